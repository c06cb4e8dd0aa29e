"""The shipped notebooks: put where the user works, thin, and run by plain papermill."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import papermill
import pytest

from newsdata.cli import main
from newsdata.reporting import notebooks

NAMES = ["00_start_here", "article_report", "compare_reports", "corpus_report", "custom_analysis", "what_changed"]


@pytest.fixture
def started(monkeypatch):
    """The commands that would have been started."""
    calls: list[list[str]] = []
    real = subprocess.run

    def run(command, **options):
        if "jupyterlab" not in command:
            return real(command, **options)
        calls.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)
    return calls


def lab(capsys, *args):
    with pytest.raises(SystemExit) as stop:
        main(["lab", *map(str, args)])
    return stop.value.code, capsys.readouterr().err


def test_lab_copies_the_notebooks_and_opens_the_first(tmp_path, capsys, started):
    work = tmp_path / "my work"
    status, err = lab(capsys, work)
    assert status == 0
    assert sorted(p.stem for p in work.iterdir()) == NAMES
    assert err.count("copied") == len(NAMES)
    assert started[0][-1] == str(work / "00_start_here.ipynb")
    assert f"--ServerApp.root_dir={work}" in started[0]


def test_lab_keeps_a_changed_notebook_and_says_so(tmp_path, capsys, started):
    lab(capsys, tmp_path)
    (tmp_path / "custom_analysis.ipynb").write_text("mine")
    (tmp_path / "article_report.ipynb").unlink()
    _, err = lab(capsys, tmp_path)
    assert (tmp_path / "custom_analysis.ipynb").read_text() == "mine"
    assert [line.partition(".ipynb: ")[2] for line in err.splitlines()] == ["copied", "kept, as it differs from the one of this version"]


def test_lab_passes_on_what_is_for_jupyter(tmp_path, capsys, started):
    lab(capsys, tmp_path, "--", "--no-browser", "--port", "8890")
    assert started[0][-4:-1] == ["--no-browser", "--port", "8890"]


def test_lab_refuses_a_folder_that_cannot_be_made(tmp_path, capsys, started):
    (tmp_path / "taken").write_text("a file")
    status, err = lab(capsys, tmp_path / "taken")
    assert (status, started, len(err.splitlines())) == (2, [], 1)


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_is_thin_told_and_committed_without_outputs(name):
    path = notebooks.find(name)
    assert notebooks.title(path)
    assert all(p.help for p in notebooks.parameters(path).values())
    for cell in notebooks.load(path)["cells"]:
        if cell["cell_type"] == "code":
            assert (cell["outputs"], cell["execution_count"]) == ([], None)
            assert len(notebooks.source(cell).splitlines()) <= 16


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "given", "charts"),
    [
        ("00_start_here", {}, 2),
        ("00_start_here", {"article": "one.txt", "published": "2024-11-06"}, 2),
        ("compare_reports", {}, 1),
        ("compare_reports", {"article": "one.txt", "published": "2024-11-06", "series": "nk_in_kursk", "out": "tables"}, 1),
        ("custom_analysis", {}, 1),
        ("custom_analysis", {"first_article": "one.txt", "second_article": "empty of facts.txt"}, 1),
        ("what_changed", {"old": "one.txt", "new": "empty of facts.txt", "out": "tables"}, 0),
    ],
)
def test_plain_papermill_runs_a_notebook(name, given, charts, tmp_path):
    (tmp_path / "one.txt").write_text("At least 12 houses burned in Lindmoor on Monday, the mayor said.\n")
    (tmp_path / "empty of facts.txt").write_text("Nothing happened.\n")
    out = tmp_path / "out.ipynb"
    papermill.execute_notebook(notebooks.find(name), out, parameters=given, cwd=tmp_path, progress_bar=False)
    cells = json.loads(out.read_text())["cells"]
    assert sum("image/svg+xml" in o.get("data", {}) for c in cells for o in c.get("outputs", ())) == charts


@pytest.mark.slow
def test_nbmake_runs_a_notebook_as_the_page_on_ci_says(tmp_path):
    pytest.importorskip("nbmake", reason="nbmake is not installed")
    (tmp_path / "notebooks").mkdir()
    shutil.copy(notebooks.find("custom_analysis"), tmp_path / "notebooks")
    page = Path(__file__).parents[1] / "docs" / "ci.md"
    command = next(line for line in page.read_text("utf-8").splitlines() if line.startswith("pytest --nbmake")).split()
    done = subprocess.run([sys.executable, "-m", *command, "-q"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:]
    assert "1 passed" in done.stdout
