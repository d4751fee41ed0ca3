"""Templates: the wording of a question with the names of columns in braces, `What is the capital of {country}?`."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from quiz.errors import QuizError
from quiz.generate.cells import value
from quiz.packs.nodes import closest

_PART = re.compile(r"\{\{|\}\}|\{(?P<column>[^{}]*)\}|[{}]")


@dataclass(frozen=True, slots=True)
class Template:
    """A wording: text and columns by turns."""

    written: str
    parts: tuple[tuple[str, bool], ...]
    """Text, or the name of a column and True."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns it names, each once."""
        return tuple(dict.fromkeys(part for part, is_column in self.parts if is_column))

    def filled(self, cells: Mapping[str, str]) -> str:
        """Return the wording with the first names of a row's cells; every column must be there."""
        return "".join(value(cells[part]).text if is_column else part for part, is_column in self.parts)


def template(written: str) -> Template:
    """Read a template; `{{` and `}}` stand for braces.

    Raises:
        QuizError: a brace has no partner, or no column is named.
    """
    parts: list[tuple[str, bool]] = []
    end = 0
    for found in _PART.finditer(written):
        if found[0] in ("{", "}"):
            fix = "write {{ and }} for braces that are text"
            raise QuizError(f"a brace has no partner in “{written}”", fix=fix, code=2)
        parts.append((written[end : found.start()], False))
        column = found["column"]
        parts.append((found[0][0], False) if column is None else (" ".join(column.split()), True))
        end = found.end()
    parts.append((written[end:], False))
    read = Template(written, tuple(part for part in parts if part[0] or part[1]))
    if not read.columns:
        fix = "put the column's name in braces: What is the capital of {country}?"
        raise QuizError(f"no column is named in “{written}”", fix=fix, code=2)
    return read


def require(columns: Collection[str], known: Collection[str], file: str) -> None:
    """See to it that a table has all these columns.

    Raises:
        QuizError: one is missing; the message names those that are there.
    """
    for column in columns:
        if column not in known:
            meant = closest(column, {name.lower(): name for name in known})
            right = next((name for name in known if name.lower() == meant), None)
            fix = f"did you mean “{right}”? " if right else ""
            raise QuizError(
                f"there is no column “{column}”", where=file, fix=f"{fix}its columns: {', '.join(known)}", code=2
            )
