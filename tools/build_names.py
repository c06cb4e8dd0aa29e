"""Build the tables of newsdata/entities/en from well-kept libraries.

    python tools/build_names.py            # needs countryinfo, babel, faker and textblob

countryinfo (MIT) carries names, demonyms, capitals, and the states of federal countries that news names without their country;
Babel (BSD; its territories are Unicode CLDR's, Unicode licence) the newest English names, and which code is a country at all.
Faker (MIT) carries the given names of some sixty languages: they tell that a capitalised run is a person's name, never a gender.
TextBlob (MIT) carries the lexicon of Brill's tagger: the words that are ordinary in lower case, and so no name where a sentence opens.
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import re
from pathlib import Path
from typing import Any

OUT = Path(__file__).parent.parent / "newsdata" / "entities" / "en"
LATIN = re.compile(r"[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'’.,() -]{2,}")
# a demonym that several codes claim belongs to the country that is larger
OWNERS = {
    "American": "US",
    "Chinese": "CN",
    "French": "FR",
    "Indian": "IN",
    "Norwegian": "NO",
    "Congolese": "CD",
    "Dominican": "DO",
    "Guinean": "GN",
}
FEDERAL = ("US", "CA", "AU")
# what the tables of provinces have under an older or longer name
SHORTER = {"Newfoundland": "Newfoundland and Labrador", "Yukon Territory": "Yukon"}
# codes of CLDR that are no country: unions, the islands that only the post knows, private use
COUNTRY = re.compile(r"(?!AC|CP|CQ|DG|EA|EU|EZ|IC|QO|TA|UN|XA|XB|XK|ZZ)[A-Z]{2}")


def plain(name: str) -> str:
    """A name without what a library puts in brackets or after a comma."""
    name = re.sub(r"\s*[(\[].*?[)\]]", "", name).replace("’", "'").replace("St. ", "Saint ").replace(" & ", " and ")
    return name.split(",")[0].strip()


def told_of() -> dict[str, dict[str, Any]]:
    """Code -> what countryinfo tells of the country; the first file with a demonym where several have the code."""
    import countryinfo

    told: dict[str, dict[str, Any]] = {}
    for path in sorted(Path(countryinfo.__file__).parent.joinpath("data").glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        code = data.get("ISO", {}).get("alpha2", "")
        if isinstance(data.get("capital", ""), str) and not told.get(code, {}).get("demonym"):
            told[code] = data
    return told


def countries() -> list[tuple[str, str, str, str, str]]:
    """Code, common name, other names, demonyms, capital."""
    from babel import Locale

    cldr, told = {str(c): str(n) for c, n in Locale("en").territories.items()}, told_of()
    rows = []
    for code in sorted(c for c in cldr if COUNTRY.fullmatch(c)):
        data = told.get(code, {})
        name = plain(data.get("name") or cldr[code])
        names = {plain(n.removesuffix(" SAR China")) for n in {cldr[code], *(data.get("altSpellings") or ())} if " - " not in n}
        names = {re.sub(r"^[Tt]he ", "", n) for n in names if LATIN.fullmatch(n) and not n.isupper()} - {name, "Congo", "Korea"}
        demonyms = {d.strip() for d in (data.get("demonym") or "").split(",")} - {"", "Channel Islander"}
        demonyms = {d for d in demonyms if OWNERS.get(d, code) == code}
        capital = plain(data.get("capital") or "").removesuffix(" D.C.")
        rows.append((code, name, "|".join(sorted(names)), "|".join(sorted(demonyms)), capital if "/" not in capital else ""))
    return rows


def states() -> list[tuple[str, str]]:
    """Code of the country and name of each of its states, as news has it."""
    told = told_of()
    found = {(code, SHORTER.get(name, name)) for code in FEDERAL for name in told[code]["provinces"]}
    return sorted(found - {("US", "District of Columbia")})


def given_names() -> list[str]:
    """Given names in Latin letters."""
    import faker.providers.person as people

    found: set[str] = set()
    for module in pkgutil.iter_modules(people.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute in ("first_names", "first_names_male", "first_names_female", "first_names_nonbinary"):
            names = getattr(provider, attribute, ())
            if isinstance(names, property):
                continue
            found |= {str(n[0] if isinstance(n, tuple) else n) for n in names}
    return sorted(n for n in found if re.fullmatch(r"[A-Z\u00c0-\u00de][a-z\u00df-\u024f]{1,15}(?:-[A-Z][a-z\u00df-\u024f]{1,15})?", n))


def ordinary_words() -> list[str]:
    """Lower-case words of the tagger's lexicon that the package's own lexicon leaves out, because their ends tell their class."""
    import importlib.util

    from newsdata.language.lexicon import entry_of

    spec = importlib.util.find_spec("textblob")
    if spec is None or spec.origin is None:
        raise SystemExit("textblob is not installed")
    lines = (Path(spec.origin).parent / "en" / "en-lexicon.txt").read_text(encoding="utf-8").splitlines()
    words = {
        form
        for form, _, tag in (line.partition(" ") for line in lines)
        if re.fullmatch(r"[a-z]{2,}", form) and re.fullmatch(r"(?!NNP)[A-Z]+\$?", tag)
    }
    return sorted(w for w in words if entry_of(w) is None)


def build() -> dict[str, str]:
    """File name -> its text."""
    lines = ["\t".join(row) for row in countries()]
    regions = ["\t".join(row) for row in states()]
    return {
        "countries.tsv": "\n".join(lines) + "\n",
        "states.tsv": "\n".join(regions) + "\n",
        "given_names.txt": "\n".join(given_names()) + "\n",
        "ordinary.txt": "\n".join(ordinary_words()) + "\n",
    }


def main() -> None:
    """Write the files."""
    for name, text in build().items():
        new = OUT / (name + ".new")
        new.write_text(text, encoding="utf-8")
        os.replace(new, OUT / name)
        print(f"{name}: {text.count(chr(10))} lines")


if __name__ == "__main__":
    main()
