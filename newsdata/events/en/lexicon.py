"""Words that decide what a clause tells: verbs that say, begin, plan, expect, fail; nouns that name an event."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# attributes words to somebody: a statement, not an event
SAYING = _words(
    "say tell add note claim argue explain insist believe think suggest warn ask wonder quote estimate state write assert "
    "contend maintain stress emphasize emphasise comment remark reply respond observe acknowledge admit concede mention "
    "indicate reckon guess feel speculate allege caution recall recount reveal reiterate repeat conclude deny doubt fear "
    "worry hope expect predict forecast anticipate assume suspect hear learn know understand realize realise consider see "
    "view regard describe report disclose confirm boast joke quip tweet mean imply show testify complain echo"
)
# of those, the ones that are acts when they take an object of their own ("announced new rules", "reported a loss")
ACTS = _words(
    "report reveal disclose confirm learn hear show see describe explain mention claim deny acknowledge admit recall "
    "recount add repeat write conclude assume maintain observe"
)
# what is in the mind and in nobody's diary: no row without a time
MENTAL = _words("know think believe understand mean feel like love hate need belong depend matter deserve resemble underscore urge")
STATES = _words(
    "be own contain consist include cost weigh lack live exist lie constitute possess belong depend equal resemble differ "
    "need like love hate know believe think understand mean prefer deserve owe rank range account concern relate compare "
    "number refer sound"
)
# what nobody wills: "will rise" is a forecast, "will sign" a plan
UNWILLED = _words(
    "disappear vanish melt evaporate erode flood crumble collapse dwindle be have become rise fall grow increase decrease "
    "decline drop improve worsen slow ease shrink reach exceed remain stay continue cost need face suffer lose benefit gain "
    "hurt help affect cause lead result depend prove survive die happen occur emerge appear take mean see experience require "
    "fail succeed win bring strengthen weaken escalate contain know feel find look provide enable allow prevent outpace "
    "accelerate recover"
)
# says how things hang together: no event of its own
RELATING = _words(
    "relate regard include involve contain concern surround base consist range account total number describe name call "
    "entitle date compare depend"
)
# movement towards what follows: one event with it
MOTION = _words("go come return travel rush head gather turn move fly")
# "discourage Moscow from deploying": the last verb is not told as an event
PREVENTING = _words("prevent discourage stop keep bar ban block deter dissuade prohibit restrain refrain save protect")
# begins, goes on or ends what follows: one event with it
PHASE = _words("begin start continue keep stop cease resume proceed finish quit happen tend come help manage try attempt struggle")
# what follows did not come about
FAILED = _words("fail refuse decline forget neglect omit")
# the actor wills or plans it, or it is fixed
PLANNING = _words(
    "plan intend agree decide vow pledge promise want hope seek aim prepare schedule set threaten commit offer resolve opt "
    "choose propose arrange volunteer wish order slate book swear undertake look move bid try attempt work ready poise "
    "earmark design act mean"
)
EXPECTING = _words("expect predict forecast project anticipate estimate bet tip believe think likely reckon")
POSSIBLE = _words(
    "urge ask call demand request invite encourage advise recommend suggest require tell press warn allow permit let enable "
    "persuade push lobby beg appeal consider mull weigh contemplate discuss explore study seem appear fear worry risk able "
    "possible unlikely ability chance opportunity right power authority"
)
DENYING = _words("deny reject dispute refute")
DOUBT = _words("doubt wonder question")

# adjectives and nouns before "to": "is likely to", "plan to"
PLANNED_HEADS = _words(
    "set due scheduled poised ready about plan plans decision intention deal agreement pledge vow promise commitment willing "
    "determined eager bid effort efforts attempt attempts move order deadline offer preparing"
)
PREDICTED_HEADS = _words("forecast likely certain bound sure expected unlikely")
POSSIBLE_HEADS = _words(
    "able unable possible impossible free ability chance opportunity right power authority threat easy hard difficult enough "
    "reluctant proposal call calls request option afraid potential capable"
)

HEDGES_POSSIBLE = _words("perhaps maybe possibly conceivably potentially")
HEDGES_LIKELY = _words("probably likely presumably undoubtedly")
HEDGES = HEDGES_POSSIBLE | HEDGES_LIKELY | {"certainly"}
# "it is likely that": what somebody expects, or only holds possible
LIKELY = _words("likely probable inevitable unlikely improbable")
CONCEIVABLE = _words("possible conceivable")
CONDITIONS = _words("if unless whether")
FEARS = _words(
    "fear fears worry worries concern concerns possibility risk risks threat chance chances hope hopes prospect doubt doubts speculation"
)

AWAITING = _words("when once until till before after")
NEGATIVE = _words("no nobody none neither nothing nor")
# without one of these a clause is as sure as its verb
DECIDING = (
    HEDGES
    | LIKELY
    | CONCEIVABLE
    | CONDITIONS
    | FEARS
    | NEGATIVE
    | _words("not doubt doubts doubted doubting wonder wonders wondered wondering question questions questioned questioning")
)

OCCASIONS = _words(
    "conference briefing speech interview hearing address testimony meeting summit rally ceremony debate forum session talk "
    "lecture symposium gathering panel trial"
)

EVENT_NOUNS = _words(
    "attack attacks bombing bombings blast blasts explosion explosions strike strikes raid raids assault assaults incursion "
    "invasion offensive war battle clash clashes fighting massacre shooting shootings killing killings murder murders "
    "assassination crash crashes accident collision derailment fire fires flood floods earthquake quake storm hurricane "
    "tornado typhoon eruption landslide drought famine outbreak epidemic election elections vote votes referendum ballot poll "
    "polls primary runoff inauguration summit meeting meetings talks negotiations conference visit visits trip tour speech "
    "ceremony funeral wedding trial hearing verdict ruling sentencing conviction arrest arrests resignation appointment "
    "nomination merger acquisition takeover purchase sale sales deal agreement accord treaty pact launch flight mission "
    "landing takeoff voyage game match race final tournament championship season victory defeat loss losses profit profits "
    "earnings income revenue increase decrease rise fall drop decline gain gains rally plunge slump growth recession crisis "
    "collapse bankruptcy layoffs cuts closure walkout protest protests demonstration demonstrations march riot riots uprising "
    "revolution coup rebellion revolt ceasefire truce withdrawal deployment evacuation rescue search investigation inquiry "
    "probe announcement statement report interview debate session opening closing release publication premiere debut festival "
    "concert exhibition celebration anniversary birthday death deaths birth divorce marriage transaction offering auction bid "
    "offer transplant surgery operation procedure test tests experiment study audit inspection review performance results "
    "decision decisions return move moves change changes slaying slayings appeal appeals departure departures effort efforts "
    "restructuring fight fights declines rallies broadcast broadcasts attempt attempts proposal proposals planning warning "
    "warnings event events approval split manhunt capture tragedy delay delays settlement demand demands expansion "
    "discussions standoff transition dispute disputes occupation payment payments cancellation cancellations delivery "
    "deliveries order orders shutdown blackout breakthrough discovery discoveries seizure recall recalls lawsuit lawsuits "
    "indictment extradition execution executions ambush ambushes shelling airstrike airstrikes stampede outage breach hack "
    "leak spill rupture kidnapping kidnappings abduction hijacking heist robbery theft fraud scandal vigil parade pilgrimage "
    "retreat surrender annexation secession independence resumption suspension postponement rollout unveiling groundbreaking "
    "completion demolition reconstruction relocation eviction expulsion deportation defection migration exodus influx surge "
    "jump dip rebound recovery downturn upturn default downgrade upgrade devaluation bailout buyout spinoff ipo listing "
    "delisting restatement dividend hike hikes increases decreases falls rises drops slide tumble blow setback setbacks "
    "failure failures success admission confession apology pardon veto repeal enactment ratification adoption rejection "
    "dismissal acquittal retrial swearing-in sell-off sell-offs campaign crackdown lockdown quarantine vaccination treatment "
    "diagnosis infection infections injury injuries fatality fatalities casualties quakes aftershock tsunami cyclone blizzard "
    "heatwave wildfire wildfires docking spacewalk liftoff touchdown maneuver exercise exercises drill drills patrol patrols "
    "mobilization mobilisation conscription"
)

# where words were given, set apart by commas: the attribution of a statement
WORDS_GIVEN = _words("statement interview report review announcement")

# adjectives and participles that make one verb group with "be ... to"
GOVERNING_HEADS = PLANNED_HEADS | PREDICTED_HEADS | POSSIBLE_HEADS - {"hard", "difficult", "easy", "impossible", "possible", "enough"}
GOVERNING_VERBS = PLANNING | EXPECTING

# a gerund after one of these is only thought of, or did not come about
WEIGHING = PREVENTING | _words("consider mull weigh contemplate discuss suggest propose recommend risk avoid")
# strives at what the gerund after it says
STRIVING = _words("struggle spend work fight labor labour race scramble battle strive toil")
# "sees it as a threat": an opinion
VIEWING = _words("see view regard describe consider")
# a change of level whose "to" tells where it led: "fell to close at 41"
LEVELLING = _words(
    "rise fall drop slip climb gain lose dip jump plunge surge decline advance rebound recover tumble slide rally ease go grow shrink beat"
)
RESULTS = _words("close end finish reach hit settle become win stand trade leave slip fall rise top cross sink take")
# tells of an event in the past: its object's date is not its own
TELLING = _words(
    "report post announce cite blame include reflect follow compare show recall investigate discuss describe mark commemorate "
    "condemn attribute"
)
# what a firm or a person does as a rule: told in the plain present, it is no event
HABITS = _words(
    "sell operate control make compete provide offer serve employ manufacture produce distribute run publish market supply "
    "own specialize specialise insure lend rent trade follow cover teach"
)
# states when passive
SETTLED = _words("base locate situate consider call know design entitle name value link tie associate headquarter dedicate")
# one event with the infinitive after them: what somebody means to do, or did not do
INTENDING = FAILED | _words("plan intend hope want aim wish appear seem")
# opens a clause and is no part of it
OPENING = _words("after before as since until till although though because if unless while when where once that")
# a length of time after one of these measures it
LASTING = _words("last take wait spend run stay continue remain")
