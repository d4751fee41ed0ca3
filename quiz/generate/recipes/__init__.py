"""Recipes: one module a kind of fact. Each has `find(scene, told)`, which yields facts and refusals of one sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from quiz.generate.facts import Fact, Refusal
from quiz.generate.recipes import (
    acronym,
    affiliation,
    age,
    agent,
    apposition,
    birth,
    cast,
    count,
    date,
    definition,
    event,
    holder,
    job,
    listed,
    meaning,
    measure,
    money,
    nationality,
    ordinal,
    percent,
    person,
    place,
    quantity,
    quotation,
    reported,
    superlative,
    term,
    title,
    vintage,
)
from quiz.generate.references import Told
from quiz.generate.scene import Scene

Recipe = Callable[[Scene, Told], Iterator[Fact | Refusal]]

RECIPES: dict[str, Recipe] = {
    module.__name__.rpartition(".")[2]: module.find
    for module in (
        acronym,
        affiliation,
        age,
        agent,
        apposition,
        birth,
        cast,
        count,
        date,
        definition,
        event,
        holder,
        job,
        listed,
        meaning,
        measure,
        money,
        nationality,
        ordinal,
        percent,
        person,
        place,
        quantity,
        quotation,
        reported,
        superlative,
        term,
        title,
        vintage,
    )
}
"""By the name that an item's origin and the report give."""
