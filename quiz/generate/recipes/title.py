"""Titles by what is told of them: "... opened with the sequence of ..." becomes "Which film opened with ...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.recipes.common import needed, topic
from quiz.generate.references import Told, Unclear
from quiz.generate.scene import Scene
from quiz.generate.stems import ask_subject

FEWEST_WORDS = 7


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the titles that one sentence tells something of."""
    if not scene.names.work:
        return
    for clause in scene.clauses(told):
        if clause.shown:
            continue
        word = told.sentence.words[clause.subject]
        named = word.text if word.entity == "TITLE" else told.referent(word)
        if (
            named is None
            or not named.startswith('"')
            or not clause.parts()
            or clause.head.lemma == "be"
            or clause.passive
        ):
            continue
        try:
            stem = ask_subject(told, clause, f"Which {scene.names.work}", named)
        except Unclear as unclear:
            yield Refusal(
                "G-CONTEXT", scene.number, told.index, f"which {scene.names.work} {clause.head.text}: {unclear.word}"
            )
            continue
        if len(stem.split()) < FEWEST_WORDS or named in stem or re.search(rf" [A-Z]\w+ {scene.names.work}", stem):
            # "The most awarded French film": others would have to be French as well.
            yield Refusal("G-GENERAL", scene.number, told.index, stem)
            continue
        last = told.sentence.words[max(max(told.sentence.subtree(p.index)) for p in clause.parts())]
        if any(child.dep == "ccomp" and child.tag == "VBG" for child in clause.parts()):
            # "The film found him clinging to ..." is said of what it shows.
            stem = stem.replace(f" {clause.head.text} ", " shows ", 1)
        own = topic(told, clause, clause.head.lemma, stem)
        answer = named.strip('"')
        yield scene.fact("title", Want.TITLE, told, stem, answer, needed(clause, last), own, answer, clause=clause)
