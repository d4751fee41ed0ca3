"""What all tests of the screens share."""

from pathlib import Path

import pytest

from quiz.packs import library


@pytest.fixture(autouse=True)
def no_bundled_packs(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """List no packs but those of the test: the bundled ones change with every release."""
    empty: Path = tmp_path_factory.mktemp("bundled")
    monkeypatch.setattr(library, "bundled_folder", lambda: empty)
