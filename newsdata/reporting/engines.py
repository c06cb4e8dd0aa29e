"""The engines of newsdata for papermill: a kernel of this very Python."""

from __future__ import annotations

import sys
from typing import Any

from papermill.engines import NBClientEngine, papermill_engines

KERNEL = "newsdata-kernel"


class KernelEngine(NBClientEngine):
    """papermill's own engine with a kernel of the running Python, so that no installed kernel spec can name another."""

    @classmethod
    def execute_managed_notebook(cls, nb_man: Any, kernel_name: str, **options: Any) -> Any:
        from jupyter_client.manager import AsyncKernelManager

        manager = AsyncKernelManager(kernel_name="python3", transport="tcp" if sys.platform == "win32" else "ipc")
        manager.kernel_spec.argv = [sys.executable, "-m", "newsdata.reporting.kernel", "-f", "{connection_file}"]
        manager.kernel_spec.env = {}
        return super().execute_managed_notebook(nb_man, kernel_name, km=manager, **options)


def register() -> None:
    """Make the engines known to papermill."""
    papermill_engines.register(KERNEL, KernelEngine)
