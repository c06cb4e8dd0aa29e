"""The codebook is made from the declarations, and the file in docs/ is the one they make."""

from __future__ import annotations

from pathlib import Path

from newsdata.codebook import codebook
from newsdata.tables import TABLES

DOCS = Path(__file__).parents[1] / "docs"


def test_the_file_is_the_one_that_the_declarations_make():
    assert (DOCS / "codebook.md").read_text(encoding="utf-8") == codebook(), "run tools/build_docs.py"


def test_every_column_and_level_has_words():
    made = codebook()
    for table in TABLES.values():
        assert f"\n## {table.name}\n" in made
        assert table.words.endswith(".")
        for column in table.columns:
            assert f"| `{column.name}` |" in made
            assert len(column.words) > 8
            assert column.words.endswith((".", ")"))
            assert all(f"`{level}`" in made for level in column.levels)


def test_only_the_tables_asked_for():
    made = codebook(["times"])
    assert "## times" in made
    assert "## figures" not in made
