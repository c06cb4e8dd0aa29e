"""JupyterLab in Chromium without the internet, with settings of its own, and what it asked for."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.browser.chromium import PATIENCE, browser, path

RUN_ALL = """async name => {
    const app = window.jupyterapp;
    const panel = await app.commands.execute("docmanager:open", {path: name, factory: "Notebook"});
    await panel.context.ready;
    await panel.sessionContext.ready;
    await app.commands.execute("notebook:run-all-cells");
    await panel.context.save();
    await panel.sessionContext.shutdown();
}"""


class Lab:
    """A running JupyterLab and the page that shows it."""

    def __init__(self, folder: Path, url: str, page: Any) -> None:
        self.folder, self.url, self.page = folder, url, page
        self.outside: list[str] = []
        own = (url, url.replace("http", "ws"), "data:", "blob:")
        page.on("request", lambda r: self.outside.append(r.url) if not r.url.startswith(own) else None)
        page.goto(f"{url}/lab?reset")
        page.wait_for_function("() => window.jupyterapp")
        page.evaluate("() => window.jupyterapp.restored")

    def run_all(self, name: str) -> list[dict[str, Any]]:
        """Open a notebook of the folder, run all its cells, and give back the cells as they were saved."""
        self.page.evaluate(RUN_ALL, name)
        cells: list[dict[str, Any]] = json.loads((self.folder / name).read_text("utf-8"))["cells"]
        return cells

    def cell(self, index: int) -> Any:
        """A cell of the notebook in front, in view."""
        found = self.page.locator(f".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Cell[data-windowed-list-index='{index}']")
        self.page.evaluate(
            "i => { const n = window.jupyterapp.shell.currentWidget.content; n.activeCellIndex = i; return n.scrollToItem(i, 'start'); }",
            index,
        )
        found.wait_for()
        return found

    def theme(self, name: str) -> None:
        """Change the colours."""
        self.page.evaluate("name => window.jupyterapp.commands.execute('apputils:change-theme', {theme: name})", name)

    def shoot(self, name: str) -> None:
        """A picture, where somebody asks for one."""
        if folder := os.environ.get("NEWSDATA_SCREENSHOTS"):
            self.page.wait_for_timeout(300)
            self.page.screenshot(path=str(Path(folder) / f"{name}.png"))


@contextmanager
def lab(folder: Path) -> Iterator[Lab]:
    """JupyterLab on a folder, in a new browser."""
    path()
    with _server(folder) as url, browser() as chromium:
        context = chromium.new_context(viewport={"width": 1400, "height": 1000})
        context.set_default_timeout(PATIENCE)
        yield Lab(folder, url, context.new_page())


@contextmanager
def _server(folder: Path) -> Iterator[str]:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    home = folder / ".home"
    env = {**os.environ, "JUPYTER_CONFIG_DIR": str(home), "JUPYTER_DATA_DIR": str(home / "data"), "JUPYTER_RUNTIME_DIR": str(home / "run"),
           "IPYTHONDIR": str(home)}  # fmt: skip
    options = [
        "--no-browser", f"--port={port}", "--ServerApp.port_retries=0", "--IdentityProvider.token=", "--LabApp.news_url=", "--allow-root",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate", "--LabApp.expose_app_in_browser=True",
        f"--ServerApp.root_dir={folder}",
    ]  # fmt: skip
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", *options], cwd=folder, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        until = time.monotonic() + PATIENCE / 1000
        while not _listens(port):
            assert server.poll() is None, "JupyterLab did not start"
            assert time.monotonic() < until, "JupyterLab did not open its port"
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.send_signal(signal.SIGINT)
        server.send_signal(signal.SIGINT)
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _listens(port: int) -> bool:
    with socket.socket() as s:
        return s.connect_ex(("127.0.0.1", port)) == 0
