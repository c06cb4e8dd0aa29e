"""Pages of no rows, of one, of a dozen and of hundreds: drawn, readable on a phone, and nothing for axe-core to say."""

from __future__ import annotations

import pytest

import newsdata as nd
from tests.browser import chromium

pytestmark = [pytest.mark.browser, pytest.mark.slow]
SIZES = (0, 1, 12, 300)


def text(n: int) -> str:
    """An article in which ``n`` officials each say one number of one day."""
    if not n:
        return "The harbour was quiet. Nobody spoke."
    return "\n\n".join(
        f'"At least {i + 2} cranes stand still," said Marta Olsen on {i % 28 + 1} May {1990 + i % 30} in Lindmoor, and {i + 3} ships left.'
        for i in range(n)
    )


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sizes")
    return {n: nd.report(nd.Article(text(n), doc_id=f"rows{n}", published="2024-06-01"), to=folder) for n in SIZES}


@pytest.mark.parametrize("n", SIZES)
def test_a_page_of_any_size_is_drawn_and_fits_a_phone(n, pages, chrome):
    with chromium.tab(chrome, pages[n], width=360, scheme="dark") as seen:
        seen.page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
        assert seen.page.evaluate("document.documentElement.scrollWidth") <= 360
        assert seen.page.locator(".view:not(.live)").count() == 0
        assert seen.errors == []
        assert seen.page.locator("#figures tbody tr[id^='r-']").count() == len(nd.Story.load(pages[n].with_suffix("")).figures)
        assert n == 0 or seen.page.locator(".view.live svg").count() >= 3


@pytest.mark.parametrize("n", SIZES[:3])
def test_axe_finds_nothing_on_a_phone_in_the_dark(n, pages, chrome):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed").Axe()
    with chromium.tab(chrome, pages[n], width=360, scheme="dark") as seen:
        seen.page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
        found = axe.run(seen.page).response["violations"]
    assert [(v["id"], [x["html"][:160] for x in v["nodes"][:3]]) for v in found] == []
