"""What sentences must yield, and what must be refused, kind by kind. None of them is from a text that the rules were
made on."""

from collections.abc import Callable

import pytest

from quiz.generate.pipeline import Result

Generate = Callable[..., Result]


def asked(result: Result, recipe: str) -> list[tuple[str, str]]:
    """The questions that a recipe found, whatever the later gates say, with their answers."""
    return [(fact.stem, fact.answer) for fact in result.facts if fact.recipe == recipe and fact.stem]


PERSONS = "Carl Sand, Dora Vale and Emil Ross work there too. "


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Ada Byron was filmed on a glacier in Iceland.",
            "In which country was Ada Byron filmed on a glacier?",
            "Iceland",
        ),
        ("Ada Byron met Charles Babbage in Turin.", None, None),
        (
            "Mary Shelley sold the Kent mill in Vienna.",
            "In which city did Mary Shelley sell the Kent mill?",
            "Vienna",
        ),
    ],
)
def test_places(run: Generate, text: str, stem: str | None, answer: str | None) -> None:
    found = asked(run(text), "place")
    assert found == ([(stem, answer)] if stem else []), (
        "a place that no list knows has no distractors, and is not asked"
    )


def test_a_person_is_asked_for_by_a_deed(run: Generate) -> None:
    text = PERSONS + "Engineer Ada Byron revealed that Carl Sand had sold the Kent mill to a bank."
    assert ("Who revealed that Carl Sand had sold the Kent mill to a bank?", "Ada Byron") in asked(run(text), "person")


def test_two_doers_of_one_deed_are_not_asked_for(run: Generate) -> None:
    result = run(PERSONS + "Ada Byron and Carl Sand opened the Kent mill near the river Thames.")
    assert asked(result, "person") == []


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The marine biologist Ada Byron says the whales of Iceland are back.", "marine biologist"),
        ("Producer Ada Byron met the owner of the Kent mill.", "producer"),
    ],
)
def test_jobs(run: Generate, text: str, role: str) -> None:
    assert ("What is Ada Byron's job?", role) in asked(run(f"{text} Ada Byron never says more."), "job")
    assert asked(run(text), "job") == [], "whom a text names once is no part of its story"


@pytest.mark.parametrize(
    "text", ["Star Ada Byron met them.", "Queen Ada Byron met them.", "The mill of Ada Byron is old."]
)
def test_no_jobs(run: Generate, text: str) -> None:
    assert asked(run(text), "job") == []


def test_quotations_stand_alone_or_are_refused(run: Generate) -> None:
    text = PERSONS + '"A mill without water is a house," Ada Byron said. "It was the best of them," Carl Sand said.'
    assert asked(run(text), "quotation") == [('Who said "A mill without water is a house"?', "Ada Byron")]


@pytest.mark.parametrize(
    "said",
    [
        "Well, a mill without water is a house",
        "Two years ago the mill of Kent stood still",
        "She never saw the mill at Kent",
        "That is a mill without any water",
        "What is a mill without water in summer?",
        "The biggest mill in the history of Kent",
        "A mill",
    ],
)
def test_quotations_refused(run: Generate, said: str) -> None:
    stop = "" if said.endswith("?") else ","
    assert asked(run(f'{PERSONS}"{said}{stop}" Ada Byron said.'), "quotation") == []
