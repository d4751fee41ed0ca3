"""A subject of a text, and how much its mentions weigh."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

FEWEST_MENTIONS = 2
"""Sentences that name a subject, at least."""

OPENING = 4
"""Sentences by which a story often leads up to what it tells."""

_EARLY = (2.2, 2.0, 1.8, 1.5, 1.4, 1.2)
"""Weight by the sentence of the first mention: what a story is about stands in its first sentences ..."""

_ENOUGH = 12
"""... and is taken up again; so many mentions make a subject of anything."""


@dataclass(frozen=True)
class Subject:
    """What a text may be about."""

    form: str
    """As a line shows it."""
    weight: float
    place: bool = False
    """Whether it is a country or a large city, where much else happens too."""


def weight(sentences: Iterable[int]) -> float:
    """Return how much it tells of a text to name what these sentences mention."""
    said = sorted(set(sentences))
    often: float = min(len(said), _ENOUGH) ** 0.75
    if said[-1] < OPENING:
        # Not taken up again: only by this did the story begin.
        return often
    return often * (_EARLY[said[0]] if said[0] < len(_EARLY) else 1)
