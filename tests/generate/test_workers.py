"""Work in processes of their own: in order, with errors told, and nobody left behind."""

import multiprocessing
import os
import time
from collections.abc import Callable

import pytest

from quiz.errors import QuizError
from quiz.generate.workers import spread


def doubling(bad: int) -> Callable[[int], int]:
    def double(task: int) -> int:
        if task == bad:
            raise QuizError("cannot be read", where=f"{task}.txt", fix="leave it out", code=1)
        # The first are the last to be done.
        time.sleep(0.02 * (8 - task))
        return 2 * task

    return double


def dying() -> Callable[[int], int]:
    return os._exit


def failing() -> Callable[[int], int]:
    raise QuizError("the model is not installed", code=2)


def test_results_come_in_the_order_of_the_tasks() -> None:
    assert list(spread(doubling, (-1,), range(8), 3)) == [2 * task for task in range(8)]
    assert not multiprocessing.active_children()


def test_an_error_names_the_file_and_ends_all_processes() -> None:
    with pytest.raises(QuizError, match="cannot be read") as caught:
        list(spread(doubling, (3,), range(8), 2))
    assert (caught.value.where, caught.value.fix, caught.value.code) == ("3.txt", "leave it out", 1)
    assert not multiprocessing.active_children()


def test_a_start_that_fails_is_told_as_it_is() -> None:
    with pytest.raises(QuizError, match="not installed") as caught:
        list(spread(failing, (), range(8), 2))
    assert caught.value.code == 2


def test_a_process_that_is_killed_ends_the_run_with_a_message() -> None:
    with pytest.raises(QuizError, match="ended from outside"):
        list(spread(dying, (), range(4), 2))
    assert not multiprocessing.active_children()


def test_who_stops_early_leaves_no_process_behind() -> None:
    results = spread(doubling, (-1,), range(8), 2)
    assert next(results) == 0
    results.close()  # type: ignore[attr-defined]
    assert not multiprocessing.active_children()
