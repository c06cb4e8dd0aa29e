"""Corrections: human decisions laid on top of the extraction, append-only, found again when the text was edited."""

from newsdata.corrections.correction import Correction, of_frame, to_frame
from newsdata.corrections.file import NAME, append, locked, merged, read, read_whole
from newsdata.corrections.folder import beside, keep, standing
from newsdata.corrections.laying import extracted, laid, outcome, over, with_corrections
from newsdata.corrections.making import correct

__all__ = [
    "NAME", "Correction", "append", "beside", "correct", "extracted", "keep", "laid", "locked", "merged", "of_frame", "outcome", "over", "read",
    "read_whole", "standing", "to_frame", "with_corrections",
]  # fmt: skip
