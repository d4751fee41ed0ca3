"""Curated lists that distractors are drawn from when the texts themselves hold too few: facts of common knowledge."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from quiz.generate.kinds import ALSO_LANGUAGES, KINDS
from quiz.generate.lands import CITIES, COUNTRIES, COUNTRY_ALIASES, STATES

NAMED_THINGS = {
    "building": (
        "the Burj Khalifa, the Shanghai Tower, the Empire State Building, the Petronas Towers, the Shard, Taipei "
        "101, the Willis Tower, the Chrysler Building"
    ),
    "mountain": "Mount Everest, K2, Mont Blanc, Kilimanjaro, Denali, the Matterhorn, Aconcagua, Mount Fuji",
    "river": (
        "the Nile, the Amazon, the Danube, the Rhine, the Mississippi, the Ganges, the Volga, the Thames, the Severn, "
        "the Seine, the Loire, the Rhône, the Elbe, the Tiber, the Congo, the Niger, the Zambezi, the Yangtze, the "
        "Yellow River, the Mekong, the Indus, the Euphrates, the Tigris, the Missouri, the Ohio, the Hudson, the "
        "Colorado River, the Rio Grande, the Don, the Dnieper"
    ),
    "ocean": "the Atlantic Ocean, the Pacific Ocean, the Indian Ocean, the Arctic Ocean, the Southern Ocean",
    "planet": "Mercury, Venus, Mars, Jupiter, Saturn, Uranus, Neptune",
}
"""By the noun that a text describes them with."""

JOURNALS = (
    "Science, Nature, Cell, The Lancet, The BMJ, PNAS, PLOS ONE, Current Biology, Nature Communications, Scientific "
    "Reports, Science Advances, Nature Climate Change, Psychological Science, Physical Review Letters, Neuron, Brain, "
    "Ecology Letters, Nature Medicine, Nature Geoscience, Global Change Biology, JAMA, Pediatrics, Nature Genetics"
)
"""In which studies are published."""

EVENTS = {
    "Con": "CinemaCon, Comic-Con, WonderCon, DragonCon, MegaCon",
    "Festival": (
        "the Cannes Film Festival, the Sundance Film Festival, the Berlin Film Festival, the Venice Film "
        "Festival, the Toronto Film Festival"
    ),
    "Olympics": "the Winter Olympics, the Summer Olympics, the Youth Olympics",
}
"""By the suffix of `lexicon.EVENT_SUFFIXES`."""

MARKS = {
    "Apple": "iPod, iPhone, iPad, iTunes, iMac, Macintosh, MacBook, Siri, App Store",
    "Google": "Android, Gmail, Chrome, Chromebook, YouTube, Street View, Larry Page, Sergey Brin",
    "Microsoft": "Windows, Xbox, Excel, Bing, Hotmail, Bill Gates",
    "Amazon": "Kindle, Alexa, Jeff Bezos",
    "Facebook": "Messenger, News Feed, Mark Zuckerberg",
    "Sony": "PlayStation, Walkman",
    "Nintendo": "Wii, Game Boy, GameCube, Super Mario, Zelda, Pokémon",
    "Sega": "Dreamcast, Mega Drive, Sonic the Hedgehog",
    "Samsung": "Galaxy",
    "Tesla Motors": "Elon Musk",
    "SpaceX": "Falcon 9, Starship, Elon Musk",
    "the Ford Motor Company": "Model T, Mustang",
    "Toyota": "Prius, Corolla, Lexus",
    "Volkswagen": "Beetle, Golf",
    "Pixar": "Toy Story",
    "Lucasfilm": "Star Wars",
    "McDonald's": "Big Mac",
    "Burger King": "Whopper",
    "the Walt Disney Company": "Mickey Mouse, Disneyland, Disney World",
    "NASA": "Apollo, Space Shuttle, space shuttle, Voyager, Hubble",
}
"""What everybody knows for a body's own: named in a question for it, it tells the answer."""

JOBS = {
    "film": (
        "stunt coordinator, camera operator, second unit director, visual effects supervisor, costume designer, "
        "production designer, aerial cameraman, casting director, script supervisor, sound engineer, producer, "
        "screenwriter, director, film editor, stunt double, composer, cinematographer, make-up artist"
    ),
    "sport": (
        "skydiving instructor, flight instructor, parachute rigger, motorcycle racer, climbing guide, fitness trainer, "
        "swimming coach, driving instructor, diving instructor, mountain guide"
    ),
    "science": (
        "marine biologist, climate scientist, research assistant, astronomer, physicist, chemist, geologist, "
        "neuroscientist, botanist, zoologist, science journalist, statistician"
    ),
    "office": (
        "chief executive, finance director, marketing manager, press officer, personnel manager, company lawyer, "
        "accountant, chairman"
    ),
    "professions": (
        "lawyer, doctor, teacher, engineer, architect, priest, banker, soldier, merchant, farmer, printer, physician"
    ),
    "trades": (
        "fisherman, travel agent, childminder, bus driver, hairdresser, carpenter, plumber, electrician, gardener, "
        "baker, butcher, tailor, shopkeeper, postman, waiter, nurse, firefighter, estate agent, social worker, "
        "bricklayer, blacksmith, miner, shepherd, receptionist, hotelier, mechanic, optician, florist"
    ),
    "state": (
        "foreign minister, finance minister, ambassador, mayor, governor, senator, press secretary, defence "
        "secretary, judge"
    ),
    "letters": (
        "novelist, journalist, historian, editor, playwright, poet, biographer, literary agent, translator, publisher"
    ),
}
"""By field."""

WORKS = {
    "film": (
        "Casablanca, Titanic, Gladiator, Chicago, Amélie, Avatar, Inception, The King's Speech, Slumdog Millionaire, "
        "The Godfather, Jaws, Vertigo, La La Land, Moonlight, The Departed"
    ),
    "book": (
        "Pride and Prejudice, Great Expectations, Jane Eyre, Moby-Dick, Dracula, Ulysses, The Great Gatsby, Animal "
        "Farm, "
        "Brave New World, To Kill a Mockingbird"
    ),
    "song": (
        "Yesterday, Imagine, Thriller, Waterloo, Hey Jude, Bohemian Rhapsody, Dancing Queen, Purple Rain, Wonderwall, "
        "Rocket Man, Brown Sugar, Tainted Love, Hotel California, Waterloo Sunset, Light My Fire, Born to Run"
    ),
    "album": (
        "Abbey Road, Rumours, Thriller, Hotel California, Back to Black, The Joshua Tree, Nevermind, Revolver, Pet "
        "Sounds, Blonde on Blonde, Kind of Blue, Parallel Lines, Tapestry, Brothers in Arms, London Calling"
    ),
    "television show": (
        "Friends, Seinfeld, Cheers, The Office, Fawlty Towers, Frasier, Only Fools and Horses, American Idol, "
        "The X Factor, Big Brother, The Voice, MasterChef, Saturday Night Live, Sesame Street, Downton Abbey, "
        "Strictly Come Dancing, Game of Thrones, The Tonight Show"
    ),
    "poem": "The Raven, Kubla Khan, The Waste Land, Daffodils, Paradise Lost, Ozymandias, The Road Not Taken",
    "play": "The Cherry Orchard, Waiting for Godot, Pygmalion, The Crucible, The Seagull, Death of a Salesman",
    "musical": "Cats, Evita, Les Misérables, Oklahoma!, West Side Story, My Fair Lady, Hamilton",
    "opera": "Carmen, Aida, Tosca, La Traviata, The Magic Flute, Don Giovanni, Fidelio",
    "painting": "Guernica, The Scream, The Night Watch, Sunflowers, The Kiss, The Birth of Venus, Las Meninas",
    "game": "Tetris, Pong, Minecraft, Angry Birds, Candy Crush Saga, Pac-Man, Space Invaders, Doodle Jump",
    "magazine": "Time, Vogue, Life, The Economist, Newsweek, Punch, The New Yorker",
    "newspaper": "The Times, The Guardian, Le Monde, The Washington Post, The Daily Telegraph, The Wall Street Journal",
}
"""By kind of work."""

MEANINGS = {
    "creatures": (
        "ram, bull, lion, twins, crab, goat, fish, eagle, swan, hare, wolf, bear, crow, raven, dove, crane, peacock, "
        "dragon, serpent, horse, foal, dolphin, whale, fox, lizard, unicorn, giraffe, bee, fly, scorpion, archer, "
        "hunter, maiden, herdsman, charioteer"
    ),
    "things": (
        "cross, crown, arrow, shield, cup, altar, compass, ship, keel, sails, lyre, net, pump, clock, furnace, chisel, "
        "table, triangle, river, scales, hair, telescope, microscope, easel, square, anvil, sword, bridge, ford, "
        "harbour, spring, hill, island, valley, castle, stone, forest"
    ),
}
"""What names mean, in English."""

FAMILIES = {
    "chains": "monomer, dimer, oligomer, polymer",
    "feeders": (
        "phototroph, chemotroph, autotroph, heterotroph, lithotroph, organotroph, photoautotroph, photoheterotroph, "
        "chemoautotroph, chemoheterotroph, chemoorganotroph, chemolithotroph"
    ),
    "nutrients": "macronutrient, micronutrient, phytonutrient",
    "enzymes": "holoenzyme, apoenzyme, coenzyme, proenzyme, isoenzyme",
    "division": "prophase, metaphase, anaphase, telophase, interphase",
    "organisms": "prokaryote, eukaryote, archaeon, protist",
    "plastids": "chloroplast, chromoplast, leucoplast, amyloplast",
    "blood cells": "erythrocyte, leukocyte, platelet, plasma cell",
    "tissue": "ectoderm, mesoderm, endoderm, epidermis",
    "solutions": "isotonic, hypotonic, hypertonic",
    "reading DNA": "transcription, translation, replication, transduction, transformation",
    "strands": "template strand, nontemplate strand, leading strand, lagging strand",
    "bonds": "ionic bond, covalent bond, hydrogen bond, peptide bond, metallic bond",
    "particles": "proton, neutron, electron, photon, quark",
    "eaters": "herbivore, carnivore, omnivore, insectivore, scavenger",
    "together": "symbiosis, mutualism, parasitism, commensalism, predation",
    "rule": "monarchy, oligarchy, democracy, theocracy, autocracy, aristocracy",
    "doctrines": "Calvinism, Lutheranism, Anglicanism, Catholicism, Methodism, Anabaptism",
    "isms": "capitalism, socialism, communism, liberalism, feudalism, mercantilism, imperialism, nationalism",
    "landforms": "peninsula, archipelago, isthmus, estuary, delta, plateau",
    "air": "troposphere, stratosphere, mesosphere, thermosphere, exosphere",
    "Earth": "crust, mantle, outer core, inner core",
    "rocks": "igneous rock, sedimentary rock, metamorphic rock",
    "old Englishes": "Old English, Middle English, Early Modern English, Modern English",
    "atoms": "atomic number, mass number, atomic mass, atomic radius",
    "ideas": "rationalism, empiricism, progressivism, cosmopolitanism, idealism, scepticism, romanticism, pragmatism",
    "figures": "metaphor, simile, hyperbole, irony, metonymy, personification",
    "angles": "acute angle, right angle, obtuse angle, reflex angle",
    "factions of England": "Whigs, Tories, Roundheads, Cavaliers, Levellers, Jacobites, Puritans, Chartists",
    "factions of America": (
        "Loyalists, Patriots, Federalists, Anti-Federalists, Copperheads, carpetbaggers, scalawags, Fire-Eaters, "
        "Redeemers, Radical Republicans, abolitionists, Jacksonians"
    ),
    "reformers": "muckrakers, Progressives, Populists, suffragettes, prohibitionists, Mugwumps, Stalwarts",
    "times of America": (
        "Reconstruction, Gilded Age, Progressive Era, Jazz Age, Great Depression, New Deal, Era of Good Feelings, "
        "Roaring Twenties"
    ),
    "awakenings": (
        "Enlightenment, Renaissance, Reformation, Great Awakening, Counter-Reformation, Scientific Revolution"
    ),
    "direct democracy": "initiative, referendum, recall, direct primary, secret ballot",
    "bound labour": "sharecropping, indentured servitude, serfdom, peonage, slavery, tenant farming",
    "courses of policy": "isolationism, imperialism, expansionism, protectionism, appeasement, containment, detente",
    "economies": "inflation, deflation, recession, depression, stagflation",
    "votes": "nullification, secession, impeachment, ratification, annexation, emancipation",
    "stars": (
        "red giant, red dwarf, white dwarf, brown dwarf, blue giant, supergiant, neutron star, binary star, double "
        "star, variable star, pulsar, quasar"
    ),
    "bodies in space": "planet, comet, asteroid, meteoroid, dwarf planet, moon",
    "skies": "meteor shower, eclipse, aurora, equinox, solstice, transit",
    "circles": "ecliptic, celestial equator, galactic equator, meridian, horizon, zenith",
    "paradigms": (
        "object-oriented programming, functional programming, procedural programming, logic programming, structured "
        "programming"
    ),
    "programs": "compiler, interpreter, debugger, assembler, linker, garbage collector, text editor",
    "inscriptions": "epigraphy, philology, paleography, numismatics, etymology, lexicography",
    "parts of speech": "noun, verb, adjective, adverb, pronoun, preposition, conjunction",
    "cases": "nominative, accusative, genitive, dative, ablative, vocative, locative",
    "sounds": "vowel, consonant, diphthong, affricate, fricative, plosive",
    "language studies": "phonology, morphology, syntax, semantics, pragmatics, phonetics",
    "mixed languages": "pidgin, creole, dialect, lingua franca, jargon, argot",
    "families of elements": (
        "alkali metals, alkaline earth metals, halogens, noble gases, transition metals, lanthanides, actinides"
    ),
    "reactions": "oxidation, reduction, combustion, hydrolysis, fermentation, polymerization, condensation",
    "states of matter": "solid, liquid, gas, plasma",
    "changes of state": "evaporation, condensation, sublimation, deposition, melting, freezing",
    "mixtures": "solution, suspension, colloid, emulsion, alloy, aerosol",
    "acids": "acid, base, salt, buffer, catalyst",
    "isomers": "isotope, isomer, allotrope, ion, polymorph",
    "ions": "anion, cation, radical, ligand",
    "organic": "alkane, alkene, alkyne, alcohol, aldehyde, ketone, ester, ether, amine",
    "life of plants": "photosynthesis, respiration, transpiration, pollination, germination",
    "inheritance": "genotype, phenotype, allele, genome, karyotype",
    "cell division": "mitosis, meiosis, cytokinesis, interphase, binary fission",
    "transport": "osmosis, diffusion, active transport, endocytosis, exocytosis, phagocytosis",
    "markets": "monopoly, oligopoly, monopsony, duopoly, cartel",
}
"""Terms of one family, of which all but one are wrong where one is right."""

OFFICES = {
    "heads": "chief executive, director general, managing director, general secretary, director",
    "business": (
        "chairman, finance director, chief operating officer, chief financial officer, commercial director, marketing "
        "director, deputy chairman, chief economist, sales director, technical director"
    ),
    "societies": "secretary, treasurer, vice-chairman, vice-president, membership secretary",
    "clubs": "coach, captain, head coach, assistant coach, club doctor",
}
"""What people are at a body: of two of one group among `heads`, each may be called by the name of the other."""

POSITIONS = {
    "rugby": "prop, hooker, lock, flanker, number eight, scrum-half, fly-half, centre, winger, full-back",
    "football": "goalkeeper, defender, midfielder, striker",
    "cricket": "opening batsman, fast bowler, wicketkeeper, leg-spinner, off-spinner",
    "American football": "quarterback, linebacker, wide receiver, running back, cornerback, tight end",
    "basketball": "point guard, shooting guard, small forward, power forward",
    "baseball": "pitcher, catcher, shortstop, first baseman, second baseman",
}
"""Where people play, by sport; none of one sport is another name for another."""

SPORT_WORDS = {
    "rugby": r"(?i:\brugby\b|\bSix Nations\b|\bscrum\b|\btries\b|\bfly-half\b)",
    "football": (
        r"\b(?:Premiership|Premier League|Champions League|FA Cup|Uefa|UEFA|World Cup|goal|goals|penalty|striker"
        r"|midfielder)\b"
    ),
    "cricket": r"\b(?:wickets?|innings|Test match|Ashes|cricket)\b",
    "American football": r"\b(?:NFL|touchdowns?|Super Bowl|quarterback)\b",
    "basketball": r"\b(?:NBA|basketball|rebounds)\b",
    "baseball": r"\b(?:MLB|innings|baseball|home runs?)\b",
}
"""What a text on a sport says."""

PARTY_WORDS = {
    "Labour": "the Labour Party", "Tory": "the Conservative Party", "Conservative": "the Conservative Party",
    "Lib Dem": "the Liberal Democrats", "Liberal Democrat": "the Liberal Democrats", "UKIP": "UKIP", "Ukip": "UKIP",
    "SNP": "the Scottish National Party", "Plaid Cymru": "Plaid Cymru", "DUP": "the Democratic Unionist Party",
    "Republican": "the Republican Party", "Democratic": "the Democratic Party", "Democrat": "the Democratic Party",
}  # fmt: skip
"""Parties by the words before somebody who is of one."""

PARTIES = {
    "Britain": (
        "the Labour Party, the Conservative Party, the Liberal Democrats, the Scottish National Party, the Green "
        "Party, the Democratic Unionist Party, UKIP, Plaid Cymru"
    ),
    "America": "the Democratic Party, the Republican Party, the Green Party, the Libertarian Party",
}
"""To one of which somebody belongs, and to no other at a time."""

_BRITISH = r"\b(?:Britain|British|UK|Tory|Tories|Lib Dems?|Liberal Democrats?|Commons|Westminster|Holyrood)\b"
_AMERICAN = r"\b(?:US|U\.S\.|America|American|Senate|Congress|White House|Washington)\b"
PARTY_LANDS = {
    party: _AMERICAN if party in ("the Republican Party", "the Democratic Party") else _BRITISH
    for party in PARTY_WORDS.values()
}
"""By party, what a text says that tells of its country: there is a Labour Party in Israel as well."""

ACRONYMS = (
    (
        "Academic African American Basic British Central Civil Commercial Cultural Democratic Digital Domestic "
        "Economic European Environmental Federal Foreign Financial General Global German Historical International "
        "Independent Industrial Joint Judicial Japanese Local Medical Military Maritime Municipal National Northern "
        "Nuclear Naval Olympic Overseas Public Political Professional Pacific Regional Royal Rural Russian Social "
        "Scientific Southern Scottish Technical Tropical United Universal Urban Voluntary Veterinary Western Welsh "
        "World",
        "Aviation Arms Agriculture Aid Animal Art Banking Business Building Border Community Communications Consumer "
        "Defence Development Drug Disability Education Energy Employment Engineering Farmers Food Forest Freedom "
        "Government Gas Growth Health Housing Heritage Hospital Intelligence Information Investment Immigration "
        "Justice Labour Land Language Library Management Media Medicine Migration News Nature Oil Operations Peace "
        "Police Press Property Research Rescue Rail Refugee Resources Science Security Safety Space Sports "
        "Technology Trade Tax Teachers Tourism Transport Union Veterans Voters Water Welfare Wildlife Workers Youth",
        "Authority Agency Administration Association Academy Alliance Bureau Board Bank Council Committee Commission "
        "Centre Center Corporation Company Department Division Directorate Exchange Executive Federation Foundation "
        "Fund Group Guild Institute Institution Initiative League Laboratory Ministry Movement Network Organisation "
        "Organization Office Programme Partnership Party Society Service Services School Union Unit University Trust "
        "Team",
    ),
    (
        "Criminal Civil Federal Foreign Financial General Industrial International Joint Mutual Medical National "
        "Nuclear Public Political Social",
        "Arms Banking Border Business Consumer Copyright Data Defence Drug Education Energy Employment Food Freedom "
        "Housing Health Information Intelligence Immigration Investment Labour Land Migration Marine Privacy "
        "Property Protection Secrets Security Services Surveillance Safety Standards Trade Transport Tax Voting "
        "Water Wildlife",
        "Act Agreement Accord Bill Convention Code Charter Directive Declaration Treaty Protocol Pact Regulation Rule",
    ),
    (
        "Advanced Automatic Digital Electronic Electric Global General High Heavy Internal Integrated Joint Low Long "
        "Mobile Magnetic Naval Nuclear Optical Portable Remote Rapid Tactical Thermal Universal Unmanned Underwater "
        "Visual Vertical Wireless Wide",
        "Altitude Aircraft Airborne Access Control Computer Circuit Data Distance Energy Entry Frequency Flight Gas "
        "Ground Heat Information Image Interface Language Light Laser Network Navigation Oxygen Orbit Position Power "
        "Radio Random Range Signal Sound Speed Transport Traffic Unit User Vehicle Video Voice Water Wave",
        "System Software Sensor Interface Instrument Indicator Device Display Apparatus Adapter Array Machine Memory "
        "Monitor Processor Platform Program Language Library Computer Code Camera Telescope Transmitter Terminal "
        "Vehicle Vessel Robot Radar Receiver Engine Equipment Network Node Open Orbit Operation Landing Launch",
    ),
)
"""What names of bodies, of laws, and of devices and what is done with them are made of: adjectives, nouns, and last
words."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A thing that a list has, with its kind."""

    name: str
    """As questions write it, with "the" where prose has it."""
    kind: str
    """The noun behind "which"."""
    group: str


def entry(name: str, kind: str | None = None) -> Entry | None:
    """Return the listed thing of that name, with or without "the", or None; of several kinds the one that is asked
    for, or
    the first."""
    found = _index().get(_plain(name), ())
    return next((one for one in found if kind in (None, one.kind)), None)


def aliases(name: str) -> tuple[str, ...]:
    """Return all names that lists have for a thing or country, that one included, without "the"."""
    own = _plain(name)
    alike = [alias for alias, country in COUNTRY_ALIASES.items() if _plain(country) == own]
    return tuple(dict.fromkeys([own, *alike, *(form for one in _index().get(own, ()) for form in _forms()[one.name])]))


@cache
def _forms() -> dict[str, list[str]]:
    """Return for each listed thing all its names."""
    found: dict[str, list[str]] = {}
    for form, entries in _index().items():
        for one in entries:
            found.setdefault(one.name, []).append(form)
    return found


def others(found: Entry) -> list[str]:
    """Return the other things of the kind, those of the same group first."""
    groups = kinds()[found.kind]
    order = [found.group, *(group for group in groups if group != found.group)]
    names = [text.partition(" = ")[0] for group in order for text in members(groups[group])]
    return [name for name in dict.fromkeys(names) if name != found.name]


@cache
def kinds() -> dict[str, dict[str, str]]:
    """Return the lists by kind and group."""
    # "Dutch" is a nationality first, and a language where the text is about languages.
    languages = {
        group: ", ".join(filter(None, (KINDS["language"].get(group), ALSO_LANGUAGES.get(group))))
        for group in dict.fromkeys([*KINDS["language"], *ALSO_LANGUAGES])
    }
    kinds = {kind: groups for kind, groups in KINDS.items() if kind != "language"}
    return kinds | {"language": languages} | {kind: {kind: text} for kind, text in NAMED_THINGS.items()}


@cache
def _index() -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for kind, groups in kinds().items():
        for group, text in groups.items():
            for names in members(text):
                first = names.partition(" = ")[0]
                for name in names.split(" = "):
                    found.setdefault(_plain(name), []).append(Entry(first, kind, group))
    return found


def _plain(name: str) -> str:
    # Capitals tell Apple from an apple, and Python from a python.
    return " ".join(name.split()).removeprefix("the ").removeprefix("The ")


@cache
def members(text: str) -> tuple[str, ...]:
    """Return the entries of one list."""
    return tuple(entry.strip() for entry in text.split(","))


def kin(name: str, table: dict[str, str]) -> tuple[str, ...]:
    """Return the entries of the group that holds the name, the name itself left out; empty if no group does."""
    plain = name.removeprefix("the ")
    for text in table.values():
        group = members(text)
        if any(entry.removeprefix("the ") == plain for entry in group):
            return tuple(entry for entry in group if entry.removeprefix("the ") != plain)
    return ()


def region(name: str, table: dict[str, str]) -> tuple[str, ...]:
    """Return the entries of all groups of that region ("Asia: the east", "Asia: the south") in which the name is."""
    plain = name.removeprefix("the ")
    own = {group.partition(":")[0] for group, text in table.items() if plain in map(_plain, members(text))}
    return tuple(one for group, text in table.items() if group.partition(":")[0] in own for one in members(text))


def is_listed_place(name: str) -> bool:
    """Say whether a name is that of a country, a city or a state of the lists."""
    return any(kin(name, table) for table in (COUNTRIES, CITIES, STATES))
