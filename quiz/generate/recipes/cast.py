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


_SCREENED = frozenset(["film", "series"])
"""Works of which there is one, with one cast."""

_CALLED = (
    r"(?:(?:Dr|Mr|Mrs|Ms|Miss|Captain|Colonel|Agent|Detective|Inspector|Professor|Sister)\.? )?"
    r"[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3}"
)
_AS_ROLE = re.compile(
    r"(?:,? (?:was|is|has been) cast|,? (?:plays|played|portrays|portrayed|stars|starred|appears|appeared|returned"
    r"|returns|joined the cast|was chosen))?"
    r" (?:as|in the role of|the role of|(?<=plays )|(?<=played )|(?<=portrays )|(?<=portrayed ))(?: the character)? ?"
    rf"(?P<role>{_CALLED})(?=[.,;)]| and\b| who\b| after\b|$)"
)
_BY_ACTOR = re.compile(
    rf"(?<![\w.'-])(?P<role>{_CALLED})(?:,| is| was|, who is| \()? ?(?:played|portrayed|voiced) by (?=[A-Z])"
)
_UNCERTAIN = re.compile(
    r"\b(?:consider|turned|declin|audition|offer|want|ask|origin|would|could|not\b|n't|instead|replac|until|initial"
    r"|rumou?r|suggest|remake|version|sequel|previous|earlier|stage|Broadway|theat|return)\w*"
)
"""Words of a sentence in which somebody may have had a role for a time, in another work, or not at all."""


def _of_text(scene: Scene, told: Told, title: str) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """Yield (role, actor, span) where prose tells the cast: "Ann Lee as Nora", "Nora, played by Ann Lee"."""
    start, end = told.sentence.span
    view, forms = scene.view, scene.names.persons
    other = any(w.entity == "TITLE" and w.text.strip('"') != title for w in told.sentence.words)
    if scene.names.work not in _SCREENED or other or _UNCERTAIN.search(view, start, end):
        return
    for form, actor in forms.items():
        if form != actor:
            continue
        for at in re.finditer(rf"(?<![\w'-]){re.escape(form)}(?![\w'-])", view[start:end]):
            behind = _AS_ROLE.match(view, start + at.end(), end)
            if behind is not None:
                yield behind["role"], actor, (start + at.start(), behind.end())
    for match in _BY_ACTOR.finditer(view, start, end):
        found = max((f for f in forms if view.startswith(f, match.end())), key=len, default=None)
        if (
            found is not None
            and forms[found] == found
            and not re.match(r",? (?:and|or) [A-Z]", view[match.end() + len(found) :])
        ):
            yield match["role"], found, (match.start(), match.end() + len(found))


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the actors whose names one sentence about a work sets in brackets behind their roles, or beside them."""
    title = scene.names.main_title
    if title is None or scene.names.work not in _PLAYED:
        return
    start, end = told.sentence.span
    for role, actor, span in _of_text(scene, told, title):
        if set(role.split()) & set(actor.split()) or _AWARD.search(role):
            continue
        stem = f'Who plays {role} in the {scene.names.work} "{title}"?'
        key = f"{title.casefold()}|{role.casefold()}|play"
        yield scene.fact("cast", Want.PERSON, told, stem, actor, [span], key, actor, banned={role})
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
