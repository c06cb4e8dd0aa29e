"""The one script of a page: Vega with its helpers, and what the page does; built once and kept in the user's cache."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import os
import subprocess
import sys
from functools import cache
from importlib.metadata import version
from pathlib import Path

from newsdata import atomic
from newsdata.errors import NewsdataError
from newsdata.reporting.section import template_text


def cache_folder() -> Path:
    """The user's cache folder of newsdata."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "newsdata"


@cache
def script() -> str:
    """Vega and the page's own script, safe to stand in a ``<script>``."""
    return f"{vega()}\n{template_text('page.js')}".replace("</script", "<\\/script").replace("<!--", "<\\!--")


def vega() -> str:
    """The bundle of vl-convert: two seconds to make, equal every time, so it is kept by version."""
    kept = cache_folder() / f"vega-{version('vl-convert-python')}.js"
    with contextlib.suppress(OSError, ValueError):
        digest, _, code = kept.read_text("utf-8").partition("\n")
        if digest == f"//{_sha(code)}":
            return code
    # in a process of its own: a process that has started the converter cannot be forked
    make = "import sys, vl_convert; sys.stdout.buffer.write(vl_convert.javascript_bundle().encode())"
    code = subprocess.run([sys.executable, "-c", make], capture_output=True, check=True).stdout.decode()
    with contextlib.suppress(NewsdataError):  # a cache that cannot be written costs time, not the report
        atomic.make_folder(kept.parent)
        atomic.write_text(kept, f"//{_sha(code)}\n{code}")
    return code


def _sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def policy() -> str:
    """The page's content security policy: this one script, its styles, pictures in the page, and nothing from anywhere."""
    digest = base64.b64encode(hashlib.sha256(script().encode()).digest()).decode()
    return (
        f"default-src 'none'; script-src 'sha256-{digest}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    )
