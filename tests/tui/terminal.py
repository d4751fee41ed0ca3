"""A real terminal for the tests that no simulated one can stand in for: a pseudo-terminal of the standard library."""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from types import TracebackType
from typing import Self

_ESCAPES = re.compile(r"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|[()][0-9A-B]|P[^\x1b]*\x1b\\|[=>78cDEHM])")

_PATIENCE = 30.0
"""Seconds after which a test gives up. Nothing waits for it that works."""


class Terminal:
    """The game in a terminal of its own. What it paints is in `raw`; keys are sent with `press`."""

    def __init__(self, *command: str, size: tuple[int, int] = (80, 24), **environment: str) -> None:
        self._master, self._slave = pty.openpty()
        columns, rows = size
        fcntl.ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self._modes = termios.tcgetattr(self._slave)
        self.raw = ""
        self.process = subprocess.Popen(
            [sys.executable, *command],
            stdin=self._slave,
            stdout=self._slave,
            stderr=self._slave,
            env={**os.environ, **environment},
            start_new_session=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._master)
        os.close(self._slave)

    @property
    def text(self) -> str:
        """What has been painted, without how."""
        return _ESCAPES.sub(" ", self.raw)

    def press(self, keys: str) -> None:
        """Type."""
        os.write(self._master, keys.encode())

    def until(self, words: str) -> None:
        """Read what is painted until the words are."""
        end = time.monotonic() + _PATIENCE
        while words not in self.text:
            assert time.monotonic() < end, f"never saw {words!r} in {self.text[-2000:]!r}"
            self._read()

    def end(self) -> int:
        """Wait for the end, and return the exit code."""
        end = time.monotonic() + _PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < end, "it did not end"
            self._read()
        while self._read():
            pass
        return self.process.returncode

    def is_clean(self) -> bool:
        """Say whether the terminal was left as it was found: modes, cursor, mouse and main screen."""
        switched = {"?1049h": "?1049l", "?25l": "?25h", "?1000h": "?1000l", "?2004h": "?2004l"}
        undone = all(
            self.raw.rfind(f"\x1b[{off}") > self.raw.rfind(f"\x1b[{on}")
            for on, off in switched.items()
            if f"\x1b[{on}" in self.raw
        )
        return undone and termios.tcgetattr(self._slave) == self._modes

    def _read(self) -> bool:
        ready, _, _ = select.select([self._master], [], [], 0.05)
        if ready:
            self.raw += os.read(self._master, 65536).decode(errors="replace")
        return bool(ready)
