"""Problem: one thing that is wrong with a pack, where it is, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from quiz.text import cells, visible


class Severity(StrEnum):
    """How bad a problem is: an error keeps an item (or the pack) from being played, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in a file: line and column from 1, the column in code points, and the number of characters meant."""

    line: int
    column: int
    width: int = 1


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding of the reader or of a check."""

    code: str
    """P… the file as a whole and YAML, E… the format, W… warnings on reading and item-writing."""
    message: str
    place: Place
    hint: str | None = None
    """How to mend it, in words."""
    write: str | None = None
    """The line to paste in place of the one at `place`, where one line mends it."""
    severity: Severity = Severity.ERROR


def render(problem: Problem, file: str, lines: list[str]) -> str:
    """Return the problem for people: `file:line:column: severity CODE: message`, the line, a caret, hint and fix.

    `file` is the name as the user gave it; `lines` are the file's lines. A line longer than the terminal is shown
    around the caret. The caret counts cells, so that it stands under a wide character too.
    """
    place = problem.place
    head = f"{visible(file)}:{place.line}:{place.column}: {problem.severity} {problem.code}: {visible(problem.message)}"
    out = [head]
    if 0 < place.line <= len(lines):
        out += _excerpt(lines[place.line - 1], place)
    if problem.hint:
        out.append(f"    hint: {visible(problem.hint)}")
    if problem.write is not None:
        out += [f"    write: {visible(line)}" for line in problem.write.split("\n")]
    return "\n".join(out)


_EXCERPT_CELLS = 96
"""Of a longer line only the part round the caret is shown: a line may be 32 MiB."""


def _excerpt(line: str, place: Place) -> list[str]:
    start = max(0, place.column - 1 - _EXCERPT_CELLS // 2) if len(line) > _EXCERPT_CELLS else 0
    shown = line[start : start + _EXCERPT_CELLS]
    before = visible(line[start : place.column - 1])
    width = min(place.width, max(1, len(shown) - len(line[start : place.column - 1])))
    marked = visible(line[place.column - 1 : place.column - 1 + width])
    cut = ("…" if start else "", "…" if start + _EXCERPT_CELLS < len(line) else "")
    gutter = f"  {place.line} | "
    pad = " " * (len(gutter) - 2) + "| " + " " * cells(cut[0] + before)
    return [f"{gutter}{cut[0]}{visible(shown)}{cut[1]}", pad + "^" * max(1, cells(marked))]


class Problems(list[Problem]):
    """A list of problems that is full one day: a hostile file has as many as bytes."""

    MOST = 1000

    def append(self, problem: Problem) -> None:
        """Add a problem.

        Raises:
            Full: there are `MOST`.
        """
        if len(self) >= self.MOST:
            raise Full
        super().append(problem)

    @contextmanager
    def full_is_enough(self) -> Iterator[None]:
        """Stop the work inside when the list is full, and say so as its last problem."""
        try:
            yield
        except Full:
            message = f"{self.MOST:,} problems; what else there is was not looked at"
            super().append(Problem("P015", message, max(self, key=lambda problem: problem.place).place))


class Full(Exception):
    """There are as many problems as anyone will read."""


_SHOWN = 80


def shown(text: str) -> str:
    """Return a text for a message: of a long one the first 80 characters."""
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


_PASTED = 2000


def pasteable(line: str) -> str | None:
    """Return the line for `Problem.write`, or None for one that no terminal shows in one piece."""
    return line if len(line) <= _PASTED else None


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Return those problems that are errors."""
    return [problem for problem in problems if problem.severity is Severity.ERROR]


def by_place(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems in the order of the file."""
    return tuple(sorted(problems, key=lambda problem: (problem.place.line, problem.place.column, problem.code)))
