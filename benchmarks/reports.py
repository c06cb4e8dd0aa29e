"""Time reports beside the stock command lines, in one run: ``python benchmarks/reports.py [--reports 20] [--stock 2]``.

Prints one line per measure: a cold report of the bundled story, many reports at once, the loop of papermill and nbconvert over
the same articles (measured on ``--stock`` of them and scaled up), and the size of the page.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

NOTEBOOK = Path(__file__).parents[1] / "notebooks" / "article_report.ipynb"
ARTICLE = "At least {n} of 40 cranes in Lindmoor will be scrapped by the end of 2025, its director, Marta Olsen, said on Tuesday.\n"


def seconds(*command: str, cwd: Path) -> float:
    """Wall time of a command that must succeed."""
    start = time.perf_counter()
    subprocess.run(command, cwd=cwd, check=True, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--reports", type=int, default=20)
    parser.add_argument("--stock", type=int, default=2, help="articles to run through the stock command lines")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "in").mkdir()
        for i in range(options.reports):
            (folder / "in" / f"a{i:03}.txt").write_text(ARTICLE.format(n=i + 2))
        one = "import newsdata as nd; nd.report(to='warm')"
        many = "from newsdata.reporting import reports; r = reports(['in'], '2024-10-31', to='many', workers=2); assert not any(o.error for o in r)"
        seconds(sys.executable, "-c", one, cwd=folder)  # fills the cache of the page's script
        base = min(seconds(sys.executable, "-c", "import pandas, altair", cwd=folder) for _ in range(3))
        cold = min(seconds(sys.executable, "-c", one.replace("warm", "cold"), cwd=folder) for _ in range(3))
        ours = seconds(sys.executable, "-c", many, cwd=folder)
        print(f"import pandas and altair (the machine)  {base:6.2f} s")
        print(f"one report, cold                        {cold:6.2f} s")
        print(f"{options.reports} reports, two workers                 {ours:6.2f} s")
        if options.stock:
            start = time.perf_counter()
            for i in range(options.stock):
                article = str(folder / "in" / f"a{i:03}.txt")
                papermill = (
                    sys.executable,
                    "-m",
                    "papermill",
                    str(NOTEBOOK),
                    "out.ipynb",
                    "-p",
                    "article",
                    article,
                    "-p",
                    "published",
                    "2024-10-31",
                )
                seconds(*papermill, cwd=folder)
                seconds(sys.executable, "-m", "nbconvert", "--to", "html", "--no-input", "out.ipynb", cwd=folder)
            stock = (time.perf_counter() - start) / options.stock * options.reports
            print(f"the same by papermill and nbconvert     {stock:6.2f} s  ({stock / ours:.1f} times)")
        print(f"page of the bundled story               {(folder / 'cold' / 'dprk-troops.html').stat().st_size / 1e6:6.3f} MB")


if __name__ == "__main__":
    main()
