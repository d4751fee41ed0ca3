"""Tables as sources: the rows of CSV, TSV and YAML lists of facts, each with its place in the text; and rows as quotes.

The quote of a row is not in the file letter for letter: it names the columns, `country: Australia · capital: Canberra`.
Whoever looks for it reads the table again, and finds the row whose cells say so.
"""

from __future__ import annotations

import csv
import io
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from quiz.errors import QuizError
from quiz.packs.events import ListNode, MapNode, Node, Scalar, last_line, place
from quiz.packs.parsing import parse
from quiz.packs.problems import errors, render, shown
from quiz.text import count_of

_YAML = (".yaml", ".yml")
ENDINGS = (".csv", ".tsv", *_YAML)

_DELIMITERS = ",;\t|"
_SAMPLE = 20
"""Rows by which the delimiter is told."""

_BETWEEN = " · "

ALSO = " | "
"""Between the names of one cell, of which the first is shown and the others mean the same."""


@dataclass(frozen=True, slots=True)
class Row:
    """One fact of a table."""

    line: int
    """The line on which it begins, from 1."""
    span: tuple[int, int]
    """Its code points in the text, without the line's end."""
    cells: Mapping[str, str]
    """Text by column, in the table's order, white space folded; a blank cell is left out."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows with one set of columns."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def is_table(file: str) -> bool:
    """Say whether a file is a table, by its name."""
    return file.lower().endswith(ENDINGS)


def read_table(raw: str, file: str) -> Table:
    """Return the table that a text is; rows without any text are left out.

    Args:
        raw: the decoded text, without a byte-order mark.
        file: its name, for messages; YAML is told from separated values by its ending.

    Raises:
        QuizError: the text is no table; the message has the line.
    """
    return _facts(raw, file) if file.lower().endswith(_YAML) else _separated(raw, file)


def quote_of(row: Row, columns: Collection[str]) -> str:
    """Return the row as a quote: the given columns of it, in the table's order."""
    return _BETWEEN.join(f"{column}: {text}" for column, text in row.cells.items() if column in columns)


def row_of(quote: str, line: int, raw: str, file: str) -> Row | None:
    """Return the row that a quote shows: the one on `line`, else the first one; None if the table has none, or is no
    table any more."""
    table = _table(raw, file)
    rows = table.rows if table else ()
    near = bisect_left(rows, line, key=lambda row: row.line)
    return next((row for row in (*rows[near : near + 1], *rows) if _is_shown(row, quote)), None)


@lru_cache(maxsize=2)
def _table(raw: str, file: str) -> Table | None:
    """Read a table once for all items that quote it."""
    try:
        return read_table(raw, file)
    except QuizError:
        return None


def _is_shown(row: Row, quote: str) -> bool:
    rest = " ".join(quote.split())
    for column, text in row.cells.items():
        part = f"{column}: {text}"
        if rest == part:
            return True
        rest = rest.removeprefix(part + _BETWEEN)
    return False


def _folded(text: str) -> str:
    return " ".join(text.split())


def _wrong(what: str, file: str, line: int, fix: str | None = None) -> QuizError:
    return QuizError(what, where=f"{file}:{line}", fix=fix)


def _columns(names: Sequence[str], file: str, line: int) -> tuple[str, ...]:
    """Return the names of the columns.

    Raises:
        QuizError: one is empty, or stands twice.
    """
    for number, name in enumerate(names, 1):
        if not name:
            raise _wrong(f"column {number} has no name", file, line, "the first line names the columns")
        if name in names[: number - 1]:
            raise _wrong(f"two columns are called “{shown(name)}”", file, line, "rename one of them")
    return tuple(names)


# -- Separated values --------------------------------------------------------------------------------------------------


def _separated(raw: str, file: str) -> Table:
    lines = list(io.StringIO(raw, newline=""))
    starts = [0, *accumulate(map(len, lines))]
    delimiter = "\t" if file.lower().endswith(".tsv") else _delimiter(lines)
    records = _records(lines, delimiter, file)
    first = next(records, None)
    if first is None:
        raise QuizError("the table is empty", where=file, fix="the first line names the columns")
    line, _, names = first
    while names and not names[-1]:
        names.pop()
    columns = _columns(names, file, line)
    rows = []
    for line, last, cells in records:
        while len(cells) > len(columns) and not cells[-1]:
            cells.pop()
        if len(cells) != len(columns):
            fix = f"each row needs all its cells; one that holds {_NAMES[delimiter]} must be in double quotes"
            raise _wrong(f"the row has {count_of(len(cells), 'cell')}, the header {len(columns)}", file, line, fix)
        span = (starts[line - 1], starts[last - 1] + len(lines[last - 1].rstrip("\r\n")))
        rows.append(Row(line, span, {c: text for c, text in zip(columns, cells, strict=True) if text}))
    return Table(columns, tuple(rows))


_NAMES = {",": "a comma", ";": "a semicolon", "\t": "a tab", "|": "a bar"}


def _delimiter(lines: Sequence[str]) -> str:
    """Return the delimiter by which most of the first rows have as many cells as the header; of several the one that
    gives more."""

    def fit(delimiter: str) -> tuple[float, int]:
        try:
            found = [cells for _, _, cells in _records(lines[: 4 * _SAMPLE], delimiter, "")][:_SAMPLE]
        except QuizError:
            return 0, 0
        if not found or len(found[0]) < 2:
            return 0, 0
        return sum(len(cells) == len(found[0]) for cells in found) / len(found), len(found[0])

    return max(_DELIMITERS, key=fit)


def _records(lines: Sequence[str], delimiter: str, file: str) -> Iterator[tuple[int, int, list[str]]]:
    """Yield first line, last line and cells of each record that has any text."""
    reader = csv.reader(lines, delimiter=delimiter, skipinitialspace=True, strict=True)
    first = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise _wrong(*_csv_error(str(error), file, first)) from None
        folded = [_folded(cell) for cell in cells]
        if any(folded):
            yield first, reader.line_num, folded
        first = reader.line_num + 1


def _csv_error(error: str, file: str, line: int) -> tuple[str, str, int, str]:
    if "unexpected end" in error:
        return "a quotation mark is opened here and not closed", file, line, "close it, or write it twice"
    if "expected after" in error:
        fix = "put the whole cell in double quotes, and write each quotation mark in it twice"
        return "text follows a closing quotation mark", file, line, fix
    return "a cell is too long", file, line, "is a quotation mark not closed?"


# -- YAML --------------------------------------------------------------------------------------------------------------


_FACT = "each fact is an entry with keys: - country: Australia"


def _facts(raw: str, file: str) -> Table:
    tree = parse(raw.encode())
    wrong = errors(tree.problems)
    if wrong and wrong[0].code == "P005":
        raise QuizError("the table is empty", where=file, fix=_FACT)
    if wrong:
        raise QuizError(render(wrong[0], file, tree.lines))
    if isinstance(tree.root, MapNode) and "questions" in tree.root.entries:
        raise QuizError("this is a pack, not a list of facts", where=file, code=2)
    if not isinstance(tree.root, ListNode):
        raise QuizError("this is no list of facts", where=file, fix=_FACT)
    starts = [0, *accumulate(len(line) for line in io.StringIO(raw, newline=""))]
    found: list[tuple[MapNode, dict[str, str]]] = []
    for node in tree.root.items:
        if not isinstance(node, MapNode):
            raise _wrong("this is no fact", file, place(node).line, _FACT)
        found.append((node, {_folded(key): _cell(value, file) for key, (_, value) in node.entries.items()}))
    names = list(dict.fromkeys(name for _, cells in found for name in cells))
    columns = _columns(names, file, found[0][0].start_mark.line + 1 if found else 1)
    rows = []
    for node, cells in found:
        text = {column: cells[column] for column in columns if cells.get(column)}
        if text:
            rows.append(Row(node.start_mark.line + 1, _span(node, starts, tree.lines), text))
    return Table(columns, tuple(rows))


def _cell(node: Node, file: str) -> str:
    """Return a value as text, a list as its texts with bars between."""
    if isinstance(node, ListNode):
        return ALSO.join(filter(None, (_cell(child, file) for child in node.items)))
    if type(node) is Scalar:
        return _folded(node.value)
    raise _wrong("a fact's value must be text", file, place(node).line, "text that contains “: ” must be in quotes")


def _span(node: MapNode, starts: Sequence[int], lines: Sequence[str]) -> tuple[int, int]:
    start = starts[node.start_mark.line] + node.start_mark.column
    if node.flow:
        return start, starts[node.end_mark.line] + node.end_mark.column
    last = last_line(node)
    while not lines[last - 1].strip():
        # libyaml counts the blank lines after a block scalar to it.
        last -= 1
    return start, starts[last - 1] + len(lines[last - 1])
