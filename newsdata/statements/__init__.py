"""Statements: what somebody says, whose words they are, and how sure.

Cues are found in one pass over the text; at each of them the speaker is read on the side where the cue's own form puts it, and what
is said on the other. Quotations that no cue claims are rows where they are too long for scare quotes.
"""

from newsdata.statements.find import find

__all__ = ["find"]
