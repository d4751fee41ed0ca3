"""Measures of things: "The population density of the Highlands is nine people per sq km" becomes "What is ...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import RELATIVE_TIMES
from quiz.generate.mentions import Unclear
from quiz.generate.phrases import opening, part_text, subject_text
from quiz.generate.recipes.common import keep_period, needed, topic
from quiz.generate.recipes.figures import Figure, how_bound, is_money, numeral_text, tell
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import finished
from quiz.generate.values import number

TAG = "numbers"
PRIOR = 8

_MEASURED = frozenset(
    """
    age altitude area bandwidth capacity circumference consumption cost density depth diameter distance duration
    elevation fee fine frequency height length lifespan magnitude mass pay population pressure price radius rainfall
    rate ratio salary spend income bill budget score share size span speed storage temperature thickness toll total
    value velocity volume wage weight width wingspan
    """.split()
)
_OF_UNIT = frozenset(["per", "of", "a", "an"])
"""What ties a unit to another: "people per square kilometre"."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the sizes, prices and the like that one sentence states of something with "is"."""
    sentence = told.sentence
    for clause in scene.clauses(told, claimed=True):
        subject = sentence.words[clause.subject]
        if clause.head.lemma != "be" or subject.lemma.lower() not in _MEASURED or subject.tag != "NN":
            continue
        for noun in sentence.dependents(clause.verb, "attr"):
            numeral = sentence.dependent(noun.index, "nummod")
            if numeral is not None and numeral.index < noun.index:
                yield from _fact(scene, told, clause, noun, numeral)
            if noun.tag == "CD" and subject.lemma.lower() == "population":
                # "The population of Kigali was 1,132,686" needs no unit.
                yield from _fact(scene, told, clause, noun, noun)
    for clause in scene.clauses(told, claimed=True):
        yield from _owned(scene, told, clause)


_OWNED = frozenset(
    """
    altitude area attendance beam capacity circulation circumference density depth diameter displacement elevation
    height length lifespan magnitude mass period population radius speed temperature thickness volume weight width
    wingspan
    """.split()
)
"""Measures that are clear by what has them: of a share or a price nobody knows of what."""


def _owned(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield the measures that something has: "Kigali has a population of 1,132,686", "Kigali, with a population of
    ..., is ..."."""
    sentence = clause.sentence
    had = sentence.dependents(clause.verb, "dobj") if clause.head.lemma == "have" and not clause.aux else []
    beside = [*sentence.dependents(clause.subject, "prep"), *sentence.dependents(clause.verb, "prep")]
    attr = sentence.dependent(clause.verb, "attr")
    if clause.head.lemma == "be" and attr is not None:
        # "It is a large constellation, with an area of 722 square degrees"
        beside += sentence.dependents(attr.index, "prep")
    is_ = clause.head.lemma == "be"
    with_ = [w for w in beside if w.text.lower() == "with" and (w.index < clause.verb or is_) and clause.own_subject]
    for noun in (*had, *(noun for word in with_ for noun in sentence.dependents(word.index, "pobj"))):
        det, of = sentence.dependent(noun.index, "det"), sentence.dependent(noun.index, "prep")
        unit = sentence.dependent(of.index, "pobj") if of is not None and of.text == "of" else None
        if noun.lemma.lower() not in _OWNED or det is None or det.text.lower() not in ("a", "an") or unit is None:
            continue
        numeral = unit if unit.tag == "CD" else sentence.dependent(unit.index, "nummod")
        value = number(numeral_text(sentence, numeral)) if numeral is not None and numeral.tag == "CD" else None
        if numeral is None or value is None or value <= 0 or sentence.dependents(numeral.index, "conj"):
            continue
        if is_money(scene, sentence, numeral):
            continue
        called = sentence.text([i for w in sentence.dependents(noun.index, "amod", "compound") for i in (w.index,)])
        rest = [w for w in clause.parts() if w.index != noun.index] if noun.dep == "dobj" else []
        asked = f"What {'was' if clause.head.tag == 'VBD' else 'is'} the {called} {noun.text}"
        answer, when = _value(sentence, unit, numeral)

        def stem(asked: str = asked, rest: list[Word] = rest, when: list[int] = when) -> str:
            keep_period(told, clause)
            tail = [told.render(sentence.subtree(index)) for index in when]
            tail += [part_text(told, clause, word) for word in rest]
            return finished(" ".join([asked, "of", subject_text(told, clause), *tail, *opening(told, clause, ())]))

        figure = Figure(
            "measure", Want.MEASURE, asked.lower(), answer, value, how_bound(clause, numeral),
            needed(clause, numeral, unit), topic(told, clause, "be", f"{called} {noun.lemma}".strip()),
        )  # fmt: skip
        yield from tell(scene, told, clause, figure, stem)


def _value(sentence: Sentence, noun: Word, numeral: Word) -> tuple[str, list[int]]:
    """Return the value that the noun heads, with its unit, and the heads of the phrases behind it that tell when or
    where: "560,000 people" of "560,000 people in 1900"."""
    unit = [i for i in sentence.subtree(noun.index) if i > numeral.index and sentence.words[i].text not in (",", ".")]
    when = [w.index for w in sentence.dependents(noun.index, "prep") if w.text.lower() not in _OF_UNIT]
    behind = [w.index for w in sentence.dependents(noun.index, "relcl", "acl", "appos", "conj", "cc")]
    dropped = {i for index in (*when, *behind) for i in sentence.subtree(index)}
    own = [i for i in unit if i not in dropped]
    return f"{numeral_text(sentence, numeral)} {sentence.text(own)}".strip(), when


def _fact(scene: Scene, told: Told, clause: Clause, noun: Word, numeral: Word) -> Iterator[Fact | Refusal]:
    sentence = clause.sentence
    value = number(numeral_text(sentence, numeral))
    # "2 or 3 kilograms" is no single value, and "today" or "when it opened" no time that a question could name.
    several = sentence.dependents(numeral.index, "conj")
    passing = [w for w in sentence.dependents(clause.verb) if w.lemma.lower() in RELATIVE_TIMES]
    for inner in (*sentence.dependents(clause.verb, "advcl"), *sentence.dependents(noun.index, "relcl", "advcl")):
        passing += sentence.dependents(inner.index, "advmod", "mark")
    if value is None or value <= 0 or several or passing:
        return
    answer, when = _value(sentence, noun, numeral)

    def stem() -> str:
        keep_period(told, clause)
        subject = subject_text(told, clause)
        tail = [told.render(sentence.subtree(index)) for index in when]
        tail += [part_text(told, clause, word) for word in clause.parts() if word.index != noun.index]
        asked = finished(" ".join(["What", clause.head.text, subject, *tail, *opening(told, clause, ())]))
        if noun is numeral and re.search(r"\b(?:1\d{3}|20\d\d)\b", asked) is None:
            # Of another year the population is another.
            raise Unclear("when")
        return asked

    figure = Figure(
        "measure", Want.MEASURE, f"what {clause.head.text}", answer, value, how_bound(clause, numeral, clause.verb),
        needed(clause, numeral, noun), topic(told, clause, "be", sentence.words[clause.subject].lemma),
    )  # fmt: skip
    yield from tell(scene, told, clause, figure, stem)
