"""Extract from thousands of broken articles and check every row: ``python benchmarks/soundness.py [--articles 10000] [--seed 1]``.

The articles are the bundled ones and those of the tests, their sentences, lines or words shuffled, repeated, dropped, cut off in the
middle or glued together, by a seed. Nothing may be raised, and every invariant of a story must hold: spans, ids, links, lists, order.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

import newsdata as nd
from newsdata.invariants import problems

ROOT = Path(__file__).parents[1]
CUTS = (r"(?<=[.!?])\s", r"\n", r"\s")  # sentences, lines, words


def shuffled(text: str, other: str, draw: random.Random) -> str:
    """Its pieces in another order."""
    cut = draw.choice(CUTS)
    pieces = re.split(cut, text)
    draw.shuffle(pieces)
    return draw.choice((" ", "\n\n", "\n")).join(pieces[:1500])


def truncated(text: str, other: str, draw: random.Random) -> str:
    """A part of it, from anywhere to anywhere."""
    a, b = sorted((draw.randrange(len(text)), draw.randrange(len(text))))
    return text[a:b]


def dropped(text: str, other: str, draw: random.Random) -> str:
    """Without one character of eight."""
    return "".join(c for c in text if draw.randrange(8))


def repeated(text: str, other: str, draw: random.Random) -> str:
    """A sentence of it over and over."""
    return draw.choice(re.split(CUTS[0], text)) * draw.randrange(2, 20)


def glued(text: str, other: str, draw: random.Random) -> str:
    """Parts of two articles, a mark of quotation between them."""
    return truncated(text, other, draw) + draw.choice(("“", '"', "’", " ", "\n\n", "(")) + truncated(other, text, draw)


WAYS: tuple[Callable[[str, str, random.Random], str], ...] = (shuffled, truncated, dropped, repeated, glued)


def main() -> int:
    """Print what went wrong, and how many articles were read."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    paths = sorted([*ROOT.glob("data/*/article.txt"), *ROOT.glob("tests/articles/*.*")])
    texts = [path.read_text(encoding="utf-8") for path in paths]
    draw, wrong, read, start = random.Random(options.seed), 0, 0, time.process_time()
    for i in range(options.articles):
        way = draw.choice(WAYS)
        text = way(draw.choice(texts), draw.choice(texts), draw)
        if not text.strip():
            continue
        read += len(text)
        try:
            story = nd.extract(nd.Article(text, doc_id=f"a{i}", published=draw.choice(("2024-10-31", None))))
            found = [str(p) for p in problems(story)]
        except Exception as error:  # any at all is a finding
            found = [f"{type(error).__name__}: {error}"]
        if found:
            wrong += 1
            print(f"article {i} ({way.__name__}): {len(found)} problems, first: {found[0][:300]}", flush=True)
        if (i + 1) % 1000 == 0:
            print(f"{i + 1} articles, {time.process_time() - start:.0f} s: {wrong} unsound", flush=True)
    print(f"{options.articles} articles of seed {options.seed}, {read / 1e6:.1f} MB, {time.process_time() - start:.0f} s: {wrong} unsound")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
