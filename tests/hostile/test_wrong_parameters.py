"""A wrong call of a report is one line and exit status 2 before anything is imported, started or made; papermill says the same."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest

from newsdata.reporting import notebooks
from tests.hostile import calls
from tests.hostile.calls import Call
from tests.hostile.test_failed_reports import ARTICLE, linux, notebook

OWN = 'article = ""\nn = 3\nrate: float = 0.5\nflag = False\nnames: list = []\nkinds: dict = {}\nfirst_published = ""\nout = ""\nlast_day = ""'
# arguments behind "newsdata report": words of the line
WRONG = {
    ("a.txt", "-p", "publishd", "2024-10-31"): "did you mean 'published'?",
    ("a.txt", "-p", "xyz", "1"): "it has article, published, title",
    ("a.txt", "-p", "", "1"): "no parameter ''",
    ("a.txt", "-p", "title"): "requires 2 arguments",
    ("a.txt", "-p", "title", "a", "-p", "title", "b"): "given twice",
    ("a.txt", "--published", "2024-10-31", "-p", "published", "2024-10-31"): "given twice",
    ("a.txt", "-p", "title", "\udcff"): "title: a character is no Unicode text",
    ("a.txt", "-p", "hemisphere", "east"): "write north or south",
    ("a.txt", "-p", "published", "soon"): "published: 'soon' is not a day; write it as YYYY-MM-DD",
    ("a.txt", "-p", "published", "2024-02-30"): "YYYY-MM-DD",
    ("a.txt", "--published", ""): "the day is empty",
    ("a.txt", "--published", "9999-99-99"): "YYYY-MM-DD",
    ("a.txt", "--published", "10/31/2024"): "YYYY-MM-DD",
    ("a.txt", "-p", "out", "a.txt/below"): "choose another folder",
    ("a.txt", "-p", "article", "b.txt"): "write newsdata report FILE",
    ("a.txt", "-p", "workers", "2"): "the command's own",
    ("a.txt", "--workers", "0"): "not in the range",
    ("a.txt", "--workers", "two"): "not a valid integer",
    ("a.txt", "--notebook", "artcle_report"): "or one of 00_start_here, article_report",
    ("a.txt", "--notebook", "a.txt"): "no such notebook",
    ("a.txt", "--notebook", "broken.ipynb"): "not a notebook",
    ("a.txt", "--notebook", "unclear.ipynb"): "the cell tagged 'parameters' cannot be read",
    ("a.txt", "--notebook", "own.ipynb", "-p", "n", "three"): "n: 'three' is not a whole number",
    ("a.txt", "--notebook", "own.ipynb", "-p", "n", "2.5"): "a whole number",
    ("a.txt", "--notebook", "own.ipynb", "-p", "n", "9" * 5000): "a whole number",
    ("a.txt", "--notebook", "own.ipynb", "-p", "rate", "x"): "a number",
    ("a.txt", "--notebook", "own.ipynb", "-p", "rate", "nan"): "a number",
    ("a.txt", "--notebook", "own.ipynb", "-p", "rate", "1e999"): "a number",
    ("a.txt", "--notebook", "own.ipynb", "-p", "flag", "maybe"): "true or false",
    ("a.txt", "--notebook", "own.ipynb", "-p", "names", "x"): "a list",
    ("a.txt", "--notebook", "own.ipynb", "-p", "names", "["): "a list",
    ("a.txt", "--notebook", "own.ipynb", "-p", "names", "[" * 9000): "a list",
    ("a.txt", "--notebook", "own.ipynb", "-p", "kinds", "[1]"): "a mapping",
    ("a.txt", "--notebook", "own.ipynb", "-p", "first_published", "31.10.2024"): "first_published: .*YYYY-MM-DD",
    ("a.txt", "--notebook", "own.ipynb", "-p", "last_day", "today"): "last_day: .*YYYY-MM-DD",
    ("--notebook", "custom_analysis", "-p", "first_article", "nowhere.txt"): "nowhere.txt: no such file",
    ("a.txt", "--notebook", "custom_analysis"): "did you mean 'first_article'?",
    ("nowhere.txt",): "nowhere.txt: no such file",
    ("a.txt", "nowhere.txt"): "nowhere.txt: no such file",
    ("a.txt", "a.txt"): "two articles would be a.html",
    ("a.txt", "-"): "name it alone",
    ("empty",): "in this folder",
    ("",): "the name of an article is empty",
    ("a\0.txt",): "no such file",
    ("a.txt", "--to", ""): "--to: the folder is empty",
    ("a.txt", "--to", "a\0b"): "cannot be written",
    ("a.txt", "--publishd", "x"): "--published",
    (): "Missing argument 'FILE...'",
}  # fmt: skip


def test_a_wrong_report_is_one_line_before_papermill_is_there(tmp_path):
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "own.ipynb").write_text(notebook("1 / 0").replace('"article = \\"\\""', json.dumps(OWN)))
    (tmp_path / "unclear.ipynb").write_text(notebook("1 / 0").replace('"article = \\"\\""', '"article = open(1)"'))
    (tmp_path / "broken.ipynb").write_text("{}")
    (tmp_path / "empty").mkdir()
    before = sorted(p.name for p in tmp_path.iterdir())
    told = calls.run([Call(["report", "--to", "r", *args]) for args in WRONG], tmp_path)
    for (args, words), t in zip(WRONG.items(), told, strict=True):
        assert (t.status, t.out, t.err.count("\n")) == (2, "", 1), (args, t.err)
        assert re.search(words.replace("(", r"\(").replace("?", r"\?"), t.err), (args, t.err)
        assert t.err.startswith("newsdata: ")
        assert len(t.err) < 400
        assert t.imported == [], args
    assert sorted(p.name for p in tmp_path.iterdir()) == before


# parameters, in a notebook: words of the error of the first cell
REFUSED = [
    ("article_report", {"publishd": "2024-10-31"}, "did you mean 'published'?"),
    ("article_report", {"title": 3}, "'3' is not text"),
    ("article_report", {"article": "nowhere.txt"}, "nowhere.txt: no such file"),
    ("article_report", {"published": "soon"}, "YYYY-MM-DD"),
    ("article_report", {"hemisphere": "east"}, "north or south"),
    *((p.stem, {"xyz": 1}, "no parameter 'xyz'") for p in notebooks.catalogue()),
]
PAPERMILL = """
import json, sys, papermill
told = []
for path, parameters in json.load(sys.stdin):
    try:
        papermill.execute_notebook(path, "out.ipynb", parameters, engine_name="newsdata-fork", progress_bar=False)
        told.append([0, "", ""])
    except papermill.PapermillExecutionError as e:
        told.append([e.exec_count, e.ename, e.evalue])
print(json.dumps(told))
"""


@linux
@pytest.mark.slow
def test_the_first_cell_refuses_what_the_command_refuses(tmp_path):
    given = json.dumps([(str(notebooks.find(name)), values) for name, values, _ in REFUSED])
    done = subprocess.run([sys.executable, "-c", PAPERMILL], cwd=tmp_path, input=given, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    for (name, values, words), (cell, error, message) in zip(REFUSED, json.loads(done.stdout.splitlines()[-1]), strict=True):
        assert (error, words in message) == ("InputError", True), (name, values, error, message)
        assert cell <= 4, "the parameters, papermill's own cell, and at most one of text"


@pytest.mark.slow
def test_plain_papermill_refuses_in_a_kernel(tmp_path):
    command = [sys.executable, "-m", "papermill", str(notebooks.find("article_report")), "out.ipynb", "-p", "publishd", "2024-10-31"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "did you mean 'published'?" in done.stderr
