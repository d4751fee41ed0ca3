"""How a problem is told."""

from quiz.packs.problems import Place, Problem, Severity, render
from quiz.text import cells


def test_the_message_of_a_problem() -> None:
    problem = Problem("E212", "not one of the choices", Place(2, 9, 7), "closest: “Canberra”", "answer: Canberra")
    assert render(problem, "a.yaml", ["question: Q?", "answer: Canbera"]).split("\n") == [
        "a.yaml:2:9: error E212: not one of the choices",
        "  2 | answer: Canbera",
        "    |         ^^^^^^^",
        "    hint: closest: “Canberra”",
        "    write: answer: Canberra",
    ]


def test_the_caret_stands_under_what_it_means_behind_wide_letters() -> None:
    line = "question: 東京の人口は #1"
    problem = Problem("W104", "dropped", Place(1, line.index("#") + 1, 2), severity=Severity.WARNING)
    _, shown, caret = render(problem, "a.yaml", [line]).split("\n")
    assert cells(shown[: shown.index("#")]) == caret.index("^")
    assert caret.count("^") == 2


def test_a_long_line_is_shown_around_the_caret() -> None:
    line = "x" * 1_000_000 + "!" + "y" * 1_000_000
    _, shown, caret = render(Problem("P006", "here", Place(1, 1_000_001)), "a.yaml", [line]).split("\n")
    assert len(shown) < 120
    assert shown[caret.index("^")] == "!"


def test_nothing_foreign_reaches_the_terminal_raw() -> None:
    problem = Problem("E202", "unknown key “\x1b[31m”", Place(1, 1), "mean \u202e?", "a: \x07")
    told = render(problem, "\x1b]0;a.yaml", ["\x1b[2J: \u202e"])
    assert told.isprintable() or set(filter(lambda char: not char.isprintable(), told)) == {"\n"}


def test_a_place_beyond_the_file_has_no_excerpt() -> None:
    assert render(Problem("P002", "too large", Place(1, 1)), "a.yaml", []) == "a.yaml:1:1: error P002: too large"
