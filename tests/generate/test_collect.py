"""From names to texts: what is read, what it is called, and what is stored with a pack."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from quiz.errors import QuizError
from quiz.generate.collect import Stored, articles, texts
from quiz.generate.documents.reading import Kind
from quiz.generate.documents.web import Fetched
from quiz.packs.item import Source
from tests.documents import column, paragraph, pdf, word

PAGE = "<title>Etna</title><meta name=author content='Ada Brown'><p>Etna erupted in 1669."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "texts"
    inside.mkdir()
    (inside / "a.txt").write_text("Plain.\n", encoding="utf-8")
    (inside / "b.html").write_text(PAGE, encoding="utf-8")
    (inside / "c.pdf").write_bytes(pdf(column(["A line of text."])))
    (inside / "d.docx").write_bytes(word(paragraph("A paragraph.")))
    (inside / "e.md").write_text("*Marked.*\n", encoding="utf-8")
    (inside / "notes.log").write_text("No document.\n", encoding="utf-8")
    (inside / ".hidden.txt").write_text("Hidden.\n", encoding="utf-8")
    (inside / "~$d.docx").write_bytes(b"open in a word processor")
    return inside


def test_a_folder_gives_its_documents_in_order_of_name(folder: Path) -> None:
    seen: list[tuple[int, int]] = []
    found = texts([str(folder)], lambda done, total: seen.append((done, total)))
    assert [text.text.raw for text in found.texts] == [
        "Plain.\n",
        "Etna\n\nEtna erupted in 1669.\n",
        "A line of text.\n",
        "A paragraph.\n",
        "Marked.\n",
    ]
    assert not found.left_out
    assert seen == [(number, 5) for number in range(6)]


def test_a_document_is_read_once_however_often_it_is_named(folder: Path) -> None:
    found = texts([str(folder), str(folder / "a.txt"), os.path.join(folder, "..", "texts", "a.txt")])
    assert len(found.texts) == 5


def test_a_plain_text_in_reach_is_named_where_it_is_and_all_else_is_stored(folder: Path) -> None:
    found = texts([str(folder)]).texts
    named, stored = articles(found, folder.parent / "pack.yaml")
    assert [article.file for article in named] == [
        "texts/a.txt",
        "pack.sources/b.html.txt",
        "pack.sources/c.pdf.txt",
        "pack.sources/d.docx.txt",
        "pack.sources/e.md.txt",
    ]
    assert stored[0] == Stored(
        folder.parent / "pack.sources" / "b.html.txt", "pack.sources/b.html.txt", b"Etna\n\nEtna erupted in 1669.\n"
    )
    assert [one.file for one in stored] == [article.file for article in named[1:]]


def test_a_text_in_another_encoding_is_stored_in_utf8(tmp_path: Path) -> None:
    (tmp_path / "wide.txt").write_bytes("Café.\n".encode("utf-16"))
    (tmp_path / "marked.txt").write_bytes("Café.\n".encode("utf-8-sig"))
    named, stored = articles(texts([str(tmp_path)]).texts, tmp_path / "pack.yaml")
    assert [article.file for article in named] == ["marked.txt", "pack.sources/wide.txt"]
    assert [one.data for one in stored] == ["Café.\n".encode()]


def test_names_that_several_documents_want_carry_their_folder(tmp_path: Path) -> None:
    for place in ("one/x", "two/x", "three"):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / "A.md").write_text(f"In {place}.\n", encoding="utf-8")
    found = texts([str(tmp_path / place / "A.md") for place in ("one/x", "two/x", "three")]).texts
    named, _ = articles(found, tmp_path / "pack.yaml")
    assert [Path(article.file).name for article in named] == ["x-A.md.txt", "2-x-A.md.txt", "three-A.md.txt"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_names_that_are_no_text_are_made_safe(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"\xff.txt")).write_text("One.\n", encoding="utf-8")
    (tmp_path / "line\nfeed\x1b.txt").write_text("Two.\n", encoding="utf-8")
    (tmp_path / "a:b\\c.txt").write_text("Three.\n", encoding="utf-8")
    named, _ = articles(texts([str(tmp_path)]).texts, tmp_path / "pack.yaml")
    assert sorted(article.file for article in named) == [
        "pack.sources/_.txt",
        "pack.sources/a_b_c.txt",
        "pack.sources/line_feed_.txt",
    ]


def test_what_the_folder_says_of_a_document_counts_more_than_what_it_says_itself(folder: Path) -> None:
    (folder / "sources.yaml").write_text("- {file: b.html, title: The Volcano, date: 1999}\n", encoding="utf-8")
    told = {text.name: text.source for text in texts([str(folder)]).texts}
    assert told[str(folder / "b.html")] == Source(title="The Volcano", date="1999", author="Ada Brown", file="b.html")


def test_a_document_of_a_folder_that_cannot_be_read_is_left_out(folder: Path) -> None:
    (folder / "c.pdf").write_bytes(pdf(column(["Text."]), locked=True))
    found = texts([str(folder)])
    assert len(found.texts) == 4
    assert [(error.where, error.what) for error in found.left_out] == [
        (str(folder / "c.pdf"), "the PDF asks for a password")
    ]
    with pytest.raises(QuizError, match="asks for a password"):
        texts([str(folder), str(folder / "c.pdf")])


def test_a_folder_of_which_nothing_can_be_read_says_why(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    with pytest.raises(QuizError, match="empty"):
        texts([str(tmp_path)])


@pytest.mark.parametrize(
    ("name", "what"), [("none.txt", "no such file or folder"), (".", "no document"), ("x" * 300, "cannot be read")]
)
def test_names_that_lead_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, what: str) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(QuizError, match=what) as raised:
        texts([name])
    assert raised.value.where == name


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_named(folder: Path) -> None:
    folder.chmod(0)
    try:
        with pytest.raises(QuizError, match="cannot be read: Permission denied"):
            texts([str(folder)])
    finally:
        folder.chmod(0o755)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"Plain.\n", "Plain.\n"),
        (b"<!DOCTYPE html><p>A page.", "A page.\n"),
        (pdf(column(["A line of text."])), "A line of text.\n"),
        (word(paragraph("A paragraph.")), "A paragraph.\n"),
    ],
)
def test_standard_input_is_known_by_its_bytes(monkeypatch: pytest.MonkeyPatch, data: bytes, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    (found,) = texts(["-"]).texts
    assert found.text.raw == text
    _, (stored,) = articles([found], Path("pack.yaml"))
    assert stored.file == "pack.sources/standard-input.txt"


@pytest.mark.parametrize(
    ("url", "kind", "name"),
    [
        ("https://kent.example/wiki/Mount_Etna", Kind.PAGE, "Mount_Etna.txt"),
        ("https://kent.example/a%2Fb%20c.html?q=1", Kind.PAGE, "b c.html.txt"),
        ("https://kent.example/notes.txt", Kind.TEXT, "notes.txt"),
        ("https://kent.example/", Kind.PAGE, "kent.example.txt"),
        ("https://kent.example/..", Kind.PAGE, "text.txt"),
        ("https://kent.example/" + "a" * 300, Kind.PAGE, "a" * 100 + ".txt"),
    ],
)
def test_a_page_is_called_by_the_end_of_its_address(
    monkeypatch: pytest.MonkeyPatch, url: str, kind: Kind, name: str
) -> None:
    monkeypatch.setattr("quiz.generate.collect.fetch", lambda url: Fetched(b"Text of a page.", kind, None, url))
    (found,) = texts([url]).texts
    assert found.source.url == url
    _, (stored,) = articles([found], Path("pack.yaml"))
    assert stored.path.name == name
