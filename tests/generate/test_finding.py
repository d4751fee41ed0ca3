"""What stays of an article when its parse is dropped: little, and fit to be sent between processes."""

import pickle
import tracemalloc
from pathlib import Path

from quiz.generate.article import Article, lines_of
from quiz.generate.finding import find, titles_of
from quiz.generate.language import Parser
from quiz.packs.item import Source
from quiz.packs.sources import SourceText
from tests.generate.conftest import article

SEEDS = Path(__file__).parents[2] / "seeds"

MOST_KEPT = 20_000
"""Bytes."""


def test_little_stays_of_an_article(parser: Parser) -> None:
    texts = [SourceText.from_bytes(path.read_bytes()) for path in sorted(SEEDS.glob("*.txt"))]
    articles = [Article(f"{number}.txt", text, Source(), lines_of(text)) for number, text in enumerate(texts)]
    findings = [find(number, one, titles_of(articles), parser) for number, one in enumerate(articles)]
    sent = [pickle.dumps(finding) for finding in findings]
    assert sum(len(finding.found) for finding in findings) > 30
    tracemalloc.start()
    kept = [pickle.loads(one) for one in sent]
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept == findings
    assert size < MOST_KEPT * len(articles)


def test_titles_are_spelt_alike_in_all_texts() -> None:
    one = article('She saw "Alien: Covenant" in Kent. He liked "Alien: Covenant" as well.')
    other = article("She saw Alien - Covenant, and went home. He liked Alien - Covenant, as she did.")
    assert set(titles_of([one, other]).values()) == set(titles_of([other, one]).values())
    assert len([title for title in titles_of([one, other]).values() if "Covenant" in title]) == 1


def test_a_name_in_the_headline_is_no_title() -> None:
    quoted = article('Fans of "Ronaldo Kent" sang. They called "Ronaldo Kent" again.', 0)
    headed = article("Ronaldo Kent\n\nRonaldo Kent came home. Ronaldo Kent was glad to be there again.", 1)
    assert "Ronaldo Kent" in titles_of([quoted]).values()
    assert "Ronaldo Kent" not in titles_of([quoted, headed]).values()
