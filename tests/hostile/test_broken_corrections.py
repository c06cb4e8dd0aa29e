"""Files of corrections that are broken: `newsdata check` names the line, nothing of them is read or left out in silence."""

from __future__ import annotations

import json
import shutil

import pytest

import newsdata as nd
from newsdata import corrections
from newsdata.cli import main
from newsdata.corrections import NAME
from newsdata.story import Story
from tests.sound import sound

ROW = "m-f1,value,12,14"
HEAD = "row_id,column,old,new"
LINE = f"{HEAD}\n{ROW}\n"

# what stands in the file, a part of what is said
BROKEN = {
    "empty": (b"", "there is no header"),
    "empty lines": (b"\n\n\n", "there is no header"),
    "only a mark": (b"\xef\xbb\xbf", "there is no header"),
    "not UTF-8": (f"{HEAD},by\n{ROW},Jos\xe9\n".encode("latin-1"), "line 2 is not UTF-8; save it from the spreadsheet as “CSV UTF-8”"),
    "UTF-16": (LINE.encode("utf-16"), "is not UTF-8"),
    "a workbook": (b"PK\x03\x04\xff\xfe" + b"\x00" * 100, "is not UTF-8"),
    "torn in a quotation": (f'{HEAD},why\n{ROW},"the rest is mis'.encode(), "a quotation mark is open at the end"),
    "words behind a quotation": (f'{HEAD},why\n{ROW},"a"b\n'.encode(), "line 2 is not CSV"),
    "a cell too many": (f"{HEAD}\n{ROW},x\n".encode(), "row 0 has 5 cells, and the header 4"),
    "a comma without marks": (f"{HEAD},why\n{ROW},seen, and heard\n".encode(), "row 0 has 6 cells, and the header 5"),
    "a foreign column": (f"{HEAD},note\n{ROW},x\n".encode(), "note: the table has no such column; it has correction_id"),
    "a column without a name": (f"{HEAD},,why\n{ROW},,x\n".encode(), "the table has no such column"),
    "a column twice": (f"{HEAD},new\n{ROW},15\n".encode(), "new: the column stands twice"),
    "no header": (f"{ROW}\n".encode(), "the table has no such column"),
    "neither row nor words": (b"column,old,new\nvalue,12,14\n", "without it, text must name the row's words"),
    "no row in a line": (f"{HEAD}\n,value,12,14\n".encode(), "row 0, row_id: neither a row nor its words are named"),
    "no column": (f"{HEAD}\nm-f1,,12,14\n".encode(), "row 0, column: no column is named"),
    "an unknown action": (f"action,{HEAD}\nundo,{ROW}\n".encode(), "row 0, action: the value is not one of change, reject, add, accept"),
    "an unknown table": (f"table,{HEAD}\nfigure,{ROW}\n".encode(), "row 0, table: the value is not one of figures"),
    "a table that takes none": (f"table,{HEAD}\nsentences,{ROW}\n".encode(), "row 0, table: the value is not one of figures"),
    "an id without a table": (f"{HEAD}\nfirst,value,12,14\n".encode(), "row 0, table: no table is named"),
    "an unknown column": (f"{HEAD}\nm-f1,valeu,12,14\n".encode(), "row 0, column: the table figures has no such column to change"),
    "a fixed column": (f"{HEAD}\nm-f1,start,0,1\n".encode(), "row 0, column: the table figures has no such column to change"),
    "a word for a number": (f"{HEAD}\nm-f1,value,12,fourteen\n".encode(), "row 0, new: the value is not a number such as 1200"),
    "a comma in a number": (f'{HEAD}\nm-f1,value,12,"1,4"\n'.encode(), "row 0, new: the value is not a number such as 1200"),
    "a number beyond all": (f"{HEAD}\nm-f1,value,12,1e999\n".encode(), "row 0, new: the value is not a number"),
    "a level that is none": (f"{HEAD}\nm-f1,qualifier,at_least,atleast\n".encode(), "row 0, new: the value is not one of exact"),
    "a day that is two": (f"{HEAD},on\n{ROW},03/04/2024\n".encode(), "row 0, on: the value could be two days; write it as YYYY-MM-DD"),
    "a day that is none": (f"{HEAD},on\n{ROW},2024-02-30\n".encode(), "row 0, on: the value is not a day"),
    "a year of two digits": (f"{HEAD},on\n{ROW},31.10.24\n".encode(), "row 0, on: the value is not a day"),
    "a day as a spreadsheet counts": (f"{HEAD},on\n{ROW},45596\n".encode(), "row 0, on: the value is not a day"),
    "half an occurrence": (f"{HEAD},occurrence\n{ROW},1.5\n".encode(), "row 0, occurrence: the value is not a whole number"),
    "a name twice": (f"correction_id,{HEAD}\nm-c1,{ROW}\nm-c1,m-f1,value,14,15\n".encode(), "row 1, correction_id: the key stands twice"),
    "NULs": (b"\x00" * 500, "no such column"),
}


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    folder = tmp_path_factory.mktemp("saved") / "m"
    sound().save(folder, formats=("csv",))
    return folder


def check(capsys, path):
    with pytest.raises(SystemExit) as stop:
        main(["check", str(path)])
    out, err = capsys.readouterr()
    assert "Traceback" not in err
    return stop.value.code, out + err


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_file_is_named_and_not_read(saved, tmp_path, what, capsys):
    data, message = BROKEN[what]
    shutil.copytree(saved, tmp_path / "m")
    (tmp_path / "m" / NAME).write_bytes(data)
    status, told = check(capsys, tmp_path / "m")
    assert status == 1
    assert NAME in told
    assert message in told, told
    with pytest.raises(nd.DataError):
        Story.load(tmp_path / "m")
    with pytest.raises(nd.DataError):
        sound().save(tmp_path / "m", formats=("csv",))
    with pytest.raises(nd.DataError):
        corrections.append(tmp_path / "m" / NAME, [corrections.Correction(row_id="m-f1", column="value", old="12", new="13")])
    assert (tmp_path / "m" / NAME).read_bytes() == data


def test_a_broken_file_beside_an_article_is_named(tmp_path, capsys):
    (tmp_path / "m.txt").write_text("At least 12 people died in a mill fire, officials in Kerrin said.")
    (tmp_path / NAME).write_bytes(BROKEN["a day that is two"][0])
    status, told = check(capsys, tmp_path / "m.txt")
    assert status == 1
    assert "row 0, on: the value could be two days" in told


@pytest.mark.parametrize(
    ("what", "message"),
    [
        (lambda f: f.unlink(), "corrections.csv: the file is missing"),
        (lambda f: (f.unlink(), f.mkdir()), "corrections.csv: the file cannot be read"),
    ],
)
def test_a_file_that_is_gone_is_missed(tmp_path, capsys, what, message):
    story = sound().correct("m-f1", "value", 14)
    story.save(tmp_path / "m", formats=("csv",))
    what(tmp_path / "m" / NAME)
    status, told = check(capsys, tmp_path / "m")
    assert status == 1
    assert message in told


@pytest.mark.parametrize(
    "damage",
    [
        lambda d: d.update(extracted=7),
        lambda d: d.update(extracted=[{"table": []}]),
        lambda d: d["extracted"][0].update(path="../x.csv"),
        lambda d: d["extracted"][0].update(path=None),
        lambda d: d["extracted"][0].update(format="parquet"),
        lambda d: d["extracted"][0].update(hash="sha256:0"),
        lambda d: d["extracted"][0].update(table="times"),
    ],
)
def test_tables_before_the_corrections_are_checked_too(tmp_path, capsys, damage):
    sound().correct("m-f1", "value", 14).save(tmp_path / "m", formats=("csv",))
    path = tmp_path / "m" / "datapackage.json"
    found = json.loads(path.read_text(encoding="utf-8"))
    damage(found["newsdata"])
    path.write_text(json.dumps(found))
    status, told = check(capsys, tmp_path / "m")
    assert status == 1 or "lost_correction" in told or "not applied" in told, told


def test_a_sound_file_is_no_error(saved, tmp_path, capsys):
    shutil.copytree(saved, tmp_path / "m")
    (tmp_path / "m" / NAME).write_text(LINE)
    assert check(capsys, tmp_path / "m")[0] == 0
    assert Story.load(tmp_path / "m").figures.loc[0, ["value", "low"]].tolist() == [14, 14]


def test_there_are_thirty_of_them():
    assert len(BROKEN) >= 30
