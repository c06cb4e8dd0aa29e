"""The parts of a report on what several reports say of the same quantities."""

from __future__ import annotations

import datetime as dt
import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from newsdata import comparison
from newsdata.article import parse_day
from newsdata.charts.compared import series as draw
from newsdata.charts.words import day, plural, when
from newsdata.comparison.amounts import TOLERANCE, amount, relate
from newsdata.comparison.claims import BUNDLED
from newsdata.comparison.pairs import compare
from newsdata.comparison.periods import GRAVITY, gravity
from newsdata.comparison.rules import RuleBook
from newsdata.comparison.saving import save
from newsdata.comparison.table import PAIRED
from newsdata.errors import InputError
from newsdata.frames import records
from newsdata.reporting import injected
from newsdata.reporting.inline import nothing_saved, saved
from newsdata.reporting.opening import open_story
from newsdata.reporting.section import Section, TableRow, table

MET = {
    "agree": "agree",
    "overlap": "may be the same",
    "conflict": "conflict",
    "order_of_magnitude": "ten times apart",
    "different_base": "count other things",
}
APART = ("order_of_magnitude", "conflict")
NEAR = 31  # days: what a story says of "now" is held against the reports of the month around it
Row = dict[str, Any]


@dataclass(frozen=True)
class Comparison:
    """Claims, the stories' own figures among them, and how they relate."""

    claims: pd.DataFrame
    own: frozenset[str]
    titles: Mapping[str, str]
    pairs: pd.DataFrame
    window: int
    tolerance: float

    def title(self, name: str | None) -> str:
        """A series in words."""
        return self.titles.get(name or "") or (name or "none").replace("_", " ").capitalize()


def open_comparison(
    claims: str = "", *, rules: str = "", series: str = "", unit: str = "", first_day: str = "", last_day: str = "", article: str = "",
    published: str = "", more: str = "", window: int = 0, tolerance: float = TOLERANCE,
) -> Comparison:  # fmt: skip
    """Claims and the figures of stories, narrowed to what is asked for, and compared.

    Parameters
    ----------
    claims : str
        A CSV file, the folder of a data package or the name of bundled claims; empty for the bundled ones.
    rules : str
        A ``series.csv``; empty for the one beside the claims.
    series, unit : str
        Only these, joined with ``|``.
    first_day, last_day : str
        Only figures about a time that reaches into these days.
    article, more : str
        Stories whose figures are joined in: files, folders of saved stories, names of bundled ones; ``more`` joins several with ``|``.
    published : str
        Day of publication of ``article``.
    window, tolerance
        As in `newsdata.compare`.
    """
    injected.check()
    book = _rules(claims, rules)
    loaded = comparison.load_claims(claims or BUNDLED)
    stories = [open_story(article, published=published)] if article else []
    stories += [open_story(name.strip()) for name in more.split("|") if name.strip()]
    gathered = comparison.gather(loaded, *stories, series=book)
    own = frozenset(str(f) for s in stories for f in s.figures["figure_id"])
    kept = _narrowed(gathered, series, unit, parse_day(first_day, where="first_day"), parse_day(last_day, where="last_day"))
    return Comparison(kept, own, book.titles, compare(kept, window=window, tolerance=tolerance), window, tolerance)


def _rules(claims: str, rules: str) -> RuleBook:
    from newsdata.bundled import data_folder

    folder = Path(claims) if claims and Path(claims).exists() else data_folder() / (claims or BUNDLED)
    beside = (folder if folder.is_dir() else folder.parent) / "series.csv"
    return comparison.read_rules(rules or (beside if beside.is_file() else None)) or RuleBook(())


def _narrowed(claims: pd.DataFrame, series: str, unit: str, first: dt.date | None, last: dt.date | None) -> pd.DataFrame:
    """The claims that are asked for; a name that none has is an error that lists the known ones."""
    for column, asked in (("series", series), ("unit", unit)):
        names = [n.strip() for n in asked.split("|") if n.strip()]
        known = sorted(claims[column].dropna().unique())
        for name in names:
            if name not in known:
                raise InputError(f"no figure has {name!r}", where=column, todo=f"choose from {', '.join(known)}")
        claims = claims[claims[column].isin(names)] if names else claims
    if first:
        claims = claims[claims["date_to"].fillna(claims["date_from"]) >= pd.Timestamp(first)]
    if last:
        claims = claims[claims["date_from"].fillna(claims["date_to"]) <= pd.Timestamp(last)]
    return claims.reset_index(drop=True)


def headline(made: Comparison) -> Section:
    """What is compared, and how it ends."""
    names = made.claims["series"].dropna().unique()
    found = Counter(made.pairs["relation"])
    what = made.title(names[0]) if len(names) == 1 else plural(len(names), "quantity", "quantities")
    title = f"{what}: {plural(len(made.claims), 'figure')} side by side"
    told = [
        f"{found[relation]} {words if found[relation] != 1 else one}"
        for relation, one, words in (
            ("conflict", "conflicts", "conflict"), ("order_of_magnitude", "is a power of ten apart", "are powers of ten apart"),
            ("overlap", "may be the same number", "may be the same number"), ("agree", "agrees", "agree"),
            ("different_base", "counts different things", "count different things"),
        )
        if found[relation]
    ]  # fmt: skip
    pairs = plural(sum(found[r] for r in PAIRED), "pair")
    standfirst = f"{pairs} of figures about the same time{': ' if told else ''}{', '.join(told)}. {plural(found['alone'], 'figure stands', 'figures stand')} alone."
    days = [d for r in records(made.claims) for d in (r["date_from"], r["date_to"]) if d]
    span = [f"{day(pd.Timestamp(min(days)))} to {day(pd.Timestamp(max(days)))}"] if days else []
    return Section("headline", title, title=title, byline=span, url="", standfirst=standfirst)


def chart(made: Comparison) -> Any:
    """The claims over time."""
    return draw(made.claims, made.titles, made.tolerance)


def reports(made: Comparison) -> Section:
    """Every figure with its report."""
    rows = [
        (
            r["claim_id"], who(r), r["url"],
            [words(r), made.title(r["series"]), _time(r), ", ".join(v for v in (r["outlet"], r["published"]) if v), "; ".join(_caveats(r))],
        )
        for r in sorted(records(made.claims), key=lambda r: (r["series"] or "~", r["date_from"] or dt.date.max))
    ]  # fmt: skip
    return _table("Reports", ("Who gives it", "Figure", "Series", "About", "Published by", "Mind"), rows, "No figure is left.")


def _caveats(row: Row) -> list[str]:
    """What a reader should mind of a figure."""
    told = [f"only {row['base']}" if row["base"] else "", "known to be a misprint" if row["status"] == "misprint" else ""]
    told += ["not all of it read in the report itself" if row["verified"] in ("partly", "no") else "", row["note"] or ""]
    return [t for t in told if t]


def apart(made: Comparison) -> Section:
    """Pairs that cannot both be right, or differ by a zero."""
    return _pairs(made, APART, "Conflicts", "No two figures of one series and time conflict.")


def together(made: Comparison) -> Section:
    """Pairs that are, or may be, the same number."""
    return _pairs(made, ("agree", "overlap"), "Agreements", "No two figures of one series and time agree.")


def bases(made: Comparison) -> Section:
    """Pairs that count different things."""
    return _pairs(made, ("different_base",), "Different bases", "All figures of one series and time count the same.")


def _pairs(made: Comparison, relations: Sequence[str], title: str, none: str) -> Section:
    found = [p for p in records(made.pairs) if p["relation"] in relations]
    found.sort(key=lambda p: (gravity(p)[0], made.title(p["series"]), p["date_from"] or dt.date.max, gravity(p)))
    cells = [(_sentence(p["reason"]), made.title(p["series"]), _time(p), p["first_source"], p["second_source"]) for p in found]
    rows = [
        (f"{_slug(title)}-{i}", why, "", [*rest[:3], rest[3] if n == 1 else f"{rest[3]} ({n} such pairs)"])
        for i, ((why, *rest), n) in enumerate(Counter(cells).items())
    ]
    return _table(title, ("Why", "Series", "About", "One from", "The other from"), rows, none)


def _slug(title: str) -> str:
    return title.lower().replace(" ", "-")


def own(made: Comparison) -> Section:
    """The stories' own figures against the other figures of their series: of the month around, or of other times where there are none."""
    series: dict[str, list[Row]] = {}
    for r in records(made.claims):
        if r["series"] and amount(r):
            series.setdefault(r["series"], []).append(r)
    rows = []
    for name, members in series.items():
        others = [r for r in members if r["claim_id"] not in made.own]
        for r in (r for r in members if r["claim_id"] in made.own):
            near = [o for o in others if _near(r, o)]
            found = [relate(amount(r), amount(o), made.tolerance) for o in near or others]  # type: ignore[arg-type]
            counts = Counter(f.name for f in found)
            told = ", ".join(f"{counts[relation]} {words}" for relation, words in MET.items() if counts[relation])
            gravest = min(found, key=lambda f: (GRAVITY.index(f.name), -(f.gap or 0)), default=None)
            rows.append((
                f"own-{r['claim_id']}", r["note"], "",
                [made.title(name), who(r), f"{'' if near or not others else 'of other times: '}{told}" or "none", _sentence(gravest.reason) if gravest else ""],
            ))  # fmt: skip
    columns = ("As printed", "Series", "Said by", "Other figures", "The gravest")
    return _table("Own figures", columns, rows, "No story is joined in, or none of its figures has a series.")


def _near(one: Row, other: Row) -> bool:
    """Whether two figures are about times that all lie within a month."""
    days = [d for r in (one, other) for d in (r["date_from"], r["date_to"])]
    return None not in days and (max(days) - min(days)).days <= NEAR


def left_out(made: Comparison) -> Section:
    """Figures that were compared with none, and why."""
    rows = [
        (f"single-{i}", p["first"] or "no words", "", [made.title(p["series"]), p["first_source"], _time(p), p["reason"]])
        for i, p in enumerate(p for p in records(made.pairs) if p["relation"] not in PAIRED)
    ]
    return _table("Figures not compared", ("Figure", "Series", "Said by", "About", "Why"), rows, "Every figure was compared.", opened=False)


def downloads(made: Comparison, out: str | os.PathLike[str] = "") -> Section:
    """Save claims, pairs and periods to ``out`` and list the files; without ``out`` nothing is written."""
    if not out:
        return nothing_saved()
    return saved(save(out, claims=made.claims, pairs=made.pairs, periods=comparison.periods(made.claims, tolerance=made.tolerance)))


def who(row: Mapping[str, Any]) -> str:
    """Who gives a figure."""
    return ", ".join(v for v in (row["speaker"], row["source"]) if v) or "no source named"


def words(row: Mapping[str, Any]) -> str:
    """A figure in words."""
    found = amount(row)
    return found.words if found else row["note"] or "no number"


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _time(row: Mapping[str, Any]) -> str:
    first, last = (pd.Timestamp(d) if d else None for d in (row["date_from"], row["date_to"]))
    return when({"date_from": first, "date_to": last}).removeprefix("some time in ")


def _table(title: str, columns: Sequence[str], rows: Iterable[tuple[str, str, str, list[Any]]], none: str, opened: bool = True) -> Section:
    """A table whose first cell leads to the report."""
    return table(title, columns, [TableRow(key or "", words, cells, url=url or "") for key, words, url, cells in rows], none, opened=opened)
