"""English spellings of currencies beyond their ISO 4217 names."""

from __future__ import annotations

# what stands before the number -> code; letters as printed in lower case
SIGNS = {
    "$": "USD", "us$": "USD", "us $": "USD", "$us": "USD", "u.s.$": "USD", "u.s. $": "USD", "usd$": "USD", "a$": "AUD", "au$": "AUD",
    "au $": "AUD", "$a": "AUD", "$au": "AUD", "aud$": "AUD", "aus$": "AUD", "a $": "AUD", "c$": "CAD", "c $": "CAD", "ca$": "CAD",
    "cad$": "CAD",
    "cdn$": "CAD", "can$": "CAD", "$cdn": "CAD", "nz$": "NZD", "nz $": "NZD", "nzd$": "NZD", "$nz": "NZD", "hk$": "HKD", "hk $": "HKD",
    "$hk": "HKD", "s$": "SGD", "s $": "SGD", "sg$": "SGD", "nt$": "TWD", "nt $": "TWD", "twd$": "TWD", "mx$": "MXN", "mex$": "MXN",
    "mxn$": "MXN",
    "r$": "BRL", "r $": "BRL", "us dollar": "USD", "j$": "JMD", "tt$": "TTD", "ec$": "XCD", "n$": "NAD", "z$": "ZWG", "b$": "BND",
    "bds$": "BBD",
    "fj$": "FJD", "£": "GBP", "gb£": "GBP", "uk£": "GBP", "£stg": "GBP", "ir£": "IEP", "€": "EUR", "eu€": "EUR", "¥": "JPY", "jp¥": "JPY",
    "y=": "JPY", "y": "JPY", "cn¥": "CNY", "rmb¥": "CNY", "rmb": "CNY", "₹": "INR", "rs": "INR", "rs.": "INR", "inr": "INR", "₽": "RUB",
    "₩": "KRW", "₪": "ILS", "nis": "ILS", "₺": "TRY", "tl": "TRY", "₦": "NGN", "₱": "PHP", "₫": "VND", "฿": "THB", "₴": "UAH", "₡": "CRC",
    "₭": "LAK",
    "₮": "MNT", "₲": "PYG", "₵": "GHS", "gh₵": "GHS", "₸": "KZT", "₾": "GEL", "₼": "AZN", "₿": "BTC", "btc": "BTC", "rm": "MYR",
    "r": "ZAR",
    "rp": "IDR", "rp.": "IDR", "kc": "CZK", "ksh": "KES", "ksh.": "KES", "kshs": "KES", "ush": "UGX", "tsh": "TZS", "sh": "KES",
    "sfr": "CHF",
    "sfr.": "CHF", "fr.": "CHF", "p$": "MXN", "ps": "GBP", "dh": "AED", "dhs": "AED", "sr": "SAR", "qr": "QAR", "le": "EGP", "e£": "EGP",
    "£e": "EGP",
    "sek": "SEK", "nok": "NOK", "dkk": "DKK", "zl": "PLN", "lei": "RON", "ft": "HUF", "sen": "sen", "n": "NGN", "tk": "BDT", "tk.": "BDT",
}  # fmt: skip
# signs of plain letters that must touch the digits, in capitals, before a number with a magnitude, groups or decimals
LETTERS = frozenset(["y", "r", "n", "ps", "sh", "sr", "qr", "le", "tl", "ft", "lei", "zl", "kc", "sen", "dh"])

# words after the number -> code; None: the word alone does not say which
WORDS = {
    "dollar": "USD", "dollars": "USD", "greenbacks": "USD", "bucks": "USD", "american dollars": "USD", "u.s. dollars": "USD",
    "u.s. dollar": "USD",
    "united states dollars": "USD", "euro": "EUR", "euros": "EUR", "sterling": "GBP", "pounds sterling": "GBP", "pound sterling": "GBP",
    "quid": "GBP", "uk pounds": "GBP", "pounds in sterling": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY",
    "yuan renminbi": "CNY",
    "chinese renminbi": "CNY", "rupee": "INR", "rupees": "INR", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB", "roubles": "RUB",
    "russian rouble": "RUB", "russian roubles": "RUB", "won": "KRW", "korean won": "KRW", "shekel": "ILS", "shekels": "ILS",
    "new shekels": "ILS",
    "israeli shekels": "ILS", "israeli shekel": "ILS", "rand": "ZAR", "rands": "ZAR", "real": "BRL", "reais": "BRL", "reals": "BRL",
    "brazilian reais": "BRL", "ringgit": "MYR", "ringgits": "MYR", "baht": "THB", "lira": "TRY", "liras": "TRY", "hryvnia": "UAH",
    "hryvnias": "UAH",
    "hryvnya": "UAH", "zloty": "PLN", "zlotys": "PLN", "zloties": "PLN", "forint": "HUF", "forints": "HUF", "koruna": "CZK",
    "korunas": "CZK",
    "czech crowns": "CZK", "danish crowns": "DKK", "swedish crowns": "SEK", "norwegian crowns": "NOK", "kuna": "HRK", "kunas": "HRK",
    "naira": "NGN",
    "rupiah": "IDR", "rupiahs": "IDR", "taka": "BDT", "dong": "VND", "tenge": "KZT", "birr": "ETB", "cedi": "GHS", "cedis": "GHS",
    "bitcoin": "BTC", "bitcoins": "BTC", "ether": "ETH", "kyat": "MMK", "kyats": "MMK", "franc": None, "francs": None, "peso": None,
    "pesos": None,
    "dinar": None, "dinars": None, "dirham": None, "dirhams": None, "riyal": None, "riyals": None, "rial": None, "rials": None,
    "krone": None,
    "kroner": None, "krona": "SEK", "kronor": "SEK", "crown": None, "crowns": None, "shilling": None, "shillings": None,
    "singaporean dollars": "SGD", "taiwanese dollars": "TWD", "taiwan dollars": "TWD", "canada dollars": "CAD",
}  # fmt: skip
AMBIGUOUS = frozenset({"crown", "crowns", "real", "reals", "won", "sterling", "ether", "rand", "dong", "quid", "taka", "bucks"})

# minor units: printed word -> the name that the row has
MINOR = {
    "cent": "cent", "cents": "cent", "pence": "penny", "penny": "penny", "pennies": "penny", "sen": "sen", "kopecks": "kopeck",
    "kopeck": "kopeck",
    "kopeks": "kopeck", "paise": "paisa", "paisa": "paisa", "centavos": "centavo", "centimes": "centime", "satoshi": "satoshi",
    "satoshis": "satoshi",
    "us cents": "cent", "u.s. cents": "cent", "euro cents": "cent", "australian cents": "cent", "canadian cents": "cent", "p": "penny",
    "¢": "cent",
    "c": "cent",
}  # fmt: skip
# one letter that must touch the digits
GLUED_MINOR = frozenset("pc¢")

# country words after a number with a dollar sign
AFTER_SIGN = {
    "us": "USD", "u.s.": "USD", "usd": "USD", "american": "USD", "canadian": "CAD", "cad": "CAD", "cdn": "CAD", "australian": "AUD",
    "aud": "AUD",
    "sterling": "GBP", "nzd": "NZD", "sgd": "SGD", "hkd": "HKD",
}  # fmt: skip
SHORT_SCALES = {"m": 1e6, "b": 1e9, "t": 1e12, "million": 1e6, "billion": 1e9, "trillion": 1e12}
# codes that are English words or names of news: only glued to the digits or before a number with groups or a magnitude
WORDLIKE_CODES = frozenset(
    """
    ALL TOP TRY CUP MAD PEN SOS BAM GEL MOP COP AMD LAK BAM ETH BOB DOP RON MUR PAB WST BIF CLP GIP MDL HTG XCG ERN SSP
    """.split()
)
# words of paying before "pounds"
PAID = frozenset(
    """
    cost costs paid pay pays spent spend spends worth price priced fined fine raised raise earn earns earned owed owe
    charge charged charges saving save saves fee grant budget listed valued sold prices
    """.split()
)
