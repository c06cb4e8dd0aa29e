"""The parts of a report on a corpus: its figures over time, its sources, how sure they are, what it covers, what was refused."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from newsdata import corpus as corpora
from newsdata.article import parse_day
from newsdata.charts.corpora import over_time
from newsdata.charts.words import day, given, number, plural
from newsdata.corpus import Corpus
from newsdata.frames import records
from newsdata.reporting import injected
from newsdata.reporting.section import Section, TableRow, table
from newsdata.tables import CERTAINTY

EXAMPLE = "wikinews"  # under data/
TOP = 25  # rows of a table of the report; the corpus holds all
PERIODS = ((6 * 365, "year"), (100, "month"), (0, "day"))  # from so many days on, what a bar is
EXACT = {"exact": "exact", "bound": "a bound, a range or an estimate", "vague": "no number"}
SURE = {level: level.replace("_", " ") for level in reversed(CERTAINTY)}


@dataclass(frozen=True)
class Asked:
    """A corpus, narrowed to documents of some days and figures that meet a condition."""

    corpus: Corpus
    condition: str
    days: tuple[Any, Any]
    period: str

    def sql(self, query: str) -> list[dict[str, Any]]:
        """The rows of a query over ``docs`` and ``figs``, the documents and figures that are asked for."""
        docs = "select *, date_trunc('{}', published) as period from documents where ($1 is null or published >= $1) and ($2 is null or published <= $2)"
        figs = "select figures.*, publisher, published, period from figures join docs using (doc_id)"
        where = f" where ({self.condition})" if self.condition else ""
        return records(self.corpus.sql(f"with docs as ({docs.format(self.period)}), figs as ({figs}{where}) {query}", list(self.days)))


def open_corpus(corpus: str = "", *, query: str = "", first_day: str = "", last_day: str = "") -> Asked:
    """A corpus on disk, and what of it is asked for.

    Parameters
    ----------
    corpus : str
        Folder of a corpus; empty for one that is made of the bundled Wikinews articles.
    query : str
        A condition in SQL on the table of figures, such as ``unit = 'percent' and value > 50``.
    first_day, last_day : str
        Only documents published from, and up to, these days.
    """
    injected.check()
    days = (parse_day(first_day, where="first_day"), parse_day(last_day, where="last_day"))
    asked = Asked(corpora.open(corpus) if corpus else _example(), query, days, "day")
    span = asked.sql("select min(published) a, max(published) b, (select count(*) from figs) n from docs")[0]  # a wrong query is told here
    length = (span["b"] - span["a"]).days if given(span["a"]) else 0
    return Asked(asked.corpus, query, days, next(name for least, name in PERIODS if length >= least))


def _example() -> Corpus:
    from newsdata.bundled import data_folder

    folder = Path(tempfile.mkdtemp(prefix="newsdata-corpus-")) / EXAMPLE
    corpora.run([data_folder() / EXAMPLE / "articles.jsonl"], folder)
    return corpora.open(folder)


def headline(made: Asked) -> Section:
    """How much there is."""
    row = made.sql(
        "select count(*) n, min(published) a, max(published) b, count(distinct publisher) outlets, (select count(*) from figs) figures,"
        " (select count(*) from statements join docs using (doc_id)) statements, count(*) - count(published) undated from docs"
    )[0]
    title = f"{plural(row['figures'], 'figure')} in {plural(row['n'], 'article')}"
    span = [f"{day(pd.Timestamp(row['a']))} to {day(pd.Timestamp(row['b']))}"] if given(row["a"]) else []
    told = [plural(row["outlets"], "outlet"), plural(row["statements"], "statement")]
    told += [f"{plural(row['undated'], 'article')} without a day of publication"] if row["undated"] else []
    told += [f"only figures where {made.condition}"] if made.condition else []
    return Section("headline", title, title=title, byline=span, url="", standfirst="; ".join(told) + ".")


def figures_over_time(made: Asked) -> Any:
    """Chart the figures by period of publication, exact ones and others apart."""
    kind = "case qualifier when 'exact' then 'exact' when 'vague' then 'vague' else 'bound' end"
    rows = made.sql(f"select period, {kind} kind, count(*) n from figs where period is not null group by all order by all")
    total, exact = sum(r["n"] for r in rows), sum(r["n"] for r in rows if r["kind"] == "exact")
    title = f"{exact:,} of {plural(total, 'figure')} are exact" if rows else ""
    return over_time(_frame(rows), made.period, EXACT, title, "figures")


def amounts(made: Asked) -> Section:
    """The units that figures are in, with their usual size."""
    rows = made.sql(
        "select coalesce(unit, kind) unit, count(*) n, median(value) mid, min(value) low, max(value) high, count(distinct doc_id) docs,"
        " avg((qualifier = 'exact')::int) exact from figs group by 1 order by n desc, 1 limit " + str(TOP)
    )
    cells = [
        (r["unit"].replace("_", " "), [r["n"], r["docs"], *(_number(r[k]) for k in ("mid", "low", "high")), _percent(r["exact"])])
        for r in rows
    ]
    return _table(
        "Amounts", ("Unit", "Figures", "Articles", "Median", "Smallest", "Largest", "Exact"), cells, "No figure meets the condition."
    )


def sources(made: Asked) -> Section:
    """Who is quoted or cited most."""
    rows = made.sql(
        "select name, any_value(sources.kind) kind, bool_or(named) named, sum(n_statements) s, sum(n_figures) f, count(*) docs"
        " from sources join docs using (doc_id) group by name order by s desc, f desc, name limit " + str(TOP)
    )
    cells = [
        (r["name"], [r["kind"].replace("_", " "), "named" if r["named"] else "unnamed", int(r["s"]), int(r["f"]), r["docs"]]) for r in rows
    ]
    return _table("Sources", ("Source", "Kind", "Named", "Statements", "Figures", "Articles"), cells, "No source is quoted or cited.")


def certainty(made: Asked) -> Any:
    """Chart the statements by period and by how sure they are put."""
    rows = made.sql(
        "select period, certainty kind, count(*) n from statements join docs using (doc_id)"
        " where period is not null and certainty is not null group by all order by all"
    )
    total, sure = sum(r["n"] for r in rows), sum(r["n"] for r in rows if r["kind"] == "asserted")
    there = {k: v for k, v in SURE.items() if any(r["kind"] == k for r in rows)}
    return over_time(
        _frame(rows), made.period, there, f"{sure:,} of {plural(total, 'statement')} are put as facts" if rows else "", "statements"
    )


def coverage(made: Asked) -> Section:
    """What each outlet has in the corpus."""
    rows = made.sql(
        "select coalesce(publisher, 'not known') outlet, count(*) n, sum(n_words) words, min(published) a, max(published) b,"
        " (select count(*) from figs f where f.publisher is not distinct from docs.publisher) figures from docs group by publisher"
        " order by n desc, outlet limit " + str(TOP)
    )
    cells = [
        (r["outlet"], [r["n"], int(r["words"]), r["figures"], *(day(pd.Timestamp(r[k])) if given(r[k]) else "" for k in "ab")])
        for r in rows
    ]
    return _table("Coverage", ("Outlet", "Articles", "Words", "Figures", "First", "Last"), cells, "There is no article of these days.")


def rejected(made: Asked) -> Section:
    """What was refused in reading and extracting."""
    rows = records(
        made.corpus.sql(
            "select stage, reason, any_value(todo) todo, count(*) n, min(file) file from rejected group by 1, 2 order by n desc, 2"
        )
    )
    cells = [(r["reason"], [r["n"], r["stage"], r["todo"], r["file"] or ""]) for r in rows[:TOP]]
    return _table("Rejected", ("Why", "Articles", "In", "What to do", "For example"), cells, "Every article was read.")


def _frame(rows: Sequence[dict[str, Any]]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["period", "kind", "n"])


def _number(value: Any) -> str:
    return number(value) if given(value) else ""


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _table(title: str, columns: Sequence[str], rows: Sequence[tuple[str, list[Any]]], none: str) -> Section:
    """A table without marks to lead to: the words are in the corpus."""
    return table(title, columns, [TableRow(f"{title.lower()}-{i}", name, cells) for i, (name, cells) in enumerate(rows)], none)
