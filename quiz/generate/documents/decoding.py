"""From bytes to text: by the mark at the beginning, by what is declared, else as UTF-8; never by a guess."""

from __future__ import annotations

import codecs
import re
import shlex

from quiz.errors import QuizError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    # Before UTF-16, whose mark is the beginning of this one.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_OTHER_NAMES = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
}
"""The web means Windows-1252 by these, as every browser knows."""


def decode(data: bytes, where: str, declared: str | None = None) -> str:
    """Return the text of the bytes; `where` names the document in messages, `declared` is the encoding that it, or the
    server, tells.

    Raises:
        QuizError: it is no text, or in an encoding that nothing names.
    """
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None) or _known(declared) or "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(data, error, where, encoding) from None
    if "\0" in text:
        raise _no_text(data, where)
    return text


def _known(declared: str | None) -> str | None:
    if declared is None:
        return None
    name = _OTHER_NAMES.get(declared.lower(), declared)
    try:
        "".encode(name)
    except (LookupError, ValueError):
        return None
    return name


def _undecodable(data: bytes, error: UnicodeDecodeError, where: str, encoding: str) -> QuizError:
    if encoding != "utf-8":
        return QuizError(f"byte {error.start} is not {encoding.upper()}, as its beginning says", where=where)
    line = data.count(b"\n", 0, error.start) + 1
    if b"\0" in data or not re.fullmatch(rb"[^\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\x81\x8d\x8f\x90\x9d]*", data):
        return _no_text(data, where)
    letter = data[error.start : error.start + 1].decode("cp1252")
    return QuizError(
        f"byte 0x{data[error.start]:02X} is not UTF-8; the text looks like Windows-1252, where it is “{letter}”",
        where=f"{where}:{line}",
        fix=_conversion(where, "WINDOWS-1252"),
    )


def _no_text(data: bytes, where: str) -> QuizError:
    zeros = data[:4096].count(b"\0")
    if 3 * zeros > len(data[:4096]) and data[:4096].count(b"\0", 0, 64):
        kind = "UTF-16LE" if data[1:2] == b"\0" else "UTF-16BE"
        return QuizError(
            f"this looks like {kind} without a mark at its beginning", where=where, fix=_conversion(where, kind)
        )
    return QuizError("this is no text: it holds NUL bytes or others that no text has", where=where)


def _conversion(where: str, encoding: str) -> str:
    return f"save it as UTF-8 in your editor, or: iconv -f {encoding} -t UTF-8 {shlex.quote(where)} > utf-8.txt"
