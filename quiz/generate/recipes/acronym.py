"""Acronyms: "HALO ... is an acronym of 'High Altitude Low Open'" becomes "What does HALO stand for?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.references import Told
from quiz.generate.scene import Scene

TAG = "words"
PRIOR = 8

_SHORT = r"(?P<short>[A-Z]{3,6})"
_LONG = r"\"?(?P<long>[A-Z][\w-]+(?: (?:of|and|for|the|in|[A-Z][\w-]+))+)\"?"
_PATTERNS = (
    re.compile(
        rf"\b{_SHORT}\b[^.\"]{{0,60}}?"
        rf"(?:stands for|is short for|(?:is )?an? (?:acronym|abbreviation|initialism) (?:of|for)),? {_LONG}"
    ),
    re.compile(rf"\b{_SHORT} \({_LONG}\)"),
    re.compile(rf"\b(?:The )?{_LONG} \({_SHORT}\)"),
)
_SMALL = frozenset(["of", "and", "for", "the", "in"])


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield what the acronyms of one sentence stand for, if it says so and the initials agree."""
    start, end = told.sentence.span
    text = scene.view[start:end]
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if not _fits(match):
                continue
            if match["short"] != _foremost(scene):
                # One of them is enough: what letters stand for is asked for their sake, not for the story's.
                yield Refusal("G-SHARE", scene.number, told.index, f"what {match['short']} stands for")
                continue
            if not _is_told(scene, told, start + match.start(), start + match.start("long")):
                continue
            spans = [(start + match.start(), start + match.end())]
            yield scene.fact(
                "acronym", Want.EXPANSION, told, f"What does {match['short']} stand for?", match["long"], spans,
                f"{match['short'].casefold()}|stand|for", match["long"],
            )  # fmt: skip


def _fits(match: re.Match[str]) -> bool:
    """Say whether the letters are the initials of the words."""
    words = match["long"].split()
    return "".join(word[0] for word in words) == match["short"] and not set(words) & _SMALL


def _foremost(scene: Scene) -> str:
    """Return the acronym that the text uses most of those that it explains."""
    found = [match["short"] for pattern in _PATTERNS for match in pattern.finditer(scene.view) if _fits(match)]
    return max(found, key=lambda short: len(re.findall(rf"\b{short}\b", scene.view)), default="")


def _is_told(scene: Scene, told: Told, start: int, end: int) -> bool:
    """Say whether the last verb between acronym and name states something; brackets need none."""
    verbs = [w for w in told.sentence.words if start <= w.start < end and w.tag in ("VBZ", "VBD", "VBP")]
    return not verbs or any(clause.verb == verbs[-1].index for clause in scene.clauses(told))
