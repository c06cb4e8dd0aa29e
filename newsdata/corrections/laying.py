"""A story under corrections: always laid on its tables as they were extracted, so that they can be laid on anew."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd

from newsdata.article import Article
from newsdata.corrections.applying import Applied, apply
from newsdata.corrections.correction import Correction, named, of_frame
from newsdata.story import Story


def extracted(story: Story) -> Mapping[str, pd.DataFrame]:
    """The tables as they were extracted, before any correction."""
    return story._extracted or story.tables


def laid(articles: Sequence[Article], tables: Mapping[str, pd.DataFrame], corrections: Sequence[Correction]) -> Story:
    """The story of extracted tables under corrections, in their order."""
    return Story(articles, apply(articles, tables, corrections).tables, extracted=tables)


def with_corrections(story: Story, more: Iterable[Correction]) -> Story:
    """The story with corrections laid on it behind those it has; those it has already are left out."""
    own = of_frame(story.corrections)
    new = _without(own, named(more))
    return laid(story.articles, extracted(story), [*own, *new]) if new else story


def over(standing: Sequence[Correction], story: Story) -> Story:
    """The story with the corrections that stand in a file, and its own behind them."""
    return laid(story.articles, extracted(story), [*standing, *_without(standing, of_frame(story.corrections))])


def _without(standing: Iterable[Correction], more: Iterable[Correction]) -> list[Correction]:
    """Those of ``more`` that do not stand already."""
    known = {c.correction_id for c in standing}
    return [c for c in more if c.correction_id not in known]


def outcome(story: Story) -> Applied:
    """What became of each of a story's corrections."""
    return apply(story.articles, extracted(story), of_frame(story.corrections))
