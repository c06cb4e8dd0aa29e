"""Links between the rooms' records: speakers, sources, figures, events; and what must hold on any text."""

from __future__ import annotations

import random

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsdata as nd
from newsdata import frames
from newsdata.language.document import Document
from newsdata.linking import link_figures, resolve_speakers, sources
from newsdata.linking.en.rules import RULES
from newsdata.linking.spans import Contents
from newsdata.records import Entity, Figure, Mention, Statement, Time
from newsdata.tables import TABLES
from tests import corpus

STORY = """Harbour Bridge To Close For Repairs

Mayor Ines Okafor said on Monday that at least 1,200 drivers a day would need another road. "We waited too long," she said.

According to the Dunmore Herald, repairs will cost up to $14 million. Two officials familiar with the plan said 300 workers were hired in May.

Kenya's transport minister, Moses Mutua, is to visit. The Kenyan transport minister told reporters he was "curious (and worried)".

"Nobody told us," said Tom Hale, who runs the ferry. "It is a scandal."

They declined to comment."""


def extract(text, published="2024-10-31"):
    return nd.extract(nd.Article(text, doc_id="case", published=published))


def statement(text, words, speaker=None, **more):
    start = text.index(words)
    made = Statement(start, start + len(words), "rule", ((start, start + len(words)),), "indirect", **more)
    if speaker:
        made.speaker_text, made.speaker_start = speaker, text.index(speaker)
        made.speaker_end = made.speaker_start + len(speaker)
    return made


def named(text, words, entity, resolved_by="name"):
    start = text.index(words)
    return Mention(start, start + len(words), "<name>", entity, resolved_by)


def test_a_phrase_ending_in_a_name_is_that_person():
    text = "Former trade minister Ada Storm said rents rose."
    s, ada = statement(text, "rents rose", "Former trade minister Ada Storm"), Entity("Ada Storm", "person", "r")
    resolve_speakers(Document(nd.Article(text)), [s], [named(text, "Ada Storm", ada)])
    assert (s.speaker, s.resolved_by) == ("Ada Storm", "name")


def test_a_name_that_a_preposition_governs_is_not_the_speaker():
    text = "A lawyer for Ada Storm said rents rose."
    s, ada = statement(text, "rents rose", "A lawyer for Ada Storm"), Entity("Ada Storm", "person", "r")
    resolve_speakers(Document(nd.Article(text)), [s], [named(text, "Ada Storm", ada)])
    assert (s.speaker, s.resolved_by) == ("lawyer for Ada Storm", "none")


def test_an_apposition_names_its_speaker():
    text = "The mayor, Ada Storm, said rents rose. Ben Frey, the clerk, said not."
    first, second = statement(text, "rents rose", "The mayor, Ada Storm"), statement(text, "not", "Ben Frey, the clerk")
    ada, ben = Entity("Ada Storm", "person", "r"), Entity("Ben Frey", "person", "r")
    resolve_speakers(Document(nd.Article(text)), [first, second], [named(text, "Ada Storm", ada), named(text, "Ben Frey", ben)])
    assert (first.speaker, second.speaker) == ("Ada Storm", "Ben Frey")


def test_a_pronoun_that_nobody_fits_names_nobody():
    text = "He said rents rose."
    s = statement(text, "rents rose", "He")
    resolve_speakers(Document(nd.Article(text)), [s], [])
    assert (s.speaker, s.resolved_by) == (None, "none")
    assert sources(Document(nd.Article(text)), [s], []) == []


def test_they_takes_up_a_plural_source_just_before():
    text = "Local officials said rents rose. They said more rises would come."
    a, b = statement(text, "rents rose", "Local officials"), statement(text, "more rises would come", "They")
    document = Document(nd.Article(text))
    resolve_speakers(document, [a, b], [])
    made = sources(document, [a, b], [])
    assert [s.name for s in made] == ["Local officials"]
    assert b.source is a.source
    assert b.resolved_by == "pronoun"


@pytest.mark.parametrize(
    ("speaker", "kind", "is_named"),
    [
        ("US officials", "unnamed_group", False),
        ("a senior official", "unnamed_person", False),
        ("multiple reports", "outlet", False),
        ("a report by the council", "document", False),
        ("people familiar with the matter", "unnamed_group", False),
        ("the study", "document", False),
        ("local media", "outlet", False),
        ("the ministry", "organisation", False),
        ("police", "organisation", False),
        ("two of the survivors", "unnamed_group", False),
        ("a spokeswoman for the firm", "unnamed_person", False),
    ],
)
def test_kind_of_a_source_without_a_name(speaker, kind, is_named):
    text = f"It failed, {speaker} said."
    s = statement(text, "It failed", speaker)
    document = Document(nd.Article(text))
    resolve_speakers(document, [s], [])
    (made,) = sources(document, [s], [])
    assert (made.kind, made.named) == (kind, is_named)


def test_the_inner_statement_holds_a_place_where_one_stands_in_another():
    text = "He said that she said 12 died."
    outer, inner = statement(text, "that she said 12 died"), statement(text, "12 died")
    contents = Contents([outer, inner])
    at = text.index("12")
    assert contents.holding(at, at + 2) is inner
    assert contents.holding(text.index("she"), text.index("she") + 3) is outer
    assert contents.holding(0, 2) is None


def test_a_figure_takes_source_and_certainty_of_its_statement():
    text = "Officials believe 300 fled in May. Some 40 died."
    s = statement(text, "300 fled in May", "Officials", certainty="believed")
    document = Document(nd.Article(text))
    resolve_speakers(document, [s], [])
    sources(document, [s], [])
    start = text.index("300")
    inside, own = (
        Figure(start, start + 3, "r", start, start + 3),
        Figure(text.index("Some 40"), text.index(" died"), "r", text.index("40"), text.index("40") + 2),
    )
    may = Time(text.index("May"), text.index("May") + 3, "r", "DATE", basis="relative")
    link_figures(document, [inside, own], [may], [s])
    assert (inside.certainty, inside.source and inside.source.name, inside.statement) == ("believed", "Officials", s)
    assert (own.certainty, own.source) == ("asserted", None)
    link_figures(document, [own], [], None)


def test_an_attribution_in_the_middle_carries_what_comes_before_and_after_it():
    story = extract("Some 300 homes were lost, the Dunmore Herald reported, and 12 people died in the flood.")
    (source,) = story.sources["source_id"]
    assert story.figures[["text", "source_id"]].values.tolist() == [["Some 300 homes", source], ["12 people", source]]
    assert set(story.timeline["source_id"]) == {source}
    assert story.sources["n_figures"].tolist() == [2]


def test_certainty_stays_missing_where_nobody_asked_for_statements():
    assert nd.extract("Some 40 people died.", tables=("figures",)).figures["certainty"].isna().all()


def test_the_whole_chain_on_a_story():
    story = extract(STORY)
    names = set(story.sources["name"])
    assert {"Ines Okafor", "Dunmore Herald", "Moses Mutua", "Tom Hale"} <= names
    said = story.statements.set_index("statement_id")
    assert (said.loc[said["speaker_text"] == "she", "speaker"] == "Ines Okafor").all()
    okafor = story.sources.set_index("name").loc["Ines Okafor"]
    assert (okafor["kind"], okafor["role"], okafor["n_figures"]) == ("person", "Mayor", 1)
    assert story.sources.set_index("name").loc["Moses Mutua", "country"] == "KE"
    assert {"edited_quote", "second_hand"} <= set(story.issues["kind"])


def broken_links(story):
    """Cells that lead to no row, spans that are not the text at their place, ids that stand twice."""
    out = []
    texts = {a.doc_id: a.text for a in story.articles}
    tables = {name: frames.records(frame) for name, frame in story.tables.items()}
    keys = {name: {row[TABLES[name].key] for row in rows} for name, rows in tables.items()}
    for name, rows in tables.items():
        table = TABLES[name]
        if len(keys[name]) < len(rows):
            out.append(f"{name}: an id stands twice")
        for row in rows:
            if table.anchored and row["text"] is not None and texts[row["doc_id"]][row["start"] : row["end"]] != row["text"]:
                out.append(f"{name}: {row['text']!r} is not at {row['start']}:{row['end']}")
            for column in (c for c in table.columns if c.refers in tables and row[c.name] is not None):
                cell = row[column.name]
                led = cell.split("|") if column.many else [cell]
                out += [f"{name}.{column.name}: {key} leads nowhere" for key in led if key not in keys[column.refers]]
    return out


WORDS = STORY.split(" ") + [
    "“",
    "”",
    "\n\n",
    "Mr.",
    "Kim",
    "Kin",
    "NATO",
    "the president",
    "he",
    "she",
    "who",
    "(",
    ")",
    "U.S.",
    "—",
    "İ",
    "said",
    ",",
    "’s",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=60), st.booleans())
def test_any_words_in_any_order_keep_every_link(words, dated):
    story = extract(" ".join(words), "2024-10-31" if dated else None)
    assert broken_links(story) == []


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300))
def test_any_text_keeps_every_link(text):
    assert broken_links(extract(text)) == []


def test_shuffled_and_truncated_stories_keep_every_link():
    rng = random.Random(7)
    parts = STORY.split(" ")
    for _ in range(25):
        cut = STORY[: rng.randrange(len(STORY))]
        rng.shuffle(parts)
        for text in (cut, " ".join(parts), cut[::-1]):
            assert broken_links(extract(text)) == []


def test_every_row_of_a_story_is_of_its_closed_lists():
    story = extract(STORY)
    for name in ("sources", "mentions", "issues", "entities"):
        assert isinstance(story.tables[name], pd.DataFrame)
        for column in TABLES[name].columns:
            if column.required:
                assert story.tables[name][column.name].notna().all(), (name, column.name)


@pytest.mark.parametrize(
    ("text", "last", "n_sources"),
    [
        ("The Ministry of the Coast said 40 piers closed. The ministry said more would follow.", ("Ministry of the Coast", "role"), 1),
        ("The coast ministry said 40 piers closed. The ministry said more would follow.", ("coast ministry", "role"), 1),
        ("The coast ministry said 40 piers closed. The trade ministry agreed. A ministry said no more.", ("ministry", "none"), 2),
        (
            "The coast ministry said ships were late. The trade ministry said none was. The ministry said more would follow.",
            ("ministry", "none"),
            3,
        ),
        ("The union Endure said 40 piers would close.", ("Endure", "name"), 1),
    ],
)
def test_who_a_body_is(text, last, n_sources):
    story = extract(text)
    assert tuple(story.statements[["speaker", "resolved_by"]].astype(object).values.tolist()[-1]) == last
    assert len(story.sources) == n_sources


def test_sides_are_nobody():
    story = extract("Both sides accused each other of firing first.")
    assert story.statements["speaker"].isna().all()
    assert story.sources.empty


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.name)
def test_rules_of_sources_read_their_examples_and_leave_their_counter_examples(rule):
    text, ((a, b),) = corpus.unmark(rule.example)
    story = extract(text)
    assert story.sources.loc[story.sources["rule"] == rule.name, "name"].str.lower().tolist() == [text[a:b].lower()]
    assert story.explain(story.sources.loc[0, "source_id"]).example == rule.example
    assert rule.name not in set(extract(rule.counter).sources["rule"])
