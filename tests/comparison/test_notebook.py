"""The report of a comparison: by the command's call, in a browser, and refused where the call is wrong."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

import newsdata as nd
from newsdata import comparison
from newsdata.reporting import compared
from tests.browser.chromium import tab

NOTEBOOK = "compare_reports"


@cache
def page() -> Path:
    """The page of the bundled claims and the bundled story."""
    return nd.report("dprk-troops", to=mkdtemp(prefix="newsdata-test-"), notebook=NOTEBOOK)


def section(html: str, name: str) -> str:
    return re.search(rf'<section id="{name}".*?</section>', html, re.DOTALL)[0]


@pytest.mark.slow
def test_the_page_tells_what_conflicts_and_what_agrees():
    html = page().read_text("utf-8")
    assert "with the same digits" in section(html, "conflicts")
    assert "at most 10,000 and at least 10,000 both permit 10,000".capitalize() in section(html, "agreements")
    assert "up to 30,000 soldiers a month" in section(html, "the-story-s-own-figures")
    assert "No rule gives it a series" in section(html, "not-compared") or "no rule gives it a series" in section(html, "not-compared")
    assert 'href="https://turan.az/' in section(html, "over-time")


@pytest.mark.slow
def test_every_mark_leads_to_its_row():
    html = page().read_text("utf-8")
    marks = set(re.findall(r'"href":"#(r-[^"]+)"', html))
    own = compared.open_comparison(article="dprk-troops").claims
    assert len(marks) == 58 + int((own["source_group"] == "this story").sum() - own["series"].isna().sum())
    assert marks <= set(re.findall(r'<tr id="([^"]+)"', html))


@pytest.mark.slow
def test_the_tables_are_beside_the_page_and_come_back():
    folder = page().with_suffix("")
    claims = comparison.load_claims(folder)
    assert len(claims) == 58 + len(nd.load("dprk-troops").figures)
    assert sorted(p.name for p in folder.glob("*.csv")) == ["claims.csv", "pairs.csv", "periods.csv"]


@pytest.mark.slow
def test_a_rerun_gives_equal_bytes_and_may_replace_the_last(tmp_path):
    made = [nd.report(to=tmp_path, notebook=NOTEBOOK, series="nk_in_kursk").read_bytes() for _ in range(2)]
    assert made[0] == made[1]


@pytest.mark.slow
def test_a_wrong_series_is_a_failure_page_that_lists_the_known_ones(tmp_path):
    with pytest.raises(nd.ReportError, match="nk_in_kursk"):
        nd.report(to=tmp_path, notebook=NOTEBOOK, series="nk_in_kurks")
    assert (tmp_path / f"{NOTEBOOK}.failed.html").exists()


def test_filters_narrow_what_is_compared():
    made = compared.open_comparison(series="nk_in_russia", first_day="2024-10-30", last_day="2024-10-30")
    ids = set(made.claims["claim_id"])
    assert {"clm-008", "clm-012"} <= ids
    assert "clm-016" not in ids
    assert set(compared.open_comparison(unit="square_kilometre").claims["series"]) == {"kursk_area", "kursk_area_peak"}


def test_nothing_left_is_said_in_sentences():
    made = compared.open_comparison(first_day="2030-01-01")
    assert "0 figures" in compared.headline(made).words
    for part in (compared.reports, compared.apart, compared.together, compared.bases, compared.own, compared.left_out):
        assert 'class="none"' in part(made).html
    assert compared.chart(made).to_dict()["usermeta"]["sentence"]


def test_words_of_a_claim_cannot_become_markup(tmp_path):
    (tmp_path / "claims.csv").write_text(
        "claim_id,series,date_from,value,speaker,url,note\n"
        'a"b,s,2024-11-04,40,<script>x</script>,javascript:x,<b>\n'
        "c,s,2024-11-04,400,</table>,https://example.org/?a=1&b=2,ok\n"
    )
    made = compared.open_comparison(str(tmp_path / "claims.csv"))
    html = compared.reports(made).html + compared.apart(made).html
    assert not re.search(r"<script|<b>|javascript:|</table>.*</table>.*</table>", html, re.DOTALL)
    assert 'href="https://example.org/?a=1&amp;b=2"' in html


def test_a_changed_table_makes_the_report_anew(tmp_path):
    from newsdata.reporting import notebooks, provenance

    claims, rules = tmp_path / "claims.csv", tmp_path / "series.csv"
    keys = set()
    for table, text in ((claims, "claim_id\na\n"), (rules, "series,unit\ns,boat\n"), (claims, "claim_id\nb\n")):
        table.write_text(text)
        keys |= {provenance.key({"claims": str(given)}, notebooks.find(NOTEBOOK)) for given in (claims, tmp_path)}
    assert len(keys) == 6


def test_bundled_claims_are_no_article(tmp_path):
    with pytest.raises(nd.InputError, match="no such file"):
        nd.report("dprk-claims", to=tmp_path / "r", notebook=NOTEBOOK)
    assert not (tmp_path / "r").exists()


@pytest.mark.slow
@pytest.mark.browser
@pytest.mark.parametrize(("width", "scheme"), [(1200, "light"), (1200, "dark"), (360, "light")])
def test_the_page_in_a_browser(width, scheme, chrome):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed").Axe()
    with tab(chrome, page(), width=width, scheme=scheme) as seen:
        assert seen.errors == []
        assert len(seen.requests) == 1
        assert seen.page.evaluate("document.documentElement.scrollWidth") <= width
        assert seen.page.locator(".view.live svg.marks").count() == 1
        seen.page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
        found = axe.run(seen.page).response["violations"]
    assert [(v["id"], [n["html"][:160] for n in v["nodes"][:3]]) for v in found] == []


@pytest.mark.slow
@pytest.mark.browser
def test_no_two_names_cover_each_other(chrome):
    for width in (1200, 390):
        with tab(chrome, page(), width=width) as seen:
            boxes = seen.page.evaluate(
                "[...document.querySelectorAll('.view .mark-text.role-mark text')].map(e => e.getBoundingClientRect()).map(b => [b.left, b.top, b.right, b.bottom])"
            )
        assert len(boxes) > 25
        hits = sum(
            a[0] < b[2] - 3 and b[0] < a[2] - 3 and a[1] < b[3] - 4 and b[1] < a[3] - 4 for i, a in enumerate(boxes) for b in boxes[i + 1 :]
        )
        assert hits == 0, width
