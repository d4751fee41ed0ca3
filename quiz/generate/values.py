"""Numbers, units and dates as intervals: what two values say of each other, and how to write others like them."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

CARDINALS = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty""".split()
_TENS = dict(
    zip(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], range(20, 100, 10), strict=True)
)


def in_words(value: int) -> str:
    """Return a number below a hundred as words: "sixty-five"."""
    if value < len(CARDINALS):
        return CARDINALS[value]
    tens = next(word for word, size in _TENS.items() if size == value // 10 * 10)
    return f"{tens}-{CARDINALS[value % 10]}" if value % 10 else tens


_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}

LONG_PAST = 1940
"""Who did something before is dead, and no newspaper tells of it as of news."""

ORDINALS = """
    zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split()


def ordinal(value: int) -> str:
    """Return 1st, 2nd, 3rd, 4th ..."""
    ending = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"


MONTHS = """January February March April May June July August September October November December""".split()
_MONTH = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)} | {"sept": 9}


@dataclass(frozen=True, slots=True)
class Interval:
    """The values that a phrase leaves open, ends included; None is no bound."""

    low: Fraction | None
    high: Fraction | None

    def meets(self, other: Interval) -> bool:
        """Say whether one value could be both."""
        return (self.low is None or other.high is None or self.low <= other.high) and (
            other.low is None or self.high is None or other.low <= self.high
        )


def number(text: str) -> Fraction | None:
    """Return the value of a numeral in digits or words ("25,000", "seven", "2.5 million"), or None."""
    words = re.sub(r"(?<=[a-z])-(?=[a-z])", " ", text.lower()).split()
    total, current, known = Fraction(0), Fraction(0), False
    for word in words:
        if re.fullmatch(r"\d{1,3}(,\d{3})+|\d+(\.\d+)?", word):
            current += Fraction(word.replace(",", ""))
        elif word in CARDINALS:
            current += CARDINALS.index(word)
        elif word in _TENS:
            current += _TENS[word]
        elif word == "hundred" and known:
            current *= 100
        elif word in _SCALES and known:
            total += current * _SCALES[word]
            current = Fraction(0)
        elif word != "and" or not known:
            return None
        known = True
    return total + current if known else None


FRACTIONS = {
    ("a", "tenth"): Fraction(1, 10),
    ("a", "fifth"): Fraction(1, 5),
    ("a", "quarter"): Fraction(1, 4),
    ("a", "third"): Fraction(1, 3),
    ("", "half"): Fraction(1, 2),
    ("two", "thirds"): Fraction(2, 3),
    ("three", "quarters"): Fraction(3, 4),
}
"""Shares as texts tell them, the smallest first."""


def fraction(text: str) -> Fraction | None:
    """Return the value of "a third", "one-third", "half", or None."""
    words = re.split(r"[ -]", text.lower())
    many = "a" if words[0] == "one" else words[0]
    return FRACTIONS.get((many, words[1])) if len(words) == 2 else FRACTIONS.get(("", text.lower()))


def fraction_like(text: str, many: str, part: str) -> str:
    """Return another fraction written as the text is: "one-fifth" beside "one-third"."""
    many = "one" if many == "a" and text.startswith("one") else many
    return f"{many}{'-' if '-' in text else ' '}{part}" if many else part


_BOUNDS = re.compile(
    r"\b(?:(?P<over>(more|greater|longer|higher|farther|further|better) than|over|above|at least|no (less|fewer) than"
    r"|upwards? of)"
    r"|(?P<under>(less|fewer|shorter|lower) than|under|below|at most|no more than|up to|as (many|much|high|far|long) as"
    r"|nearly|almost)"
    r"|(?P<about>about|around|approximately|roughly|some|circa|an estimated|estimated|close to))",
    re.IGNORECASE,
)


def bound(before: str) -> str:
    """Return `over`, `under`, `about` or an empty string by the words that stand before a number."""
    found = list(_BOUNDS.finditer(before))
    if not found or before[found[-1].end() :].strip():
        return ""
    return str(found[-1].lastgroup)


def bound_words(before: str) -> str:
    """Return the words of a bound that stand before a number, in small letters: "more than", "up to"."""
    found = list(_BOUNDS.finditer(before))
    return found[-1][0].lower() if bound(before) else ""


def interval(value: Fraction, how: str) -> Interval:
    """Return what "about 500", "over 500" or plain 500 leaves open."""
    if how == "over":
        return Interval(value, None)
    if how == "under":
        return Interval(None, value)
    if how == "about":
        return Interval(value * Fraction(4, 5), value * Fraction(5, 4))
    return Interval(value, value)


# -- Units -------------------------------------------------------------------------------------------------------------

UNITS: dict[str, tuple[str, Fraction]] = {
    word: (dimension, Fraction(factor))
    for dimension, factor, words in (
        ("length", "1", "metre metres meter meters m"),
        ("length", "1000", "kilometre kilometres kilometer kilometers km"),
        ("length", "0.01", "centimetre centimetres centimeter centimeters cm"),
        ("length", "0.001", "millimetre millimetres millimeter millimeters mm"),
        ("length", "0.3048", "foot feet ft"),
        ("length", "0.0254", "inch inches"),
        ("length", "0.9144", "yard yards"),
        ("length", "1609.344", "mile miles"),
        ("mass", "1", "kilogram kilograms kilo kilos kg"),
        ("mass", "0.001", "gram grams"),
        ("mass", "1000", "tonne tonnes"),
        ("mass", "0.45359237", "pound pounds lb lbs"),
        ("mass", "907.18474", "ton tons"),
        ("time", "1", "second seconds"),
        ("time", "60", "minute minutes"),
        ("time", "3600", "hour hours"),
        ("time", "86400", "day days"),
        ("time", "604800", "week weeks"),
        ("time", "2629800", "month months"),
        ("time", "31557600", "year years"),
        ("time", "315576000", "decade decades"),
        ("time", "3155760000", "century centuries"),
        ("volume", "1", "litre litres liter liters"),
        ("area", "10000", "hectare hectares"),
        ("area", "4046.8564224", "acre acres"),
    )
    for word in words.split()
}
"""Unit words to their dimension and their size in its SI unit (exact definitions; a month is a twelfth of a Julian
year)."""

PER_HOUR = re.compile(r"\b(per|an|a) hour\b|\bmph\b|\bkm/h\b", re.IGNORECASE)


# -- Dates -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Day:
    """A date as exact as it was told: a year, a month of a year, or a day; the year may be missing."""

    year: int | None
    month: int | None = None
    day: int | None = None

    def conflicts(self, other: Day) -> bool:
        """Say whether the two cannot be the same date."""
        pairs = ((self.year, other.year), (self.month, other.month), (self.day, other.day))
        return any(one is not None and two is not None and one != two for one, two in pairs)

    def is_finer(self, other: Day) -> bool:
        """Say whether this date tells all that the other tells, and more."""
        told = [(self.year, other.year), (self.month, other.month), (self.day, other.day)]
        return self != other and all(two is None or one == two for one, two in told)


_NAMES = r"Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec"
_DATE = re.compile(
    rf"(?:(?P<month>{_NAMES})[a-z]*\.?(?: (?P<day>\d{{1,2}})(?:st|nd|rd|th)?)?(?:,? (?P<year>\d{{4}}))?"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)? (?P<month2>{_NAMES})[a-z]*(?:,? (?P<year2>\d{{4}}))?"
    r"|(?P<year3>1\d{3}|20\d\d))(?!\w)"
)


def day(text: str) -> Day | None:
    """Return the date that the whole text is ("July 14, 2023", "14 July", "March 2017", "1996"), or None."""
    match = _DATE.fullmatch(text.strip())
    if match is None:
        return None
    month = match["month"] or match["month2"]
    year = match["year"] or match["year2"] or match["year3"]
    number_of_day = match["day"] or match["day2"]
    if not year and not number_of_day:
        return None
    return Day(
        int(year) if year else None,
        _MONTH[month[:3].lower()] if month else None,
        int(number_of_day) if number_of_day else None,
    )


def like(text: str, other: Day) -> str:
    """Return the date `other` written as `text` is."""
    found = day(text)
    if found is None or other.month is None:
        return str(other.year)
    month = MONTHS[other.month - 1]
    if other.day is None:
        return f"{month} {other.year}"
    if re.match(r"\d", text):
        comma = "," if "," in text else ""
        return f"{other.day} {month}" + (f"{comma} {other.year}" if other.year else "")
    comma = "," if "," in text else ""
    return f"{month} {other.day}" + (f"{comma} {other.year}" if other.year else "")


def moved(when: Day, steps: int) -> Day:
    """Return the date moved by years, months or weeks, whichever it is exact to."""
    if when.month is None:
        assert when.year is not None
        return Day(when.year + steps)
    if when.day is None:
        assert when.year is not None
        months = when.year * 12 + when.month - 1 + steps
        return Day(months // 12, months % 12 + 1)
    year = when.year or 2001
    base = date(year, when.month, min(when.day, monthrange(year, when.month)[1]))
    there = base + timedelta(days=7 * steps + (1 if steps > 0 else -1) * (steps % 3))
    return Day(there.year if when.year else None, there.month, there.day)


def is_long_past(text: str) -> bool:
    """Say whether most of the years that a text names are before `LONG_PAST`."""
    year = middle_year(text)
    return year is not None and year < LONG_PAST


def middle_year(text: str) -> int | None:
    """Return the year in the middle of those that a text names, or None."""
    years = sorted(int(year) for year in re.findall(r"(?<![\d.,])(1\d{3}|20\d\d)(?!\d|[.,]\d)", text))
    return years[len(years) // 2] if years else None
