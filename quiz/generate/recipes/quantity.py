"""Measures: "jump out of a plane at 25,000 feet" becomes "At what height do ... jump out of a plane?"."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clauses import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word
from quiz.generate.recipes.common import ask_shorter, needed, topic
from quiz.generate.recipes.figures import Figure, how_bound, tell
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.values import PER_HOUR, UNITS, number

_WH = {
    ("length", "at"): "At what height",
    ("length", "from"): "From what height",
    ("length", "for"): "For what distance",
    ("time", "for"): "For how long",
    ("speed", "at"): "At what speed",
}
"""By dimension and preposition: the pairs that have one natural question."""

_BARE = {
    **{("time", verb): "How long" for verb in ("last", "take", "run", "continue", "stay", "wait", "live", "survive")},
    **{
        ("length", verb): "How far"
        for verb in ("travel", "walk", "run", "fly", "drop", "fall", "sail", "swim", "drive")
    },
    **{("mass", verb): "How much" for verb in ("weigh",)},
    **{("length", verb): "How long" for verb in ("stretch", "extend")},
}
"""By dimension and verb, for a measure without preposition."""


def question_words(clause: Clause, branch: Word, dimension: str) -> str | None:
    """Return what asks for a measure: by its preposition, or by the verb if it has none; None if nothing asks well."""
    if branch.dep == "prep":
        return _WH.get((dimension, branch.text.lower()))
    return _BARE.get((dimension, clause.head.lemma))


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the measures of one sentence."""
    for clause in scene.clauses(told):
        for branch in clause.parts():
            bare = branch.dep in ("dobj", "npadvmod", "attr") and (clause.head.lemma, branch.lemma.lower()) != (
                "be",
                "time",
            )
            noun = branch if bare else clause.sentence.dependent(branch.index, "pobj") if branch.dep == "prep" else None
            if noun is None or (noun.lemma.lower() not in UNITS and noun.text.lower() not in UNITS):
                continue
            numeral = clause.sentence.dependent(noun.index, "nummod")
            if numeral is not None and numeral.tag == "CD":
                yield from _fact(scene, told, clause, branch, noun, numeral)


def _fact(
    scene: Scene, told: Told, clause: Clause, branch: Word, noun: Word, numeral: Word
) -> Iterator[Fact | Refusal]:
    value = number(numeral.text)
    dimension, factor = UNITS.get(noun.text.lower()) or UNITS[noun.lemma.lower()]
    hourly = PER_HOUR.match(scene.view, noun.end + 1)
    if hourly is not None:
        dimension = "speed"
    wh = question_words(clause, branch, dimension)
    if value is None or wh is None:
        return
    answer = f"{numeral.text} {noun.text}" + (f" {hourly[0]}" if hourly is not None else "")
    figure = Figure(
        "quantity", Want.MEASURE, f"{wh.lower()} {clause.head.text}", answer, value, how_bound(clause, numeral),
        needed(clause, numeral, noun), topic(told, clause, clause.head.lemma, dimension, branch.index), factor=factor,
    )  # fmt: skip
    yield from tell(scene, told, clause, figure, lambda: ask_shorter(told, clause, wh, [branch.index]))
