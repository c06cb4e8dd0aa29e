"""Which spelling of somebody's name is the entity's."""

from __future__ import annotations

import pytest

from newsdata.article import Article
from newsdata.entities import find
from newsdata.language.document import Document


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mayor Lin Lim opened the pier. Lim left at noon. Lim was tired.", "Lin Lim"),
        ("Sports Minister Anna Lindqist spoke first. Minister Anna Lindqvist left. Anna Lindqvist was tired.", "Anna Lindqvist"),
    ],
)
def test_only_another_spelling_corrects_a_word_of_a_name(text, name):
    entities, _ = find(Document(Article(text)))
    assert [e.name for e in entities if e.type == "person"] == [name]
