"""`quiz generate` with tables, as a user meets it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from quiz.packs.checks import check, check_quotes
from quiz.packs.item import Kind
from quiz.packs.reading import read_pack
from tests.cli.command import ROOT, quiz

CAPITALS = """\
country,capital,continent
Australia,Canberra,Oceania
Brazil,Brasília,South America
Chile,Santiago,South America
Ecuador,Quito,South America
Fiji,Suva,Oceania
France,Paris,Europe
Italy,Rome,Europe
New Zealand,Wellington,Oceania
Norway,Oslo,Europe
Mexico,Mexico City,North America
Samoa,,Oceania
"""
ASK = ("--question", "What is the capital of {country}?", "--answer", "capital")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "capitals.csv").write_text(CAPITALS, encoding="utf-8")
    return tmp_path


def test_a_table_becomes_a_clean_pack_and_the_report_says_what_was_left(folder: Path) -> None:
    done = quiz("generate", "capitals.csv", *ASK, "--output", "pack.yaml", "--report", "report.txt", home=folder)
    assert done.returncode == 0, done.stderr
    assert "11 rows, 9 items, 2 refused" in done.stderr
    pack = read_pack(folder / "pack.yaml").pack
    assert pack is not None and len(pack.items) == 9
    assert not check(pack) and not check_quotes(pack)
    report = (folder / "report.txt").read_text(encoding="utf-8")
    assert "capitals.csv:11: What is the capital of Mexico?" in report and "G-KEY" in report
    assert "capitals.csv:12: country: Samoa" in report and "G-BLANK" in report
    checked = quiz("check", "pack.yaml", home=folder)
    assert checked.returncode == 0 and "0 errors, 0 warnings" in checked.stdout + checked.stderr


def test_the_same_table_gives_the_same_bytes_and_moved_rows_the_same_ids(folder: Path) -> None:
    head, *rows = CAPITALS.splitlines(keepends=True)
    (folder / "turned.csv").write_text(head + "".join(reversed(rows)), encoding="utf-8")
    for table, pack in (("capitals.csv", "one"), ("capitals.csv", "two"), ("turned.csv", "turned")):
        made = quiz("generate", table, *ASK, "--title", "Capitals", "--output", f"{pack}.yaml", home=folder)
        assert made.returncode == 0, made.stderr
    assert (folder / "one.yaml").read_bytes() == (folder / "two.yaml").read_bytes()
    one, turned = (read_pack(folder / f"{name}.yaml").pack for name in ("one", "turned"))
    assert one is not None and turned is not None
    assert {(item.id, item.options) for item in one.items} == {(item.id, item.options) for item in turned.items}


def test_the_folder_description_goes_into_the_source(folder: Path) -> None:
    said = "- {file: capitals.csv, title: Capitals, publisher: The Atlas, date: 2024, licence: CC0-1.0}\n"
    (folder / "sources.yaml").write_text(said, encoding="utf-8")
    assert quiz("generate", "capitals.csv", *ASK, "--output", "pack.yaml", home=folder).returncode == 0
    pack = read_pack(folder / "pack.yaml").pack
    assert pack is not None and pack.items[0].source is not None
    source = pack.items[0].source
    assert (source.title, source.publisher, source.date, source.licence) == ("Capitals", "The Atlas", "2024", "CC0-1.0")
    assert (source.file, source.line) == ("capitals.csv", 2)


def test_a_table_out_of_reach_is_stored_with_the_pack(folder: Path) -> None:
    done = quiz("generate", "capitals.csv", *ASK, "--output", "deep/down/pack.yaml", home=folder)
    assert done.returncode == 0, done.stderr
    assert (folder / "deep" / "down" / "pack.sources" / "capitals.csv").read_text(encoding="utf-8") == CAPITALS
    pack = read_pack(folder / "deep" / "down" / "pack.yaml").pack
    assert pack is not None and not check_quotes(pack)
    assert {item.source.file for item in pack.items if item.source} == {"pack.sources/capitals.csv"}


def test_facts_in_yaml_and_other_scripts(tmp_path: Path) -> None:
    towns = {"宮城県": "仙台市", "岩手県": "盛岡市", "茨城県": "水戸市", "群馬県": "前橋市", "愛知県": "名古屋市"}
    facts = "".join(f"- {{県: {place}, 都市: {town}}}\n" for place, town in towns.items())
    (tmp_path / "towns.yaml").write_text(facts, encoding="utf-8")
    done = quiz(
        *("generate", "towns.yaml", "--language", "ja", "--question", "{県}の都はどこですか？", "--answer", "都市"),
        *("--output", "pack.yaml"),
        home=tmp_path,
    )
    assert done.returncode == 0, done.stderr
    pack = read_pack(tmp_path / "pack.yaml").pack
    assert pack is not None and pack.language == "ja" and len(pack.items) == 5
    assert not check_quotes(pack)


def test_several_answers_if_they_are_wished_for(folder: Path) -> None:
    arguments = ("--question", "Which of these is the capital of a country in {continent}?", "--answer", "capital")
    refused = quiz("generate", "capitals.csv", *arguments, home=folder)
    assert refused.returncode == 0 and "Oslo" not in refused.stdout.split("answer:")[0]
    done = quiz("generate", "capitals.csv", *arguments, "--answers", "--output", "pack.yaml", home=folder)
    assert done.returncode == 0, done.stderr
    pack = read_pack(folder / "pack.yaml").pack
    assert pack is not None
    several = [item for item in pack.items if item.kind is Kind.SEVERAL]
    assert {tuple(option.text for option in item.answers) for item in several} == {
        ("Brasília", "Santiago", "Quito"), ("Canberra", "Suva", "Wellington"), ("Paris", "Rome", "Oslo"),
    }  # fmt: skip


def test_texts_and_tables_go_into_one_pack(folder: Path) -> None:
    (folder / "mill.txt").write_text("Mary Shelley sold the Kent mill in 1840 and went home.\n", encoding="utf-8")
    # As `*` gives them: with what describes them.
    (folder / "sources.yaml").write_text("- {file: mill.txt, title: The Mill}\n", encoding="utf-8")
    names = ("capitals.csv", "mill.txt", "sources.yaml")
    done = quiz("generate", *names, *ASK, "--output", "pack.yaml", home=folder)
    assert done.returncode == 0, done.stderr
    assert "1 sentence" in done.stderr and "; 11 rows, 9 items" in done.stderr
    pack = read_pack(folder / "pack.yaml").pack
    assert pack is not None and not check_quotes(pack)
    files = [item.source.file for item in pack.items if item.source]
    assert files[-9:] == ["capitals.csv"] * 9 and "mill.txt" in files


def test_a_limit_keeps_some_of_the_rows(folder: Path) -> None:
    assert quiz("generate", "capitals.csv", *ASK, "--limit", "4", "--output", "few.yaml", home=folder).returncode == 0
    few = read_pack(folder / "few.yaml").pack
    assert few is not None and len(few.items) == 4


def test_tables_need_no_parser(folder: Path) -> None:
    for name in ("spacy", "lemminflect"):
        (folder / f"{name}.py").write_text("raise ImportError('none here')\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "quiz", "generate", "capitals.csv", *ASK],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("- id:") == 9


def test_facts_are_listed_with_their_lines(folder: Path) -> None:
    lines = quiz("generate", "capitals.csv", *ASK, "--facts", home=folder).stdout.splitlines()
    assert lines[1].split("\t") == ["table", "What is the capital of Australia?", "Canberra", "capitals.csv", "2", ""]


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        ((), 2, '--question "What is the capital of {country}?" --answer "capital"'),
        (("--question", "What of {country}?"), 2, "each --question needs one --answer"),
        (("--question", "What of {contry}?", "--answer", "capital"), 2, "did you mean “country”?"),
        (("--question", "What of {country?", "--answer", "capital"), 2, "brace"),
        ((*ASK, "--near", "size"), 2, "no column “size”"),
        (("--question", "What of {country}", "--answer", "capital"), 1, "the question ends without a mark"),
        (("--question", "Where is {capital}?", "--answer", "continent"), 0, ""),
    ],
)
def test_wrong_usage_is_said_with_what_to_write(
    folder: Path, arguments: tuple[str, ...], code: int, message: str
) -> None:
    done = quiz("generate", "capitals.csv", *arguments, "--output", "pack.yaml", home=folder)
    assert done.returncode == code, done.stderr
    assert message in done.stderr and "Traceback" not in done.stderr
    assert (folder / "pack.yaml").exists() == (code == 0)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b"country,capital\nItaly\n", "table.csv:2: the row has 1 cell"),
        (b"country,country\nItaly,Rome\n", "two columns are called"),
        (b"country\nItaly\n", "one column"),
        (b"country,capital\nItaly,Rome\n", "one row"),
        (b"country,capital\nItaly,Rom\x1be\n", "table.csv:2"),
        (b'country,capital\nItaly,"Rome\n', "table.csv:2: a quotation mark"),
    ],
)
def test_a_table_that_cannot_be_read_says_where_and_why(tmp_path: Path, data: bytes, message: str) -> None:
    (tmp_path / "table.csv").write_bytes(data)
    done = quiz("generate", "table.csv", *ASK, "--output", "pack.yaml", home=tmp_path)
    assert done.returncode == 1
    assert message in done.stderr and "Traceback" not in done.stderr
    assert not (tmp_path / "pack.yaml").exists()


def test_a_question_without_a_table_and_a_pack_in_place_of_one(folder: Path) -> None:
    (folder / "mill.txt").write_text("Mary Shelley sold the Kent mill in 1840 and went home.\n", encoding="utf-8")
    alone = quiz("generate", "mill.txt", *ASK, home=folder)
    assert alone.returncode == 2 and "tables" in alone.stderr
    assert quiz("generate", "capitals.csv", *ASK, "--output", "pack.yaml", home=folder).returncode == 0
    pack = quiz("generate", "pack.yaml", *ASK, home=folder)
    assert pack.returncode == 2 and "this is a pack" in pack.stderr


def test_the_reveal_shows_the_row(folder: Path) -> None:
    assert quiz("generate", "capitals.csv", *ASK, "--output", "pack.yaml", home=folder).returncode == 0
    text = (folder / "pack.yaml").read_text(encoding="utf-8").replace("  draft: true\n", "")
    (folder / "pack.yaml").write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "quiz", "play", "pack.yaml", "--plain", "-n", "1", "--seed", "1"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        input="1\nq\n",
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert 'Quote: "country: ' in done.stdout and " · capital: " in done.stdout
