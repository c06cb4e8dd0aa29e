"""Ask a corpus: SQL over all its shards, or a table as a frame."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsdata.corpus import layout
from newsdata.errors import InputError, NewsdataError
from newsdata.tables import TABLES

if TYPE_CHECKING:
    import pandas as pd


class Corpus:
    """The tables of a corpus on disk; nothing is loaded before it is asked for.

    Parameters
    ----------
    folder : Path
        As `newsdata corpus run` made it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.settings = layout.load_settings(folder)

    @property
    def tables(self) -> tuple[str, ...]:
        """The names of the tables there are, ``articles`` and ``rejected`` among them."""
        return tuple(n for n in (layout.ARTICLES, *TABLES, layout.REJECTED) if any(self._files(n)))

    def _files(self, table: str) -> list[Path]:
        return sorted((self.folder / table).glob("*.parquet"))

    def sql(self, query: str, parameters: list[Any] | None = None) -> pd.DataFrame:
        """The answer to a query in SQL, by DuckDB; every table is a view, and no file but the corpus is read.

        Parameters
        ----------
        query : str
        parameters : list, optional
            Values for the query's question marks.

        Raises
        ------
        InputError
            The query is wrong; the message says where.
        """
        try:
            import duckdb
        except ImportError:
            raise NewsdataError("queries need DuckDB", where="corpus", todo="pip install 'newsdata[corpus]'") from None
        with duckdb.connect() as database:
            for name in self.tables:
                files = "[" + ", ".join("'" + p.as_posix().replace("'", "''") + "'" for p in self._files(name)) + "]"
                database.execute(f'CREATE VIEW "{name}" AS SELECT * FROM read_parquet({files})')
            for setting in self._walls():
                database.execute(f"SET {setting}")
            try:
                return database.execute(query, parameters).df()
            except duckdb.Error as e:
                raise InputError(str(e).splitlines()[0], where="query", todo=f"the tables are {', '.join(self.tables)}") from None

    def _walls(self) -> tuple[str, ...]:
        """What keeps a query from other files, from the network and from the variables of this program."""
        folder = self.folder.as_posix().replace("'", "''")
        return (
            f"allowed_directories = ['{folder}']",
            "python_enable_replacements = false",
            "enable_external_access = false",
            "lock_configuration = true",
        )

    def table(self, name: str) -> pd.DataFrame:
        """A whole table as a frame, with the dtypes that stories have."""
        import pyarrow as pa
        from pyarrow import parquet

        from newsdata.arrow import from_arrow

        if name not in self.tables:
            raise InputError(f"no table is named {name!r}", where=str(self.folder), todo=f"choose from {', '.join(self.tables)}")
        whole = pa.concat_tables([parquet.read_table(p) for p in self._files(name)])
        return from_arrow(name, whole)[0] if name in TABLES else whole.to_pandas()

    def digest(self) -> str:
        """One hash of all rows whatever their order: equal for equal articles, however they were cut into shards and by whom."""
        from pyarrow import parquet

        total = 0
        for name in (*self.settings.tables, "documents", "sentences"):
            for path in self._files(name):
                for row in parquet.read_table(path).to_pylist():
                    line = json.dumps([name, row], default=str, sort_keys=True)
                    total += int.from_bytes(hashlib.blake2b(line.encode(), digest_size=16).digest())
        return f"{total % 2**128:032x}"


def open(folder: str | os.PathLike[str]) -> Corpus:
    """A corpus on disk.

    Raises
    ------
    InputError
        There is none in the folder.
    """
    return Corpus(Path(folder))
