"""The rules of the timeline, each with its example."""

from __future__ import annotations

from newsdata.language.rules import Rule, Shelf

RULES = Shelf(
    "events",
    Rule("<past verb>", "[The ferry sank off the coast].", "The ferry will sink.", "Simple past tells what happened."),
    Rule("<negated past verb>", "[The ferry did not sink].", "The ferry sank.", "A negated past did not happen."),
    Rule(
        "<perfect verb>",
        "[Rebels have seized the airport].",
        "Rebels seized the airport.",
        "The perfect tells what happened before publication.",
    ),
    Rule("<progressive verb>", "[Crews are clearing the road].", "Crews cleared the road.", "The progressive is ongoing."),
    Rule("<present verb>", "[The strike continues in three ports].", "The strike ended.", "The simple present tells what goes on."),
    Rule(
        "<present verb> <coming time>",
        "[The strike begins on Nov. 9, 2024].",
        "The strike began on Oct. 9, 2024.",
        "The present with a date to come is a plan.",
    ),
    Rule(
        "<headline verb>",
        "[Rebels seize airport in north]",
        "Rebels seize airports every year.",
        "The present of a headline tells the past.",
    ),
    Rule(
        "<will> <verb>",
        "[The council will close the bridge].",
        "The council closed the bridge.",
        "What somebody will do is planned; what nobody wills is predicted.",
    ),
    Rule(
        "<would> <verb>",
        "The mayor said [the city would sell the stadium].",
        "The city sold the stadium.",
        "A reported future; with a condition it is possible.",
    ),
    Rule(
        "<must> <verb>",
        "[Tenants must leave the building].",
        "Tenants left the building.",
        "What has to be done is planned by rule or order.",
    ),
    Rule("<may> <verb>", "[Rain could delay the launch].", "Rain delayed the launch.", "May, could, should: possible."),
    Rule(
        "<hedge> <verb>",
        "Perhaps [the pilot misread the dial].",
        "The pilot misread the dial.",
        "A hedge makes the past possible and the present predicted.",
    ),
    Rule(
        "<condition> <clause>",
        "It is unclear whether [the dam broke].",
        "The dam broke.",
        "What stands under if, unless or whether is possible.",
    ),
    Rule(
        "<denial> <clause>",
        "The bank denied that [it sold the data].",
        "The bank sold the data.",
        "What a party denies did not happen, by that source.",
    ),
    Rule("<expect> to <verb>", "[Prices are likely to double].", "Prices doubled.", "What others expect is predicted."),
    Rule(
        "<plan> to <verb>",
        "[The airline is scheduled to resume flights].",
        "The airline resumed flights.",
        "What is planned, agreed or scheduled.",
    ),
    Rule(
        "<able> to <verb>",
        "The union urged the firm [to reopen the mine].",
        "The firm reopened the mine.",
        "What is demanded, allowed or within somebody's power is possible.",
    ),
    Rule(
        "<fail> to <verb>",
        "[The senate failed to ratify the treaty].",
        "The senate ratified the treaty.",
        "What somebody failed or refused to do did not happen.",
    ),
    Rule("to <verb>", "Engineers dug a trench [to drain the field].", "Engineers drained the field.", "A purpose is the actor's own plan."),
    Rule(
        "<gerund clause>",
        "The minister resigned on Monday, [citing his health].",
        "The minister cited his health.",
        "A gerund shares the status of its main clause.",
    ),
    Rule(
        "<participle clause>",
        "Inspectors read [the memo released on Tuesday].",
        "Figures cheered investors.",
        "A participle with a date of its own is a row of its own.",
    ),
    Rule(
        "<time> <event noun>",
        "Survivors of [the May 3 explosion] sued the owner.",
        "Survivors sued the owner.",
        "A noun that names an event is dated by the time before it.",
    ),
    Rule(
        "<event noun> <time>",
        "The loser of [the election in March] fled.",
        "The loser fled.",
        "A noun that names an event is dated by the time after it.",
    ),
    Rule(
        "<aside> <event noun>",
        "Shares fell, in [a sudden slump].",
        "Shares fell, in London.",
        "A phrase between commas that names an event.",
    ),
    Rule(
        "<speaker> <says> at <occasion>",
        "[At the assembly, the envoy said] little.",
        "The envoy said little.",
        "Speaking at a place or occasion is an event; the words are a statement.",
    ),
)
