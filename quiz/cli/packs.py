"""`quiz packs`: which packs there are, and where they come from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from quiz import words

if TYPE_CHECKING:
    from quiz.packs.library import Entry

_TITLE_CELLS = 44
"""A longer title is cut, so that the rows stay on one line of 80 columns where all is well."""


@dataclass(frozen=True, slots=True)
class Row:
    """One pack of the list."""

    entry: Entry
    title: str | None
    """None for a pack that cannot be read."""
    items: int
    drafts: int
    errors: int


def packs(
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """List the packs that are there."""
    from quiz.packs.library import entries
    from quiz.settings import places

    folder = places().packs
    rows = [_row(entry) for entry in entries(folder)]
    if as_json:
        _print_json(rows)
    else:
        from quiz.text import visible

        typer.echo("\n".join(_table(rows) if rows else [words.NO_PACKS]))
        typer.echo("\n" + words.packs_folder(visible(str(folder))))


def _row(entry: Entry) -> Row:
    from quiz.packs.problems import errors
    from quiz.packs.reading import read_pack

    reading = read_pack(entry.path)
    items = reading.pack.items if reading.pack else ()
    return Row(
        entry,
        reading.pack.title if reading.pack else None,
        len(items),
        sum(item.draft for item in items),
        len(errors(reading.problems)),
    )


def _print_json(rows: Sequence[Row]) -> None:
    import json

    listed = [
        {
            "name": row.entry.name,
            "title": row.title,
            "items": row.items,
            "drafts": row.drafts,
            "from": row.entry.origin,
            "path": str(row.entry.path),
            "errors": row.errors,
        }
        for row in rows
    ]
    # ASCII alone: what a pack holds may go to a terminal from here.
    typer.echo(json.dumps(listed, indent=2))


def _table(rows: Sequence[Row]) -> list[str]:
    from quiz.text import cells, one_line

    lines = [words.PACKS_COLUMNS]
    for row in rows:
        name = one_line(row.entry.name)
        items = words.pack_items(row.items, row.drafts) if row.title is not None else ""
        problems = words.pack_problems(row.errors, name)
        lines.append((name, _cut(one_line(row.title or "")), items, row.entry.origin.value, problems))
    widths = [max(cells(line[column]) for line in lines) for column in range(len(words.PACKS_COLUMNS))]
    return [
        "  ".join(_padded(text, width) for text, width in zip(line, widths, strict=True)).rstrip() for line in lines
    ]


def _padded(text: str, width: int) -> str:
    from quiz.text import cells

    return text + " " * (width - cells(text))


def _cut(title: str) -> str:
    from quiz.text import cells

    if cells(title) <= _TITLE_CELLS:
        return title
    while cells(title) >= _TITLE_CELLS:
        title = title[:-1]
    return title.rstrip() + "…"
