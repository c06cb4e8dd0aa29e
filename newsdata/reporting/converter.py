"""One process that turns chart specs into SVG for all runs: the converter takes most of a second to start and does not survive a fork."""

from __future__ import annotations

import json
import socket
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Client, Connection, wait
from typing import Any

WARM_UP = {"mark": "point", "data": {"values": [{"x": 1}]}, "encoding": {"x": {"field": "x", "type": "quantitative"}}}


def serve(listener: socket.socket) -> None:
    """Answer one spec after the other, on every connection, until standard input ends."""
    from vl_convert import vegalite_to_svg

    vegalite_to_svg(WARM_UP)
    waiting: list[Any] = [listener, sys.stdin]
    while True:
        ready: Any
        for ready in wait(waiting):
            if ready is sys.stdin:
                return
            if ready is listener:
                waiting.append(Connection(listener.accept()[0].detach()))
                continue
            try:
                spec, options = json.loads(ready.recv_bytes())
                try:
                    answer = {"svg": vegalite_to_svg(spec, **options)}
                except ValueError as e:
                    answer = {"error": str(e)}
                ready.send_bytes(json.dumps(answer).encode())
            except (EOFError, OSError):  # the run has ended
                waiting.remove(ready)
                ready.close()


def client(address: str) -> Callable[..., str]:
    """A function that has the process at ``address`` convert, and raises what the converter raises here."""
    connection, lock = Client(address, family="AF_UNIX"), threading.Lock()

    def convert(spec: dict[str, Any], **options: Any) -> str:
        with lock:
            connection.send_bytes(json.dumps([spec, options]).encode())
            answer = json.loads(connection.recv_bytes())
        if "error" in answer:
            raise ValueError(answer["error"])
        return str(answer["svg"])

    return convert
