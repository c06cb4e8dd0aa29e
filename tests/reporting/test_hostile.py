"""Hostile strings in every text field: nothing becomes markup, nothing is lost."""
# ruff: noqa: E501

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from html.parser import HTMLParser

import pytest

import newsdata as nd
from newsdata.charts import renderer
from newsdata.reporting import page, sections
from tests.charts import rows

PAYLOADS = (
    "<script>x</script>", "</script><script>x</script>", "</title><script>x</script>", "</style><script>x</script>", "<img src=x onerror=x>",
    "<svg onload=x>", '" onmouseover="x', "' onfocus='x", "javascript:x", "data:text/html,<b>", "{{ 7*7 }}", "{% raw %}", "${7*7}", "<!--", "-->", "]]>",
    "<![CDATA[", "&lt;b&gt;", "&#60;b&#62;", "&amp;", "<a href=javascript:x>y</a>", "[a](javascript:x)", "![a](x)", "`x`", "$$x$$", "\\u003cb\\u003e", "\\n", "\\",
    "datum.x", "__proto__", "constructor", "%s%n", "../../etc", "C:\\x", "=1+1", "@x", "+x", "-x", "|x|", "a\u2028b", "a\u2029b", "a\u202eb", "\u200b", "é\u0301", "🙂",
    "<iframe srcdoc=x>", "<base href=x>", "<meta http-equiv=refresh>", "<form action=x>", "<math><mtext><b>", "<b" * 50,
)  # fmt: skip
TAGS = {
    "div",
    "header",
    "h1",
    "p",
    "a",
    "details",
    "summary",
    "span",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "ul",
    "li",
    "fieldset",
    "legend",
    "label",
    "input",
}


class Reader(HTMLParser):
    """The tags, attributes and words of a page."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.names: set[str] = set()
        self.links: list[str] = []
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.names |= {n for n, _ in attrs}
        self.links += [v for n, v in attrs if n == "href"]

    def handle_data(self, data):
        self.words.append(data)


def test_there_are_fifty():
    assert len(set(PAYLOADS)) >= 50


@pytest.fixture(scope="module")
def parts():
    text = "\n\n".join(f'"At least {i + 2} {p} houses," said Marta {p} Olsen on 5 May 2024.' for i, p in enumerate(PAYLOADS))
    everything = " ".join(PAYLOADS)
    article = nd.Article(
        text, doc_id="hostile", published="2024-06-01", title=everything, author=everything, publisher=everything, url="javascript:x"
    )
    story = nd.extract(article)
    made = [f(story) for f in (sections.headline, sections.key_figures, sections.figures, sections.timeline, sections.undated, sections.statements,
            sections.sources, sections.names, sections.issues, sections.text)]  # fmt: skip
    return text, everything, [m.html for m in made]


def test_no_part_of_a_page_takes_markup(parts):
    for html in parts[2]:
        read = Reader(html)
        assert read.tags <= TAGS
        assert not {n for n in read.names if n.startswith("on") or n in ("style", "src", "srcdoc")}
        assert all(link.startswith("#") for link in read.links)


def test_no_word_is_lost(parts):
    text, everything, made = parts
    marked = "".join("".join(Reader(made[-1]).words).split())
    assert "".join(text.split()) in marked
    assert everything in "".join(Reader(made[0]).words)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_chart_takes_no_markup(payload):
    frame = rows.sources(2)
    frame["name"] = payload
    bundle = renderer.render(nd.charts.sources(frame).properties(title=payload).to_dict())
    root = ET.fromstring(bundle[renderer.SVG])
    tags = {e.tag.rpartition("}")[2] for e in root.iter()}
    assert tags <= {"svg", "g", "text", "tspan", "path", "line", "rect", "a", "defs", "clipPath"}
    assert not {n for e in root.iter() for n in e.attrib if n.startswith("on")}
    spec = str(page.json_text(bundle[renderer.SPEC]))
    assert not set("<>&\u2028\u2029") & set(spec)
    assert json.loads(spec) == bundle[renderer.SPEC]
