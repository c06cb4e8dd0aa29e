"""Word classes: the readings that the extractors rest on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from newsdata.language import tagger
from newsdata.language.lexicon import verb_base
from newsdata.language.morphology import singular
from newsdata.language.tagger import tag
from newsdata.language.tokens import Tokens

READINGS = [
    ("The council plans a vote", "plans", "VBZ"),
    ("The plans were dropped", "plans", "NNS"),
    ("They plan a vote", "plan", "VBP"),
    ("A plan to sell the port failed", "sell", "VB"),
    ("Two ships were sunk by mines", "sunk", "VBN"),
    ("The navy sank two ships", "sank", "VBD"),
    ("Farmers said the harvest failed", "failed", "VBD"),
    ("The reported losses grew", "grew", "VBD"),
    ("Her lawyer left the court", "Her", "PRP$"),
    ("The mayor thanked her.", "her", "PRP"),
    ("It's raining", "'s", "VBZ"),
    ("Peru's farmers left", "'s", "POS"),
    ("The bank will report a loss", "report", "VB"),
    ("A report that shook the bank", "that", "WDT"),
    ("Ministers may resign", "may", "MD"),
]


def tags(text: str) -> dict[str, str]:
    tokens = Tokens(text, 0, len(text))
    return dict(zip(tokens.words, tokens.tags, strict=True))


@pytest.mark.parametrize(("text", "word", "want"), READINGS)
def test_reading(text, word, want):
    assert tags(text)[word] == want


def test_tokens_tell_their_place():
    text = "Peru’s 3.5% duty (U.S. $1.2bn) isn't final."
    tokens = Tokens(text, 0, len(text))
    assert [text[a:b] for a, b in zip(tokens.starts, tokens.ends, strict=True)] == tokens.words
    assert tokens.words == ["Peru", "’s", "3.5", "%", "duty", "(", "U.S.", "$", "1.2", "bn", ")", "is", "n't", "final", "."]
    assert tokens.words[tokens.at(text.index("duty"))] == "duty"
    assert tokens.before(text.index("duty")) == tokens.at(text.index("duty")) - 1


def test_tagger_takes_any_tokens():
    assert tag([]) == []
    assert len(tag(["\u200b", "x" * 5000, "‽", "¼", "'s", "\ufffd"])) == 6


def test_readings_of_words_are_bounded():
    assert [tag(["the", f"w{i}"]) for i in range(2**16 + 9)][-1] == ["DT", "NN"]
    assert len(tagger._inside) <= 2**16
    assert tag(["the", "mill"]) == ["DT", "NN"]


@pytest.mark.parametrize(
    ("plural", "want"),
    [("lives", "life"), ("women", "woman"), ("taxes", "tax"), ("companies", "company"), ("buses", "bus"), ("houses", "house"),
     ("aircraft", "aircraft"), ("churches", "church"), ("passersby", "passerby"), ("gas", "gas"), ("crises", "crisis")],
)  # fmt: skip
def test_singular(plural, want):
    assert singular(plural) == want


@pytest.mark.parametrize(
    ("form", "want"),
    [
        ("fled", "flee"),
        ("running", "run"),
        ("denies", "deny"),
        ("stopped", "stop"),
        ("taking", "take"),
        ("was", "be"),
        ("put", "put"),
        ("goes", "go"),
    ],
)
def test_verb_base(form, want):
    assert verb_base(form) == want


def test_lexicon_is_what_its_sources_make():
    pytest.importorskip("textblob", reason="the dependency group 'data' is not installed")
    pytest.importorskip("lemminflect", reason="the dependency group 'data' is not installed")
    root = Path(__file__).parents[2]
    code = "import sys; sys.path.insert(0, 'tools'); import build_lexicon as b; sys.stdout.write('\\n'.join(b.lines()) + '\\n')"
    built = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, check=True).stdout.decode("utf-8")
    assert built == (root / "newsdata/language/en/lexicon.tsv").read_text(encoding="utf-8")
