"""A report: what is published, what is refused, what a failure leaves."""
# ruff: noqa: E501

from __future__ import annotations

import base64
import json
import re
import shutil
import subprocess
import sys

import pytest

import newsdata as nd
from newsdata.reporting import notebooks
from tests.reporting import made


def notebook(folder, *cells: str, parameters: str = 'article = ""\nn = 3\nrate: float = 0.5\nflag = False'):
    """A notebook of code cells, the first with parameters."""
    path = folder / "own.ipynb"
    made_cells = [
        {
            "cell_type": "code",
            "id": f"c{i}",
            "metadata": {"tags": ["parameters"]} if i == 0 else {},
            "execution_count": None,
            "outputs": [],
            "source": code,
        }
        for i, code in enumerate((parameters, *cells))
    ]
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}, "language_info": {"name": "python"}}
    path.write_text(json.dumps({"cells": made_cells, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}))
    return path


def test_a_report_is_a_page_tables_and_a_record():
    page = made.harbour()
    folder = page.parent
    assert sorted(p.name for p in folder.iterdir()) == [
        "harbour",
        "harbour.html",
        "harbour.ipynb",
        "harbour.preview.png",
        "harbour.run.json",
    ]
    assert nd.Story.load(folder / "harbour").figures.shape[0] > 5
    record = json.loads((folder / "harbour.run.json").read_text())
    assert record["parameters"]["published"] == "2024-10-31"
    assert {"started", "seconds", "versions", "inputs"} <= set(record)


def test_the_page_holds_one_script_and_asks_for_nothing():
    html = made.harbour().read_text("utf-8")
    assert len(re.findall(r"<script>", html)) == 1
    assert "default-src 'none'" in html
    assert not re.search(r"<(?:link|iframe|object|embed|base)\b", html)
    assert len(html.encode()) < 1_300_000


def test_the_tables_travel_in_the_page():
    page = made.harbour()
    found = dict(re.findall(r'<a href="data:text/csv;charset=utf-8;base64,([^"]+)" download="harbour-([^"]+)"', page.read_text("utf-8")))
    held = {name: base64.b64decode(data) for data, name in found.items()}
    assert held["figures.csv"] == (page.parent / "harbour" / "figures.csv").read_bytes()
    assert set(held) == {p.name for p in (page.parent / "harbour").glob("*.csv")}


def test_a_rerun_gives_equal_bytes(tmp_path):
    first = made.harbour()
    second = nd.report(made.HARBOUR, published="2024-10-31", to=tmp_path)
    assert second.read_bytes() == first.read_bytes()
    files = sorted(
        p.relative_to(tmp_path) for p in tmp_path.rglob("*") if p.is_file() and not p.name.endswith(("run.json", ".ipynb", ".xlsx"))
    )
    assert len(files) > 5
    for file in files:
        assert (tmp_path / file).read_bytes() == (first.parent / file).read_bytes(), file


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"publishd": "2024-10-31"}, "did you mean 'published'"),
        ({"published": "yesterday"}, "YYYY-MM-DD"),
        ({"published": "2024-13-01"}, "YYYY-MM-DD"),
        ({"title": 3}, "is not text"),
        ({"article": "nowhere.txt"}, "no such file"),
        ({"notebook": "artcle_report"}, "article_report"),
    ],
)
def test_a_wrong_parameter_stops_before_the_kernel(given, words, tmp_path):
    given = {"article": str(made.HARBOUR), **given}
    with pytest.raises(nd.InputError, match=re.escape(words)):
        nd.report(given.pop("article"), to=tmp_path / "reports", **given)
    assert not (tmp_path / "reports").exists()


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"n": "three"}, "whole number"),
        ({"n": 2.5}, "whole number"),
        ({"rate": "x"}, "a number"),
        ({"flag": "maybe"}, "true or false"),
        ({"n": True}, "whole number"),
    ],
)
def test_types_come_from_the_parameters_cell(given, words, tmp_path):
    with pytest.raises(nd.InputError, match=words):
        nd.report(notebook=notebook(tmp_path, "print(n)"), to=tmp_path, **given)


def test_text_from_a_command_line_becomes_the_declared_type(tmp_path):
    page = nd.report(notebook=notebook(tmp_path, "print(n + 1, rate * 2, flag)"), to=tmp_path, n="41", rate="0.25", flag="yes")
    assert "42 0.5 True" in page.read_text()


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("1 / 0", "ZeroDivisionError"),
        ("import sys\nsys.exit(0)", "ended|SystemExit"),
        ("exit()", "ended|SystemExit"),
        ("import os\nos._exit(1)", "died|ended|closed"),
    ],
)
def test_a_report_that_did_not_run_to_its_end_is_a_failure_page(cell, words, tmp_path):
    path = notebook(tmp_path, "print('first')", cell, "print('never <b>')")
    with pytest.raises(nd.ReportError) as error:
        nd.report(notebook=path, to=tmp_path / "r", n=7)
    assert re.search(words, str(error.value), re.IGNORECASE)
    assert [p.name for p in (tmp_path / "r").iterdir()] == ["own.failed.html"]
    page = (tmp_path / "r" / "own.failed.html").read_text()
    assert "newsdata report" in page
    assert "-p n 7" in page
    assert "never <b>" not in page


def test_half_a_character_that_a_cell_prints_is_replaced(tmp_path):
    page = nd.report(notebook=notebook(tmp_path, "print('a\\ud800b')"), to=tmp_path)
    assert "a\ufffdb" in page.read_text("utf-8")


def test_a_failure_leaves_the_last_good_report_and_a_success_takes_the_failure_away(tmp_path):
    good, bad = notebook(tmp_path, "print('fine')"), "1 / 0"
    page = nd.report(notebook=good, to=tmp_path)
    kept = page.read_bytes()
    with pytest.raises(nd.ReportError):
        nd.report(notebook=notebook(tmp_path, bad), to=tmp_path)
    stale = page.read_text("utf-8")
    assert 'href="own.failed.html"' in stale
    assert re.sub(r'\n<p class="stale".*?</p>', "", stale).encode() == kept
    assert (tmp_path / "own.failed.html").exists()
    nd.report(notebook=notebook(tmp_path, "print('fine')"), to=tmp_path)
    assert not (tmp_path / "own.failed.html").exists()
    assert page.read_bytes() == kept


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path):
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(nd.InputError, match="taken"):
        nd.report(made.HARBOUR, to=tmp_path / "taken")


def test_foreign_html_cannot_run_and_foreign_charts_are_drawn(tmp_path):
    cells = (
        "import pandas as pd, altair as alt\nimport newsdata.charts\nfrom IPython.display import HTML\nHTML('<b>bold</b><script>x</script><img src=x onerror=y>')",
        "pd.DataFrame({'a': ['<script>', 'b']})",
        "alt.Chart(pd.DataFrame({'a': ['</script><script>x</script>', 'b'], 'n': [1, 2]})).mark_bar().encode(x='n', y='a', tooltip=['a', 'n'])",
    )
    html = nd.report(notebook=notebook(tmp_path, *cells), to=tmp_path).read_text()
    assert "<b>bold</b>" in html
    assert "onerror" not in html.partition("<script>")[0].replace("onerror=y&gt;&#39;)", "")
    assert html.count("<script>") == 1
    assert html.count('type="application/json"') == 1


def test_the_notebook_is_thin_and_committed_without_outputs():
    path = notebooks.find("article_report")
    for cell in notebooks.load(path)["cells"]:
        if cell["cell_type"] == "code":
            assert cell["outputs"] == []
            assert cell["execution_count"] is None
            assert len(notebooks.source(cell).splitlines()) <= 8 or notebooks.TAG in cell["metadata"].get("tags", ())
    assert list(notebooks.parameters(path)) == [
        "article",
        "published",
        "title",
        "author",
        "publisher",
        "url",
        "language",
        "hemisphere",
        "out",
    ]
    assert all(p.help for p in notebooks.parameters(path).values())


def test_plain_papermill_runs_the_notebook(tmp_path):
    shutil.copy(made.HARBOUR, tmp_path / "harbour.txt")
    command = [
        sys.executable,
        "-m",
        "papermill",
        str(notebooks.find("article_report")),
        "out.ipynb",
        "-p",
        "article",
        "harbour.txt",
        "-p",
        "published",
        "2024-10-31",
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    run = json.loads((tmp_path / "out.ipynb").read_text())
    outputs = [o for c in run["cells"] for o in c.get("outputs", ())]
    assert sum("image/svg+xml" in o.get("data", {}) for o in outputs) == 4


def test_making_a_report_does_not_import_the_slow_grammar(tmp_path):
    code = f"import sys, newsdata as nd; nd.report({str(made.HARBOUR)!r}, to={str(tmp_path)!r}); sys.exit(sys.modules.get('rfc3987_syntax') is not None)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
