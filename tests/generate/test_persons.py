"""The ways in which a text writes its persons, and whom a pronoun then means."""

from collections.abc import Callable

import pytest

from quiz.generate.names import names_of
from quiz.generate.persons import person_forms
from quiz.generate.pipeline import Result

Generate = Callable[..., Result]


def forms(text: str, *persons: str, headline: str | None = None) -> dict[str, str]:
    begin = text.find("\n\n") + 2 if headline else 0
    return person_forms(text, [(begin, len(text))], [(name, "PERSON") for name in persons], {}, headline)[0]


def test_family_name() -> None:
    found = forms("Ada Byron wrote to Karl Weiss. Byron was ill, and Weiss knew.", "Ada Byron", "Karl Weiss")
    assert (found["Byron"], found["Weiss"]) == ("Ada Byron", "Karl Weiss")


def test_two_of_a_family_who_both_tell_the_story() -> None:
    found = forms("Anna Holm met Peter Holm. Anna Holm and Peter Holm sang.", "Anna Holm", "Peter Holm")
    assert "Holm" not in found


def test_kin_named_once_leave_the_family_name_to_the_first() -> None:
    found = forms("Anna Holm and her brother, Peter Holm, sang. Holm won.", "Anna Holm", "Peter Holm")
    assert found["Holm"] == "Anna Holm"


def test_first_name_where_the_family_name_never_stands_alone() -> None:
    found = forms("Gao Ping, who ran a shop, was rich. Gao was arrested.", "Gao Ping")
    assert found["Gao"] == "Gao Ping"


def test_first_name_of_somebody_else_in_the_family() -> None:
    found = forms("Celia Rossi worked in a mill. His grandmother, Celia, took him to games.", "Celia Rossi")
    assert "Celia" not in found


@pytest.mark.parametrize(
    "opening",
    [
        'Ernesto "Tino" Luis Sol Vega (born 3 May 1970) is a Chilean painter.',
        "Tino Luis Sol (born 3 May 1970) is a Chilean painter.",
        "Tino Sol, born Ernesto Luis Vega (born 3 May 1970), is a Chilean painter.",
    ],
)
def test_the_headline_has_the_name_that_people_know(opening: str) -> None:
    text = f"Tino Sol\n\n{opening} Sol went to Rome. His father was Juan Sol, and his uncle Pedro Sol."
    found = forms(text, "Juan Sol", "Pedro Sol", headline="Tino Sol")
    assert found["Sol"] == "Tino Sol"
    assert found["Juan Sol"] == "Juan Sol"
    for name in ('Ernesto "Tino" Luis Sol Vega', "Tino Luis Sol", "Ernesto Luis Vega"):
        assert name not in text or found[name] == "Tino Sol"


@pytest.mark.parametrize("name", ["Peter's Square", "Norman Conquest", "Orlando Pride"])
def test_no_persons(name: str) -> None:
    assert name not in forms(f"They told of {name} at length.")


def test_crowned() -> None:
    assert forms("Pope Benedict XVI left. Benedict was tired.")["Benedict"] == "Pope Benedict XVI"


STORY = """Alma Reyes

Alma "Lita" Reyes Ortega (born July 2, 1989) is a Chilean rower. {told}"""


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("At age 12, she moved to Oslo.", "At what age did Alma Reyes move to Oslo?"),
        (
            "Reyes was raised by Maria and Juan Reyes in Arica. At age 12, she moved to Oslo.",
            "At what age did Alma Reyes move to Oslo?",
        ),
        ("Her idol was Berta Lund, who won in Rome. At age 12, she moved to Oslo.", None),
    ],
)
def test_whom_she_means(run: Generate, told: str, asked: str | None) -> None:
    ages = [fact.stem for fact in run(STORY.format(told=told)).facts if fact.recipe == "age" and fact.stem]
    assert ages == ([asked] if asked else [])


def test_who_is_played_lives_in_a_work() -> None:
    text = "The crew were Ann Dale (Ruth Kerr) and Tom Pike (Hugh Lane), as Eve Roy wrote them."
    entities = [(name, "PERSON") for name in ("Ann Dale", "Ruth Kerr", "Tom Pike", "Hugh Lane", "Eve Roy")]
    assert names_of(text, [(0, len(text))], entities, {}).fictional == {"Ann Dale", "Tom Pike"}
