"""What every extractor shares: sentences, tokens, quotation marks, numerals, word classes, the rule record."""
