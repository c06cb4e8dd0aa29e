"""Read long hostile texts with every room: ``python benchmarks/linear.py [--chars 1000000]``.

Each text is one piece over and over: digits, commas, capitals, open marks, and what the rules look for. Per room: the CPU time of the
slowest, and the exponent between a quarter of the text and all of it, where 1 is linear. Where the text is full of rows, so is the time.
"""

from __future__ import annotations

import argparse
import gc
import math
import sys
import time
from pathlib import Path

from newsdata import pipeline
from newsdata.article import Article

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.test_linear import HOSTILE

PIECES = {
    **HOSTILE, "blanks": " ", "tabs": "\t", "capital letters": "A", "tags": "<a ", "slashes": "1/", "clock times": "10:30 ", "initials": "U.S.",
    "titles": "Mr. ", "of": "of the ", "years": "2024 ", "dollars": "US$", "apostrophes": "'s ", "closing marks": "”", "minus signs": "-", "fractions": "½",
}  # fmt: skip
ROOMS = {
    "figures": ("figures",),
    "times": ("times",),
    "statements": ("statements",),
    "entities": ("entities",),
    "everything": pipeline.EXTRACTED,
}
TOLD = 3  # slowest texts of a room


def seconds(text: str, tables: tuple[str, ...]) -> tuple[float, int]:
    """CPU time to read a text, without the collector, and how many rows it gave."""
    gc.disable()
    start = time.process_time()
    found = pipeline.read_records(Article(text, doc_id="hostile", published="2024-10-31"), tables)
    spent = time.process_time() - start
    gc.enable()
    return spent, sum(len(getattr(found, t)) for t in tables)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--chars", type=int, default=1_000_000)
    options = parser.parse_args()
    seconds("At least 12 people died, he said on Monday.", pipeline.EXTRACTED)
    for room, tables in ROOMS.items():
        told = []
        for name, piece in PIECES.items():
            text = (piece * (options.chars // len(piece) + 1))[: options.chars]
            quarter, (whole, rows) = seconds(text[: options.chars // 4], tables)[0], seconds(text, tables)
            told.append((whole, math.log(whole / quarter, 4), rows, name))
        bare = [t for t in told if t[2] * 100 < options.chars / 10]
        print(f"{room}: {len(PIECES)} texts of {options.chars:,} characters; highest exponent {max(t[1] for t in told):.2f}; slowest without "
              f"rows {max(t[0] for t in bare):.2f} s", flush=True)  # fmt: skip
        for whole, exponent, rows, name in sorted(told, reverse=True)[:TOLD]:
            print(f"    {whole:6.2f} s, exponent {exponent:.2f}, {rows:,} rows: {name}", flush=True)


if __name__ == "__main__":
    main()
