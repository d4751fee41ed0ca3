"""Source texts: where they lie, and where a quote stands in them."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.packs import sources
from quiz.packs.item import Source
from quiz.packs.sources import Lack, Passage, SourceText, is_allowed, locate, passage, same_length_view


@given(st.text())
def test_the_view_has_the_length_of_the_text(raw: str) -> None:
    assert len(same_length_view(raw)) == len(raw)


def test_the_view_has_plain_quotes_dashes_and_spaces() -> None:
    assert same_length_view("“It’s”\u00a0here \u2013 now\u2026") == '"It\'s" here - now\u2026'


class TestQuotes:
    TEXT = SourceText.from_bytes("\ufeffOne  two\nthree. One two three again.".encode())

    def test_white_space_does_not_count(self) -> None:
        assert self.TEXT.holds("One two three.", (0, 15))
        assert self.TEXT.find("two\tthree") == (5, 14)

    @pytest.mark.parametrize("span", [(0, 14), (-1, 15), (0, 1000), (15, 0), (3, 3)])
    def test_any_other_span_does_not_hold_it(self, span: tuple[int, int]) -> None:
        assert not self.TEXT.holds("One two three.", span)

    def test_letters_do(self) -> None:
        assert self.TEXT.find("one two") is None
        assert self.TEXT.find("") is None


class TestPlaces:
    @pytest.mark.parametrize(
        "file", ["", "/etc/passwd", "../a.txt", "a/../../b.txt", "a/..", "..", "C:/a.txt", "a\\b.txt", "a\0b"]
    )
    def test_paths_that_lead_out_are_not_allowed(self, file: str, tmp_path: Path) -> None:
        assert not is_allowed(file)
        assert locate(file, tmp_path) is None

    def test_the_packs_folder_comes_before_the_one_above(self, tmp_path: Path) -> None:
        packs = tmp_path / "packs"
        packs.mkdir()
        (tmp_path / "a.txt").write_text("above")
        assert locate("a.txt", packs) == (tmp_path / "a.txt").resolve()
        (packs / "a.txt").write_text("beside")
        assert locate("a.txt", packs) == (packs / "a.txt").resolve()

    def test_no_higher(self, tmp_path: Path) -> None:
        packs = tmp_path / "one" / "two"
        packs.mkdir(parents=True)
        (tmp_path / "a.txt").write_text("too high")
        assert locate("a.txt", packs) is None

    @pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
    def test_a_link_that_leads_out_is_not_followed(self, tmp_path: Path) -> None:
        packs = tmp_path / "one" / "two"
        packs.mkdir(parents=True)
        (tmp_path / "secret.txt").write_text("secret")
        (packs / "a.txt").symlink_to(tmp_path / "secret.txt")
        (packs / "b.txt").symlink_to(packs / "b.txt")
        assert locate("a.txt", packs) is None
        assert locate("b.txt", packs) is None

    def test_a_name_that_no_system_has_is_missing(self, tmp_path: Path) -> None:
        assert locate("a" * 5000, tmp_path) is None


class TestPassages:
    def test_where_it_is(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("so it was")
        assert passage("it was", Source(file="a.txt", span=(3, 9)), tmp_path / "p.yaml") == Passage(
            SourceText.from_bytes(b"so it was"), (3, 9)
        )

    def test_where_it_is_now(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("and so it was")
        found = passage("it was", Source(file="a.txt", span=(3, 9)), tmp_path / "p.yaml")
        assert isinstance(found, Passage) and found.span == (7, 13)

    def test_why_not(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        pack = tmp_path / "p.yaml"
        (tmp_path / "a.txt").write_text("something else")
        (tmp_path / "b.txt").write_bytes(b"caf\xe9")
        (tmp_path / "c.txt").write_bytes(b"x" * 100)
        monkeypatch.setattr(sources, "MOST_BYTES", 99)
        assert passage("it was", Source(title="t"), pack) is Lack.UNNAMED
        assert passage("it was", Source(file="a.txt"), None) is Lack.UNNAMED
        assert passage("it was", Source(file="none.txt"), pack) is Lack.MISSING
        assert passage("it was", Source(file="a.txt"), pack) is Lack.CHANGED
        assert passage("it was", Source(file="b.txt"), pack) is Lack.NOT_UTF8
        assert passage("it was", Source(file="c.txt"), pack) is Lack.TOO_LARGE
