"""Build the bundled stories anew: data/<name>/article.md, read by the rules of today, saved as a data package beside it.

    python tools/build_bundled.py

What people wrote stays: ``article.md``, ``method.md``, and the title, licence and sources in ``datapackage.json``.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import newsdata as nd

DATA = Path(__file__).resolve().parents[1] / "data"
FORMATS = ("csv", "parquet")


def story_of(folder: Path) -> nd.Story:
    """The story that the rules read in a bundled article."""
    return nd.extract(nd.read(folder / "article.md", doc_id=folder.name.replace("-", "_")))


def add_documents(folder: Path) -> None:
    """List the article with its front matter and the method in the descriptor."""
    path = folder / "datapackage.json"
    package = json.loads(path.read_text(encoding="utf-8"))
    package["resources"] = [r for r in package["resources"] if r["name"] not in ("article", "method")]
    for name in ("article", "method"):
        data = (folder / f"{name}.md").read_bytes()
        package["resources"].append({
            "name": name, "path": f"{name}.md", "format": "md", "mediatype": "text/markdown", "encoding": "utf-8",
            "bytes": len(data), "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        })  # fmt: skip
    path.write_text(json.dumps(package, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Build every bundled story."""
    for article in sorted(DATA.glob("*/article.md")):
        story = story_of(article.parent)
        story.save(article.parent, formats=FORMATS)
        add_documents(article.parent)
        print(f"{article.parent.name}: " + ", ".join(f"{len(f)} {n}" for n, f in story.tables.items()))


if __name__ == "__main__":
    main()
