"""Events: "At CinemaCon, they unveiled ..." becomes "At which event did they unveil ...?"."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.lexicon import EVENT_SUFFIXES
from quiz.generate.recipes.common import ask_shorter, needed, topic
from quiz.generate.references import Told, Unclear
from quiz.generate.scene import Scene


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the events at which something told in one sentence happened."""
    sentence = told.sentence
    for clause in scene.clauses(told):
        for branch in (*clause.fronted(), *clause.parts()):
            noun = (
                sentence.dependent(branch.index, "pobj")
                if branch.dep == "prep" and branch.text.lower() == "at"
                else None
            )
            if noun is None or noun.tag != "NNP" or not noun.text.endswith(EVENT_SUFFIXES):
                continue
            name = sentence.text(
                sorted([w.index for w in sentence.dependents(noun.index, "compound", "det")] + [noun.index])
            )
            try:
                stem = ask_shorter(told, clause, "At which event", [branch.index])
            except Unclear as unclear:
                yield Refusal(
                    "G-CONTEXT", scene.number, told.index, f"at which event {clause.head.text}: {unclear.word}"
                )
                continue
            parts = [w for w in clause.parts() if w.index != branch.index]
            last = sentence.words[max((max(sentence.subtree(p.index)) for p in parts[:1]), default=clause.verb)]
            own = topic(told, clause, clause.head.lemma, "event", branch.index)
            yield scene.fact(
                "event", Want.EVENT, told, stem, name, needed(clause, noun, last), own, name, clause=clause
            )
