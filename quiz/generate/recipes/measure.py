"""Measures of things: "The population density of the Highlands is nine people per sq km" becomes "What is ...?"."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clauses import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word
from quiz.generate.lexicon import RELATIVE_TIMES
from quiz.generate.recipes.common import keep_period, needed, topic
from quiz.generate.recipes.figures import Figure, how_bound, tell
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import finished, opening, part_text, subject_text
from quiz.generate.values import number

_MEASURED = frozenset(
    """
    age altitude area bandwidth capacity circumference consumption cost density depth diameter distance duration
    elevation fee fine frequency height length lifespan magnitude mass pay population pressure price radius rainfall
    rate ratio salary score share size span speed storage temperature thickness toll total value velocity volume wage
    weight width wingspan
    """.split()
)
_OF_UNIT = frozenset(["per", "of", "a", "an"])
"""What ties a unit to another: "people per square kilometre"."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the sizes, prices and the like that one sentence states of something with "is"."""
    sentence = told.sentence
    for clause in scene.clauses(told):
        subject = sentence.words[clause.subject]
        if clause.head.lemma != "be" or subject.lemma.lower() not in _MEASURED or subject.tag != "NN":
            continue
        for noun in sentence.dependents(clause.verb, "attr"):
            numeral = sentence.dependent(noun.index, "nummod")
            if numeral is not None and numeral.index < noun.index:
                yield from _fact(scene, told, clause, noun, numeral)


def _fact(scene: Scene, told: Told, clause: Clause, noun: Word, numeral: Word) -> Iterator[Fact | Refusal]:
    sentence = clause.sentence
    value = number(numeral.text)
    # "2 or 3 kilograms" is no single value, and "today" or "when it opened" no time that a question could name.
    several = sentence.dependents(numeral.index, "conj")
    passing = [w for w in sentence.dependents(clause.verb) if w.lemma.lower() in RELATIVE_TIMES]
    for inner in (*sentence.dependents(clause.verb, "advcl"), *sentence.dependents(noun.index, "relcl", "advcl")):
        passing += sentence.dependents(inner.index, "advmod", "mark")
    if value is None or value <= 0 or several or passing:
        return
    unit = [i for i in sentence.subtree(noun.index) if i > numeral.index and sentence.words[i].text not in (",", ".")]
    # "560,000 people in 1900": the year belongs to the question.
    when = [w.index for w in sentence.dependents(noun.index, "prep") if w.text.lower() not in _OF_UNIT]
    behind = [w.index for w in sentence.dependents(noun.index, "relcl", "acl", "appos", "conj", "cc")]
    dropped = {i for index in (*when, *behind) for i in sentence.subtree(index)}
    answer = sentence.text([numeral.index, *[i for i in unit if i not in dropped]])

    def stem() -> str:
        keep_period(told, clause)
        subject = subject_text(told, clause)
        tail = [told.render(sentence.subtree(index)) for index in when]
        tail += [part_text(told, clause, word) for word in clause.parts() if word.index != noun.index]
        return finished(" ".join(["What", clause.head.text, subject, *tail, *opening(told, clause, ())]))

    figure = Figure(
        "measure", Want.MEASURE, f"what {clause.head.text}", answer, value, how_bound(clause, numeral, clause.verb),
        needed(clause, numeral, noun), topic(told, clause, "be", sentence.words[clause.subject].lemma),
    )  # fmt: skip
    yield from tell(scene, told, clause, figure, stem)
