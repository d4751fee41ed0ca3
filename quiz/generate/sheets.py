"""From files of tables to sheets: read, described by the `sources.yaml` beside them, named as items can name them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from quiz.generate.collect import Stored, Text, articles, texts
from quiz.generate.tables import Sheet
from quiz.packs.library import DESCRIPTIONS
from quiz.packs.rows import is_table, read_table


def apart(names: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the names of documents and folders, and those of tables.

    What describes the others is left out: it is among them where a shell has filled in the names of a folder.
    """
    names = [name for name in names if Path(name).name != DESCRIPTIONS] or names
    tables = [name for name in names if is_table(name) and "://" not in name and not Path(name).is_dir()]
    return [name for name in names if name not in tables], tables


def sheets(names: Sequence[str], output: Path) -> tuple[list[Sheet], Sequence[Text], list[Stored]]:
    """Return the tables as sheets that items of a pack at `output` can name, their texts, and those of them that must
    be stored for it; a table is stored as a text is.

    Raises:
        QuizError: a file is not there or no table; the message has the line.
    """
    found = texts(names).texts
    named, stored = articles(found, output)
    read = [
        Sheet(one.file, read_table(one.text.raw, text.name), one.text.sha256, one.source)
        for one, text in zip(named, found, strict=True)
    ]
    return read, found, stored
