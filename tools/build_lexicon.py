"""Build newsdata/language/en/lexicon.tsv from two well-kept word lists.

    python tools/build_lexicon.py            # needs the dependency group "data"

TextBlob (MIT) carries the lexicon of Brill's tagger: the commonest Penn Treebank class of each word form. LemmInflect (MIT) carries
the inflections of the SPECIALIST lexicon (public domain): every class that a form can have. One line per form: form, commonest
class, other classes, and the base form of irregular verbs. Forms that the tagger's suffix rules get right are left out.
"""

from __future__ import annotations

import csv
import gzip
import importlib.util
import io
import os
import re
from collections import defaultdict
from pathlib import Path

from newsdata.language.morphology import guess, verb_base_candidates

OUT = Path(__file__).parent.parent / "newsdata" / "language" / "en" / "lexicon.tsv"
WORD = re.compile(r"[a-z][a-z'-]*")


def package_file(package: str, *parts: str) -> Path:
    """A data file of an installed package, without importing it."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{package} is not installed; install the dependency group 'data'")
    return Path(spec.origin).parent.joinpath(*parts)


def commonest() -> dict[str, str]:
    """Form -> its commonest class."""
    tags = {}
    for line in package_file("textblob", "en", "en-lexicon.txt").read_text(encoding="utf-8").splitlines():
        form, _, tag = line.partition(" ")
        if WORD.fullmatch(form) and re.fullmatch(r"[A-Z]+\$?", tag) and not tag.startswith("NNP"):
            tags[form] = tag
    return tags


def classes() -> tuple[dict[str, set[str]], dict[str, str]]:
    """Form -> every class it can have; irregular verb form -> base form."""
    found: dict[str, set[str]] = defaultdict(set)
    base: dict[str, str] = {}
    raw = gzip.decompress(package_file("lemminflect", "resources", "infl_lu.csv.gz").read_bytes()).decode("utf-8")
    for lemma, kind, *forms in csv.reader(io.StringIO(raw)):
        if not WORD.fullmatch(lemma) or len(lemma) < 2:
            continue
        if kind == "noun":
            found[lemma].add("NN")
            plurals = forms[0].split("/") if forms else []
            put(found, ["/".join(p for p in plurals if p != lemma or len(plurals) == 1)], ("NNS",))
        elif kind == "verb":
            found[lemma].add("VB")
            forms = [*forms, "", "", "", ""][:4]
            forms[1] = forms[1] or forms[0]
            put(found, forms, ("VBD", "VBN", "VBG", "VBZ"))
            for form in (f for group in forms for f in group.split("/") if WORD.fullmatch(f)):
                if lemma not in verb_base_candidates(form):
                    base.setdefault(form, lemma)
        elif kind in ("adj", "adv"):
            found[lemma].add("JJ" if kind == "adj" else "RB")
            put(found, forms, ("JJR", "JJS") if kind == "adj" else ("RBR", "RBS"))
    return found, base


def put(found: dict[str, set[str]], forms: list[str], tags: tuple[str, ...]) -> None:
    """Note the class of each inflected form."""
    for group, tag in zip(forms, tags, strict=False):
        for form in group.split("/"):
            if WORD.fullmatch(form):
                found[form].add(tag)


def lines() -> list[str]:
    """The lexicon's lines, sorted."""
    tags, (found, base) = commonest(), classes()
    order = ("NN", "JJ", "VB", "NNS", "VBD", "VBN", "VBG", "VBZ", "RB", "JJR", "JJS", "RBR", "RBS")
    out = []
    for form in sorted(set(tags) | set(found)):
        others = found.get(form, set())
        tag = tags.get(form) or min(others, key=order.index)
        others = others - {tag} - ({"VB"} if tag == "VBP" else set())
        same = {"VBD", "VBN"} if tag in ("VBD", "VBN") else set()
        if guess(form) == tag and not (others - same) and form not in base:
            continue
        out.append("\t".join((form, tag, " ".join(sorted(others, key=order.index)), base.get(form, ""))).rstrip("\t"))
    return out


def main() -> None:
    """Write the lexicon to a temporary name, then rename it."""
    temporary = OUT.with_suffix(".tmp")
    temporary.write_text("\n".join(lines()) + "\n", encoding="utf-8")
    os.replace(temporary, OUT)
    print(f"{OUT.name}: {len(lines()):,} forms, {OUT.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
