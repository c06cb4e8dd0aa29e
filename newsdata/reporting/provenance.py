"""Where a report comes from: versions, commit, and the hashes of what went in."""

from __future__ import annotations

import hashlib
import json
import platform
import subprocess
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from newsdata.reporting.parameters import names_article

DESCRIPTOR = "datapackage.json"
BESIDE = ("corrections.csv", "terms.toml")  # what people decide, beside an article or in a saved story's folder
COMPARED, CLAIMS, RULES = ("claims", "rules", "more"), "claims.csv", "series.csv"  # parameters of a comparison, and the tables they lead to
PACKAGES = ("newsdata", "pandas", "altair", "vl-convert-python", "papermill")


def versions() -> dict[str, str]:
    """Versions of Python and of the packages that shape a report."""
    import newsdata

    made = {"newsdata": newsdata.__version__, "Python": platform.python_version()}
    for name in PACKAGES[1:]:
        if found := _version(name):
            made[name] = found
    return made


@cache
def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def commit(notebook: Path) -> str:
    """The commit of the repository that holds the notebook; empty outside of one."""
    try:
        done = subprocess.run(
            ["git", "log", "-1", "--format=%H"], cwd=notebook.parent, capture_output=True, text=True, timeout=10, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def inputs(parameters: dict[str, Any], notebook: Path) -> dict[str, str]:
    """SHA-256 of the files that went in, by name; a saved story's descriptor holds the hashes of its files."""
    named = [Path(v) for k, v in parameters.items() if names_article(k) and isinstance(v, str) and v]
    beside = [(p if p.is_dir() else p.parent) / name for p in named if p.exists() for name in BESIDE]
    tables = [Path(v) for k in COMPARED for v in str(parameters.get(k, "")).split("|") if v]
    compared = [q for p in tables for q in ((p / CLAIMS, p / RULES, p / DESCRIPTOR) if p.is_dir() else (p, p.with_name(RULES)))]
    files = [notebook, *(p / DESCRIPTOR if p.is_dir() else p for p in named), *beside, *compared]
    found = {p: hashlib.sha256(p.read_bytes()).hexdigest() for p in files if p.is_file()}
    names = [p.name for p in found]
    return {p.name if names.count(p.name) == 1 else p.as_posix(): digest for p, digest in found.items()}


def key(parameters: dict[str, Any], notebook: Path) -> str:
    """One hash of all that a report is made of."""
    parts = [inputs(parameters, notebook), {k: str(v) for k, v in parameters.items()}, versions()]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()
