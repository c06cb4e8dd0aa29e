"""Run a notebook's cells in a child of the fork server, which is started on first use and ends with this process."""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Generator, Sequence
from multiprocessing.connection import Client, Connection
from pathlib import Path
from typing import Any

from newsdata.mime import SVG

CELLS, CONVERTER = "cells", "converter"  # names of the sockets in the server's folder
FINISHED = {"finished": True}  # what a child sends last
LATER = "later"  # stands with a number for a picture that is still being drawn
FOLDER_BYTES = 79  # of the folder of temporary files: the path of a socket in it holds 107
START_SECONDS = 60.0  # for the server's imports and a child
ATTEMPTS = 3  # to begin a run
DIED = "the process that ran the cells died"


class DeadChildError(RuntimeError):
    """The process that ran the cells is gone."""


class SlowCellError(TimeoutError):
    """A cell ran longer than it may."""


def can_fork() -> bool:
    """Whether runs are children of a fork server here: on Linux, where a fork of a process with pandas is safe."""
    return sys.platform.startswith("linux") and len(os.fsencode(tempfile.gettempdir())) < FOLDER_BYTES


class ForkServer:
    """A running fork server, shared by the threads of this process."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="newsdata-"))
        with _listening(self.folder / CELLS) as cells, _listening(self.folder / CONVERTER) as converter:
            fds = (cells.fileno(), converter.fileno())
            command = [sys.executable, "-m", "newsdata.reporting.forkserver", str(self.folder), *map(str, fds)]
            self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, pass_fds=fds, start_new_session=True)
        atexit.register(self.close)

    def connect(self) -> Connection:
        """A connection to a new child."""
        return Client(str(self.folder / CELLS), family="AF_UNIX")

    def close(self) -> None:
        """End the server and its children."""
        atexit.unregister(self.close)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def _listening(path: Path) -> socket.socket:
    """A socket that clients can connect to before the server accepts them."""
    made = socket.socket(socket.AF_UNIX)
    made.bind(str(path))
    made.listen(128)
    return made


_lock = threading.Lock()
_running: ForkServer | None = None


def server() -> ForkServer:
    """The fork server of this process, started anew where it is gone."""
    global _running
    with _lock:
        if _running is None or _running.process.poll() is not None:
            _running = ForkServer()
        return _running


def run_cells(sources: Sequence[str], timeout: float) -> Generator[dict[str, Any], None, None]:
    """Run cells in a child; yield each one's outputs and execution count as it ends, pictures of charts put in when they are drawn.

    Raises
    ------
    DeadChildError, SlowCellError
        The process died, or a cell took longer than ``timeout`` seconds.
    """
    connection, pid = _begun(sources)
    try:
        with connection:
            charts, pictures = dict[int, dict[str, Any]](), dict[int, str]()
            while (message := _next(connection, timeout)) != FINISHED:
                if "picture" in message:
                    pictures[message["number"]] = message["picture"]
                else:
                    charts |= _without_pictures(message["outputs"])
                    yield message
                for number in charts.keys() & pictures.keys():
                    charts.pop(number)[SVG] = pictures[number]
            pid = 0
    except (EOFError, OSError) as e:
        if isinstance(e, SlowCellError):
            raise
        pid = 0
        raise DeadChildError(DIED) from None
    finally:
        if pid:
            with contextlib.suppress(ProcessLookupError):  # whoever asked for no more cells has let it end by itself
                os.kill(pid, signal.SIGKILL)


def _without_pictures(outputs: list[dict[str, Any]]) -> dict[int, dict[str, Any]]:
    """The mime bundles whose picture comes later, by its number."""
    waiting = {}
    for data in (o["data"] for o in outputs if isinstance(o.get("data", {}).get(SVG), dict)):
        waiting[data.pop(SVG)[LATER]] = data
    return waiting


def _begun(sources: Sequence[str]) -> tuple[Connection, int]:
    """A child that has the cells, and its process; where another run took the server along before any cell ran, of a new server."""
    call = json.dumps({"sources": list(sources), "folder": os.getcwd(), "environ": dict(os.environ)}).encode()
    for _ in range(ATTEMPTS):
        connection = None
        try:
            connection = server().connect()
            connection.send_bytes(call)
            return connection, _next(connection, START_SECONDS)["pid"]
        except SlowCellError:
            raise
        except (EOFError, OSError):
            if connection:
                connection.close()
            time.sleep(0.1)
    raise DeadChildError(DIED)


def _next(connection: Connection, timeout: float) -> Any:
    if not connection.poll(timeout):
        raise SlowCellError(f"a cell took longer than {timeout:g} seconds")
    return json.loads(connection.recv_bytes())
