"""axe-core on the page: nothing to complain about in light, dark and on a phone."""

from __future__ import annotations

import pytest

from tests.browser.chromium import tab
from tests.reporting import made

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.mark.parametrize(("width", "scheme"), [(1200, "light"), (1200, "dark"), (360, "light")])
def test_axe_finds_nothing(width, scheme, chrome):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed").Axe()
    with tab(chrome, made.harbour(), width=width, scheme=scheme) as seen:
        seen.page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
        found = axe.run(seen.page).response["violations"]
    assert [(v["id"], [n["html"][:160] for n in v["nodes"][:3]]) for v in found] == []


def test_every_control_is_reached_by_keyboard_and_every_chart_has_words(chrome):
    with tab(chrome, made.harbour()) as seen:
        page = seen.page
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        assert page.locator(".view[aria-label^='Chart of'], .view[aria-label^='Timeline of']").count() == 4
        assert page.locator("section:has(figure.chart):not(:has(details.rows table))").count() == 0
