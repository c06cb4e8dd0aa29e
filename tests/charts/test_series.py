"""Claims over time: one mark a report, the shape is the bound, series apart, nothing placed finer than its words."""

from __future__ import annotations

import json
import re

import pandas as pd
import pytest

import newsdata as nd
from newsdata import comparison
from newsdata.charts import renderer
from tests.comparison import rows
from tests.comparison.rows import claim, frame


def spec_of(claims, titles=None):
    return nd.charts.series(claims, titles).to_dict()


def marks(spec) -> list[dict]:
    return [row for data in spec["datasets"].values() for row in data]


@pytest.fixture(scope="module")
def bundled():
    return spec_of(comparison.load_claims("dprk-claims"))


@pytest.mark.parametrize("n", [1, 12, 300])
@pytest.mark.parametrize("series", [1, 20])
def test_any_number_of_rows_is_drawn(n, series):
    picture = renderer.svg(spec_of(rows.many(n, series=series)))
    height = float(re.search(r' height="([0-9.]+)"', picture)[1])
    assert 100 <= height <= 3800
    assert "NaN" not in picture
    assert "undefined" not in picture


@pytest.mark.parametrize("claims", [frame(), frame(claim(None, "vague")), frame(claim(40, series=None)), frame(claim(40, day=None))])
def test_nothing_to_draw_is_a_sentence(claims):
    spec = spec_of(claims)
    assert spec["usermeta"]["sentence"].startswith("No figure")
    assert "axis" not in json.dumps(spec["encoding"])


def test_one_mark_a_report_and_one_panel_a_series(bundled):
    assert sorted(m["href"] for m in marks(bundled)) == [f"#r-clm-{i:03d}" for i in range(1, 59)]
    titles = [" ".join(p["title"]["text"]) for p in bundled["vconcat"]]
    assert len(titles) == 9
    assert titles.count("Ru recruits") == 2, "a number a day and a number a month have no scale in common"


def test_the_peak_is_not_drawn_as_a_value_of_november(bundled):
    (peak,) = (m for m in marks(bundled) if m["href"] == "#r-clm-041")
    day = (pd.Timestamp("2024-11-01") - pd.Timestamp(0)).days
    assert peak["long"]
    assert peak["at"] < day
    assert peak["from"] == (pd.Timestamp("2024-08-01") - pd.Timestamp(0)).days
    alone = next(p for p in bundled["vconcat"] if "peak" in json.dumps(p["title"]))
    assert len(bundled["datasets"][alone["data"]["name"]]) == 1


def test_the_shape_is_the_bound(bundled):
    glyphs = {m["href"][3:]: m["glyph"] for m in marks(bundled)}
    assert (glyphs["clm-026"], glyphs["clm-027"], glyphs["clm-015"], glyphs["clm-016"]) == ("at_least", "at_most", "between", "more_than")
    shapes = {m["glyph"]: (m["shape"], m["full"]) for m in marks(bundled)}
    del shapes["between"]
    assert len(set(shapes.values())) == len(shapes) == 6


def test_no_line_joins_two_reports(bundled):
    kinds = {layer["mark"]["type"] for p in bundled["vconcat"] for layer in p["layer"]}
    assert kinds <= {"point", "tick", "rule", "text"}


def test_a_number_that_would_flatten_the_others_stands_off_the_scale_and_says_so():
    spec = spec_of(frame(claim(1200), claim(12000), claim(1300, day="2024-11-06")))
    (off,) = (m for m in marks(spec) if m["glyph"] == "off")
    assert "12,000" in off["name"]
    assert "off the scale" in off["name"]
    assert off["low"] < 2000


def test_the_title_is_the_finding(bundled):
    assert bundled["title"]["text"] == "Reports of the same time conflict in 4 of 8 series, once tenfold"
    agree = spec_of(frame(claim(40, "at_least"), claim(40, "at_most"), claim(7, series="ships")))
    assert agree["title"]["text"] == "No two reports of the same quantity and time conflict"
    one = spec_of(frame(claim(40), claim(52)), {"crew": "Sailors aboard"})
    assert one["title"]["text"] == "Sailors aboard: from 40 to 52 in 2 reports of 4 Nov 2024"


def test_only_the_glyphs_that_are_there_are_explained():
    assert spec_of(frame(claim(40)))["title"]["subtitle"] == ["Full dot: a plain number."]
    assert "Hollow arrow" in " ".join(spec_of(frame(claim(40, "more_than"), claim(None)))["title"]["subtitle"])


def test_the_description_tells_each_series(bundled):
    assert bundled["description"].startswith("Chart of 58 figures in 8 series over time:")
    assert "10,000 to" not in bundled["description"].partition(";")[0] or "17 reports" in bundled["description"]


def test_marks_of_one_day_and_number_stand_beside_each_other_and_are_named():
    spec = spec_of(frame(*(claim(40, source_group=g) for g in ("north", "south", "east"))))
    found = marks(spec)
    assert len({m["at"] for m in found}) == 3
    assert {m["name"] for m in found if m["side"]} == {"north", "south", "east"}
    assert {m["day"] for m in found} == {found[0]["day"]}


def test_colours_are_told_in_words_where_they_run_out():
    spec = spec_of(rows.many(60, series=1))
    groups = {m["group"] for m in marks(spec)}
    assert len(groups) == 6
    assert "other" in groups
    assert {m["name"] for m in marks(spec) if m["group"] == "other" and m["side"]}


def test_a_share_is_drawn_in_percent():
    spec = spec_of(frame(claim(0.5, unit="share"), claim(46, unit="percent")))
    assert sorted(m["low"] for m in marks(spec)) == [46, 50]
    assert spec["title"]["text"] == "Crew, percent: from 46 to 50 in 2 reports of 4 Nov 2024"


def test_a_hostile_cell_is_a_word():
    spec = spec_of(frame(claim(40, source="</script><b>", url="javascript:x", source_group="<i>"), claim(41)))
    assert "<b>" not in renderer.svg(spec)


@pytest.mark.parametrize(("groups", "key"), [((None, None), 0), (("north", "this story"), 1), (("north", None), 1)])
def test_every_mark_has_a_colour_of_the_scale(groups, key):
    spec = spec_of(frame(*(claim(40 + i, source_group=g) for i, g in enumerate(groups))))
    text = json.dumps(spec)
    domain = json.loads(re.search(r'"domain": (\[[^\]]*\]), "range": \["#', text)[1])
    assert {m["group"] for m in marks(spec)} <= set(domain)
    assert ('"symbolType": "circle"' in text) == bool(key)
