"""JupyterLab in Chromium without the internet: Run All, and the charts are there."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from newsdata.reporting import notebooks
from tests.browser.chromium import browser, path

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@contextmanager
def lab(folder: Path) -> Iterator[str]:
    """JupyterLab on a folder, with settings of its own and no extension that asks the network."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    home = folder / ".home"
    env = {
        **os.environ,
        "JUPYTER_CONFIG_DIR": str(home),
        "JUPYTER_DATA_DIR": str(home / "data"),
        "JUPYTER_RUNTIME_DIR": str(home / "run"),
        "IPYTHONDIR": str(home),
    }
    options = [
        "--no-browser",
        f"--port={port}",
        "--ServerApp.port_retries=0",
        "--IdentityProvider.token=",
        "--LabApp.news_url=",
        "--allow-root",
    ]
    options += ["--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate", f"--ServerApp.root_dir={folder}"]
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", *options], cwd=folder, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        for _ in range(600):
            assert server.poll() is None, "JupyterLab did not start"
            with socket.socket() as s:
                if s.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.2)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.send_signal(signal.SIGINT)
        server.send_signal(signal.SIGINT)
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def shoot(page, name: str) -> None:
    """A picture, where somebody asks for one."""
    if folder := os.environ.get("NEWSDATA_SCREENSHOTS"):
        page.screenshot(path=str(Path(folder) / f"{name}.png"))


def test_run_all_shows_every_chart(tmp_path):
    path()
    notebook = notebooks.find("article_report")
    shutil.copy(notebook, tmp_path)
    with lab(tmp_path) as url, browser() as chromium:
        page = chromium.new_context(viewport={"width": 1400, "height": 1000}).new_page()
        outside: list[str] = []
        page.on(
            "request", lambda r: outside.append(r.url) if not r.url.startswith((url, url.replace("http", "ws"), "data:", "blob:")) else None
        )
        page.goto(f"{url}/lab/tree/{notebook.name}?reset")
        page.locator(".jp-Notebook .jp-Cell").first.wait_for(state="attached", timeout=90_000)
        page.wait_for_function("() => /Python 3.*\\| Idle/.test(document.querySelector('#jp-main-statusbar').innerText)", timeout=60_000)
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_text("Run All Cells", exact=True).click()
        last = page.locator(".jp-Notebook .jp-CodeCell").last
        for _ in range(60):
            last.scroll_into_view_if_needed()
            if "[*]" not in last.inner_text() and "[ ]" not in last.inner_text():
                break
            page.wait_for_timeout(1000)
        shoot(page, "jupyterlab-end")
        assert last.locator(".jp-OutputArea-output").count(), last.inner_text()
        charts = ".jp-OutputArea-output .vega-embed svg, .jp-OutputArea-output .vega-embed canvas"
        seen: set[int] = set()
        for i in range(page.locator(".jp-Notebook .jp-CodeCell").count()):
            page.locator(".jp-Notebook .jp-CodeCell").nth(i).scroll_into_view_if_needed()
            page.wait_for_timeout(150)
            if page.locator(".jp-Notebook .jp-CodeCell").nth(i).locator(charts).count():
                seen.add(i)
        page.locator(".jp-Notebook .jp-CodeCell").nth(3).scroll_into_view_if_needed()
        page.wait_for_timeout(500)
        shoot(page, "jupyterlab")
        assert len(seen) == 4
        assert not page.locator(".jp-RenderedText[data-mime-type='application/vnd.jupyter.stderr']").count()
        assert outside == []
