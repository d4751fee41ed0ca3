"""Who plays whom: "combat Nero (Eric Bana)" becomes 'Who plays Nero in "Star Trek"?'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.references import Told
from quiz.generate.scene import Scene

TAG = "people"
PRIOR = 8

_PLAYED = frozenset(["film", "television show", "episode", "play", "musical", "opera"])
"""Works that have a cast."""

_ROLE = re.compile(
    r"(?<![\w.])(?P<role>(?:[A-Z][\w'-]+|[A-Z]\.)(?: (?:[A-Z][\w'-]+|[A-Z]\.|the"
    r"|of))* ?[\w'-]*) \((?P<actor>[A-Z][^()\d]{4,40})\)"
)

FULL_NAME = 2
"""Words of a name that stands without its article."""

_AWARD = re.compile(r"\b(?:Best|Outstanding|Award|Prize|Actor|Actress|Director|Producer)\b")
"""What a work is honoured for, with the winner in brackets: "Best Actress (Ada Byron)"."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the actors whose names one sentence about a work sets in brackets behind their roles."""
    title = scene.names.main_title
    if title is None or scene.names.work not in _PLAYED:
        return
    start, end = told.sentence.span
    for match in _ROLE.finditer(scene.view, start, end):
        # "In Ahab's (Gregory Peck) ship"
        actor, role = match["actor"], re.sub(r"['’]s?$", "", match["role"].strip())
        opens = told.sentence.words[0]
        if match.start() == opens.start and opens.tag not in ("NNP", "NNPS"):
            # "Only Halvor", "The keeper": the capital is the sentence's.
            role = role.partition(" ")[2]
        if scene.view[start : match.start()].casefold().endswith("the ") and len(role.split()) != FULL_NAME:
            # "The Doctor (Matt Smith)"; but "the widowed Ada Byron" is no "the Ada Byron".
            role = f"the {role}"
        if not role.removeprefix("the ")[:1].isupper() or _AWARD.search(role):
            continue
        if actor not in scene.names.persons.values() or role == actor or not role[-1].isalnum():
            continue
        stem = f'Who plays {role} in the {scene.names.work} "{title}"?'
        span = (start, end) if end - start <= 200 else match.span()
        key = f"{title.casefold()}|{role.casefold()}|play"
        yield scene.fact("cast", Want.PERSON, told, stem, actor, [span], key, actor, banned={role})
