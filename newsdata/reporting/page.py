"""A run notebook as one page that needs nothing else."""

from __future__ import annotations

import json
import re
from typing import Any

from markupsafe import Markup

from newsdata.mime import BODY, SPEC, SVG
from newsdata.reporting import bundle
from newsdata.reporting.engine import INJECTED
from newsdata.reporting.notebooks import TAG, source
from newsdata.reporting.section import MARK, environment, template_text

HIDDEN = "notebook-only"  # tag of cells that the page leaves out
TABLE_ROWS = 200  # rows of the data table under a chart; the package holds all
_STYLE = re.compile(r"\A<style>.*?</style>", re.DOTALL)
_IDS = re.compile(r'(?<=\bid=")|(?<=url\(#)|(?<=xlink:href="#)')
_ARIA = re.compile(r' (?:aria-label|aria-roledescription|role)="[^"]*"')  # the table under the chart is what a screen reader reads
_ESCAPES = str.maketrans({"<": r"\u003c", ">": r"\u003e", "&": r"\u0026", "\u2028": r"\u2028", "\u2029": r"\u2029"})


def json_text(value: Any) -> Markup:
    """JSON that can stand in a ``<script type="application/json">`` whatever words are in it."""
    return Markup(json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).translate(_ESCAPES))


def page(notebook: dict[str, Any], *, parameters: dict[str, Any], versions: dict[str, str], commit: str, kind: str, picture: str) -> str:
    """The page of a run notebook of that kind; ``picture`` is the address of its preview."""
    sections = _sections(notebook)
    values = {
        "title": heading(notebook), "description": summary(notebook), "sections": sections, "parameters": parameters,
        "versions": versions, "commit": commit, "kind": kind, "picture": picture, "csp": Markup(bundle.policy()), "css": Markup(styles()), "script": Markup(bundle.script()),
    }  # fmt: skip
    return environment().get_template("page.html").render(values)


def styles() -> str:
    """The page's styles: the sections', its own, and the dark colours, by the reader's system or by the button."""
    dark = template_text("dark.css")
    return "\n".join((
        template_text("section.css"), template_text("page.css"),
        f"@media screen and (prefers-color-scheme: dark) {{ :root:not([data-look=light]) :is(body, .nd) {{ {dark} }} }}",
        f"@media screen {{ :root[data-look=dark] body, :root[data-look=dark] .nd {{ {dark} }} }}",
        ":root[data-look=dark] { color-scheme: dark; } :root[data-look=light] { color-scheme: light; }",
    ))  # fmt: skip


def _sections(notebook: dict[str, Any]) -> list[dict[str, Any]]:
    """The cells under each second-level heading."""
    made: list[dict[str, Any]] = [{"id": "", "title": "", "blocks": [], "code": ""}]
    charts = 0
    for cell in notebook["cells"]:
        tags = cell["metadata"].get("tags", ())
        if HIDDEN in tags or TAG in tags or INJECTED in tags:
            continue
        if cell["cell_type"] == "markdown":
            text = source(cell)
            if text.startswith("## "):
                title, _, text = text[3:].partition("\n")
                made.append({"id": _slug(title), "title": title.strip(), "blocks": [], "code": ""})
            if text.strip():
                made[-1]["blocks"].append({"kind": "html", "html": _markdown(text)})
        elif cell["cell_type"] == "code":
            made[-1]["code"] = "\n\n".join(x for x in (made[-1]["code"], source(cell).strip()) if x)
            for out in cell["outputs"]:
                if block := _block(out, f"chart-{charts + 1}"):
                    charts += block["kind"] == "chart"
                    made[-1]["blocks"].append(block)
    for section in made:
        if any(b.get("own") == "table" for b in section["blocks"]):
            for block in section["blocks"]:
                block["table"] = None
    return made


def _slug(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-") or "section"


def _markdown(text: str) -> Markup:
    from markdown_it import MarkdownIt

    return Markup(MarkdownIt("commonmark", {"html": False}).render(text))


def _block(out: dict[str, Any], name: str) -> dict[str, Any] | None:
    """One output; our own HTML as it is, anybody else's without what could run."""
    if out["output_type"] == "stream":
        text = "".join(out["text"])
        return {"kind": "text", "text": text} if out["name"] == "stdout" and text.strip() else None
    data = {k: ("".join(v) if isinstance(v, list) else v) for k, v in out.get("data", {}).items()}
    if SPEC in data and SVG in data:
        return _chart(data, name)
    if "text/html" in data:
        html = data["text/html"]
        own = out.get("metadata", {}).get(MARK, {}).get("section", "")
        return {"kind": "html", "html": Markup(_STYLE.sub("", html) if own else _harmless(html)), "own": own}
    if SVG in data:
        return {"kind": "image", "src": _data_url(SVG, data[SVG].encode()), "alt": data.get("text/plain", "Picture")}
    if "image/png" in data:
        return {
            "kind": "image",
            "src": "data:image/png;base64," + re.sub(r"\s", "", data["image/png"]),
            "alt": data.get("text/plain", "Picture"),
        }
    return {"kind": "text", "text": data["text/plain"]} if data.get("text/plain") else None


def _data_url(mime: str, content: bytes) -> str:
    import base64

    return f"data:{mime};base64,{base64.b64encode(content).decode()}"


def _harmless(html: str) -> str:
    """Foreign HTML without scripts, handlers, frames and styles."""
    import nh3

    return f'<div class="scroll" role="region" tabindex="0" aria-label="Output">{nh3.clean(html, url_schemes={"http", "https"})}</div>'


def _chart(data: dict[str, Any], name: str) -> dict[str, Any]:
    spec = data[SPEC]
    if words := spec.get("usermeta", {}).get("sentence"):
        return {"kind": "html", "html": Markup('<p class="none">{}</p>').format(words)}
    head = spec.get("title") or {}
    head = {"text": head} if isinstance(head, str) else head
    return {
        "kind": "chart", "id": name, "spec": json_text(spec), "svg": Markup(_bare(data[SVG], name)), "alt": data.get("text/plain", "Chart"),
        "title": _joined(head.get("text")), "subtitle": _joined(head.get("subtitle")), "table": _data_table(spec),
    }  # fmt: skip


def _joined(value: Any) -> str:
    return " ".join(value) if isinstance(value, list) else str(value or "")


def _bare(svg: str, name: str) -> str:
    """The picture without its title, which the page sets as text; its ids made the page's only ones."""
    parts = svg.split(BODY)
    return _ARIA.sub("", _IDS.sub(f"{name}-", parts[1] if len(parts) == 3 else svg))


def _data_table(spec: dict[str, Any]) -> dict[str, Any] | None:
    """The chart's data as its tooltips name them."""
    fields, rows = list(dict.fromkeys(_tooltips(spec))), []
    if not fields:
        return None
    for data in spec.get("datasets", {}).values():
        if data and set(fields) & set(data[0]):
            rows += [{"cells": [_cell(r.get(f)) for f in fields], "href": _anchor(r.get("href"))} for r in data]
    return {"columns": fields, "rows": rows[:TABLE_ROWS]} if rows else None


def _cell(value: Any) -> str:
    return " ".join(str(value).split()) if value is not None else ""


def _anchor(value: Any) -> str:
    return value if isinstance(value, str) and value.startswith("#") else ""


def _tooltips(node: Any) -> list[str]:
    if isinstance(node, list):
        return [f for item in node for f in _tooltips(item)]
    if not isinstance(node, dict):
        return []
    tips = (node.get("encoding") or {}).get("tooltip") or []
    found = [t["field"] for t in (tips if isinstance(tips, list) else [tips]) if "field" in t]
    return found + [f for k in ("layer", "vconcat", "hconcat", "concat", "spec") for f in _tooltips(node.get(k))]


def _outputs(notebook: dict[str, Any], name: str) -> list[dict[str, Any]]:
    return [o for c in notebook["cells"] for o in c.get("outputs", ()) if o.get("metadata", {}).get(MARK, {}).get("section") == name]


def heading(notebook: dict[str, Any]) -> str:
    """The report's title: that of its headline section, else the notebook's first heading."""
    for out in _outputs(notebook, "headline"):
        return "".join(out["data"]["text/plain"])
    first = (source(c) for c in notebook["cells"] if c["cell_type"] == "markdown")
    return next((t[2:].split("\n")[0].strip() for t in first if t.startswith("# ")), "Report")


def cards(notebook: dict[str, Any]) -> list[dict[str, str]]:
    """The key figures, as their section tells them."""
    return [card for out in _outputs(notebook, "key_figures") for card in out["metadata"][MARK]["cards"]]


def summary(notebook: dict[str, Any]) -> str:
    """The standfirst, without markup."""
    from html import unescape

    html = "".join("".join(o["data"]["text/html"]) for o in _outputs(notebook, "headline"))
    standfirst = re.search(r'<p class="standfirst">(.*?)</p>', html, re.DOTALL)
    return unescape(standfirst[1]) if standfirst else "A report made with newsdata"
