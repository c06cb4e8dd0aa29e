"""What the comparisons with other systems share: their wordings, their clock, and their lines of print."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import version
from importlib.resources import files
from typing import Any

import yaml


def cases(room: str) -> Iterator[tuple[str, dict[str, Any], list[dict[str, Any]]]]:
    """The wordings of a room's corpus without their marks, with their case and what they are expected to give."""
    raw = yaml.safe_load(files(f"newsdata.{room}.en").joinpath("corpus.yaml").read_text(encoding="utf-8"))
    for case in raw["cases"]:
        expect = case["expect"] if isinstance(case["expect"], list) else [case["expect"]]
        for wording in case["wordings"]:
            yield wording.replace("[", "").replace("]", ""), case, expect
    for wording in raw["nothing"]:
        if isinstance(wording, str):
            yield wording, {}, []


def speed(read: Callable[[], object], text: str, repeat: int) -> float:
    """KB/s of the fastest of some readings of a text."""
    best = float("inf")
    for _ in range(repeat):
        start = time.process_time()
        read()
        best = min(best, time.process_time() - start)
    return len(text.encode()) / 1000 / best


def right(reads: Iterable[tuple[Callable[[], list[Any]], list[Any]]]) -> int:
    """How many readings give what is wanted; a peer that raises on a wording has not read it."""
    n = 0
    for read, want in reads:
        try:
            n += sorted(read()) == want
        except Exception:
            continue
    return n


def repeats(doc: str) -> int:
    """The option of both programs."""
    options = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--repeat", type=int, default=3)
    return options.parse_args().repeat


def compare(package: str, ours: tuple[float, int], theirs: Callable[[], tuple[float, int]] | None, n: int) -> None:
    """Print both systems' lines and how many times as fast newsdata is."""
    _line("newsdata", *ours, n)
    if theirs is None:
        print(f"{package} is not installed: pip install --group peers")
        return
    other = theirs()
    _line(f"{package} {version(package)}", *other, n)
    print(f"newsdata is {ours[0] / other[0]:,.0f} times as fast")


def _line(name: str, kilobytes: float, hits: int, n: int) -> None:
    print(f"{name:28} {kilobytes:10,.1f} KB/s   {hits} of {n} wordings right")
