"""Where things stand, as people look them up: file and line."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from quiz.generate.article import Article
from quiz.generate.finding import Finding


class Places:
    """The places of a run."""

    def __init__(self, articles: Sequence[Article], findings: Sequence[Finding]) -> None:
        self._articles = articles
        self._findings = findings
        self._breaks = cache(self._line_breaks)

    def at(self, article: int, offset: int) -> str:
        """Return `file:line` of an offset in an article's text; lines count from 1."""
        return f"{self._articles[article].file}:{bisect_left(self._breaks(article), offset) + 1}"

    def of(self, article: int, sentence: int) -> str:
        """Return `file:line` of a sentence's beginning."""
        return self.at(article, self._findings[article].sentences[sentence][0])

    def sentence(self, article: int, sentence: int) -> str:
        """Return a sentence as the text has it."""
        start, end = self._findings[article].sentences[sentence]
        return self._articles[article].text.raw[start:end]

    def _line_breaks(self, article: int) -> list[int]:
        return [offset for offset, char in enumerate(self._articles[article].text.raw) if char == "\n"]
