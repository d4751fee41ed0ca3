"""Dates: "was released in 2018" becomes "In what year was ... released?"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quiz.generate.clauses import Clause, is_infinitive, is_since
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import RELEASE_PHRASES
from quiz.generate.mentions import Unclear
from quiz.generate.phrases import phrase_of
from quiz.generate.recipes.common import (
    FEWEST_MENTIONS,
    ask_shorter,
    full_name,
    is_lived_once,
    mentions,
    needed,
    speaks,
    topic,
)
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import ask
from quiz.generate.values import MONTHS, ORDINALS, Day, day

TAG = "dates"
PRIOR = 7

_YEAR = re.compile(r"\b(1\d{3}|20\d\d)\b")
"""Another year in the question would give a hint, or be a wrong option."""

_TIMELESS = {"include", "have", "contain", "plan", "aim", "intend", "hope"}
"""Verbs whose date is hardly ever what is told: that somebody said it, or what a list holds."""


_BOUNDS = frozenset("exceed surpass total average amount approach equal".split())
"""Verbs of a size that something has for more than a year, and had before."""

_CALLED = frozenset("codename name term title nickname word part member".split())
"""What something is for good, whatever happened in the year: "was the codename given to the rescue in May 1991"."""

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
            or _is_called(clause)
            or speaks(clause)
            or (clause.head.tag == "VBG" and any(clause.sentence.words[i].lemma == "have" for i in clause.aux))
            or _is_figure(clause)
            or _is_late(clause)
            or _is_from(clause)
            or _is_one_of_some(clause)
            or (trailing and clause.head.lemma in _AFTERMATH)
        ):
            continue
        yield from _centuries(scene, told, clause)
        yield from _ends(scene, told, clause)
        yield from _begins(scene, told, clause)
        if _is_dated_twice(clause):
            continue
        for branch, noun in _dated(clause):
            text = _date_text(scene, clause, branch, noun)
            when = day(text)
            if when is None or (when.month is None and _is_retold(scene, clause)) or _is_repeated(scene, clause, noun):
                continue
            if _is_of_start(scene, clause, branch):
                continue
            if clause.head.text == "born" and _is_in_passing(scene, told, clause):
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
        if noun is None or when is None or _is_repeated(scene, clause, noun):
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
    if _is_bare(clause) or _is_one_of_many(clause):
        yield Refusal("G-GENERAL", scene.number, told.index, f"when {clause.head.text}")
        return
    own = topic(told, clause, _relation(clause, when.branch), when.dimension, when.branch.index)
    try:
        stem = _asked(told, clause, when)
        if _YEAR.search(stem):
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
    if len(spans) != 1 or any(w.lemma == "again" or _is_other_time(w) for w in _below(sentence, spans[0])):
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


def _is_other_time(word: Word) -> bool:
    """Say whether a word is joined to a span as another: "from 1915 to 1917 and on the Committee" has one."""
    return word.dep == "conj" and (word.entity == "DATE" or word.tag == "CD" or word.text.lower() in ("from", "in"))


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


def _below(sentence: Sentence, word: Word) -> list[Word]:
    return [sentence.words[i] for i in sentence.subtree(word.index) if i != word.index]


def _is_late(clause: Clause) -> bool:
    """Say whether "only" stands before a year: "only appeared in 2011" is "not before 2011"."""
    return any(w.lemma.lower() == "only" for w in clause.sentence.dependents(clause.verb, "advmod"))


def _is_one_of_some(clause: Clause) -> bool:
    """Say whether the subject is one of several that nobody can tell apart: "one of the first gifts came in 1913"."""
    subject = clause.sentence.words[clause.subject]
    of = clause.sentence.words[subject.index + 1 : subject.index + 2]
    return subject.text.lower() in ("one", "some", "many", "most") and bool(of) and of[0].text == "of"


def _is_in_passing(scene: Scene, told: Told, clause: Clause) -> bool:
    """Say whether a text on something else tells of a person but once."""
    name = full_name(told, clause.subject)
    topic = told.topic.name if told.topic is not None and told.topic.headed else None
    return topic is not None and name not in (None, topic) and mentions(scene, str(name)) < FEWEST_MENTIONS


def _is_from(clause: Clause) -> bool:
    """Say whether something "was from" something else, which is no event: "The damage was from a storm in 1964"."""
    behind = clause.sentence.words[clause.verb + 1 : clause.verb + 2]
    return clause.head.lemma == "be" and bool(behind) and behind[0].text.lower() == "from"


def _is_retold(scene: Scene, clause: Clause) -> bool:
    """Say whether a text about a film or book tells its plot: "In 1927, the star is posing for pictures"."""
    present = {"VBZ", "VBP"} & {clause.head.tag, *(clause.sentence.words[i].tag for i in clause.aux)}
    return bool(present) and not clause.passive and not clause.perfect and bool(scene.names.work)


def _is_dated_twice(clause: Clause) -> bool:
    """Say whether a deed has two years: "was discovered by Ann Lee, in 1773, and by Eve Roy in 1774"."""
    sentence = clause.sentence
    doers = [noun for by in sentence.dependents(clause.verb, "agent") for noun in _below(sentence, by)]
    links = [link for head in (clause.verb, *(w.index for w in doers)) for link in sentence.dependents(head, "prep")]
    nouns = [noun for link in links if link.text.lower() == "in" for noun in sentence.dependents(link.index, "pobj")]
    return len({noun.text for noun in nouns if _YEAR.fullmatch(noun.text)}) > 1


_REPEATED = re.compile(r"\brepeat(?:ed|ing)\b|\b(?:and|but) again\b|\b(?:each|every) year\b|\bannually\b")


def _is_repeated(scene: Scene, clause: Clause, noun: Word) -> bool:
    """Say whether a deed was done again: "finishing 2007 as a finalist, a feat he repeated the following year"."""
    back = clause.head.lemma == "return" and len(_BACK.findall(scene.view)) > 1
    return back or _REPEATED.search(scene.view, noun.end, clause.sentence.span[1]) is not None


_BACK = re.compile(r"\breturn(?:s|ed|ing)?\b")
"""Who goes back somewhere may do so more than once."""


_FROM_SUM = re.compile(r"\b(?:from|against|compared with|compared to) [^,;]*\d[^,;]* $")


def _is_of_start(scene: Scene, clause: Clause, branch: Word) -> bool:
    """Say whether a date is that of a figure from which something changed: "fell to 12m from 20m in 2003"."""
    return _FROM_SUM.search(scene.view, clause.head.end, branch.start) is not None


def _is_figure(clause: Clause) -> bool:
    """Say whether a number is told of a time: "In 1900, its population was 560,000" may be as true of 1901."""
    sentence = clause.sentence
    attrs = sentence.dependents(clause.verb, "attr") if clause.head.lemma == "be" else []
    # "Of the 900 men, 300 were Danes"
    subject = sentence.words[clause.subject]
    counted = [*attrs, *([subject] if attrs and subject.tag in ("CD", "NNS") else [])]
    return any(noun.tag == "CD" or sentence.dependents(noun.index, "nummod") for noun in counted)


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


def _is_called(clause: Clause) -> bool:
    sentence = clause.sentence
    attr = sentence.dependent(clause.verb, "attr") if clause.head.lemma == "be" else None
    if clause.head.lemma in ("prove", "seem", "appear") and sentence.dependents(clause.verb, "acomp", "oprd"):
        # "The fleet proved successful in 1905": in other years as well.
        return True
    det = sentence.dependent(attr.index, "det") if attr is not None else None
    told = sentence.words[clause.subject]
    lasting = det is not None and det.text.lower() in ("a", "an") and told.entity != "PERSON" and told.tag != "PRP"
    # "The Battle of Lund was an engagement in the war in 1676": it is one for good.
    return attr is not None and (attr.lemma.lower() in _CALLED or lasting)


def _is_bare(clause: Clause) -> bool:
    """Say whether the object is an office and nothing else: "took over captaincy" is of one of his teams."""
    sentence = clause.sentence
    left = [w for w in clause.parts() if not any(x.entity == "DATE" for x in (w, *_below(sentence, w)))]
    if clause.head.lemma in _AS_WHAT and not left and not clause.passive:
        # "Until what year did she serve?"
        return True
    if clause.head.lemma in _RANKING and any(w.text in ("as", "among") for w in clause.parts()):
        return True
    begun = next((w for w in clause.parts() if w.dep == "xcomp" and w.lemma in _AS_WHAT), None)
    if begun is not None and all(w.tag == "TO" or _is_when(sentence, w) for w in sentence.dependents(begun.index)):
        # "In what year did she start competing?"
        return True
    office = sentence.dependent(clause.verb, "attr") if clause.head.lemma == "be" else None
    told = sentence.dependents(office.index) if office is not None else []
    # "Runner-up" is one word.
    more = [w for w in told if "-" not in (w.text, sentence.words[w.index + 1].text)]
    if office is not None and office.tag == "NN" and not more and len(left) == 1:
        # "In what year was she runner-up?"
        return True
    if clause.head.text in ("was", "were") and not clause.passive and not clause.aux and not office and len(left) == 1:
        # "Was at the embassy in 1979": and in other years.
        return not sentence.dependents(clause.verb, "acomp", "oprd", "advmod")
    if clause.head.lemma in _LASTING and not clause.passive:
        # "Dominated the East Indies in 1796", and in 1797.
        return True
    if clause.head.lemma in ("perform", "sing", "play") and _is_performed(clause, left):
        return True
    if clause.head.lemma not in ("take", "assume", "resume", "hand", "lose"):
        return False
    objects = [word for word in clause.parts() if word.dep == "dobj" and word.tag == "NN"]
    return any(not clause.sentence.dependents(word.index) and word.lemma not in _WHOLE for word in objects)


def _is_when(sentence: Sentence, part: Word) -> bool:
    return any(w.entity == "DATE" or w.tag == "CD" for w in (part, *sentence.dependents(part.index, "pobj")))


_RANKING = frozenset(["list", "rank", "rate"])
"""What is done anew each year: "in 2012 the institute listed Oslo as a world city"."""

_LASTING = frozenset(
    "pursue dominate control exist contain include belong know believe want need own fear love".split()
)
"""What is so for a time, and not in one year alone."""


def _is_performed(clause: Clause, told: list[Word]) -> bool:
    """Say whether a work is performed, and nothing says where or for whom: that is done again and again."""
    made = clause.sentence.dependent(clause.verb, "dobj")
    placed = any(word.dep == "prep" and word.text.lower() in ("at", "in", "for", "on") for word in told)
    return made is not None and made.entity == "TITLE" and not placed


_AS_WHAT = frozenset(
    "debut serve work play perform appear compete continue remain lose win retire return graduate enroll enlist".split()
)
"""What is done somewhere, as something or in something, and says nothing alone."""

_OF_THINGS = frozenset(
    """
    build erect complete open construct unveil publish release make add install hold sign introduce create paint write
    find discover form set appoint
    """.split()
)
"""What is done to many things of a kind."""


def _is_one_of_many(clause: Clause) -> bool:
    """Say whether a deed was done to some thing of which neither doer nor place tells which: "a marble statue of Ada
    Byron was completed in 1989" may be told of several."""
    sentence = clause.sentence
    det = sentence.dependent(clause.subject, "det")
    if not clause.passive or clause.head.lemma not in _OF_THINGS or det is None or det.text.lower() not in ("a", "an"):
        return False
    inside = [sentence.words[i] for i in sentence.subtree(clause.subject) if i != clause.subject]
    named = any(w.dep in ("relcl", "acl", "appos") for w in inside)
    placed = any(
        word.dep == "prep" and word.text.lower() in ("in", "at", "near", "on", "by", "between", "over", "across", "for")
        for word in (*inside, *clause.parts(), *clause.fronted())
        if any(w.tag.startswith("NNP") and w.entity != "DATE" for w in sentence.dependents(word.index, "pobj"))
    )
    return not named and not placed and sentence.dependent(clause.verb, "agent") is None


_WHOLE = frozenset("power office place part war peace independence school university shape effect".split())
"""Nouns that need no article to be clear."""


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
                if (
                    noun is not None
                    and (noun.entity == "DATE" or noun.tag == "CD")
                    and not _is_of_event(sentence, word)
                ):
                    yield word, noun
        for role in (w for word in sentence.dependents(verb, "prep") for w in _role(sentence, word)):
            # "Joined them as a midfielder in 1991": the parser sets the year beside the midfielder.
            for link in sentence.dependents(role.index, "prep"):
                noun = sentence.dependent(link.index, "pobj") if link.text == "in" else None
                if noun is not None and (noun.entity == "DATE" or noun.tag == "CD"):
                    yield link, noun


def _role(sentence: Sentence, link: Word) -> list[Word]:
    """Return as what somebody did something."""
    return sentence.dependents(link.index, "pobj") if link.text.lower() == "as" else []


def _is_of_event(sentence: Sentence, link: Word) -> bool:
    """Say whether a date may be that of what it stands behind: "burned down after its closure in 1960"."""
    before = sentence.words[link.index - 1]
    over = sentence.words[before.head]
    return before.tag == "NN" and before.dep == "pobj" and over.text.lower() in _BESIDE


_BESIDE = frozenset("after before since until following".split())
"""Prepositions of an event beside which a deed was done."""

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
    first = branch.end + 1 if branch.dep == "prep" else min(w.start for w in (noun, *_below(clause.sentence, noun)))
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
