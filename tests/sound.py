"""A small sound story, each row made by hand, for tests that break it."""

from __future__ import annotations

import datetime as dt

from newsdata import frames
from newsdata.article import Article
from newsdata.story import Story
from newsdata.tables import TABLES

TEXT = (
    "At least 12 people died in a mill fire in Kerrin on Monday, Mayor Ada Loom said. “Some 40 were hurt,” she said. "
    "Between 5 and 9 firms may close by 2025."
)


def rows(name, *given):
    """A frame of the table ``name`` from rows of which only some cells are said."""
    table = TABLES[name]
    return frames.from_columns(table, [[row.get(c.name) for row in given] for c in table.columns])


def sound() -> Story:
    """A story with a row in every table that matters here, each made by hand."""
    article = Article(TEXT, doc_id="m", published="2024-03-05")
    first = TEXT.index(" “")
    second = TEXT.index(" Between")
    made = {"rule": "by hand", "origin": "human"}
    sentences = [("m-s1", 0, first), ("m-s2", first + 1, second), ("m-s3", second + 1, len(TEXT))]

    def span(words):
        start = TEXT.index(words)
        return {"doc_id": "m", "text": words, "start": start, "end": start + len(words), **made}

    figure = {"kind": "count", "unit": "person", "certainty": "asserted"}
    documents = {"doc_id": "m", "published": article.published, "published_basis": "given", "language": "en"}
    documents |= {"sha256": article.sha256, "n_chars": len(TEXT), "n_words": 29}
    statement = {"spans": f"{first + 1}:{TEXT.index(' she')}", "type": "direct", "quote": "Some 40 were hurt,", "cue": "said"}
    statement |= {"cue_start": TEXT.rindex("said"), "cue_end": TEXT.rindex("said") + 4, "resolved_by": "pronoun", "certainty": "asserted"}
    tables = {
        "documents": rows("documents", documents),
        "sentences": rows(
            "sentences",
            *({"sentence_id": s, "doc_id": "m", "paragraph": 0, "start": a, "end": b, "text": TEXT[a:b]} for s, a, b in sentences),
        ),
        "figures": rows(
            "figures",
            span("At least 12 people")
            | figure
            | {"figure_id": "m-f1", "sentence_id": "m-s1", "number_start": 9, "number_end": 11, "value": 12.0, "low": 12.0}
            | {"qualifier": "at_least", "counted": "people", "source_id": "m-o1"},
            span("Between 5 and 9 firms")
            | {"figure_id": "m-f2", "sentence_id": "m-s3", "number_start": second + 9, "number_end": second + 16, "low": 5.0, "high": 9.0}
            | {"qualifier": "between", "kind": "count", "unit": "firm"},
        ),
        "times": rows(
            "times",
            span("Monday")
            | {"time_id": "m-t1", "sentence_id": "m-s1", "type": "DATE", "value": "2024-03-04", "basis": "relative"}
            | {"date_from": dt.date(2024, 3, 4), "date_to": dt.date(2024, 3, 4), "edtf": "2024-03-04", "precision": "day"},
        ),
        "statements": rows(
            "statements",
            span("“Some 40 were hurt,”") | statement | {"statement_id": "m-q1", "sentence_id": "m-s2", "source_id": "m-o1"},
        ),
        "sources": rows(
            "sources",
            {"source_id": "m-o1", "doc_id": "m", "entity_id": "m-n1", "name": "Ada Loom", "kind": "person", "named": True}
            | {"n_statements": 1, "n_figures": 1, "n_words": 4, **made},
        ),
        "entities": rows("entities", {"entity_id": "m-n1", "doc_id": "m", "name": "Ada Loom", "type": "person", "n_mentions": 2, **made}),
        "mentions": rows(
            "mentions", span("Ada Loom") | {"mention_id": "m-m1", "sentence_id": "m-s1", "entity_id": "m-n1", "resolved_by": "name"}
        ),
        "timeline": rows(
            "timeline",
            span("12 people died in a mill fire in Kerrin on Monday")
            | {"event_id": "m-e1", "sentence_id": "m-s1", "event": "died", "status": "happened", "negated": False, "basis": "relative"}
            | {"figure_ids": "m-f1", "time_id": "m-t1", "date_from": dt.date(2024, 3, 4), "date_to": dt.date(2024, 3, 4)},
        ),
        "issues": rows(
            "issues",
            {"issue_id": "m-i1", "doc_id": "m", "kind": "no_published_date", "severity": "info", "message": "Look.", **made},
        ),
        "corrections": frames.empty("corrections"),
    }
    return Story([article], {n: tables[n] for n in TABLES})
