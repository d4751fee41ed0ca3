"""YAML as a pack may use it: one document of plain lists and keys, and nothing that could hurt or hide."""

import pytest

from quiz.packs import events
from quiz.packs.problems import Problem
from quiz.packs.reading import Reading, read_bytes
from tests.packs.examples import HEAD, ITEM, bare


def read(data: str | bytes) -> Reading:
    return read_bytes(data if isinstance(data, bytes) else data.encode())


def only(data: str | bytes) -> Problem:
    (problem,) = read(data).problems
    return problem


def place(problem: Problem) -> tuple[str, int, int]:
    return problem.code, problem.place.line, problem.place.column


class TestEncoding:
    @pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
    def test_utf8_with_or_without_a_mark(self, mark: bytes) -> None:
        found = read(mark + bare("question: Où?", "answer: à Paris", "distractors: [b]").encode())
        assert found.problems == ()
        assert found.pack is not None and found.pack.items[0].question == "Où?"

    def test_latin_1_is_told_at_its_byte(self) -> None:
        problem = only(b"format: 1\nquestions:\n- question: \xc3\xa9t\xe9?\n")
        assert place(problem) == ("P003", 3, 15)
        assert "0xE9" in problem.message and "“é”" in problem.message
        assert "UTF-8" in (problem.hint or "")

    def test_a_mark_does_not_shift_the_place(self) -> None:
        assert place(only(b"\xef\xbb\xbfa\xe9")) == ("P003", 1, 2)

    @pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-16-le"])
    def test_utf16(self, encoding: str) -> None:
        problems = read((HEAD + ITEM).encode(encoding)).problems
        assert ("P003" if encoding == "utf-16" else "P004") in [problem.code for problem in problems]
        assert any("UTF-" in f"{p.message} {p.hint}" for p in problems)

    @pytest.mark.parametrize("end", ["\r\n", "\r"])
    def test_other_ends_of_lines(self, end: str) -> None:
        assert read((HEAD + ITEM).replace("\n", end)).problems == ()
        assert place(only((HEAD + ITEM + "  draft: x\n").replace("\n", end))) == ("E207", 6, 10)


class TestCharacters:
    @pytest.mark.parametrize("char", ["\x00", "\x1b", "\x7f", "\x85", "\x9b", "\u202e", "\u2066", "\u2028", "\ufffe"])
    def test_raw_ones_that_no_pack_may_hold(self, char: str) -> None:
        problem = only(bare(f"question: Which{char} one?", "answer: a", "distractors: [b]"))
        assert place(problem) == ("P004", 3, 18)
        assert f"U+{ord(char):04X}" in problem.message

    @pytest.mark.parametrize("escape", [r"\e[31m", r"\0", r"\x9B", r"\u202E", r"\N"])
    def test_escapes_that_stand_for_one(self, escape: str) -> None:
        assert place(only(bare(f'question: "Which{escape}?"', "answer: a", "distractors: [b]"))) == ("P004", 3, 13)

    def test_in_a_comment_too(self) -> None:
        assert place(only("# \x1b]0;hello\n" + HEAD + ITEM)) == ("P004", 1, 3)

    def test_reading_goes_on_after_them(self) -> None:
        problems = read(bare("question: Which\x07?", "answer: a", "distractors: [b]", "draft: x")).problems
        assert [p.code for p in problems] == ["P004", "E207"]

    def test_thousands_are_told_in_one(self) -> None:
        problems = read(HEAD + "# " + "\x07" * 5000 + "\n" + ITEM).problems
        assert len(problems) == 21
        assert "4,980 more" in problems[-1].message


class TestFeatures:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (bare("question: &q Which?", "answer: a", "distractors: [b]"), ("P009", 3, 13)),
            (bare("question: Q?", "answer: a", "distractors: &d [b]"), ("P009", 5, 16)),
            (bare("question: Q?", "answer: *a", "distractors: [b]"), ("P009", 4, 11)),
            (bare("question: Q?", "answer: !!str a", "distractors: [b]"), ("P010", 4, 11)),
            (bare("question: Q?", "answer: a", "distractors: !!set {b}"), ("P010", 5, 16)),
            ("!!python/object/apply:os.system ['true']\n", ("P010", 1, 1)),
            ("%YAML 1.1\n---\n" + HEAD + ITEM, ("P011", 1, 1)),
            (HEAD + ITEM + "---\n" + HEAD + ITEM, ("P008", 6, 1)),
            (HEAD + ITEM + "  <<: {draft: true}\n", ("E202", 6, 3)),
            (HEAD + ITEM + "  ? [a]\n  : b\n", ("P012", 6, 5)),
            (HEAD + ITEM + "  answer: again\n", ("P013", 6, 3)),
            ("", ("P005", 1, 1)),
            ("# nothing\n\n", ("P005", 1, 1)),
        ],
    )
    def test_none_that_a_pack_does_not_need(self, text: str, expected: tuple[str, int, int]) -> None:
        assert expected in [place(problem) for problem in read(text).problems]
        assert read(text).pack is None

    def test_a_file_need_not_end_with_a_line_feed(self) -> None:
        assert read((HEAD + ITEM).rstrip()).problems == ()
        assert [place(problem) for problem in read("? questions").problems] == [("W101", 1, 1), ("E219", 1, 3)]

    def test_a_duplicate_key_names_both_lines(self) -> None:
        assert "line 4" in only(HEAD + ITEM + "  answer: again\n").message

    def test_one_document_may_be_marked(self) -> None:
        assert read("---\n" + HEAD + ITEM + "...\n").problems == ()

    @pytest.mark.parametrize("opening", ["[", "{", "- ", "[{a: "])
    def test_depth_ends_at_once(self, opening: str) -> None:
        problems = read(opening * 200_000).problems
        assert "P007" in [problem.code for problem in problems]
        assert {problem.place.line for problem in problems} == {1}

    def test_values_beyond_counting_are_refused_before_they_take_memory(self) -> None:
        assert place(only("[" + "1," * 3_000_000 + "1]")) == ("P002", 1, 1)


class TestMending:
    @pytest.mark.parametrize(
        ("line", "write"),
        [
            ("answer: Halo 3: Recon", 'answer: "Halo 3: Recon"'),
            ("answer: Halo 3: Recon  # best", 'answer: "Halo 3: Recon"  # best'),
            ('answer: "Weird Al" Yankovic', "answer: '\"Weird Al\" Yankovic'"),
            ('answer: "He said "no" to it"', 'answer: He said "no" to it'),
            ('answer: "Come," he said, "here!"', 'answer: \'"Come," he said, "here!"\''),
            ("answer: 'Tis the season", 'answer: "\'Tis the season"'),
            ("answer: 'It's'", "answer: It's"),
            ('answer: "Canberra', "answer: Canberra"),
            ("answer: @home", 'answer: "@home"'),
            ("answer: `ls`", 'answer: "`ls`"'),
            ("answer: %d", 'answer: "%d"'),
            ("answer: *bold*", 'answer: "*bold*"'),
            ("answer: > 5", 'answer: "> 5"'),
            ("answer: [S] Wake", 'answer: "[S] Wake"'),
            ("answer: {x} y", 'answer: "{x} y"'),
            ("answer: - 5", 'answer: "- 5"'),
            ('answer: "C:\\dir"', 'answer: "C:\\\\dir"'),
            ("answer:Canberra", "answer: Canberra"),
            ("   answer: Canberra", "answer: Canberra"),
            ("\tanswer: Canberra", "answer: Canberra"),
        ],
    )
    def test_one_line_mends_it(self, line: str, write: str) -> None:
        before = f"{HEAD}- question: Which?\n"
        after = "\n  distractors: [b, c]\n- question: And?\n  answer: a\n  distractors: [b]\n"
        (problem,) = read(f"{before}{'' if line.startswith(chr(9)) else '  '}{line}{after}").problems
        assert (problem.code, problem.place.line) == ("P006", 4)
        assert problem.write == f"  {write}"
        assert read(f"{before}{problem.write}{after}").problems == ()

    @pytest.mark.parametrize(
        ("entry", "write"),
        [
            ("- Halo 3: Recon: 2", '- "Halo 3: Recon: 2"'),
            ("- Homestuck: [S] Wake", '- "Homestuck: [S] Wake"'),
            ("- @home", '- "@home"'),
            ("-Sydney", "- Sydney"),
        ],
    )
    def test_an_entry_of_a_list_too(self, entry: str, write: str) -> None:
        text = f"{HEAD}- question: Which?\n  answer: a\n  distractors:\n  - b\n  %s\n  - c\n"
        problem = read(text % entry).problems[0]
        assert problem.write == f"  {write}"
        assert [p.severity for p in read(text % write).problems] == []

    def test_a_list_in_brackets(self) -> None:
        problem = only(bare("question: Q?", "answer: a", 'distractors: ["Weird Al" Yankovic, @b, "c, d"]'))
        assert problem.code == "P006"
        problem = only(bare("question: Q?", "answer: a", 'distractors: [a "b" c, "d" e, f]'))
        assert problem.write == "  distractors: ['a \"b\" c', '\"d\" e', f]"

    def test_a_quotation_mark_that_swallows_the_lines_after_it(self) -> None:
        text = (
            bare("question: Q?", 'answer: "a', "distractors: [b]")
            + '- question: "R?"\n  answer: a\n  distractors: [b]\n'
        )
        assert [(p.place.line, p.write) for p in read(text).problems] == [(4, "  answer: a")]

    def test_where_nothing_mends_it_the_item_is_left_out_and_reading_goes_on(self) -> None:
        text = bare("question: Q?", "{ [", "distractors: [b]") + ITEM + "  draft: perhaps\n"
        found = read(text)
        assert [(p.code, p.place.line) for p in found.problems][-1] == ("E207", 9)
        assert [p.code for p in found.problems].count("P006") == 1

    def test_hundreds_of_slips_are_told_in_one_run(self) -> None:
        items = "".join(f"- question: Film {n}: which?\n  answer: a\n  distractors: [b]\n" for n in range(500))
        found = read(HEAD + items)
        assert [p.place.line for p in found.problems] == [3 + 3 * n for n in range(500)]
        assert {p.code for p in found.problems} == {"P006"}
        lines = found.lines
        for problem in found.problems:
            assert problem.write is not None
            lines[problem.place.line - 1] = problem.write
        assert read("\n".join(lines)).problems == ()

    def test_items_may_be_indented_and_keys_may_follow_them(self) -> None:
        text = (
            "format: 1\nquestions:\n  - question: Film: which?\n    answer: a\n    distractors:\n    - b: c: d\n"
            "  - question: Which?\n    answer: @a\n    distractors: [b]\npack:\n  title: Mission: Impossible\n"
        )
        assert [(p.place.line, p.write) for p in read(text).problems] == [
            (3, '  - question: "Film: which?"'),
            (6, '    - "b: c: d"'),
            (8, '    answer: "@a"'),
            (11, '  title: "Mission: Impossible"'),
        ]

    def test_where_even_that_does_not_help_it_says_that_it_stopped(self) -> None:
        problems = read("pack: [\n" + HEAD + ITEM).problems
        assert problems[-1].message == "what follows was not read"
        assert len(problems) == 2


def test_without_libyaml_the_same_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    import yaml

    texts = [
        HEAD + ITEM,
        bare("question: Q?", "answer: #025", "distractors: [Halo 3: Recon, b #c]"),
        bare('question: "\\e"', "answer: !x a", "distractors: [b]"),
        "[" * 200_000,
        HEAD + ITEM + "  answer: again\n",
        HEAD + "- question: Mission: Impossible?\n  answer: a\n  distractors: [b]\n",
    ]
    with_it = [read(text) for text in texts]
    monkeypatch.setattr(events, "_PARSER", yaml.SafeLoader)
    for text, before in zip(texts, with_it, strict=True):
        now = read(text)
        assert now.pack == before.pack
        assert [place(p) for p in now.problems] == [place(p) for p in before.problems]
