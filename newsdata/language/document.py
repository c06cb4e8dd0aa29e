"""Document: an article with what every extractor shares, each part made on first use."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from newsdata.article import Article
from newsdata.language.quotes import Quotation, quotations
from newsdata.language.sentences import Sentence, paragraphs, sentences
from newsdata.language.tokens import Tokens


def same_length_lower(text: str) -> str:
    """``text`` in lower case, code point for code point, so that offsets hold.

    Examples
    --------
    >>> len(same_length_lower("İstanbul"))
    8
    """
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


class Document:
    """An article under analysis.

    Parameters
    ----------
    article : Article
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self._tokens: dict[int, Tokens] = {}

    @cached_property
    def lower(self) -> str:
        """The text in lower case, of the same length."""
        return same_length_lower(self.text)

    @cached_property
    def paragraphs(self) -> list[tuple[int, int]]:
        """Span of each paragraph, by its number."""
        return paragraphs(self.text)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """Sentences, in order."""
        return sentences(self.text, self.paragraphs)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [s.start for s in self.sentences]

    @cached_property
    def quotations(self) -> list[Quotation]:
        """Quotations, in order of their opening marks."""
        return quotations(self.text, self.paragraphs)

    @cached_property
    def _quotation_starts(self) -> list[int]:
        return [q.start for q in self.quotations]

    def sentence_at(self, position: int) -> Sentence:
        """The sentence that holds ``position``, or the last one that begins before it."""
        i = bisect_right(self._sentence_starts, position)
        return self.sentences[i - 1 if i else 0]

    def tokens(self, sentence: Sentence) -> Tokens:
        """Tokens of a sentence."""
        tokens = self._tokens.get(sentence.index)
        if tokens is None:
            tokens = self._tokens[sentence.index] = Tokens(self.text, sentence.start, sentence.end)
        return tokens

    def quotation_at(self, position: int) -> Quotation | None:
        """The outermost quotation that holds ``position``, if any."""
        i = bisect_right(self._quotation_starts, position) - 1
        found = None
        while i >= 0:
            q = self.quotations[i]
            if q.start <= position < q.end:
                found = q
            if q.depth == 0:
                break
            i -= 1
        return found
