"""Choosing: which items go into the pack, the best first, so that none repeats another or gives it away."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from quiz.generate.conflicts import Merged
from quiz.generate.facts import Fact, Want
from quiz.generate.glossary import in_singular
from quiz.generate.lands import COUNTRIES
from quiz.generate.lists import entry, kin
from quiz.generate.recipes import RECIPES

MOST_OF_A_KIND = 0.6
"""Share of one recipe in a pack of ten items or more."""

MOST_PER_SENTENCE = 2
"""Items on what one sentence tells; where a tower stands that it names in passing is none of that."""

MOST_OF_ONE = 4
"""Items of one text that have the same person or thing for an answer: more of them, and players need not read the
question."""


WHO_IS_WHO = frozenset(["affiliation", "post", "job", "nationality"])
"""Recipes that ask what somebody is, and not what he did."""

MOST_WHO_IS_WHO = 2
"""Items of one text that do: a report has a story to tell."""


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
    return sum(merits(merged, sentences).values())


def merits(merged: Merged, sentences: int) -> dict[str, float]:
    """Return what the score is made of, in words; `sentences` are those of the fact's text."""
    fact = merged.fact
    # A quotation that names somebody can be placed; one that praises at large could be anybody's.
    placed = fact.recipe == "quotation" and re.search(r"[a-z,] [A-Z]\w", fact.stem)
    return {
        "kind": RECIPES[fact.recipe].prior,
        "told early": 1 if fact.sentence < sentences / 3 else 0,
        "names somebody": 1 if placed else 0,
        "told by others": len(merged.also),
        "length": -len(fact.stem.split()) / 20,
    }


@dataclass(frozen=True, slots=True)
class Decision:
    """What came of a candidate."""

    candidate: Candidate
    code: str | None = None
    """Why it is not in the pack; None if it is."""
    better: Candidate | None = None
    """The one that it would repeat or give away, or that gives it away, if it was left out for that."""


def choose(candidates: Sequence[Candidate], limit: int | None) -> list[Decision]:
    """Return what comes of each candidate, the best first."""
    ranked = sorted(
        candidates, key=lambda c: (-c.score, c.merged.fact.article, c.merged.fact.sentence, c.merged.fact.stem)
    )
    kept = _Kept()
    left: dict[int, Decision] = {}
    for rank, candidate in enumerate(ranked):
        code, better = kept.against(candidate)
        if code is None:
            kept.add(rank, candidate)
        else:
            left[rank] = Decision(candidate, code, better)
    chosen = _within_shares(kept.ranks, ranked)
    left |= {rank: Decision(ranked[rank], "G-SHARE") for rank in kept.ranks if rank not in chosen}
    if limit is not None:
        best = _best(sorted(chosen), ranked, limit)
        left |= {rank: Decision(ranked[rank], "G-LIMIT") for rank in chosen - best}
    return [left.get(rank) or Decision(candidate) for rank, candidate in enumerate(ranked)]


class _Kept:
    """The candidates that are kept so far, to be found by what another could have in common with them."""

    def __init__(self) -> None:
        self.ranks: list[int] = []
        self._candidates: list[Candidate] = []
        self._places: dict[tuple[int, int], list[int]] = {}
        self._answers: dict[str, list[int]] = {}
        """By answer, folded."""
        self._longest: dict[str, list[int]] = {}
        """By the longest word of the answer."""
        self._words: dict[str, list[int]] = {}
        """By the words that are shown above the options."""
        self._names: dict[str, list[int]] = {}
        self._nationalities: dict[str, list[int]] = {}
        """By name, those that ask for a nationality."""
        self._of_one: Counter[tuple[int, str]] = Counter()
        self._articles: dict[int, list[int]] = {}

    def add(self, rank: int, candidate: Candidate) -> None:
        """Keep one more."""
        fact, place = candidate.merged.fact, len(self._candidates)
        self.ranks.append(rank)
        self._candidates.append(candidate)
        self._places.setdefault(_place(candidate), []).append(place)
        self._answers.setdefault(_folded(fact), []).append(place)
        self._longest.setdefault(_longest(fact.answer), []).append(place)
        for word in _words(_shown(candidate)):
            self._words.setdefault(word, []).append(place)
        for name in fact.names:
            self._names.setdefault(name, []).append(place)
            if _asks_nation(fact):
                self._nationalities.setdefault(name, []).append(place)
        self._of_one[fact.article, fact.answer] += 1
        self._articles.setdefault(fact.article, []).append(place)

    def against(self, candidate: Candidate) -> tuple[str | None, Candidate | None]:
        """Return the code by which a candidate cannot be kept beside these, and the one that it collides with, or
        twice None."""
        fact = candidate.merged.fact
        beside = [self._candidates[place].merged.fact for place in self._places.get(_place(candidate), ())]
        if fact.recipe != "site" and sum(one.recipe != "site" for one in beside) >= MOST_PER_SENTENCE:
            return "G-DUPLICATE", None
        one = fact.want in (Want.PERSON, Want.THING, Want.TITLE)
        if one and self._of_one[fact.article, fact.answer] >= MOST_OF_ONE:
            return "G-SHARE", None
        if fact.recipe in WHO_IS_WHO:
            beside = [self._candidates[place].merged.fact for place in self._articles.get(fact.article, ())]
            alike = [other for other in beside if other.recipe in WHO_IS_WHO]
            if len(alike) >= MOST_WHO_IS_WHO or any(other.answer == fact.answer for other in alike):
                return "G-SHARE", None
        if fact.recipe == "vintage":
            dated = (self._candidates[place] for place in self._articles.get(fact.article, ()))
            other = next((one for one in dated if _dates(one, fact.answer)), None)
            if other is not None:
                return "G-GIVEAWAY", other
        for place in self._near(candidate):
            code = collision(self._candidates[place], candidate)
            if code is not None:
                return code, self._candidates[place]
        return None, None

    def _near(self, candidate: Candidate) -> list[int]:
        """Return those that could collide with a candidate, in the order in which they were kept."""
        fact = candidate.merged.fact
        found = {*self._places.get(_place(candidate), ()), *self._answers.get(_folded(fact), ())}
        found.update(*(self._longest.get(word, ()) for word in _words(_shown(candidate))))
        # Who shows the answer shows each of its words: the one that fewest show is enough.
        rarest = min(_words(fact.answer), key=lambda word: len(self._words.get(word, ())), default="")
        found.update(self._words.get(rarest, ()))
        beside = self._articles.get(fact.article, ())
        found.update(one for one in beside if _is_of_time(fact) or _is_of_time(self._candidates[one].merged.fact))
        by_name = self._names if _asks_nation(fact) else self._nationalities
        found.update(*(by_name.get(name, ()) for name in fact.names))
        return sorted(found)


def _asks_nation(fact: Fact) -> bool:
    return fact.stem.startswith("What nationality ")


def _is_of_time(fact: Fact) -> bool:
    """Say whether any year of the text may tell the answer: a decade, or a war."""
    return fact.want is Want.CENTURY or (fact.want is Want.THING and entry(fact.answer, "war") is not None)


def _dates(one: Candidate, year: str) -> bool:
    """Say whether an item shows the year, or one next to it: when a film was released tells what year it is from."""
    text = " ".join((one.merged.fact.stem, one.merged.fact.answer, *one.distractors))
    return any(abs(int(found) - int(year)) <= 1 for found in re.findall(r"\b(?:1\d{3}|20\d\d)\b", text))


def collision(one: Candidate, other: Candidate) -> str | None:
    """Return the code by which two candidates cannot be in one pack, or None if they can."""
    if _place(one) == _place(other) and (_tells(one, other) or _tells(other, one)):
        return "G-GIVEAWAY"
    facts = one.merged.fact, other.merged.fact
    if _one_day(*facts):
        return "G-GIVEAWAY"
    if _same_day(*facts) or _one_town(*facts) or _one_speech(*facts):
        return "G-DUPLICATE"
    if _alike(one, other) or _of_one_maker(*facts):
        return "G-DUPLICATE"
    return "G-GIVEAWAY" if _gives_away(one, other) or _gives_away(other, one) else None


def _one_day(one: Fact, other: Fact) -> bool:
    """Say whether of two dates of one sentence the options of one show the year of the other."""
    a, b = (re.findall(r"\d{4}", fact.answer) for fact in (one, other))
    same = (one.article, one.sentence) == (other.article, other.sentence)
    return same and one.want is other.want is Want.DATE and a == b and len(one.answer) != len(other.answer)


def _same_day(one: Fact, other: Fact) -> bool:
    """Say whether two questions of one text ask when, and the answer is the same day: of the same event, mostly."""
    same = (one.article, one.answer) == (other.article, other.answer)
    return same and one.want is other.want is Want.DATE and len(one.answer.split()) > FEWEST_OF_DAY


FEWEST_OF_DAY = 2
"""Words of a date with its day and year; of a month, more than one thing is told."""


def _one_town(one: Fact, other: Fact) -> bool:
    """Say whether two questions ask where one person did something, with the same answer: who knows one, knows both."""
    same = (one.article, one.answer) == (other.article, other.answer)
    beside = one.sentence == other.sentence
    return same and one.want is other.want is Want.PLACE and (beside or bool(one.names & other.names))


def _one_speech(one: Fact, other: Fact) -> bool:
    """Say whether two questions ask for the speaker of neighbouring sentences."""
    quoted = one.recipe == other.recipe == "quotation"
    same = (one.article, one.answer) == (other.article, other.answer)
    return quoted and same and abs(one.sentence - other.sentence) <= 1


def _of_one_maker(one: Fact, other: Fact) -> bool:
    """Say whether two questions ask who had the same part in one work: "Who wrote ...?", "Who began writing ...?"."""
    if (one.answer, one.want) != (other.answer, Want.PERSON):
        return False
    titles = set(re.findall(r'"([A-Z][^"]+)"', one.stem)) & set(re.findall(r'"([A-Z][^"]+)"', other.stem))
    return bool(titles) and any(re.search(made, one.stem) and re.search(made, other.stem) for made in _MADE)


_MADE = (r"\bwr(?:ote|it)", r"\bdirect", r"\bcompos", r"\bproduc", r"\b(?:play|perform|star)")


def _within_shares(ranks: Sequence[int], ranked: Sequence[Candidate]) -> set[int]:
    """Return the ranks without the worst of each kind that has more than its share; a pack of fewer than ten items
    takes what there is."""
    kinds: dict[str, list[int]] = {}
    for rank in ranks:
        kinds.setdefault(ranked[rank].merged.fact.recipe, []).append(rank)
    size = len(ranks)
    while size >= 10:
        largest = max(kinds.values(), key=len)
        if len(largest) <= _most_of_a_kind(size):
            break
        largest.pop()
        size -= 1
    return {rank for own in kinds.values() for rank in own}


def _best(ranks: Sequence[int], ranked: Sequence[Candidate], limit: int) -> set[int]:
    """Return the best ranks, at most `limit`: none beyond its kind's share of them as long as there are others."""
    most = _most_of_a_kind(limit) if limit >= 10 else limit
    kinds: Counter[str] = Counter()
    first: list[int] = []
    later: list[int] = []
    for rank in ranks:
        kind = ranked[rank].merged.fact.recipe
        (first if kinds[kind] < most else later).append(rank)
        kinds[kind] += 1
    return set([*first, *later][:limit])


def _most_of_a_kind(size: int) -> int:
    return max(3, ceil(MOST_OF_A_KIND * size))


def _place(candidate: Candidate) -> tuple[int, int]:
    return candidate.merged.fact.article, candidate.merged.fact.sentence


def _tells(one: Candidate, other: Candidate) -> bool:
    """Say whether the question of `one` shows the answer of `other`, both being of one sentence."""
    shown = other.merged.fact.answer.casefold() in _shown(one).casefold()
    if other.merged.fact.recipe in _SAID and shown:
        # Where the speaker studies, or when he died, says nothing of what he said: unless the words tell of the same.
        names = _content(" ".join(other.merged.fact.names | {other.merged.fact.answer}))
        return bool((_content(one.merged.fact.stem) & _content(other.merged.fact.stem)) - names)
    return shown


def _shown(candidate: Candidate) -> str:
    return f"{candidate.context or ''} {candidate.merged.fact.stem}"


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def _longest(answer: str) -> str:
    return max(_words(answer), key=lambda word: (len(word), word), default="")


def _content(text: str) -> set[str]:
    """The words that tell what a text is about, cut to five letters: "motorcycling" and "motorcycle" are one."""
    return {word[:5] for word in re.findall(r"[a-z0-9]+", text.casefold()) if len(word) > 3 and word not in _PLAIN}


_PLAIN = frozenset(
    """
    which what where when whose with from that this have were been does shown seen year date month according into
    """.split()
)


def _folded(fact: Fact) -> str:
    """Return an answer as others like it are found by: "pericytes" are asked for as a pericyte is."""
    return (in_singular(fact.answer) if fact.want is Want.TERM else fact.answer).casefold()


def _alike(one: Candidate, other: Candidate) -> bool:
    """Say whether two items with the same answer ask nearly the same: six of ten content words are common."""
    first, second = one.merged.fact, other.merged.fact
    if _folded(first) != _folded(second):
        return False
    if first.want is second.want is Want.TERM and first.article == second.article and first.recipe != "meaning":
        # A term is defined once, whatever else the text says of it.
        return True
    if first.want is Want.PERSON and "cast" in (first.recipe, second.recipe) and first.article == second.article:
        # "Who plays Nora?" and "Who was cast in the role of Nora?"
        roles = (first.banned if first.recipe == "cast" else second.banned) - {first.answer}
        if any(role in first.stem and role in second.stem for role in roles):
            return True
    a, b = _content(one.merged.fact.stem), _content(other.merged.fact.stem)
    if {first.recipe, second.recipe} <= _SAID and first.article == second.article:
        # "Labour would raise taxes", "a Labour chancellor would put up taxes"
        return len(a & b) >= max(FEWEST_SHARED, 0.6 * min(len(a), len(b)))
    # Of one day, "published first in Japan" and "released first in Japan" are the same.
    dated = first.want is Want.DATE and (first.article, first.names) == (second.article, second.names)
    return len(a & b) >= (0.5 if dated else 0.6) * len(a | b)


_SAID = frozenset(["quotation", "reported"])
"""Recipes that ask for what somebody said: he says one thing in more ways than one."""

FEWEST_SHARED = 3
"""Words that two sayings of one speaker have in common, if they say the same."""

_NAMED = frozenset([Want.THING, Want.PLACE, Want.TERM])


def _heads(line: str, other: Candidate) -> bool:
    """Say whether a headline above one item holds what the other asks for, in any of its forms."""
    fact = other.merged.fact
    if fact.want is Want.PERSON and line and not line.startswith("About ") and fact.answer.split()[-1] in line:
        # "Lang keeps faith with Reed" beside "Who pledged to keep faith with Peter Reed?"
        common = _content(line) & _content(fact.stem) - _content(fact.answer)
        if fact.recipe == "quotation":
            # "Lang completes Leeds switch" beside 'Who said "I have signed a contract with Leeds"?'
            common &= _content(" ".join(re.findall(r"(?<=[a-z,] )[A-Z]\w+", fact.stem)))
        return bool(common)
    if fact.want not in _NAMED or not line or line.startswith("About "):
        # Whom and what a story tells of gives no speaker away, nor a church.
        return False
    words = [word for word in re.findall(r"\w+", fact.answer.casefold()) if word not in _PLAIN and len(word) > 2]
    return bool(words) and all(re.search(rf"\b{re.escape(word[:5])}", line.casefold()) for word in words)


_DEEDS = frozenset(["person", "agent"])
"""Recipes that ask who did something."""

_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z]\w{3,}")


def _share_name(one: Candidate, other: Candidate) -> bool:
    """Say whether two questions name the same thing, which is not what the line above both of them names."""
    names = [set(_CAPITAL.findall(candidate.merged.fact.stem)) for candidate in (one, other)]
    heads = set(re.findall(r"\w+", f"{one.context or ''} {other.context or ''}"))
    return bool((names[0] & names[1]) - heads)


def _gives_away(one: Candidate, other: Candidate) -> bool:
    """Say whether the question of `one` tells the answer of `other`: it holds it, with most of the other's question."""
    text = _shown(one)
    answer = other.merged.fact.answer
    together = one.merged.fact.article == other.merged.fact.article
    if together and _heads(one.context or "", other):
        # "Which war ...?" beside items that stand below "Gibraltar during World War II"
        return True
    if (
        together
        and other.merged.fact.recipe == "meaning"
        and re.search(rf"\b{re.escape(answer)}\b", text, re.IGNORECASE)
    ):
        return True
    stands = (
        re.fullmatch(r"In which .+? is (.+)\?", other.merged.fact.stem) if other.merged.fact.recipe == "site" else None
    )
    if stands is not None and together and re.search(rf"{re.escape(stands[1])} (?:in|at|of) [A-Z]", text):
        # "Grauman's Chinese Theatre in Hollywood" tells in which state it is.
        return True
    if _asks_nation(other.merged.fact) and other.merged.fact.names & one.merged.fact.names:
        # "Catholic France" beside a Frenchman; where somebody was born, or played, tells as much.
        words = re.findall(r"\b[A-Z]\w+", f"{text} {one.merged.fact.answer}")
        told = any(word.startswith(answer[:2]) or kin(word, COUNTRIES) for word in words)
        return told or re.search(r"\bwhich (?:US state|country|city)\b", text) is not None
    if other.merged.fact.want is Want.CENTURY and _place(one)[0] == _place(other)[0]:
        # "Started in December 1989" tells in which decade it was conceived.
        years = re.findall(r"\b(\d{3})\d\b", f"{text} {one.merged.fact.answer}")
        # Of one thing much else is told: the two must tell of something alike besides its name.
        names = _content(" ".join(re.findall(r"(?<= )[A-Z]\w+", other.merged.fact.stem)))
        alike = (_content(one.merged.fact.stem) & _content(other.merged.fact.stem)) - names
        if alike and answer[-5:-2] in years:
            return True
    war = together and other.merged.fact.want is Want.THING and _is_of_time(other.merged.fact)
    if war and re.search(r"\b(?:1\d{3}|20\d\d)\b", f"{text} {one.merged.fact.answer}"):
        # "In 1945" tells during which war.
        return True
    if re.search(rf"(?<!\w){re.escape(answer)}(?!\w)", text, re.IGNORECASE) is None:
        return False
    if other.merged.fact.want is Want.THING and other.merged.fact.names & one.merged.fact.names:
        # "John Terry's Chelsea debut" tells which club John Terry plays for, whatever else is asked.
        return True
    if other.merged.fact.recipe in _DEEDS and together and _share_name(one, other):
        # "Where did Kublai Khan decide against a war with Pagan?" beside "Who sent envoys to Pagan?"
        return True
    asked = _content(other.merged.fact.stem) - _content(" ".join(other.merged.fact.names))
    near = together and abs(one.merged.fact.sentence - other.merged.fact.sentence) <= 1
    near = near and other.merged.fact.want is not Want.PERSON
    shown = _content(text) if one.context and other.context is None else _content(one.merged.fact.stem)
    # Neighbouring sentences tell of one event: less in common is enough; so it is of what a text tells of throughout.
    listed = together and other.merged.fact.want in _NAMED
    share = 0.25 if near else _LISTED_SHARE if listed else 0.5
    return len(asked & shown) >= share * max(1, len(asked))


_LISTED_SHARE = 0.35
"""Of the words of a question for a thing, in another that names it."""
