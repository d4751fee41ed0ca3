"""Dates: "was released in 2018" becomes "In what year was ... released?"."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clauses import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import RELEASE_PHRASES
from quiz.generate.recipes.common import ask_shorter, needed, topic
from quiz.generate.references import Told, Unclear
from quiz.generate.scene import Scene
from quiz.generate.values import Day, day


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the dates of one sentence."""
    for clause in scene.clauses(told):
        for branch, noun in _dated(clause):
            text = _date_text(clause.sentence, noun)
            when = day(text)
            if when is None:
                continue
            own = topic(told, clause, _relation(clause, branch), "date")
            try:
                stem = ask_shorter(told, clause, _wh(when, branch), [branch.index])
            except Unclear as unclear:
                yield Refusal("G-CONTEXT", scene.number, told.index, f"when {clause.head.text}: {unclear.word}")
                stem = ""
            yield scene.fact("date", Want.DATE, told, stem, text, needed(clause, noun), own, when, clause=clause)


def _dated(clause: Clause) -> Iterator[tuple[Word, Word]]:
    """Yield (branch to leave out, noun that heads the date) for dates under the verb or under its infinitive."""
    sentence = clause.sentence
    verbs = [clause.verb, *[w.index for w in clause.parts() if w.dep == "xcomp"]]
    for verb in verbs:
        for word in sentence.dependents(verb, "prep", "npadvmod"):
            if word.dep == "npadvmod" and word.entity == "DATE":
                yield word, word
            if word.dep == "prep" and word.text.lower() in ("in", "on"):
                noun = sentence.dependent(word.index, "pobj")
                if noun is not None and (noun.entity == "DATE" or noun.tag == "CD"):
                    yield word, noun


def _date_text(sentence: Sentence, noun: Word) -> str:
    return sentence.text(
        [i for i in sentence.subtree(noun.index) if sentence.words[i].tag in ("NNP", "CD", ",")]
    ).strip(", ")


def _wh(when: Day, branch: Word) -> str:
    if when.month is None:
        return "In what year"
    return "On what date" if when.day is not None else "In which month and year"


def _relation(clause: Clause, branch: Word) -> str:
    """Return the verb that the date belongs to; the ways to say that a film comes out are one."""
    sentence = clause.sentence
    verb = sentence.words[branch.head]
    words = {sentence.words[i].lemma.lower() for i in sentence.subtree(verb.index)}
    if verb.lemma == "release" or (verb.lemma in ("be", "hit", "open", "reach", "arrive") and words & RELEASE_PHRASES):
        return "release"
    return verb.lemma
