"""The clause around a figure: the verb that governs it, and that verb's subject."""

from __future__ import annotations

from newsdata.figures import phrases
from newsdata.figures.en.lexicon import CAUSING, CLAUSE_OPENERS, EXPECTING, TELLING, TIME_WORDS
from newsdata.figures.phrases import FINITE, NOUNS, VERBS, Span
from newsdata.language.en.words import BE
from newsdata.language.lexicon import classes_of
from newsdata.language.tokens import Tokens

GROUP = VERBS | {"RB", "TO", "RP"}  # a verb with its auxiliaries, "is expected to fall"
BREAKS = frozenset({";", ":", "``", ".", "("})
RELATIVES = frozenset(["which", "who", "that"])
ONE = frozenset({"NN", "NNP"})
ONE_VERBS, MANY_VERBS = frozenset(["has", "is", "was"]), frozenset(["have", "are", "were"])  # after one, after many
MODIFIERS = frozenset({"DT", "JJ", "CD", "PRP$", "POS", "IN"})  # what stands before a noun, and before no finite verb
PLACING = frozenset(["in", "at", "on", "from", "near"])  # before the name of a place
PRONOUNS = frozenset(["it", "he", "she", "they"])  # the subject of the clause before, as often as not
_WITH_NUMBERS = frozenset({"CD", "$", "TO", "IN", "CC", "JJ", "JJR", "RB", "VBN", "VBD"})
FARTHEST = 40  # tokens back to the subject
ASIDE = 16  # tokens of an aside between commas
CLAUSES = 5  # clauses gone back through for a subject


def can_be_verb(low: str) -> bool:
    """Whether a form that is read as a noun can be a finite verb."""
    return bool(classes_of(low) & {"VBZ", "VBD"}) or (low.endswith("s") and bool(classes_of(low[:-1]) & {"VB", "VBP"}))


def governor(tokens: Tokens, a: int) -> int:
    """The nearest verb at or before token ``a`` in the clause of ``a``, or -1."""
    tags, lows = tokens.tags, tokens.lows
    if a > 0 and tags[a] in ("NN", "NNS") and can_be_verb(lows[a]) and tags[a - 1] not in MODIFIERS:
        return a  # "the mill cuts 38 jobs"
    for v in range(a, max(-1, a - FARTHEST), -1):
        if (tags[v] in BREAKS and not phrases.is_point(tokens, v)) or (tags[v] in ("IN", "WRB", "WDT", "WP") and lows[v] in CLAUSE_OPENERS):
            return -1
        if tags[v] in VERBS and lows[v] not in ("'s", "’s") and not _modifies_noun(tokens, v) and not phrases.is_month(tokens, v):
            return v
    return -1


def only_expects(tokens: Tokens, v: int) -> bool:
    """Whether the verb ``v`` says what somebody looks out for: its subject is not what the figure is said of."""
    if tokens.lows[v] not in EXPECTING or tokens.lows[v + 1 : v + 2] == ["to"]:
        return False
    return not (tokens.tags[v] == "VBN" and v and tokens.lows[v - 1] in BE)  # "is estimated at"


def _modifies_noun(tokens: Tokens, v: int) -> bool:
    """Whether a participle stands before its noun: "the wounded soldiers"."""
    tags = tokens.tags
    if tags[v] not in ("VBN", "VBG") or v + 1 >= len(tokens) or tags[v + 1] not in NOUNS | {"JJ"}:
        return False
    return v == 0 or tags[v - 1] in ("DT", "JJ", "CD", "PRP$", "POS", "JJR", "JJS") or (tags[v] == "VBN" and tags[v - 1] == "IN")


def subject(tokens: Tokens, v: int) -> Span | None:
    """The subject of the verb ``v``; None where it is a pronoun without a noun before it, or not to be told."""
    for _ in range(CLAUSES):
        found = _subject(tokens, v)
        if not isinstance(found, int):
            return found
        v = governor(tokens, found)
        if v < 0:  # "the plane, carrying 150 passengers, landed"
            return phrases.headed_at(tokens, found) if 0 <= found < len(tokens) - 1 and tokens.tags[found + 1] == "," else None
    return None


def _subject(tokens: Tokens, v: int) -> Span | int | None:
    """The subject of one verb, or the token before which the clause that has it goes on."""
    tags, lows = tokens.tags, tokens.lows
    j = v - 1
    while j >= 0 and tags[j] in GROUP and not phrases.is_month(tokens, j):
        j -= 1
    if j < 0:
        return _name_first(tokens) if v and tags[1] in FINITE else None
    first, low = j + 1, lows[j]
    if tags[j] in ("WDT", "WP") or (low == "that" and j and phrases.is_noun(tokens, j - 1)):
        return _antecedent(tokens, j) if low in RELATIVES else None
    if tags[j] == "PRP":
        return _before_opener(tokens, j) if low in PRONOUNS else None
    if tags[j] == ",":
        before = _before_aside(tokens, j) if tags[first] in FINITE else -1
        if before < 0:
            return j - 1 if lows[first] != "to" else None
        j = before
    elif tags[j] in ("CC", "IN"):
        return j - 1 if lows[j] not in CLAUSE_OPENERS else None
    if tags[j] == "CD" and not phrases.is_noun(tokens, j) and (k := _before_numbers(tokens, j)) >= 0:
        j = k
    if not phrases.is_noun(tokens, j) and tags[j] != ")":
        return None
    if lows[first] == "to":
        return _controlled(tokens, j)
    near = phrases.ending_at(tokens, j)
    bare = near is not None and tags[first] in ("VBN", "VBG") and not any(t in FINITE for t in tags[first : v + 1])
    if near and bare and (k := _before_phrase(tokens, near)) >= 0 and lows[k] in ("with", "to"):
        return near if lows[k] == "with" else k  # "with the index falling 3 percent"
    head = phrases.head_before(tokens, j)
    span = phrases.ending_at(tokens, head) if head >= 0 else None
    if span and (k := _before_phrase(tokens, span)) > 1 and tags[k] in FINITE and lows[k - 1] in RELATIVES and lows[k] not in TELLING:
        return _antecedent(tokens, k - 1)  # "patients who took the drug were"
    if span and bare:
        k = _before_phrase(tokens, span)
        if k >= 0 and tags[k] in ("IN", "TO"):
            return k  # "bring a plant to Ohio, employing 300": not Ohio
    return span


def _antecedent(tokens: Tokens, j: int) -> Span | None:
    """What the relative pronoun ``j`` stands for: of "raids in Norland, which have killed 25" the raids."""
    tags, lows = tokens.tags, tokens.lows
    noun = j - 2 if j > 1 and tags[j - 1] == "," else j - 1
    near = phrases.ending_at(tokens, noun)
    head = phrases.head_before(tokens, noun)
    if head < 0 or head == noun:
        return near
    verb = lows[j + 1] if j + 1 < len(tokens) and lows[j] != "who" else ""
    disagrees = verb in (MANY_VERBS if tags[noun] in ONE else ONE_VERBS)
    placed = near is None or lows[noun] in TIME_WORDS or (tags[noun] == "NNP" and lows[_before_phrase(tokens, near)] in PLACING)
    return phrases.ending_at(tokens, head) if disagrees or placed else near


def _before_phrase(tokens: Tokens, span: Span) -> int:
    """The token before a noun phrase and its determiner, or -1."""
    k = tokens.at(span[0]) - 1
    while k >= 0 and tokens.tags[k] in phrases.DETERMINERS:
        k -= 1
    return k


def _before_opener(tokens: Tokens, j: int) -> int:
    """The token before the words that open the clause whose first word is ``j``."""
    k = j - 1
    while k >= 0 and (tokens.lows[k] in CLAUSE_OPENERS or tokens.tags[k] == ","):
        k -= 1
    return k


def _before_numbers(tokens: Tokens, j: int) -> int:
    """The noun before numbers that belong to it ("women aged 25 to 54 earn"), or -1."""
    k = j
    while k >= 0 and j - k < ASIDE and tokens.tags[k] in _WITH_NUMBERS:
        k -= 1
    return k if k >= 0 and phrases.is_noun(tokens, k) else -1


def _name_first(tokens: Tokens) -> Span | None:
    """A capitalised first word right before a finite verb is a name, whatever else it could be."""
    word = tokens.words[0]
    if tokens.tags[0] in ("JJ", "VBN", "VBG", "FW", "RB", "VB") and word[0].isupper() and word.isalpha() and len(word) > 2:
        return tokens.starts[0], tokens.ends[0]
    return None


def _controlled(tokens: Tokens, j: int) -> Span | int | None:
    """Who does what "to" announces: of "they expect the water to fall" the water, of "the firm has a plan to sell" the firm."""
    head = phrases.head_before(tokens, j)
    span = phrases.ending_at(tokens, head if head >= 0 else j)
    k = _before_phrase(tokens, span) if span else j - 1
    if k >= 0 and tokens.lows[k] in EXPECTING | CAUSING:
        return span
    return k if k >= 0 else None


def _before_aside(tokens: Tokens, j: int) -> int:
    """The token before an aside between commas that ends at the comma ``j``, or -1."""
    k = j - 1
    while k >= 0 and tokens.tags[k] != "," and j - k < ASIDE:
        k -= 1
    return k - 1 if k > 0 and tokens.tags[k] == "," else -1
