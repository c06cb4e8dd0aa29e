"""An article as a card: what is known of it, and its text, folded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsdata.display.card import card, cut, fold

if TYPE_CHECKING:
    from newsdata.article import Article

BASIS = {"given": "as given", "metadata": "from the file itself", "none": ""}
UNDATED = "no day of publication: relative dates stay open"
TEXT_CHARS = 20_000  # of a text in one output; a notebook that keeps whole books opens slowly
TERMINAL_CHARS = 400


def about(article: Article) -> dict[str, Any]:
    """What is known of an article, in the words of a card; a link only where it leads to the web."""
    day = f"{article.published} ({BASIS[article.published_basis or 'none']})" if article.published else UNDATED
    url = article.url or ""
    return {
        "title": article.title or article.doc_id,
        "byline": [v for v in (article.author, article.publisher) if v],
        "day": day,
        "size": f"{len(article.text.split()):,} words",
        "url": url if url.startswith(("https://", "http://")) else "",
        "doc_id": article.doc_id,
    }


def article_html(article: Article) -> str:
    """The card of an article."""
    text, more = cut(article.text, TEXT_CHARS)
    notes = [message for _, message in article.notes]
    return card("article.html", head=about(article), text=text, more=more, notes=notes, label=f"Article {article.doc_id}")


def article_text(article: Article) -> str:
    """The same for a terminal: the head, and how the text begins."""
    known = about(article)
    begin, more = cut(" ".join(article.text[: 2 * TERMINAL_CHARS].split()), TERMINAL_CHARS)
    return "\n".join([*head_lines(known), "", *fold(begin + (" …" if more or len(article.text) > 2 * TERMINAL_CHARS else ""))])


def head_lines(known: dict[str, Any]) -> list[str]:
    """The head of a card as lines."""
    lines = [*fold(known["title"]), *fold(" · ".join([*known["byline"], known["day"], known["size"]]))]
    return lines + ([known["url"]] if known["url"] else [])
