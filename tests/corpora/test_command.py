"""The command of corpora: its lines, its exit status, its progress."""

from __future__ import annotations

import pytest

from newsdata.cli import main
from newsdata.commands import corpus as command
from newsdata.corpus import Progress, layout
from tests.corpora.made import lines


def call(capsys, *args):
    """Exit status, standard output and standard error of a call."""
    with pytest.raises(SystemExit) as stop:
        main(["corpus", *map(str, args)])
    out, err = capsys.readouterr()
    return stop.value.code, out, err


def test_run_status_resume_and_query(tmp_path, capsys):
    given, folder = lines(tmp_path / "a.jsonl.gz", range(9)), tmp_path / "c"
    assert call(capsys, "run", given, "--to", folder) == (0, f"{folder}: 1 of 1 shards, 9 articles, 0 refused\n", "")
    assert call(capsys, "status", folder) == (0, "1 of 1 shards, 9 articles, 0 refused\n", "")
    (folder / "done" / "part-00000.json").unlink()
    assert call(capsys, "status", folder) == (3, "0 of 1 shards, 0 articles, 0 refused\n", "")
    assert call(capsys, "resume", folder)[0] == 0
    status, out, _ = call(capsys, "query", folder, "select publisher, count(*) n from documents group by 1 order by 1", "--csv")
    assert (status, out) == (0, "publisher,n\nOutlet 0,3\nOutlet 1,3\nOutlet 2,3\n")
    status, out, err = call(capsys, "query", folder, "select wrong from figures")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "wrong" in err


def test_a_run_that_was_stopped_while_it_read_says_so(tmp_path, capsys):
    layout.save_settings(tmp_path / "c", layout.Settings(("figures",), 20.0))
    assert call(capsys, "status", tmp_path / "c")[:2] == (3, "not all its articles were read yet; run it again with its files\n")
    status, _, err = call(capsys, "resume", tmp_path / "c")
    assert status == 2
    assert "give the files again" in err


@pytest.mark.parametrize("terminal", [True, False])
def test_progress_is_one_line_on_a_terminal_and_lines_elsewhere(terminal, monkeypatch, capsys):
    clock = iter(range(0, 10_000, 100))
    monkeypatch.setattr(command.time, "monotonic", lambda: float(next(clock)))
    monkeypatch.setattr("sys.stderr.isatty", lambda: terminal)
    line = command._Line()
    line.reading(1_000, 2)
    for n in (1, 2, 3):
        line.shards(Progress(n, 3, n * 5_000, 2))
    line.end()
    told = capsys.readouterr().err
    words = [
        "Reading: 1,000 articles, 2 refused",
        "Extracting: 1 of 3 shards, 5,000 articles, 2 refused",
        "Extracting: 2 of 3 shards, 10,000 articles, 2 refused, 25 articles a second, 3 min left",
        "Extracting: 3 of 3 shards, 15,000 articles, 2 refused",
    ]
    assert told == ("".join(f"\r\x1b[K{w}" for w in words) + "\n" if terminal else "".join(f"{w}\n" for w in words))


@pytest.mark.parametrize(("seconds", "words"), [(5, "less than a minute"), (61, "1 min"), (3_599, "1 h 0 min"), (9_000, "2 h 30 min")])
def test_time_left(seconds, words):
    assert command._minutes(seconds) == words
