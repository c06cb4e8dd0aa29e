"""What the end of an English word tells: its class, its singular, its base form."""

from __future__ import annotations

import re
from functools import lru_cache

_SUFFIXES = (
    ("NNS", re.compile(r"(?:tions|ments|ists|isms|ities|ers|ors|ries|sses|[^sui]s)$")),
    ("VBG", re.compile(r".{3}ing$")),
    ("VBN", re.compile(r".{2}ed$")),
    ("RB", re.compile(r".{2}ly$")),
    ("JJ", re.compile(r"(?:able|ible|ful|ous|ive|less|ish|ical|ial|ic|ary|ese|-old|-based|-led|-backed|-wide|-style|-term|-long)$")),
)

_IRREGULAR_PLURALS = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "mice": "mouse",
    "geese": "goose", "oxen": "ox", "lives": "life", "wives": "wife", "knives": "knife", "halves": "half", "leaves": "leaf",
    "thieves": "thief", "wolves": "wolf", "shelves": "shelf", "loaves": "loaf", "calves": "calf", "elves": "elf", "selves": "self",
    "analyses": "analysis", "crises": "crisis", "bases": "base", "theses": "thesis", "diagnoses": "diagnosis", "oases": "oasis",
    "criteria": "criterion", "phenomena": "phenomenon", "bacteria": "bacterium", "media": "medium", "data": "data", "dice": "die",
    "indices": "index", "matrices": "matrix", "vertices": "vertex", "appendices": "appendix", "axes": "axis", "fungi": "fungus",
    "alumni": "alumnus", "cacti": "cactus", "nuclei": "nucleus", "stimuli": "stimulus", "syllabi": "syllabus", "pence": "penny",
    "kroner": "krone", "kronor": "krona", "movies": "movie", "cookies": "cookie", "ties": "tie", "pies": "pie", "lies": "lie",
    "calories": "calorie", "rookies": "rookie", "zombies": "zombie", "selfies": "selfie", "dies": "die", "menus": "menu",
    "viruses": "virus", "buses": "bus", "gases": "gas", "pluses": "plus", "bonuses": "bonus", "campuses": "campus",
    "passersby": "passerby", "troops": "troop", "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "echoes": "echo",
    "vetoes": "veto", "torpedoes": "torpedo", "cargoes": "cargo", "embargoes": "embargo", "mosquitoes": "mosquito", "shoes": "shoe",
    "horses": "horse", "houses": "house", "cases": "case", "causes": "cause", "nurses": "nurse", "courses": "course", "losses": "loss",
    "licenses": "license", "purchases": "purchase", "caches": "cache", "headaches": "headache", "avalanches": "avalanche",
}  # fmt: skip
_SAME_IN_PLURAL = frozenset(
    "aircraft spacecraft sheep deer fish salmon trout series species means headquarters crossroads barracks gallows news offspring "
    "hertz siemens yen yuan baht won rand renminbi personnel police staff cattle us gas bus plus bias lens chaos canvas bonus "
    "census consensus virus status campus focus bus surplus minus nexus corpus genus bonus chorus circus cactus fungus".split()
)


_PLAIN_S = ("houses", "causes", "clauses", "spouses", "fuses", "excuses", "abuses", "ruses", "muses", "nurses", "aches")


@lru_cache(maxsize=8192)
def singular(noun: str) -> str:
    """The singular of an English noun in lower case; a singular comes back unchanged.

    Examples
    --------
    >>> singular("soldiers"), singular("people"), singular("countries"), singular("aircraft")
    ('soldier', 'person', 'country', 'aircraft')
    """
    if noun in _IRREGULAR_PLURALS:
        return _IRREGULAR_PLURALS[noun]
    if noun in _SAME_IN_PLURAL or len(noun) < 3:
        return noun
    if noun.endswith("men") and noun not in ("omen", "specimen", "regimen", "semen", "yemen", "abdomen"):
        return noun[:-3] + "man"
    if noun.endswith("children"):
        return noun[:-3]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("shes", "ches", "xes", "sses", "zzes", "uses")) and not noun.endswith(_PLAIN_S):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")):
        return noun[:-1]
    return noun


def guess(word: str) -> str:
    """Penn Treebank class of an unknown lower-case word, from its end."""
    for tag, pattern in _SUFFIXES:
        if pattern.search(word):
            return tag
    return "NN"


_HISSING = ("s", "x", "z", "ch", "sh", "o")
_SHORT_VOWEL = re.compile(r"[^aeiou][aeiou][^aeiouwxy]$")


@lru_cache(maxsize=8192)
def verb_base_candidates(form: str) -> tuple[str, ...]:
    """Base forms that a regular verb form may come from, the likeliest first.

    Examples
    --------
    >>> verb_base_candidates("struggled")[:2]
    ('struggl', 'struggle')
    """
    out = []
    if form.endswith(("ies", "ied")):
        out += [form[:-3] + "y", form[:-1]]
    elif form.endswith("s") and not form.endswith("ss"):
        out += [form[:-1]]
        if form.endswith("es"):
            out.insert(0 if form[:-2].endswith(_HISSING) else 1, form[:-2])
    elif form.endswith("ed"):
        out += [form[:-2], form[:-1]]
    elif form.endswith("ing") and len(form) > 4:
        out += [form[:-3], form[:-3] + "e"]
        if form.endswith("ying"):
            out.append(form[:-4] + "ie")
    if form.endswith(("ed", "ing")) and len(out) > 1 and _SHORT_VOWEL.search(out[0]):
        out[0], out[1] = out[1], out[0]  # "hoped" is of hope: hop would double its last letter
    for stem in list(out):
        if len(stem) > 3 and stem[-1] == stem[-2] and not form.endswith("s"):
            out.append(stem[:-1])
    return tuple(out) or (form,)
