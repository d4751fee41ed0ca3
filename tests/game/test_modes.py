import pytest

from quiz.game.modes import classic_points
from quiz.packs.item import Difficulty


@pytest.mark.parametrize(
    ("difficulty", "points"),
    [(None, 100), (Difficulty.EASY, 100), (Difficulty.MEDIUM, 150), (Difficulty.HARD, 200)],
)
def test_the_first_right_answer_counts_by_difficulty(difficulty: Difficulty | None, points: int) -> None:
    assert classic_points(difficulty, 1) == points


def test_each_right_answer_before_it_adds_a_tenth_up_to_half_as_much_again() -> None:
    assert [classic_points(None, streak) for streak in (1, 2, 3, 5, 6, 60)] == [100, 110, 121, 146, 150, 150]
