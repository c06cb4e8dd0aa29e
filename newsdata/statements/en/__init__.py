"""English: words and rules of the statements room."""
