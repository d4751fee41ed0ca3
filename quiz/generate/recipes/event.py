"""Events: "At CinemaCon, they unveiled ..." becomes "At which event did they unveil ...?"."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word
from quiz.generate.lexicon import EVENT_SUFFIXES
from quiz.generate.mentions import Unclear
from quiz.generate.recipes.common import ask_shorter, needed, topic
from quiz.generate.references import Told
from quiz.generate.scene import Scene

TAG = "places"
PRIOR = 6


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the events at which something told in one sentence happened."""
    sentence = told.sentence
    for clause in scene.clauses(told):
        for branch in _branches(clause):
            noun = sentence.dependent(branch.index, "pobj")
            if noun is None or not noun.text.endswith(EVENT_SUFFIXES) or not noun.text[0].isupper():
                continue
            # One of two events would be a wrong answer beside the other.
            if noun.dep == "conj" or sentence.dependents(noun.index, "conj"):
                continue
            # All that stands before it, with the hyphen of "Comic-Con" and the owner of "World's Fair".
            name = sentence.text([i for i in sentence.subtree(branch.index) if branch.index < i <= noun.index])
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


def _branches(clause: Clause) -> Iterator[Word]:
    """Yield the phrases with "at" that belong to the deed: before it, behind it, or at its object ("won a medal
    at")."""
    objects = [word for word in clause.parts() if word.dep == "dobj"]
    inside = [branch for word in objects for branch in clause.sentence.dependents(word.index, "prep")]
    for branch in (*clause.fronted(), *clause.parts(), *inside):
        if branch.dep == "prep" and branch.text.lower() == "at":
            yield branch
