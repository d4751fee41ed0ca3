"""`quiz generate` into a pack that is there: what a human did stays to the byte."""

import difflib
from pathlib import Path

import pytest

from quiz.cli import generate as command
from quiz.errors import QuizError
from quiz.packs.reading import read_pack
from tests.cli.command import quiz

HEAD = "country,capital\n"
ROWS = [
    *("Australia,Canberra\n", "Brazil,Brasília\n", "Chile,Santiago\n", "Ecuador,Quito\n"),
    *("Fiji,Suva\n", "France,Paris\n", "Italy,Rome\n"),
]
ASK = ("--question", "What is the capital of {country}?", "--answer", "capital", "--output", "pack.yaml")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "capitals.csv").write_text(HEAD + "".join(ROWS), encoding="utf-8")
    done = quiz("generate", "capitals.csv", *ASK, home=tmp_path)
    assert done.returncode == 0, done.stderr
    return tmp_path


def change(folder: Path, *pairs: tuple[str, str]) -> bytes:
    """Edit the pack as a human does, and return its bytes."""
    path = folder / "pack.yaml"
    text = path.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8", newline="")
    return path.read_bytes()


def accepted(text: str, country: str) -> tuple[str, str]:
    """Return the item about a country as it stands, and without its draft mark."""
    block = next(block for block in text.split("\n\n") if f"of {country}?" in block)
    return block, block.replace("\n  draft: true", "")


def again(folder: Path, *arguments: str) -> str:
    done = quiz("generate", "capitals.csv", *ASK, *arguments, home=folder)
    assert done.returncode == 0, done.stderr
    return done.stderr


def test_nothing_new_leaves_the_file_alone(folder: Path) -> None:
    path = folder / "pack.yaml"
    before = path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_ino
    assert "nothing new" in again(folder)
    assert (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_ino) == before


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_comments_foreign_keys_and_human_items_stay_to_the_byte(folder: Path, ends: str) -> None:
    text = (folder / "pack.yaml").read_text(encoding="utf-8")
    chile, kept = accepted(text, "Chile")
    edited = text.replace(chile, kept + "   # Ada has seen this\n  x-seen: [Ada]\n\n\n# --- Asia follows one day ---")
    edited = edited.replace("pack:\n", "x-shelf: {row: 3}\npack:   # ours\n")
    edited = edited.replace("What is the capital of Fiji?", "Which town is the capital of Fiji?")
    edited += (
        "\n# by hand\n- question: 'Where is Rome?'\n  answer: \"Italy\"\n  distractors: [  Spain,Malta  ]\n# the end\n"
    )
    (folder / "pack.yaml").write_bytes(edited.replace("\n", ends).encode())
    before = (folder / "pack.yaml").read_bytes()
    assert "nothing new" in again(folder)
    assert (folder / "pack.yaml").read_bytes() == before

    # Ecuador's draft is gone, Brazil's is another one, Samoa's is new; Chile and Fiji were a human's.
    rows = ["Samoa,Apia\n", *ROWS[:3], *ROWS[4:]]
    (folder / "capitals.csv").write_text(HEAD + "".join(rows), encoding="utf-8")
    assert "1 new, 4 changed, 1 gone" in again(folder)
    after = (folder / "pack.yaml").read_bytes().decode()
    human = [
        *("x-shelf: {row: 3}", "pack:   # ours", "   # Ada has seen this", "  x-seen: [Ada]"),
        *("# --- Asia follows one day ---", "Which town is the capital of Fiji?", "# by hand", "# the end"),
        *("- question: 'Where is Rome?'", '  answer: "Italy"', "  distractors: [  Spain,Malta  ]"),
    ]
    assert [line for line in human if line not in after] == []
    removed = [
        line[2:]
        for line in difflib.ndiff(before.decode().split(ends), after.split(ends))
        if line.startswith("- ") and line != "- "
    ]
    # What went away is Ecuador's draft, and lines that the generator itself had written into other drafts.
    assert not [line for line in removed if "#" in line or "x-" in line or "Chile" in line or "Fiji" in line]
    pack = read_pack(folder / "pack.yaml").pack
    assert pack is not None
    asked = [item.question for item in pack.items]
    assert asked[-1] == "What is the capital of Samoa?" and not any("Ecuador" in question for question in asked)
    assert asked[:3] == [f"What is the capital of {country}?" for country in ("Australia", "Brazil", "Chile")]
    if ends == "\r\n":
        assert "\n" not in after.replace("\r\n", "")


def test_title_and_licence_change_only_their_lines(folder: Path) -> None:
    before = change(folder, ("  language: en\n", "  language: en # as ever\n"))
    again(folder, "--title", "Towns: all", "--licence", "CC0-1.0")
    after = (folder / "pack.yaml").read_bytes().decode()
    changed = [
        line for line in difflib.ndiff(before.decode().splitlines(), after.splitlines()) if line[:2] in ("- ", "+ ")
    ]
    assert changed == ["- " + "  title: Pack", '+   title: "Towns: all"', "+   licence: CC0-1.0"]


def test_rejected_questions_never_come_back(folder: Path) -> None:
    pack = read_pack(folder / "pack.yaml").pack
    assert pack is not None
    ids = [item.id for item in pack.items]
    change(folder, ("  language: en\n", f"  language: en\n  skip: [{ids[0]}]\n"))
    again(folder)
    pack = read_pack(folder / "pack.yaml").pack
    assert pack is not None and [item.id for item in pack.items] == ids[1:]


def test_a_pack_whose_drafts_were_all_rejected_keeps_its_list(folder: Path) -> None:
    pack = read_pack(folder / "pack.yaml").pack
    assert pack is not None
    text = f"format: 1\npack: {{title: A, skip: [{', '.join(item.id for item in pack.items)}]}}\nquestions: []\n"
    (folder / "pack.yaml").write_text(text, encoding="utf-8")
    done = quiz("generate", "capitals.csv", *ASK, home=folder)
    assert done.returncode == 1 and "rejected before" in done.stderr
    assert (folder / "pack.yaml").read_text(encoding="utf-8") == text
    (folder / "capitals.csv").write_text(HEAD + "".join([*ROWS, "Samoa,Apia\n"]), encoding="utf-8")
    again(folder)
    pack = read_pack(folder / "pack.yaml").pack
    assert pack is not None and [item.question for item in pack.items] == ["What is the capital of Samoa?"]


def test_what_an_editor_saves_while_the_run_goes_on_is_not_lost(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = command._run

    def slow(*arguments: object) -> object:
        change(folder, ("pack:\n", "pack:\n  # saved meanwhile\n"), ("  draft: true\n", "  # accepted meanwhile\n"))
        return run(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(command, "_run", slow)
    monkeypatch.chdir(folder)
    (folder / "capitals.csv").write_text(HEAD + "".join([*ROWS, "Samoa,Apia\n"]), encoding="utf-8")
    command.generate(["capitals.csv"], Path("pack.yaml"), question=[ASK[1]], answer=[ASK[3]])
    text = (folder / "pack.yaml").read_text(encoding="utf-8")
    assert "  # saved meanwhile\n" in text and "  # accepted meanwhile\n" in text and "Samoa" in text
    pack = read_pack(folder / "pack.yaml").pack
    assert pack is not None and [item.draft for item in pack.items][:2] == [False, True]


def test_a_pack_that_was_broken_meanwhile_is_not_overwritten(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = command._run

    def slow(*arguments: object) -> object:
        (folder / "pack.yaml").write_text("questions: [\n", encoding="utf-8")
        return run(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(command, "_run", slow)
    monkeypatch.chdir(folder)
    with pytest.raises(QuizError, match="not overwritten"):
        command.generate(["capitals.csv"], Path("pack.yaml"), question=[ASK[1]], answer=[ASK[3]])
    assert (folder / "pack.yaml").read_text(encoding="utf-8") == "questions: [\n"


def test_a_changed_source_makes_what_was_kept_stale_until_it_is_mended(folder: Path) -> None:
    text = (folder / "pack.yaml").read_text(encoding="utf-8")
    before = change(folder, accepted(text, "Chile"), accepted(text, "Fiji"))
    rows = [row.replace("Chile,Santiago", "Chile,Santiago | Santiago de Chile") for row in ROWS]
    (folder / "capitals.csv").write_text(HEAD + "".join(rows), encoding="utf-8")
    done = quiz("generate", "capitals.csv", *ASK, "--report", "report.txt", home=folder)
    assert done.returncode == 0
    assert "1 question that you kept is stale" in done.stderr
    report = (folder / "report.txt").read_text(encoding="utf-8")
    assert "What is the capital of Chile?" in report
    assert "now: “country: Chile · capital: Santiago | Santiago de Chile”" in report
    for country in ("Chile", "Fiji"):
        kept = accepted(text, country)[1]
        assert kept in before.decode() and kept in (folder / "pack.yaml").read_text(encoding="utf-8")

    checked = quiz("check", "pack.yaml", home=folder)
    assert checked.returncode == 1 and checked.stdout.count("E301") == 1
    change(folder, ("country: Chile · capital: Santiago", "country: Chile · capital: Santiago | Santiago de Chile"))
    assert "stale" not in again(folder)
    assert quiz("check", "pack.yaml", home=folder).returncode == 0


def test_a_run_that_makes_nothing_changes_nothing(folder: Path) -> None:
    before = (folder / "pack.yaml").read_bytes()
    done = quiz(
        *("generate", "capitals.csv", "--question", "What is the capital of {country}", "--answer", "capital"),
        *("--output", "pack.yaml"),
        home=folder,
    )
    assert done.returncode == 1 and "ends without a mark" in done.stderr
    assert (folder / "pack.yaml").read_bytes() == before
