"""Figures beside quantulum3, in one run: speed, and how many numbers of the same wordings each reads right.

    python benchmarks/figures_peers.py [--repeat N]

The wordings are those of the project's own corpus, so the quality is only a smoke test; the speed is of one core, on the same text.
quantulum3 is optional: ``pip install --group peers``.
"""

from __future__ import annotations

from collections.abc import Callable

import peers

import newsdata as nd
from newsdata.figures import find
from newsdata.language.document import Document

SAMPLE = 8000  # characters of wordings that the speed is taken on


def wordings() -> list[tuple[str, list[float]]]:
    """Wordings with the values that they state."""
    found = [(w, [e.get("value") for e in expect]) for w, _, expect in peers.cases("figures")]
    return [(w, sorted(values)) for w, values in found if None not in values]


def ours(text: str) -> list[float]:
    """Values that newsdata reads."""
    return [f.value for f in find(Document(nd.Article(text, doc_id="d"))) if f.value is not None]


def quantulum() -> Callable[[str], list[float]] | None:
    """Values that quantulum3 reads, or None where it is not installed."""
    try:
        from quantulum3 import parser
    except ImportError:
        return None
    return lambda text: [q.value for q in parser.parse(text)]


def main() -> None:
    """Run both on the same text."""
    repeat, known = peers.repeats(__doc__), wordings()
    text = "\n".join(w for w, _ in known)[:SAMPLE]

    def measure(read: Callable[[str], list[float]], times: int) -> tuple[float, int]:
        return peers.speed(lambda: read(text), text, times), peers.right((lambda w=w: read(w), want) for w, want in known)

    peer = quantulum()
    peers.compare("quantulum3", measure(ours, repeat), peer and (lambda: measure(peer, 1)), len(known))


if __name__ == "__main__":
    main()
