"""`quiz generate` with processes, traces and a line that says how far it has come, as a user meets them."""

import io
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from quiz.cli import progress
from quiz.packs.reading import read_pack
from tests.cli.command import ROOT, quiz

TEXT = "Mary Shelley sold the Kent mill in 1840 and went home. The Kent mill burned down, and nobody saw it again.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "mill.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def test_the_number_of_processes_changes_no_byte(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    for jobs in ("1", "3", "0"):
        done = quiz(
            *("generate", "seeds", "--output", f"{jobs}/a.yaml", "--report", f"{jobs}.txt", "--jobs", jobs),
            home=tmp_path,
            seconds=120,
        )
        assert done.returncode == 0, done.stderr
    packs = {(tmp_path / jobs / "a.yaml").read_bytes() for jobs in ("1", "3", "0")}
    reports = {(tmp_path / f"{jobs}.txt").read_bytes() for jobs in ("1", "3", "0")}
    assert len(packs) == len(reports) == 1
    assert len(packs.pop()) > 10_000


def test_an_item_of_a_pack_is_traced_by_its_id(folder: Path) -> None:
    assert quiz("generate", "texts", "--output", "mill.yaml", home=folder).returncode == 0
    pack = read_pack(folder / "mill.yaml").pack
    assert pack is not None and pack.items[0].id is not None
    done = quiz("generate", "texts", "--trace", pack.items[0].id, home=folder)
    assert done.returncode == 0
    assert done.stdout.startswith(f"{pack.items[0].id}: in the pack\n")
    assert "format: 1" not in done.stdout


def test_a_line_that_gave_nothing_says_so(folder: Path) -> None:
    done = quiz("generate", "texts", "--trace", "texts/mill.txt:1", home=folder)
    assert done.returncode == 0
    assert "nothing in it is asked for" in done.stdout


def test_a_trace_of_what_is_not_there_ends_with_1(folder: Path) -> None:
    done = quiz("generate", "texts", "--trace", "g-0000000000", home=folder)
    assert done.returncode == 1 and not done.stdout
    assert "g-0000000000" in done.stderr and "mend: " in done.stderr


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="looks processes up in /proc")
def test_an_interrupt_ends_all_processes_at_once_and_quietly(folder: Path) -> None:
    text = TEXT * 300
    for number in range(20):
        (folder / "texts" / f"{number}.txt").write_text(text, encoding="utf-8")
    running = subprocess.Popen(
        [sys.executable, "-m", "quiz", "generate", "texts", "--jobs", "2", "--output", "mill.yaml"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    children = Path(f"/proc/{running.pid}/task/{running.pid}/children")
    deadline = time.monotonic() + 60
    # The two that read, and one that multiprocessing starts to clean up behind them.
    while len(started := children.read_text().split()) < 3:
        assert running.poll() is None and time.monotonic() < deadline
        time.sleep(0.01)
    os.killpg(running.pid, signal.SIGINT)
    out, err = running.communicate(timeout=30)
    assert (running.returncode, out, err) == (130, b"", b"")
    while any(_lives(one) for one in started):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert not (folder / "mill.yaml").exists()


def _lives(process: str) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


class Terminal(io.StringIO):
    """What is written to a terminal."""

    def isatty(self) -> bool:
        return True

    def shown(self) -> str:
        """Return what stands in the line at the end."""
        cells = ""
        for part in self.getvalue().split("\r"):
            cells = part + cells[len(part) :]
        return cells.strip()


def test_how_far_a_run_has_come_is_shown_on_a_terminal_and_gone_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(progress, "WORTH_SAYING", 0.0)
    with progress.Progress() as shown:
        shown.show("reading texts", 312, 1_000)
        deadline = time.monotonic() + 30
        while "312/1,000" not in terminal.shown():
            assert time.monotonic() < deadline
            time.sleep(0.01)
        assert terminal.shown().startswith("reading texts [######--------------] 312/1,000 0:")
    assert terminal.shown() == ""
    assert terminal.getvalue().endswith("\r") and "\n" not in terminal.getvalue()


def test_a_short_run_shows_nothing_and_no_run_does_where_there_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal, pipe = Terminal(), io.StringIO()
    for stream, worth in ((terminal, 60.0), (pipe, 0.0)):
        monkeypatch.setattr(sys, "stderr", stream)
        monkeypatch.setattr(progress, "WORTH_SAYING", worth)
        with progress.Progress() as shown:
            shown.show("reading texts", 1, 2)
        assert stream.getvalue() == ""
