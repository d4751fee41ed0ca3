"""Persons by deed: "producer David Ellison revealed that ..." becomes "Who revealed that ...?"."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.lexicon import QUOTING_VERBS
from quiz.generate.recipes.common import full_name, needed, topic
from quiz.generate.references import Told, Unclear
from quiz.generate.scene import Scene
from quiz.generate.stems import ask_subject

FEWEST_WORDS = 8
"""A shorter question ("Who took the cup in 1997?") fits more people than the one it is about."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the persons who did something told in one sentence."""
    for clause in scene.clauses(told):
        if clause.shown or not clause.own_subject:
            continue
        word = told.sentence.words[clause.subject]
        name = full_name(told, clause.subject) or told.referent(word)
        if (
            name not in told.names.persons.values()
            or name is None
            or word.dep not in ("nsubj", "nsubjpass")
            or told.sentence.dependents(word.index, "conj")
        ):
            continue
        # "is bringing more stunts than ever" is a mood, not a deed.
        # Under "he revealed that" the deed is told at second hand, and a question for the doer would state it flatly.
        if clause.head.dep == "ccomp":
            continue
        progressive = clause.head.tag == "VBG" or clause.head.lemma == "be"
        if clause.head.lemma in QUOTING_VERBS or not clause.parts() or progressive:
            continue
        try:
            stem = ask_subject(told, clause, "Who", name)
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"who {clause.head.text}: {unclear.word}")
            continue
        if name in stem or len(stem.split()) < FEWEST_WORDS:
            yield Refusal("G-GENERAL", scene.number, told.index, stem)
            continue
        parts = clause.parts()
        last = told.sentence.words[max(max(told.sentence.subtree(p.index)) for p in parts)]
        own = topic(told, clause, clause.head.lemma, stem)
        # Whom the sentence names besides may have done it with him: "along with his teammates Lampard and Morris".
        banned = [other for other in told.names_in(told.index) if other != name]
        yield scene.fact(
            "person", Want.PERSON, told, stem, name, needed(clause, last), own, name, clause=clause, banned=banned
        )
