"""A saved story comes back equal, byte for byte the same when saved again, and sound for others' tools."""

from __future__ import annotations

import json
import os
import zipfile

import openpyxl
import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape

import newsdata as nd
from newsdata import frames, tables
from newsdata.arrow import from_arrow, parquet_bytes, to_arrow
from newsdata.datapackage import csvfile, loading
from newsdata.story import Story

TEXT = (
    "At least 12 people died in a mill fire in Kerrin on Monday, officials said.\n\n“Some 40 were hurt,” Mayor Ada Loom said on Tuesday. "
    "Losses may reach €3.5 million by 2025, up 4 percent."
)
HOSTILE = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1+1",
    "＝1",
    "'=x",
    "''",
    "'",
    "NA",
    "null",
    "None",
    "nan",
    "",
    " ",
    '"',
    "a,b",
    "a\nb",
    "a\r\nb",
    "\ufeffx",
    "😀\u0301",
]


def equal(story, other):
    assert story.articles == other.articles
    assert list(story.tables) == list(other.tables)
    for name, frame in story.tables.items():
        pd.testing.assert_frame_equal(frame, other.tables[name])


@pytest.fixture
def story():
    articles = [
        nd.Article(
            TEXT, doc_id="mill", published="2024-03-05", title="Fire: 12 dead", hemisphere="south", notes=(("decoding", "read as cp1252"),)
        ),
        nd.Article(
            "The river rose by 4 metres.\r\nIt fell.\u2028\x0c 😀 12 homes.",
            doc_id=".Flood-1",
            title="=1+1",
            author="NA",
            publisher="",
            url="null",
        ),
    ]
    return nd.extract_many(articles)


@pytest.mark.parametrize("formats", [("csv",), ("parquet",), ("csv", "parquet", "xlsx")])
def test_a_saved_story_loads_back_equal(story, tmp_path, formats):
    assert story.save(tmp_path / "out", formats=formats) == tmp_path / "out"
    equal(story, Story.load(tmp_path / "out"))


def test_a_story_of_some_tables_loads_back_with_those(tmp_path):
    story = nd.extract(nd.Article(TEXT, doc_id="mill"), tables=("figures", "times"))
    story.save(tmp_path, formats=("csv",))
    equal(story, Story.load(tmp_path))


def test_hostile_cells_survive_csv_and_excel(tmp_path):
    articles = [nd.Article(f"Text {i}.", doc_id=f"d{i}", title=t, author=t, publisher=t, url=t) for i, t in enumerate(HOSTILE)]
    story = nd.extract_many(articles)
    story.save(tmp_path, formats=("csv", "xlsx"))
    loaded = Story.load(tmp_path)
    equal(story, loaded)
    assert loaded.documents["title"].tolist() == HOSTILE
    for sheet in openpyxl.load_workbook(tmp_path / "story.xlsx"):
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    titles = [row[1] for row in openpyxl.load_workbook(tmp_path / "story.xlsx")["documents"].iter_rows(min_row=2, values_only=True)]
    assert [unescape(t or "") for t in titles] == HOSTILE


def test_days_before_excels_calendar_are_words_in_the_workbook(tmp_path):
    nd.extract(nd.Article("It was founded on 3 May 1851.", published="1899-01-02")).save(tmp_path)
    row = next(openpyxl.load_workbook(tmp_path / "story.xlsx")["documents"].iter_rows(min_row=2, values_only=True))
    assert "1899-01-02" in row


def test_csv_holds_nothing_that_a_spreadsheet_runs(tmp_path):
    nd.extract_many([nd.Article(f"Text {i}.", doc_id=f"d{i}", title=t) for i, t in enumerate(HOSTILE)]).save(tmp_path, formats=("csv",))
    cells = pd.read_csv(tmp_path / "documents.csv", keep_default_na=False)["title"]
    assert not cells.str.match(r"[=+\-@\t\r＝]").any()
    assert "'" in json.loads((tmp_path / "datapackage.json").read_text())["newsdata"]["csv"]


def test_saving_again_gives_the_same_bytes_in_any_folder(story, tmp_path):
    story.save(tmp_path / "a")
    story.save(tmp_path / "b")
    story.save(tmp_path / "b")
    names = sorted(p.relative_to(tmp_path / "a") for p in (tmp_path / "a").rglob("*"))
    assert names == sorted(p.relative_to(tmp_path / "b") for p in (tmp_path / "b").rglob("*"))
    for name in names:
        if (tmp_path / "a" / name).is_file():
            assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes(), name


def test_the_workbook_has_fixed_times(story, tmp_path):
    story.save(tmp_path)
    with zipfile.ZipFile(tmp_path / "story.xlsx") as book:
        assert {i.date_time for i in book.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2026" not in book.read("docProps/core.xml")


def test_frictionless_finds_the_package_valid(story, tmp_path):
    frictionless = pytest.importorskip("frictionless")
    story.save(tmp_path, formats=("csv", "parquet"))
    with frictionless.system.use_context(trusted=True):
        report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "type", "note"])[:10]


def test_the_descriptor_says_what_the_tables_are(story, tmp_path):
    story.save(tmp_path)
    found = json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8"))
    assert found["newsdata"]["schema_version"] == tables.SCHEMA_VERSION
    by_name = {r["name"]: r for r in found["resources"]}
    figures = by_name["figures"]
    assert figures["rows"] == len(story.figures)
    assert figures["hash"].startswith("sha256:")
    fields = {f["name"]: f for f in figures["schema"]["fields"]}
    assert fields["qualifier"]["constraints"]["enum"] == list(tables.QUALIFIER)
    assert {"fields": ["doc_id"], "reference": {"resource": "documents", "fields": ["doc_id"]}} in figures["schema"]["foreignKeys"]
    assert by_name["text-1"]["path"] == "articles/1_mill.txt"
    assert str(tmp_path) not in json.dumps(found)


def test_a_packages_own_words_and_files_survive_a_new_save(story, tmp_path):
    story.save(tmp_path)
    path = tmp_path / "datapackage.json"
    found = json.loads(path.read_text(encoding="utf-8"))
    found |= {"title": "Mill fire", "licenses": [{"name": "CC0-1.0"}]}
    found["resources"].append({"name": "method", "path": "method.md"})
    path.write_text(json.dumps(found))
    (tmp_path / "method.md").write_text("How.")
    story.save(tmp_path, formats=("parquet",))
    again = json.loads(path.read_text(encoding="utf-8"))
    assert (again["title"], again["licenses"]) == ("Mill fire", [{"name": "CC0-1.0"}])
    assert again["resources"][-1] == {"name": "method", "path": "method.md"}
    assert (tmp_path / "method.md").exists()
    assert not (tmp_path / "figures.csv").exists()
    assert not (tmp_path / "story.xlsx").exists()


def test_another_data_package_is_not_overwritten(story, tmp_path):
    (tmp_path / "datapackage.json").write_text('{"name": "census", "resources": []}')
    with pytest.raises(nd.InputError, match="holds another data package"):
        story.save(tmp_path)
    assert os.listdir(tmp_path) == ["datapackage.json"]


def test_nothing_is_left_behind_when_a_table_cannot_be_saved(story, tmp_path):
    story.figures["note"] = "mine"
    with pytest.raises(nd.DataError, match="figures: the table has no column 'note'"):
        story.save(tmp_path / "out")
    assert os.listdir(tmp_path) == []


def test_a_cell_outside_its_list_is_named_and_not_dropped(tmp_path):
    story = nd.extract(nd.Article(TEXT, doc_id="mill"))
    story.tables["documents"]["published_basis"] = "rumour"
    with pytest.raises(nd.DataError, match=r"documents.published_basis: 'rumour' is not allowed; choose from given, metadata, none"):
        story.save(tmp_path)


def test_nothing_is_left_behind_when_the_disk_is_full(story, tmp_path, monkeypatch):
    story.save(tmp_path / "out", formats=("csv",))
    before = {p: p.read_bytes() for p in (tmp_path / "out").rglob("*") if p.is_file()}
    calls = []

    def full(fd):
        calls.append(fd)
        if len(calls) == 5:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(nd.InputError, match="no space left on device"):
        story.save(tmp_path / "out")
    calls.clear()
    with pytest.raises(nd.InputError, match="no space left on device"):
        story.save(tmp_path / "new")
    assert before == {p: p.read_bytes() for p in (tmp_path / "out").rglob("*") if p.is_file()}
    assert os.listdir(tmp_path) == ["out"]


def test_what_a_killed_save_left_is_swept(story, tmp_path):
    story.save(tmp_path / "out")
    (tmp_path / "out" / ".newsdata-part-out-abc").mkdir()
    story.save(tmp_path / "out")
    assert not [n for n in os.listdir(tmp_path / "out") if n.startswith(".")]


def test_a_newer_schema_is_refused(story, tmp_path):
    story.save(tmp_path)
    path = tmp_path / "datapackage.json"
    found = json.loads(path.read_text(encoding="utf-8"))
    found["newsdata"]["schema_version"] = tables.SCHEMA_VERSION + 1
    path.write_text(json.dumps(found))
    with pytest.raises(nd.InputError, match="update newsdata"):
        Story.load(tmp_path)


def test_an_older_schema_is_migrated(story, tmp_path, monkeypatch):
    story.save(tmp_path, formats=("parquet",))
    path = tmp_path / "datapackage.json"
    found = json.loads(path.read_text(encoding="utf-8"))
    found["newsdata"]["schema_version"] = tables.SCHEMA_VERSION - 1
    path.write_text(json.dumps(found))
    with pytest.raises(nd.InputError, match="is not read any more"):
        Story.load(tmp_path)
    seen = []
    monkeypatch.setitem(loading.MIGRATIONS, tables.SCHEMA_VERSION - 1, lambda raw: seen.append(sorted(raw)) or raw)
    equal(story, Story.load(tmp_path))
    assert "figures" in seen[0]


@pytest.mark.parametrize("formats", ["docx", ("csv", "feather"), ("xlsx",), ()])
def test_formats_that_cannot_be_loaded_back_are_refused(story, tmp_path, formats):
    with pytest.raises(nd.InputError, match="formats"):
        story.save(tmp_path / "out", formats=formats)
    assert not (tmp_path / "out").exists()


def cells(column):
    """Anything that a cell of the column may hold."""
    if column.dtype == "string":
        return st.none() | st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(HOSTILE)
    if column.dtype == "category":
        return st.none() | st.sampled_from(column.levels)
    if column.dtype == "Float64":
        return st.none() | st.floats(allow_nan=False, allow_infinity=False)
    if column.dtype == "Int64":
        return st.none() | st.integers(-(2**63), 2**63 - 1)
    if column.dtype == "boolean":
        return st.none() | st.booleans()
    return st.none() | st.dates()


@pytest.mark.parametrize("name", ["documents", "figures", "timeline", "corrections"])
@given(data=st.data())
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_table_comes_back_equal_from_csv_and_parquet(name, data):
    table = tables.TABLES[name]
    rows = data.draw(st.lists(st.tuples(*(cells(c) for c in table.columns)), max_size=4))
    frame = frames.from_columns(table, list(zip(*rows, strict=True)) if rows else [()] * len(table.columns))
    arrow = to_arrow(name, frame)
    for raw in (csvfile.from_csv(name, csvfile.to_csv(name, arrow)), loading._from_parquet(name, parquet_bytes(arrow)), arrow):
        again, problems = from_arrow(name, raw)
        assert problems == []
        pd.testing.assert_frame_equal(frame, again)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(HOSTILE), max_size=6))
def test_a_guarded_cell_is_no_formula_and_comes_back(texts):
    cells = pa.chunked_array([pa.array(texts, type=pa.string())])
    guarded = csvfile.guard(cells)
    assert csvfile.unguard(guarded).to_pylist() == texts
    assert not [t for t in guarded.to_pylist() if t[:1] in tuple("=+-@\t\r＝＋－＠")]


def test_an_over_long_cell_is_refused_by_excel_and_kept_by_the_others(tmp_path):
    story = nd.extract(nd.Article("Text.", doc_id="a", title="x" * 40_000))
    with pytest.raises(nd.InputError, match="over Excel's limit"):
        story.save(tmp_path / "out")
    story.save(tmp_path / "out", formats=("csv",))
    equal(story, Story.load(tmp_path / "out"))
