"""Conflicts: what several texts, or several sentences, tell of the same thing."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from quiz.generate.facts import NUMERIC, Fact, Refusal, Want, refused_as
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


@dataclass(frozen=True, slots=True)
class Counted:
    """A number before a plural, as a text has it: "500 sky dives", "more than 500 skydives"."""

    nouns: tuple[str, ...]
    """What it may count, compact: `sky`, `skydive`."""
    written: str
    value: Interval
    span: tuple[int, int]


def counted(view: str) -> tuple[Counted, ...]:
    """Return the numbers before plurals in a text, in order; other lines than its story are blanked."""
    found = []
    for match in _NUMBERED.finditer(view):
        value = number(match["number"])
        if value is not None:
            words = match["noun"].split()
            nouns = dict.fromkeys(_compact(words[:size]) for size in range(1, len(words) + 1))
            how = bound(view[max(0, match.start() - 30) : match.start()])
            found.append(Counted(tuple(nouns), match["number"], interval(value, how), match.span()))
    return tuple(found)


def settle(
    facts: Sequence[Fact], numbers: Sequence[Sequence[Counted]], choices: Mapping[str, int] | None = None
) -> tuple[list[Merged], list[Conflict], list[Refusal]]:
    """Merge equal facts, refuse contradicting ones, and let the finer date stand for the coarser.

    Args:
        facts: all facts of a run, in order of article and sentence.
        numbers: what each article has `counted`, to look for other numbers of the same noun.
        choices: by the id of a conflict the article that a human holds to be right.
    """
    conflicts: list[Conflict] = []
    refused: list[Refusal] = []
    merged: list[Merged] = []
    doubted: list[Fact] = []
    groups: dict[str, list[Fact]] = {}
    by_noun = _by_noun(numbers)
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
        days = {fact.value for fact in group if isinstance(fact.value, Day)}
        coarse = {one for one in days if any(other.is_finer(one) for other in days)}
        finest = [fact for fact in group if fact.value not in coarse]
        refused += [refused_as("G-COARSE", fact) for fact in group if fact.value in coarse and fact.stem]
        same: dict[str, list[Fact]] = {}
        for fact in finest:
            if not fact.stem:
                continue
            same.setdefault(fact.answer.casefold(), []).append(fact)
        for alike in same.values():
            best = min(alike, key=lambda fact: (fact.span[1] - fact.span[0], fact.article, fact.span))
            elsewhere = tuple(fact for fact in alike if fact.article != best.article)
            other = _other_number(best, by_noun) if best.want is Want.COUNT else None
            if other is not None:
                is_right = winner in {fact.article for fact in alike}
                known = [conflict for conflict in conflicts if conflict.topic == topic]
                if not known:
                    here, there = (best.article, best.span), (other[0], other[1].span)
                    conflicts.append(Conflict(topic, here, there, winner if is_right else None))
                if not is_right:
                    doubted += whole
                    refused += _conflicting(alike)
                    continue
                best = _against(best, [other[1].written])
            merged.append(Merged(best, elsewhere))
    # A question about the place of the 500 jumps states the 500, which another text denies.
    told: dict[tuple[int, int], list[str]] = {}
    for fact in (fact for fact in doubted if fact.want in NUMERIC):
        told.setdefault((fact.article, fact.sentence), []).append(fact.answer)
    kept = []
    for candidate in merged:
        place = candidate.fact.article, candidate.fact.sentence
        if any(answer in candidate.fact.stem for answer in told.get(place, ())):
            refused += _conflicting([candidate.fact])
        else:
            kept.append(candidate)
    return kept, conflicts, refused


def _conflicting(facts: Iterable[Fact]) -> list[Refusal]:
    return [refused_as("G-CONFLICT", fact) for fact in facts if fact.stem]


def _against(fact: Fact, answers: Iterable[str]) -> Fact:
    """Return the fact with answers that another text gives to its question, and that so must not be distractors."""
    return replace(fact, banned=fact.banned | set(answers))


def _clash(group: Sequence[Fact]) -> tuple[Fact, Fact] | None:
    """Return the first two facts that contradict each other."""
    if len({fact.value for fact in group}) == 1:
        # A thousand texts that tell the same need no comparison.
        return None
    return next(((a, b) for i, a in enumerate(group) for b in group[i + 1 :] if _contradict(a, b)), None)


def _without_losers(group: list[Fact], winner: int | None) -> tuple[list[Fact], list[Fact]]:
    """Return the facts of a topic without those that contradict the chosen article, and those."""
    right = [fact for fact in group if fact.article == winner]
    lost = [fact for fact in group if fact.article != winner and any(_contradict(fact, other) for other in right)]
    return [fact for fact in group if fact not in lost], lost


def _contradict(one: Fact, two: Fact) -> bool:
    a, b = one.value, two.value
    if isinstance(a, Day) and isinstance(b, Day):
        return a.conflicts(b) and not _is_told_apart(one.stem, two.stem)
    if isinstance(a, Interval) and isinstance(b, Interval):
        return not a.meets(b)
    if one.want in (Want.PERSON, Want.ROLE, Want.ORDINAL, Want.EXPANSION):
        # Two jobs, or two doers of one deed: perhaps both true, and then neither is the only answer.
        return a != b
    return a != b and one.article != two.article


def _is_told_apart(one: str, two: str) -> bool:
    """Say whether each question names what the other does not: a film opens in Britain on one day, in America on
    another."""
    a, b = (set(_NAMED.findall(stem)) for stem in (one, two))
    return bool(a - b) and bool(b - a)


_NAMED = re.compile(r"\b(?:in|at|for|from|to|with|over|against) (?:the )?((?:[A-Z][\w'-]* ?)+)")

_NUMBERED = re.compile(r"(?<![\w,.-])(?P<number>\d[\d,]*|[a-z]+)(?= ) (?P<noun>(?:[a-z]+ ){0,2}[a-z]+s)\b")


def _by_noun(numbers: Sequence[Sequence[Counted]]) -> dict[str, list[tuple[int, Counted]]]:
    """Return the numbers of all articles, each with its article, by what they may count."""
    found: dict[str, list[tuple[int, Counted]]] = {}
    for article, own in enumerate(numbers):
        for one in own:
            for noun in one.nouns:
                found.setdefault(noun, []).append((article, one))
    return found


def _other_number(fact: Fact, by_noun: Mapping[str, Sequence[tuple[int, Counted]]]) -> tuple[int, Counted] | None:
    """Return the first other number that another text gives for the same noun phrase, with its article ("500
    skydives", "more than 500 sky dives")."""
    noun = _compact(fact.topic.rpartition("|")[2].split())
    if noun in _UNNAMED or not isinstance(fact.value, Interval):
        return None
    there = by_noun.get(noun, ())
    return next(((article, one) for article, one in there if article != fact.article and one.value != fact.value), None)


_UNNAMED = frozenset({"time", "year", "day", "week", "month", "hour", "minute", "second"})
"""Nouns that count another thing in every sentence."""


def _compact(words: Iterable[str]) -> str:
    listed = list(words)
    return "".join([*listed[:-1], singular(listed[-1])]).casefold() if listed else ""
