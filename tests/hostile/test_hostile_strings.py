"""Hostile words in every text field, opened in Chromium: nothing runs, nothing is asked for, nothing is lost."""

from __future__ import annotations

import json
import re

import pytest

import newsdata as nd
from newsdata.reporting import reports
from tests.browser import chromium
from tests.hostile.strings import LIVE
from tests.hostile.test_failed_reports import notebook

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ALL = " ".join(LIVE)
TEXT = "\n\n".join(f'"At least {i + 2} {s} houses," said Marta {s} Olsen on {i % 28 + 1} May 2024.' for i, s in enumerate(LIVE))
CELLS = (
    "import json, altair as alt, pandas as pd, newsdata as nd\nfrom IPython.display import HTML\nstrings = json.loads(words)",
    "pd.DataFrame({s: [s] for s in strings})",
    "kept = [s for s in strings if s not in ('constructor', 'toString', '__proto__')]  # Vega itself cannot stack by these\n"
    "frame = pd.DataFrame({'a': kept, 'n': range(len(kept)), 'link': kept})\n"
    "tips = [alt.Tooltip('a:N', title=strings[8]), alt.Tooltip('n:Q', title=strings[0])]\n"
    "alt.Chart(frame, title=strings[2]).mark_bar().encode(x=alt.X('n:Q', title=strings[1]), y=alt.Y('a:N', title=strings[0]), tooltip=tips,"
    " href='link:N').properties(description=strings[21])",
    "name = strings[8]\nodd = pd.DataFrame({name: strings, 'n': range(len(strings))})\n"
    "alt.Chart(odd).mark_point().encode(x='n:Q', y=alt.Y(field=name, type='nominal'), tooltip=[alt.Tooltip(field=name, type='nominal')])",
    "claims = pd.DataFrame({'speaker': strings, 'certainty': 'asserted'})\nnd.charts.claims(claims)",
    "print('\\n'.join(strings))",
    "HTML(''.join(strings))",
)  # fmt: skip
BAD = """() => [...document.querySelectorAll("*")].flatMap(e => [...e.attributes].map(a => [e.tagName, a.name, a.value.trim()]))
    .filter(([tag, name, value]) => name.startsWith("on") || name === "srcdoc" || /^(xlink:)?(href|src|action|data|formaction)$/.test(name)
        && /^\\s*(javascript|vbscript|data:(?!image|text\\/csv))/i.test(value.replace(/[\\x00-\\x20]/g, "")))"""
TOUCH = """() => {
    for (const d of document.querySelectorAll("details")) d.open = true;
    for (const mark of [...document.querySelectorAll(".view svg *")].slice(0, 4000)) for (const kind of ["pointerover", "mouseover", "pointermove", "mousemove"]) {
        const box = mark.getBoundingClientRect();
        mark.dispatchEvent(new PointerEvent(kind, {bubbles: true, clientX: box.x + 1, clientY: box.y + 1}));
    }
}"""


def clean(text: str) -> str:
    """Words without white space, and with what no page can hold as it is replaced, as reading an article does."""
    return re.sub(r"\s+", "", re.sub("[\ud800-\udfff\x00]", "\ufffd", text))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The pages by name."""
    folder = tmp_path_factory.mktemp("hostile")
    article = nd.Article(
        TEXT + "\n\n" + "x" * 100_000, doc_id="hostile", title=ALL, author=ALL, publisher=ALL, url=LIVE[26], published="2024-06-01"
    )
    pages = {"article": nd.report(article, to=folder)}
    words = json.dumps([s for s in LIVE if s != "\ud83d"])
    parameters = 'article = ""\nwords: str = ""\nother: str = ""'
    for name, cells in (("own", CELLS), ("broken", ["raise ValueError(other + '<b>' + words)  # </code><script>window.ran=1</script>"])):
        path = folder / f"{name}.ipynb"
        path.write_text(notebook(*cells).replace(json.dumps('article = ""'), json.dumps(parameters)))
        given = {"words": words, "other": clean(ALL)}
        try:
            pages[name] = nd.report(notebook=path, to=folder / "r", **given)
        except nd.ReportError:
            pages[name] = folder / "r" / f"{name}.failed.html"
    (folder / "in").mkdir()
    (folder / "in" / "a.md").write_text(
        f"---\ntitle: {json.dumps(ALL.encode('utf-8', 'replace').decode())}\n---\nAt least 12 {LIVE[0]} houses burned.\n"
    )
    (folder / "in" / f"b {LIVE[21]}.txt").write_bytes(b"")
    reports([folder / "in"], to=folder / "many")
    pages["index"] = folder / "many" / "index.html"
    pages["cards"] = folder / "cards.html"
    story = nd.extract(article)
    explained = "".join(story.explain(i)._repr_html_() for i in story.figures["figure_id"].head(20))
    cards = f"<!doctype html><meta charset=utf-8><title>cards</title>{article._repr_html_()}{story._repr_html_()}{explained}"
    pages["cards"].write_text(cards, "utf-8")
    return article, pages


@pytest.fixture(scope="module")
def chrome(made):
    with chromium.browser() as running:
        yield running


PAGES = ("article", "own", "broken", "index", "cards")


def test_there_are_fifty():
    assert len(set(LIVE)) >= 50


@pytest.mark.parametrize("name", PAGES)
def test_nothing_runs(name, made, chrome):
    file = made[1][name]
    with chromium.tab(chrome, file, width=360, drawn=name in ("article", "own")) as seen:
        assert seen.page.evaluate(BAD) == []
        seen.page.evaluate(TOUCH)
        seen.page.wait_for_timeout(300)
        assert seen.page.evaluate("[window.ran, window.frames.length]") == [None, 0]
        assert seen.errors == []
        assert seen.requests == [file.resolve().as_uri()]
        assert seen.page.evaluate(BAD) == []
        assert seen.page.evaluate("document.documentElement.scrollWidth") <= 360


def test_nothing_is_lost(made, chrome):
    article, pages = made
    saved = nd.Story.load(pages["article"].parent / "hostile").articles[0]
    assert (saved.text, saved.title, saved.author, saved.publisher) == (article.text, article.title, article.author, article.publisher)
    with chromium.tab(chrome, pages["article"]) as seen:
        assert clean(article.text) in clean(seen.page.locator(".marked").evaluate("e => e.textContent"))
        for selector in ("h1", ".byline"):
            assert clean(ALL) in clean(seen.page.locator(selector).first.evaluate("e => e.textContent"))
        assert clean(seen.page.title()) == re.sub(r"[\x01-\x1f]", "", clean(ALL)), "a browser shows no control characters there"
    for name in ("own", "broken", "cards"):
        with chromium.tab(chrome, pages[name], drawn=name == "own") as seen:
            words = clean(seen.page.evaluate("document.body.textContent"))
            assert [s for s in LIVE if clean(s) not in words and s != "\ud83d"] == [], name
