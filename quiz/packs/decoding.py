"""From the bytes of a file to text and lines: encoding, size, and characters that no pack may hold."""

from __future__ import annotations

import re

from quiz.packs.problems import Place, Problem
from quiz.text import character_name

MOST_BYTES = 32 * 1024 * 1024
"""A pack of 100,000 items has 66 MB as text and belongs in several files; one of 32 MiB takes some seconds to read."""

_MOST_ALIKE = 20
"""Of raw control characters, which come in thousands in a file that is no text, this many are told one by one."""

_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
"""What no pack may hold raw: the forbidden characters, two that YAML refuses, and three (next line, line and paragraph
separator) that YAML takes for the end of a line and editors do not."""

_PLAIN = bytes((0x09, 0x0A, 0x0D, *range(0x20, 0x7F)))
"""Bytes that are harmless wherever they stand. A file of nothing else is told ten times faster than by the pattern."""


def decode(data: bytes, problems: list[Problem]) -> tuple[str | None, list[str]]:
    """Return the text of a UTF-8 file, with or without a byte-order mark, and its lines.

    The text is None if it cannot be had. In place of each character that no pack may hold, which is a problem, it has
    a harmless one, so that reading goes on and columns stay; the lines are as they stand in the file.
    """
    if len(data) > MOST_BYTES:
        problems.append(too_large(len(data)))
        return None, []
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        problems.append(
            Problem("P003", "the file is encoded as UTF-16", Place(1, 1), hint="save it as UTF-8 in your editor")
        )
        return None, []
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        problems.append(_not_utf8(data, error.start))
        return None, split_lines(data.decode(errors="replace"))
    if not text.endswith(("\n", "\r")):
        # libyaml places the end of such a file on a line that it does not have.
        text += "\n"
    lines = split_lines(text)
    if data.translate(None, _PLAIN) and _UNREADABLE.search(text):
        _report_unreadable(lines, problems)
        text = _UNREADABLE.sub("\N{REPLACEMENT CHARACTER}", text)
    return text, lines


def split_lines(text: str) -> list[str]:
    """Return the lines of a text as YAML and every editor count them, without their ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def too_large(size: int) -> Problem:
    """Return the problem of a file of `size` bytes, which is not read at all."""
    message = f"the file has {size:,} bytes; a pack has at most {MOST_BYTES:,}"
    return Problem("P002", message, Place(1, 1), hint="split it into several packs")


def _not_utf8(data: bytes, offset: int) -> Problem:
    *above, before = split_lines(data[:offset].decode(errors="replace"))
    meant = data[offset : offset + 1].decode("cp1252", errors="ignore")
    message = f"byte 0x{data[offset]:02X} is not UTF-8" + (f"; in Windows-1252 it is “{meant}”" if meant else "")
    place = Place(len(above) + 1, len(before) + 1)
    return Problem("P003", message, place, hint="save the file as UTF-8 in your editor")


def _report_unreadable(lines: list[str], problems: list[Problem]) -> None:
    count = 0
    for number, line in enumerate(lines, 1):
        for found in _UNREADABLE.finditer(line):
            count += 1
            if count <= _MOST_ALIKE:
                message = f"{character_name(found[0])} must not stand in a pack"
                place = Place(number, found.start() + 1)
                problems.append(Problem("P004", message, place, hint="delete it; most editors do not show it"))
    if count > _MOST_ALIKE:
        message = f"{count - _MOST_ALIKE:,} more characters like these follow: is this a text file?"
        problems.append(
            Problem("P004", message, problems[-1].place, hint="if an editor shows it well, save it as UTF-8")
        )
