"""The forms in which a chart stands in a notebook; apart from the charts, so that to know them costs no import of Altair."""

from __future__ import annotations

SPEC = "application/vnd.vegalite.v5+json"  # the type that JupyterLab's own extension draws
SVG = "image/svg+xml"
BODY = "<!--chart-->"  # stands in an SVG before and after the picture without its title
NO_MATH = "tex2jax_ignore mathjax_ignore"  # classes of HTML in which notebooks must not take two amounts of dollars for a formula
