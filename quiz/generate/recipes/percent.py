"""Shares: "Nitrogen represents 12 percent of the weight of a cell" becomes "What percentage of the weight ...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from quiz.generate.clause import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word, base_form
from quiz.generate.mentions import Unclear
from quiz.generate.phrases import APART, subject_text
from quiz.generate.recipes.common import ask_shorter, keep_period, needed, topic
from quiz.generate.recipes.figures import Figure, how_bound, tell
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import ask_subject, finished
from quiz.generate.values import bound, fraction, number

TAG = "numbers"
PRIOR = 8

_MARKS = frozenset(["percent", "%", "cent"])


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the percentages of one sentence that say of what they are."""
    sentence = told.sentence
    for clause in (*scene.clauses(told, claimed=True), *scene.placed(told)):
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
            if noun.lemma.lower() in _PARTS and of is not None:
                yield from _fraction(scene, told, clause, branch, noun, of)
        yield from _change(scene, told, clause)


_CHANGES = frozenset(
    """
    rise fall increase decrease grow drop shrink decline climb jump plunge plummet soar surge slump slip tumble reduce
    cut raise improve boost expand lower
    """.split()
)
_SPAN = re.compile(
    r"\b(?:1\d{3}|20\d\d)\b|\b(?:in|over|after|within|for) (?:\w+ )?(?:weeks|months|years|decades)\b"
    r"|\ba (?:year|decade|century)\b"
)
"""What tells of which time a change is: without it, it is news of the day of the text."""


def _change(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield by how much something rose or fell: "rose by 12 percent in 2012", "fell 5%"."""
    sentence = clause.sentence
    # The parser's own base form of "rose" may be the flower.
    if base_form(clause.head.text) not in _CHANGES:
        return
    for word in sentence.dependents(clause.verb, "prep", "npadvmod", "dobj"):
        by = word.dep == "prep" and word.text.lower() == "by"
        noun = sentence.dependent(word.index, "pobj") if by else word
        numeral = sentence.dependent(noun.index, "nummod") if noun is not None else None
        value = number(numeral.text) if numeral is not None and numeral.tag == "CD" else None
        if noun is None or noun.text.lower() not in _MARKS or numeral is None or value is None:
            continue
        behind = sentence.dependents(noun.index, "prep")
        several = sentence.dependents(numeral.index, "conj") or sentence.dependents(noun.index, "conj")
        if several or any(w.text.lower() in ("of", "for") for w in behind):
            continue
        if _goes_on(clause):
            # "By 32% in America and by 101% in the UK"
            continue

        def stem(word: Word = word, behind: list[Word] = behind) -> str:
            keep_period(told, clause)
            asked = ask_shorter(told, clause, "By what percentage", [word.index])
            asked = finished(" ".join([asked[:-1], *(told.render(sentence.subtree(w.index)) for w in behind)]))
            if not _SPAN.search(asked):
                raise Unclear("when")
            return asked

        figure = Figure(
            "percent", Want.PERCENT, f"by what percentage {clause.head.text}", scene.view[numeral.start : noun.end],
            value, how_bound(clause, numeral), needed(clause, numeral, noun),
            topic(told, clause, clause.head.lemma, "change in percent", word.index), fewest_round=0,
        )  # fmt: skip
        yield from tell(scene, told, clause, figure, stem)


def _goes_on(clause: Clause) -> bool:
    """Say whether "and by" follows somewhere behind the verb."""
    words = clause.sentence.words[clause.verb :]
    return any(one.text.lower() == "and" and other.text.lower() == "by" for one, other in pairwise(words))


def _fact(
    scene: Scene, told: Told, clause: Clause, branch: Word, noun: Word, numeral: Word, of: Word
) -> Iterator[Fact | Refusal]:
    sentence = clause.sentence
    value = number(numeral.text)
    before = sentence.words[numeral.index - 1].text.lower() if numeral.index else ""
    if (
        value is None
        or not 0 < value < 100
        or sentence.dependents(numeral.index, "conj")
        or before in ("to", "or", "-")
    ):
        # "Six to nine percent"
        return
    whole = told.sentence.text(sentence.subtree(of.index))
    figure = Figure(
        "percent", Want.PERCENT, f"what percentage {clause.head.text}", scene.view[numeral.start : noun.end], value,
        how_bound(clause, numeral), needed(clause, numeral, noun),
        topic(told, clause, clause.head.lemma, f"percentage {whole}"), fewest_round=0,
    )  # fmt: skip
    yield from tell(scene, told, clause, figure, lambda: _share(told, clause, branch, noun, of))


_PARTS = frozenset("half third quarter fifth tenth".split())
_FRACTION = re.compile(r"(?<!\w)(?:(?:a|one|two|three)[ -](?:third|quarter|fifth|tenth)s?|half)$", re.IGNORECASE)


def _fraction(scene: Scene, told: Told, clause: Clause, branch: Word, noun: Word, of: Word) -> Iterator[Fact | Refusal]:
    """Yield a share that is told as a fraction: "a third of the people", "two thirds of the land"."""
    match = _FRACTION.search(scene.view, max(0, noun.end - 20), noun.end)
    if match is None or clause.sentence.dependents(noun.index, "amod") or branch.dep == "prep":
        # "The first half of the film."
        return
    answer = match[0].lower()
    value = fraction(answer)
    if value is None:
        return
    figure = Figure(
        "percent", Want.PERCENT, f"what fraction {clause.head.text}", answer, value,
        bound(scene.view[max(clause.sentence.span[0], match.start() - 25) : match.start()]),
        [*needed(clause, noun), match.span()],
        topic(told, clause, clause.head.lemma, f"fraction {clause.sentence.text(clause.sentence.subtree(of.index))}"),
        fewest_round=0,
    )  # fmt: skip
    yield from tell(scene, told, clause, figure, lambda: _share(told, clause, branch, noun, of, "fraction"))


def _share(told: Told, clause: Clause, branch: Word, noun: Word, of: Word, unit: str = "percentage") -> str:
    """Return the question for a percentage of something, or a fraction.

    Raises:
        Unclear: a word points outside the question.
    """
    sentence = clause.sentence
    keep_period(told, clause)
    # "What percentage of her income did Jane Doe give ...": she is named behind it.
    doer = "" if noun.index == clause.subject else subject_text(told, clause)
    named = [name for name in dict.fromkeys(told.names.persons.values()) if name in doer]
    # "Of women in Peru who ...", whatever the parser hangs "in Peru" on.
    apart = [
        i
        for i in sentence.subtree(noun.index)
        if i > of.index and sentence.words[min(sentence.subtree(i)) - 1].text in APART
    ]
    whole = [i for i in sentence.subtree(noun.index, without=apart) if i >= of.index and sentence.words[i].text != ","]
    # "Represented half of all drinks drunk in 2014 for the first time": it is their share that was new.
    wh = f"what {unit} {told.render(whole, named).removesuffix(' for the first time')}"
    if noun.index == clause.subject:
        return ask_subject(told, clause, "W" + wh[1:])
    if branch.dep != "prep":
        return ask_shorter(told, clause, "W" + wh[1:], [branch.index])
    # "Carbon accounts for about what percentage": fronted, it would read "For about what percentage ... account?".
    verb = sentence.text([*clause.aux, *(w.index for w in clause.manner()), clause.verb])
    stem = finished(f"{doer} {verb} {branch.text.lower()} {wh}")
    return stem[0].upper() + stem[1:]
