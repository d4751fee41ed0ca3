"""Choosing: which items go into the pack, the best first, so that none repeats another or gives it away."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from quiz.generate.conflicts import Merged
from quiz.generate.facts import Refusal, Want

PRIOR = {
    "title": 9,
    "apposition": 9,
    "acronym": 8,
    "count": 8,
    "quantity": 8,
    "place": 8,
    "affiliation": 6,
    "listed": 8,
    "superlative": 9,
    "nationality": 5,
    "age": 8,
    "birth": 7,
    "money": 8,
    "percent": 8,
    "holder": 8,
    "measure": 8,
    "term": 8,
    "agent": 8,
    "date": 7,
    "ordinal": 7,
    "person": 7,
    "event": 6,
    "quotation": 4,
    "reported": 5,
    "definition": 8,
    "cast": 8,
    "vintage": 7,
    "job": 4,
}
"""How much people like to be asked each kind: things and numbers before who-said-what."""

MOST_OF_A_KIND = 0.3
"""Share of one recipe in a pack of ten items or more."""

MOST_PER_SENTENCE = 2

MOST_OF_ONE = 3
"""Items of one text that have the same person or thing for an answer: more of them, and players need not read the question."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A fact that passed its gates, with its options."""

    merged: Merged
    distractors: tuple[str, ...]
    spare: tuple[str, ...]
    context: str | None
    score: float


def score(merged: Merged, sentences: int) -> float:
    """Return how good a question the fact makes: its kind, told early, told by several texts, and short."""
    fact = merged.fact
    # A quotation that names somebody can be placed; one that praises at large could be anybody's.
    placed = 1 if fact.recipe == "quotation" and re.search(r"[a-z,] [A-Z]\w", fact.stem) else 0
    early = 1 if fact.sentence < sentences / 3 else 0
    return PRIOR[fact.recipe] + early + placed + len(merged.also) - len(fact.stem.split()) / 20


def choose(candidates: Sequence[Candidate], limit: int | None) -> tuple[list[Candidate], list[Refusal]]:
    """Return the items of the pack, in the order of the texts, and the refusals of the others."""
    kept: list[Candidate] = []
    refused: list[Refusal] = []
    per_sentence: Counter[tuple[int, int]] = Counter()
    ranked = sorted(
        candidates, key=lambda c: (-c.score, c.merged.fact.article, c.merged.fact.sentence, c.merged.fact.stem)
    )
    for candidate in ranked:
        code = _code(candidate, kept, per_sentence)
        if code is None:
            kept.append(candidate)
            per_sentence[_place(candidate)] += 1
        else:
            refused.append(_refusal(candidate, code))
    kept, over = _shares(kept)
    refused += [_refusal(candidate, "G-SHARE") for candidate in over]
    if limit is not None:
        kept = kept[:limit]
    return sorted(kept, key=lambda c: (c.merged.fact.article, c.merged.fact.span, c.merged.fact.stem)), refused


def _code(candidate: Candidate, kept: Sequence[Candidate], per_sentence: Counter[tuple[int, int]]) -> str | None:
    if per_sentence[_place(candidate)] >= MOST_PER_SENTENCE:
        return "G-DUPLICATE"
    answer = candidate.merged.fact.answer
    if (
        candidate.merged.fact.want in (Want.PERSON, Want.THING, Want.TITLE)
        and sum(other.merged.fact.answer == answer and _place(other)[0] == _place(candidate)[0] for other in kept)
        >= MOST_OF_ONE
    ):
        return "G-SHARE"
    for other in kept:
        if _place(other) == _place(candidate) and (_tells(other, candidate) or _tells(candidate, other)):
            return "G-GIVEAWAY"
        if _alike(other, candidate):
            return "G-DUPLICATE"
        if _gives_away(other, candidate) or _gives_away(candidate, other):
            return "G-GIVEAWAY"
    return None


def _shares(kept: list[Candidate]) -> tuple[list[Candidate], list[Candidate]]:
    """Drop the worst of a kind that has more than its share; a pack of fewer than ten items takes what there is."""
    over: list[Candidate] = []
    while len(kept) >= 10:
        recipe, count = Counter(c.merged.fact.recipe for c in kept).most_common(1)[0]
        if count <= max(3, ceil(MOST_OF_A_KIND * len(kept))):
            break
        worst = max(index for index, c in enumerate(kept) if c.merged.fact.recipe == recipe)
        over.append(kept.pop(worst))
    return kept, over


def _place(candidate: Candidate) -> tuple[int, int]:
    return candidate.merged.fact.article, candidate.merged.fact.sentence


def _tells(one: Candidate, other: Candidate) -> bool:
    """Say whether the question of `one` shows the answer of `other`, both being of one sentence."""
    return other.merged.fact.answer.casefold() in f"{one.context or ''} {one.merged.fact.stem}".casefold()


def _content(text: str) -> set[str]:
    """The words that tell what a text is about, cut to five letters: "motorcycling" and "motorcycle" are one."""
    return {word[:5] for word in re.findall(r"[a-z0-9]+", text.casefold()) if len(word) > 3 and word not in _PLAIN}


_PLAIN = frozenset(
    """
    which what where when whose with from that this have were been does shown seen year date month according into
    """.split()
)


def _alike(one: Candidate, other: Candidate) -> bool:
    """Say whether two items with the same answer ask nearly the same: six of ten content words are common."""
    a, b = _content(one.merged.fact.stem), _content(other.merged.fact.stem)
    same = one.merged.fact.answer.casefold() == other.merged.fact.answer.casefold()
    return same and len(a & b) >= 0.6 * len(a | b)


def _gives_away(one: Candidate, other: Candidate) -> bool:
    """Say whether the question of `one` tells the answer of `other`: it holds it, with most of the other's question."""
    text = f"{one.context or ''} {one.merged.fact.stem}"
    answer = other.merged.fact.answer
    if other.merged.fact.recipe == "nationality" and other.merged.fact.names & one.merged.fact.names:
        # "Catholic France" beside a Frenchman.
        return any(word.startswith(answer[:2]) for word in re.findall(r"\b[A-Z]\w+", text))
    if re.search(rf"(?<!\w){re.escape(answer)}(?!\w)", text, re.IGNORECASE) is None:
        return False
    if other.merged.fact.want is Want.THING and other.merged.fact.names & one.merged.fact.names:
        # "John Terry's Chelsea debut" tells which club John Terry plays for, whatever else is asked.
        return True
    asked = _content(other.merged.fact.stem) - _content(" ".join(other.merged.fact.names))
    return len(asked & _content(one.merged.fact.stem)) >= 0.5 * max(1, len(asked))


def _refusal(candidate: Candidate, code: str) -> Refusal:
    fact = candidate.merged.fact
    return Refusal(code, fact.article, fact.sentence, fact.stem)
