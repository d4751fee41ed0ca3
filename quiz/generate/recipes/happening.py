"""Dates of what a sentence only names: "after Byron's death in 1824" becomes "In what year did Ada Byron die?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word
from quiz.generate.lists import entry
from quiz.generate.mentions import Unclear, first_subject
from quiz.generate.openings import held, opening
from quiz.generate.recipes.place import kind_of
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.titles import UPPER
from quiz.generate.values import MONTHS, day

TAG = "dates"
PRIOR = 7

_OF_PERSONS = {
    "death": "did {} die",
    "birth": "was {} born",
    "assassination": "was {} assassinated",
    "murder": "was {} murdered",
    "execution": "was {} executed",
    "coronation": "was {} crowned",
    "abdication": "did {} abdicate",
    "retirement": "did {} retire",
}
"""What happens to a person once, with the question for it."""

_OF_THINGS = {
    "invention": "was {} invented",
    "foundation": "was {} founded",
    "founding": "was {} founded",
    "establishment": "was {} established",
    "formation": "was {} formed",
    "publication": "was {} published",
    "opening": "was {} opened",
    "completion": "was {} completed",
    "launch": "was {} launched",
    "introduction": "was {} introduced",
    "signing": "was {} signed",
    "dissolution": "was {} dissolved",
    "collapse": "did {} collapse",
    "outbreak": "did {} break out",
    "end": "did {} end",
    "inauguration": "was {} inaugurated",
    "abolition": "was {} abolished",
    "closure": "was {} closed",
    "demolition": "was {} demolished",
    "premiere": "did {} premiere",
}
"""What happens once to a thing with a name."""

_OF_LANDS = frozenset(["foundation", "founding", "establishment", "formation", "dissolution", "collapse"])
"""What happens to lands and towns once."""

_ONE = r"[A-Z\d][\w.'-]*"
_NAME = rf"(?P<the>the )?(?P<name>[{UPPER}][\w.'-]*(?: (?:of |of the )?{_ONE})*)"
_MONTH = f"(?:{'|'.join(MONTHS)})"
_WHEN = (
    rf"(?: in (?:(?:early|mid|late)[- ])?(?P<when>(?:{_MONTH} )?(?:1\d{{3}}|20\d\d))"
    rf"| on (?P<day>\d{{1,2}} {_MONTH} \d{{4}}|{_MONTH} \d{{1,2}}, \d{{4}}))"
    r"(?![\w-]|/\d| ?BC| (?:or|and) (?:in )?(?:the )?(?:(?:beginning|start|end|early|late)(?: of| in)? )?\d)"
)
_PART = r"[A-Z][\w.-]*"
_OWNED = re.compile(rf"(?<![\w'-])(?P<name>{_PART}(?: {_PART})*)'s? (?P<event>{'|'.join(_OF_PERSONS)}){_WHEN}")
_HIS = re.compile(rf"\b(?P<his>[Hh]is|[Hh]er) (?P<event>{'|'.join(_OF_PERSONS)}){_WHEN}")
_ITS = re.compile(rf"\b(?P<its>[Ii]ts|[Tt]he [a-z]+'s) (?P<event>{'|'.join(_OF_THINGS)}|release){_WHEN}")
_OF = re.compile(rf"\b[Tt]he (?P<event>{'|'.join([*_OF_PERSONS, *_OF_THINGS])}) of {_NAME}{_WHEN}")
_FOUGHT = re.compile(
    rf"\b[Tt]he (?P<name>(?:(?:Battle|Siege|Congress)"
    r"|(?:[A-Z][a-z]+ )?(?:fall|sack|storming|sinking|annexation|partition|unification|liberation|bombardment|conquest"
    rf"|invasion)) of (?:the )?(?P<where>{_ONE}(?: {_ONE})*)){_WHEN}"
)
_AMID = re.compile(r"\b(?:in|at|like|including|such as) $")
"""What stands before what took place, whatever its name: "was killed in the sinking of the Titanic in 1912"."""

_COMING = re.compile(r"\b(?:will|would|planned|scheduled|expected|proposed)\b")
"""What tells that it was still to come, or may never have come."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the dates of what one sentence names and sets a date behind."""
    start, end = told.sentence.span
    if _COMING.search(scene.view, start, end):
        return
    yield from _held(scene, told)
    for pattern in (_OWNED, _HIS, _ITS, _OF, _FOUGHT):
        for match in pattern.finditer(scene.view, start, end):
            if any(q.start < match.end() and q.end > match.start() for q in scene.quotations):
                continue
            asked = _asked(told, match)
            text = match["when"] or match["day"]
            when = day(text)
            if asked is None or when is None or not _is_its_own(scene, start, match):
                continue
            name, rest = asked
            wh = "In what year" if when.month is None else "On what date" if when.day else "In which month and year"
            own = f"{name.casefold()}|{rest.split()[-1]}|date"
            spans = [match.span()]
            yield scene.fact("happening", Want.DATE, told, f"{wh} {rest}?", text, spans, own, when)


_ASKED = {
    "took place": "did {} take place",
    "occurred": "did {} occur",
    "began": "did {} begin",
    "opened": "did {} open",
}


def _held(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield when the text's topic took place, as its opening tells: "X was an event that took place on 8 June 2008"."""
    found = opening(scene, told)
    when = held(scene, found) if found is not None else None
    date = day(when[1]) if when is not None else None
    if found is None or when is None or date is None:
        return
    verb, text, start, end = when
    rest = _ASKED.get(verb, "was {} " + verb.removeprefix("was ")).format(found.name)
    own = f"{found.name.casefold()}|{verb.split()[-1]}|date"
    yield scene.fact(
        "happening", Want.DATE, told, f"On what date {rest}?", text, [(found.start, start), (start, end)], own, date
    )


_LEADING = re.compile(
    r"(?:^|[,;:(] |\b(?:after|before|since|until|till|following|with|from|by|upon|during|despite|and"
    r"|celebrat(?:es|ed|ing)|commemorat(?:es|ed|ing)|mark(?:s|ed|ing)"
    r"|(?:prior|up|led|leading|due|contributed) to) )$",
    re.IGNORECASE,
)
"""What stands before an event that the date behind it must be that of; a book about it may be of that year."""


_PARTLY = re.compile(
    r"\b(?:outset|beginning|start|end|close|height|eve|outbreak|course|middle|aftermath) of (?:[^,;.]* and )?$",
    re.IGNORECASE,
)
"""What stands before an event of which the date is that of a part: "at the outset of the war and the Siege of Bari in
1775"."""


def _is_its_own(scene: Scene, start: int, match: re.Match[str]) -> bool:
    """Say whether the date is that of the event: "after the Battle of Hastings in 1066", not "wrote about the Battle of
    Hastings in 1966"."""
    before = scene.view[start : match.start()].lstrip()
    if _PARTLY.search(before):
        return False
    if match.re is _FOUGHT and _AMID.search(before):
        return True
    opener = match[0].split()[0] + " "
    return _LEADING.search(before) is not None or _LEADING.fullmatch(opener) is not None


def _asked(told: Told, match: re.Match[str]) -> tuple[str, str] | None:
    """Return whose or what the event is, and the question for it without its beginning."""
    found = match.groupdict()
    event = found.get("event")
    if event is None and not match["name"].startswith(_OF_NAMES) and not _is_place(told, match):
        return None
    if event is None:
        return match["name"], f"did the {match['name']} take place"
    if found.get("its") is not None:
        owner = _owner(told, match)
        if owner is None or owner in told.names.persons.values() or (event == "release" and not owner.startswith('"')):
            return None
        placed = kind_of(owner) is not None and event not in _OF_LANDS
        return None if placed else (owner, {**_OF_THINGS, **_OF_WORKS}[event].format(owner))
    person = _person(told, match)
    if event in _OF_PERSONS:
        return (person, _OF_PERSONS[event].format(person)) if person is not None else None
    thing = f"{found.get('the') or ''}{match['name']}"
    placed = kind_of(match["name"]) is not None and event not in _OF_LANDS
    if person is not None or placed or not _is_certain(match["name"]):
        # "The opening of London in 2012" is that of its games.
        return None
    question = _OF_THINGS[event].format(thing)
    # "The Corn Laws"
    return thing, question.replace("was ", "were ", 1) if _MANY.search(thing) else question


_OF_WORKS = {"release": "was {} released"}
"""What happens to works alone: a prisoner is released as well."""


def _owner(told: Told, match: re.Match[str]) -> str | None:
    """Return the name of what "its" founding, or "the city's", is the founding of, if that is certain."""
    word = _at(told, match.start("its"))
    if word is None:
        return None
    sentence = told.sentence
    behind = next((w for w in sentence.words if w.start >= match.end()), None)
    subject = first_subject(sentence)
    try:
        if word.tag == "DT":
            found = told.render(
                [w.index for w in sentence.words if match.start("its") <= w.start < match.end("its") - 2]
            )
            return found if re.search(r"[A-Z]", found) else None
        if word.index <= 1 and behind is not None and behind.text == "," and subject is not None:
            # "Since its founding in 1886, the Harbour Theatre has ...": what follows.
            phrase = told.plain_phrase(subject.index)
            named = subject.tag.startswith("NNP") or subject.entity == "TITLE"
            found = told.render(phrase) if phrase[0] == behind.index + 1 else ""
            many = bool(sentence.dependents(subject.index, "conj")) or subject.entity == "PERSON"
            return found if found and not many and (named or re.search(r"[A-Z]", found)) else None
        found = told.thing(word, []).removesuffix("'s")
        if found == "its" and subject is not None and subject.index < word.index:
            # "The theatre burned down after its closure"
            found = told.render(told.plain_phrase(subject.index)) if subject.entity != "PERSON" else ""
        return found if re.search(r"[A-Z]", found) else None
    except Unclear:
        return None


_OF_NAMES = ("Battle", "Siege", "Congress")
"""Events that have a name, whatever they are of."""


def _is_place(told: Told, match: re.Match[str]) -> bool:
    """Say whether an event is that of a place or of a thing with a name: "the fall of Constantinople"."""
    word = _at(told, match.start("where"))
    placed = word is not None and word.entity in ("GPE", "LOC", "FAC")
    return placed or " of the " in match["name"] or _is_certain(match["where"])


_MANY = re.compile(r"\b(?:Laws|Acts|Games|Accords|Treaties|Isles|Islands|Articles|States)$")
"""Ends the name of what is several."""


def _is_certain(name: str) -> bool:
    """Say whether a name is that of one thing: of two words, with a figure, or known to a list."""
    known = entry(name) is not None or kind_of(name) is not None
    return name not in MONTHS and (" " in name or any(char.isdigit() for char in name) or known)


def _person(told: Told, match: re.Match[str]) -> str | None:
    """Return the full name of the person whose event it is, if he is certain."""
    if match.groupdict().get("his") is not None:
        word = _at(told, match.start("his"))
        try:
            return told.antecedent(word) if word is not None else None
        except Unclear:
            return None
    # "After Isaac Newton's death" begins with a capital that is no part of the name.
    words = match["name"].split()
    return next(
        (told.names.persons[form] for k in range(2) if (form := " ".join(words[k:])) in told.names.persons), None
    )


def _at(told: Told, offset: int) -> Word | None:
    return next((word for word in told.sentence.words if word.start == offset), None)
