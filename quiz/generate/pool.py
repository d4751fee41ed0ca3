"""What the texts of a run offer as distractors: each text's share, and the shares of all put together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from quiz.generate.facts import Fact, Want
from quiz.generate.people import people_for, thinkers_for
from quiz.generate.recipes.superlative import siblings
from quiz.generate.recipes.term import terms
from quiz.generate.scene import Scene
from quiz.generate.titles import key_of
from quiz.generate.values import middle_year
from quiz.packs.sources import SourceText


@dataclass(frozen=True, slots=True)
class Share:
    """What one text offers."""

    persons: tuple[str, ...]
    """Full names."""
    fictional: frozenset[str]
    """Those of them who live in a plot: no company for people."""
    protagonist: str
    """The person that it is about; empty if it is about none."""
    she: bool | None
    """Whether its protagonist is "she"; None if there is none, or the text does not tell."""
    renowned: bool
    """Whether its persons are ones that many have heard of: its headline names one, or it tells of times long past."""
    speakers: frozenset[str]
    """Those of them who are quoted."""
    titles: tuple[str, ...]
    work: str
    """The kind of work that its titles are."""
    works: Mapping[str, str]
    """The titles of which it says what they are."""
    people: tuple[str, ...]
    """Well-known people of its field, for texts that name too few."""
    living: tuple[str, ...]
    """The same, if they could be quoted in a newspaper."""
    thinkers: tuple[str, ...]
    """Well-known thinkers of its field."""
    terms: Mapping[str, int]
    """The terms that it uses, with a weight: 3 for one that it introduces by name, else its mentions, 2 at most."""
    siblings: Sequence[tuple[str, ...]]
    """Its enumerations."""
    latest_year: int
    roles: tuple[tuple[str, frozenset[str]], ...]
    """Roles with the persons who have them."""


def share_of(scene: Scene, facts: Iterable[Fact]) -> Share:
    """Return what a read text offers; `facts` are those found in it."""
    low = scene.view.lower()
    words = Counter(re.findall(r"[a-z-]+", low))
    years = [int(year) for year in re.findall(r"\b(1\d{3}|20\d\d)\b", scene.view)]
    middle = middle_year(scene.view)
    whole = next((topic for topic in scene.topics if topic.end is None), None)
    headed = whole is not None and whole.person and whole.headed
    return Share(
        # "Born David Robert Jones" is another name of somebody, not somebody else.
        persons=tuple(
            name
            for name in dict.fromkeys(scene.names.persons.values())
            if not re.search(rf"\bborn (?:as )?{re.escape(name)}\b", scene.view)
        ),
        fictional=frozenset(scene.names.fictional),
        protagonist=whole.name if whole is not None and whole.person else "",
        she=scene.names.she,
        renowned=headed or scene.names.historic or bool(scene.names.main_title),
        speakers=frozenset(q.speaker for q in scene.quotations if q.speaker),
        titles=tuple(title for key, title in scene.names.titles.items() if key == key_of(title)),
        work=scene.names.work,
        works=scene.names.works,
        people=people_for(words, middle),
        living=people_for(words, middle, living=True),
        thinkers=thinkers_for(words),
        terms=terms(scene),
        siblings=siblings(scene),
        latest_year=max(years, default=0),
        roles=tuple((fact.answer, fact.banned) for fact in facts if fact.want is Want.ROLE),
    )


class Pool:
    """What the texts of a run offer. Articles are numbered as in the run."""

    def __init__(self, shares: Sequence[Share], texts: Sequence[SourceText]) -> None:
        """Put the shares together.

        Args:
            shares: of each article.
            texts: of each.
        """
        self._shares = shares
        self._texts = texts
        self.persons = _owners(share.persons for share in shares)
        """Full names, in the order in which the run names them first, to the articles that name them."""
        self._places = {name: place for place, name in enumerate(self.persons)}
        self.titles = _owners(share.titles for share in shares)
        self.series = _beginnings(self.titles)
        """Titles with which others begin."""
        self.fictional = frozenset[str]().union(*(share.fictional for share in shares))
        self.speakers = frozenset[str]().union(*(share.speakers for share in shares))
        self.roles: dict[str, set[str]] = {}
        for share in shares:
            for role, persons in share.roles:
                self.roles.setdefault(role, set()).update(persons)
        self.latest_year = max((share.latest_year for share in shares), default=0)

    def share(self, article: int) -> Share:
        """Return what one article offers."""
        return self._shares[article]

    def text(self, article: int) -> str:
        """Return an article's text, lower-cased: what it names is not offered as a wrong place."""
        return self._texts[article].view.lower()

    def view(self, article: int) -> str:
        """Return an article's text as it stands."""
        return self._texts[article].view

    def year(self, fact: Fact) -> int | None:
        """Return the year that a fact is about: that of its question, else of its quote, else the middle one of its
        text."""
        view = self.view(fact.article)
        found = (middle_year(text) for text in (fact.stem, view[slice(*fact.span)], view))
        return next((year for year in found if year is not None), None)

    def related(self, article: int) -> set[int]:
        """Return the article and those that name a person whom it names: texts about the same thing."""
        return {article}.union(*(self.persons[name] for name in self._shares[article].persons))

    def persons_near(self, article: int) -> list[str]:
        """Return the persons of the related articles, in the order of `persons`."""
        found = {name for one in self.related(article) for name in self._shares[one].persons}
        return sorted(found, key=self._places.__getitem__)


def _owners(names: Iterable[tuple[str, ...]]) -> dict[str, set[int]]:
    owners: dict[str, set[int]] = {}
    for article, own in enumerate(names):
        for name in own:
            owners.setdefault(name, set()).add(article)
    return owners


def _beginnings(titles: Iterable[str]) -> frozenset[str]:
    """Return the titles that are the beginning of another."""
    # In order, what begins with a title stands right behind it.
    return frozenset(one for one, following in pairwise(sorted(titles)) if following.startswith(one))
