"""Run a notebook's cells in a fork of this process: what is imported need not be imported again, and nothing leaks back.

The child is an IPython shell that records its outputs as a kernel would send them; the parent reads them cell by cell.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import threading
from collections.abc import Generator, Iterator, Sequence
from typing import Any, TextIO

FINISHED = {"finished": True}


class DeadChildError(RuntimeError):
    """The process that ran the cells is gone."""


class SlowCellError(TimeoutError):
    """A cell ran longer than it may."""


def can_fork() -> bool:
    """Whether a fork of this process is safe.

    It is on Linux, without threads of Python's, outside a kernel, and before the chart converter has started.
    """
    if not sys.platform.startswith("linux") or threading.active_count() > 1:
        return False
    renderer, kernel = sys.modules.get("newsdata.charts.renderer"), sys.modules.get("ipykernel.kernelapp")
    return not (renderer and renderer.started()) and not (kernel and kernel.IPKernelApp.initialized())


def run_cells(sources: Sequence[str], timeout: float) -> Generator[dict[str, Any], None, None]:
    """Run cells in a fork; yield each one's outputs and execution count as it ends.

    Raises
    ------
    DeadChildError, SlowCellError
        The process died, or a cell took longer than ``timeout`` seconds.
    """
    read, write = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    child = os.fork()
    if child == 0:
        os.close(read)
        _child(sources, write)
    os.close(write)
    try:
        with os.fdopen(read, "rb") as stream:
            yield from _results(stream, timeout)
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def _results(stream: Any, timeout: float) -> Iterator[dict[str, Any]]:
    rest = b""
    while True:
        if not select.select([stream], [], [], timeout)[0]:
            raise SlowCellError(f"a cell took longer than {timeout:g} seconds")
        chunk = os.read(stream.fileno(), 1 << 16)
        if not chunk:
            raise DeadChildError("the process that ran the cells died")
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            result = json.loads(line)
            if result == FINISHED:
                return
            yield result


def _child(sources: Sequence[str], write: int) -> None:
    """Run the cells, send what they give, and end without the parent's clean-up."""
    code = 1
    try:
        null = os.open(os.devnull, os.O_RDONLY)
        os.dup2(null, 0)
        with os.fdopen(write, "w", encoding="utf-8") as stream:
            _run_all(sources, stream)
        code = 0
    finally:
        os._exit(code)


def _run_all(sources: Sequence[str], stream: TextIO) -> None:
    from newsdata.reporting.shell import Shell

    shell = Shell.start()
    for source in sources:
        outputs, failed = shell.run(source)
        stream.write(json.dumps({"outputs": outputs, "count": shell.execution_count - 1, "failed": failed}) + "\n")
        stream.flush()
        if failed:
            break
    stream.write(json.dumps(FINISHED) + "\n")
