"""The rules of the statements room: each names the construction that made a row."""

from __future__ import annotations

from newsdata.language.rules import Rule, Shelf

RULES = Shelf(
    "statements",
    Rule(
        "quotation, speaker cue",
        example="[“The bridge will open in May,”] Harlow said.",
        counter="Harlow said the bridge will open in May.",
        words="A quotation that a comma, a question or an exclamation mark closes, and behind it the speaker with a verb of speech.",
    ),
    Rule(
        "quotation, cue speaker",
        example="[“The bridge will open in May,”] said Petra Harlow.",
        counter="“The bridge will open in May,” Harlow said.",
        words="A quotation, and behind it a verb of speech whose subject follows.",
    ),
    Rule(
        "speaker cue quotation",
        example="Harlow said, [“The bridge will open in May.”]",
        counter="Harlow said the bridge will open in May.",
        words="A speaker and a verb of speech, then the words in marks.",
    ),
    Rule(
        "speaker cue: words",
        example="Harlow put it this way and added: [The bridge will open in May].",
        counter="Harlow listed three towns: Alby, Brent and Corle.",
        words="A verb of speech and a colon: what follows is said.",
    ),
    Rule(
        "speaker cue that clause",
        example="The mayor argued that [the bridge is unsafe].",
        counter="The mayor crossed the bridge that is unsafe.",
        words='A verb of speech, thought or evidence, and the clause that its "that" opens, to the end of the sentence or the next cue.',
    ),
    Rule(
        "speaker cue clause",
        example="The mayor said [the bridge is unsafe].",
        counter="The mayor crossed the bridge.",
        words='A verb of speech and a clause without "that"; an addressee and adjuncts such as "in an interview" stay outside.',
    ),
    Rule(
        "speaker cue question",
        example="The mayor asked [whether the bridge is safe].",
        counter="The mayor crossed whether or not it was safe.",
        words="A verb of speech or knowledge, and a clause that a question word opens.",
    ),
    Rule(
        "clause, speaker cue",
        example="[The bridge is unsafe], the mayor said.",
        counter="On Monday, the mayor said the bridge is unsafe.",
        words="A clause, and behind its comma the speaker with a verb of speech; what follows a second comma belongs to the clause.",
    ),
    Rule(
        "clause, cue speaker",
        example="[The bridge is unsafe], said Petra Harlow.",
        counter="The bridge is unsafe, Harlow said.",
        words="A clause, and behind its comma a verb of speech whose subject follows.",
    ),
    Rule(
        "according to speaker, clause",
        example="According to the ministry, [the bridge is unsafe].",
        counter="Everything went according to plan.",
        words='The source that "according to" names, and the clause behind its comma; it covers every clause of the sentence up to a turn.',
    ),
    Rule(
        "clause, according to speaker",
        example="[The bridge is unsafe], according to the ministry.",
        counter="Everything went according to plan.",
        words='A clause, and behind it the source that "according to" names.',
    ),
    Rule(
        "speaker cue object",
        example="The mayor criticized [the new timetable].",
        counter="The mayor painted the new timetable.",
        words="A verb of praise, blame or mention, and its object: what the speaker spoke of.",
    ),
    Rule(
        "speaker calls for",
        example="The mayor called for [a new timetable].",
        counter="The mayor waited for a new timetable.",
        words="A verb of speech with the preposition that brings its subject matter.",
    ),
    Rule(
        "speaker pledges to",
        example="The mayor pledged [to repair the bridge].",
        counter="The mayor stopped to repair the bridge.",
        words="A verb of promise, plan, hope or refusal, and its infinitive.",
    ),
    Rule(
        "speaker urges x to",
        example="The mayor urged [drivers to slow down].",
        counter="The mayor drove home to rest.",
        words="A verb of demand or advice, its object and an infinitive.",
    ),
    Rule(
        "speaker sees x as y",
        example="The mayor described [the bridge as a risk].",
        counter="The mayor crossed the bridge as a child.",
        words='A verb of opinion, its object, and what "as" says of it.',
    ),
    Rule(
        "speaker calls x y",
        example="The mayor called [the bridge a risk].",
        counter="The mayor crossed the bridge.",
        words="A verb of naming, its object, and what the speaker calls it.",
    ),
    Rule(
        "x is said to",
        example="[The bridge is expected to open in May].",
        counter="The bridge is built to last.",
        words="A passive verb of speech or expectation: the subject and the infinitive are said; nobody is named as the speaker.",
    ),
    Rule(
        "it is said that clause",
        example="It was reported that [the bridge is unsafe].",
        counter="It was agreed over lunch.",
        words='"It" with a passive verb of speech or belief, and the clause of "that": nobody is named as the speaker.',
    ),
    Rule(
        "noun that clause",
        example="Voters heard the mayor’s claim that [the bridge is unsafe].",
        counter="The claim was new.",
        words='A noun of speech or belief, and the clause that its "that" opens; its owner is the speaker.',
    ),
    Rule(
        "in speaker's view",
        example="In Harlow’s view, [the bridge is unsafe].",
        counter="The bridge came into view, and then the town.",
        words='"In" with somebody\'s view, opinion or words: the clause beside it is theirs.',
    ),
    Rule(
        "quotation alone",
        example="[“The bridge is unsafe and should be closed.”]",
        counter="The bridge is unsafe.",
        words="A sentence of nothing but words in marks that no attribution stands beside.",
    ),
    Rule(
        "words in marks",
        example="The plan was met with [“anger and great disappointment”] in the town.",
        counter="The plan was met with “anger” in the town.",
        words="Four quoted words or more that no cue claims, and that are not printed as a title: somebody's words, nobody named.",
    ),
    Rule(
        "quotation — speaker",
        example="[“A town is its bridges”] — Petra Harlow.",
        counter="“A town is its bridges” — and so it went.",
        words="A quotation, a dash and a name, as under a motto.",
    ),
    Rule(
        "name: headline",
        example="Okoye: [Pumps failed twice]",
        counter="Weather: rain until Sunday",
        words="A headline that opens with a name or a kind of source and a colon: the rest is what they say.",
    ),
    Rule(
        "headline: name",
        example="[Pumps failed twice]: report",
        counter="Nothing left: rain and wind",
        words="A headline that ends with a colon and a source.",
    ),
    Rule(
        "SPEAKER: words",
        example="OKOYE: [The pumps failed twice. We asked for new ones].",
        counter="Okoye: the pumps, the pipes, the wells",
        words="A paragraph of a transcript: the speaker in capitals, a colon, and the words to the end of the paragraph.",
    ),
)
