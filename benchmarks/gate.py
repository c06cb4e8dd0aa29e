"""Measure quality on the development data and hold it against the pinned floors.

    python benchmarks/gate.py                 every measure; exit 1 where one is below its floor
    python benchmarks/gate.py figures times   some of them
    python benchmarks/gate.py --update        raise the floors to what is measured; a lower one needs --lower "REASON"

The development data stands beside the checkout (``../shared/bench``) or where NEWSDATA_BENCH says. It is other people's text and no
part of the project; where it is absent, the gate says so and ends well. A fifth of it, chosen by the hash of its ids, is left unread when
rules are written: measures that end in "unread" are taken on that fifth alone.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BENCH = Path(os.environ.get("NEWSDATA_BENCH", ROOT.parent / "shared" / "bench"))
FLOORS = Path(__file__).with_name("floors.json")
CQE = ["--nouns", "exact", "--age", "strict", "--sets", "newsquant"]  # the published system's way of comparing units
LEVELS = ("value", "value+unit", "value+change", "concept-relaxed", "concept-strict")
SLACK = 0.05  # scores are printed to a tenth: less than that is no change


def run(*args: str) -> str:
    """What the bench prints for a task."""
    done = subprocess.run([sys.executable, str(BENCH / "run.py"), *args], capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        raise SystemExit(f"run.py {' '.join(args)} failed:\n{done.stderr[-2000:]}")
    return done.stdout


def records(out: str) -> list[dict]:
    """The JSON lines of an output."""
    return [json.loads(line) for line in out.splitlines() if line.startswith("{")]


def percent(x: float) -> float:
    """A score as per cent, whether printed as a share or as per cent."""
    return round(100 * x if x <= 1 else x, 2)


def figures(gold: list[str], *options: str) -> dict[str, float]:
    """F1 at each level."""
    levels = records(run("figures", *gold, "--", *options, "--json"))[-1]["levels"]
    return {level: percent(levels[level]["F1"]) for level in LEVELS}


def probe() -> dict[str, float]:
    """Right rows of the probe, and how few are too many: 100 minus the predicted ones."""
    out = records(run("figures", "--split", "probe", "--", "--json"))[-1]
    return {"tp value+unit+change": out["levels"]["value+unit+change"]["tp"], "100 - predicted": 100 - out["predicted"]}


def times(gold: list[str]) -> dict[str, float]:
    """F1 of spans, values and intervals."""
    out = records(run("times", *gold, "--", "--json"))[-1]
    return {k: percent(out[k][2]) for k in ("strict", "relaxed", "value", "interval")}


def events(gold: list[str]) -> dict[str, float]:
    """Dated events, status, and what junk costs."""
    out = run("events", *gold)
    read: Callable[[str], float] = lambda pattern: float(m[1]) if (m := re.search(pattern, out)) else 0.0  # noqa: E731
    return {
        "dated F1": read(r"dated:.*F1\s+([0-9.]+)"),
        "status accuracy": read(r"status.*?accuracy\s+([0-9.]+)"),
        "status coverage": read(r"coverage\s+([0-9.]+)"),
        "rows that hold one": read(r"rows that hold one\s+([0-9.]+)"),
        "2 - rows per event word": round(2 - read(r"event words = ([0-9.]+)"), 2),
    }


def statements(gold: list[str]) -> dict[str, float]:
    """F1 of spans alone and of span and speaker, in each view."""
    out: dict[str, float] = {}
    for view in records(run("statements", *gold)):
        name = view["view"]
        out[f"{name} span"], out[f"{name} joint"] = percent(view["span@0.5"][2]), percent(view["joint"][2])
        if name == "all":
            out["all precision"], out["speaker accuracy"] = percent(view["span@0.5"][0]), percent(view["speaker_acc"] or 0)
    return out


def wikinews() -> dict[str, float]:
    """Another house's conventions, and who "he" is."""
    out = run("statements", "--split", "gum_dev")
    known = re.search(r"named behind a pronoun: ([0-9]+)", out)
    quoted = next(v for v in records(out) if v["view"] == "quoted")
    return {"quoted joint": percent(quoted["joint"][2]), "named behind a pronoun": float(known[1]) if known else 0.0}


def article() -> dict[str, float]:
    """How many misses on the first article, below 100; and how much of the retelling agrees."""
    script = str(BENCH / "article.py")
    out = subprocess.run([sys.executable, script], capture_output=True, text=True, cwd=ROOT).stdout
    again = subprocess.run(
        [sys.executable, script, "--retelling", "data/dprk-troops/article.md"], capture_output=True, text=True, cwd=ROOT
    ).stdout
    done, total = map(int, re.search(r"([0-9]+) of ([0-9]+)\s*$", out).groups())  # type: ignore[union-attr]
    same = re.search(r"([0-9]+) of 3\s*$", again)
    return {"100 - misses": 100 - (total - done), "retelling of 3": float(same[1]) if same else 0.0}


def unread(path: str, folder: Path) -> list[str]:
    """Options that choose the unread fifth of a gold file."""
    opener = gzip.open if path.endswith(".gz") else open
    with opener(BENCH / path, "rt", encoding="utf-8") as lines:
        kept = [line for line in lines if int(hashlib.sha1(json.loads(line)["id"].encode()).hexdigest(), 16) % 5 == 0]
    out = folder / Path(path).name.removesuffix(".gz")
    out.write_text("".join(kept), encoding="utf-8")
    return ["--gold", str(out)]


def measures(folder: Path) -> dict[str, Callable[[], dict[str, float]]]:
    """Every measure by name."""
    return {
        "article": article,
        "figures newsquant": lambda: figures([], *CQE),
        "figures all sets": lambda: figures([]),
        "figures probe": probe,
        "figures unread": lambda: figures(unread("figures/dev.jsonl", folder)),
        "times": lambda: times([]),
        "times unread": lambda: times(unread("times/dev.jsonl", folder)),
        "events": lambda: events([]),
        "events unread": lambda: events(unread("times/dev.jsonl", folder)),
        "statements": lambda: statements([]),
        "statements unread": lambda: statements(unread("statements/develop.jsonl.gz", folder)),
        "statements wikinews": wikinews,
    }


def compare(got: dict[str, dict[str, float]], floors: dict[str, dict[str, float]]) -> list[str]:
    """Print every score beside its floor; the lines of those that fell."""
    fallen = []
    for name, scores in got.items():
        for score, value in scores.items():
            floor = floors.get(name, {}).get(score)
            low = floor is not None and value < floor - SLACK
            print(f"{name:22} {score:26} {value:8.2f}   floor {'none' if floor is None else f'{floor:.2f}'}{'   BELOW' if low else ''}")
            if low:
                fallen.append(f"{name}: {score} {value} is below {floor}")
    return fallen


def main() -> int:
    """Measure, compare, and update where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="measures whose names begin so")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--lower", metavar="REASON", help="why a floor may fall")
    args = parser.parse_args()
    if not BENCH.is_dir():
        print("gate: the development data is not beside the checkout; nothing was measured")
        return 0
    pinned = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {"floors": {}, "lowered": []}
    with tempfile.TemporaryDirectory() as folder:
        chosen = {n: m for n, m in measures(Path(folder)).items() if not args.names or n.startswith(tuple(args.names))}
        got = {name: measure() for name, measure in chosen.items()}
    fallen = compare(got, pinned["floors"])
    if args.update and (not fallen or args.lower):
        for name, scores in got.items():
            pinned["floors"][name] = (
                scores if args.lower else {k: max(v, pinned["floors"].get(name, {}).get(k, v)) for k, v in scores.items()}
            )
        if fallen:
            pinned["lowered"].append({"reason": args.lower, "scores": fallen})
        temporary = FLOORS.with_suffix(".tmp")
        temporary.write_text(json.dumps(pinned, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        os.replace(temporary, FLOORS)
        print(f"{FLOORS.name} written")
        return 0
    for line in fallen:
        print(line, file=sys.stderr)
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
