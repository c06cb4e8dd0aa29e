"""Names that lead somewhere else: whatever a document, a file or a member of an archive is called, nothing is written outside its folder."""

from __future__ import annotations

import json
import os
import zipfile
from pathlib import Path

import pytest

import newsdata as nd
from newsdata.cli import main
from newsdata.reporting import notebooks, run
from tests.hostile.strings import LIVE

UP = (
    "..",
    "../",
    "../x",
    "../../x",
    "..\\x",
    "a/../../x",
    "./../x",
    "....//x",
    "%2e%2e/x",
    "..%2fx",
    "..%00/x",
    "..;/x",
    "\u2025/x",
    "．．/x",
    "..\u2215x",
)
ROOTS = ("/", "/etc/x", "//host/x", "\\\\host\\x", "C:\\x", "C:x", "c:/x", "file:///etc/x", "~", "~/x", "~root/x", "$HOME/x", "%TEMP%\\x")
ODD = (".", "...", ". .", " ", "-", "--to", "-rf", ".x", "x.", "x ", "con", "NUL", "aux.txt", "lpt1", "a:b", "a|b", "a*b", "a?b", "a\nb", "a\tb", "a\rb", "a\x00b",
       "x" * 300, "é" * 200, "../" * 60 + "x", "x/" * 120, "\u202egnp", "\ud800", "\ufeffx", "x\u200b", "datapackage.json", "corpus.json", "figures", "articles")  # fmt: skip
NAMES = tuple(
    dict.fromkeys(
        (
            *UP,
            *ROOTS,
            *ODD,
            *LIVE,
            *(f"x/{n}" for n in UP),
            *(f"{n}.txt" for n in (*UP, *ROOTS)),
            *(f"{n}\n" for n in UP),
            *(f"a{n}b" for n in UP),
        )
    )
)
TEXT = "At least 12 ferries stopped."


@pytest.fixture
def inside(tmp_path):
    """A folder to write to; whatever else is there is as it was."""
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "mine.txt").write_text("mine")
    (home := tmp_path / "a" / "b" / "inside").mkdir(parents=True)
    yield home
    outside = [p for p in tmp_path.rglob("*") if p.is_file() and not p.is_relative_to(home)]
    assert [p.name for p in outside] == ["mine.txt"]
    assert list((tmp_path / "a").iterdir()) == [home.parent]
    assert list(home.parent.iterdir()) == [home]


def test_there_are_two_hundred():
    assert len(NAMES) >= 200


def test_documents(inside):
    """A name is a name, or is refused; what a story saves and where a report goes is inside."""
    kept = 0
    for name in NAMES:
        try:
            article = nd.Article(TEXT, doc_id=name)
        except nd.InputError:
            continue
        kept += 1
        if name:
            assert (inside / run.stem_of(article, notebooks.find("article_report")) / "x").resolve().is_relative_to(inside), name
        nd.extract(article, tables=("figures",)).save(inside / str(kept), formats=("csv",))
    assert 0 < kept < len(NAMES) / 2


def test_files_behind_reports(inside):
    for name in NAMES:
        try:
            stem = run.stem_of(name, notebooks.find("article_report"))
        except (nd.InputError, ValueError, OSError):  # no file has that name
            continue
        assert (inside / f"{stem}.html").resolve().parent == inside, name
        assert (inside / stem / "x").resolve().parent.parent == inside, name


def test_members_and_rows_of_a_corpus(inside):
    given = inside / "given"
    given.mkdir()
    rows = (json.dumps({"text": f"{TEXT} Nobody of {i} spoke.", "doc_id": n, "title": n, "url": n}) for i, n in enumerate(NAMES))
    (given / "rows.jsonl").write_text("\n".join(rows))
    with zipfile.ZipFile(given / "a.zip", "w") as archive:
        for i, name in enumerate(NAMES):
            if name.strip("\x00"):
                archive.writestr(zipfile.ZipInfo(name.encode("utf-8", "replace").decode()), f"{TEXT} {i}")
    state = nd.corpus.run([given], inside / "corpus", tables=("figures",))
    assert state.articles + state.rejected >= 2 * len(NAMES) - 40
    assert {p.name for p in (inside / "corpus").iterdir()} == {
        "articles",
        "corpus.json",
        "documents",
        "done",
        "figures",
        "rejected",
        "sentences",
    }


def test_bundled_stories_and_notebooks_are_known_by_name():
    for name in NAMES:
        with pytest.raises(nd.InputError):
            nd.load(name)
    inside = Path(notebooks.find("article_report")).parent
    for name in NAMES:
        try:
            found = notebooks.find(name)
        except (nd.InputError, ValueError, OSError):
            continue
        assert Path(found).resolve().is_relative_to(inside) or os.path.exists(name)


@pytest.mark.parametrize(
    "args",
    [
        "extract N",
        "report N",
        "check N",
        "diff N N",
        "correct N",
        "codebook N",
        "corpus run N --to c",
        "corpus run x --to N",
        "corpus status N",
        "corpus query N x",
    ],
)
def test_a_name_that_no_file_can_have_is_one_line(args, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as stop:
        main([a.replace("N", "x" * 300 + ".txt") for a in args.split()])
    out, err = capsys.readouterr()
    assert (stop.value.code, out, err.count("\n")) == (2, "", 1), err
    assert err.startswith("newsdata: ")
    assert list(tmp_path.iterdir()) == []
