"""The bundled claims: known answers, a package that a second reader accepts, files that hold what they are built from."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pandas as pd
import pytest

import newsdata as nd
from newsdata import comparison

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "data" / "dprk-claims"


@pytest.fixture(scope="module")
def claims():
    return comparison.load_claims("dprk-claims")


@pytest.fixture(scope="module")
def pairs(claims):
    return nd.compare(claims)


def pair(pairs, first, second):
    found = pairs[(pairs["first_id"].isin((first, second))) & (pairs["second_id"].isin((first, second)))]
    assert len(found) == 1
    return found.iloc[0]


def test_30_october_goes_from_10000_to_13000(claims):
    found = comparison.periods(claims)
    row = found[(found["series"] == "nk_in_russia") & (found["date_to"] == "2024-10-30")].iloc[0]
    assert (row["smallest"], row["largest"], row["relation"]) == (10_000, 13_000, "conflict")
    assert row["reports"] == 6


def test_4_november_opposite_bounds_agree_on_10000(pairs):
    row = pair(pairs, "clm-026", "clm-027")
    assert row["relation"] == "agree"
    assert (row["low"], row["high"]) == (10_000, 10_000)
    assert "both permit 10,000" in row["reason"]


def test_31_october_the_tenfold_slip_is_found_and_nothing_else(pairs):
    slips = pairs[pairs["relation"] == "order_of_magnitude"]
    assert slips[["first_id", "second_id"]].to_numpy().tolist() == [["clm-053", "clm-054"]]
    assert "both from Antony Blinken" in slips.iloc[0]["reason"]


def test_kursk_and_russia_are_two_series(pairs):
    ids = pairs.loc[pairs["series"] == "nk_in_kursk", ["first_id", "second_id"]].stack()
    assert not {"clm-011", "clm-012"} & set(ids)


def test_the_peak_is_compared_with_no_area_of_november(pairs):
    row = pairs[pairs["first_id"] == "clm-041"].iloc[0]
    assert row["relation"] == "alone"
    assert row["date_from"] == pd.Timestamp("2024-08-01")


def test_a_range_and_its_upper_end_agree_and_another_rate_is_another_base(pairs):
    assert pair(pairs, "clm-048", "clm-049")["relation"] == "agree"
    assert pair(pairs, "clm-049", "clm-050")["relation"] == "different_base"


def test_every_claim_is_somewhere(claims, pairs):
    assert set(claims["claim_id"]) == {*pairs["first_id"].dropna(), *pairs["second_id"].dropna()}
    assert len(claims) == 58


def test_the_bounds_are_what_the_qualifier_licenses(claims):
    from newsdata.invariants import LICENSED

    have = claims[["value", "low", "high"]].notna().apply(tuple, axis=1)
    assert [tuple(h) for h in have] == [LICENSED[q] for q in claims["qualifier"]]
    assert (claims["date_from"] <= claims["date_to"]).all()
    assert claims["url"].str.startswith("https://").all()


def test_the_storys_own_figures_join_by_the_rules_beside_the_claims(claims):
    gathered = comparison.gather(claims, nd.load("dprk-troops"), series=FOLDER / "series.csv")
    own = gathered[gathered["source_group"] == "this story"]
    assert own.set_index("note")["series"].dropna().to_dict() == {
        "some 10,000 troops": "nk_in_russia",
        "as much as half": "kursk_share_retaken",
        "up to 30,000 soldiers a month": "ru_recruits",
    }


def test_every_series_has_a_title(claims):
    assert set(claims["series"]) <= set(comparison.read_rules(FOLDER / "series.csv").titles)


def test_a_second_reader_accepts_the_package():
    frictionless = pytest.importorskip("frictionless")
    report = frictionless.validate(str(FOLDER / "datapackage.json"))
    assert report.valid, report.to_summary()


def test_the_package_credits_and_is_built_from_its_tables():
    package = json.loads((FOLDER / "datapackage.json").read_text(encoding="utf-8"))
    assert package["licenses"]
    assert package["sources"]
    spec = importlib.util.spec_from_file_location("build_claims", ROOT / "tools" / "build_claims.py")
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    for name, content in tool.built(FOLDER).items():
        assert (FOLDER / name).read_bytes() == content, f"run tools/build_claims.py: {name}"


def test_claims_are_no_story():
    with pytest.raises(nd.InputError, match="dprk-troops"):
        nd.load("dprk-claims")


def test_saved_tables_come_back(claims, pairs, tmp_path):
    from newsdata.comparison.saving import save

    risky = claims.assign(note="=1+1")
    save(tmp_path / "out", claims=risky, pairs=pairs)
    assert "'=1+1" in (tmp_path / "out" / "claims.csv").read_text()
    pd.testing.assert_frame_equal(comparison.load_claims(tmp_path / "out"), risky.astype(claims.dtypes.to_dict()))
    frictionless = pytest.importorskip("frictionless")
    assert frictionless.validate(str(tmp_path / "out" / "datapackage.json")).valid


@pytest.mark.parametrize(("text", "words"), [("claim_id,valeu\na,1\n", "no column 'valeu'"), ("", "no table of claims")])
def test_a_wrong_table_is_refused(text, words, tmp_path):
    (tmp_path / "c.csv").write_text(text)
    with pytest.raises(nd.InputError, match=words):
        comparison.load_claims(tmp_path / "c.csv")


def test_an_unknown_name_lists_the_known_ones():
    with pytest.raises(nd.InputError, match="dprk-claims"):
        comparison.load_claims("dprk-claim")
