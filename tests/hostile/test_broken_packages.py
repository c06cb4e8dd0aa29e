"""Packages that are broken on the disk: `newsdata check` names what is wrong, and none is loaded as if it were whole."""

from __future__ import annotations

import json
import shutil

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import newsdata as nd
from newsdata import invariants
from newsdata.cli import main
from newsdata.datapackage import inspect
from newsdata.story import Story
from tests.sound import TEXT, sound


def edit(folder, change):
    path = folder / "datapackage.json"
    found = json.loads(path.read_text(encoding="utf-8"))
    change(found)
    path.write_text(json.dumps(found))


def resource(found, name):
    return next(r for r in found["resources"] if r["name"] == name)


def csv_replace(name, old, new):
    def broken(folder):
        path = folder / f"{name}.csv"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return broken


def parquet_column(name, column, make):
    def broken(folder):
        table = pq.read_table(folder / f"{name}.parquet")
        table = table.set_column(table.column_names.index(column), column, make(table))
        pq.write_table(table, folder / f"{name}.parquet")

    return broken


def cut(name, n):
    return lambda folder: (folder / name).write_bytes((folder / name).read_bytes()[:n])


def parquet_drop(folder):
    pq.write_table(pq.read_table(folder / "figures.parquet").drop_columns(["kind"]), folder / "figures.parquet")


# what is saved, what is done to it, a part of what is said
BROKEN = {
    "descriptor torn": ("csv", cut("datapackage.json", 300), "the descriptor is not JSON"),
    "descriptor no object": ("csv", lambda f: (f / "datapackage.json").write_text("[]"), "no data package of newsdata"),
    "descriptor of somebody else": ("csv", lambda f: edit(f, lambda d: d.pop("newsdata")), "no data package of newsdata"),
    "descriptor gone": ("csv", lambda f: (f / "datapackage.json").unlink(), "no datapackage.json"),
    "descriptor binary": ("csv", lambda f: (f / "datapackage.json").write_bytes(b"\xff\x00\xfe"), "not JSON"),
    "descriptor deep": ("csv", lambda f: (f / "datapackage.json").write_text("[" * 100_000), "not JSON"),
    "version gone": ("csv", lambda f: edit(f, lambda d: d["newsdata"].pop("schema_version")), "schema version is missing"),
    "version a word": ("csv", lambda f: edit(f, lambda d: d["newsdata"].update(schema_version="one")), "schema version is missing"),
    "version newer": ("csv", lambda f: edit(f, lambda d: d["newsdata"].update(schema_version=99)), "update newsdata"),
    "version below all": ("csv", lambda f: edit(f, lambda d: d["newsdata"].update(schema_version=-5)), "is not read any more"),
    "resources no list": ("csv", lambda f: edit(f, lambda d: d.update(resources=7)), "resources is not a list"),
    "resources gone": ("csv", lambda f: edit(f, lambda d: d.update(resources=[])), "the table is missing"),
    "resource a word": ("csv", lambda f: edit(f, lambda d: d["resources"].append("x")), "resources is not a list of objects"),
    "resource of no name": (
        "csv",
        lambda f: edit(f, lambda d: resource(d, "figures").update(name=["figures"])),
        "the name of resource 3 is not a word",
    ),
    "text of no name": (
        "csv",
        lambda f: edit(f, lambda d: resource(d, "text-1").update(doc_id={})),
        "the name of resource 0 is not a word",
    ),
    "copies no list": ("csv", lambda f: edit(f, lambda d: d["newsdata"].update(copies="x")), "copies is not a list"),
    "path out of the folder": ("csv", lambda f: edit(f, lambda d: resource(d, "figures").update(path="../figures.csv")), "leads out"),
    "path absolute": ("csv", lambda f: edit(f, lambda d: resource(d, "figures").update(path="/etc/hosts")), "leads out"),
    "path no word": ("csv", lambda f: edit(f, lambda d: resource(d, "figures").update(path=5)), "leads out"),
    "path a folder": (
        "csv",
        lambda f: edit(f, lambda d: resource(d, "figures").update(path="sub")) or (f / "sub").mkdir(),
        "cannot be read",
    ),
    "hash changed": ("csv", lambda f: edit(f, lambda d: resource(d, "figures").update(hash="sha256:0")), "not the one that was saved"),
    "hash gone": ("csv", lambda f: edit(f, lambda d: resource(d, "figures").pop("hash")), "not the one that was saved"),
    "rows changed": ("csv", lambda f: edit(f, lambda d: resource(d, "figures").update(rows=7)), "figures.csv: it has 2 rows, not 7"),
    "documents not listed": (
        "csv",
        lambda f: edit(f, lambda d: d["resources"].remove(resource(d, "documents"))),
        "documents: the table is missing",
    ),
    "text not listed": ("csv", lambda f: edit(f, lambda d: d["resources"].remove(resource(d, "text-1"))), "no text of this document"),
    "text gone": ("csv", lambda f: (f / "article.txt").unlink(), "article.txt: the file is missing"),
    "text changed": ("csv", lambda f: (f / "article.txt").write_text("Other words."), "the text is not the one the rows were made from"),
    "text one character longer": ("csv", lambda f: (f / "article.txt").write_text("X" + TEXT, encoding="utf-8"), "the text has"),
    "text not UTF-8": ("csv", lambda f: (f / "article.txt").write_bytes(b"\xff\xfe\xfd"), "the text is not UTF-8"),
    "hemisphere wrong": ("csv", lambda f: edit(f, lambda d: resource(d, "text-1").update(hemisphere="east")), "hemisphere is 'east'"),
    "notes wrong": ("csv", lambda f: edit(f, lambda d: resource(d, "text-1").update(notes=[1])), "documents row 0"),
    "csv gone": ("csv", lambda f: (f / "figures.csv").unlink(), "figures.csv: the file is missing"),
    "csv empty": ("csv", cut("figures.csv", 0), "there is no header"),
    "csv torn in a row": ("csv", cut("figures.csv", 500), "figures.csv: the file is not the one that was saved, 500 bytes instead of"),
    "csv torn at a row": (
        "csv",
        lambda f: csv_replace("figures", (f / "figures.csv").read_text().splitlines()[2] + "\n", "")(f),
        "it has 1 rows, not 2",
    ),
    "csv with a short row": ("csv", lambda f: (f / "times.csv").open("a").write('"a","b"\n'), "cells, not"),
    "csv not UTF-8": (
        "csv",
        lambda f: (f / "figures.csv").write_bytes((f / "figures.csv").read_bytes().replace(b"people", b"p\xffople")),
        "figures.csv",
    ),
    "csv with semicolons": (
        "csv",
        lambda f: (f / "figures.csv").write_text((f / "figures.csv").read_text().replace(",", ";")),
        "figures.csv",
    ),
    "csv number": ("csv", csv_replace("figures", ",12,12,", ",twelve,12,"), "figures row 0, value: the value is not Float64 ('twelve')"),
    "csv number with a comma": (
        "csv",
        csv_replace("figures", ",12,12,", ',"1,2",12,'),
        "figures row 0, value: the value is not Float64 ('1,2')",
    ),
    "csv integer": ("csv", csv_replace("figures", ",9,11,", ",9.5,11,"), "figures row 0, number_start: the value is not Int64 ('9.5')"),
    "csv integer too large": ("csv", csv_replace("figures", ",9,11,", f",{10**30},11,"), "number_start: the value is not Int64"),
    "csv date": (
        "csv",
        csv_replace("times", ",2024-03-04,", ",03/04/2024,"),
        "times row 0, date_from: the value is not date ('03/04/2024')",
    ),
    "csv boolean": ("csv", csv_replace("sources", ",true,", ",yes,"), "sources row 0, named: the value is not boolean ('yes')"),
    "csv level": ("csv", csv_replace("figures", '"at_least"', '"atleast"'), "figures row 0, qualifier: the value is not one of exact,"),
    "csv header": ("csv", csv_replace("figures", '"qualifier"', '"qualifer"'), "figures, qualifier: the column is missing"),
    "csv header twice": ("csv", csv_replace("figures", '"qualifier"', '"kind"'), "figures, kind: the column stands twice"),
    "csv span off by one": ("csv", csv_replace("figures", ",0,18,", ",1,19,"), "there"),
    "csv duplicate key": ("csv", csv_replace("figures", '"m-f2"', '"m-f1"'), "figures row 1, figure_id: the key stands twice"),
    "csv foreign key": ("csv", csv_replace("figures", '"m-o1"', '"m-o2"'), "figures row 0, source_id: the table sources has no such key"),
    "csv list of keys": (
        "csv",
        csv_replace("timeline", '"m-f1"', '"m-f1|m-x"'),
        "timeline row 0, figure_ids: the table figures has no such key",
    ),
    "csv missing cell": ("csv", csv_replace("figures", '"at_least"', ""), "figures row 0, qualifier: the value is missing"),
    "csv bound": ("csv", csv_replace("figures", ",12,12,", ",12,13,"), "figures row 0, value: the bound is another number"),
    "csv infinite": ("csv", csv_replace("figures", ",12,12,", ",inf,inf,"), "figures row 0, value: the number is not finite"),
    "document twice": (
        "csv",
        lambda f: (f / "documents.csv").open("a").write((f / "documents.csv").read_text().splitlines()[1]),
        "the key stands twice",
    ),
    "document's hash": ("csv", lambda f: csv_replace("documents", sound().articles[0].sha256[:8], "0" * 8)(f), "the text is not the one"),
    "document's name": ("csv", csv_replace("documents", '"m"', '"m/../x"'), "no text of this document"),
    "parquet torn": ("parquet", cut("figures.parquet", 2000), "the file is not whole Parquet"),
    "parquet empty": ("parquet", cut("figures.parquet", 0), "the file is not whole Parquet"),
    "parquet is CSV": ("parquet", lambda f: (f / "figures.parquet").write_text("a,b\n1,2\n"), "the file is not whole Parquet"),
    "parquet of another type": (
        "parquet",
        parquet_column("figures", "start", lambda t: pa.array([0.0] * t.num_rows)),
        "figures, start: the column is double, not Int64",
    ),
    "parquet list": ("parquet", parquet_column("figures", "unit", lambda t: pa.array([["a"]] * t.num_rows)), "the column is list"),
    "parquet level": (
        "parquet",
        parquet_column("figures", "kind", lambda t: pa.array(["sort"] * t.num_rows)),
        "kind: the value is not one of",
    ),
    "parquet without a column": ("parquet", parquet_drop, "figures, kind: the column is missing"),
    "two forms, one changed": ("both", csv_replace("figures", "people", "peoples"), "figures.csv: the file is not the one that was saved"),
    "two forms, one gone": ("both", lambda f: (f / "figures.csv").unlink(), "figures.csv: the file is missing"),
}
FORMATS = {"csv": ("csv",), "parquet": ("parquet",), "both": ("csv", "parquet")}


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    folders = {}
    for name, formats in FORMATS.items():
        folders[name] = tmp_path_factory.mktemp("saved") / name
        sound().save(folders[name], formats=formats)
        story, problems = inspect(folders[name])
        assert problems == []
        assert invariants.problems(story) == []
    return folders


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_package_is_named_and_not_loaded(saved, tmp_path, what, capsys):
    formats, damage, message = BROKEN[what]
    shutil.copytree(saved[formats], tmp_path / "out")
    damage(tmp_path / "out")
    with pytest.raises(SystemExit) as stop:
        main(["check", str(tmp_path / "out")])
    out, err = capsys.readouterr()
    assert stop.value.code in (1, 2)
    assert message in out + err, out + err
    assert "Traceback" not in err
    with pytest.raises(nd.NewsdataError):
        Story.load(tmp_path / "out")


def test_there_are_sixty_of_them():
    assert len(BROKEN) >= 60
