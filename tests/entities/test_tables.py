"""The generated tables are what the libraries say; spellings lead to the right country."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from newsdata.entities.en.gazetteer import country_names, given_names, is_ordinary, people_of, spellings_of_places

ROOT = Path(__file__).parents[2]


def test_tables_are_what_the_libraries_say():
    for package in ("countryinfo", "babel", "faker", "textblob"):
        if importlib.util.find_spec(package) is None:
            pytest.skip(f"{package} is not installed")
    sys.path.insert(0, str(ROOT / "tools"))
    try:
        import build_names
    finally:
        sys.path.pop(0)
    for name, text in build_names.build().items():
        kept = (ROOT / "newsdata" / "entities" / "en" / name).read_text(encoding="utf-8")
        assert text == kept, f"{name} is not what tools/build_names.py writes"


@pytest.mark.parametrize(
    ("spelling", "code", "how"),
    [
        ("DPRK", "KP", "name"), ("North Korean", "KP", "demonym"), ("North Koreans", "KP", "people"), ("Pyongyang", "KP", "seat"),
        ("Kyiv", "UA", "seat"), ("Kremlin", "RU", "seat"), ("Dutch", "NL", "demonym"), ("Chinese", "CN", "demonym"), ("American", "US", "demonym"),
        ("Oregon", "US", "state"), ("Britain", "GB", "name"), ("Poles", "PL", "people"), ("Frenchmen", "FR", "people"), ("Kosovo", "XK", "name"),
        ("Czech Republic", "CZ", "name"), ("Czechia", "CZ", "name"), ("Türkiye", "TR", "name"), ("Eswatini", "SZ", "name"),
    ],
)  # fmt: skip
def test_spellings(spelling, code, how):
    assert spellings_of_places()[spelling] == (code, how)


def test_every_country_has_a_name_and_few_lack_an_adjective():
    names = country_names()
    with_demonym = {p.code for p in spellings_of_places().values() if p.how == "demonym"}
    assert len(names) >= 249
    assert len(set(names) - with_demonym) < 40


def test_words_of_the_tables():
    assert people_of("British") == ""
    assert is_ordinary("bridge")
    assert not is_ordinary("okafor")
    assert "Lloyd" in given_names()
    assert "North" not in given_names()
