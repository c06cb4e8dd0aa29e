"""Where the notebooks are, and the parameters that each declares."""

from __future__ import annotations

import ast
import io
import json
import tokenize
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsdata.errors import InputError

TAG = "parameters"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a notebook: name, type, default, and the comment behind it."""

    name: str
    type: str
    default: Any
    help: str


def shipped(kind: str) -> Path | None:
    """The folder ``notebooks`` or ``data``: in the wheel, else in the checkout."""
    import newsdata

    package = Path(newsdata.__file__).parent
    return next((p for p in (package / "_shipped" / kind, package.parent / kind) if p.is_dir()), None)


def find(notebook: str | Path) -> Path:
    """The path of a notebook, given by path or by the name of a shipped one."""
    path = Path(notebook)
    if path.suffix == ".ipynb" and path.is_file():
        return path
    folder = shipped("notebooks")
    if folder and path.name == str(notebook) and (folder / f"{path.stem}.ipynb").is_file():
        return folder / f"{path.stem}.ipynb"
    names = ", ".join(p.stem for p in catalogue())
    raise InputError("no such notebook", where=str(notebook), todo=f"give a path that ends in .ipynb, or one of {names}")


def catalogue() -> list[Path]:
    """The shipped notebooks."""
    folder = shipped("notebooks")
    return sorted(folder.glob("*.ipynb")) if folder else []


def load(path: Path) -> dict[str, Any]:
    """The notebook as plain data."""
    try:
        notebook = json.loads(path.read_text("utf-8"))
        if notebook["nbformat"] != 4 or not isinstance(notebook["cells"], list):
            raise ValueError("not version 4")
    except (OSError, ValueError, KeyError, TypeError) as e:
        raise InputError(f"not a notebook: {e}", where=str(path), todo="give a Jupyter notebook of format 4") from None
    return notebook


def source(cell: dict[str, Any]) -> str:
    """The source of a cell."""
    return "".join(cell["source"])


def title(path: Path) -> str:
    """The notebook's first heading, or nothing."""
    lines = (line for c in load(path)["cells"] if c.get("cell_type") == "markdown" for line in source(c).splitlines())
    return next((line.lstrip("# ") for line in lines if line.startswith("# ")), "")


def parameters(path: Path) -> dict[str, Parameter]:
    """The parameters that the notebook's tagged cell declares, in order."""
    cell = next((c for c in load(path)["cells"] if TAG in c.get("metadata", {}).get("tags", ())), None)
    return declared(source(cell), str(path)) if cell else {}


def declared(code: str, where: str) -> dict[str, Parameter]:
    """The parameters that a cell's code declares, in order; ``where`` is for the error."""
    found: dict[str, Parameter] = {}
    try:
        tree, comments = ast.parse(code), _comments(code)
        for node in tree.body:
            target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0] if isinstance(node, ast.Assign) else None
            if not isinstance(target, ast.Name) or getattr(node, "value", None) is None:
                continue
            default = ast.literal_eval(node.value)  # type: ignore[attr-defined]
            kind = ast.unparse(node.annotation) if isinstance(node, ast.AnnAssign) else type(default).__name__
            found[target.id] = Parameter(target.id, kind, default, comments.get(node.lineno, ""))
    except (SyntaxError, ValueError) as e:
        raise InputError(f"the cell tagged {TAG!r} cannot be read: {e}", where=where, todo="write lines such as name = 'literal'") from None
    return found


def _comments(code: str) -> dict[int, str]:
    tokens = tokenize.generate_tokens(io.StringIO(code).readline)
    return {t.start[0]: t.string.lstrip("# ") for t in tokens if t.type == tokenize.COMMENT}
