"""What a pack may hold, and what is said about what it may not."""

import gc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.packs.decoding import MOST_BYTES
from quiz.packs.item import Difficulty, Kind, Option, Origin, Pack, Proof, Source, derived_id
from quiz.packs.problems import Problem, Severity, errors
from quiz.packs.reading import Reading, read_bytes, read_pack
from tests.packs.examples import BROKEN, HEAD, ITEM, VALID, bare, item


def read(text: str) -> Reading:
    return read_bytes(text.encode())


def fine(text: str, path: Path | None = None) -> Pack:
    """Return the pack of a text that must have no problem at all."""
    found = read_bytes(text.encode(), path)
    assert found.problems == ()
    assert found.pack is not None
    return found.pack


def only(text: str) -> Problem:
    """Return the one problem of a text."""
    (problem,) = read(text).problems
    return problem


@pytest.mark.parametrize("name", VALID)
def test_fine_packs_have_no_problem(name: str) -> None:
    fine(VALID[name])


@pytest.mark.parametrize("name", BROKEN)
def test_broken_packs_get_one_error_at_its_place(name: str) -> None:
    broken = BROKEN[name]
    found = read(broken.text)
    assert found.pack is None
    assert [(p.code, p.place.line, p.place.column) for p in found.problems if p.severity is Severity.ERROR] == [
        (broken.code, broken.line, broken.column)
    ]


class TestText:
    def test_every_scalar_is_what_was_typed(self) -> None:
        (one,) = fine(VALID["unquoted words"]).items
        assert one.question == "yes"
        assert [option.text for option in one.options] == ["no", "on", "off", "y", "12:30", "1984", "3.10", "0x1F"]

    def test_spaces_and_unicode_are_kept_without_normalisation(self) -> None:
        text = "  e\u0301 and \u00e9, نمی‌خواهم, \U0001f468\u200d\U0001f469 "
        (one,) = fine(bare(f'question: "{text}"', "answer: a", "distractors: [b]")).items
        assert one.question == text

    def test_markup_is_text(self) -> None:
        (one,) = fine(bare('question: "[/bold] [red]x[/]"', 'answer: "[/]"', "distractors: ['[b]']")).items
        assert (one.question, one.options[0].text, one.options[1].text) == ("[/bold] [red]x[/]", "[/]", "[b]")

    def test_one_pair_where_text_is_due_is_taken_back_from_the_line(self) -> None:
        found = read(
            HEAD + "- question: Which game?\n  answer: Go\n  distractors:\n  - Halo 3:   Recon # best\n  - a\n"
        )
        assert found.pack is not None
        assert found.pack.items[0].options[1].text == "Halo 3:   Recon"
        (problem,) = found.problems
        assert (problem.code, problem.severity, problem.place.line, problem.place.column) == ("W103", "warning", 6, 5)
        assert problem.write == '  - "Halo 3:   Recon" # best'

    def test_in_brackets_too(self) -> None:
        found = read(bare("question: Q?", "answer: a", "distractors: [Halo 3: Recon, Halo: Reach]"))
        assert found.pack is not None
        assert [option.text for option in found.pack.items[0].distractors] == ["Halo 3: Recon", "Halo: Reach"]
        assert [problem.code for problem in found.problems] == ["W103", "W103"]

    def test_a_mapping_that_is_no_slip_is_an_error(self) -> None:
        assert only(bare("question: Q?", "answer: a", "distractors: [{b: 1, c: 2}]")).code == "E203"


class TestComments:
    def test_a_word_behind_a_hash_is_most_likely_text(self) -> None:
        problem = only(bare("question: Which Pokemon is #39?", "answer: a", "distractors: [b]"))
        assert (problem.code, problem.severity) == ("W104", "warning")
        assert (problem.place.line, problem.place.column, problem.place.width) == (3, 30, 4)
        assert problem.write == '- question: "Which Pokemon is #39?"'

    @pytest.mark.parametrize("comment", [" # the capital", "   #! x", " ## x", " #"])
    def test_a_comment_is_a_comment(self, comment: str) -> None:
        fine(bare(f"question: Which?{comment}", "answer: a", "distractors: [b]"))

    def test_text_that_begins_with_a_hash_is_not_lost(self) -> None:
        problem = only(bare("question: Q?", "answer: #025", "distractors: [b]"))
        assert (problem.code, problem.place.line, problem.place.column) == ("P014", 4, 11)
        assert problem.write == '  answer: "#025"'


class TestKinds:
    def test_choice(self) -> None:
        (one,) = fine(HEAD + ITEM).items
        assert (one.kind, one.fixed) == (Kind.CHOICE, False)
        assert one.options == (Option("a", True), Option("b"), Option("c"))

    def test_choices_keep_their_order(self) -> None:
        (one,) = fine(VALID["fixed order"]).items
        assert (one.kind, one.fixed) == (Kind.CHOICE, True)
        assert one.options == (Option("1"), Option("2", True), Option("3"))

    def test_true_or_false(self) -> None:
        (one,) = fine(VALID["true or false with a reason"]).items
        assert (one.kind, one.fixed) == (Kind.TRUE_FALSE, True)
        assert one.options == (Option("True"), Option("False", True, "It is rock."))

    def test_several(self) -> None:
        (one,) = fine(VALID["several in fixed order"]).items
        assert (one.kind, one.fixed) == (Kind.SEVERAL, True)
        assert [option.right for option in one.options] == [True, False, True]

    def test_kinds_to_come_are_named_as_such(self) -> None:
        assert "not yet playable" in only(BROKEN["number"].text).message

    def test_why_and_pin(self) -> None:
        (one,) = fine(VALID["why and pin"]).items
        assert one.options == (Option("a", True, "so"), Option("b", pin=True), Option("c"))


class TestWholePack:
    def test_everything_arrives(self) -> None:
        pack = fine(VALID["all of it"], Path("ada.yaml"))
        (one,) = pack.items
        assert (pack.id, pack.title, pack.version, pack.language) == ("ada", "Ada Lovelace", "3", "en")
        assert (pack.description, pack.authors, pack.licence) == ("The first programs.", ("Mrs Lopez",), "CC-BY-SA-4.0")
        assert (pack.skip, pack.path) == (("g-1",), Path("ada.yaml"))
        assert one.explanation == "Note G sets it out. Step by step."
        assert one.source == Source(
            title="Sketch of the Analytical Engine",
            author="L. F. Menabrea",
            publisher="Taylor",
            date="1843-10-01",
            url="https://example.org/note-g",
            licence="public domain",
            file="texts/note.txt",
            span=(10, 34),
            sha256="7e0f0c6b9a1d4d3c8f9a6f6f0b6c1f2e3d4c5b6a798897a6b5c4d3e2f1a0b9c8",
        )
        assert one.also == (Proof("Bernoulli's numbers", Source(title="A letter", date="1842")),)
        assert one.origin == Origin("object", "1", "ab12", ("Euler numbers",))
        assert (one.difficulty, one.tags, one.draft) == (Difficulty.MEDIUM, ("computing", "1840s"), True)
        assert one.allow == ("W302",)

    def test_the_file_name_serves_as_title(self) -> None:
        assert fine(HEAD + ITEM, Path("some/film-stars.yaml")).title == "film-stars"

    def test_an_id_is_derived_from_the_question_alone(self) -> None:
        (one,) = fine(HEAD + ITEM).items
        assert one.id == derived_id("which   ONE?")

    def test_an_item_knows_its_lines(self) -> None:
        text = (
            HEAD
            + ITEM
            + "\n# next\n"
            + ITEM.replace("Which", "What")
            + "  explanation: >-\n    Because.\n\n\n"
            + ("- {question: Moon?, answer: true}\n")
        )
        assert [one.lines for one in fine(text).items] == [(3, 5), (8, 12), (15, 15)]

    def test_a_missing_format_is_a_warning(self) -> None:
        problem = only("questions:\n" + ITEM)
        assert (problem.code, problem.severity) == ("W101", "warning")

    def test_nothing_of_a_newer_format_is_judged(self) -> None:
        assert "update" in (only("format: 7\nquestions: {new: shape}\n").hint or "")

    def test_the_same_question_with_other_options_is_a_warning(self) -> None:
        found = read(HEAD + ITEM + "  id: one\n" + ITEM.replace("[b, c]", "[d]") + "  id: two\n")
        assert found.pack is not None
        assert [(p.code, p.place.line) for p in found.problems] == [("W105", 7)]

    def test_duplicates_are_found_past_case_and_spaces(self) -> None:
        found = read(HEAD + ITEM + ITEM.replace("Which one?", "which  ONE?").replace("[b, c]", "[C, B]"))
        assert [p.code for p in found.problems] == ["E216"]


class TestHints:
    @pytest.mark.parametrize(
        ("text", "hint", "write"),
        [
            (
                bare("question: Q?", "answer: a", "wrong: [b] # x"),
                "did you mean “distractors”?",
                "  distractors: [b] # x",
            ),
            (bare("question: Q?", "anwser: a", "distractors: [b]"), "did you mean “answer”?", "  answer: a"),
            (item("difficulty: esay"), "did you mean “easy”?", "  difficulty: easy"),
            (
                bare("question: Q?", "choices: [Rome, Perth]", "answer: 'Roma'"),
                "closest choice: “Rome”",
                "  answer: Rome",
            ),
            (bare("question: Q?", "choices: [NO, that]", "answer: no"), "closest choice: “NO”", '  answer: "NO"'),
            (item("source: {url: www.example.org}"), "https://www.example.org", None),
        ],
    )
    def test_what_was_meant_is_guessed(self, text: str, hint: str, write: str | None) -> None:
        problem = only(text)
        assert (problem.hint, problem.write) == (hint, write)

    def test_a_list_typed_as_text_is_put_into_brackets(self) -> None:
        assert only(bare("question: Q?", "answer: a", "distractors: b, c # x")).write == "  distractors: [b, c] # x"

    def test_reading_goes_on_with_what_was_meant(self) -> None:
        codes = [p.code for p in read(bare("qestion: Q?", "anwser: a", "wrong: [a]")).problems]
        assert codes == ["E202", "E202", "E202", "E211"]


class TestAllAtOnce:
    def test_every_problem_is_told_in_the_order_of_the_file(self) -> None:
        found = read(
            "pack: {titel: x}\nquestions:\n- question: Mission: Impossible?\n  answer: a\n  wrong: [a]\n"
            "- answer: @home\n  distractors: [b]\n- question: Fine?\n  answer: a\n  distractors: [b]\n"
            "  draft: perhaps\n"
        )
        assert [(p.code, p.place.line) for p in found.problems] == [
            ("W101", 1),
            ("E202", 1),
            ("P006", 3),
            ("E202", 5),
            ("E211", 5),
            ("E204", 6),
            ("P006", 6),
            ("E207", 11),
        ]

    def test_a_thousand_are_enough(self) -> None:
        found = read(HEAD + "- x\n" * 5000)
        assert len(found.problems) == 1001
        assert found.problems[-1].code == "P015"
        assert found.pack is None

    def test_the_pack_is_there_if_and_only_if_there_is_no_error(self) -> None:
        assert read(HEAD + ITEM + "  draft: perhaps\n").pack is None
        assert read("questions:\n" + ITEM).pack is not None


class TestFiles:
    def test_a_missing_file_is_a_problem(self, tmp_path: Path) -> None:
        (problem,) = read_pack(tmp_path / "none.yaml").problems
        assert (problem.code, problem.message) == ("P001", "there is no such file")

    def test_so_is_a_folder(self, tmp_path: Path) -> None:
        (problem,) = read_pack(tmp_path).problems
        assert (problem.code, problem.message) == ("P001", "this is a folder, not a pack")

    def test_and_a_name_that_no_system_has(self) -> None:
        (problem,) = read_pack(Path("a\0b.yaml")).problems
        assert problem.code == "P001"

    def test_a_file_that_is_too_large_is_not_read(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "large.yaml"
        with path.open("wb") as file:
            file.truncate(MOST_BYTES + 1)

        def refuse(_: Path) -> bytes:
            raise AssertionError("read")

        monkeypatch.setattr(Path, "read_bytes", refuse)
        (problem,) = read_pack(path).problems
        assert problem.code == "P002"


@pytest.mark.parametrize("on", [True, False])
def test_the_collector_is_left_as_it_was(on: bool) -> None:
    was = gc.isenabled()
    try:
        (gc.enable if on else gc.disable)()
        read("[" * 100)
        assert gc.isenabled() is on
    finally:
        (gc.enable if was else gc.disable)()


@given(st.binary())
def test_no_bytes_raise(data: bytes) -> None:
    found = read_bytes(data)
    assert (found.pack is None) is bool(errors(found.problems))


@given(st.text(alphabet="-[]{}:,#&*!|>'\"%@` \t\nab\\"))
def test_no_yaml_raises(text: str) -> None:
    found = read(HEAD + text)
    assert (found.pack is None) is bool(errors(found.problems))
    assert all(1 <= problem.place.line <= len(found.lines) for problem in found.problems)
