"""`quiz` and `quiz play`: from the shell to the first question."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quiz import words
from quiz.errors import QuizError

if TYPE_CHECKING:
    from quiz.game.dealing import Setup
    from quiz.history.kept import KeptRound
    from quiz.packs.item import Pack
    from quiz.packs.library import Entry
    from quiz.packs.reading import Reading
    from quiz.settings import Places


class Order(StrEnum):
    """The order of a round's questions."""

    DRAWN = "drawn"
    FILE = "file"


def home() -> None:
    """Show the home screen."""
    if not is_terminal():
        raise QuizError(words.NO_TERMINAL, fix=words.NO_TERMINAL_FIX, code=2)
    _run_app(None, None)


def play(
    packs: Annotated[
        list[str] | None, typer.Argument(metavar="[PACK]...", help="Packs by name or path; else the one played last.")
    ] = None,
    number: Annotated[str, typer.Option("--number", "-n", metavar="N|all", help="How many questions.")] = "10",
    mode: Annotated[str, typer.Option(help="How to play: classic.")] = "classic",
    seed: Annotated[
        int | None, typer.Option(help="The same seed deals the same round, whatever was played before.")
    ] = None,
    order: Annotated[Order, typer.Option(help="Drawn (unseen first), or as written in the file.")] = Order.DRAWN,
    plain: Annotated[bool, typer.Option("--plain", help="Line by line, for pipes and screen readers.")] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the round that was left.")] = False,
) -> None:
    """Play a round."""
    if resume:
        if packs:
            raise QuizError(words.RESUME_ALONE, code=2)
        _resume(plain)
        return
    from quiz.game.dealing import Setup
    from quiz.game.modes import MODES
    from quiz.settings import places

    if mode not in MODES:
        raise QuizError(words.bad_mode(mode), fix=words.modes_are(list(MODES)), code=2)
    count = _count(number)
    setup = Setup(tuple(_read(_entries(packs or [], places()))), count, order is Order.FILE, mode)
    start(setup, seed, plain=plain)


def start(setup: Setup, seed: int | None = None, *, plain: bool = False) -> None:
    """Play a round on the screen, or line by line where that is wanted or there is no terminal.

    Raises:
        QuizError: the packs hold nothing to play.
    """
    if not any(pack.playable for pack in setup.packs):
        drafts = sum(len(pack.items) for pack in setup.packs)
        raise QuizError(words.all_drafts(drafts), fix=words.ALL_DRAFTS_FIX) if drafts else QuizError(words.NO_ITEMS)
    if plain or not is_terminal():
        _play_plain(setup, seed)
    else:
        _run_app(setup, seed)


def _resume(plain: bool) -> None:
    import time

    from quiz.history.kept import KeptRound
    from quiz.history.log import unfinished
    from quiz.settings import places

    left = next(unfinished(places().rounds), None)
    if left is None:
        raise QuizError(words.NOTHING_TO_RESUME, fix=words.NOTHING_TO_RESUME_FIX)
    try:
        kept = KeptRound.resume(left.path, time.time)
    except (OSError, ValueError):
        raise QuizError(words.CANNOT_RESUME) from None
    if plain or not is_terminal():
        from quiz import plain as line_by_line

        line_by_line.play(kept, sys.stdin, sys.stdout)
    else:
        _run_app(None, None, kept)


def is_terminal() -> bool:
    """Say whether a full screen can be painted and keys be read. Asked before Textual is imported, which never asks."""
    # On Linux and macOS Textual paints on the error stream: sent elsewhere, the screen would stay black.
    streams = (sys.stdin, sys.stdout, sys.stderr)
    return all(stream is not None and stream.isatty() for stream in streams) and os.environ.get("TERM") != "dumb"


def _count(number: str) -> int | None:
    if number == "all":
        return None
    if not (number.isascii() and number.isdigit() and int(number) > 0):
        raise QuizError(words.bad_number(number), fix=words.BAD_NUMBER_FIX, code=2)
    return int(number)


def _entries(names: Sequence[str], places: Places) -> list[Entry]:
    from quiz.history.log import last_played
    from quiz.packs.library import Entry, Origin, entries, find

    if names:
        return [find(name, places.packs) for name in dict.fromkeys(names)]
    last = [Entry(path.stem, path, Origin.GIVEN) for path in last_played(places.rounds)]
    if last and all(entry.path.is_file() for entry in last):
        return last
    first = entries(places.packs)[:1]
    if not first:
        raise QuizError(words.NOTHING_TO_PLAY, fix=words.NOTHING_TO_PLAY_FIX)
    return first


def _read(entries: Iterable[Entry]) -> list[Pack]:
    """Read the packs, or print what is wrong with them and end with 1."""
    from quiz.packs.credits import credited
    from quiz.packs.reading import read_pack

    # The whole path: a round that is taken up again may be so from another folder.
    return [credited(sound(read_pack(entry.path.resolve()), entry.path)) for entry in entries]


def sound(reading: Reading, path: Path) -> Pack:
    """Return the pack that was read, or print what is wrong with it and end with 1."""
    from quiz.packs.problems import errors, render

    if reading.pack is None:
        found = errors(reading.problems)
        for problem in found:
            typer.echo(render(problem, str(path), reading.lines), err=True)
        raise QuizError(words.pack_has_errors(len(found)), where=str(path))
    return reading.pack


def _play_plain(setup: Setup, seed: int | None) -> None:
    import secrets
    import time

    from quiz import plain
    from quiz.history.kept import KeptRound
    from quiz.settings import places

    free = seed is None
    seed = secrets.randbelow(2**31) if seed is None else seed
    kept = KeptRound.deal(setup, seed, places().rounds, time.time, unseen_first=free)
    plain.play(kept, sys.stdin, sys.stdout)


def _run_app(setup: Setup | None, seed: int | None, kept: KeptRound | None = None) -> None:
    # What is imported stays: looking through it for garbage would cost a tenth of the start. The screens switch it on.
    gc.disable()
    from quiz.settings import places
    from quiz.tui.app import QuizApp

    app = QuizApp(places(), first=(setup, seed) if setup else None, kept=kept)
    app.run()
    if app.failure is not None:
        raise app.failure
    if app.return_code:
        raise typer.Exit(app.return_code)
