"""A process that has imported what notebooks need, and forks a child for every run: ``python -m newsdata.reporting.forkserver``.

The imports are paid for once, and nothing leaks from one run into the next. It ends, with all its children, when its standard
input does.
"""

from __future__ import annotations

import gc
import json
import os
import re
import shutil
import signal
import socket
import sys
import threading
import time
import traceback
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache, partial
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from newsdata.reporting.fork import CONVERTER, FINISHED, LATER

_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character, which no file can hold


def main(folder: Path, cells: socket.socket, converter: socket.socket) -> None:
    """Take runs on the listening socket ``cells``; its charts are converted behind ``converter``."""
    from newsdata.reporting import converter as charts

    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # children are not waited for
    if os.fork() == 0:
        cells.close()
        try:
            charts.serve(converter)
        finally:
            os._exit(1)
    converter.close()
    gc.disable()  # what is imported stays; looking through it costs time here and, once shared, memory in every child
    try:
        _preload()
        gc.freeze()
        several = False
        while cells in wait([cells, sys.stdin.fileno()]):
            connection = cells.accept()[0]
            if several:
                _warm_up()
            several = True
            if os.fork() == 0:
                cells.close()
                _child(Connection(connection.detach()), str(folder / CONVERTER))
            connection.close()
    except Exception:
        traceback.print_exc()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.killpg(0, signal.SIGKILL)


def _preload() -> None:
    """Import what no report can do without."""
    from newsdata.reporting.quick_imports import import_jsonschema

    import_jsonschema()
    from newsdata import charts  # noqa: F401
    from newsdata.reporting import sections, shell  # noqa: F401


@cache
def _warm_up() -> None:
    """Read and lay out a story, once there are several runs: rules, words and templates are loaded on first use. One alone is sooner done without."""
    import pyarrow.csv
    import pyarrow.parquet  # noqa: F401
    import xlsxwriter  # noqa: F401

    import newsdata as nd
    from newsdata.bundled import data_folder
    from newsdata.charts import claims, figures, sources, timeline
    from newsdata.reporting import sections
    from newsdata.reporting.opening import BUNDLED

    story = nd.extract(nd.read(data_folder() / BUNDLED / "article.md"))
    for chart in (figures(story.figures), timeline(story.timeline), claims(story.statements), sources(story.sources)):
        chart.to_dict(validate=False)
    for section in (sections.headline, sections.key_figures, sections.figures, sections.statements, sections.text, sections.method):
        section(story)._repr_mimebundle_()
    gc.freeze()


def _child(connection: Connection, address: str) -> None:
    """Run the cells that are asked for, send what each gives, and end without the server's clean-up."""
    code = 1
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        gc.enable()
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        call = json.loads(connection.recv_bytes())
        os.environ.clear()
        os.environ.update(call["environ"])
        time.tzset()
        os.chdir(call["folder"])
        connection.send_bytes(json.dumps({"pid": os.getpid()}).encode())
        _run_all(call["sources"], connection, address)
        code = 0
    except (EOFError, OSError):  # nobody listens any more
        pass
    finally:
        os._exit(code)


def _run_all(sources: list[str], connection: Connection, address: str) -> None:
    from newsdata.charts import renderer
    from newsdata.reporting.converter import client
    from newsdata.reporting.shell import Shell

    connect, post = cache(partial(client, address)), Post(connection)
    renderer.convert_by(lambda spec, **options: connect()(spec, **options), post.draw)
    shell = Shell.start()
    renderer.enable()
    for source in sources:
        outputs, failed = shell.run(source)
        post.send({"outputs": outputs, "count": shell.execution_count - 1, "failed": failed})
        if failed:
            break
    post.finish()


class Post:
    """Sends what the cells give: outputs as each cell ends, and the pictures of charts when they are drawn, while the next cells run."""

    def __init__(self, connection: Connection) -> None:
        self._connection, self._lock = connection, threading.Lock()
        self._pool, self._drawn = ThreadPoolExecutor(1), list[Future[None]]()

    def send(self, message: dict[str, Any]) -> None:
        """Send one message, from whatever thread."""
        data = _SURROGATE.sub("\ufffd", json.dumps(message, ensure_ascii=False)).encode()
        with self._lock:
            self._connection.send_bytes(data)

    def draw(self, spec: dict[str, Any]) -> dict[str, int]:
        """Have a chart drawn; what stands in its place until then."""
        number = len(self._drawn)
        self._drawn.append(self._pool.submit(self._draw, number, spec))
        return {LATER: number}

    def _draw(self, number: int, spec: dict[str, Any]) -> None:
        from newsdata.charts import renderer

        self.send({"picture": renderer.svg(spec), "number": number})

    def finish(self) -> None:
        """Wait for the pictures, and say that there is no more."""
        for drawn in self._drawn:
            drawn.result()
        self.send(FINISHED)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *(socket.socket(fileno=int(fd)) for fd in sys.argv[2:]))
