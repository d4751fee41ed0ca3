"""Ages: "He moved to Chelsea at 14" becomes "At what age did John Terry move to Chelsea?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word
from quiz.generate.lexicon import PERSON_NOUNS
from quiz.generate.mentions import Unclear
from quiz.generate.recipes.common import ask_shorter, needed, topic
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.values import bound, interval, number

TAG = "numbers"
PRIOR = 8

YOUNGEST, OLDEST = 3, 110

LAST_HOUR = 12
"""Up to here "at nine" may be a time of day."""


_PREPOSITIONS = {"at": "At what age", "by": "By what age", "until": "Until what age", "till": "Until what age"}


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the ages at which something told in one sentence was done: "at 14", "at the age of nine", "when he was
    12"."""
    for clause in (*scene.clauses(told), *scene.placed(told)):
        if clause.head.tag not in ("VBD", "VBN") and not clause.aux:
            continue
        sooner = [w for w in clause.sentence.dependents(clause.verb, "advcl") if w.index < clause.verb]
        for branch in (*clause.fronted(), *sooner, *_behind(clause)):
            numeral = _age(told, clause, branch)
            text = _in_words(clause, numeral) if numeral is not None else ""
            value = number(text) if text else None
            if numeral is None or value is None or not YOUNGEST <= value <= OLDEST:
                continue
            wh = _PREPOSITIONS.get(branch.text.lower(), "At what age")
            if bound(clause.sentence.text(range(branch.index, numeral.index))):
                yield Refusal("G-BOUND", scene.number, told.index, f"{wh.lower()} {clause.head.text}")
                continue
            near = scene.view[numeral.start - 3 : numeral.start], scene.view[numeral.end : numeral.end + 5]
            if re.search(r"\d ?-$", near[0]) or re.match(r" ?(?:-|to|or) ?\d", near[1]):
                # "Adults aged 18-49"
                continue
            if clause.sentence.dependents(numeral.index, "conj"):
                # "at 14 and 16": two persons, or two deeds.
                continue
            own = topic(told, clause, clause.head.lemma, "age", branch.index)
            # "Aged 87" is read as two.
            left = [branch.index, numeral.index]
            try:
                stem = ask_shorter(told, clause, wh, left)
            except Unclear as unclear:
                yield Refusal("G-CONTEXT", scene.number, told.index, f"{wh.lower()} {clause.head.text}: {unclear.word}")
                continue
            if _BARE.search(stem):
                yield Refusal("G-GENERAL", scene.number, told.index, stem)
                continue
            yield scene.fact(
                "age", Want.COUNT, told, stem, text, needed(clause, numeral), own, interval(value, ""),
                clause=clause,
            )  # fmt: skip


def _in_words(clause: Clause, numeral: Word) -> str:
    """Return a numeral with what a hyphen parts: "sixty-five" is read in three pieces."""
    words = clause.sentence.words
    before = words[max(0, numeral.index - 2) : numeral.index]
    hyphened = len(before) > 1 and before[1].text == "-" and before[0].tag == "CD"
    return f"{before[0].text}-{numeral.text}".lower() if hyphened else numeral.text.lower()


_BARE = re.compile(r"\b(?:his|her) (?:debut|start|appearance)\?$")
"""For whom, or in what?"""


def _behind(clause: Clause) -> Iterator[Word]:
    """Yield what may tell the age behind the verb: often behind a comma ("in 1961, at the age of sixteen"), and often
    read as part of a noun ("his debut at 17"), but never as a person's whom something was done to."""
    sentence = clause.sentence
    stack = [word for word in sentence.dependents(clause.verb) if word.index > clause.verb]
    while stack:
        word = stack.pop(0)
        yield word
        person = word.entity == "PERSON" or word.lemma.lower() in _PERSONS
        if word.dep in ("dobj", "pobj", "prep", "attr", "nummod") and not person:
            stack += [child for child in sentence.dependents(word.index) if child.index > word.index]


_PERSONS = PERSON_NOUNS | frozenset("people child son daughter brother sister father mother wife husband baby".split())


def _age(told: Told, clause: Clause, branch: Word) -> Word | None:
    """Return the numeral of the age that the branch tells of the clause's subject."""
    sentence = clause.sentence
    if branch.text.lower() == "aged":
        # "Made his debut aged 17", read as if the debut were aged: the question would lack it.
        return _next_number(clause, branch) if branch.dep != "ccomp" else None
    if branch.dep == "advcl":
        return _when(told, clause, branch)
    noun = sentence.dependent(branch.index, "pobj") if branch.dep == "prep" else None
    if noun is None or branch.text.lower() not in _PREPOSITIONS:
        return None
    if noun.lemma.lower() == "age":
        of = sentence.dependent(noun.index, "prep")
        inner = sentence.dependent(of.index, "pobj") if of is not None and of.text == "of" else None
        if inner is not None and inner.lemma == "year":
            # "At the age of four years"
            inner = sentence.dependent(inner.index, "nummod")
        number_word = inner or sentence.dependent(noun.index, "nummod", "appos", "npadvmod")
        return number_word if number_word is not None and number_word.tag == "CD" else None
    if noun.tag != "CD" or branch.text.lower() != "at":
        return None
    following = sentence.words[noun.index + 1 : noun.index + 2]
    # "at 14", but neither "at 14 o'clock" nor "at 14,000 feet" nor "at 14:30".
    end = not following or following[0].text in (",", ".", ";", ")") or following[0].tag in ("IN", "CC")
    # Trains leave at 14, and shares close at 14.
    return noun if end and _is_person(told, clause) and noun.text.isalnum() and _is_no_hour(noun) else None


def _is_person(told: Told, clause: Clause) -> bool:
    return told.referent(clause.sentence.words[clause.subject]) in told.names.persons.values()


def _is_no_hour(numeral: Word) -> bool:
    return (number(numeral.text) or 0) > LAST_HOUR


def _next_number(clause: Clause, word: Word) -> Word | None:
    """Return the numeral behind a word: "aged 17", "aged just 17"."""
    rest = [
        w for w in clause.sentence.words[word.index + 1 : word.index + 3] if w.lemma.lower() not in ("just", "only")
    ]
    return rest[0] if rest and rest[0].tag == "CD" else None


def _when(told: Told, clause: Clause, branch: Word) -> Word | None:
    """Return the numeral of "when he was 14", or "when he was 14 years old", if he is the clause's subject."""
    sentence = clause.sentence
    subject = sentence.dependent(branch.index, "nsubj")
    marks = [w.text.lower() for w in sentence.dependents(branch.index, "advmod", "mark")]
    if branch.lemma != "be" or branch.tag != "VBD" or marks != ["when"] or subject is None or subject.tag != "PRP":
        return None
    doer = sentence.words[clause.subject]
    others = {w.start for w in sentence.words if w.entity == "PERSON"} - {doer.start}
    same = doer.text.lower() == subject.text.lower() or (doer.entity == "PERSON" and not others)
    if not same or not _is_person(told, clause):
        return None
    numeral = _next_number(clause, branch)
    behind = [w.text.lower() for w in sentence.words[numeral.index + 1 : numeral.index + 3]] if numeral else []
    # "When he was 14 goals behind", "when he was 14 months".
    own = not behind or behind[0] in (",", ".", ";") or behind == ["years", "old"]
    return numeral if own else None
