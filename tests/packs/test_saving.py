"""Saving: whole or not at all, and never over what another has written."""

import os
import stat
import sys
from pathlib import Path

import pytest

from quiz.errors import QuizError
from quiz.packs.saving import Changed, refuse_protected, replace_file, save


def test_mode_and_link_stay(tmp_path: Path) -> None:
    path, link = tmp_path / "pack.yaml", tmp_path / "link.yaml"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    save(link, b"old", b"new")
    assert path.read_bytes() == b"new" and link.is_symlink()
    assert sys.platform == "win32" or stat.S_IMODE(path.stat().st_mode) == 0o640
    assert sorted(tmp_path.iterdir()) == [link, path]


def test_what_another_has_written_is_left(tmp_path: Path) -> None:
    path = tmp_path / "pack.yaml"
    path.write_bytes(b"theirs")
    with pytest.raises(Changed):
        save(path, b"old", b"new")
    assert path.read_bytes() == b"theirs"
    path.unlink()
    with pytest.raises(Changed):
        save(path, b"old", b"new")
    assert not path.exists()


def test_a_write_that_fails_leaves_the_old_file_and_nothing_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "pack.yaml"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(QuizError, match="No space left"):
        replace_file(path, b"new")
    assert path.read_bytes() == b"old" and list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("protected", ["pack.yaml", ""])
def test_a_write_protected_file_is_not_replaced_though_its_folder_would_let_us(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, protected: str
) -> None:
    path = tmp_path / "pack.yaml"
    path.write_bytes(b"old")
    # Asked of the system, and not made with a mode, which means nothing to the superuser.
    monkeypatch.setattr(os, "access", lambda there, _: Path(there) != tmp_path / protected)
    with pytest.raises(QuizError, match="write-protected"):
        refuse_protected(path)
    with pytest.raises(QuizError, match="write-protected"):
        replace_file(path, b"new")
    assert path.read_bytes() == b"old"
