"""From texts to items: what agrees is merged, what disagrees is refused, and the same input gives the same items."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from quiz.errors import QuizError
from quiz.generate import pipeline
from quiz.generate.article import Article, lines_of
from quiz.generate.gates import CODES
from quiz.generate.language import Parser
from quiz.generate.pipeline import Result, fingerprint, generate
from quiz.generate.regenerate import is_human, merge
from quiz.packs.item import Item, Pack, Source
from quiz.packs.sources import SourceText

Generate = Callable[..., Result]

SOLD = "Mary Shelley sold the Kent mill in 1840 and went home."
SOLD_LATER = "The novelist lived long. Mary Shelley sold the Kent mill in 1842, as the register says."
SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def seeds(parser: Parser) -> Result:
    return generate(_seed_articles(), 1, parser)


def _seed_articles() -> list[Article]:
    texts = [(path, SourceText.from_bytes(path.read_bytes())) for path in sorted(SEEDS.glob("*.txt"))]
    return [Article(f"seeds/{path.name}", text, Source(), lines_of(text)) for path, text in texts]


def test_texts_that_contradict_each_other_are_reported_and_not_asked(run: Generate) -> None:
    result = run(SOLD, SOLD_LATER)
    assert [conflict.one[0] for conflict in result.conflicts] == [0]
    assert [conflict.two[0] for conflict in result.conflicts] == [1]
    assert not any("mill" in item.question for item in result.items)
    assert "G-CONFLICT" in {refusal.code for refusal in result.refusals}


def test_texts_that_agree_make_one_item_with_both_quotes(run: Generate) -> None:
    result = run(SOLD, SOLD_LATER.replace("1842", "1840"))
    dates = [item for item in result.items if item.answers[0].text == "1840"]
    assert len(dates) == 1
    assert [proof.source.file for proof in dates[0].also] == ["text-1.txt"]
    assert "1840" in dates[0].also[0].quote


def test_a_finer_date_stands_for_the_coarser(run: Generate) -> None:
    result = run(SOLD, SOLD_LATER.replace("in 1842", "on August 30, 1840"))
    assert [item.answers[0].text for item in result.items if "mill" in item.question] == ["August 30, 1840"]
    assert "G-COARSE" in {refusal.code for refusal in result.refusals}


def test_another_number_of_the_same_thing_elsewhere_is_a_conflict(run: Generate) -> None:
    result = run(
        "Mary Shelley performed 500 sky dives in Vermont.",
        "The crew counted more than 500 skydives, and went home to Kent.",
    )
    assert len(result.conflicts) == 1
    assert not result.items


def test_every_quote_stands_in_its_source_and_holds_the_answer(seeds: Result) -> None:
    texts = {f"seeds/{path.name}": SourceText.from_bytes(path.read_bytes()) for path in SEEDS.glob("*.txt")}
    for item in seeds.items:
        assert item.quote and item.source and item.source.file and item.source.span
        text = texts[item.source.file]
        assert text.holds(item.quote, item.source.span)
        assert item.source.sha256 == text.sha256
        assert len(item.quote) <= 300


def test_items_have_four_different_options_and_a_question(seeds: Result) -> None:
    assert len(seeds.items) >= 20
    for item in seeds.items:
        assert len({option.text.casefold() for option in item.options}) == 4
        assert item.question.endswith("?") and len(item.question.split()) <= 30
        assert item.answers[0].text not in (item.context or "")
        assert item.draft


def test_the_seeds_disagree_on_a_release_date(seeds: Result) -> None:
    passages = {
        conflict.topic: [_seed_articles()[number].text.raw[a:b] for number, (a, b) in (conflict.one, conflict.two)]
        for conflict in seeds.conflicts
    }
    found = next(both for topic, both in passages.items() if "release" in topic)
    assert "July 12" in found[0] and "July 14, 2023" in found[1]
    assert not any("July 1" in option.text for item in seeds.items for option in item.options)


def test_misspelt_words_are_never_shown(seeds: Result) -> None:
    shown = " ".join(f"{item.question} {item.quote} {[o.text for o in item.options]}" for item in seeds.items)
    for slip in ("Crusie", "planet", "7-6", "M:1"):
        assert slip not in shown


def test_refusals_have_codes_that_are_explained(seeds: Result) -> None:
    assert {refusal.code for refusal in seeds.refusals} <= set(CODES)


def test_the_same_input_gives_the_same_items(parser: Parser, seeds: Result) -> None:
    assert generate(_seed_articles(), 1, parser).items == seeds.items


def test_another_seed_gives_other_distractors_and_the_same_facts(parser: Parser, seeds: Result) -> None:
    other = generate(_seed_articles(), 2, parser)
    assert other.facts == seeds.facts
    assert other.items != seeds.items


def test_a_limit_keeps_the_best(parser: Parser, seeds: Result) -> None:
    assert set(generate(_seed_articles(), 1, parser, limit=5).items) <= set(seeds.items)


def test_a_text_that_cannot_be_read_is_named(parser: Parser, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(number: int, *_: object) -> None:
        raise IndexError(number)

    monkeypatch.setattr(pipeline, "find", broken)
    with pytest.raises(QuizError, match=r"IndexError in test_pipeline.py:\d+") as caught:
        generate(_seed_articles(), 1, parser)
    assert caught.value.where == "seeds/000_981d8c14552e034c.txt"


# -- Regeneration ------------------------------------------------------------------------------------------------------


def _pack(items: tuple[Item, ...]) -> Pack:
    return Pack("A title of mine", items, authors=("Me",))


def test_what_a_human_changed_stays_and_the_rest_is_made_anew(seeds: Result) -> None:
    mine = replace(seeds.items[3], question="My own wording?")
    old = _pack((*seeds.items[:3], mine, *seeds.items[4:]))
    merged = merge(old, seeds.items)
    assert merged.items[3] == mine
    assert merged.title == "A title of mine"
    assert len(merged.items) == len(seeds.items)


def test_a_rejected_item_never_comes_back(seeds: Result) -> None:
    old = replace(_pack(seeds.items[1:]), skip=(seeds.items[0].id,))
    assert seeds.items[0].id not in {item.id for item in merge(old, seeds.items).items}


def test_an_accepted_item_stays_whatever_the_next_run_finds(seeds: Result) -> None:
    accepted = replace(seeds.items[0], draft=False)
    merged = merge(_pack((accepted, *seeds.items[1:])), seeds.items)
    assert [item.draft for item in merged.items[:2]] == [False, True]
    assert merge(_pack((accepted, *seeds.items[1:])), seeds.items[5:6]).items == (accepted, seeds.items[5])


def test_a_hand_written_item_keeps_its_place(seeds: Result) -> None:
    mine = Item("mine", "Who?", seeds.items[0].options)
    merged = merge(_pack((seeds.items[0], mine, *seeds.items[1:])), seeds.items)
    assert [item.id for item in merged.items[:3]] == [seeds.items[0].id, "mine", seeds.items[1].id]


def test_draft_and_origin_are_not_part_of_the_fingerprint(seeds: Result) -> None:
    item = seeds.items[0]
    assert not is_human(replace(item, draft=False))
    assert is_human(replace(item, difficulty=None))
    assert is_human(replace(item, origin=None))
    assert fingerprint(replace(item, lines=(3, 9))) == fingerprint(item)
