"""The item-writing rules, and quotes against their sources."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from quiz.packs.checks import RULES, check, check_quotes
from quiz.packs.item import Item, Kind, Option, Pack, Proof, Source
from quiz.packs.reading import read_pack


def item(question: str, answer: str, *distractors: str, context: str | None = None) -> Item:
    return Item("x", question, (Option(answer, True), *map(Option, distractors)), context=context)


def codes(one: Item, language: str = "en") -> list[str]:
    return [problem.code for problem in check(Pack("p", (one,), language=language))]


@pytest.mark.parametrize(
    ("code", "one"),
    [
        ("W301", item("Which?", "a", "b", "All of the above")),
        ("W301", item("Which?", "none of these", "b", "c")),
        ("W302", item("Which of them is not red?", "a", "b")),
        ("W302", item("Which of them are red, except one?", "a", "b")),
        ("W303", item("Who?", "the second cousin of the king", "a king", "a queen")),
        ("W304", item("Which river runs through the valley of Yosemite?", "the Yosemite Creek", "the Nile", "the Po")),
        ("W305", item("The animal is called an", "ox.", "ape.")),
        ("W305", item("What is that? A …", "fox", "hen")),
        ("W306", item("Which?", "green", "Yellow", "Red")),
        ("W306", item("Which?", "the king", "Queen Mary")),
        ("W307", item("Which?", "green.", "yellow", "red")),
        ("W307", item("Which?", "green", "yellow.", "red.")),
        ("W308", item("Which one", "a", "b")),
        ("W309", item("Who is currently the king?", "a", "b")),
        ("W309", item("Who won last year?", "a", "b")),
        ("W310", item("Which?", "a", "Both A and B")),
        ("W310", item("Which?", "A, B and C", "b")),
        ("W311", item("Who?", "Ada Lovelace", "b", context="Notes by Ada Lovelace, 1843")),
    ],
)
def test_what_a_rule_finds(code: str, one: Item) -> None:
    assert code in codes(one)


@pytest.mark.parametrize(
    ("code", "one"),
    [
        ("W301", item("Which?", "all of the people", "none of the dogs")),
        ("W302", item("Which of them is NOT red?", "a", "b")),
        ("W302", item('Who sang "Love is not enough"?', "a", "b")),
        ("W302", item("Did it snow or not?", "a", "b")),
        ("W303", item("Who?", "a cousin of the king", "a nephew of the king", "a queen")),
        ("W303", item("Who?", "Johanna", "Jo", "Al")),
        ("W304", item("Which river runs through Yosemite?", "the Yosemite River", "the Nile River", "the Po")),
        ("W304", item("Which of these were there?", "these", "none")),
        ("W305", item("Who got an A in Latin?", "a", "b")),
        ("W306", item("Which?", "iPhone", "Nokia", "eBay")),
        ("W306", item("Which?", "1984", "Dune", "42")),
        ("W306", item("Where?", "Norway", "the United Arab Emirates", "a Caribbean island")),
        ("W307", item("Which?", "Washington, D.C.", "Rome")),
        ("W307", item("Which?", "Apple Inc.", "IBM")),
        ("W307", item("Which?", "green.", "yellow.", "red")),
        ("W308", item('Who said "I am here."', "a", "b")),
        ("W308", item("The capital is ___", "a", "b")),
        ("W308", item("これは何ですか？", "a", "b")),
        ("W309", item("Who was currently king in 1843?", "a", "b")),
        ("W309", item("Who is currently king?", "a", "b", context="News of March 2024")),
        ("W309", item("Which paper is USA Today's rival?", "a", "b")),
        ("W310", item("Which?", "Plan A", "vitamin B and more")),
        ("W311", item("Who?", "Ada", "b", context="Adam and Eve")),
    ],
)
def test_what_a_rule_leaves_alone(code: str, one: Item) -> None:
    assert code not in codes(one)


def test_every_rule_has_an_example_above_and_a_reason() -> None:
    assert [rule.code for rule in RULES] == [f"W3{number:02}" for number in range(1, 12)]
    assert all(rule.finds.__doc__ for rule in RULES)


def test_an_author_who_means_it_says_so() -> None:
    one = item("Which is not red", "a", "b")
    assert codes(one) == ["W302", "W308"]
    assert codes(replace(one, allow=("W302",))) == ["W308"]


def test_english_rules_are_for_english() -> None:
    one = item("Wat is dat? Kan an", "a", "b.")
    assert "W305" in codes(one, "en-GB")
    assert "W305" not in codes(one, "nl")


def test_a_statement_is_judged_as_one() -> None:
    one = Item("x", "The moon is not made of cheese.", (Option("True", True), Option("False")), Kind.TRUE_FALSE, True)
    assert codes(one) == []


def test_a_warning_stands_at_its_key(tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    path.write_text("format: 1\nquestions:\n- id: a\n  question: Which one\n  answer: a\n  distractors: [b]\n")
    reading = read_pack(path)
    assert reading.pack is not None
    (problem,) = check(reading.pack, reading.lines)
    assert (problem.place.line, problem.place.column, problem.place.width) == (4, 3, 8)


# -- Quotes ------------------------------------------------------------------------------------------------------------

TEXT = "Ada wrote notes.\nThe engine  was never\nbuilt, said Ada.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "ada.txt").write_text(TEXT)
    return tmp_path


def quoted(folder: Path, quote: str, span: tuple[int, int] | None, file: str = "texts/ada.txt") -> Pack:
    source = Source(file=file, span=span, sha256=sha256(b"another text").hexdigest())
    one = replace(item("Who?", "a", "b"), quote=quote, source=source)
    return Pack("p", (one,), path=folder / "p.yaml")


def test_a_quote_at_its_span_is_fine_though_the_text_has_changed_elsewhere(folder: Path) -> None:
    assert check_quotes(quoted(folder, "The engine was never built", (17, 44))) == []


def test_so_is_a_quote_without_a_span(folder: Path) -> None:
    assert check_quotes(quoted(folder, "never built", None)) == []


def test_a_quote_that_has_moved_gets_its_new_span(folder: Path) -> None:
    path = folder / "p.yaml"
    path.write_text(
        "format: 1\nquestions:\n- question: Who?\n  answer: a\n  distractors: [b]\n"
        "  quote: never built\n  source: {file: texts/ada.txt, span: [ 1, 12 ], title: Ada}\n"
    )
    reading = read_pack(path)
    assert reading.pack is not None
    (problem,) = check_quotes(reading.pack, reading.lines)
    assert (problem.code, problem.severity) == ("W320", "warning")
    assert (problem.place.line, problem.place.column) == (7, 39)
    assert problem.write == "  source: {file: texts/ada.txt, span: [33, 44], title: Ada}"
    path.write_text(
        path.read_text().replace("  source: {file: texts/ada.txt, span: [ 1, 12 ], title: Ada}", problem.write)
    )
    mended = read_pack(path).pack
    assert mended is not None and check_quotes(mended) == []


def test_a_quote_that_the_text_does_not_hold_is_an_error(folder: Path) -> None:
    (problem,) = check_quotes(quoted(folder, "Charles wrote notes", (0, 16)))
    assert (problem.code, problem.severity) == ("E301", "error")


def test_further_quotes_are_looked_up_too(folder: Path) -> None:
    pack = quoted(folder, "never built", None)
    more = Proof("Charles said so", Source(file="texts/ada.txt"))
    pack = replace(pack, items=(replace(pack.items[0], also=(more,)),))
    assert [problem.code for problem in check_quotes(pack)] == ["E301"]


def test_a_text_that_is_not_there_is_nothing_to_tell(folder: Path) -> None:
    assert check_quotes(quoted(folder, "anything", (0, 8), "texts/none.txt")) == []


def test_a_text_that_is_no_utf8_is_told(folder: Path) -> None:
    (folder / "texts" / "ada.txt").write_bytes(b"caf\xe9")
    (problem,) = check_quotes(quoted(folder, "never built", None))
    assert (problem.code, problem.severity) == ("W321", "warning")
