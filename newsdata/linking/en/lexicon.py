"""Words that the links turn on: what a source is, whether it is one or many, what stands before a place or a time."""

from __future__ import annotations

import re

from newsdata.entities.en.lexicon import LOCATIVE

PRONOUNS = frozenset("he she they it i we you who that which one him her them himself herself themselves".split())
PLURAL = frozenset({"they", "them", "themselves"})
RELATIVE = frozenset({"who", "that", "which"})
PREPOSITION = re.compile(r"\s(?:of|for|at|to|with|in|on|from|by|who|whose|that|which|about|against|under|near|based|familiar|close)\s")
# plurals that do not look it
SEVERAL = frozenset("police they two three four five six seven eight nine ten both many several some few media".split())
# what speaks: documents, organisations without a name, the press
DOCUMENTS = frozenset(
    """report study document letter statement memo email e-mail filing complaint indictment affidavit lawsuit ruling order survey poll
    paper article analysis audit review bill law policy rule guideline transcript record census data figure estimate release notice
    advisory summary assessment book website site page post tweet message note petition warrant agreement treaty contract resolution
    proposal draft plan budget index forecast bulletin finding research photo image video footage leaflet poster sign label text
    editorial column dispatch cable brief motion testimony deposition report's""".split()
)
BODIES = frozenset(
    """ministry department agency bank university company firm corporation party court police government administration campaign council
    committee commission union association group organization organisation office army navy military church hospital school college
    board authority service team club foundation institute bureau embassy parliament senate congress house regime junta militia
    airline charity regulator tribunal force""".split()
)
OUTLET_NOUNS = frozenset(
    "newspaper newspapers paper media magazine broadcaster outlet outlets press reports channel station network".split()
)
# words of estimating that bear on the figures of their clause, in the article's own voice
ESTIMATING = re.compile(r"\b(?:estimat(?:e|es|ed|ing)|projected|reckoned|thought to|believed to|roughly estimated)\b")
# what may stand between a figure and the time that dates it: "in", "as of", "by the end of"
BEFORE_TIME = re.compile(r"\s(?:(?:as|by|in|on|at|during|since|of|over|for|the|end|last|this|this past)\s){1,4}", re.IGNORECASE)
# before a country: it is where something happens, and not who acts
BEFORE_PLACE = re.compile(
    r"(?:\s|^)(?:"
    + "|".join(sorted(LOCATIVE))
    + r"|into)\s(?:the\s|eastern\s|western\s|northern\s|southern\s|central\s|nearby\s|[a-z]+\s(?=$))?$",
    re.IGNORECASE,
)
ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
# as empty as a pronoun: who the sides are, other sentences say
SIDES = re.compile(r"(?:(?:the|both|each|either|neither|all|of)\s){0,3}(?:(?:two|three|other|warring)\s)?sides?")
