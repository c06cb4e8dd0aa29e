"""Tables between pandas and Arrow: the exact form on disk and between processes."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from newsdata import frames
from newsdata.problems import Problem, shown
from newsdata.tables import TABLES, Column, Table

TYPES: dict[str, pa.DataType] = {
    "string": pa.string(),
    "Float64": pa.float64(),
    "Int64": pa.int64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
    "category": pa.dictionary(pa.int8(), pa.string()),
}


def to_arrow(name: str, frame: pd.DataFrame) -> pa.Table:
    """A frame of the table ``name``, of its dtypes, as an Arrow table."""
    table = TABLES[name]
    return pa.table({c.name: _to(c, frame[c.name]) for c in table.columns})


def _to(column: Column, series: pd.Series) -> pa.ChunkedArray:
    if column.dtype == "date":
        made = pa.array(series.to_numpy().astype("datetime64[D]"), type=pa.date32(), from_pandas=True)
    elif column.dtype == "category":
        codes = series.cat.codes.to_numpy()
        made = pa.DictionaryArray.from_arrays(pa.array(codes, type=pa.int8(), mask=codes < 0), pa.array(column.levels, type=pa.string()))
    else:
        made = pa.array(series.array, type=pa.large_string() if column.dtype == "string" else TYPES[column.dtype])
    return made if isinstance(made, pa.ChunkedArray) else pa.chunked_array([made])


def for_file(table: pa.Table) -> pa.Table:
    """The table with plain strings: what any reader of Parquet knows."""
    return pa.table(
        {n: c.cast(pa.string()) if c.type == pa.large_string() else c for n, c in zip(table.column_names, table.columns, strict=True)}
    )


def parquet_bytes(table: pa.Table) -> bytes:
    """A table as a Parquet file; equal tables give equal bytes."""
    from pyarrow import parquet

    out = io.BytesIO()
    parquet.write_table(for_file(table), out, compression="zstd", store_schema=False)
    return out.getvalue()


def from_arrow(name: str, table: pa.Table) -> tuple[pd.DataFrame, list[Problem]]:
    """A frame of the table ``name``; cells that do not fit are missing and problems.

    Columns of strings are read as CSV has them, other columns must be of their type.
    """
    declared = TABLES[name]
    problems = _columns(declared, table)
    data = {}
    for c in declared.columns:
        if c.name in table.column_names:
            data[c.name], found = _from(declared, c, table.column(table.column_names.index(c.name)))
            problems += found
        else:
            data[c.name] = frames.array(c, [None] * table.num_rows)
    return pd.DataFrame(data, copy=False), problems


def _columns(declared: Table, table: pa.Table) -> list[Problem]:
    """What is wrong with the columns' names and order."""
    have = table.column_names
    problems = [Problem(declared.name, None, n, None, "the column is missing") for n in declared.names if n not in have]
    problems += [
        Problem(declared.name, None, n, None, "the table has no such column") for n in dict.fromkeys(have) if n not in declared.names
    ]
    problems += [Problem(declared.name, None, n, None, "the column stands twice") for n in dict.fromkeys(have) if have.count(n) > 1]
    if not problems and have != list(declared.names):
        problems.append(Problem(declared.name, None, None, None, "the columns are not in order"))
    return problems


def _from(declared: Table, column: Column, values: pa.ChunkedArray) -> tuple[Any, list[Problem]]:
    if pa.types.is_dictionary(values.type):
        values = values.cast(values.type.value_type)
    is_text = pa.types.is_string(values.type) or pa.types.is_large_string(values.type)
    want = pa.large_string() if column.dtype in ("string", "category") else TYPES[column.dtype]
    if not is_text and values.type != want:
        problem = Problem(declared.name, None, column.name, None, f"the column is {values.type}, not {column.dtype}")
        return frames.array(column, [None] * len(values)), [problem]
    problems: list[Problem] = []
    if values.type != want:
        try:
            values = values.cast(want)
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
            values, problems = _cell_by_cell(declared, column, values, want)
    return _to_pandas(declared, column, values, problems), problems


def _to_pandas(declared: Table, column: Column, values: pa.ChunkedArray, problems: list[Problem]) -> Any:
    """An Arrow column of the right type as a pandas array of the column's dtype."""
    if column.dtype == "string":
        return frames.strings(values)
    if column.dtype == "date":
        return values.cast(pa.timestamp("s")).to_numpy().astype("datetime64[s]")
    if column.dtype != "category":
        dtype: Any = frames.dtype_of(column)
        return dtype.__from_arrow__(values)
    codes = pc.index_in(values, value_set=pa.array(column.levels, type=pa.large_string()))
    foreign = pc.and_(pc.is_null(codes), pc.is_valid(values))
    for i in np.flatnonzero(foreign.to_numpy(zero_copy_only=False) if len(foreign) else []):
        allowed = ", ".join(column.levels)
        problems.append(Problem(declared.name, int(i), column.name, shown(values[int(i)].as_py()), f"the value is not one of {allowed}"))
    return pd.Categorical.from_codes(pc.fill_null(codes, -1).to_numpy(), dtype=frames.category(column.levels))


_PARSERS: dict[str, Callable[[str], Any]] = {
    "Int64": int,
    "Float64": float,
    "boolean": lambda v: {"true": True, "false": False}[v],
    "date": dt.date.fromisoformat,
}


def _cell_by_cell(declared: Table, column: Column, values: pa.ChunkedArray, want: pa.DataType) -> tuple[pa.ChunkedArray, list[Problem]]:
    """Read a column of text that does not cast as a whole: the cells that fit, and a problem for each that does not."""
    parse, cells, problems = _PARSERS[column.dtype], [], []
    for i, text in enumerate(values.to_pylist()):
        try:
            cells.append(None if text is None else pa.scalar(parse(text), type=want).as_py())
        except (ValueError, KeyError, OverflowError, pa.ArrowInvalid):
            cells.append(None)
            problems.append(Problem(declared.name, i, column.name, shown(text), f"the value is not {column.dtype}"))
    return pa.chunked_array([pa.array(cells, type=want)]), problems
