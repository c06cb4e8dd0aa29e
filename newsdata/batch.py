"""Many articles: from a list or a DataFrame, in this process or in several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from newsdata.article import Article
from newsdata.errors import InputError

if TYPE_CHECKING:
    import pandas as pd

    from newsdata.story import Story

FIELDS = ("doc_id", "title", "author", "publisher", "url", "published")
CHUNK = 32  # articles per task: small enough to balance, large enough to build each frame once


def articles_of(articles: Iterable[Article | str] | pd.DataFrame) -> list[Article]:
    """Articles from Articles, texts, or a DataFrame with a column ``text``."""
    import pandas as pd

    if isinstance(articles, pd.DataFrame):
        if "text" not in articles:
            raise InputError("the frame has no column 'text'", where="extract_many", todo=f"its columns are {', '.join(map(str, articles.columns))[:200]}")
        rows = articles[[c for c in ("text", *FIELDS) if c in articles]].to_dict("records")
        return [Article(**{str(k): _plain(v) for k, v in row.items()}) for row in rows]
    if isinstance(articles, (Article, str)):
        raise InputError("got one article", where="extract_many", todo="pass a list, or use extract")
    return [a if isinstance(a, Article) else Article(a) for a in articles]


def _plain(value: Any) -> Any:
    """A cell as a plain Python value; missing as the field's default."""
    import pandas as pd

    if isinstance(value, pd.Timestamp):
        return value.date()
    return "" if value is None or value is pd.NA or value != value else value


def _chunk(articles: Sequence[Article], asked: Sequence[str]) -> dict[str, Any]:
    """The tables of some articles, in a worker."""
    from newsdata.pipeline import read_records
    from newsdata.story import Story

    return dict(Story._of([read_records(a, asked) for a in articles], asked).tables)


def in_processes(articles: Sequence[Article], asked: Sequence[str], workers: int) -> Story:
    """One story of many articles, read by spawned processes."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from functools import partial

    import pandas as pd

    from newsdata import frames
    from newsdata.story import Story, _refuse_equal_ids

    _refuse_equal_ids(articles)
    chunks = [articles[i : i + CHUNK] for i in range(0, len(articles), CHUNK)]
    with ProcessPoolExecutor(min(workers, len(chunks)), mp_context=multiprocessing.get_context("spawn")) as pool:
        parts = list(pool.map(partial(_chunk, asked=asked), chunks))
    tables = {n: pd.concat([p[n] for p in parts], ignore_index=True) for n in parts[0] if n != "corrections"}
    return Story(articles, {**tables, "corrections": frames.empty("corrections")})
