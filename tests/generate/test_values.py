from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.generate.values import CARDINALS, Day, Interval, bound, day, interval, like, moved, number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("25,000", 25_000),
        ("7", 7),
        ("seven", 7),
        ("sixty-four", 64),
        ("two hundred and six", 206),
        ("2.5 million", 2_500_000),
        ("three thousand four hundred", 3_400),
        ("13,000", 13_000),
    ],
)
def test_numerals_in_digits_and_words(text: str, value: float) -> None:
    assert number(text) == Fraction(str(value))


@pytest.mark.parametrize("text", ["", "many", "million", "and", "7-6", "1,00", "a dozen", "12:30"])
def test_what_is_no_numeral_has_no_value(text: str) -> None:
    assert number(text) is None


@given(st.integers(min_value=0, max_value=10**9))
def test_digits_with_and_without_commas_are_one_number(value: int) -> None:
    assert number(f"{value:,}") == number(str(value)) == value


@pytest.mark.parametrize("word", CARDINALS)
def test_every_cardinal_word_is_its_place(word: str) -> None:
    assert number(word) == CARDINALS.index(word)


@pytest.mark.parametrize(
    ("before", "how"),
    [
        ("performed more than", "over"),
        ("over", "over"),
        ("speeds of up to", "under"),
        ("fewer than", "under"),
        ("about", "about"),
        ("an estimated", "about"),
        ("did the jump", ""),
        ("more than he had wanted, he did", ""),
    ],
)
def test_words_before_a_number_bound_it(before: str, how: str) -> None:
    assert bound(before) == how


def test_more_than_500_contradicts_500_but_not_600() -> None:
    over = interval(Fraction(500), "over")
    assert over.meets(Interval(Fraction(600), Fraction(600)))
    assert not interval(Fraction(499), "").meets(over)


def test_about_leaves_a_quarter_on_each_side() -> None:
    about = interval(Fraction(100), "about")
    assert about.meets(interval(Fraction(80), "")) and about.meets(interval(Fraction(125), ""))
    assert not about.meets(interval(Fraction(79), ""))


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("July 14, 2023", Day(2023, 7, 14)),
        ("14 July 2023", Day(2023, 7, 14)),
        ("March 2017", Day(2017, 3)),
        ("1996", Day(1996)),
        ("July 12", Day(None, 7, 12)),
        ("Sept. 3, 1999", Day(1999, 9, 3)),
    ],
)
def test_dates_as_exact_as_they_are_told(text: str, when: Day) -> None:
    assert day(text) == when


@pytest.mark.parametrize("text", ["May", "last week", "25,000", "the 60s", "2023 cameras", "today"])
def test_what_is_no_date(text: str) -> None:
    assert day(text) is None


def test_july_12_conflicts_with_july_14_2023_and_july_2023_with_neither() -> None:
    twelve, fourteen, month = Day(None, 7, 12), Day(2023, 7, 14), Day(2023, 7)
    assert twelve.conflicts(fourteen)
    assert not month.conflicts(fourteen) and not month.conflicts(twelve)
    assert fourteen.is_finer(month) and not month.is_finer(fourteen)


@given(st.dates(), st.integers(min_value=-8, max_value=8).filter(bool))
def test_a_moved_date_is_another_and_is_written_alike(when: object, steps: int) -> None:
    assert hasattr(when, "year")
    if not 1100 < when.year < 2090:
        return
    start = Day(when.year, when.month, when.day)  # type: ignore[attr-defined]
    there = moved(start, steps)
    assert there != start
    text = like("June 28, 2024", there)
    assert day(text) == there
