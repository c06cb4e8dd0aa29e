"""What a format's reader hands over: blocks of plain text and what the file says of itself."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Parsed:
    """A file's plain text in blocks, its headline, its metadata, and what reading it met."""

    blocks: list[str]
    title: str | None = None
    metadata: dict[str, str] = field(default_factory=dict)
    notes: list[tuple[str, str]] = field(default_factory=list)

    def text(self) -> str:
        """The blocks apart by a blank line, the headline first: its figures have spans, too."""
        blocks = [b for b in self.blocks if b.strip()]
        if self.title and blocks and _words(blocks[0]) != _words(self.title):
            blocks.insert(0, self.title)
        return "\n\n".join(blocks)


def _words(text: str) -> str:
    return " ".join(text.split()).casefold()
