"""Modes: a mode is one draw policy, one turn policy and one score policy. Classic is the one so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quiz.packs.item import Difficulty

BASE_POINTS = 100

DIFFICULTY_FACTOR = {None: 1.0, Difficulty.EASY: 1.0, Difficulty.MEDIUM: 1.5, Difficulty.HARD: 2.0}

STREAK_STEP = 1.1
STREAK_MOST = 1.5
"""Knowing comes first: a long streak is worth half as much again, never more."""


def classic_points(difficulty: Difficulty | None, streak: int) -> int:
    """Return the points for a right answer: 100 by difficulty, times 1.1 for each right answer before it, up to 1.5.

    `streak` counts this answer, so it is at least 1. There is no clock, so nothing is added for speed.
    """
    factor = min(STREAK_STEP ** (streak - 1), STREAK_MOST)
    return round(BASE_POINTS * DIFFICULTY_FACTOR[difficulty] * factor)


@dataclass(frozen=True, slots=True)
class Mode:
    """One way to play."""

    name: str
    points: Callable[[Difficulty | None, int], int]
    """Score policy: points for a right answer of this difficulty at this streak."""


MODES = {mode.name: mode for mode in (Mode("classic", classic_points),)}
"""By the name that `--mode` and the log use."""
