"""A question as the gates see it: a fact, the line above it, and the text that it is of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from quiz.generate.facts import Fact
from quiz.generate.stems import anchors
from quiz.generate.values import is_long_past
from quiz.packs.sources import SourceText

_STUDY = re.compile(
    # "The study of the body" is a field, and reports nothing.
    r"\b(?:(?<!the )(?<!scientific )study|the study(?! of)|survey|poll|researchers|scientists|report)\b",
    re.IGNORECASE,
)
_SAID = re.compile(r"\b(?:said|says|told)\b")
_OPENING = 1000
"""Characters in which a report on a study says that it is one."""

_SUPERLATIVE = re.compile(r"\b(?:most|first|second|third|fourth|fifth|only|last|\w{2,}est)\b")
"""What is true of one thing alone needs no other name."""


LIKENESS = re.compile(r"Which [a-z ]+ (?:is (?:similar to|like)|resembles|looks like) .* but ")

_WORD = re.compile(r"[^\W_]{4,}")
"""What is no article, preposition or initial."""

_KIND = re.compile(r" \([^()]*\)$")
"""What stands in brackets behind a headline."""

_ROOT = 5
"""Letters that the forms of a word share: "antibiotic", "antibiotics"."""


_LISTED_OUT = r" [\w '-]+(?::|, namely) (?:[\w -]+, )*[\w -]+,? and [\w -]+"
"""Behind a number, what it counts one by one: "takes two approaches: regional and systemic"."""


@dataclass(frozen=True)
class Asked:
    """A fact before it has distractors, and what its question will stand below."""

    fact: Fact
    context: str | None
    """The line above the question."""
    source: SourceText
    """The text that it was found in."""
    source_date: str | None
    """When the text was published, if that is known."""
    topic: str = ""
    """What its headline says that it is about, by name."""
    headline: str = ""
    """The headline above it."""

    @property
    def stem(self) -> str:
        """The question."""
        return self.fact.stem

    @property
    def recipe(self) -> str:
        """What made it."""
        return self.fact.recipe

    @cached_property
    def quote(self) -> str:
        """The passage that proves it."""
        return self.source.view[self.fact.span[0] : self.fact.span[1]]

    @cached_property
    def words(self) -> list[str]:
        """The question's words."""
        return self.stem.split()

    @cached_property
    def outside(self) -> str:
        """The question without what stands in quotation marks."""
        return re.sub(r'"[^"]*"', "", self.stem)

    @cached_property
    def years(self) -> list[str]:
        """The years that the question names."""
        return re.findall(r"\b(?:1\d{3}|20\d\d)\b", self.stem)

    @cached_property
    def anchors(self) -> int:
        """How many names and figures the question holds."""
        return anchors(self.stem)

    @cached_property
    def own_words(self) -> int:
        """How often it quotes somebody: 'Who called it a "revolution"?'; that tells a deed from others. What is quoted
        with "a" is one of many: "put together "a master plan""."""
        return len(re.findall(r'"(?!an? [\w-]+(?: [\w-]+)?")[a-z][^"]+"', self.stem))

    @cached_property
    def is_listed_out(self) -> bool:
        """Whether the passage names what the answer counts one by one: what a number of them there is, stays."""
        return self.recipe == "count" and re.search(re.escape(self.fact.answer) + _LISTED_OUT, self.quote) is not None

    @cached_property
    def below_headline(self) -> bool:
        """Whether the line above is a headline, not what a text without one seems to be about."""
        return self.context is not None and not self.context.startswith("About ")

    @cached_property
    def names_headline(self) -> bool:
        """Whether the question has a telling word of the headline: "the Ise class" below "Ise-class battleship"."""
        asked = {word[:_ROOT] for word in _WORD.findall(self.stem.casefold())}
        return any(word[:_ROOT] in asked for word in _WORD.findall(_KIND.sub("", self.headline).casefold()))

    @cached_property
    def is_of_headline(self) -> bool:
        """Whether a report's headline stands above the question and tells of what it asks: which match, or which deal
        it was, is clear from there."""
        return self.below_headline and self.speaks and not self.topic and self.names_headline

    @cached_property
    def is_told_above(self) -> bool:
        """Whether the headline has a word of the answer, or the answer's adjective: Japan below "Japanese ship X"."""
        above = {word[:_ROOT] for word in _WORD.findall(self.headline.casefold())}
        return any(word[:_ROOT] in above for word in _WORD.findall(self.fact.answer.casefold()))

    @cached_property
    def topical(self) -> bool:
        """Whether the line above, or the question itself, names what the headline does."""
        return self.below_headline or (bool(self.topic) and self.topic in self.stem)

    @cached_property
    def reports(self) -> bool:
        """Whether the text reports what somebody has found out, or said, of late."""
        return _STUDY.search(self.source.view, 0, _OPENING) is not None or self.speaks

    @cached_property
    def speaks(self) -> bool:
        """Whether somebody says something in the text, as in the news."""
        return _SAID.search(self.source.view) is not None

    @cached_property
    def is_historic(self) -> bool:
        """Whether the text tells of times long past."""
        return is_long_past(self.source.view)

    @cached_property
    def compares(self) -> bool:
        """Whether it tells a thing by its nearest like and by what sets it apart from that."""
        return LIKENESS.match(self.stem) is not None

    @cached_property
    def lasts(self) -> bool:
        """Whether it asks for what is the first or the most, now as then, or for what something is."""
        if self.compares:
            return True
        present = re.search(r"\b(?:is|are|has|have)\b", self.stem)
        return _SUPERLATIVE.search(self.stem) is not None and present is not None
