"""Dates of life in brackets behind a name: "John Terry (born 7 December 1980)" becomes "On what date was ... born?";
and so do the years of a reign, and of a dynasty."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.titles import UPPER
from quiz.generate.values import MONTHS, Day, day

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
    """Yield when the persons of one sentence were born, or died, as the brackets behind their names say; and when
    reigns and dynasties began and ended."""
    yield from _spans(scene, told)
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


_CAP = rf"[{UPPER}][\w'-]*"
_RULED = re.compile(
    rf"(?<![\w'-])(?P<name>(?:the )?{_CAP}(?: (?:(?:of|the) )*{_CAP}){{0,3}}(?: [IVX]+)?) "
    r"\((?:r\.|reigned|ruled) (?P<from>\d{4}) ?- ?(?P<to>\d{4})\)"
)
_LASTED = re.compile(
    rf"(?P<name>[Tt]he (?:(?:{_CAP}|of|and|the) ){{1,6}}?(?:dynasty|Dynasty|Empire|Republic|Kingdom|Sultanate|Caliphate"
    r"|Shogunate|War|Revolution|Rebellion|Uprising|Movement)) \((?P<from>\d{4}) ?- ?(?P<to>\d{4})\)"
)
_OPENERS = frozenset("After Before During In At By When While Under From Since Until With The Both Emperor".split())


def _spans(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    start, end = told.sentence.span
    for pattern, begun, ended in (
        (_RULED, "did the reign of {} begin", "did the reign of {} end"),
        (_LASTED, "did {} begin", "did {} end"),
    ):
        for match in pattern.finditer(scene.view, start, end):
            name = re.sub(r"^The ", "the ", match["name"])
            if name.split()[0] in _OPENERS or any(q.start <= match.start() < q.end for q in scene.quotations):
                continue
            for group, asked in (("to", ended), ("from", begun)):
                when = Day(int(match[group]))
                stem = f"In what year {asked.format(name)}?"
                key = f"{name.casefold()}|{group}|date"
                yield scene.fact("birth", Want.DATE, told, stem, match[group], [match.span()], key, when)
