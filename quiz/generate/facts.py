"""Fact: what the generator found in a text, before it is an item; and Refusal: why something found is not asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from quiz.generate.values import Day, Interval


class Want(StrEnum):
    """What the distractors of a fact must be."""

    COUNT = "count"
    MEASURE = "measure"
    DATE = "date"
    ORDINAL = "ordinal"
    PERSON = "person"
    TITLE = "title"
    PLACE = "place"
    ROLE = "role"
    EVENT = "event"
    EXPANSION = "expansion"
    PERCENT = "percent"
    MONEY = "money"
    CENTURY = "century"
    TERM = "term"
    THING = "thing"
    SIBLING = "sibling"


NUMERIC = frozenset({Want.COUNT, Want.MEASURE, Want.DATE, Want.ORDINAL, Want.PERCENT, Want.MONEY, Want.CENTURY})
"""What has others like it below and above."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A question with its right answer, found in one sentence."""

    recipe: str
    """The module that found it."""
    want: Want
    stem: str
    """Empty if it cannot be asked: then it only has its say when texts are compared."""
    answer: str
    span: tuple[int, int]
    """The quote in the raw text."""
    article: int
    """Index of its article in the run."""
    sentence: int
    """Index of its sentence in the article."""
    topic: str
    """What is told of what, without the value: facts with one topic must agree."""
    value: Interval | Day | str = ""
    """The value to compare; text where it is a name."""
    banned: frozenset[str] = frozenset()
    """Names that must not be distractors: they would be true, or are in the stem."""
    names: frozenset[str] = field(default_factory=frozenset)
    """Names in the stem."""
    passing: bool = False
    """It was still to come when the text was written, or holds as long as it lasts (who heads a charity): asked only
    where the text's date stands above the question."""
    bare: bool = False
    """Whether it is told of one of many things of a kind, and not of which."""
    relies: frozenset[str] = frozenset()
    """Nouns of the stem that the line above must hold to say which is meant: "the protocol"."""
    lost: str = ""
    """A word of the sentence that the question leaves out though it would be another question with it."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something that looked like a fact and is not asked, for the report."""

    code: str
    """G… of `gates.CODES`."""
    article: int
    sentence: int
    what: str
    """The words in question, or the stem, as plain text."""


def refused_as(code: str, fact: Fact) -> Refusal:
    """Return the refusal of a fact that could be asked."""
    return Refusal(code, fact.article, fact.sentence, fact.stem)
