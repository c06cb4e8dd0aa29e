"""An IPython kernel that skips one slow import; started as ``python -m newsdata.reporting.kernel -f FILE``."""

from __future__ import annotations

import sys

from newsdata.reporting.engine import SLOW_IMPORT

if __name__ == "__main__":
    sys.modules[SLOW_IMPORT] = None  # type: ignore[assignment]
    if sys.path[0] == "":
        del sys.path[0]
    from ipykernel.kernelapp import launch_new_instance

    launch_new_instance()
