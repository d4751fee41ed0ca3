"""Recipes: one module a kind of fact, each with

- `find(scene, told)`, which yields the facts and refusals of one sentence;
- `TAG`, which its items carry;
- `PRIOR`, how much people like to be asked its kind: things and numbers before who-said-what.

A module put beside the others is a recipe; `common` and `figures` hold what several share.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules

from quiz.generate.facts import Fact, Refusal
from quiz.generate.references import Told
from quiz.generate.scene import Scene


@dataclass(frozen=True, slots=True)
class Recipe:
    """What finds one kind of fact."""

    find: Callable[[Scene, Told], Iterator[Fact | Refusal]]
    tag: str
    prior: int


_SHARED = frozenset(["common", "figures", "tallies", "undated"])
"""What recipes are made of."""


def _recipes() -> dict[str, Recipe]:
    names = sorted(module.name for module in iter_modules(__path__) if module.name not in _SHARED)
    modules = {name: import_module(f"{__name__}.{name}") for name in names}
    return {name: Recipe(module.find, module.TAG, module.PRIOR) for name, module in modules.items()}


RECIPES = _recipes()
"""By the name that an item's origin and the report give."""
