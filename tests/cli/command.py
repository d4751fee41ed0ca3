"""The real command in a process of its own, with an empty home."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def quiz(*arguments: str | Path, home: Path, seconds: float = 60) -> subprocess.CompletedProcess[str]:
    """Run `quiz` to its end; a run that takes longer than `seconds` fails the test."""
    return subprocess.run(
        [sys.executable, "-m", "quiz", *map(str, arguments)],
        cwd=home,
        env={**_environment(home), "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=seconds,
        check=False,
    )


def _environment(home: Path) -> dict[str, str]:
    kept = {
        name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT", "TMPDIR", "TEMP", "TMP")
    }
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("DATA", "STATE", "CONFIG", "CACHE")}
    return {**kept, **folders, "HOME": str(home), "USERPROFILE": str(home), "PYTHONUTF8": "1"}


def packs_folder(home: Path) -> Path:
    """Return where the command run with this home looks for the user's packs, which is made."""
    folder = home / "data" / "quotequiz" / "packs"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
