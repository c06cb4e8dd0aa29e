"""The widget: messages in, decisions out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anywidget
import traitlets

from newsdata.errors import NewsdataError
from newsdata.review.columns import columns, reviewed
from newsdata.review.desk import Desk
from newsdata.story import Story

PAGE = Path(__file__).parent / "page"
PARTS = ("elements", "text", "row", "addition", "decisions", "widget")  # one module in the browser


class Review(anywidget.AnyWidget):
    """The text of a story with its rows marked, and what was decided about them.

    Attributes
    ----------
    story : Story
        The story with every decision so far.
    """

    _esm = "\n".join((PAGE / f"{name}.js").read_text("utf-8") for name in PARTS)
    _css = PAGE / "review.css"
    view = traitlets.Dict().tag(sync=True)
    columns = traitlets.Dict().tag(sync=True)
    by = traitlets.Unicode().tag(sync=True)
    why = traitlets.Unicode().tag(sync=True)
    url = traitlets.Unicode().tag(sync=True)

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        super().__init__(view=desk.view(), columns={n: columns(n) for n in reviewed(desk.story.tables)})
        self.on_msg(self._heard)

    @property
    def story(self) -> Story:
        """The story with every decision so far."""
        return self._desk.story

    def _heard(self, _: Any, message: Any, __: Any) -> None:
        """Take a message of the page; whatever goes wrong is told there in words, for nobody reads a kernel's log."""
        told = {"id": message.get("id")} if isinstance(message, dict) else {}
        doc_id = self.view["doc_id"]
        try:
            if not told:
                raise NewsdataError("the page sent no message", where="review", todo="show the widget anew")
            if message.get("action") == "open":
                doc_id = message.get("doc_id")
            else:
                self._desk.decide(message)
            self.view = self._desk.view(doc_id)
            self.send({**told, "done": True})
        except (NewsdataError, ValueError) as e:
            self.send({**told, "error": str(e)})
        except Exception as e:
            self.send({**told, "error": f"the decision failed: {type(e).__name__}: {e}"})
