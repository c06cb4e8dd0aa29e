"""Words that tell what a source is, and whether it is one or many."""

from __future__ import annotations

import re

PRONOUNS = frozenset("he she they it i we you who that which one him her them himself herself themselves".split())
PLURAL = frozenset({"they", "them", "themselves"})
RELATIVE = frozenset({"who", "that", "which"})
PREPOSITION = re.compile(r"\s(?:of|for|at|to|with|in|on|from|by|who|whose|that|which|about|against|under|near|based|familiar|close)\s")
SEVERAL = frozenset("police they two three four five six seven eight nine ten both many several some few media".split())
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
