"""Measuring one thing against a floor, in turn, so that what else the machine does hits both."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

Timer = Callable[[], float]
"""Does the thing once and returns how many seconds it took."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: medians in seconds."""

    what: str
    ours: float
    against: str
    floor: float
    aim: float

    @property
    def ratio(self) -> float:
        """How many times the floor we take."""
        return self.ours / self.floor


def compare(what: str, ours: Timer, against: str, floor: Timer, aim: float, runs: int) -> Row:
    """Measure both in turn, after one run of each that does not count."""
    ours(), floor()
    times = [(ours(), floor()) for _ in range(runs)]
    return Row(what, median(one for one, _ in times), against, median(other for _, other in times), aim)


def command(*arguments: str) -> Timer:
    """Return a timer of a Python process from its start to its end."""

    def run() -> float:
        began = time.perf_counter()
        done = subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        took = time.perf_counter() - began
        if done.returncode not in (0, 1):
            raise SystemExit(f"{arguments} failed:\n{done.stderr.decode()}")
        return took

    return run


def work(do: Callable[[], object]) -> Timer:
    """Return a timer of the processor time that a call takes."""

    def run() -> float:
        began = time.process_time()
        do()
        return time.process_time() - began

    return run
