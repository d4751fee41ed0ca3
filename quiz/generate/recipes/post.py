"""Whose man somebody is in the news: "the Tory leader Ada Byron" becomes "To which political party did Ada Byron
belong?", "Mill finance director Ada Byron" asks for her position, and "prop Ada Byron" for where she plays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.lands import COUNTRY_ALIASES
from quiz.generate.language import Word
from quiz.generate.lists import (
    OFFICES,
    PARTY_LANDS,
    PARTY_WORDS,
    POSITIONS,
    SPORT_WORDS,
    entry,
    is_listed_place,
    members,
)
from quiz.generate.names import with_article
from quiz.generate.recipes.common import FEWEST_MENTIONS, full_name, mentions
from quiz.generate.references import Told
from quiz.generate.scene import Scene

TAG = "people"
PRIOR = 5


@dataclass(frozen=True, slots=True)
class _Post:
    """What a question asks of somebody."""

    stem: str
    answer: str
    want: Want
    start: int
    end: int
    """Span of the words that tell it, in the text."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the parties, offices and playing positions that stand beside the names of one sentence."""
    words = told.sentence.words
    if any(word.text == "?" for word in words):
        return
    for word in words:
        if word.entity != "PERSON" or not word.first:
            continue
        end = max(w.end for w in words if w.start == word.start)
        named = (name for w in words if w.start == word.start if (name := full_name(told, w.index)))
        name = next(named, None)
        heard = any(quotation.speaker == name for quotation in scene.quotations)
        if name is None or (mentions(scene, name) < FEWEST_MENTIONS and not heard):
            continue
        joined = _is_joined(scene, word, end) and _OWN_BEHIND.match(scene.view, end) is None
        if joined or any(q.start <= word.start < q.end for q in scene.quotations):
            continue
        for find_post in (_party, _office, _position):
            post = find_post(scene, told, word, end, name)
            if post is not None:
                span = (min(word.start, post.start), max(end, post.end))
                own = f"{name.casefold()}|{find_post.__name__.strip('_')}"
                yield scene.fact("post", post.want, told, post.stem, post.answer, [span], own, post.answer)
                break


def _is_joined(scene: Scene, name: Word, end: int) -> bool:
    """Say whether others are named in one breath, whom the words before all of them, or behind, may mean: "props Ada
    Byron and Eve Roy"."""
    behind = re.match(r"(?:,| and| or) [A-Z][a-z]+ [A-Z][a-z]+", scene.view[end : end + 60])
    return (
        behind is not None or re.search(r"\b(?:and|or) $", scene.view[max(0, name.start - 5) : name.start]) is not None
    )


_ROLE_IN_PARTY = (
    r"(?:leader|MP|MEP|MSP|peer|chairman|chairwoman|co-chairman|spokesman|spokeswoman|candidate|councillor|senator"
    r"|congressman|congresswoman|backbencher|frontbencher|treasurer|strategist|minister|secretary|chancellor|whip"
    r"|Senator|Congressman|Congresswoman|Rep|MPs)"
)
_PARTY = "|".join(sorted(map(re.escape, PARTY_WORDS), key=len, reverse=True))
_DOUBT = r"(?i:former|ex|then|rebel|independent|late|expelled|one-time|onetime)"
_OF_PARTY = rf"(?:(?!{_DOUBT}\b)[a-z][a-z-]* ){{0,4}}{_ROLE_IN_PARTY}"
_PARTY_BEFORE = re.compile(
    rf"(?P<doubt>\b{_DOUBT}[- ])?(?<![\w-])(?P<party>{_PARTY}) {_OF_PARTY}\.? "
    r"(?:(?:Mr|Mrs|Ms|Sir|Dr|Lord|Lady|Baroness) )?$"
)
_PARTY_BEHIND = re.compile(rf", (?:the |an? )?(?P<party>{_PARTY})(?:'s)? {_OF_PARTY}(?=[,.]| for\b| in\b)")


def _party(scene: Scene, told: Told, word: Word, end: int, name: str) -> _Post | None:
    """Return of what party somebody is: "the Lib Dem home affairs spokesman Ada Byron"."""
    start, stop = told.sentence.span
    before = _PARTY_BEFORE.search(scene.view[start : word.start])
    behind = _PARTY_BEHIND.match(scene.view, end, stop)
    match = before or behind
    if match is None or (before is not None and before["doubt"]):
        return None
    party = PARTY_WORDS[match["party"]]
    if not re.search(PARTY_LANDS[party], scene.view):
        # Labour of Israel, republicans in Ireland
        return None
    offset = start if before is not None else 0
    stem = f"To which political party did {name} belong?"
    return _Post(stem, party, Want.THING, offset + match.start("party"), offset + match.end())


_OFFICE = "|".join(
    sorted({one for text in OFFICES.values() for one in members(text)}, key=lambda one: (-len(one), one))
)
_BODY = r"(?P<body>[A-Z][\w'&.-]*(?: (?:(?:of|for|and|&) (?:the )?)?[A-Z][\w'&.-]*){0,6})"
_BODY_BEFORE = re.compile(rf"(?:(?<=[a-z,.\"] )|^){_BODY} (?P<office>{_OFFICE}) (?:(?:Mr|Mrs|Ms|Sir|Dr|Lord) )?$")
_OFFICE_OF = re.compile(
    rf"\b[Tt]he (?:new )?(?P<office>{_OFFICE}) (?:of|at) (?:the )?{_BODY}, (?:(?:Mr|Mrs|Ms|Sir|Dr|Reverend|Lord) )?$"
)
_OWN_OFFICE = re.compile(
    rf"(?:(?<=[a-z,.\"] )|^){_BODY}'s? (?:new |current )?(?P<office>{_OFFICE}),? (?:(?:Mr|Mrs|Ms|Sir|Dr|Lord) )?$"
)
_OWN_BEHIND = re.compile(rf", {_BODY}'s? (?:new |current )?(?P<office>{_OFFICE})(?=[,.])")
_SORT = (
    r"(?:[a-z]+ )?(?:organi[sz]ation|charity|company|firm|union|club|think tank|bank|campaign group|pressure group) "
)
_OFFICE_BEHIND = re.compile(
    rf",? (?:the |an? )?(?P<office>{_OFFICE}) (?:at|of|with) (?:the )?(?:{_SORT})?{_BODY}(?=[,.]| (?:said|says|told)\b)"
)


def _office(scene: Scene, told: Told, word: Word, end: int, name: str) -> _Post | None:
    """Return what somebody is at a body with a name: "CML director general Ada Byron", "Ada Byron, secretary of the
    Rowing Union"."""
    start, stop = told.sentence.span
    text = scene.view[start : word.start]
    before = _BODY_BEFORE.search(text) or _OFFICE_OF.search(text) or _OWN_OFFICE.search(text)
    match = before or _OFFICE_BEHIND.match(scene.view, end, stop) or _OWN_BEHIND.match(scene.view, end, stop)
    if match is None:
        return None
    body, office = match["body"], match["office"].lower()
    listed = entry(body)
    if office == "director" and not _LED.search(body):
        # "The director of Jaws"
        return None
    if (
        is_listed_place(body)
        or body in COUNTRY_ALIASES
        or (listed is not None and listed.kind in _NO_BODIES)
        or _NO_BODY.search(body)
    ):
        return None
    unknown = body.isupper() and len(re.findall(rf"\b{re.escape(body)}\b", scene.view)) < FEWEST_USES
    if unknown or body in _HALF or any(person in body for person in told.names.persons.values()):
        # "At JRFU", of which the text hardly tells, "at United", "Eve Roy and Arsenal chairman Ada Byron"
        return None
    if body in told.names.persons or (before is not None and match.start("body") == 0 and " " not in body):
        # "Veteran chairman Ada Byron": a capital that opens a sentence makes no name.
        return None
    offset = start if before is not None else 0
    given = scene.view[: offset + match.start("body")].endswith((" the ", "The "))
    stem = f"What position did {name} hold at {f'the {body}' if given else _with_the(body, scene.view)}?"
    return _Post(stem, office, Want.ROLE, offset + match.start(), offset + match.end())


def _with_the(body: str, text: str) -> str:
    """Return a body's name with "the" where the text ever has it so: "the CML said"."""
    said = re.search(rf"\b[Tt]he {re.escape(body)}(?: (?:said|has|had|is|was|will|and|to|in|also|that)\b|[.,)])", text)
    behind = re.search(rf"\b(?:of|at) the {re.escape(body)},", text)
    return f"the {body}" if said or behind else with_article(body, text)


FEWEST_USES = 5
"""Times that a text has the letters of a body that it tells of."""

_HALF = frozenset("United City Town Rovers County Athletic Albion Wanderers Rangers".split())
"""What clubs are called for short."""

_LED = re.compile(
    r"\b(?:Cent(?:re|er)|Institute|Council|Agency|Foundation|Society|Association|Trust|Museum|Observatory|Laboratory"
    r"|Academy|Federation|Commission|Authority|Programme|Program|Group)\b"
)
"""Words for what a director is at the head of."""


_NO_BODIES = frozenset(["nationality", "political party", "language", "religion", "country", "football club"])

_NO_BODY = re.compile(
    r"^(?:Former|Ex|Then|New|Outgoing|Deputy|Acting|His|Her|Its|Their|The|A|An|In|At|But|And|As|While|When|Mr|Mrs"
    r"|City|Yesterday|Today|Meanwhile|However|Now|Earlier|Later|Last|On|For|With|After|Before|Since|Like|Also|Both|Even"
    r"|If|So|Still|Though|Because|Veteran|Leading|Senior|European|Asian|African|Western)\b"
    r"|\b(?:Minister|President|Prime|Secretary|House|Senate)\b"
)
"""How no body is called, and what it takes to be one's president."""


_PLAYED = {
    sport: re.compile(rf"(?P<position>{'|'.join(sorted(members(text), key=len, reverse=True))}) $")
    for sport, text in POSITIONS.items()
}


def _position(scene: Scene, told: Told, word: Word, _end: int, name: str) -> _Post | None:
    """Return where somebody plays: "the Bath prop Ada Byron", in a text on a sport that has props."""
    start = told.sentence.span[0]
    text = scene.view[start : word.start]
    for sport, pattern in _PLAYED.items():
        match = pattern.search(text)
        if match is None or not re.search(SPORT_WORDS[sport], scene.view):
            continue
        if re.search(rf"\b{_DOUBT}(?: [\w-]+){{0,3}} $", text[: match.start()]) or text[: match.start()].endswith("-"):
            return None
        stem = f"In which position did {name} play?"
        return _Post(stem, match["position"], Want.ROLE, start + match.start(), word.start)
    return None
