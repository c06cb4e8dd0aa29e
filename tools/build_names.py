"""Build the tables of newsdata/entities/en from well-kept libraries.

    python tools/build_names.py            # needs countryinfo, pycountry, babel, faker and textblob

countryinfo (MIT) carries names, demonyms and capitals; pycountry (LGPL, the iso-codes project's ISO 3166) adds the common and official
names and the states of federal countries that news names without their country; Babel (BSD, Unicode CLDR) the newest English names.
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


def plain(name: str) -> str:
    """A name without what a library puts in brackets or after a comma."""
    name = re.sub(r"\s*[(\[].*?[)\]]", "", name).replace("’", "'").replace("St. ", "Saint ").replace(" & ", " and ")
    return name.split(",")[0].strip()


def countries() -> list[tuple[str, str, str, str, str]]:
    """Code, common name, other names, demonyms, capital."""
    import countryinfo
    import pycountry
    from babel import Locale

    told = {}
    for path in sorted(Path(countryinfo.__file__).parent.joinpath("data").glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        code = data.get("ISO", {}).get("alpha2", "")
        if isinstance(data.get("capital", ""), str) and not told.get(code, {}).get("demonym"):
            told[code] = data
    cldr = Locale("en").territories
    rows = []
    for country in sorted(pycountry.countries, key=lambda c: c.alpha_2):
        code = country.alpha_2
        data = told.get(code, {})
        name = plain(data.get("name") or getattr(country, "common_name", country.name))
        names = {cldr.get(code, ""), country.name, getattr(country, "common_name", ""), getattr(country, "official_name", "")}
        names = {plain(n) for n in names | set(data.get("altSpellings") or ()) if " - " not in n and "SAR" not in n}
        names = {re.sub(r"^[Tt]he ", "", n) for n in names if LATIN.fullmatch(n) and not n.isupper()} - {name, "Congo", "Korea"}
        demonyms = {d.strip() for d in (data.get("demonym") or "").split(",")} - {"", "Channel Islander"}
        demonyms = {d for d in demonyms if OWNERS.get(d, code) == code}
        capital = plain(data.get("capital") or "").removesuffix(" D.C.")
        rows.append((code, name, "|".join(sorted(names)), "|".join(sorted(demonyms)), capital if "/" not in capital else ""))
    return rows


def states() -> list[tuple[str, str]]:
    """Code of the country and name of each of its states."""
    import pycountry

    found = {(c, plain(s.name)) for c in FEDERAL for s in pycountry.subdivisions.get(country_code=c)}
    nations = {(code, n) for code, n in found if not pycountry.countries.get(name=n) or n == "Georgia"}
    return sorted(nations - {("US", "Virgin Islands"), ("US", "District of Columbia"), ("US", "United States Minor Outlying Islands")})


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
