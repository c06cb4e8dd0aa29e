"""English words around numbers: bounds, hedges, rates, trends, and what tells that a number is none."""

from __future__ import annotations


def _flat(table: dict[str, str]) -> dict[str, str]:
    return {phrase.strip(): value for value, phrases in table.items() for phrase in phrases.split(",")}


# before the number, the longest first; "=" bounds nothing and may stand between a bound and its number
BEFORE = _flat({
    "at_least": (
        "at least,at the least,at the very least,no fewer than,no less than,not less than,not fewer than,a minimum of,minimum of,as few as,"
        "as little as,no lower than,no smaller than,no younger than,no shorter than,≥,minimum"
    ),
    "at_most": (
        "up to,as much as,as many as,as high as,no more than,not more than,anything up to,no higher than,no larger than,no longer than,no older than,"
        "no greater than,not exceeding,a maximum of,maximum of,at most,at the most,within,as far as,capped at,as long as,upto,≤,"
        "limited to,maximum,a ceiling of,up to a maximum of,no bigger than"
    ),
    "more_than": (
        "more than,over,above,just over,well over,well above,upwards of,upward of,greater than,in excess of,north of,higher than,longer than,"
        "older than,larger than,bigger than,slightly more than,a little over,slightly over,a little more than,just above,just more than,far more than,"
        "well in excess of,exceeding,exceeds,exceed,exceeded,surpassing,surpassed,surpass,surpasses,topping,topped,tops,to top,beyond,"
        "much more than,many more than,way over,>,over and above,significantly more than,considerably more than,heavier than,taller than,"
        "better than,further than,farther than,anything over,over the age of,above the age of,aged over,slightly above,far above,not just"
    ),
    "less_than": (
        "less than,under,below,just under,fewer than,well under,well below,lower than,younger than,shorter than,smaller than,slightly less than,"
        "slightly under,a little under,a little less than,just below,just shy of,shy of,south of,just less than,far less than,far fewer than,"
        "<,under the age of,below the age of,aged under,slightly below,much less than,just short of,not quite,a shade under,slightly fewer than"
    ),
    "approximately": (
        "about,around,some,nearly,almost,roughly,approximately,close to,barely,hardly,scarcely,circa,approx,approx.,virtually,near,more or less,something like,"
        "just about,in the region of,in the neighborhood of,in the neighbourhood of,in the order of,on the order of,in the vicinity of,"
        "of the order of,an estimated,estimated,estimated at,an approximate,a reported,~,≈,c.,ca.,ca,nearing,approaching,very nearly,"
        "somewhere around,somewhere in the region of,very roughly,hovering around,probably"
    ),
    "=": "another,an additional,a further,an extra,a record,the,a total of,an average of,additional,further,a,an,its,their,his,her,all,other,those,these,a combined,only,just,even,around a,a mere",
})  # fmt: skip
HEDGES = frozenset({"an estimated", "estimated", "estimated at"})  # an estimate by the words themselves
# "over" and "within" a length of time bound it only after these
LENGTH_BEFORE_OVER = frozenset(
    """
    for lasted takes took take just well spent of after aged been lasting spanning last requires require wait waited is was every
    served
    """.split()
)
# verbs and nouns that are about something
TOPIC = frozenset(
    """
    talk talks talking talked know knew think thinking thought worried worry speak spoke hear heard learn learned concerned
    questions story book film information details complaints reports how concern concerns debate forget tell told write wrote read
    what
    """.split()
)  # fmt: skip

# after the number, its unit or its noun
AFTER = {
    "at_least": r"(?:\s|-)(?:or|and)\s(?:more|over|above|higher|greater|better|older|up|longer|larger|upwards?|beyond)\b(?!\sthan)|\sat\s(?:the\s)?(?:very\s)?(?:least|minimum)\b|\sat\sa\sminimum\b|\s?\+(?![0-9+])|(?:\s|-)plus\b(?!\s(?:[$£€0-9]|or\sminus))|\sminimum\b(?=[.,;:)]|$|\s(?:for|to|in|on|at|of|and|or|per|is|was|by)\b)",
    "at_most": r"(?:\s|-)(?:or|and)\s(?:less|fewer|under|below|lower|younger|shorter|smaller)\b(?!\sthan)|\sat\s(?:the\s)?(?:very\s)?(?:most|maximum)\b|\smax(?:imum)?\b(?=[.,;:)]|$|\s(?:for|to|in|on|at|of|and|or|per|is|was|by)\b)|\stops\b(?=[.,;]|$)",
    "approximately": r"(?:\s|-)(?:or\sso|or\sthereabouts|more\sor\sless|give\sor\stake|-?ish|odd)\b|-ish\b|ish\b|-odd\b",
}

TIME_UNITS = """
    second minute hour day night morning evening week weekend fortnight month quarter semester season year decade century annum
    shift game match session visit trip
    """.split()
# what a rate with "a", "an", "each", "every" may be per, beside times
PER_GOODS = """
    share barrel gallon litre liter tonne ton ounce pound kilo kilogram kilogramme kg gram mile kilometre kilometer bushel head
    person unit piece household ticket dozen bottle pint square-foot cubic-metre carton pack packet cup plate bag box loaf seat room
    bed patient student pupil child adult family customer user employee worker megawatt-hour kilowatt-hour therm acre hectare metre
    meter yard foot inch pop copy carat load token coin song click word page litre-bottle vote case crate dose shot plot ride flight
    episode subscriber serving passenger hectolitre mmbtu mwh kwh lb oz sq kg km m litre l
    """.split()  # fmt: skip
PER_SPECIAL = {
    "mo": "month",
    "yr": "year",
    "wk": "week",
    "sqft": "square_foot",
    "sqm": "square_metre",
    "capita": "person",
    "annum": "year",
    "diem": "day",
    "head": "person",
    "hr": "hour",
    "min": "minute",
    "sec": "second",
    "kg": "kilogram",
    "lb": "pound",
    "oz": "ounce",
    "m3": "cubic_metre",
    "m2": "square_metre",
    "cm2": "square_centimetre",
    "km2": "square_kilometre",
    "dl": "decilitre",
    "ml": "millilitre",
}
RECEIVE = """
    receive receives received get gets got pay pays paid cost costs earn earns earned spend spends spent owe owes owed contribute
    contributes contributed
    """.split()

MONTHS = """
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
    nov dec
    """.split()
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
# nouns that stand for many without an s
PLURALS = frozenset(
    """
    people police staff aircraft troops personnel spacecraft sheep deer fish cattle media data women men children feet teeth mice
    geese series species crew passengersby folk folks youth faculty clergy offspring bacteria criteria servicemen servicewomen
    fishermen headquarters crossroads
    """.split()
)  # fmt: skip
# plural nouns that modify the noun after them
MODIFIER_PLURALS = frozenset(
    """
    sports media sales arms goods systems women men police savings operations communications human-rights news jobs drugs weapons services parks
    rights veterans teachers athletics games
    """.split()
)
PERSON_WORDS = frozenset(
    """
    man woman boy girl student teacher father mother son daughter husband wife driver teenager suspect resident officer worker
    farmer pilot brother sister victim pensioner grandmother grandfather actor singer actress
    """.split()
)
AGE_SUBJECTS = frozenset(["who", "he", "she", "i"])
VAGUE = {"several": "several", "few": "a few", "many": "many", "multiple": "multiple", "numerous": "numerous", "handful": "a handful"}
MULTIPLIERS = {
    **dict.fromkeys(["doubled", "doubles", "doubling", "double"], (2.0, "increase")), **dict.fromkeys(["tripled", "triples", "tripling", "triple", "trebled", "trebles", "trebling", "treble"], (3.0, "increase")),
    **dict.fromkeys(["quadrupled", "quadruples", "quadrupling", "quadruple"], (4.0, "increase")), **dict.fromkeys(["quintupled", "quintupling", "quintuple"], (5.0, "increase")),
    **dict.fromkeys(["halved", "halves", "halving", "halve"], (0.5, "decrease")), "twice": (2.0, ""), "thrice": (3.0, ""),
    **{f"{w}fold": (float(n), "") for n, w in enumerate(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 2)},
    **{f"{w}-fold": (float(n), "") for n, w in enumerate(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 2)},
}  # fmt: skip
# bare forms that multiply only as a verb
BARE_MULTIPLIERS = frozenset(["double", "doubles", "triple", "triples", "treble", "trebles", "quadruple", "quintuple", "halve", "halves"])

# words that no figure is said of
TIME_WORDS = frozenset(
    [
        *WEEKDAYS,
        *MONTHS,
        *"""
    today yesterday tomorrow tonight year month week day years months weeks days quarters morning afternoon evening night quarter early late last this next noon
    midnight weekend
    """.split(),
    ]
)
# verbs whose object is the matter, and whose subject only looks ahead
EXPECTING = frozenset(
    """
    expect expects expected expecting predict predicts predicted predicting forecast forecasts forecasted forecasting anticipate
    anticipates anticipated anticipating project projects projected projecting estimate estimates estimated estimating foresee
    foresees foresaw reckon reckons reckoned fear fears feared assume assumes assumed envisage envisages envisaged look
    looks looked looking hope hopes hoped hoping
    """.split()
)  # fmt: skip
# verbs with a clause of its own behind them, "that" or not
TELLING = EXPECTING | frozenset(
    """
    said says say found finds find shows showed show noted notes thinks thought believes believed believe claims claimed suggests suggested
    argues argued means meant knows knew warned warns
    """.split()
)
# verbs whose object does what "to" announces
CAUSING = frozenset(
    """
    help helps helped helping allow allows allowed allowing let lets force forces forced forcing cause causes caused causing enable enables
    enabled enabling lead leads led push pushes pushed get gets got want wants wanted ask asks asked order orders ordered tell tells told
    urge urges urged require requires required see sees saw seen
    """.split()
)
# words behind which another clause begins
CLAUSE_OPENERS = frozenset(
    "that because if although though while whether unless whereas when where which who whom what why how once".split()
)
# between a figure and what it is said of
SKIPPED = frozenset(
    """
    record total whopping staggering combined estimated just only another a an the additional extra further roughly nearly mere current
    """.split()
)
# "$5 million in cash": what stands behind "in" is no matter of the money
NO_CONTENT = frozenset(
    ["cash", "exchange", "addition", "total", "all", "fact", "advance", "return", "part", "turn", "court", "federal", "trading", "trade"]
)
DIMENSIONS = frozenset("wide long tall high deep thick across".split())
GERUNDS = frozenset("asking boiling closing freezing melting opening selling starting".split())  # "a $400,000 asking price"
POSTPOSED = frozenset(["outstanding", "available"])  # adjectives behind their noun
AGE_WORDS = frozenset("at of the age ages aged an old under over from between about".split())  # between a person and an age
AFTERWARDS = frozenset(["later", "earlier", "before", "after", "into"])  # a length of time counted from an event
# heads of "a total of 12": the figure is said of something else
EMPTY_HEADS = frozenset(["total", "sum", "maximum", "minimum", "record", "average", "median", "front", "case", "favor", "favour"])
RATES = frozenset(["rate", "pace"])  # empty heads of "grew at a rate of"
# adjectives after a measure: "12 feet tall"
NOT_MODIFIED = frozenset(
    """
    more less higher lower earlier later ago older younger away long wide tall deep high thick apart each total fewer faster slower
    old worth full empty complete ahead behind north south east west further farther overall annually combined
    """.split()
)

# a number alone states a level after one of these
BARE_BEFORE = frozenset(
    """
    to at of is was were by from than with reached stood stands hit hits totalled totaled total be been rose fell and or about some
    around nearly almost over under above below among as between for just only least most below scored score averaged between
    killing killed leaving left including not are were average averages totals numbered numbering totalling totaling
    """.split()
)
# before a number whose noun is left out: "30 miners from Kent and 12 from Wales"
LEFT_OUT_BEFORE = frozenset("and with than or plus but just only while another have has had".split())
# capitalised words before a comma that are no person
NOT_NAMES = frozenset(
    """
    january february march april may june july august september october november december hall no yes however
    """.split()
)
