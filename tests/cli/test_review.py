"""`quiz review` as a user meets it: what it takes, says and refuses, and what a kill leaves behind."""

import sys
from pathlib import Path

import pytest

from quiz import words
from quiz.packs.reading import read_pack
from tests.cli.command import packs_folder, quiz

ITEM = "- question: Question {n}?\n  answer: a\n  distractors: [b, c]   # of {n}\n  draft: true\n"
PACK = "pack:\n  title: Ten\nquestions:\n" + "\n".join(ITEM.format(n=n) for n in range(10))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "ten.yaml"
    path.write_text(PACK)
    return path


def test_it_needs_a_terminal_and_says_what_to_do_without(path: Path) -> None:
    done = quiz("review", path, home=path.parent)
    assert done.returncode == 2
    assert words.REVIEW_NEEDS_TERMINAL in done.stderr and "draft: true" in done.stderr
    assert path.read_text() == PACK


def test_a_pack_without_drafts_says_so(path: Path) -> None:
    path.write_text(PACK.replace("  draft: true\n", ""))
    done = quiz("review", "ten.yaml", home=path.parent)
    assert done.returncode == 0
    assert "ten.yaml: nothing to review, none of its 10 items is a draft" in done.stdout
    assert "quiz review ten.yaml --all" in done.stdout


def test_an_empty_pack_says_so(path: Path) -> None:
    path.write_text("pack: {skip: [a]}\nquestions: []\n")
    done = quiz("review", "ten.yaml", home=path.parent)
    assert done.returncode == 0
    assert "it has no items" in done.stdout and "--all" not in done.stdout


def test_a_pack_with_errors_is_told_line_by_line(path: Path) -> None:
    path.write_text(PACK + "- question: [x]\n")
    done = quiz("review", path, home=path.parent)
    assert done.returncode == 1
    assert "E203" in done.stderr and "Traceback" not in done.stderr


def test_a_pack_is_named_as_for_play(path: Path) -> None:
    (packs_folder(path.parent) / "mine.yaml").write_text(PACK.replace("  draft: true\n", ""))
    assert "mine: nothing to review" in quiz("review", "mine", home=path.parent).stdout
    done = quiz("review", "mien", home=path.parent)
    assert done.returncode == 2 and "did you mean mine?" in done.stderr


def test_play_says_how_drafts_are_reviewed(path: Path) -> None:
    done = quiz("play", path, home=path.parent)
    assert done.returncode == 1 and "quiz review" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_after_a_kill_every_decision_is_there_and_the_rest_goes_on(path: Path) -> None:
    from tests.tui.terminal import Terminal

    with Terminal("-m", "quiz", "review", str(path)) as terminal:
        terminal.until("1/10")
        terminal.press("a")
        terminal.until("2/10")
        terminal.press("x")
        terminal.until("3/10")
        terminal.press("e")
        terminal.until(words.SAVE[0])
        terminal.press("not saved")
        terminal.until("not saved")
        terminal.process.kill()
        terminal.end()
    pack = read_pack(path).pack
    assert pack is not None
    assert [item.question for item in pack.items] == [f"Question {n}?" for n in range(10) if n != 1]
    assert [item.draft for item in pack.items] == [False, *[True] * 8] and len(pack.skip) == 1
    assert path.read_text().count("# of ") == 9
    with Terminal("-m", "quiz", "review", str(path)) as terminal:
        terminal.until("1/8")
        terminal.press("a")
        terminal.until("2/8")
        terminal.press("q")
        assert terminal.end() == 0
        assert terminal.is_clean()
        assert words.review_summary(1, 0, 7) in terminal.text and str(path) in terminal.text
    assert [one.name for one in path.parent.iterdir() if one.name.startswith(".")] == []


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_killed_at_any_moment_the_pack_is_whole(path: Path) -> None:
    from tests.tui.terminal import Terminal

    for keys in ("axaxa", "uaxau", "xxxxx"):
        with Terminal("-m", "quiz", "review", str(path)) as terminal:
            terminal.until("left")
            before = path.read_bytes()
            # Many at once, and no waiting but for the first to be written.
            terminal.press(keys)
            while path.read_bytes() == before and terminal.process.poll() is None:
                pass
            terminal.process.kill()
            terminal.end()
        assert read_pack(path).pack is not None and path.read_bytes() != before
