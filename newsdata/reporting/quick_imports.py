"""Import jsonschema, which papermill, kernels and Altair need, without its optional checks of formats.

They import a grammar for two seconds, and libraries of dates, colours and addresses, for kinds of values that no notebook and no chart
has; without them jsonschema skips these checks.
"""

from __future__ import annotations

import sys

SLOW_IMPORTS = ("rfc3987_syntax", "isoduration", "rfc3986_validator", "rfc3339_validator", "uri_template", "webcolors", "fqdn")


def import_jsonschema() -> None:
    """Import jsonschema; the slow modules stay importable for everybody else."""
    skipped = {name: None for name in SLOW_IMPORTS if name not in sys.modules}
    sys.modules.update(skipped)  # type: ignore[arg-type]
    try:
        import jsonschema  # noqa: F401
    finally:
        for name in skipped:
            del sys.modules[name]
