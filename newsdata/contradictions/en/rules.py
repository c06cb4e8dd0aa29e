"""The rules of the issues, each with its example; one without brackets is of the whole document."""

from __future__ import annotations

from newsdata.contradictions.query import Query
from newsdata.language.rules import Shelf

RULES = Shelf(
    "issues",
    Query(
        "note of the reader", "The bridge is shut.", "The bridge is open.",
        "Reading the file met something that the tables cannot show, such as a replaced character.", "decoding", "warning",
    ),
    Query(
        "no day of publication", "The bridge opens on Friday.", "The bridge is old.",
        "Without the day of publication no relative date can be resolved, and today's date is never taken for it.",
        "no_published_date", "warning", "give published=",
    ),
    Query(
        "few English function words", "Der Rat hat am Freitag in der Stadt beraten und die Brücke bleibt zu. " * 4,
        "The council met in the town on Friday and the bridge is to stay shut. " * 4,
        "Fewer than an eighth of the words are the commonest of English, and only English has rules.", "not_english", "warning",
    ),
    Query(
        "mark of a wrong decoding", "The caf[\ufffd] closed.", "The café closed.",
        "A replacement character, or UTF-8 read as Windows-1252: characters are lost.", "decoding", "error",
    ),
    Query(
        "more words than the limit", "[The old pier and the new one" + " and the old ferry" * 14 + " are shut.]",
        "The old pier and the new one and the ferry are shut.", "Readers lose the thread of a sentence of more than 60 words.",
        "long_sentence", "info", "split it",
    ),
    Query(
        "insert within quotation marks", "“We shut [(the pier)] at noon,” Ada Loom said.", "“We shut it,” Ada Loom (the mayor) said.",
        "Words in brackets within quotation marks are the editor's, not the speaker's.", "edited_quote", "info",
    ),
    Query(
        "mark without its partner", "[“]The pier is unsafe, Ada Loom said.\n\nIt is shut.",
        "“The pier is unsafe.\n\n“It is shut,” Ada Loom said.",
        "No mark closes the quotation in its paragraph, and the next does not open with one: where it ends is not known.",
        "unbalanced_quote", "warning",
    ),
    Query(
        "next <weekday>", "The pier opens [next Friday].", "The pier opens next Friday, Nov. 8.",
        "“Next Friday” is this week's to some readers and the next week's to others.", "ambiguous_date", "info", "print the date",
    ),
    Query(
        "<number>/<number>/<year>", "The pier opened on [04/05/2024].", "The pier opened on 17/05/2024.",
        "Both numbers can be the month: first in the US, second elsewhere.", "ambiguous_date", "warning", "write the month as a word",
    ),
    Query(
        "two spellings of one name", "Ada Kostenko spoke. [Ada Kostenkov] left. Ada Kostenko slept.", "Ada Kostenko spoke. Kostenko left.",
        "One person's name is printed in two ways that differ by a letter or two.", "inconsistent_name", "warning",
    ),
    Query(
        "quotation without a speaker", "[“Nobody told us about it,”] was the answer.", "“Nobody told us,” Ada Loom said.",
        "Nobody is named as the speaker of the words within the marks.", "unresolved_speaker", "warning",
    ),
    Query(
        "speaker not told", "[He] said the pier was unsafe.", "Ada Loom spoke first. She said the pier was unsafe.",
        "Words stand for the speaker, and the article does not tell who it is.", "unresolved_speaker", "warning", "name the speaker",
    ),
    Query(
        "source of a source", "The army said 12 soldiers died, according to [the Dunmore Herald].", "The army said 12 soldiers died.",
        "The words come from their source by way of another.", "second_hand", "info", "go to the first source",
    ),
    Query(
        "another outlet's report", "According to [the Dunmore Herald], the pier is unsafe.", "According to the council, the pier is unsafe.",
        "The statement rests on what another outlet reported.", "second_hand", "info", "go to the first source",
    ),
    Query(
        "figure of one unnamed source", "Officials said [3,000 workers] were dismissed.", "Ada Loom said 3,000 workers were dismissed.",
        "Nobody is named for the figure, and nobody else gives it.", "single_source_figure", "info", "look for a second source",
    ),
    Query(
        "figure in the article's own voice", "The pier cost [$40 million]. It is shut.", "The pier cost $40 million, the council said.",
        "Money, a share or a count of a hundred or more, and no word of its sentence says where it comes from; once a paragraph.",
        "unsourced_figure", "info", "say where it comes from",
    ),
    Query(
        "same digits, another power of ten", "Some 1,250 dock workers marched. By noon [12,500 dock workers] filled the square.",
        "Some 1,250 dock workers marched. By noon 2,500 dock workers filled the square.",
        "Two counts of the same noun phrase differ by a power of ten and by nothing else.", "order_of_magnitude", "warning",
    ),
    Query(
        "two tolls of one event", "A fire killed 14 people in Selby.\n\nThe fire killed [19 people], and the mill is gone.",
        "A fire killed 14 people in Selby.\n\nAnother fire killed 19 people last year.",
        "The toll of the first sentence never comes again, and the rest of the article gives one other.", "contradiction", "warning",
    ),
    Query(
        "troops sent to two countries",
        "The deployment of Kenyan troops to Somalia began in May.\n\nKenya has sent soldiers to [Chad], and the navy waits.",
        "Kenya has sent soldiers to Chad. Uganda has sent soldiers to Somalia.",
        "Troops of one country are told as sent to one country and then to another.", "contradiction", "warning",
    ),
)  # fmt: skip
