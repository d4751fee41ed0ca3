"""One parser for all tests of a worker: the model takes a second to load."""

from collections.abc import Callable, Sequence

import pytest

from quiz.generate.article import Article, lines_of
from quiz.generate.language import Parser
from quiz.generate.pipeline import Result, generate
from quiz.packs.item import Source
from quiz.packs.sources import SourceText

Generate = Callable[..., Result]


def article(text: str, number: int = 0, date: str | None = None) -> Article:
    source = SourceText.from_bytes(text.encode())
    return Article(f"text-{number}.txt", source, Source(date=date), lines_of(source))


@pytest.fixture(scope="session")
def parser() -> Parser:
    return Parser()


@pytest.fixture
def run(parser: Parser) -> Generate:
    """Generate from texts given as strings, all of one date if it is given."""

    def run(*texts: str, seed: int = 1, limit: int | None = None, date: str | None = None) -> Result:
        articles: Sequence[Article] = [article(text, number, date) for number, text in enumerate(texts)]
        return generate(articles, seed, parser, limit=limit)

    return run
