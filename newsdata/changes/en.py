"""English: the small words that go with a figure, a time or a name, and change with it."""

HINGES = frozenset({
    "a", "about", "an", "around", "at", "by", "during", "for", "from", "in", "into", "its", "of", "on", "over", "since", "the", "their",
    "through", "throughout", "to", "until", "with", "within",
})  # fmt: skip
