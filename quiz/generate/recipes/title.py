"""Titles by what is told of them: "... opened with the sequence of ..." becomes "Which film opened with ...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Sentence, Word
from quiz.generate.mentions import Unclear
from quiz.generate.recipes.common import ask_shorter, needed, topic
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import ask_subject

TAG = "titles"
PRIOR = 9

FEWEST_WORDS = 7

_IN_MUSIC = frozenset(["album", "song"])
"""Works of which a text that tells of one tells of the other: which a title is, it must say."""

_OF_MANY = frozenset("debut reach peak enter top chart sell earn receive win gross spawn spend".split())
"""What many works do."""

_ONE = re.compile(r"\b(?:first|only|last|most|\w{2,}est|1\d{3}|20\d\d)\b")


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the titles that one sentence tells something of."""
    if not scene.names.work:
        return
    for clause in scene.clauses(told):
        if clause.shown:
            continue
        yield from _objects(scene, told, clause)
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
        work = scene.names.works.get(named.strip('"'), "" if scene.names.work in _IN_MUSIC else scene.names.work)
        if not work:
            continue
        try:
            stem = ask_subject(told, clause, f"Which {work}", named)
        except Unclear as unclear:
            yield Refusal(
                "G-CONTEXT", scene.number, told.index, f"which {scene.names.work} {clause.head.text}: {unclear.word}"
            )
            continue
        of_many = clause.head.lemma in _OF_MANY and not _ONE.search(stem)
        if (
            of_many
            or len(stem.split()) < FEWEST_WORDS
            or named in stem
            or re.search(rf" [A-Z]\w+ {scene.names.work}", stem)
        ):
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


_MAKING = frozenset(
    """
    release record publish write direct compose paint produce sing perform star appear play feature act participate
    premiere win make shoot film create participate compete debut illustrate edit cover top commemorate launch adapt
    narrate host
    """.split()
)
"""Deeds by which somebody is known for a work; he reads, likes and sees many."""


def _objects(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield the works that somebody made, or had a part in, and that the text says the kind of: "released the song
    X in 1969" becomes "Which song did ... release in 1969?"."""
    sentence = told.sentence
    if clause.head.lemma not in _MAKING:
        return
    for part in (*clause.fronted(), *clause.parts()):
        noun = part if part.dep == "dobj" else sentence.dependent(part.index, "pobj") if part.dep == "prep" else None
        title = _title_of(sentence, noun) if noun is not None else None
        name = title.text.strip('"') if title is not None else ""
        kind = scene.names.works.get(name)
        if noun is None or title is None or kind is None or sentence.dependents(noun.index, "conj", "cc"):
            continue
        which = f"{part.text} which {kind}" if part.dep == "prep" else f"which {kind}"
        try:
            stem = ask_shorter(told, clause, which[0].upper() + which[1:], [part.index])
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"which {kind} {clause.head.text}: {unclear.word}")
            continue
        own = topic(told, clause, clause.head.lemma, f"which {kind}", part.index)
        spans = [*needed(clause, noun), (title.start, title.end)]
        yield scene.fact("title", Want.TITLE, told, stem, name, spans, own, name, clause=clause)


def _title_of(sentence: Sentence, noun: Word) -> Word | None:
    """Return the title that the noun is, or that stands beside it: "the novel X", "his first album, X"."""
    if noun.entity == "TITLE":
        return noun
    beside = sentence.dependents(noun.index, "appos", "compound", "nmod")
    return next((word for word in beside if word.entity == "TITLE"), None)
