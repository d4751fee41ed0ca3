"""The passage that the source view opens: of a table, the row that proves the answer."""

from dataclasses import replace
from pathlib import Path

from quiz import words
from quiz.packs.item import Item, Option, Source
from quiz.tui.passage import passage

TABLE = 'country,capital\nItaly,Rome\n"Côte d’Ivoire",Yamoussoukro\n'
ITEM = Item(
    "ci",
    "What is the capital of Côte d’Ivoire?",
    (Option("Yamoussoukro", True), Option("Rome")),
    quote="country: Côte d’Ivoire · capital: Yamoussoukro",
    source=Source(file="capitals.csv", line=3),
)


def test_a_table_is_opened_at_its_row(tmp_path: Path) -> None:
    (tmp_path / "capitals.csv").write_text(TABLE, encoding="utf-8")
    shown = passage(ITEM, tmp_path / "pack.yaml")
    assert (shown.quote, shown.apart) == ('"Côte d’Ivoire",Yamoussoukro', None)
    assert shown.before + shown.quote + shown.after == TABLE


def test_a_row_that_is_gone_leaves_the_quote_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "capitals.csv").write_text(TABLE.replace("Yamoussoukro", "Abidjan"), encoding="utf-8")
    shown = passage(ITEM, tmp_path / "pack.yaml")
    assert (shown.quote, shown.apart) == (ITEM.quote, words.SOURCE_CHANGED)


def test_a_row_that_moved_is_found(tmp_path: Path) -> None:
    (tmp_path / "capitals.csv").write_text(TABLE, encoding="utf-8")
    moved = replace(ITEM, source=Source(file="capitals.csv", line=2))
    assert passage(moved, tmp_path / "pack.yaml").quote == '"Côte d’Ivoire",Yamoussoukro'
