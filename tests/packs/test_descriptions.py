"""`sources.yaml`: what a folder says about its texts."""

from pathlib import Path

from quiz.packs.descriptions import described
from quiz.packs.item import Source


def write(folder: Path, text: str) -> Path:
    (folder / "sources.yaml").write_text(text)
    return folder


def test_a_folder_without_one_describes_nothing(tmp_path: Path) -> None:
    told = described(tmp_path)
    assert (told.sources, told.problems) == ({}, ())


def test_what_is_said_arrives_as_text(tmp_path: Path) -> None:
    told = described(
        write(
            tmp_path,
            "- file: a.txt\n  title: Cruise, the stunts\n  publisher: BBC\n  date: 2023-07-12\n"
            "  url: https://example.org/a\n  licence: all rights reserved\n"
            "- {file: b.txt, author: No}\n",
        )
    )
    assert told.problems == ()
    assert told.sources == {
        "a.txt": Source(
            title="Cruise, the stunts",
            publisher="BBC",
            date="2023-07-12",
            url="https://example.org/a",
            licence="all rights reserved",
            file="a.txt",
        ),
        "b.txt": Source(author="No", file="b.txt"),
    }


def test_all_that_is_wrong_is_told_and_the_rest_is_kept(tmp_path: Path) -> None:
    told = described(
        write(
            tmp_path,
            "- title: no file\n- {file: ../a.txt}\n- {file: b.txt, span: [1, 2]}\n- {file: c.txt, title: C}\n"
            "- {file: c.txt, title: D}\n- text\n- {file: d.txt, url: here}\n",
        )
    )
    assert [(p.code, p.place.line) for p in told.problems] == [
        ("E204", 1),
        ("E218", 2),
        ("E202", 3),
        ("E215", 5),
        ("E204", 6),
        ("E218", 7),
    ]
    assert told.sources["c.txt"].title == "C"


def test_a_file_that_is_no_list_is_told(tmp_path: Path) -> None:
    assert [p.code for p in described(write(tmp_path, "file: a.txt\n")).problems] == ["E203"]


def test_so_is_one_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").mkdir()
    assert [p.code for p in described(tmp_path).problems] == ["P001"]
