"""Countries, towns and states, by the part of the world in which they lie: curated lists, facts of common knowledge."""

from __future__ import annotations

COUNTRIES = {
    "Africa: the north": "Algeria, Egypt, Libya, Mauritania, Morocco, Sudan, Tunisia",
    "Africa: the west": (
        "Benin, Burkina Faso, Cameroon, Chad, Ghana, Guinea, Ivory Coast, Liberia, Mali, Niger, Nigeria, Senegal, "
        "Sierra Leone, Togo"
    ),
    "Africa: the east": "Djibouti, Eritrea, Ethiopia, Kenya, Madagascar, Rwanda, Somalia, Tanzania, Uganda",
    "Africa: the south": "Angola, Botswana, Malawi, Mozambique, Namibia, South Africa, Zambia, Zimbabwe",
    "Asia: the Middle East": (
        "Bahrain, Iran, Iraq, Israel, Jordan, Kuwait, Lebanon, Oman, Qatar, Saudi Arabia, Syria, Turkey, the United "
        "Arab Emirates, Yemen"
    ),
    "Asia: the east": "China, Japan, Mongolia, North Korea, South Korea, Taiwan",
    "Asia: the south-east": (
        "Cambodia, Indonesia, Laos, Malaysia, Myanmar, the Philippines, Singapore, Thailand, Vietnam"
    ),
    "Asia: the south": "Bangladesh, India, Nepal, Pakistan, Sri Lanka",
    "Asia: the centre": (
        "Afghanistan, Armenia, Azerbaijan, Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan"
    ),
    "Europe: the Nordic countries": "Denmark, Finland, Iceland, Norway, Sweden",
    "Europe: the British Isles": "England, Ireland, Northern Ireland, Scotland, Wales",
    "Europe: the Baltic states": "Estonia, Latvia, Lithuania, Poland",
    "Europe: the west": (
        "Austria, Belgium, France, Germany, Italy, Luxembourg, the Netherlands, Portugal, Spain, Switzerland, the "
        "United Kingdom"
    ),
    "Europe: the east": (
        "Albania, Belarus, Bosnia and Herzegovina, Bulgaria, Croatia, the Czech Republic, Greece, Hungary, Moldova, "
        "Montenegro, North Macedonia, Poland, Romania, Russia, Serbia, Slovakia, Slovenia, Ukraine"
    ),
    "America: the north": (
        "Canada, Costa Rica, El Salvador, Guatemala, Honduras, Mexico, Nicaragua, Panama, the United States"
    ),
    "America: the Caribbean": (
        "the Bahamas, Barbados, Cuba, the Dominican Republic, Haiti, Jamaica, Trinidad and Tobago"
    ),
    "America: the south": "Argentina, Bolivia, Brazil, Chile, Colombia, Ecuador, Paraguay, Peru, Uruguay, Venezuela",
    "Oceania": "Australia, Fiji, New Zealand, Papua New Guinea, Samoa, Tonga",
}

GREAT_COUNTRIES = {
    "Europe": "United Kingdom, France, Germany, Italy, Spain, Russia",
    "the Americas": "United States, Canada, Mexico, Brazil, Argentina",
    "Asia and the Pacific": "China, Japan, India, Australia",
}
"""Those that everybody thinks of first."""

COUNTRY_ALIASES = {
    "US": "the United States",
    "U.S.": "the United States",
    "USA": "the United States",
    "U.S.A.": "the United States",
    "United States of America": "the United States",
    "UK": "the United Kingdom",
    "U.K.": "the United Kingdom",
    "UAE": "the United Arab Emirates",
    "Holland": "the Netherlands",
}
"""Other names of countries, without "the"."""

PARTS = {
    "the United Kingdom": "England, Northern Ireland, Scotland, Wales",
    "British": "English, Northern Irish, Scottish, Welsh",
}
"""Countries that lie in another, and those who live there: one is no wrong answer beside the other."""

CITIES = {
    "Europe: Britain and Ireland": (
        "London, Dublin, Edinburgh, Glasgow, Manchester, Birmingham, Liverpool, Leeds, Bristol, Cardiff, Belfast"
    ),
    "Europe: the north": "Copenhagen, Stockholm, Oslo, Helsinki, Reykjavik, Gothenburg, Bergen, Tallinn, Riga, Vilnius",
    "Europe: the south": "Rome, Milan, Venice, Naples, Madrid, Barcelona, Seville, Lisbon, Athens, Istanbul",
    "Europe: the west": "Paris, Lyon, Marseille, Brussels, Amsterdam, Berlin, Munich, Hamburg, Vienna, Zurich, Geneva",
    "Europe: the east": "Prague, Budapest, Warsaw, Bucharest, Sofia, Belgrade, Moscow, Saint Petersburg, Kyiv",
    "North America: the north-east": "New York, Boston, Philadelphia, Washington, Baltimore, Pittsburgh",
    "North America: the south": (
        "Atlanta, Charleston, Dallas, Houston, Memphis, Miami, Nashville, New Orleans, Savannah"
    ),
    "North America: the middle": (
        "Chicago, Cincinnati, Cleveland, Detroit, Indianapolis, Kansas City, Milwaukee, Minneapolis, St. Louis"
    ),
    "North America: the west": (
        "Denver, Las Vegas, Los Angeles, Phoenix, Salt Lake City, San Diego, San Francisco, Seattle"
    ),
    "North America: Canada": "Toronto, Montreal, Vancouver, Ottawa, Calgary, Edmonton, Winnipeg, Quebec City, Halifax",
    "Latin America": "Mexico City, Rio de Janeiro, Buenos Aires, Lima, Bogotá, Santiago, Caracas, São Paulo",
    "Asia: India": "Mumbai, Delhi, Kolkata, Chennai, Bangalore, Hyderabad, Ahmedabad, Pune, Jaipur",
    "Asia: China": "Beijing, Shanghai, Hong Kong, Guangzhou, Shenzhen, Tianjin, Wuhan, Chengdu, Nanjing",
    "Asia: Japan": "Tokyo, Osaka, Kyoto, Nagoya, Sapporo, Hiroshima, Kobe, Yokohama, Nagasaki",
    "Asia: the rest": "Seoul, Singapore, Bangkok, Jakarta, Manila, Hanoi, Kuala Lumpur, Taipei, Kathmandu, Dhaka",
    "Asia: the Middle East": "Dubai, Abu Dhabi, Doha, Riyadh, Baghdad, Tehran, Damascus, Beirut, Jerusalem, Tel Aviv",
    "Africa": "Cairo, Lagos, Nairobi, Cape Town, Johannesburg, Casablanca, Accra, Addis Ababa",
    "Oceania": "Sydney, Melbourne, Perth, Brisbane, Auckland, Wellington",
}

STATES = {
    "the South: the coast": (
        "Alabama, Florida, Georgia, Louisiana, Mississippi, North Carolina, South Carolina, Texas, Virginia"
    ),
    "the South: inland": "Arkansas, Kentucky, Oklahoma, Tennessee, West Virginia",
    "the Northeast": (
        "Connecticut, Delaware, Maine, Maryland, Massachusetts, New Hampshire, New Jersey, New York, Pennsylvania, "
        "Rhode Island, Vermont"
    ),
    "the Midwest": (
        "Illinois, Indiana, Iowa, Kansas, Michigan, Minnesota, Missouri, Nebraska, North Dakota, Ohio, South Dakota, "
        "Wisconsin"
    ),
    "the West: the mountains": "Arizona, Colorado, Idaho, Montana, Nevada, New Mexico, Utah, Wyoming",
    "the West: the Pacific": "Alaska, California, Hawaii, Oregon, Washington",
}
"""New York and Washington alone are cities: states only behind a town's name."""

CORNERS = {
    "in one word": "the northeast, the northwest, the southeast, the southwest",
    "in two": "the north-east, the north-west, the south-east, the south-west",
}
"""Not the four winds: who calls a place southern may not mind that another calls it western."""

LANDSCAPES = {
    "England": (
        "the Lake District, the Peak District, the Yorkshire Dales, the Forest of Bowland, the North Pennines, "
        "the West Pennine Moors"
    ),
    "southern England": "the Cotswolds, the New Forest, the South Downs, the Chilterns, the Norfolk Broads",
    "the Alps": "the Dolomites, the Bernese Oberland, the Engadine, the Salzkammergut, the Tyrol",
}
