"""The noun before the preposition of a figure: "a yield of 4 percent", "cut rates to 2 percent", "sold the mill for $3m"."""

from __future__ import annotations

from newsdata.figures import clauses, phrases
from newsdata.figures.en.lexicon import EMPTY_HEADS, POSTPOSED, RATES, TIME_WORDS
from newsdata.figures.en.trends import DOWN, UP
from newsdata.figures.phrases import NOUNS, Span
from newsdata.figures.reading import Reading
from newsdata.language.en.words import BE
from newsdata.language.lexicon import classes_of
from newsdata.language.tokens import Tokens

BETWEEN = frozenset(["of", "at", "for", "with", "to", "by", "from", "in", "on"])  # between a noun and its figure
OF_COUNT = frozenset(["of", "with"])
TRENDS = frozenset([*UP, *DOWN])


def counts_things(reading: Reading) -> bool:
    """Whether the figure counts things; points are a level."""
    return reading.kind == "count" and reading.unit != "point"


def is_object(tokens: Tokens, a: int) -> bool:
    """Whether the name that ends at ``a`` stands right behind a verb: "Hale leads Mott 43 percent to 41"."""
    while a > 0 and tokens.tags[a] == "NNP":
        a -= 1
    if tokens.tags[a] == "NNS":
        return clauses.can_be_verb(tokens.lows[a]) and a > 0 and tokens.tags[a - 1] == "NNP"
    return tokens.tags[a] in ("VBD", "VBZ", "VBP", "VBG") and tokens.lows[a] not in BE


def noun(tokens: Tokens, a: int, reading: Reading, previous: Reading | None) -> Span | None:
    """The noun before the preposition ``a`` of the figure."""
    tags, lows = tokens.tags, tokens.lows
    low, before = lows[a], lows[a - 1]
    if before in POSTPOSED and a > 1:
        return phrases.headed_at(tokens, a - 2)  # "the number of shares outstanding to"
    if previous and tokens.starts[a - 1] < previous.end <= tokens.ends[a - 1]:
        return previous.about
    if low == "of":
        if before in EMPTY_HEADS or (before in RATES and "at" in lows[max(0, a - 4) : a - 1]):
            return None
        return phrases.headed_at(tokens, a - 1) if before in TIME_WORDS else phrases.ending_at(tokens, a - 1)
    if (counts_things(reading) and low not in OF_COUNT) or (reading.kind == "duration" and low != "for" and not reading.levels):
        return None  # "the slowest pace in 50 years"
    if low == "by" and tags[a - 1] != "VBN" and not (a > 1 and tags[a - 2] in (",", "CC")):
        verb = clauses.governor(tokens, a - 1)
        if verb >= 0 and lows[verb] not in TRENDS:
            return None  # "trails him in the polls by 9 points"
    if tags[a - 1] == "NNP" and (_placed(tokens, a, low) or is_object(tokens, a - 1)):
        if low == "for" and (head := phrases.head_before(tokens, a - 1)) not in (-1, a - 1):
            return phrases.ending_at(tokens, head)  # "sold the mill to Orla for"
        return None
    if before in TIME_WORDS:
        return None
    k = a - 2
    while k > 0 and tags[k] == "RB":
        k -= 1
    if k >= 0 and phrases.is_noun(tokens, k) and (tags[a - 1] in ("VBG", "VBN") or (before in TRENDS and clauses.can_be_verb(before))):
        apart = before in TRENDS or tags[k] == "NNP"  # "profit at the mills fell to", "the stock of a firm valued at"
        return phrases.headed_at(tokens, k) if apart else phrases.ending_at(tokens, k)
    if a > 1 and low in ("at", "from") and tags[a - 2] == "NNS" and classes_of(before) & {"VB", "VBP"}:
        return phrases.ending_at(tokens, a - 2)  # "prices start at"
    if clauses.can_be_verb(before) and not (a > 1 and tags[a - 2] in NOUNS | {"JJ", "DT", "PRP$"}):
        return None
    return phrases.headed_at(tokens, a - 1)


def _placed(tokens: Tokens, a: int, low: str) -> bool:
    """Whether a name before the preposition is where something happens, not what the figure is said of."""
    return low in ("to", "from", "in", "on") or (low == "by" and not (a > 1 and tokens.tags[a - 2] in (",", "CC")))
