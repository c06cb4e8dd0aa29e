"""The charts: sane at any size, honest about bounds and days, safe links."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from functools import cache

import pandas as pd
import pytest

import newsdata as nd
from newsdata.charts import renderer
from tests.charts import rows

CHARTS = {
    "figures": (nd.charts.figures, rows.figures),
    "timeline": (nd.charts.timeline, rows.events),
    "sources": (nd.charts.sources, rows.sources),
    "claims": (nd.charts.claims, rows.statements),
}


def data_of(chart) -> list[dict]:
    return [row for rows in chart.to_dict()["datasets"].values() for row in rows]


@pytest.mark.parametrize("n", [0, 1, 12, 300])
@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_of_any_number_of_rows_is_drawn(name, n):
    make, frame = CHARTS[name]
    spec = make(frame(n)).to_dict()  # Altair validates it here, as a notebook that shows it does not
    picture = renderer.svg(spec)
    assert picture.startswith("<svg")
    height = float(re.search(r' height="([0-9.]+)"', picture)[1])
    assert 20 <= height <= 3500
    assert "NaN" not in picture
    assert "undefined" not in picture


@pytest.mark.parametrize(("name", "words"), [("figures", "No figures in this article."), ("timeline", "No events in this article.")])
def test_an_empty_table_is_a_sentence_and_no_axis(name, words):
    make, frame = CHARTS[name]
    spec = make(frame(0)).to_dict()
    assert words in json.dumps(spec)
    assert "axis" not in json.dumps(spec["encoding"])


def test_the_title_is_the_finding():
    assert nd.charts.figures(rows.figures(8)).to_dict()["title"]["text"] == "7 of 8 figures are bounds or estimates, not exact numbers"
    assert nd.charts.timeline(rows.events(5)).to_dict()["title"]["text"] == "4 of 5 events have a date; the others are only listed"


def test_one_to_a_billion_stand_on_one_scale():
    frame = pd.DataFrame(
        [{"text": str(v), "value": v, "low": None, "high": None, "qualifier": "exact", "kind": "count", "unit": "x"} for v in (1.0, 1e9)]
    )
    assert '"type": "log"' in json.dumps(nd.charts.figures(frame).to_dict())


def test_a_zero_and_a_negative_number_stand_on_a_scale_that_has_them():
    frame = pd.DataFrame(
        [
            {"text": str(v), "value": v, "low": None, "high": None, "qualifier": "exact", "kind": "count", "unit": "x"}
            for v in (-5.0, 0.0, 1e6, 2.0)
        ]
    )
    assert '"type": "symlog"' in json.dumps(nd.charts.figures(frame).to_dict())


def test_bounds_are_open_to_the_side_that_the_words_leave_open():
    drawn = {r["qualifier"]: r for r in data_of(nd.charts.figures(rows.figures(24))) if "qualifier" in r}
    assert drawn["at_least"]["x"] < drawn["at_least"]["far"]
    assert drawn["at_most"]["far"] < drawn["at_most"]["x"]
    assert drawn["between"]["x"] < drawn["between"]["far"]
    assert drawn["exact"]["far"] is None
    assert "vague" not in drawn


def test_an_undated_event_has_no_place_on_the_line():
    for row in data_of(nd.charts.timeline(rows.events(30))):
        assert ("from" in row) == (row.get("When", "not dated") != "not dated")


def test_what_may_happen_does_not_look_like_what_happened():
    from newsdata.charts.timeline import LOOK

    shapes = [shape for _, shape, _ in LOOK.values()]
    assert len(set(shapes)) == len(shapes)
    assert not any(LOOK[s][2] for s in ("planned", "predicted", "possible"))


@cache
def drawn_in(zone: str) -> str:
    """A timeline of one day as a process in a time zone draws it."""
    code = (
        "import pandas as pd, newsdata as nd; from newsdata.charts import renderer; d = pd.Timestamp('2024-10-31');"
        "f = pd.DataFrame([dict(event='opened', status='happened', date_from=d, date_to=d)]);"
        "print(renderer.svg(nd.charts.timeline(f).to_dict()))"
    )
    return subprocess.run([sys.executable, "-c", code], env={**os.environ, "TZ": zone}, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Pacific/Auckland"])
def test_no_zone_moves_a_day(zone):
    assert ">31 Oct 2024</text>" in drawn_in("UTC")
    assert drawn_in(zone) == drawn_in("UTC")


def test_colours_differ_in_greyscale():
    from newsdata.charts import theme

    def grey(colour: str) -> float:
        r, g, b = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
        return 0.2126 * r**2.2 + 0.7152 * g**2.2 + 0.0722 * b**2.2

    assert 1.05 / (grey(theme.MUTED) + 0.05) >= 4.5
    for colour in (theme.BLUE, theme.ORANGE, theme.GREEN, theme.PURPLE, theme.INK):
        assert 1.05 / (grey(colour) + 0.05) >= 4.5, colour
    assert grey(theme.PALE) > 3 * grey(theme.BLUE)


def test_the_notebook_gets_live_static_and_words():
    chart = nd.charts.sources(rows.sources(3))
    bundle = renderer.render(chart.to_dict())
    assert set(bundle) == {renderer.SPEC, renderer.SVG, "text/plain"}
    assert bundle == renderer.render(chart.to_dict())
    assert bundle["text/plain"].startswith("Chart of 3 sources")


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,x", "JaVaScRiPt:alert(1)", "\x01javascript:x", "file:///etc"])
def test_a_link_that_is_not_to_the_web_is_dropped(link):
    import altair as alt

    frame = pd.DataFrame({"a": [1, 2], "href": [link, "https://example.org/x"]})
    bundle = renderer.render(alt.Chart(frame).mark_point().encode(x="a:Q", href="href:N").to_dict())
    assert link not in json.dumps(bundle[renderer.SPEC], ensure_ascii=False)
    assert "https://example.org/x" in bundle[renderer.SVG]
    assert renderer.render(nd.charts.sources(rows.sources(2)).to_dict())[renderer.SVG]


def test_a_user_goes_on_editing():
    chart = nd.charts.timeline(rows.events(6)).properties(title="My own title")
    assert chart.to_dict()["title"] == "My own title"


def test_a_chart_is_saved_as_a_picture(tmp_path):
    chart = nd.charts.sources(rows.sources(2))
    assert nd.charts.save(chart, tmp_path / "sources.svg").read_text("utf-8").startswith("<svg")
    assert nd.charts.save(chart, tmp_path / "sources.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(nd.InputError, match=r"\.svg or \.png"):
        nd.charts.save(chart, tmp_path / "sources.pdf")
