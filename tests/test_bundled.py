"""The bundled story is what the rules read today, in a package that a second reader accepts."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest

import newsdata as nd

DATA = Path(__file__).parents[1] / "data"
STORIES = sorted(p.parent for p in DATA.glob("*/article.md"))


@pytest.mark.parametrize("folder", STORIES, ids=lambda p: p.name)
def test_the_tables_are_what_the_rules_read(folder):
    read = nd.extract(nd.read(folder / "article.md", doc_id=folder.name.replace("-", "_")))
    saved = nd.load(folder.name)
    for name in read.tables:
        pd.testing.assert_frame_equal(read.tables[name], saved.tables[name], obj=f"{name} (run make docs)")


@pytest.mark.parametrize("folder", STORIES, ids=lambda p: p.name)
def test_a_second_reader_accepts_the_package(folder):
    frictionless = pytest.importorskip("frictionless")
    report = frictionless.validate(str(folder / "datapackage.json"))
    assert report.valid, report.to_summary()


@pytest.mark.parametrize("folder", STORIES, ids=lambda p: p.name)
def test_the_package_credits_its_sources(folder):
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    assert package["licenses"]
    assert package["sources"][0]["title"]
    assert {"article", "method"} <= {r["name"] for r in package["resources"]}
    assert (folder / "codebook.md").exists()


def test_an_unknown_story_lists_the_known_ones():
    with pytest.raises(nd.InputError, match="dprk-troops"):
        nd.load("dprk-troop")
