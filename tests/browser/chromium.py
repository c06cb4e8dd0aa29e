"""Chromium for the tests: found on the path, without a network, counting what it asks for."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

DRAWN = "html[data-charts=drawn]"
PATIENCE = 120_000  # milliseconds to wait for what a page does: a machine that is shared may be slow


def path() -> str:
    """Where Chromium is; without it the test is skipped, or fails where it is required."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not found:
        reason = "Chromium is not installed; set NEWSDATA_REQUIRE_BROWSER=1 to make this a failure"
        if os.environ.get("NEWSDATA_REQUIRE_BROWSER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    return found


@dataclass
class Seen:
    """An open page and what it did."""

    page: Any
    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


@contextmanager
def browser() -> Iterator[Any]:
    """A headless Chromium."""
    executable = path()
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        try:
            yield chromium
        finally:
            chromium.close()


@contextmanager
def tab(chromium: Any, file: Path, *, width: int = 1200, scheme: str = "light", script: bool = True, drawn: bool = True) -> Iterator[Seen]:
    """A page from a file in a browser that is there, without a network; ``drawn`` waits for the charts."""
    context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True, java_script_enabled=script)
    context.set_default_timeout(PATIENCE)
    seen = Seen(context.new_page())
    seen.page.add_init_script("addEventListener('securitypolicyviolation', e => console.error('policy', e.violatedDirective, e.sample))")
    seen.page.on("request", lambda r: seen.requests.append(r.url))
    seen.page.on("console", lambda m: seen.errors.append(m.text) if m.type == "error" else None)
    seen.page.on("pageerror", lambda e: seen.errors.append(str(e)))
    seen.page.on("dialog", lambda d: (seen.errors.append(f"dialog {d.message}"), d.dismiss()))
    seen.page.goto(file.resolve().as_uri())
    if script and drawn:
        seen.page.wait_for_selector(DRAWN)
    try:
        yield seen
    finally:
        context.close()
