"""Articles by script: any number of them, each with figures, times and a speaker of its own."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

TOWNS = ("Lindmoor", "Kerrin", "Ostby", "Vale Harbour", "Marrow Hill")
THINGS = ("cranes", "ferries", "schools", "turbines", "clinics")
WHO = ("Marta Olsen", "Ivo Brandt", "Sena Achebe", "Tomas Rell")


def article(n: int) -> dict[str, str]:
    """The n-th article."""
    town, thing, who = TOWNS[n % 5], THINGS[n // 5 % 5], WHO[n % 4]
    text = (
        f"{town} will close at least {n % 90 + 10} of its {thing} by the end of 2025, its director, {who}, said on Tuesday.\n\n"
        f"“We spent some ${n % 7 + 2}.{n % 10} million last year,” {who.split()[-1]} said. Costs rose {n % 30 + 1} percent in March, "
        f"according to a report that the council published in {2001 + n % 20}."
    )
    return {"doc_id": f"a{n:06}", "text": text, "published": f"2024-{n % 12 + 1:02}-{n % 28 + 1:02}", "publisher": f"Outlet {n % 3}"}


def lines(path: Path, numbers) -> Path:
    """A file of JSON lines, packed."""
    with gzip.open(path, "wt", encoding="utf-8") as f:
        f.writelines(json.dumps(article(n)) + "\n" for n in numbers)
    return path
