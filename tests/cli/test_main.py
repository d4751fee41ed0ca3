"""How every command ends, whatever happens to its output."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


def quiz(arguments: str, tail: str, home: Path) -> tuple[int, str]:
    """Run a command line in a shell; return the exit code of `quiz` itself, and what stands on stderr."""
    command = f"{sys.executable} -m quiz {arguments} {tail}; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, timeout=60, env={**os.environ, "HOME": str(home)}
    )
    return done.returncode, done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("arguments", ["packs", "packs --json", "check mission-impossible", "--help"])
def test_a_full_disk_is_a_message(arguments: str, tmp_path: Path) -> None:
    code, said = quiz(arguments, "> /dev/full", tmp_path)
    assert code == 1
    assert "No space left" in said and "Traceback" not in said and "should not have happened" not in said


@pytest.mark.parametrize("arguments", ["packs", "check mission-impossible", "--help"])
def test_a_reader_that_leaves_is_no_failure(arguments: str, tmp_path: Path) -> None:
    code, said = quiz(arguments, "| true", tmp_path)
    assert (code, said) == (0, "")


def test_an_unknown_command_or_option_ends_with_2(tmp_path: Path) -> None:
    for arguments in ("nothing", "--nothing", "play --nothing", "check --format verse mission-impossible"):
        code, said = quiz(arguments, "", tmp_path)
        assert code == 2 and said.startswith("quiz: ") and "Traceback" not in said
