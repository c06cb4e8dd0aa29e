"""How an article and a story look in a notebook and in a terminal."""

from __future__ import annotations

from newsdata.display.article import article_html, article_text
from newsdata.display.story import story_html, story_text

__all__ = ["article_html", "article_text", "story_html", "story_text"]
