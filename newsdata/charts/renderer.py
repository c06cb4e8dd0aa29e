"""How a notebook shows a chart: live Vega-Lite, a static picture, and words for those who do not see it.

JupyterLab draws the first offline, everything else shows the second, and two runs give equal bytes.
"""

from __future__ import annotations

import copy
import re
import sys
from collections.abc import Callable
from html import escape
from typing import Any
from weakref import WeakValueDictionary

import altair as alt

from newsdata.charts.theme import FONT, INK, MUTED
from newsdata.mime import BODY, SPEC, SVG

SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SAFE_LINK = re.compile(r"(?:https?://|#)[^\s\"'<>]*", re.ASCII)
_SIZE = re.compile(r'<svg[^>]*? width="([0-9.]+)" height="([0-9.]+)"')


_valid: WeakValueDictionary[int, Any] = WeakValueDictionary()


def valid(chart: Any) -> Any:
    """Show this very chart without Altair's validation, a third of its time; for charts that the tests validate."""
    _valid[id(chart)] = chart
    return chart


def enable() -> None:
    """Make the renderer the one of this session, unless the user has chosen another."""
    if "newsdata" not in alt.renderers.names():
        alt.renderers.register("newsdata", render)
    if alt.renderers.active == "default":
        alt.renderers.enable("newsdata")
    ipython = sys.modules.get("IPython")
    if ipython and (shell := ipython.get_ipython()):
        shell.display_formatter.mimebundle_formatter.for_type(alt.TopLevelMixin, _shown)


def _shown(chart: Any, include: Any = None, exclude: Any = None) -> Any:
    """What a notebook shows of a chart: a copy or a chart of the user's own is validated, as Altair does."""
    if alt.renderers.active != "newsdata" or id(chart) not in _valid:
        return chart._repr_mimebundle_(include, exclude)
    return _bundle(chart.to_dict(validate=False, context={"pre_transform": False}), _draw)


def render(spec: dict[str, Any], **_: Any) -> dict[str, Any]:
    """The mime bundle of a chart."""
    return _bundle(spec, svg)


def _bundle(spec: dict[str, Any], draw: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
    spec = safe(_printable(spec))
    return {SPEC: {**spec, "$schema": SCHEMA}, SVG: draw(spec), "text/plain": str(spec.get("description") or "Chart")}


def _printable(node: Any) -> Any:
    """The spec without characters that no SVG can hold: at one of them the converter ends its whole process."""
    if isinstance(node, str):
        return _NOT_XML.sub("\ufffd", node)
    if isinstance(node, dict):
        return {_printable(k): _printable(v) for k, v in node.items()}
    return [_printable(item) for item in node] if isinstance(node, (list, tuple)) else node


def safe(spec: dict[str, Any]) -> dict[str, Any]:
    """The spec with links kept only to the web and into the page: any other makes the converter fail, or a browser run it."""
    fields = set(_link_fields(spec))
    if not fields:
        return spec
    spec = copy.copy(spec)
    spec["datasets"] = {
        name: [
            {k: (v if k not in fields or (isinstance(v, str) and _SAFE_LINK.fullmatch(v)) else "") for k, v in row.items()} for row in rows
        ]
        for name, rows in spec.get("datasets", {}).items()
    }
    return spec


def _link_fields(node: Any) -> list[str]:
    """The data fields that are encoded as links or pictures."""
    if isinstance(node, list):
        return [f for item in node for f in _link_fields(item)]
    if not isinstance(node, dict):
        return []
    found = [c["field"] for k in ("href", "url") if isinstance(c := (node.get("encoding") or {}).get(k), dict) and "field" in c]
    return found + [f for k, item in node.items() if k not in ("datasets", "data") for f in _link_fields(item)]


def _here(spec: dict[str, Any], **options: Any) -> str:
    import vl_convert

    return vl_convert.vegalite_to_svg(spec, **options)


_convert: Callable[..., str] = _here


def convert_by(convert: Callable[..., str], draw: Callable[[dict[str, Any]], Any]) -> None:
    """Have another process make the pictures.

    Parameters
    ----------
    convert : callable
        Turns a spec into SVG, called as `vl_convert.vegalite_to_svg`.
    draw : callable
        Gives what stands for the picture of one of the package's own charts in its mime bundle, which need not be done: no spec of theirs fails.
    """
    global _convert, _draw
    _convert, _draw = convert, draw


def svg(spec: dict[str, Any]) -> str:
    """The chart as one SVG, its title set above the picture."""
    title = spec.get("title") or {}
    bare = {k: v for k, v in spec.items() if k != "title"}
    picture = _convert(bare, allowed_base_urls=[])
    if isinstance(title, str):
        title = {"text": title}
    lines = [(line, 16, INK, 600) for line in _lines(title.get("text"))] + [
        (line, 12.5, MUTED, 400) for line in _lines(title.get("subtitle"))
    ]
    size = _SIZE.match(picture)
    if not lines or not size:
        return picture
    return _titled(picture, lines, float(size[1]), float(size[2]))


_draw: Callable[[dict[str, Any]], Any] = svg


def _titled(picture: str, lines: list[tuple[str, float, str, int]], width: float, height: float) -> str:
    y, texts = 0.0, []
    for words, points, colour, weight in lines:
        y += points + 5
        texts.append(f'<text x="5" y="{y:g}" font-size="{points}" font-weight="{weight}" fill="{colour}">{escape(words)}</text>')
    y += 10
    inner = picture.replace("<svg ", f'<svg y="{y:g}" ', 1)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height + y:g}" viewBox="0 0 {width:g} {height + y:g}">'
    return f'{head}<g font-family="{escape(FONT)}">{"".join(texts)}</g>{BODY}{inner}{BODY}</svg>'


def _lines(value: Any) -> list[str]:
    return [] if not value else [str(value)] if isinstance(value, str) else [str(v) for v in value]
