"""Where packs are found: those that come with the program, the user's own, and those given as a path."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path

import quiz
from quiz.errors import QuizError

SUFFIXES = (".yaml", ".yml")

DESCRIPTIONS = "sources.yaml"
"""The file that describes the texts of its folder. It is never a pack."""


class Origin(StrEnum):
    """Where a pack comes from."""

    BUNDLED = "bundled"
    """It came with the program."""
    YOURS = "yours"
    """It lies in the user's folder of packs."""
    GIVEN = "given"
    """Its path was given."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A pack that was found; nobody has read it yet."""

    name: str
    """What to call it by on the command line: the file's name without its ending."""
    path: Path
    origin: Origin


def bundled_folder() -> Path:
    """Return the folder of the packs that come with the program.

    A wheel carries them inside the package; in a checkout and an editable install they lie beside it.
    """
    package = Path(quiz.__file__).parent
    installed = package / "_data" / "questions"
    return installed if installed.is_dir() else package.parent / "questions"


def entries(packs_folder: Path) -> list[Entry]:
    """Return the bundled packs, then those in the user's folder, each by name. A file that is reached twice is listed
    once."""
    found = [Entry(path.stem, path, Origin.BUNDLED) for path in _pack_files(bundled_folder())]
    found += [Entry(path.stem, path, Origin.YOURS) for path in _pack_files(packs_folder)]
    once: dict[Path, Entry] = {}
    for entry in found:
        once.setdefault(entry.path.resolve(), entry)
    return list(once.values())


def find(word: str, packs_folder: Path) -> Entry:
    """Return the pack that a word on the command line means: a path, or a name.

    A word is a path if it has a slash or the ending of a pack, or if a file of that name is there. Of two packs of
    one name the user's own is meant.

    Raises:
        QuizError: there is no such pack, or the path is a folder; code 2.
    """
    path = Path(word)
    if _looks_like_path(word) or _is_file(path):
        return _given(word, path)
    known = entries(packs_folder)
    named = [entry for entry in known if entry.name == word]
    if named:
        return named[-1]
    names = {entry.name.casefold(): entry.name for entry in known}
    close = get_close_matches(word.casefold(), names, 1)
    if close:
        fix = f"did you mean {names[close[0]]}?"
    else:
        fix = "quiz packs lists the names; a pack anywhere else is named by its path"
    raise QuizError(f"no pack is called “{word}”", fix=fix, code=2)


def _given(word: str, path: Path) -> Entry:
    if _is_file(path):
        return Entry(path.stem, path, Origin.GIVEN)
    try:
        is_folder = path.is_dir()
    except (OSError, ValueError):
        is_folder = False
    if is_folder:
        raise QuizError("this is a folder, not a pack", where=word, fix="name a file in it", code=2)
    raise QuizError("there is no such file", where=word, fix="quiz packs lists the packs that are there", code=2)


def _looks_like_path(word: str) -> bool:
    return "/" in word or "\\" in word or word.lower().endswith(SUFFIXES)


def _is_file(path: Path) -> bool:
    """Say whether a file is there; a name that the system cannot have, or a folder that it hides, is none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def _as_read(path: Path) -> list[tuple[int, str]]:
    """The order in which people sort names: week-2 before week-10."""
    parts = re.split(r"(\d+)", path.name.casefold())
    return [(int(part), "") if part.isascii() and part.isdigit() else (-1, part) for part in parts]


def _pack_files(folder: Path) -> list[Path]:
    try:
        names = sorted(folder.iterdir(), key=_as_read)
    except OSError:
        return []
    return [
        path
        for path in names
        if path.suffix.lower() in SUFFIXES
        and not path.name.startswith(".")
        and path.name.lower() != DESCRIPTIONS
        and _is_file(path)
    ]
