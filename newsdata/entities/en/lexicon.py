"""Words that tell what a capitalised name is: titles and roles, heads of organisations, places and events."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MALE = _words("mr sir lord prince king emperor mister señor monsieur herr")
FEMALE = _words("mrs ms miss mme madame lady dame queen princess empress")
HONORIFICS = MALE | FEMALE | _words("dr prof rev pope hon fr sheikh ayatollah")

# what a person is: the head of a role, also written before a name
ROLES = _words(
    """president minister secretary senator governor mayor ambassador envoy chancellor premier spokesman spokeswoman spokesperson
    director chairman chairwoman chair chairperson chief ceo cfo coo cto founder co-founder cofounder owner manager executive officer
    general colonel major captain lieutenant sergeant admiral commander commissioner marshal corporal brigadier detective inspector
    superintendent constable sheriff deputy judge justice prosecutor attorney lawyer barrister solicitor magistrate ombudsman
    representative congressman congresswoman lawmaker legislator councillor councilman councilwoman councilor speaker whip leader
    head coach coordinator economist analyst strategist researcher scientist professor lecturer historian biologist physicist
    epidemiologist virologist doctor physician surgeon nurse teacher principal dean provost rector engineer farmer fisherman
    activist campaigner organizer organiser author writer journalist reporter correspondent editor columnist blogger critic publisher
    actor actress singer musician comedian director producer artist photographer filmmaker designer architect poet novelist
    bishop archbishop cardinal pastor priest rabbi imam monk nun king queen prince princess emperor pope dictator monarch
    striker goalkeeper midfielder defender quarterback pitcher captain winger forward player athlete swimmer runner cyclist boxer
    resident neighbor neighbour witness student graduate victim survivor suspect defendant plaintiff driver pilot passenger
    worker employee consultant adviser advisor aide counsel expert fellow scholar member candidate nominee billionaire
    businessman businesswoman entrepreneur investor banker trader broker developer contractor trustee treasurer comptroller
    controller auditor regulator administrator superintendent warden curator librarian conductor composer choreographer
    veteran soldier firefighter paramedic officer policeman policewoman trooper ranger chef baker brewer grocer retailer
    mp mep gop pm vp svp evp dg politician statesman diplomat negotiator mediator inspector rapporteur commentator
    father mother son daughter wife husband brother sister widow widower uncle aunt cousin grandfather grandmother
    man woman boy girl teenager pensioner retiree hairdresser plumber carpenter electrician mechanic shopkeeper waiter waitress
    hydrologist geologist seismologist meteorologist ecologist botanist zoologist chemist astronomer mathematician psychologist
    sociologist anthropologist archaeologist oncologist cardiologist pediatrician psychiatrist veterinarian pharmacist dentist
    deputy secretary-general sen rep gov gen col maj capt lt sgt cpl cmdr adm brig supt insp cllr pres dir
    vice-president vice-chairman vice-chair undersecretary under-secretary postmaster paymaster quartermaster harbormaster
    harbourmaster headteacher headmaster headmistress chaplain deacon organist violinist pianist guitarist drummer rapper
    goalscorer manager trainer jockey umpire referee skipper seller vendor tenant landlord landlady homeowner parent caretaker
    statistician demographer planner surveyor auctioneer collector dealer keeper grower rancher miner trucker steward hairstylist
    sprinter hurdler skier golfer gymnast rower champion cleric preacher novelist surgeon chef inventor explorer sculptor pundit
    recorder clerk assessor registrar coroner alderman selectman
    """
)
PLURAL_TITLES = _words("sens reps govs gens profs presidents senators ministers governors judges generals professors")
# roles that stand capitalised before a name in running text, so that the run's first words are no part of the name
TITLES = (
    ROLES
    | PLURAL_TITLES
    | _words(
        """pc wpc dci republican republicans democrat democrats democratic tory mr mrs ms miss sir lord lady dame dr prof rev hon pope sheikh
        ayatollah saint"""
    )
) - _words("head chair man woman boy girl forward fellow counsel member parent keeper")
TITLE_MODIFIERS = _words(
    """vice prime deputy assistant associate acting interim former ex-president ex-prime senior chief executive first foreign defense
    defence finance interior home health education energy environment justice labor labour trade transport transportation treasury
    agriculture attorney lieutenant major brigadier rear state press national security police fire district county city federal
    supreme general managing creative artistic medical technical sporting scientific regional global field opposition majority
    minority party house senate democratic republican conservative shadow crown grand chancellor culture sports science
    communications information immigration housing economic economy commerce planning development climate water women's
    lead principal outgoing incoming longtime co-chief under secretary staff pro-russian right left
    """
)
# roles that tell a gender in their own letters
MALE_ROLES = _words(
    """spokesman chairman congressman councilman businessman policeman fisherman actor king prince pope father son husband brother
    uncle grandfather man boy priest monk waiter landlord headmaster widower emperor salesman cameraman doorman fireman statesman"""
)
FEMALE_ROLES = _words(
    """spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman actress queen princess mother daughter wife sister
    aunt grandmother woman girl nun waitress landlady headmistress widow empress saleswoman"""
)

ORGANISATION_HEADS = _words(
    """ministry department agency bank university college school institute institution council committee commission party corp corporation
    inc ltd llc plc co company group holdings association society union federation alliance coalition league foundation trust fund
    court tribunal parliament congress senate assembly house cabinet government administration authority bureau office service
    services force forces army navy airforce guard guards corps police command staff board organization organisation network
    laboratory laboratories lab labs observatory museum library hospital clinic church cathedral mosque synagogue temple
    airlines airways air motors electric energy oil gas petroleum pharmaceuticals technologies systems software media entertainment
    studios pictures records publishing books press partners capital securities investments insurance industries enterprises
    international club fc united city-council team academy center centre initiative program programme project campaign movement front
    brigade regiment battalion division squadron treasury exchange registry directorate secretariat forum chamber
    brothers & sons stores foods beverages restaurants hotels railway railways rail transit district-council mission embassy
    consulate registry register mill mills dynamics robotics aerospace shipping logistics consulting associates collective
    cooperative co-operative guild order brotherhood jihad consortium panel taskforce conservancy survey orchestra ballet opera
    """
) - _words("team air")
OUTLET_HEADS = _words(
    """times post journal herald tribune gazette guardian telegraph observer chronicle news daily globe mail mirror sun star express
    independent standard examiner enquirer inquirer courier dispatch sentinel register bulletin magazine weekly review television channel
    tv radio broadcasting broadcaster wire newswire argus echo advertiser argus press-telegram bee mercury republic"""
) - _words("republic sun star")
OUTLETS = frozenset(
    """ap|associated press|reuters|afp|agence france-presse|bbc|bbc news|cnn|abc news|cbs news|nbc news|abc|cbs|nbc|msnbc|fox news|npr|pbs|
    bloomberg|bloomberg news|the economist|economist|axios|politico|buzzfeed|buzzfeed news|vox|vice|wired|time|time magazine|newsweek|
    forbes|fortune|variety|le monde|le figaro|libération|der spiegel|spiegel|die zeit|bild|el país|el pais|la repubblica|corriere della sera|
    xinhua|tass|interfax|ria novosti|ria|yonhap|kyodo|kyodo news|nhk|kcna|dpa|ansa|efe|pti|press trust of india|anadolu|anadolu agency|
    al jazeera|al arabiya|haaretz|ynet|itv|itv news|sky news|channel 4|rte|cbc|ctv|global news|cp|canadian press|abc australia|
    washington post|new york times|los angeles times|wall street journal|financial times|usa today|guardian|times|sunday times|
    wikinews|wikipedia|twitter|facebook|youtube|upi|united press international|mcclatchy|propublica|the intercept|new yorker|
    the atlantic|atlantic|the hill|daily beast|huffington post|huffpost|breitbart|drudge report|kommersant|novaya gazeta|meduza|
    ukrinform|unian|south china morning post|straits times|asahi shimbun|yomiuri shimbun|mainichi shimbun|der standard""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
PLACE_HEADS = _words(
    """river lake sea ocean bay gulf strait island islands isle mountain mountains mount hill hills valley desert forest peninsula coast
    county province region district state oblast prefecture governorate canton parish borough town village street avenue road boulevard
    lane drive square park bridge airport port harbor harbour station highway plaza beach creek falls canyon reef archipelago basin
    delta plateau ridge cape territory territories heights springs field fields stadium arena tower building palace castle prison jail
    camp base dam reservoir canal glacier volcano cemetery shore shores straits quay pier wharf depot terminal junction
    farm ranch estate gardens garden zoo hall city"""
)
PLACE_FIRST = _words("lake mount cape fort port lago gulf isle strait sea bay rio san santa saint st los las el new north south east west")
EVENT_HEADS = _words(
    """war wars olympics olympic games cup championship championships tournament festival summit conference revolution uprising spring
    massacre attack attacks crisis election elections referendum day week month hurricane typhoon
    cyclone storm earthquake pandemic awards prize convention marathon open prix derby expo fair holocaust
    armistice truce ceasefire"""
)
EVENT_FIRST = _words("hurricane typhoon cyclone tropical operation storm world battle")
# laws and papers have names too, and are none of the types above
LAW_HEADS = _words("act bill treaty accord accords agreement protocol amendment declaration charter constitution report index code")
PARTIES = _words("republican republicans democrat democrats democratic tory")
OF_HEADS = (
    ORGANISATION_HEADS | PLACE_HEADS | OUTLET_HEADS | LAW_HEADS | _words("battle siege treaty republic kingdom states emirates church")
)

FIRMS = frozenset(
    """google|apple|amazon|microsoft|facebook|meta|twitter|tesla|boeing|airbus|toyota|honda|samsung|sony|intel|nvidia|ibm|walmart|starbucks|
    mcdonald's|goldman sachs|jpmorgan|jpmorgan chase|citigroup|morgan stanley|bank of america|hsbc|barclays|exxon|exxonmobil|bp|chevron|
    gazprom|rosneft|huawei|tiktok|bytedance|uber|lyft|airbnb|netflix|disney""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
ORGANISATIONS = FIRMS | frozenset(
    """un|united nations|nato|eu|european union|fbi|cia|nsa|dea|irs|epa|fda|cdc|nasa|fema|osha|dhs|doj|who|world health organization|imf|
    world bank|wto|opec|unicef|unesco|unhcr|iaea|icc|icrc|red cross|red crescent|amnesty|amnesty international|human rights watch|
    greenpeace|oxfam|congress|senate|house|parliament|supreme court|pentagon|state department|treasury|bundestag|knesset|duma|
    kgb|fsb|gru|mi5|mi6|mossad|hamas|hezbollah|hizbollah|isis|isil|al-qaeda|al qaeda|boko haram|gop|snp|anc|bjp|plo|eta|ira|fifa|uefa|ioc|nba|nfl|nhl|mlb|
    ncaa|aclu|naacp|nra|afl-cio|oecd|asean|g7|g20|g-7|g-20|ecb|fed|federal reserve|bank of england|islamic state|kremlin press service|interpol|europol|
    nhs|rspca|rspb|tuc|cbi|bma|usgs|noaa|ntsb|faa|fcc|ftc|sec|hud|va|nih|nrc|blm|usda|crown|labour|nypd|lapd|royal navy|met|
    westminster city council|wagner|wagner group""".replace("\n", "")
    .replace("    ", "")
    .split("|")
) - {"met", "house", "fed", "who", "sec", "va"}
GROUPS = frozenset(
    """taliban|rohingya|rohingyas|kurds|kurd|houthis|houthi|muslims|christians|jews|hindus|sikhs|buddhists|catholics|protestants|shiites|sunnis|
    shia|sunni|democrats|republicans|conservatives|liberals|tories|labourites|greens|islamists|uyghurs|uighurs|roma|tutsi|hutu|tutsis|
    hutus|tamils|pashtuns|hazaras|yazidis|druze|alawites|chechens|tatars|palestinians|arabs|europeans|africans|asians|latinos|hispanics|
    westerners|londoners|new yorkers|californians|texans|scots|parisians|muscovites""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
# wholes that are larger than a country, and regions that everybody knows
PLACES = frozenset(
    """europe|asia|africa|north america|south america|latin america|central america|antarctica|oceania|middle east|balkans|caucasus|
    scandinavia|siberia|crimea|donbas|donbass|kashmir|tibet|xinjiang|gaza|gaza strip|west bank|sahel|sahara|arctic|antarctic|atlantic|
    pacific|mediterranean|caribbean|black sea|baltic|himalayas|alps|andes|sinai|golan heights|kurdistan|catalonia|bavaria|tuscany|sicily|
    normandy|bretagne|midwest|new england|silicon valley|wall street|manhattan|brooklyn|queens|hollywood|capitol hill|downing street|
    new york city|los angeles|chicago|houston|san francisco|boston|philadelphia|dallas|miami|atlanta|detroit|seattle|denver|las vegas|
    toronto|montreal|vancouver|sydney|melbourne|brisbane|auckland|manchester|birmingham|liverpool|glasgow|edinburgh|leeds|belfast|cardiff|
    frankfurt|munich|hamburg|milan|barcelona|geneva|zurich|istanbul|dubai|mumbai|kolkata|karachi|lahore|shanghai|shenzhen|guangzhou|wuhan|
    osaka|johannesburg|lagos|cape town|rio de janeiro|são paulo|sao paulo|st petersburg|saint petersburg|kharkiv|odesa|odessa|lviv|mariupol|
    aleppo|mosul|basra|kandahar|earth|mars|moon""".replace("\n", "")
    .replace("    ", "")
    .split("|")
) - {"earth", "mars", "moon", "target"}

CALENDAR = _words(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december mon tue tues wed thu thurs fri sat jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan hanukkah
    thanksgiving halloween am pm gmt bst est edt pst pdt utc cet bc ad"""
)
# capitalised, and still no name of anybody
NO_NAMES = CALENDAR | _words(
    """i ok tv dvd cd id ceo cfo cto coo hr pr faq pdf url dna rna hiv aids gdp gnp cpi vat nhs-wide suv atm gps usb ai it am pm ii iii iv
    mr mrs ms dr internet web english french spanish german sic photo image file source sources categories credit caption video audio share
    follow related advertisement read more click subscribe newsletter copyright covid covid-19 sars icbm icbms ssbn ssbns ied ieds uav uavs pow pows
    ngo ngos lgbt lgbtq r d rd th st nd vs re p q a b c e f g h j k l m n o s t u v w x y z"""
)
NO_NAMES -= _words("english french spanish german")

PARTICLES = _words("de da del della der den van von bin ibn al el la le di du dos das ten ter af av zu abu")
# verbs of saying that prove a speaker; the statements' own list is longer, this one is only evidence
SAYING = _words(
    """said says say saying told tells added adds wrote writes argued argues asked asks warned warns claimed claims insisted insists noted
    notes stated states explained explains announced announces acknowledged conceded confirmed declared denied replied responded recalled
    tweeted continued testified suggested suggests predicted urged believes believed thinks estimated estimates reported reports admitted
    promised pledged vowed commented observed remarked stressed emphasized emphasised maintained contends contended alleged accused
    quipped joked concluded complained cautioned countered described hopes hoped expects expected praised criticized criticised"""
)
LOCATIVE = _words("in at near outside inside around across throughout to from toward towards into through above below over off beyond via")

# nouns for a firm
FIRM_NOUNS = _words(
    "company firm corporation airline carrier lender insurer retailer carmaker automaker drugmaker chipmaker manufacturer startup start-up"
)
# nouns that take up an organisation named before: "the ministry"
TAKE_UP = (
    _words(
        """ministry department agency bank university college school institute council committee commission party corporation company
    association union federation foundation fund court parliament bureau office service army navy church hospital museum club board
    organization organisation newspaper paper magazine firm group authority broadcaster charity police force"""
    )
    | FIRM_NOUNS
)
# words that only the names of firms have
FIRM_HEADS = _words(
    """corp corporation inc ltd llc plc co company group holdings airlines airways air motors motor electric energy oil gas petroleum
    pharmaceuticals technologies systems software media entertainment studios pictures records brothers sons & stores foods beverages
    restaurants hotels railways mill mills dynamics robotics aerospace shipping logistics consulting capital securities investments
    insurance industries enterprises partners bank laboratories labs mining steel"""
)
# nouns that take up names without the noun: "the airline" is one of these words
NAMED_AS = {
    "airline": _words("airlines airways air"), "carrier": _words("airlines airways air"), "lender": _words("bank"), "insurer": _words("insurance"),
    "carmaker": _words("motor motors"), "automaker": _words("motor motors"), "drugmaker": _words("pharmaceuticals pharma"),
    "party": _words("alliance front movement league coalition bloc"), "force": _words("police"), "newspaper": OUTLET_HEADS, "paper": OUTLET_HEADS,
}  # fmt: skip
# a role's noun, and the roles that it may stand for
STANDS_FOR = {
    "prosecutor": _words("attorney"), "priest": _words("father reverend pastor"), "lawyer": _words("attorney barrister solicitor counsel"),
    "cleric": _words("sheikh imam ayatollah bishop archbishop father reverend"), "officer": _words("constable sergeant inspector detective lieutenant"),
    "lawmaker": _words("senator representative congress mp mep legislator"), "doctor": _words("physician surgeon"), "writer": _words("author novelist"),
}  # fmt: skip
# roles written short before a name
SHORT_ROLES = {
    "pc": "constable", "wpc": "constable", "dci": "inspector", "rev": "reverend",
    "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "col": "colonel", "maj": "major", "capt": "captain",
    "lt": "lieutenant", "sgt": "sergeant", "cmdr": "commander", "adm": "admiral", "supt": "superintendent", "insp": "inspector",
    "prof": "professor", "dr": "doctor", "pres": "president", "dir": "director", "cllr": "councillor",
}  # fmt: skip

# words that are never a name of their own
CLOSED = frozenset(
    """the a an he she it they we i you this that these those there but and in on at for as if when while after before since his her its
    their our my your with from by to of or not no some many most all one two both each every what who why how where last next so yet
    then now also still more under over is are was were has have had will would could should might can must do does did once even
    than about against between into through during without within because although though until despite among amid across such other
    another any few several either neither nor per via like unlike whether which whose himself herself up out off down just only very
    too here everyone everybody nobody nothing something someone somebody anyone anybody none it's he's she's they're we're you're that's
    there's i'm don't won't can't isn't didn't we've i've they've you've what's let's it’s he’s she’s they’re we’re you’re that’s there’s
    i’m don’t won’t can’t isn’t didn’t we’ve i’ve they’ve you’ve what’s let’s yes yeah oh ah well okay ok hello thanks please""".split()
)

# "Israeli-born", "Florida-based": the name ends at the hyphen; participles beside these are told by their ending
HYPHENATED = _words(
    """born led style leaning made bound era wide like held run only area free built trained worthy friendly owned sized
    spent hit heavy majority level sponsored wing"""
)
# "Co-moderator", "Anti-illegal", "Sixty-six": with a small letter behind the hyphen no name
PREFIXES = _words(
    """anti pro ex non co pre post mid self long short high low half well two three four five six seven eight nine ten twenty thirty forty
    fifty sixty seventy eighty ninety first second third one all part full"""
)
# days that have a name of their own: "Super Tuesday"
NAMED_DAYS = _words("super black bloody good ash palm easter cyber fat holy")
# adjectives and singulars of groups that have no country, or less than one
PEOPLES = {
    "muslim": "Muslims", "jewish": "Jews", "hindu": "Hindus", "sikh": "Sikhs", "buddhist": "Buddhists", "hispanic": "Hispanics",
    "latino": "Latinos", "african-american": "African-Americans", "african-americans": "African-Americans", "african american": "African-Americans",
    "african americans": "African-Americans", "asian-american": "Asian-Americans", "asian-americans": "Asian-Americans",
    "texan": "Texans", "californian": "Californians", "kurdish": "Kurds", "arab": "Arabs",
    "islamist": "Islamists", "protestant": "Protestants", "shiite": "Shiites", "chechen": "Chechens", "tatar": "Tatars",
    "uighur": "Uighurs", "uyghur": "Uyghurs", "londoner": "Londoners", "parisian": "Parisians",
}  # fmt: skip
# "the Okafor campaign": what a person's name stands before
PERSONAL = _words(
    "administration campaign camp presidency family household candidacy supporters aides allies backers ticket doctrine era estate brothers sisters"
)
