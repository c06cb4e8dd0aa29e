"""The page in Chromium without a network."""

from __future__ import annotations

import pytest

from tests.browser.chromium import tab
from tests.reporting import made

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_a_page_draws_its_charts_and_asks_for_nothing(chrome):
    with tab(chrome, made.harbour()) as seen:
        assert len(seen.requests) == 1
        assert seen.errors == []
        assert seen.page.locator(".view.live svg.marks").count() == seen.page.locator(".view").count() == 4


def test_without_scripts_every_chart_is_there(chrome):
    with tab(chrome, made.harbour(), script=False) as seen:
        assert len(seen.requests) == 1
        assert seen.page.locator(".view > svg").count() == 4
        assert seen.page.locator(".view > svg").first.bounding_box()["height"] > 100


def test_a_hostile_article_runs_nothing_and_loses_nothing(chrome):
    with tab(chrome, made.hostile()) as seen:
        assert seen.page.evaluate("window.ran") is None
        assert len(seen.requests) == 1
        assert seen.errors == []
        assert seen.page.locator("script:not([type])").count() == 1
        assert seen.page.locator("[onerror], [onload], [onmouseover], a[href^='javascript' i]").count() == 0
        text = seen.page.locator(".marked").inner_text()
        assert "</script><script>window.ran=1</script>" in text
        assert "{{ 7*7 }}" in text
        assert seen.page.title().startswith("</title><script>")


@pytest.mark.parametrize("width", [360, 768])
def test_no_sideways_scroll(width, chrome):
    with tab(chrome, made.harbour(), width=width) as seen:
        assert seen.page.evaluate("document.documentElement.scrollWidth") <= width


def test_row_mark_and_chart_lead_to_each_other(chrome):
    with tab(chrome, made.harbour()) as seen:
        page = seen.page
        page.evaluate("document.querySelectorAll('details.rows').forEach(d => { d.open = true; })")
        row = page.locator("#figures tbody tr[id^='r-']").first
        words = row.locator("th a").inner_text()
        row.locator("th a").click()
        page.wait_for_selector(".m.hit")
        assert "".join(page.locator(".m.hit").all_inner_texts()) == words
        page.locator(".m.hit").first.click()
        assert page.evaluate("location.hash").startswith("#r-")
        page.locator(".view.live svg a, .view.live [aria-roledescription]").first.wait_for(state="attached")
        hrefs = page.evaluate(
            "[...document.querySelectorAll('.view svg a')].map(a => a.getAttribute('href') || a.getAttribute('xlink:href'))"
        )
        anchors = set(page.evaluate("[...document.querySelectorAll('[id]')].map(e => '#' + e.id)"))
        rows = page.evaluate("[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href'))")
        assert {h for h in hrefs if h} <= anchors
        assert set(rows) <= anchors


def test_the_button_switches_the_colours(chrome):
    with tab(chrome, made.harbour()) as seen:
        before = seen.page.evaluate("getComputedStyle(document.body).backgroundColor")
        seen.page.locator("#look").click()
        assert seen.page.evaluate("getComputedStyle(document.body).backgroundColor") != before
