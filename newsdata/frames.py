"""Tables as pandas DataFrames: built in one go from columns of plain Python values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from itertools import chain
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
EPOCH_ORDINAL = 719163  # date(1970, 1, 1).toordinal()
NAT = np.iinfo("int64").min  # a missing moment, as numpy keeps it


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


def _strings(_columns: Sequence[Column], cells: Sequence[Sequence[Any]]) -> list[ExtensionArray]:
    n = len(cells[0])
    whole = strings(pa.array(list(chain.from_iterable(cells)), type=LARGE))
    return [whole[i * n : (i + 1) * n] for i in range(len(cells))]


def _categories(columns: Sequence[Column], cells: Sequence[Sequence[Any]]) -> list[ExtensionArray]:
    coded = chain.from_iterable(map(_codes(c.levels).__getitem__, v) for c, v in zip(columns, cells, strict=True))
    codes = np.fromiter(coded, dtype="int8", count=len(cells) * len(cells[0])).reshape(len(cells), -1)
    return [pd.Categorical.from_codes(v, dtype=category(c.levels), validate=False) for c, v in zip(columns, codes, strict=True)]


def _days(_columns: Sequence[Column], cells: Sequence[Sequence[Any]]) -> np.ndarray:
    seconds = [NAT if v is None else (v.toordinal() - EPOCH_ORDINAL) * 86_400 for v in chain.from_iterable(cells)]
    return np.array(seconds, dtype="int64").view("datetime64[s]").reshape(len(cells), -1)


def _masked(make: Any, dtype: str) -> Callable[[Sequence[Column], Sequence[Sequence[Any]]], list[ExtensionArray]]:
    def made(_columns: Sequence[Column], cells: Sequence[Sequence[Any]]) -> list[ExtensionArray]:
        shape = len(cells), len(cells[0])
        values = list(chain.from_iterable(cells))
        if None in values:
            mask = np.array([v is None for v in values], dtype=bool).reshape(shape)
            values = [0 if v is None else v for v in values]
        else:
            mask = np.zeros(shape, dtype=bool)
        return [make(v, m) for v, m in zip(np.array(values, dtype=dtype).reshape(shape), mask, strict=True)]

    return made


# by dtype, what makes arrays of several columns in one go: to make one costs more than the cells of an article in it
MAKERS: dict[str, Callable[[Sequence[Column], Sequence[Sequence[Any]]], list[ExtensionArray] | np.ndarray]] = {
    "string": _strings,
    "category": _categories,
    "date": _days,
    "Int64": _masked(IntegerArray, "int64"),
    "Float64": _masked(FloatingArray, "float64"),
    "boolean": _masked(BooleanArray, "bool"),
}


def array(column: Column, values: Sequence[Any]) -> ExtensionArray | np.ndarray:
    """One column as an array of its dtype; None is missing."""
    return MAKERS[column.dtype]((column,), (values,))[0]


def from_columns(table: Table, columns: Sequence[Sequence[Any]]) -> pd.DataFrame:
    """A DataFrame of ``table`` from one sequence of values per column, in order."""
    return _frame(table.name, columns) if len(columns[0]) else empty(table.name)


def _frame(name: str, columns: Sequence[Sequence[Any]]) -> pd.DataFrame:
    """A DataFrame from its blocks: the constructor would look again at every array that is right already."""
    blocks: list[tuple[Any, np.ndarray]] = []
    for dtype, declared, places in _layout(name):
        made = MAKERS[dtype](declared, [columns[i] for i in places])
        blocks += [(made, places)] if isinstance(made, np.ndarray) else zip(made, places[:, np.newaxis], strict=True)
    return create_dataframe_from_blocks(blocks, pd.RangeIndex.from_range(range(len(columns[0]))), _names(name).view())


@cache
def _layout(name: str) -> list[tuple[str, tuple[Column, ...], np.ndarray]]:
    """The columns of a table by dtype, and their places."""
    declared = TABLES[name].columns
    places = {d: [i for i, c in enumerate(declared) if c.dtype == d] for d in dict.fromkeys(c.dtype for c in declared)}
    return [(d, tuple(declared[i] for i in those), np.array(those)) for d, those in places.items()]


@cache
def _names(table: str) -> pd.Index:
    return pd.Index(list(TABLES[table].names))


@cache
def _empty(name: str) -> pd.DataFrame:
    """The one table without rows of that name: pandas copies it when somebody writes to it."""
    return _frame(name, [()] * len(TABLES[name].columns))


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
