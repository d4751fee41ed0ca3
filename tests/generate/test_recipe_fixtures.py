"""What texts must yield and what must be refused, recipe by recipe, as `recipes/<recipe>.yaml` has it. None of them is
from a text that the rules were made on."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from quiz.generate.pipeline import Result
from quiz.generate.recipes import RECIPES

Generate = Callable[..., Result]

FEWEST = 10
"""Texts that each recipe must answer, and texts that it must refuse."""

OPTIONS = frozenset({"G-DISTRACTOR", "G-LOOKS", "G-SHARE", "G-DUPLICATE", "G-GIVEAWAY"})
"""Refusals for want of wrong options, or for the sake of other items: a text of two sentences offers too little for
them to say anything about the question."""


def _read(file: Path) -> dict[str, list[dict[str, str]]]:
    with file.open(encoding="utf-8") as stream:
        # The base loader leaves texts as they are written: 1815 is no number, and "no" is a word.
        found: dict[str, list[dict[str, str]]] = yaml.load(stream, Loader=yaml.BaseLoader)
    return found


EXAMPLES = {file.stem: _read(file) for file in sorted((Path(__file__).parent / "recipes").glob("*.yaml"))}


def _cases(kind: str, label: str) -> Iterator[Any]:
    for recipe, examples in EXAMPLES.items():
        for number, example in enumerate(examples[kind], 1):
            yield pytest.param(recipe, example, id=f"{recipe}-{number}-{example[label][:60]}")


def asked(result: Result, recipe: str) -> list[tuple[str, str]]:
    """The questions of a recipe, with their answers, that could be items if the text were long enough for wrong
    options."""
    refused = {refusal.what for refusal in result.refusals if refusal.code not in OPTIONS}
    return [
        (fact.stem, fact.answer)
        for fact in result.facts
        if fact.recipe == recipe and fact.stem and fact.stem not in refused
    ]


@pytest.mark.parametrize(("recipe", "example"), _cases("yields", "question"))
def test_yields(run: Generate, recipe: str, example: dict[str, str]) -> None:
    expected = [
        (other["question"], other["answer"]) for other in EXAMPLES[recipe]["yields"] if other["text"] == example["text"]
    ]
    assert asked(run(example["text"], date=example.get("date")), recipe) == expected


@pytest.mark.parametrize(("recipe", "example"), _cases("refuses", "why"))
def test_refuses(run: Generate, recipe: str, example: dict[str, str]) -> None:
    assert asked(run(example["text"]), recipe) == []


@pytest.mark.parametrize("recipe", EXAMPLES)
def test_enough_examples(recipe: str) -> None:
    assert recipe in RECIPES
    for kind in ("yields", "refuses"):
        texts = [example["text"] for example in EXAMPLES[recipe][kind]]
        assert len(set(texts)) >= FEWEST


@pytest.mark.parametrize("recipe", EXAMPLES)
def test_no_sentence_that_breaks_off_stops_a_run(run: Generate, recipe: str) -> None:
    """Texts off the web are cut anywhere: each example without its end, from one word on."""
    texts = [example["text"] for examples in EXAMPLES[recipe].values() for example in examples]
    cut = [" ".join(words[: 1 + number * 7 % len(words)]) for number, words in enumerate(map(str.split, texts))]
    result = run("\n\n".join([*cut, *(text.rstrip('.!?"') for text in texts)]))
    assert result.findings[0].sentences
