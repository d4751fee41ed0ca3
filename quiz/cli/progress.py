"""How far a run has come: one line on the terminal, once anybody would wonder, and gone when the run ends."""

from __future__ import annotations

import shutil
import sys
import threading
import time
from types import TracebackType

import typer

WORTH_SAYING = 2.0
"""Seconds after which it is shown."""

_EVERY = 0.2
"""Seconds between two pictures of it."""

_BAR = 20
"""Cells."""


class Progress:
    """Shows on stderr what a run is doing; nothing where stderr is no terminal.

    A thread of its own paints it, for a single long text says nothing of itself for minutes.
    """

    def __init__(self) -> None:
        self._said = ""
        self._painted = 0
        self._over = threading.Event()
        self._painter = threading.Thread(target=self._paint, daemon=True)

    def __enter__(self) -> Progress:
        if sys.stderr.isatty():
            self._painter.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        if self._painter.is_alive():
            self._painter.join()

    def show(self, doing: str, done: int, total: int) -> None:
        """Take down how far the run has come.

        Args:
            doing: what it does, in words.
            done: how many steps of that are done.
            total: how many there are.
        """
        filled = _BAR * done // max(1, total)
        self._said = f"{doing} [{'#' * filled}{'-' * (_BAR - filled)}] {done:,}/{total:,}"

    def _paint(self) -> None:
        began = time.monotonic()
        self._over.wait(WORTH_SAYING)
        while not self._over.is_set():
            self._put(f"{self._said} {_time(time.monotonic() - began)}")
            self._over.wait(_EVERY)
        if self._painted:
            self._put("")
            typer.echo("\r", nl=False, err=True)

    def _put(self, text: str) -> None:
        # The last cell stays free: a full row would make the terminal begin another.
        text = text[: shutil.get_terminal_size().columns - 1]
        typer.echo(f"\r{text.ljust(self._painted)}", nl=False, err=True)
        self._painted = len(text)


def _time(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"
