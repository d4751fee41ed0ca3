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
            "Mary Shelley wrote her diary 12 times to find the best order of the Bernoulli cards.",
            "How many times did Mary Shelley write her diary to find the best order of the Bernoulli cards?",
            "12",
        ),
        (
            "In 1999 Ada Byron bought three mills in Vermont.",
            "How many mills did Ada Byron buy in Vermont in 1999?",
            "three",
        ),
        ("Three cameras recorded the fall of Ada Byron.", "How many cameras recorded the fall of Ada Byron?", "three"),
        (
            "Ada Byron lived for nine years in Vienna.",
            "For how many years did Ada Byron live in Vienna?",
            "nine",
        ),
    ],
)
def test_counts(run: Generate, text: str, stem: str, answer: str) -> None:
    assert (stem, answer) in asked(run(text), "count")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Byron bought more than three mills in Vermont.",
        "Ada Byron did not buy three mills in Vermont.",
        "Ada Byron may buy three mills in Vermont.",
        "Ada Byron reportedly bought three mills in Vermont.",
        "If Ada Byron bought three mills in Vermont, nobody knew.",
        "Did Ada Byron buy three mills in Vermont?",
        "They bought it for three reasons.",
        "Ada Byron bought one mill in Vermont.",
        "The owner bought three mills there.",
    ],
)
def test_counts_refused(run: Generate, text: str) -> None:
    assert asked(run(text), "count") == []


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        ("Ada Byron was born in London in 1815.", "In what year was Ada Byron born in London?", "1815"),
        (
            "Ada Byron sold the mill on March 3, 1840.",
            "On what date did Ada Byron sell the mill?",
            "March 3, 1840",
        ),
        (
            "The bridge of Ada Byron is scheduled to be opened in May 2031.",
            "In which month and year was the bridge of Ada Byron scheduled to be opened?",
            "May 2031",
        ),
    ],
)
def test_dates(run: Generate, text: str, stem: str, answer: str) -> None:
    found = asked(run(text.replace("the mill", "the Kent mill")), "date")
    assert (stem.replace("the mill", "the Kent mill"), answer) in found


@pytest.mark.parametrize(
    "text",
    [
        "Ada Byron sold the mill last year.",
        "Ada Byron did not marry in 1835.",
        "He was born in 1815.",
        "Ada Byron will perhaps return in 2031.",
        "The 1815 edition of Ada Byron is lost.",
    ],
)
def test_dates_refused(run: Generate, text: str) -> None:
    assert asked(run(text), "date") == []


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


def test_acronyms_whose_initials_agree(run: Generate) -> None:
    text = "SCUBA stands for Self Contained Underwater Breathing Apparatus, as every diver of Malta knows."
    assert asked(run(text), "acronym") == [
        ("What does SCUBA stand for?", "Self Contained Underwater Breathing Apparatus")
    ]
    assert asked(run("SCUBA stands for Deep Diving Kit, as divers say."), "acronym") == []


def test_ordinals_of_titles(run: Generate) -> None:
    text = (
        'The film "Night Train: Vienna", the third instalment of the spy series, opened in 2009. '
        '"Night Train: Vienna" ran for long.'
    )
    assert ('Which instalment of its spy series is "Night Train: Vienna"?', "the third") in asked(run(text), "ordinal")


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


def test_measures(run: Generate) -> None:
    found = asked(run("Ada Byron jumped from a balloon at 9,000 feet."), "quantity")
    assert found == [("At what height did Ada Byron jump from a balloon?", "9,000 feet")]
    assert asked(run("Ada Byron jumped from a balloon at over 9,000 feet."), "quantity") == []


def test_a_pronoun_stands_for_the_only_person_in_reach(run: Generate) -> None:
    one = run("Mary Shelley came home in spring. She bought three mills in Vermont.")
    assert ("How many mills did Mary Shelley buy in Vermont?", "three") in asked(one, "count")
    two = run("Mary Shelley came home with Carl Sand. He bought three mills in Vermont.")
    assert asked(two, "count") == []


def test_praise_is_left_out_of_questions(run: Generate) -> None:
    found = asked(run("Ada Byron visited Carl Sand's spectacular garden 12 times."), "count")
    assert found == [("How many times did Ada Byron visit Carl Sand's garden?", "12")]
