"""Whatever stops a report: one line, a page that says why where there is room for one, and the last good report as it was."""

from __future__ import annotations

import json
import re
import sys

import pytest

from tests.hostile import calls
from tests.hostile.calls import Call

KERNEL = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}, "language_info": {"name": "python"}}
RUN = "exec(open(article).read())"  # the article is what the cell does
GOOD = "print('all is well')"
# what a cell does: words of the one line
STOPS = {
    "import os, signal; os.kill(os.getpid(), signal.SIGKILL)": "Dead(Kernel|Child)Error: .*died",
    "import time; time.sleep(600)": "(timed out|took longer).* 3",
    "import sys; sys.exit(0)": "SystemExit: 0",
    "import os; os._exit(0)": "Dead(Kernel|Child)Error: .*died",
    "1 / 0": "ZeroDivisionError: division by zero",
    "raise KeyboardInterrupt": "KeyboardInterrupt;",
    "raise MemoryError": "MemoryError;",
}
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc, or mounts a file system")


def notebook(*sources: str) -> str:
    """A notebook with a parameter ``article`` and these cells."""
    cells = [
        {
            "cell_type": "code",
            "id": f"c{i}",
            "metadata": {"tags": [] if i else ["parameters"]},
            "execution_count": None,
            "outputs": [],
            "source": s,
        }
        for i, s in enumerate(('article = ""', *sources))
    ]
    return json.dumps({"cells": cells, "metadata": KERNEL, "nbformat": 4, "nbformat_minor": 5})


def report(article: str, **more) -> Call:
    """The report of a cell that does what the article says, into ``r``."""
    return Call(["report", "a.txt", "--notebook", "own.ipynb", "--to", "r"], {"a.txt": article}, **more)


def in_r(files: dict[str, str]) -> dict[str, str]:
    return {name: digest for name, digest in files.items() if name.startswith("r/")}


@pytest.fixture(scope="module", params=[pytest.param(True, marks=linux, id="fork"), pytest.param(False, id="kernel")])
def stopped(request, tmp_path_factory):
    """The folder, and what is told of a good report and of every failure after it."""
    folder = tmp_path_factory.mktemp("stopped")
    (folder / "own.ipynb").write_text(notebook(RUN, "print('after <b>')"))
    told = calls.run([report(GOOD), *map(report, STOPS)], folder, settings={"CELL_TIMEOUT_SECONDS": 3}, forks=request.param)
    return folder, told[0], dict(zip(STOPS, told[1:], strict=True))


@pytest.mark.slow
def test_what_stops_a_cell_stops_the_report_and_is_told_in_one_line(stopped):
    folder, good, failed = stopped
    assert (good.status, good.out.strip(), good.err) == (0, "r/a.html", "")
    assert sorted(in_r(good.files)) == ["r/a.html", "r/a.ipynb", "r/a.preview.png", "r/a.run.json"]
    for cell, told in failed.items():
        assert (told.status, told.out) == (1, ""), cell
        assert re.fullmatch(rf"newsdata: a: .*{STOPS[cell]}.* see r/a\.failed\.html\n", told.err), told.err
        after = in_r(told.files)
        assert sorted(after) == ["r/a.failed.html", "r/a.html", "r/a.ipynb", "r/a.preview.png", "r/a.run.json"], "nothing is left behind"
        assert {n: after[n] for n in ("r/a.ipynb", "r/a.run.json")} == {n: good.files[n] for n in ("r/a.ipynb", "r/a.run.json")}
    page = (folder / "r" / "a.failed.html").read_text()
    assert "number 2" in page
    assert "exec(open(article).read())" in page
    assert "newsdata report a.txt" in page
    assert "after &lt;b&gt;" not in page
    kept = (folder / "r" / "a.html").read_text()
    assert "all is well" in kept
    assert "The last run failed" in kept


@linux
@pytest.mark.slow
def test_nothing_goes_on_running(stopped):
    assert calls.left_running(stopped[0]) == []


ARTICLE = "At least {} houses burned in Lindmoor on Monday, the mayor said.\n"


def real(n: int, **more) -> Call:
    """A real report, with tables."""
    return Call(["report", "a.txt", "--published", "2024-10-31", "--to", "r"], {"a.txt": ARTICLE.format(n)}, **more)


def check_full(told, reason: str) -> None:
    """Every call after the first failed in one line and changed nothing; the last one was made when there was room again."""
    good, *full, last = told
    assert good.status == 0, good.err
    for t in full:
        assert (t.status, t.out) == (1, ""), t.err
        assert re.fullmatch(rf"newsdata: a: .*{reason}.*\n", t.err, re.IGNORECASE), t.err
        assert {n: d for n, d in in_r(t.files).items() if n not in ("r/a.failed.html", "r/a.html")} == {
            n: d for n, d in in_r(good.files).items() if n != "r/a.html"
        }
    assert last.status == 0, last.err
    assert sorted(in_r(last.files)) == sorted(in_r(good.files))
    assert last.files["r/a.html"] != good.files["r/a.html"]


@linux
@pytest.mark.slow
def test_a_full_disk_leaves_the_last_report_whole(tmp_path):
    if not calls.small_disk():
        pytest.skip("no small file system can be mounted here")
    told = calls.run([real(12), *(real(13, free=n) for n in (0, 16_384, 200_000, 600_000, 1_000_000)), real(13)], tmp_path, disk="6m")
    check_full(told, "no space left on device")
    assert all(t.files["r/a.html"] == told[0].files["r/a.html"] for t in told[:-1]), "not even the note that it is old fits"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of file sizes")
@pytest.mark.slow
def test_files_that_may_not_grow_leave_the_last_report_whole(tmp_path):
    told = calls.run([real(12), *(real(13, largest=n) for n in (0, 8_192, 50_000, 500_000)), real(13)], tmp_path)
    check_full(told, "file too large")


@pytest.mark.slow
def test_in_a_batch_what_kills_its_own_processes_leaves_the_others_alone(tmp_path):
    (tmp_path / "own.ipynb").write_text(notebook(RUN, "print('after')"))
    killer = "import os, signal; os.kill(os.getppid(), signal.SIGKILL); os.kill(os.getpid(), signal.SIGKILL)"
    articles = {"a.txt": GOOD, "b.txt": killer, "c.txt": f"import time; time.sleep(2); {GOOD}", "d.txt": GOOD}
    args = ["report", *articles, "--notebook", "own.ipynb", "--to", "r", "--workers", "2"]
    told = calls.run([Call(args, articles), Call(args, {"b.txt": GOOD})], tmp_path)
    assert [t.status for t in told] == [1, 0]
    first = sorted(in_r(told[0].files))
    assert [n for n in first if n.endswith("html")] == ["r/a.html", "r/b.failed.html", "r/c.html", "r/d.html", "r/index.html"]
    assert not [n for n in first if n.startswith("r/.")]
    assert "r/b.failed.html" not in told[1].files
    assert calls.left_running(tmp_path) == []


def test_a_folder_that_takes_no_report_is_told_before_anything_is_made(tmp_path):
    (tmp_path / "file").write_text("mine")
    (tmp_path / "in").mkdir()
    (tmp_path / "taken" / "a.html").mkdir(parents=True)
    base = ["report", "in/a.txt", "--to"]
    told = calls.run([Call([*base, to], {"in/a.txt": ARTICLE}) for to in ("file", "file/below/it", "taken", "x" * 300)], tmp_path)
    for t in told:
        assert (t.status, t.out, t.err.count("\n")) == (2, "", 1)
        assert "choose another folder" in t.err
        assert sorted(t.files) == ["file", "in/a.txt"]


@linux
def test_a_folder_that_nobody_can_make_is_told_in_one_line(tmp_path):
    told = calls.run([Call(["report", "a.txt", "--to", "/proc/newsdata"], {"a.txt": ARTICLE})], tmp_path)[0]
    assert (told.status, told.out, sorted(told.files)) == (2, "", ["a.txt"])
    assert re.fullmatch(r"newsdata: /proc/newsdata: cannot be (made|written).*choose another folder.*\n", told.err)


def test_a_long_path_of_temporary_files_is_no_obstacle(tmp_path):
    (tmp_path / "own.ipynb").write_text(notebook(RUN))
    told = calls.run([report(GOOD)], tmp_path, temporary="t" * 100)[0]
    assert (told.status, told.out, told.err) == (0, "r/a.html\n", "")


@pytest.mark.parametrize("name", ["story", "story.html"])
def test_a_report_never_takes_the_place_of_its_article(name, tmp_path):
    text = f"<html><body><article><p>{ARTICLE * 9}</p></article></body></html>" if name.endswith("html") else ARTICLE
    told = calls.run([Call(["report", name, "--to", "."], {name: text}), Call(["report", name, name, "--to", "."])], tmp_path)
    assert [t.status for t in told] == [2, 2]
    assert (tmp_path / name).read_text() == text
    assert [p.name for p in tmp_path.iterdir()] == [name]
