"""What things of schoolbooks do: "Apoptosis allows a cell to die in a controlled manner" becomes "What allows a cell to
die in a controlled manner?"; and what it is called when something happens: "In viviparity, the young develop ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.generate.clause import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.glossary import HAPPENINGS, LISTED_KINDS, in_singular, row_name, rows_of
from quiz.generate.language import Sentence, Word, base_form, past_tense, plural, third_person
from quiz.generate.lists import entry
from quiz.generate.mentions import Unclear
from quiz.generate.phrases import subject_text
from quiz.generate.recipes.common import ask_shorter, needed, topic
from quiz.generate.recipes.definition import is_certain, is_opening, phrase_from, terms_in
from quiz.generate.recipes.term import NAMING, name_behind
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import finished

TAG = "things"
PRIOR = 7

MOST_HAPPENING = 26

FEWEST_BEHIND = 4
"""Words behind the verb."""
FEWEST_WORDS = 7
"""Of a question for what does something: the more it tells, the fewer things do it."""

_DOING = frozenset(
    """
    allow enable help cause prevent produce store secrete regulate control separate protect convert stimulate transport
    carry break destroy explain measure determine release reduce inhibit activate initiate trigger promote filter
    absorb digest pump connect attach support detect recognize maintain remove synthesize catalyze cover line surround
    divide join transmit trap anchor link focus study examine emphasize stress describe involve assume view see
    prohibit forbid require guarantee grant limit compare combine replicate copy transcribe translate unwind cut seal
    prepare return insulate speed sort package lower raise process handle elect ratify deliver collect drain nourish
    encode govern coordinate integrate interpret contain tie hold state predict propose
    """.split()
)
"""Verbs of what a thing is there for, or of what makes it what it is."""

_HAPPENING = frozenset(["occur", "happen", "arise", "exist", "result"])

_LOOSE = frozenset(
    "often usually sometimes also generally typically commonly frequently rarely mostly largely not too".split()
)
"""Adverbs of what others do as well, or of what is not always so."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield what one sentence says that a thing does, or that happens."""
    if any(word.text in ("?", '"') for word in told.sentence.words):
        return
    if told.topic is not None and told.topic.headed and told.topic.name.removeprefix("the ")[0].isupper():
        # What a town's population elects is no lesson of biology.
        return
    told = replace(told, general=True)
    yield from _openings(scene, told)
    yield from _taken_up(scene, told)
    yield from _done(scene, told)
    for clause in scene.clauses(told):
        yield from _processes(scene, told, clause)
        yield from _done_by(scene, told, clause)


def _done(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the thing that does what the sentence tells, read word by word: the parser takes "Photosynthesis converts"
    for a noun."""
    sentence = told.sentence
    words = sentence.words
    for first, last, term in terms_in(sentence):
        if last + 2 >= len(words):
            continue
        verb = words[last + 1]
        form = _form(verb.text) or (_taught(verb.text) if _is_doctrine(term) else None)
        if form is None or not is_opening(words, first) or _is_loose(words[last + 1 : last + 4]):
            continue
        when = form in _HAPPENING
        if when != (words[last + 2].text.lower() in ("when", "if")) or (form not in _DOING and not when):
            continue
        phrase = phrase_from(sentence, last + 2)
        if phrase is None or not _is_whole(words, phrase) or is_certain(words, first, term):
            continue
        named = any(words[i].tag == "NNP" or words[i].text[0].isdigit() for i in phrase)
        if named and not _is_doctrine(term):
            # "Inflation reduces the savings of families in Britain": news.
            continue
        wh = _wh(term, words[last])
        try:
            rest = told.render(phrase)
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"what {verb.text}: {unclear.word}")
            continue
        past = verb.text not in (form, third_person(form))
        does = verb.text if past or (wh != "What" and words[last].tag == "NNS") else third_person(form)
        stem = finished(f"{wh} {does} {rest}")
        theirs = re.search(r"\b(?:they|their|them|themselves|its|it)\b", stem)
        if len(phrase) < FEWEST_BEHIND or (theirs and words[last].tag == "NNS" and wh == "What"):
            yield Refusal("G-GENERAL", scene.number, told.index, stem)
            continue
        own = f"{term.casefold()}|{form}|function"
        span = (words[first].start, words[phrase[-1]].end)
        yield scene.fact("function", Want.TERM, told, stem, term, [span], own, term, banned={term})


_DOCTRINES = frozenset(
    ["doctrine", "way of thought", "political course", "economic doctrine", "view of sociology", "school of psychology"]
)


def _is_doctrine(term: str) -> bool:
    return bool(_DOCTRINES.intersection(rows_of(in_singular(term))))


def _taught(text: str) -> str | None:
    """Return the base form of a verb of what a doctrine taught: "Calvinism emphasized human powerlessness"."""
    base = base_form(text)
    taught = base in ("emphasize", "stress", "teach", "reject", "hold", "assume", "view", "promote", "focus")
    return base if taught and text == past_tense(base) else None


def _is_loose(words: tuple[Word, ...]) -> bool:
    return any(word.text.lower() in _LOOSE for word in words)


def _form(text: str) -> str | None:
    """Return the base form of a verb in the present tense, if it is one that tells of things in general."""
    bases = (base for base in (text, base_form(text)) if base in _DOING | _HAPPENING)
    return next((base for base in bases if text in (base, third_person(base))), None)


def _is_whole(words: tuple[Word, ...], phrase: list[int]) -> bool:
    """Say whether a phrase goes to where its clause ends."""
    ended = all(word.text in (".", ";", ",") for word in words[phrase[-1] + 1 : phrase[-1] + 2])
    return len(phrase) > 1 and ended and words[phrase[0]].tag not in ("CC", ",")


_THOUGHTS = frozenset(["law", "theory", "principle", "hypothesis"])


def _wh(answer: str, subject: Word) -> str:
    """Return what asks for a thing: "Which organ", "Which cells" for "satellite cells", else "What"."""
    listed = entry(answer)
    if listed is not None and listed.kind in LISTED_KINDS:
        return f"Which {plural(listed.kind) if subject.tag == 'NNS' else listed.kind}"
    row = row_name(in_singular(answer))
    head = answer.partition(" of ")[0].split()[-1]
    if head in _THOUGHTS and head != answer and subject.tag == "NN":
        return f"Which {head}"
    if subject.tag == "NNS" and " " in answer:
        return f"Which {answer.split()[-1]}"
    if row is not None:
        return f"Which {plural(row) if subject.tag == 'NNS' else row}"
    return "What"


def _done_by(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield the thing by which something is done: "The bones are connected by ligaments"."""
    sentence = told.sentence
    by = sentence.dependent(clause.verb, "agent")
    noun = sentence.dependent(by.index, "pobj") if by is not None else None
    aux = [sentence.words[i].text.lower() for i in clause.aux]
    if noun is None or aux not in (["is"], ["are"]) or clause.head.lemma not in _DOING or clause.head.dep != "root":
        return
    found = next((one for one in terms_in(sentence) if one[1] == noun.index), None)
    if found is None or sentence.dependents(noun.index, "conj", "relcl", "prep", "acl") or _has_loose(clause):
        return
    _, last, term = found
    parts = [w for w in clause.parts() if w.dep != "agent"]
    try:
        rest = [told.render(sentence.subtree(w.index)) for w in parts]
        stem = finished(" ".join([_wh(term, noun), third_person(clause.head.lemma), subject_text(told, clause), *rest]))
    except Unclear as unclear:
        yield Refusal("G-CONTEXT", scene.number, told.index, f"what {clause.head.text}: {unclear.word}")
        return
    if len(stem.split()) < FEWEST_WORDS + 1 or _wh(term, noun).endswith("s"):
        yield Refusal("G-GENERAL", scene.number, told.index, stem)
        return
    own = f"{term.casefold()}|{clause.head.lemma}|done by"
    yield scene.fact(
        "function", Want.TERM, told, stem, term, needed(clause, sentence.words[last]), own, term,
        clause=clause, banned={term},
    )  # fmt: skip


def _has_loose(clause: Clause) -> bool:
    return _is_loose(tuple(clause.sentence.dependents(clause.verb, "advmod", "neg")))


# -- "by the process of X" ---------------------------------------------------------------------------------------------

_WAYS = frozenset("process procedure mechanism technique phenomenon method stage phase period".split())


def _processes(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield by what process something comes about."""
    sentence = told.sentence
    words = sentence.words
    for branch in clause.parts():
        noun = sentence.dependent(branch.index, "pobj") if branch.dep == "prep" else None
        if noun is None or noun.lemma.lower() not in _WAYS or branch.text.lower() not in _LINKS:
            continue
        found = _name_of(sentence, noun)
        if found is None or clause.head.tag == "VBD":
            continue
        name, last = found
        kind = sentence.text([*(w.index for w in sentence.dependents(noun.index, "compound")), noun.index])
        try:
            stem = ask_shorter(told, clause, f"{branch.text.capitalize()} what {kind}", [branch.index])
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"what process: {unclear.word}")
            continue
        own = topic(told, clause, clause.head.lemma, "process")
        spans = needed(clause, words[last])
        yield scene.fact("function", Want.TERM, told, stem, name, spans, own, name, clause=clause, banned={name})


_LINKS = frozenset(["by", "through", "via", "in", "during"])


def _name_of(sentence: Sentence, noun: Word) -> tuple[str, int] | None:
    """Return the name of a process: "the process of endochondral ossification", "a process called fibrosis"."""
    words = sentence.words
    behind = words[noun.index + 1 : noun.index + 3]
    if len(behind) > 1 and behind[0].text == "of":
        return next(((term, last) for first, last, term in terms_in(sentence) if first == noun.index + 2), None)
    naming = next((w for w in behind if w.text in NAMING), None)
    return name_behind(sentence, naming) if naming is not None else None


# -- "In viviparity, the young develop ..." ----------------------------------------------------------------------------


def _openings(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield what it is called when something happens that a sentence tells of "in" it."""
    sentence = told.sentence
    words = sentence.words
    if words[0].text not in ("In", "During") or sentence.root.tag not in ("VBZ", "VBP", "VBN"):
        return
    first, last, term = next(terms_in(sentence), (0, 0, ""))
    happens = words[0].text == "In" and HAPPENINGS.intersection(rows_of(in_singular(term)))
    if first != 1 or not (happens or row_name(in_singular(term))):
        return
    begin = last + 1 + (words[last + 1].text == ",")
    if words[last + 1].text == "," and sentence.text_at(begin) == "or":
        # "In sleepwalking, or somnambulism, the sleeper ..."
        begin = next((w.index + 1 for w in words[begin:] if w.text == ","), begin)
    # Each of its words may be what tells it from its like.
    phrase = list(range(begin, len(words) - 1))
    if not any(words[i].tag in ("VBZ", "VBP") for i in phrase) or len(phrase) > MOST_HAPPENING:
        return
    there = next((i for i in phrase if words[i].text == "there" and words[i].tag == "RB"), None)
    try:
        # "Are laid outside the body and develop there"
        parts = [phrase] if there is None else [[i for i in phrase if i < there], [i for i in phrase if i > there]]
        text = " there ".join(told.render(part) for part in parts).replace(" ,", ",")
    except Unclear as unclear:
        yield Refusal("G-CONTEXT", scene.number, told.index, f"what it is called: {unclear.word}")
        return
    row = row_name(in_singular(term))
    asked = f"What is the {row} {words[0].text.lower()} which" if row else "What is it called when"
    stem = finished(f"{asked} {text}{' called' if row else ''}")
    if len(stem.split()) < FEWEST_WORDS:
        yield Refusal("G-GENERAL", scene.number, told.index, stem)
        return
    span = (words[0].start, words[phrase[-1]].end)
    own = f"{term.casefold()}|be|happening"
    yield scene.fact("function", Want.TERM, told, stem, term, [span], own, term, banned={term})


# -- "Cells engulf large particles. This is called phagocytosis." -----------------------------------------------------

_TAKING_UP = frozenset(
    """
    process phenomenon tendency practice effect condition situation approach method technique behavior arrangement
    pattern response strategy procedure movement
    """.split()
)
"""Nouns by which a text takes up the whole of what it has just told."""

_LINKING = frozenset("however thus therefore moreover for in similarly finally also then but and so if when".split())


def _taken_up(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield what it is called that the sentence before tells."""
    words = told.sentence.words
    before = told.previous
    if words[0].text != "This" or before is None or len(words) < FEWEST_BEFORE:
        return
    verb = 2 if words[1].lemma.lower() in _TAKING_UP else 1
    naming = words[verb + 1]
    if words[verb].text not in ("is", "was") or naming.text not in NAMING:
        return
    found = name_behind(told.sentence, naming)
    phrase = list(range(len(before.words) - 1))
    if found is None or not FEWEST_BEFORE <= len(phrase) <= MOST_HAPPENING or not _is_plain(before):
        return
    name, last = found
    try:
        text = replace(told, index=told.index - 1).render(phrase)
    except Unclear as unclear:
        yield Refusal("G-CONTEXT", scene.number, told.index, f"what this is called: {unclear.word}")
        return
    stem = finished(f"What is it called when {text}")
    span = (before.span[0], words[last].end)
    yield scene.fact("function", Want.TERM, told, stem, name, [span], f"{name}|be|taken up", name, span=span)


FEWEST_BEFORE = 5
"""Words of a sentence that tells enough for a name, or gives one."""


def _is_plain(sentence: Sentence) -> bool:
    """Say whether a sentence tells one thing of things in general, linked to nothing before it."""
    words = sentence.words
    apart = any(w.text in (";", ":", "?", '"', "(") or w.tag in ("MD", "CD", "NNP", "EX", "VBD") for w in words[1:])
    return not apart and words[0].text.lower() not in _LINKING and words[0].tag not in ("RB", "WRB", "VBG", "PRP")
