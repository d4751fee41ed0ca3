"""The form of an item: what is typed makes the item, and nothing else of it changes."""

from dataclasses import replace

import pytest

from quiz.packs.form import filled, form_of, problems
from quiz.packs.item import Item, Kind, Option, Origin, Pack
from quiz.packs.problems import Problem

CHOICE = Item(
    "a",
    "Who  jumps?",
    (Option("Tom", True), Option("Ann", why="She stays."), Option("none of them", pin=True)),
    explanation="He does.",
    origin=Origin("person", "1", "ab", ("Sue",)),
    draft=True,
)
SEVERAL = Item("s", "Which?", (Option("x", True), Option("y", True), Option("z")), Kind.SEVERAL)
FIXED = Item("f", "How many?", (Option("1"), Option("2", True), Option("3")), fixed=True)
TRUTH = Item("t", "So it is.", (Option("True", True, "It is."), Option("False")), Kind.TRUE_FALSE, True)
PACK = Pack("P", (CHOICE, SEVERAL, FIXED, TRUTH))


@pytest.mark.parametrize("item", PACK.items, ids=lambda item: item.id)
def test_an_untouched_form_gives_the_item(item: Item) -> None:
    assert filled(form_of(item), item) == item
    assert not [problem for problem in problems(item, PACK) if problem.severity == "error"]


def test_only_what_was_typed_changes() -> None:
    item = filled(replace(form_of(CHOICE), context=" Films ", explanation=""), CHOICE)
    assert item == replace(CHOICE, context="Films", explanation=None)


def test_line_breaks_and_spaces_are_no_text() -> None:
    item = filled(replace(form_of(CHOICE), question="Who\n runs  ? ", options="Ann\n\n  Joe  \n"), CHOICE)
    assert isinstance(item, Item)
    assert item.question == "Who runs ?" and [option.text for option in item.distractors] == ["Ann", "Joe"]


def test_reasons_stay_with_their_texts_or_else_with_their_lines() -> None:
    form = form_of(CHOICE)
    item = filled(replace(form, options="Anna\nnone of them"), CHOICE)
    assert isinstance(item, Item)
    assert item.distractors == (Option("Anna", why="She stays."), Option("none of them", pin=True))
    item = filled(replace(form, options="Sue\nAnn\nnone of them"), CHOICE)
    assert isinstance(item, Item)
    assert item.distractors == (Option("Sue"), Option("Ann", why="She stays."), Option("none of them", pin=True))


def test_several_answers_and_fixed_choices() -> None:
    item = filled(replace(form_of(SEVERAL), answer="x\nw"), SEVERAL)
    assert isinstance(item, Item) and [option.text for option in item.answers] == ["x", "w"]
    item = filled(replace(form_of(FIXED), answer="3", options="1\n2\n3\n4"), FIXED)
    assert isinstance(item, Item)
    assert [(option.text, option.right) for option in item.options] == [
        ("1", False),
        ("2", False),
        ("3", True),
        ("4", False),
    ]


def test_true_becomes_false_without_its_reason() -> None:
    item = filled(replace(form_of(TRUTH), answer="false"), TRUTH)
    assert isinstance(item, Item) and item.options == (Option("True"), Option("False", True))


@pytest.mark.parametrize(
    ("item", "changes", "code"),
    [
        (CHOICE, {"answer": " "}, "E204"),
        (FIXED, {"answer": "7"}, "E212"),
        (TRUTH, {"answer": "maybe"}, "E207"),
    ],
)
def test_what_makes_no_item_is_told(item: Item, changes: dict[str, str], code: str) -> None:
    problem = filled(replace(form_of(item), **changes), item)
    assert isinstance(problem, Problem) and problem.code == code


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"question": ""}, "E205"),
        ({"options": "tom"}, "E211"),
        ({"options": ""}, "E210"),
        ({"context": "x" * 61}, "E217"),
        ({"question": "Which?", "answer": "x", "options": "y\nz"}, "E216"),
        ({"question": "Who jumps"}, "W308"),
        ({"explanation": "\x07"}, "P004"),
    ],
)
def test_what_is_wrong_is_told_by_its_code(changes: dict[str, str], code: str) -> None:
    item = filled(replace(form_of(CHOICE), **changes), CHOICE)
    assert isinstance(item, Item)
    assert code in [problem.code for problem in problems(item, PACK)]
