"""Things described and named at once: "the tallest building in the world (the Burj Khalifa in Dubai)" becomes "...
which building ...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word
from quiz.generate.lists import NAMED_THINGS, entry
from quiz.generate.mentions import Unclear
from quiz.generate.named_things import name_of
from quiz.generate.recipes.common import ask_shorter, needed, topic
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import finished

TAG = "places"
PRIOR = 9

_NAME_BEHIND = re.compile(
    r"(?:(?: (?:in|on|of) the (?:world|planet|country|Earth))?(?: \(| ?, )"
    r"| (?:in|on|of) (?:the )?[A-Z]\w+(?: [A-Z]\w+)* \()"
    r"(?P<name>(?:the )?[A-Z]\w+(?: [A-Z]\w+)*)(?P<rest>[^(),]*)[),]"
)
"""A description goes on with "in Europe" only before brackets: behind a comma another country may follow."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the named things of one sentence that a list has others of."""
    sentence = told.sentence
    yield from _foremost(scene, told)
    for clause in scene.clauses(told):
        for part in clause.parts():
            for index in sentence.subtree(part.index):
                noun = sentence.words[index]
                if noun.lemma.lower() not in NAMED_THINGS or noun.tag != "NN":
                    continue
                between = [w for w in sentence.ancestors(index) if w.index > clause.verb]
                if any(w.tag.startswith("V") for w in between):
                    continue
                name = _named(scene, clause, noun)
                if name is None:
                    continue
                try:
                    stem = _stem(told, clause, part, noun)
                except Unclear as unclear:
                    yield Refusal("G-CONTEXT", scene.number, told.index, f"which {noun.text}: {unclear.word}")
                    continue
                answer, start, end = name
                own = topic(told, clause, clause.head.lemma, f"which {noun.lemma}")
                title = _shown_in(clause)
                spans = [*needed(clause, noun), (start, end), *([(title.start, title.end)] if title else [])]
                yield scene.fact("apposition", Want.PLACE, told, stem, answer, spans, own, answer, clause=clause)


_FOREMOST = frozenset("principal main capital only chief".split())
"""What but one of a kind is, besides the greatest."""


def _foremost(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield what ranks before all others of its kind: "Polaris, the brightest star in the constellation, is ...", "its
    principal star, Vega, is ..."."""
    sentence = told.sentence
    if any(q.start < sentence.span[1] and q.end > sentence.span[0] for q in scene.quotations):
        return
    for beside in sentence.words:
        if beside.dep != "appos":
            continue
        name, noun = sentence.words[beside.head], beside
        if name.tag == "NN":
            name, noun = noun, name
        rank = [w for w in sentence.dependents(noun.index, "amod") if w.tag == "JJS" or w.lemma.lower() in _FOREMOST]
        own = name_of(sentence, name)[1] if name.tag == "NNP" else ""
        listed = entry(own, noun.lemma.lower()) if own and noun.tag == "NN" else None
        apart = {sentence.text_at(max(name.index, noun.index) + 1), sentence.text_at(min(name.index, noun.index) + 1)}
        if listed is None or not rank or "," not in apart or sentence.dependents(name.index, "conj"):
            continue
        aside = [beside.index] if noun is not beside else []
        try:
            which = told.render(sentence.subtree(noun.index, without=aside)).strip(" ,")
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"which {noun.text}: {unclear.word}")
            continue
        be = "was" if sentence.root.tag in ("VBD", "VBN") else "is"
        stem = finished(f"Which {noun.text} {be} {which}")
        stem = re.sub(r"^(Which (\w+) \w+ the \w+est) \2 (?=in |on |of )", r"\1 ", stem)
        spans = [(w.start, w.end) for w in (name, noun, *rank)]
        key = f"{which.casefold()}|be|which"
        yield scene.fact("listed", Want.THING, told, stem, own, spans, key, own)


def _named(scene: Scene, clause: Clause, noun: Word) -> tuple[str, int, int] | None:
    """Return the name in brackets or commas right behind the description, with its span."""
    end = clause.sentence.span[1]
    match = _NAME_BEHIND.match(scene.view, noun.end, end + 1)
    # "The building, Ada Byron said," and "(the Volga or the Don)" name no one building and no one river.
    if match is None or match["name"] in scene.names.persons or re.search(r"\b(?:and|or)\b", match["rest"]):
        return None
    return match["name"], match.start("name"), match.end("name")


def _stem(told: Told, clause: Clause, part: Word, noun: Word) -> str:
    sentence = clause.sentence
    lead = [i for i in sentence.subtree(part.index) if i < min(sentence.subtree(noun.index))]
    title = _shown_in(clause)
    wh = f"{told.render(lead)} which {noun.text}" if lead else f"which {noun.text}"
    stem = ask_shorter(told, clause, wh[0].upper() + wh[1:], [part.index])
    return f"{stem[:-1]} in {title.text}?" if title else stem


def _shown_in(clause: Clause) -> Word | None:
    """Return the title that shows the deed, for a clause under a verb of showing."""
    if not clause.shown:
        return None
    over = clause.sentence.dependent(clause.head.head, "nsubj")
    return over if over is not None and over.entity == "TITLE" else None
