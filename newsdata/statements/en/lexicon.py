"""Words that attribute: verbs by what they govern, nouns, and the words around them.

A verb may stand on several lists: ``urge`` governs a clause, a quotation, and an object with an infinitive.
"""

from __future__ import annotations

# that-clauses, bare clauses and quotations; they may also stand after or inside what is said
SPEECH = frozenset(
    """say add note suggest argue report announce tweet claim explain acknowledge declare insist conclude state recall warn predict
    indicate admit confirm write tell remark assert stress emphasize emphasise reiterate boast complain allege joke concede estimate
    contend observe maintain caution speculate testify reveal disclose argue counter respond reply answer quip lament muse opine vow
    pledge promise propose recommend repeat proclaim believe think fear hope imply attest affirm reaffirm assure remind inform
    notify clarify counsel brag retort snap exclaim deny demand advise forecast divulge posit theorize hypothesize reason rule swear
    threaten agree charge protest demur tout signal mention email text blog post retweet recount rejoin volunteer grumble grouse
    gush whisper murmur mutter wonder worry guess suspect surmise hint underline underscore point""".split()
)
# quotations alone: manners of speaking, and verbs that only continue
MANNER = frozenset(
    """continue begin finish interject shout yell scream cry chant sing laugh sigh bark roar thunder fume rant rave chide scold intone
    recite urge ask offer advise call read ask inquire query chime echo conclude plead implore command order go put deadpan crow
    blurt bellow croon holler moan groan growl hiss sniff scoff sneer marvel enthuse rhapsodize implore beg add vent bemoan decry
    describe criticize slam blast express summarize summarise comment elaborate""".split()
)
# a clause only behind "that", "if", "whether", "how": otherwise they govern other things
THAT = frozenset(
    """know learn understand remember realize realise recognize recognise feel see find show determine decide prove demonstrate expect
    figure doubt dispute mean assume notice hear discover ensure forget accept judge hold convince persuade conclude establish
    project calculate anticipate fear wonder ask question tell ask explain discuss describe regret pray wish appreciate consider
    request require order read plead highlight question reflect outline detail specify""".split()
)
# polls and documents speak without "that": "the poll shows she leads"
SHOWING = frozenset("show suggest indicate reveal feel believe think hope fear expect".split())
# an object of speech: "criticised the plan"
OBJECT = frozenset(
    """disavow criticize criticise denounce praise blast slam condemn reject mock deride decry lambaste lambast assail tout dismiss
    deny criticise applaud laud hail bemoan lament blame discuss mention cite acknowledge announce propose defend attack question
    recall echo reiterate emphasize emphasise stress portray describe predict explain confirm repudiate rebuke chide slam savage
    skewer ridicule disparage berate scold castigate denigrate champion extol commend outline recount express voice oppose demand
    rebut refute dispute disclose reveal reaffirm estimate admit concede claim declare warn accuse fault credit recommend urge note
    thank vow promise concede describe""".split()
)
# "vowed to", "declined to say": the plan, promise or refusal is what is said
TO = frozenset(
    "vow pledge promise threaten agree claim hope refuse decline offer propose swear plan intend profess volunteer aspire".split()
)
# "urged lawmakers to vote"
OBJECT_TO = frozenset(
    """urge ask order tell encourage warn advise implore beg call command instruct invite press persuade expect request want remind
    counsel exhort lobby""".split()
)
# "sees the move as a threat"
OBJECT_AS = frozenset(
    """see describe view regard portray characterize characterise dismiss hail cast depict denounce criticize criticise condemn paint
    frame identify label brand perceive deride mock praise cite tout interpret decry refer list""".split()
)
# "called the plan reckless"
OBJECT_COMPLEMENT = frozenset("call label brand deem dub term consider declare find think pronounce proclaim".split())
# "called for a vote": the preposition that brings what is spoken of, the longest first
_AFTER = {
    "in favor of": "speak",
    "out against": "speak",
    "forward to": "look",
    "against": "argue campaign caution inveigh lobby rail speak warn",
    "out at": "lash",
    "about": """ask boast brag complain inquire joke muse opine rave speak speculate talk testify think tweet warn wonder worry write""",
    "after": "go",
    "in on": "weigh",
    "upon": "call",
    "with": "agree disagree",
    "for": "advocate apologise apologize appeal argue ask call hope lobby plead press push vouch",
    "out": "call point speak tweet",
    "at": "hint",
    "of": "boast complain speak think warn write",
    "on": "agree call comment dwell insist opine remark speculate touch",
    "to": "allude complain object point refer respond",
    "up": "talk",
}
PREPOSITION: dict[str, tuple[str, ...]] = {
    verb: tuple(f" {p} " for p, verbs in _AFTER.items() if verb in verbs.split())
    for verb in sorted({v for verbs in _AFTER.values() for v in verbs.split()})
}
# "…, the poll finds": clauses before them
BEHIND = frozenset("find show ask reveal indicate suggest see".split()) - {"see"}
# verbs that, joined with "and", end what the verb before them reports
ENDING = (OBJECT | OBJECT_TO | MANNER | frozenset(["call", "refuse", "decline"])) - frozenset(
    "want expect call read press begin continue put go raise attack question challenge".split()
) | {"call"}
# what a verb that takes one puts between itself and what is said
ADDRESSEE = frozenset("tell remind assure inform notify warn advise ask write email text brief convince persuade promise counsel".split())
# forms that are nouns more often than verbs: read only before a clause, marks or a stop
NOUNLIKE = frozenset("state tweet post point mean reason rule press term volunteer signal voice text blog message mail email".split())
# "said Smith", "wrote Jones": these turn around
INVERTING = frozenset(
    """say add write note argue ask reply explain tweet tell conclude continue recall joke declare observe respond insist read report
    warn answer quip assert exclaim shout go remark predict state suggest claim ask wonder complain admit boast counter acknowledge
    chant cry agree lament concede muse recount announce""".split()
)
# verbs of planning and of attitude: their speaker need not have spoken
MENTAL = frozenset(
    """believe think feel hope fear know expect want wonder worry suspect doubt see view regard consider plan intend guess remember
    figure wish""".split()
)

NOUNS = frozenset(
    """claim assertion allegation accusation argument statement belief view opinion contention suggestion charge complaint warning
    promise pledge vow threat announcement report notion conviction conclusion prediction insistence admission acknowledgment
    acknowledgement revelation concern fear hope idea news rumor rumour speculation proposal demand call declaration denial
    assumption concession assurance estimate remark rhetoric""".split()
)
# "in his view, ...": the clause beside it is said
VIEWS = frozenset("view opinion words estimation judgment judgement".split())
VENUE = frozenset(
    """interview statement speech tweet email e-mail conference briefing letter report post twitter facebook instagram memo ruling
    filing testimony debate rally call message video article column essay book op-ed release blog remarks address hearing series
    appearance meeting event town forum opinion decision note broadcast radio television tv show program programme podcast monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december morning afternoon evening night today yesterday week month year release affidavit complaint lawsuit court document
    documents response twitter.com news cnn fox msnbc abc nbc cbs bbc reuters voice telegram whatsapp panel session telephone phone
    editorial dissent reference part time""".split()
)
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow".split())
# who hears it, in the plural or without article
HEARERS = frozenset("reporters journalists lawmakers supporters voters investors parliament congress cnn people".split())
# not the subject, though it stands where one stands
NOT_SPEAKERS = frozenset("there this which these those one it what that let here how nothing".split())
PRONOUNS = frozenset("he she they i we you who it".split())
# things that say what their makers say
DOCUMENTS = frozenset(
    """poll polls survey surveys study studies report reports data analysis research figures statement documents document records
    filing filings ruling letter memo review audit census index investigation inquiry affidavit complaint lawsuit indictment
    transcript evidence article editorial book paper post tweet video footage numbers results statistics estimates projections
    forecast headline sources officials police experts analysts ad ads email emails website site""".split()
)
# who speaks behind the label of a headline
LABELS = frozenset(
    """mayor minister ministry president premier chancellor governor senator pm police judge court coroner prosecutor union official
    expert scientist researcher doctor resident witness lawyer spokesman spokeswoman watchdog regulator charity chief ceo mp
    economist analyst aide critic source report poll survey study review audit inquiry""".split()
)

DOUBLING = frozenset("refer admit chat compel rebut quip brag dub label plan snap vet blog pen strum drum stun".split()) - {"label"}
_IRREGULAR = """
say said, tell told, write wrote written, see saw seen, find found, think thought, know knew known, feel felt, show shown, speak
spoke spoken, begin began begun, go went gone, hear heard, sing sang sung, understand understood, mean meant, hold held, swear
swore sworn, forget forgot forgotten, learn learnt, plead pled, beg begged, label labelled labelling, signal signalled signalling,
counsel counselled counselling
"""
IRREGULAR = {(row := entry.split())[0]: tuple(row[1:]) for entry in _IRREGULAR.split(",")}
NO_ED = frozenset(
    "say tell write see find think know feel speak begin go put read hear sing understand mean hold swear cast forget".split()
)


def forms(base: str) -> frozenset[str]:
    """Every inflected form of a verb.

    Examples
    --------
    >>> sorted(forms("deny"))
    ['denied', 'denies', 'deny', 'denying']
    """
    last = base[-1] if base in DOUBLING or base == "beg" else ""
    if base.endswith("y") and base[-2] not in "aeou":
        third, past = base[:-1] + "ies", base[:-1] + "ied"
    elif base.endswith(("s", "x", "z", "ch", "sh", "go")):
        third, past = base + "es", base + "ed"
    else:
        third, past = base + "s", base + ("d" if base.endswith("e") else last + "ed")
    gerund = (base[:-1] if base.endswith("e") and not base.endswith(("ee", "ye")) else base + last) + "ing"
    return frozenset({base, third, gerund, *IRREGULAR.get(base, ()), *(() if base in NO_ED else (past,))})


VERBS = SPEECH | MANNER | THAT | OBJECT | TO | OBJECT_TO | OBJECT_AS | OBJECT_COMPLEMENT | SHOWING | frozenset(PREPOSITION)
BASE_OF: dict[str, str] = {form: base for base in sorted(VERBS) for form in forms(base)}
BASE_OF |= {"said": "say", "told": "tell", "found": "find", "saw": "see", "felt": "feel", "left": "leave"}
BASE_OF.pop("left")

# what the cue alone says of certainty
CERTAIN_VERBS: dict[str, str] = {
    **dict.fromkeys("deny rebut refute repudiate disavow".split(), "denied"),
    **dict.fromkeys("doubt wonder".split(), "not_known"),
    **dict.fromkeys("vow pledge promise plan intend threaten swear".split(), "planned"),
    **dict.fromkeys("hint imply fear worry hope".split(), "possible"),
    **dict.fromkeys("predict expect forecast anticipate project".split(), "likely"),
    **dict.fromkeys("estimate calculate reckon".split(), "estimated"),
    **dict.fromkeys("believe think suspect feel guess suppose surmise theorize hypothesize speculate".split(), "believed"),
}
# one of these stands in every hedge
HEDGE_WORDS = frozenset(
    """denied denies denying clear known certain unclear unknown uncertain know idea sure seen early soon plan plans planned planning
    intends intended aim aims set ll will shall going may might could possible possibly perhaps maybe potentially conceivably can likely
    unlikely probable probably expect expected expects presumably certainly predict predicts predicted would estimated estimate estimates
    believe believed believes think thinks thought suspect suspects suspected feel feels""".split()
)
# what the words of the main clause say, the first level that fits; every pattern is read over lower-case text
HEDGES: tuple[tuple[str, str], ...] = (
    ("denied", r"(?:denied|denies|denying)"),
    (
        "not_known",
        r"(?:(?:is|was|are|were|remains?|remained|still|it['’]s)\s(?:still\s|yet\s)?"
        r"(?:not\s(?:yet\s|immediately\s)?(?:clear|known|certain)|unclear|unknown|uncertain)"
        r"|(?:do|does|did)(?:\snot|n['’]t)\s(?:yet\s)?know|no\sidea|not\ssure|(?:remains|is|are|left)\sto\sbe\sseen"
        r"|too\s(?:early|soon)\sto\s(?:say|tell|know))",
    ),
    (
        "planned",
        r"(?:(?<!\bthe\s)(?<!\ba\s)(?<!\bits\s)(?<!\btheir\s)(?<!\bhis\s)(?<!\bher\s)(?<!['’]s\s)plans?\s(?:to|on)|planned\sto"
        r"|(?:is|are|was|were|had|has|have)\splann(?:ed|ing)|intends?|intended|aims?\sto|is\sset|are\sset|(?:i|we|he|she|they)['’]ll|(?:i|we)\s(?:will|shall)"
        r"|(?:am|['’]m|are|['’]re|is|was|were)\sgoing)(?!\swell)",
    ),
    ("possible", r"(?:may|might|could|possibl[ey]|perhaps|maybe|potentially|conceivably|can(?!not))(?!\s[0-9]{1,2}\b)"),
    (
        "likely",
        r"(?:(?:very\s|more\s|most\s)?(?:un)?likely|probabl[ey]|expected\sto|expects?|presumably|almost\scertainly|predict(?:s|ed)?|would)",
    ),
    ("estimated", r"(?:an\sestimated|estimates?|estimated)"),
    (
        "believed",
        r"(?:i|we|he|she|they)\s(?:do\s|also\s|still\s|strongly\s)?(?:believed?|believes|think|thinks|thought|suspect(?:s|ed)?|feel|feels)"
        r"|(?:believed|thought)\sto\b",
    ),
)

# "according to plan" attributes nothing
NO_SOURCES = frozenset(["plan", "plans", "schedule", "the plan", "need", "custom", "taste", "size", "age", "law", "script", "the rules"])
