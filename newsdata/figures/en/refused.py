"""English words that tell that a number is no figure: names, scores, years, and number words that count nothing."""

from __future__ import annotations

# a number after one of these is its name, not a figure
DESIGNATORS = frozenset(
    """
    no no. nos nos. number numbers numero page pages p. pp. chapter chapters section sections article articles part parts paragraph
    paragraphs clause clauses category categories cat type phase phases level levels grade grades version versions group groups
    round rounds game games step steps bill route routes highway highways flight flights channel room rooms stage stages tier tiers
    title titles formula figure figures fig fig. table item items box act scene episode episodes season seasons series volume vol
    vol. issue class mark mk line lines track unit platform platforms gate gates terminal terminals exit junction lane lanes pier
    dock door apartment apt suite flat plot lot ward wards district districts precinct zone zones area block sector division
    proposition prop amendment schedule rule rules resolution resolutions regulation directive order form code zip zone windows
    iphone ipad galaxy ios android pixel playstation ps xbox boeing airbus interstate i- us- apollo soyuz falcon big f1 covid sp s&p
    ftse dax cac stoxx nasdaq russell nikkei topix dow psalm verse john matthew mark luke genesis isaiah romans corinthians quarter
    q week day night hole par seed seeds seeded rank ranked radio bbc espn channel fox abc cbs nbc itv sky peugeot mazda audi bmw
    model version tesla macbook xiaomi oneplus nokia pfizer gpt chatgpt fifa madden gta halo diablo borderlands fallout persona ac
    nba2k ufc wrestlemania super-bowl superbowl olympics euro cop g group-of league chapter exhibit count counts rfc iso en din act
    catch- wwii ww war beaufort magnitude planet vision agenda local squadron battalion regiment brigade area- camp bay berth court
    courtroom cell post stop size sizes size- under- warehouse building studio pit bus buses train trains tram bullet bunker car
    cars point vitamin omega pm2 hurricane storm category- beta alpha
    """.split()
)  # fmt: skip
SCORE_NOUNS = frozenset(
    """
    win victory loss defeat draw lead vote votes record triumph thrashing advantage tie margin scoreline deficit decision ruling
    split rout drubbing aggregate run series start mark
    """.split()
)
# "one" that counts nothing
ONE_BEFORE = frozenset(
    """
    no this that the any every each another which other which's last next right wrong only big good bad new old little first second
    day former latter such a an loved
    """.split()
)
ONE_NOUNS = frozenset(
    """
    another thing way point side hand time reason day thing's way's point's example end moment minute's stage word sense
    """.split()
)
# designators that are words of their own: a counted noun behind the number makes it a figure
ORDINARY_DESIGNATORS = frozenset(
    """
    figure figures item items count counts model size mark rule rules bill big car cars bus buses train trains act ranks post stop order
    cell local lines line vision class code page form issue building buildings
    """.split()
)
# designators of numbers in words as well: "Chapter seven"
WORDED_DESIGNATORS = frozenset("game part chapter phase number step week type article".split())
# before a year
YEAR_WORDS = frozenset(
    """
    in since of by from until till during after before circa to and early late mid summer winter spring autumn fall season year fiscal the
    for election christmas class
    """.split()
)
# "the second half", "the northern half": a part that is no share
HALF_NOT_AFTER = frozenset(
    """
    first second other latter this that better last final top bottom opening closing later early each one front back upper lower northern
    southern eastern western
    """.split()
)
