"""Signs that a question tells enough: a deed told in full, a thing enacted or invented but once, a truth of nature."""

from __future__ import annotations

import re

from quiz.generate.asked import Asked
from quiz.generate.facts import Want
from quiz.generate.first_names import FIRST_NAMES, plain
from quiz.generate.stems import anchors

FEWEST_TELLING = 9
"""Words of a question for a doer that one name is enough for, below a line that says what the text is about."""


_MADE_ONCE = re.compile(r"Which (?:law|amendment|treaty(?!.* sign)|document|Supreme Court case)\b")
"""What does something but once: "Which law taxed molasses ...?" needs no name; but two states sign many treaties."""


_HAD_MOST = re.compile(r"Which [a-z ]+ had the (?:[a-z]+est|most|least|fewest) [a-z]+ of [a-z]+")
"""Asks what had most of something, of those that the line above is about."""


_SORTS = re.compile(r"How many (?:[\w ]+ of [\w ]+|[a-z]+ (?:constellations|planets|continents|elements)) are there\?")


_PARTS = re.compile(
    r"How many (?:[a-z]+ )*?(?:states|provinces|districts|boroughs|counties|regions|cantons|prefectures|municipalities"
    r"|departments|islands|harbours|ports|campuses|faculties|wards|parishes|towns|cities|languages|moons) "
    r"does (?:the )?[A-Z][\w' -]+ have\?"
)
"""Asks how many parts something has, which it has for good."""


_OF_NATURE = re.compile(
    r"\b(?:cells?|body|blood|brain|DNA|proteins?|plants?|muscles?|bones?|skin|air|atmosphere|water|Earth's|crust|ocean"
    r"|oceans|lungs?|kidneys?|liver|heart|molecules?|atoms?|tissues?|energy|species)\b"
)


_OF_PEOPLE = re.compile(
    r"\b(?:people|persons|patients|women|men|children|adults|students|workers|households|families|users|consumers"
    r"|population|cases|deaths|companies|farmers|market|markets|prices?|sales|budget|income|[A-Z]{2,})\b"
)


def is_of_parts(asked: Asked) -> bool:
    """Say whether it asks how many there are of a sort, or how many parts something has: neither changes."""
    return any(pattern.match(asked.stem) for pattern in (_SORTS, _PARTS))


def has_most(asked: Asked) -> bool:
    """Say whether it asks which of those that the line above is about had the most of something."""
    return asked.context is not None and asked.fact.want is Want.THING and _HAD_MOST.match(asked.stem) is not None


def is_of_nature(asked: Asked) -> bool:
    """Say whether a figure is one of nature, the same anywhere: "nitrogen represents 12 percent of the weight of a
    cell"."""
    present = not re.search(r"\b(?:was|were|did|had|\w+ed)\b", asked.stem)
    return present and _OF_NATURE.search(asked.stem) is not None and _OF_PEOPLE.search(asked.stem) is None


FEWEST_OF_NEWS, NAMES_OF_NEWS = 11, 2
"""Words, and names or figures, of a question for a deed of the news that can hardly be told of another: "Who left Turin
to join Leeds on loan after a row with Eve Roy?"."""


_EVERY_WEEK = re.compile(
    r"\b(?:meet|met|beat|beats|defeat|defeated|face|faced|won|win|lost|lose|scored?|played?|visit|visited|joined|attended"
    r"|shares|deal|talks|match|game|round|sets?|semi-?finals?|quarter-?finals?|finals?|goals?|points|penalt(?:y|ies)"
    r"|kicks?|lead|half|minutes?|corner|header|squad|side|drew|draw|victory|victories|defeats?|wins?|race|started)\b"
    r"|^(?:Who|[A-Z][a-z]+ w[a-z]+(?: [a-z]+)?) (?:will|is|are|has|have|does|do|had|wants?|said|says|believes?|would)\b"
)
"""Words of what is done, or so, week by week."""


_STAKE = re.compile(
    r"\b(?:bought|sold|acquired|transferred|took|handed over|gave up) (?:an?|his|her|its|the|their) (?:[\w.%-]+ ){0,3}"
    r"(?:stake|share|holding) in (?:[a-z-]+ )*[A-Z]"
)
"""What changes hands but once: "bought a large stake in the brewer Lang"."""


def is_told_in_full(asked: Asked) -> bool:
    """Say whether a deed of the news is told with so much beside it that no other is like it."""
    if _STAKE.search(asked.stem):
        return True
    fewest = 1 if asked.recipe == "place" and _names_main(asked) else NAMES_OF_NEWS
    told = len(asked.words) >= FEWEST_OF_NEWS and anchors(asked.outside) >= fewest
    return told and asked.recipe != "listed" and _EVERY_WEEK.search(asked.outside) is None


_KIND_OF_WORK = re.compile(
    r"\b(?:song|single|album|film|video|episode|novel|book|play|game|series|show|track|poem|painting|opera|musical|ballet"
    r"|symphony|magazine) (?:for )?\""
)
"""Says what the work is that it names."""


def says_kind(asked: Asked) -> bool:
    """Say whether a question says what the work is that it names, as the text does: "the first single from the album,
    "Winter Roads"," is no album."""
    match = _KIND_OF_WORK.search(asked.stem)
    return match is not None and asked.stem[match.start() : match.end() + 4] in asked.source.view


def is_enacted(asked: Asked) -> bool:
    """Say whether it asks which law did something, which is told from others by what it did."""
    return asked.recipe == "listed" and len(asked.words) >= FEWEST_TELLING and _MADE_ONCE.match(asked.stem) is not None


_TO_THE_LAST = re.compile(r"\d{1,3},\d{2}[1-9]")
"""A figure of thousands that is not rounded."""


_CROWNS = frozenset(["Prince", "Princess", "King", "Queen", "Pope", "Emperor", "Empress"])


FEWEST_OF_MAIN = 6
"""Mentions of somebody, or something, whom a text without a headline is about."""


def _names_main(asked: Asked) -> bool:
    """Say whether a question below what a text is about names the one whom, or which, most of it tells of."""
    names = [name.split()[-1] for name in asked.fact.names] + re.findall(r"(?<=[a-z] )[A-Z]\w+ [A-Z]\w+", asked.stem)
    # "The prince" means Prince Rupert.
    crowned = [name.split()[0] for name in asked.fact.names if name.split()[0] in _CROWNS]
    forms = [*map(re.escape, names), *(rf"[Tt]he {title.lower()}" for title in crowned)]
    uses = (len(re.findall(rf"(?<!\w){form}(?!\w)", asked.source.view)) for form in forms)
    return asked.context is not None and (sum(uses) if crowned else max(uses, default=0)) >= FEWEST_OF_MAIN


_WAS_DONE = re.compile(r"\b(?:did|was|were|had)\b")


def of_somebodys(asked: Asked) -> bool:
    """Say whether figures are those of a deed of somebody's whom the question names in full, and tells enough of: "How
    many cameras recorded Ada Byron's fall of four minutes?"."""
    if asked.recipe in ("count", "quantity") and _WAS_DONE.search(asked.stem) and _names_main(asked):
        return True
    if _TO_THE_LAST.fullmatch(asked.fact.answer) and asked.fact.names and asked.context is not None:
        # 15,152 species are counted but once.
        return True
    owned = re.search(r"\b[A-Z]\w+ [A-Z]\w+'s (?:[a-z-]+ ){1,3}(?:of|from|in|to|across)\b", asked.stem)
    return owned is not None and len(asked.words) >= FEWEST_TELLING


def calls_by_first_name(stem: str) -> bool:
    """Say whether somebody is called Alex, and nothing else."""
    alone = re.findall(r"(?<![A-Z][a-z] )\b([A-Z][a-z]+)\b(?! [A-Z])", stem.removeprefix("Who said"))
    return any(plain(word) in FIRST_NAMES for word in alone)
