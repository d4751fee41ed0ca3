"""Where packs are found."""

import os
from pathlib import Path

import pytest

from quiz.errors import QuizError
from quiz.packs import library
from quiz.packs.library import Entry, Origin, bundled_folder, entries, find


@pytest.fixture
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "questions"
    folder.mkdir()
    monkeypatch.setattr(library, "bundled_folder", lambda: folder)
    return folder


@pytest.fixture
def yours(tmp_path: Path) -> Path:
    folder = tmp_path / "packs"
    folder.mkdir()
    return folder


def test_a_checkout_reads_its_own_questions() -> None:
    assert bundled_folder() == Path(library.__file__).parents[2] / "questions"


def test_bundled_packs_come_first_and_yours_after_them(bundled: Path, yours: Path) -> None:
    for path in (bundled / "b.yaml", bundled / "a.YML", yours / "a.yaml"):
        path.touch()
    assert entries(yours) == [
        Entry("a", bundled / "a.YML", Origin.BUNDLED),
        Entry("b", bundled / "b.yaml", Origin.BUNDLED),
        Entry("a", yours / "a.yaml", Origin.YOURS),
    ]


def test_what_is_no_pack_is_not_listed(bundled: Path, yours: Path) -> None:
    for name in ("sources.yaml", ".hidden.yaml", "notes.txt", "README.md"):
        (yours / name).touch()
    (yours / "folder.yaml").mkdir()
    assert entries(yours) == []


def test_folders_need_not_exist(tmp_path: Path, bundled: Path) -> None:
    bundled.rmdir()
    assert entries(tmp_path / "none") == []


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
def test_a_file_that_is_reached_twice_is_listed_once(bundled: Path, yours: Path) -> None:
    (bundled / "a.yaml").touch()
    (yours / "b.yaml").symlink_to(bundled / "a.yaml")
    assert [entry.name for entry in entries(yours)] == ["a"]


class TestFind:
    def test_by_name(self, bundled: Path, yours: Path) -> None:
        (bundled / "stars.yaml").touch()
        assert find("stars", yours) == Entry("stars", bundled / "stars.yaml", Origin.BUNDLED)

    def test_yours_before_a_bundled_one(self, bundled: Path, yours: Path) -> None:
        (bundled / "stars.yaml").touch()
        (yours / "stars.yaml").touch()
        assert find("stars", yours).origin is Origin.YOURS

    def test_by_path(self, bundled: Path, yours: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        for name in ("mine.yaml", "noending"):
            (tmp_path / name).touch()
        assert find("mine.yaml", yours) == Entry("mine", Path("mine.yaml"), Origin.GIVEN)
        assert find("./mine.yaml", yours).path == Path("mine.yaml")
        assert find("noending", yours) == Entry("noending", Path("noending"), Origin.GIVEN)

    def test_a_folder_of_that_name_does_not_hide_a_pack(
        self, bundled: Path, yours: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        (tmp_path / "stars").mkdir()
        (bundled / "stars.yaml").touch()
        assert find("stars", yours).origin is Origin.BUNDLED

    @pytest.mark.parametrize("word", ["startz", "Stars", "star"])
    def test_what_was_meant_is_guessed(self, word: str, bundled: Path, yours: Path) -> None:
        (bundled / "stars.yaml").touch()
        with pytest.raises(QuizError) as failure:
            find(word, yours)
        assert failure.value.code == 2
        assert failure.value.fix == "did you mean stars?"

    @pytest.mark.parametrize("word", ["nothing like it", "none.yaml", "a/b", "packs/", "", "x" * 5000, "a\0b"])
    def test_what_is_not_there_ends_in_words(
        self, word: str, bundled: Path, yours: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        with pytest.raises(QuizError) as failure:
            find(word, yours)
        assert failure.value.code == 2
        assert failure.value.fix
