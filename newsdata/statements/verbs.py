"""Verbs that attribute: whether a form is one, and which noun phrase beside it is the speaker."""

from __future__ import annotations

from newsdata.statements.attribution import Attribution
from newsdata.statements.cues import Cue
from newsdata.statements.en.grammar import ALWAYS_VERBS, BE, JOINING, NOUN_BEFORE, PARTICLES, RAISING, SURE
from newsdata.statements.en.lexicon import DAYS, INVERTING, NOT_SPEAKERS
from newsdata.statements.passages import Passage
from newsdata.statements.phrases import FINITE, Phrase, name_before, past_auxiliaries, phrase, phrase_from, subject_before
from newsdata.statements.plain import WORD_BEFORE, read_plain
from newsdata.statements.windows import Window

WINDOW = 180  # characters before a cue in which its subject stands
AHEAD = 45  # characters behind it that settle its word class


def read_verb(passage: Passage, cue: Cue, earlier: Attribution | None) -> Attribution | None:
    """The attribution that a verb cue makes, or None where the form is no verb or has no subject that could speak."""
    text = passage.text
    quote = passage.before(cue.start)
    while quote and _nickname(text, quote.start, quote.end):
        quote = passage.before(quote.start)
    low_bound = quote.end if quote else passage.start
    plain = read_plain(passage, cue, low_bound)
    if plain:
        return plain
    m = WORD_BEFORE.search(text, max(low_bound, cue.start - 16), cue.start)
    if m and m[1].lower() in NOUN_BEFORE and cue.form not in SURE and not cue.form.endswith("ing"):
        return None
    high_bound = passage.until(cue.end, AHEAD)
    if cue.start - low_bound > WINDOW:
        low_bound = text.find(" ", cue.start - WINDOW, cue.start) + 1 or cue.start
    t = passage.window(low_bound, high_bound)
    k = t.at(cue.start)
    if k >= len(t) or t.starts[k] != cue.start:
        return None
    after_quote = low_bound > passage.start and cue.start - low_bound < 60 and text[low_bound - 1] in "”\"’'"
    tag = _verb_tag(t, k, cue, after_quote)
    if not tag:
        return None
    j = past_auxiliaries(t, k)
    between = [t.lows[i] for i in range(j + 1, k)]
    negated = any(w in ("not", "n't", "n’t", "never") for w in between)
    passive = (
        tag in ("VBN", "VBD")
        and any(w in BE for w in between)
        and not any(w in ("has", "have", "had") and between[-1] == w for w in between)
    )
    region = t.starts[j + 1]

    particle = PARTICLES.get(cue.base, "")
    closes = cue.end + len(particle) if particle and text.startswith(particle, cue.end) else cue.end

    def made(subject: Phrase | tuple[int, int] | None, side: str, start: int, end: int = closes) -> Attribution:
        span = (subject[0], subject[1]) if subject else None
        joint, begin = _joint(t, start)
        return Attribution(cue, begin, end, span, side, joint, tag, negated, passive)

    gerund = tag == "VBG" and not any(w in BE or w in ("'m", "’m", "'re", "’re") for w in between)
    word = t.lows[j] if j >= 0 else ""
    opened = j < 0 and low_bound > passage.start and cue.start - low_bound < WINDOW - 1  # a quotation stands before
    if gerund:
        if j < 0 or word in (",", "and", "or", "-", "–", "—", ";"):
            return made(_shared(t, j, earlier), "shared", region)
        if t.tags[j] in ("IN", "TO") or word in ("by", "of", "as", "while", "after", "when"):
            return made(_shared(t, j, earlier), "shared", region) if word in ("by", "as", "while", "after", "when", "before") else None
        subject = subject_before(t, j)
        return made(subject, "left", subject.start) if subject else None
    if word == "to":
        i = past_auxiliaries(t, j)
        if i >= 0 and t.lows[i] in ("on",):
            i -= 1
        if i < 0 or t.lows[i] not in RAISING:
            return None
        subject = subject_before(t, past_auxiliaries(t, i))
        return made(subject, "left", subject.start) if subject else None
    if word in ("–", "—", "-") and (i := next((i for i in range(j - 1, 0, -1) if t.words[i] in ("–", "—", "-")), 0)):
        subject = subject_before(t, i - 1)
        if subject:
            return made(subject, "left", subject.start)
    if j < 0 or word in (",", "”", '"', "?", "!", "–", "—", "-", "’", "'", "''"):
        subject = _over_comma(t, j) if word == "," and (opened or "," in t.words[:j]) else None
        if subject and "," in t.words[subject.last : j]:
            return made(subject, "left", subject.start)
        right = _inverted(passage, cue, tag) if cue.base in INVERTING and not between else None
        if right and (opened or word or low_bound == passage.start):
            return made(right, "right", region, right.end)
        if word == ",":
            subject = _over_comma(t, j)
            if subject:
                return made(subject, "left", subject.start)
        if opened or j < 0:
            return made(None, "none", region) if tag in FINITE else None
        return None
    if word in ("and", "or", "but", "then"):
        return made(_shared(t, j, earlier), "shared", t.starts[j])
    if word in ("who", "which", "that") and t.tags[j] in ("WP", "WDT", "IN"):
        i = j - 1 - (j > 0 and t.words[j - 1] == ",")
        subject = name_before(t, i) if word != "that" or t.tags[j] == "WDT" else None
        if not subject:
            return None
        relative = made(subject, "left", subject.start)
        relative.relative = True
        return relative
    subject = subject_before(t, j)
    if subject is None:
        return None
    return made(subject, "left", subject.start)


def _nickname(text: str, start: int, end: int) -> bool:
    """Joe “Sloppy” Smith: marks inside a name."""
    return end - start < 20 and text[end : end + 2].strip()[:1].isupper() and text[start - 2 : start - 1].isalpha()


def _verb_tag(t: Window, k: int, cue: Cue, after_quote: bool) -> str:
    """The verb's word class, "" where the form is none."""
    tag = t.tags[k]
    if cue.form in SURE:
        return "VBD" if cue.form[-1] == "d" or cue.form == "wrote" else "VBZ"
    if cue.form in ALWAYS_VERBS:
        return "VB" if k and t.tags[k - 1] in ("TO", "MD") else "VBP"
    if tag == "VBG" and k and t.tags[k - 1] in ("PRP$", "POS", "JJ", "DT", "CD"):
        return ""
    if tag.startswith("VB"):
        if (
            tag in ("VBN", "VBD")
            and k
            and t.tags[k - 1] in ("DT", "PRP$", "JJ", "POS", "CD")
            and k + 1 < len(t)
            and t.tags[k + 1] in ("NN", "NNS", "NNP")
        ):
            return ""
        return tag
    before = t.tags[k - 1] if k else ""
    after = t.lows[k + 1] if k + 1 < len(t) else ""
    after_tag = t.tags[k + 1] if k + 1 < len(t) else ""
    stops = after in (",", ":") and k + 2 >= len(t) and t.ends[-1] < cue.end + AHEAD - 5  # marks or the end of the passage follow
    if (
        before in ("NNP", "NNS", "PRP", "NN")
        and (after == "that" or stops or after_tag in ("PRP", "DT", "PRP$", "NNP") or after in (":",))
        and after != "from"
    ):
        if tag == "NNS" and before != "NNS":
            return "VBZ"
        if (tag in ("NN", "JJ") and before in ("NNS", "PRP")) or cue.form.endswith("ed"):
            return "VBP"
    if (
        after_quote
        and before in ("NNP", "PRP", "NNS", "NN")
        and tag in ("NNS", "NN")
        and cue.form.endswith("s")
        and (after in (".", ",", ":", "") or after_tag in ("IN", "TO", "RP"))
    ):
        return "VBZ"
    return ""


def _shared(t: Window, j: int, earlier: Attribution | None) -> Phrase | tuple[int, int] | None:
    """The subject of a verb that shares it with what stands before."""
    if earlier and earlier.speaker:
        return earlier.speaker
    return clause_subject(t, j)


def clause_subject(t: Window, j: int) -> Phrase | None:
    """The subject of the first finite verb before token ``j``; an opening adjunct is passed over."""
    first = 0
    if (len(t) and t.tags[0] in ("IN", "WRB", "VBG", "VBN", "TO")) or (t.words and t.lows[0] in ("while", "after", "when", "as", "if")):
        first = next((i + 1 for i in range(max(0, j)) if t.words[i] == ","), 0)
    for i in range(first, max(0, j)):
        if t.tags[i] in FINITE:
            subject = (
                subject_before(t, past_auxiliaries(t, i))
                if t.words[past_auxiliaries(t, i)] != ","
                else _over_comma(t, past_auxiliaries(t, i))
            )
            if subject:
                return subject
    return None


def _over_comma(t: Window, j: int) -> Phrase | None:
    """The subject before an apposition: "Smith, who leads the union, said"."""
    pieces, last = [], j - 1
    for i in range(j - 1, -2, -1):
        if i < 0 or t.words[i] == ",":
            if i + 1 <= last:
                pieces.append((i + 1, last))
            last = i - 1
        elif t.words[i] in (";", ":", "—", "–"):
            pieces.append((i + 1, last))
            break
    best = None
    for first, last in pieces:
        tag, low = t.tags[first], t.lows[first]
        if (
            low in ("who", "which", "whose", "where", "when", "whom", "while", "if", "as", "though")
            or tag in ("VBG", "VBN", "IN", "TO", "WP", "WDT", "RB", "WRB")
            or (tag == "CD" and first == last)
        ):
            continue
        finite = next((i for i in range(first, last + 1) if t.tags[i] in FINITE), None)
        if finite is not None and not any(t.lows[i] in ("who", "which", "that") for i in range(first, finite)):
            break
        if all(
            t.lows[i] in DAYS or t.lows[i] in ("earlier", "late", "early", "last", "later", "on", "week", "month", "year", "this")
            for i in range(first, last + 1)
        ):
            continue
        subject = subject_before(t, last)
        if subject and subject.first <= first + 3:
            best = subject
    return best


def _inverted(passage: Passage, cue: Cue, tag: str) -> Phrase | None:
    """The speaker behind the verb: "said Smith"."""
    if tag == "VBG":
        return None
    t = passage.window(cue.end, passage.until(cue.end, 200))
    found = phrase_from(t, 0) if len(t) else None
    if found is None or (t.words[0].islower() and t.tags[0] in ("VBG", "VBN", "CC")):
        return None
    if t.lows[0] in NOT_SPEAKERS and (found.last == 0 or t.lows[0] in ("this", "that", "these", "those")):
        return None
    i = found.last + 1
    if (
        i < len(t)
        and t.words[i] not in (",", ".", ";", "—", "–", "-", "(", ":")
        and t.tags[i] not in ("IN", "TO", "WP", "NNP", "VBG", "RB", "CC", "CD", "WRB", "DT")
    ):
        return None
    if i < len(t) and t.tags[i] in FINITE:
        return None
    if t.words[found.last][0].islower() and i + 1 < len(t) and t.words[i] == "," and t.tags[i + 1] == "NNP":
        last = i + 1
        while last + 1 < len(t) and (t.tags[last + 1] == "NNP" or (t.words[last + 1] == "." and len(t.words[last]) <= 3)):
            last += 1
        if last > i + 1:
            found = phrase(t, found.first, last if t.words[last] != "." else last - 1)
    return found


def _joint(t: Window, start: int) -> tuple[str, int]:
    """The word that joins an attribution to what stands before it, and where the attribution begins with it."""
    i = t.at(start)
    begin = start
    while i > 0 and (t.tags[i - 1] == "RB" or t.lows[i - 1] in ("also", "then", "even", "later")) and t.words[i - 1] not in (",",):
        i -= 1
        begin = t.starts[i]
    if i < len(t) and t.lows[i] in ("and", "but", "or", "then"):
        comma = i > 0 and t.words[i - 1] == ","
        return t.lows[i], t.starts[i - 1] if comma else t.starts[i]
    if i > 0:
        low = t.lows[i - 1]
        if low in JOINING:
            comma = i > 1 and t.words[i - 2] == ","
            return low, t.starts[i - 2] if comma else t.starts[i - 1]
        if low in (",", ";", "–", "—", "-", ":", "("):
            return low, t.starts[i - 1]
    return "", begin
