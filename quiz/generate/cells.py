"""Cells of a table as values: what names a cell gives, which two must never stand together as options, and which
cells have an order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from quiz.generate.values import UNITS, Day, day, number
from quiz.text import cells

_NAME_CELLS = 40
"""Terminal cells; text with a semicolon in it is a list of names only if each part is this short, else it is prose."""

_MARKS = re.compile("[\u0300-\u036f]")
_NOISE = re.compile(r"[\s'’‘\"“”«»„.,:;!?¿¡()\[\]/·‐-―_]+|-(?!\d)|(?<=\w)-")
"""What does not tell one name from another: white space, quotation marks, dashes, full stops. The minus of a number
does."""

_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Letters of scripts that put no space between words."""

_FIGURE = re.compile(
    r"(?P<sign>[-−–+]?)\s*(?P<symbol>[$€£¥]?)\s*(?P<figure>\d[\d.,'’ ]*\d|\d)\s*(?P<rest>\D*)", re.IGNORECASE
)
_ISO_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_BEFORE_CHRIST = ("bc", "bce")
_NO_UNIT = ("ad", "ce", "st", "nd", "rd", "th", *_BEFORE_CHRIST)
"""What stands behind a year or an ordinal."""


@dataclass(frozen=True, slots=True)
class Value:
    """What a cell says."""

    text: str
    """Its first name, as it is shown."""
    keys: frozenset[str]
    """What is equal in two cells that say the same: each of its names, folded, and its number or date."""
    size: tuple[Fraction, str] | None
    """Its number in the unit's SI unit, and the unit's dimension or word; None if it is no number."""
    day: Day | None
    """None if it is no date."""
    cells: int
    """Width of the text."""

    def is_same(self, other: Value) -> bool:
        """Say whether both name the same thing."""
        return not self.keys.isdisjoint(other.keys)

    def clashes(self, other: Value) -> bool:
        """Say whether the two must not stand together as options: the same, one part of the other, a number or date
        that could be the other's."""
        if self.is_same(other):
            return True
        if self.day and other.day:
            return not self.day.conflicts(other.day)
        if self.size and other.size:
            # 1.500 is 1500 for some, and 1.5 for others.
            alike = self.size[1] == other.size[1] and (self.size[0] < 0) == (other.size[0] < 0)
            return alike and _digits(self.text) == _digits(other.text)
        return any(within(a, b) or within(b, a) for a in self.keys for b in other.keys)


@lru_cache(maxsize=100_000)
def value(cell: str) -> Value:
    """Return what a cell says; of several names, between `|` or `;`, the first is shown."""
    parts = names(cell)
    size, when = _size(parts[0]), _day(parts[0])
    keys = {folded(part) for part in parts}
    if size is not None:
        keys.add(f"#{size[0]} {size[1]}")
    if when is not None:
        keys.add(f"@{when.year}-{when.month}-{when.day}")
    return Value(parts[0], frozenset(keys), size, when, cells(parts[0]))


def names(cell: str) -> tuple[str, ...]:
    """Return the names in a cell: one, or several between bars, or between semicolons if all are short."""
    parts = [part.strip() for part in re.split(r"[|;]", cell)]
    if "|" not in cell and any(not part or cells(part) > _NAME_CELLS for part in parts):
        return (cell,)
    return tuple(filter(None, parts)) or (cell,)


def folded(text: str) -> str:
    """Return the text without what does not tell names apart: case, accents, punctuation, a leading "the"."""
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))
    plain = unicodedata.normalize("NFC", bare).replace("&", " and ")
    return " ".join(_NOISE.sub(" ", plain).split()).removeprefix("the ") or text.casefold()


def unspaced(text: str) -> bool:
    """Say whether a text is of a script without spaces between words."""
    return _UNSPACED.search(text) is not None


def within(part: str, whole: str) -> bool:
    """Say whether a folded text stands in another as a word or several."""
    if unspaced(part):
        return part in whole
    return f" {part} " in f" {whole} "


def order(values: Iterable[Value]) -> list[Fraction] | None:
    """Return a number for each value by which they are sorted; None if they are not all numbers of one unit, nor all
    dates and years."""
    listed = list(values)
    if all(one.size for one in listed) and len({one.size[1] for one in listed if one.size}) == 1:
        return [one.size[0] for one in listed if one.size]
    times = [_time(one) for one in listed]
    return None if None in times else [time for time in times if time is not None]


def _time(one: Value) -> Fraction | None:
    """Return a number by which dates and years (also those before Christ, which are negative) are sorted."""
    if one.day is not None:
        return Fraction(one.day.year * 400 + (one.day.month or 0) * 32 + (one.day.day or 0)) if one.day.year else None
    return one.size[0] * 400 if one.size is not None and not one.size[1] else None


_NUMBER = re.compile(r"\d{1,3}(?:[, '’]\d{3})+(?!\d)|\d+")
_DECIMALS = re.compile(r"(?<=\d\.)\d+")
_WORD = re.compile(r"[A-Z][a-z]+")


def alike(one: str, other: str) -> bool:
    """Say whether two numbers or dates are written in one style and equally precise, whatever their values."""
    return _form(one) == _form(other) and len({*_groupings(one), *_groupings(other)}) < 2


def _form(text: str) -> str:
    """Return `9.xx km` for 12.05 km, `Month 9, 9` for May 3, 1999."""
    decimals = _DECIMALS.sub(lambda found: "x" * len(found[0]), text)
    return _WORD.sub("Month", _NUMBER.sub("9", decimals))


def _groupings(text: str) -> set[bool]:
    """Return whether the large numbers of a text are grouped: 950 goes with 1,200 and with 1200, these not together."""
    return {not found[0].isdecimal() for found in _NUMBER.finditer(text) if len(found[0]) > 3}


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _day(text: str) -> Day | None:
    iso = _ISO_DATE.fullmatch(text)
    return Day(int(iso[1]), int(iso[2]), int(iso[3])) if iso else day(text)


def _size(text: str) -> tuple[Fraction, str] | None:
    found = _FIGURE.fullmatch(text)
    figure = _figure(found["figure"]) if found else None
    if found is None or figure is None:
        words = number(text)
        return (words, "") if words is not None else None
    first, *others = found["rest"].casefold().split() or [""]
    if first in _SCALES:
        figure *= 10 ** _SCALES[first]
        first, *others = others or [""]
    unit = " ".join([first, *others])
    if unit.replace(".", "") in _BEFORE_CHRIST or found["sign"] in ("-", "−", "–"):
        figure = -figure
    if unit.replace(".", "") in _NO_UNIT:
        unit = ""
    dimension, factor = UNITS.get(unit, (unit, Fraction(1)))
    return figure * factor, found["symbol"] + dimension


def _figure(text: str) -> Fraction | None:
    if re.fullmatch(r"\d{1,3}(?:([, '’])\d{3})(?:\1\d{3})*(?:\.\d+)?", text):
        return Fraction(re.sub(r"[, '’]", "", text))
    if re.fullmatch(r"\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+,\d+", text):
        return Fraction(text.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d+(?:[.,]\d+)?", text):
        return Fraction(text.replace(",", "."))
    return None
