"""Where a row comes from: its words, its sentence, its rule, and how each value came about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from importlib import import_module
from typing import TYPE_CHECKING, Any

from newsdata import frames
from newsdata.errors import InputError
from newsdata.facts import number
from newsdata.mime import NO_MATH
from newsdata.tables import TABLES, Table

if TYPE_CHECKING:
    from newsdata.language.rules import Rule
    from newsdata.story import Story

# the shelf with the rules of a table
SHELVES = {
    "figures": "newsdata.figures.en.rules",
    "times": "newsdata.times.en.rules",
    "timeline": "newsdata.events.en.rules",
    "statements": "newsdata.statements.en.rules",
    "entities": "newsdata.entities.en.rules",
    "mentions": "newsdata.entities.en.rules",
    "sources": "newsdata.linking.en.rules",
    "issues": "newsdata.contradictions.en.rules",
}
LICENCE = {
    "at_least": "a lower bound, the number included", "more_than": "a lower bound, the number excluded",
    "at_most": "an upper bound, the number included", "less_than": "an upper bound, the number excluded",
    "between": "two bounds and no single value", "approximately": "a hedge: no bound is invented", "exact": "the number as it stands",
    "vague": "no number",
}  # fmt: skip


@dataclass(frozen=True)
class Explanation:
    """Where a row comes from; prints as text, shows as a card in a notebook.

    Attributes
    ----------
    table, row_id, doc_id : str
        The row.
    words, sentence : str or None
        The words of the row, and the sentence that holds them.
    rule : str
        Name of the rule that made the row.
    example, why : str or None
        The rule's own example, its span in square brackets, and what it concludes.
    values : tuple of (column, value, how)
        The row's values that are not missing, and how each came about.
    """

    table: str
    row_id: str
    doc_id: str | None
    words: str | None
    sentence: str | None
    rule: str | None
    example: str | None
    why: str | None
    values: tuple[tuple[str, str, str], ...]

    def __str__(self) -> str:
        width = max((len(c) for c, _, _ in self.values), default=0)
        lines = [f"{self.words or self.row_id}", ""]
        if self.sentence and self.sentence != self.words:
            lines += [f"in     {self.sentence}", ""]
        lines += [f"{c:{width}}  {v}\n{'':{width}}    {how}" for c, v, how in self.values]
        lines += ["", f"rule   {self.rule}"] if self.rule else []
        lines += [f"why    {self.why}"] if self.why else []
        lines += [f"e.g.   {self.example}"] if self.example else []
        return "\n".join([*lines, f"row    {self.row_id} of {self.table}"])

    __repr__ = __str__

    def _repr_html_(self) -> str:
        rows = "".join(f"<tr><th>{escape(c)}</th><td>{escape(v)}</td><td>{escape(how)}</td></tr>" for c, v, how in self.values)
        parts = [("p", _marked(self.sentence, self.words)), ("table", rows)]
        parts += [("p", f"Rule <code>{escape(self.rule)}</code>. {escape(self.why or '')}")] if self.rule else []
        parts += [("p", f"Example: {escape(self.example)}")] if self.example else []
        parts.append(("p", f"<small>{escape(self.row_id)} of {escape(self.table)}</small>"))
        return (
            f'<div class="{NO_MATH}" style="overflow-x:auto;overflow-wrap:anywhere">'
            + "".join(f"<{tag}>{inner}</{tag}>" for tag, inner in parts)
            + "</div>"
        )


def _marked(sentence: str | None, words: str | None) -> str:
    """The sentence with the words marked, both escaped."""
    if not sentence or not words or words not in sentence:
        return escape(words or sentence or "")
    before, after = sentence.split(words, 1)
    return f"{escape(before)}<mark>{escape(words)}</mark>{escape(after)}"


def explain(story: Story, row_id: str) -> Explanation:
    """Explain a row of any table; see `newsdata.Story.explain`."""
    table, row = _find(story, row_id)
    rule = rule_of(table.name, row.get("rule"))
    doc_id = row.get("doc_id")
    text = next((a.text for a in story.articles if a.doc_id == doc_id), "")
    return Explanation(
        table=table.name,
        row_id=row_id,
        doc_id=doc_id,
        words=row.get("text") or row.get("name"),
        sentence=_sentence(story, row),
        rule=row.get("rule"),
        example=rule.example if rule else None,
        why=rule.words if rule else None,
        values=tuple(_values(story, table, row, text)),
    )


def rule_of(table: str, name: str | None) -> Rule | None:
    """The rule record behind a name, where the table's rules stand on a shelf."""
    if name is None or table not in SHELVES:
        return None
    try:
        shelf = import_module(SHELVES[table]).RULES
    except ModuleNotFoundError:
        return None
    return next((rule for rule in shelf if rule.name == name), None)


def _find(story: Story, row_id: str) -> tuple[Table, dict[str, Any]]:
    for name, frame in story.tables.items():
        table = TABLES[name]
        hits = frame[(frame[table.key] == row_id).fillna(False)]
        if len(hits):
            return table, frames.records(hits)[0]
    raise InputError("no row has this id", where=repr(row_id)[:80], todo="take it from a table's first column, or from facts()")


def _sentence(story: Story, row: Mapping[str, Any]) -> str | None:
    hits = story.sentences.loc[(story.sentences["sentence_id"] == row.get("sentence_id")).fillna(False), "text"]
    return hits.iloc[0] if len(hits) else None


HIDDEN = {"doc_id", "sentence_id", "text", "start", "end", "rule", "origin", "name"}


def _values(story: Story, table: Table, row: Mapping[str, Any], text: str) -> list[tuple[str, str, str]]:
    """The row's values that are not missing, each with how it came about."""
    out = []
    decided = _decided(story, row[table.key])
    for column in table.columns:
        value = row[column.name]
        if value is None or column.name in HIDDEN or column.name == table.key or column.name.endswith(("_start", "_end")):
            continue
        out.append(
            (
                column.name,
                _shown(story, column.refers, value),
                decided.get(column.name) or _how(table, column.name, row, text) or column.words,
            )
        )
    return out


def _decided(story: Story, row_id: str) -> dict[str, str]:
    """By column, the human decision that a value of the row rests on."""
    if not len(story.corrections):
        return {}
    from newsdata.corrections import outcome

    made, decided = outcome(story), {}
    for c in frames.records(story.corrections):
        key = c["correction_id"]
        if c["column"] and c["action"] != "accept" and made.found.get(key) == row_id and key not in made.lost:
            told = "".join(f"{word}{c[n]}" for n, word in (("by", " by "), ("on", " on "), ("why", ": ")) if c[n])
            decided[c["column"]] = f"corrected from {c['old'] or 'missing'}{told}"
    return decided


def _shown(story: Story, refers: str, value: Any) -> str:
    """A value as text; a key with the words of the row it leads to."""
    if refers and refers in story.tables:
        named = story.tables[refers].set_index(TABLES[refers].key)
        label = "name" if "name" in named else "text"
        words = [str(named.at[k, label]) if k in named.index and label in named else "" for k in str(value).split("|")]
        return f"{', '.join(filter(None, words))} ({value})"
    return number(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else str(value)


def _how(table: Table, column: str, row: Mapping[str, Any], text: str) -> str | None:
    """How a value came about, from the words themselves."""
    if table.name == "figures":
        printed = text[row["number_start"] : row["number_end"]]
        before, after = text[row["start"] : row["number_start"]].strip(), text[row["number_end"] : row["end"]].strip()
        return {
            "value": f'the number printed as "{printed}"' + (f' with "{after}"' if after else ""),
            "low": f'"{row["text"]}" licenses {LICENCE[row["qualifier"]]}',
            "high": f'"{row["text"]}" licenses {LICENCE[row["qualifier"]]}',
            "qualifier": (f'"{before}" before the number: ' if before else "") + LICENCE[row["qualifier"]],
        }.get(column)
    if table.name in ("times", "timeline") and column in ("date_from", "date_to") and row["basis"] == "relative":
        return "counted from the day of publication"
    if f"{column}_start" in table.names and row[f"{column}_start"] is not None:
        start, end = row[f"{column}_start"], row[f"{column}_end"]
        return f'printed as "{text[start:end]}" at character {start}'
    if table.name == "statements" and column == "speaker" and row["speaker_start"] is not None:
        return f'the words "{row["speaker_text"]}" at character {row["speaker_start"]}, resolved by {row["resolved_by"]}'
    return None
