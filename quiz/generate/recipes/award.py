"""Prizes: "won five, including Best Director for Ada Byron" becomes "Who won the Academy Award for Best Director ...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import singular
from quiz.generate.mentions import Unclear
from quiz.generate.phrases import subject_text
from quiz.generate.recipes.common import needed
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import finished

TAG = "people"
PRIOR = 8

_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_PRIZES = r"(?P<prize>(?:[A-Z][\w']* )*(?:[A-Z][\w']*s))"
_NOMINATED = re.compile(rf"\bnominated for {_NUMBER} {_PRIZES}\b")
_WON = re.compile(rf"\b(?:won|winning|received|receiving) {_NUMBER}(?: {_PRIZES})?(?:,? including|:) ")
_CATEGORY = re.compile(
    r"\b(?P<category>Best (?:[A-Z][\w'-]*)(?: (?:[A-Z][\w'-]*|in an?|of the))*) for (?P<name>[A-Z])"
)
"""A prize and whoever won it; "Best Film and Best Director for Ada Byron" may give her both, the last it does."""
_NO_MORE = re.compile(r"; | making\b| but\b|\. ")
"""Where the list of prizes ends."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield who won which prize for a work."""
    start, end = told.sentence.span
    won = _WON.search(scene.view, start, end)
    nominated = _NOMINATED.search(scene.view, start, end)
    prizes = (won and won["prize"]) or (nominated and nominated["prize"])
    if won is None or not prizes or (nominated is not None and nominated.start() > won.start()):
        return
    clause = next((c for c in scene.clauses(told) if c.head.start <= won.start() <= c.head.end), None)
    if clause is None:
        return
    try:
        work = subject_text(told, clause)
    except Unclear as unclear:
        yield Refusal("G-CONTEXT", scene.number, told.index, f"who won the prize: {unclear.word}")
        return
    if re.fullmatch(r'"[^"]+"', work) is None:
        return
    words = prizes.split()
    prize = " ".join([*words[:-1], words[-1][:-1] if words[-1].isupper() or words[-1][:-1].isupper() else _one(words[-1])])
    stop = _NO_MORE.search(scene.view, won.end(), end)
    for match in _CATEGORY.finditer(scene.view, won.end(), stop.start() if stop else end):
        form = max((f for f in scene.names.persons if scene.view.startswith(f, match.start("name"))), key=len, default="")
        behind = scene.view[match.start("name") + len(form) : end]
        if not form or re.match(r"\w|'s| [A-Z]|,? (?:and|&) (?!Best )[A-Z]", behind):
            # "For Ada Byron and Eve Roy"
            continue
        name = scene.names.persons[form]
        stem = finished(f"Who won the {prize} for {match['category']} for {work}")
        span = (match.start(), match.start("name") + len(form))
        own = f"{stem.casefold()}|win|who"
        yield scene.fact("award", Want.PERSON, told, stem, name, [*needed(clause), span], own, name)


def _one(prizes: str) -> str:
    """Return one of a prize: "Award" for "Awards"."""
    return singular(prizes).capitalize()
