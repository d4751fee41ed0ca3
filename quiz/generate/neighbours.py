"""Numbers near a number: what stands below and above a right answer, written as it is."""

from __future__ import annotations

import random
import re
from fractions import Fraction

from quiz.generate.facts import Fact, Want
from quiz.generate.pool import Pool
from quiz.generate.values import (
    CARDINALS,
    FRACTIONS,
    ORDINALS,
    Day,
    Interval,
    day,
    fraction,
    fraction_like,
    in_words,
    like,
    moved,
    number,
    ordinal,
)


def neighbours(fact: Fact, pool: Pool, dice: random.Random) -> tuple[list[str], list[str]]:
    """Return values below and above the answer, in the order to take them."""
    below, above = _beside(fact, pool, dice)
    # Of more than 80 it is true that they are more than 40.
    at_least = isinstance(fact.value, Interval) and fact.value.high is None
    return ([], above) if at_least else (below, above)


def _beside(fact: Fact, pool: Pool, dice: random.Random) -> tuple[list[str], list[str]]:
    if fact.want is Want.ORDINAL:
        return _near_ordinals(fact.answer, dice)
    if fact.want is Want.DATE:
        when = day(fact.answer)
        assert when is not None
        return _near_dates(fact.answer, when, pool, dice)
    if fact.want is Want.MEASURE:
        numeral = re.match(r"[\d,.]*\d|[a-z-]+", fact.answer)
        assert numeral is not None
        unit = fact.answer[numeral.end() :]
        low, high = _around(numeral[0], dice, _is_round(fact) or (number(numeral[0]) or 0) > 20)
        return [n + unit for n in low if n not in ("1", "one")], [n + unit for n in high]
    if fact.want is Want.CENTURY:
        return _near_centuries(fact.answer)
    if fact.want is Want.PERCENT and (share := fraction(fact.answer)) is not None:
        return _near_fractions(fact.answer, share)
    if fact.want in (Want.PERCENT, Want.MONEY):
        figure = re.search(r"\d[\d,.]*\d|\d|^[a-z]+(?:-[a-z]+)?", fact.answer)
        if figure is None:
            return [], []
        # Shares and prices are measured in more than one way: what is near could be another's figure.
        low, high = _around(figure[0], dice, far=True)
        if fact.want is Want.PERCENT:
            high = [text for text in high if (number(text) or 0) < 100]
        before, after = fact.answer[: figure.start()], fact.answer[figure.end() :]
        return [before + text + after for text in low], [before + text + after for text in high]
    if fact.recipe == "age" and fact.answer.isdigit() and int(fact.answer) > _GROWN:
        # Nobody dies at twelve after a career.
        steps = sorted(dice.sample(range(2, 10), 3))
        return [str(int(fact.answer) - step) for step in steps], [str(int(fact.answer) + step) for step in steps]
    low, high = _around(fact.answer, dice, _is_round(fact))
    # "How many sisters?" tells that there is more than one.
    return [text for text in low if text not in ("1", "one")], high


_GROWN = 20
"""Years of age, beside which one takes others of grown people."""


def _near_ordinals(answer: str, dice: random.Random) -> tuple[list[str], list[str]]:
    """Return ranks below and above one, nearest first, written as it is: "the 57th", "the twenty-fourth", "the
    third"."""
    figure = re.match(r"((?:the )?)(\d+)", answer)
    if figure is not None:
        value, steps = int(figure[2]), sorted(dice.sample(range(1, 7), 3))
        low = [f"{figure[1]}{ordinal(value - step)}" for step in steps if value > step]
        return low, [f"{figure[1]}{ordinal(value + step)}" for step in steps]
    before = re.match(r"(?:the )?(?:\w+ty-)?", answer)
    start = before[0] if before is not None else ""
    place = ORDINALS.index(answer.removeprefix(start))
    # Behind "twenty-" there are nine.
    most = 10 if "-" in start else len(ORDINALS)
    return (
        [start + ORDINALS[i] for i in range(place - 1, max(0, place - 4), -1)],
        [start + ORDINALS[i] for i in range(place + 1, min(most, place + 4))],
    )


_APART = Fraction(5, 4)
"""How far a fraction is from another that nobody would call by its name: a third is more than a quarter."""


def _near_fractions(answer: str, share: Fraction) -> tuple[list[str], list[str]]:
    """Return fractions below and above one, nearest first, written as it is."""
    low = [fraction_like(answer, *name) for name, value in FRACTIONS.items() if share / value > _APART]
    high = [fraction_like(answer, *name) for name, value in FRACTIONS.items() if value / share > _APART]
    return low[::-1], high


def _is_round(fact: Fact) -> bool:
    """Say whether the text gives the number with "about": what is near it could be meant as well."""
    return isinstance(fact.value, Interval) and fact.value.low != fact.value.high


def _near_centuries(answer: str) -> tuple[list[str], list[str]]:
    """Return centuries or decades before and after one, nearest first, written as it is."""
    decade = re.search(r"(\d{3})0s", answer)
    if decade:
        tens = int(decade[1])
        # "The 1500s" are a decade, or a century that holds the 1530s.
        around = [[tens + sign * step for step in (1, 2, 3, 4)] for sign in (-1, 1)]
        low, high = ([f"the {n}0s" for n in side if n % 10 or n >= 200][:3] for side in around)
        return low, [text for text in high if int(text[4:8]) <= 2020]
    place = re.search(r"(\d+)(?:st|nd|rd|th)|([a-z]+) century", answer)
    assert place is not None
    value = int(place[1]) if place[1] else ORDINALS.index(place[2])
    written = ordinal if place[1] else (lambda n: ORDINALS[n] if n < len(ORDINALS) else "")
    mark = (place[1] and answer[place.start() : place.end()]) or place[2]
    low = [answer.replace(mark, written(n)) for n in range(value - 1, max(0, value - 4), -1)]
    return low, [answer.replace(mark, written(n)) for n in range(value + 1, min(22, value + 4)) if written(n)]


def _around(text: str, dice: random.Random, far: bool = False) -> tuple[list[str], list[str]]:
    """Return numbers below and above, nearest first, written like the text; `far`: none within half as much again."""
    scaled = re.fullmatch(r"(.+?)( (?:hundred|thousand|million|billion))", text)
    if scaled is not None:
        low, high = _around(scaled[1], dice, far)
        return [one + scaled[2] for one in low], [one + scaled[2] for one in high]
    value = number(text)
    assert value is not None
    if not re.search(r"\d", text):
        words = [CARDINALS[i] for i in range(1, 21)]
        if text.lower() not in words and value.denominator == 1 and 20 < value < 100:
            low, high = _near_numbers(str(int(value)), int(value), dice, far)
            return [in_words(int(one)) for one in low], [in_words(int(one)) for one in high if int(one) < 100]
        if text.lower() not in words:
            return [], []
        place = words.index(text.lower())
        return words[max(0, place - 3) : place][::-1], words[place + 1 : place + 4]
    if value.denominator != 1:
        return _near_decimals(text, float(value), dice)
    return _near_numbers(text, int(value), dice, far)


def _near_decimals(text: str, value: float, dice: random.Random) -> tuple[list[str], list[str]]:
    places = len(text.partition(".")[2])
    ratios = [dice.uniform(1.2, 1.45), dice.uniform(1.6, 1.9), dice.uniform(2.2, 3.0)]
    low = [f"{value / ratio:.{places}f}" for ratio in ratios]
    return [one for one in dict.fromkeys(low) if float(one) > 0], list(
        dict.fromkeys(f"{value * ratio:.{places}f}" for ratio in ratios)
    )


def _near_dates(text: str, when: Day, pool: Pool, dice: random.Random) -> tuple[list[str], list[str]]:
    # Of the year before or after, other sources may say the same.
    steps = (2, 3, 4, 5, 6, 7) if when.month is None else (1, 2, 3, 4, 5, 6) if when.day is None else (2, 3, 4, 6, 7, 8)
    drawn = sorted(dice.sample(steps, 4))
    # A year far in the future of the text is no temptation.
    latest = max(pool.latest_year + 2, when.year or 0)
    above = [moved(when, step) for step in drawn]
    return (
        [like(text, moved(when, -step)) for step in drawn],
        [like(text, other) for other in above if (other.year or 0) <= latest],
    )


FEWEST_OF_UNIT = 4
"""Times that its unit goes into a round number whose neighbours are as round: 400 may have 300 and 200."""


def _near_numbers(text: str, value: int, dice: random.Random, far: bool) -> tuple[list[str], list[str]]:
    if value <= 20 and not far:
        below, above = list(range(value - 1, max(0, value - 4), -1)), list(range(value + 1, value + 4))
    else:
        digits = str(value)
        zeros = len(digits) - len(digits.rstrip("0"))
        # As round as the answer: 64 has neighbours like 48, 45 like 30, 13,000 like 9,000; 100 may have 150.
        unit = 10**zeros
        if zeros and zeros == len(digits) - 1 and int(digits[0]) < FEWEST_OF_UNIT:
            unit = unit // 10 * 5
        elif not zeros and value % 5 == 0:
            unit = 5
        near = [dice.uniform(1.2, 1.45), dice.uniform(1.6, 1.9), dice.uniform(2.2, 3.0)]
        ratios = [dice.uniform(1.5, 1.7), dice.uniform(2.0, 2.4), dice.uniform(2.8, 3.4)] if far else near
        below = [max(unit, round(value / ratio / unit) * unit) for ratio in ratios]
        above = [round(value * ratio / unit) * unit for ratio in ratios]
    style = "{:,}" if "," in text or value < 1000 else "{}"
    low = [style.format(v) for v in dict.fromkeys(below) if 0 < v < value]
    return low, [style.format(v) for v in dict.fromkeys(above) if v > value]
