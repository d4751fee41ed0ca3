"""Things that a list has others of: "Nitrogen represents 12 percent of ..." becomes "Which chemical element ...?";
and things
that the text itself names beside others: "bears are the most abundant carnivore" among bears, wolves and lynx."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.kinds import GENERIC
from quiz.generate.language import Word, past_tense, plural
from quiz.generate.lists import JOURNALS, Entry, entry, members
from quiz.generate.mentions import Unclear
from quiz.generate.named_things import LANDS, ON_MAPS, Named, name_of, named_things
from quiz.generate.recipes.common import ask_shorter, is_of_the_market, is_of_these_days, needed, speaks, topic
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import ask_subject, finished

TAG = "things"
PRIOR = 8


_OF_MANY_DEEDS = frozenset(["historical people"])
"""Kinds of whom many did what a text tells of one: the Goths entered Italy, and so did the Normans."""

FEWEST_WORDS = 6


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the listed things that one sentence tells something of that is true of them alone."""
    yield from _published(scene, told)
    for clause in scene.clauses(told):
        if speaks(clause) or clause.shown or _shares(clause) or is_of_the_market(clause):
            continue
        for named in named_things(scene, told, clause):
            if _is_shared(named):
                what = f"which {named.kind} {clause.head.text}: {named.name}"
                yield Refusal("G-GENERAL", scene.number, told.index, what)
            else:
                yield from _fact(scene, told, clause, named.branch, named.noun, named.entry)


_STUDY = re.compile(
    r"\b[Aa] (?:(?:new|recent|major|large|small|big) )?(?P<kind>(?:[a-z]+ )?(?:study|paper|report|analysis|review)) "
    r"published (?:(?:this|last) (?:week|month|year) |on [A-Z][a-z]+ )?in (?:the (?:[a-z]+ )?journal )?"
    rf"(?P<name>{'|'.join(sorted(map(re.escape, members(JOURNALS)), key=len, reverse=True))}),?(?: on [A-Z][a-z]+)?"
    r" (?:ha[sd] )?(?P<verb>found|shown?|shows|showed|suggest(?:s|ed)|conclude[sd]|report(?:s|ed)|reveal(?:s|ed)"
    r"|says|said|warn(?:s|ed)) that (?=\w)"
)
"""What a study in a journal with a name has found."""

FEWEST_FOUND, MOST_FOUND = 6, 20
"""Words of a finding that tells which study it is, and fits a question."""


def _published(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield in which journal a study came out that found something: "a study published in Science found that ..."."""
    start, end = told.sentence.span
    match = _STUDY.search(scene.view, start, end)
    found = [w.index for w in told.sentence.words if match is not None and w.start >= match.end()]
    stop = next((i for i in found if _ends_finding(told, i)), None)
    found = [i for i in found if stop is None or i < stop]
    if match is None or not FEWEST_FOUND <= len(found) <= MOST_FOUND:
        return
    try:
        text = told.render(found)
    except Unclear as unclear:
        yield Refusal("G-CONTEXT", scene.number, told.index, f"in which journal: {unclear.word}")
        return
    verb = "found" if match["verb"] == "found" else past_tense(match["verb"])
    name = match["name"]
    stem = finished(f"A {match['kind']} published in which journal {verb} that {text}")
    span = (match.start(), told.sentence.words[found[-1]].end)
    yield scene.fact("listed", Want.THING, told, stem, name, [span], f"{text.casefold()}|publish|journal", name)


def _ends_finding(told: Told, index: int) -> bool:
    """Say whether a mark sets off what follows; the hyphen of "large-predator" sets off nothing."""
    text, before = told.sentence.words[index].text, told.sentence.words[index - 1]
    return text in (",", ".", ";", ":", "(") or (text == "-" and before.space)


def _is_shared(named: Named) -> bool:
    """Say whether what is told of a thing may be true of others of its kind."""
    clause, present = named.clause, ("VBZ", "VBP")
    lasting = clause.head.tag in present or any(named.sentence.words[i].tag in present for i in clause.aux)
    many = named.kind in GENERIC | _OF_MANY_DEEDS or lasting or clause.head.lemma in ("be", "have")
    alone = _exclusive(clause, list(named.phrase), lasting, named.kind)
    return many and not alone and not _is_made_there(clause, named.branch, named.entry)


_MAKING = frozenset("make produce synthesize secrete mature manufacture release filter transcribe assemble".split())


def _is_made_there(clause: Clause, branch: Word, found: Entry) -> bool:
    """Say whether a part of the body or of the cell is where something comes about: "insulin is produced in the
    pancreas"."""
    loose = [
        w for w in clause.sentence.dependents(clause.verb, "advmod") if w.text.lower() in ("also", "often", "mostly")
    ]
    place = branch.dep in ("prep", "agent") and branch.text.lower() in ("in", "by")
    return found.kind in ("organ", "part of the cell") and place and clause.head.lemma in _MAKING and not loose


def _fact(scene: Scene, told: Told, clause: Clause, branch: Word, noun: Word, found: Entry) -> Iterator[Fact | Refusal]:
    many = noun.tag == "NNS"
    which = f"which {plural(found.kind) if many else found.kind}"
    # As the text has it, with the list's article: a reader looks for it in the quote.
    own_name = name_of(clause.sentence, noun)[1] if noun.tag != "PRP" else found.name
    if told.topic is not None and entry(told.topic.name, found.kind) == found:
        own_name = told.topic.name
    if re.search(r"\b\d{4}\b", own_name) and not found.group:
        # "The 2008 Sundance Film Festival" would be the only one with a year.
        own_name = re.sub(r"\b\d{4} | of \d{4}$", "", own_name)
        found = entry(own_name, found.kind) or Entry(re.sub(r"\b\d{4} ", "", found.name), found.kind, "")
    same = own_name.removeprefix("the ") == found.name.removeprefix("the ")
    answer = plural(found.name) if many else found.name if same or not found.group else own_name
    try:
        if noun.index == clause.subject:
            stem = ask_subject(told, clause, which[0].upper() + which[1:], told.referent(noun))
            unlike = _unlike(clause)
            stem = f"{stem[:-1]} {told.render(unlike)}?" if unlike and "but " not in stem else stem
        else:
            lead = f"{_leading(told, clause, branch, noun)} {which}" if branch.dep in ("prep", "agent") else which
            near, far = _beside(told, clause, noun)
            stem = ask_shorter(told, clause, lead[0].upper() + lead[1:] + near, [branch.index])
            stem = f"{stem[:-1]}{far}?" if far else stem
    except Unclear as unclear:
        yield Refusal("G-CONTEXT", scene.number, told.index, f"{which} {clause.head.text}: {unclear.word}")
        return
    # "Which country became the first to ...", without the noun again.
    ranked = rf"\b(the (?:\d+(?:st|nd|rd|th)|first|second|third|last|only)) {found.kind.split()[-1]} (?=to\b)"
    stem = re.sub(ranked, r"\1 ", stem)
    # "Which star is the brightest in Taurus?"
    most = rf"\b(the (?:\d+(?:st|nd|rd|th) |second |third |fourth |fifth )?\w+est) {found.kind} (?=in\b|on\b)"
    stem = re.sub(most, r"\1 ", stem)
    # "Which fruits have been the most popular fruit"
    doubled = rf"Which {plural(found.kind)} (?:have|were|are)( been)? (the (?:most \w+|\w+est)) {found.kind}\b"
    verb = "has" if " have " in stem else "was" if " were " in stem else "is"
    stem = re.sub(doubled, rf"Which {found.kind} {verb}\1 \2", stem)
    unsaid = found.kind == "award" and not re.search(r"\d| (?:for|with|at|from|as|to) ", stem)
    brief = clause.sentence.words[clause.subject].entity == "PERSON" and len(stem.split()) <= FEWEST_WORDS
    if brief or unsaid:
        # "Which award did Ada Byron win?": one of many, perhaps.
        yield Refusal("G-GENERAL", scene.number, told.index, stem)
        return
    if (
        len(stem.split()) < FEWEST_WORDS
        or re.search(rf" an? {found.kind}\b", stem)
        or _WITH_OTHERS.search(stem)
        or re.search(rf"the {found.kind} [A-Z]", stem)
        or _says_twice(stem)
    ):
        yield Refusal("G-GENERAL", scene.number, told.index, stem)
        return
    parts = [w for w in clause.parts() if w.index != branch.index]
    last = [clause.sentence.words[max(clause.sentence.subtree(w.index))] for w in parts[-1:]]
    own = topic(told, clause, clause.head.lemma, stem)
    want = Want.PLACE if found.kind in LANDS else Want.THING
    yield scene.fact(
        "listed", want, told, stem, answer, needed(clause, noun, *last), own, answer,
        clause=clause, passing=is_of_these_days(told, clause),
    )  # fmt: skip


def _says_twice(stem: str) -> bool:
    """Say whether a question names something twice: "Which country defeated Brazil in a match against Brazil?"."""
    plain = re.sub(r'"[^"]*"', "", stem)
    return any(plain.count(f" {part}") > 1 for part in re.findall(r"(?<= )[A-Z]\w{3,}", plain))


def _leading(told: Told, clause: Clause, branch: Word, noun: Word) -> str:
    """Return what stands before "which" in a phrase: "by", or "to the king of".

    Raises:
        Unclear: it points outside the question.
    """
    sentence = clause.sentence
    first = min(name_of(sentence, noun)[0])
    det = sentence.dependent(noun.index, "det")
    return told.render(
        [i for i in sentence.subtree(branch.index) if i < first and (det is None or i != det.index)]
    ).lower()


def _beside(told: Told, clause: Clause, noun: Word) -> tuple[str, str]:
    """Return what is told of the thing asked for, to stand right behind its kind ("which airport in London") and at
    the end ("share with Ada Byron").

    Raises:
        Unclear: it points outside the question.
    """
    sentence = clause.sentence
    inside = set(name_of(sentence, noun)[0])
    texts = {"near": "", "far": ""}
    for link in sentence.dependents(noun.index, "prep"):
        if link.index in inside or sentence.words[link.index - 1].text in (",", "(", "-"):
            continue
        if link.text.lower() in ("in", "at", "near"):
            # Where it lies would tell it from others of its kind that lie elsewhere.
            continue
        place = "near" if link.text.lower() == "of" else "far"
        texts[place] += f" {told.render(sentence.subtree(link.index))}"
    return texts["near"], texts["far"]


_WITH_OTHERS = re.compile(r"\b(?:along with|together with|as well as|among|such as|including|like)\b")
"""What tells that the thing is not the only one."""


def _shares(clause: Clause) -> bool:
    """Say whether the clause itself says that others are, or did, the same."""
    text = clause.sentence.text(clause.sentence.subtree(clause.verb))
    return re.search(r"\b(?:along|together) with (?:several|many|some|other|a few|most|all)\b", text) is not None


_ALIKE = frozenset(["similar", "like", "resemble"])


def _unlike(clause: Clause) -> list[int]:
    """Return the words by which something differs from its nearest like, both of which tell what it is: "but uses a
    much smaller canopy" behind "is similar to paragliding"; none if there are none."""
    sentence = clause.sentence
    alike = [clause.head, *clause.parts()]
    butted = [w for w in sentence.dependents(clause.verb, "cc") if w.text.lower() == "but"]
    if not butted or not any(w.text.lower() in _ALIKE or w.lemma in _ALIKE for w in alike):
        return []
    other = next((w for w in sentence.dependents(clause.verb, "conj") if w.index > butted[0].index), None)
    if other is None:
        return []
    more = [w.index for w in sentence.dependents(other.index, "cc", "conj")]
    return [butted[0].index, *sentence.subtree(other.index, without=more)]


_POPULAR = re.compile(r"\b(?:popular|common|played|practised|practiced|widespread|available)\b")
"""What is told of several sports of a country, and of several animals of a forest."""

FEWEST_OF_DEED = 4
"""Words that tell what somebody did to a thing."""


def _is_of_named(clause: Clause, phrase: list[int]) -> bool:
    """Say whether somebody did it of whom a name tells who: "Researchers at Yale"."""
    doer = [clause.sentence.words[i] for i in clause.sentence.subtree(clause.subject) if i not in phrase]
    return clause.subject not in phrase and any(w.tag == "NNP" for w in doer) and not clause.passive


def _exclusive(clause: Clause, phrase: list[int], lasting: bool, kind: str) -> bool:
    """Say whether what is told can hardly be true of two things of a kind: it has a superlative, a rank, a number or
    the
    name of something else in it, or is a single past deed. Several languages are official, Germanic, and spoken."""
    words = [
        clause.sentence.words[i]
        for part in clause.parts()
        for i in clause.sentence.subtree(part.index)
        if i not in phrase
    ]
    if clause.head.lemma == "be" and any(w.text.lower() in ("one", "some", "many", "several", "among") for w in words):
        return False
    if any(w.tag in ("JJS", "RBS") or w.lemma.lower() in ("first", "only") for w in words):
        return True
    if _unlike(clause):
        return True
    if lasting and _POPULAR.search(clause.sentence.text([w.index for w in words])):
        return False
    if any(w.tag == "CD" and w.text.lower() != "one" for w in words):
        return True
    if lasting and kind in ON_MAPS:
        # Several rivers rise in the Himalayas, and many stars shine in Orion.
        return False
    if lasting and any(
        # "Have their own DNA"
        w.tag == "NNP" and w.dep in ("dobj", "pobj", "oprd") and w.entity != "NORP" and not w.text.isupper()
        for w in words
    ):
        return True
    if not lasting and kind in GENERIC and _is_of_named(clause, phrase) and len(words) >= FEWEST_OF_DEED:
        # "Researchers at Yale have studied oxytocin as a treatment for autism"
        return True
    person = clause.sentence.words[clause.subject].entity == "PERSON"
    if lasting and person and clause.subject not in phrase and kind not in GENERIC:
        return True
    own = clause.subject in phrase
    return person and not own and clause.head.tag == "VBD" and not re.match(r"like|love|want|need", clause.head.lemma)
