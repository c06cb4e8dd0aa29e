"""The parts of an article's report, each made of a story's tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from newsdata.charts.words import STATUS, day, given, plural, reading, when
from newsdata.reporting import strip
from newsdata.reporting.inline import nothing_saved, saved
from newsdata.reporting.marks import LAYERS, paragraphs
from newsdata.reporting.section import Section, TableRow, table

if TYPE_CHECKING:
    from newsdata.story import Story

HEADLINE_CHARS = 120
CARD = ("before", "number", "after", "who")  # what the preview shows of each


def _records(frame: Any) -> list[dict[str, Any]]:
    return [{str(k): (v if given(v) else None) for k, v in row.items()} for row in frame.to_dict("records")]


def _name_of(story: Story) -> Callable[[Any], str]:
    known = dict(zip(story.sources["source_id"], story.sources["name"], strict=True))
    return lambda source: str(known.get(source, "")) if given(source) else ""


def headline(story: Story) -> Section:
    """Headline, byline and a standfirst that counts what was found."""
    about = _records(story.documents)[0]
    figures, events, sources = story.figures, story.timeline, story.sources
    loose = int((figures["qualifier"] != "exact").sum())
    dated = int((figures.shape[0] and (events["date_from"].notna() | events["date_to"].notna()).sum()) or 0)
    unnamed = int((~sources["named"].astype(bool)).sum())
    counted = [
        plural(len(figures), "figure")
        + (
            f", {'all' if loose == len(figures) > 1 else f'{loose} of them'} {'a bound or an estimate' if loose == 1 else 'bounds or estimates'}"
            if loose
            else ""
        ),
        plural(len(events), "event") + (f", {dated} with a date" if len(events) else ""),
        plural(len(sources), "source") + (f", {unnamed} unnamed" if unnamed else ""),
        plural(len(story.issues), "thing") + " to check",
    ]
    title = about["title"] or _first_line(story.articles[0].text) or "Untitled article"
    byline = [v for v in (about["author"], about["publisher"], day(about["published"]) if about["published"] is not None else None) if v]
    url = about["url"] if str(about["url"] or "").startswith(("https://", "http://")) else ""
    return Section("headline", title, title=title, byline=byline, url=url, standfirst="; ".join(counted) + ".", n_words=about["n_words"])


def _first_line(text: str) -> str:
    """The first line where it reads as a headline: short, and not a sentence."""
    line = text.strip().split("\n", 1)[0].strip()
    return line if len(line) <= HEADLINE_CHARS and not line.endswith((".", "!", "”", '"')) else ""


def key_figures(story: Story) -> Section:
    """The first figures of the text, as printed, with their bounds and speakers."""
    cards = strip.cards(story)
    words = ", ".join(f"{c['before']} {c['number']} {c['after']}".strip() for c in cards) or "No figures."
    return Section("key_figures", words, told={"cards": [{k: c[k] for k in CARD} for c in cards]}, cards=cards)


def _unit(row: dict[str, Any]) -> str:
    unit = "percent" if row["unit"] == "share" else str(row["unit"] or "").replace("_", " ")
    return f"{unit} per {row['per']}".strip() if row["per"] else unit


def figures(story: Story) -> Section:
    """Every figure, its reading, unit, subject and speaker."""
    name = _name_of(story)
    rows = [
        (
            r["figure_id"],
            r["text"],
            [reading(r), _unit(r), r["about"] or r["counted"], name(r["source_id"]) or "the article", _plain(r["certainty"])],
        )
        for r in sorted(_records(story.figures), key=lambda r: r["qualifier"] == "vague")
    ]
    return _table(
        "Figures", ("As printed", "Reading", "Unit", "Of what", "Said by", "Certainty"), rows, "No figures in this article.", opened=False
    )


def timeline(story: Story) -> Section:
    """Dated events in order of time."""
    dated = [r for r in _records(story.timeline) if r["date_from"] is not None or r["date_to"] is not None]
    dated.sort(key=lambda r: (r["date_from"] if r["date_from"] is not None else r["date_to"], r["start"]))
    return _events(story, "Dated events", "When", dated, "No event in this article has a date.")


def undated(story: Story) -> Section:
    """Events that the text does not date, with the reason: listed, never placed."""
    rows = [r for r in _records(story.timeline) if r["date_from"] is None and r["date_to"] is None]
    return _events(story, "Events without a date", "Why not dated", rows, "Every event has a date.")


def _events(story: Story, title: str, time_title: str, rows: list[dict[str, Any]], none: str) -> Section:
    name = _name_of(story)
    times = {r["time_id"]: r["text"] for r in _records(story.times)}
    made = []
    for r in rows:
        time = when(r)
        if time == "not dated":
            words = times.get(r["time_id"])
            time = f"“{words}” names no day" if words else "no words of time"
        made.append(
            (r["event_id"], r["text"], [r["event"], time, STATUS.get(r["status"], r["status"]), name(r["source_id"]) or "the article"])
        )
    return _table(title, ("As printed", "Event", time_title, "Status", "Told by"), made, none, opened=False)


def statements(story: Story) -> Section:
    """Who said what, in which words, and how sure."""
    name = _name_of(story)
    rows = [
        (
            r["statement_id"],
            r["text"],
            [
                r["speaker"] or name(r["source_id"]) or "no speaker found",
                r["cue"],
                _plain(r["type"]),
                _plain(r["certainty"]),
                name(r["via_source_id"]),
            ],
        )
        for r in _records(story.statements)
    ]
    return _table(
        "Statements", ("Words", "Speaker", "Attributed by", "Quotation", "Certainty", "Reported by"), rows, "No statement in this article."
    )


def sources(story: Story) -> Section:
    """The source audit: the share of each source, and who is not named."""
    total = int(story.sources["n_words"].sum() or 0)
    first: dict[str, str] = {}
    for r in _records(story.statements):
        if r["source_id"]:
            first.setdefault(r["source_id"], r["statement_id"])
    rows = [
        (
            r["source_id"],
            r["name"],
            [
                _plain(r["kind"]),
                "named" if r["named"] else "unnamed",
                r["role"] or r["affiliation"],
                r["n_statements"],
                r["n_figures"],
                _share(r["n_words"], total),
            ],
            first.get(r["source_id"]),
        )
        for r in sorted(_records(story.sources), key=lambda r: -r["n_words"])
    ]
    return _table(
        "Source audit",
        ("Source", "Kind", "Named", "Role", "Statements", "Figures", "Share of words"),
        rows,
        "No source is quoted or cited.",
        note=_audit(story),
    )


def _share(n: int, total: int) -> str:
    return f"{100 * n / total:.0f} %" if total else ""


def _audit(story: Story) -> str:
    figures = story.figures
    own = int(figures["source_id"].isna().sum()) if len(figures) else 0
    single = int((story.issues["kind"] == "single_source_figure").sum())
    told = [f"{own} of {plural(len(figures), 'figure')} stand in the article’s own voice."] if len(figures) else []
    if single:
        told.append(f"{plural(single, 'figure rests', 'figures rest')} on one source alone.")
    return " ".join(told)


def names(story: Story) -> Section:
    """The people, organisations and places that the text names."""
    first: dict[str, str] = {}
    for r in _records(story.mentions):
        first.setdefault(r["entity_id"], r["mention_id"])
    rows = [
        (
            r["entity_id"],
            r["name"],
            [_plain(r["type"]), (r["aliases"] or "").replace("|", ", "), r["n_mentions"]],
            first.get(r["entity_id"]),
        )
        for r in _records(story.entities)
    ]
    return _table("Names", ("Name", "Kind", "Also", "Mentions"), rows, "No names found.", opened=False)


def issues(story: Story) -> Section:
    """What a careful reader would query."""
    order = {"error": 0, "warning": 1, "info": 2}
    rows = [
        (
            r["issue_id"],
            r["text"] or "the whole article",
            [_plain(r["severity"]), r["message"], r["suggestion"]],
            r["issue_id"] if r["text"] else "",
        )
        for r in sorted(_records(story.issues), key=lambda r: order.get(r["severity"], 3))
    ]
    return _table(
        "Issues", ("Words", "Severity", "What to look at", "Suggestion"), rows, "Nothing was found that a careful reader would query."
    )


def corrections(story: Story) -> Section:
    """Human decisions on top of the extraction: who, when, why, with which evidence, and whether each still leads to its row."""
    from newsdata.corrections import outcome

    made = outcome(story)
    marked = {name for table, (_, key) in LAYERS.items() if table in story.tables for name in story.tables[table][key]}
    rows = []
    for r in _records(story.corrections):
        key, row = r["correction_id"], made.found.get(r["correction_id"], "")
        state = f"not applied: {made.lost[key]}" if key in made.lost else "applied"
        when = day(r["on"]) if r["on"] is not None else ""
        what = [r["action"], r["table"], r["column"], r["old"], r["new"], r["by"], when, r["why"], r["url"], state]
        rows.append((key, r["text"] or r["row_id"] or "", what, row if row in marked else ""))
    titles = ("Words", "Action", "Table", "Column", "Before", "After", "By", "On", "Why", "Evidence", "State")
    return _table("Corrections", titles, rows, "No corrections: every row stands as the rules made it.")


def text(story: Story) -> Section:
    """The article, every extracted span marked and linked to its row."""
    return Section(
        "text", "\n\n".join(a.text for a in story.articles), paragraphs=[p for a in story.articles for p in paragraphs(story, a)]
    )


def method(story: Story) -> Section:
    """How the rows were made, by which rules, and what is not known."""
    counts = {name: frame["rule"].value_counts().to_dict() for name, frame in story.tables.items() if "rule" in frame and len(frame)}
    about = _records(story.documents)[0]
    return Section("method", "Deterministic rules; no model, no network.", counts=counts, sha256=about["sha256"], n_chars=about["n_chars"])


def downloads(story: Story, out: str = "") -> Section:
    """Save the tables to ``out`` and list the files; without ``out`` nothing is written."""
    if not out:
        return nothing_saved()
    return saved(story.save(out))


def _plain(word: Any) -> str:
    return str(word).replace("_", " ") if word else ""


def _table(title: str, columns: tuple[str, ...], rows: list[Any], none: str, note: str = "", opened: bool = True) -> Section:
    """A table of rows that lead to their own words, where they name no others."""
    made = [TableRow(id_, words, cells, at[0] if at else id_) for id_, words, cells, *at in rows]
    return table(title, columns, made, none, note=note, opened=opened)
