"""English: the words that links turn on, and the rules of the sources."""
