"""Room: entities."""
from newsdata.language.document import Document


def find(document: Document) -> tuple[list, list]:
    return [], []
