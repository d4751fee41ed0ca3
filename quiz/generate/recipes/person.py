"""Persons by deed: "producer David Ellison revealed that ..." becomes "Who revealed that ...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import JOINT, Word
from quiz.generate.lexicon import CONCEIVING, DONE_TO_ONE, MAKING, MAKING_WORKS, QUOTING_VERBS, THOUGHTS
from quiz.generate.mentions import Unclear
from quiz.generate.recipes.common import ask_shorter, full_name, is_of_these_days, needed, topic
from quiz.generate.recipes.reported import CLAIMING, is_act
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import ask_subject

TAG = "people"
PRIOR = 7

FEWEST_WORDS = 8
"""A shorter question ("Who took the cup in 1997?") fits more people than the one it is about."""


_MANY_DO = frozenset(
    "die bear live study attend graduate join move drive travel work teach serve stay speak play visit tour".split()
)
"""What many people do in one place and year."""

_RANKED = re.compile(r"\b(?:first|last|only|\w{3,}est|most)\b")

FEWEST_MADE = 4
"""Words of a question for who made something with a name."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the persons who did something told in one sentence, and those to whom it was done."""
    yield from _undergone(scene, told)
    for clause in scene.clauses(told):
        if clause.shown or not (clause.own_subject or _is_told_of_name(clause)):
            continue
        word = told.sentence.words[clause.subject]
        if _follows_like(told, word):
            continue
        name = full_name(told, clause.subject) or told.referent(word)
        if (
            name not in told.names.persons.values()
            or name is None
            or (clause.own_subject and word.dep not in ("nsubj", "nsubjpass"))
            or told.sentence.dependents(word.index, "conj")
        ):
            continue
        # "is bringing more stunts than ever" is a mood, not a deed.
        # Under "he revealed that" the deed is told at second hand, and a question for the doer would state it flatly.
        if clause.head.dep == "ccomp" or _is_reported(scene, clause):
            continue
        progressive = clause.head.tag == "VBG" or clause.head.lemma == "be"
        if clause.head.lemma.startswith(JOINT) and not any(part.text == "with" for part in clause.parts()):
            # Whoever "co-founded" it did not do so alone.
            continue
        if (
            _is_retold(scene, clause, name)
            or _is_one_of_many(clause)
            or (clause.passive and clause.head.lemma in _OF_THINGS)
        ):
            continue
        if _speaks(scene, clause) or not clause.parts() or progressive:
            continue
        try:
            stem = ask_subject(told, clause, "Who", name)
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"who {clause.head.text}: {unclear.word}")
            continue
        if stem.startswith("Who were "):
            # "French troops were caught": no one man was.
            continue
        if clause.head.lemma in _MANY_DO and not _RANKED.search(stem):
            yield Refusal("G-GENERAL", scene.number, told.index, stem)
            continue
        fewest = FEWEST_MADE if _makes(clause) else FEWEST_WORDS
        if name in stem or len(stem.split()) < fewest:
            yield Refusal("G-GENERAL", scene.number, told.index, stem)
            continue
        parts = clause.parts()
        last = told.sentence.words[max(max(told.sentence.subtree(p.index)) for p in parts)]
        own = topic(told, clause, clause.head.lemma, stem)
        # Whom the sentence names besides may have done it with him: "along with his teammates Lampard and Morris".
        banned = [other for other in told.names_in(told.index) if other != name]
        yield scene.fact(
            "person", Want.PERSON, told, stem, name, needed(clause, last), own, name,
            clause=clause, banned=banned, passing=is_of_these_days(told, clause),
        )  # fmt: skip


_TO_ONE = frozenset(
    """
    appoint elect name nominate succeed replace defeat beat choose select assassinate murder overthrow depose
    dethrone crown execute oust unseat outbid divorce adopt dismiss
    """.split()
)
"""What is done to one person at a time."""

FEWEST_UNDERGONE = 7
"""Words of a question for whom something was done to."""


def _undergone(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the persons to whom somebody did something: "The board appointed Ada Byron as its chair in 1921"."""
    sentence = told.sentence
    for clause in scene.clauses(told):
        objects = [word for word in clause.parts() if word.dep == "dobj"]
        if clause.head.lemma not in _TO_ONE or clause.passive or clause.aux or clause.head.tag != "VBD":
            continue
        if len(objects) != 1 or sentence.dependents(objects[0].index, "conj", "poss") or clause.shown:
            continue
        name = full_name(told, objects[0].index)
        if name is None or name not in told.names.persons.values() or clause.head.dep == "ccomp":
            continue
        try:
            stem = ask_shorter(told, clause, "Whom", [objects[0].index])
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"whom {clause.head.text}: {unclear.word}")
            continue
        if name in stem or len(stem.split()) < FEWEST_UNDERGONE:
            yield Refusal("G-GENERAL", scene.number, told.index, stem)
            continue
        banned = [other for other in told.names_in(told.index) if other != name]
        own = topic(told, clause, clause.head.lemma, stem)
        yield scene.fact(
            "person", Want.PERSON, told, stem, name, needed(clause, objects[0]), own, name, clause=clause, banned=banned
        )


_OF_THINGS = frozenset("open build publish launch construct release design establish found create locate".split())
"""What is done to things: whoever "was opened" is a shop with a person's name."""


def _is_reported(scene: Scene, clause: Clause) -> bool:
    """Say whether what somebody did was to speak, or to think: of that `reported` asks."""
    claims = clause.head.lemma in CLAIMING - QUOTING_VERBS
    return is_act(scene, clause) or (claims and bool(clause.sentence.dependents(clause.verb, "ccomp")))


def _follows_like(told: Told, word: Word) -> bool:
    """Say whether a name is that of somebody whom another is like: "Like his cousin Louis, James practised ..."."""
    first = min(w.index for w in told.sentence.words if w.start == word.start)
    return first > 0 and told.sentence.words[first - 1].text.lower() in ("like", "unlike")


def _makes(clause: Clause) -> bool:
    """Say whether something with a name was made, which is done but once: "founded the Red Cross"."""
    made = clause.sentence.dependent(clause.verb, "dobj")
    work = made is not None and made.entity == "TITLE" and clause.head.text.lower() in MAKING_WORKS
    thought = clause.head.text.lower() in CONCEIVING and made is not None and made.lemma.lower() in THOUGHTS
    if thought and made is not None and clause.sentence.dependents(made.index, "prep", "amod", "compound", "acl"):
        # "Proposed five stages of grief"
        return True
    named = made is not None and made.entity == "PERSON" and bool(clause.sentence.dependents(made.index, "compound"))
    if clause.head.lemma in DONE_TO_ONE and named and clause.head.tag == "VBD":
        return True
    return work or (clause.head.text.lower() in MAKING and made is not None and made.tag.startswith("NNP"))


def _is_told_of_name(clause: Clause) -> bool:
    """Say whether a clause tells more of a name before it: "Ada Byron, who led the study in Turin"."""
    words = clause.sentence.words
    return clause.head.dep == "relcl" and words[clause.subject].entity == "PERSON"


def _speaks(scene: Scene, clause: Clause) -> bool:
    """Say whether the verb has somebody's words for its object: "wrote to the mayor" is a deed, "wrote that" none."""
    if clause.head.lemma not in QUOTING_VERBS or _makes(clause):
        return False
    start, end = clause.sentence.span
    quoted = any(q.start < end and q.end > start for q in scene.quotations)
    return (
        quoted or bool(clause.sentence.dependents(clause.verb, "ccomp", "parataxis")) or clause.head.dep == "parataxis"
    )


_TOLD = frozenset(["film", "book", "play", "television show", "episode", "musical", "opera", "game"])
"""Works that tell a story."""

FEWEST_WORKS = 4
"""Times that a text about a film calls it one."""


def _is_retold(scene: Scene, clause: Clause, name: str) -> bool:
    """Say whether the deed is that of a figure in a story, which a text retells in the present tense: among real people
    he would stand out."""
    present = "VBZ" in {clause.head.tag, *(clause.sentence.words[i].tag for i in clause.aux)}
    work = scene.names.work if scene.names.work in _TOLD else ""
    about = bool(work) and len(re.findall(rf"\b{work}\b", scene.view)) >= FEWEST_WORKS
    return present and about and name not in scene.names.fictional


_NAMING = frozenset(
    "name include list select pick call nominate shortlist elect vote choose rank inductee induct".split()
)
_SETS = frozenset(
    "list team squad side eleven hall ranking rankings top selection shortlist xi group panel committee cast".split()
)
"""What has many members at a time."""


def _is_one_of_many(clause: Clause) -> bool:
    """Say whether somebody was put in a list or team, which others were in as well."""
    if clause.head.lemma not in _NAMING or not clause.passive:
        return False
    behind = [clause.sentence.words[i] for part in clause.parts() for i in clause.sentence.subtree(part.index)]
    return any(word.lemma.lower() in _SETS for word in behind)
