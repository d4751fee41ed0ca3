"""Distractors: wrong options of the answer's own kind, from the texts first, then from curated lists, then by
arithmetic."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from quiz.generate.eras import there_in
from quiz.generate.facts import NUMERIC, Fact, Want
from quiz.generate.glossary import in_singular, is_term, siblings
from quiz.generate.lands import CITIES, CORNERS, COUNTRIES, GREAT_COUNTRIES, LANDSCAPES, STATES
from quiz.generate.language import plural, singular
from quiz.generate.lexicon import EVENT_SUFFIXES
from quiz.generate.lists import (
    ACRONYMS,
    EVENTS,
    FAMILIES,
    JOBS,
    JOURNALS,
    MEANINGS,
    NAMED_THINGS,
    OFFICES,
    POSITIONS,
    WORKS,
    entry,
    kin,
    members,
    others,
    region,
)
from quiz.generate.neighbours import neighbours
from quiz.generate.pool import Pool
from quiz.generate.rivals import rivals
from quiz.generate.things import contains, things
from quiz.packs.checks import LONGER_CHARACTERS, LONGER_FACTOR

WANTED, SPARE = 3, 4


def distractors(fact: Fact, pool: Pool, dice: random.Random) -> list[str]:
    """Return up to seven distractors, the best three first; fewer than three if there are no more good ones."""
    found: Iterable[str]
    if fact.want in NUMERIC:
        return _numeric(fact, pool, dice)
    if fact.want is Want.PERSON:
        found = rivals(fact, pool, dice)
    elif fact.want is Want.TITLE:
        found = _titles(fact, pool, dice)
    elif fact.want is Want.PLACE:
        found = _places(fact, pool, dice)
    elif fact.want is Want.ROLE:
        found = _roles(fact, pool, dice)
    elif fact.want is Want.EVENT:
        found = _events(fact, pool, dice)
    elif fact.want is Want.SIBLING:
        found = _siblings(fact, pool)
    elif fact.want is Want.THING and " published in which journal " in fact.stem:
        found = _journals(fact, dice)
    elif fact.want is Want.THING:
        found = things(fact, pool, dice)
    elif fact.want is Want.TERM:
        found = _terms(fact, pool, dice)
    else:
        found = _expansions(fact.answer, dice)
    kept: list[str] = []
    for text in found:
        if len(kept) >= WANTED + SPARE and any(map(_is_long_beside(fact.answer), kept)):
            break
        kin_of = fact.want is Want.PERSON and fact.recipe != "cast" and _family(text) in map(_family, kept)
        # "Modern English" and "Early Modern English" are two, and neither is Old English.
        beside = [other for other in kept if not _is_namesake(fact, text, other)]
        if not kin_of and not any(_overlap(text, other) for other in [fact.answer, *beside]):
            kept.append(text)
    return _even(kept, fact.answer)[: WANTED + SPARE]


def _is_namesake(fact: Fact, *options: str) -> bool:
    """Say whether options are names for terms that end as the answer does."""
    ending = fact.answer.split()[-1]
    named = fact.want is Want.TERM and ending[0].isupper()
    return named and all(len(one.split()) > 1 and one.split()[-1] == ending for one in (fact.answer, *options))


def _namesakes(fact: Fact, view: str) -> list[str]:
    """Return the names of the text that end as the answer does: "Middle English" beside "Old English"."""
    if not _is_namesake(fact):
        return []
    ending = re.escape(fact.answer.split()[-1])
    found = re.findall(rf"(?<![.!?] )(?<!\n)\b((?:[A-Z][a-z]+ )+{ending})\b(?! [A-Z]|[\w-])", view)
    begun = re.findall(rf"\b((?:[A-Z][a-z]+ )+{ending})\b(?! [A-Z]|[\w-])", view)
    # At the beginning of a sentence any word has a capital: there an adjective of time or place is one as well.
    known = [name for name in begun if name.split()[0] in _OF_AGES]
    return [name for name in dict.fromkeys([*found, *known]) if name != fact.answer]


_OF_AGES = frozenset("Old Middle Early Late Modern New North South East West Upper Lower High Low Great Lesser".split())
"""Words that tell one of a name from another."""


def _family(name: str) -> str:
    """Three of one family beside a stranger point at him."""
    return name.split()[-1]


def _even(options: list[str], answer: str) -> list[str]:
    """Return the options with a long one among the first, if the answer would be by far the longest of four."""
    is_long = _is_long_beside(answer)
    first, rest = options[:WANTED], options[WANTED:]
    long = [text for text in rest if is_long(text)]
    if len(first) < WANTED or not long or any(map(is_long, first)):
        return options
    return [*first[:-1], long[0], first[-1], *(text for text in rest if text != long[0])]


def _is_long_beside(answer: str) -> Callable[[str], bool]:
    """Return whether a text beside the answer keeps it from being by far the longest, as the check of packs has it."""
    return lambda text: len(answer) < len(text) * LONGER_FACTOR or len(answer) - len(text) < LONGER_CHARACTERS


def _overlap(one: str, other: str) -> bool:
    """Say whether one option is another, or holds it whole."""
    a, b = one.casefold().removeprefix("the "), other.casefold().removeprefix("the ")
    return (
        a == b or re.search(rf"\b{re.escape(a)}\b", b) is not None or re.search(rf"\b{re.escape(b)}\b", a) is not None
    )


# -- Numbers: the rank of the answer among the four is drawn evenly ----------------------------------------------------


def _numeric(fact: Fact, pool: Pool, dice: random.Random) -> list[str]:
    below, above = neighbours(fact, pool, dice)
    below, above = [[n for n in dict.fromkeys(side) if n != fact.answer] for side in (below, above)]
    least, most = max(0, WANTED - len(above)), min(WANTED, len(below))
    if least > most:
        return []
    rank = dice.randint(least, most)
    if fact.want not in (Want.DATE, Want.ORDINAL):
        # One figure of five digits among others of four stands out.
        even = [n for n in range(least, most + 1) if _is_as_long(fact.answer, [*below[:n], *above[: WANTED - n]])]
        if not even:
            return []
        rank = min(even, key=lambda n: abs(n - rank))
    chosen = [*below[:rank], *above[: WANTED - rank]]
    spare = [*below[rank:], *above[WANTED - rank :]]
    return [*chosen, *spare[:SPARE]]


def _is_as_long(answer: str, options: Iterable[str]) -> bool:
    """Say whether an option's figure has as many digits as the answer's, as far as figures of some length go."""
    digits, *others = (len(re.sub(r"\D", "", text.partition(".")[0])) for text in (answer, *options))
    return digits in others or max(digits, *others) < _LONG


_LONG = 4
"""Digits; nobody looks for one digit among two."""


# -- Names -------------------------------------------------------------------------------------------------------------


def _journals(fact: Fact, dice: random.Random) -> list[str]:
    """Return other journals, those with as many words first."""
    names = [name for name in members(JOURNALS) if name != fact.answer and name.lower() not in fact.stem.lower()]
    dice.shuffle(names)
    return sorted(names, key=lambda name: abs(len(name.split()) - len(fact.answer.split())))


def _siblings(fact: Fact, pool: Pool) -> Iterator[str]:
    """Yield what stands in one enumeration with the answer, or with more words before it ("brown bears" for
    "bears")."""
    head = fact.answer.split()[-1].casefold()
    for names in pool.share(fact.article).siblings:
        if fact.answer in names and all(name.split()[-1].casefold() == head for name in names):
            # "Beta Herculis" beside "Gamma Herculis"
            yield from (name for name in names if name != fact.answer and name not in fact.stem)
        elif any(name.split()[-1].casefold() == head for name in names):
            yield from (name for name in names if name.split()[-1].casefold() != head and name not in fact.stem)


def _terms(fact: Fact, pool: Pool, dice: random.Random) -> Iterator[str]:
    """Yield terms for things of the same sort: of one list or family with the answer, or with its last word or
    ending."""
    answer = fact.answer
    listed = entry(answer) or entry(singular(answer)) or entry(answer.casefold())
    many = _is_plural(answer)
    table = MEANINGS if fact.recipe == "meaning" else FAMILIES
    family = kin(singular(answer), table) or kin(answer, table)
    kindred = [*family] or [*(others(listed) if listed is not None else ())]
    first, rest = siblings(in_singular(answer), pool.text(fact.article)) if fact.recipe != "meaning" else ([], [])
    own, stem = set(re.findall(r"\w+", answer.casefold())), fact.stem.casefold()
    ending = re.sub("s$", "", answer.casefold())[-4:]
    told = [
        term
        for term, weight in sorted(pool.share(fact.article).terms.items(), key=lambda entry: -entry[1])
        if term[0].isalpha()
        and _is_plural(term) == many
        and term[0].isupper() == answer[0].isupper()
        and (
            term.split()[-1].casefold() == answer.split()[-1].casefold()
            or re.sub("s$", "", term.casefold()).endswith(ending)
        )
        and not set(re.findall(r"\w+", term.casefold())) >= own
        # Neurophysiology is physiology, too.
        and not answer.casefold().endswith(term.casefold())
        and not term.casefold().endswith(answer.casefold())
        # Beside satellite cells, which are stem cells, a noun that the text only uses may be true as well.
        and (weight > _USED or len(first) < WANTED or is_term(in_singular(term)))
    ]
    dice.shuffle(kindred)
    dice.shuffle(first)
    dice.shuffle(rest)
    kindred = [*first, *rest, *kindred] if rest and len(first) < WANTED else [*first, *kindred, *rest]
    if fact.stem.startswith("By what other name"):
        # What the text calls other things, in the same letters
        named = [term for term, weight in pool.share(fact.article).terms.items() if weight > 2 and term != answer]
        told = [t for t in named if t[0].isupper() == answer[0].isupper() and len(t.split()) == len(answer.split())]
        told = told if answer[0].isupper() else []
        dice.shuffle(told)
    shared = {part for part in re.findall(r"\b\w{5}", stem) if part in answer.casefold()}
    if many:
        kindred = [name if _is_plural(name) else plural(name) for name in kindred if not _MASS.search(name)]
    # A pupil who has not read the chapter takes one of its terms for another.
    introduced = [
        term
        for term, weight in pool.share(fact.article).terms.items()
        if weight > _USED
        and _is_plural(term) == many
        and term[0].islower()
        and answer[0].islower()
        and not own & set(re.findall(r"\w+", term.casefold()))
    ]
    terms = [*_namesakes(fact, pool.view(fact.article)), *told, *kindred]
    terms += introduced if fact.recipe in _DEFINED else []
    if shared:
        # What the question tells of the answer's form, it tells of others as well.
        terms.sort(key=lambda term: not all(part in term.casefold() for part in shared))
    for term in dict.fromkeys(terms):
        if term not in fact.banned and not re.search(rf"\b{re.escape(term.casefold())}", stem):
            yield term


_DEFINED = frozenset(["definition", "term"])
"""Recipes that ask for a term by what it means."""

_USED = 2
"""Weight of a term that a text uses, and does not introduce by name."""

_MASS = re.compile(r"(?:ism|ology|ics|ity|ing|plasma|osis|flation|phagy|ness|ship|matter|water|lymph)$")
"""What has no plural."""


def _is_plural(term: str) -> bool:
    # "The tragedy of the commons" is one.
    ending = re.search(r"[^sui]s$", term.partition(" of ")[0]) is not None
    return ending or (in_singular(term) != term and is_term(in_singular(term)))


def _titles(fact: Fact, pool: Pool, dice: random.Random) -> Iterator[str]:
    allowed = [
        title
        for title in pool.titles
        # The name of the whole series is not one of its parts.
        if title != fact.answer and title not in fact.stem and title not in pool.series
    ]
    dice.shuffle(allowed)
    series = fact.answer.rpartition(" – ")[0]
    same = [title for title in allowed if series and title.rpartition(" – ")[0] == series]
    # Whether another title of the text is one of a film or of a song, nobody knows; of these everybody does.
    share = pool.share(fact.article)
    kind = share.works.get(fact.answer, share.work)
    known = [title for title in members(WORKS.get(kind, "")) if title and title not in same]
    dice.shuffle(known)
    if re.search(r"\d{4}|\bfirst\b", fact.stem):
        # Of works of one kind in the text, one alone is of that year, or was the first.
        same += [title for title in allowed if share.works.get(title) == kind and title not in same]
    yield from [*same, *(title for title in known if title != fact.answer and title not in fact.stem)]


def _places(fact: Fact, pool: Pool, dice: random.Random) -> Iterator[str]:
    tables: Sequence[dict[str, str]] = (COUNTRIES, CITIES, STATES, LANDSCAPES, CORNERS, NAMED_THINGS)
    if re.match(r"\w+ which US state\b", fact.stem):
        # Washington is a city as well.
        tables = (STATES,)
    table = next((table for table in tables if kin(fact.answer, table)), None)
    if table is None:
        return
    near, around = set(kin(fact.answer, table)), set(region(fact.answer, table))
    allowed = [name for text in table.values() for name in members(text)] if table is not NAMED_THINGS else sorted(near)
    told = pool.text(fact.article)
    allowed = [
        name
        for name in dict.fromkeys(allowed)
        if name.removeprefix("the ").lower() not in told and not contains(name, fact.answer)
    ]
    if table is COUNTRIES:
        # In a list of countries the article goes: "the" before one or two of them would be noticed.
        allowed = [name.removeprefix("the ") for name in allowed]
        near, around = ({name.removeprefix("the ") for name in names} for names in (near, around))
    dice.shuffle(allowed)
    allowed = there_in(pool.year(fact), fact.answer, allowed)
    article = fact.answer.startswith("the ")

    # Beside the United States, Guatemala tempts nobody.
    great = [name for text in GREAT_COUNTRIES.values() for name in members(text)]
    if fact.answer in great:
        near = {*kin(fact.answer, GREAT_COUNTRIES)}

    def distance(name: str) -> float:
        return (
            1.5 * (name not in near)
            + 1.5 * (name not in around)
            + 3 * (fact.answer in great and name not in great)
            + abs(len(name) - len(fact.answer)) / 20
            + 0.6 * (name.startswith("the ") != article)
        )

    ranked = sorted(allowed, key=distance)
    if article:
        # "the" before the answer alone would tell it.
        other = next((name for name in ranked if name.startswith("the ")), None)
        ranked = [*([other] if other else []), *(name for name in ranked if name != other)]
    yield from ranked


def _posts(fact: Fact, dice: random.Random) -> list[str]:
    """Return what else somebody could be at a body, or where else play."""
    played = next((members(text) for text in POSITIONS.values() if fact.answer in members(text)), None)
    if fact.stem.startswith("In which position") and played is not None:
        found = [one for one in played if one != fact.answer]
    else:
        group = next((name for name, text in OFFICES.items() if fact.answer in members(text)), "business")
        # Beside a chief executive no managing director: he may be called so as well.
        others = [one for one in members(OFFICES[group]) if one != fact.answer] if group != "heads" else []
        found = others if len(others) >= WANTED else [*others, *members(OFFICES["business"])]
    dice.shuffle(found)
    # Beside three officers of this and that a chairman would be noticed.
    return sorted(found, key=lambda one: abs(len(one) - len(fact.answer)) // _AS_LONG)


_AS_LONG = 6
"""Letters more or less."""


def _roles(fact: Fact, pool: Pool, dice: random.Random) -> Iterator[str]:
    if fact.recipe == "post":
        yield from _posts(fact, dice)
        return
    head = fact.answer.split()[-1]
    fields = [name for name, text in JOBS.items() if any(job.split()[-1] == head for job in members(text))]
    work = pool.share(fact.article).work
    wanted = fields or [name for name in JOBS if name == work] or list(JOBS)
    own = {role for role, persons in pool.roles.items() if persons & fact.banned}
    jobs = [job for name in dict.fromkeys(wanted) for job in members(JOBS[name])]
    allowed = [role for role in dict.fromkeys(jobs) if role != fact.answer and role not in own]
    dice.shuffle(allowed)
    length = len(fact.answer)
    heads: set[str] = set()
    for role in sorted(allowed, key=lambda role: abs(len(role) - length) > 6):
        # Three instructors and a coach: one head for all the others would point at the answer.
        if role.split()[-1] not in heads:
            heads.add(role.split()[-1])
            yield role


def _events(fact: Fact, pool: Pool, dice: random.Random) -> Iterator[str]:
    suffix = next((suffix for suffix in EVENT_SUFFIXES if fact.answer.endswith(suffix)), "")
    allowed = [name for name in members(EVENTS.get(suffix, "")) if name and name != fact.answer]
    dice.shuffle(allowed)
    yield from allowed


def _expansions(answer: str, dice: random.Random) -> Iterator[str]:
    """Yield other names with the same initials, each word of them in as many options as the answer's own.

    With one other word for each of the answer's, half of the words are changed, then the other half, then all: so no
    option shares more words with the rest than any other does. A word gives place to its like, so that each option is
    a name that could be one: an adjective to an adjective, a body to a body, a law to a law.
    """
    words = answer.split()
    field = next((field for field in ACRONYMS if words[-1] in field[-1].split()), None)
    if field is None:
        return
    known = set(" ".join(field).split())
    if any(word not in known and not _ADJECTIVE.match(word) for word in words):
        # Half of "Bharatiya Janata Party" in English is no name.
        return
    others: list[str] = []
    for place, word in enumerate(words):
        fitting = [one for one in _alike(word, field, place == len(words) - 1) if one not in (*others, *words)]
        if not fitting:
            return
        others.append(dice.choice(fitting))
    half = len(words) // 2
    first, second = set(range(half)), set(range(half, len(words)))
    changes = [first, second, first | second] if len(words) > 3 else [{1, 2}, {0, 2}, {0, 1}]
    for change in changes:
        yield " ".join(others[place] if place in change else word for place, word in enumerate(words))


_ADJECTIVE = re.compile(r".{3,}(?:al|ic|ese|ish|ian|ed|ary|ive|ous)$")


def _alike(word: str, field: Sequence[str], last: bool) -> list[str]:
    """Return words with the initial of one that can take its place in a name of the field."""
    adjectives, nouns, heads = field
    text = heads if last else adjectives if word in adjectives.split() or _ADJECTIVE.match(word) else nouns
    # "Opening" for "Open" would be the same name, and perhaps its truer form.
    return [other for other in text.split() if other[0] == word[0] and other[:4] != word[:4]]
