"""What names mean: "The name Aries is Latin for ram" becomes 'What does the Latin name "Aries" mean?'; and the language
that a word comes from."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.lists import MEANINGS, entry, kin
from quiz.generate.references import Told
from quiz.generate.scene import Scene

TAG = "words"
PRIOR = 9

_NAME = r"(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
_MEANING = (
    r"(?:(?P<mark>[\"'])(?:the |an? )?(?P<quoted>[a-zA-Z][a-z]+(?: [a-z]+)?)[,.]?(?P=mark)"
    r"|(?:the |an? )?(?P<bare>[a-z]+))"
)
_TONGUE = r"(?:(?:Ancient|Old|Classical) )?[A-Z][a-z]+"

_ENDS = r"(?=[\s,;.)])"
_PATTERNS = (
    re.compile(
        rf"\b(?:[Ii]ts name|(?:[Tt]he name )?{_NAME}) is (?:the )?(?P<tongue>{_TONGUE}) (?:word )?for {_MEANING}{_ENDS}"
    ),
    re.compile(rf"{_NAME} \((?P<tongue>{_TONGUE}) for {_MEANING}[;,)]"),
    re.compile(
        rf"\b(?:[Ii]ts name|[Tt]he name {_NAME}) "
        rf"(?:means(?= [\"'])|comes from the (?P<tongue>{_TONGUE}) (?:word )?for) {_MEANING}{_ENDS}"
    ),
)
"""Ways to say what a name means; of "Latin for" the tongue goes into the question."""

_DOUBT = re.compile(r"\b(?:not|perhaps|possibly|probably|may|might|supposedly|or)\b")


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the meanings of names that one sentence tells, and the languages of words."""
    yield from _origins(scene, told)
    start, end = told.sentence.span
    for pattern in _PATTERNS:
        for match in pattern.finditer(scene.view, start, end):
            meaning = (match["quoted"] or match["bare"]).casefold()
            name = match["name"] or _meant(told, match.start())
            tongue = match["tongue"]
            if name is None:
                yield Refusal("G-CONTEXT", scene.number, told.index, "what its name means")
                continue
            doubted = _DOUBT.search(scene.view[start : match.end()]) or scene.view.startswith(" or ", match.end())
            if doubted or (tongue is not None and _no_tongue(tongue)) or not kin(meaning, MEANINGS):
                continue
            stem = f'What does the {tongue + " " if tongue else ""}name "{name}" mean?'
            own = f"{name.casefold()}|mean|{meaning}"
            span = (start, end) if end - start <= MOST_QUOTE else match.span()
            yield scene.fact("meaning", Want.TERM, told, stem, meaning, [span], own, meaning)


MOST_QUOTE = 200
"""Characters; of a longer sentence the words around the name are the quote."""


_TONGUES = frozenset("Gaelic Celtic Norse Sanskrit Quechua Maori Nahuatl Aramaic Phoenician Breton Cornish".split())
"""Languages of names that are in no list of languages that people are asked for."""


def _no_tongue(text: str) -> bool:
    last = text.split()[-1]
    found = entry(last)
    return last not in _TONGUES and (found is None or found.kind not in ("language", "nationality"))


def _meant(told: Told, offset: int) -> str | None:
    """Return whose name "its name" is: that of what the text is about, where the sentence before, or the beginning of
    this one, is about it."""
    topic = told.topic
    if topic is None or topic.person:
        return None
    before = told.subjects[told.index - 1] if told.index else None
    opens = offset == told.sentence.span[0]
    own = told.subjects[told.index] if told.index < len(told.subjects) else None
    return topic.name if (opens and before == topic.name) or own == topic.name else None


_ORIGIN = re.compile(
    r"(?:(?P<its>[Ii]ts|[Tt]he [a-z]+'s) name|[Tt]he (?P<kind>word|term|name) [\"']?(?P<word>[\w-]+)[\"']?) "
    r"(?:(?:is|was) (?:derived|taken|borrowed)|comes|came|derives|derived|stems) from "
    r"(?:the |an? )?(?P<tongue>[A-Z][a-z]+) (?=word|term|phrase|name|verb|noun|expression|for\b|[a-zA-Z]+ ?[,(.])"
)


def _origins(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the language that a word, or the name of what the text is about, comes from."""
    start, end = told.sentence.span
    for match in _ORIGIN.finditer(scene.view, start, end):
        found = entry(match["tongue"], "language")
        topic = told.topic
        headed = topic is not None and topic.headed and not topic.person
        if found is None or _DOUBT.search(scene.view[start : match.end()]) or (match["its"] and not headed):
            continue
        of = f"the name of {topic.name}" if match["its"] and topic else f'the {match["kind"]} "{match["word"]}"'
        stem = f"From which language does {of} come?"
        span = (start, end) if end - start <= MOST_QUOTE else match.span()
        key = f"{of.casefold()}|from|language"
        # What is Spanish was Latin or Greek before, as often as not.
        banned = {"Latin", "Greek", "Ancient Greek"} - {found.name}
        yield scene.fact("meaning", Want.THING, told, stem, found.name, [span], key, found.name, banned=banned)
