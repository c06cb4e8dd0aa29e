"""The tables of a comparison, declared as the story's tables are: claims go in, pairs and periods come out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pandas as pd

from newsdata import frames
from newsdata.tables import QUALIFIER, Column, Table

STATUS = ("asserted", "estimated", "predicted", "reported", "misprint", "believed", "possible", "likely", "planned", "denied", "not_known")
PAIRED = ("agree", "overlap", "conflict", "order_of_magnitude", "different_base")
UNPAIRED = ("alone", "no_series", "no_number", "no_date", "too_many")
RELATION = (*PAIRED, *UNPAIRED)

CLAIMS = Table("claims", "k", "claim_id", "One row per figure that a report gives of a quantity.", (
    Column("claim_id", "string", "Name of the row; the figure's id where it was read from a story."),
    Column("series", "string", "The quantity, as the user names it: only figures of one series are compared. Missing where no rule gives one."),
    Column("published", "string", "Day or month of the report, as EDTF."),
    Column("edtf", "string", "The time that the figure is about, as EDTF."),
    Column("date_from", "date", "First day of that time, inclusive."),
    Column("date_to", "date", "Last day of that time, inclusive."),
    Column("speaker", "string", "The person who gives the figure, or what an unnamed one is called; missing where an organisation does."),
    Column("source", "string", "The organisation that the figure comes from."),
    Column("source_group", "string", "Where the figure comes from, in a word: what charts colour by."),
    Column("outlet", "string", "Who published the report, and where a copy of it was read."),
    Column("value", "Float64", "The one number that the report states, also when it is a bound; missing for ranges."),
    Column("low", "Float64", "Lower bound, only where the words license one; excluded for `more_than`."),
    Column("high", "Float64", "Upper bound, only where the words license one; excluded for `less_than`."),
    Column("qualifier", "category", "How the words bound the number.", levels=QUALIFIER),
    Column("unit", "string", "ISO 4217 code of money, full singular name of a measure, `percent` or `share`, singular noun of a count."),
    Column("per", "string", "What a rate is per, singular: month, day."),
    Column("counted", "string", "What is counted or measured."),
    Column("base", "string", "What the figure is limited to, where it is not the whole of its series."),
    Column("place", "string", "Where."),
    Column("status", "category", "How the report puts the figure; `misprint` where it is known to be wrong.", levels=STATUS),
    Column("verified", "category", "Whether number and day were read in the report itself.", levels=("yes", "partly", "no")),
    Column("url", "string", "Address of the report."),
    Column("note", "string", "What to mind; for figures read from a story, the words that carry them."),
))  # fmt: skip

SERIES = Table("series", "w", "series", "One row per rule that gives figures their series.", (
    Column("series", "string", "The series.", required=True),
    Column("title", "string", "The series in words."),
    Column("unit", "string", "Condition: the figure's unit is one of these words, joined with `|`; `-` asks for an empty cell, here and below."),
    Column("per", "string", "Condition: what the rate is per is one of these words."),
    Column("counted", "string", "Condition: what is counted or measured holds one of these phrases."),
    Column("place", "string", "Condition: the places named in the sentence hold one of these phrases."),
    Column("source", "string", "Condition: the speaker or the organisation holds one of these phrases."),
    Column("note", "string", "What to mind."),
))  # fmt: skip

PAIRS = Table("pairs", "p", "first_id", "One row per two figures of a series and a time, and one per figure that was compared with none.", (
    Column("series", "string", "The series; missing where a figure has none."),
    Column("relation", "category", "How the two relate.", levels=RELATION, required=True),
    Column("first_id", "string", "The earlier figure."),
    Column("second_id", "string", "The later figure; missing where nothing was compared."),
    Column("first", "string", "The earlier figure in words."),
    Column("second", "string", "The later figure in words."),
    Column("first_source", "string", "Who gives the earlier one."),
    Column("second_source", "string", "Who gives the later one."),
    Column("date_from", "date", "First day of the time of both."),
    Column("date_to", "date", "Last day of the time of both."),
    Column("gap", "Float64", "How far apart the numbers are that the two state, 0 where they can be the same; missing where they were not compared."),
    Column("low", "Float64", "Smallest number that both permit; missing where there is none, or no limit."),
    Column("high", "Float64", "Largest number that both permit; missing where there is none, or no limit."),
    Column("reason", "string", "Why, in words.", required=True),
))  # fmt: skip

PERIODS = Table("periods", "w", "series", "One row per series and time: what all its reports say together.", (
    Column("series", "string", "The series.", required=True),
    Column("date_from", "date", "First day of the time."),
    Column("date_to", "date", "Last day of the time."),
    Column("reports", "Int64", "Figures of that time.", required=True),
    Column("sources", "Int64", "Different sources of them.", required=True),
    Column("smallest", "Float64", "The smallest number that any of them states."),
    Column("largest", "Float64", "The largest number that any of them states."),
    Column("relation", "category", "The gravest relation between any two of them.", levels=RELATION, required=True),
    Column("reason", "string", "The reason of that one.", required=True),
))  # fmt: skip


def build(table: Table, rows: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """A frame of the table from rows of plain values; what a row does not have is missing."""
    data = {c.name: frames.array(c, [row.get(c.name) for row in rows]) for c in table.columns}
    return pd.DataFrame(data, index=pd.RangeIndex(len(rows)), copy=False)


def codebook(tables: Iterable[Table]) -> str:
    """What every column of the tables means, in Markdown."""
    from newsdata.codebook import section

    return "\n".join(section(t) for t in tables)
