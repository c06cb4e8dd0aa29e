"""Each bad input gives one line that names the thing, the place and the next step, and leaves nothing behind."""

from __future__ import annotations

import subprocess
import sys

import pytest

from newsdata import settings
from newsdata.cli import main

GOOD = "At least 12 people died in a mill fire on Monday, the mayor said."

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00"
ELF = b"\x7fELF\x02\x01\x01\x00\x00\x00\xff\xfe\x00\x00\x03\x00>\x00\x01\x00"


def run(capsys, *args):
    """Exit status, standard output and standard error of a call."""
    with pytest.raises(SystemExit) as stop:
        main([str(a) for a in args])
    out, err = capsys.readouterr()
    return stop.value.code, out, err


def refused(capsys, *args):
    """The one line of a call that must be refused."""
    status, out, err = run(capsys, *args)
    assert (status, out) == (2, ""), err
    assert err.startswith("newsdata: ")
    assert err.count("\n") == 1
    assert "Traceback" not in err
    return err


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "good.txt"
    path.write_text(GOOD)
    return path


def test_no_file(tmp_path, capsys):
    line = refused(capsys, "extract", tmp_path / "missing.txt", "--to", tmp_path / "out")
    assert "missing.txt: there is no such file; check the path" in line
    assert not (tmp_path / "out").exists()


def test_a_directory(tmp_path, capsys):
    assert "is a folder, not a file; name the files in it" in refused(capsys, "extract", tmp_path)


@pytest.mark.parametrize(
    ("name", "data"), [("a.txt", ELF), ("b", ELF), ("a.md", b"\x00\x01\x02\x03" * 9), ("c.txt", "ab".encode("utf-16-le") * 9)]
)
def test_binary(tmp_path, capsys, name, data):
    (tmp_path / name).write_bytes(data)
    assert f"{name}: is binary, not text; pass plain text" in refused(capsys, "extract", tmp_path / name)


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_empty(tmp_path, capsys, name, data):
    (tmp_path / name).write_bytes(data)
    line = refused(capsys, "extract", tmp_path / name)
    assert name in line
    assert "empty" in line or "no text" in line


def test_an_html_page_without_an_article(tmp_path, capsys):
    (tmp_path / "a.html").write_text("<html><body></body></html>")
    assert "no article was found on the page; save the article's text as .txt" in refused(capsys, "extract", tmp_path / "a.html")


@pytest.mark.parametrize("day", ["2024-13-01", "yesterday", "31.10.2024", "2024-10", "", "20241031", "2024-02-30"])
def test_wrong_date(good, tmp_path, capsys, day):
    line = refused(capsys, "extract", good, "--published", day, "--to", tmp_path / "out")
    assert "--published" in line
    assert "write it as YYYY-MM-DD" in line
    assert not (tmp_path / "out").exists()


def test_wrong_date_in_the_front_matter(tmp_path, capsys):
    (tmp_path / "a.md").write_text("---\npublished: last Tuesday\n---\nText.")
    assert "a.md, published: 'last Tuesday' is not a day" in refused(capsys, "extract", tmp_path / "a.md")


@pytest.mark.parametrize("formats", ["docx", "csv,feather", "CSV;parquet", "xlsx", ""])
def test_unknown_format(good, tmp_path, capsys, formats):
    line = refused(capsys, "extract", good, "--format", formats, "--to", tmp_path / "out")
    assert "formats:" in line
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("command", ["extract", "report"])
def test_unwritable_folder(good, capsys, command):
    line = refused(capsys, command, good, "--to", good / "below" / "it")
    assert "below" in line
    assert "choose another folder" in line


def test_a_file_where_the_folder_should_be(good, capsys):
    assert "is a file; choose another folder" in refused(capsys, "extract", good, "--to", good)
    assert good.read_text() == GOOD


@pytest.mark.parametrize("url", ["https://example.org/story", "http://example.org", "ftp://example.org/a.txt", "file:///etc/hosts"])
def test_url(capsys, url):
    assert "a URL is not fetched; save the page as .html and pass the file" in refused(capsys, "extract", url)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.pdf", b"%PDF-1.7", ".pdf files are not read; save its text as .txt, .md or .html"),
        ("a.txt", b"%PDF-1.7 ...", "is a PDF, not text; save its text"),
        ("a.docx", b"PK\x03\x04", ".docx files are not read; save its text"),
        ("a.txt", b"PK\x03\x04", "is a zip archive or an Office document, not text"),
        ("a.doc", b"\xd0\xcf\x11\xe0", ".doc files are not read"),
        ("a.rtf", b"{\\rtf1", ".rtf files are not read"),
        ("a.csv", b"text\nx", ".csv files are not read; load it with pandas and pass the frame"),
        ("a.jsonl", b"{}", ".jsonl files are not read; load it with pandas"),
        ("a.parquet", b"PAR1", ".parquet files are not read; load it with pandas"),
        ("a.txt.gz", b"\x1f\x8b", ".gz files are not read; unpack it first"),
        ("a.txt", b"\x1f\x8b\x08", "is a gzip archive, not text; unpack it first"),
        ("a.txt", PNG, "is an image, not text"),
        ("a.odd", b"text", ".odd files are not read; rename it to .txt if it is plain text"),
    ],
)
def test_formats_that_are_not_read(tmp_path, capsys, name, data, words):
    (tmp_path / name).write_bytes(data)
    assert words in refused(capsys, "extract", tmp_path / name)


def test_too_large(tmp_path, capsys):
    path = tmp_path / "a.txt"
    with path.open("wb") as f:
        f.truncate(settings.MAX_FILE_BYTES + 1)
    assert "is over the limit of 20 MB" in refused(capsys, "extract", path)


def test_too_many_characters(tmp_path, capsys):
    path = tmp_path / "a.txt"
    path.write_bytes(b"word " * (settings.MAX_TEXT_CHARS // 5 + 1))
    assert "characters are over the limit of 10,000,000; split it into articles" in refused(capsys, "extract", path)


def test_unknown_option(good, capsys):
    line = refused(capsys, "extract", good, "--publishd", "2024-10-31")
    assert "No such option '--publishd'" in line
    assert "--published" in line


def test_unknown_command(capsys):
    assert "No such command 'extrakt'" in refused(capsys, "extrakt")


def test_no_argument(capsys):
    assert "Missing argument 'FILE...'; see newsdata extract --help" in refused(capsys, "extract")


def test_two_files_of_one_name(good, tmp_path, capsys):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "good.txt").write_text(GOOD)
    line = refused(capsys, "extract", good, tmp_path / "sub" / "good.txt", "--to", tmp_path / "out")
    assert "two documents would be named 'good'; rename one of the files" in line


def test_one_bad_file_among_good_ones_leaves_nothing_behind(good, tmp_path, capsys):
    refused(capsys, "extract", good, tmp_path / "missing.txt", "--to", tmp_path / "out")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["good.txt"]


def test_a_hostile_file_name_stays_on_one_line(tmp_path, capsys):
    line = refused(capsys, "extract", tmp_path / "a\x1b[31m b\u2028.txt")
    assert "\x1b" not in line


def test_a_text_in_place_of_a_path(capsys):
    assert "this is not a path; for text at hand use newsdata.Article(text)" in refused(capsys, "extract", GOOD + "\n" + GOOD)


def test_a_very_long_name(capsys):
    assert "cannot be read" in refused(capsys, "extract", "a" * 1000 + ".txt")


@pytest.mark.parametrize("path", ["nowhere", "."])
def test_check_of_what_is_no_story(tmp_path, monkeypatch, capsys, path):
    monkeypatch.chdir(tmp_path)
    refused(capsys, "check", path)


def test_as_a_process(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "newsdata.cli", "extract", str(tmp_path / "no.txt")], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
