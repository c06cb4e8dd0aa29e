"""Tables as pandas DataFrames: built in one go from columns of plain Python values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pyarrow as pa
from pandas.arrays import ArrowStringArray, BooleanArray, FloatingArray, IntegerArray

from newsdata.tables import TABLES, Column, Table

if TYPE_CHECKING:
    from pandas.api.extensions import ExtensionArray, ExtensionDtype

STRING = pd.StringDtype("pyarrow", na_value=pd.NA)
EPOCH_ORDINAL = 719163  # date(1970, 1, 1).toordinal()


@cache
def category(levels: tuple[str, ...]) -> pd.CategoricalDtype:
    """The one dtype object of a closed list, shared so that concat keeps it."""
    return pd.CategoricalDtype(pd.Index(levels, dtype=object))


@cache
def _codes(levels: tuple[str, ...]) -> dict[str | None, int]:
    return {None: -1, **{level: i for i, level in enumerate(levels)}}


def dtype_of(column: Column) -> ExtensionDtype | np.dtype:
    """The pandas dtype of a column."""
    if column.dtype == "category":
        return category(column.levels)
    if column.dtype == "string":
        return STRING
    if column.dtype == "date":
        return np.dtype("datetime64[s]")
    return pd.api.types.pandas_dtype(column.dtype)


def array(column: Column, values: Sequence[Any]) -> ExtensionArray | np.ndarray:
    """One column as an array of its dtype; None is missing."""
    if column.dtype == "string":
        return ArrowStringArray(pa.array(values, type=pa.large_string()), dtype=STRING)
    if column.dtype == "category":
        codes = _codes(column.levels)
        return pd.Categorical.from_codes([codes[v] for v in values], dtype=category(column.levels))
    if column.dtype == "date":
        days = [None if v is None else v.toordinal() - EPOCH_ORDINAL for v in values]
        return np.array(days, dtype="datetime64[D]").astype("datetime64[s]")
    mask = np.array([v is None for v in values], dtype=bool)
    if column.dtype == "boolean":
        return BooleanArray(np.array([bool(v) for v in values], dtype=bool), mask)
    filled = [0 if v is None else v for v in values]
    if column.dtype == "Int64":
        return IntegerArray(np.array(filled, dtype="int64"), mask)
    return FloatingArray(np.array(filled, dtype="float64"), mask)


def from_columns(table: Table, columns: Sequence[Sequence[Any]]) -> pd.DataFrame:
    """A DataFrame of ``table`` from one sequence of values per column, in order."""
    data = {c.name: array(c, v) for c, v in zip(table.columns, columns, strict=True)}
    return pd.DataFrame(data, copy=False)


@cache
def _getter(name: str) -> attrgetter:
    return attrgetter(*(c.attribute for c in TABLES[name].columns))


def from_records(name: str, records: Iterable[Any]) -> pd.DataFrame:
    """A DataFrame of the table ``name`` from finished records."""
    table, get = TABLES[name], _getter(name)
    rows = [get(r) for r in records]
    return from_columns(table, list(zip(*rows, strict=True)) if rows else [()] * len(table.columns))


def empty(name: str) -> pd.DataFrame:
    """The table ``name`` without rows, with its columns and dtypes."""
    return from_records(name, ())


def conform(name: str, frame: pd.DataFrame) -> pd.DataFrame:
    """``frame`` with exactly the columns, order and dtypes of the table ``name``; a missing column becomes missing values."""
    table = TABLES[name]
    data = {}
    for c in table.columns:
        series = frame[c.name] if c.name in frame else pd.Series([None] * len(frame), dtype=object)
        data[c.name] = series.astype(dtype_of(c)).array
    extra = {n: frame[n].array for n in frame.columns if n not in data}
    return pd.DataFrame({**data, **extra})
