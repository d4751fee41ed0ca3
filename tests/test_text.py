"""Foreign strings on their way to a terminal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.text import cells, count_of, forbidden, one_line, visible

PERSIAN = "نمی\u200cخواهم"
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


@pytest.mark.parametrize("char", ["\x00", "\x1b", "\r", "\x7f", "\x9b", "\u202e", "\u2066", "\ud800"])
def test_controls_and_overrides_are_forbidden(char: str) -> None:
    ((offset, name),) = forbidden(f"é{char}")
    assert offset == 1
    assert f"U+{ord(char):04X}" in name


@pytest.mark.parametrize("text", ["plain", "a\tb\nc", PERSIAN, FAMILY, "\u200e\u200f\u061c", "\ufeff", "é"])
def test_the_rest_is_kept(text: str) -> None:
    assert list(forbidden(text)) == []


@pytest.mark.parametrize("text", ["plain", PERSIAN, FAMILY, "[/bold]", "ñ", "漢字"])
def test_letters_are_painted_as_they_are(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "painted"),
    [
        ("a\x1b[31m", "a‹U+001B›[31m"),
        ("a\u200bb", "a‹U+200B›b"),
        ("a\u200cb", "a‹U+200C›b"),
        ("\u200d", "‹U+200D›"),
        ("\u202e", "‹U+202E›"),
        ("\ud800", "‹U+D800›"),
        ("\u3164", "‹U+3164›"),
        ("\U000e0041", "‹U+E0041›"),
        ("a\tb\u00a0c\nd\u2028e", "a b c d e"),
    ],
)
def test_what_would_hide_or_move_is_named(text: str, painted: str) -> None:
    assert visible(text) == painted


def test_lines_stay_where_they_are_wanted() -> None:
    assert visible("a\nb\x07", lines=True) == "a\nb‹U+0007›"


@given(st.text())
def test_nothing_that_is_painted_is_forbidden(text: str) -> None:
    assert not any(forbidden(visible(text, lines=True)))
    assert "\n" not in one_line(text)
    assert "  " not in one_line(text)


@given(st.text())
def test_painting_twice_changes_nothing(text: str) -> None:
    assert visible(visible(text)) == visible(text)


def test_cells_are_those_of_a_terminal() -> None:
    assert [cells(text) for text in ("abc", "漢字", "e\u0301", "")] == [3, 4, 1, 0]


def test_counts_read_as_a_person_says_them() -> None:
    assert [count_of(1, "item"), count_of(0, "item"), count_of(2500, "entry", "entries")] == [
        "1 item",
        "0 items",
        "2,500 entries",
    ]
