from dataclasses import replace
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.game.round import (
    Answered,
    Asked,
    Began,
    Choose,
    Command,
    Ended,
    Event,
    Marked,
    Next,
    Phase,
    RefusedCommand,
    Round,
    Send,
    Skip,
    begin,
    evolve,
    step,
)
from quiz.packs.item import Difficulty, Item
from tests.game.examples import began, choice, commands, items, several


def right(state: Round) -> Choose:
    return Choose(min(state.deal.right))


def wrong(state: Round) -> Choose:
    return Choose(min(set(range(len(state.deal.order))) - state.deal.right))


def play(state: Round, *given: Command) -> Round:
    for now, command in enumerate(given, 1):
        state, _ = step(state, command, float(now))
    return state


def test_a_right_answer_is_revealed_with_points_streak_and_time() -> None:
    state = begin(began([choice(difficulty=Difficulty.HARD)], at=10.0))
    state, (event,) = step(state, right(state), 12.5)
    assert event == Answered(12.5, 0, state.deal.right, True, 200, 1, 2.5, "moon/moon")
    assert (state.phase, state.score, state.points, state.streak) == (Phase.REVEALED, 1, 200, 1)


def test_a_wrong_answer_gives_nothing_and_ends_the_streak() -> None:
    state = begin(began([choice("a"), choice("b"), choice("c")]))
    for pick in (right, right, wrong):
        state, _ = step(state, pick(state), 1.0)
        if pick is right:
            state, _ = step(state, Next(), 1.0)
    assert (state.score, state.points, state.streak, state.longest_streak) == (2, 210, 0, 2)
    assert [deal.item.id for deal in state.mistakes] == ["c"]


def test_a_skip_gives_nothing_ends_the_streak_and_is_no_answer() -> None:
    state = begin(began([choice("a"), choice("b")]))
    state = play(state, right(state), Next(), Skip())
    assert state.last_answer is not None
    assert state.last_answer.skipped
    assert (state.points, state.streak, len(state.mistakes)) == (100, 0, 1)


def test_several_answers_are_marked_unmarked_and_sent_and_only_the_exact_set_counts() -> None:
    start = begin(began([several()]))
    marks = [Choose(place) for place in sorted(start.deal.right)]
    other = wrong(start)
    assert play(start, *marks).marked == start.deal.right
    assert play(start, *marks, marks[0]).marked == start.deal.right - {marks[0].place}
    assert play(start, *marks, Send()).score == 1
    assert play(start, marks[0], Send()).score == 0
    assert play(start, *marks, other, Send()).score == 0
    assert play(start, *marks, other, other, Send()).score == 1


def test_nothing_marked_cannot_be_sent() -> None:
    state = begin(began([several()]))
    with pytest.raises(RefusedCommand):
        step(state, Send(), 1.0)


@pytest.mark.parametrize("place", [-1, 4, 99])
def test_a_place_that_no_option_has_is_refused(place: int) -> None:
    with pytest.raises(RefusedCommand):
        step(begin(began([choice()])), Choose(place), 1.0)


def test_after_the_answer_only_going_on_is_left_and_after_the_end_nothing() -> None:
    revealed = play(begin(began([choice()])), Skip())
    for command in (Choose(0), Send(), Skip()):
        with pytest.raises(RefusedCommand):
            step(revealed, command, 2.0)
    done, events = step(revealed, Next(), 2.0)
    assert (done.phase, events) == (Phase.DONE, (Ended(2.0),))
    for late in (Choose(0), Send(), Skip(), Next()):
        with pytest.raises(RefusedCommand):
            step(done, late, 3.0)


def test_going_on_before_an_answer_is_refused() -> None:
    with pytest.raises(RefusedCommand):
        step(begin(began([choice()])), Next(), 1.0)


def test_the_time_of_an_answer_counts_from_its_own_question_and_is_never_negative() -> None:
    state = begin(began([choice("a"), choice("b")], at=100.0))
    state, _ = step(state, Skip(), 103.0)
    state, _ = step(state, Next(), 110.0)
    state, (answer,) = step(state, Skip(), 90.0)
    assert isinstance(answer, Answered)
    assert [a.seconds for a in state.answers] == [3.0, 0.0]


def test_a_round_needs_questions_and_a_mode_that_there_is() -> None:
    with pytest.raises(ValueError, match="question"):
        begin(began([]))
    with pytest.raises(ValueError, match="blitz"):
        begin(replace(began([choice()]), mode="blitz"))


def test_before_the_first_answer_there_is_no_streak_and_no_answer() -> None:
    state = begin(began([choice()]))
    assert (state.streak, state.longest_streak, state.last_answer, state.score) == (0, 0, None, 0)


def test_a_round_is_called_by_its_packs_each_once() -> None:
    first, second = began([choice("a"), choice("b")]).deals
    state = begin(Began(0.0, "classic", 1, (first, replace(second, title="Mars"), first)))
    assert state.title == "Moon + Mars"


def test_a_round_taken_up_again_asks_its_question_anew_without_marks() -> None:
    state = play(begin(began([several()])), Choose(0))
    state = evolve(state, Asked(50.0, 0))
    assert (state.marked, state.asked_at, state.phase) == (frozenset(), 50.0, Phase.ASKING)


@given(st.lists(items, min_size=1, max_size=4), st.lists(commands, max_size=30))
def test_no_order_of_commands_breaks_a_round_and_its_events_alone_rebuild_it(
    some: list[Item], given: list[Command]
) -> None:
    start = began(some)
    state, happened = begin(start), list[Event]()
    for now, command in enumerate(given, 1):
        try:
            after, events = step(state, command, float(now))
        except RefusedCommand:
            continue
        assert events
        happened += events
        state = after
        assert 0 <= state.index < len(state.deals)
        assert len(state.answers) == state.index + (state.phase is not Phase.ASKING)
        assert state.score == sum(answer.chosen == state.deals[answer.index].right for answer in state.answers)
        assert (state.points == 0) == (state.score == 0)
        assert state.streak <= state.longest_streak <= state.score
        assert len(state.mistakes) == len(state.answers) - state.score
        assert state.marked <= set(range(len(state.deal.order)))
    assert reduce(evolve, happened, evolve(state, start)) == state
    assert all(isinstance(event, Answered | Asked | Ended | Marked) for event in happened)
