"""A part of a report as a notebook shows it: HTML made from a template that escapes every word of the article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from newsdata.mime import NO_MATH

if TYPE_CHECKING:
    from jinja2 import Environment

OWN = "newsdata.reporting"
MARK = "newsdata"  # key in an output's metadata that tells our own HTML from anybody else's


@cache
def environment(package: str = OWN) -> Environment:
    """The templates of a package; whatever is put into one is escaped."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader(package, "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def template_text(name: str, package: str = OWN) -> str:
    """A file of the templates' folder as it is."""
    from importlib.resources import files

    return (files(package) / "templates" / name).read_text("utf-8")


class Section:
    """HTML for a notebook's output and for the page of a report.

    Parameters
    ----------
    name : str
        Name of the template, without its ending.
    words : str
        What a terminal or a screen without HTML shows.
    told : dict, optional
        What the report should know of the section besides its HTML, as JSON has it.
    **values
        What the template needs.
    """

    def __init__(self, name: str, words: str, told: dict[str, Any] | None = None, **values: Any) -> None:
        self.name, self.words, self.told = name, words, told or {}
        self.html = environment().get_template(f"{name}.html").render(values)

    def __repr__(self) -> str:
        return self.words

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> tuple[dict[str, str], dict[str, Any]]:
        style = f"<style>{template_text('section.css')}</style>" if self.name == "headline" else ""
        return {"text/html": f'{style}<div class="nd {NO_MATH}">{self.html}</div>', "text/plain": self.words}, {
            MARK: {"section": self.name, **self.told}
        }


class TableRow(NamedTuple):
    """A row of a table: its first cell leads to the words in the marked text (``at``), or to an address on the web, or nowhere."""

    id: str
    text: str
    cells: Sequence[Any]
    at: str = ""
    url: str = ""


def table(title: str, columns: Sequence[str], rows: Iterable[TableRow], none: str, *, note: str = "", opened: bool = True) -> Section:
    """A table of a report; ``none`` stands in the place of one without rows, and ``note`` above it."""
    made = [
        r._replace(cells=["" if c is None else c for c in r.cells], url=r.url if str(r.url).startswith(("https://", "http://")) else "")
        for r in rows
    ]
    numeric = [bool(made) and all(isinstance(r.cells[i], (int, float)) for r in made) for i in range(len(columns) - 1)]
    words = f"{title}: {len(made):,} row{'' if len(made) == 1 else 's'}"
    return Section("table", words, title=title, columns=columns, rows=made, empty=none, note=note, numeric=numeric, opened=opened)
