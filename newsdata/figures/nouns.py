"""The counted noun phrase after a number, from word classes."""

from __future__ import annotations

import re

from newsdata.figures.en.lexicon import MODIFIER_PLURALS, PLURALS
from newsdata.figures.en.nouns import DEFINITE, MODIFIERS_FIRST, NOT_COUNTED, NOT_FIRST, NOT_HYPHENED
from newsdata.figures.reading import Reading, Scan
from newsdata.language.en.words import CLOSED
from newsdata.language.lexicon import classes_of, entry_of
from newsdata.language.morphology import singular
from newsdata.language.tokens import Tokens

MODIFIERS = frozenset({"JJ", "JJR", "JJS", "VBN", "VBG", "NN", "NNP", "FW"})
JOINED = frozenset({"JJ", "NN", "NNP", "VBG", "VBN"})  # on either side of "and" in a counted noun phrase
LONGEST = 9  # tokens in a counted noun phrase
_OF = re.compile(r"\sof\s")
_OBJECT = re.compile(r"\s(?:an?|the|its|up|out)\s")  # "the Orla 9 packs a punch"


def plural_next(scan: Scan, at: int) -> bool:
    """Whether a plural noun in lower case follows, one that can be no verb."""
    word = scan.word_after(at)
    return bool(word) and scan.text[at + 1 : at + 2].islower() and "NNS" in classes_of(word) and "VBZ" not in classes_of(word)


def plural_near(scan: Scan, at: int) -> bool:
    """Whether a plural noun in lower case follows, an adjective before it or not; of "lands" and "points" the commoner class decides."""
    for _ in range(2):
        word = scan.word_after(at)
        if not word or not scan.text[at + 1 : at + 2].islower():
            return False
        entry = entry_of(word)
        if "NNS" in (classes_of(word) if entry is None else {entry.tag}):
            return not ("VBZ" in classes_of(word) and _OBJECT.match(scan.lower, at + 1 + len(word)))
        if not classes_of(word) & {"JJ", "JJR"}:
            return False
        at += 1 + len(word)
    return False


def find(scan: Scan, reading: Reading, at: int) -> tuple[int, int] | None:
    """The counted noun phrase that begins at ``at``, without determiner and what follows; None where no noun is counted."""
    tokens = scan.tokens(reading.number_start)
    i = tokens.after(at)
    m = _OF.match(scan.lower, at)
    plural = reading.value != 1
    if m:
        j = tokens.after(m.end())
        if j < len(tokens) and tokens.words[j].lower() in DEFINITE:
            i, plural = j + 1, True
        elif (j + 1 < len(tokens) and tokens.tags[j] == "NNP" and "POS" in tokens.tags[j + 1 : j + 4]) or reading.spread:
            i, plural = j, True
        else:
            return None
    elif (
        i >= len(tokens)
        or tokens.starts[i] > at + 2
        or scan.text[at : tokens.starts[i]].strip()
        or (tokens.starts[i] == at == reading.number_end)
    ):
        return None
    if plural and reading.value is not None and 0 < reading.value < 1 and i < len(tokens) and tokens.tags[i] == "NN":
        plural = False  # "0.5 point"
    return _phrase(tokens, i, plural)


_HYPHENED = re.compile(r"-(?P<noun>[a-z]{3,16})(?![^\W_]|-)")


def hyphened(scan: Scan, reading: Reading) -> tuple[int, int] | None:
    """The noun on a hyphen: "a four-cylinder engine", "an 18-member panel"."""
    m = _HYPHENED.match(scan.lower, reading.number_end)
    if not m or reading.value == 1 or m["noun"] in NOT_HYPHENED or "NN" not in classes_of(m["noun"]):
        return None
    if reading.value is None or reading.numeral.form == "fraction" or scan.lower[m.end() : m.end() + 1] not in (" ", ",", "\n"):
        return None
    return m.span("noun")


def _last_capital(word: str) -> bool:
    """Whether the last part of a hyphenated name is a name too: "Cuban-Americans", not "Franklin-based"."""
    last = word.rfind("-") + 1
    return word[last : last + 1].isupper()


def _is_plural(tokens: Tokens, j: int, low: str) -> bool:
    tag = tokens.tags[j]
    word = tokens.words[j]
    if tag in ("NNS", "NNPS") or low in PLURALS or (low[-1] == "s" and len(low) > 2 and word[:-1].isupper()):  # MPs, SUVs
        return True
    if tag == "VBZ" and "NNS" in classes_of(low):
        return True
    if tag == "NN" and low.endswith("is") and not low.endswith(("sis", "xis", "tis")) and entry_of(low) is None:
        return True  # a foreign noun: "jihadis"
    return tag == "NNP" and low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 3 and _last_capital(word)


def _is_plural_here(tokens: Tokens, j: int, low: str) -> bool:
    """Whether a verb's form right behind a number must be a noun: "4 assists per game"."""
    if tokens.tags[j] != "VBZ" or low in CLOSED or len(low) < 4:
        return False
    return j + 1 >= len(tokens) or tokens.tags[j + 1] in ("IN", ",", ".", "CC", ")")


def _phrase(tokens: Tokens, i: int, plural: bool) -> tuple[int, int] | None:
    n, tags, words = len(tokens), tokens.tags, tokens.words
    if i >= n or words[i].lower() in NOT_FIRST:
        return None
    j, head, nominal = i, -1, -1
    while j < n and j < i + LONGEST:
        low, tag = words[j].lower(), tags[j]
        if tokens.starts[j] > (tokens.ends[j - 1] if j else 0) + 2:
            break
        if plural and (_is_plural(tokens, j, low) or (j == i and _is_plural_here(tokens, j, low))):
            head = j
            following = words[j + 1].lower() if j + 1 < n else ""
            joined = j + 1 < n and tokens.starts[j + 1] <= tokens.ends[j] + 1
            if (
                joined
                and (low in MODIFIER_PLURALS or tag == "NNP")
                and (tags[j + 1] in ("NNS", "NN") or "NNS" in classes_of(following))
                and (following not in PLURALS or tag == "NNP" or low == "media")
            ):
                j += 1
                continue
            break
        if tag == "NN" and low not in NOT_COUNTED:
            nominal = j
        elif tag == "NNP" and (plural or nominal < 0 or tags[nominal] == "NNP"):
            nominal = j if not plural else nominal
        elif (
            (tag == "CD" and j > i and words[j][0].isdigit())
            or (tag == "POS" and j > i)
            or (tag == "RB" and j + 1 < n and tags[j + 1] in ("JJ", "VBN") and low not in NOT_COUNTED)
            or (low == "&" and i < j and tokens.starts[j] == tokens.ends[j - 1])  # "one P&G worker"
            or (low in ("and", "or") and i < j < n - 1 and plural and tags[j - 1] in JOINED and tags[j + 1] in JOINED)
        ):
            pass
        elif (
            tag not in MODIFIERS
            or (low in NOT_COUNTED and not (low in MODIFIERS_FIRST and j == i and j + 1 < n and tags[j + 1] not in ("CC", "IN")))
            or (tag == "NNP" and not plural)
            or (not plural and nominal >= 0 and tag in ("VBN", "VBD", "VBG", "JJ"))
        ):
            break
        j += 1
    if head < 0 and not plural:
        head = nominal
    if head < 0 and j == i + 1 and words[i].isupper() and words[i].isalpha() and 2 <= len(words[i]) <= 4 and (j >= n or words[j] in ",.;)"):
        head = i  # an abbreviation of statistics: "a 3.2 ERA"
    if head < 0:
        return None
    return tokens.starts[i], tokens.ends[head]


def head(scan: Scan, span: tuple[int, int]) -> str:
    """The singular head noun of a noun phrase, lower case."""
    last = scan.lower[span[0] : span[1]].split()[-1]
    return singular(last.rsplit("-", 1)[-1] if "-" in last and last.rsplit("-", 1)[-1].isalpha() else last)
