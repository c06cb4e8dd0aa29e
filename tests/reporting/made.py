"""Reports made once for all tests."""
# ruff: noqa: E501

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import newsdata as nd

HARBOUR = Path(__file__).with_name("harbour.txt")
HOSTILE = (
    '"Closed </script><script>window.ran=1</script> for good", said <img src=x onerror=window.ran=1> of the javascript:window.ran=1 union.\n\n'
    'At least 300 <svg onload=window.ran=1> houses burned on Monday, {{ 7*7 }} said. "It cost $2 million <!-- <script>", said "><script>window.ran=1</script> Berg.\n\n'
    '[link](javascript:window.ran=1) <a href="javascript:window.ran=1">Olsen said 40 ${alert(1)} ships may leave by 5 May 2025.</a>\n'
)


@cache
def harbour() -> Path:
    """The page of an invented article."""
    return nd.report(HARBOUR, published="2024-10-31", to=mkdtemp(prefix="newsdata-test-"))


@cache
def hostile() -> Path:
    """The page of an article that is full of markup and script."""
    title = '</title><script>window.ran=1</script><img src=x onerror="window.ran=1">'
    article = nd.Article(
        HOSTILE,
        doc_id="hostile",
        published="2024-10-31",
        title=title,
        url="javascript:window.ran=1",
        author="'\"><b onmouseover=window.ran=1>",
    )
    return nd.report(article, to=mkdtemp(prefix="newsdata-test-"))
