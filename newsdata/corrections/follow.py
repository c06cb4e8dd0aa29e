"""What follows from a correction: bounds and standard units of a figure, the source behind a speaker, links to rows that are gone, counts."""

from __future__ import annotations

from collections import Counter

from newsdata.corrections.board import Board, Row
from newsdata.figures import standard
from newsdata.invariants import LICENSED
from newsdata.language.tokens import count_words
from newsdata.records import Figure
from newsdata.tables import TABLES

BOUNDED = ("value", "low", "high")


def figure(row: Row, changed: set[str], before: Row) -> None:
    """Bounds are what the qualifier licenses, and standard values those of the values; what was corrected itself stays."""
    if changed & {"value", "qualifier"} and row["qualifier"] != "between":
        for name, licensed in zip(BOUNDED, LICENSED[row["qualifier"]], strict=True):
            if name not in changed:
                row[name] = row["value"] if licensed else None
    if changed & {"value", "low", "high", "qualifier", "unit", "kind", "per"}:
        made = _in_own_terms(row, before) if not changed & {"unit", "kind", "per"} else None
        for name, value in (made or _standard(row)).items():
            if name not in changed:
                row[name] = value


def _standard(row: Row) -> Row:
    """The standard values that the rules give a figure."""
    known = {n: row[n] for n in ("qualifier", "kind", "value", "low", "high", "unit", "per")}
    made = Figure(row["start"], row["end"], "", row["number_start"], row["number_end"], **known)
    standard.fill(made, change=row["std_unit"] is None)
    return {n: getattr(made, n) for n in ("std_value", "std_low", "std_high", "std_unit")}


def _in_own_terms(row: Row, before: Row) -> Row | None:
    """The standard values by the factor that a newsroom's terms gave; None where the rules made those before."""
    ruled = _standard(before)
    factor = next((before[f"std_{n}"] / before[n] for n in BOUNDED if before[n] and before[f"std_{n}"] is not None), None)
    if factor is None or all(before[n] == value for n, value in ruled.items()):
        return None
    return {f"std_{n}": None if row[n] is None else float(f"{row[n] * factor:.12g}") for n in BOUNDED} | {"std_unit": before["std_unit"]}


def statement(board: Board, row: Row, changed: set[str], before: Row) -> None:
    """A new speaker is the source of that name, or none; figures and events of the statement have its source and certainty."""
    if "speaker" in changed and "source_id" not in changed and board.has("sources"):
        named = [s["source_id"] for s in board.rows("sources") if s["doc_id"] == row["doc_id"] and s["name"] == row["speaker"]]
        row["source_id"] = named[0] if len(named) == 1 else None
    for name, table in (("source_id", "figures"), ("source_id", "timeline"), ("certainty", "figures")):
        if row[name] == before[name] or not board.has(table):
            continue
        for other in board.rows(table):
            if other["statement_id"] == row["statement_id"] and other[name] == before[name]:
                other[name], other["origin"] = row[name], "human"
                board.touched.add(table)


def unlink(board: Board, table: str, gone: str) -> None:
    """Take a row's id out of every cell that leads to it; a row that cannot be without it goes too."""
    for name in board.names():
        for c in (c for c in TABLES[name].columns if c.refers == table):
            for row in list(board.rows(name)):
                ids = str(row[c.name] or "").split("|")
                if gone not in ids:
                    continue
                board.touched.add(name)
                if c.required:
                    board.remove(name, row)
                    unlink(board, name, row[TABLES[name].key])
                else:
                    row[c.name] = "|".join(i for i in ids if i != gone) or None


def relink(board: Board, table: str, old: str, new: str) -> None:
    """Put one row's id in the place of another's in every cell that leads there."""
    for name in board.names():
        for c in (c for c in TABLES[name].columns if c.refers == table):
            for row in board.rows(name):
                ids = str(row[c.name] or "").split("|")
                if old in ids:
                    row[c.name] = "|".join(dict.fromkeys(new if i == old else i for i in ids))
                    board.touched.add(name)


def tally(board: Board) -> dict[str, Counter[str]]:
    """How often each source is quoted and each entity meant, as far as the tables are there."""
    made: dict[str, Counter[str]] = {n: Counter() for n in ("n_statements", "n_figures", "n_words", "n_mentions")}
    for name, column, key in (
        ("statements", "n_statements", "source_id"),
        ("figures", "n_figures", "source_id"),
        ("mentions", "n_mentions", "entity_id"),
    ):
        if board.has(name):
            made[column].update(r[key] for r in board.rows(name) if r[key])
    if board.has("statements"):
        for r in board.rows("statements"):
            if r["source_id"]:
                made["n_words"][r["source_id"]] += _words(board, r)
    return made


def _words(board: Board, row: Row) -> int:
    text = board.texts.get(row["doc_id"], "")
    spans = (part.partition(":") for part in str(row["spans"]).split("|"))
    return sum(count_words(text, int(a), int(b)) for a, _, b in spans if a.isdigit() and b.isdigit())


def recount(board: Board, before: dict[str, Counter[str]]) -> None:
    """Add to the columns that count what the corrections changed."""
    after = tally(board)
    for table, columns in (("sources", ("n_statements", "n_figures", "n_words")), ("entities", ("n_mentions",))):
        if not board.has(table):
            continue
        key = TABLES[table].key
        for row in board.rows(table):
            for column in columns:
                if more := after[column][row[key]] - before[column][row[key]]:
                    row[column] = (row[column] or 0) + more
                    board.touched.add(table)
