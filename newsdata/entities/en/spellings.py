"""News spellings that no table of countries has: short forms, older and newer names, seats of government that act for a country."""

from __future__ import annotations

# spelling -> country
NAMES = {
    "DPRK": "KP", "D.P.R.K.": "KP", "ROK": "KR", "PRC": "CN", "USA": "US", "U.S.A.": "US", "US": "US", "U.S.": "US", "America": "US",
    "UK": "GB", "U.K.": "GB", "Britain": "GB", "England": "GB", "Scotland": "GB", "Wales": "GB", "Northern Ireland": "GB",
    "UAE": "AE", "U.A.E.": "AE", "DRC": "CD", "DR Congo": "CD", "Congo": "CD", "Holland": "NL", "Burma": "MM", "Czechia": "CZ", "Swaziland": "SZ",
    "Macedonia": "MK", "North Macedonia": "MK", "East Timor": "TL", "Ivory Coast": "CI", "Cape Verde": "CV", "Vatican": "VA", "Holy See": "VA",
    "Kosovo": "XK", "Bosnia": "BA", "Syria": "SY", "Iran": "IR", "Laos": "LA", "Vietnam": "VN", "Bolivia": "BO", "Tanzania": "TZ",
    "Moldova": "MD", "Brunei": "BN", "Palestine": "PS", "Soviet Union": "RU", "USSR": "RU", "Persia": "IR",
}  # fmt: skip

# adjectives and people; the plural of a people is a group
DEMONYMS = {
    "Argentine": "AR", "Argentinian": "AR", "Bangladesh": "BD", "Brit": "GB", "English": "GB", "Scottish": "GB", "Welsh": "GB",
    "Northern Irish": "GB", "Bosnian": "BA", "Kazakh": "KZ", "Kyrgyz": "KG", "Tajik": "TJ", "Uzbek": "UZ", "Ecuadorian": "EC", "Slovenian": "SI",
    "Serb": "RS", "Croat": "HR", "Turk": "TR", "Dane": "DK", "Finn": "FI", "Swede": "SE", "Pole": "PL", "Spaniard": "ES", "Briton": "GB",
    "Kosovan": "XK", "Kosovar": "XK", "Azeri": "AZ", "Botswanan": "BW", "Maldivian": "MV", "Myanmar": "MM", "Nepali": "NP", "Salvadorean": "SV",
    "Philippine": "PH", "New Zealand": "NZ", "Saudi": "SA", "Soviet": "RU", "Vatican": "VA", "Belarusan": "BY", "Byelorussian": "BY", "Icelandic": "IS",
    "Luxembourgish": "LU", "Cape Verdean": "CV", "Lao": "LA", "Monacan": "MC", "Montenegrin": "ME", "Surinamese": "SR", "Persian": "IR",
    "Irishman": "IE", "Frenchman": "FR", "Englishman": "GB", "Dutchman": "NL", "Welshman": "GB", "Scot": "GB",
}  # fmt: skip
del DEMONYMS["Bangladesh"], DEMONYMS["Myanmar"], DEMONYMS["New Zealand"], DEMONYMS["Vatican"]

# capitals under names that the table of countries does not have, and palaces: as actors they are their government
SEATS = {
    "Kyiv": "UA", "Kiev": "UA", "Kremlin": "RU", "White House": "US", "Washington": "US", "Downing Street": "GB", "Whitehall": "GB",
    "Élysée": "FR", "Elysee": "FR", "Élysée Palace": "FR", "Elysee Palace": "FR", "Blue House": "KR", "Zhongnanhai": "CN", "Tel Aviv": "IL",
    "Foggy Bottom": "US", "Quai d'Orsay": "FR", "Rashtrapati Bhavan": "IN", "Buckingham Palace": "GB", "Islamabad": "PK", "Peking": "CN",
    "Washington, D.C.": "US", "Washington D.C.": "US", "Washington DC": "US", "Pyongyang": "KP", "Astana": "KZ", "Nur-Sultan": "KZ",
    "Canberra": "AU", "Pretoria": "ZA", "Abu Dhabi": "AE", "The Hague": "NL", "Hague": "NL", "Brasilia": "BR", "Bogota": "CO", "Bucharest": "RO",
}  # fmt: skip
# palaces never are a point on the map
PALACES = frozenset(
    {
        "Kremlin",
        "White House",
        "Downing Street",
        "Whitehall",
        "Élysée",
        "Elysee",
        "Élysée Palace",
        "Elysee Palace",
        "Blue House",
        "Zhongnanhai",
        "Foggy Bottom",
        "Quai d'Orsay",
    }
)

# a country, and a state of the US
STATES_TOO = frozenset({"Georgia"})

# states of the US as datelines shorten them
STATES = (
    "Ala.", "Ariz.", "Ark.", "Calif.", "Colo.", "Conn.", "Del.", "Fla.", "Ga.", "Ill.", "Ind.", "Kan.", "Ky.", "La.", "Mass.", "Md.", "Mich.",
    "Minn.", "Miss.", "Mo.", "Mont.", "N.C.", "N.D.", "N.H.", "N.J.", "N.M.", "N.Y.", "Neb.", "Nev.", "Okla.", "Ore.", "Pa.", "R.I.", "S.C.",
    "S.D.", "Tenn.", "Tex.", "Va.", "Vt.", "W.Va.", "Wash.", "Wis.", "Wyo.",
)  # fmt: skip
