"""The words of time in English news."""

from __future__ import annotations

_MONTHS = (
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
)
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
MONTH_SHORT = frozenset("jan feb mar apr jun jul aug sept sep oct nov dec".split())

_WEEKDAYS = ("monday mon", "tuesday tues tue", "wednesday wed", "thursday thurs thur thu", "friday fri", "saturday sat", "sunday sun")
WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}
WEEKDAY_SHORT = frozenset("mon tues tue wed thurs thur thu fri sat sun".split())

UNIT_WORDS = {
    "second": "second",
    "seconds": "second",
    "minute": "minute",
    "minutes": "minute",
    "half-hour": "half-hour",
    "half hour": "half-hour",
    "hour": "hour",
    "hours": "hour",
    "day": "day",
    "days": "day",
    "week": "week",
    "weeks": "week",
    "fortnight": "fortnight",
    "fortnights": "fortnight",
    "weekend": "weekend",
    "weekends": "weekend",
    "month": "month",
    "months": "month",
    "quarter": "quarter",
    "quarters": "quarter",
    "year": "year",
    "years": "year",
    "decade": "decade",
    "decades": "decade",
    "quarter-century": "quarter-century",
    "quarter century": "quarter-century",
    "half-century": "half-century",
    "half century": "half-century",
    "century": "century",
    "centuries": "century",
    "millennium": "millennium",
    "millennia": "millennium",
}

SEASONS = {
    "spring": "SP",
    "springtime": "SP",
    "summer": "SU",
    "summertime": "SU",
    "fall": "FA",
    "autumn": "FA",
    "winter": "WI",
    "wintertime": "WI",
}

PARTS = {
    "morning": "MO",
    "mornings": "MO",
    "afternoon": "AF",
    "afternoons": "AF",
    "evening": "EV",
    "evenings": "EV",
    "night": "NI",
    "nights": "NI",
    "midday": "12:00",
    "noon": "12:00",
    "midnight": "24:00",
    "dawn": "MO",
    "overnight": "NI",
}

SETS = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "annually": "P1Y",
    "yearly": "P1Y",
}

# (month, day) or (month, weekday, n-th); names are matched with their capital
FIXED_HOLIDAYS = {
    "new year's day": (1, 1),
    "new years day": (1, 1),
    "valentine's day": (2, 14),
    "st. patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "may day": (5, 1),
    "juneteenth": (6, 19),
    "fourth of july": (7, 4),
    "july fourth": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "veterans day": (11, 11),
    "armistice day": (11, 11),
    "remembrance day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new years eve": (12, 31),
    "new year": (1, 1),
    "independence day": (7, 4),
    "epiphany": (1, 6),
    "all saints' day": (11, 1),
    "anzac day": (4, 25),
    "australia day": (1, 26),
    "international women's day": (3, 8),
    "earth day": (4, 22),
    "inauguration day": (1, 20),
    "groundhog day": (2, 2),
}
MOVING_HOLIDAYS = {
    "thanksgiving": (11, 3, 4),
    "thanksgiving day": (11, 3, 4),
    "labor day": (9, 0, 1),
    "memorial day": (5, 0, -1),
    "martin luther king day": (1, 0, 3),
    "martin luther king jr. day": (1, 0, 3),
    "presidents' day": (2, 0, 3),
    "presidents day": (2, 0, 3),
    "mother's day": (5, 6, 2),
    "father's day": (6, 6, 3),
    "columbus day": (10, 0, 2),
    "black friday": (11, 4, 0),
    "cyber monday": (11, 0, 0),
    "election day": (11, 1, 0),
}
EASTER_HOLIDAYS = {
    "ash wednesday": -46,
    "palm sunday": -7,
    "good friday": -2,
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "pentecost": 49,
}
HOLIDAYS = (*FIXED_HOLIDAYS, *MOVING_HOLIDAYS, *EASTER_HOLIDAYS)

VAGUE = (
    "now",
    "currently",
    "nowadays",
    "current",
    "at present",
    "at the moment",
    "these days",
    "recently",
    "lately",
    "recent",
    "soon",
    "past",
    "future",
)

# a date right after these has been, unless an auxiliary stands before them: the commonest verbs of news, which need no tagger
TOLD = frozenset(
    "said told announced reported died killed arrived met won lost began opened closed rose fell voted ruled released issued "
    "signed held took came went found arrested charged filed published posted launched struck ended started left returned "
    "added agreed approved unveiled rejected confirmed spoke wrote flew gave saw ran resigned crashed collapsed".split()
)
PASSIVE = frozenset(
    "be been being is are was were am to have has had having get gets got will would may might could should must not n't n’t and or".split()
)
# after these a date lies ahead
POINTS_AHEAD = frozenset(
    "due scheduled set expected slated planned poised going expire expires expiring payable upcoming supposed looming bound "
    "tomorrow forthcoming starting".split()
)
# "was ready to sail Friday", where "was quick to answer Friday" has been
LOOKS_AHEAD = frozenset("likely unlikely ready eager willing prepared certain sure free hopeful anxious keen".split())
# "declined to comment Saturday": the infinitive is as past as its verb
IMPLICATIVE = frozenset(
    "declined refused failed managed began begun continued forced used started came appeared seemed tried returned voted "
    "allowed helped caused led rushed gathered unable able had seem appear continue fail met needed lined arrived traveled "
    "travelled flew turned showed joined went stopped stood paused took struggled scrambled hurried hesitated bothered neglected".split()
)
# "is believed to have left Friday", where "is expected to have left by Friday" lies ahead
CLAIMS = frozenset(
    "claim claims claimed believed thought said reported alleged known understood rumored appears appeared seems seemed".split()
)
REFUSALS = frozenset(
    "comment say discuss elaborate confirm disclose identify release reveal speculate".split()
)  # "would not comment Friday"
EVENTS_AHEAD = frozenset(
    "election elections vote votes voting meeting summit deadline hearing game match talks session release opening launch "
    "debate referendum primary ceremony conference inauguration trial visit runoff poll polls race final ballot contest "
    "caucus caucuses convention referendums hearings meetings matches deadlines".split()
)
# nobody plans these
MISHAPS = frozenset(
    "attack attacks crash shooting shootings bombing bombings killing killings death deaths riot riots quake earthquake explosion "
    "blast blasts massacre murder murders".split()
)
EVENTS_PAST = MISHAPS | frozenset(
    "win wins victory victories loss losses defeat defeats arrest arrests ruling decision announcement resignation".split()
)
# nobody announces these, so the present of a headline tells that they have happened: "Growth slows in March"
HAPPENS = frozenset(
    "rise fall slow grow drop jump climb slip surge shrink ease decline increase plunge tumble slump gain lose soar dip collide "
    "crash die kill hit injure sink burn collapse explode erupt flood beat win arrest shoot attack miss slide rebound double halve "
    "stall contract narrow widen swell accelerate".split()
)
REPORTING = frozenset("said says told announced reported added confirmed".split())
# days that need no year once they have been: (month, day) -> year and the words after it
NAMED_DAYS = {(9, 11): (2001, "attack"), (10, 7): (2023, "attack"), (1, 6): (2021, "attack")}
SPORT = ("touchdown", "quarterback", "field goal", "free throw", "rebound", "interception", "halftime", "three-pointer", "yards", "fumble")
