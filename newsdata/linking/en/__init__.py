"""English: the nouns that tell what a source is, and the rules of the sources."""
