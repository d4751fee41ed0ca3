"""Distractors: wrong options of the answer's own kind, from the texts first, then from curated lists, then by
arithmetic."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from quiz.generate.facts import NUMERIC, Fact, Want
from quiz.generate.first_names import is_woman
from quiz.generate.glossary import in_singular, is_term, siblings
from quiz.generate.kinds import GENERIC
from quiz.generate.language import plural, singular
from quiz.generate.lexicon import EVENT_SUFFIXES, MAKING_WORKS
from quiz.generate.lists import (
    ACRONYMS,
    CITIES,
    COUNTRIES,
    EVENTS,
    FAMILIES,
    GREAT_COUNTRIES,
    JOBS,
    LANDSCAPES,
    MEANINGS,
    NAMED_THINGS,
    PARTS,
    STATES,
    WORKS,
    entry,
    kin,
    kinds,
    members,
    others,
)
from quiz.generate.naming import named_kind
from quiz.generate.neighbours import neighbours
from quiz.generate.people import BY_DEED, DIRECTORS, ROYALS, peers
from quiz.generate.pool import Pool
from quiz.generate.standing import THOUGHT
from quiz.generate.strangers import strangers
from quiz.generate.values import LONG_PAST
from quiz.packs.checks import LONGER_CHARACTERS, LONGER_FACTOR

WANTED, SPARE = 3, 4


def distractors(fact: Fact, pool: Pool, dice: random.Random) -> list[str]:
    """Return up to seven distractors, the best three first; fewer than three if there are no more good ones."""
    found: Iterable[str]
    if fact.want in NUMERIC:
        return _numeric(fact, pool, dice)
    if fact.want is Want.PERSON:
        found = _persons(fact, pool, dice)
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
    elif fact.want is Want.THING:
        found = _things(fact, pool, dice)
    elif fact.want is Want.TERM:
        found = _terms(fact, pool, dice)
    else:
        found = _expansions(fact.answer, dice)
    kept: list[str] = []
    for text in found:
        if len(kept) >= WANTED + SPARE and any(map(_is_long_beside(fact.answer), kept)):
            break
        kin_of = fact.want is Want.PERSON and fact.recipe != "cast" and _family(text) in map(_family, kept)
        if not kin_of and not any(_overlap(text, other) for other in [fact.answer, *kept]):
            kept.append(text)
    return _even(kept, fact.answer)[: WANTED + SPARE]


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
    chosen = [*below[:rank], *above[: WANTED - rank]]
    spare = [*below[rank:], *above[WANTED - rank :]]
    return [*chosen, *spare[:SPARE]]


# -- Names -------------------------------------------------------------------------------------------------------------


def _persons(fact: Fact, pool: Pool, dice: random.Random) -> Iterator[str]:
    fictional = fact.answer in pool.fictional
    near = pool.persons_near(fact.article)
    here = [name for name in near if (name in pool.fictional) == fictional and _may_be_doer(fact, name)]
    dice.shuffle(here)
    # Those who speak in the same text tempt most; somebody of whom nothing is said but the name tempts least.
    here.sort(key=lambda name: (fact.article not in pool.persons[name]) + 2 * (name not in pool.speakers))
    deed = fact.stem.split()[1] if fact.recipe == "agent" and pool.share(fact.article).work == "film" else ""
    if re.match(r"Who wrote the (?:[a-z ]+) on which", fact.stem):
        deed = "wrote the novel"
    if deed in BY_DEED and (deed == "directed" or _made_in(fact, pool) >= min(DIRECTORS)):
        of_then = next((names for end, names in DIRECTORS.items() if _made_in(fact, pool) < end), None)
        if deed == "directed" and of_then is not None:
            makers = [name for name in of_then if _may_be_doer(fact, name) and name not in pool.persons]
            yield from dice.sample(makers, len(makers))
            return
        makers = [name for name in BY_DEED[deed] if _may_be_doer(fact, name) and name not in pool.persons]
        yield from dice.sample(makers, len(makers))
        return
    share = pool.share(fact.article)
    own_story = share.renowned and fact.answer == share.protagonist
    if own_story:
        # Parents, and names that are none, are named but once.
        here = [name for name in here if pool.text(fact.article).count(name.split()[-1].casefold()) > 1]
    if fact.recipe == "person" and re.match(rf'Who (?:{"|".join(MAKING_WORKS)}) "', fact.stem):
        # Nor do those who play in the work, or live in it.
        here = []
    if THOUGHT.match(fact.stem):
        fellows = peers(fact.answer) or share.thinkers
        known = [name for name in fellows if _may_be_doer(fact, name) and name.split()[-1] not in fact.answer]
        woman = is_woman(fact.answer)
        yield from sorted(dice.sample(known, len(known)), key=lambda name: woman is True and not is_woman(name))
        return
    listed = next((found for kind in _PEOPLE if (found := entry(fact.answer, kind)) is not None), None)
    if listed is None:
        # Beside a passer-by, a president tempts nobody.
        here = [name for name in here if entry(name) is None]
    people: Sequence[str]
    unknown = strangers(fact.answer, pool.view(fact.article))
    if listed is not None:
        people = others(listed)[:10]
    elif fact.recipe in ("quotation", "reported") or (fact.recipe == "holder" and fact.answer in pool.speakers):
        # The dead were not asked for their opinion; nor do those who are only spoken of tempt.
        here = [name for name in here if name in pool.speakers]
        people = share.living if share.renowned else unknown
    else:
        people = share.people if share.renowned or fact.recipe == "cast" else unknown
        if people is unknown and any(int(year) < LONG_PAST for year in re.findall(r"\b1\d{3}\b", fact.stem)):
            # Nobody takes a made-up name for the inventor.
            unknown = people = ()
    if listed is None and fact.answer.split()[0] in _CROWNED:
        # Among commoners a prince stands out.
        here = [name for name in here if name.split()[0] == fact.answer.split()[0]]
        people = [name for name in ROYALS if name.split()[0] == fact.answer.split()[0]]
    # Two Annas among four would be taken for a trick.
    own = {name.split()[0] for name in (fact.answer, *here)} if people is unknown else set[str]()
    known = [name for name in people if name not in here and _may_be_doer(fact, name) and name.split()[0] not in own]
    if people is not unknown and listed is None and _tells_nation(fact.stem):
        # "Who was the first American to ...?" beside three Englishmen
        known = []
    dice.shuffle(known)
    # A prince among princes, a woman among women: who differs from all others stands out.
    title, woman = fact.answer.split()[0], is_woman(fact.answer)
    if fact.answer == share.protagonist and share.she is not None:
        # "Alex" may be either: the text says "she".
        woman = share.she
    if woman is None:
        woman = _is_woman_in(pool.text(fact.article))
    told = re.match(r"Who \w+ that (?:[^\"]*\W)?(he|she)\b", fact.stem) if fact.recipe == "reported" else None
    if told is not None:
        # "Who said that he felt aches?" is asked of no woman.
        woman = told[1] == "she"
        here = [name for name in here if is_woman(name) in (None, woman)]
        known = [name for name in known if is_woman(name) in (None, woman)]
    known.sort(
        key=lambda name: (
            name.split()[0] != title,
            woman is not None and is_woman(name) not in (None, woman),
            woman is True and is_woman(name) is None,
        )
    )
    # The family and biographer of whom the text is about tempt nobody; nor do directors among actors.
    about = (len(here) < MANY and own_story) or fact.recipe == "cast"
    first_known = listed is not None or about
    yield from [*known, *here] if first_known else [*here, *known]


_CROWNED = frozenset(["Prince", "Princess", "King", "Queen", "Pope", "Emperor", "Sultan"])


def _made_in(fact: Fact, pool: Pool) -> int:
    """Return the first year that a text tells of a film, which mostly is that of the film; of none, our own days."""
    years = re.findall(r"\b(?:19[1-9]\d|20\d\d)\b", pool.text(fact.article)[:_LEAD])
    return int(years[0]) if years else 9999


_LEAD = 600
"""Characters in which a text on a film says from when it is."""


def _is_woman_in(text: str) -> bool | None:
    """Say whether a text that uses one pronoun alone tells of women, or of men; None if it uses both, or neither."""
    he, she = (len(re.findall(rf"\b(?:{words})\b", text)) for words in ("he|his|him", "she|hers?"))
    return she > he if he + she >= FEWEST_PRONOUNS and min(he, she) == 0 else None


FEWEST_PRONOUNS = 2


def _tells_nation(stem: str) -> bool:
    """Say whether a question names a country or a people: whoever answers it is of there, as lists do not tell."""
    words = re.findall(r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)?", stem)
    singles = {part for word in words for part in (word, *word.split())}
    return any(
        kin(part, COUNTRIES) or ((found := entry(part)) is not None and found.kind == "nationality") for part in singles
    )


MANY = 6
"""Persons of a text who are company enough for the one that it is about."""


def _may_be_doer(fact: Fact, name: str) -> bool:
    said = re.search(r"\b(?:(he|his|him|himself)|(she|her|herself))\b", re.sub(r'"[^"]*"', "", fact.stem))
    # "Who thanked her for her warning?" was a man, if the answer is one.
    own = said is not None and is_woman(fact.answer) in (None, said[2] is not None)
    if said and own and is_woman(name) not in (None, said[2] is not None):
        # "Who flew with his brother?" is no woman.
        return False
    woman = is_woman(fact.answer)
    if fact.recipe == "cast" and woman is None:
        played = re.match(r"Who plays ([^?]+?)(?: in the \w+ \".*)?\?", fact.stem)
        woman = is_woman(played[1]) if played else None
    if fact.recipe == "cast" and woman is not None and is_woman(name) not in (None, woman):
        # Nor does one play Captain Kirk.
        return False
    # Nobody speaks of himself by name: who is named in the question tempts no one, by any of his names.
    return name not in {fact.answer, *fact.banned} and not any(
        part in fact.stem and re.search(rf"\b{re.escape(part)}\b", fact.stem)
        for part in name.split()
        if part[:1].isupper()
    )


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


_INVENTED = "invented languages"
_PEOPLE = ("US president", "monarch", "Greek deity")
"""Lists of persons: others of the list tempt beside one of them."""

_LOCAL = frozenset(["borough", "award", "political party"])
"""Kinds of which only those of one group tempt: boroughs of one city, awards for one art."""


def _things(fact: Fact, pool: Pool, dice: random.Random) -> Iterator[str]:
    asked = re.match(r"(?:\w+ )?[Ww]hich ([\w ]+?) (?=[a-z]+ )", fact.stem)
    found = (entry(fact.answer, asked[1]) if asked else None) or entry(fact.answer)
    many = found is None and entry(singular(fact.answer)) is not None
    if found is None:
        found = entry(singular(fact.answer)) or named_kind(fact.answer)
    if found is None or found.kind not in kinds():
        return
    if not found.group:
        group = _nearest_group(found.kind, pool.text(fact.article))
        if group is None:
            # Beside the airport of Bozeman, those of Tokyo and Dublin tempt nobody.
            return
        found = replace(found, group=group)
    told, stem = pool.text(fact.article), fact.stem.casefold()
    names = [plural(name) if many else name for name in others(found)]

    def stands(name: str, text: str) -> bool:
        return re.search(rf"\b{re.escape(name.removeprefix('the ').casefold())}\b", text) is not None

    if found.kind in GENERIC:
        # The question is true of one thing alone, as its recipe saw to: those beside it in the text tempt most.
        yield from dice.sample(here := [n for n in names if stands(n, told) and not stands(n, stem)], len(here))
    # Of other kinds, what the text names might be as true; what the question names would be absurd.
    allowed = [name for name in names if not stands(name, f"{told} {stem}") and not _contains(name, fact.answer)]
    if found.kind == "nationality" and fact.answer not in members(PARTS["British"]):
        # Beside a German stands a Briton, not a Welshman.
        allowed = [name for name in allowed if name not in members(PARTS["British"])]
    if found.kind == "language" and found.group != _INVENTED:
        allowed = [name for name in allowed if name not in members(kinds()["language"][_INVENTED])]
    if found.kind in _LOCAL:
        allowed = [name for name in allowed if (entry(name) or found).group == found.group]
    dice.shuffle(allowed)
    # Beside "Newcastle University", three that begin with "the University of" would point at it.
    allowed.sort(key=lambda name: name.startswith("the ") != fact.answer.startswith("the "))
    allowed.sort(key=lambda name: (entry(singular(name) if many else name) or found).group != found.group)
    word = found.kind.split()[-1]
    if word in fact.answer.casefold():
        # Where the Labour Party is asked for as a party, the others have that word in their names as well.
        allowed.sort(key=lambda name: word not in name.casefold())
    yield from allowed


_FIELD_WORDS = {
    "sport": "goal goals match soccer football player players team league cup tournament coach",
    "film, stage and music": "film films actor actress album song singer music theatre",
    "literature": "novel novels poem poems writer author book",
    "science": "physics chemistry research scientist scientists physicist mathematics",
    "the British Empire": "colonies colonists colonial colony",
    "the United States before 1900": "slavery slaves union confederate territories settlers",
    "the United States since 1900": "federal congress roosevelt workers rights",
    "the United States": "american us states california york texas washington",
    "the United Kingdom": "british uk britain england london scotland",
    "the United Kingdom and Ireland": "british uk britain england london scotland ireland",
}
"""Words that tell to which group of a list a thing of no list is nearest."""


_ERAS = {
    "antiquity": 500,
    "the Middle Ages": 1500,
    "the sixteenth to eighteenth centuries": 1800,
    "before 1800": 1800,
    "the nineteenth century": 1900,
    "before 1900": 1900,
    "the world wars": 9999,
    "the twentieth century": 2000,
    "since 1900": 9999,
    "the twenty-first century": 9999,
}
"""Groups of one time, with the year in which it ends."""


def _nearest_group(kind: str, text: str) -> str | None:
    """Return the group of a kind that a text is most about; None if of several groups it is about none."""
    years = sorted(int(year) for year in re.findall(r"\b(1\d{3}|20\d\d)\b", text))
    if years and set(_ERAS) & set(kinds()[kind]):
        middle = years[len(years) // 2]
        eras = [group for group in _ERAS if group in kinds()[kind]]
        # Of a text on our own days, the latest that the list has.
        return next((group for group in eras if middle < _ERAS[group]), eras[-1])
    said = Counter(re.findall(r"[a-z]+", text))
    told = {group: sum(said[word] for word in _FIELD_WORDS.get(group, "").split()) for group in kinds()[kind]}
    best = max(told, key=lambda group: told[group])
    return best if told[best] or len(told) == 1 else None


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
    terms = [*told, *kindred]
    if shared:
        # What the question tells of the answer's form, it tells of others as well.
        terms.sort(key=lambda term: not all(part in term.casefold() for part in shared))
    for term in dict.fromkeys(terms):
        if term not in fact.banned and not re.search(rf"\b{re.escape(term.casefold())}", stem):
            yield term


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
    tables: Sequence[dict[str, str]] = (COUNTRIES, CITIES, STATES, LANDSCAPES, NAMED_THINGS)
    if re.match(r"\w+ which US state\b", fact.stem):
        # Washington is a city as well.
        tables = (STATES,)
    table = next((table for table in tables if kin(fact.answer, table)), None)
    if table is None:
        return
    near = set(kin(fact.answer, table))
    allowed = [name for text in table.values() for name in members(text)] if table is not NAMED_THINGS else sorted(near)
    told = pool.text(fact.article)
    allowed = [
        name
        for name in dict.fromkeys(allowed)
        if name.removeprefix("the ").lower() not in told and not _contains(name, fact.answer)
    ]
    if table is COUNTRIES:
        # In a list of countries the article goes: "the" before one or two of them would be noticed.
        allowed = [name.removeprefix("the ") for name in allowed]
        near = {name.removeprefix("the ") for name in near}
    dice.shuffle(allowed)
    article = fact.answer.startswith("the ")

    # Beside the United States, Guatemala tempts nobody.
    great = [name for text in GREAT_COUNTRIES.values() for name in members(text)]
    if fact.answer in great:
        near = {*kin(fact.answer, GREAT_COUNTRIES)}

    def distance(name: str) -> float:
        return (
            1.5 * (name not in near)
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


def _contains(one: str, other: str) -> bool:
    """Say whether one country or people is a part of the other."""
    return any(
        {one.removeprefix("the "), other.removeprefix("the ")} == {whole.removeprefix("the "), part}
        for whole, parts in PARTS.items()
        for part in members(parts)
    )


def _roles(fact: Fact, pool: Pool, dice: random.Random) -> Iterator[str]:
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
