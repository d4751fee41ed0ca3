"""What articles below a headline must be asked, and must not be: what "she", "the ship" and "the event" mean there, and
what an opening sentence tells."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from quiz.generate.pipeline import Result

Generate = Callable[..., Result]

OPTIONS = frozenset({"G-DISTRACTOR", "G-LOOKS", "G-SHARE", "G-DUPLICATE", "G-GIVEAWAY"})
"""Refusals for want of wrong options, or for the sake of other items."""

ARTICLES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "articles.yaml").read_text("utf-8"))


@pytest.mark.parametrize("article", [pytest.param(one, id=one["text"].splitlines()[0]) for one in ARTICLES])
def test_an_article_below_its_headline(run: Generate, article: dict[str, Any]) -> None:
    result = run(article["text"].replace("\n", " ").replace("  ", "\n\n"))
    refused = {refusal.what for refusal in result.refusals if refusal.code not in OPTIONS}
    asked = {fact.stem: fact.answer for fact in result.facts if fact.stem and fact.stem not in refused}
    missing = {question: answer for question, answer in article["asks"].items() if asked.get(question) != answer}
    assert missing == {}, sorted(asked)
    assert not asked.keys() & article.get("never", {}).keys()


def test_a_noun_that_only_itself_explains(run: Generate) -> None:
    """ "The letter, from the Home Office," has a name in it, and still "the": the search went round in it."""
    told = "The letter, from the Home Office, says that Tom Hood is a threat. Ada Byron read the letter in Leeds."
    assert run(f"{told}\n\nHood sent the letter back to the Home Office in 2004.").findings


def test_steps_towards_a_prize_are_no_prizes(run: Generate) -> None:
    result = run("In 2004 Ada Byron received nine Oscar nominations, winning four. Byron was glad.")
    assert [fact.answer for fact in result.facts if fact.recipe == "count" and fact.stem] == ["nine"]
