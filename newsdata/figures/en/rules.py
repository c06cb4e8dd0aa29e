"""The rules of figures in English, by the shape of the wording."""

from __future__ import annotations

from newsdata.language.rules import Rule, Shelf

RULES = Shelf(
    "figures",
    Rule(
        "<currency> <number>", "The bridge cost [£2.4m].", "The plane was a B52.",
        "A currency's sign or code before a number makes it money; m, b, bn and t are then magnitudes.",
    ),
    Rule(
        "<number> <currency>", "They owe [40 million rupees].", "He owes 40 favours.",
        "A currency's word, sign or code after a number makes it money; pounds are money after a magnitude or a word of paying.",
    ),
    Rule(
        "<number> percent", "Turnout was [61.5 per cent].", "Turnout was low.",
        "Percent, percentage points and basis points are shares.",
    ),
    Rule(
        "<number> <length of time>", "The hearing lasted [nine hours].", "She retired nine years ago.",
        "A number of seconds to centuries is a duration; counted back from now it is a date and belongs to times.",
    ),
    Rule(
        "<number> <measure>", "The tunnel is [18 km] long.", "Read Part 18.",
        "A unit of length, area, volume, mass, temperature, power, speed and so on makes a measure; spelled rates carry what they are per.",
    ),
    Rule(
        "<number>-year-old", "A [9-year-old] girl won.", "The 9 year plan failed.",
        "A number of years, months, weeks or days old, or of age, is an age.",
    ),
    Rule("aged <number>", "Children aged [7] may apply.", "Chapter 7 was cut.", "A number after age or aged is an age in years."),
    Rule(
        "<name>, <age>,", "Rosa Lind, [57], resigned.", "Pages 12, 57, were lost.",
        "A small number set off by commas after a person is the person's age.",
    ),
    Rule(
        "<number> times", "He was fined [six times].", "The Times hired him.", "A number of times counts occasions.",
    ),
    Rule(
        "<number> times as much", "It sold [three times] as many copies.", "He called three times.",
        "A number of times of something compared, a number with x, or a number with -fold is a multiple.",
    ),
    Rule(
        "<verb of multiplying>", "Rents [doubled] there.", "A double-decker stopped.",
        "doubled, tripled, quadrupled, halved, twice, fourfold state a multiple and, as verbs, its direction.",
    ),
    Rule(
        "<fraction> of", "[Two-thirds] of the crew left.", "The second half was dull.",
        "A fraction in words or signs is a share of 0 to 1.",
    ),
    Rule(
        "<number> in <number>", "[One in six] homes flooded.", "The one in Berlin closed.",
        "One in six, four out of ten: one number against a larger one is a share.",
    ),
    Rule(
        "between <number> and <number>", "It takes [between 10 and 14 days].", "He stood between two chairs.",
        "Both ends of a range are stated and the value is neither.",
    ),
    Rule(
        "<number> to <number>", "It weighs [30 to 40 kilograms].", "They won 4-2.",
        "Two numbers joined by to or a dash are a range where they share a unit or a noun; without one they are a score.",
    ),
    Rule(
        "<number> or <number>", "He stayed [three or four days].", "The vote was on or off.",
        "Two numbers joined by or, the smaller first, are a range.",
    ),
    Rule(
        "<plural scale> of", "[Dozens of shops] closed.", "A dozen shops closed.",
        "A plural scale word states a range from itself to ten times it.",
    ),
    Rule(
        "several <scale>", "[Several thousand fans] came.", "A thousand fans came.",
        "several and a few before a scale word state a range from it to ten times it.",
    ),
    Rule(
        "several <noun>", "[Several bridges] fell.", "Severe storms came.",
        "several, a few, many, multiple and numerous count without a number: the row is vague.",
    ),
    Rule(
        "<number> <noun>", "The flood hit [14 river towns].", "The 14th town was spared.",
        "A number before a plural noun counts it: the unit is the singular of its head.",
    ),
    Rule(
        "<number> with its noun before", "We met 30 miners from Kent and [12] from Wales.", "We met 30 miners at 12.",
        "A number whose noun is left out counts what the number before it counted.",
    ),
    Rule(
        "<number> alone", "The toll rose to [48].", "He was born in 1948.",
        "A number without unit or noun is kept where the sentence states a level or a size with it.",
    ),
)  # fmt: skip
