"""From what the user names to articles: files and folders of texts, described by the `sources.yaml` beside them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from quiz.errors import QuizError
from quiz.generate.article import Article, lines_of
from quiz.packs.descriptions import described
from quiz.packs.item import Source
from quiz.packs.library import DESCRIPTIONS
from quiz.packs.problems import errors, render
from quiz.packs.sources import SourceText, is_allowed
from quiz.text import forbidden

ENDINGS = (".txt", ".md", ".text")

MOST_BYTES = 20 * 2**20
"""A text of 20 MB is forty novels: more is a mistake, and would take hours."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text file to read."""

    path: Path
    text: SourceText
    source: Source
    """What the folder's `sources.yaml` says of it."""


def texts(names: Iterable[str]) -> list[Text]:
    """Read the texts that the names lead to, folders in order of file name, each file once.

    Raises:
        QuizError: a name leads nowhere, or a file is no UTF-8 text.
    """
    found: dict[Path, Text] = {}
    descriptions: dict[Path, dict[str, Source]] = {}
    for path in _paths(names):
        whole = path.resolve()
        if whole not in found:
            if path.parent not in descriptions:
                descriptions[path.parent] = _described(path.parent)
            found[whole] = Text(whole, _read(path), descriptions[path.parent].get(path.name, Source()))
    return list(found.values())


def articles(found: Iterable[Text], output: Path) -> tuple[list[Article], list[tuple[Path, Path]]]:
    """Return the texts as articles that items of a pack at `output` can name, and the copies (from, to) that this
    needs.

    A text that lies below the pack's folder, or below that folder's parent, is named where it is; others are copied to
    `<pack>.sources/`.
    """
    folder = output.resolve().parent
    named: list[Article] = []
    copies: list[tuple[Path, Path]] = []
    for text in found:
        file = _reachable(text.path, folder)
        if file is None:
            store = folder / f"{output.name.split('.')[0]}.sources"
            taken = {to.name for _, to in copies}
            # Drive letters, escapes and the like have no place in a source's path.
            name = re.sub(r"[^\w. -]", "_", text.path.name)
            name = name if name not in taken else f"{len(copies)}-{name}"
            copies.append((text.path, store / name))
            file = f"{store.name}/{name}"
        named.append(Article(file, text.text, text.source, lines_of(text.text)))
    return named, copies


def _reachable(path: Path, folder: Path) -> str | None:
    for root in (folder, folder.parent):
        if path.is_relative_to(root):
            file = path.relative_to(root).as_posix()
            # The same name must not lead to another file in the pack's own folder, which is looked in first.
            if is_allowed(file) and (root == folder or not (folder / file).exists()):
                return file
    return None


def _paths(names: Iterable[str]) -> Iterator[Path]:
    for name in names:
        path = Path(name)
        if path.is_dir():
            inside = sorted(p for p in path.iterdir() if p.suffix.lower() in ENDINGS and p.is_file())
            if not inside:
                raise QuizError(
                    "the folder holds no text", where=name, fix=f"texts end in {', '.join(ENDINGS)}", code=2
                )
            yield from inside
        elif path.is_file():
            yield path
        else:
            what = "this is neither a text file nor a folder" if path.exists() else "there is no such file or folder"
            raise QuizError(what, where=name, code=2)


def _read(path: Path) -> SourceText:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise QuizError(f"the text is larger than {MOST_BYTES // 2**20} MiB", where=str(path), fix="split it")
        text = SourceText.from_bytes(path.read_bytes())
    except UnicodeDecodeError as error:
        raise QuizError(
            f"byte {error.start} is not UTF-8", where=str(path), fix="save the file as UTF-8 text"
        ) from None
    except OSError as error:
        raise QuizError(f"the text cannot be read: {error.strerror}", where=str(path)) from None
    if "\0" in text.raw:
        raise QuizError("this is no text: it holds NUL bytes", where=str(path))
    for offset, name in forbidden(text.raw.replace("\r", "\n")):
        # No pack may quote it, so it is not read in the first place.
        line = text.raw.count("\n", 0, offset) + 1
        raise QuizError(f"the text holds a {name}", where=f"{path}:{line}", fix="remove it: it can garble a terminal")
    return text


def _described(folder: Path) -> dict[str, Source]:
    told = described(folder)
    wrong = errors(told.problems)
    if wrong:
        raise QuizError(render(wrong[0], os.path.join(folder, DESCRIPTIONS), told.lines))
    return told.sources
