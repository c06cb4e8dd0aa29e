"""The engines of newsdata for papermill: a kernel of this very Python, and a fork of this very process."""

from __future__ import annotations

import sys
from typing import Any

from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager
from papermill.engines import Engine, NBClientEngine, papermill_engines

KERNEL, FORK = "newsdata-kernel", "newsdata-fork"


class OwnKernelManager(AsyncKernelManager):
    """Starts kernels of the running Python, so that no installed kernel spec can name another."""

    @property
    def kernel_spec(self) -> KernelSpec:
        """The command of the kernel."""
        argv = [sys.executable, "-m", "newsdata.reporting.kernel", "-f", "{connection_file}"]
        return KernelSpec(argv=argv, display_name="Python 3", language="python")


class KernelEngine(NBClientEngine):
    """papermill's own engine with a kernel of newsdata."""

    @classmethod
    def execute_managed_notebook(cls, nb_man: Any, kernel_name: str, **options: Any) -> Any:
        """Run the cells in a kernel."""
        return super().execute_managed_notebook(nb_man, kernel_name, kernel_manager_class=OwnKernelManager, **options)


class ForkEngine(Engine):
    """Runs the cells in a fork of this process; a kernel where that is not safe."""

    @classmethod
    def execute_managed_notebook(cls, nb_man: Any, kernel_name: str, **options: Any) -> None:
        """Run the cells one after the other, up to the first that fails."""
        from newsdata import settings
        from newsdata.reporting import fork

        if not fork.can_fork():
            KernelEngine.execute_managed_notebook(nb_man, kernel_name, **options)
            return
        path, nb_man.output_path = (
            nb_man.output_path,
            None,
        )  # papermill writes the whole notebook twice a cell, and once more when all is well
        try:
            cls._run_cells(nb_man, options.get("execution_timeout") or settings.CELL_TIMEOUT_SECONDS)
        except Exception:
            nb_man.output_path = path
            nb_man.save()
            raise

    @staticmethod
    def _run_cells(nb_man: Any, timeout: float) -> None:
        from nbformat import from_dict

        from newsdata.reporting import fork

        code = [(i, c) for i, c in enumerate(nb_man.nb.cells) if c.cell_type == "code" and c.source.strip()]
        results, outputs = fork.run_cells([c.source for _, c in code], timeout), []
        try:
            for index, cell in code:
                nb_man.cell_start(cell, index)
                try:
                    result = next(results, None)
                except (fork.DeadChildError, fork.SlowCellError):
                    nb_man.cell_exception(cell, index)
                    raise
                if result is None:
                    return
                cell.execution_count = result["count"]
                outputs.append((cell, result["outputs"]))
                if result["failed"]:
                    nb_man.cell_exception(cell, index)
                    break
                nb_man.cell_complete(cell, index)
            next(results, None)  # the pictures that are still being drawn
        finally:
            for cell, made in outputs:
                cell.outputs = [from_dict(o) for o in made]


def register() -> None:
    """Make the engines known to papermill, also where no entry point is installed."""
    papermill_engines.register(KERNEL, KernelEngine)
    papermill_engines.register(FORK, ForkEngine)
