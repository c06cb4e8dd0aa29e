"""English words of rising and falling."""

from __future__ import annotations

UP = """
    rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing jump jumps jumped jumping
    soar soars soared soaring surge surges surged surging grow grows grew grown growing gain gains gained gaining up advance
    advances advanced advancing rally rallied rallies spike spiked spikes hike hiked hikes hiking boost boosts boosted boosting
    rocket rocketed skyrocket skyrocketed skyrocketing swell swelled expand expands expanded expanding added adds adding leap leaps
    leaped leapt leaping edge-up improve improves improved improving accelerate accelerated strengthen strengthens strengthened
    higher inch-up lift lifts lifted lifting balloon ballooned upped appreciated rebounded rebound bounced widened increment
    heighten
    """.split()  # fmt: skip
DOWN = """
    fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased
    decreasing plunge plunges plunged plunging tumble tumbles tumbled tumbling slump slumps slumped slumping slide slides slid
    sliding sink sinks sank sunk sinking dip dips dipped dipping shrink shrinks shrank shrunk shrinking cut cuts cutting slash
    slashes slashed slashing reduce reduces reduced reducing lose loses lost losing down shed sheds shedding plummet plummets
    plummeted plummeting tank tanked crash crashed dive dived lower lowers lowered lowering weaken weakens weakened weakening ease
    eases eased easing contract contracted contracts contracting slip slips slipped slipping retreat retreated crater cratered trim
    trims trimmed trimming axe axed axes axing scrap scraps scrapped backtracked depreciated pared nosedived skidded narrowed shave
    shaved shaves wiping wiped wipe
    """.split()  # fmt: skip
# trend verbs only of shares, points and money, or only with an object of people and jobs
MARKET_ONLY = frozenset(
    """
    gain gains gained gaining lose loses lost losing added adds adding crash crashed contract contracts contracted advance advances
    advanced advancing dive dived tank tanked jump jumps jumped leap leaps leaped leapt leaping climb climbs climbed climbing fall
    falls fell fallen falling ease eases eased easing improve improves improved improving slip slips slipped slipping higher lower
    rally rallies rallied
    """.split()
)
NOT_TREND_NEXT = frozenset({"to", "at", "from", "short", "in", "into", "behind"})
CHANGE_NOUNS = {
    **dict.fromkeys("""
    increase increases rise rises gain gains jump jumps raise raises hike hikes surge spike climb growth boost uptick upturn advance
    leap
    """.split(), "increase"),
    **dict.fromkeys("""
    decrease decreases fall falls drop drops decline declines cut cuts reduction reductions dip plunge slump slide downturn loss-of
    tumble contraction
    """.split(), "decrease"),
}  # fmt: skip
# verbs of change whose "from ... to" states two levels, not a range
LEVEL_VERBS = frozenset(
    [
        *UP,
        *DOWN,
        *"raise raises raised raising went changed changes change revised moved upgraded downgraded extended extends shift shifted".split(),
    ]
) - {"up", "down", "contract"}
# between a verb of change and its figure
ADVERBS = frozenset(
    """
    by a an another further only just sharply slightly marginally modestly steeply about as much nearly around almost roughly some
    more the than even over extra additional total record also up down between
    """.split()
)
# verbs with which "up" and "down" say a direction; with others they are particles: "gave up 12 points"
MOVED = frozenset(
    """
    was were is are be been being went moved edged inched ticked crept shot closed ended finished traded opened going driven
    pushed sent pushing driving sending ending closing bid trading jumped
    """.split()
)
# verbs that keep "up" as a particle
PARTICLED = frozenset(
    """
    make makes made making end ends give gives take takes took turn turns put puts bring brings hold holds pick picks picked picking
    rack racks racked racking snap snaps snapped set sets wind wound sign signs signed back backs backed come comes came cover covered
    """.split()
)
RAISED = frozenset(["raise", "raises", "raised", "raising"])  # "raised 3 percent" is a rise, "raised $3m" is none
NOT_MONEY = frozenset("lost loses lose losing added adds add adding".split())  # "lost $3m" is no fall
LEVEL_BOUNDS = ("below ", "above ", "beyond ")  # bounds of a level, behind a verb of change
LEVEL_PREPOSITIONS = frozenset("to at from than with in of".split())  # before the level reached
