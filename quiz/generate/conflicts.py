"""Conflicts: what several texts, or several sentences, tell of the same thing."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import singular
from quiz.generate.values import Day, Interval, bound, interval, number


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two passages that cannot both be right, or that a player could hold against each other."""

    topic: str
    one: tuple[int, tuple[int, int]]
    """Article and span."""
    two: tuple[int, tuple[int, int]]
    winner: int | None = None
    """The article that a human holds to be right: its fact is asked, and the others are refused."""

    @property
    def id(self) -> str:
        """What the report calls it, and `pack.resolve`."""
        return conflict_id(self.topic)


def conflict_id(topic: str) -> str:
    """Return the id of the conflict about a topic, the same in every run."""
    return "c-" + hashlib.sha256(topic.casefold().encode()).hexdigest()[:6]


@dataclass(frozen=True, slots=True)
class Merged:
    """A fact with the other passages that tell the same."""

    fact: Fact
    also: tuple[Fact, ...]


def settle(
    facts: Sequence[Fact], views: Mapping[int, str], choices: Mapping[str, int] | None = None
) -> tuple[list[Merged], list[Conflict], list[Refusal]]:
    """Merge equal facts, refuse contradicting ones, and let the finer date stand for the coarser.

    Args:
        facts: all facts of a run, in order of article and sentence.
        views: the plain text of each article, other lines than its story blanked, to look for other numbers of the same
            noun.
        choices: by the id of a conflict the article that a human holds to be right.
    """
    conflicts: list[Conflict] = []
    refused: list[Refusal] = []
    merged: list[Merged] = []
    doubted: list[Fact] = []
    groups: dict[str, list[Fact]] = {}
    for fact in facts:
        groups.setdefault(fact.topic, []).append(fact)
    for topic, whole in groups.items():
        winner = (choices or {}).get(conflict_id(topic))
        group, lost = _without_losers(whole, winner)
        clash = _clash(group) or (_clash(whole) if lost else None)
        if clash is not None:
            one, two = clash
            settled = not _clash(group)
            places = (one.article, one.span), (two.article, two.span)
            conflicts.append(Conflict(topic, *places, winner if settled else None))
            lost = lost if settled else whole
            doubted += lost
            refused += _conflicting(lost)
            if not settled:
                continue
            group = [_against(fact, (one.answer for one in lost)) for fact in group]
        finest = [fact for fact in group if not any(_finer(other, fact) for other in group)]
        refused += [
            Refusal("G-COARSE", fact.article, fact.sentence, fact.stem)
            for fact in group
            if fact not in finest and fact.stem
        ]
        same: dict[str, list[Fact]] = {}
        for fact in finest:
            if not fact.stem:
                continue
            same.setdefault(fact.answer.casefold(), []).append(fact)
        for alike in same.values():
            best = min(alike, key=lambda fact: (fact.span[1] - fact.span[0], fact.article, fact.span))
            elsewhere = tuple(fact for fact in alike if fact.article != best.article)
            other = _other_number(best, views) if best.want is Want.COUNT else None
            if other is not None:
                is_right = winner in {fact.article for fact in alike}
                known = [conflict for conflict in conflicts if conflict.topic == topic]
                if not known:
                    place = best.article, best.span
                    conflicts.append(Conflict(topic, place, other, winner if is_right else None))
                if not is_right:
                    doubted += whole
                    refused += _conflicting(alike)
                    continue
                article, (start, end) = other
                best = _against(best, views[article][start:end].split()[:1])
            merged.append(Merged(best, elsewhere))
    # A question about the place of the 500 jumps states the 500, which another text denies.
    tainted = [
        one
        for one in merged
        if any(
            (one.fact.article, one.fact.sentence) == (fact.article, fact.sentence) and fact.answer in one.fact.stem
            for fact in doubted
        )
    ]
    refused += _conflicting([one.fact for one in tainted])
    return [one for one in merged if one not in tainted], conflicts, refused


def _conflicting(facts: Iterable[Fact]) -> list[Refusal]:
    return [Refusal("G-CONFLICT", fact.article, fact.sentence, fact.stem) for fact in facts if fact.stem]


def _against(fact: Fact, answers: Iterable[str]) -> Fact:
    """Return the fact with answers that another text gives to its question, and that so must not be distractors."""
    return replace(fact, banned=fact.banned | set(answers))


def _clash(group: Sequence[Fact]) -> tuple[Fact, Fact] | None:
    """Return the first two facts that contradict each other."""
    return next(((a, b) for i, a in enumerate(group) for b in group[i + 1 :] if _contradict(a, b)), None)


def _without_losers(group: list[Fact], winner: int | None) -> tuple[list[Fact], list[Fact]]:
    """Return the facts of a topic without those that contradict the chosen article, and those."""
    right = [fact for fact in group if fact.article == winner]
    lost = [fact for fact in group if fact.article != winner and any(_contradict(fact, other) for other in right)]
    return [fact for fact in group if fact not in lost], lost


def _contradict(one: Fact, two: Fact) -> bool:
    a, b = one.value, two.value
    if isinstance(a, Day) and isinstance(b, Day):
        return a.conflicts(b)
    if isinstance(a, Interval) and isinstance(b, Interval):
        return not a.meets(b)
    if one.want in (Want.PERSON, Want.ROLE, Want.ORDINAL, Want.EXPANSION):
        # Two jobs, or two doers of one deed: perhaps both true, and then neither is the only answer.
        return a != b
    return a != b and one.article != two.article


def _finer(one: Fact, two: Fact) -> bool:
    return isinstance(one.value, Day) and isinstance(two.value, Day) and one.value.is_finer(two.value)


_NUMBERED = re.compile(r"(?<![\w,.-])(?P<number>\d[\d,]*|[a-z]+)(?= ) (?P<noun>(?:[a-z]+ ){0,2}[a-z]+s)\b")


def _other_number(fact: Fact, views: Mapping[int, str]) -> tuple[int, tuple[int, int]] | None:
    """Return where another text gives another number for the same noun phrase ("500 skydives", "more than 500 sky
    dives")."""
    noun = _compact(fact.topic.rpartition("|")[2].split())
    if noun in _UNNAMED:
        return None
    for article, view in views.items():
        if article == fact.article or not isinstance(fact.value, Interval):
            continue
        for match in _NUMBERED.finditer(view):
            words = match["noun"].split()
            value = number(match["number"])
            if value is None or noun not in {_compact(words[:size]) for size in range(1, len(words) + 1)}:
                continue
            how = bound(view[max(0, match.start() - 30) : match.start()])
            if interval(value, how) != fact.value:
                return article, match.span()
    return None


_UNNAMED = frozenset({"time", "year", "day", "week", "month", "hour", "minute", "second"})
"""Nouns that count another thing in every sentence."""


def _compact(words: Iterable[str]) -> str:
    listed = list(words)
    return "".join([*listed[:-1], singular(listed[-1])]).casefold() if listed else ""
