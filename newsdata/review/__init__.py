"""Review of a story in JupyterLab: its text with every row marked, and decisions about them, written as corrections."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from newsdata.errors import NewsdataError

if TYPE_CHECKING:
    from newsdata.review.widget import Review
    from newsdata.story import Story


def review(story: Story, folder: str | os.PathLike[str]) -> Review:
    """A widget to review a story; see `newsdata.Story.review`."""
    try:
        import anywidget  # noqa: F401
    except ImportError:
        raise NewsdataError("the review widget needs anywidget", where="review", todo="pip install 'newsdata[review]'") from None
    from newsdata.review.desk import Desk
    from newsdata.review.widget import Review

    return Review(Desk(story, folder))
