"""Run a notebook through papermill, in a kernel of this Python, and know whether every cell ran."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from newsdata import settings
from newsdata.errors import InputError
from newsdata.reporting import fork
from newsdata.reporting.quick_imports import import_jsonschema

_ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
INJECTED = "injected-parameters"
PAPERMILLS = {INJECTED, "papermill-error-cell-tag"}  # tags of the cells that papermill puts in
QUIET = logging.NullHandler()  # papermill logs what went wrong; the failure tells it


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a notebook did not run to its end."""

    reason: str
    cell: str = ""
    number: int = 0
    error: str = ""


def run(path: Path, output: Path, parameters: dict[str, Any]) -> tuple[dict[str, Any], Failure | None]:
    """Run the notebook; give back its cells as far as they ran, and the failure if there was one.

    Parameters
    ----------
    path, output : Path
        The notebook, and where papermill writes it.
    parameters : dict
        Checked values.
    """
    if fork.can_fork():
        fork.server()  # it imports what the notebook needs while this process imports papermill
    import_jsonschema()
    import papermill
    from papermill.exceptions import PapermillException

    from newsdata.reporting import engines
    from newsdata.reporting.notebooks import load

    engines.register()
    logging.getLogger("papermill").addHandler(QUIET)
    failure = None
    try:
        papermill.execute_notebook(
            str(path), str(output), parameters=parameters, engine_name=engines.FORK, progress_bar=False, log_output=False,
            start_timeout=60, execution_timeout=settings.CELL_TIMEOUT_SECONDS,
        )  # fmt: skip
    except PapermillException:
        pass  # the failing cell is in the output
    except Exception as e:  # a dead kernel, a timeout, a full disk: whatever it is, there is no report, and the page says why
        failure = Failure(_plain(f"{type(e).__name__}: {e}".splitlines()[0]))
    try:
        notebook = load(output)
    except InputError:  # the run ended before papermill could write, or in the middle of it
        return load(path), failure or Failure("papermill wrote no notebook")
    return notebook, _why(notebook, failure)


def _why(notebook: dict[str, Any], failure: Failure | None) -> Failure | None:
    """What ended the run, with the cell that it ended: the error a stopped cell leaves says less than why it was stopped."""
    failed, unrun = _failed_cell(notebook), _unrun(notebook)
    if failure is None:
        return failed or unrun
    at = failed or unrun
    return replace(failure, cell=at.cell, number=at.number, error=failed.error if failed else "") if at else failure


def _numbered(notebook: dict[str, Any]) -> Iterator[tuple[int, dict[str, Any]]]:
    """The cells with their numbers in the notebook as its author knows it."""
    return enumerate((c for c in notebook["cells"] if not PAPERMILLS & set(c["metadata"].get("tags", ()))), 1)


def _failed_cell(notebook: dict[str, Any]) -> Failure | None:
    for number, cell in _numbered(notebook):
        for out in cell.get("outputs", ()):
            if out["output_type"] == "error":
                error = _plain("\n".join(out.get("traceback", ())))
                return Failure(_plain(f"{out['ename']}: {out['evalue']}".removesuffix(": ")), "".join(cell["source"]), number, error)
    return None


def _unrun(notebook: dict[str, Any]) -> Failure | None:
    """The first code cell that never ran: papermill calls a run that a cell ended a success."""
    code = [(i, c) for i, c in _numbered(notebook) if c["cell_type"] == "code" and "".join(c["source"]).strip()]
    ran = [c for _, c in code if c.get("execution_count") is not None]
    for i, c in code:
        if c.get("execution_count") is None:
            return Failure(f"the notebook ended after {len(ran)} of {len(code)} cells", "".join(c["source"]), i, "This cell was not run.")
    return None


def _plain(text: str) -> str:
    return _ANSI.sub("", text)


def clean(notebook: dict[str, Any], replace: dict[str, str]) -> dict[str, Any]:
    """The notebook without what varies with time; ``replace`` puts final paths for temporary ones in the injected cell."""
    notebook["metadata"].pop("papermill", None)
    for i, cell in enumerate(notebook["cells"]):
        for key in ("papermill", "execution", "ExecuteTime"):
            cell["metadata"].pop(key, None)
        if INJECTED in cell["metadata"].get("tags", ()):
            cell["id"] = INJECTED
            lines = "".join(cell["source"])
            for old, new in replace.items():
                lines = lines.replace(old, new)
            cell["source"] = lines.splitlines(keepends=True)
        cell.setdefault("id", f"cell-{i}")
    return notebook
