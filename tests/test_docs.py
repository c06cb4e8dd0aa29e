"""The documents tell the truth: their Python runs, their commands run, their outputs are what is printed."""

from __future__ import annotations

import doctest
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(r"^```(\w+)[^\n]*\n(.*?)^```", re.S | re.M)
# these set the environment up anew: the test of the wheel and CI itself run them
SETS_UP = re.compile(
    r"(?:make (?:test|lint|gate|lab|help|clean|docs)\b|pip install|uv |python3? -m venv|source |git |\.venv/bin/jupyter|jupyter|newsdata lab)"
)


def blocks(page: Path, *kinds: str) -> list[str]:
    return [body for kind, body in FENCE.findall(page.read_text(encoding="utf-8")) if kind in kinds]


@pytest.fixture
def checkout(tmp_path):
    """A copy of what the documents' commands need, so that they leave nothing behind."""
    for name in ("data", "notebooks", "Makefile", "pyproject.toml", "constraints.txt", "README.md", "LICENSE", "NOTICE"):
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, tmp_path / name)
    for name in ("newsdata", ".venv"):
        if (ROOT / name).exists():
            (tmp_path / name).symlink_to(ROOT / name)
    (tmp_path / "reports").mkdir()
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_python_runs_and_prints_what_it_says(page, checkout, monkeypatch):
    monkeypatch.chdir(checkout)
    globs: dict = {}
    flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    for i, body in enumerate(blocks(page, "pycon")):
        test = doctest.DocTestParser().get_doctest(body, globs, f"{page.name}[{i}]", str(page), 0)
        out: list[str] = []
        runner = doctest.DocTestRunner(optionflags=flags)
        runner.run(test, out=out.append, clear_globs=False)
        globs.update(test.globs)
        assert runner.failures == 0, "".join(out)


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_commands_run_and_print_what_they_say(page, checkout):
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    for body in blocks(page, "console"):
        for part in re.split(r"^\$ ", body, flags=re.M)[1:]:
            command, _, want = part.replace("\\\n", " ").partition("\n")
            if SETS_UP.match(command):
                continue
            command = re.sub(r"^make\b", "make -o .venv/.python -o .venv/.run", command)  # the environment is not this copy's to change
            done = subprocess.run(["bash", "-c", command], cwd=checkout, capture_output=True, text=True, env={**os.environ, "PATH": path})
            got = done.stdout + done.stderr
            assert done.returncode == 0, f"$ {command}\n{got}"
            if want.strip():
                flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
                assert doctest.OutputChecker().check_output(want.strip() + "\n", got.strip() + "\n", flags), (
                    f"$ {command}\n{got}\nwant:\n{want}"
                )


def test_links_between_pages_hold():
    missing = []
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8")):
            if not re.match(r"[a-z]+:", target) and not (page.parent / target).exists():
                missing.append(f"{page.relative_to(ROOT)} -> {target}")
    assert not missing


def test_scores_are_the_pinned_ones():
    floors = json.loads((ROOT / "benchmarks" / "floors.json").read_text(encoding="utf-8"))["floors"]
    pinned = {f"{value:.1f}" for task in floors.values() for value in task.values()}
    scores = (ROOT / "docs" / "benchmarks.md").read_text(encoding="utf-8").partition("\n## ")[0]
    rows = [line for line in scores.splitlines() if line.startswith("|")]
    told = {number for row in rows for number in re.findall(r"[0-9]+[.][0-9]", row)}
    assert told
    assert told <= pinned, told - pinned


def test_workflow_runs_reports(checkout):
    workflow = yaml.safe_load((ROOT / ".github/workflows/reports.yml").read_text(encoding="utf-8"))
    steps = [s for job in workflow["jobs"].values() for s in job["steps"]]
    commands = [s["run"] for s in steps if "run" in s and not SETS_UP.match(s["run"])]
    assert commands
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    for command in commands:
        done = subprocess.run(
            ["bash", "-ec", command], cwd=checkout, capture_output=True, text=True, env={**os.environ, "PATH": path, "CI": "true"}
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    assert list((checkout / "reports").glob("*.html"))


def test_no_file_names_a_host_of_a_registry_or_a_path_of_one_machine():
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    forbidden = re.compile(
        r"https?://[a-z0-9.-]*(?:py" + r"pi|pythonhosted|npm" + r"js|deb" + r"ian)\.|(?<![\w/.])/(?:wo" + r"rk|ro" + r"ot|ho" + r"me)/\w"
    )
    found = []
    for name in filter(None, names):
        path = ROOT / name
        if path.is_file() and path.suffix not in {".png", ".parquet", ".xlsx"}:
            found += [f"{name}: {m[0]}" for m in forbidden.finditer(path.read_text(encoding="utf-8", errors="replace"))]
    assert not found
