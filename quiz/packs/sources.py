"""Source texts: decoding, the same-length view in which quotes are sought, spans, and where a pack finds them.

Articles mix curly and straight quotes, dashes and no-break spaces. Everything that searches or parses works on
`view`, in which each such character is replaced by one plain character, so that an offset in the view is the same
offset in the raw text.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.packs.item import Source

if TYPE_CHECKING:
    from quiz.packs.rows import Row

MOST_BYTES = 8 * 1024 * 1024
"""A novel has one; what is larger is hardly an article, and would stand still in the source view."""

_VIEW = str.maketrans(
    {
        **dict.fromkeys(
            "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " "
        ),
        **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", " "),
        **dict.fromkeys("‘’‚‛′`´", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u2028\u2029\x0b\x0c\x85", "\n"),
    }
)
"""One character for one character, always."""


def same_length_view(raw: str) -> str:
    """Return the text with spaces, quotes, apostrophes and dashes made plain; `len` stays the same."""
    return raw.translate(_VIEW)


@dataclass(frozen=True)
class SourceText:
    """A decoded source text. Spans are code points of `raw`."""

    raw: str
    sha256: str
    """Of the bytes as they lie on disk."""

    @classmethod
    def from_bytes(cls, data: bytes) -> SourceText:
        """Decode UTF-8, with or without a byte-order mark.

        Raises:
            UnicodeDecodeError: the bytes are not UTF-8.
        """
        return cls(data.decode("utf-8-sig"), hashlib.sha256(data).hexdigest())

    @cached_property
    def view(self) -> str:
        """The same-length normalised view of `raw`."""
        return same_length_view(self.raw)

    def holds(self, quote: str, span: tuple[int, int]) -> bool:
        """Say whether the text at `span` is the quote, white space aside."""
        start, end = span
        return 0 <= start < end <= len(self.raw) and self.raw[start:end].split() == quote.split()

    def find(self, quote: str) -> tuple[int, int] | None:
        """Return the first span whose text is the quote, white space aside, or None."""
        words = quote.split()
        if not words:
            return None
        found = re.search(r"\s+".join(map(re.escape, words)), self.raw)
        return found.span() if found else None


def locate(file: str, pack_folder: Path) -> Path | None:
    """Return where the source file of a pack lies, or None if it is missing or its path is not allowed.

    A path is POSIX, relative, free of `..`, and looked up in the pack's folder, then in that folder's parent; a link
    that leads out of both is not followed.
    """
    if not is_allowed(file):
        return None
    folder = pack_folder.resolve()
    for root in (folder, folder.parent):
        try:
            candidate = (root / file).resolve()
            if candidate.is_relative_to(folder.parent) and candidate.is_file():
                return candidate
        except (OSError, RuntimeError):
            # A name that the system cannot have, a folder that it hides, a link that leads to itself.
            continue
    return None


_NO_PATH = frozenset("\\:\0")


def is_allowed(file: str) -> bool:
    """Say whether a source path stays inside: relative, POSIX, no `..`, no drive, no NUL."""
    return bool(file) and file[0] != "/" and ".." not in file.split("/") and _NO_PATH.isdisjoint(file)


class Lack(StrEnum):
    """Why the passage that a quote comes from cannot be shown."""

    UNNAMED = "unnamed"
    """The source names no file, or the pack has none beside which it could lie."""
    MISSING = "missing"
    """No such file is in reach; an ordinary thing for a pack that was sent alone."""
    TOO_LARGE = "too-large"
    UNREADABLE = "unreadable"
    """The system does not let us read it."""
    NOT_UTF8 = "not-utf-8"
    CHANGED = "changed"
    """The file no longer holds the quote."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a quote stands in its source."""

    text: SourceText
    span: tuple[int, int]
    """Code points of `text.raw`; where the quote is now, which need not be where the pack says."""


def passage(quote: str, source: Source, pack: Path | None) -> Passage | Lack:
    """Return the text of a source and where the quote stands in it now, or why that cannot be shown.

    `pack` is the pack's own file.
    """
    text = opened(source, pack)
    if isinstance(text, Lack):
        return text
    span = where(quote, source, text)
    return Passage(text, span) if span is not None else Lack.CHANGED


def where(quote: str, source: Source, text: SourceText) -> tuple[int, int] | None:
    """Return the span at which the text holds the quote, or the row of the table that it shows: the one that the source
    names if it does there, else the first one."""
    if is_row(source):
        row = quoted_row(quote, source, text)
        return row.span if row else None
    span = source.span
    return span if span is not None and text.holds(quote, span) else text.find(quote)


def is_row(source: Source) -> bool:
    """Say whether the source's quote is a row of a table."""
    if source.line is None or source.file is None:
        return False
    # Imported here, and below: few packs quote tables.
    from quiz.packs.rows import is_table

    return is_table(source.file)


def quoted_row(quote: str, source: Source, text: SourceText) -> Row | None:
    """Return the row of a table that a quote shows, or None if it is gone."""
    from quiz.packs.rows import row_of

    assert source.line is not None and source.file is not None
    return row_of(quote, source.line, text.raw, source.file)


def opened(source: Source, pack: Path | None) -> SourceText | Lack:
    """Return the text that a source names, or why it cannot be had."""
    if source.file is None or pack is None:
        return Lack.UNNAMED
    path = locate(source.file, pack.parent)
    if path is None:
        return Lack.MISSING
    try:
        if path.stat().st_size > MOST_BYTES:
            return Lack.TOO_LARGE
        return SourceText.from_bytes(path.read_bytes())
    except UnicodeDecodeError:
        return Lack.NOT_UTF8
    except OSError:
        return Lack.UNREADABLE
