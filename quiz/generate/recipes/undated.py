"""What keeps a date from being asked: it is one of several, of another time than its verb's, or that of a figure."""

from __future__ import annotations

import re

from quiz.generate.clause import Clause
from quiz.generate.language import Sentence, Word
from quiz.generate.recipes.common import (
    FEWEST_MENTIONS,
    full_name,
    mentions,
)
from quiz.generate.references import Told
from quiz.generate.scene import Scene

YEAR = re.compile(r"\b(1\d{3}|20\d\d)\b")
"""Another year in the question would give a hint, or be a wrong option."""


_CALLED = frozenset("codename name term title nickname word part member".split())
"""What something is for good, whatever happened in the year: "was the codename given to the rescue in May 1991"."""


def is_other_time(word: Word) -> bool:
    """Say whether a word is joined to a span as another: "from 1915 to 1917 and on the Committee" has one."""
    return word.dep == "conj" and (word.entity == "DATE" or word.tag == "CD" or word.text.lower() in ("from", "in"))


def below(sentence: Sentence, word: Word) -> list[Word]:
    """Return the words that hang on a word, directly or not."""
    return [sentence.words[i] for i in sentence.subtree(word.index) if i != word.index]


def is_late(clause: Clause) -> bool:
    """Say whether "only" stands before a year: "only appeared in 2011" is "not before 2011"."""
    return any(w.lemma.lower() == "only" for w in clause.sentence.dependents(clause.verb, "advmod"))


def is_one_of_some(clause: Clause) -> bool:
    """Say whether the subject is one of several that nobody can tell apart: "one of the first gifts came in 1913"."""
    subject = clause.sentence.words[clause.subject]
    of = clause.sentence.words[subject.index + 1 : subject.index + 2]
    return subject.text.lower() in ("one", "some", "many", "most") and bool(of) and of[0].text == "of"


def is_in_passing(scene: Scene, told: Told, clause: Clause) -> bool:
    """Say whether a text on something else tells of a person but once."""
    name = full_name(told, clause.subject)
    topic = told.topic.name if told.topic is not None and told.topic.headed else None
    return topic is not None and name not in (None, topic) and mentions(scene, str(name)) < FEWEST_MENTIONS


def is_from(clause: Clause) -> bool:
    """Say whether something "was from" something else, which is no event: "The damage was from a storm in 1964"."""
    behind = clause.sentence.words[clause.verb + 1 : clause.verb + 2]
    return clause.head.lemma == "be" and bool(behind) and behind[0].text.lower() == "from"


def is_retold(scene: Scene, clause: Clause) -> bool:
    """Say whether a text about a film or book tells its plot: "In 1927, the star is posing for pictures"."""
    present = {"VBZ", "VBP"} & {clause.head.tag, *(clause.sentence.words[i].tag for i in clause.aux)}
    return bool(present) and not clause.passive and not clause.perfect and bool(scene.names.work)


def is_dated_twice(clause: Clause) -> bool:
    """Say whether a deed has two years: "was discovered by Ann Lee, in 1773, and by Eve Roy in 1774"."""
    sentence = clause.sentence
    doers = [noun for by in sentence.dependents(clause.verb, "agent") for noun in below(sentence, by)]
    links = [link for head in (clause.verb, *(w.index for w in doers)) for link in sentence.dependents(head, "prep")]
    nouns = [noun for link in links if link.text.lower() == "in" for noun in sentence.dependents(link.index, "pobj")]
    return len({noun.text for noun in nouns if YEAR.fullmatch(noun.text)}) > 1


_REPEATED = re.compile(r"\brepeat(?:ed|ing)\b|\b(?:and|but) again\b|\b(?:each|every) year\b|\bannually\b")


def is_repeated(scene: Scene, clause: Clause, noun: Word) -> bool:
    """Say whether a deed was done again: "finishing 2007 as a finalist, a feat he repeated the following year"."""
    back = clause.head.lemma == "return" and len(_BACK.findall(scene.view)) > 1
    return back or _REPEATED.search(scene.view, noun.end, clause.sentence.span[1]) is not None


_BACK = re.compile(r"\breturn(?:s|ed|ing)?\b")
"""Who goes back somewhere may do so more than once."""


_FROM_SUM = re.compile(r"\b(?:from|against|compared with|compared to) [^,;]*\d[^,;]* $")


def is_of_start(scene: Scene, clause: Clause, branch: Word) -> bool:
    """Say whether a date is that of a figure from which something changed: "fell to 12m from 20m in 2003"."""
    return _FROM_SUM.search(scene.view, clause.head.end, branch.start) is not None


def is_figure(clause: Clause) -> bool:
    """Say whether a number is told of a time: "In 1900, its population was 560,000" may be as true of 1901."""
    sentence = clause.sentence
    attrs = sentence.dependents(clause.verb, "attr") if clause.head.lemma == "be" else []
    # "Of the 900 men, 300 were Danes"
    subject = sentence.words[clause.subject]
    counted = [*attrs, *([subject] if attrs and subject.tag in ("CD", "NNS") else [])]
    return any(noun.tag == "CD" or sentence.dependents(noun.index, "nummod") for noun in counted)


def is_called(clause: Clause) -> bool:
    """Say whether a clause tells what something is, or turned out to be, which it is in other years as well."""
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


def is_bare(clause: Clause) -> bool:
    """Say whether the object is an office and nothing else: "took over captaincy" is of one of his teams."""
    sentence = clause.sentence
    left = [w for w in clause.parts() if not any(x.entity == "DATE" for x in (w, *below(sentence, w)))]
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


def is_one_of_many(clause: Clause) -> bool:
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


def role(sentence: Sentence, link: Word) -> list[Word]:
    """Return as what somebody did something."""
    return sentence.dependents(link.index, "pobj") if link.text.lower() == "as" else []


def is_of_event(sentence: Sentence, link: Word) -> bool:
    """Say whether a date may be that of what it stands behind: "burned down after its closure in 1960"."""
    before = sentence.words[link.index - 1]
    over = sentence.words[before.head]
    return before.tag == "NN" and before.dep == "pobj" and over.text.lower() in _BESIDE


_BESIDE = frozenset("after before since until following".split())
"""Prepositions of an event beside which a deed was done."""
