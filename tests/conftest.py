"""What all tests share: no network but this machine, a browser for each module, and which of them stay together among several workers."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser import chromium

# files of long tests that share nothing: any worker takes any of them, last of all, so that the workers end at the same time
ALONE = {f"tests/{name}.py" for name in ("corrections/test_corrections", "test_corpus", "test_docs", "test_lab", "test_linear")}
LOCAL = ("127.", "::1", "localhost", "0.0.0.0", socket.gethostname())
_asked: list[str] = []


def _watch(event: str, args: tuple) -> None:
    """Refuse and remember; an audit hook sees every socket of this process, whoever opens it."""
    if event in ("socket.connect", "socket.sendto"):
        address = args[1]
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        address = args[:1]
    else:
        return
    if isinstance(address, tuple) and address and address[0] and not str(address[0]).startswith(LOCAL):
        _asked.append(f"{event} {address}")
        raise ConnectionRefusedError(f"a test asks for {address}")


sys.addaudithook(_watch)


@pytest.fixture(autouse=True)
def _no_network(request):
    before = len(_asked)
    yield
    if asked := _asked[before:]:
        del _asked[before:]
        pytest.fail(f"{request.node.name} asks for the network: {asked}")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The tests of any other file stay together (``--dist loadgroup``), so that what they share is made once."""
    for item in items:
        file = item.nodeid.partition("::")[0]
        if file not in ALONE:
            item.add_marker(pytest.mark.xdist_group(file))


@pytest.fixture(scope="module")
def chrome() -> Iterator[Any]:
    """One Chromium for the tests of a module; no longer, for while Playwright is there, nothing else can run a loop of events."""
    with chromium.browser() as running:
        yield running
