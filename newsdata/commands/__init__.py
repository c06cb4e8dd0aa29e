"""One module per command; what is heavy is imported when the command runs."""
