"""Two questions of one sentence, each without what the other asks for: "Who first catalogued the stars in 1603?" and
"In what year were the stars first catalogued by Eve Roy?" tell each other's answer, and need not."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from quiz.generate.facts import Fact, Want
from quiz.generate.lexicon import DONE_BY_ONE, MAKING
from quiz.generate.stems import anchors

FEWEST_ANCHORS = 2
"""Names and figures that a question must have left."""

_LINKS = r"in|on|for|by|from|at|with|to"
_ENDS = r"(?=\?| (?:in|on|for|by|from|at|with|to|as|during|after|before|directly)\b)"
_SOME = re.compile(r"\b(?:an?|some|several|two|three|four|five|six) (?!year\b)[a-z]")
"""Of one of many the year, or the place, says which."""
_PAIRS = frozenset([Want.DATE, Want.MONEY, Want.PERSON])
"""What a deed is told with, and is a whole deed without."""
_ONCE = re.compile(
    rf"\b(?:first|bought|buy|purchased?|sold|sell|acquired?|{'|'.join(sorted(MAKING | DONE_BY_ONE))}"
    r"|found|invent|discover|design|compose|paint|establish|create|develop|coin|build|write|direct)\b"
)
"""Says that something was done which is done but once, or once in a long time."""


def untold(facts: Sequence[Fact], passes: Callable[[Fact], bool]) -> dict[int, Fact]:
    """Return by its place each fact that gives way to one with a shorter question.

    Args:
        facts: of one article, all of them fit to be asked.
        passes: says whether a fact is fit with another question.
    """
    found: dict[int, Fact] = {}
    for place, one in enumerate(facts):
        for other_place in range(place + 1, len(facts)):
            other = facts[other_place]
            if one.sentence != other.sentence or one.want is other.want or not {one.want, other.want} <= _PAIRS:
                continue
            if place in found or other_place in found or Want.DATE not in (one.want, other.want):
                continue
            first, second = _without(one, other.answer), _without(other, one.answer)
            if first is None or second is None or first == one.stem == second:
                continue
            shorter = replace(one, stem=first), replace(other, stem=second)
            if all(passes(fact) for fact in shorter):
                found[place], found[other_place] = shorter
    return found


def _without(fact: Fact, told: str) -> str | None:
    """Return a question without a phrase that tells something, as it is if it does not tell it, or None if it cannot do
    without."""
    if re.search(rf"(?<!\w){re.escape(told)}(?!\w)", fact.stem, re.IGNORECASE) is None:
        return fact.stem
    links = _LINKS if re.search(r"\b(?:was|were)\b", fact.stem) else _LINKS.replace("|by", "")
    shorter, cuts = re.subn(rf" (?:{links}) (?:the )?{re.escape(told)}{_ENDS}", "", fact.stem)
    clear = cuts == 1 and anchors(shorter) >= FEWEST_ANCHORS and _ONCE.search(shorter) is not None
    return shorter if clear and not _SOME.search(shorter.partition(" ")[2]) else None
