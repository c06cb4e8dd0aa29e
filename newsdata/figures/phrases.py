"""Noun phrases around a token, from word classes: where they begin and end, and which noun is their head."""

from __future__ import annotations

from newsdata.figures.en.lexicon import EXPECTING, MONTHS, PLURALS, TIME_WORDS
from newsdata.language.en.words import BE
from newsdata.language.lexicon import classes_of
from newsdata.language.tokens import Tokens

Span = tuple[int, int]
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
VERBS = FINITE | {"VB", "VBN", "VBG"}
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
COMMON = frozenset({"NN", "NNS"})
ARTICLES = frozenset("the a an its their his her our".split())
UNSURE = frozenset({"VB", "VBP", "VBD", "RB"})  # classes that a word between an article and its noun is given by mistake, and adverbs
AUXILIARIES = BE | {"has", "have", "had", "having"}
PHRASE = NOUNS | {"JJ", "JJR", "JJS", "VBN", "VBG", "CD", "POS", "FW"}
DETERMINERS = frozenset({"DT", "PRP$", "PDT"})
ENDED = frozenset(["ended", "ending"])  # "the quarter ended May 31"
AFTER_NOUN = frozenset({"IN", "TO", ",", "RB", "VBD", "VBZ", "VBN", "MD"})  # what follows a noun, and no adjective
INNER = ENDED | frozenset(
    "of for in on with from between against at to among without behind per across outside near".split()
)  # what joins noun phrases to one
LONGEST = 8  # tokens of a noun phrase
ABBREVIATION = 5  # letters of an abbreviation with a point
OUTER = 3  # phrases before one that it is of
CHAIN = 14  # tokens back through "prices for homes in May"


def is_noun(tokens: Tokens, j: int) -> bool:
    """Whether token ``j`` is a noun, or a form that could be one where a noun must stand."""
    tag = tokens.tags[j]
    if tag in NOUNS or is_month(tokens, j) or is_point(tokens, j):
        return True
    if j == 0:
        return False
    before = tokens.tags[j - 1]
    if tag == "JJ" and j + 1 < len(tokens):
        following = tokens.tags[j + 1]
        if before in ("DT", "PRP$", "JJ", ","):
            return following in (AFTER_NOUN if "-" in tokens.words[j] else ("VBD", "VBZ", "MD"))  # "values the start-up at"
        return before in NOUNS and following in AFTER_NOUN - {"IN", "TO", ","}  # "the Harbour flat sold for"
    return (tag == "CD" and before in NOUNS) or (
        tag in VERBS and "NN" in classes_of(tokens.lows[j]) and before in NOUNS | {"DT", "JJ", "PRP$"}
    )


def is_month(tokens: Tokens, j: int) -> bool:
    """Whether token ``j`` is May or March, the month."""
    return tokens.words[j] in ("May", "March") and j > 0


def is_point(tokens: Tokens, j: int) -> bool:
    """Whether token ``j`` is the point of an abbreviation in a name: "George W. Lind", "Orla Corp. said"."""
    words = tokens.words
    return words[j] == "." and 0 < j < len(words) - 1 and len(words[j - 1]) <= ABBREVIATION and words[j - 1][0].isupper()


def is_hyphen(tokens: Tokens, j: int) -> bool:
    """Whether token ``j`` is the hyphen of "10-year"."""
    if tokens.words[j] != "-" or not 0 < j < len(tokens) - 1:
        return False
    return tokens.starts[j] == tokens.ends[j - 1] and tokens.ends[j] == tokens.starts[j + 1]


def _inside(tokens: Tokens, j: int) -> bool:
    """Whether token ``j`` can stand in a noun phrase."""
    return tokens.tags[j] in PHRASE or is_point(tokens, j) or is_hyphen(tokens, j)


def starting_at(tokens: Tokens, i: int) -> Span | None:
    """The noun phrase that begins at token ``i``, its determiner left out."""
    n, tags, lows = len(tokens), tokens.tags, tokens.lows
    while i < n and (tags[i] in DETERMINERS or lows[i] == "all"):
        i += 1
    j, head = i, -1
    while j < n and j < i + LONGEST and _inside(tokens, j) and not (tags[j] == "CD" and j == i):
        noun_next = j + 1 < n and tags[j + 1] in NOUNS
        if tags[j] in NOUNS and lows[j] not in TIME_WORDS:
            head = j
            if tags[j] == "NNS" and not noun_next:
                break
            if noun_next and j + 2 < n and tags[j + 1] == "NNS" and tags[j + 2] in ("$", "CD"):
                break  # "a 30-second ad costs $5 million"
        elif head >= 0 and tags[j] in ("VBN", "VBG", "JJ") and not noun_next:
            break
        j += 1
    return (tokens.starts[i], tokens.ends[head]) if head >= 0 else None


def ending_at(tokens: Tokens, j: int, outer_phrases: int = OUTER) -> Span | None:
    """The noun phrase whose last token is ``j``, its determiner left out; "price of gold" in one, up to so many phrases before."""
    j = _before_brackets(tokens, j)
    if j < 0 or not is_noun(tokens, j):
        return None
    i = _first(tokens, j)
    tags, lows = tokens.tags, tokens.lows
    if all(tags[k] == "CD" or lows[k] in TIME_WORDS for k in range(i, j + 1)):
        return None
    before = _outer(tokens, i) if outer_phrases else -1
    outer = ending_at(tokens, before, outer_phrases - 1) if before >= 0 else None
    return (outer[0] if outer else tokens.starts[i]), tokens.ends[j]


def _outer(tokens: Tokens, i: int) -> int:
    """The last token of the phrase that the one from token ``i`` on belongs to, or -1: of "shares of Orla and Nordal" the shares."""
    tags, lows = tokens.tags, tokens.lows
    k = i - 1
    if k > 0 and tags[k] in ("DT", "PRP$"):
        k -= 1
    elif k > 1 and lows[k] == "and" and tags[k - 1] in NOUNS and lows[first := _first(tokens, k - 1) - 1] == "of":
        k = first
    if k > 0 and lows[k] == "of" and tags[k - 1] in NOUNS:
        return k - 1
    return i - 2 if i > 1 and lows[i - 1] == "before" and lows[i] in ("tax", "taxes", "interest") else -1


def name_at(tokens: Tokens, j: int) -> Span | None:
    """The phrase that ends at token ``j``, without what it is of: who is meant in "the killing of Lind, 52"."""
    return ending_at(tokens, j, 0)


def _before_brackets(tokens: Tokens, j: int) -> int:
    """Token ``j``, or the one before the brackets that it closes."""
    if j < 0 or tokens.tags[j] != ")":
        return j
    k = j
    while k >= 0 and tokens.tags[k] != "(":
        k -= 1
    return k - 1


def _first(tokens: Tokens, j: int) -> int:
    """The first token of the phrase that ends at ``j``."""
    tags, words, lows = tokens.tags, tokens.words, tokens.lows
    i = j
    while i > 0 and i > j - LONGEST and (_inside(tokens, i - 1) or (words[i - 1] in "&/" and i > 1) or words[i] in "&/"):
        plural = tags[i - 1] == "NNS" or lows[i - 1] in PLURALS
        if (
            (plural and tags[i] in ("NNP", "VBG"))
            or (tags[i] == "VBG" and tags[i - 1 : i + 2 : 2] == ["NNP", "NNP"])
            or (i < j and tags[i - 1] in COMMON and tags[i] in ("JJ", "JJR", "JJS"))
        ):
            break  # "in the crisis global debt rose": one phrase ends, another begins
        i -= 1
    for k in (i - 1, i - 2):  # "a newly built mill": what stands behind an article is in its phrase, whatever class it was given
        if k > 0 and lows[k - 1] in ARTICLES and UNSURE.issuperset(tags[k:i]):
            i = k
            break
    if i < j and i > 0 and tags[i] == "VBN" and lows[i - 1] in AUXILIARIES:
        i += 1  # "polls have shown support"
    for k in range(i + 1, j):  # "experts forecast growth": a verb in the guise of a noun
        if tags[k - 1] == "NNS" and lows[k] in EXPECTING:
            i = k + 1
    while i < j and (tags[i] in ("POS", "VBG") or (lows[i] in TIME_WORDS and not (lows[i] in MONTHS and words[i][0].isupper()))):
        i += 1
    return i


def headed_at(tokens: Tokens, j: int) -> Span | None:
    """The phrase of the head where a longer phrase ends at token ``j``; the last phrase itself where no head is in sight."""
    head = head_before(tokens, j)
    return ending_at(tokens, head if head >= 0 else j)


def head_before(tokens: Tokens, j: int) -> int:
    """The last token of the head's phrase where a longer phrase ends at ``j``: of "prices for homes in May" that is "prices".

    -1 where the phrase belongs to a preposition whose noun is not in sight ("those banned from the harbour paid").
    """
    tags, lows = tokens.tags, tokens.lows
    k = head = j
    while k > 0 and j - k < CHAIN:
        while k > 0 and (tags[k] in DETERMINERS or is_month(tokens, k) or _inside(tokens, k)) and lows[k] not in ENDED:
            k -= 1
        if head == j and lows[k] == "and" and k and tags[k - 1] == tags[k + 1] == "NNP":
            k -= 1
            continue
        if lows[k] not in INNER or tags[k] not in ("IN", "TO", "VBN", "VBG", "VBD"):
            return head
        if k == 0 or not is_noun(tokens, k - 1):
            return head if lows[k] == "of" or (head != j and k and tags[k - 1] not in VERBS | {"RP"}) else -1
        if lows[k] != "of":
            head = k - 1
        k -= 1
    return head
