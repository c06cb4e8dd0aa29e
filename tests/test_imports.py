"""Importing newsdata, and starting its command, costs little."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

PROBE = """
import json, sys, time
{before}
start = time.process_time()
{imports}
print(json.dumps([time.process_time() - start, sorted(m.partition(".")[0] for m in sys.modules)]))
"""


def loaded(imports, before=""):
    """CPU seconds of some imports in a fresh process, and the packages that are loaded afterwards."""
    done = subprocess.run([sys.executable, "-c", PROBE.format(imports=imports, before=before)], capture_output=True, text=True, check=True)
    seconds, modules = json.loads(done.stdout.splitlines()[-1])
    return seconds, set(modules)


def test_importing_newsdata_loads_nothing_heavy():
    _, modules = loaded("import newsdata")
    assert not modules & {"pandas", "pyarrow", "altair", "papermill", "pandera", "trafilatura", "lxml", "openpyxl", "yaml", "IPython"}


def test_extracting_loads_neither_charts_nor_reports_nor_models():
    _, modules = loaded("import newsdata as nd; nd.extract('At least 12 people died.').figures")
    assert not modules & {"altair", "papermill", "pandera", "trafilatura", "openpyxl", "nbconvert", "IPython"}


def test_importing_newsdata_costs_at_most_a_third_of_a_second_more_than_pandas():
    seconds = min(loaded("import newsdata", before="import pandas")[0] for _ in range(3))
    assert seconds <= 0.3


@pytest.mark.parametrize("call", ["--version", "--help", "extract --help", "codebook"])
def test_the_command_starts_without_pandas(call):
    code = f"""
import newsdata.cli
try:
    newsdata.cli.main({call.split()!r})
except SystemExit:
    pass
"""
    _, modules = loaded(code)
    assert not modules & {"pandas", "pyarrow", "altair", "papermill", "pandera", "rfc3987_syntax"}


def test_the_command_does_not_import_the_grammar_of_uris(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("At least 12 people died.")
    code = f"""
import newsdata.cli
for args in (["extract", {str(path)!r}, "--to", {str(tmp_path / "out")!r}], ["check", {str(tmp_path / "out")!r}]):
    try:
        newsdata.cli.main(args)
    except SystemExit as stop:
        assert stop.code == 0
"""
    _, modules = loaded(code)
    assert "rfc3987_syntax" not in modules
    assert not modules & {"altair", "papermill"}


def test_the_charts_load_no_rules():
    code = "import sys, newsdata.charts; print(sorted(m for m in sys.modules if m.startswith('newsdata.figures')))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
