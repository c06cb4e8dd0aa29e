"""Every notebook in JupyterLab without the internet: Run All, and the charts are there."""

from __future__ import annotations

import shutil

import pytest

from newsdata.mime import SPEC
from newsdata.reporting import notebooks
from tests.browser import jupyterlab

pytestmark = [pytest.mark.browser, pytest.mark.slow]
CHARTS = ".jp-OutputArea-output .vega-embed svg, .jp-OutputArea-output .vega-embed canvas"


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    folder = tmp_path_factory.mktemp("lab")
    for path in notebooks.catalogue():
        shutil.copy(path, folder)
    with jupyterlab.lab(folder) as running:
        yield running


@pytest.mark.parametrize("name", [p.name for p in notebooks.catalogue()])
def test_run_all_shows_every_chart(name, lab):
    lab.outside.clear()
    cells = lab.run_all(name)
    outputs = [(i, out) for i, cell in enumerate(cells) for out in cell.get("outputs", ())]
    assert [o for _, o in outputs if o["output_type"] == "error" or o.get("name") == "stderr"] == []
    assert all(c["execution_count"] for c in cells if c["cell_type"] == "code" and "".join(c["source"]).strip())
    assert not [i for i, out in outputs if "<script" in "".join(out.get("data", {}).get("text/html", ""))]
    charts = [i for i, out in outputs if SPEC in out.get("data", {})]
    for i in charts:
        shown = lab.cell(i).locator(CHARTS).first
        shown.wait_for()
        assert shown.bounding_box()["height"] > 20
        lab.shoot(f"jupyterlab-{name.partition('.')[0]}-{i}")
    assert charts or not [c for c in cells if "Chart" in "".join(c["source"]) or "charts." in "".join(c["source"])]
    assert lab.page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) mjx-container").count() == 0, "two amounts in dollars are no formula"
    assert lab.outside == []
