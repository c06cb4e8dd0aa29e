"""Parameters checked before a kernel starts."""

from __future__ import annotations

import ast
import difflib
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from newsdata import atomic
from newsdata.article import Article, parse_day
from newsdata.errors import InputError
from newsdata.reporting.notebooks import Parameter

TRUE, FALSE = ("true", "yes", "1"), ("false", "no", "0")
ARTICLE, DAY = "article", "published"  # parameters of these names, and those that end in _article, _published and _day
VERSIONS = ("old", "new")  # two versions of an article
OUT, HEMISPHERE = "out", "hemisphere"
CORPUS = "corpus"  # folder of a corpus


def names_article(name: str) -> bool:
    """Whether the parameter of that name is the path or the name of an article or a saved story."""
    return name in (ARTICLE, *VERSIONS) or name.endswith(f"_{ARTICLE}")


def check(declared: Mapping[str, Parameter], given: Mapping[str, Any], notebook: str) -> dict[str, Any]:
    """The given values in the declared types.

    Raises
    ------
    InputError
        An unknown name (with the likeliest one), a wrong type, a missing file or a wrong date.
    """
    checked = {}
    for name, value in given.items():
        if name not in declared:
            close = difflib.get_close_matches(name, declared, n=1, cutoff=0.5)
            todo = f"did you mean {close[0]!r}?" if close else f"it has {', '.join(declared) or 'none'}"
            raise InputError(f"the notebook {notebook} has no parameter {name!r}", where="parameters", todo=todo)
        checked[name] = _typed(declared[name], value)
    for name, value in checked.items():
        if names_article(name) and isinstance(value, str):
            from newsdata.reporting.opening import check as check_article

            check_article(value)
        elif name == DAY or name.endswith((f"_{DAY}", "_day")):
            day = parse_day(value, where=name)
            checked[name] = day.isoformat() if day else value
        elif name == CORPUS and value:
            from newsdata.corpus import layout

            layout.load_settings(Path(value))
        elif name == OUT and value:
            atomic.refuse_unwritable(Path(value))
        elif name == HEMISPHERE and value:
            Article("", hemisphere=value)
    return checked


def _typed(parameter: Parameter, value: Any) -> Any:
    """The value in the parameter's type; text from a command line is read, anything else must fit already."""
    kind = parameter.type
    if isinstance(value, Path) or (kind == "str" and hasattr(value, "isoformat")):
        value = str(value)
    try:
        if kind == "bool" and isinstance(value, str):
            if value.lower() not in TRUE + FALSE:
                raise ValueError(value)
            return value.lower() in TRUE
        if kind in ("int", "float") and isinstance(value, str):
            value = int(value) if kind == "int" else float(value)
        if kind in ("list", "dict") and isinstance(value, str):
            value = ast.literal_eval(value)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        raise _wrong(parameter, value) from None
    known: dict[str, tuple[type, ...]] = {
        "str": (str,),
        "bool": (bool,),
        "int": (int,),
        "float": (int, float),
        "list": (list,),
        "dict": (dict,),
    }
    fits = known.get(kind)
    if isinstance(value, float) and not math.isfinite(value):
        raise _wrong(parameter, value)
    if isinstance(value, str) and value.encode("utf-8", "replace").decode() != value:
        raise InputError("a character is no Unicode text", where=parameter.name, todo="write it in UTF-8, or rename the file")
    if fits and (not isinstance(value, fits) or (isinstance(value, bool) and kind != "bool")):
        raise _wrong(parameter, value)
    return value


def _wrong(parameter: Parameter, value: Any) -> InputError:
    words = {"str": "text", "int": "a whole number", "float": "a number", "bool": "true or false", "list": "a list", "dict": "a mapping"}
    return InputError(
        f"{str(value)[:80]!r} is not {words.get(parameter.type, parameter.type)}", where=parameter.name, todo="correct the parameter"
    )
