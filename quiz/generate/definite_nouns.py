"""Nouns by what "the NOUN" means where no name stands beside it."""

from __future__ import annotations

from functools import cache

INVENTING = frozenset(["invent", "conceive", "patent", "devise"])
"""Verbs for what is done once to a thing as such."""

OF_THE_BOOK = frozenset(
    "chapter section figure table book text passage example case study previous author question problem above".split()
)
"""What points at the page even in a general truth."""

OF_ANY_KIND = frozenset(
    """
    female male young offspring mother embryo fetus zygote host infant learner sleeper consumer organism poor rich
    wealthy elderly old unemployed sick dead
    """.split()
)
"""What a general truth is told of without saying of which: "the young develop within the female"."""

TROUBLES = frozenset(
    "problem difficulty effect risk danger damage challenge cost symptom harm stress injury illness harm".split()
)
"""What comes of something that follows."""

TROUBLING = frozenset("cause pose face associate link relate create bring".split())
"""Verbs behind which it follows."""

RACES = frozenset("metre meter mile yard".split())
"""What names a race with its length: "the 100 metres"."""

GATHERINGS = frozenset(
    """
    demonstration protest march meeting rally ceremony concert parade riot conference attack fire accident operation
    investigation inquiry probe raid
    """.split()
)
"""What happens again and again in one town."""

LANDS = frozenset(["country", "nation", "city", "town", "village", "island", "kingdom", "region"])
"""Nouns by which a text takes up a place, whatever adjective it adds."""

BODIES = frozenset(
    "group company firm organisation organization agency charity club project mission foundation business".split()
)
"""Nouns by which a text takes up the body that it is about."""

SIDES = frozenset("team side club squad band crew company firm government party court".split())
"""Nouns of which a text may tell several, without naming each."""

COMMON_PARTS = frozenset("president king queen prince day year state city street world company team party".split())
"""Nouns that stand in names of more than the one that is told of."""

PARTS = frozenset(["sequel", "prequel", "trailer", "installment", "instalment", "cinema", "single"])
"""Nouns that are about a work, but not the work that the text is about."""

OF_KINDS = (
    (
        frozenset("country nation state province republic kingdom territory island county".split()),
        frozenset("legislature parliament constitution capital government economy population flag anthem".split()),
    ),
    (
        frozenset("university college school institute academy".split()),
        frozenset("campus library faculty mascot motto".split()),
    ),
    (
        frozenset("earthquake quake hurricane storm cyclone eruption disaster flood fire".split()),
        frozenset("epicenter epicentre focus magnitude rupture eye".split()),
    ),
    (
        frozenset("film movie series show musical opera play album novel book game".split()),
        frozenset("soundtrack score screenplay script plot premiere budget cast libretto title".split()),
    ),
)
"""What a topic of a kind has one of: below its name nobody asks whose."""

WITH_OFFICES = frozenset("state county city school team club university college province national republic".split())
"""Kinds by which what belongs to them is called: "the state flower", "the club president"."""

_ALIKE = """
show series programme program sitcom
company firm business corporation
university college school institution
earthquake quake
hurricane storm cyclone typhoon
country nation
synagogue congregation temple
church congregation parish
squadron unit
regiment unit
band group
ship vessel
road route highway
song track
tank vehicle
film movie picture
newspaper paper
rifle weapon
plane aircraft airplane
railway railroad line
club team side
"""
"""Nouns that take each other up, a line each: a text that began with one of them goes on with another."""

_BROADER = {
    "ship vessel": """battleship cruiser destroyer frigate corvette submarine carrier dreadnought ironclad monitor liner
    ferry yacht gunboat minesweeper minelayer trawler steamer steamship schooner brig brigantine barque freighter
    tanker tugboat icebreaker""",
    "boat": "submarine gunboat yacht ferry trawler lifeboat",
    "aircraft plane airplane": "fighter bomber airliner jet jetliner biplane monoplane seaplane trainer glider airship",
    "storm cyclone system": "hurricane typhoon depression blizzard",
    "road route": "motorway freeway highway parkway expressway turnpike bypass boulevard avenue street",
    "building": """church castle house hotel tower theatre theater mansion skyscraper hall cathedral abbey chapel temple
    museum library courthouse mill monastery mosque synagogue palace villa farmhouse manor""",
    "structure": "church castle tower skyscraper bridge cathedral dam lighthouse viaduct aqueduct pier",
    "venue ground": "stadium arena",
    "species": """bird fish fungus mushroom plant tree shrub moth butterfly beetle spider frog toad snake lizard shark
    whale dolphin bat rodent monkey orchid fern grass herb crab snail ant wasp bee dragonfly turtle tortoise""",
    "insect": "moth butterfly beetle ant wasp bee dragonfly fly cricket grasshopper",
    "animal": "mammal reptile amphibian dinosaur antelope deer bear cat dog wolf fox lemur monkey rodent whale",
    "mushroom fungus": "mushroom fungus bolete agaric",
    "unit formation": "brigade division battalion regiment squadron corps battery",
    "settlement": "town village hamlet township",
    "river": "stream creek tributary brook",
    "peak mountain": "volcano mountain summit stratovolcano",
    "engagement": "battle skirmish",
    "conflict": "war",
    "game": "shooter platformer simulator",
    "novel book": "novel novella",
    "record": "album",
    "single": "song",
    "dinosaur": "theropod sauropod ornithopod",
    "spacecraft probe": "orbiter lander rover probe satellite",
    "event games": "olympics games paralympics",
    "fire": "conflagration",
    "tournament event": "tournament championship cup edition",
    "disease condition": "disease disorder syndrome infection illness",
    "drug medication": "antibiotic medication medicine antidepressant painkiller",
    "metal": "element",
    "line": "railway railroad tramway",
    "bridge": "viaduct",
}
"""By what wider nouns, in the first column, a text takes up what it began by calling one of the others."""


SHIPS = frozenset("USS HMS SS RMS MV MS HMAS HMCS HMNZS USCGC USNS SMS HNoMS HSwMS INS".split())
"""What stands before the names of ships."""

SORTS = frozenset(" ".join([_ALIKE, *_BROADER, *_BROADER.values()]).split())
"""All of these: what stands before a name and tells what bears it."""


@cache
def taken_up_by(noun: str) -> frozenset[str]:
    """Return the nouns for what "the NOUN" may take up, the noun itself among them: a ship, or a cruiser, by "the
    ship"; a cruiser alone by "the cruiser"."""
    found = {noun}
    for line in _ALIKE.strip().splitlines():
        if noun in line.split():
            found |= set(line.split())
    for wider, narrow in _BROADER.items():
        if found & set(wider.split()):
            found |= set(narrow.split())
    return frozenset(found)


OF_LAND = frozenset(
    "throne crown parliament government army navy fleet empire colonies constitution economy language alphabet church "
    "monarchy capital coast border mainland court".split()
)
"""What a land has one of: "the English throne"."""

HELD_BY_ONE = frozenset(
    """
    minister president premier chancellor secretary king queen emperor empress mayor governor senator chairman
    chairwoman judge ambassador bishop archbishop commissioner
    """.split()
)
"""What only one person of a story is: whom the text never calls so is not meant."""

BODY_NOUNS = frozenset(
    """
    University College School Committee Commission Council Board Club Court Ministry Department Institute Society
    Association Regiment Battalion Squadron Museum Trust Institution
    """.split()
)
