"""The shape of a sentence: one letter for each token, so that clauses can be read off with regular expressions."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import compress

from newsdata.language.lexicon import classes_of
from newsdata.language.tokens import Tokens
from newsdata.records import Time


def _letters(**words: str) -> dict[str, str]:
    return {w: letter for letter, text in words.items() for w in text.split()}


class _ByTag(dict[str, str]):
    """Letters by word class; a class that has none is a hyphen."""

    def __missing__(self, tag: str) -> str:
        return "-"


_BY_TAG = _ByTag({
    **_letters(M="MD", Z="VBZ VBP", P="VBD", N="VBN", G="VBG", V="VB", t="TO", r="RB RBR RBS", x="RP", s="NN NNS", X="NNP NNPS", c="CD"),
    **_letters(j="JJ JJR JJS", a="DT PDT", o="POS", k="PRP$", p="PRP", y="EX", i="IN", w="WP WDT WP$", W="WRB", q="`` ''"),
    "CC": "&", ",": ",", ":": ":", ".": ".", "(": "(", ")": ")", "$": "$",
})  # fmt: skip
# forms whose part in a sentence the class alone does not tell
_BY_WORD = {
    **_letters(h="have has 've ’ve", H="had", b="is are am 're ’re 'm ’m", B="was were", e="be", E="been", g="being", d="do does", D="did"),
    **_letters(n="not n't n’t never", S="if because while although though whether unless whereas once lest", T="that", q="`", r="ago"),
    **_letters(i="according including regarding concerning following excluding depending pending owing notwithstanding"),
    "_": ":", "?": ":", "!": ":",
}  # fmt: skip
_RELATING = {
    "compared": frozenset(("with", "to")), "adjusted": frozenset(("for", "to")), "restated": frozenset(("for", "to")),
    "based": frozenset(("in", "on", "at", "near", "outside")),
}  # fmt: skip
_PERIODS = frozenset("quarter quarters year period months weeks half".split())
_IN_CONTEXT = frozenset(("-", ".", "'s", "’s", "that", "once", "following", "ended", "ending", "no", "longer", "likely", *_RELATING))
_TOLD_BY_WORD = _IN_CONTEXT | frozenset(_BY_WORD)
_VERBS = frozenset(("VB", "VBP", "VBZ"))
_CLITIC_BE = frozenset(("'s", "’s"))
_AMBIGUOUS = frozenset(("that", "once", "following"))
_INSTEAD = {"DT": "a", "WDT": "w", "RB": "r"}


_FINITE = re.compile(r"[ZPMhHbBdD]")
_AFTER_VERB = frozenset(("", *"aksXcijtrxY$"))
_AFTER_NOUN = frozenset("sXc")
_SINGULAR_SUBJECT = re.compile(r"[ak]j{0,3}[sX]\Z")


def with_verb(shape: str, lows: list[str], headline: bool) -> str:
    """The shape of a sentence whose verb was read as a noun: "Markets rally", "Airline exercises options", "A reef slows the ship".

    Outside headlines, which have no articles, a form in -s wants a subject with one, and no noun after it ("a federal appeals court").
    In headlines it wants an object: "Rail strikes in Belgium" may be a noun with its place.
    """
    if _FINITE.search(shape):
        return shape
    for i in range(1, len(shape)):
        letter, before, after = shape[i], shape[i - 1], shape[i + 1 : i + 2]
        if letter not in "sV" or before not in "sXr" or after not in _AFTER_VERB or not classes_of(lows[i]) & _VERBS:
            continue
        singular = lows[i].endswith("s")
        if before == "s" and lows[i - 1].endswith("s") == singular:
            continue
        over_time = lows[i + 1 : i + 2] == lows[i + 3 : i + 4]  # "retreats year after year"
        if headline:
            fits = not singular or after not in ("", *"itrY")
        elif letter == "V":
            fits = True
        else:
            subject = _SINGULAR_SUBJECT.search(shape, max(0, i - 5), i)
            fits = singular and subject is not None and (over_time or after not in _AFTER_NOUN)
        if fits:
            return shape[:i] + "Z" + shape[i + 1 :]
    return shape


def shape_of(tokens: Tokens, lows: list[str], times: list[Time]) -> str:
    """One letter for each token of a sentence.

    ``M`` modal, ``hH`` have, ``bBeEg`` be, ``dD`` do, ``Z P N G V`` other verbs by form, ``t`` to, ``r`` adverb, ``n`` negation,
    ``x`` particle, ``s X`` noun and name, ``c j a o k p y`` number, adjective, determiner, possessive mark, possessive, pronoun,
    there; ``i`` preposition, ``S T w W &`` subordinator, that, who or which, when or where, and; marks as they are, ``q`` for
    quotation marks; ``Y`` the words of a temporal expression.
    """
    letters = list(map(_BY_TAG.__getitem__, tokens.tags))
    inner = len(lows) - (lows[-1] == ".")  # nothing is to be told of the point that ends a sentence
    for i in compress(range(inner), map(_TOLD_BY_WORD.__contains__, lows)):
        word = lows[i]
        letters[i] = _BY_WORD.get(word, letters[i])
        if word in _IN_CONTEXT:
            letters[i] = _contextual(i, word, letters, tokens, lows)
    starts, ends = tokens.starts, tokens.ends
    for t in times:
        for i in range(bisect_right(ends, t.start), bisect_left(starts, t.end)):
            letters[i] = "Y"
    return "".join(letters)


def _likely(i: int, letters: list[str], lows: list[str]) -> str:
    """The letter of "likely": an adverb in "is likely going to", and after a modal, where its verb follows ("will very likely strike")."""
    k = i - 1
    while k >= 0 and letters[k] in "rq":
        k -= 1
    verb = i + 1
    while verb < len(lows) and letters[verb] in "rq":
        verb += 1
    if k >= 0 and letters[k] in "bB" and lows[verb : verb + 1] == ["going"]:
        return "r"
    if k < 0 or letters[k] != "M":
        return letters[i]
    if verb < len(lows) and letters[verb] in "sjNP" and "VB" in classes_of(lows[verb]):
        letters[verb] = "V"
    return "r"


def _contextual(i: int, w: str, letters: list[str], tokens: Tokens, lows: list[str]) -> str:
    """The letter of a word that its neighbours decide."""
    letter, before = letters[i], letters[i - 1] if i else "."
    after = lows[i + 1] if i + 1 < len(lows) else ""
    if w in "-.":  # a hyphen, or the point of an abbreviation
        inside = after and (w == "." or tokens.starts[i] == tokens.ends[i - 1] or tokens.starts[i + 1] == tokens.ends[i])
        return "-" if inside else letter
    if w in _CLITIC_BE:
        return "b" if letter == "Z" else letter
    if w == "likely":
        return _likely(i, letters, lows)
    if w == "no":
        return "n" if after == "longer" else letter
    if w == "longer":
        return "r" if i and lows[i - 1] == "no" else letter
    if w in _AMBIGUOUS:
        return _INSTEAD.get(tokens.tags[i], letter)
    if w in ("ended", "ending"):
        return "i" if before in "sY" and i and lows[i - 1] in _PERIODS else letter
    return "i" if letter in "PN" and before in "sXYc,S" and after in _RELATING[w] else letter
