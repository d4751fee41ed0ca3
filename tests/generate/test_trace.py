"""Traces and reports: each fact has a fate that can be told, and the counts add up."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from quiz.generate.article import Article, lines_of
from quiz.generate.gates import CODES
from quiz.generate.language import Parser
from quiz.generate.pipeline import Result, generate, id_of
from quiz.generate.report import report, summary
from quiz.generate.trace import trace
from quiz.packs.item import Source
from quiz.packs.sources import SourceText
from tests.generate.conftest import article

Generate = Callable[..., Result]
SEEDS = Path(__file__).parents[2] / "seeds"
SOLD = "Mary Shelley sold the Kent mill in 1840 and went home."
LATER = "The novelist lived long. Mary Shelley sold the Kent mill in 1842, as the register says."


def read() -> list[Article]:
    texts = [(path, SourceText.from_bytes(path.read_bytes())) for path in sorted(SEEDS.glob("*.txt"))]
    return [Article(f"seeds/{path.name}", text, Source(), lines_of(text)) for path, text in texts]


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return read()


@pytest.fixture(scope="module")
def seeds(parser: Parser, articles: list[Article]) -> Result:
    return generate(articles, 1, parser)


def fates(result: Result, articles: list[Article]) -> Counter[str]:
    """Count what a trace says of each fact with a question: `in the pack`, a code, `told again`."""
    found: Counter[str] = Counter()
    for number, one in enumerate(articles):
        for line in range(1, one.text.raw.count("\n") + 2):
            told = trace(f"{one.file}:{line}", result, articles, 1)
            assert told is not None
            start = sum(len(text) + 1 for text in one.text.raw.split("\n")[: line - 1])
            end = start + len(one.text.raw.split("\n")[line - 1])
            for fact in [fact for fact in result.facts if fact.article == number and fact.stem]:
                first, _ = result.findings[number].sentences[fact.sentence]
                if start <= first < end:
                    (said,) = [text for text in told.splitlines() if id_of(fact) in text and fact.stem in text]
                    fate = said.split(": ")[0].split(", ")[1:]
                    found[fate[1] if fate[0] == "refused" else fate[0].partition(",")[0]] += 1
    return found


def test_every_candidate_is_an_item_or_refused_or_told_again(seeds: Result, articles: list[Article]) -> None:
    told = fates(seeds, articles)
    candidates = [fact for fact in seeds.facts if fact.stem]
    assert told["in the pack"] == len(seeds.items)
    assert {code: told[code] for code in CODES if told[code]} == Counter(one.code for one in seeds.refused)
    assert told.total() == len(candidates)
    again = sum(count for fate, count in told.items() if fate.startswith("told again"))
    assert len(candidates) == len(seeds.items) + len(seeds.refused) + again
    assert f"{len(candidates)} candidates: {len(seeds.items)} items, {len(seeds.refused)} refused" in summary(seeds)


def test_the_report_lists_every_refusal_with_its_line(seeds: Result, articles: list[Article]) -> None:
    told = report(seeds, articles)
    lines = Counter(told.splitlines())
    for refusal in seeds.refusals:
        start, _ = seeds.findings[refusal.article].sentences[refusal.sentence]
        text = articles[refusal.article].text.raw
        place = f"{articles[refusal.article].file}:{text[:start].count(chr(10)) + 1}: {' '.join(refusal.what.split())}"
        assert any(line.endswith(place) for line in lines)
    assert f": {len(seeds.refused)}\n" in told
    assert f": {len(seeds.refusals) - len(seeds.refused)}\n" in told


def test_an_item_is_traced_from_its_sentence_to_its_options(seeds: Result, articles: list[Article]) -> None:
    item = seeds.items[0]
    assert item.id is not None and item.source is not None and item.source.span is not None
    told = trace(item.id, seeds, articles, 1)
    assert told is not None
    assert told.startswith(f"{item.id}: in the pack\n  {item.question}\n  {item.answers[0].text}\n")
    assert f"{item.source.file}:" in told and f"quote: {item.source.span[0]} to {item.source.span[1]}" in told
    for option in item.options:
        assert option.right or f"  distractor: {option.text}, " in told
    assert "rank " in told and "gates: passed" in told


def test_what_a_better_one_keeps_out_names_the_better_one(seeds: Result, articles: list[Article]) -> None:
    decision = next(one for one in seeds.decisions if one.better is not None)
    told = trace(id_of(decision.candidate.merged.fact), seeds, articles, 1)
    assert decision.better is not None and decision.code is not None
    assert told is not None and id_of(decision.better.merged.fact) in told and decision.code in told


def test_a_conflict_shows_both_passages(run: Generate) -> None:
    result = run(SOLD, LATER)
    both = [article(SOLD, 0), article(LATER, 1)]
    fact = next(fact for fact in result.facts if fact.answer == "1842")
    told = trace(id_of(fact), result, both, 1)
    assert told is not None
    assert "refused, G-CONFLICT" in told
    assert f"conflict: {result.conflicts[0].id}, text-0.txt:1 “" in told and "in 1840" in told


def test_what_two_texts_tell_is_one_item_and_names_the_other_place(run: Generate) -> None:
    same = LATER.replace("1842", "1840")
    result, both = run(SOLD, same), [article(SOLD, 0), article(same, 1)]
    fact = next(fact for fact in result.facts if fact.answer == "1840")
    told = trace(id_of(fact), result, both, 1)
    assert told is not None and "told again: text-1.txt:1, sentence 2" in told
    assert "told again, see" in (trace("text-1.txt:1", result, both, 1) or "")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (1, "it tells what the text is about"),
        (2, "0 sentences"),
        (3, "in the pack: In what year did Mary Shelley sell the Kent mill? 1840"),
        (4, "nothing in it is asked for"),
    ],
)
def test_a_line_says_what_it_gave(run: Generate, line: int, says: str) -> None:
    text = f"The Kent Mill\n\n{SOLD}\nThe Kent mill burned down, and nobody ever saw it again.\n"
    assert says in (trace(f"somewhere/text-0.txt:{line}", run(text), [article(text)], 1) or "")


@pytest.mark.parametrize(
    "wanted", ["g-0000000000", "text-0.txt:99", "text-9.txt:1", "text-0.txt", "", ":", "text-0.txt:0"]
)
def test_what_is_not_there_is_not_traced(run: Generate, wanted: str) -> None:
    assert trace(wanted, run(SOLD), [article(SOLD)], 1) is None


def test_foreign_letters_are_made_visible(run: Generate) -> None:
    text = SOLD.replace("and went", "and\u200b went")
    told = trace("text-0.txt:1", run(text), [article(text)], 1)
    assert told is not None and "\u200b" not in told and "‹U+200B›" in told
