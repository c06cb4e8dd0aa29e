"""Words of a parameter stay words: nothing in them is run by the notebook that gets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from papermill.translators import PythonTranslator

from tests.hostile import calls
from tests.hostile.calls import Call
from tests.hostile.strings import LIVE
from tests.hostile.test_failed_reports import ARTICLE, notebook

MAKE = "__import__('pathlib').Path('ran').touch()"
BREAKS = (
    f'"\n{MAKE}\nx = "', f"'\n{MAKE}\nx = '", f'"""\n{MAKE}\nx = """', f'\\"\n{MAKE}\n#', f'\\\\"\n{MAKE}\n#', f'" + {MAKE} + "', f"{{{MAKE}}}", f"\\\n{MAKE}", f"\r{MAKE}",
    f"\u2028{MAKE}", f"\x0c{MAKE}", f"%run {MAKE}", "!touch ran", "%%bash\ntouch ran", "$(touch ran)", "`touch ran`", "; touch ran", "\\", "\\\\", '\\"', "\\N{BULLET}",
    "\\x41", "\\u0041", "\n", "\r\n", "\t", "#", "'''", '"""', "{title}", "%(title)s", "\x00",
)  # fmt: skip


@pytest.mark.parametrize("words", [*BREAKS, *LIVE])
def test_the_cell_that_is_put_in_holds_the_words(words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    cell = PythonTranslator.codify({"title": words})
    found: dict[str, object] = {}
    exec(cell, found)
    assert found["title"] == words
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.parametrize("forks", [True, False], ids=["fork", "kernel"])
def test_a_report_gets_the_words_and_runs_nothing(forks, tmp_path):
    """All of them at once, as the title of a report: the notebook writes down what it got."""
    words = "".join(b for b in BREAKS if "\x00" not in b)
    source = notebook("import json, pathlib; pathlib.Path('r/got').write_text(json.dumps(title))")
    (tmp_path / "own.ipynb").write_text(source.replace('"article = \\"\\""', json.dumps('article = ""\ntitle = ""')))
    (tmp_path / "r").mkdir()
    call = Call(["report", "a.txt", "--notebook", "own.ipynb", "--to", "r", "-p", "title", words], {"a.txt": ARTICLE})
    told = calls.run([call], tmp_path, forks=forks)[0]
    assert told.status == 0, told.err
    assert json.loads(Path(tmp_path / "r" / "got").read_text()) == words
    assert [n for n in told.files if "ran" in n] == []
