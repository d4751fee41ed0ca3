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


_DOING = "designed directed written composed produced built founded invented created developed painted commissioned"
_BY = re.compile(
    rf"(?P<verb>{'|'.join(_DOING.split())})(?: and (?P<second>{'|'.join(_DOING.split())}))? by "
    r"(?P<told>(?:the )?(?:[A-Z]?[a-z-]+ )*?)(?=[A-Z])"
)
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


def makers(scene: Scene, found: Opening) -> Iterator[Made]:
    """Yield by whom the topic was made, each by one person for what he did alone: "produced by two and directed by Ada
    Byron"."""
    view, (start, end) = scene.view, found.rest
    before = start
    for match in _BY.finditer(view, start, end):
        between = _ROW.sub("", view[before : match.start()])
        if _OTHERS.search(between) or not re.search(r"(?:^|[a-z,] |and )$", between):
            return
        before = match.end()
        form = max((f for f in scene.names.persons if view.startswith(f, match.end())), key=len, default="")
        name = scene.names.persons.get(form, "")
        behind = view[match.end() + len(form) : end]
        if not form or view[match.start() - 1] == "-":
            continue
        before += len(form)
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
