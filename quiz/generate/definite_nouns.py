"""Nouns by what "the NOUN" means where no name stands beside it."""

from __future__ import annotations

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

ALIKE = (
    frozenset(["show", "series", "programme", "program", "sitcom"]),
    frozenset(["company", "firm", "business", "corporation"]),
    frozenset(["university", "college", "school", "institution"]),
    frozenset(["earthquake", "quake"]),
    frozenset(["hurricane", "storm", "cyclone", "typhoon"]),
    frozenset(["country", "nation"]),
    frozenset(["synagogue", "congregation", "temple"]),
    frozenset(["church", "congregation", "parish"]),
    frozenset(["squadron", "unit"]),
    frozenset(["regiment", "unit"]),
    frozenset(["band", "group"]),
    frozenset(["ship", "vessel"]),
    frozenset(["road", "route", "highway"]),
    frozenset(["song", "track"]),
    frozenset(["tank", "vehicle"]),
)
"""Nouns that take each other up: a text that began with one of them goes on with another."""

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
