"""From what the user names to articles: files, folders, addresses and standard input, described by the `sources.yaml`
beside them."""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from quiz.errors import QuizError
from quiz.generate.article import Article, lines_of
from quiz.generate.documents.reading import ENDINGS, Kind, kind_of_bytes, most_bytes, read, too_large
from quiz.generate.documents.web import fetch, is_url
from quiz.packs.descriptions import described
from quiz.packs.item import Source
from quiz.packs.library import DESCRIPTIONS
from quiz.packs.problems import errors, render
from quiz.packs.sources import SourceText, is_allowed

STANDARD_INPUT = "-"

_LONGEST_NAME = 100
"""Characters of the name of a stored text; systems allow 255 bytes."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text to read."""

    name: str
    """What messages call it: the path or address that was given."""
    path: Path | None
    """The whole path of the file in which the text lies as it is; None if it was taken out of a document."""
    text: SourceText
    source: Source
    """What the folder's `sources.yaml` says of it, else what it says of itself."""
    data: bytes
    """In UTF-8, as they are stored."""
    store: tuple[str, str]
    """How to call it where it is stored: the folder or server it comes from, and a file name."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A text to be stored with a pack."""

    path: Path
    file: str
    """Its path as items name it."""
    data: bytes


@dataclass(frozen=True, slots=True)
class Collected:
    """The texts that the names lead to, and why others in the same folders were left out."""

    texts: tuple[Text, ...]
    left_out: tuple[QuizError, ...]


@dataclass(frozen=True, slots=True)
class _Named:
    """A document that somebody named, or that lies in a folder that somebody named."""

    name: str
    path: Path | None
    """None for an address and standard input."""
    alone: bool
    """It was named itself: if it cannot be read, nothing is made."""


Progress = Callable[[int, int], None]
"""Called with (documents read, documents in all)."""


def texts(names: Iterable[str], progress: Progress | None = None) -> Collected:
    """Read the texts that the names lead to, folders in order of file name, each document once.

    Raises:
        QuizError: a name leads nowhere, or a document that was named itself cannot be read.
    """
    found: dict[Path | str, Text] = {}
    left_out: list[QuizError] = []
    descriptions: dict[Path, dict[str, Source]] = {}
    named = list(_named(names))
    for number, one in enumerate(named):
        if progress is not None:
            progress(number, len(named))
        key = one.path.resolve() if one.path else one.name
        if key in found:
            continue
        about = Source()
        if one.path is not None:
            folder = one.path.parent
            if folder not in descriptions:
                descriptions[folder] = _described(folder)
            about = descriptions[folder].get(one.path.name, Source())
        try:
            found[key] = _text(one, about)
        except QuizError as error:
            if one.alone or error.code == 2:
                raise
            left_out.append(error)
    if progress is not None:
        progress(len(named), len(named))
    if left_out and not found:
        raise left_out[0]
    return Collected(tuple(found.values()), tuple(left_out))


def articles(found: Iterable[Text], output: Path) -> tuple[list[Article], list[Stored]]:
    """Return the texts as articles that items of a pack at `output` can name, and the texts that must be stored for it.

    A plain text that lies below the pack's folder, or below that folder's parent, is named where it is; others go into
    `<pack>.sources/`.
    """
    output = output.resolve()
    reachable = [(text, _reachable(text.path, output.parent)) for text in found]
    names = _store_names([text.store for text, file in reachable if file is None])
    store = output.parent / f"{output.name.split('.')[0]}.sources"
    named: list[Article] = []
    stored: list[Stored] = []
    for text, file in reachable:
        if file is None:
            name = names.pop(0)
            file = f"{store.name}/{name}"
            stored.append(Stored(store / name, file, text.data))
        named.append(Article(file, text.text, text.source, lines_of(text.text)))
    return named, stored


def _store_names(wanted: Sequence[tuple[str, str]]) -> list[str]:
    """Return a file name for each (origin, name), none twice on any system: those that several want carry the name of
    their folder or server, and if that is one too, a number."""
    contested = Counter(name.casefold() for _, name in wanted)
    taken: set[str] = set()
    names = []
    for origin, plain in wanted:
        name = whole = plain if contested[plain.casefold()] == 1 else f"{origin}-{plain}"
        number = 2
        while name.casefold() in taken:
            name = f"{number}-{whole}"
            number += 1
        taken.add(name.casefold())
        names.append(name)
    return names


def _reachable(path: Path | None, folder: Path) -> str | None:
    for root in (folder, folder.parent):
        if path is not None and path.is_relative_to(root):
            file = path.relative_to(root).as_posix()
            # A name that is no text, such as b"\xff.txt", has no place in a pack. And the same name must not lead to
            # another file in the pack's own folder, which is looked in first.
            if is_allowed(file) and file.isprintable() and (root == folder or not (folder / file).exists()):
                return file
    return None


def _named(names: Iterable[str]) -> Iterator[_Named]:
    for name in names:
        if name == STANDARD_INPUT:
            yield _Named("standard input", None, alone=True)
            continue
        if is_url(name):
            yield _Named(name, None, alone=True)
            continue
        path = Path(name)
        try:
            if path.is_dir():
                yield from (_Named(str(one), one, alone=False) for one in _inside(path))
            elif path.is_file():
                yield _Named(name, path, alone=True)
            else:
                what = "this is neither a file nor a folder" if path.exists() else "there is no such file or folder"
                raise QuizError(what, where=name, code=2)
        except OSError as error:
            raise QuizError(f"cannot be read: {error.strerror}", where=name) from None


def _inside(folder: Path) -> list[Path]:
    # Not those that begin with a dot, nor with ~$, where word processors say that a file is open.
    inside = sorted(
        path
        for path in folder.iterdir()
        if path.suffix.lower() in ENDINGS and not path.name.startswith((".", "~$")) and path.is_file()
    )
    if not inside:
        fix = f"documents end in {', '.join(ENDINGS)}"
        raise QuizError("the folder holds no document", where=str(folder), fix=fix, code=2)
    return inside


def _text(one: _Named, about: Source) -> Text:
    charset = url = None
    if one.path is not None:
        kind, data = _file(one.path, one.name)
        origin, name = one.path.resolve().parent.name, one.path.name
    elif not is_url(one.name):
        data = _standard_input(one.name)
        kind = kind_of_bytes(data)
        origin = name = "standard-input"
    else:
        answer = fetch(one.name)
        data, kind, charset, url = answer.data, answer.kind, answer.charset, answer.url
        parts = urlsplit(url)
        origin = parts.hostname or ""
        name = unquote(parts.path).rstrip("/").rpartition("/")[2] or origin
    document = read(data, kind, one.name, charset=charset, url=url)
    plain = document.text.encode()
    as_it_is = kind is Kind.TEXT and data.removeprefix(b"\xef\xbb\xbf") == plain
    stored = data if as_it_is else plain
    ending = "" if kind is Kind.TEXT and Path(name).suffix else ".txt"
    return Text(
        name=one.name,
        path=one.path.resolve() if one.path and as_it_is else None,
        text=SourceText.from_bytes(stored),
        source=_told(about, document.source),
        data=stored,
        store=(_safe(origin), _safe(name)[:_LONGEST_NAME] + ending),
    )


def _file(path: Path, name: str) -> tuple[Kind, bytes]:
    try:
        size = path.stat().st_size
        kind = ENDINGS.get(path.suffix.lower())
        if size > most_bytes(kind or Kind.PDF):
            raise too_large(name, most_bytes(kind or Kind.PDF))
        data = path.read_bytes()
    except OSError as error:
        raise QuizError(f"cannot be read: {error.strerror}", where=name) from None
    return kind or kind_of_bytes(data), data


def _standard_input(name: str) -> bytes:
    most = most_bytes(Kind.PDF)
    data = sys.stdin.buffer.read(most + 1)
    if len(data) > most:
        raise too_large(name, most)
    return data


def _safe(name: str) -> str:
    """Drive letters, escapes and the like have no place in a source's path, nor has a name that hides the file."""
    return re.sub(r"[^\w. -]", "_", name).strip(". ") or "text"


def _told(about: Source, document: Source) -> Source:
    """Return what the `sources.yaml` says, and where it says nothing what the document does."""
    return replace(
        about, **{one.name: getattr(about, one.name) or getattr(document, one.name) for one in fields(Source)}
    )


def _described(folder: Path) -> dict[str, Source]:
    told = described(folder)
    wrong = errors(told.problems)
    if wrong:
        raise QuizError(render(wrong[0], os.path.join(folder, DESCRIPTIONS), told.lines))
    return told.sources
