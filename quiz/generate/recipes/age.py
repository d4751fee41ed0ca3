"""Ages: "He moved to Chelsea at 14" becomes "At what age did John Terry move to Chelsea?"."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clauses import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word
from quiz.generate.recipes.common import ask_shorter, needed, topic
from quiz.generate.references import Told, Unclear
from quiz.generate.scene import Scene
from quiz.generate.values import bound, interval, number

YOUNGEST, OLDEST = 3, 110

LAST_HOUR = 12
"""Up to here "at nine" may be a time of day."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the ages at which something told in one sentence was done: "at 14", "at age 16", "at the age of nine"."""
    for clause in scene.clauses(told):
        if clause.head.tag != "VBD" and not clause.aux:
            continue
        # An age often stands behind a comma: "in 1961, at the age of sixteen".
        behind = [w for w in clause.sentence.dependents(clause.verb) if w.index > clause.verb]
        for branch in (*clause.fronted(), *behind):
            numeral = _age(told, clause, branch)
            value = number(numeral.text) if numeral is not None else None
            if numeral is None or value is None or not YOUNGEST <= value <= OLDEST:
                continue
            if bound(clause.sentence.text(range(branch.index, numeral.index))):
                yield Refusal("G-BOUND", scene.number, told.index, f"at what age {clause.head.text}")
                continue
            if clause.sentence.dependents(numeral.index, "conj"):
                # "at 14 and 16": two persons, or two deeds.
                continue
            own = topic(told, clause, clause.head.lemma, "age", branch.index)
            try:
                stem = ask_shorter(told, clause, "At what age", [branch.index])
            except Unclear as unclear:
                yield Refusal("G-CONTEXT", scene.number, told.index, f"at what age {clause.head.text}: {unclear.word}")
                continue
            yield scene.fact(
                "age", Want.COUNT, told, stem, numeral.text.lower(), needed(clause, numeral), own, interval(value, ""),
                clause=clause,
            )  # fmt: skip


def _age(told: Told, clause: Clause, branch: Word) -> Word | None:
    sentence = clause.sentence
    if branch.text.lower() == "aged":
        return next((w for w in sentence.dependents(branch.index) if w.tag == "CD"), None)
    noun = sentence.dependent(branch.index, "pobj") if branch.dep == "prep" and branch.text.lower() == "at" else None
    if noun is None:
        return None
    if noun.tag == "CD":
        following = sentence.words[noun.index + 1 : noun.index + 2]
        # "at 14", but neither "at 14 o'clock" nor "at 14,000 feet" nor "at 14:30".
        end = not following or following[0].text in (",", ".", ";", ")") or following[0].tag in ("IN", "CC")
        # Trains leave at 14, and shares close at 14.
        person = told.referent(sentence.words[clause.subject]) in told.names.persons.values()
        return noun if end and person and noun.text.isalnum() and (number(noun.text) or 0) > LAST_HOUR else None
    if noun.lemma.lower() == "age":
        of = sentence.dependent(noun.index, "prep")
        inner = sentence.dependent(of.index, "pobj") if of is not None and of.text == "of" else None
        number_word = inner or sentence.dependent(noun.index, "nummod", "appos", "npadvmod")
        return number_word if number_word is not None and number_word.tag == "CD" else None
    return None
