"""Counts: "he did the HALO jump 100 times" becomes "How many times ...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from quiz.generate.clause import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word, plural
from quiz.generate.mentions import Unclear
from quiz.generate.phrases import APART
from quiz.generate.proofs import quote_span
from quiz.generate.recipes.common import ask_shorter, keep_period, needed, topic
from quiz.generate.recipes.figures import Figure, completed, how_bound, numeral_text, tell
from quiz.generate.recipes.tallies import AWAY, counted, had, is_count, listeners, of_set, share, there_are, there_in
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import ask_subject, finished
from quiz.generate.values import number

TAG = "numbers"
PRIOR = 8

FEWEST_WORDS = 10
"""Of a question for a number of doers that names nothing."""


_OF_THEM = re.compile(r", (?:about |over |almost )?[\w,-]+ of (?:them|those) (?:in|on|at|with|for|as)\b")
"""A part of what is counted, of which alone the rest is told."""

_MOVING = frozenset("sail go come fly travel march ride drive walk depart leave move run row return flee".split())
"""Of "sailed with three ships from Palos" the journey began there."""

_ASKING = frozenset(["of", "from", "into", "between", "for", "by", "with"])
"""Prepositions with which a number is well asked for. (In six blind rounds none of 11 with others passed: "on how many
episodes were the matches held?", "during how many seasons had she 13 victories?".)"""

_REGARDING = frozenset("regard consider rank list rate know".split())

_FALLEN = frozenset(["killed", "wounded", "dead", "injured", "missing", "captured"])
"""What those became of whom a number was lost."""

_LANDS = frozenset(["country", "city", "state", "language"])
"""What something is so in, everywhere alike: "spoken in 14 countries"."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the counts of one sentence."""
    for clause in (*scene.clauses(told, claimed=True), *scene.placed(told)):
        for noun, numeral in counted(clause):
            yield from _fact(scene, told, clause, noun, numeral, None)
        yield from share(scene, told, clause)
        yield from _members(scene, told, clause)
        yield from listeners(scene, told, clause)
        yield from had(scene, told, clause)
    yield from there_are(scene, told)
    yield from there_in(scene, told)
    yield from of_set(scene, told)
    for clause, quotation in scene.speech(told):
        for noun, numeral in counted(clause):
            yield from _fact(scene, told, clause, noun, numeral, quotation.speaker)


def _members(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield how many there are of what somebody or something is one: "Belgium was one of the six countries that founded
    ...", "was announced as one of the 100 people chosen for ..."."""
    sentence = clause.sentence
    for one in (sentence.words[i] for i in sentence.subtree(clause.verb) if i > clause.verb):
        over = sentence.words[one.head]
        is_one = one.dep == "attr" and over.index == clause.verb and over.lemma == "be"
        named_one = one.dep == "pobj" and over.text.lower() == "as" and over.head == clause.verb
        if one.tag == "CD" and (is_one or named_one):
            yield from _whole(scene, told, clause, one)


def _whole(scene: Scene, told: Told, clause: Clause, one: Word) -> Iterator[Fact | Refusal]:
    """Yield the number of those of whom "one" is one, and what is told of all of them."""
    sentence = clause.sentence
    of = sentence.dependent(one.index, "prep")
    noun = sentence.dependent(of.index, "pobj") if of is not None and of.text == "of" else None
    numeral = sentence.dependent(noun.index, "nummod") if noun is not None and noun.tag == "NNS" else None
    if noun is None or numeral is None or numeral.tag != "CD":
        return
    told_of = [w for w in sentence.dependents(noun.index, "acl", "relcl") if w.index > noun.index]
    value, name = number(numeral.text), told.sentence.text(range(numeral.index + 1, noun.index + 1))
    if len(told_of) != 1 or value is None or value < 2 or not is_count(scene, clause, noun, numeral):
        return
    deed = sentence.subtree(told_of[0].index)
    apart = sentence.words[deed[0] - 1].text in APART
    doer = sentence.words[deed[0]].text.lower() in ("that", "which", "who") and sentence.words[deed[0]].dep == "nsubj"
    # "The 100 people shortlisted": a simple past, for the parser.
    passive = told_of[0].dep == "acl" and told_of[0].tag in ("VBN", "VBD") and told_of[0].index == deed[0]
    if apart or not (doer or passive):
        return

    def stem() -> str:
        past = clause.head.tag == "VBD" or any(sentence.words[i].tag == "VBD" for i in clause.aux)
        verb = ("were" if past else "are") if passive else ""
        return finished(f"How many {name} {verb} {told.render(deed if passive else deed[1:])}")

    figure = Figure(
        "count", Want.COUNT, f"how many {name}", numeral.text, value, how_bound(clause, numeral),
        needed(clause, numeral, told_of[0]), f"{name}|{told_of[0].lemma}|number",
    )  # fmt: skip
    yield from tell(scene, told, clause, figure, stem)


def _fact(
    scene: Scene, told: Told, clause: Clause, noun: Word, numeral: Word, speaker: str | None
) -> Iterator[Fact | Refusal]:
    sentence = clause.sentence
    text = numeral_text(sentence, numeral)
    text = text if any(char.isdigit() for char in text) else text.lower()
    value = number(text)
    if value is None or value < 2 or value.denominator != 1 or not is_count(scene, clause, noun, numeral):
        return
    if _OF_THEM.search(scene.view, numeral.end, sentence.span[1]):
        # "27 years in prison, 18 of them on Robben Island": how many were spent where?
        return
    if 1000 <= value <= 2100 and "," not in text:
        return
    behind = sentence.words[noun.index + 1 : noun.index + 2]
    if behind and behind[0].text.lower() in _FALLEN and clause.head.lemma in ("lose", "have", "suffer", "leave"):
        # "Lost 38 men killed and 159 wounded": how many men were lost?
        return
    described = [i for w in sentence.dependents(noun.index, "amod", "compound") for i in sentence.subtree(w.index)]
    kind = sentence.text([i for i in sorted(described) if numeral.index < i < noun.index])
    if AWAY.search(kind) or any(sentence.words[i].tag in ("RBS", "JJS") for i in described):
        # "The two most prominent families" are those two.
        return
    many = noun.tag in ("NNS", "NNPS") or noun.text.endswith("s")
    if not many and plural(noun.text) != noun.text:
        # "Increased O 2 concentration": no number of concentrations.
        return
    name = f"{kind} {noun.text if many else plural(noun.text)}".strip()
    span = None
    quotation = next((q for q in scene.quotations if q.start <= noun.start < q.end), None)
    if quotation is not None:
        span = quote_span(scene, quotation, sentence.span[0])
        if span is None:
            return

    def stem() -> str:
        keep_period(told, clause)
        return _stem(told, clause, noun, name, speaker)

    figure = Figure(
        "count", Want.COUNT, f"how many {name}", text, value, how_bound(clause, numeral),
        needed(clause, numeral, noun), topic(told, clause, clause.head.lemma, name), span=span,
    )  # fmt: skip
    yield from tell(scene, told, clause, figure, stem)


def _stem(told: Told, clause: Clause, noun: Word, name: str, speaker: str | None) -> str:
    sentence = clause.sentence
    of = [w for w in sentence.dependents(noun.index, "prep") if w.text.lower() == "of"]
    whose = sentence.dependent(noun.index, "poss")
    if whose is not None and whose.tag != "PRP$":
        # "Euler's seven letters": how many by whom?
        raise Unclear(whose.text)
    whose_part = list(takewhile(lambda i: sentence.words[i].text != ":", sentence.subtree(of[0].index) if of else ()))
    counted = f"how many {name} {told.render(whose_part)}".strip()
    by = noun.dep == "pobj" and sentence.words[noun.head].dep == "agent"
    origin = [
        w
        for w in (*sentence.dependents(noun.index, "prep"), *(sentence.dependents(clause.verb, "prep") if by else ()))
        if w.text == "from" and w.index == noun.index + 1 and clause.head.lemma not in _MOVING
    ]
    for word in origin:
        # "By how many brothers from Hull was it written?"
        counted += " " + told.render(sentence.subtree(word.index))
    of += origin
    for word in sentence.dependents(noun.index, "npadvmod"):
        if word.index > noun.index:
            # "100,000 times a day"
            counted += " " + told.render(sentence.subtree(word.index))
    for word in sentence.dependents(noun.index, "relcl", "acl", "amod"):
        if word.dep == "amod" and word.index < noun.index:
            continue
        # "four variables that are visible to the naked eye": four of those, and perhaps more of others.
        first = min(sentence.subtree(word.index))
        infinitive = any(child.tag == "TO" for child in sentence.dependents(word.index, "aux"))
        if sentence.words[first - 1].text not in APART and not infinitive:
            counted += " " + told.render(sentence.subtree(word.index))
    for other in sentence.dependents(noun.index, "conj"):
        if sentence.dependents(other.index, "prep", "relcl", "acl"):
            # "40 goals and 12 penalties for England": were all 40 for England?
            raise Unclear(other.text)
    lead = sentence.words[noun.head] if noun.dep == "conj" else noun
    if any(word.dep == "dobj" and word.tag == "CD" for word in clause.parts()):
        # "... and Germany had 17": of what?
        raise Unclear("number")
    if lead.index == clause.subject:
        stem = ask_subject(told, clause, counted)
        named = re.search(r"(?<=[a-z,] )\"?[A-Z]", stem) is not None
        if not named and len(stem.split()) <= FEWEST_WORDS:
            # "How many seasons followed?"
            raise Unclear("of whom")
    elif lead.dep == "pobj":
        preposition = sentence.words[lead.head]
        regarded = preposition.text.lower() == "with" and clause.passive and clause.head.lemma in _REGARDING
        if regarded or (preposition.text.lower() not in _ASKING and noun.lemma.lower() not in _LANDS):
            raise Unclear(preposition.text)
        left = [preposition.index, *(w.index for w in origin)]
        stem = ask_shorter(told, clause, f"{preposition.text.lower()} {counted}", left)
        stem = completed(told, clause, stem, noun)
    else:
        stem = ask_shorter(told, clause, counted, [lead.index])
        # "he did 64 takes to achieve the sequence", "three mills in Vermont": what hangs on the noun makes the
        # question.
        for word in sentence.dependents(noun.index, "acl", "relcl", "prep"):
            infinitive = any(child.tag == "TO" for child in sentence.dependents(word.index, "aux"))
            apart = sentence.words[min(sentence.subtree(word.index)) - 1].text in APART
            if not apart and (infinitive or (word.dep == "prep" and word not in of and word.text != "including")):
                stem = f"{stem[:-1]} {told.render(sentence.subtree(word.index))}?"
    if speaker is not None:
        if any(word.text.lower() in ("i", "we", "my", "our") for word in sentence.words):
            raise Unclear("I")
        today = any(word.text.lower() == "today" for word in sentence.words)
        stem = f"according to {speaker}, {stem[:-1]}{' in one day' if today else ''}?"
    return stem[0].upper() + stem[1:]
