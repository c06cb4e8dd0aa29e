"""Status of a clause: from verb form, modals, negation, conditions, hedges, and the verb or noun that governs it."""

from __future__ import annotations

from newsdata.events.clauses import Sentence
from newsdata.events.en import lexicon as lx
from newsdata.events.groups import Clause

MAX_GERUNDS = 4  # gerunds one within the other before the governing verb is given up
POSSIBLE_MODALS = frozenset("may might could can ca ought".split())
WILL = frozenset(("will", "'ll", "’ll", "wo", "shall"))
WOULD = frozenset(("would", "'d", "’d"))


def status_of(clause: Clause, sentence: Sentence, future: bool, headline: bool, conditional: bool) -> tuple[str, bool, str]:
    """Status, negation and the name of the rule that decides them.

    Parameters
    ----------
    clause : Clause
    sentence : Sentence
    future : bool
        Whether the time that dates it lies after the day of publication.
    headline : bool
        Whether the present tense tells the past: in a headline, and beside a date that is over.
    conditional : bool
        Whether the sentence holds a condition beside this clause.
    """
    if clause.form == "finite":
        return _finite(clause, sentence, future, headline, conditional)
    if clause.form == "infinitive":
        return _infinitive(clause, sentence)
    return _participle(clause, sentence, future, headline, conditional)


def _finite(c: Clause, s: Sentence, future: bool, headline: bool, conditional: bool) -> tuple[str, bool, str]:
    negated, hedged = c.negated, ""
    if not s.plain:
        negated, hedged = negated or _negated_around(c, s), _hedge(c, s)
        if opinion := _opinion(c, s):
            return opinion, negated, "<hedge> <verb>"
        if _supposed(c, s):
            return "possible", negated, "<condition> <clause>"
    if c.tense != "modal" and _denied(c):
        return "did_not_happen", negated, "<denial> <clause>"
    if hedged and (c.modal in WILL or c.governor == "going"):
        return ("predicted" if hedged == "likely" else "possible"), negated, "<hedge> <verb>"
    if c.governor:
        return _governed(c.governor, c, negated)
    if c.tense == "modal":
        return _modal(c, s, negated, conditional)
    if hedged == "possible" or (hedged == "likely" and c.tense == "past"):
        return "possible", negated, "<hedge> <verb>"
    if hedged == "likely":
        return "predicted", negated, "<hedge> <verb>"
    if c.tense == "past":
        if negated or (c.a and s.lows[c.a - 1] in ("nearly", "almost")):
            return "did_not_happen", negated, "<negated past verb>"  # "nearly broke the record"
        return "happened", False, "<past verb>"
    if c.perfect and not c.progressive:
        return ("did_not_happen" if negated else "happened"), negated, "<perfect verb>"
    if headline and c.lemma not in lx.STATES and not c.progressive and not future:
        return ("did_not_happen" if negated else "happened"), negated, "<headline verb>"
    if future or _waits(c):
        return "planned", negated, "<present verb> <coming time>"
    return "ongoing", negated, "<progressive verb>" if c.progressive else "<present verb>"


def _governed(word: str, c: Clause, negated: bool) -> tuple[str, bool, str]:
    """Status of "is <word> to <verb>"."""
    if word == "have":
        return ("happened" if c.tense == "past" and not negated else "planned"), negated, "<must> <verb>"
    if word == "going":
        return ("planned" if c.lemma not in lx.UNWILLED else "predicted"), negated, "<will> <verb>"
    if word in ("appear", "seem"):
        return ("happened" if c.tense == "past" else "ongoing"), negated, "<past verb>" if c.tense == "past" else "<present verb>"
    if word in lx.FAILED:
        if c.tense == "modal":
            return "possible", negated, "<fail> to <verb>"
        return ("happened" if negated else "did_not_happen"), negated, "<fail> to <verb>"
    if word in lx.PREDICTED_HEADS or (word in lx.EXPECTING and word not in lx.PLANNING):
        return "predicted", negated or word == "unlikely", "<expect> to <verb>"
    if word in lx.PLANNED_HEADS or word in lx.PLANNING:
        return "planned", negated, "<plan> to <verb>"
    if word in ("able", "free") and c.tense == "past" and not negated:
        return "happened", False, "<past verb>"
    return "possible", negated or word == "unable", "<able> to <verb>"


def _modal(c: Clause, s: Sentence, negated: bool, conditional: bool) -> tuple[str, bool, str]:
    if c.modal in WILL:
        willed = c.lemma not in lx.UNWILLED and not c.perfect
        return ("planned" if willed else "predicted"), negated, "<will> <verb>"
    if c.modal in WOULD:
        if c.perfect or conditional:
            return "possible", negated, "<would> <verb>"
        told = c.over is not None and (c.over.saying or c.over.tense == "past")
        willed = told and c.lemma not in lx.UNWILLED
        return ("planned" if willed else "predicted"), negated, "<would> <verb>"
    if c.modal in ("must",):
        return "planned", negated, "<must> <verb>"
    if c.modal == "could" and negated and not c.perfect and not conditional and c.lemma != "be":
        return "did_not_happen", True, "<negated past verb>"
    if c.modal in ("can", "ca") and negated:
        return "ongoing", True, "<present verb>"
    return "possible", negated, "<may> <verb>"


def _infinitive(c: Clause, s: Sentence) -> tuple[str, bool, str]:
    """What "to" says depends on the word before it."""
    over = c.over
    negated = c.negated or s.lows[max(0, c.start - 1)] == "not"
    head = s.lows[c.start - 1] if c.start else ""
    if over is None:
        return "planned", negated, "to <verb>"
    lemma = over.lemma if over.b >= c.start - 6 else ""
    adjacent = over.b == c.start
    governor_negated = over.negated
    if head in lx.PREDICTED_HEADS:
        return "predicted", negated or head == "unlikely" or governor_negated, "<expect> to <verb>"
    if head in lx.POSSIBLE_HEADS:
        return "possible", negated or head in ("unable", "impossible"), "<able> to <verb>"
    if head in lx.PLANNED_HEADS:
        return _unless_hypothetical(over, "planned"), negated or governor_negated, "<plan> to <verb>"
    if lemma in lx.FAILED and adjacent:
        if governor_negated:
            return "happened", False, "<fail> to <verb>"
        return "did_not_happen", True, "<fail> to <verb>"
    if lemma in lx.PLANNING and lemma not in ("mean",):
        return _unless_hypothetical(over, "planned"), negated or (governor_negated and adjacent), "<plan> to <verb>"
    if lemma in lx.EXPECTING:
        return "predicted", negated or governor_negated, "<expect> to <verb>"
    if lemma in lx.POSSIBLE:
        return "possible", negated, "<able> to <verb>"
    if over.form == "finite" and _results(over, c, head, s):
        status, was_negated, _ = _finite(over, s, False, False, False)
        return status, negated or was_negated, "to <verb>"
    if governor_negated and adjacent:
        return "did_not_happen", True, "<fail> to <verb>"
    return _unless_hypothetical(over, "planned"), negated, "to <verb>"


def _results(over: Clause, c: Clause, head: str, s: Sentence) -> bool:
    """Whether "to" tells what came of it: "fell to close at 41", "the first woman to lead", "only to lose"."""
    if over.lemma in lx.LEVELLING and c.lemma in lx.RESULTS:
        return True
    if head == "only":
        return True
    noun = s.lows[max(over.b, c.start - 5) : c.start]
    return over.lemma in ("be", "become") and any(w in ("first", "last", "second", "third", "only", "few") for w in noun)


def _unless_hypothetical(over: Clause, status: str) -> str:
    return "possible" if over.modal in POSSIBLE_MODALS else status


def _participle(c: Clause, s: Sentence, future: bool, headline: bool, conditional: bool) -> tuple[str, bool, str]:
    over = c.over
    rule = "<gerund clause>" if c.form == "gerund" else "<participle clause>"
    negated = c.negated or c.link in ("without", "not")
    if c.link == "without":
        return "did_not_happen", True, rule
    if over is None:
        return ("planned" if future else "happened"), negated, rule
    if over.lemma in lx.WEIGHING and c.form == "gerund":
        return "possible", negated, rule
    if over.lemma in lx.DENYING and over.b == c.start:
        return "did_not_happen", negated, "<denial> <clause>"
    if c.form == "participle" or over.saying:
        return ("planned" if future else "happened"), negated, rule
    after_noun = s.shape[c.start - 1 : c.start] in ("s", "X") and c.form == "gerund"
    if after_noun and (over.form == "infinitive" or over.tense == "modal"):
        return "ongoing", negated, rule  # "lenders facing losses"
    for _ in range(MAX_GERUNDS):
        if over.form != "gerund" or over.over is None:
            break
        over = over.over
    if over.form == "gerund":
        return "happened", negated, rule
    status, _, _ = status_of(over, s, future, headline, conditional)
    if over.form == "infinitive" and status == "did_not_happen":
        return "possible", negated, rule
    return ("happened" if status == "did_not_happen" else status), negated, rule


def _negated_around(c: Clause, s: Sentence) -> bool:
    """Negation outside the verb group: "no one came", "neither side won", "not one shot was fired"."""
    if s.lows[c.start - 1 : c.start] == ["not"] and "whether" not in s.lows[max(0, c.start - 3) : c.start]:
        return s.lows[c.start] != "only"
    words = s.lows[c.start : c.a]
    return not lx.NEGATIVE.isdisjoint(words[:4]) or not lx.NEGATIVE.isdisjoint(s.lows[c.b : c.b + 1])


def _hedge(c: Clause, s: Sentence) -> str:
    first = max(0, c.start - 2)
    if lx.HEDGES.isdisjoint(s.lows[first : c.b]):
        return ""
    for i in range(first, c.b):
        if s.lows[i] in lx.HEDGES_POSSIBLE:
            return "possible"
        if s.lows[i] in lx.HEDGES_LIKELY or (s.lows[i] == "certainly" and s.lows[i - 1] == "almost"):
            return "likely"
    return ""


def _waits(c: Clause) -> bool:
    """Whether a present tells what the coming event before it waits for: "fans will cheer when the ship docks"."""
    return c.link in lx.AWAITING and c.over is not None and c.over.modal in WILL and not c.progressive


def _denied(c: Clause) -> bool:
    """Whether the verb that governs the clause denies it."""
    over = c.over
    return over is not None and over.lemma in lx.DENYING and not over.negated and (over.saying or c.link == "that")


def _opinion(c: Clause, s: Sentence) -> str:
    """What "it is likely that" and "it is possible that" make of the clause after them, and "was likely" of its own."""
    k = c.b
    if c.start > 2 and s.lows[c.start - 1] == "that":
        k = c.start - 2 - (s.shape[c.start - 2] == "q")
    elif c.lemma != "be" or c.modal:
        return ""
    else:
        while k < len(s.lows) - 1 and s.shape[k] in "qr":
            k += 1
    word = s.lows[k] if k < len(s.lows) else ""
    return "predicted" if word in lx.LIKELY else "possible" if word in lx.CONCEIVABLE else ""


def _supposed(c: Clause, s: Sentence) -> bool:
    """Whether a condition, an open question or a fear governs the clause."""
    k = c.start - 1
    back = s.lows[max(0, k - 3) : k + 1]
    if any(w in lx.CONDITIONS for w in back[-1:]) or "whether" in back or (back[-1:] == [","] and "if" in back[-2:]):
        return True
    if back[-1:] == ["that"] and back[-2:-1] and back[-2] in lx.FEARS:
        return True
    return bool(c.over and c.over.lemma in lx.DOUBT and c.over.saying and c.over.b >= c.start - 1)
