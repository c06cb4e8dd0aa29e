"""What all tests share: no network but this machine, and a browser for each module."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser import chromium

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


@pytest.fixture(scope="module")
def chrome() -> Iterator[Any]:
    """One Chromium for the tests of a module; no longer, for while Playwright is there, nothing else can run a loop of events."""
    with chromium.browser() as running:
        yield running
