"""How near the rows of a table are to each other: what makes one row's cell a tempting wrong answer to another's.

Values that repeat in a column make groups (continent, century, family), and two rows are near that share the groups;
the rarer the group, the nearer. Between rows equally near by groups the columns of numbers decide, then the length of
the text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log

from quiz.generate.cells import Value, order, value

Cells = Mapping[str, str]

Distance = tuple[float, float, float]
"""By groups, by numbers, by shape: the first that differs decides."""

_LEAST_GROUP = 2
"""Rows that a value has on average in a column of groups."""


class Nearness:
    """The columns of a table by which its rows are compared."""

    def __init__(self, rows: Sequence[Cells], answer: str, chosen: Sequence[str], ignored: Sequence[str]) -> None:
        """Find the columns.

        Args:
            rows: the rows to compare.
            answer: the column of the answers, which says nothing of their nearness.
            chosen: the columns to use; all that have groups or numbers if there are none.
            ignored: columns that say nothing of the facts, such as that of the difficulty.
        """
        self._groups: list[dict[int, frozenset[str]]] = []
        self._weights: list[Mapping[str, float]] = []
        self._ranks: list[dict[int, float]] = []
        for column in chosen or dict.fromkeys(column for cells in rows for column in cells):
            if column != answer and column not in ignored:
                there = {n: value(cells[column]) for n, cells in enumerate(rows) if column in cells}
                self._add(there, len(rows), bool(chosen))

    def _add(self, there: dict[int, Value], rows: int, is_chosen: bool) -> None:
        counts = Counter(key for one in there.values() for key in one.keys)
        distinct = len({one.text for one in there.values()})
        repeats = 1 < distinct <= len(there) / _LEAST_GROUP
        numbers = order(there.values())
        if repeats or (is_chosen and numbers is None):
            self._groups.append({n: one.keys for n, one in there.items()})
            # What few rows share tells more than what most of them share.
            self._weights.append({key: log(rows / count) for key, count in counts.items()})
        if numbers is not None and distinct > 1:
            places = {number: place for place, number in enumerate(sorted(set(numbers)))}
            self._ranks.append({n: places[number] / len(places) for n, number in zip(there, numbers, strict=True)})

    def kin(self, row: int) -> list[frozenset[str]]:
        """Return the groups of a row, column by column; empty where its cell is blank."""
        return [column.get(row, frozenset()) for column in self._groups]

    def distance(self, one: int, other: int, shape: float) -> Distance:
        """Return how far two rows are apart; `shape` is the distance of the two texts."""
        shared = 0.0
        for column, weights in zip(self._groups, self._weights, strict=True):
            common = column.get(one, frozenset()) & column.get(other, frozenset())
            shared += max((weights[key] for key in common), default=0)
        apart = [abs(column[one] - column[other]) if one in column and other in column else 1 for column in self._ranks]
        return -round(shared, 6), round(sum(apart), 6), shape
