"""Text, Markdown and HTML to plain text; nothing is lost in silence."""

from __future__ import annotations

import datetime as dt
import io

import pytest

import newsdata as nd

PAGE = """<!doctype html><html lang="en"><head><title>Mill fire kills 3 - The Daily Loom</title>
<meta property="og:site_name" content="The Daily Loom"><meta property="article:published_time" content="2023-02-27T23:40:00-05:00">
<meta name="author" content="Ada Weaver"></head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav><article>
<h1>Mill fire kills 3</h1>
<p>At least <b>three</b> workers died when a fire swept through a cotton mill on Monday, the town's mayor said in a statement.</p>
<p>Some 40 others were hurt<br>and taken to two hospitals, <a href="/h">officials</a> said, as crews fought the blaze for six hours.</p>
<ul><li>12 engines came</li><li>4 houses burned</li></ul>
<table><tr><th>Year</th><th>Fires</th></tr><tr><td>2021</td><td>7</td></tr></table>
<blockquote>We lost everything in an hour, the owner of the mill said.</blockquote></article><footer>Imprint</footer></body></html>"""


def write(folder, name, content):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def test_text_is_kept_as_it_is(tmp_path):
    article = nd.read(write(tmp_path, "Mill Fire (2).txt", "Rain fell.\r\n\r\nIt was 4 °C."), published="2024-03-01")
    assert article.text == "Rain fell.\n\nIt was 4 °C."
    assert (article.doc_id, article.title, article.published_basis) == ("mill_fire_2", None, "given")
    assert article.published == dt.date(2024, 3, 1)


def test_a_path_object_and_a_string_read_the_same(tmp_path):
    path = write(tmp_path, "a.txt", "Rain fell.")
    assert nd.read(path) == nd.read(str(path))


def test_standard_input(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Rain fell on 3 towns.")))
    article = nd.read("-")
    assert article.text == "Rain fell on 3 towns."
    assert article.doc_id == nd.Article(article.text).doc_id


def test_html_on_standard_input_is_read_as_html(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
    assert nd.read("-").title == "Mill fire kills 3"


def test_markdown_body_becomes_plain_text_in_blocks(tmp_path):
    body = (
        "# Mill fire\n\nAt *least* **12** [people](http://x.y) died,\nsaid `officials` &amp; <b>others</b>.\n\n"
        "- one\n- two\n  1. three\n\n> Quote\n> goes on\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
        "<div>raw <i>words</i><p>more</p><script>x()</script></div>\n\n"
        "![alt](p.png)\n\n---\n\n    code\n"
    )
    article = nd.read(write(tmp_path, "a.md", body))
    assert article.text.split("\n\n") == [
        "Mill fire", "At least 12 people died, said officials & others.", "one", "two", "three", "Quote goes on", "a | b", "1 | 2",
        "raw words", "more", "code",
    ]  # fmt: skip
    assert article.title == "Mill fire"


def test_front_matter_is_metadata_and_its_title_begins_the_text(tmp_path):
    head = (
        '---\ntitle: "3 dead: mill fire"\nauthor: [Ada Weaver, Bo Loom]\npublisher: 2024\nurl: https://x.y/z\n'
        "published: 2023-07-04T23:30:00+09:00\nhemisphere: south\n---\n"
    )
    article = nd.read(write(tmp_path, "a.md", head + "A mill burned.\n"))
    assert article.text == "3 dead: mill fire\n\nA mill burned."
    assert (article.title, article.author, article.publisher, article.url) == (
        "3 dead: mill fire",
        "Ada Weaver, Bo Loom",
        "2024",
        "https://x.y/z",
    )
    assert (article.published, article.published_basis, article.hemisphere) == (dt.date(2023, 7, 4), "metadata", "south")


def test_the_headline_is_not_doubled(tmp_path):
    article = nd.read(write(tmp_path, "a.md", "---\ntitle: Mill  Fire\n---\n# Mill fire\n\nIt burned."))
    assert article.text == "Mill fire\n\nIt burned."


def test_what_is_given_goes_before_the_metadata(tmp_path):
    path = write(tmp_path, "a.md", "---\ntitle: A\nauthor: B\npublished: 2020-01-01\n---\nText.")
    article = nd.read(path, published=dt.date(2021, 2, 3), author="C", doc_id="mine")
    assert (article.author, article.published, article.published_basis, article.doc_id) == ("C", dt.date(2021, 2, 3), "given", "mine")


def test_a_given_day_goes_before_a_wrong_one_in_the_file(tmp_path):
    path = write(tmp_path, "a.md", "---\npublished: Tuesday\n---\nText.")
    assert nd.read(path, published="2021-02-03").published == dt.date(2021, 2, 3)


@pytest.mark.parametrize("text", ["---\n\nA rule, then text.\n\n---\n\nMore.", "--- no front matter", "---\nnever closed: 1\n"])
def test_rules_are_not_front_matter(tmp_path, text):
    article = nd.read(write(tmp_path, "a.md", text))
    assert any(word in article.text for word in ("rule", "no front matter", "never closed"))


def test_front_matter_that_is_not_yaml_is_named_with_its_line(tmp_path):
    with pytest.raises(nd.InputError, match=r"a\.md, line 3: the front matter is not YAML"):
        nd.read(write(tmp_path, "a.md", "---\nauthor: A\ntitle: fire: 3 dead\n---\nText."))


def test_deeply_nested_front_matter_is_refused(tmp_path):
    with pytest.raises(nd.InputError, match="front matter"):
        nd.read(write(tmp_path, "a.md", "---\ntitle: " + "[" * 5000 + "\n---\nText."))


def test_html_becomes_plain_text_with_its_headline_and_metadata(tmp_path):
    article = nd.read(write(tmp_path, "a.html", PAGE))
    blocks = article.text.split("\n\n")
    assert blocks[0] == article.title == "Mill fire kills 3"
    assert blocks[1].startswith("At least three workers died when")
    assert blocks[2].startswith("Some 40 others were hurt\nand taken")
    assert blocks[3:5] == ["12 engines came", "4 houses burned"]
    assert "2021 | 7" in blocks
    assert "Home" not in article.text
    assert "Imprint" not in article.text
    assert (article.author, article.publisher) == ("Ada Weaver", "The Daily Loom")
    assert (article.published, article.published_basis) == (dt.date(2023, 2, 27), "metadata")


def test_html_day_from_json_ld_and_never_from_the_words(tmp_path):
    bare = PAGE.replace('<meta property="article:published_time" content="2023-02-27T23:40:00-05:00">', "")
    assert nd.read(write(tmp_path, "a.html", bare.replace("on Monday", "on 5 May 2021"))).published is None
    stated = bare.replace("</head>", '<script type="application/ld+json">{"@graph": [{"datePublished": "2022-08-09"}]}</script></head>')
    assert nd.read(write(tmp_path, "b.html", stated)).published == dt.date(2022, 8, 9)


def test_declared_charset_of_html_is_used_and_noted(tmp_path):
    page = PAGE.replace("<head>", '<head><meta charset="iso-8859-2">').replace("Ada Weaver", "Ada Łoś").encode("iso-8859-2")
    article = nd.read(write(tmp_path, "a.html", page))
    assert article.author == "Ada Łoś"
    assert article.notes[0][0] == "decoding"


def test_long_html_is_kept_whole(tmp_path):
    words = "The mill burned for six hours on a cold night. " * 250_000
    page = PAGE.replace("<ul>", f"<p>{words}</p><ul>")
    with pytest.raises(nd.InputError, match="over the limit"):
        nd.read(write(tmp_path, "a.html", page))  # 11.75 million characters: refused, not cut
    words = words[:9_000_000]
    assert len(nd.read(write(tmp_path, "b.html", PAGE.replace("<ul>", f"<p>{words}</p><ul>"))).text) > 8_990_000


@pytest.mark.parametrize("depth", [300, 2500])
def test_deep_html_is_refused_not_cut(tmp_path, depth):
    with pytest.raises(nd.InputError, match="nested deeper than 250"):
        nd.read(write(tmp_path, "a.html", "<html><body>" + "<div>" * depth + "<p>words</p>" + "</div>" * depth + PAGE))


def test_html_of_too_many_elements_is_refused(tmp_path):
    with pytest.raises(nd.InputError, match="elements, over the limit"):
        nd.read(write(tmp_path, "a.html", "<html><body>" + "<p>word word</p>" * 25_000))


def test_another_language_is_refused_where_the_author_says_it_and_noted_where_a_template_does(tmp_path):
    with pytest.raises(nd.InputError, match="no rules for the language 'de'"):
        nd.read(write(tmp_path, "a.md", "---\nlanguage: de-AT\n---\nEs brannte."))
    assert ("not_english", "the page says that its language is fr") in nd.read(
        write(tmp_path, "a.html", PAGE.replace('lang="en"', 'lang="fr"'))
    ).notes


@pytest.mark.parametrize(
    "page", ["en", "ts ", "“A", "<html>12 people died", "t in March. </p>t in March. </p>", "Some <b>12</b> ferries<h1>stopped</h1>"]
)
def test_a_torn_page_is_its_words(tmp_path, page):
    assert nd.read(write(tmp_path, "a.html", page)).text.split()[0] in page


def test_what_a_parser_could_drop_in_silence_is_kept_or_refused(tmp_path):
    """An attribute of eleven million characters, and text behind it; a comment that never ends."""
    long = PAGE.replace("<ul>", f'<p data-x="{"x" * 11_000_000}">Nobody else was hurt.</p><ul>')
    assert "Nobody else was hurt." in nd.read(write(tmp_path, "a.html", long)).text
    (tmp_path / "b.html").write_text(PAGE.replace("<ul>", "<!-- <ul>"))
    article = nd.read(tmp_path / "b.html")
    assert "12 engines came" in article.text or any("words" in message for _, message in article.notes) or "Some 40 others" in article.text


@pytest.mark.parametrize(
    "entity", ["&#xD800;", "&#0;", "&#1114112;", "&#x7;", "&#xFFFE;", "&bogus;", "&#99999999999;", "\x00", "\x0b", "\x1b"]
)
def test_entities_and_controls_leave_a_text_that_can_be_written(tmp_path, entity):
    article = nd.read(write(tmp_path, "a.html", PAGE.replace("three", f"three{entity}")))
    assert article.text.encode("utf-8")
    assert not set("\x00\x07\x0b\x1b\ufffe") & set(article.text)
    assert "Some 40 others were hurt" in article.text
    story = nd.extract(article, tables=("figures",))
    assert [article.text[a:b] for a, b in zip(story.figures["start"], story.figures["end"], strict=True)] == story.figures["text"].tolist()
