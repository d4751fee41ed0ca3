"""Dates: "was released in 2018" becomes "In what year was ... released?"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quiz.generate.clause import Clause, is_infinitive
from quiz.generate.clauses import is_since
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word
from quiz.generate.lexicon import RELEASE_PHRASES
from quiz.generate.mentions import Unclear
from quiz.generate.phrases import phrase_of
from quiz.generate.recipes.common import (
    ask_shorter,
    is_lived_once,
    needed,
    speaks,
    topic,
)
from quiz.generate.recipes.undated import (
    YEAR,
    below,
    is_bare,
    is_called,
    is_dated_twice,
    is_figure,
    is_from,
    is_in_passing,
    is_late,
    is_of_event,
    is_of_start,
    is_one_of_many,
    is_one_of_some,
    is_other_time,
    is_repeated,
    is_retold,
    role,
)
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import ask
from quiz.generate.values import MONTHS, ORDINALS, Day, day

TAG = "dates"
PRIOR = 7


_TIMELESS = {"include", "have", "contain", "plan", "aim", "intend", "hope"}
"""Verbs whose date is hardly ever what is told: that somebody said it, or what a list holds."""


_BOUNDS = frozenset("exceed surpass total average amount approach equal".split())
"""Verbs of a size that something has for more than a year, and had before."""


_AFTERMATH = frozenset("culminate result lead cause mark end start follow make bring leave".split())
"""Verbs whose participle tells what came of the whole deed, not what its doer did: "..., culminating in a war"."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the dates of one sentence."""
    yield from _not_until(scene, told)
    for clause in scene.clauses(told, claimed=True):
        # That somebody plans something, whoever says so, claims nothing of what comes.
        if not clause.is_claimed or clause.head.lemma in _TIMELESS:
            yield from _pledged(scene, told, clause)
    for clause in (*scene.clauses(told), *scene.participles(told)):
        trailing = clause.head.tag == "VBG" and not clause.aux and not clause.own_subject
        if (
            clause.head.lemma in _TIMELESS | _BOUNDS
            or is_called(clause)
            or speaks(clause)
            or (clause.head.tag == "VBG" and any(clause.sentence.words[i].lemma == "have" for i in clause.aux))
            or is_figure(clause)
            or is_late(clause)
            or is_from(clause)
            or is_one_of_some(clause)
            or (trailing and clause.head.lemma in _AFTERMATH)
        ):
            continue
        yield from _centuries(scene, told, clause)
        yield from _ends(scene, told, clause)
        yield from _begins(scene, told, clause)
        if is_dated_twice(clause):
            continue
        for branch, noun in _dated(clause):
            text = _date_text(scene, clause, branch, noun)
            when = day(text)
            if when is None or (when.month is None and is_retold(scene, clause)) or is_repeated(scene, clause, noun):
                continue
            if is_of_start(scene, clause, branch):
                continue
            if clause.head.text == "born" and is_in_passing(scene, told, clause):
                continue
            yield from _fact(scene, told, clause, _When(branch, noun, text, when, _wh(when)))


_PLEDGES = frozenset("pledge promise vow aim plan commit agree hope want intend propose undertake".split())
"""Verbs with which somebody sets himself a date."""

_GOAL_DATE = re.compile(r"(?:by|from|until|in) (?:the (?:year|end of) )?(?P<year>20\d\d)$")


def _pledged(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield the year that somebody set himself: "Norway has pledged to plant a million trees by 2030"."""
    sentence = clause.sentence
    goal = next((w for w in clause.parts() if w.dep == "xcomp" and is_infinitive(sentence, w.index)), None)
    if clause.head.lemma not in _PLEDGES or goal is None or clause.passive or sentence.dependents(clause.verb, "neg"):
        return
    for branch in (sentence.words[i] for i in sentence.subtree(goal.index) if sentence.words[i].dep == "prep"):
        match = _GOAL_DATE.fullmatch(sentence.text(sentence.subtree(branch.index)))
        above = sentence.words[branch.head]
        if match is None or not (above.index == goal.index or above.dep in ("dobj", "xcomp", "prep", "pobj", "advcl")):
            continue
        year, when = next(w for w in sentence.words[branch.index :] if w.text == match["year"]), day(match["year"])
        if when is not None:
            wh = f"{branch.text.capitalize()} what year"
            if branch.text.lower() == "in" and clause.head.lemma not in _TIMELESS:
                # "Agreed to sell the mill in 2018": asked with whatever else is dated.
                continue
            yield from _fact(scene, told, clause, _When(branch, year, match["year"], when, wh, "goal"))


_NO_EVENTS = frozenset("be have know exist live want need own become reach exceed think believe see".split())
"""Verbs of what is so, or comes about little by little: "did not have a park until 1920" tells of no deed."""


def _not_until(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the date before which something was not done, and on which it was: "The bridge was not opened until
    1999"."""
    sentence = told.sentence
    for verb in sentence.words:
        neg, subject = sentence.dependent(verb.index, "neg"), sentence.dependent(verb.index, "nsubj", "nsubjpass")
        until = next((w for w in sentence.dependents(verb.index, "prep") if w.text.lower() == "until"), None)
        if neg is None or subject is None or until is None or verb.lemma in _NO_EVENTS or verb.dep != "root":
            continue
        aux = sentence.dependents(verb.index, "aux", "auxpass")
        if neg.text.lower() not in ("not", "n't") or len(aux) != 1 or aux[0].text.lower() not in ("did", "was", "were"):
            continue
        clause = Clause(sentence, verb.index, subject.index, (aux[0].index,), aux[0].dep == "auxpass")
        noun = sentence.dependent(until.index, "pobj")
        text = _date_text(scene, clause, until, noun) if noun is not None else ""
        when = day(text)
        if noun is None or when is None or is_repeated(scene, clause, noun):
            continue
        first = "" if clause.passive or any(w.lemma == "first" for w in sentence.words) else "first"
        for fact in _fact(scene, told, clause, _When(until, noun, text, when, _wh(when))):
            if isinstance(fact, Fact) and first and fact.stem:
                fact = replace(fact, stem=_with_first(fact.stem, verb.text))
            yield fact


def _with_first(stem: str, verb: str) -> str:
    """Return a question for when something was done at last: "In what year did the paper first appear in English?"."""
    return re.sub(rf"\b{re.escape(verb)}\b", f"first {verb}", stem, count=1)


@dataclass(frozen=True, slots=True)
class _When:
    """A date in a clause."""

    branch: Word
    """What goes for the question phrase."""
    noun: Word
    text: str
    day: Day
    wh: str
    dimension: str = "date"


def _fact(scene: Scene, told: Told, clause: Clause, when: _When) -> Iterator[Fact | Refusal]:
    if is_bare(clause) or is_one_of_many(clause):
        yield Refusal("G-GENERAL", scene.number, told.index, f"when {clause.head.text}")
        return
    own = topic(told, clause, _relation(clause, when.branch), when.dimension, when.branch.index)
    try:
        stem = _asked(told, clause, when)
        if YEAR.search(stem):
            yield Refusal("G-KEY", scene.number, told.index, stem)
            stem = ""
    except Unclear as unclear:
        yield Refusal("G-CONTEXT", scene.number, told.index, f"when {clause.head.text}: {unclear.word}")
        stem = ""
    spans = needed(clause, when.noun)
    yield scene.fact("date", Want.DATE, told, stem, when.text, spans, own, when.day, clause=clause)


_SPARED = frozenset("during after before following amid because due despite with under alongside upon".split())


def _asked(told: Told, clause: Clause, when: _When) -> str:
    """Return the question; what was done to something with a name, in so many words, needs no circumstances that point
    outside: "was founded in 1966 ... to help the state's development".

    Raises:
        Unclear: even so a word points outside the question.
    """
    left = [when.branch.index]
    if is_lived_once(told, clause):
        # One is born but once: town, parents and whatever else is told can be spared.
        left += [word.index for word in (*clause.parts(), *clause.fronted())]
    try:
        return _in_past(ask_shorter(told, clause, when.wh, left), clause)
    except Unclear:
        spared = [w for w in clause.parts() if _is_spared(clause, w) and not _is_clear(told, clause, w, left)]
        named = clause.sentence.words[clause.subject].tag.startswith("NNP")
        whole = clause.passive or any(w.dep == "dobj" for w in clause.parts())
        if not spared or not named or not whole:
            raise
        return ask(told, clause, when.wh, left, only=[w.index for w in clause.parts() if w not in spared])


def _in_past(stem: str, clause: Clause) -> str:
    """Return a question in the simple past: what "had been raised" when another thing happened, "was raised" then."""
    subject = clause.sentence.words[clause.subject]
    one = (
        subject.tag in ("NN", "NNP") and not clause.sentence.dependents(subject.index, "conj") and subject.dep != "conj"
    )
    had = re.match(r"(?P<wh>(?:In|On) [a-z ]+?) had (?P<rest>[^\"]+?) been (?P<verb>\w+)", stem)
    if had is None or not clause.passive or not one or " and " in had["rest"]:
        return stem
    return f"{had['wh']} was {had['rest']} {had['verb']}{stem[had.end() :]}"


def _is_spared(clause: Clause, part: Word) -> bool:
    purpose = part.dep == "advcl" and is_infinitive(clause.sentence, part.index)
    equipped = part.text.lower() in ("with", "upon") and part.index == clause.verb + 1
    if equipped and not any(w.index > part.index and w.dep == "prep" for w in clause.parts()):
        # "Was fitted with a crane on her bow": without it nothing is told.
        return False
    return purpose or (part.dep == "prep" and part.text.lower() in _SPARED)


def _is_clear(told: Told, clause: Clause, part: Word, left: list[int]) -> bool:
    try:
        told.render(phrase_of(clause, part, left))
    except Unclear:
        return False
    return True


def _ends(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield the year until which something lasted: "from 1964 to 1977", "until 1977"."""
    sentence = clause.sentence
    branches = [w for w in (*clause.fronted(), *clause.parts()) if w.dep == "prep"]
    spans = [w for w in branches if w.text.lower() in ("from", "until")]
    if spans and spans[0].text.lower() == "from" and clause.head.lemma in _CHANGES:
        return
    if len(spans) != 1 or any(w.lemma == "again" or is_other_time(w) for w in below(sentence, spans[0])):
        # "From 1956 to 1960, and again from 1964 to 1966" has two ends.
        return
    branch = spans[0]
    marks = [branch] if branch.text.lower() == "until" else sentence.dependents(branch.index, "prep")
    for mark in marks:
        noun = sentence.dependent(mark.index, "pobj")
        when = day(_date_text(scene, clause, mark, noun)) if noun is not None else None
        whole = branch is mark or day(_date_text(scene, clause, branch, branch)) is not None
        if noun is not None and when is not None and whole and mark.text.lower() in ("to", "until", "till"):
            text = _date_text(scene, clause, mark, noun)
            wh = _wh(when).replace("In which", "Until which").replace("In what", "Until what").replace("On", "Until")
            yield from _fact(scene, told, clause, _When(branch, noun, text, when, wh, "end"))


_CHANGES = frozenset(
    "lose gain rise fall grow increase decrease decline drop double triple shrink climb win score sell".split()
)
"""Verbs of what came about little by little: "from 2007 to 2009 sales fell by 18 percent" did not last until 2009."""

_STATES = frozenset("be live work own hold run lead belong exist stay remain stand lie house manage head chair".split())
"""Verbs of what is so from a year on; what has grown since a year did not begin to."""


def _begins(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield the year since which something has been so: "has been the capital since 1998"."""
    if not is_since(clause) or clause.head.lemma not in _STATES:
        return
    for branch in clause.parts():
        noun = clause.sentence.dependent(branch.index, "pobj") if branch.text.lower() == "since" else None
        when = day(_date_text(scene, clause, branch, noun)) if noun is not None else None
        if noun is not None and when is not None:
            text = _date_text(scene, clause, branch, noun)
            yield from _fact(scene, told, clause, _When(branch, noun, text, when, "Since what year", "begin"))


_CENTURY = re.compile(
    r"the (?:(?:early|mid|late)[ -])?(?P<century>(?:\d{1,2}(?:st|nd|rd|th)|"
    + "|".join(ORDINALS[1:])
    + r") century(?: (?:BC|AD|CE|BCE))?)"
    r"|the (?:(?:early|mid|late)[ -])?(?P<decade>\d{3}0s)"
)


def _centuries(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield the centuries and decades in which something told in the clause happened."""
    sentence = clause.sentence
    for branch in (*clause.fronted(), *clause.parts()):
        if branch.dep != "prep" or branch.text.lower() not in ("in", "during"):
            continue
        inside = [sentence.words[i] for i in sentence.subtree(branch.index)][1:]
        match = _CENTURY.match(scene.view, inside[0].start) if inside else None
        if match is None or re.match(r" ?(?:and|or|to|-) (?:the |early |late )?\d", scene.view[match.end() :][:20]):
            # "During the 1960s and 1970s"
            continue
        kind = "century" if match["century"] else "decade"
        answer = f"the {match[kind]}"
        own = topic(told, clause, clause.head.lemma, kind, branch.index)
        try:
            stem = ask_shorter(told, clause, f"In which {kind}", [branch.index])
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"in which {kind} {clause.head.text}: {unclear.word}")
            continue
        spans = [*needed(clause), match.span()]
        yield scene.fact("date", Want.CENTURY, told, stem, answer, spans, own, answer, clause=clause)


def _dated(clause: Clause) -> Iterator[tuple[Word, Word]]:
    """Yield (branch to leave out, noun that heads the date) for dates under the verb or under its infinitive."""
    sentence = clause.sentence
    verbs = [clause.verb, *[w.index for w in clause.parts() if w.dep == "xcomp"]]
    for verb in verbs:
        for word in sentence.dependents(verb, "prep", "npadvmod"):
            if word.dep == "npadvmod" and word.entity == "DATE":
                yield word, word
            if word.dep == "prep" and word.text.lower() in ("in", "on"):
                noun = sentence.dependent(word.index, "pobj")
                of = (
                    sentence.dependent(noun.index, "prep") if noun is not None and noun.lemma in _PARTS_OF_DAY else None
                )
                if of is not None and of.text == "of":
                    # "On the morning of January 27, 1967"
                    noun = sentence.dependent(of.index, "pobj")
                if noun is not None and (noun.entity == "DATE" or noun.tag == "CD") and not is_of_event(sentence, word):
                    yield word, noun
        for office in (w for word in sentence.dependents(verb, "prep") for w in role(sentence, word)):
            # "Joined them as a midfielder in 1991": the parser sets the year beside the midfielder.
            for link in sentence.dependents(office.index, "prep"):
                noun = sentence.dependent(link.index, "pobj") if link.text == "in" else None
                if noun is not None and (noun.entity == "DATE" or noun.tag == "CD"):
                    yield link, noun


_PARTS_OF_DAY = frozenset(["morning", "afternoon", "evening", "night"])

_WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
_MONTH = "(?:" + "|".join(MONTHS) + ")"
_DATE = re.compile(
    rf"(?:the )?(?:(?:early|late|mid)[ -])?{_WEEKDAY}"
    rf"(?P<date>{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}(?:,? \d{{4}})?"
    rf"|{_MONTH},? (?:1\d{{3}}|20\d\d)|(?:1\d{{3}}|20\d\d))(?![\w-]|/\d| ?BC"
    # "In late 1961 and early 1962", "in 1773 or earlier"
    r"|,? (?:or|and) (?:again |possibly |perhaps )?(?:in )?(?:(?:early|late|mid)[ -])?\d"
    r"|,? and (?:in |at )?the (?:beginning|start|end|middle) of \d"
    r"|,? or (?:earlier|later|so|before|after)\b)"
)


def _date_text(scene: Scene, clause: Clause, branch: Word, noun: Word) -> str:
    """Return the date that stands right behind the preposition, or that the noun heads, without its weekday; an empty
    string if none does."""
    inner = clause.sentence.words[noun.head]
    branch = inner if branch.dep == inner.dep == "prep" else branch
    first = branch.end + 1 if branch.dep == "prep" else min(w.start for w in (noun, *below(clause.sentence, noun)))
    match = _DATE.match(scene.view, first)
    if match is not None and match[0].startswith("the ") and _NAMED_BY_DATE.match(scene.view, match.end()):
        return ""
    return match["date"] if match else ""


_NAMED_BY_DATE = re.compile(
    r" (?!(?:when|where|which|that|and|but|at|in|by|with|to|after|before|for|from|as|the|an?|on|of|edition|issue)\b)"
    r"[A-Za-z]"
)
"""What goes on with what a date only names: "the 11 September 2001 Islamist inspired attacks"."""


def _wh(when: Day) -> str:
    if when.month is None:
        return "In what year"
    return "On what date" if when.day is not None else "In which month and year"


def _relation(clause: Clause, branch: Word) -> str:
    """Return the verb that the date belongs to; the ways to say that a film comes out are one."""
    sentence = clause.sentence
    verb = sentence.words[branch.head]
    words = {sentence.words[i].lemma.lower() for i in sentence.subtree(verb.index)}
    if verb.lemma == "release" or (verb.lemma in ("be", "hit", "open", "reach", "arrive") and words & RELEASE_PHRASES):
        return "release"
    return verb.lemma
