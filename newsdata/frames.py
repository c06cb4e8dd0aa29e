"""Tables as pandas DataFrames: built in one go from columns of plain Python values."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pyarrow as pa
from pandas.api.internals import create_dataframe_from_blocks
from pandas.arrays import ArrowStringArray, BooleanArray, FloatingArray, IntegerArray

from newsdata.errors import DataError
from newsdata.tables import TABLES, Column, Table

if TYPE_CHECKING:
    from pandas.api.extensions import ExtensionArray, ExtensionDtype

STRING = pd.StringDtype("pyarrow", na_value=pd.NA)
LARGE = pa.large_string()
NUMBERS: dict[str, tuple[Any, str]] = {
    "Int64": (IntegerArray, "int64"),
    "Float64": (FloatingArray, "float64"),
    "boolean": (BooleanArray, "bool"),
}
EPOCH_ORDINAL = 719163  # date(1970, 1, 1).toordinal()
PLACES = tuple(np.array([i]) for i in range(max(len(t.columns) for t in TABLES.values())))


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


def strings(values: pa.Array | pa.ChunkedArray) -> ExtensionArray:
    """Arrow strings as a pandas array of strings, without a copy."""
    make: Any = ArrowStringArray
    return make(values, dtype=STRING)


def array(column: Column, values: Sequence[Any]) -> ExtensionArray | np.ndarray:
    """One column as an array of its dtype; None is missing."""
    if column.dtype == "string":
        return strings(pa.array(values, type=LARGE))
    if column.dtype == "category":
        codes = np.fromiter(map(_codes(column.levels).__getitem__, values), dtype="int8", count=len(values))
        return pd.Categorical.from_codes(codes, dtype=category(column.levels), validate=False)
    if column.dtype == "date":
        days = [None if v is None else v.toordinal() - EPOCH_ORDINAL for v in values]
        return np.array(days, dtype="datetime64[D]").astype("datetime64[s]")
    make, dtype = NUMBERS[column.dtype]
    if None not in values:
        return make(np.array(values, dtype=dtype), np.zeros(len(values), dtype=bool))
    filled = np.array([0 if v is None else v for v in values], dtype=dtype)
    return make(filled, np.array([v is None for v in values], dtype=bool))


def from_columns(table: Table, columns: Sequence[Sequence[Any]]) -> pd.DataFrame:
    """A DataFrame of ``table`` from one sequence of values per column, in order."""
    n = len(columns[0])
    return _frame(table, columns) if n else empty(table.name)


def _frame(table: Table, columns: Sequence[Sequence[Any]]) -> pd.DataFrame:
    """A DataFrame from its blocks, one a column: the constructor would look again at every array that is right already."""
    arrays = [array(c, v) for c, v in zip(table.columns, columns, strict=True)]
    blocks = [(a.reshape(1, -1) if isinstance(a, np.ndarray) else a, place) for a, place in zip(arrays, PLACES, strict=False)]
    return create_dataframe_from_blocks(blocks, pd.RangeIndex(len(columns[0])), _names(table.name).view())


@cache
def _names(table: str) -> pd.Index:
    return pd.Index(list(TABLES[table].names))


@cache
def _empty(name: str) -> pd.DataFrame:
    """The one table without rows of that name: pandas copies it when somebody writes to it."""
    return _frame(TABLES[name], [()] * len(TABLES[name].columns))


def empty(name: str) -> pd.DataFrame:
    """The table ``name`` without rows, with its columns and dtypes."""
    return _empty(name).copy(deep=False)


def fits(name: str, frame: pd.DataFrame) -> bool:
    """Whether ``frame`` has exactly the columns, order and dtypes of the table ``name``."""
    table = TABLES[name]
    return tuple(frame.columns) == table.names and all(d == dtype_of(c) for d, c in zip(frame.dtypes, table.columns, strict=True))


def conform(name: str, frame: pd.DataFrame) -> pd.DataFrame:
    """``frame`` with exactly the columns, order and dtypes of the table ``name``; a missing column becomes missing values.

    Raises
    ------
    DataError
        A cell does not fit its column, or a column is none of the table's: nothing is dropped in silence.
    """
    if fits(name, frame) and frame.index.equals(pd.RangeIndex(len(frame))):
        return frame
    table = TABLES[name]
    foreign = [n for n in frame.columns if n not in table.names]
    if foreign:
        raise DataError(f"the table has no column {foreign[0]!r}", where=name, todo="keep it in a frame of your own")
    return pd.DataFrame({c.name: _fitted(name, c, frame) for c in table.columns}, copy=False)


def _fitted(name: str, column: Column, frame: pd.DataFrame) -> Any:
    if column.name not in frame:
        return array(column, [None] * len(frame))
    series, dtype = frame[column.name], dtype_of(column)
    if series.dtype == dtype:
        return series.array
    if column.dtype == "category":
        foreign = series[series.notna() & ~series.isin(column.levels)]
        if len(foreign):
            allowed = f"choose from {', '.join(column.levels)}"
            raise DataError(f"{foreign.iloc[0]!r} is not allowed", where=f"{name}.{column.name}", todo=allowed)
    try:
        fitted = series.astype(dtype)
    except (ValueError, TypeError) as e:
        raise DataError(f"the column is not {column.dtype}: {e}", where=f"{name}.{column.name}", todo="correct the cell") from None
    return fitted.array


def plain(series: pd.Series) -> list[Any]:
    """A column as plain Python values: missing as None, dates as days."""
    values: Any = series.array
    if isinstance(values, ArrowStringArray):
        return values.__arrow_array__().to_pylist()
    if isinstance(values, pd.Categorical):
        levels = [*values.categories, None]  # the code of a missing value is -1
        return [levels[code] for code in values.codes]
    if isinstance(values, IntegerArray | FloatingArray | BooleanArray):
        return values.to_numpy(object, na_value=None).tolist()  # type: ignore[arg-type]  # it takes None
    if series.dtype.kind == "M":
        return [None if v is pd.NaT else v.date() for v in series]
    return [None if missing else v for v, missing in zip(series.tolist(), series.isna(), strict=True)]


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Rows as dictionaries of plain Python values."""
    names = [str(n) for n in frame.columns]
    return [dict(zip(names, row, strict=True)) for row in zip(*(plain(column) for _, column in frame.items()), strict=True)]
