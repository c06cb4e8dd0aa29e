"""Pronouns and role nouns, by named sieves, the surest first; what no sieve answers stays open."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from operator import itemgetter

from newsdata.entities import context
from newsdata.entities.en import lexicon as lex
from newsdata.entities.en.gazetteer import spellings_of_places
from newsdata.entities.grouping import Known
from newsdata.entities.names import Name, Role
from newsdata.entities.runs import CLOSED
from newsdata.entities.spelling import distance, plural_of
from newsdata.language.document import Document
from newsdata.language.sentences import Sentence
from newsdata.language.trie import trie

_ROLE = trie(sorted((lex.ROLES | lex.TAKE_UP) - {"general"}))
_VERB = trie(sorted(lex.SAYING))
_ADVERB = r"(?:\s(?:also|then|later|has|had|have|further|previously|repeatedly|again|reportedly))?"
# every branch begins with a letter, so that the search can skip to it; that no letter stands before is checked at the match
_TRIGGER = re.compile(
    r"h(?:e|is|er|im|ers|imself|erself)(?![^\W_]|['’](?!(?:s|d|ll)\b)[^\W_])"
    r"|she(?![^\W_]|['’](?!(?:s|d|ll)\b)[^\W_])"
    rf"|t(?<![^\W_]t)he (?P<modifiers>(?:[^\W_]{{1,20}}(?:['’]s|-[^\W_]{{1,20}})? ){{0,4}}?)(?P<role>{_ROLE})(?![^\W_])"
    rf"|a(?<![^\W_]a)n? (?:[^\W_]{{1,20}}(?:-[^\W_]{{1,20}})? ){{0,4}}?(?P<unnamed>{_ROLE})(?![^\W_])"
    rf"|(?:it|they)(?={_ADVERB}\s(?:{trie(sorted(lex.SAYING - {'suggests', 'suggested'}))})\b)"
)
_MORE_ROLE = re.compile(rf"(?:\s|-)(?:{_ROLE}|general)(?![^\W_])")
# an unnamed source in the plural: "officials said"
_UNNAMED_PLURAL = re.compile(rf"\b[a-z-]{{3,20}}s{_ADVERB}\s(?:{_VERB})\b")
# whose words go on with the verb: "a lawyer for the firm said"
_UNNAMED_SPOKE = re.compile(
    rf"(?:\s(?:of|for|at|with|from|in|on|who)\s[^,.;:“”\"\n]{{1,90}}?|,\s[^,.;:“”\"\n]{{1,90}},)?{_ADVERB}\s(?:{_VERB})\b"
)
_SAYING_AFTER = re.compile(rf"{_ADVERB}\s(?:{_VERB})\b")
MAX_REACH = 2000  # characters; farther back nobody is taken up by "they said"
GENDER = {"he": "m", "his": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}


@dataclass(slots=True)
class Reference:
    """A pronoun or role noun that means an entity."""

    start: int
    end: int
    rule: str
    known: Known
    resolved_by: str


def gender_of(role: str) -> str:
    """The gender that a title or role tells in its own letters, else ""."""
    return "m" if role in lex.MALE | lex.MALE_ROLES else "f" if role in lex.FEMALE | lex.FEMALE_ROLES else ""


class _State:
    """What a reader remembers while going through the article."""

    def __init__(self) -> None:
        self.spoke: list[tuple[int, Known, int]] = []  # paragraph, who is quoted there, where; in order
        self.subjects: list[tuple[int, int, Known]] = []  # paragraph, sentence, its subject person
        self.seen: list[tuple[int, int, bool, Known]] = []  # paragraph, position, in a quotation, person
        self.claimed = 0  # until here the words belong to an unnamed speaker: "a lawyer for Ines Okafor said"
        self.meant: dict[int, tuple[int, str]] = {}  # person -> the paragraph where a pronoun last meant him or her, and its gender


def resolve(document: Document, names: list[Name], found: list[Known]) -> list[Reference]:
    """References of the article, in order."""
    low = document.lower
    actors = [n for n in names if n.kind in ("person", "organisation", "other") or (n.kind == "country" and n.rule != "<demonym>")]
    starts, holders = [n.start for n in names], _Holders(names)
    events: list[tuple[int, Name | re.Match[str]]] = [(n.start, n) for n in actors]
    events += [
        (m.start(), m) for m in _TRIGGER.finditer(low) if not m.start() or not (low[m.start() - 1].isalnum() or low[m.start() - 1] in "-’'")
    ]
    events.sort(key=itemgetter(0))
    _vote_on_gender(document, events)
    out: list[Reference] = []
    state = _State()
    seen_sentence = -1
    for position, event in events:
        sentence = document.sentence_at(position)
        quoted = document.quotation_at(position) is not None
        if isinstance(event, Name):
            if _note(document, state, event, sentence, quoted, seen_sentence):
                seen_sentence = sentence.index
            continue
        m = event
        if (m["role"] or m["unnamed"]) and not CLOSED.isdisjoint(m[0].split()[1:]):
            continue  # "the study was led by a professor"
        if m["unnamed"]:
            if not quoted and _unnamed(document, state, m.start(), m.end(), m["unnamed"], sentence):
                seen_sentence = sentence.index
            continue
        if m["role"]:
            reference = _role(document, m, names, starts, holders, state)
        elif m[0] in ("it", "they"):
            reference = None if quoted else _body(document, m, state, sentence)
        else:
            reference = _pronoun(document, m, state, sentence, quoted)
        if reference is None:
            if m["role"] and not quoted and _unnamed(document, state, m.start(), m.end(), m["role"], sentence):
                seen_sentence = sentence.index
            continue
        known = reference.known
        if known.kind != "unnamed":
            out.append(reference)
        if known.kind in ("person", "unnamed") or m[0] not in GENDER:
            state.seen.append((sentence.paragraph, position, quoted, known))
            if not quoted and _SAYING_AFTER.match(low, reference.end):
                state.spoke.append((sentence.paragraph, known, reference.end))
            owner = m[0] in ("his", "her", "him") or low.startswith(("'s", "’s"), reference.end)
            if not quoted and sentence.index != seen_sentence and known.kind in ("person", "unnamed") and not owner:
                state.subjects.append((sentence.paragraph, sentence.index, known))
                seen_sentence = sentence.index
    _misprints(names, found, out, document)
    return out


def _vote_on_gender(document: Document, events: list[tuple[int, Name | re.Match[str]]]) -> None:
    """Gender from sentences with one person in them, and pronouns of one gender after the name; a title's own word stands above it."""
    votes: dict[int, list[str]] = defaultdict(list)
    people: dict[int, Known] = {}
    here: dict[int, Known] = {}
    told: set[str] = set()
    last: tuple[int, Known] | None = None  # the sentence before, where it has one person
    sentence = document.sentences[0] if document.sentences else None
    for position, event in events:
        if sentence is None or position >= sentence.end:
            if sentence is not None and len(here) == 1:
                known = next(iter(here.values()))
                people[id(known)], last = known, (sentence.index, known)
                votes[id(known)] += told if len(told) == 1 else ()
            sentence, here, told = document.sentence_at(position), {}, set()
        if isinstance(event, Name):
            if event.entity.kind in _HUMAN:
                here[id(event.entity)] = event.entity
                if document.lower.startswith(("'s", "’s"), event.end) or context.last_word(document.lower, event.start) in _GOVERNING:
                    told |= {"m", "f"}  # no subject: a pronoun may well be somebody else's
        elif event[0] in GENDER and document.quotation_at(position) is None:
            if here:
                told.add(GENDER[event[0]])
            elif last is not None and last[0] + 1 == sentence.index and position == sentence.start:
                votes[id(last[1])].append(GENDER[event[0]])
    for key, genders in votes.items():
        male, female = genders.count("m"), genders.count("f")
        if not people[key].gender and max(male, female) > 2 * min(male, female):
            people[key].gender = "m" if male > female else "f"


def _unnamed(document: Document, state: _State, start: int, end: int, role: str, sentence: Sentence) -> bool:
    """Remember somebody without a name who speaks or is a sentence's subject: a pronoun may mean him or her, and then nobody of the names.

    Gives back whether it is the subject.
    """
    if document.text[end : end + 2].strip()[:1].isupper():
        return False  # a title, and its name follows
    spoke = _UNNAMED_SPOKE.match(document.lower, end)
    opening = not any(c.isalpha() for c in document.text[sentence.start : start])
    if role in lex.TAKE_UP or not (spoke or opening) or document.lower.startswith(("'s", "’s", "s'"), end):
        return False
    somebody = Known("unnamed", gender=gender_of(role))
    state.seen.append((sentence.paragraph, start, False, somebody))
    if spoke:
        state.spoke.append((sentence.paragraph, somebody, spoke.end()))
        state.claimed = spoke.end()
    if opening:
        state.subjects.append((sentence.paragraph, sentence.index, somebody))
    return opening


_GOVERNING = frozenset("of for to with by against about from on at in than like under over and or".split())


def _note(document: Document, state: _State, name: Name, sentence: Sentence, quoted: bool, subject_of: int) -> bool:
    """Remember a name: as seen, as speaker, as its sentence's subject; whether it is the latter."""
    known = name.entity
    if not quoted and name.start >= state.claimed and context.spoke(document.lower, document.text, name):
        state.spoke.append((sentence.paragraph, known, name.end))
    if known.kind not in _HUMAN:
        return False
    state.seen.append((sentence.paragraph, name.start, quoted, known))
    owner = document.lower.startswith(("'s", "’s"), name.end)
    if quoted or owner or sentence.index == subject_of:
        return False
    state.subjects.append((sentence.paragraph, sentence.index, known))
    return True


_HUMAN = ("person", "other")  # a single name of type other is a person once a pronoun says so


def _pronoun(document: Document, m: re.Match[str], state: _State, sentence: Sentence, quoted: bool) -> Reference | None:
    word = m[0]
    gender = GENDER[word]

    def fits(k: Known) -> bool:
        if k.kind not in ("person", "unnamed") or k.gender:
            return k.kind in ("person", "unnamed") and k.gender == gender
        paragraph, before = state.meant.get(id(k), (-1, gender))
        return before == gender or paragraph != sentence.paragraph

    def may_fit(k: Known) -> bool:
        return k.kind == "other" and " " not in k.fullest and not k.fullest.isupper()

    found = _told(document, m, state, sentence, quoted, fits) or _told(document, m, state, sentence, quoted, may_fit)
    if found is not None:
        alone = {id(k) for p, _, q, k in state.seen[-8:] if p == sentence.paragraph and not q} <= {id(found.known)}
        state.meant[id(found.known)] = sentence.paragraph, gender
        if alone and not quoted:
            found.known.gender = found.known.gender or gender
        if found.known.kind == "other":
            found.known.kind = "person"
            for name in found.known.names:
                name.kind = "person"
    return found


def _told(
    document: Document, m: re.Match[str], state: _State, sentence: Sentence, quoted: bool, fits: Callable[[Known], bool]
) -> Reference | None:
    """The pronoun's person by the first sieve that has one who fits."""
    word = m[0]
    if quoted:
        return _inside_quotation(document, m, state, fits)
    if word == "him" or (word == "her" and _OBJECT_AFTER.match(document.lower, m.end())):
        fits = _but_subject(document, m, state, sentence, fits)
    here, before = sentence.paragraph, sentence.paragraph - 1
    subject = word in ("he", "she")
    rule, known = "", None
    opening = not any(c.isalpha() for c in document.text[sentence.start : m.start()]) or _after_quotation(document, m, sentence)
    if (subject and opening) or _SAYING_AFTER.match(document.lower, m.end()):
        known = _latest(state, here, sentence.index, fits)
        rule = "<pronoun>: who spoke or acted last in the paragraph"
        if known is None:
            known = _latest(state, before, sentence.index, fits)
            rule = "<pronoun>: who spoke or acted last in the paragraph before"
    if known is None:
        known = next((k for p, s, k in reversed(state.subjects[-8:]) if s == sentence.index and fits(k)), None)
        rule = "<pronoun>: the subject of its sentence"
    if known is None:
        known = _latest(state, here, sentence.index, fits)
        rule = "<pronoun>: who spoke or acted last in the paragraph"
    if known is None:
        known = next((k for p, _, q, k in reversed(state.seen[-12:]) if p >= before and not q and fits(k)), None)
        rule = "<pronoun>: the last person that fits"
    if known is None:
        farther = {id(k): k for p, _, q, k in state.seen[-12:] if p >= here - 3 and not q}
        known = next(iter(farther.values())) if len(farther) == 1 and fits(next(iter(farther.values()))) else None
    if known is None:
        return None
    return Reference(m.start(), m.start() + len(word), rule, known, "pronoun")


def _body(document: Document, m: re.Match[str], state: _State, sentence: Sentence) -> Reference | None:
    """It said, they said: the organisation that spoke last, unless unnamed people spoke since."""
    if not state.spoke:
        return None
    paragraph, known, at = state.spoke[-1]
    if known.kind == "person" or sentence.paragraph - paragraph > 1 or m.start() - at > MAX_REACH:
        return None
    if m[0] == "they" and _UNNAMED_PLURAL.search(document.lower, at, m.start()):
        return None
    return Reference(m.start(), m.end(), "<it or they>: the organisation that spoke last", known, "pronoun")


_OBJECT_AFTER = re.compile(
    r"[.,;:!?]|\s(?:to|for|from|with|at|in|on|of|by|that|and|but|when|as|after|before|about|into|the|a|an|his|off|out|up|down|away|because|if|while|until)\b"
)
_CLAUSE_EDGE = re.compile(r"[,;:—–]|\b(?:that|and|but|or|when|who|which|because|if|after|before|as|while|said|says)\b")


def _but_subject(
    document: Document, m: re.Match[str], state: _State, sentence: Sentence, fits: Callable[[Known], bool]
) -> Callable[[Known], bool]:
    """Him and her, as objects, are not the subject of their own clause."""
    last = next(((at, k) for _, at, q, k in reversed(state.seen[-4:]) if not q and at >= sentence.start), None)
    if (
        last is None
        or not any(s == sentence.index and k is last[1] for _, s, k in state.subjects[-2:])
        or _CLAUSE_EDGE.search(document.lower, last[0], m.start())
    ):
        return fits
    return lambda k: k is not last[1] and fits(k)


def _after_quotation(document: Document, m: re.Match[str], sentence: Sentence) -> bool:
    return document.text[max(sentence.start, m.start() - 4) : m.start()].rstrip()[-1:] in "”\"'’,"


def _latest(state: _State, paragraph: int, sentence: int, fits: Callable[[Known], bool]) -> Known | None:
    """Who was quoted or was a sentence's subject last in a paragraph; the quoted one where both are in one sentence."""
    spoke = next((k for p, k, _ in reversed(state.spoke[-8:]) if p == paragraph and fits(k)), None)
    subject = next((k for p, s, k in reversed(state.subjects[-8:]) if p == paragraph and fits(k)), None)
    if spoke is None or subject is None:
        return spoke or subject
    return subject if _later(state, subject, spoke, paragraph) else spoke


def _later(state: _State, subject: Known, spoke: Known, paragraph: int) -> bool:
    """Whether the subject came after the one quoted, in a sentence where nobody is quoted."""
    if subject is spoke:
        return False
    order = [k for p, _, k in state.subjects[-8:] if p == paragraph and (k is subject or k is spoke)]
    return bool(order) and order[-1] is subject and any(k is spoke for k in order)


def _inside_quotation(document: Document, m: re.Match[str], state: _State, fits: Callable[[Known], bool]) -> Reference | None:
    """Within marks a pronoun means somebody named in the same quotation before it."""
    quotation = document.quotation_at(m.start())
    if quotation is None:
        return None
    inside = {id(k): k for _, at, q, k in state.seen[-8:] if quotation.start <= at < m.start() and fits(k)}
    if not inside:
        paragraph = document.sentence_at(m.start()).paragraph
        inside = {id(k): k for p, at, q, k in state.seen[-8:] if p == paragraph and q and at < m.start() and fits(k)}
    if len(inside) != 1:
        return None
    word = m[0]
    return Reference(m.start(), m.start() + len(word), "<pronoun>: who is named in the quotation", next(iter(inside.values())), "pronoun")


def _role(document: Document, m: re.Match[str], names: list[Name], starts: list[int], holders: _Holders, state: _State) -> Reference | None:
    """The South Korean defense minister: the person with that role and country."""
    text = document.text
    role, end, edge = m["role"], m.end(), m.start("role")
    while longer := _MORE_ROLE.match(document.lower, end):
        edge, end = end + 1, longer.end()
        role = document.lower[edge:end]
    phrase = re.findall(r"[^\W_]+(?:-[^\W_]+)*", text[m.start("role") - len(m["modifiers"]) : edge])
    nearby = bisect_left(starts, end)
    if nearby < len(names) and names[nearby].start - end <= 2 and names[nearby].kind == "person":
        return None
    country = None
    if phrase:
        for n in (3, 2, 1):
            place = spellings_of_places().get(" ".join(phrase[:n]))
            if place:
                country, phrase = place.code, phrase[n:]
                break
    wanted = frozenset(w.lower() for w in phrase if len(w) > 1)
    if role in lex.TAKE_UP and not wanted:
        return _organisation(m, role, country, holders)
    candidates: dict[int, Known] = {}
    for start, known, r in reversed(holders.of(_head(role), m.start())):
        told = r.words | frozenset((r.affiliation or "").lower().split()) | frozenset(r.text.lower().split())
        if start < m.start() and wanted <= told and (country is None or r.country == country):
            candidates.setdefault(id(known), known)
    if not candidates:
        return None
    meant = next(iter(candidates.values()))
    if len(candidates) > 1:
        recent = [k for _, at, _, k in state.seen[-10:] if id(k) in candidates]
        if not recent or (not wanted and country is None and len({id(k) for k in recent}) > 1):
            return None
        meant = recent[-1]
    return Reference(m.start(), end, "the <role>: who has it", meant, "role")


def _head(role: str) -> str:
    """A role's head as one spelling: short forms written out, spokesman and spokeswoman one."""
    role = lex.SHORT_ROLES.get(role, role)
    for end in ("woman", "person", "man"):
        if role.endswith(end) and len(role) > len(end):
            return role.removesuffix(end)
    return role


class _Holders:
    """Who holds a role, and which organisation has a word in its name, by where that is told."""

    def __init__(self, names: list[Name]) -> None:
        self._roles: dict[str, list[tuple[int, Known, Role]]] = defaultdict(list)
        self._bodies: dict[str, list[tuple[int, Known]]] = defaultdict(list)
        for name in names:
            if name.kind == "person" and name.role:
                self._roles[_head(name.role.head)].append((name.start, name.entity, name.role))
            elif name.kind == "organisation":
                for word in name.words:
                    if word.lower() in lex.TAKE_UP:
                        self._bodies[word.lower()].append((name.start, name.entity))

    def of(self, head: str, before: int, most: int = 24) -> list[tuple[int, Known, Role]]:
        """The last holders of a role that are told before a place."""
        held = self._roles.get(head, [])
        i = bisect_left(held, before, key=itemgetter(0))
        return held[max(0, i - most) : i]

    def body(self, noun: str, before: int, country: str | None, most: int = 24) -> Known | None:
        """The last organisation with a noun in its name."""
        named = self._bodies.get(noun, [])
        i = bisect_left(named, before, key=itemgetter(0))
        return next((k for _, k in reversed(named[max(0, i - most) : i]) if country is None or k.country == country), None)


def _organisation(m: re.Match[str], noun: str, country: str | None, holders: _Holders) -> Reference | None:
    """The ministry: the last organisation with that word in its name."""
    last = holders.body(noun, m.start(), country)
    return Reference(m.start(), m.end(), "the <organisation>: who has the word in its name", last, "role") if last else None


def _misprints(names: list[Name], found: list[Known], references: list[Reference], document: Document) -> None:
    """Join a surname that nobody in the article has to the person one letter away, where the role right before says that he is meant."""
    roles: dict[str, list[Known]] = defaultdict(list)
    for known in found:
        for role in known.roles:
            roles[role.head].append(known)
    by_role = [r for r in references if r.resolved_by == "role"]
    at = [r.start for r in by_role]
    for known in found:
        if known.kind not in ("person", "other") or not known.names or any(len(n.words) != 1 for n in known.names):
            continue
        first = known.names[0]
        paragraph = document.sentence_at(first.start).paragraph
        i = bisect_left(at, first.start)
        told = [r.known for r in by_role[max(0, i - 3) : i] if paragraph - document.sentence_at(r.start).paragraph <= 1]
        if first.role:
            told += roles[first.role.head][:8]
        near = {
            id(k): k
            for k in told
            if k is not known and k.names and k.names[0].start < first.start and _one_letter(k.fullest.split(), first.words[0])
        }
        if len(near) == 1:
            _join(next(iter(near.values())), known, references)


def _one_letter(full: list[str], word: str) -> bool:
    """Whether the family name of a full name, last or first, is one letter away from ``word``."""
    ends = (full[0], full[-1]) if len(full) > 1 else ()
    return any(w[0] == word[0] and distance(word.lower(), w.lower(), 1) == 1 and not plural_of(w, word) for w in ends)


def _join(home: Known, known: Known, references: list[Reference]) -> None:
    for name in known.names:
        name.kind, name.rule = "person", "<misprinted name> with the same role"
        home.add(name)
    for r in references:
        if r.known is known:
            r.known = home
    known.names = []
