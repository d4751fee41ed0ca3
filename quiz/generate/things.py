"""Things of one kind: wrong options beside a country, a company or an award that a list knows."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quiz.generate.asked import LIKENESS
from quiz.generate.eras import apart, there_in, time_of
from quiz.generate.facts import Fact
from quiz.generate.kinds import GENERIC
from quiz.generate.lands import PARTS
from quiz.generate.language import plural, singular
from quiz.generate.lists import PARTIES, entry, kin, kinds, members, others
from quiz.generate.naming import kind_told, named_kind
from quiz.generate.pool import Pool
from quiz.generate.values import middle_year

_INVENTED = "invented languages"

_OF_MANY_NAMES = frozenset(
    ["university", "football club", "company", "newspaper", "magazine", "broadcaster", "treaty", "battle"]
)
"""Kinds with so many names of their own that what no list has is nobody's guess, and three of a list tempt beside it; a
river or an airport of no list stands alone among those of other lands."""

_LOCAL = frozenset(["borough", "award", "political party"])
"""Kinds of which only those of one group tempt: boroughs of one city, awards for one art."""


_OF_SEVERAL_FIELDS = {"the Nobel Prize": ("science", "literature")}
"""What a list has in one group and belongs to others as well: a text on a writer tells of it as one on a chemist."""


_WATCHING = re.compile(
    r"^At which company .*(?:analyst|economist|strategist|trader|broker|fund manager|investment manager)\?$"
)
"""Asks where somebody watches the markets: at a bank, or one like it."""

_RANKED = re.compile(r"\b(?:had|has|is|was) the (?:[a-z]+est|most|fewest|least)\b")
"""Asks for the one that had most: whatever else the text names, had less."""


def things(fact: Fact, pool: Pool, dice: random.Random) -> Iterator[str]:
    """Yield things of the answer's kind, those first that stand nearest to it: of one land, time or field."""
    parties = kin(fact.answer, PARTIES) if fact.stem.startswith("To which political party did ") else ()
    if parties:
        # Those that the text names tempt most, and nobody belongs to two.
        same = [party for party in parties if party != fact.answer]
        dice.shuffle(same)
        yield from sorted(same, key=lambda party: party.startswith("the ") != fact.answer.startswith("the "))
        return
    asked = re.match(r"(?:\w+ )?[Ww]hich ([\w ]+?) (?=[a-z]+ )", fact.stem)
    found = (entry(fact.answer, asked[1]) if asked else None) or entry(fact.answer)
    many = found is None and entry(singular(fact.answer)) is not None
    told_as = kind_told("bank" if _WATCHING.search(fact.stem) else asked[1]) if asked else None
    if told_as is not None and (found is None or found.kind != told_as.kind):
        found = replace(told_as, name=fact.answer)
    if found is None:
        found = entry(singular(fact.answer)) or named_kind(fact.answer)
    if found is None or found.kind not in kinds():
        return
    if not found.group and found.kind not in _OF_MANY_NAMES:
        return
    if not found.group:
        group = _nearest_group(found.kind, pool.text(fact.article))
        if group is None:
            # Beside the airport of Bozeman, those of Tokyo and Dublin tempt nobody.
            return
        found = replace(found, group=group)
    elif found.name in _OF_SEVERAL_FIELDS:
        near = _nearest_group(found.kind, pool.text(fact.article), _OF_SEVERAL_FIELDS[found.name])
        found = replace(found, group=near or found.group)
    told, stem = pool.text(fact.article), fact.stem.casefold()
    names = [plural(name) if many else name for name in others(found)]

    def stands(name: str, text: str) -> bool:
        # "Def Jam" of the text is Def Jam Recordings.
        short = _FIRM.sub("", name.removeprefix("the ").casefold())
        return re.search(rf"\b{re.escape(short)}\b", text) is not None

    if (found.kind in GENERIC or _RANKED.search(fact.stem)) and not LIKENESS.match(fact.stem):
        # The question is true of one thing alone, as its recipe saw to: those beside it in the text tempt most, but
        # for what it is like.
        yield from dice.sample(here := [n for n in names if stands(n, told) and not stands(n, stem)], len(here))
    # Of other kinds, what the text names might be as true; what the question names would be absurd.
    allowed = [name for name in names if not stands(name, f"{told} {stem}") and not contains(name, fact.answer)]
    if found.kind == "nationality" and fact.answer not in members(PARTS["British"]):
        # Beside a German stands a Briton, not a Welshman.
        allowed = [name for name in allowed if name not in members(PARTS["British"])]
    if found.kind == "language" and found.group != _INVENTED:
        allowed = [name for name in allowed if name not in members(kinds()["language"][_INVENTED])]
    if found.kind in _LOCAL:
        allowed = [name for name in allowed if (entry(name) or found).group == found.group]
    dice.shuffle(allowed)
    allowed = there_in(pool.year(fact), fact.answer, allowed)
    allowed.sort(key=lambda name: (entry(singular(name) if many else name) or found).group != found.group)
    # Beside "Newcastle University", three that begin with "the University of" would point at it; so would one.
    allowed.sort(key=lambda name: name.startswith("the ") != fact.answer.startswith("the "))
    word = found.kind.split()[-1]
    # Where the Labour Party is asked for as a party, or the Ohio as a river, the others have that word in their names
    # as well, or none of them.
    if _has_word(word, fact.answer):
        allowed.sort(key=lambda name: not _has_word(word, name))
    else:
        alike = [name for name in allowed if not _has_word(word, name)]
        allowed = alike if len(alike) >= FEWEST_ALIKE else allowed
    yield from allowed


_FIRM = re.compile(r"(?<=\w{3}) (?:records|recordings|music|entertainment|pictures|studios|motors|airlines)$")
"""What a firm's name often goes without."""

FEWEST_ALIKE = 3
"""Options that an answer stands among."""


def _has_word(word: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(word)}s?\b", name.casefold()) is not None


_FIELD_WORDS = {
    "sport": "goal goals match soccer football player players team league cup tournament coach",
    "film, stage and music": "film films actor actress album song singer music theatre",
    "literature": "novel novels poem poems writer author book",
    "science": "physics chemistry research scientist scientists physicist mathematics",
    "the British Empire": "colonies colonists colonial colony",
    "the United States before 1900": "slavery slaves union confederate territories settlers",
    "the United States since 1900": "federal congress roosevelt workers rights",
    "the United States": "american us states california york texas washington",
    "the United Kingdom": "british uk britain england london scotland",
    "the United Kingdom and Ireland": "british uk britain england london scotland ireland",
}
"""Words that tell to which group of a list a thing of no list is nearest."""

_ERAS = {"before 1900": 1900, "the twentieth century": 2000, "since 1900": 9999, "the twenty-first century": 9999}
"""Groups of one time, with the year in which it ends."""


def _nearest_group(kind: str, text: str, groups: Sequence[str] = ()) -> str | None:
    """Return the group of a kind, one of `groups` if there are any, that a text is most about; None if of several
    groups it is about none."""
    middle = middle_year(text)
    if middle is not None and all(map(time_of, _names(kind, next(iter(kinds()[kind]))))):
        return min(kinds()[kind], key=lambda group: min(apart(name, middle) for name in _names(kind, group)))
    if middle is not None and set(_ERAS) & set(kinds()[kind]):
        eras = [group for group in _ERAS if group in kinds()[kind]]
        # Of a text on our own days, the latest that the list has.
        return next((group for group in eras if middle < _ERAS[group]), eras[-1])
    said = Counter(re.findall(r"[a-z]+", text))
    told = {group: sum(said[word] for word in _FIELD_WORDS.get(group, "").split()) for group in groups or kinds()[kind]}
    best = max(told, key=lambda group: told[group])
    return best if told[best] or len(told) == 1 else None


def _names(kind: str, group: str) -> list[str]:
    return [text.partition(" = ")[0] for text in members(kinds()[kind][group])]


def contains(one: str, other: str) -> bool:
    """Say whether one country or people is a part of the other."""
    return any(
        {one.removeprefix("the "), other.removeprefix("the ")} == {whole.removeprefix("the "), part}
        for whole, parts in PARTS.items()
        for part in members(parts)
    )
