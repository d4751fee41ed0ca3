"""The persons, bodies and places that a text tells of, each under the fullest name that it has there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from quiz.generate.lands import CITIES, COUNTRIES, COUNTRY_ALIASES
from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import NAME_TITLES, PEOPLES, PERSON_NOUNS, SPEECH_VERBS
from quiz.generate.lists import entry, members
from quiz.generate.scene import Scene
from quiz.generate.subjects import FEWEST_MENTIONS, OPENING, Subject, weight

_FULL, _SINGLE, _PLACE, _ASKED = 1.4, 1.1, 0.6, 0.5
"""How much tells a person or a name of several words; one word; a place, where much else happens too; and somebody who
is named late, and so mostly for what he thinks of it."""

_COMMON_PLACES = frozenset("Europe Asia Africa America Earth Mars US UK EU USA UN".split())
_PLACES = _COMMON_PLACES.union(
    COUNTRY_ALIASES,
    (name.removeprefix("the ") for table in (COUNTRIES, CITIES) for text in table.values() for name in members(text)),
)

_WITH_THE = frozenset(["US", "UK", "EU", "UN", "USA", "Netherlands", "Philippines"])

_EVENTS = {"die": "death", "resign": "resignation", "kill": "death", "murder": "murder", "arrest": "arrest"}
"""Verbs to what the news calls their deed."""

_INTRANSITIVE = ("die", "resign")


@dataclass(frozen=True)
class _Mention:
    """One mention of a name."""

    name: str
    person: bool
    the: bool = False
    """Whether "the" stands before it."""
    free: bool = True
    """Whether it stands for itself: neither "Google's cars" nor a "Google car"."""
    part: bool = False
    """Whether it only says what kind something is: a "Google car"."""
    told: bool = True
    """Whether something is told of it, and it does not only speak."""


@dataclass
class _Uses:
    """How a text uses a name."""

    person: bool
    first: int
    sentences: set[int] = field(default_factory=set)
    count: int = 0
    free: int = 0
    the: int = 0
    parts: int = 0

    def add(self, number: int, one: _Mention) -> None:
        self.count += 1
        self.free += one.free
        self.the += one.the and one.free
        self.parts += one.part
        if one.told:
            self.sentences.add(number)


def names(scene: Scene) -> Iterator[Subject]:
    """Yield the names of what the text may be about."""
    uses: dict[str, _Uses] = {}
    for number, sentence in enumerate(scene.sentences):
        for one in _mentions(scene, sentence):
            uses.setdefault(one.name, _Uses(one.person, number)).add(number, one)
    short = {**_shortened(uses), **_acronyms(scene.view, uses)}
    for form, name in short.items():
        uses[name].sentences.update(uses[form].sentences)
    events = dict(_events(scene))
    for name, use in uses.items():
        telling = use.parts < use.count and not _is_small(scene, name)
        if name not in short and telling and len(use.sentences) >= FEWEST_MENTIONS:
            called = _called(scene.view, name, use)
            event = events.get(name)
            worth = weight(use.sentences) * _worth(scene, name, use)
            yield Subject(f"the {event} of {called}" if event else called, worth, name in _PLACES)


def _worth(scene: Scene, name: str, use: _Uses) -> float:
    if name in _PLACES:
        return _PLACE
    if use.person and name != scene.names.protagonist and min(use.sentences) >= OPENING - 1:
        return _ASKED
    return _FULL if use.person or " " in name else _SINGLE


def _called(view: str, name: str, use: _Uses) -> str:
    if _owns_always(view, name):
        return f"{name}'s"
    the = name in _WITH_THE or (not use.person and use.the * 2 > use.free)
    return f"the {name}" if the else name


def _owns_always(view: str, name: str) -> bool:
    """Say whether a possessive is the name itself: "McDonald's"."""
    uses = len(re.findall(rf"\b{re.escape(name)}\b", view))
    return uses > FEWEST_MENTIONS and uses == len(re.findall(rf"\b{re.escape(name)}'s", view))


def _is_small(scene: Scene, name: str) -> bool:
    """Say whether the text writes it small elsewhere: "Climate Change" in the name of a panel."""
    words = name.lower().split()
    return scene.names.small.issuperset(words) and (len(words) == 1 or name.lower() in scene.view)


def _events(scene: Scene) -> Iterator[tuple[str, str]]:
    """Yield the persons of whom the first sentences tell such news as "has died", with what has happened."""
    for sentence in scene.sentences[:OPENING]:
        for verb in sentence.words:
            subject = sentence.dependent(verb.index, "nsubj" if verb.lemma in _INTRANSITIVE else "nsubjpass")
            has = any(word.text == "has" for word in sentence.dependents(verb.index, "aux"))
            # Neither "rumours that she has died" nor "has not resigned".
            told = has and verb.dep in ("root", "conj", "relcl") and not sentence.dependents(verb.index, "neg")
            if verb.lemma not in _EVENTS or subject is None or not told:
                continue
            person = sentence.words[verb.head] if subject.tag == "WP" else subject
            if name := _person(scene, sentence, person):
                yield name, _EVENTS[verb.lemma]


def _mentions(scene: Scene, sentence: Sentence) -> Iterator[_Mention]:
    words = sentence.words
    taken = set[int]()
    for word in words:
        if word.index in taken or not word.first:
            continue
        if word.entity == "TITLE":
            yield _Mention(word.text, person=True)
        elif name := _person(scene, sentence, word):
            taken.update(other.index for other in words if other.start == word.start)
            yield _Mention(name, person=True, told=not _only_speaks(sentence, word))
        elif word.tag in ("NNP", "NNPS") and not word.text.islower() and not _is_called(words, word):
            chain = _chain(scene, sentence, word.index)
            taken.update(chain)
            one = _mention(sentence, chain)
            if one is not None:
                yield one


def _mention(sentence: Sentence, chain: Sequence[int]) -> _Mention | None:
    text, last = sentence.text(chain), sentence.words[chain[-1]]
    part = last.dep in ("compound", "nmod", "amod")
    the = chain[0] > 0 and sentence.words[chain[0] - 1].text.lower() == "the"
    person = last.entity == "PERSON"
    # King is somebody, unless he is the King.
    empty = _EMPTY.issuperset(text.lower().split()) and (the or part or not person)
    if len(text) < 2 or empty or last.entity in _NO_NAME or last.dep == "amod" or _is_people(text, last, part):
        return None
    free = not part and last.dep != "poss"
    return _Mention(text, person, the, free, part, told=not (person and _only_speaks(sentence, last)))


_NO_NAME = frozenset(["DATE", "CARDINAL", "ORDINAL", "TIME", "MONEY", "PERCENT", "LANGUAGE", "QUANTITY"])

_EMPTY = (
    PERSON_NOUNS
    | NAME_TITLES
    | frozenset("duke duchess earl baron council committee department party rev mum dad god nothing".split())
    | frozenset(["royal", "highness", "majesty"])
)
"""Capital words that name nobody alone: "the Duke"."""


def _is_people(text: str, last: Word, part: bool) -> bool:
    """Say whether it names a people or a language; a small town may be taken for one."""
    people = last.entity == "NORP" and (last.tag == "NNPS" or part or entry(text) is not None)
    return people or text in PEOPLES


def _is_called(words: Sequence[Word], word: Word) -> bool:
    """Say whether the word only calls somebody what he is: "Dr", "Professor"."""
    behind = words[word.index + 1 : word.index + 2]
    title = word.text.lower().strip(".") in NAME_TITLES - {"st", "saint"}
    return title and bool(behind) and behind[0].tag.startswith("NNP")


def _person(scene: Scene, sentence: Sentence, word: Word) -> str:
    """Return the full name of the person whom the text names at the word, or an empty string."""
    if word.entity != "PERSON":
        return ""
    return scene.names.persons.get(" ".join(other.text for other in sentence.words if other.start == word.start), "")


def _only_speaks(sentence: Sentence, word: Word) -> bool:
    """Say whether somebody is named only for what he says: "according to Jane Doe"."""
    last = next(other for other in reversed(sentence.words) if other.start == word.start)
    head = sentence.words[last.head]
    return (last.dep == "nsubj" and head.lemma.lower() in SPEECH_VERBS) or (last.dep == "pobj" and head.text == "to")


def _chain(scene: Scene, sentence: Sentence, first: int) -> list[int]:
    """Return the words of a name: "Star Wars", "Duke of Cambridge", "Mars One", "St Ninian's Primary"."""
    words = sentence.words
    chain = [first]
    while True:
        here = chain[-1]
        behind = words[here + 1 : here + 3]
        if not behind or _person(scene, sentence, behind[0]):
            return chain
        number = behind[0].tag == "CD" and behind[0].text[0].isupper()
        linked = behind[0].text == "of" or (behind[0].tag == "POS" and words[first].text == "St")
        if behind[0].tag in ("NNP", "NNPS") or number:
            chain.append(here + 1)
        elif linked and len(behind) > 1 and behind[1].tag == "NNP":
            chain += [here + 1, here + 2]
        else:
            return chain


def _shortened(uses: Mapping[str, _Uses]) -> dict[str, str]:
    """Return the names that shorten another: "Downton" behind "Downton Abbey", a first name before the full one."""
    found: dict[str, str] = {}
    for short, use in uses.items():
        for name, other in uses.items():
            if name == short or name in found or short in _PLACES or (use.first < other.first and not other.person):
                continue
            end = name.endswith(f" {short}") and " of " not in name
            if end or name.startswith(f"{short} ") or (other.person and short in name.split()):
                found[short] = name
                break
    return found


_EXPLAINED = re.compile(r"((?:[A-Z][\w'-]+ (?:(?:of|for|and|on|the) )*){2,6})\((?:the )?([A-Z]{2,6})\)")


def _acronyms(view: str, uses: Mapping[str, _Uses]) -> dict[str, str]:
    """Return the acronyms that the text explains in brackets, with what they stand for."""
    found = {}
    for match in _EXPLAINED.finditer(view):
        words = match[1].split()
        for start in range(len(words)):
            name, initials = " ".join(words[start:]), "".join(word[0] for word in words[start:] if word[0].isupper())
            if initials == match[2] and name in uses and initials in uses:
                found[initials] = name
    return found
