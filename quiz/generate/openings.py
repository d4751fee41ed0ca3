"""Openings: the sentence that tells what the headline's thing is. Its form is fixed ("X is a film ..., directed by Ada
Byron"), so it is read by that form: of so many nouns in a row the parser gets one wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.generate.mentions import plain_name
from quiz.generate.references import Told
from quiz.generate.scene import Scene

_IS_A = re.compile(r"(?: \([^()]*\)|, [^,]{1,80},|)? (?P<be>is|was) (?P<the>an?|the) ")


@dataclass(frozen=True)
class Opening:
    """What an opening sentence says of the text's topic."""

    name: str
    """The topic, as a question calls it."""
    be: str
    """`is` or `was`."""
    first: bool
    """Whether it is "the" something: "the third tour by Ada Byron"."""
    start: int
    """Where the sentence begins."""
    rest: tuple[int, int]
    """What stands behind the article, without the full stop."""


def opening(scene: Scene, told: Told) -> Opening | None:
    """Return what a sentence that begins with the headline's name says it is, or None if it is no such sentence; a
    person's are read otherwise."""
    topic = told.topic
    start, end = told.sentence.span
    if topic is None or topic.person or not topic.headed or any(start <= q.start < end for q in scene.quotations):
        return None
    view = scene.view
    name = plain_name(topic.name).strip('"')
    begin = re.match(rf'(?:the )?"?{re.escape(name)}"?(?!\w)', view[start:end], re.IGNORECASE)
    match = _IS_A.match(view, start + begin.end(), end) if begin is not None else None
    if match is None:
        return None
    stop = end - len(view[start:end]) + len(view[start:end].rstrip().rstrip("."))
    return Opening(topic.name, match["be"], match["the"] == "the", start, (match.end(), stop))


MAKERS = {
    "novel": "wrote", "novella": "wrote", "play": "wrote", "poem": "wrote", "memoir": "wrote", "opera": "composed",
    "symphony": "composed", "ballet": "composed", "film": "directed", "painting": "painted", "sculpture": "made",
}  # fmt: skip
"""What whoever a work is "by" did."""

_DOING = "designed directed written composed produced built founded invented created developed painted commissioned"
_BY = re.compile(rf"(?P<verb>{'|'.join(_DOING.split())})(?: and (?P<second>{'|'.join(_DOING.split())}))? by ")
_OTHERS = re.compile(r"\b(?:of|from|about|for|starring|featuring|with|that|which|where|who|whose|based|between)\b")
"""What brings other things into the sentence, one of which may have been made by whoever follows."""
_ROW = re.compile(r"\b(?:in|of) the (?:[\w'-]+ ){1,5}(?:series|franchise|trilogy|saga)\b")


@dataclass(frozen=True)
class Made:
    """That somebody made the topic."""

    verb: str
    """As a participle."""
    name: str
    end: int
    """Where his name ends."""


_WORK_BY = re.compile(rf"(?:^|[a-z\d,] )(?P<kind>{'|'.join(MAKERS)}) by ")


def author(scene: Scene, found: Opening) -> Made | None:
    """Return who made the topic if its opening says "a novel by Ada Byron", and names nobody with him."""
    match = _WORK_BY.search(scene.view, *found.rest)
    if match is None or _OTHERS.search(scene.view, found.rest[0], match.start("kind")):
        return None
    name, stop = _person(scene, match.end(), found.rest[1])
    behind = scene.view[stop : found.rest[1]]
    if " " not in name or re.match(r" [A-Z]|\w|(?:,? and |, | & )(?:the )?[A-Z]", behind):
        return None
    return Made(MAKERS[match["kind"]], name, stop)


_SAID_TO_BE = re.compile(r"(?:the )?(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)? )?(?:[a-z-]+ )*")
"""What may stand before a name: "the Dutch painter"."""


def _person(scene: Scene, start: int, end: int) -> tuple[str, int]:
    """Return the person who is named there, whatever is said of him first, and where the name ends; an empty name if
    nobody is."""
    for place in re.finditer(r"(?<![\w-])(?=[A-Z])", scene.view[start:end]):
        begin = start + place.start()
        form = max((f for f in scene.names.persons if scene.view.startswith(f, begin)), key=len, default="")
        if form:
            described = _SAID_TO_BE.fullmatch(scene.view, start, begin) is not None
            return (scene.names.persons[form], begin + len(form)) if described else ("", start)
    return "", start


def makers(scene: Scene, found: Opening) -> Iterator[Made]:
    """Yield by whom the topic was made, each by one person for what he did alone: "produced by two and directed by Ada
    Byron"."""
    view, (start, end) = scene.view, found.rest
    before = start
    for match in _BY.finditer(view, start, end):
        between = _ROW.sub("", view[before : match.start()])
        if _OTHERS.search(between) or not re.search(r"(?:^|[a-z,] |and )$", between):
            return
        name, before = _person(scene, match.end(), end)
        behind = view[before:end]
        if view[match.start() - 1] == "-":
            continue
        several = re.match(rf"(?:,? and |, | & )(?!(?:{'|'.join(_DOING.split())})\b)(?:the )?[A-Z]", behind)
        if " " in name and several is None and not re.match(r" [A-Z]|\w", behind):
            yield from (Made(verb, name, before) for verb in (match["verb"], match["second"]) if verb)


_HELD = re.compile(
    r"\b(?:that|which) (?P<verb>took place|was held|was fought|occurred|began|opened|was released|was published)"
    r"(?: in [A-Z][\w, ]*?)? on (?P<when>(?:[A-Z][a-z]+ \d{1,2},? |\d{1,2} [A-Z][a-z]+ )(?:1\d{3}|20\d\d))\b"
)


def held(scene: Scene, found: Opening) -> tuple[str, str, int, int] | None:
    """Return (verb, day, start and end of the day) of when the topic took place, or None if its opening does not tell
    one."""
    match = _HELD.search(scene.view, *found.rest)
    return (match["verb"], match["when"], *match.span("when")) if match is not None else None
