"""Attributions: a cue, the words printed for its speaker, and the stretch that both take up."""

from __future__ import annotations

from dataclasses import dataclass

from newsdata.statements.cues import Cue


@dataclass(slots=True)
class Attribution:
    """Cue and speaker.

    Attributes
    ----------
    start, end : int
        The stretch that speaker, cue and what belongs to them take up.
    speaker : tuple of (int, int), optional
        The words printed for the speaker.
    side : str
        Where the speaker stands: left, right, shared (with the attribution or clause before), none.
    relative : bool
        Whether the verb stands in a relative clause: "who said".
    joint : str
        The word that joins it to what stands before ("and", "but", "as", ","), or "".
    """

    cue: Cue
    start: int
    end: int
    speaker: tuple[int, int] | None
    side: str
    joint: str
    tag: str
    negated: bool = False
    passive: bool = False
    relative: bool = False
