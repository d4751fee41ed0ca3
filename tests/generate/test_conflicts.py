"""Conflicts that a human settled: the chosen text's fact is asked, what the other says neither asked nor offered."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from quiz.generate.article import Article, lines_of
from quiz.generate.conflicts import conflict_id, counted, settle
from quiz.generate.facts import Fact, Want
from quiz.generate.language import Parser
from quiz.generate.pipeline import Result, generate
from quiz.generate.regenerate import choices
from quiz.generate.report import report, summary
from quiz.generate.values import Day, Interval, day
from quiz.packs.item import Pack, Source
from quiz.packs.sources import SourceText
from tests.generate.conftest import article

SEEDS = Path(__file__).parents[2] / "seeds"
TOPIC = "mill|sale|date"


def dated(text: str, number: int, when: str) -> Fact:
    value = day(when)
    assert value is not None
    return Fact("date", Want.DATE, f"When was it sold, says {text}?", when, (0, 9), number, 0, TOPIC, value)


def settled(facts: Sequence[Fact], winner: int | None) -> tuple[list[str], list[int | None], list[str]]:
    """Return the answers that are asked, the winner of each conflict, and the answers that are refused."""
    chosen = {} if winner is None else {conflict_id(TOPIC): winner}
    merged, conflicts, refused = settle(facts, [], chosen)
    stems = {fact.stem: fact.answer for fact in facts}
    return (
        [one.fact.answer for one in merged],
        [conflict.winner for conflict in conflicts],
        [stems[refusal.what] for refusal in refused],
    )


OLDER, NEWER, AGREES = dated("one", 0, "1840"), dated("two", 1, "1842"), dated("three", 2, "1842")


@pytest.mark.parametrize(
    ("winner", "asked", "told"),
    [
        (None, [], [None]),
        (0, ["1840"], [0]),
        (1, ["1842"], [1]),
        (2, ["1842"], [2]),
        (7, [], [None]),
    ],
)
def test_the_chosen_text_wins_and_who_agrees_with_it_stays(
    winner: int | None, asked: list[str], told: list[int | None]
) -> None:
    answers, winners, refused = settled([OLDER, NEWER, AGREES], winner)
    assert (answers, winners) == (asked, told)
    assert sorted(refused) == sorted(fact.answer for fact in (OLDER, NEWER, AGREES) if fact.answer not in asked)


def test_what_the_losing_text_says_is_no_wrong_answer() -> None:
    merged, _, _ = settle([OLDER, NEWER, AGREES], [], {conflict_id(TOPIC): 1})
    assert merged[0].fact.banned == {"1840"}
    assert [fact.article for fact in merged[0].also] == [2]


def test_a_text_that_contradicts_itself_settles_nothing() -> None:
    assert settled([OLDER, NEWER, replace(NEWER, answer="1850", value=Day(1850), stem="Or when?")], 1)[:2] == (
        [],
        [None],
    )


def test_a_question_that_states_the_losing_answer_is_refused() -> None:
    place = Fact(
        "place", Want.PLACE, "Where was the mill sold in 1842?", "Kent", (0, 9), 1, 0, "mill|sale|place", "Kent"
    )
    assert settled([OLDER, NEWER, place], 0)[0] == ["1840"]
    assert settled([OLDER, NEWER, place], 1)[0] == ["1842", "Kent"]


def test_another_number_in_another_text_can_be_settled_too() -> None:
    topic = "Mary|perform|sky dives"
    count = Fact("count", Want.COUNT, "How many?", "500", (0, 9), 0, 0, topic, Interval(Fraction(500), Fraction(500)))
    numbers = [counted("Mary performed 500 sky dives."), counted("The crew counted 700 sky dives in all.")]
    assert settle([count], numbers)[0] == []
    merged, (conflict,), _ = settle([count], numbers, {conflict_id(topic): 0})
    assert [one.fact.answer for one in merged] == ["500"] and conflict.winner == 0
    assert merged[0].fact.banned == {"700"}
    assert settle([count], numbers, {conflict_id(topic): 1})[0] == []


# -- The two release dates of the seeds --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def seeds() -> list[Article]:
    found = []
    for path in sorted(SEEDS.glob("*.txt")):
        text = SourceText.from_bytes(path.read_bytes())
        # When a text was written says whether a plan is still one.
        source = Source(date="2022-12-20") if path.name.startswith("004") else Source()
        found.append(Article(f"seeds/{path.name}", text, source, lines_of(text)))
    return found


def _release(result: Result) -> list[str]:
    return [
        item.answers[0].text
        for item in result.items
        if "Dead Reckoning Part One" in item.question and "2023" in item.answers[0].text
    ]


def test_a_teacher_picks_the_release_date(parser: Parser, seeds: list[Article]) -> None:
    undecided = generate(seeds, 1, parser)
    (conflict,) = [one for one in undecided.conflicts if "release" in one.topic]
    told = report(undecided, seeds)
    assert f"  {conflict.id}  " in told and "July 12" in told and "July 14, 2023" in told
    assert f"resolve: {{{undecided.conflicts[0].id}: seeds/" in told

    file = next(one.file for one in seeds if "004" in one.file)
    pack = Pack("", (), resolve=((conflict.id, file),))
    result = generate(seeds, 1, parser, choices=choices(pack, seeds))
    assert _release(result) == ["July 14, 2023"]
    assert not any("July 12" in option.text for item in result.items for option in item.options)
    assert "you settled" in report(result, seeds) and f"{file} is right" in report(result, seeds)
    assert summary(undecided).split(", ")[-1] != summary(result).split(", ")[-1]

    other = Pack("", (), resolve=((conflict.id, Path(seeds[1].file).name),))
    assert "July 14, 2023" not in _release(generate(seeds, 1, parser, choices=choices(other, seeds)))


def test_a_choice_of_a_text_that_is_not_read_settles_nothing() -> None:
    read = [article("Nothing here.", 0)]
    assert choices(Pack("", (), resolve=(("c-1", "gone.txt"), ("c-2", "text-0.txt"))), read) == {"c-2": 0}


@pytest.mark.parametrize(
    ("one", "two", "asked"),
    [
        ("When did the film open in Britain?", "When did the film open in Peru?", ["1840", "1842"]),
        # The second may be told of Britain as well.
        ("When did the film open in Britain?", "When did the film open?", []),
        ("When did the film open in Peru?", "When did it open in Peru?", []),
    ],
)
def test_days_of_two_places_do_not_contradict(one: str, two: str, asked: list[str]) -> None:
    facts = [replace(OLDER, stem=one), replace(NEWER, stem=two)]
    assert settled(facts, None)[0] == asked
