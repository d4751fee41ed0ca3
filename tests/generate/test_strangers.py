"""Made-up names stand beside others from where they come from."""

import pytest

from quiz.generate.strangers import ENGLISH, strangers


@pytest.mark.parametrize(
    ("name", "one"),
    [
        ("Charalampos Poulopoulos", "Nikos Stamatis"),
        ("Anna Holm", "Ingrid Sandvik"),
        ("Anil Varma", "Priya Iyer"),
        ("Vladimir Popov", "Olga Kuznetsova"),
    ],
)
def test_names_tell_where_somebody_is_from(name: str, one: str) -> None:
    assert one in strangers(name)


@pytest.mark.parametrize("name", ["Kevin Hart", "Robert van Dam", "Maria Kent", "Thomas Reed"])
def test_names_of_many_lands_tell_nothing(name: str) -> None:
    assert strangers(name) == ENGLISH


def test_the_text_tells_where_a_rare_name_is_from() -> None:
    text = "In Brazil, as Brazilians say, all of Brazil is a stage."
    assert strangers("Jarid Arraes", text * 2) != ENGLISH
    assert strangers("Jarid Arraes") == ENGLISH
    assert strangers("Kevin Hart", text * 2) == ENGLISH


def test_nobody_is_of_two_places() -> None:
    from quiz.generate.strangers import _ORIGINS

    names = [name for origin in _ORIGINS for name in origin.people] + [*ENGLISH]
    assert len(names) == len(set(names))
    assert all(len(origin.people) >= 7 for origin in _ORIGINS)
