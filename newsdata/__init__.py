"""newsdata: every number in a news story, as a row you can check.

>>> import newsdata as nd
>>> story = nd.extract("Ports handle up to 9,000 containers a month, union officials said.")
>>> story.figures.loc[0, "text"]
'up to 9,000 containers a month'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from newsdata.article import Article
from newsdata.errors import DataError, InputError, NewsdataError, ReportError

if TYPE_CHECKING:
    from newsdata import charts, corpus
    from newsdata.bundled import load
    from newsdata.changes import diff
    from newsdata.comparison import compare
    from newsdata.corpus import extract_iter
    from newsdata.pipeline import extract, extract_many
    from newsdata.reading import read
    from newsdata.reporting import report
    from newsdata.story import Story

__version__ = "0.1.0"
__all__ = [
    "Article", "DataError", "InputError", "NewsdataError", "ReportError", "Story", "charts", "compare", "corpus", "diff", "extract",
    "extract_iter", "extract_many", "load", "read", "report",
]  # fmt: skip

# public name -> the module it loads from on first use: importing newsdata costs little more than importing pandas
_LAZY = {
    "Story": "newsdata.story",
    "charts": "newsdata.charts",
    "compare": "newsdata.comparison",
    "corpus": "newsdata.corpus",
    "diff": "newsdata.changes",
    "extract": "newsdata.pipeline",
    "extract_iter": "newsdata.corpus",
    "extract_many": "newsdata.pipeline",
    "load": "newsdata.bundled",
    "read": "newsdata.reading",
    "report": "newsdata.reporting",
}


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        raise AttributeError(f"module 'newsdata' has no attribute {name!r}")
    module = import_module(_LAZY[name])
    value = module if name in ("charts", "corpus") else getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
