"""What only a real terminal can show: signals, colours, and what is left behind."""

import json
import re
import signal
import sys
from pathlib import Path

import pytest

from quiz import words
from tests.tui.game import MOON

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

from tests.tui.terminal import Terminal

PLAY = ("-m", "quiz", "play", str(MOON), "--seed", "3", "--order", "file")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_leaves_a_clean_terminal_and_the_round_behind(home: Path, number: signal.Signals, code: int) -> None:
    with Terminal(*PLAY) as terminal:
        terminal.until("1/10")
        terminal.press("1")
        terminal.until("next")
        terminal.process.send_signal(number)
        assert terminal.end() == code
        assert terminal.is_clean()
        assert "Traceback" not in terminal.raw
    (path,) = (home / "state" / "quotequiz" / "rounds").iterdir()
    assert path.name.endswith(".open.jsonl")


@pytest.mark.parametrize(("keys", "code"), [("\x11", 0), ("\x03", 130)], ids=["ctrl+q", "ctrl+c"])
def test_the_keys_that_quit_work_everywhere_and_leave_a_clean_terminal(keys: str, code: int) -> None:
    with Terminal(*PLAY) as terminal:
        terminal.until("1/10")
        terminal.press("?")
        terminal.until("Keys")
        terminal.press(keys)
        assert terminal.end() == code
        assert terminal.is_clean()


def test_after_a_kill_the_round_goes_on_at_the_next_question_though_the_pack_was_changed(
    home: Path, tmp_path: Path
) -> None:
    path = tmp_path / "capitals.yaml"
    items = "".join(f"- {{question: Question {n}?, answer: a, distractors: [b]}}\n" for n in range(3))
    path.write_text(f"pack: {{title: Capitals}}\nquestions:\n{items}")
    with Terminal("-m", "quiz", "play", str(path)) as terminal:
        terminal.until("1/3")
        terminal.press("1")
        terminal.until("next")
        terminal.process.kill()
        terminal.end()
    path.write_text("no pack at all: [")
    with Terminal("-m", "quiz") as terminal:
        terminal.until("Go on with “Capitals”, question 2 of 3")
        terminal.press("r")
        terminal.until("2/3")
        terminal.press("1")
        terminal.until("next")
        terminal.press("\x11")
        assert terminal.end() == 0
    (log,) = (home / "state" / "quotequiz" / "rounds").iterdir()
    events = [json.loads(line)["event"] for line in log.read_text().splitlines()]
    assert events == ["began", "answered", "asked", "answered"]


def colour_codes(raw: str) -> set[str]:
    """Return the colours among what sets the looks of text: 30 to 48 and 90 to 107; 39 takes one back."""
    codes = {code for found in re.findall(r"\x1b\[([0-9;:]*)m", raw) for code in re.split("[;:]", found)}
    return {code for code in codes - {"39"} if code.isdigit() and (30 <= int(code) <= 48 or 90 <= int(code) <= 107)}


@pytest.mark.parametrize(("value", "coloured"), [("1", False), ("", True)], ids=["set", "empty"])
def test_no_color_means_no_colour_at_all_and_weight_stays(value: str, coloured: bool) -> None:
    with Terminal(*PLAY, NO_COLOR=value) as terminal:
        terminal.until("1/10")
        terminal.press("1")
        terminal.until("next")
        terminal.press("o")
        terminal.until("Pacific")
        terminal.press("\x11")
        assert terminal.end() == 0
        assert bool(colour_codes(terminal.raw)) is coloured
        assert re.search(r"\x1b\[[0-9;]*\b[17]\b[0-9;]*m", terminal.raw)


def test_a_dumb_terminal_is_played_line_by_line() -> None:
    with Terminal(*PLAY, "-n", "1", TERM="dumb") as terminal:
        terminal.until("1) ")
        terminal.press("1\n")
        terminal.until("Score: ")
        assert terminal.end() == 0
        assert "\x1b" not in terminal.raw


def test_home_in_a_dumb_terminal_says_what_to_type() -> None:
    with Terminal("-m", "quiz", TERM="dumb") as terminal:
        assert terminal.end() == 2
        assert words.NO_TERMINAL in terminal.text


BROKEN = """
import sys
from quiz.tui.widgets.question import QuestionView
def fail(*_): raise RuntimeError("a secret local")
QuestionView.show = fail
from quiz.cli.main import run
sys.exit(run(sys.argv[1:]))
"""


def test_a_fault_of_ours_ends_in_a_sentence_and_a_clean_terminal(tmp_path: Path) -> None:
    with Terminal("-c", BROKEN, *PLAY[2:], TMPDIR=str(tmp_path)) as terminal:
        assert terminal.end() == 1
        assert terminal.is_clean()
        assert "Traceback" not in terminal.raw
        assert "this should not have happened" in terminal.text


MODULES = """
import sys
from quiz.cli.main import run
code = run(sys.argv[1:])
print("loaded", *sorted({name.partition(".")[0] for name in sys.modules}), "end")
"""


def test_home_does_not_load_the_parser() -> None:
    with Terminal("-c", MODULES) as terminal:
        terminal.until(words.TAGLINE)
        terminal.press("q")
        terminal.until(" end")
        loaded = terminal.text.rpartition("loaded")[2].split()
        assert "textual" in loaded
        assert {"spacy", "thinc", "numpy"}.isdisjoint(loaded)
