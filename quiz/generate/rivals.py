"""Rivals: persons who could as well have done, said or been what a question asks for."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence

from quiz.generate.facts import Fact
from quiz.generate.first_names import is_woman
from quiz.generate.lands import COUNTRIES
from quiz.generate.lexicon import KIN_OF_MEN, KIN_OF_WOMEN, MAKING_WORKS
from quiz.generate.lists import entry, kin, others
from quiz.generate.people import BY_DEED, CRAFTS, DIRECTORS, ROYALS, known_beside, peers
from quiz.generate.pool import Pool
from quiz.generate.standing import THOUGHT
from quiz.generate.strangers import strangers
from quiz.generate.values import LONG_PAST


def rivals(fact: Fact, pool: Pool, dice: random.Random) -> Iterator[str]:
    """Yield persons for the wrong options, those first that tempt most: of one craft with the answer, of the texts, of
    lists, and made-up ones beside somebody of whom nobody has heard."""
    here = _of_texts(fact, pool, dice)
    fellows = _of_one_craft(fact, pool)
    if fellows is not None:
        known = [name for name in fellows if _may_be_doer(fact, name) and name.split()[-1] not in fact.answer]
        # A woman stands out among men; for makers of films, whom everybody knows, that is as it is.
        apart = THOUGHT.match(fact.stem) is not None and is_woman(fact.answer) is True
        yield from sorted(dice.sample(known, len(known)), key=lambda name: apart and not is_woman(name))
        return
    share = pool.share(fact.article)
    own_story = share.renowned and fact.answer == share.protagonist
    if own_story:
        # Parents, and names that are none, are named but once.
        here = [name for name in here if pool.text(fact.article).count(name.split()[-1].casefold()) > 1]
    if fact.recipe == "person" and re.match(rf'Who (?:{"|".join(MAKING_WORKS)}) "', fact.stem):
        # Nor do those who play in the work, or live in it.
        here = []
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
        # Whoever somebody is related to, few have heard of his family.
        people = unknown if fact.recipe == "kin" else people
        famous = known_beside(fact.answer) if fact.recipe != "kin" and not own_story else ()
        if famous:
            # Beside a prime minister, three students who asked him something tempt nobody.
            here, people = [name for name in here if name in famous], famous
        past = _OF_OLD if fact.recipe == "kin" else LONG_PAST
        if people is unknown and any(int(year) < past for year in re.findall(r"\b1\d{3}\b", fact.stem)):
            # Nobody takes a made-up name for the inventor; nor did Karen Oakley marry in 1785.
            unknown = people = ()
    title = fact.answer.split()[0]
    if listed is None and title in _CROWNED:
        # Among commoners a prince stands out.
        here = [name for name in here if name.split()[0] == title]
        people = [name for name in ROYALS if name.split()[0] == title]
    # Two Annas among four would be taken for a trick.
    own = {name.split()[0] for name in (fact.answer, *here)} if people is unknown else set[str]()
    if title in _PEERS:
        # All four are lords.
        here = [name for name in here if name.split()[0] == title]
        people, own = [f"{title} {name.split()[-1]}" for name in unknown], set()
    known = [name for name in people if name not in here and _may_be_doer(fact, name) and name.split()[0] not in own]
    if people is not unknown and listed is None and _tells_nation(fact.stem):
        # "Who was the first American to ...?" beside three Englishmen
        known = []
    dice.shuffle(known)
    woman = _is_woman(fact, pool)
    told = re.match(r"Who \w+ that (?:[^\"]*\W)?(he|she)\b", fact.stem) if fact.recipe == "reported" else None
    if told is not None:
        # "Who said that he felt aches?" is asked of no woman.
        woman = told[1] == "she"
        here = [name for name in here if is_woman(name) in (None, woman)]
        # Of made-up names the sex must be plain.
        fitting = (woman,) if people is unknown else (None, woman)
        known = [name for name in known if is_woman(name) in fitting]
    if fact.recipe == "kin":
        # No man is a wife.
        related = set(re.findall(r"[a-z]+", fact.stem))
        woman = bool(related & KIN_OF_WOMEN) if related & (KIN_OF_WOMEN | KIN_OF_MEN) else is_woman(fact.answer)
        here = [name for name in here if is_woman(name) is woman]
        known = [name for name in known if is_woman(name) is woman]
    sex = re.search(r"\bBest (?:[A-Z]\w+ )?(?:(Actress)|Actor)\b", fact.stem)
    if sex is not None:
        # No man wins a prize for actresses.
        here = [name for name in here if is_woman(name) is (sex[1] is not None)]
        known = [name for name in known if is_woman(name) is (sex[1] is not None)]
    # A prince among princes, a woman among women: who differs from all others stands out.
    known.sort(
        key=lambda name: (
            name.split()[0] != title,
            woman is not None and is_woman(name) not in (None, woman),
            woman is True and is_woman(name) is None,
            # Where nothing tells, one man among made-up women would be noticed sooner than one woman among men.
            woman is None and people is unknown and is_woman(name) is True,
        )
    )
    # The family and biographer of whom the text is about tempt nobody; nor do directors among actors.
    about = (len(here) < MANY and own_story) or fact.recipe == "cast"
    first_known = listed is not None or about
    # The only woman among men stands out, whoever they are.
    odd = [name for name in here if woman is True and is_woman(name) is False] if people is unknown else []
    here = [name for name in here if name not in odd]
    yield from [*known, *here, *odd] if first_known else [*here, *known, *odd]


def _of_texts(fact: Fact, pool: Pool, dice: random.Random) -> list[str]:
    """Return whom the text, or one like it, names, and who lives in a work or not as the answer does: those first who
    speak in the text; somebody of whom nothing is said but the name tempts least."""
    fictional = fact.answer in pool.fictional
    view = pool.view(fact.article)
    near = pool.persons_near(fact.article)
    here = [name for name in near if (name in pool.fictional) == fictional and _may_be_doer(fact, name)]
    if fact.recipe == "cast" or (fact.recipe == "agent" and '"' in fact.stem):
        makers = [name for name in here if fact.article not in pool.persons[name] or _works_on_it(name, view)]
        here = makers if len(makers) >= FEWEST_MAKERS else here
    dice.shuffle(here)
    here.sort(key=lambda name: (fact.article not in pool.persons[name]) + 2 * (name not in pool.speakers))
    return here


FEWEST_MAKERS = 3


def _works_on_it(name: str, view: str) -> bool:
    """Say whether a text tells of somebody as of an actor, or of whoever else made the work, and not of a part in it:
    "the loss of her companion Ada Byron"."""
    one = re.escape(name)
    made = rf"\({one}|\b(?:by|actors?|actress|starring|stars|director|producer|writer) {one}"
    played = rf"{one} (?:plays|played|portrays|portrayed|stars|starred|as|was cast)\b"
    return re.search(rf"{made}|{played}", view) is not None


def _of_one_craft(fact: Fact, pool: Pool) -> Sequence[str] | None:
    """Return the people among whom everybody looks for a film's director, or a theory's author; None of anybody
    else."""
    if THOUGHT.match(fact.stem):
        return peers(fact.answer) or pool.share(fact.article).thinkers
    by_year = CRAFTS.get(fact.stem.split()[1], {}) if fact.recipe in ("agent", "person") else {}
    made = min(map(int, re.findall(r"\b(?:1[3-9]\d\d|20\d\d)\b", pool.text(fact.article))), default=0)
    if by_year and made:
        return next(names for end, names in by_year.items() if made < end)
    if fact.recipe == "agent" and pool.share(fact.article).work == "album" and fact.stem.startswith("Who produced "):
        return BY_DEED["produced the album"]
    deed = fact.stem.split()[1] if fact.recipe == "agent" and pool.share(fact.article).work == "film" else ""
    if re.match(r"Who wrote the (?:[a-z ]+) on which", fact.stem):
        deed = "wrote the novel"
    craft = re.match(r"Who (wrote the play|composed the opera)\b", fact.stem)
    if craft is not None and fact.answer in BY_DEED[craft[1]]:
        return [name for name in BY_DEED[craft[1]] if name not in pool.persons]
    of_then = next((names for end, names in DIRECTORS.items() if _made_in(fact, pool) < end), None)
    if deed == "directed" and of_then is not None:
        return [name for name in of_then if name not in pool.persons]
    if deed not in BY_DEED or (of_then is not None and _made_in(fact, pool) < min(DIRECTORS)):
        # Of the other makers of early films no list tells.
        return None
    return [name for name in BY_DEED[deed] if name not in pool.persons]


def _is_woman(fact: Fact, pool: Pool) -> bool | None:
    """Say whether the answer is a woman, as far as the first name or the text tells."""
    share = pool.share(fact.article)
    if fact.answer == share.protagonist and share.she is not None:
        # "Alex" may be either: the text says "she".
        return share.she
    woman = is_woman(fact.answer)
    return woman if woman is not None else _is_woman_in(pool.text(fact.article))


_PEERS = frozenset(["Lord", "Lady", "Baroness"])

_CROWNED = frozenset(["Prince", "Princess", "King", "Queen", "Pope", "Emperor", "Sultan"])


def _made_in(fact: Fact, pool: Pool) -> int:
    """Return the first year that a text tells of a film, which mostly is that of the film; of none, our own days."""
    years = re.findall(r"\b(?:19[1-9]\d|20\d\d)\b", pool.text(fact.article)[:_LEAD])
    return int(years[0]) if years else 9999


_LEAD = 600
"""Characters in which a text on a film says from when it is."""


def _is_woman_in(text: str) -> bool | None:
    """Say whether a text that hardly uses but one pronoun tells of women, or of men; None if it uses both, or none."""
    he, she = (len(re.findall(rf"\b(?:{words})\b", text)) for words in ("he|his|him", "she|hers?"))
    return she > he if he + she >= FEWEST_PRONOUNS and min(he, she) * _MANY_TIMES < max(he, she) else None


FEWEST_PRONOUNS = 2

_MANY_TIMES = 4
"""So many times more often a text says "he" than "she" that tells of men."""


def _tells_nation(stem: str) -> bool:
    """Say whether a question names a country or a people: whoever answers it is of there, as lists do not tell."""
    words = re.findall(r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)?", stem)
    singles = {part for word in words for part in (word, *word.split())}
    return any(
        kin(part, COUNTRIES) or ((found := entry(part)) is not None and found.kind == "nationality") for part in singles
    )


_OF_OLD = 1900
"""Year before which people had other names than made-up ones have."""


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
    if _is_same(name, fact.answer):
        return False
    # Nobody speaks of himself by name: who is named in the question tempts no one, by any of his names.
    return name not in {fact.answer, *fact.banned} and not any(
        part in fact.stem and re.search(rf"\b{re.escape(part)}\b", fact.stem)
        for part in name.split()
        if part[:1].isupper() and part not in _PEERS
    )


def _is_same(one: str, other: str) -> bool:
    """Say whether two names may be those of one person: "James K. Bishop", "James Keough Bishop", "J. Bishop"."""
    (first, *_, family), (other_first, *_, other_family) = (f"{name} {name}".split() for name in (one, other))
    if one.startswith(other) or other.startswith(one):
        # "Ann Mc" of a text that parts "Mc Carthy"
        return True
    if family != other_family or len(one.split()) == 1:
        return False
    short, long = sorted((first.strip("."), other_first.strip(".")), key=len)
    return short == long or (len(short) == 1 and long.startswith(short))


_PEOPLE = ("US president", "monarch", "Greek deity")
"""Lists of persons: others of the list tempt beside one of them."""
