"""The wheel and what it asks for are enough: in an environment of nothing else, outside the repository, it loads, reports and runs notebooks."""

from __future__ import annotations

import importlib.metadata
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]


def run(*command: str | Path, cwd: Path, **env: str) -> str:
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV", "JUPYTER"))}
    done = subprocess.run([str(c) for c in command], cwd=cwd, capture_output=True, text=True, env={**clean, **env})
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout[-3000:]}{done.stderr[-3000:]}"
    return done.stdout


def link_dependencies(wheel: Path, site: Path) -> None:
    """Link into an environment what the wheel asks for, and what that asks for, from the tests' own: what pip would put there, and no more."""
    metadata = next(importlib.metadata.distributions(path=[str(wheel)])).requires or []
    waiting = [(Requirement(r), {""}) for r in metadata]
    done = set()
    while waiting:
        asked, extras = waiting.pop()
        if (asked.name, *sorted(asked.extras)) in done or (asked.marker and not any(asked.marker.evaluate({"extra": e}) for e in extras)):
            continue
        done.add((asked.name, *sorted(asked.extras)))
        found = importlib.metadata.distribution(asked.name)
        assert asked.specifier.contains(found.version, prereleases=True), f"{asked} is asked for, {found.version} is installed"
        for name in {file.parts[0] for file in found.files or ()} - {"..", "__pycache__"}:
            if not (site / name).exists():
                (site / name).symlink_to(found.locate_file(name))
        waiting += [(Requirement(r), {"", *asked.extras}) for r in found.requires or ()]


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The wheel in an environment of its own; gives its bin folder and an empty folder to work in."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT, cwd=folder)
    wheel = next(folder.glob("newsdata-*.whl"))
    venv.create(folder / "env")
    bin_ = folder / "env" / ("Scripts" if os.name == "nt" else "bin")
    site = Path(run(bin_ / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip())
    link_dependencies(wheel, site)
    assert not (site / "pytest").exists(), "an environment of nothing else"
    run(sys.executable, "-m", "pip", "--python", bin_ / "python", "install", "--quiet", "--no-deps", wheel, cwd=folder)
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
    run(bin_ / "python", "-m", "papermill", shipped, "out.ipynb", cwd=work, PATH=f"{bin_}{os.pathsep}{os.environ['PATH']}")
    assert "North Korean" in (work / "out.ipynb").read_text(encoding="utf-8")
