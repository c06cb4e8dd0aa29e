"""Issues: each kind where a careful reader would query, and where none would."""

from __future__ import annotations

import pytest

import newsdata as nd
from newsdata.contradictions.en.rules import RULES
from newsdata.tables import ISSUE_KINDS, TABLES
from tests import corpus


def issues(text, published="2024-10-31", **more):
    frame = nd.extract(nd.Article(text, published=published, **more)).issues
    return [
        (k, None if t != t else t)
        for k, t in frame[["kind", "text"]].astype(object).where(frame[["kind", "text"]].notna(), None).values.tolist()
    ]


LONG = "The council met on a wet evening and " + "talked about the old harbour wall and the new one and " * 6 + "went home."
FOREIGN = "Der Minister hat am Freitag in der Stadt gesagt, dass die Brücke im Frühjahr wieder öffnen werde. " * 5

QUERIED = [
    ("inconsistent_name", "Sergei Kostenkov", "Mayor Sergei Kostenko spoke. Sergei Kostenkov left. Sergei Kostenko slept."),
    ("contradiction", "19 people", "A fire killed 14 people in Selby.\n\nThe fire killed 19 people, and the mill is gone."),
    (
        "contradiction",
        "Chad",
        "The deployment of Kenyan troops to Somalia began in May.\n\nKenya has sent soldiers to Chad, and the navy waits.",
    ),
    ("unsourced_figure", "$40 million", "The bridge cost $40 million. It is shut."),
    ("single_source_figure", "3,000 workers", "Officials said 3,000 workers were dismissed."),
    ("second_hand", "the Dunmore Herald", "According to the Dunmore Herald, the bridge is unsafe."),
    ("unresolved_speaker", "He", "He said the bridge was unsafe."),
    ("unbalanced_quote", "“", "“The bridge is unsafe, Ines Okafor said.\n\nIt is shut."),
    ("edited_quote", "[the bridge]", "“We closed [the bridge] at noon,” Ines Okafor said."),
    ("edited_quote", "(the bridge)", "“We closed it (the bridge) at noon,” Ines Okafor said."),
    ("ambiguous_date", "next Friday", "The bridge opens next Friday."),
    ("ambiguous_date", "04/05/2024", "The bridge opened on 04/05/2024."),
    ("order_of_magnitude", "12,500 dock workers", "Some 1,250 dock workers marched. By noon 12,500 dock workers filled the square."),
    ("long_sentence", LONG, LONG),
    ("decoding", "\ufffd", "The caf\ufffd closed."),
    ("not_english", None, FOREIGN),
]

UNQUERIED = [
    ("inconsistent_name", "The Clintons left. Hillary Clinton stayed. Clinton slept."),
    ("inconsistent_name", "Anna Marsh met Anna Marsden. Marsh left."),
    ("contradiction", "A fire killed 14 people in Selby.\n\nAnother fire killed 19 people last year."),
    ("contradiction", "A fire killed 14 people in Selby.\n\nThe 14 people were asleep. A flood killed 19 people in Dunmore."),
    ("contradiction", "Kenya has sent soldiers to Chad. Uganda has sent soldiers to Somalia."),
    ("unsourced_figure", "The bridge cost $40 million, the council said."),
    ("unsourced_figure", "Ines Okafor, 44, has two dogs."),
    ("single_source_figure", "Ines Okafor said 3,000 workers were dismissed."),
    ("second_hand", "Ines Okafor said the bridge was unsafe."),
    ("unresolved_speaker", "Ines Okafor said the bridge was unsafe. She said it would close."),
    ("unbalanced_quote", "“The bridge is unsafe.\n\n“It is shut,” Ines Okafor said."),
    ("edited_quote", "“We closed it,” Ines Okafor (the mayor) said."),
    ("ambiguous_date", "The bridge opens on Friday. It opened on 17/05/2024."),
    ("ambiguous_date", "The bridge opens next Friday, Nov. 8."),
    ("ambiguous_date", "The bridge opens next Thursday."),  # the day of publication is one: a week from then
    ("no_published_date", "The bridge opens on Friday."),
    ("order_of_magnitude", "Some 1,250 dock workers marched. By noon 2,500 dock workers filled the square."),
    ("long_sentence", "The bridge is shut."),
    ("decoding", "The café closed."),
    ("not_english", "The mayor said that the bridge would be shut until spring. " * 8),
]


@pytest.mark.parametrize(("kind", "words", "text"), QUERIED, ids=[f"{k}-{i}" for i, (k, *_) in enumerate(QUERIED)])
def test_what_a_careful_reader_would_query(kind, words, text):
    assert (kind, words) in issues(text)


@pytest.mark.parametrize(("kind", "text"), UNQUERIED, ids=[f"{k}-{i}" for i, (k, _) in enumerate(UNQUERIED)])
def test_what_nobody_would_query(kind, text):
    assert kind not in {k for k, _ in issues(text)}


def test_figures_without_a_source_are_queried_once_a_paragraph():
    text = "The bridge cost $40 million. It carried 3,000 lorries.\n\nThe pier cost $9 million. It is shut, and 20% of it is gone."
    assert issues(text) == [("unsourced_figure", "$40 million"), ("unsourced_figure", "$9 million")]


def test_a_relative_date_without_a_day_of_publication():
    assert ("no_published_date", None) in issues("The bridge opens on Friday.", published=None)
    assert issues("The bridge is old.", published=None) == []


def test_notes_of_the_reader_become_issues():
    assert issues("The bridge is shut.", notes=(("decoding", "the file was read as Windows-1252"),)) == [("decoding", None)]


def test_a_thin_article_has_no_issues():
    assert issues("The bridge is shut. Nobody was hurt.") == []


def test_every_kind_has_a_case():
    assert set(ISSUE_KINDS) - {k for k, *_ in QUERIED} == {"no_published_date", "lost_correction"}


# what an example needs that is not in its words
BESIDE = {"no day of publication": {"published": None}, "note of the reader": {"notes": (("decoding", "a character was replaced"),)}}


def made_by(rule, text, **beside):
    frame = nd.extract(nd.Article(text, **{"published": "2024-10-31", **beside})).issues
    return frame[frame["rule"] == rule.name]


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.name)
def test_rules_query_their_examples_and_leave_their_counter_examples(rule):
    text, spans = corpus.unmark(rule.example)
    made = made_by(rule, text, **BESIDE.get(rule.name, {}))
    assert list(zip(made["start"], made["end"], strict=True)) == list(spans or [(0, 0)])
    assert set(made["kind"]) == {rule.kind}
    assert set(made["severity"]) == {rule.severity}
    assert made_by(rule, rule.counter, **({"published": None} if "published" in BESIDE.get(rule.name, {}) else {})).empty


def test_kinds_and_severities_are_the_tables():
    table = TABLES["issues"]
    assert {r.kind for r in RULES} == set(ISSUE_KINDS) - {"lost_correction"}
    assert {r.severity for r in RULES} <= set(table.column("severity").levels)


def test_an_issue_is_explained_by_its_rule():
    story = nd.extract(nd.Article("The bridge opens next Friday.", published="2024-10-31"))
    told = story.explain(story.issues.loc[0, "issue_id"])
    assert told.rule == "next <weekday>"
    assert told.why == RULES["next <weekday>"].words
