"""The folder of a saved story or of an article's file: the terms and corrections that stand there, and decisions written behind them."""

from __future__ import annotations

from pathlib import Path

from newsdata.corrections.correction import Correction, home, of_frame
from newsdata.corrections.file import NAME, append, read_whole
from newsdata.corrections.laying import with_corrections
from newsdata.corrections.terms import NAME as TERMS
from newsdata.corrections.terms import lay, read_terms
from newsdata.story import Story


def standing(story: Story, folder: Path) -> list[Correction]:
    """The corrections in a folder that are of a story's articles; those of other articles there are theirs."""
    ids = {a.doc_id for a in story.articles}
    return [c for c in read_whole(folder / NAME) if home(c) in (*ids, "")]


def beside(story: Story, folder: Path) -> Story:
    """A story with the terms and the corrections in the folder that its articles lie in."""
    return with_corrections(lay(story, read_terms(folder / TERMS)), standing(story, folder))


def keep(story: Story, folder: Path, *, tables: bool) -> None:
    """Write a story's corrections behind those that stand in a folder, then ``tables`` anew that are saved there, in the formats they have."""
    append(folder / NAME, of_frame(story.corrections))
    if tables:
        from newsdata.datapackage import formats_there

        story.save(folder, formats=formats_there(folder))
