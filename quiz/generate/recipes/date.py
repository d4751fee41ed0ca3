"""Dates: "was released in 2018" becomes "In what year was ... released?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.clauses import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import QUOTING_VERBS, RELEASE_PHRASES
from quiz.generate.recipes.common import ask_shorter, needed, topic
from quiz.generate.references import Told, Unclear
from quiz.generate.scene import Scene
from quiz.generate.values import ORDINALS, Day, bound, day

_YEAR = re.compile(r"\b(1\d{3}|20\d\d)\b")
"""Another year in the question would give a hint, or be a wrong option."""

_TIMELESS = QUOTING_VERBS | {"include", "have", "contain", "plan", "aim", "intend", "hope"}
"""Verbs whose date is hardly ever what is told: that somebody said it, or what a list holds."""


_DATE_TAGS = ("NNP", "CD")


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the dates of one sentence."""
    for clause in scene.clauses(told):
        if clause.head.lemma in _TIMELESS or _is_figure(clause):
            continue
        yield from _centuries(scene, told, clause)
        for branch, noun in _dated(clause):
            text = _date_text(clause.sentence, noun)
            when = day(text)
            if when is None:
                continue
            first = min(i for i in clause.sentence.subtree(noun.index) if clause.sentence.words[i].tag in _DATE_TAGS)
            if bound(clause.sentence.text(range(branch.index, first))):
                yield Refusal("G-BOUND", scene.number, told.index, f"when {clause.head.text}")
                continue
            if _is_bare(clause):
                yield Refusal("G-GENERAL", scene.number, told.index, f"when {clause.head.text}")
                continue
            own = topic(told, clause, _relation(clause, branch), "date", branch.index)
            try:
                stem = ask_shorter(told, clause, _wh(when, branch), [branch.index])
                if _YEAR.search(stem):
                    yield Refusal("G-KEY", scene.number, told.index, stem)
                    stem = ""
            except Unclear as unclear:
                yield Refusal("G-CONTEXT", scene.number, told.index, f"when {clause.head.text}: {unclear.word}")
                stem = ""
            yield scene.fact("date", Want.DATE, told, stem, text, needed(clause, noun), own, when, clause=clause)


def _is_figure(clause: Clause) -> bool:
    """Say whether a number is told of a time: "In 1900, its population was 560,000" may be as true of 1901."""
    sentence = clause.sentence
    attrs = sentence.dependents(clause.verb, "attr") if clause.head.lemma == "be" else []
    return any(noun.tag == "CD" or sentence.dependents(noun.index, "nummod") for noun in attrs)


_CENTURY = re.compile(
    r"the (?:(?:early|mid|late)[ -])?(?P<century>(?:\d{1,2}(?:st|nd|rd|th)|"
    + "|".join(ORDINALS[3:])
    + r") century(?: BC)?)"
    r"|the (?:(?:early|mid|late)[ -])?(?P<decade>\d{3}0s)"
)


def _centuries(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield the centuries and decades in which something told in the clause happened."""
    sentence = clause.sentence
    for branch in (*clause.fronted(), *clause.parts()):
        if branch.dep != "prep" or branch.text.lower() not in ("in", "during"):
            continue
        inside = [sentence.words[i] for i in sentence.subtree(branch.index)][1:]
        match = _CENTURY.match(scene.view, inside[0].start) if inside else None
        if match is None:
            continue
        kind = "century" if match["century"] else "decade"
        answer = f"the {match[kind]}"
        own = topic(told, clause, clause.head.lemma, kind, branch.index)
        try:
            stem = ask_shorter(told, clause, f"In which {kind}", [branch.index])
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"in which {kind} {clause.head.text}: {unclear.word}")
            continue
        spans = [*needed(clause), match.span()]
        yield scene.fact("date", Want.CENTURY, told, stem, answer, spans, own, answer, clause=clause)


def _is_bare(clause: Clause) -> bool:
    """Say whether the object is an office and nothing else: "took over captaincy" is of one of his teams."""
    if clause.head.lemma not in ("take", "assume", "resume", "hand", "lose"):
        return False
    objects = [word for word in clause.parts() if word.dep == "dobj" and word.tag == "NN"]
    return any(not clause.sentence.dependents(word.index) and word.lemma not in _WHOLE for word in objects)


_WHOLE = frozenset("power office place part war peace independence school university shape effect".split())
"""Nouns that need no article to be clear."""


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
        [i for i in sentence.subtree(noun.index) if sentence.words[i].tag in (*_DATE_TAGS, ",")]
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
