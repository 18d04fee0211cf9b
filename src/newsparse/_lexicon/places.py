"""Places that datelines print: regions with their countries, and cities that stand without one.

In: a name as printed, in any case. Out: the country's code, an empty string where the name is known and its country
is not certain, `None` where the name is not known. Names of countries and zone cities are generated (places_table.py);
here are, by hand, the regions that style guides have papers print and the cities that datelines name often. Which
words of a text are a place is for the grammars to say.
"""

from __future__ import annotations

from functools import cache

_LONGEST = 60

US_POSTAL = frozenset(
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA "
    "RI SC SD TN TX UT VT VA WA WV WI WY DC".split()
)
"""Postal codes of the states: they follow a town with or without a comma."""

_BR_STATES = frozenset("AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO".split())
CH_CANTONS = frozenset("AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH".split())
_CODES = {"US": US_POSTAL, "BR": _BR_STATES, "CH": CH_CANTONS}
_CODE_LANGUAGES = {"pt": "BR", "de": "CH", "fr": "CH", "it": "CH"}
"""Whose codes the papers of a language print after a town: Brazil's states and Switzerland's cantons."""

ABBREVIATED = frozenset(
    "ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|"
    "tex|vt|va|wash|wis|wyo|alta|man|ont|que|sask|alb|nfld".split("|")
)
"""Regions that are cut short: the stop after them is theirs."""

_US = (
    "ala|alabama|alaska|ariz|arizona|ark|arkansas|calif|california|colo|colorado|conn|connecticut|del|delaware|fla|"
    "florida|ga|hawaii|idaho|ill|illinois|ind|indiana|iowa|kan|kansas|ky|kentucky|la|louisiana|maine|md|maryland|mass|"
    "massachusetts|mich|michigan|minn|minnesota|miss|mississippi|mo|missouri|mont|montana|neb|nebraska|nev|nevada|nh|"
    "new hampshire|nj|new jersey|nm|new mexico|ny|new york|nc|north carolina|nd|north dakota|ohio|okla|oklahoma|ore|"
    "oregon|pa|pennsylvania|ri|rhode island|sc|south carolina|sd|south dakota|tenn|tennessee|tex|texas|utah|vt|vermont|"
    "va|virginia|wash|washington|wva|w va|west virginia|wis|wisconsin|wyo|wyoming|dc|district of columbia|us|usa|u s|"
    "united states of america|u.s.a|state of new york"
)
_CA = (
    "alta|alberta|bc|british columbia|man|manitoba|nb|new brunswick|nl|nfld|newfoundland|newfoundland and labrador|ns|"
    "nova scotia|ont|ontario|pei|prince edward island|que|quebec|québec|sask|saskatchewan|nwt|northwest territories|"
    "nunavut|yukon|alb|colombie-britannique|on|ab|qc"
)
_REGIONS = {
    "US": _US,
    "CA": _CA,
    "GB": "uk|england|scotland|wales|northern ireland|great britain|britain|schottland|angleterre|écosse|inglaterra|"
    "großbritannien|grande-bretagne|gran bretaña|gran bretagna|великобритания|イギリス|英国",
    "AU": "new south wales|nsw|queensland|victoria|western australia|south australia|tasmania",
    "IN": "maharashtra|karnataka|kerala|tamil nadu|uttar pradesh|himachal pradesh|madhya pradesh|andhra pradesh|gujarat|"
    "rajasthan|punjab|haryana|bihar|jharkhand|odisha|assam|telangana|uttarakhand|chhattisgarh|west bengal|manipur|"
    "meghalaya|mizoram|nagaland|tripura|sikkim|jammu and kashmir|arunachal pradesh|hp",
    "ID": "bali|java|west java|central java|east java|jawa barat|jawa tengah|jawa timur|aceh|sumatra",
    "PS": "gaza|gaza strip|west bank|gazastreifen|palestine|palestinian territories",
    "BR": "brasil",
    "DE": "bayern|hessen|sachsen|niedersachsen|rheinland-pfalz|brandenburg|thüringen|nrw",
    "BA": "bosnia",
    "CZ": "czech republic",
    "MK": "macedonia",
    "TR": "turkey|türkiye",
    "AE": "uae|uni emirat arab|dubai",
    "KR": "south korea|korea",
    "CD": "democratic republic of congo",
    "CI": "ivory coast",
    "MM": "burma",
    "VA": "vatican",
    "UA": "crimea",
    "RU": "soviet union|ussr|россия|чечня",
    "": "georgia|congo|kosovo|kashmir|europe|africa|asia",
}
"""States, provinces and short names of countries, without stops, by country."""

_TWO_LETTERS = {"Ga": "US", "Pa": "US", "Va": "US", "Md": "US", "Ky": "US", "La": "US", "Vt": "US", "Mo": "US"}
"""Older abbreviations that are printed without their stop; other words of two letters are codes in capitals only."""

_CITIES = {
    "AE": "abu dhabi|abou dhabi|sharjah|أبوظبي|الشارقة",
    "AR": "cordoba|rosario|la plata",
    "AT": "wien|vienna|vienne|viena|graz|linz|salzburg|innsbruck|klagenfurt|wenen|wiedeń|vídeň|bécs|вена",
    "AU": "canberra|cairns|geelong|sídney|sidney",
    "BD": "dacca",
    "BE": "antwerp|antwerpen|anvers|gent|ghent|liège|bruges",
    "BR": "brasília|brasilia|rio de janeiro|belo horizonte|porto alegre|curitiba|salvador de bahia|rio",
    "BY": "минск|мінск",
    "CA": "ottawa|montreal|montréal|québec|quebec city|calgary|ottawa|mississauga|hamilton, ontario",
    "CH": "bern|berne|berna|geneva|genève|genf|ginebra|genebra|ginevra|basel|lausanne|luzern|lugano|davos|winterthur|"
    "st. gallen|st gallen|женева|berno|ジュネーブ|日内瓦|제네바|جنيف",
    "CI": "yamoussoukro",
    "CN": "beijing|peking|pékin|pekin|pequín|pequim|pechino|beijin|пекин|пекін|بكين|北京|베이징|kanton|guangzhou|shenzhen|"
    "canton|wuhan|chengdu|tianjin|nanjing|hangzhou|xi'an|lhasa|hebron|广州|深圳|武汉|成都|天津|南京|杭州|西安|重庆|上海",
    "CO": "bogota|bogotá|medellín|medellin|cali",
    "CU": "la habana|havanna|la havane",
    "CZ": "praha|brno|ostrava",
    "DE": "hamburg|munich|münchen|munique|monaco di baviera|köln|cologne|colonia|frankfurt|frankfurt/main|francfort|"
    "frankfurt am main|fráncfort|francoforte|stuttgart|düsseldorf|dusseldorf|leipzig|dortmund|essen|bremen|brême|"
    "dresden|dresde|hannover|hanover|hanovre|nürnberg|nuremberg|duisburg|bochum|wuppertal|bielefeld|bonn|münster|"
    "mannheim|karlsruhe|augsburg|wiesbaden|mönchengladbach|gelsenkirchen|aachen|braunschweig|kiel|chemnitz|"
    "halle/saale|halle|magdeburg|freiburg|krefeld|mainz|lübeck|erfurt|rostock|kassel|potsdam|saarbrücken|oldenburg|"
    "osnabrück|heidelberg|darmstadt|regensburg|ingolstadt|würzburg|wolfsburg|ulm|schwerin|cottbus|jena|trier|"
    "göttingen|bayreuth|passau|konstanz|flensburg|frankfurt/oder|zwickau|gera|worms|paderborn|hagen|"
    "мюнхен|гамбург|франкфурт|берлин|berlin",
    "DK": "københavn|aarhus|århus|odense|aalborg",
    "DZ": "alger|argel",
    "EG": "cairo|alexandria|القاهرة|الإسكندرية",
    "ES": "barcelona|barcelone|valencia|sevilla|seville|zaragoza|málaga|malaga|bilbao|palma|murcia|alicante|granada|"
    "san sebastián|vigo|valladolid|santander|oviedo|pamplona|toledo|santiago de compostela|las palmas|барселона",
    "ET": "addis ababa|addis abeba",
    "FI": "helsinki|tampere|turku|espoo|oulu",
    "FR": "lyon|marseille|marsella|marsiglia|toulouse|nice|nantes|strasbourg|strasburg|straßburg|estrasburgo|strasburgo|"
    "montpellier|bordeaux|lille|rennes|grenoble|cannes|ajaccio|calais|le havre|страсбург|париж",
    "GB": "london|edinburgh|glasgow|cardiff|manchester|liverpool|birmingham|leeds|bristol|sheffield|oxford|cambridge|"
    "belfast|лондон|伦敦|倫敦|ロンドン|런던|لندن",
    "GE": "tiflis",
    "GR": "athen|salonika|thessaloniki|chania|θεσσαλονίκη",
    "HR": "split|rijeka",
    "ID": "surabaya|bandung|medan|denpasar|banda aceh|manado|yogyakarta|semarang|bogor",
    "IE": "cork|limerick",
    "IL": "tel aviv|tel-aviv|haifa|تل أبيب|тель-авив|テルアビブ|特拉维夫",
    "IN": "delhi|new delhi|neu-delhi|nueva delhi|nova délhi|nova deli|mumbai|bombay|bengaluru|bangalore|chennai|madras|"
    "calcutta|hyderabad|ahmedabad|pune|lucknow|jaipur|bhopal|patna|srinagar|chandigarh|bhubaneswar|guwahati|kochi|"
    "thiruvananthapuram|amritsar|shimla|नई दिल्ली|दिल्ली|मुंबई|लखनऊ|पटना|भोपाल|जयपुर|نئی دہلی|نیودہلی|ニューデリー|"
    "新德里|뉴델리|нью-дели|نيودلهي",
    "IQ": "mosul|najaf|tikrit|erbil|basra|fallujah|kirkuk|النجف|الموصل|أربيل",
    "IR": "isfahan|تهران|طهران",
    "IT": "milan|milano|mailand|milán|milão|turin|torino|naples|napoli|neapel|florence|firenze|florenz|venice|venezia|"
    "venedig|bologna|palermo|genova|genoa|bari|verona|trieste|милан",
    "JM": "montego bay",
    "JP": "osaka|kyoto|yokohama|nagoya|sapporo|fukuoka|hiroshima|nagasaki|kobe|大阪|京都|札幌|東京",
    "KE": "mombasa",
    "KP": "pyongyang|pjöngjang|평양",
    "KR": "busan|incheon|daegu|daejeon|gwangju|부산|인천|대구|대전|광주|울산|수원|세종|제주|춘천|전주|청주|창원",
    "LK": "colombo",
    "LY": "benghazi|misrata",
    "MA": "rabat|marrakesh|marrakech|marokko|الرباط",
    "MX": "mexico city|ciudad de méxico|méxico|mexiko-stadt|guadalajara|puebla|cancún|acapulco|culiacán",
    "MY": "putrajaya|george town, malaysia|johor baru|johor bahru|melaka|ipoh|kota kinabalu",
    "NG": "abuja|kano|ibadan|port harcourt",
    "NL": "the hague|den haag|la haye|la haya|haia|l'aia|rotterdam|utrecht|eindhoven|maastricht|гаага",
    "NO": "bergen|trondheim|stavanger|tromsø",
    "NP": "kathmandu",
    "NZ": "wellington|christchurch",
    "PH": "quezon city|davao city|cebu city",
    "PK": "islamabad|lahore|peshawar|rawalpindi|quetta|multan|اسلام آباد|راولپنڈی|لاہور|کراچی|پشاور|کوئٹہ|إسلام آباد",
    "PL": "kraków|krakow|cracow|gdańsk|gdansk|wrocław|poznań|łódź|lodz|warschau|варшава",
    "PS": "gaza city|gaza-stadt|ramallah|khan younis|khan yunis|rafah|hebron|bethlehem|nablus|jenin|رام الله|غزة",
    "PT": "porto|coimbra|faro|funchal",
    "RS": "novi sad|нови сад",
    "RU": "st. petersburg|saint petersburg|st petersburg|sankt petersburg|saint-pétersbourg|san petersburgo|"
    "санкт-петербург|петербург|сочи|казань|нижний новгород|ростов-на-дону|краснодар|grozny|kazan|sochi|moscow",
    "SA": "mecca|medina|jeddah|الرياض|جدة|مكة المكرمة|riad|riyad",
    "SD": "port sudan",
    "SE": "gothenburg|göteborg|malmö|uppsala|estocolmo",
    "SY": "aleppo|homs|idlib|دمشق|حلب",
    "TR": "ankara|izmir|i̇zmir|i̇stanbul|istanbul|antalya|bursa|adana|gaziantep|diyarbakir|diyarbakır|أنقرة|анкара|アンカラ|"
    "安卡拉",
    "TW": "kaohsiung|taichung|tainan|ilan|台北|臺北|高雄|台中|台南|新北|桃園|新竹|基隆|嘉義|花蓮|宜蘭|屏東",
    "TZ": "dodoma|zanzibar",
    "UA": "kyiv|kiev|kiew|kijów|kyjev|київ|киев|kharkiv|odesa|odessa|lviv|donetsk|kherson|львів|одеса|харків|дніпро|キーウ|"
    "基辅|키이우|كييف",
    "US": "atlanta|baltimore|boston|cincinnati|cleveland|dallas|honolulu|houston|las vegas|miami|milwaukee|"
    "minneapolis|new orleans|oklahoma city|philadelphia|pittsburgh|st. louis|st louis|salt lake city|san antonio|"
    "san diego|san francisco|seattle|washington|cape canaveral|hollywood|вашингтон|华盛顿|華盛頓|ワシントン|워싱턴|"
    "واشنطن|ουάσινγκτον|washington, d.c|chicago|phoenix|detroit|indianapolis|denver|los angeles|new york|nueva york|"
    "nova york|nova iorque|san fransisco|旧金山|洛杉矶|纽约|紐約|ニューヨーク|뉴욕|нью-йорк|نيويورك|로스앤젤레스|サンフランシスコ",
    "UY": "montevideo|montevidéu",
    "VA": "vatican city|vatican|vatikanstadt|città del vaticano|ciudad del vaticano|cité du vatican",
    "VN": "hanoi|hà nội|ho chi minh city|tp hcm",
    "YE": "sanaa|sana'a|صنعاء",
    "ZA": "cape town|pretoria|durban|kapstadt|le cap",
    "": "united nations|nações unidas|naciones unidas|nations unies|vereinte nationen|brüssel-strasbourg|"
    "jerusalem|al-quds|القدس|エルサレム|耶路撒冷|예루살렘|иерусалим|jérusalem|jerusalén|jerusalém|at sea|in space|georgetown|"
    "victoria|santiago|kingston|san juan|córdoba|birmingham|alexandria|valencia|san josé|san jose|hyderabad|tripoli",
}
"""Cities that stand alone by the wires' style books, or that datelines name often, by country."""

_OVERRIDES = {
    "tripoli": "LY", "kingston": "JM", "santiago": "CL", "london": "GB", "melbourne": "AU", "paris": "FR", "berlin": "DE",
    "manchester": "GB", "hamilton": "BM", "moscow": "RU", "hebron": "PS", "valencia": "", "birmingham": "",
    "hyderabad": "", "alexandria": "", "kuwait city": "KW", "macau": "MO", "singapore": "SG", "luxembourg": "LU",
    "monaco": "MC", "djibouti": "DJ", "gibraltar": "GI", "san marino": "SM", "guatemala city": "GT", "panama city": "PA",
    "kuwait": "KW", "tunis": "TN", "algiers": "DZ", "toronto": "CA", "vancouver": "CA", "sydney": "AU",
    "panama": "PA", "guatemala": "GT", "bissau": "GW", "victoria": "", "cordoba": "", "halle": "", "rosario": "",
    "rio": "BR", "faro": "", "saigon": "VN", "hong kong": "HK", "split": "HR", "cork": "IE", "nice": "FR", "worms": "DE",
}  # fmt: skip
"""Names that several countries have, as a dateline without a region means them; empty where it is not certain."""


@cache
def _regions() -> dict[str, str]:
    from newsparse._lexicon.places_table import COUNTRIES

    found = {name.replace(".", ""): code for code, names in COUNTRIES.items() for name in names.split("|")}
    for code, names in _REGIONS.items():
        for name in names.split("|"):
            found[name] = code
    return found


@cache
def _cities() -> dict[str, str]:
    from newsparse._lexicon.places_table import CITIES

    found: dict[str, str] = {}
    for table in (CITIES, _CITIES):
        for code, names in table.items():
            for name in names.split("|"):
                found[name] = code if found.get(name, code) == code else ""
    found.update(_OVERRIDES)
    return found


def region_country(name: str, language: str | None = None, home: str | None = None) -> str | None:
    """The country of a state, province or country that is printed after a place.

    Args:
        name: as printed: "Calif.", "N.Y.", "Deutschland"; several parted by commas count by the last.
        language: of the text, and
        home: the agency's country: they decide between codes that several countries use ("PA", "AR").

    Returns:
        An ISO 3166-1 alpha-2 code, "" where the region is known and its country not certain, `None` where it is not known.
    """
    if len(name) > _LONGEST:
        return None
    last = name.rpartition(",")[2].strip()
    folded = " ".join(last.casefold().replace("’", "'").replace(".", "").split())
    if len(folded) == 2 and folded.isascii():
        if not last.isupper() and "." not in last:
            return _TWO_LETTERS.get(last)
        if found := _code_country(folded.upper(), language, home):
            return found
    return _regions().get(folded)


def _code_country(code: str, language: str | None, home: str | None) -> str | None:
    countries = [country for country, codes in _CODES.items() if code in codes]
    of_language = _CODE_LANGUAGES.get(language.partition("-")[0].lower()) if language else None
    return next((country for country in (home, of_language) if country in countries), next(iter(countries), None))


def city_country(name: str) -> str | None:
    """The country of a city that datelines name without a region.

    Returns:
        As `region_country`.
    """
    if len(name) > _LONGEST:
        return None
    folded = " ".join(name.casefold().replace("’", "'").split())
    found = _cities().get(folded)
    return _cities().get(folded.rstrip(".")) if found is None else found
