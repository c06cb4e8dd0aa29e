"""What must hold in any story: dtypes, closed lists, keys, spans, bounds and dates, each breach with its table, row and column."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

import pandas as pd

from newsdata import frames
from newsdata.problems import Problem, shown
from newsdata.tables import TABLES, Column, Table

if TYPE_CHECKING:
    from pandera.pandas import DataFrameSchema

    from newsdata.story import Story

Row = Mapping[str, Any]
Found = Iterator[tuple[str | None, str]]  # column, message


def check(story: Story) -> pd.DataFrame:
    """Everything that is wrong with a story's tables.

    Parameters
    ----------
    story : Story

    Returns
    -------
    DataFrame
        One row per breach: ``table``, ``row`` (from 0; missing where no single row is meant), ``column``, ``value``, ``message``.
        Empty for a sound story. What the article itself leaves open is in ``story.issues``, not here.

    Examples
    --------
    >>> import newsdata as nd
    >>> len(check(nd.extract("At least 12 people died.")))
    0
    """
    frame = pd.DataFrame(problems(story), columns=list(Problem._fields))
    return frame.astype({n: "Int64" if n == "row" else frames.STRING for n in frame.columns})


def problems(story: Story) -> list[Problem]:
    """Everything that is wrong with a story's tables, in order of the tables."""
    out: list[Problem] = []
    for name, frame in story.tables.items():
        found = list(_against_model(name, frame))
        out += found
        if not any(p.row is None for p in found):  # with its columns there, the table's cells can be compared
            out += _rows(story, TABLES[name], frames.records(frame))
    return out


@cache
def model(name: str) -> DataFrameSchema:
    """The pandera model of the table ``name``, made from its declaration.

    Examples
    --------
    >>> model("figures").columns["qualifier"].nullable
    False
    """
    import pandera.pandas as pa

    table = TABLES[name]
    columns = {c.name: pa.Column(frames.dtype_of(c), nullable=not _needed(c, table), unique=c.name == table.key) for c in table.columns}
    return pa.DataFrameSchema(columns, strict=True, ordered=True, name=name)


def _needed(column: Column, table: Table) -> bool:
    return column.required or column.name == table.key


_MESSAGES = {
    "not_nullable": "the value is missing",
    "field_uniqueness": "the key stands twice",
    "column_in_dataframe": "the column is missing",
    "column_in_schema": "the table has no such column",
    "column_ordered": "the columns are not in order",
}


def _against_model(name: str, frame: pd.DataFrame) -> Iterator[Problem]:
    """Columns, dtypes, missing cells and unique keys; of a sound frame, which is most of them, the model is not asked: it takes long."""
    table = TABLES[name]
    needed = [c.name for c in table.columns if _needed(c, table)]
    if frames.fits(name, frame) and frame[table.key].is_unique and not any(frame[n].hasnans for n in needed):
        return
    from pandera.errors import SchemaErrors

    try:
        model(name).validate(frame, lazy=True)
    except SchemaErrors as e:
        for case in e.failure_cases.to_dict("records"):
            check, value, row = str(case["check"]), case["failure_case"], case["index"]
            named_by_value = check in ("column_in_dataframe", "column_in_schema", "column_ordered")
            column = value if named_by_value else case["column"]
            message = _MESSAGES.get(check, f"the column is {value}, not {_dtype(name, str(column))}")
            whole = check not in ("not_nullable", "field_uniqueness")
            cell = None if whole or check == "not_nullable" else shown(value)
            yield Problem(name, None if whole or row is None else int(row), str(column), cell, message)


def _dtype(name: str, column: str) -> str:
    return next((c.dtype for c in TABLES[name].columns if c.name == column), "of the table")


def _rows(story: Story, table: Table, rows: list[dict[str, Any]]) -> Iterator[Problem]:
    """Every row against its text, its keys and its kind."""
    texts = {a.doc_id: a.text for a in story.articles}
    keys = {c.refers: _keys(story, c.refers) for c in table.columns if c.refers in story.tables}
    checks: list[Callable[[Row], Found]] = [
        lambda row: _links(table, row, keys),
        lambda row: _spans(table, row, texts.get(row.get("doc_id") or "")),
        lambda row: _numbers(table, row),
    ]
    needed = [c.name for c in table.columns if _needed(c, table)]
    for i, row in enumerate(rows):
        whole = all(row[n] is not None for n in needed)  # else it is told already, and nothing can be compared
        for one in (*checks, *(OWN.get(table.name, ()) if whole else ())):
            for column, message in one(row):
                value = None if column is None or row[column] is None else shown(row[column])
                yield Problem(table.name, i, column, value, message)
    yield from _order(story, table, rows)


def _keys(story: Story, name: str) -> set[str]:
    return set(frames.plain(story.tables[name][TABLES[name].key])) if TABLES[name].key in story.tables[name] else set()


def _links(table: Table, row: Row, keys: Mapping[str, set[str]]) -> Found:
    """Every key of another table is there."""
    for c in table.columns:
        if c.refers not in keys or row[c.name] is None:
            continue
        for key in str(row[c.name]).split("|") if c.many else [row[c.name]]:
            if key not in keys[c.refers]:
                yield c.name, f"the table {c.refers} has no such key"


# columns that hold the words of a second span of the row, and that span's name
_PRINTED = {"about": "about", "cue": "cue", "speaker_text": "speaker"}


def _spans(table: Table, row: Row, text: str | None) -> Found:
    """Spans are inside the text and hold the words that the row says."""
    if text is None or "start" not in table.names:
        return
    for start_name in (n for n in table.names if n == "start" or n.endswith("_start")):
        end_name = start_name.removesuffix("start") + "end"
        start, end = row[start_name], row[end_name]
        if (start is None) != (end is None):
            yield start_name, "a span has a start and an end, or neither"
        elif start is not None and not 0 <= start <= end <= len(text):
            yield start_name, f"the span {start}:{end} is outside the text of {len(text):,} characters"
        elif start is not None and start_name != "start" and (words := _printed(table, row, start_name)) and text[start:end] != words:
            yield start_name, f"the text has {shown(text[start:end])} there"
        elif start is not None and start_name == "start" and row["text"] is not None and text[start:end] != row["text"]:
            yield "text", f"the text has {shown(text[start:end])} there"


def _printed(table: Table, row: Row, start_name: str) -> str | None:
    return next((row[c] for c, span in _PRINTED.items() if c in table.names and start_name == f"{span}_start"), None)


def _numbers(table: Table, row: Row) -> Found:
    """Numbers are finite, counts and intervals the right way round."""
    for c in table.columns:
        value = row[c.name]
        if c.dtype == "Float64" and value is not None and not math.isfinite(value):
            yield c.name, "the number is not finite"
        if c.dtype == "Int64" and value is not None and value < 0:
            yield c.name, "the number is below 0"
    if "date_from" in table.names and row["date_from"] and row["date_to"] and row["date_from"] > row["date_to"]:
        yield "date_from", f"the first day is after the last one, {row['date_to']}"


# which of value, low and high a qualifier has
LICENSED = {
    "exact": (True, False, False),
    "approximately": (True, False, False),
    "at_least": (True, True, False),
    "more_than": (True, True, False),
    "at_most": (True, False, True),
    "less_than": (True, False, True),
    "between": (False, True, True),
    "vague": (False, False, False),
}


def _bounds(row: Row) -> Found:
    """Value, low and high are what the qualifier licenses, and no more."""
    value, low, high, qualifier = row["value"], row["low"], row["high"], row["qualifier"]
    have = tuple(x is not None for x in (value, low, high))
    licensed = LICENSED.get(qualifier)
    if licensed and have != licensed:
        names = [n for n, wanted, there in zip(("value", "low", "high"), licensed, have, strict=True) if wanted != there]
        yield names[0], f"{qualifier} has {'a' if licensed[('value', 'low', 'high').index(names[0])] else 'no'} {names[0]}"
    elif value is not None and any(b is not None and b != value for b in (low, high)):
        yield "value", "the bound is another number"
    if low is not None and high is not None and low > high:
        yield "low", f"the lower bound is above the upper one, {high:g}"


def _number_inside(row: Row) -> Found:
    if not row["start"] <= row["number_start"] < row["number_end"] <= row["end"]:
        yield "number_start", "the number is outside the row's words"


def _content(row: Row) -> Found:
    """The spans of a statement are in order, and start and end enclose them."""
    try:
        spans = [tuple(int(n) for n in part.split(":")) for part in row["spans"].split("|")]
        flat = [n for start, end in spans for n in (start, end)]
    except ValueError:
        yield "spans", "the spans are not start:end, joined with |"
        return
    if flat != sorted(flat):
        yield "spans", "the spans are not in order"
    elif (flat[0], flat[-1]) != (row["start"], row["end"]):
        yield "spans", "start and end do not enclose the spans"


def _text_of(story_text: Mapping[str, str], row: Row) -> Found:
    text = story_text.get(row["doc_id"])
    if text is None:
        yield "doc_id", "there is no text of this document"
    elif len(text) != row["n_chars"]:
        yield "n_chars", f"the text has {len(text):,} characters"


OWN: dict[str, tuple[Callable[[Row], Found], ...]] = {"figures": (_bounds, _number_inside), "statements": (_content,)}


def _order(story: Story, table: Table, rows: list[dict[str, Any]]) -> Iterable[Problem]:
    """Rows of a document stand together and in text order; a row begins in the sentence it names."""
    if table.name == "documents":
        texts = {a.doc_id: a.text for a in story.articles}
        for i, row in enumerate(r for r in rows if r["n_chars"] is not None):
            for column, message in _text_of(texts, row):
                yield Problem(table.name, i, column, shown(row[column] if column else None), message)
    if "sentence_id" not in table.names or "start" not in table.names:
        return
    spans = _sentence_spans(story) if table.name != "sentences" else {}
    last: dict[str, int] = {}
    for i, row in enumerate(rows):
        if row["start"] is None or row["doc_id"] is None:
            continue
        if row["start"] < last.get(row["doc_id"], 0):
            yield Problem(table.name, i, "start", str(row["start"]), "the rows are not in the order of the text")
        last[row["doc_id"]] = row["start"]
        inside = spans.get(row["sentence_id"])
        if inside and not inside[0] <= row["start"] < inside[1]:
            yield Problem(table.name, i, "sentence_id", row["sentence_id"], "the row does not begin in this sentence")


def _sentence_spans(story: Story) -> dict[str, tuple[int, int]]:
    frame = story.tables["sentences"]
    if not {"sentence_id", "start", "end"} <= set(frame.columns):
        return {}
    rows = zip(*(frames.plain(frame[n]) for n in ("sentence_id", "start", "end")), strict=True)
    return {key: (start, end) for key, start, end in rows if start is not None and end is not None}
