"""`quiz generate` as a user meets it: what it writes, says and refuses."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from quiz.packs.checks import check, check_quotes
from quiz.packs.reading import read_pack

ROOT = Path(__file__).parents[2]
TEXT = (
    "Mary Shelley sold the Kent mill in 1840 and went home. Mary Shelley met the owner of the Kent mill in Vienna. "
    "The Kent mill burned down, and nobody ever saw it again.\n"
)


def quiz(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "quiz", "generate", *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "mill.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def test_the_same_texts_give_the_same_bytes_and_a_clean_pack(tmp_path: Path) -> None:
    (tmp_path / "seeds").symlink_to(ROOT / "seeds", target_is_directory=True)
    packs = [tmp_path / "one" / "a.yaml", tmp_path / "two" / "a.yaml"]
    for pack in packs:
        done = quiz("seeds", "--output", pack, "--seed", "1", cwd=tmp_path)
        assert done.returncode == 0, done.stderr
    assert packs[0].read_bytes() == packs[1].read_bytes()
    again = quiz("seeds", "--output", packs[0], "--seed", "1", cwd=tmp_path)
    assert again.returncode == 0
    assert packs[0].read_bytes() == packs[1].read_bytes()
    reading = read_pack(packs[0])
    assert reading.pack is not None and not reading.problems
    assert len(reading.pack.items) >= 20
    assert not check(reading.pack) and not check_quotes(reading.pack)


def test_the_shipped_pack_is_what_the_generator_makes_of_the_seeds() -> None:
    shipped = read_pack(ROOT / "questions" / "mission-impossible.yaml").pack
    assert shipped is not None
    from quiz.generate.regenerate import is_human

    assert len(shipped.playable) >= 20
    assert len(shipped.playable) == len(shipped.items)
    assert not any(is_human(item) for item in shipped.items)
    assert not check(shipped) and not check_quotes(shipped)


def test_texts_out_of_reach_are_stored_with_the_pack(folder: Path) -> None:
    done = quiz("texts", "--output", "deep/down/mill.yaml", cwd=folder)
    assert done.returncode == 0, done.stderr
    pack = read_pack(folder / "deep" / "down" / "mill.yaml").pack
    assert pack is not None and pack.items
    assert {item.source.file for item in pack.items if item.source} == {"mill.sources/mill.txt"}
    assert (folder / "deep" / "down" / "mill.sources" / "mill.txt").read_bytes() == TEXT.encode()
    assert not check_quotes(pack)


def test_the_folder_description_goes_into_the_sources(folder: Path) -> None:
    described = "- {file: mill.txt, title: The Mill, publisher: Kent Post, date: 1850}\n"
    (folder / "texts" / "sources.yaml").write_text(described, encoding="utf-8")
    assert quiz("texts", "--output", "mill.yaml", cwd=folder).returncode == 0
    pack = read_pack(folder / "mill.yaml").pack
    assert pack is not None and pack.items[0].source is not None
    assert (pack.items[0].source.title, pack.items[0].source.publisher) == ("The Mill", "Kent Post")
    assert pack.items[0].source.date == "1850"


def test_without_an_output_the_pack_is_printed(folder: Path) -> None:
    done = quiz("texts", cwd=folder)
    assert done.returncode == 0
    assert done.stdout.startswith("format: 1\n")
    assert "draft: true" in done.stdout


def test_facts_are_printed_as_a_table(folder: Path) -> None:
    rows = [line.split("\t") for line in quiz("texts", "--facts", cwd=folder).stdout.splitlines()]
    assert rows[0] == ["kind", "question", "answer", "file", "start", "end"]
    assert ["date", "In what year did Mary Shelley sell the Kent mill?", "1840"] in [row[:3] for row in rows]
    for row in rows[1:]:
        assert row[2] in TEXT[int(row[4]) : int(row[5])]


def test_the_report_shows_both_sides_of_a_conflict(folder: Path) -> None:
    (folder / "texts" / "other.txt").write_text(
        "It is long ago. Mary Shelley sold the Kent mill in 1842, as the register says.\n", encoding="utf-8"
    )
    done = quiz("texts", "--output", "mill.yaml", "--report", "report.txt", cwd=folder)
    report = (folder / "report.txt").read_text(encoding="utf-8")
    assert "1 conflict" in done.stderr
    assert "in 1840" in report and "in 1842" in report and "G-CONFLICT" in report


def test_what_a_human_wrote_survives_a_second_run(folder: Path) -> None:
    assert quiz("texts", "--output", "mill.yaml", cwd=folder).returncode == 0
    pack = folder / "mill.yaml"
    text = pack.read_text(encoding="utf-8")
    pack.write_text(
        text + "\n- id: mine\n  question: Whose mill was it?\n  answer: Kent's\n  distractors: [Ada's, Bob's]\n",
        encoding="utf-8",
    )
    assert quiz("texts", "--output", "mill.yaml", cwd=folder).returncode == 0
    after = read_pack(pack).pack
    assert after is not None and after.items[-1].id == "mine"


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("empty.txt", b"", "the document is empty"),
        ("latin.txt", "Caf\xe9 Fran\xe7ais was here.".encode("latin-1"), "not UTF-8"),
        ("binary.txt", b"\x00\x01\x02 text", "NUL"),
        ("escape.txt", b"Line one.\nA \x1b[31mred line.\n", "escape.txt:2: the text holds a"),
        ("dots.txt", b". " * 3000, "0 items"),
        ("endless.txt", b"word " * 10_000 + b".", "0 items"),
        ("heads.txt", b"A Headline\n\nAnother Headline\n", "0 items"),
        ("chinese.txt", "这是一个关于电影的故事。他在1996年出生。".encode(), "0 items"),
    ],
)
def test_texts_that_give_nothing_say_why(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(data)
    done = quiz(name, "--output", "out.yaml", cwd=tmp_path)
    assert done.returncode == 1
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out.yaml").exists()


def test_the_report_never_overwrites_a_text(folder: Path) -> None:
    done = quiz("texts", "--output", "mill.yaml", "--report", "texts/mill.txt", cwd=folder)
    assert done.returncode == 2
    assert (folder / "texts" / "mill.txt").read_text(encoding="utf-8") == TEXT


def test_the_report_can_go_into_a_device(folder: Path) -> None:
    assert quiz("texts", "--output", "mill.yaml", "--report", os.devnull, cwd=folder).returncode == 0
    assert not Path(os.devnull).is_file()


def test_a_pack_with_errors_is_never_overwritten(folder: Path) -> None:
    (folder / "mill.yaml").write_text("questions: [\n", encoding="utf-8")
    done = quiz("texts", "--output", "mill.yaml", cwd=folder)
    assert done.returncode == 1 and "quiz check" in done.stderr
    assert (folder / "mill.yaml").read_text(encoding="utf-8") == "questions: [\n"


@pytest.mark.parametrize("arguments", [("nothing.txt",), ("texts", "--language", "de"), ("texts", "--limit", "0"), ()])
def test_wrong_usage_ends_with_2(folder: Path, arguments: tuple[str, ...]) -> None:
    done = quiz(*arguments, cwd=folder)
    assert done.returncode == 2
    assert done.stderr and "Traceback" not in done.stderr


def test_a_missing_extra_is_named_with_the_line_that_installs_it(folder: Path) -> None:
    (folder / "spacy.py").write_text("raise ImportError('no module named spacy')\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "quiz", "generate", "texts"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert "pip install 'quotequiz[generate]'" in done.stderr
