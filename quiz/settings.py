"""Where the user's data lives."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs


@dataclass(frozen=True, slots=True)
class Places:
    """The user's folders. None of them need exist, or be writable."""

    rounds: Path
    """The logs of rounds."""
    packs: Path
    """Packs that the user put there."""


def places() -> Places:
    """Return the user's folders as the system's conventions (XDG, AppData, Library) and environment say."""
    folders = PlatformDirs("quotequiz", appauthor=False)
    try:
        return Places(rounds=folders.user_state_path / "rounds", packs=folders.user_data_path / "packs")
    except RuntimeError:
        # No HOME, and a user whom the system does not know, as in a container: what is kept is kept for a while.
        here = Path(tempfile.gettempdir()) / "quotequiz"
        return Places(rounds=here / "rounds", packs=here / "packs")
