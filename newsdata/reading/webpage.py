"""One HTML page to the plain text of its article, by trafilatura; what the parser would drop in silence is a refusal."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsdata import settings
from newsdata.article import parse_day
from newsdata.errors import InputError
from newsdata.reading.decoding import declared_charset, decode
from newsdata.reading.parsed import Parsed

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

# in order of trust: what says that it is the day of publication, then what usually means it
DATE_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "citation_publication_date", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "parsely-pub-date", "publish-date", "publish_date", "publication_date", "pubdate",
    "sailthru.date", "dc.date", "date",
)  # fmt: skip
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_BLOCKS = {*"p div section article blockquote li h1 h2 h3 h4 h5 h6 pre table tr figcaption br hr".split()}


def parse_html(data: bytes, name: str) -> Parsed:
    """The article of an HTML page.

    Raises
    ------
    InputError
        The page holds no article, or is over the limits within which nothing is lost.
    """
    text, notes = decode(data, name, declared_charset(data))
    tree = _tree(text, name)
    if replaced := _without_controls(tree):
        notes.append(("decoding", f"{replaced:,} control characters of the page are U+FFFD"))
    metadata = {"published": day} if (day := _published(tree)) else {}
    declared = (tree.get("lang") or "").strip()[:20]
    if declared and not declared.lower().startswith("en"):
        notes.append(("not_english", f"the page says that its language is {declared}"))
    words = sum(len(p.text_content().split()) for p in tree.iter("p"))

    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    found = bare_extraction(
        tree, with_metadata=True, include_comments=False, favor_recall=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )  # fmt: skip
    if not isinstance(found, Document) or not (blocks := list(_blocks(found.body))):
        raise InputError("no article was found on the page", where=name, todo="save the article's text as .txt and pass that")
    kept = sum(len(b.split()) for b in blocks)
    if kept * 2 < words:
        notes.append(
            ("decoding", f"the article taken from the page has {kept:,} words, its paragraphs {words:,}: compare it with the page")
        )
    for key, value in (("author", found.author), ("publisher", found.sitename), ("url", found.url)):
        if value:
            metadata[key] = " ".join(value.split())
    headed = len(found.body) > 0 and found.body[0].tag == "head" and not (found.body.text or "").strip()
    title = " ".join(found.title.split()) if found.title else None
    return Parsed(blocks=blocks, title=blocks[0] if headed else title, metadata=metadata, notes=notes)


def visible_text(html: str) -> str:
    """The words of a piece of HTML, its blocks apart by a blank line; scripts and styles are no words."""
    tree = _tree(f"<div>{html}</div>", "HTML block")
    for e in list(tree.iter("script", "style", "template")):
        e.drop_tree()
    for e in tree.iter():
        if e.tag in _BLOCKS:
            e.text, e.tail = "\n\n" + (e.text or ""), "\n\n" + (e.tail or "")
    return re.sub(r"\n\s*\n\s*", "\n\n", tree.text_content()).strip()


def _tree(text: str, name: str) -> HtmlElement:
    """The page as a tree; the parser's limits, which cut in silence, are lifted or made a refusal."""
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        tree = document_fromstring(text.replace("\x00", "\ufffd").encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise InputError("there is no HTML in it", where=name, todo="pass a saved page, or plain text as .txt") from None
    cut = next((e for e in parser.error_log if e.type_name in ("ERR_RESOURCE_LIMIT", "ERR_NO_MEMORY")), None)
    depth, elements = _size(tree)
    if cut or depth > settings.MAX_HTML_DEPTH:
        raise InputError(
            f"its elements are nested deeper than {settings.MAX_HTML_DEPTH}",
            where=name,
            todo="save the article's text as .txt and pass that",
        )
    if elements > settings.MAX_HTML_ELEMENTS:
        raise InputError(
            f"it has {elements:,} elements, over the limit of {settings.MAX_HTML_ELEMENTS:,}",
            where=name,
            todo="save the article's text as .txt and pass that",
        )
    return tree


def _without_controls(tree: HtmlElement) -> int:
    """Put U+FFFD for what no XML may hold, and over which the search for the article gives up; how often."""
    replaced = 0
    for e in tree.iter():
        for part in ("text", "tail"):
            if (words := getattr(e, part)) and _NO_XML.search(words):
                words, n = _NO_XML.subn("\ufffd", words)
                setattr(e, part, words)
                replaced += n
        for key, value in e.attrib.items():
            if _NO_XML.search(value):
                e.set(key, _NO_XML.sub("\ufffd", value))
    return replaced


def _size(tree: HtmlElement) -> tuple[int, int]:
    """Depth and number of elements, in one walk."""
    from lxml.etree import iterwalk

    depth = deepest = elements = 0
    for event, _ in iterwalk(tree, events=("start", "end")):
        if event == "start":
            depth, elements = depth + 1, elements + 1
            deepest = max(deepest, depth)
        else:
            depth -= 1
    return deepest, elements


def _published(tree: HtmlElement) -> str | None:
    """The day of publication that the page states in its metadata; the words of the page are not searched for one."""
    stated: dict[str, str] = {}
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            for value in _dates_of(script.text or ""):
                stated.setdefault("datepublished", value)
    for e in tree.iter("meta", "time", "span"):
        name = (e.get("property") or e.get("name") or e.get("itemprop") or "").lower()
        value = e.get("content") or e.get("datetime")
        if name and value:
            stated.setdefault(name, value)
    for name in DATE_NAMES:
        try:
            day = parse_day(stated.get(name))
        except InputError:
            continue
        if day:
            return day.isoformat()
    return None


def _dates_of(script: str) -> Iterator[str]:
    """Every ``datePublished`` of a JSON-LD script, outermost first."""
    try:
        todo: deque[Any] = deque([json.loads(script)])
    except (ValueError, RecursionError):
        return
    while todo:
        node = todo.popleft()
        if isinstance(node, dict):
            if isinstance(node.get("datePublished"), str):
                yield node["datePublished"]
            todo.extend(v for v in node.values() if isinstance(v, (dict, list)))
        elif isinstance(node, list):
            todo.extend(v for v in node if isinstance(v, (dict, list)))


def _blocks(body: _Element) -> Iterator[str]:
    """The blocks of trafilatura's tree as plain text: its headings, paragraphs, items, rows and quotations."""
    loose: list[str] = []
    for e in _flat(body):
        if isinstance(e, str):
            loose.append(e)
            continue
        yield from _joined(loose)
        loose = []
        if e.tag == "row":
            cells = [" ".join("".join(c.itertext()).split()) for c in e.iter("cell")]
            yield from _joined([" | ".join(c for c in cells if c)])
    yield from _joined(loose)


def _joined(parts: list[str]) -> Iterator[str]:
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    if block := "\n".join(line for line in lines if line):
        yield block


def _flat(e: _Element) -> Iterator[_Element | str]:
    """The pieces of text in order; an element marks where a block begins or ends."""
    if e.tag == "row":
        yield e
        return
    block = e.tag in ("p", "head", "item", "quote", "list", "table", "body", "div", "code")
    if block:
        yield e
    if e.text:
        yield _folded(e.text)
    for child in e:
        if child.tag == "lb":
            yield "\n"
        else:
            yield from _flat(child)
        if child.tail:
            yield _folded(child.tail)
    if block:
        yield e


def _folded(text: str) -> str:
    """A line that the page's source folds is one line."""
    return re.sub(r"\s+", " ", text)
