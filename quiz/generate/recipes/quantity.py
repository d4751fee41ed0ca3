"""Measures: "jump out of a plane at 25,000 feet" becomes "At what height do ... jump out of a plane?"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from itertools import takewhile

from quiz.generate.clause import Clause, is_infinitive
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Sentence, Word
from quiz.generate.phrases import APART, subject_text
from quiz.generate.recipes.common import ask_shorter, needed, topic
from quiz.generate.recipes.figures import Figure, completed, how_bound, numeral_start, numeral_text, tell
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import ask, finished
from quiz.generate.values import PER_HOUR, UNITS, number

TAG = "numbers"
PRIOR = 8

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
    for clause in scene.clauses(told, claimed=True):
        for branch in clause.parts():
            bare = branch.dep in ("dobj", "npadvmod", "attr") and (clause.head.lemma, branch.lemma.lower()) != (
                "be",
                "time",
            )
            noun = branch if bare else clause.sentence.dependent(branch.index, "pobj") if branch.dep == "prep" else None
            if noun is None or (noun.lemma.lower() not in UNITS and noun.text.lower() not in UNITS):
                continue
            read = _read(clause.sentence, noun)
            if read is not None:
                yield from _fact(scene, told, clause, branch, read)
        yield from _reached(scene, told, clause)
        yield from _amount(scene, told, clause)
        yield from _dimension(scene, told, clause)
        yield from _extent(scene, told, clause)
        yield from _distance(scene, told, clause)
        yield from _taken(scene, told, clause)


_SCALE = frozenset("height depth altitude speed temperature distance pressure rate angle magnitude weight".split())


_UP_TO = re.compile(r"\bof up to $")

_RATE = re.compile(r" (?:per|an?) (?:hour|minute|second|day|week|month|year)\b")


def _reached(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield heights, speeds and so on at which something was done, or that something reached: "at a depth of 200
    metres", "reached a top speed of 90 mph"."""
    sentence = clause.sentence
    for branch in clause.parts():
        noun = branch if branch.dep == "dobj" else sentence.dependent(branch.index, "pobj")
        det = sentence.dependent(noun.index, "det") if noun is not None else None
        of = sentence.dependent(noun.index, "prep") if noun is not None else None
        unit = sentence.dependent(of.index, "pobj") if of is not None and of.text == "of" else None
        if noun is None or unit is None or noun.lemma.lower() not in _SCALE:
            continue
        numeral = sentence.dependent(unit.index, "nummod")
        value = number(numeral_text(sentence, numeral)) if numeral is not None else None
        preposition = branch.text.lower() if branch.dep == "prep" else ""
        fits = (
            preposition in ("at", "from", "to") if preposition else clause.head.lemma in ("reach", "attain", "record")
        )
        if numeral is None or value is None or not fits or sentence.dependents(numeral.index, "conj"):
            continue
        # "Reached speeds of up to 90 mph": that was the highest.
        limit = _UP_TO.search(scene.view, noun.end, numeral_start(sentence, numeral))
        most = noun.tag == "NNS" and det is None and limit is not None
        if not most and (det is None or det.text.lower() not in ("a", "an")):
            continue
        mains = [w.index for w in sentence.dependents(noun.index, "amod", "compound")]
        called = f"{sentence.text(mains)} {f'maximum {noun.lemma}' if most else noun.text}".strip()
        wh = f"{preposition} what {called}".strip()
        rate = _RATE.match(scene.view, unit.end)
        figure = Figure(
            "quantity", Want.MEASURE, f"{wh} {clause.head.text}",
            scene.view[numeral_start(sentence, numeral) : rate.end() if rate else unit.end], value,
            "" if most else how_bound(clause, numeral), needed(clause, numeral, unit),
            topic(told, clause, clause.head.lemma, noun.lemma, branch.index),
        )  # fmt: skip
        where = [w for w in sentence.dependents(noun.index, "prep") if w.index > unit.index]
        where += [w for w in sentence.dependents(unit.index, "prep") if w.text.lower() not in ("per", "of", "an", "a")]

        def stem(wh: str = wh, branch: Word = branch, where: list[Word] = where) -> str:
            asked = ask_shorter(told, clause, wh[0].upper() + wh[1:], [branch.index])
            return finished(" ".join([asked[:-1], *(told.render(sentence.subtree(w.index)) for w in where)]))

        yield from tell(scene, told, clause, figure, stem)


_AMOUNTS = frozenset(
    "litre liter gallon pint kilogram kilo kg gram gramme g tonne ton ounce barrel".split(),
)
"""Units of what is weighed or poured, base forms."""


def _amount(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield how much of something is used, eaten and so on: "uses 65 litres of water", "ate an average of 157g of
    fruit per day"."""
    sentence = clause.sentence
    for branch in clause.parts():
        link = sentence.dependent(branch.index, "prep")
        average = branch.dep == "dobj" and branch.lemma == "average" and link is not None and link.text == "of"
        unit = sentence.dependent(link.index, "pobj") if average and link is not None else branch
        if branch.dep != "dobj" or unit is None or unit.lemma.lower() not in _AMOUNTS:
            continue
        of = next((w for w in sentence.dependents(unit.index, "prep") if w.text == "of"), None)
        stuff = sentence.dependent(of.index, "pobj") if of is not None else None
        numeral = sentence.dependent(unit.index, "nummod")
        value = number(numeral_text(sentence, numeral)) if numeral is not None else None
        if of is None or stuff is None or numeral is None or value is None or stuff.tag != "NN":
            continue
        rate = [
            w.index for w in sentence.dependents(stuff.index, "prep", "npadvmod") if w.text in ("per", "day", "week")
        ]
        # "157g of fruit per day, equivalent to ...": what follows a comma is another matter.
        asides = [w.index for w in sentence.dependents(stuff.index) if sentence.words[w.index - 1].text in APART]
        near = [i for i in sentence.subtree(stuff.index, without=[*rate, *asides]) if sentence.words[i].text != ","]
        plain = all(sentence.words[i].dep in ("compound", "amod", "punct") or i == stuff.index for i in near)
        if not plain or sentence.dependents(numeral.index, "conj"):
            continue
        per = _RATE.match(scene.view, stuff.end)

        def stem(
            branch: Word = branch, near: list[int] = near, per: str = per[0] if per else "", average: bool = average
        ) -> str:
            asked = ask_shorter(told, clause, f"How much {told.render(near)}", [branch.index])
            # "How much fruit did they eat per day on average in 2014?"
            year = re.search(r"(?: in \d{4})?(?=\?$)", asked)
            rest = f"{'' if per in asked else per}{' on average' * average}"
            return finished(f"{asked[: year.start()]}{rest}{year[0]}" if year else asked)

        figure = Figure(
            "quantity", Want.MEASURE, f"how much {stuff.text} {clause.head.text}",
            scene.view[numeral_start(sentence, numeral) : unit.end], value, how_bound(clause, numeral),
            needed(clause, numeral, unit, stuff), topic(told, clause, clause.head.lemma, stuff.lemma, branch.index),
        )  # fmt: skip
        yield from tell(scene, told, clause, figure, stem)


_DIMENSIONS = frozenset("high tall long wide deep thick".split())


def _dimension(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield how high, long and so on something is: "is 330 metres high"."""
    sentence = clause.sentence
    for adjective in sentence.dependents(clause.verb, "acomp"):
        if clause.head.lemma != "be" or adjective.lemma.lower() not in _DIMENSIONS:
            continue
        for noun in sentence.dependents(adjective.index, "npadvmod"):
            read = _read(sentence, noun)
            # "600 km in diameter and 22 km high"
            beside = re.fullmatch(r"(?: |-)(?:\([^()]*\) )?", scene.view[noun.end : adjective.start])
            if read is not None and beside is not None:
                read = replace(read, dimension=adjective.lemma.lower())
                yield from _asked(scene, told, clause, read, partial(_how, told, clause, adjective))


_EXTENTS = frozenset("diameter length height width depth circumference area".split())


def _extent(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield the size of something told as "is 21 km in diameter"."""
    sentence = clause.sentence
    for noun in sentence.words[clause.verb + 1 :]:
        behind = [w.text.lower() for w in sentence.words[noun.index + 1 : noun.index + 3]]
        read = _read(sentence, noun) if behind[:1] == ["in"] and set(behind[1:]) & _EXTENTS else None
        between = [sentence.words[i].text for i in range(clause.verb + 1, read.numeral.index)] if read else []
        if clause.head.lemma != "be" or read is None or "," in between:
            continue

        def stem(extent: str = behind[1]) -> str:
            return finished(f"What {clause.head.text} the {extent} of {subject_text(told, clause)}")

        yield from _asked(scene, told, clause, replace(read, dimension=behind[1]), stem)
        return


def _how(told: Told, clause: Clause, adjective: Word) -> str:
    rest = [word.index for word in clause.parts() if word.dep != "acomp"]
    stem = ask(told, clause, f"How {adjective.text}", [adjective.index], only=rest)
    return completed(told, clause, stem, adjective)


_LYING = frozenset("be lie stand sit locate situate".split())


def _leads_on(sentence: Sentence, index: int) -> bool:
    """Say whether a word begins another phrase of place: "from Earth in the constellation Serpens"."""
    return sentence.words[index].tag == "IN" and sentence.words[index].text.lower() != "of"


_STOPS = (",", ".", ";", ":", "(", ")", "-", "and", "but", "which", "where")
_LIGHT_YEARS = re.compile(r"light[- ]years?")


def _distance(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield how far something is from something else: "lies 80 km from London", "is 20 miles south of York"."""
    sentence = clause.sentence
    if clause.head.lemma not in _LYING:
        return
    for noun in (sentence.words[i] for i in sentence.subtree(clause.verb) if i > clause.verb):
        read = _read(sentence, noun)
        end = _FROM.match(scene.view, noun.end) if read is not None and read.dimension == "length" else None
        part = next((w for w in (noun, *sentence.ancestors(noun.index)) if w.head == clause.verb), noun)
        if read is None or end is None or part.dep not in ("attr", "dobj", "npadvmod", "advmod", "prep", "oprd"):
            continue
        whole = [w for w in sentence.dependents(clause.verb) if w.index > clause.verb]
        target = sorted(i for w in whole for i in sentence.subtree(w.index) if sentence.words[i].start >= end.end())
        target = list(takewhile(lambda i: sentence.words[i].text not in _STOPS and not _leads_on(sentence, i), target))
        if not target:
            continue
        unit = "many light-years" if _LIGHT_YEARS.fullmatch(read.unit) else "far"

        def stem(unit: str = unit, way: str = end[0], target: list[int] = target) -> str:
            return ask(told, clause, f"How {unit}{way}{told.render(target)}", [], only=[])

        yield from _asked(scene, told, clause, read, stem)
        return


_FROM = re.compile(r" (?:from |away from |(?:(?:to the )?(?:north|south|east|west)(?:-?(?:east|west))?) of )")


def _taken(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield how long something took: "it took Ann three years to build the bridge"."""
    sentence = clause.sentence
    subject = sentence.words[clause.subject]
    deeds = sentence.dependents(clause.verb, "xcomp", "advcl")
    if subject.text.lower() != "it" or clause.head.lemma != "take" or clause.aux or len(deeds) != 1:
        return
    deed = deeds[0]
    for noun in sentence.dependents(clause.verb, "dobj", "npadvmod"):
        read = _read(sentence, noun)
        if read is None or read.dimension != "time" or not is_infinitive(sentence, deed.index):
            continue
        doers = [w for w in sentence.dependents(clause.verb, "dobj", "dative", "nsubj") if w.index < noun.index]
        doers = [w for w in doers if w.index > clause.verb]

        def stem(doers: list[Word] = doers, deed: Word = deed) -> str:
            whom = [told.render(sentence.subtree(word.index)) for word in doers]
            did = "does" if clause.head.tag == "VBZ" else "did"
            return finished(" ".join(["How long", did, "it take", *whom, told.render(sentence.subtree(deed.index))]))

        yield from _asked(scene, told, clause, read, stem)


@dataclass(frozen=True, slots=True)
class _Measure:
    """A number with its unit."""

    numeral: Word
    noun: Word
    value: Fraction
    unit: str
    dimension: str
    factor: Fraction
    start: int
    end: int
    """Where it begins and ends in the text."""


def _read(sentence: Sentence, noun: Word) -> _Measure | None:
    """Return the measure that a unit heads: "330 metres"; None if it is no unit, or counts none."""
    numeral = sentence.dependent(noun.index, "nummod")
    value = number(numeral_text(sentence, numeral)) if numeral is not None and numeral.tag == "CD" else None
    if numeral is None or value is None or numeral.index > noun.index or sentence.dependents(numeral.index, "conj"):
        return None
    if any(word.text.lower() == "the" for word in sentence.dependents(noun.index, "det")):
        # "The 100 metres" are a race.
        return None
    if sentence.dependents(noun.index, "conj"):
        # "Four hours and 20 minutes."
        return None
    following = [w.text.lower() for w in sentence.words[noun.index + 1 : noun.index + 3]]
    if following[:1] in (["each"], ["every"]) or (following[:1] in (["a"], ["per"]) and following[1:] != ["hour"]):
        # "17 hours a week" are a rate.
        return None
    if sentence.words[numeral.index - 1].tag == "$":
        # "£283m" are no metres.
        return None
    start = numeral_start(sentence, numeral)
    unit = sentence.text(range(numeral.index + 1, noun.index + 1))
    if _LIGHT_YEARS.fullmatch(unit):
        return _Measure(numeral, noun, value, unit, "length", Fraction(9_460_730_472_580_800), start, noun.end)
    found = UNITS.get(noun.text.lower()) or UNITS.get(noun.lemma.lower())
    if found is None or noun.text != unit:
        # "Three more weeks", "five or six years".
        return None
    return _Measure(numeral, noun, value, unit, *found, start, noun.end)


def _fact(scene: Scene, told: Told, clause: Clause, branch: Word, read: _Measure) -> Iterator[Fact | Refusal]:
    hourly = PER_HOUR.match(scene.view, read.noun.end + 1)
    if hourly is not None:
        read = replace(read, dimension="speed", end=hourly.end())
    wh = question_words(clause, branch, read.dimension)
    timed = branch.dep == "prep" and branch.text.lower() == "in" and read.dimension == "time"
    if timed and read.value.denominator != 1:
        # "He ran the 100 metres in 9.58 seconds": whole seconds and days are counted.
        wh = "In what time"
    if wh is not None:
        yield from _asked(scene, told, clause, read, partial(_whole, told, clause, wh, branch, read.noun), branch)


def _whole(told: Told, clause: Clause, wh: str, branch: Word, noun: Word) -> str:
    return completed(told, clause, ask_shorter(told, clause, wh, [branch.index]), noun)


def _asked(
    scene: Scene, told: Told, clause: Clause, read: _Measure, stem: Callable[[], str], branch: Word | None = None
) -> Iterator[Fact | Refusal]:
    figure = Figure(
        "quantity", Want.MEASURE, f"how long or far {clause.head.text}", scene.view[read.start : read.end],
        read.value, how_bound(clause, read.numeral), needed(clause, read.numeral, read.noun),
        topic(told, clause, clause.head.lemma, read.dimension, branch.index if branch else None), factor=read.factor,
    )  # fmt: skip
    yield from tell(scene, told, clause, figure, stem)
