"""Abbreviations that a full stop belongs to, so that it ends no sentence."""

from __future__ import annotations

# never the end of a sentence: a name or a number follows
TITLES = frozenset(
    """mr mrs ms messrs dr prof gen lt col maj capt cmdr sgt cpl pvt adm brig sen rep reps sens gov pres rev hon st mt ft amb supt insp
    det atty no nos vol fig art sec pp vs v cf al e.g i.e approx est dept univ assn bros""".split()
)  # fmt: skip

# the end of a sentence only where the next word opens one
OTHERS = frozenset(
    """u.s u.k u.n u.s.a d.c e.u a.m p.m inc corp co ltd llc plc jr sr etc jan feb mar apr jun jul aug sept sep oct nov dec ave blvd
    rd calif conn fla ill ind mass mich minn miss mo mont neb nev okla ore pa tenn tex va wash wis wyo ala ariz ark colo del ga kan ky
    la md ph.d m.d b.c a.d bn mn""".split()
)  # fmt: skip

# words that open a sentence and seldom follow an abbreviation inside one
OPENERS = frozenset(
    """the a an he she it they we i you this that these those there but and in on at for as if when while after before since according
    his her its their our my however meanwhile it's he's she's they're not no some many most all one both each what who why how where
    last next so yet then now also still more under over with from by to or is are was were has have had will""".split()
)  # fmt: skip
