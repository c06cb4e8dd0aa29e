"""The wheel alone is enough: installed into an empty environment, outside the repository, it loads, reports and runs its notebooks."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def run(*command: str | Path, cwd: Path, **env: str) -> str:
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV", "JUPYTER"))}
    done = subprocess.run([str(c) for c in command], cwd=cwd, capture_output=True, text=True, env={**clean, **env})
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout[-3000:]}{done.stderr[-3000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The wheel in an environment of its own; gives its bin folder and an empty folder to work in."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT, cwd=folder)
    venv.create(folder / "env", with_pip=True)
    wheel = next(folder.glob("newsdata-*.whl"))
    bin_ = folder / "env" / ("Scripts" if os.name == "nt" else "bin")
    run(bin_ / "python", "-m", "pip", "install", "--quiet", "--constraint", ROOT / "constraints.txt", wheel, cwd=folder)
    work = folder / "work"
    work.mkdir()
    return bin_, work


@pytest.mark.slow
def test_bundled_story_and_call(installed):
    bin_, work = installed
    code = (
        "import newsdata as nd, pathlib\n"
        "story = nd.load('dprk-troops')\n"
        "print(nd.__file__)\n"
        "print(story.figures.query(\"qualifier == 'at_most'\")['value'].tolist())\n"
    )
    where, figures = run(bin_ / "python", "-c", code, cwd=work).splitlines()
    assert str(ROOT) not in where
    assert sorted(eval(figures)) == [0.5, 30000.0]


@pytest.mark.slow
def test_report_by_the_command(installed):
    bin_, work = installed
    (work / "flood.txt").write_text("At least 40 houses were flooded in Ostrava on Monday, the mayor said.\n", encoding="utf-8")
    run(bin_ / "newsdata", "report", "flood.txt", "--published", "2026-03-04", "--to", "out", cwd=work)
    page = (work / "out" / "flood.html").read_text(encoding="utf-8")
    assert "40 houses" in page
    assert (work / "out" / "flood" / "datapackage.json").exists()


@pytest.mark.slow
def test_notebook_by_plain_papermill(installed):
    bin_, work = installed
    shipped = next((bin_.parent).rglob("_shipped/notebooks/article_report.ipynb"))
    env = {"PATH": f"{bin_}{os.pathsep}{os.environ['PATH']}"}
    run(bin_ / "papermill", shipped, "out.ipynb", cwd=work, **env)
    assert "North Korean" in (work / "out.ipynb").read_text(encoding="utf-8")
