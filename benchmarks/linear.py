"""Search long hostile texts with every regular expression of the package: ``python benchmarks/linear.py [--chars 1000000]``.

For each pattern and each piece of text, repeated: the time for so many characters, and the exponent between a quarter of them and all.
Printed are the slowest. What the rooms search by sentence gets no text as long as this.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.hostile.patterns import FLOOR, PIECES, patterns, seconds, text_of

PROBE = 20_000  # characters; what is quadratic is found there, and not waited for
TOLD = 12


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--chars", type=int, default=1_000_000)
    options = parser.parse_args()
    found, told, start = patterns(), [], time.process_time()
    for where, pattern in found.items():
        for name, piece in PIECES.items():
            text = text_of(piece, options.chars, pattern)
            probe = seconds(pattern, text[:PROBE])
            if probe * options.chars / PROBE > 30:  # even if it is linear
                told.append((probe * options.chars / PROBE, math.nan, where, name))
                continue
            quarter, whole = seconds(pattern, text[: options.chars // 4]), seconds(pattern, text)
            exponent = math.log(whole / max(quarter, FLOOR)) / math.log(4) if whole > 4 * FLOOR else 1.0
            told.append((whole, exponent, where, name))
    worst = max((t for t in told if t[0] > 0.1), key=lambda t: t[1], default=(0.0, 1.0, "", ""))
    print(f"{len(found)} patterns on {len(PIECES)} texts of {options.chars:,} characters, {time.process_time() - start:.0f} s of CPU; "
          f"over 2 s: {sum(t[0] > 2 for t in told)}; highest exponent {worst[1]:.2f}, {worst[2]} on {worst[3]}")  # fmt: skip
    for took, exponent, where, name in sorted(told, reverse=True)[:TOLD]:
        print(f"{took:6.2f} s  exponent {exponent:.2f}  {where} on {name}")


if __name__ == "__main__":
    main()
