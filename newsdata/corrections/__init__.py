"""Corrections: human decisions laid on top of the extraction, append-only, found again when the text was edited."""

from newsdata.corrections.correction import Correction, of_frame, to_frame
from newsdata.corrections.file import NAME, append, locked, merged, read, read_whole
from newsdata.corrections.making import beside, correct, extracted, keep, outcome, over, with_corrections

__all__ = [
    "NAME", "Correction", "append", "beside", "correct", "extracted", "keep", "locked", "merged", "of_frame", "outcome", "over", "read", "read_whole", "to_frame",
    "with_corrections",
]  # fmt: skip
