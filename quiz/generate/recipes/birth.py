"""Dates of life in brackets behind a name: "John Terry (born 7 December 1980)" becomes "On what date was ... born?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.values import MONTHS, day

TAG = "dates"
PRIOR = 7

_MONTH = "|".join(MONTHS)
_DAY = rf"(?:\d{{1,2}} (?:{_MONTH}) \d{{4}}|(?:{_MONTH}) \d{{1,2}}, \d{{4}}|\d{{4}})"
_BRACKETS = re.compile(
    # "Jane Doe, OBE, FRS (born ...)"
    rf"(?:, [A-Z]{{2,5}})*,? \((?:(?:[^()]{{0,60}}[;,] )?born (?P<born>{_DAY})"
    rf"|(?:[^()]{{0,60}}; |née [\w'-]+, )?(?P<from>{_DAY}) ?- ?(?P<to>{_DAY}))\)"
)

SHORTEST_LIFE = 15
"""Years; less than that behind a name is an office or a reign."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield when the persons of one sentence were born, or died, as the brackets behind their names say."""
    for word in told.sentence.words:
        if word.entity != "PERSON" or not word.first:
            continue
        name = told.referent(word)
        match = _BRACKETS.match(scene.view, word.end)
        if name is None or match is None or name not in told.names.persons.values():
            continue
        first, last = day(match["from"] or ""), day(match["to"] or "")
        if first is not None and last is not None and (last.year or 0) - (first.year or 0) < SHORTEST_LIFE:
            continue
        for group, verb in (("born", "born"), ("from", "born"), ("to", "die")):
            text = match[group]
            when = day(text) if text else None
            if when is None:
                continue
            wh = "In what year" if when.month is None else "On what date"
            stem = f"{wh} was {name} born?" if verb == "born" else f"{wh} did {name} die?"
            span = (word.start, match.end())
            yield scene.fact("birth", Want.DATE, told, stem, text, [span], f"{name.casefold()}|{verb}|date", when)
