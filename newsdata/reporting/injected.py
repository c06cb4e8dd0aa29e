"""What plain papermill put into the notebook that runs, held against what the notebook declares.

papermill itself warns of an unknown name and goes on, and knows no types.
"""

from __future__ import annotations

import sys
from itertools import pairwise

from newsdata.reporting import notebooks, parameters

HEAD = "# Parameters\n"  # papermill's first line of the cell that it puts behind the one tagged "parameters"


def check() -> None:
    """Refuse parameters that the command would refuse; does nothing outside of a notebook, or where none were given.

    Raises
    ------
    InputError
        As in `newsdata.reporting.parameters.check`.
    """
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    cells = list(shell.user_ns.get("In", ())) if shell else []
    for before, code in reversed(list(pairwise(cells))):
        if code.startswith(HEAD):
            given = notebooks.declared(code, "parameters")
            parameters.check(notebooks.declared(before, "parameters"), {n: p.default for n, p in given.items()}, "that runs")
            return
