"""`quiz check`, as it is typed."""

import json
import re
from itertools import pairwise
from pathlib import Path

import pytest

from tests.cli.command import packs_folder, quiz
from tests.packs.examples import HEAD, ITEM, VALID, bare

QUIETLY_FINE = "1 file, 1 item: 0 errors, 0 warnings\n"


def write(folder: Path, data: str | bytes, name: str = "p.yaml") -> Path:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def test_a_fine_pack(tmp_path: Path) -> None:
    done = quiz("check", write(tmp_path, HEAD + ITEM), home=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, QUIETLY_FINE, "")


def test_warnings_are_told_and_are_no_failure(tmp_path: Path) -> None:
    done = quiz("check", write(tmp_path, bare("question: Which", "answer: a", "distractors: [b]")), home=tmp_path)
    assert done.returncode == 0
    assert f"{tmp_path / 'p.yaml'}:3:3: warning W308: " in done.stdout
    assert done.stdout.endswith("\n1 file, 1 item: 0 errors, 1 warning\n")


def test_errors_are_told_all_at_once_with_the_line_that_mends_them(tmp_path: Path) -> None:
    text = bare("question: Mission: Impossible?", "answer: a", "wrong: [b]")
    done = quiz("check", write(tmp_path, text), home=tmp_path)
    assert done.returncode == 1
    assert done.stdout == (
        f"{tmp_path / 'p.yaml'}:3:20: error P006: “: ” stands in text without quotes\n"
        "  3 | - question: Mission: Impossible?\n"
        "    |                    ^\n"
        "    hint: text that contains “: ” must be in quotes\n"
        '    write: - question: "Mission: Impossible?"\n'
        f"{tmp_path / 'p.yaml'}:5:3: error E202: unknown key “wrong”\n"
        "  5 |   wrong: [b]\n"
        "    |   ^^^^^\n"
        "    hint: did you mean “distractors”?\n"
        "    write:   distractors: [b]\n"
        "1 file, 0 items: 2 errors, 0 warnings\n"
    )


def test_a_quote_that_its_source_does_not_hold_fails_the_pack(tmp_path: Path) -> None:
    write(tmp_path, "What it says.\n", "a.txt")
    path = write(tmp_path, HEAD + ITEM + "  quote: What it never said.\n  source: {file: a.txt}\n")
    done = quiz("check", path, home=tmp_path)
    assert done.returncode == 1
    assert ":6:3: error E301: " in done.stdout


def test_json_for_programs(tmp_path: Path) -> None:
    path = write(tmp_path, bare('question: "é漢\U0001f600", x', "answer: a", "distractors: [b]"))
    done = quiz("check", path, "--format", "json", home=tmp_path)
    assert done.returncode == 1
    assert done.stdout.isascii()
    (problem,) = json.loads(done.stdout)
    assert problem.pop("message") and problem.pop("hint")
    assert problem == {
        "file": str(path),
        "line": 3,
        "column": 18,
        "width": 1,
        "severity": "error",
        "code": "P006",
        "write": "- question: '\"é漢\U0001f600\", x'",
    }


def test_json_of_a_fine_pack_is_an_empty_list(tmp_path: Path) -> None:
    done = quiz("check", write(tmp_path, HEAD + ITEM), "--format", "json", home=tmp_path)
    assert (done.returncode, json.loads(done.stdout)) == (0, [])


def test_packs_by_name_and_several_at_once(tmp_path: Path) -> None:
    write(packs_folder(tmp_path), HEAD + ITEM, "mine.yaml")
    given = write(tmp_path, "format: 1\n", "broken.yaml")
    done = quiz("check", "mine", given, home=tmp_path)
    assert done.returncode == 1
    assert done.stdout.endswith("\n2 files, 1 item: 1 error, 0 warnings\n")


def test_without_a_name_all_of_your_own(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        write(packs_folder(tmp_path), HEAD + ITEM, name)
    done = quiz("check", home=tmp_path)
    assert (done.returncode, done.stdout) == (0, "2 files, 2 items: 0 errors, 0 warnings\n")


def test_without_any_of_your_own(tmp_path: Path) -> None:
    done = quiz("check", home=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "quiz check PACK.yaml" in done.stderr


def test_the_descriptions_of_a_folder(tmp_path: Path) -> None:
    path = write(tmp_path, "- {file: a.txt, titel: A}\n", "sources.yaml")
    done = quiz("check", path, home=tmp_path)
    assert done.returncode == 1
    assert f"{path}:1:17: error E202: unknown key “titel”" in done.stdout


def test_the_descriptions_of_the_texts_that_a_pack_quotes(tmp_path: Path) -> None:
    write(tmp_path, "What it says.\n", "a.txt")
    path = write(tmp_path, HEAD + ITEM + "  quote: What it says.\n  source: {file: a.txt}\n")
    described = write(tmp_path, "- {file: a.txt, title: A}\n", "sources.yaml")
    assert quiz("check", path, home=tmp_path).stdout == QUIETLY_FINE
    described.write_text("- {file: a.txt, titel: A}\n")
    done = quiz("check", path, home=tmp_path)
    assert done.returncode == 1
    assert f"{described.resolve()}:1:17: error E202: unknown key “titel”" in done.stdout


@pytest.mark.parametrize("word", ["none.yaml", "nothing-like-it", "."])
def test_what_is_not_there_is_wrong_usage(word: str, tmp_path: Path) -> None:
    done = quiz("check", word, home=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert word in done.stderr and "mend:" in done.stderr


def test_a_wrong_format_is_wrong_usage(tmp_path: Path) -> None:
    done = quiz("check", "--format", "xml", home=tmp_path)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


_DEEP = "".join(" " * level + f"k{level}:\n" for level in range(200))

_ALIASES = "a: &a [x,x,x,x,x,x,x,x]\n" + "".join(
    f"{new}: &{new} [{','.join(['*' + old] * 8)}]\n" for old, new in pairwise("abcdefghi")
)

HOSTILE: dict[str, tuple[str | bytes, str]] = {
    "open brackets": ("[" * 200_000, "P007"),
    "open braces": ("{" * 200_000, "P007"),
    "brackets inside a pack": (HEAD + "- question: " + "[" * 200_000, "P007"),
    "alias bomb": (_ALIASES, "P009"),
    "python tag": ("!!python/object/apply:os.system ['touch pwned']\n", "P010"),
    "python tag in an item": (bare("question: Q?", "answer: !!python/object/apply:os.system ['touch pwned']"), "P010"),
    "Latin-1": ((HEAD + ITEM).replace("Which", "Où").encode("latin-1"), "P003"),
    "a raw escape": (HEAD + ITEM.replace("Which", "\x1b[31mWhich"), "P004"),
    "an escaped escape": (bare(r'question: "\e[31mWhich?"', "answer: a", "distractors: [b]"), "P004"),
    "40 MiB": (b"#" * (40 * 1024 * 1024), "P002"),
    "duplicate keys": (HEAD + ITEM + "  answer: again\n", "P013"),
    "two documents": (HEAD + ITEM + "---\n" + HEAD + ITEM, "P008"),
    "NUL bytes": (HEAD.encode() + b"\0" * 100_000, "P004"),
    "UTF-16": ((HEAD + ITEM).encode("utf-16"), "P003"),
    "UTF-16 without a mark": ((HEAD + ITEM).encode("utf-16-le"), "P004"),
    "deep indentation": (_DEEP, "P007"),
    "one line of 5 MB": (HEAD + "- question: " + "x " * 2_500_000 + "\n  answer: a\n  distractors: [b]\n", "E217"),
    "one line of 5 MB of spaces": (HEAD + "- question: a: b" + " " * 5_000_000 + "#\n", "P006"),
    "a list of 5 MB": (HEAD + "- [" + "1, " * 1_600_000 + "1]\n", "E201"),
    "16 million values": ("[" + "1," * (16 * 1024 * 1024 - 10) + "1]", "P002"),
    "a million items that are none": (HEAD + "- 1\n" * 1_000_000, "P015"),
    "a number of a million digits": (HEAD + ITEM + "  source: {span: [0, " + "9" * 1_000_000 + "]}\n", "E218"),
    "an unclosed quotation mark in a large pack": (HEAD + '- question: "' + "x\n  " * 1_000_000, "P006"),
    "a comment of 5 MB": (HEAD + ITEM.replace("one?", "one #" + "x" * 5_000_000) + "  draft: x\n", "E207"),
    "a key of 5 MB": (HEAD + "- ? " + "x" * 5_000_000 + "\n  : y\n", "E202"),
    "a tag of 5 MB": (HEAD + "- !" + "x" * 5_000_000 + " y\n", "P010"),
    "empty": ("", "P005"),
    "only comments": ("# nothing\n", "P005"),
    "a scalar": ("hello\n", "E201"),
    "a list": ("- question: Q?\n", "E201"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_pack_ends_in_a_message_with_its_place(name: str, tmp_path: Path) -> None:
    data, code = HOSTILE[name]
    done = quiz("check", write(tmp_path, data), home=tmp_path, seconds=30)
    assert done.returncode == 1
    assert re.search(rf"^{re.escape(str(tmp_path / 'p.yaml'))}:\d+:\d+: error {code}: .+$", done.stdout, re.MULTILINE)
    assert done.stderr == ""
    assert not (tmp_path / "pwned").exists()
    assert "\x1b" not in done.stdout and "\0" not in done.stdout
    assert len(done.stdout) < 1_000_000


@pytest.mark.parametrize(
    "data",
    [
        bare('question: "[/bold]?"', 'answer: "[/bold]"', "distractors: ['[/]', '[red]', 'a [/bold]']"),
        "\ufeff" + HEAD + ITEM,
        (HEAD + ITEM).replace("\n", "\r\n"),
        VALID["unquoted words"].replace("yes", "yes?"),
    ],
)
def test_what_only_looks_hostile_is_fine(data: str, tmp_path: Path) -> None:
    done = quiz("check", write(tmp_path, data), home=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, QUIETLY_FINE, "")
