"""Room: statements."""
from newsdata.language.document import Document


def find(document: Document) -> list:
    return []
