"""Prizes: "won five, including Best Director for Ada Byron" becomes "Who won the Academy Award for ...?"."""

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
_CATEGORY = re.compile(r"\b(?P<category>Best (?:[A-Z][\w'-]*)(?: (?:[A-Z][\w'-]*|in an?|of the))*) for (?=[A-Z])")
"""A prize and whoever won it; "Best Film and Best Director for Ada Byron" may give her both, the last it does."""
_NO_MORE = re.compile(r"; | making\b| but\b|\. ")
"""Where the list of prizes ends."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield who won which prize for a work."""
    start, end = told.sentence.span
    won, nominated = (pattern.search(scene.view, start, end) for pattern in (_WON, _NOMINATED))
    if won is None or (nominated is not None and nominated.start() > won.start()):
        return
    named = won if won["prize"] else nominated
    clause = next((c for c in scene.clauses(told) if c.head.start <= won.start() <= c.head.end), None)
    if clause is None or named is None:
        return
    try:
        work = subject_text(told, clause)
    except Unclear as unclear:
        yield Refusal("G-CONTEXT", scene.number, told.index, f"who won the prize: {unclear.word}")
        return
    if re.fullmatch(r'"[^"]+"', work) is None:
        return
    for match, name in _winners(scene, won.end(), end):
        stem = finished(f"Who won the {_one(named['prize'])} for {match['category']} for {work}")
        spans = [*needed(clause), named.span("prize"), (match.start(), match.end() + 1)]
        own = f"{stem.casefold()}|win|who"
        yield scene.fact("award", Want.PERSON, told, stem, name, spans, own, name)


def _winners(scene: Scene, start: int, end: int) -> Iterator[tuple[re.Match[str], str]]:
    """Yield each prize of a list that one person won, with his full name."""
    stop = _NO_MORE.search(scene.view, start, end)
    for match in _CATEGORY.finditer(scene.view, start, stop.start() if stop else end):
        forms = [form for form in scene.names.persons if scene.view.startswith(form, match.end())]
        form = max(forms, key=len, default="")
        # "For Ada Byron and Eve Roy", "for Byron's song"
        more = re.match(r"\w|'s| [A-Z]|,? (?:and|&) (?!Best )[A-Z]", scene.view[match.end() + len(form) : end])
        if form and not more:
            yield match, scene.names.persons[form]


def _one(prizes: str) -> str:
    """Return one of a prize: "Academy Award" for "Academy Awards", "BAFTA" for "BAFTAs"."""
    *front, last = prizes.split()
    short = last[:-1].isupper()
    return " ".join([*front, last[:-1] if short else singular(last).capitalize()])
