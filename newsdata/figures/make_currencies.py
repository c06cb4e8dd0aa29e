"""Make ``en/currencies.tsv``, ISO 4217 codes and their English names, from the CLDR: ``python -m newsdata.figures.make_currencies``."""

from __future__ import annotations

import sys
import unicodedata

from newsdata.figures.currencies import NAMES

# not in the CLDR's list of tender, or no longer, and still in the news
ALSO = {
    "HRK": ("Croatian kuna", "Croatian kunas"),
    "DEM": ("German mark", "German marks"),
    "BTC": ("bitcoin", "bitcoins"),
    "ETH": ("ether", "ether"),
}


def table() -> list[str]:
    """Lines of the file: code, name, plural name, lower case and without accents."""
    from babel.core import get_global
    from babel.numbers import get_currency_name, get_territory_currencies

    codes = {c for territory in get_global("territory_currencies") for c in get_territory_currencies(territory)}
    names = {c: (get_currency_name(c, 1, "en"), get_currency_name(c, 2, "en")) for c in codes} | ALSO
    return [f"{code}\t{plain(one)}\t{plain(many)}" for code, (one, many) in sorted(names.items())]


def plain(name: str) -> str:
    """Lower case, without accents."""
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()


if __name__ == "__main__":
    content = "\n".join(table()) + "\n"
    NAMES.write_text(content, encoding="utf-8")
    sys.stdout.write(f"{NAMES.name}: {content.count(chr(10))} currencies\n")
