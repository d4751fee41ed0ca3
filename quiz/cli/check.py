"""`quiz check`: everything that is wrong with packs, at its place, with how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from quiz import words
from quiz.errors import QuizError

if TYPE_CHECKING:
    from pathlib import Path

    from quiz.packs.item import Pack
    from quiz.packs.library import Entry
    from quiz.packs.problems import Problem


class Format(StrEnum):
    """How problems are printed."""

    HUMAN = "human"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of checking one file."""

    file: str
    """Its name as it was given."""
    problems: list[Problem]
    """Sorted by place."""
    lines: list[str]
    pack: Pack | None = None
    """None for one with errors, and for a file that is no pack."""

    @property
    def errors(self) -> int:
        """The number of errors."""
        return sum(problem.severity == "error" for problem in self.problems)

    @property
    def warnings(self) -> int:
        """The number of warnings."""
        return len(self.problems) - self.errors


def check(
    packs: Annotated[
        list[str] | None, typer.Argument(metavar="[PACK]...", help="Packs by name or path; else all of your own.")
    ] = None,
    style: Annotated[Format, typer.Option("--format", help="For people, or for programs.")] = Format.HUMAN,
) -> None:
    """Check packs: errors, doubtful wording, quotes that their sources do not hold."""
    checked = [check_file(entry.path, str(entry.path)) for entry in _entries(packs or [])]
    checked += _descriptions_with_problems(checked)
    if style is Format.JSON:
        _print_json(checked)
    else:
        _print(checked)
    if any(one.errors for one in checked):
        raise typer.Exit(1)


def check_file(path: Path, name: str) -> Checked:
    """Check a pack, or the `sources.yaml` of a folder."""
    from quiz.packs.checks import check as check_items
    from quiz.packs.checks import check_quotes
    from quiz.packs.library import DESCRIPTIONS
    from quiz.packs.problems import by_place
    from quiz.packs.reading import read_pack

    if path.name.lower() == DESCRIPTIONS:
        from quiz.packs.descriptions import described

        told = described(path.parent)
        return Checked(name, list(told.problems), told.lines)
    reading = read_pack(path)
    found = list(reading.problems)
    if reading.pack is not None:
        found += check_items(reading.pack, reading.lines)
        found += check_quotes(reading.pack, reading.lines)
    return Checked(name, list(by_place(found)), reading.lines, reading.pack)


def _descriptions_with_problems(checked: list[Checked]) -> list[Checked]:
    """Check what the folders of quoted texts say about them, which is shown with the quotes; fine ones are left out."""
    from quiz.packs.library import DESCRIPTIONS
    from quiz.packs.sources import locate

    done = {one.file for one in checked}
    found = []
    for pack in [one.pack for one in checked if one.pack]:
        files = {item.source.file for item in pack.items if item.source and item.source.file}
        texts = [locate(file, pack.path.parent) for file in files] if pack.path else []
        for folder in sorted({text.parent for text in texts if text}):
            path = folder / DESCRIPTIONS
            if str(path) not in done:
                done.add(str(path))
                found.append(check_file(path, str(path)))
    return [one for one in found if one.problems]


def _entries(names: list[str]) -> list[Entry]:
    from quiz.packs.library import Origin, entries, find
    from quiz.settings import places

    folder = places().packs
    if names:
        return [find(name, folder) for name in dict.fromkeys(names)]
    yours = [entry for entry in entries(folder) if entry.origin is Origin.YOURS]
    if not yours:
        raise QuizError(words.NO_PACKS_OF_YOURS, fix=words.no_packs_of_yours_fix(str(folder)), code=2)
    return yours


def _print(checked: list[Checked]) -> None:
    from quiz.packs.problems import render

    blocks = [render(problem, one.file, one.lines) for one in checked for problem in one.problems]
    summary = words.check_summary(
        sum(one.errors for one in checked),
        sum(one.warnings for one in checked),
        len(checked),
        sum(len(one.pack.items) for one in checked if one.pack),
    )
    typer.echo("\n".join([*blocks, summary]))


def _print_json(checked: list[Checked]) -> None:
    import json

    found: list[dict[str, Any]] = [
        {
            "file": one.file,
            "line": problem.place.line,
            "column": problem.place.column,
            "width": problem.place.width,
            "severity": problem.severity,
            "code": problem.code,
            "message": problem.message,
            "hint": problem.hint,
            "write": problem.write,
        }
        for one in checked
        for problem in one.problems
    ]
    # ASCII alone: what a pack holds may go to a terminal from here.
    typer.echo(json.dumps(found, indent=2))
