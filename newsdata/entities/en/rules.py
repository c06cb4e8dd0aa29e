"""The rules that make mentions and the entities they mean."""

from __future__ import annotations

from newsdata.language.rules import Rule, Shelf

RULES = Shelf(
    "entities",
    Rule(
        "<country>",
        "Trade with [Norway] grew.",
        "Trade with Norwegian firms grew.",
        "A name of a country from the table of countries, or a news spelling of one.",
    ),
    Rule(
        "<demonym>", "The [Norwegian] fleet sailed.", "The fleet left Norway.", "An adjective made from a country's name means the country."
    ),
    Rule(
        "<people>", "The [Norwegians] sailed.", "The Norwegian fleet sailed.", "The plural of a people is a group, apart from its country."
    ),
    Rule(
        "<capital that acts>",
        "[Oslo] rejected the offer.",
        "She lives in Oslo.",
        "A capital or palace that acts, or is acted on, is its country's government, not a point on the map.",
    ),
    Rule("<capital>", "The talks were held in [Oslo].", "Oslo rejected the offer.", "A capital where something happens is a place."),
    Rule(
        "<state>",
        "Fires spread across [Oregon].",
        "Fires spread across Portugal.",
        "A state of a federal country, from the table of states.",
    ),
    Rule(
        "<known organisation>",
        "The [IAEA] sent inspectors.",
        "The ABCD sent inspectors.",
        "A name on the list of organisations and outlets that news names without explaining them.",
    ),
    Rule("<known group>", "The [Houthis] fired first.", "The herders fired first.", "A name on the list of groups."),
    Rule("<known place>", "Winters in [Siberia] are long.", "Winters in Peru are long.", "A name on the list of regions and large cities."),
    Rule(
        "<name> <head of an organisation>",
        "The [Harbour Conservancy] closed the pier.",
        "The harbour closed the pier.",
        "Capitalised words that end in, or open with, a word for an organisation.",
    ),
    Rule(
        "<name> <head of a place>",
        "The bridge over the [Teviot River] is shut.",
        "The river rose.",
        "Capitalised words with a word for a place.",
    ),
    Rule("<name> <head of an event>", "He fought in the [Kalmar War].", "The war went on.", "Capitalised words with a word for an event."),
    Rule(
        "<given name> <name>",
        "It was [Ingrid Solvang] who won.",
        "It was the Solvang Trust that won.",
        "A given name and what follows it: a person. It tells no gender.",
    ),
    Rule(
        "<title> <name>",
        "Governor [Ines Okafor] resigned.",
        "The governor resigned.",
        "What follows a title is a person; the title is left out of the name.",
    ),
    Rule(
        "<organisation> <role>",
        "[Solvex] Chairman Ines Okafor resigned.",
        "Former Chairman Ines Okafor resigned.",
        "A name before a title is the organisation that the title belongs to.",
    ),
    Rule(
        "<name>",
        "Rain fell on [Brackwater] again.",
        "Rain fell on Monday.",
        "A capitalised name; the rest of the article tells what it is, or it stays of type other.",
    ),
    Rule(
        "<misprinted name> with the same role",
        "Sports Minister Anna Lindqist spoke first. Then Sports Minister [Lindqvist] left.",
        "Sports Minister Anna Lindqist spoke first. Then Mayor Lindqvist left.",
        "A surname one letter away from that of a person with the same role, and nobody else's, is a misprint of it.",
    ),
    Rule(
        "<pronoun>: who spoke or acted last in the paragraph",
        "Mayor Ines Okafor said rents rose. [She] blamed the banks.",
        "Rents rose. She blamed the banks.",
        "He or she at a sentence's beginning or beside a verb of saying is who was quoted, or was the subject, last in the paragraph.",
    ),
    Rule(
        "<pronoun>: who spoke or acted last in the paragraph before",
        "Mayor Ines Okafor said rents rose.\n\n[She] blamed the banks.",
        "Mayor Ines Okafor said rents rose. She blamed the banks.",
        "Where the paragraph has nobody yet, it is who was quoted, or was the subject, last in the paragraph before.",
    ),
    Rule(
        "<pronoun>: the subject of its sentence",
        "Mayor Ines Okafor lost [her] seat.",
        "The mayor lost her seat.",
        "His, her, him and himself go with the person who is the sentence's subject.",
    ),
    Rule(
        "<pronoun>: the last person that fits",
        "Mrs. Tilda Marsh met Mr. Tom Hale. The crowd cheered and [he] waved.",
        "Rain fell on Mrs. Tilda Hale. The crowd cheered and he waved.",
        "Where there is no subject and no speaker, the last person named in this or the last paragraph that the words allow.",
    ),
    Rule(
        "<it or they>: the organisation that spoke last",
        "The Harbour Trust said the pier was safe. [It] said the cracks were old.",
        "The Harbour Trust said the pier was safe. It was shut.",
        "It or they beside a verb of saying is the organisation or government quoted just before, unless unnamed people spoke since.",
    ),
    Rule(
        "<pronoun>: who is named in the quotation",
        "“We know Tom Hale, and [he] is honest,” Ines Okafor said.",
        "“He is honest,” Ines Okafor said.",
        "Within quotation marks a pronoun is somebody named there; never the one who speaks.",
    ),
    Rule(
        "the <role>: who has it",
        "Kenya's transport minister, Ines Okafor, flew in. [The Kenyan transport minister] left at noon.",
        "Kenya's transport minister, Ines Okafor, flew in. The Ghanaian transport minister left at noon.",
        "A role with its country and its other words is the person to whom the article gives all of them.",
    ),
    Rule(
        "the <organisation>: the only one of its sort",
        "Teviot Airlines closed a route. [The company] gave no reason.",
        "Teviot Airlines and Selby Airlines closed a route. The company gave no reason.",
        "The company, the airline, the party: the only organisation of that sort that this paragraph or the one before names.",
    ),
    Rule(
        "the <organisation>: who has the word in its name",
        "The Harbour Agency closed the pier. [The agency] gave no reason.",
        "The Harbour Trust closed the pier. The agency gave no reason.",
        "A noun for an organisation is the last organisation that has the noun in its name.",
    ),
)
