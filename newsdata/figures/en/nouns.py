"""English words in and around a counted noun phrase."""

from __future__ import annotations

# no counted noun phrase begins with one of these
NOT_FIRST = frozenset(
    """
    or and of to in at on by for from than as is was were are per a an the
    """.split()
)
# no part of a counted noun phrase
NOT_COUNTED = frozenset(
    """
    ago later earlier old away long wide tall deep high apiece each total overall due likely dead alive hurt left worth ahead
    behind more less fewer other others else so such
    """.split()
)
# of those, what may stand first before a noun: "12 more votes", "30 likely voters"
MODIFIERS_FIRST = frozenset(
    """
    more other such long old dead likely total overall fewer less high deep
    """.split()
)
# on a hyphen behind a number, and not counted: "two-way"
NOT_HYPHENED = frozenset(
    """
    way star stars fold time times part piece sided dimensional digit figure legged footed handed faced something one two three four five six seven eight nine old odd plus long wide tall high deep strong wheeler parter pointer seater timer footer hundred thousand million billion hour and bed out off up down
    """.split()
)
# "four of the judges"
DEFINITE = frozenset(
    """
    the these those its his her their our my your all
    """.split()
)
