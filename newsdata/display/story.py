"""A story as a card: how much is in each table, the key figures with their bounds, the first rows, and the marked text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsdata.display.article import about, head_lines
from newsdata.display.card import card, fold, line
from newsdata.display.tables import preview

if TYPE_CHECKING:
    from newsdata.article import Article
    from newsdata.story import Story

ARTICLES = 3  # heads in one card
UNCOUNTED = ("documents", "corrections")  # one row per article; seldom any
MARKED_CHARS = 20_000  # of the marked text in one output


def story_html(story: Story) -> str:
    """The card of a story."""
    from newsdata.reporting.strip import cards

    counts = _counts(story)
    return card(
        "story.html",
        label=f"Story of {_names(story)}",
        heads=[about(a) for a in story.articles[:ARTICLES]],
        others=max(0, len(story.articles) - ARTICLES),
        counts=counts,
        cards=cards(story),
        tables=[preview(name, story.tables[name]) for name, n in counts if n],
        **_marked(story),
    )


def story_text(story: Story) -> str:
    """The same for a terminal: heads, counts and key figures."""
    from newsdata.reporting.strip import cards

    heads = [x for a in story.articles[:ARTICLES] for x in (*head_lines(about(a)), "")]
    more = [f"and {len(story.articles) - ARTICLES:,} more articles", ""] if len(story.articles) > ARTICLES else []
    counts = fold("   ".join(f"{name}\N{NO-BREAK SPACE}{n:,}" for name, n in _counts(story)))
    figures = [(" ".join(f"{c['before']} {c['number']} {c['after']}".split()), c["reading"], c["who"]) for c in cards(story)]
    rows = [f"  {line(a, 44):44}  {line(b, 34):34}  {line(c or 'the article', 18)}" for a, b, c in figures]
    return "\n".join([*heads, *more, *counts, *(["", *rows] if rows else [])])


def _names(story: Story) -> str:
    return ", ".join(a.doc_id for a in story.articles[:ARTICLES]) or "no article"


def _counts(story: Story) -> list[tuple[str, int]]:
    return [(name, len(story.tables[name])) for name in sorted(story.tables, key=_sentences_last) if name not in UNCOUNTED]


def _sentences_last(table: str) -> bool:
    return table == "sentences"


def _marked(story: Story) -> dict[str, Any]:
    """The marked text of the first article, as far as it fits."""
    from newsdata.reporting.marks import paragraphs

    if not story.articles:
        return {"paragraphs": [], "left": 0}
    first: Article = story.articles[0]
    made, chars = [], 0
    for paragraph in paragraphs(story, first):
        if chars > MARKED_CHARS:
            break
        made.append(paragraph)
        chars += sum(len(piece.text) for piece in paragraph)
    return {"paragraphs": made, "left": max(0, len(first.text) - chars) if chars > MARKED_CHARS else 0}
