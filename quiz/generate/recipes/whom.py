"""Persons to whom something was done, or with whom: "Ada Byron chose the engineer Eve Roy to build the bridge" becomes
"Who did Ada Byron choose to build the bridge?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word
from quiz.generate.lexicon import QUOTING_VERBS
from quiz.generate.mentions import Unclear
from quiz.generate.recipes.common import ask_shorter, full_name, needed, topic
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import anchors

TAG = "people"
PRIOR = 7

FEWEST_WORDS = 8
"""A shorter question is true of too many: "Who did Ada Byron help in Turin?"."""

_LINKS = frozenset("with against from to over for".split())
"""Prepositions behind which stands who had a part in the deed."""

_NO_DEEDS = QUOTING_VERBS | frozenset(
    """
    be have know like love hate want need include call name say tell ask marry wed believe think see hear watch find
    resemble remember mention quote describe compare consider regard list
    """.split()
)
"""Verbs of speech, thought and states; whom somebody married, and who was named what, is asked elsewhere."""

_WITH_MANY = frozenset(
    """
    meet visit work play sing perform appear speak talk live study travel help support follow join beat defeat face
    train teach greet phone fight record write tour dance sit dine correspond collaborate
    """.split()
)
"""What one does to, or with, many."""

ENOUGH_NAMES = 3
"""Names and figures that tell one meeting from others."""

_YEAR = re.compile(r"\b(?:1\d{3}|20\d\d)\b")


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the persons of one sentence who were part of what somebody else did."""
    for clause in scene.clauses(told):
        if clause.head.lemma in _NO_DEEDS or clause.shown or not _is_done(clause) or not _has_doer(told, clause):
            continue
        for branch, noun in _persons(clause):
            yield from _fact(scene, told, clause, branch, noun)


def _is_done(clause: Clause) -> bool:
    """Say whether a clause tells a deed of the past."""
    first = clause.sentence.words[clause.aux[0]] if clause.aux else clause.head
    past = first.tag == "VBD" or clause.perfect
    return past and first.lemma != "have" and clause.head.tag != "VBG" and clause.head.dep != "ccomp"


def _has_doer(told: Told, clause: Clause) -> bool:
    """Say whether a person whom the text names in full did it, alone."""
    subject = told.sentence.words[clause.subject]
    who = told.referent(subject)
    return who in told.names.persons.values() and not told.sentence.dependents(clause.subject, "conj")


def _persons(clause: Clause) -> Iterator[tuple[Word, Word]]:
    """Yield (branch to leave out, who is asked for): the object, or who stands behind a preposition of the verb."""
    sentence = clause.sentence
    for part in clause.parts():
        noun = sentence.dependent(part.index, "pobj") if part.dep == "prep" and part.text.lower() in _LINKS else None
        noun = part if part.dep == "dobj" and not clause.passive else noun
        if noun is not None and not sentence.dependents(noun.index, "conj"):
            yield part, noun


def _fact(scene: Scene, told: Told, clause: Clause, branch: Word, noun: Word) -> Iterator[Fact | Refusal]:
    name = full_name(told, noun.index)
    doer = told.referent(told.sentence.words[clause.subject])
    if name is None or name == doer or not _is_alone(told, branch, noun):
        return
    wh = f"{branch.text.capitalize()} whom" if branch.dep == "prep" else "Who"
    try:
        stem = ask_shorter(told, clause, wh, [branch.index])
    except Unclear as unclear:
        yield Refusal("G-CONTEXT", scene.number, told.index, f"{wh.lower()} {clause.head.text}: {unclear.word}")
        return
    shown = set(re.findall(r"[\w'-]+", stem.replace("'s", "")))
    in_full = _YEAR.search(stem) or anchors(stem) >= ENOUGH_NAMES
    common = clause.head.lemma in _WITH_MANY and not in_full
    if len(stem.split()) < FEWEST_WORDS or common or shown.intersection(name.split()):
        yield Refusal("G-GENERAL", scene.number, told.index, stem)
        return
    banned = [other for other in told.names_in(told.index) if other != name]
    own = topic(told, clause, clause.head.lemma, stem)
    yield scene.fact(
        "whom", Want.PERSON, told, stem, name, needed(clause, noun), own, name, clause=clause, banned=banned
    )


def _is_alone(told: Told, branch: Word, noun: Word) -> bool:
    """Say whether nothing but a name and what the person is stands there: of "Eve Roy's mill" the mill is told."""
    owned = noun.entity == "PERSON" or any(w.entity == "PERSON" for w in told.sentence.dependents(noun.index, "appos"))
    inside = told.sentence.subtree(branch.index)
    behind = [told.sentence.words[i] for i in inside if i > noun.index]
    return owned or not any(w.tag.startswith("NN") for w in behind)
