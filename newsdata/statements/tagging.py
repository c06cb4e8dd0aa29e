"""The word class of a cue's form, where its neighbours say more than the tagger heard: a finite verb, or "" where it is none."""

from __future__ import annotations

from newsdata.language.lexicon import classes_of
from newsdata.statements.attribution import Attribution
from newsdata.statements.cues import Cue
from newsdata.statements.en.grammar import ALWAYS_VERBS, HAVE, SURE
from newsdata.statements.en.lexicon import OBJECT
from newsdata.statements.phrases import FINITE, past_auxiliaries
from newsdata.statements.windows import Window

_OBJECTS = frozenset("DT PRP PRP$ NNP NNS NN CD".split())
_BARE_OBJECTS = frozenset("JJ JJR NNS CD VBG".split())
AHEAD = 45  # characters behind it that settle its word class


def verb_tag(t: Window, k: int, cue: Cue, after_quote: bool) -> str:
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
    if k == 1 and before == "NNP" and "NNS" in classes_of(t.lows[0]):
        before = "NNS"  # "Residents fear": the capital is the sentence's
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
    if tag == "NNS" and before in ("NN", "NNP") and after_tag in _BARE_OBJECTS and cue.base in OBJECT and FINITE.isdisjoint(t.tags):
        return "VBZ"  # "the union demands higher pay": the sentence has no other verb
    if (
        after_quote
        and before in ("NNP", "PRP", "NNS", "NN")
        and tag in ("NNS", "NN")
        and cue.form.endswith("s")
        and (after in (".", ",", ":", "") or after_tag in ("IN", "TO", "RP"))
    ):
        return "VBZ"
    return ""


def coordinate_tag(t: Window, k: int, text: str, earlier: Attribution | None) -> str:
    """The class of a verb that "and" or "but" joins to the attribution before: "they claimed it was safe and claim the river is low".

    A form that may be a participle is what the nearest verb is ("sank and called for", "was read and rejected"), but no passive takes an
    object; a noun by its looks is a verb where it agrees with the subject and a clause follows.
    """
    j = k - 1
    while j > 0 and t.tags[j] == "RB":
        j -= 1
    if j < 1 or t.lows[j] not in ("and", "but") or earlier is None or earlier.speaker is None or k + 1 >= len(t):
        return ""
    tag, after, after_tag = t.tags[k], t.lows[k + 1], t.tags[k + 1]
    if tag in ("VBN", "VBD"):
        i = next((i for i in range(j - 1, -1, -1) if t.tags[i].startswith("V")), j)
        if t.tags[i] == "VBN" and (after_tag not in _OBJECTS or t.lows[past_auxiliaries(t, i) + 1] in HAVE):
            return "VBN"
        return "VBD" if earlier.tag == "VBD" and after != "by" else tag
    plural = earlier.tag == "VBP" or _is_plural(text[slice(*earlier.speaker)].lower())
    if tag not in ("NN", "VB", "JJ") if plural else tag != "NNS":
        return ""
    clause = after == "that" and any(x in FINITE for x in t.tags[t.after(earlier.cue.end) : j])
    return ("VBP" if plural else "VBZ") if clause or after_tag in ("DT", "PRP", "PRP$", "EX") else ""


def _is_plural(subject: str) -> bool:
    """Whether a lower-case noun phrase takes a verb without "-s"."""
    return subject in ("i", "we", "you", "they", "police") or " and " in subject or (subject.endswith("s") and not subject.endswith("ss"))
