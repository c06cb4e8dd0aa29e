"""The engines of newsdata for papermill, which registers them by their entry points when its own engines are imported.

papermill comes first: were it imported by the classes below, it would look for them while they are half made.
"""

from __future__ import annotations

import papermill.engines  # noqa: F401

from newsdata.reporting.engines.classes import FORK, KERNEL, ForkEngine, KernelEngine, OwnKernelManager, register

__all__ = ["FORK", "KERNEL", "ForkEngine", "KernelEngine", "OwnKernelManager", "register"]
