"""The timeline's English."""
