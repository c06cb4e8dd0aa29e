"""Every limit, with its reason."""

from __future__ import annotations

# Reading
MAX_FILE_BYTES = 20_000_000  # the longest news features are under 1 MB; more is not an article
MAX_TEXT_CHARS = 10_000_000  # the linear pass stays within seconds

MAX_HTML_DEPTH = 250  # a page nests 20 to 60 deep; the parser cuts what is below 255, in silence
MAX_HTML_ELEMENTS = 20_000  # a long page has 5,000; the time to find its article grows faster than the page

# Analysis
MAX_SENTENCE_CHARS = 5_000  # work is bounded per sentence; longer ones are cut at a space and noted
LONG_SENTENCE_WORDS = 60  # beyond this readers lose the thread; an info issue
MAX_NUMBER_DIGITS = 15  # float64 holds every integer of 15 digits exactly
MAX_QUOTE_CHARS = 5_000  # an open mark pairs with nothing farther away

# Reports
CELL_TIMEOUT_SECONDS = 300  # a report of one article takes seconds; a hung cell must not hang CI
