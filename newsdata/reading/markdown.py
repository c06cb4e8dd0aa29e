"""Markdown with front matter to plain text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdata.errors import InputError
from newsdata.reading.parsed import Parsed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markdown_it.token import Token

KEYS = ("title", "author", "publisher", "url", "published", "hemisphere", "language")
MAX_FRONT_MATTER = 100_000  # characters; a page of metadata, not a document of its own
_FENCE = re.compile(r"---[ \t]*\n(.*?\n|)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)


def parse_markdown(text: str, name: str) -> Parsed:
    r"""The blocks of a Markdown file as plain text, and its front matter.

    Examples
    --------
    >>> parse_markdown("# Fire\n\nAt *least* [12](x) died.\n\n- one\n- two", "a.md").blocks
    ['Fire', 'At least 12 died.', 'one', 'two']
    """
    metadata, body = split_front_matter(text, name)
    blocks, heading = _blocks(body)
    title = metadata.pop("title", None)
    return Parsed(blocks=blocks, title=title or heading, metadata=metadata)


def split_front_matter(text: str, name: str) -> tuple[dict[str, str], str]:
    """The known keys of the front matter as strings, and the text below it."""
    found = _FENCE.match(text[: MAX_FRONT_MATTER + 10]) if text.startswith("---") else None
    if not found:
        return {}, text
    import yaml

    try:
        # the loader below SafeLoader makes strings alone: "2024" stays a title, NO stays a word
        raw = yaml.load(found[1], Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError) as e:
        mark = getattr(e, "problem_mark", None)
        line = f", line {mark.line + 2}" if mark else ""
        problem = getattr(e, "problem", None) or "too deeply nested"
        raise InputError(
            f"the front matter is not YAML: {problem}", where=f"{name}{line}", todo="put values with a colon in quotes"
        ) from None
    if raw is None or raw == "":
        return {}, text[found.end() :]
    if not isinstance(raw, dict):
        return {}, text  # two rules around a paragraph, not front matter
    return {k: v for k in KEYS if (v := _plain(raw.get(k)))}, text[found.end() :]


def _plain(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(v for v in map(_plain, value) if v)
    return " ".join(value.split()) if isinstance(value, str) else ""


def _blocks(body: str) -> tuple[list[str], str | None]:
    """The blocks of the body as plain text, and the first heading of the first level."""
    from markdown_it import MarkdownIt

    blocks: list[str] = []
    heading: str | None = None
    cells: list[str] | None = None
    tokens = MarkdownIt("commonmark").enable("table").parse(body)
    for before, token in zip([None, *tokens], tokens, strict=False):
        if token.type == "tr_open":
            cells = []
        elif token.type == "tr_close":
            blocks.append(" | ".join(c for c in cells or () if c))
            cells = None
        elif token.type == "inline":
            text = _inline(token.children or ())
            if cells is not None:
                cells.append(text)
                continue
            blocks.append(text)
            if before is not None and before.type == "heading_open" and before.tag == "h1" and heading is None:
                heading = text
        elif token.type in ("fence", "code_block"):
            blocks.append(token.content.rstrip("\n"))
        elif token.type == "html_block":
            blocks.extend(_html(token.content))
    return blocks, heading


def _inline(children: Iterable[Token]) -> str:
    """Words of a block without their markup; a folded line is one line."""
    out = []
    for c in children:
        if c.type in ("text", "code_inline"):
            out.append(c.content)
        elif c.type == "softbreak":
            out.append(" ")
        elif c.type == "hardbreak":
            out.append("\n")
    return "".join(out).strip()


def _html(content: str) -> list[str]:
    """Words of raw HTML inside Markdown: its text is text, its tags are not."""
    from newsdata.reading.webpage import visible_text

    return [b for b in visible_text(content).split("\n\n") if b.strip()]
