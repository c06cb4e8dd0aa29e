"""The doubling test: four times the text takes about four times the time, never sixteen."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

ATTEMPTS = 4  # machines are shared: a slow moment is no quadratic rule, and a quadratic rule is slow every time
FLOOR = 0.004  # seconds below which the clock tells nothing


def best(work: Callable[[], object]) -> float:
    """The least CPU time of two runs, in seconds; without the collector, whose time grows with the whole process."""
    least = float("inf")
    collects = gc.isenabled()
    gc.disable()
    try:
        for _ in range(2):
            start = time.process_time()
            work()
            least = min(least, time.process_time() - start)
    finally:
        if collects:
            gc.enable()
    return least


def assert_grows_linearly(one: Callable[[], object], four: Callable[[], object], what: str) -> None:
    """``four`` does what ``one`` does with four times as much, in time that grows with how much it is."""
    seen = []
    for _ in range(ATTEMPTS):
        short, long = best(one), best(four)
        if long < 8 * max(short, FLOOR):
            return
        seen.append(f"{short:.4f} s, then {long:.4f} s")
    raise AssertionError(f"{what}: four times as much took {'; '.join(seen)}")


def assert_linear(work: Callable[[str], object], piece: str, chars: int = 5_000) -> None:
    """``work`` on ``chars`` characters made of ``piece``, and on four times as many, in time that grows with the length."""
    small = (piece * (chars // len(piece) + 1))[:chars]
    work(small[:500])  # fill the caches
    assert_grows_linearly(lambda: work(small), lambda: work(small * 4), f"{piece!r} x {chars // len(piece)}")
