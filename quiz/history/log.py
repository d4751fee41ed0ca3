"""The one event log: a file of JSON lines for each round, appended and flushed before anyone sees what happened.

A round in play is `<start>-<random>.open.jsonl`, held by an exclusive lock; when it ends it is renamed to `….jsonl`. So
an open file without a lock is a round that was cut off, and can be taken up again; one with a lock is being played
elsewhere.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import reduce
from pathlib import Path
from typing import IO, Any

from quiz.game.round import Answered, Asked, Began, Deal, Ended, Event, Marked, Phase, Round, begin, evolve
from quiz.packs.item import item_data, item_from_data

OPEN, CLOSED = ".open.jsonl", ".jsonl"

_EVENTS: dict[str, type[Event]] = {
    "began": Began,
    "marked": Marked,
    "answered": Answered,
    "asked": Asked,
    "ended": Ended,
}
_NAMES = {kind: name for name, kind in _EVENTS.items()}


def encode(event: Event) -> str:
    """Return the event as one line of JSON, line feed included."""
    data: dict[str, Any] = {"event": _NAMES[type(event)]}
    for name in event.__dataclass_fields__:
        value = getattr(event, name)
        data[name] = sorted(value) if isinstance(value, frozenset) else value
    if isinstance(event, Began):
        data["deals"] = [
            {**asdict(deal), "order": list(deal.order), "item": item_data(deal.item)} for deal in event.deals
        ]
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"


def decode(line: str) -> Event:
    """Return the event of one line.

    Raises:
        ValueError: the line is no event of this format.
    """
    try:
        data = json.loads(line)
        kind = _EVENTS[data.pop("event")]
        if kind is Began:
            data["deals"] = tuple(
                Deal(**{**deal, "item": item_from_data(deal["item"]), "order": tuple(deal["order"])})
                for deal in data["deals"]
            )
        for name in ("marked", "chosen"):
            if name in data:
                data[name] = frozenset(data[name])
        if not isinstance(data["at"], int | float) or not isinstance(data.get("key", ""), str):
            raise ValueError("a field of another type")
        return kind(**data)
    except (KeyError, TypeError, AttributeError, ValueError, RecursionError) as error:
        raise ValueError(f"not an event of a round: {error}") from error


class RoundLog:
    """The log of a round in play. Every `append` has reached the operating system when it returns."""

    def __init__(self, path: Path, stream: IO[str]) -> None:
        self.path = path
        self._stream = stream

    @classmethod
    def create(cls, folder: Path, at: float) -> RoundLog:
        """Make the log of a round that begins at `at`, and lock it.

        Raises:
            OSError: the folder cannot be made or written.
        """
        folder.mkdir(parents=True, exist_ok=True)
        start = datetime.fromtimestamp(at, UTC).strftime("%Y%m%dT%H%M%SZ")
        path = folder / f"{start}-{secrets.token_hex(4)}{OPEN}"
        return cls(path, _locked(path, "x"))

    @classmethod
    def reopen(cls, path: Path) -> RoundLog:
        """Lock the log of a round that was cut off, to go on with it; a line torn by the cut is dropped.

        Raises:
            OSError: it is gone, locked by another game, or cannot be written.
        """
        stream = _locked(path, "r+")
        whole = len(path.read_bytes().rpartition(b"\n")[0]) + 1
        os.truncate(path, whole)
        stream.seek(0, os.SEEK_END)
        return cls(path, stream)

    def append(self, *events: Event) -> None:
        """Write the events and hand them to the operating system.

        Raises:
            OSError: the disk is full, or gone.
        """
        self._stream.write("".join(map(encode, events)))
        self._stream.flush()

    def close(self, *, ended: bool = False) -> None:
        """Unlock the log; if the round has ended, mark it so by its name."""
        if ended:
            # Renamed while locked: nobody can take it for a round that was cut off in between.
            # Windows renames no open file.
            if os.name == "nt":
                self._stream.close()
            os.replace(self.path, self.path.with_name(self.path.name.removesuffix(OPEN) + CLOSED))
        self._stream.close()

    def abandon(self) -> None:
        """Let go of a log that can no longer be written; what has reached the disk stays."""
        # Closing flushes once more, and fails once more; the file is closed all the same.
        with suppress(OSError):
            self._stream.close()

    def discard(self) -> None:
        """Remove the log."""
        # Windows removes no open file; elsewhere removing first means that nobody finds it unlocked in between.
        if os.name == "nt":
            self._stream.close()
        self.path.unlink()
        self._stream.close()


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A round that was cut off and can be taken up again."""

    path: Path
    round: Round


def replay(path: Path) -> Round:
    """Return the round as its log tells it; a line torn by a crash ends the tale.

    Raises:
        OSError: the log cannot be read.
        ValueError: it does not begin as a round does.
    """
    events = list(_events(path))
    if not events or not isinstance(events[0], Began):
        raise ValueError(f"{path.name} is not the log of a round")
    return reduce(evolve, events[1:], begin(events[0]))


def unfinished(folder: Path) -> Iterator[Unfinished]:
    """Yield the rounds that can be taken up again, the latest first; never one that another terminal is playing."""
    for path in sorted(_files(folder, OPEN), reverse=True):
        try:
            _locked(path, "r+").close()
            state = replay(path)
        except (OSError, ValueError):
            continue
        if state.phase is not Phase.DONE:
            yield Unfinished(path, state)


def last_seen(folder: Path) -> dict[str, float]:
    """Return when each item was last answered or skipped, by `Deal.key`, over all rounds in the folder."""
    seen: dict[str, float] = {}
    for path in _files(folder, CLOSED):
        try:
            answers = [decode(line) for line in _lines(path) if _is_answer(line)]
        except (OSError, ValueError):
            continue
        for answer in answers:
            if isinstance(answer, Answered):
                seen[answer.key] = max(answer.at, seen.get(answer.key, 0.0))
    return seen


@dataclass(frozen=True, slots=True)
class Best:
    """The best round with one pack: the largest share of right answers; rounds with five questions go before."""

    score: int
    of: int


def best_rounds(folder: Path) -> dict[str, Best]:
    """Return the best round with each pack, by `Pack.key`, of those that were played to their end.

    Rounds over several packs, or only of mistakes, do not count.
    """
    best: dict[str, Best] = {}
    for path in _files(folder, CLOSED):
        if path.name.endswith(OPEN):
            continue
        try:
            lines = _lines(path)
            began = json.loads(next(lines, ""))
            answers = [decode(line) for line in lines if _is_answer(line)]
            packs = {str(deal["pack"]) for deal in began["deals"]}
            partial = began.get("again_of") is not None
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            continue
        if partial or len(packs) != 1 or not answers:
            continue
        played = Best(sum(isinstance(answer, Answered) and answer.right for answer in answers), len(answers))
        pack = packs.pop()
        if pack not in best or _rank(played) > _rank(best[pack]):
            best[pack] = played
    return best


_ENOUGH = 5
"""Questions from which a share says something: one right out of one is no best."""


def _rank(best: Best) -> tuple[bool, float, int]:
    return best.of >= _ENOUGH, best.score / best.of, best.of


def last_played(folder: Path) -> tuple[Path, ...]:
    """Return the pack files of the latest round, if its log can be read."""
    for path in sorted(_files(folder, CLOSED), reverse=True):
        try:
            began = decode(next(_lines(path), ""))
        except (OSError, ValueError):
            continue
        if isinstance(began, Began):
            return tuple(dict.fromkeys(Path(deal.path) for deal in began.deals if deal.path))
    return ()


def _is_answer(line: str) -> bool:
    # The first line holds the whole deal, a hundred times the rest: lines are told apart before they are decoded.
    return line.startswith('{"event":"answered"')


def _files(folder: Path, suffix: str) -> list[Path]:
    try:
        # A pipe that somebody put there would be waited for, for ever.
        return [path for path in folder.iterdir() if path.name.endswith(suffix) and path.is_file()]
    except OSError:
        return []


def _events(path: Path) -> Iterator[Event]:
    return map(decode, _lines(path))


def _lines(path: Path) -> Iterator[str]:
    """Yield the whole lines of a log; one torn by a crash is left out undecoded, since it may end in half a letter."""
    with path.open("rb") as lines:
        for line in lines:
            if line.endswith(b"\n"):
                yield line.decode("utf-8")


def _locked(path: Path, mode: str) -> IO[str]:
    """Open the file and lock it for this process, or raise OSError."""
    stream = path.open(mode, encoding="utf-8", newline="\n")
    try:
        _lock(stream)
    except OSError:
        stream.close()
        raise
    return stream


def _lock(stream: IO[str]) -> None:
    try:
        import fcntl
    except ImportError:
        import msvcrt

        # Windows locks byte ranges: one byte far behind the end, so that the text itself stays readable.
        stream.seek(0x7FFF_FFFF)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        stream.seek(0)
    else:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
