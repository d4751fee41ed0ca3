"""Doers behind "by": "It was produced by Thomas Langmann" becomes "Who produced ...?"."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clauses import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import past_tense
from quiz.generate.recipes.common import full_name, needed, topic
from quiz.generate.references import Told, Unclear
from quiz.generate.scene import Scene
from quiz.generate.stems import finished, part_text, subject_text

FEWEST_WORDS = 4


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the persons by whom something told in one sentence was done."""
    sentence = told.sentence
    yield from _of_works(scene, told)
    for clause in scene.clauses(told):
        by = sentence.dependent(clause.verb, "agent")
        person = sentence.dependent(by.index, "pobj") if by is not None else None
        if by is None or person is None or clause.head.tag != "VBN" or _several(told, person.index):
            continue
        name = full_name(told, person.index)
        if name is None or not _is_past(clause):
            continue
        try:
            stem = _stem(told, clause, by.index, name)
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"by whom {clause.head.text}: {unclear.word}")
            continue
        if name in stem or len(stem.split()) < FEWEST_WORDS:
            yield Refusal("G-GENERAL", scene.number, told.index, stem)
            continue
        own = topic(told, clause, clause.head.lemma, "by whom")
        yield scene.fact("agent", Want.PERSON, told, stem, name, needed(clause, person), own, name, clause=clause)


def _of_works(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield who made a work that the sentence introduces: "X is a film directed by Tom Hooper and written by ..."."""
    sentence = told.sentence
    noun = sentence.dependent(sentence.root.index, "attr")
    subject = sentence.dependent(sentence.root.index, "nsubj")
    if sentence.root.lemma != "be" or noun is None or subject is None or subject.entity != "TITLE":
        return
    inside = sentence.subtree(noun.index)
    for verb in (sentence.words[i] for i in inside):
        by = sentence.dependent(verb.index, "agent")
        person = sentence.dependent(by.index, "pobj") if by is not None else None
        if verb.tag != "VBN" or person is None or _several(told, person.index):
            continue
        name = full_name(told, person.index)
        if name is None or any(w.tag == "NNS" or w.dep == "dobj" for w in sentence.dependents(verb.index)):
            continue
        stem = finished(f"Who {past_tense(verb.text)} {subject.text}")
        last = max(w.end for w in sentence.words if w.start == person.start)
        own = f"{subject.text.casefold()}|{verb.lemma}|by whom"
        yield scene.fact("agent", Want.PERSON, told, stem, name, [(subject.start, last)], own, name)


def _several(told: Told, index: int) -> bool:
    return bool(told.sentence.dependents(index, "conj", "appos"))


def _is_past(clause: Clause) -> bool:
    aux = [clause.sentence.words[i].text.lower() for i in clause.aux]
    return any(word in ("was", "were", "been") for word in aux) or (not aux and clause.head.dep == "conj")


def _stem(told: Told, clause: Clause, by: int, name: str) -> str:
    parts = [word for word in clause.parts() if word.index != by]
    mentioned = [name]
    tail = [part_text(told, clause, word, mentioned) for word in parts]
    return finished(" ".join(["Who", past_tense(clause.head.text), subject_text(told, clause), *tail]))
