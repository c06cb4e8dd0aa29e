"""Every table, declared once as plain data: columns, dtypes, closed lists, keys and the codebook's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SCHEMA_VERSION = 1

Dtype = Literal["string", "Float64", "Int64", "boolean", "category", "date"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, dtype and meaning.

    ``levels`` closes the list of a category; ``refers`` names the table whose key the cells hold; ``many`` says that the
    cell joins several values with ``|``; ``required`` that no cell is missing; ``field`` names the record's attribute where
    it differs from the column.
    """

    name: str
    dtype: Dtype
    words: str
    levels: tuple[str, ...] = ()
    refers: str = ""
    many: bool = False
    required: bool = False
    field: str = ""

    @property
    def attribute(self) -> str:
        """Name of the record's attribute behind the column."""
        return self.field or self.name


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its name, the letter in its ids, its key and its columns."""

    name: str
    letter: str
    key: str
    words: str
    columns: tuple[Column, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Column names, in order."""
        return tuple(c.name for c in self.columns)

    def column(self, name: str) -> Column:
        """The column of that name."""
        return next(c for c in self.columns if c.name == name)

    @property
    def anchored(self) -> bool:
        """Whether every row is tied to words of the text."""
        return {"start", "end", "text"} <= set(self.names)


PRECISION = ("day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century", "vague")
BASIS = ("stated", "relative", "inherited", "none")
CERTAINTY = ("denied", "not_known", "planned", "possible", "likely", "estimated", "believed", "asserted")
QUALIFIER = ("exact", "approximately", "at_least", "at_most", "more_than", "less_than", "between", "vague")
KIND = ("money", "share", "age", "multiple", "duration", "measure", "count", "number")
STATUS = ("happened", "ongoing", "planned", "predicted", "possible", "did_not_happen")
MOD = (
    "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN",
    "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START", "MID", "END", "APPROX",
)  # fmt: skip
ISSUE_KINDS = (
    "inconsistent_name", "contradiction", "unsourced_figure", "single_source_figure", "second_hand", "unresolved_speaker",
    "unbalanced_quote", "edited_quote", "ambiguous_date", "no_published_date", "order_of_magnitude", "long_sentence",
    "not_english", "decoding", "lost_correction",
)  # fmt: skip
RESOLVED_BY = ("name", "role", "pronoun", "none")


def _doc() -> Column:
    return Column("doc_id", "string", "The document the row belongs to.", refers="documents", required=True)


def _sentence() -> Column:
    return Column("sentence_id", "string", "The sentence that holds the first character of the span.", refers="sentences", required=True)


def _span(what: str) -> tuple[Column, ...]:
    return (
        Column("text", "string", f"{what}, exactly as printed: `text[start:end]` of the article.", required=True),
        Column("start", "Int64", "Where the words begin: Unicode code points into the article's text, from 0.", required=True),
        Column("end", "Int64", "Where the words end, exclusive.", required=True),
    )


def _dates() -> tuple[Column, ...]:
    return (
        Column(
            "edtf", "string", "The time as Extended Date/Time Format (ISO 8601-2); seasons 21 to 24, `~` approximate, `..` an open end."
        ),
        Column("date_from", "date", "First day of the interval, inclusive; missing where the words do not say."),
        Column("date_to", "date", "Last day of the interval, inclusive; missing where the words do not say."),
        Column("precision", "category", "How fine the words are.", levels=PRECISION),
        Column(
            "basis",
            "category",
            "Where the dates come from: stated in the words, relative to the day of publication, inherited from the text before, or none.",
            levels=BASIS,
            required=True,
        ),
    )


def _time() -> Column:
    return Column("time_id", "string", "The temporal expression the row rests on.", refers="times")


def _said() -> tuple[Column, ...]:
    return (
        Column("statement_id", "string", "The statement the row stands in; missing in the article's own voice.", refers="statements"),
        Column("source_id", "string", "Who says it; missing in the article's own voice.", refers="sources"),
    )


def _made() -> tuple[Column, ...]:
    return (
        Column("rule", "string", "Name of the rule that made the row.", required=True),
        Column(
            "origin",
            "category",
            "Who made the row: a rule, a human correction, an import.",
            levels=("rule", "human", "import"),
            required=True,
        ),
    )


TABLES: dict[str, Table] = {
    t.name: t
    for t in (
        Table("documents", "d", "doc_id", "One row per article.", (
            Column("doc_id", "string", "Name of the document: as given, else the file's stem, else from the text's hash.", required=True),
            Column("title", "string", "The headline."),
            Column("author", "string", "The byline."),
            Column("publisher", "string", "Who published it."),
            Column("url", "string", "Where it was published."),
            Column("published", "date", "Full local day of publication: the reference day of relative dates."),
            Column("published_basis", "category", "Where `published` comes from.", levels=("given", "metadata", "none"), required=True),
            Column("language", "string", "Language of the text, ISO 639-1.", required=True),
            Column("sha256", "string", "SHA-256 of the text in UTF-8.", required=True),
            Column("n_chars", "Int64", "Unicode code points in the text.", required=True),
            Column("n_words", "Int64", "Words in the text.", required=True),
        )),
        Table("sentences", "s", "sentence_id", "One row per sentence, in text order.", (
            Column("sentence_id", "string", "Name of the sentence.", required=True),
            _doc(),
            Column("paragraph", "Int64", "Number of the paragraph in its document, from 0.", required=True),
            Column("start", "Int64", "Where the sentence begins: Unicode code points, from 0.", required=True),
            Column("end", "Int64", "Where the sentence ends, exclusive.", required=True),
            Column("text", "string", "The sentence, exactly as printed.", required=True),
        )),
        Table("figures", "f", "figure_id", "One row per number that the words state, with its bound, unit, rate and speaker.", (
            Column("figure_id", "string", "Name of the figure.", required=True),
            _doc(),
            _sentence(),
            *_span("Bound, number, magnitude, unit, counted head and rate"),
            Column("number_start", "Int64", "Where the number itself begins.", required=True),
            Column("number_end", "Int64", "Where the number itself ends, exclusive.", required=True),
            Column("value", "Float64", "The one number the words state, with its magnitude and printed sign, also when it is a bound; missing for ranges and vague ones."),
            Column("low", "Float64", "Lower bound, only where the words license one; excluded for `more_than`."),
            Column("high", "Float64", "Upper bound, only where the words license one; excluded for `less_than`."),
            Column("qualifier", "category", "How the words bound the number. A bound beats a hedge: \"up to about 30,000\" is `at_most`.", levels=QUALIFIER, required=True),
            Column("trend", "category", "Whether the figure is an increase or a decrease in its own clause; the level reached has none.", levels=("increase", "decrease")),
            Column("kind", "category", "What sort of figure it is; the first that fits.", levels=KIND, required=True),
            Column("unit", "string", "ISO 4217 code of money, full singular name of a measure, `percent`, `percentage_point`, `basis_point` or `share`, singular head noun of a count."),
            Column("per", "string", "What a rate is per, singular: month, person, barrel."),
            Column("counted", "string", "The noun phrase of a count as printed, without determiner and what follows."),
            Column("about", "string", "The smallest noun phrase of the same sentence that the figure is said of, as printed."),
            Column("about_start", "Int64", "Where `about` begins."),
            Column("about_end", "Int64", "Where `about` ends, exclusive."),
            Column("std_value", "Float64", "`value` in the standard unit: shares 0 to 1, measures in SI; missing for money, counts, months, years and rates."),
            Column("std_low", "Float64", "`low` in the standard unit."),
            Column("std_high", "Float64", "`high` in the standard unit."),
            Column("std_unit", "string", "The standard unit."),
            _time(),
            *_said(),
            Column("certainty", "category", "How sure the statement is; in the article's own voice asserted, or estimated where the words say so. Missing where statements were not asked for.", levels=CERTAINTY),
            *_made(),
        )),
        Table("times", "t", "time_id", "One row per temporal expression, as TIMEX3 and as an interval of days.", (
            Column("time_id", "string", "Name of the temporal expression.", required=True),
            _doc(),
            _sentence(),
            *_span("The temporal expression without its preposition"),
            Column("type", "category", "TIMEX3 type.", levels=("DATE", "TIME", "DURATION", "SET"), required=True),
            Column("value", "string", "TIMEX3 value, such as 2024-SU, PXM, PRESENT_REF; missing where it is not known."),
            Column("mod", "category", "TIMEX3 modifier.", levels=MOD),
            *_dates(),
            *_made(),
        )),
        Table("timeline", "e", "event_id", "One row per event: what happens, is said to happen or may happen.", (
            Column("event_id", "string", "Name of the event.", required=True),
            _doc(),
            _sentence(),
            *_span("The clause that tells the event, without its attribution"),
            Column("event", "string", "Its verb or noun with objects, up to eight words.", required=True),
            Column("status", "category", "As the text presents it at publication.", levels=STATUS, required=True),
            Column("negated", "boolean", "Whether the clause is negated.", required=True),
            *_dates(),
            _time(),
            Column("actors", "string", "Entities that act or are acted on in the clause.", refers="entities", many=True, field="actor_ids"),
            Column("place", "string", "Places of the event.", refers="entities", many=True, field="place_ids"),
            Column("figure_ids", "string", "Figures the event carries.", refers="figures", many=True),
            *_said(),
            *_made(),
        )),
        Table("statements", "q", "statement_id", "One row per statement: what somebody says, whose words they are, and how sure.", (
            Column("statement_id", "string", "Name of the statement.", required=True),
            _doc(),
            _sentence(),
            *_span("From the first to the last word of the content"),
            Column("spans", "string", "The content with its marks, cue and speaker outside: `start:end`, joined with `|`.", many=True, required=True),
            Column("quote", "string", "The words within quotation marks."),
            Column("type", "category", "direct: all in marks; mixed: partly; indirect: no marks.", levels=("direct", "mixed", "indirect"), required=True),
            Column("cue", "string", "The bare verb or noun that attributes, or \"according to\", as printed."),
            Column("cue_start", "Int64", "Where the cue begins."),
            Column("cue_end", "Int64", "Where the cue ends, exclusive."),
            Column("speaker", "string", "The speaker's name in full as this text has it, without titles."),
            Column("speaker_text", "string", "The words printed for the speaker, such as \"he\"."),
            Column("speaker_start", "Int64", "Where those words begin."),
            Column("speaker_end", "Int64", "Where those words end, exclusive."),
            Column("resolved_by", "category", "How the speaker was found.", levels=RESOLVED_BY, required=True),
            Column("certainty", "category", "How sure the main clause of the first sentence is.", levels=CERTAINTY, required=True),
            Column("hedges", "string", "The words that hedge.", many=True),
            Column("source_id", "string", "The (inner) source.", refers="sources"),
            Column("via_source_id", "string", "The outer source of a chain: who reports the source's words.", refers="sources"),
            *_made(),
        )),
        Table("sources", "o", "source_id", "One row per source that statements rest on.", (
            Column("source_id", "string", "Name of the source.", required=True),
            _doc(),
            Column("entity_id", "string", "The entity that speaks.", refers="entities"),
            Column("name", "string", "The source's name, or the words for an unnamed one.", required=True),
            Column("kind", "category", "What sort of source it is.", levels=("person", "organisation", "outlet", "document", "unnamed_person", "unnamed_group"), required=True),
            Column("named", "boolean", "Whether a proper name is given.", required=True),
            Column("role", "string", "The role the text gives."),
            Column("affiliation", "string", "The organisation the text gives."),
            Column("country", "string", "ISO 3166-1 alpha-2 code of the country the text gives."),
            Column("n_statements", "Int64", "Statements of this source.", required=True),
            Column("n_figures", "Int64", "Figures in its statements.", required=True),
            Column("n_words", "Int64", "Words of its statements.", required=True),
            *_made(),
        )),
        Table("entities", "n", "entity_id", "One row per person, organisation, place, country, group or event that is named.", (
            Column("entity_id", "string", "Name of the entity.", required=True),
            _doc(),
            Column("name", "string", "The fullest form the text has, without titles.", required=True),
            Column("type", "category", "What sort of entity it is.", levels=("person", "organisation", "place", "country", "group", "event", "other"), required=True),
            Column("country", "string", "ISO 3166-1 alpha-2 code."),
            Column("aliases", "string", "Other forms in the text.", many=True),
            Column("n_mentions", "Int64", "Mentions in the text.", required=True),
            *_made(),
        )),
        Table("mentions", "m", "mention_id", "One row per place where the text means an entity, pronouns included.", (
            Column("mention_id", "string", "Name of the mention.", required=True),
            _doc(),
            _sentence(),
            Column("entity_id", "string", "The entity that is meant.", refers="entities", required=True),
            *_span("The words"),
            Column("resolved_by", "category", "How the entity was found.", levels=RESOLVED_BY, required=True),
            *_made(),
        )),
        Table("issues", "i", "issue_id", "One row per thing that a careful reader would query.", (
            Column("issue_id", "string", "Name of the issue.", required=True),
            _doc(),
            Column("kind", "category", "What sort of query it is.", levels=ISSUE_KINDS, required=True),
            Column("severity", "category", "How much it matters.", levels=("info", "warning", "error"), required=True),
            Column("text", "string", "The words, exactly as printed; missing where the whole document is meant."),
            Column("start", "Int64", "Where the words begin."),
            Column("end", "Int64", "Where the words end, exclusive."),
            Column("message", "string", "What to look at.", required=True),
            Column("suggestion", "string", "What the reader may want instead."),
            *_made(),
        )),
        Table("corrections", "c", "correction_id", "One row per human decision, applied on top of the extraction, append-only.", (
            Column("correction_id", "string", "Name of the correction.", required=True),
            Column("action", "category", "What is done.", levels=("change", "reject", "add", "accept"), required=True),
            Column("table", "string", "The table.", required=True),
            Column("row_id", "string", "The row, while its id stands."),
            _doc(),
            Column("text", "string", "The row's words, to find it again."),
            Column("occurrence", "Int64", "Which of several equal wordings, from 1."),
            Column("column", "string", "The column."),
            Column("old", "string", "The value before."),
            Column("new", "string", "The value after."),
            Column("by", "string", "Who decided."),
            Column("on", "date", "The day of the decision."),
            Column("why", "string", "The reason."),
            Column("url", "string", "Evidence."),
            Column("sentence", "string", "The sentence the words stand in, to tell equal wordings apart when the text was edited."),
            *_made(),
        )),
    )
}  # fmt: skip
