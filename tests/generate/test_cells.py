"""What two cells say of each other."""

from fractions import Fraction

import pytest

from quiz.generate.cells import alike, folded, names, order, value


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the Netherlands", "Netherlands"),
        ("São Paulo", "SAO PAULO"),
        ("Yahoo!", "yahoo"),
        ("Sucre | La Paz", "La Paz"),
        ("1,000,000", "1000000"),
        ("1 000 000", "1.000.000"),
        ("1.5 million", "1,500,000"),
        ("seven", "7"),
        ("12 km", "12,000 m"),
        ("3 May 1999", "1999-05-03"),
        ("May 3, 1999", "3 May 1999"),
        ("44 BC", "44 B.C."),
        ("Salt & Pepper", "salt and pepper"),
    ],
)
def test_the_same_in_another_spelling(one: str, other: str) -> None:
    assert value(one).is_same(value(other))
    assert value(one).clashes(value(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Guinea", "Guinea-Bissau"),
        ("Rocky", "Rocky II"),
        ("北京", "北京市"),
        ("1989", "July 14, 1989"),
        ("July 1989", "14 July 1989"),
        ("1.500", "1500"),
    ],
)
def test_one_part_of_the_other(one: str, other: str) -> None:
    assert value(one).clashes(value(other)) and value(other).clashes(value(one))
    assert not value(one).is_same(value(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Niger", "Nigeria"), ("C", "C++"), ("C#", "C"), ("1", "11"), ("5", "-5"), ("कल", "कुल"), ("が", "か")],
)  # fmt: skip
def test_different_things(one: str, other: str) -> None:
    assert not value(one).clashes(value(other))


def test_a_cell_may_hold_several_names_but_prose_is_one() -> None:
    assert names("Sucre | La Paz") == ("Sucre", "La Paz")
    assert names("Joel Coen; Ethan Coen") == ("Joel Coen", "Ethan Coen")
    prose = "It was built in 1889 for the fair; few people liked it at the time, as letters show"
    assert names(prose) == (prose,)
    assert value("Sucre | La Paz").text == "Sucre"


def test_numbers_of_one_unit_and_dates_have_an_order_and_others_none() -> None:
    assert order([value("1,200 km"), value("950 km")]) == [Fraction(1_200_000), Fraction(950_000)]
    assert order([value("12 km"), value("12 kg")]) is None
    assert order([value("44 BC"), value("14 AD")]) == [Fraction(-44), Fraction(14)]
    days = order([value("1999-05-03"), value("2 June 1999"), value("1998")])
    assert days is not None and days[2] < days[0] < days[1]
    mixed = order([value("44 BC"), value("950"), value("14 October 1066"), value("1067")])
    assert mixed is not None and mixed == sorted(mixed)
    assert order([value("Oslo"), value("Rome")]) is None


def test_figures_are_alike_if_they_are_equally_precise_and_of_one_style() -> None:
    assert alike("12.05 km", "7.10 km") and not alike("12.05 km", "7 km")
    assert alike("950", "1,200") and alike("950", "1200") and not alike("1200", "1,300")
    assert alike("May 3, 1999", "June 14, 2001") and not alike("May 3, 1999", "1999")


def test_folding_leaves_something() -> None:
    assert folded("...") == "..."
    assert folded("The The") == "the"
