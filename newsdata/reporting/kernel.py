"""An IPython kernel that skips slow imports; started as ``python -m newsdata.reporting.kernel -f FILE``."""

from __future__ import annotations

import sys

from newsdata.reporting.quick_imports import import_jsonschema

if __name__ == "__main__":
    import_jsonschema()
    if sys.path[0] == "":
        del sys.path[0]
    from ipykernel.kernelapp import launch_new_instance

    launch_new_instance()
