"""English: words, rules and corpus of temporal expressions."""
