import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from quiz import plain, words
from quiz.game.dealing import Setup
from quiz.history.kept import KeptRound
from quiz.history.log import unfinished
from quiz.packs.item import Pack
from tests.tui.game import BAIT, MOON, START, bait_pack, moon, only


def play(pack: Pack, lines: str, folder: Path | None = None) -> str:
    out = io.StringIO()
    kept = KeptRound.deal(Setup((pack,), None, file_order=True), 1, folder, lambda: START)
    plain.play(kept, io.StringIO(lines), out)
    return out.getvalue()


def quiz(*arguments: str, given: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a shell would, with a pipe for a keyboard."""
    return subprocess.run(
        [sys.executable, "-m", "quiz", *arguments],
        input=given,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
        env={**os.environ, **environment},
    )


def number_of(pack: Pack, text: str) -> str:
    """Return the number under which the first question shows an option."""
    (line,) = (line for line in play(pack, "").splitlines() if line.endswith(f") {text}"))
    return line.split(")")[0]


def test_a_question_is_asked_answered_and_proved() -> None:
    pack = only(moon(), "carrier")
    keys, blank, *said = play(pack, number_of(pack, "USS Hornet") + "\n").splitlines()
    assert (keys, blank) == (words.PLAIN_KEYS, "")
    assert said[:3] == [
        "Question 1 of 1",
        "The first landing on the Moon, July 1969",
        "Which ship picked the crew up in the Pacific?",
    ]
    assert sorted(line[3:] for line in said[3:7]) == ["USS Enterprise", "USS Hornet", "USS Midway", "USS Nimitz"]
    assert [line[:3] for line in said[3:7]] == ["1) ", "2) ", "3) ", "4) "]
    assert said[8:] == [
        "Correct",
        "Answer: USS Hornet",
        "The carrier lies in Alameda today, as a museum.",
        'Quote: "They came down in the Pacific on 24 July and were picked up by the aircraft carrier USS Hornet."',
        "Source: The Reading Room · The first people on another world · 2019-07-16",
        "Points: 100 (+100)",
        "",
        "Points: 100",
        "Score: 1 of 1",
    ]


def test_the_first_four_options_have_letters_as_well() -> None:
    pack = only(moon(), "carrier")
    letter = "abcd"[int(number_of(pack, "USS Hornet")) - 1]
    assert play(pack, f"{letter.upper()}\n").endswith("Score: 1 of 1\n")


def test_spoken_words_are_not_put_in_two_pairs_of_marks() -> None:
    assert words.plain_quote('"Go," he said.') == 'Quote: "Go," he said.'
    assert words.plain_quote("He went.") == 'Quote: "He went."'


def test_a_round_that_was_left_goes_on_line_by_line() -> None:
    left = quiz("play", "--plain", "-n", "3", str(MOON), given="s\nq\n")
    assert words.PLAIN_KEPT in left.stdout
    on = quiz("play", "--plain", "--resume", given="s\ns\n")
    assert "Question 2 of 3" in on.stdout
    assert on.stdout.endswith("Score: 0 of 3\n")
    none = quiz("play", "--plain", "--resume")
    assert (none.returncode, words.NOTHING_TO_RESUME in none.stderr) == (1, True)
    assert quiz("play", "--resume", str(MOON)).returncode == 2


def test_a_seed_deals_the_same_round_whatever_was_played_before() -> None:
    first, second = (quiz("play", "--plain", "-n", "3", "--seed", "7", str(MOON), given="1\n1\n1\n") for _ in "ab")
    assert first.stdout == second.stdout


def test_a_wrong_answer_says_so_and_why() -> None:
    pack = only(moon(), "prisms")
    said = play(pack, number_of(pack, "a seismometer") + "\n")
    assert "Wrong\nAnswer: a mirror of small prisms\nThe seismometer stayed there too" in said
    assert said.endswith("Points: 0\nScore: 0 of 1\n")


def test_several_answers_are_given_in_one_line() -> None:
    pack = only(moon(), "crew")
    numbers = [number_of(pack, name) for name in ("Neil Armstrong", "Buzz Aldrin", "Michael Collins")]
    assert words.PLAIN_SEVERAL in play(pack, "")
    assert "Correct" in play(pack, " ".join(numbers) + "\n")
    assert "Correct" in play(pack, ", ".join(numbers[::-1]) + "\n")
    assert "Wrong" in play(pack, numbers[0] + "\n")


@pytest.mark.parametrize("line", ["", "x", "0", "5", "-1", "1 2", "1.0", "９", "1" * 5000, "[/bold]"])
def test_a_line_that_is_no_answer_is_told_what_is_wanted_and_may_be_mended(line: str) -> None:
    said = play(only(moon(), "carrier"), f"{line}\n1\n")
    assert words.plain_wanted(4, several=False) in said
    assert said.endswith("of 1\n")


def test_s_skips_and_q_quits() -> None:
    said = play(only(moon(), "carrier", "sea", "alone"), " S \nq\n1\n")
    assert "Skipped\nAnswer: USS Hornet" in said
    assert said.endswith("Score: 0 of 1\n")


def test_at_the_end_of_input_the_score_so_far_is_told_and_the_round_is_kept(tmp_path: Path) -> None:
    said = play(only(moon(), "carrier", "sea", "alone"), "s\n", tmp_path)
    assert said.endswith(f"{words.PLAIN_KEPT}\nPoints: 0\nScore: 0 of 1\n")
    (found,) = unfinished(tmp_path)
    assert len(found.round.answers) == 1


def test_a_round_that_cannot_be_kept_says_so_once(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    said = play(only(moon(), "carrier", "sea"), "1\n1\n", blocked / "rounds")
    assert said.count("This round is not being kept") == 1
    assert said.endswith("of 2\n")


@pytest.mark.parametrize("text", BAIT)
def test_foreign_text_is_printed_as_it_stands(text: str) -> None:
    number = BAIT.index(text)
    said = play(Pack("x", bait_pack().items[number : number + 1]), "1\n")
    for part in (f"{text} context", f"{text} question", f"{text} right", f'Quote: "{text} right, it says"'):
        assert part in said


def test_three_answers_from_a_pipe_play_three_questions_with_three_quotes() -> None:
    done = quiz("play", "--plain", "-n", "3", "--seed", "3", str(MOON), given="1\n1\n1\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("Question ") == 3
    assert done.stdout.count("Quote: ") == 3
    assert done.stdout.splitlines()[-1].startswith("Score: ")
    assert done.stdout.endswith(" of 3\n")
    assert "\x1b" not in done.stdout


@pytest.mark.parametrize(
    "environment",
    [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}, {"TERM": "dumb"}],
    ids=["C", "ascii", "dumb"],
)
def test_a_plain_round_needs_neither_letters_nor_a_terminal(environment: dict[str, str]) -> None:
    done = quiz("play", "-n", "all", str(MOON), given="1\n" * 10, **environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith(" of 10\n")


def test_the_round_is_logged_like_any_other(home: Path) -> None:
    quiz("play", "--plain", "-n", "1", "--order", "file", str(MOON), given="1\n")
    (path,) = (home / "state" / "quotequiz" / "rounds").iterdir()
    events = [json.loads(line)["event"] for line in path.read_text(encoding="utf-8").splitlines()]
    assert events == ["began", "answered", "ended"]


def test_without_a_pack_the_one_played_last_is_played_else_the_first_there_is(home: Path) -> None:
    folder = home / "data" / "quotequiz" / "packs"
    folder.mkdir(parents=True)
    (folder / "zebra.yaml").write_text("questions:\n- {question: Stripes?, answer: a, distractors: [b]}\n")
    quiz("play", "--plain", "zebra", given="1\n")
    assert "Stripes?" in quiz("play", "--plain").stdout
    (folder / "zebra.yaml").unlink()
    assert "Stripes?" not in quiz("play", "--plain").stdout


def test_a_home_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    done = quiz("play", "--plain", "-n", "1", str(MOON), given="1\n", XDG_STATE_HOME=str(blocked))
    assert done.returncode == 0
    assert "This round is not being kept" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ((), 2, "needs a terminal"),
        (("play", "-n", "0", str(MOON)), 2, "--number"),
        (("play", "-n", "many", str(MOON)), 2, "from 1 on, or all"),
        (("play", "--mode", "blitz", str(MOON)), 2, "classic"),
        (("play", "--order", "alphabet", str(MOON)), 2, "alphabet"),
        (("play", "no-such-pack"), 2, "no-such-pack"),
    ],
)
def test_wrong_usage_ends_with_what_to_type(arguments: tuple[str, ...], code: int, said: str) -> None:
    done = quiz(*arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert said in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("questions:\n- question: Q?\n  answer: a\n", ":2:3: error E"),
        ("questions:\n- {question: Q?, answer: a, distractors: [b], draft: true}\n", "1 item is a draft"),
        ("questions: [}\n", "error P"),
    ],
    ids=["error", "drafts", "syntax"],
)
def test_a_pack_that_cannot_be_played_says_why(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "pack.yaml"
    path.write_text(text, encoding="utf-8")
    done = quiz("play", "--plain", str(path))
    assert (done.returncode, done.stdout) == (1, "")
    assert said in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "absent"),
    [
        (("--help",), ("textual", "yaml", "spacy")),
        (("packs",), ("textual", "spacy")),
        (("play", "--plain", "-n", "1", str(MOON)), ("textual", "spacy")),
    ],
    ids=["help", "packs", "plain"],
)
def test_a_command_imports_only_what_it_needs(arguments: tuple[str, ...], absent: tuple[str, ...]) -> None:
    script = (
        "import sys; from quiz.cli.main import run; code = run(sys.argv[1:]);"
        "print('loaded', *sorted({name.partition('.')[0] for name in sys.modules})); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], input="1\n", capture_output=True, text=True, timeout=60, check=True
    )
    loaded = done.stdout.splitlines()[-1].split()
    assert loaded[0] == "loaded"
    assert set(absent).isdisjoint(loaded)
