"""The fork engine gives, cell by cell, what a kernel gives."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest

from newsdata.reporting import engines, fork, notebooks
from tests.reporting.made import HARBOUR

CELLS = (
    "import sys\nprint('out'); print('err', file=sys.stderr); print('more')",
    "1 + 1",
    "None",
    "from IPython.display import display, HTML\ndisplay(HTML('<b>x</b>')); print('after'); 'last'",
    "x = 5;",
    "_",
    "import pandas as pd\npd.DataFrame({'a': [1, 2]})",
    "import newsdata as nd\nnd.charts.sources(pd.DataFrame(dict(name=['A'], named=[True], n_statements=[1], n_figures=[0], n_words=[3])))",
    "%%capture kept\nprint('hidden')",
    "get_ipython().__class__.__mro__[-2] is not None, __name__",
    "def f():\n    raise ValueError('<bad>')\nf()",
    "print('never')",
)


def run(path, engine, folder):
    """The cells of a run, in a process of its own."""
    code = (
        "import sys, papermill\nfrom newsdata.reporting import engines\nengines.register()\n"
        f"papermill.execute_notebook({str(path)!r}, 'out.ipynb', {{'article': {str(HARBOUR)!r}}} if {path.stem!r} == 'article_report' else None,"
        f" engine_name={engine!r}, progress_bar=False)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, check=False)
    cells = json.loads((folder / "out.ipynb").read_text())["cells"]
    return [c for c in cells if c["cell_type"] == "code"]


def plain(cell):
    """A cell without what differs by the clock or by colours."""
    for out in cell["outputs"]:
        if out["output_type"] == "error":
            text = re.sub(r"\x1b\[[0-9;]*m", "", "\n".join(out["traceback"]))
            out["traceback"] = [line for line in text.splitlines() if line.startswith(("ValueError", "----> ", "      "))]
    return cell["source"], cell["outputs"], cell["execution_count"]


def own_notebook(folder):
    path = folder / "own.ipynb"
    cells = [
        {"cell_type": "code", "id": f"c{i}", "metadata": {}, "execution_count": None, "outputs": [], "source": c}
        for i, c in enumerate(CELLS)
    ]
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}, "language_info": {"name": "python"}}
    path.write_text(json.dumps({"cells": cells, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}))
    return path


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="forks are for Linux")
@pytest.mark.parametrize("name", ["own", "article_report"])
def test_a_fork_gives_what_a_kernel_gives(name, tmp_path):
    path = own_notebook(tmp_path) if name == "own" else notebooks.find(name)
    kernel, forked = ([plain(c) for c in run(path, engine, tmp_path)] for engine in (engines.KERNEL, engines.FORK))
    assert len(kernel) == len(forked)
    for there, here in zip(kernel, forked, strict=True):
        assert here == there


def test_a_fork_is_left_alone_where_it_is_not_safe(monkeypatch):
    monkeypatch.setattr(fork.sys, "platform", "darwin")
    assert not fork.can_fork()


def test_a_cell_that_hangs_and_a_process_that_dies_are_told():
    if not sys.platform.startswith("linux"):
        pytest.skip("forks are for Linux")
    with pytest.raises(fork.SlowCellError):
        list(fork.run_cells(["import time", "time.sleep(60)"], timeout=5))
    with pytest.raises(fork.DeadChildError):
        list(fork.run_cells(["import os", "os.kill(os.getpid(), 9)"], timeout=60))


def test_nothing_leaks_from_a_fork():
    if not sys.platform.startswith("linux"):
        pytest.skip("forks are for Linux")
    assert [r["failed"] for r in fork.run_cells(["import builtins; builtins.leaked = 1"], 60)] == [False]
    assert not hasattr(__builtins__, "leaked")
    assert "leaked" not in dir(__builtins__)
