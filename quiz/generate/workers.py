"""Work spread over processes of their own: results come in the order of the tasks, and no process outlives the one that
started it."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from typing import Any, TypeVar

from quiz.errors import QuizError

Task = TypeVar("Task")
Result = TypeVar("Result")

MOST_JOBS = 60
"""Windows waits for no more at a time."""


def cores() -> int:
    """Return the number of processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def spread(
    start: Callable[..., Callable[[Task], Result]], given: tuple[Any, ...], tasks: Sequence[Task], jobs: int
) -> Iterator[Result]:
    """Yield the result of each task, in order.

    Args:
        start: called in each process with `given`; returns what does a task. It is a function of a module, and what it
            takes, and its results, can be pickled.
        given: what it is called with.
        tasks: what is to be done.
        jobs: processes.

    Raises:
        QuizError: a task raised it, or a process was ended from outside.
        Exception: what else a task raised.
    """
    # Not forked: the parser and its libraries hold threads and locks that a fork would copy in any state.
    context = multiprocessing.get_context("spawn")
    workers: dict[Connection, Any] = {}
    try:
        with _interrupts_held():
            for _ in range(min(jobs, len(tasks), MOST_JOBS)):
                ours, theirs = context.Pipe()
                worker = context.Process(target=_work, args=(theirs, start, given), daemon=True)
                worker.start()
                # With their end open here, its end would never be noticed.
                theirs.close()
                workers[ours] = worker
        yield from _in_order(tasks, list(workers))
    finally:
        for worker in workers.values():
            worker.terminate()
        for connection, worker in workers.items():
            connection.close()
            worker.join()


def _in_order(tasks: Sequence[Any], connections: list[Connection]) -> Iterator[Any]:
    waiting = iter(enumerate(tasks))
    busy: dict[Connection, int] = {}
    done: dict[int, Any] = {}
    for connection in connections:
        _hand_out(waiting, connection, busy)
    following = 0
    while following < len(tasks):
        for connection in [one for one in wait(list(busy)) if isinstance(one, Connection)]:
            number = busy.pop(connection)
            try:
                done[number] = connection.recv()
            except (EOFError, OSError):
                raise QuizError(
                    "a process that reads texts was ended from outside",
                    fix="if memory ran out, fewer of them need less: --jobs 1",
                ) from None
            _hand_out(waiting, connection, busy)
        while following in done:
            result = done.pop(following)
            if isinstance(result, Exception):
                raise result
            yield result
            following += 1


def _hand_out(waiting: Iterator[tuple[int, Any]], connection: Connection, busy: dict[Connection, int]) -> None:
    for number, task in waiting:
        # A process that is gone is noticed when its result is read.
        with suppress(OSError):
            connection.send(task)
        busy[connection] = number
        return


def _work(connection: Connection, start: Callable[..., Callable[[Any], Any]], given: tuple[Any, ...]) -> None:
    """Do tasks until no more come: the other end is closed, even by a kill."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    do: Callable[[Any], Any] | None = None
    with suppress(EOFError, OSError):
        while True:
            task = connection.recv()
            try:
                # Not before there is a task: what goes wrong with the start is then told as its result.
                do = do or start(*given)
                result = do(task)
            except Exception as error:
                result = error
            connection.send(result)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold Ctrl-C back while processes start, who take that over: it reaches them all, and only this one is to act."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    # Starts a process of multiprocessing's own, which lets interrupts through again when it has started.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
