"""Shares: "Nitrogen represents 12 percent of the weight of a cell" becomes "What percentage of the weight ...?"."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clauses import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word
from quiz.generate.recipes.common import ask_shorter, keep_period, needed, topic
from quiz.generate.references import Told, Unclear
from quiz.generate.scene import Scene
from quiz.generate.stems import ask_subject, finished, subject_text
from quiz.generate.values import bound, interval, number

_MARKS = frozenset(["percent", "%", "cent"])


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the percentages of one sentence that say of what they are."""
    sentence = told.sentence
    for clause in scene.clauses(told):
        objects = [(w, w) for w in clause.parts() if w.dep in ("dobj", "attr")]
        objects += [(w, n) for w in clause.parts() if w.dep == "prep" for n in sentence.dependents(w.index, "pobj")]
        if clause.own_subject:
            objects.append((sentence.words[clause.subject],) * 2)
        for branch, noun in objects:
            numeral = sentence.dependent(noun.index, "nummod")
            of = next((w for w in sentence.dependents(noun.index, "prep") if w.text.lower() == "of"), None)
            whose = sentence.dependent(of.index, "pobj") if of is not None else None
            if whose is None or whose.tag in ("WDT", "WP", "DT", "PRP"):
                continue
            if noun.text.lower() in _MARKS and numeral is not None and of is not None:
                yield from _fact(scene, told, clause, branch, noun, numeral, of)


def _fact(
    scene: Scene, told: Told, clause: Clause, branch: Word, noun: Word, numeral: Word, of: Word
) -> Iterator[Fact | Refusal]:
    sentence = clause.sentence
    value = number(numeral.text)
    if value is None or not 0 < value < 100 or sentence.dependents(numeral.index, "conj"):
        return
    how = bound(sentence.text([i for i in range(max(0, numeral.index - 4), numeral.index)]))
    if how in ("over", "under"):
        yield Refusal("G-BOUND", scene.number, told.index, f"what percentage {clause.head.text}")
        return
    about = "about " if how == "about" else ""
    try:
        keep_period(told, clause)
        # "What percentage of her income did Jane Doe give ...": she is named behind it.
        doer = "" if noun.index == clause.subject else subject_text(told, clause)
        named = [name for name in dict.fromkeys(told.names.persons.values()) if name in doer]
        whole = told.render(sentence.subtree(of.index), named)
        wh = f"{about}what percentage {whole}"
        if noun.index == clause.subject:
            stem = ask_subject(told, clause, wh[0].upper() + wh[1:])
        else:
            if branch.dep == "prep":
                # "Carbon accounts for about what percentage": fronted, it would read "For about what percentage ...
                # account?".
                verb = sentence.text([*clause.aux, *(w.index for w in clause.manner()), clause.verb])
                stem = finished(f"{doer} {verb} {branch.text.lower()} {wh}")
                stem = stem[0].upper() + stem[1:]
            else:
                stem = ask_shorter(told, clause, wh[0].upper() + wh[1:], [branch.index])
    except Unclear as unclear:
        yield Refusal("G-CONTEXT", scene.number, told.index, f"what percentage {clause.head.text}: {unclear.word}")
        return
    answer = scene.view[numeral.start : noun.end]
    own = topic(told, clause, clause.head.lemma, f"percentage {whole}")
    yield scene.fact(
        "percent",
        Want.PERCENT,
        told,
        stem,
        answer,
        needed(clause, numeral, noun),
        own,
        interval(value, how),
        clause=clause,
    )
