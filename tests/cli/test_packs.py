"""`quiz packs`, as it is typed."""

import json
from pathlib import Path

from quiz.packs.library import bundled_folder
from quiz.packs.library import entries as library_entries
from tests.cli.command import packs_folder, quiz
from tests.packs.examples import HEAD, ITEM


def yours(home: Path) -> None:
    folder = packs_folder(home)
    (folder / "stars.yaml").write_text(
        "pack: {title: The 漢字 stars}\n" + HEAD + ITEM + "  draft: true\n" + ITEM.replace("W", "w ", 1)
    )
    (folder / "broken.yaml").write_text("format: 1\nanswers: none\n")


def test_each_pack_with_its_title_items_and_origin(tmp_path: Path) -> None:
    yours(tmp_path)
    done = quiz("packs", home=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    table, _, folder = done.stdout.rpartition("\n\n")
    assert str(packs_folder(tmp_path)) in folder
    rows = {line.split()[0]: line for line in table.splitlines()}
    assert rows["stars"].split() == ["stars", "The", "漢字", "stars", "2", "(1", "draft)", "yours"]
    assert rows["broken"].endswith("  2 errors: quiz check broken")
    for entry in library_entries(tmp_path / "none"):
        assert " bundled" in rows[entry.name]


def test_columns_stand_under_each_other(tmp_path: Path) -> None:
    yours(tmp_path)
    head, *lines = quiz("packs", home=tmp_path).stdout.splitlines()
    (stars,) = [line for line in lines if line.startswith("stars")]
    # Two letters of the title take two cells each.
    assert stars.index("yours") + 2 == head.index("from")


def test_json_for_programs(tmp_path: Path) -> None:
    yours(tmp_path)
    listed = json.loads(quiz("packs", "--json", home=tmp_path).stdout)
    mine = [row for row in listed if row["from"] == "yours"]
    folder = packs_folder(tmp_path)
    assert mine == [
        {
            "name": "broken",
            "title": None,
            "items": 0,
            "drafts": 0,
            "from": "yours",
            "path": str(folder / "broken.yaml"),
            "errors": 2,
        },
        {
            "name": "stars",
            "title": "The 漢字 stars",
            "items": 2,
            "drafts": 1,
            "from": "yours",
            "path": str(folder / "stars.yaml"),
            "errors": 0,
        },
    ]
    assert [row["path"] for row in listed if row["from"] == "bundled"] == [
        str(path) for path in sorted(bundled_folder().glob("*.yaml")) if path.name != "sources.yaml"
    ]


def test_a_name_that_would_paint_is_made_visible(tmp_path: Path) -> None:
    (packs_folder(tmp_path) / "a\x1b[31m.yaml").write_text(HEAD + ITEM)
    assert "a‹U+001B›[31m" in quiz("packs", home=tmp_path).stdout
