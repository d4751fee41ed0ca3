"""YAML's syntax errors in plain words, and the line that would mend each.

Nearly all of them are text that should be in quotes. Every guess at a mend is tried before it is offered, and reading
goes on with it, so that one run reports all errors and not only the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import yaml

from quiz.packs.events import first_error
from quiz.packs.keys import KEYS, LIST_KEYS, TOP_KEYS
from quiz.packs.problems import Place, Problem, Problems
from quiz.packs.writing import scalar

_KEY = re.compile(r"(?P<lead>\s*(?:-\s+)*)(?P<key>[A-Za-z_][\w-]*)\s*:\s+(?P<rest>\S.*)")
_ENTRY = re.compile(r"(?P<lead>\s*(?:-\s+)+)(?P<rest>\S.*)")
_TIGHT_KEY = re.compile(r"(?P<lead>\s*(?:-\s+)*)(?P<key>[A-Za-z_][\w-]*):(?P<rest>[^\s/].*)")
_TIGHT_ENTRY = re.compile(r"(?P<lead>\s*)-(?P<rest>[^\s-].*)")
_COMMENT = re.compile(r"\s+#\s.*$")
_TOP_KEY = re.compile(rf"(?:{'|'.join(TOP_KEYS)})\s*:")

_QUOTE_COLON = "text that contains “: ” must be in quotes"
_WORDS = (
    ("mapping values are not allowed", "“: ” stands in text without quotes", _QUOTE_COLON),
    ("could not find expected ':'", "“: ” is missing after a key", "is a space missing after a colon or a dash?"),
    ("unexpected end of stream", "a quotation mark is opened and not closed", "close it, or put the text in quotes"),
    ("unexpected document indicator", "a quotation mark is opened and not closed", "close it before this line"),
    ("unknown escape character", "a backslash in double quotes begins an escape", "write it twice, or use no quotes"),
    ("tab character", "a tab indents this line", "indent with spaces"),
    ("block sequence entries are not allowed", "“- ” stands in the middle of a line", "put the text in quotes"),
    ("expected ',' or ']'", "a list in brackets is not closed or lacks a comma", "put text with brackets in quotes"),
    ("expected ',' or '}'", "a brace is not closed, or a comma is missing", "put text with braces in quotes"),
    ("comment or line break", "nothing may follow > or | on its line", "put text that begins with it in quotes"),
    ("expected alphabetic or numeric", "text must not begin with * or & without quotes", "put it in quotes"),
    ("expected key", "this does not fit the lines above", "indent keys alike; put text with quotes in quotes"),
    ("'-' indicator", "this does not fit the list above", "begin each entry with “- ”, all indented alike"),
    ("expected <document start>", "this does not fit the lines above", "indent keys alike"),
    ("flow collections", "nested more than can be read", "is a bracket not closed?"),
)  # fmt: skip
"""What PyYAML's words contain, and ours: what is wrong, and how to mend it."""

_NEVER_TEXT = ("pack", "questions", "also", "origin")
"""Keys behind which text in quotes would be the next error."""

_MISALIGNED = "this key does not stand under the one above", "indent keys alike"

_LONGEST_LINE = 2000
"""Characters; no text of a pack may be longer, and the patterns here are not made for more."""

_MOST_MENDS = 20
"""In one item; one with more slips has them all for one reason."""

_REACH = 40
"""Lines; a quotation mark opened further above belongs to something else."""


def mend(lines: list[str], problems: Problems) -> list[str]:
    """Return the lines, as many as before, with each syntax error mended or else its item blanked; `problems` get all.

    Item by item, so that the errors of a large pack take no longer than reading it, and a quotation mark that is not
    closed swallows its own item alone.

    Raises:
        Full: there are more problems than anyone will read.
    """
    mended: list[str] = []
    for block in _blocks(lines):
        mended += _mended(block, len(mended), problems)
    return mended


def _blocks(lines: list[str]) -> Iterator[list[str]]:
    """Yield the lines up to `questions:`, then those of each item, and those of what follows the items."""
    head = next((index + 1 for index, line in enumerate(lines) if line.startswith("questions:")), len(lines))
    indent = next((_indent(line) for line in lines[head:] if line.lstrip().startswith("-")), None)
    start = 0
    for index in range(head, len(lines)):
        line = lines[index]
        opens = line.startswith("-", indent) and not line[:indent].strip() and not line.startswith("---")
        if index > start and (opens or _TOP_KEY.match(line)):
            yield lines[start:index]
            start = index
    yield lines[start:]


def _mended(block: list[str], above: int, problems: Problems) -> list[str]:
    """Return the lines of one block without their errors; `above` is the number of lines above it."""
    is_item = block[0].lstrip().startswith("-")
    for _ in range(_MOST_MENDS):
        error = first_error("\n".join(block))
        if error is None:
            return block
        problem, better = _mended_once(block, error)
        problems.append(replace(problem, place=replace(problem.place, line=problem.place.line + above)))
        if better is None:
            break
        block = better
    # The lines after an item that nothing mends can still be read; after anything else, not.
    return [""] * len(block) if is_item else block


def _mended_once(lines: list[str], error: yaml.MarkedYAMLError) -> tuple[Problem, list[str] | None]:
    """Return the error as a problem, and the lines with one of them mended, or None if nothing helps."""
    mark = error.problem_mark or error.context_mark
    at, column = (min(mark.line, len(lines) - 1), mark.column) if mark else (0, 0)
    places = [_opens_quotes(lines, at), at, at - 1]
    if error.context_mark is not None:
        if "quoted scalar" in str(error.context):
            # The end of the block is where YAML noticed; the opening mark is what is wrong.
            at, column = error.context_mark.line, error.context_mark.column
            places = [at]
        else:
            places.append(error.context_mark.line)
    message, hint = in_words(error, lines[at], column)
    for index in dict.fromkeys(place for place in places if 0 <= place <= at):
        for line, words in _candidates(lines, index):
            tried = [*lines[:index], line, *lines[index + 1 :]]
            # In the mended line itself every column has moved.
            if _reaches(tried, (at, column) if index < at else (at + 1, -1)):
                place = Place(index + 1, (column if index == at else _indent(lines[index])) + 1)
                ours, how = words or (message, hint)
                return Problem("P006", ours, place, how, write=line), tried
    return Problem("P006", message, Place(at + 1, column + 1), hint), None


def _reaches(lines: list[str], beyond: tuple[int, int]) -> bool:
    """Say whether the lines are YAML up to a place beyond the given line and column, from 0."""
    error = first_error("\n".join(lines))
    if error is None:
        return True
    mark = error.problem_mark or error.context_mark
    return mark is not None and (mark.line, mark.column) > beyond


def _opens_quotes(lines: list[str], at: int) -> int:
    """Return the nearest line above with half a pair of double quotes: what they swallowed ends at the next pair."""
    for index in range(at - 1, max(-1, at - _REACH), -1):
        if lines[index].count('"') % 2:
            return index
    return at


def in_words(error: yaml.MarkedYAMLError, line: str, column: int) -> tuple[str, str | None]:
    """Return what is wrong, and how to mend it, for an error at this column of the line, from 0."""
    said = f"{error.context or ''} {error.problem or ''}"
    if "cannot start any token" in said:
        char = line[column : column + 1]
        if char == "\t":
            return "a tab indents this line", "indent with spaces"
        return f"text must not begin with {char} without quotes", "put it in quotes"
    for theirs, ours, hint in _WORDS:
        if theirs in said:
            return ours, hint
    return f"YAML cannot read this: {said.strip()}", None


def _candidates(lines: list[str], index: int) -> Iterator[tuple[str, tuple[str, str] | None]]:
    """Yield what a line may have been meant as, the likeliest first, with words of its own for what was wrong."""
    line = lines[index]
    if len(line) > _LONGEST_LINE:
        return
    indent = line[: _indent(line)]
    if "\t" in indent:
        yield indent.replace("\t", "  ") + line[len(indent) :], None
    comment = _COMMENT.search(line)
    bare, tail = (line[: comment.start()], comment[0]) if comment else (line.rstrip(), "")
    key = _KEY.fullmatch(bare)
    entry = _ENTRY.fullmatch(bare)
    if entry and key and key["key"] not in KEYS:
        key = None
    if key:
        lead, rest = f"{key['lead']}{key['key']}: ", key["rest"]
        if key["key"] in LIST_KEYS:
            if rest.startswith("["):
                yield f"{lead}{_list_in_quotes(rest)}{tail}", None
        elif key["key"] not in _NEVER_TEXT:
            yield from ((f"{lead}{value}{tail}", None) for value in _in_quotes(rest))
        above = _KEY.fullmatch(lines[index - 1]) if index else None
        if above and "-" not in key["lead"] and len(above["lead"]) != len(indent):
            yield " " * len(above["lead"]) + line.lstrip(), _MISALIGNED
    elif entry:
        yield from ((f"{entry['lead']}{value}{tail}", None) for value in _in_quotes(entry["rest"]))
    tight = _TIGHT_KEY.fullmatch(bare)
    if tight:
        yield f"{tight['lead']}{tight['key']}: {tight['rest']}{tail}", ("a space is missing after the colon", "add one")
    tight = _TIGHT_ENTRY.fullmatch(bare)
    if tight:
        yield f"{tight['lead']}- {tight['rest']}{tail}", ("a space is missing after the dash", "add one")


def _in_quotes(text: str) -> Iterator[str]:
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" and not _closes_early(text):
        yield scalar(text[1:-1])
    if text.count('"') == 1:
        # One double quote is half a pair; one single quote is an apostrophe.
        yield scalar(text.replace('"', "").strip())
    yield scalar(text)


def _closes_early(text: str) -> bool:
    """Say whether the first mark closes before the last: `"A" is "B"` is no quotation, `"He said "no""` is one."""
    inner = text.find(text[0], 1)
    return inner < len(text) - 1 and not text[inner - 1].isspace() and not text[inner + 1].isalnum()


def _list_in_quotes(text: str) -> str:
    inside = text.removeprefix("[").removesuffix("]")
    parts = [part.strip() for part in inside.split(",")]
    return f"[{', '.join(part if _is_quoted(part) else scalar(part, flow=True) for part in parts if part)}]"


def _is_quoted(part: str) -> bool:
    return len(part) > 1 and part[0] == part[-1] and part[0] in "\"'" and part.count(part[0]) == 2


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
