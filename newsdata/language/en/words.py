"""Closed word classes and what marks and auxiliaries are to the tagger."""

from __future__ import annotations

HAVE = frozenset("have has had having 've ’ve".split())
BE = frozenset("be is are was were been being am 'm ’m 're ’re get gets got getting".split())

PUNCTUATION = {
    ",": ",", ".": ".", "!": ".", "?": ".", "…": ":", ";": ":", ":": ":", "–": ":", "—": ":", "-": ":", "(": "(", ")": ")", "[": "(",
    "]": ")", "“": "``", "”": "''", '"': "''", "‘": "``", "’": "''", "'": "''", "$": "$", "£": "$", "€": "$", "%": "NN", "&": "CC",
}  # fmt: skip

# Penn Treebank class -> its words, where news leaves no choice
_BY_CLASS = {
    "DT": "the a an this these those each every some any no both all another either neither",
    "PRP": "i he she it we they you him them us me himself herself itself themselves",
    "PRP$": "his her its their our my your",
    "WP": "who whom what",
    "WP$": "whose",
    "WDT": "which",
    "WRB": "when where why how",
    "CC": "and or but nor",
    "IN": (
        "that of in on at by for from with into than if because while although though whether after before since until during "
        "against between among through over under about as without within toward towards upon per via despite amid across "
        "behind near "
    ),
    "TO": "to",
    "RB": "not n't n’t never also now then just only still already so",
    "EX": "there",
    "MD": "can could may might must shall should will would 'll ’ll 'd ’d ca wo",
    "VBZ": "is has does",
    "VBP": "are have do am 're ’re 've ’ve 'm ’m",
    "VBD": "was were had did said",
    "VB": "be",
    "VBN": "been",
    "VBG": "being",
    "RP": "up out off down",
    "CD": "one two three four five six seven eight nine ten million billion trillion hundred thousand",
    "NN": "dozen",
    "JJR": "more less",
    "JJS": "most",
    "JJ": "many few several other such own same likely",
}
CLOSED = {word: tag for tag, words in _BY_CLASS.items() for word in words.split()}

# verbs whose object may be a clause without "that": a finite verb may follow
CLAUSE_VERBS = frozenset(
    "said says say told tell tells believe believes believed think thinks thought know knows knew claim claims claimed hope hopes hoped "
    "fear fears feared insist insists insisted suggest suggests suggested argue argues argued admit admits admitted deny denies denied "
    "warn warns warned feel feels felt mean means meant show shows showed add adds added".split()
)

# base forms that no rule and no list of irregular verbs gives
AUXILIARY_BASE = {
    **dict.fromkeys("is are am was were been being be 'm ’m 're ’re".split(), "be"),
    **dict.fromkeys("has have had having 've ’ve".split(), "have"),
    **dict.fromkeys("does do did done doing".split(), "do"),
    **dict.fromkeys("wo ’ll 'll".split(), "will"),
    "ca": "can",
}
