"""What holds of every statement on any text, and that no text takes more than linear time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdata import Article
from newsdata.language.document import Document
from newsdata.statements import certainty as certainties
from newsdata.statements import find
from newsdata.statements.cues import cues
from newsdata.statements.en.lexicon import BASE_OF, forms
from newsdata.statements.en.rules import RULES
from newsdata.tables import CERTAINTY
from tests import corpus
from tests.doubling import assert_linear

WORDS = (
    "he she Harlow Petra the mayor officials said says told reporters that added claims according to according asked urged called "
    "denied expects expected whether and but while , . ; : — – ( ) “ ” \" '' ' ’ ‘ « » ? ! Mr . Dr . U.S. who which bridge is was will may "
    "unsafe in an interview on Monday as of for 4 \n\n \n - -- … accused sees criticized statement view his ’s 's"
).split(" ")
SHUFFLED = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)


def read(text: str):
    return find(Document(Article(text, doc_id="case")))


def check(text: str) -> None:
    found = read(text)
    assert [(s.start, s.end) for s in found] == sorted((s.start, s.end) for s in found)
    for s in found:
        assert s.rule in RULES
        assert s.certainty in CERTAINTY
        assert s.type in ("direct", "mixed", "indirect")
        assert (s.type == "indirect") == (s.quote is None)
        flat = [n for span in s.spans for n in span]
        assert flat == sorted(flat)
        assert all(a < b for a, b in s.spans)
        assert (s.start, s.end) == (flat[0], flat[-1])
        assert 0 <= s.start < s.end <= len(text)
        if s.cue is not None:
            assert text[s.cue_start : s.cue_end] == s.cue
            assert not any(a < s.cue_end and s.cue_start < b for a, b in s.spans)
        if s.speaker_text is not None:
            assert text[s.speaker_start : s.speaker_end] == s.speaker_text
            assert len(s.speaker_text.split()) <= 12
        assert s.speaker is None
        assert s.resolved_by == "none"


@given(SHUFFLED)
@settings(max_examples=600, deadline=None)
def test_shuffled_words_never_fail(text):
    check(text)


@given(st.text(max_size=120))
@settings(max_examples=300, deadline=None)
def test_any_text_never_fails(text):
    check(Article(text).text)


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_truncated_sentences_never_fail(data):
    text = "“The bridge,” said Mr. Harlow, who owns it, “is unsafe.” He added that “it’s old” – but the mayor, Jo Roe, told reporters it will hold, according to Radio Brent."
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    check(text[start:end])


@pytest.mark.parametrize(
    "unit",
    [
        "9", ",", " ", "A", "“", "”", '"', "''", "(", "said ", "he said ", "He said that ", "said he ", ", he said, ", "and said ",
        "according to ", "“A b c d,” he said. ", "“a b” said ", "who said ", "Mr. ", "the the ", "claims that ", ", adding that ",
        "as a b ", "Austin, ", "—", "; ", "He said a – ", "called on ", "told reporters ", "He said “a. b” ", "“A. B ” said “C. D ” ",
        "expected to ", "A: ", "in a statement ", "his claim that ", "of the ", "in his view, ", "it was said that ", "and claim the ", "they say a and claim the ", ", Jo Roe, ", "said, and ",
        "workers' ", "and ", "Jo Roe ", "\n\nJo said “a b c d", ".\n",
    ],
)  # fmt: skip
def test_time_is_linear(unit):
    assert_linear(lambda text: find(Document(Article(text, doc_id="case"))), unit)


def test_every_cue_form_has_its_base():
    assert {"said", "told", "wrote", "denies", "admitted", "thought"} <= set(BASE_OF)
    assert sorted(forms("vow")) == ["vow", "vowed", "vowing", "vows"]
    assert [c.form for c in cues("he said so, according to her; unsaid, said-to")] == ["said", "according to"]


def test_speaker_and_cue_stay_outside_of_a_split_quotation():
    text = "“We know it,” Harlow said. “It was old. It fell.”"
    (s,) = read(text)
    assert [text[a:b] for a, b in s.spans] == ["“We know it,”", "“It was old. It fell.”"]
    assert s.quote == "We know it, It was old. It fell."


def test_the_addressee_is_no_speaker():
    (s,) = read("Harlow told Mayor Piet Dall that the bridge is unsafe.")
    assert s.speaker_text == "Harlow"


def test_the_nearer_name_is_no_speaker():
    (s,) = read("Harlow, standing in Corle beside Mayor Piet Dall, said the bridge is unsafe.")
    assert s.speaker_text == "Harlow"


def test_the_outer_source_of_a_chain_is_kept():
    text = "The ministry said the ferry sank, according to Radio Brent."
    (s,) = read(text)
    assert s.speaker_text == "The ministry"
    assert text[s.via_start : s.via_end] == "Radio Brent"


def test_hedges_are_told_in_text_order():
    (s,) = read("Officials said it is not clear if the dam may be repaired.")
    assert (s.certainty, s.hedges) == ("not_known", "is not clear|may")


def test_verbs_joined_by_and_are_two_statements_of_one_speaker():
    text = "They claimed the dam was sound and claim the river is low."
    first, second = read(text)
    assert (first.speaker_start, first.speaker_end) == (second.speaker_start, second.speaker_end) == (0, 4)
    assert [text[s.start : s.end] for s in (first, second)] == ["the dam was sound", "the river is low"]


def test_the_clause_behind_an_attribution_between_commas_is_a_span_of_its_own():
    text = "The bridge opens in May, the paper reported, and trains will run by June."
    (s,) = read(text)
    assert [text[a:b] for a, b in s.spans] == ["The bridge opens in May", "and trains will run by June"]


def test_a_quotation_over_paragraphs_is_one_row_of_who_is_named_at_its_end():
    text = "“It stays shut for a year.\n\n“Nobody knows why,” she added."
    (s,) = read(text)
    assert (s.speaker_text, len(s.spans), s.quote) == ("she", 2, "It stays shut for a year. Nobody knows why,")


def test_every_hedge_holds_a_word_that_lets_it_be_looked_for():
    for case in corpus.cases("statements"):
        lower = case.text.lower()
        assert not certainties._HEDGE.search(lower) or certainties._HEDGED.search(lower), lower
