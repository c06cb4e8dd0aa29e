"""Which names mean the same: full names, surnames, acronyms with their gloss, countries under every name they have."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from itertools import islice

from newsdata.entities import context
from newsdata.entities.en import lexicon as lex
from newsdata.entities.en import spellings
from newsdata.entities.en.gazetteer import country_names, given_names
from newsdata.entities.names import Name, Role
from newsdata.entities.spelling import distance, initials, plural_of
from newsdata.language.document import Document
from newsdata.records import Entity


@dataclass(slots=True)
class Known:
    """An entity with what the article tells of it."""

    kind: str
    country: str | None = None
    gender: str = ""
    names: list[Name] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    forms: dict[str, int] = field(default_factory=dict)  # spelling -> mentions, in order of first use
    entity: Entity | None = None
    _fullest: tuple[int, str] | None = None

    def add(self, name: Name) -> None:
        """Take a name in."""
        self.names.append(name)
        self.forms[name.text] = self.forms.get(name.text, 0) + 1
        name.entity = self
        if name.role:
            self.roles.append(name.role)
            self.country = self.country or name.role.country if self.kind == "person" else self.country
        if name.country and not self.country:
            self.country = name.country
        self.gender = self.gender or name.gender

    @property
    def fullest(self) -> str:
        """The entity's name."""
        if self._fullest is None or self._fullest[0] != len(self.names):
            self._fullest = len(self.names), self._name()
        return self._fullest[1]

    def _name(self) -> str:
        """The spelling with the most words, then the longest, of those that are no acronym or adjective."""
        if self.kind == "country":
            named = [n.text for n in self.names if n.how == "name" and not n.text.replace(".", "").isupper()]
            return max(named, key=len) if named else country_names().get(self.country or "", self.names[0].text)
        whole = [f for f in self.forms if not f.replace(".", "").isupper()] or list(self.forms)
        best = max(whole, key=lambda f: (f.count(" "), self.forms[f], len(f)))
        return " ".join(self._right(w) for w in best.split(" ")) if self.kind == "person" and len(self.forms) > 1 else best

    def _right(self, word: str) -> str:
        """The likelier of two spellings of a word: the one printed more often, then the one that lists of names know."""
        rivals, limit = {word}, min(2, len(word) // 3)
        for form in list(self.forms)[:8]:
            for other in form.split(" "):
                if (
                    other != word
                    and other[0] == word[0]
                    and limit
                    and distance(other.lower(), word.lower(), limit) <= limit
                    and not plural_of(other, word)
                ):
                    rivals.add(other)
        if len(rivals) == 1:
            return word
        counts = {r: sum(n for f, n in self.forms.items() if r in f.split(" ")) for r in rivals}
        return max(sorted(rivals), key=lambda r: (counts[r], r in given_names(), r == word))


def tell_kinds(document: Document, names: list[Name]) -> list[Name]:
    """Decide what the names are whose own words do not tell; drop the ordinary words that only opened a sentence."""
    low, text = document.lower, document.text
    points: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    named = {s for n in names if n.kind == "person" for s in _surnames(n.words)}
    for name in names:
        if name.kind in ("", "?") and (len(name.words) > 1 or name.words[0] not in named):
            found = context.evidence(low, text, name)
            for i, n in enumerate(found):
                points[name.text][i] += n
    for name in names:
        if name.kind == "person" and name.rule == "<given name> <name>" and not name.role and context.last_word(low, name.start) == "the":
            name.kind, name.rule = "", "<name>"  # "the Dallas Mavericks"
    firm = {n.text: n.kind for n in names if (n.kind not in ("", "?") and len(n.words) > 1) or n.kind in ("organisation", "group", "place")}
    for name in names:
        if name.kind == "" and len(name.words) > 1 and name.text not in firm:
            person, place, organisation = points[name.text]
            if name.role or name.title or (person > max(place, organisation) and len(name.words) <= 4 and not name.words[-1].isupper()):
                firm[name.text] = "person"
    surnames = {n.text for n in names if n.kind == "person" and n.title and len(n.words) == 1}
    surnames |= {s for n in names if (firm.get(n.text) or n.kind) == "person" for s in _surnames(n.words)}
    singles = {n.words[0] for n in names if len(n.words) == 1 and (n.title or points[n.text][0] > 0)}
    out = []
    for name in names:
        if name.kind in ("", "?"):
            name.kind = _kind(name, firm, surnames, singles, points[name.text], names)
        if name.kind:
            out.append(name)
    return out


def _surnames(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words of a full name that may stand for it alone: the last, and the first where names begin with the family's."""
    if len(words) < 2:
        return ()
    end = -2 if words[-1].rstrip(".") in ("Jr", "Sr", "II", "III") and len(words) > 2 else -1
    return (words[end], words[0])


def _kind(name: Name, firm: dict[str, str], surnames: set[str], singles: set[str], points: list[int], names: list[Name]) -> str:
    person, place, organisation = points
    known = firm.get(name.text)
    if known and known != "?":
        return known
    if len(name.words) == 1:
        word = name.words[0]
        if word in surnames:
            return "person"
        if word.endswith("s") and (word[:-1] in surnames or word.removesuffix("es") in surnames):
            return "group"
        if name.kind == "?":
            return ""
        if place > max(person, organisation) and place >= 2:
            return "place"
        if name.role or name.title or (person >= 1 and person > organisation and place < 2 and not name.text.isupper()):
            return "person" if name.words[0] in given_names() or name.role or name.title else "other"
        if organisation >= 1 and (name.text.isupper() or organisation >= 2):
            return "organisation"
        return "other"
    if name.kind == "?":
        return ""
    if name.words[-1] in singles and len(name.words) <= 3 and organisation <= 0 and place < 2:
        return "person"
    if place >= 2 and place > max(person, organisation):
        return "place"
    if organisation >= 2 and organisation > person:
        return "organisation"
    return "other"


def group(document: Document, names: list[Name]) -> list[Known]:
    """One Known per entity, in order of first mention; every name's ``entity`` is set."""
    found: list[Known] = []
    index: dict[tuple[str, str], Known] = {}
    glossed = _glosses(document.text, names)

    def known(key: tuple[str, str], name: Name) -> Known:
        if key not in index:
            index[key] = Known(name.kind)
            found.append(index[key])
        return index[key]

    people = [n for n in names if n.kind == "person"]
    persons = _persons(people)
    for name in names:
        if name.kind == "person":
            who = persons[id(name)]
            if not who.names:
                found.append(who)
            who.add(name)
            continue
        if name.kind == "country":
            _country(document, name)
        other = glossed.get(id(name))
        key = _key(name)
        if other is not None and other.entity is not None and key not in index:
            index[key] = other.entity
        known(key, name).add(name)
    return _merged(found)


def _key(name: Name) -> tuple[str, str]:
    if name.kind == "country":
        return "country", name.country or name.text
    if name.kind == "group" and name.how == "people":
        return "group", name.country + name.text if name.country else name.text
    text = re.sub(r"^(?:the|u\.s\.|us|american|u\.k\.|uk|british) (?=\w)", "", name.text.lower()).replace(".", "")
    return ("place" if name.kind == "place" else "thing"), text


def _country(document: Document, name: Name) -> None:
    """A capital is the government where it acts, and a place where something happens there."""
    if name.how != "seat" or name.text in spellings.PALACES:
        return
    low, text = document.lower, document.text
    after = text[name.end : name.end + 3]
    before = context.last_word(low, name.start)
    located = before in lex.LOCATIVE and not after.startswith(("'s", "’s")) and before != "from"
    _, place, _ = context.evidence(low, text, name)
    dateline = text[name.start : name.end].isupper() or re.match(r"\s?(?:\([A-Z]|—|--|–)", text[name.end : name.end + 4])
    if located or place >= 3 or (dateline and name.opening) or context._PLACE_AFTER.match(low, name.end):
        name.kind, name.rule = "place", "<capital>"


def _glosses(text: str, names: list[Name]) -> dict[int, Name]:
    """Acronym -> its full name: glossed in brackets, or spelled by the full name's initials."""
    out: dict[int, Name] = {}
    full: dict[str, Name] = {}
    for i, name in enumerate(names):
        if i:
            before = names[i - 1]
            gap = text[before.end : name.start]
            closed = text[name.end : name.end + 1] in ")”"
            if re.fullmatch(r"(?:['’]s)?\s\((?:the\s|or\s)?[\"“]?", gap) and closed and (name.text.isupper() or before.text.isupper()):
                out[id(name)] = before
                name.kind = before.kind if before.kind not in ("other",) else name.kind
                before.kind = name.kind if before.kind == "other" else before.kind
        if name.kind in ("organisation", "other", "event", "place") and len(name.words) > 1:
            full.setdefault(initials(name.words), name)
        plain = name.text.replace(".", "")
        if id(name) not in out and plain.isupper() and 2 < len(plain) <= 7 and plain in full and name.kind in ("organisation", "other"):
            out[id(name)] = full[plain]
            name.kind = full[plain].kind
    return out


def _persons(people: list[Name]) -> dict[int, Known]:
    """Person of each name: full names first, then single names by the full name they belong to."""
    out: dict[int, Known] = {}
    full: dict[str, list[tuple[tuple[str, ...], Known]]] = defaultdict(list)
    for name in people:
        if len(name.words) > 1:
            words = _bare(name.words)
            bearers = full[words[-1].lower()]
            who = next((k for w, k in bearers[:8] if _same_person(w, words)), None)
            if who is None:
                who = Known("person")
                bearers.append((words, who))
            out[id(name)] = who
    by_part: dict[str, dict[int, _Bearer]] = defaultdict(dict)  # family name -> its bearers
    by_first: dict[str, dict[int, _Bearer]] = defaultdict(dict)
    for name in people:
        if len(name.words) > 1:
            words, who = _bare(name.words), out[id(name)]
            bearer = _Bearer(who, [])
            for index, part in ((by_part, words[-1]), (by_part, name.words[-1]), (by_first, words[0])):
                starts = index[part].setdefault(id(who), bearer).starts
                if not starts or starts[-1] < name.start:
                    starts.append(name.start)
    lone: dict[str, list[Known]] = {}
    last: dict[str, Known] = {}
    for name in people:
        if len(name.words) > 1:
            continue
        word = name.words[0]
        fitting = by_part.get(word) or by_first.get(word)
        if not fitting:
            same = lone.setdefault(word, [])
            who = next((k for k in reversed(same) if not (name.gender and k.gender and name.gender != k.gender)), None)
            if who is None:
                who = Known("person")
                same.append(who)
            who.gender = who.gender or name.gender
            out[id(name)] = who
            continue
        who = _bearer(name, fitting.values(), last.get(word + name.gender))
        last[word + name.gender] = out[id(name)] = who
        who.gender = who.gender or name.gender
    return out


@dataclass(slots=True)
class _Bearer:
    """Somebody with a family name, and where the full name stands."""

    known: Known
    starts: list[int]

    def last_before(self, position: int) -> int:
        """Where the full name stood last, -1 where it did not."""
        i = bisect_left(self.starts, position)
        return self.starts[i - 1] if i else -1


def _bearer(name: Name, bearers: Collection[_Bearer], last: Known | None) -> Known:
    """Which of those who bear a family name it means where it stands alone: whose title fits, who was just named in full, who is meant mostly."""
    some = list(islice(bearers, 8))
    if len(some) == 1:
        return some[0].known
    fits = [b for b in some if not (name.gender and b.known.gender and name.gender != b.known.gender)] or some
    fits = [b for b in fits if name.gender and b.known.gender == name.gender] or fits
    nearest = max(fits, key=lambda b: b.last_before(name.start))
    at = nearest.last_before(name.start)
    if at >= 0 and name.start - at < NEAR:
        return nearest.known
    if last is not None and any(b.known is last for b in fits):
        return last
    return nearest.known if at >= 0 else fits[0].known


NEAR = 400  # characters: so far a surname alone is who was just named in full


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words of a full name without generations, hyphens as spaces."""
    kept = [p for w in words if w.rstrip(".") not in ("Jr", "Sr", "II", "III", "IV") for p in w.split("-")]
    return tuple(kept) or words


def _same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two full names are one: equal but for initials and middle names, or hyphens and capitals."""
    if [w.lower() for w in a] == [w.lower() for w in b]:
        return True
    if a[-1] != b[-1]:
        return False
    first, second = a[0].rstrip("."), b[0].rstrip(".")
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    return first == second and (len(a) == 2 or len(b) == 2 or all(x[0] == y[0] for x, y in zip(a, b, strict=False)))


def _merged(found: list[Known]) -> list[Known]:
    """Organisations that go on under the first word of their name ("Meridian Holdings", "Meridian"), and misprinted full names."""
    out: list[Known] = []
    people: dict[str, list[Known]] = defaultdict(list)  # by first and by last name, which one of two spellings must share
    openings: dict[str, Known] = {}
    for known in found:
        home, name = None, known.fullest
        if known.kind == "person" and " " in name:
            words = _bare(tuple(name.split()))
            near = [*people["first " + words[0]][:8], *people["last " + words[-1]][:8]]
            home = next((k for k in near if _misprint(k, known)), None)
            people["first " + words[0]].append(known)
            people["last " + words[-1]].append(known)
        elif known.kind in ("other", "organisation"):
            first, _, rest = name.partition(" ")
            if rest and known.kind == "organisation":
                openings.setdefault(first, known)
            elif not rest and not name.isupper() and first in openings and known.country in (None, openings[first].country):
                home = openings[first]
        if home is None:
            out.append(known)
            continue
        for n in known.names:
            n.kind = home.kind
            home.add(n)
    return out


def _misprint(a: Known, b: Known) -> bool:
    """Whether two full names differ by a letter or two, with the first name or the role in common."""
    x, y = _bare(tuple(a.fullest.split())), _bare(tuple(b.fullest.split()))
    if len(x) < 2 or len(y) < 2 or plural_of(x[-1], y[-1]):
        return False
    last, first = distance(x[-1].lower(), y[-1].lower()), distance(x[0].lower(), y[0].lower())
    long_enough = min(len(x[-1]), len(y[-1])) >= 5 or last <= 1
    if x[0] == y[0] and 0 < last <= 2 and long_enough:
        return min(len(x[-1]), len(y[-1])) > 3
    return last == 0 and 0 < first <= 2 and min(len(x[0]), len(y[0])) > 3 and first <= len(x[0]) // 3 and _share_role(a, b)


def _share_role(a: Known, b: Known) -> bool:
    return any(r.head == s.head and r.country == s.country for r in a.roles for s in b.roles)
