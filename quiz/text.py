"""Foreign strings: what is refused, what is made visible, and how many cells they take.

Packs, articles, file names and names of players are written by others. What could move the cursor, change the
direction of the line or hide in it never reaches a terminal raw: packs with such characters are refused where they
are read, and whatever is painted goes through `visible`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_FORBIDDEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 and C1 controls except tab and line feed, which are white space
    r"\u202a-\u202e\u2066-\u2069"  # bidirectional embeddings, overrides, isolates: they reorder what is around them
    r"\ud800-\udfff]"  # lone surrogates: no encoding can write them
)

_JOINERS = "\u200c\u200d"
"""Zero-width non-joiner and joiner: Persian and emoji are spelt with them, so between other letters they are text."""

_BLANK_LETTERS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
"""Letters and marks by category that paint nothing."""


def forbidden(text: str) -> Iterator[tuple[int, str]]:
    """Yield (offset, name) of each character that no pack may hold: controls and bidirectional overrides."""
    for found in _FORBIDDEN.finditer(text):
        yield found.start(), character_name(found[0])


def without_forbidden(text: str, instead: str = "") -> str:
    """Return the text with something else in place of each character that no pack may hold."""
    return _FORBIDDEN.sub(instead, text)


def character_name(char: str) -> str:
    """Return the character's name and number for a message: `RIGHT-TO-LEFT OVERRIDE (U+202E)`."""
    return f"{unicodedata.name(char, 'control character')} (U+{ord(char):04X})"


def visible(text: str, *, lines: bool = False) -> str:
    """Return text that is safe to paint: controls and invisible characters become ‹U+001B› and the like.

    White space of any kind becomes a plain space; with `lines`, line feeds stay.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_visible_character(text, index, char, lines) for index, char in enumerate(text))


def _visible_character(text: str, index: int, char: str, lines: bool) -> str:
    if char == "\n":
        return "\n" if lines else " "
    if char in _JOINERS and _joins(text, index):
        return char
    if char in "\u2028\u2029\u0085":
        return "\n" if lines else " "
    category = unicodedata.category(char)
    if category == "Zs" or char == "\t":
        return " "
    # Cc control, Cf format, Cs lone surrogate (from file names that are not UTF-8), Co private, Cn unassigned.
    if category in ("Cc", "Cf", "Cs", "Cn") or char in _BLANK_LETTERS:
        return f"‹U+{ord(char):04X}›"
    return char


def _joins(text: str, index: int) -> bool:
    """Say whether the joiner at `index` stands between two visible characters that it can join."""
    before, after = text[index - 1 : index], text[index + 1 : index + 2]
    return all(c and (ord(c) > 0x2FF) and not c.isspace() for c in (before, after))


def one_line(text: str) -> str:
    """Return `visible` text with every run of white space folded to one space."""
    return " ".join(visible(text).split())


def cells(text: str) -> int:
    """Return how many terminal cells the text takes, by the same tables that the screen is painted with."""
    # Imported here: the tables cost 10 ms, and most commands never measure.
    from rich.cells import cell_len

    return cell_len(text)


def count_of(number: int, one: str, many: str | None = None) -> str:
    """Return `1 item`, `2 items`: the number with the noun in the form it asks for."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
