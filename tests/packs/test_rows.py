"""Tables as sources: what is a row, where it stands, and how a quote finds it again."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.errors import QuizError
from quiz.packs.checks import check_quotes
from quiz.packs.item import Source, item_data, item_from_data
from quiz.packs.reading import read_bytes, read_pack
from quiz.packs.rows import quote_of, read_table, row_of
from quiz.packs.sources import Lack, passage

CSV = 'country,capital\r\n"Bosnia, and",Sarajevo\r\n\r\nX,"Two\nlines ""q"""\r\nMalta,\r\n'
YAML = """\
# facts
- country: Bolivia
  capital: [Sucre, La Paz]

- {country: Malta, capital: no}
- country: Norway
  note: >-
    a long
    text

"""


def test_rows_know_their_lines_and_places() -> None:
    rows = read_table(CSV, "a.csv").rows
    assert [row.line for row in rows] == [2, 4, 6]
    assert [CSV[slice(*row.span)] for row in rows] == ['"Bosnia, and",Sarajevo', 'X,"Two\nlines ""q"""', "Malta,"]
    assert [dict(row.cells) for row in rows] == [
        {"country": "Bosnia, and", "capital": "Sarajevo"},
        {"country": "X", "capital": 'Two lines "q"'},
        {"country": "Malta"},
    ]


def test_facts_in_yaml_are_text_and_know_their_places() -> None:
    table = read_table(YAML, "a.yaml")
    assert table.columns == ("country", "capital", "note")
    assert [row.line for row in table.rows] == [2, 5, 6]
    assert [row.cells.get("capital") for row in table.rows] == ["Sucre | La Paz", "no", None]
    assert YAML[slice(*table.rows[1].span)] == "{country: Malta, capital: no}"
    assert YAML[slice(*table.rows[2].span)] == "country: Norway\n  note: >-\n    a long\n    text"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "a;b\n1,5;2\n"),
        ("a.csv", "a\tb\n1,5\t2\n"),
        ("a.csv", 'a, b\n"1,5", 2\n'),
        ("a.csv", "a,b\n\"1,5\",2\n,\n"),
        ("a.csv", "a|b\n1,5|2\n"),
        ("a.tsv", "a\tb\n1,5\t2\n"),
        ("a.csv", "a,b,,\n\"1,5\",2,,\n"),
        ("a.yml", "[{a: '1,5', b: 2}]"),
    ],
)  # fmt: skip
def test_the_delimiter_is_told(name: str, text: str) -> None:
    table = read_table(text, name)
    assert table.columns == ("a", "b")
    assert [dict(row.cells) for row in table.rows] == [{"a": "1,5", "b": "2"}]


@pytest.mark.parametrize(
    ("name", "text", "where", "what"),
    [
        ("b.csv", "", "b.csv", "empty"),
        ("b.csv", "a,b\n1,2\n3\n", "b.csv:3", "1 cell, the header 2"),
        ("b.csv", "a,b\n1,2\n3,4,5\n", "b.csv:3", "3 cells, the header 2"),
        ("b.csv", "a,a\n1,2\n", "b.csv:1", "two columns are called “a”"),
        ("b.csv", "a,,b\n1,2,3\n", "b.csv:1", "column 2 has no name"),
        ("b.csv", 'a,b\n1,"x\n2,3\n', "b.csv:2", "not closed"),
        ("b.csv", 'a,b\n"x"y,2\n', "b.csv:2", "closing quotation mark"),
        ("b.yaml", "# nothing\n", "b.yaml", "empty"),
        ("b.yaml", "- a: 1\n- b\n", "b.yaml:2", "no fact"),
        ("b.yaml", "- a: {b: c}\n", "b.yaml:1", "must be text"),
        ("b.yaml", "questions: []\n", "b.yaml", "this is a pack"),
        ("b.yaml", "a: b\n", "b.yaml", "no list of facts"),
        ("b.yaml", "- a: &x 1\n- a: *x\n", None, "b.yaml:1:6: error P009"),
    ],
)
def test_what_is_no_table_is_refused_with_its_line(name: str, text: str, where: str | None, what: str) -> None:
    with pytest.raises(QuizError) as caught:
        read_table(text, name)
    assert what in caught.value.what
    assert caught.value.where == where


@pytest.mark.parametrize("name", ["hostile.csv", "hostile.yaml"])
@given(text=st.text())
def test_any_text_is_a_table_or_a_clear_error(name: str, text: str) -> None:
    try:
        table = read_table(text, name)
    except QuizError as error:
        assert error.what
    else:
        assert all(text[slice(*row.span)].strip() for row in table.rows)


_CELLS = st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), max_size=8)


@given(st.lists(st.lists(_CELLS, min_size=3, max_size=3), min_size=1, max_size=6), st.sampled_from(",;\t"))
def test_what_the_csv_module_writes_is_read_and_found_again(rows: list[list[str]], delimiter: str) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows([["one", "two", "three"], *rows])
    text = stream.getvalue()
    told = [[" ".join(cell.split()) for cell in row] for row in rows]
    table = read_table(text, "a.csv")
    assert [list(row.cells.values()) for row in table.rows] == [list(filter(None, row)) for row in told if any(row)]
    for row in table.rows:
        assert row_of(quote_of(row, table.columns), row.line, text, "a.csv") == row


def test_a_quote_may_leave_columns_out_and_is_found_where_the_row_has_moved() -> None:
    text = "a,b,c\n1,2,3\n4,5,6\n"
    row = row_of("a: 4 · c: 6", 3, text, "a.csv")
    assert row is not None and row.line == 3
    assert row_of("a: 4 · c: 6", 9, text, "a.csv") == row
    for gone in ("a: 4 · c: 7", "c: 6 · a: 4", "a: 4 · c: 6 · d: 1", "a: 4 ·", ""):
        assert row_of(gone, 3, text, "a.csv") is None


PACK = """\
format: 1
questions:
- question: What is the capital of Malta?
  answer: Valletta
  distractors: [Rome, Tunis]
  quote: "country: Malta · capital: Valletta"
  source: {file: capitals.csv, line: 3}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "capitals.csv").write_text("country,capital\nItaly,Rome\nMalta,Valletta\n")
    (tmp_path / "pack.yaml").write_text(PACK)
    return tmp_path


def test_a_row_in_its_place_is_fine_and_opened_there(folder: Path) -> None:
    pack = read_pack(folder / "pack.yaml").pack
    assert pack is not None and check_quotes(pack) == []
    item = pack.items[0]
    assert item.source is not None and item.quote
    found = passage(item.quote, item.source, pack.path)
    assert not isinstance(found, Lack)
    assert found.text.raw[slice(*found.span)] == "Malta,Valletta"
    assert item_from_data(item_data(item)).source == item.source


def test_a_row_that_moved_is_a_warning_that_one_line_mends(folder: Path) -> None:
    (folder / "capitals.csv").write_text("country,capital\nMalta,Valletta\nItaly,Rome\n")
    reading = read_pack(folder / "pack.yaml")
    assert reading.pack is not None
    (problem,) = check_quotes(reading.pack, reading.lines)
    assert (problem.code, problem.place.line, problem.place.column) == ("W320", 7, 38)
    assert problem.write == "  source: {file: capitals.csv, line: 2}"


@pytest.mark.parametrize("table", ["country,capital\nMalta,Mdina\n", "country,capital\nMalta\n", "no table"])
def test_a_row_that_is_gone_is_an_error(folder: Path, table: str) -> None:
    (folder / "capitals.csv").write_text(table)
    reading = read_pack(folder / "pack.yaml")
    assert reading.pack is not None
    (problem,) = check_quotes(reading.pack, reading.lines)
    assert (problem.code, problem.place.line) == ("E301", 6)


def test_the_line_of_another_text_is_only_information(folder: Path) -> None:
    (folder / "note.txt").write_text("\n\nThe capital of Malta is Valletta.\n")
    source = PACK.replace('"country: Malta · capital: Valletta"', "of Malta is Valletta").replace(
        "capitals.csv", "note.txt"
    )
    pack = read_bytes(source.encode(), folder / "pack.yaml").pack
    assert pack is not None and pack.items[0].source == Source(file="note.txt", line=3)
    assert check_quotes(pack) == []
