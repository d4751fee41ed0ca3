"""When things of the lists were there."""

import pytest

from quiz.generate.eras import _spans, apart, there_in, time_of
from quiz.generate.lands import CITIES, COUNTRIES, STATES
from quiz.generate.lists import entry, kin


@pytest.mark.parametrize(
    ("name", "year", "years"),
    [
        ("World War II", 1941, 0),
        ("the War of 1812", 1862, 47),
        ("Estonia", 1925, 0),
        ("Estonia", 1960, 20),
        ("the Roman Empire", -100, 73),
        ("the Roman Empire", 500, 24),
        ("France", 800, 0),
    ],
)
def test_years_apart(name: str, year: int, years: int) -> None:
    assert apart(name, year) == years


def test_what_ended_has_a_time() -> None:
    assert time_of("the Battle of Midway") == (1942, 1942)
    assert time_of("the Ottoman Empire") == (1299, 1922)
    assert time_of("Apple") is None and time_of("Estonia") is None and time_of("nobody") is None


def test_a_year_before_the_answer_tells_nothing() -> None:
    # Mexico, of which a text on 1400 speaks as of a land
    assert there_in(1400, "Mexico", ["Brazil", "Canada"]) == ["Brazil", "Canada"]
    assert there_in(1600, "Mexico", ["Brazil", "Canada"]) == ["Brazil"]


def test_an_event_without_a_year_has_its_own() -> None:
    found = there_in(None, "the Korean War", ["the Trojan War", "the Gulf War", "the Vietnam War", "World War II"])
    assert found == ["the Vietnam War", "World War II", "the Gulf War"]


def test_every_name_is_of_a_list() -> None:
    tables = (CITIES, COUNTRIES, STATES)
    assert [n for n in _spans() if entry(n) is None and not any(kin(n, table) for table in tables)] == []
