"""The small words around a cue: auxiliaries, conjunctions, prepositions."""

from __future__ import annotations

from newsdata.statements.en.lexicon import DAYS

# forms of "to be" and "to get", which make a passive
BE = frozenset("is are was were be been being am get gets got 's ’s".split())
# forms of "to be" that lean on the word before
CONTRACTED = frozenset("'m ’m 're ’re".split())
HAVE = frozenset("has have had".split())
NEGATIONS = frozenset("not n't n’t never".split())
# verbs before "to say" whose subject is the speaker
RAISING = frozenset(
    """declined refused went continued wants wanted want began seemed seems appeared appears dared hesitated goes declines refuses
    like liked try tried going""".split()
)
# past forms without -ed
PASTS = frozenset("""said told wrote saw felt found knew thought went began spoke swore held heard understood sang""".split())
# words that join a clause to what stands before it
JOINING = frozenset("and but while as though although whereas yet so because or that if when after where since".split())
# plain forms that are hardly ever nouns
ALWAYS_VERBS = frozenset("say tell believe think argue insist".split())
# forms that are always verbs
SURE = frozenset("""said says told tells tweeted insisted insists wrote writes added adds argued argues asserted asserts quipped""".split())
# words that only a noun or an adjective follows
NOUN_BEFORE = frozenset(
    """new united a an the of for from with in on at into about against its their my our your his no any every each such more most very 's
    ’s""".split()
)
# determiners that show the word behind them to be a noun
NO_VERB_BEHIND = frozenset("the a an of its their no".split())
# prepositions inside of a noun phrase
LINKS = frozenset(
    """of for from at in with on to by against behind near over under inside within representing including involving between among
    about""".split()
)
# words that a clause begins with
SUBORDINATORS = frozenset(
    """that because while as if although though when whenever after before since until unless whether than like where how what why so
    but yet nor except""".split()
)
# words before a subject that are none of it
LEADING = frozenset("and but so then still meanwhile also now yet or however later earlier both even though".split())
# auxiliaries, negations and adverbs between a subject and its verb
AUXILIARIES = frozenset(
    """has have had 's ’s 've ’ve 'd ’d is was were are be been being do does did will would could should may might must can not n't
    n’t never 'll ’ll ca wo reportedly even also then later just still once ever already only now first often too all both long
    quickly earlier recently""".split()
)
# stretches of time, which are no subjects
SPANS = DAYS | frozenset("week month year summer winter spring fall night morning evening weekend afternoon".split())
# what a cue may drag along
PARTICLES = {
    "point": " out",
    "go": " on",
    "chime": " in",
    "blurt": " out",
    "weigh": " in",
    "shoot": " back",
    "tweet": " out",
    "cry": " out",
    "call": " out",
}
# what opens an adjunct behind "he said,": the clause before it does not go on there
NOT_GOING_ON = frozenset("in at on during after when while according who which as citing though although".split())
# words before an attribution that are no clause
OPENING = frozenset(["", *"and but also meanwhile however yet still now so while".split()])
