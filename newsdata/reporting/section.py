"""A part of a report as a notebook shows it: HTML made from a template that escapes every word of the article."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

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
