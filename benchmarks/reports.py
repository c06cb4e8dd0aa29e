"""Time reports beside the stock command lines, in one run: ``python benchmarks/reports.py [--reports 20] [--stock 2]``.

Prints one line per measure: one cold report of the bundled story, many reports of as many articles at once, the loop of papermill and
nbconvert over the same articles (measured on ``--stock`` of them and scaled up), and the size of the page. The articles are copies of
the bundled one: every report reads its article anew.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
NOTEBOOK = ROOT / "notebooks" / "article_report.ipynb"
ARTICLE = ROOT / "data" / "dprk-troops" / "article.md"
OURS = ("-m", "newsdata.cli", "report")
ROUNDS = 3  # the fastest of so many counts: what else the machine does only adds


def seconds(folder: Path, *arguments: str) -> float:
    """Wall time of a Python command that must succeed."""
    start = time.perf_counter()
    subprocess.run((sys.executable, *arguments), cwd=folder, check=True, capture_output=True)
    return time.perf_counter() - start


def stock(folder: Path, article: str) -> float:
    """Wall time of one report by papermill's and nbconvert's own command lines."""
    run = seconds(folder, "-m", "papermill", str(NOTEBOOK), "out.ipynb", "-p", "article", article, "-p", "published", "2024-10-31")
    return run + seconds(folder, "-m", "nbconvert", "--to", "html", "--no-input", "out.ipynb")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--reports", type=int, default=20)
    parser.add_argument("--stock", type=int, default=2, help="articles to run through the stock command lines")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        given = [folder / "in" / f"a{i:03}.md" for i in range(options.reports)]
        given[0].parent.mkdir()
        for path in given:
            path.write_bytes(ARTICLE.read_bytes())
        seconds(folder, *OURS, "dprk-troops", "--to", "warm")  # fills the cache of the page's script
        base = min(seconds(folder, "-c", "import pandas, altair") for _ in range(ROUNDS))
        cold = min(seconds(folder, *OURS, "dprk-troops", "--to", "cold") for _ in range(ROUNDS))
        many = min(seconds(folder, *OURS, "in", "--published", "2024-10-31", "--to", f"many{i}", "--workers", "2") for i in range(ROUNDS))
        print(f"import pandas and altair (the machine)  {base:6.2f} s")
        print(f"one report, cold                        {cold:6.2f} s")
        print(f"{options.reports} reports, two workers                 {many:6.2f} s")
        if options.stock:
            loop = sum(stock(folder, str(p)) for p in given[: options.stock]) / options.stock * options.reports
            print(f"the same by papermill and nbconvert     {loop:6.2f} s  ({loop / many:.1f} times)")
        print(f"page of the bundled story               {(folder / 'cold' / 'dprk-troops.html').stat().st_size / 1e6:6.3f} MB")


if __name__ == "__main__":
    main()
