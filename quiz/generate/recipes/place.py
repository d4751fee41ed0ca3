"""Places: "a cliff in Norway" becomes "In which country ...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.clause import SUBJECT, Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.lands import CITIES, COUNTRIES, COUNTRY_ALIASES, LANDSCAPES, STATES
from quiz.generate.language import Sentence, Word
from quiz.generate.lists import entry, kin
from quiz.generate.mentions import Unclear, first_subject
from quiz.generate.recipes.common import (
    ask_shorter,
    is_lived_once,
    is_of_the_market,
    is_of_these_days,
    needed,
    speaks,
    topic,
)
from quiz.generate.references import Told
from quiz.generate.scene import MOST_QUOTE, Scene

TAG = "places"
PRIOR = 8

_PREPOSITIONS = frozenset(["in", "over", "to", "at", "from", "off", "near", "above", "across", "into", "around"])

_MANY_PLACES = frozenset(
    """
    spread extend expand exist occur grow live remain stay sell trade travel range use find see know include contain
    feature consist
    """.split()
)
"""Verbs of what happens in many places, of which a sentence names one or two."""

_KINDS = (("country", COUNTRIES), ("city", CITIES), ("US state", STATES), ("region", LANDSCAPES))


REGIONS = frozenset(
    [
        "English county",
        "German state",
        "Canadian province",
        "Australian state or territory",
        "Indian state",
        "French region",
        "Italian region",
        "Spanish region",
    ]
)
"""Kinds of `kinds.py` that a town's name is followed by, behind a comma."""


def kind_of(name: str) -> str | None:
    """Return what a place is called in a question (`country`, `city`, ...), or None if no list knows it."""
    return next((kind for kind, table in _KINDS if kin(canonical(name), table)), None)


def canonical(name: str) -> str:
    """Return the name of a country as lists have it: "the United States" for "the US"."""
    return COUNTRY_ALIASES.get(name.removeprefix("the "), name)


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the places that one sentence tells."""
    sentence = told.sentence
    yield from _born(scene, told)
    yield from _based(scene, told)
    for clause in scene.clauses(told):
        if clause.head.lemma in _MANY_PLACES or speaks(clause):
            # Where something was said is nothing without what was said.
            continue
        for branch in _branches(clause):
            noun = sentence.dependent(branch.index, "pobj")
            if is_of_the_market(clause):
                continue
            if noun is None or noun.tag not in ("NNP", "NNPS") or sentence.dependents(noun.index, "conj", "poss"):
                continue
            name = _whole_name(sentence, noun)
            if (
                name is None
                or _is_of_goal(sentence, branch)
                or _is_past_land(sentence, noun)
                or _is_one_of_many(clause, branch)
            ):
                continue
            kind = kind_of(name)
            wider, extra = _wider(clause, branch, noun)
            if kind is None:
                around = _around(sentence, noun)
                if around is None:
                    continue
                name, kind, noun = around
                wider, extra = "", [i for i in (noun.index,) if i not in sentence.subtree(branch.index)]
            name = canonical(name)
            if kind == "country":
                name = name.removeprefix("the ")
            at = branch.text.lower() == "at"
            # "At Turin she decided": in which city?
            where = branch.text.capitalize() if noun.head == branch.index and not at else "In"
            if is_lived_once(told, clause):
                # One is born but once: day, parents and former name can be spared.
                extra = [*extra, *(w.index for w in (*clause.parts(), *clause.fronted()))]
            try:
                stem = ask_shorter(told, clause, f"{where} which {kind}{wider}", [branch.index, *extra])
            except Unclear as unclear:
                yield Refusal("G-CONTEXT", scene.number, told.index, f"where {clause.head.text}: {unclear.word}")
                continue
            everywhere = clause.head.lemma in _EVERYWHERE and kind in ("country", "continent")
            # "The regiment was in Italy": on its way.
            everywhere = everywhere or clause.head.text in ("was", "were")
            if everywhere or _is_done_often(clause, stem) or _is_source(clause, branch):
                yield Refusal("G-GENERAL", scene.number, told.index, stem)
                continue
            own = topic(told, clause, clause.head.lemma, f"where {sentence.words[branch.head].lemma}", branch.index)
            today = is_of_these_days(told, clause)
            spans = needed(clause, noun)
            yield scene.fact("place", Want.PLACE, told, stem, name, spans, own, name, clause=clause, passing=today)


_OFTEN = frozenset(
    "speak play perform appear sing meet train study work stay go come sail fly drive walk travel show open run".split()
)
"""What people do in many places, and works in many."""

_EVERYWHERE = frozenset("release publish market sell distribute stream screen broadcast air".split())
"""What is done with a work in many countries on one day."""

FEWEST_TOLD = 9
"""Words of a question that tells which time is meant."""


def _is_done_often(clause: Clause, stem: str) -> bool:
    """Say whether a deed is one of many of its kind, and neither a date nor a purpose tells which: "spoke in Paris"."""
    plain = not any(word.dep == "dobj" for word in clause.parts()) and not clause.manner()
    return clause.head.lemma in _OFTEN and plain and len(stem.split()) < FEWEST_TOLD and not re.search(r"\d", stem)


_TAKING = frozenset(
    """
    take buy get receive obtain acquire import borrow steal bring move send carry fetch collect remove return win gain
    transfer evacuate rescue deport expel free ship lead launch order seize capture conquer inherit purchase flee
    """.split()
)


def _is_source(clause: Clause, branch: Word) -> bool:
    """Say whether "from" stands behind an object that it tells more of: "beat four rivals from France"."""
    direct = next((word for word in clause.parts() if word.dep == "dobj"), None)
    behind = direct is not None and max(clause.sentence.subtree(direct.index)) == branch.index - 1
    return branch.text.lower() == "from" and behind and clause.head.lemma not in _TAKING


_COMPASS = frozenset(
    """
    north south east west northern southern eastern western central north-east north-west south-east south-west
    northeastern northwestern southeastern southwestern northeast northwest southeast southwest downtown nearby rural
    """.split()
)
"""Words before a place that leave it what it is; "ancient Egypt" is no country of today."""


def _is_past_land(sentence: Sentence, noun: Word) -> bool:
    return any(word.text.lower() not in _COMPASS for word in sentence.dependents(noun.index, "amod"))


def _is_one_of_many(clause: Clause, branch: Word) -> bool:
    """Say whether the deed was done in another place as well: "released in the US in May and in Japan in June"."""
    sentence = clause.sentence
    named = [
        link
        for word in sentence.words
        if word.dep == "pobj" and word.entity == "GPE"
        for link in [sentence.words[word.head]]
        if link.text.lower() == branch.text.lower()
    ]
    joined = [w for w in sentence.words if w.dep == "conj" and w.tag == "IN" and w.head == branch.index]
    return (
        bool(joined)
        or sum(link.head == branch.head for link in named) > 1
        or any(link.dep == "conj" and link.index > branch.index for link in named)
    )


def _is_of_goal(sentence: Sentence, branch: Word) -> bool:
    """Say whether a place is that of where somebody or something went: "was returned to the abbey in Spain" hangs on
    the verb for the parser."""
    if branch.text.lower() not in ("in", "at", "near") or sentence.words[branch.head].lemma == "bear":
        return False
    goals = sentence.dependents(branch.head, "prep", "dative")
    return any(
        goal.text.lower() in ("to", "into", "onto", "toward", "towards")
        and max(sentence.subtree(goal.index)) == branch.index - 1
        for goal in goals
    )


def _whole_name(sentence: Sentence, noun: Word) -> str | None:
    """Return the name that the noun ends, with its article; None if a capital before it begins the name elsewhere."""
    phrase = sorted([*(w.index for w in sentence.dependents(noun.index, "compound", "det")), noun.index])
    before = sentence.words[phrase[0] - 1] if phrase[0] else None
    following = sentence.words[noun.index + 1 : noun.index + 2]
    if before is not None and before.text[0].isupper() and before.dep != "prep":
        return None
    if following and following[0].tag.startswith("NNP"):
        return None
    return sentence.text(phrase)


def _around(sentence: Sentence, noun: Word) -> tuple[str, str, Word] | None:
    """Return the state or country that a town's name is followed by, its kind, and its last word: "born in Tupelo,
    Mississippi"."""
    words = sentence.words
    start = noun.index + 2
    if words[noun.index + 1 : start] == () or words[noun.index + 1].text != "," or noun.entity == "NORP":
        return None
    end = start
    while end < len(words) and words[end].tag.startswith("NNP"):
        end += 1
    name = sentence.text(range(start, end))
    if end == start or words[end - 1].dep in SUBJECT:
        # "Since he had gone to Bath, Virginia waited": she is no state.
        return None
    kind = _kind_around(name, "")
    return (name, kind, words[end - 1]) if kind in {"country", "US state", *REGIONS} and kind is not None else None


def _born(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield where the person was born of whom a sentence tells that begins with it: "Born in Leeds, Ada Byron ..."."""
    sentence = told.sentence
    subject = first_subject(sentence)
    # The parser may have been given the sentence without its opening.
    start = told.sentences[told.index - 1].span[1] if told.index else 0
    match = _OPENS_BORN.match(scene.view, start, sentence.span[1])
    if match is None or subject is None or match.end() > subject.end:
        return
    name = told.referent(subject)
    if name is None or name not in told.names.persons.values():
        return
    town, around = match["town"], match["around"]
    found = next(
        ((place, kind) for place in (town, around) if place and (kind := _kind_around(place, town)) is not None), None
    )
    if found is None:
        return
    place, kind = found
    answer = canonical(place).removeprefix("the ")
    stem = f"In which {kind} was {name} born?"
    begin = match.start("born")
    if sentence.span[1] - begin <= MOST_QUOTE:
        own = f"{name.casefold()}|bear|where bear"
        yield scene.fact("place", Want.PLACE, told, stem, answer, [], own, answer, span=(begin, sentence.span[1]))


_BASED = re.compile(
    r"(?<![\w-])(?P<where>[A-Z][\w'-]*?(?: [A-Z]\w*)*)-based (?P<kind>(?:[a-z][\w-]* ){1,4})"
    r"(?P<name>(?:[A-Z][\w&'-]*)(?: (?:of |for |and )?[A-Z][\w&'-]*)*)"
)


def _based(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield where a body is at home: "Tokyo-based engineering firm Giken"."""
    start, end = told.sentence.span
    for match in _BASED.finditer(scene.view, start, end):
        name, where = match["name"], canonical(match["where"])
        kind = kind_of(where)
        if kind is None or kind == "region" or name in scene.names.persons or match["kind"].split()[-1] not in _HOMED:
            continue
        stem = f"In which {kind} is the {match['kind']}{name} based?"
        answer = where.removeprefix("the ")
        yield scene.fact(
            "place", Want.PLACE, told, stem, answer, [match.span()], f"{name.casefold()}|base|where", answer
        )


_HOMED = frozenset(
    "firm company group charity bank startup start-up airline publisher agency manufacturer brewer retailer".split()
)
"""Kinds of bodies with a seat."""

_OPENS_BORN = re.compile(
    r"\s*(?P<born>Born)(?: and (?:raised|educated|brought up))?(?: on [^,]+?)? in "
    r"(?P<town>(?:the )?[A-Z][\w'-]*(?: [A-Z][\w'-]*)*)(?:, (?P<around>[A-Z]\w*(?: [A-Z]\w*)*)(?=,| to| in| on))?"
    r"(?= ?,| to| in| on)"
)


def _kind_around(place: str, town: str) -> str | None:
    """Return the kind of a place; behind a town's name, Washington is a state."""
    if place != town and kin(place, STATES):
        return "US state"
    listed = entry(place)
    return kind_of(place) or (listed.kind if listed is not None and listed.kind in REGIONS else None)


def _branches(clause: Clause) -> Iterator[Word]:
    """Yield the phrases of place that belong to the deed: at the verb, or at its object.

    Deeper down a place is that of another thing: "preparing for a jump off a cliff in Norway" does not say where he
    prepared.
    """
    sentence = clause.sentence
    owners = [clause.verb, *[word.index for word in clause.parts() if word.dep == "dobj"]]
    if clause.head.tag in ("VBD", "VBN"):
        # "In London, Ada Byron met Charles Babbage"; what is so in a land today is so in others.
        yield from (word for word in clause.fronted() if word.dep == "prep" and word.text.lower() in ("in", "at"))
    for owner in owners:
        for word in sentence.dependents(owner, "prep"):
            if word.index > clause.verb and word.text.lower() in _PREPOSITIONS:
                yield word


def _wider(clause: Clause, branch: Word, noun: Word) -> tuple[str, list[int]]:
    """Return (" in northwest England", its branch) when the place is followed by the larger one that it lies in."""
    sentence = clause.sentence
    following = sentence.words[noun.index + 1] if noun.index + 1 < len(sentence.words) else None
    if following is None or following.text.lower() != "in" or following.dep != "prep":
        return "", []
    larger = sentence.dependent(following.index, "pobj")
    if larger is None or larger.tag != "NNP" or larger.entity == "DATE":
        return "", []
    return " " + sentence.text(sentence.subtree(following.index)), [following.index]
