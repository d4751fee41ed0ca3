"""Speech told in the writer's words: "Mason said that nobody need fear the seats" becomes "Who said that nobody
...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.clauses import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word
from quiz.generate.lexicon import SPEECH_VERBS
from quiz.generate.recipes.common import full_name, needed, topic
from quiz.generate.references import Told, Unclear
from quiz.generate.scene import Scene
from quiz.generate.stems import finished

FEWEST_WORDS, MOST_WORDS = 10, 26
"""Of the question: less is said by many, more is not taken in."""

_SILENT = frozenset(["think", "believe", "ask", "cheer", "joke", "confirm", "tell"])
"""Verbs of `SPEECH_VERBS` that report no claim, or that need a listener."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the persons who, as one sentence reports, claimed something."""
    for clause in scene.clauses(told):
        content = _content(clause)
        if content is None or clause.head.lemma not in SPEECH_VERBS - _SILENT or clause.head.tag not in ("VBD", "VBZ"):
            continue
        if told.sentence.dependents(clause.subject, "conj"):
            continue
        name = full_name(told, clause.subject) or told.referent(told.sentence.words[clause.subject])
        if name is None or name not in told.names.persons.values():
            continue
        phrase = told.sentence.subtree(content.index)
        span = told.sentence.words[phrase[0]].start, told.sentence.words[phrase[-1]].end
        if '"' in scene.view[clause.head.end : span[1] + 1] or phrase != list(range(phrase[0], phrase[-1] + 1)):
            continue
        if any(told.sentence.words[i].text in (";", ":", "but") for i in phrase):
            continue
        try:
            text = told.render(phrase, [name])
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"who {clause.head.text} that: {unclear.word}")
            continue
        that = "" if text.startswith("that ") else "that "
        stem = finished(f"Who {clause.head.text} {that}{text}")
        if re.search(r"\b(?:is|was|are|were|be|been|to|of|that)\?$", stem):
            # What follows was lost in reading.
            continue
        if not re.search(r"[a-z,] \"?[A-Z]\w|\d", stem):
            # "Who said that she was not surprised?"
            yield Refusal("G-GENERAL", scene.number, told.index, stem)
            continue
        if name in stem or not FEWEST_WORDS <= len(stem.split()) <= MOST_WORDS:
            yield Refusal("G-LENGTH", scene.number, told.index, stem)
            continue
        last = told.sentence.words[phrase[-1]]
        own = topic(told, clause, "say", text)
        yield scene.fact("reported", Want.PERSON, told, stem, name, needed(clause, last), own, name)


def _content(clause: Clause) -> Word | None:
    """Return the verb of what is claimed, if it stands behind the claiming."""
    return next((w for w in clause.sentence.dependents(clause.verb, "ccomp") if w.index > clause.verb), None)
