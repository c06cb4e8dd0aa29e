"""Articles and stories in a notebook and in a terminal: every word escaped, nothing that runs, equal every time."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

import newsdata as nd
from tests.reporting.made import HARBOUR
from tests.reporting.test_hostile import PAYLOADS

TAGS = {"style", "div", "p", "a", "b", "span", "ul", "li", "details", "summary", "table", "thead", "tbody", "tr", "th", "td", "code"}
ATTRIBUTES = {"class", "role", "aria-label", "href", "rel", "target", "style", "tabindex", "scope"}
KNOWN = {"doc_id": "harbour", "title": "Cranes stand still", "author": "Ada Berg", "publisher": "Port Gazette", "published": "2024-10-31"}


class Reader(HTMLParser):
    """The tags, attributes, links and words of a card."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self.styles: set[str] = set()
        self.words = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes |= {n for n, _ in attrs}
        self.links += [v for n, v in attrs if n == "href"]
        self.styles |= {v for n, v in attrs if n == "style"}

    def handle_data(self, data):
        self.words += data


@pytest.fixture(scope="module")
def article():
    return nd.Article(HARBOUR.read_text(), url="https://example.org/cranes?a=1&b=2", **KNOWN)


@pytest.fixture(scope="module")
def story(article):
    return nd.extract(article)


def test_an_article_shows_what_is_known_of_it_and_folds_its_text(article):
    card = Reader(article._repr_html_())
    for words in ("Cranes stand still", "Ada Berg · Port Gazette · 2024-10-31 (as given) · 182 words", article.text):
        assert words in card.words
    assert card.links == ["https://example.org/cranes?a=1&b=2"]
    assert card.tags.count("details") == 1


@pytest.mark.parametrize("url", ["javascript:alert(1)", "JAVASCRIPT:x", " https://x", "data:text/html,x", "//x", "file:///x", "", None])
def test_only_the_web_is_linked(url):
    assert Reader(nd.Article("Text.", url=url)._repr_html_()).links == []


def test_without_a_day_the_card_says_what_that_means():
    assert "no day of publication: relative dates stay open" in nd.Article("Text.")._repr_html_()


def test_a_story_shows_counts_key_figures_first_rows_and_the_marked_text(article, story):
    card = Reader(story._repr_html_())
    assert card.tags.count("table") == sum(len(f) > 0 for n, f in story.tables.items() if n not in ("documents", "corrections"))
    for name, frame in story.tables.items():
        if name not in ("documents", "corrections"):
            assert f"{len(frame)} {name}" in card.words
    assert "At least300dockersat least 300 dockersMarta Olsen" in card.words
    assert "8 of 12 rows" in card.words
    assert "".join(article.text.split()) in "".join(card.words.split())


def test_a_card_is_equal_every_time(article, story):
    assert nd.extract(article)._repr_html_() == story._repr_html_()


def test_a_card_is_small_whatever_the_text():
    long = nd.Article("At least 12 people died. " * 40_000)
    assert len(long._repr_html_()) < 40_000
    assert "more characters, in article.text" in long._repr_html_()
    many = nd.extract_many([nd.Article(f"Some {i} ships left.", doc_id=f"a{i}") for i in range(300)])
    assert len(many._repr_html_()) < 60_000
    assert "and 297 more articles" in many._repr_html_()


@pytest.mark.parametrize(
    "made",
    [lambda: nd.extract_many([]), lambda: nd.extract("A text of words."), lambda: nd.extract("At least 12 died.", tables=("figures",))],
)
def test_a_story_with_little_in_it_has_a_card(made):
    story = made()
    assert Reader(story._repr_html_()).tags
    assert "figures" in pretty(story)


@pytest.mark.parametrize("payload", [*PAYLOADS, "x" * 100_000, "\0", "\ud800"])
def test_nothing_becomes_markup(payload):
    text = f'"At least 12 {payload} houses burned," said Marta {payload} Olsen on 5 May 2024.'
    article = nd.Article(text, title=payload, author=payload, publisher=payload, url=payload)
    story = nd.extract(article)
    for html in (article._repr_html_(), story._repr_html_()):
        card = Reader(html)
        assert set(card.tags) <= TAGS
        assert card.attributes <= ATTRIBUTES
        assert card.links == []
        assert card.styles <= {"max-height:28em;overflow:auto", "overflow-x:auto"}
        assert (article.title or "")[:20_000] in card.words
    assert not {c for c in pretty(story) + pretty(article) if c < " " and c != "\n" or c in "\x7f\x9b\u202e\u2066"}


def pretty(value: object) -> str:
    """What a terminal shows."""
    from IPython.lib.pretty import pretty as of

    return of(value)


def test_a_terminal_shows_the_same_as_text(article, story):
    assert repr(article) == "<Article harbour: Cranes stand still, Port Gazette, 2024-10-31, 182 words>"
    shown = pretty(story).splitlines()
    assert shown[:2] == ["Cranes stand still", "Ada Berg · Port Gazette · 2024-10-31 (as given) · 182 words"]
    assert any(line.split("  ")[1:2] == ["At least 300 dockers"] for line in shown)
    assert max(map(len, shown + pretty(article).splitlines())) <= 104


def test_what_can_be_asked_for_is_what_there_is():
    story = nd.extract("At least 12 people died.", tables=("figures",))
    assert {"figures", "documents", "sentences", "save", "explain", "facts", "tables"} <= set(dir(story))
    assert not {"timeline", "times", "statements"} & set(dir(story))


def test_completion_and_help_in_ipython(story):
    from IPython.core.completer import provisionalcompleter
    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell()
    shell.user_ns.update(story=story, nd=nd)

    def completed(code: str) -> set[str]:
        with provisionalcompleter():
            return {c.text.strip(".") for c in shell.Completer.completions(code, len(code))}

    assert {"figures", "timeline", "facts", "save", "explain"} <= completed("story.")
    assert "head" in completed("story.figures.he")
    assert "extract_many" in completed("nd.extract_")
    for name in nd.__all__:
        if callable(getattr(nd, name)) and not name.endswith("Error"):
            words = shell.object_inspect_text(f"nd.{name}")
            assert "Parameters" in words or "Attributes" in words, name
    assert "Examples" in shell.object_inspect_text("nd.extract")
    assert "One row per number" in shell.object_inspect_text("story.figures") or "DataFrame" in shell.object_inspect_text("story.figures")
