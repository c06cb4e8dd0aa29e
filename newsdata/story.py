"""Story: the tables of one or more articles."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from newsdata import frames
from newsdata.errors import InputError
from newsdata.tables import TABLES

if TYPE_CHECKING:
    from newsdata.article import Article
    from newsdata.explain import Explanation
    from newsdata.review.widget import Review
    from newsdata.rows import Columns


class Tables(Mapping[str, pd.DataFrame]):
    """The tables of a story by name: frames, or what builds them on first access."""

    def __init__(self, tables: Mapping[str, pd.DataFrame | Callable[[], pd.DataFrame]]) -> None:
        self._tables = {name: tables[name] for name in TABLES if name in tables}

    def __getitem__(self, name: str) -> pd.DataFrame:
        if name not in self._tables:
            asked = ", ".join(self._tables)
            if name in TABLES:
                todo = f"extract with tables=({name!r},) or without tables="
                raise InputError(f"the table {name!r} was not asked for; this story has {asked}", where="Story", todo=todo)
            raise KeyError(name)
        made = self._tables[name]
        if not isinstance(made, pd.DataFrame):
            made = self._tables[name] = made()
        return made

    def __contains__(self, name: object) -> bool:
        return name in self._tables

    def __iter__(self) -> Iterator[str]:
        return iter(self._tables)

    def __len__(self) -> int:
        return len(self._tables)


class Story:
    """The tables of one or more articles: plain DataFrames, every row tied to its words.

    A story is made by `newsdata.extract`, `newsdata.extract_many`, `newsdata.load` or `Story.load`.

    Attributes
    ----------
    articles : tuple of Article
        The articles, in order.
    tables : Mapping of str to DataFrame
        Every table, built on first access; each is an attribute too (``story.figures``).

    Examples
    --------
    >>> import newsdata as nd
    >>> story = nd.extract("At least 12 people died.")
    >>> story.figures.loc[0, "qualifier"]
    'at_least'
    """

    _extracted: Mapping[str, pd.DataFrame] | None = None  # the tables before any correction, where there are corrections

    def __init__(
        self, articles: Iterable[Article], tables: Mapping[str, pd.DataFrame], extracted: Mapping[str, pd.DataFrame] | None = None
    ) -> None:
        self.articles = tuple(articles)
        self.tables: Mapping[str, pd.DataFrame] = Tables(tables)
        self._extracted = extracted

    @classmethod
    def _of(cls, articles: Iterable[Article], columns: Columns) -> Story:
        """A story of finished columns; frames are built when they are looked at."""
        story = cls.__new__(cls)
        story.articles = tuple(articles)
        makers: dict[str, Callable[[], pd.DataFrame]] = {n: partial(frames.from_columns, TABLES[n], c) for n, c in columns.items()}
        story.tables = Tables({**makers, "corrections": partial(frames.empty, "corrections")})
        return story

    documents = property(lambda self: self.tables["documents"], doc="One row per article.")
    sentences = property(lambda self: self.tables["sentences"], doc="One row per sentence.")
    figures = property(lambda self: self.tables["figures"], doc="One row per number that the words state.")
    times = property(lambda self: self.tables["times"], doc="One row per temporal expression.")
    timeline = property(lambda self: self.tables["timeline"], doc="One row per event.")
    statements = property(lambda self: self.tables["statements"], doc="One row per statement.")
    sources = property(lambda self: self.tables["sources"], doc="One row per source.")
    entities = property(lambda self: self.tables["entities"], doc="One row per named entity.")
    mentions = property(lambda self: self.tables["mentions"], doc="One row per mention of an entity.")
    issues = property(lambda self: self.tables["issues"], doc="One row per thing a careful reader would query.")
    corrections = property(lambda self: self.tables["corrections"], doc="One row per human decision.")

    def facts(self) -> pd.DataFrame:
        """Figures and statements with their sources, in the order a reporter reads.

        Returns
        -------
        DataFrame
            One row per figure and per statement, in text order, a statement before the figures in it: ``doc_id``, ``row_id`` (for
            `explain`), ``fact`` (figure or statement), ``text``, ``reading`` (what the row says, in words), ``source``,
            ``source_kind``, ``certainty``, ``sentence``, ``start``, ``end``.

        Examples
        --------
        >>> import newsdata as nd
        >>> nd.extract("At least 12 people died.").facts().loc[0, "reading"]
        'at least 12 people'
        """
        from newsdata.facts import facts

        return facts(self)

    def explain(self, row_id: str) -> Explanation:
        """Where a row comes from: its words, its sentence, its rule with the rule's example, and how each value came about.

        Parameters
        ----------
        row_id : str
            The key of a row of any table.

        Returns
        -------
        Explanation
            Prints as text, and shows as a card in a notebook.

        Raises
        ------
        InputError
            No row has that id.
        """
        from newsdata.explain import explain

        return explain(self, row_id)

    def correct(
        self,
        row: str | os.PathLike[str] | pd.DataFrame | None = None,
        column: str | None = None,
        new: Any = None,
        *,
        action: str = "change",
        table: str | None = None,
        text: str | None = None,
        occurrence: int | None = None,
        by: str | None = None,
        on: dt.date | str | None = None,
        why: str | None = None,
        url: str | None = None,
    ) -> Story:
        """A story with a human decision laid on top of it; this one stays as it is.

        Parameters
        ----------
        row : str, path or DataFrame
            The id of the row; or many corrections at once: the path of a ``corrections.csv``, or a table of corrections.
        column, new : str and value, or a mapping of columns to values as ``new``
            What is changed, and the value that is right; None where it is missing. What follows from it, such as the bound of
            "up to", follows.
        action : {"change", "reject", "add", "accept"}
            Reject takes the row out; accept says that it is right, and that the column still is where one is named.
        table, text, occurrence : str, str and int
            Of a row to add: its table, its words as printed, and which of several equal wordings is meant, from 1.
        by, on, why, url : str, date, str and str
            Who decided, when, for which reason, with which evidence.

        Returns
        -------
        Story
            Its ``corrections`` has the decision behind those that stand.

        Raises
        ------
        InputError
            No row has that id, no such column may be changed, or the value does not fit it.
        DataError
            A file of corrections cannot be read as a whole.

        Examples
        --------
        >>> import newsdata as nd
        >>> story = nd.extract("Up to 1,200 people fled.")
        >>> right = story.correct(story.figures.loc[0, "figure_id"], "value", 12_000, by="desk", why="a digit was lost")
        >>> right.figures.loc[0, ["value", "high", "origin"]].tolist()
        [12000.0, 12000.0, 'human']
        """
        from newsdata.corrections import correct

        return correct(self, row, column, new, action=action, table=table, text=text, occurrence=occurrence, by=by, on=on, why=why, url=url)

    def review(self, folder: str | os.PathLike[str]) -> Review:
        """A widget for JupyterLab: the text with every row marked, to accept, change, reject and add rows.

        Each decision is written at once into ``corrections.csv`` in the folder. Needs ``pip install 'newsdata[review]'``.

        Parameters
        ----------
        folder : path
            The folder of the saved story, whose tables are written anew with every decision, or of the article's file. In a new or
            an empty one the story is saved first; corrections that only this story has are written there too.

        Returns
        -------
        Review
            Its ``story`` has the decisions so far.

        Raises
        ------
        InputError
            The folder holds the story of other articles.
        NewsdataError
            The widget's library is not installed.
        """
        from newsdata.review import review

        return review(self, folder)

    def save(self, folder: str | os.PathLike[str], formats: Iterable[str] = ("csv", "parquet", "xlsx")) -> Path:
        """Save as a Frictionless data package.

        The folder gets ``datapackage.json``, the tables, the text that the offsets refer to and a codebook. Equal stories give equal
        bytes. Nothing half-written stays behind: every file is made and flushed before the first takes its name.

        Parameters
        ----------
        folder : path
            Made where it is missing; files of an earlier story in it are replaced, other files stay.
        formats : iterable of {"csv", "parquet", "xlsx"}
            Parquet is the exact form; in CSV a text cell that a spreadsheet would run is guarded, said in the package and taken off
            by `load`; Excel is for reading.

        Returns
        -------
        Path
            The folder.

        Raises
        ------
        InputError
            An unknown format, or a folder that cannot be written.
        """
        from newsdata.datapackage import save

        return save(self, folder, formats)

    @classmethod
    def load(cls, folder: str | os.PathLike[str]) -> Story:
        """Load a saved story: equal frames, from Parquet where it was saved, else from CSV.

        Parameters
        ----------
        folder : path
            A folder that `save` made.

        Returns
        -------
        Story

        Raises
        ------
        InputError
            There is no saved story, or one of a newer schema version.
        DataError
            A file is not the one that was saved, or a row's words are not the text's at its place.
        """
        from newsdata.datapackage import load

        return load(folder)

    def __repr__(self) -> str:
        names = ", ".join(a.doc_id for a in self.articles[:3]) + (", ..." if len(self.articles) > 3 else "")
        sizes = ", ".join(f"{len(f)} {n}" for n, f in self.tables.items() if n not in ("documents", "corrections"))
        return f"<Story of {names or 'no article'}: {sizes}>"

    def _repr_html_(self) -> str:
        from newsdata.display import story_html

        return story_html(self)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        from newsdata.display import story_text

        printer.text(story_text(self))

    def __dir__(self) -> list[str]:
        """What can be asked for: no table that was not extracted."""
        return [n for n in super().__dir__() if n not in TABLES or n in self.tables]
