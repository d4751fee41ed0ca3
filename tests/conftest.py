"""Nothing of the machine that runs the tests gets into them: no home, no colours, no animations, no packs."""

import os
from importlib.metadata import version
from pathlib import Path

import pytest
from hypothesis import settings

for _name in [name for name in os.environ if name.startswith(("TEXTUAL_", "XDG_"))]:
    # By these the plugin that compares pictures finds its way from one process to the others.
    if not _name.startswith("TEXTUAL_SNAPSHOT_"):
        del os.environ[_name]
for _name in ("NO_COLOR", "COLORTERM", "FORCE_COLOR", "COLUMNS", "LINES"):
    os.environ.pop(_name, None)
# Read by Textual when it is imported, so it must be set before any test module is.
os.environ["TEXTUAL_ANIMATIONS"] = "none"
os.environ["TERM"] = "xterm-256color"

# The same examples in every run, however slow the machine.
settings.register_profile("steady", derandomize=True, database=None, deadline=None)
settings.load_profile("steady")


DRAWN_WITH = "8.2.8"
"""The release of Textual that drew the pictures in `tests/tui/__snapshots__`."""


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to draw the pictures anew with another release: the next one to look would find them all changed."""
    installed = version("textual")
    if config.getoption("--snapshot-update", default=False) and installed != DRAWN_WITH:
        raise pytest.UsageError(f"draw the pictures with textual=={DRAWN_WITH}, not {installed}, or raise DRAWN_WITH")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test an empty home of its own."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    for name in ("DATA", "STATE", "CACHE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(folder / name.lower()))
    return folder
