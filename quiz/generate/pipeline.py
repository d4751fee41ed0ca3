"""The way from articles to items: read, find, settle, gate, choose, write down. Same articles, seed and versions:
same items."""

from __future__ import annotations

import hashlib
import json
import random
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from quiz.generate.article import Article, LineKind
from quiz.generate.choose import Candidate, choose, score
from quiz.generate.conflicts import Conflict, Merged, settle
from quiz.generate.contexts import context_line, salient
from quiz.generate.distractors import WANTED, Pool, distractors
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.gates import gate, looks
from quiz.generate.language import Parser
from quiz.generate.names import Names, canonical_titles, key_of, names_of, read_entities, titles_in
from quiz.generate.people import people_for
from quiz.generate.recipes import RECIPES
from quiz.generate.recipes.place import places
from quiz.generate.recipes.superlative import siblings
from quiz.generate.recipes.term import terms
from quiz.generate.scene import Scene, read
from quiz.generate.topics import headline_topic, kind_line, kind_of_work, plot_of, topics_of
from quiz.packs.item import Difficulty, Item, Option, Origin, Proof, Source, item_data

VERSION = "1"
"""Of the recipes as a whole; goes into `origin.version`."""

TAGS = {
    "count": "numbers",
    "quantity": "numbers",
    "ordinal": "numbers",
    "date": "dates",
    "place": "places",
    "apposition": "places",
    "event": "places",
    "person": "people",
    "job": "people",
    "affiliation": "people",
    "age": "numbers",
    "listed": "things",
    "nationality": "people",
    "agent": "people",
    "birth": "dates",
    "money": "numbers",
    "percent": "numbers",
    "holder": "people",
    "measure": "numbers",
    "superlative": "things",
    "term": "words",
    "title": "titles",
    "quotation": "quotes",
    "reported": "quotes",
    "definition": "words",
    "cast": "people",
    "vintage": "dates",
    "acronym": "words",
}
"""Tag by recipe."""

Progress = Callable[[int, int], None]
"""Called with (articles read, articles in all)."""


@dataclass(frozen=True)
class Result:
    """What a run found, kept and refused."""

    items: tuple[Item, ...]
    facts: tuple[Fact, ...]
    refusals: tuple[Refusal, ...]
    conflicts: tuple[Conflict, ...]
    sentences: int
    """Sentences of story read."""


@dataclass
class _Found:
    """What stays of the articles when their parses are dropped."""

    facts: list[Fact] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    pool: Pool = field(default_factory=Pool)
    names: list[Names] = field(default_factory=list)
    salient: list[tuple[str, ...]] = field(default_factory=list)
    """What each article names most, for context lines."""
    kinds: list[str] = field(default_factory=list)
    """What the topic of each is, for the same."""
    sentences: list[int] = field(default_factory=list)
    stories: dict[int, str] = field(default_factory=dict)


def generate(
    articles: Sequence[Article],
    seed: int,
    parser: Parser,
    *,
    limit: int | None = None,
    progress: Progress | None = None,
    choices: Mapping[str, int] | None = None,
) -> Result:
    """Return the items that the articles give, all of them drafts, best `limit` of them if given; `choices` are for
    `settle`."""
    found = _find(articles, parser, progress)
    merged, conflicts, refused = settle(found.facts, found.stories, choices)
    candidates: list[Candidate] = []
    for one in merged:
        candidate = _candidate(one, articles, found, seed)
        if isinstance(candidate, Candidate):
            candidates.append(candidate)
        else:
            refused.append(candidate)
    chosen, left = choose(candidates, limit)
    items = tuple(_item(candidate, articles) for candidate in chosen)
    refusals = (*found.refusals, *refused, *left)
    return Result(items, tuple(found.facts), refusals, tuple(conflicts), sum(found.sentences))


def _find(articles: Sequence[Article], parser: Parser, progress: Progress | None) -> _Found:
    counts = sum((titles_in(_used(article)) for article in articles), start=titles_in(""))
    heads = [headline_topic(article) for article in articles]
    works = [head and kind_of_work(article, *head) for head, article in zip(heads, articles, strict=True)]
    counts.update(head[0] for head, work in zip(heads, works, strict=True) if head and work)
    for head, work in zip(heads, works, strict=True):
        for title in [title for title in counts if head and not work and set(title.split()) <= set(head[0].split())]:
            # "Ronaldo" in quotation marks is no song beside the headline "Cristiano Ronaldo".
            del counts[title]
    canonical = canonical_titles(counts)
    found = _Found()
    for number, article in enumerate(articles):
        view = article.text.view
        story = [(line.start, line.end) for line in article.story()]
        head, work = heads[number], works[number]
        name = head[0] if head else None
        names = names_of(view, story, read_entities(parser, view, story), canonical, name, plot_of(article))
        if work:
            names = replace(names, work=work)
        scene = read(number, article, names, parser, topics_of(article, names, head))
        found.names.append(names)
        found.salient.append(salient(scene))
        found.kinds.append(kind_line(scene.topics))
        found.sentences.append(len(scene.sentences))
        found.stories[number] = _blanked(view, story)
        for told in scene.told():
            for recipe in RECIPES.values():
                for one in recipe(scene, told):
                    (found.facts if isinstance(one, Fact) else found.refusals).append(one)  # type: ignore[arg-type]
        _add_to_pool(found.pool, number, scene)
        if progress is not None:
            progress(number + 1, len(articles))
    for fact in found.facts:
        if fact.want is Want.ROLE:
            found.pool.roles.setdefault(fact.answer, set()).update(fact.banned)
    return found


def _blanked(view: str, story: Sequence[tuple[int, int]]) -> str:
    """Return the view with everything but the story as blanks, offset for offset."""
    out = [" "] * len(view)
    for start, end in story:
        out[start:end] = view[start:end]
    return "".join(out)


def _used(article: Article) -> str:
    view = article.text.view
    return "\n".join(view[line.start : line.end] for line in article.lines if line.kind is not LineKind.BOILERPLATE)


def _add_to_pool(pool: Pool, number: int, scene: Scene) -> None:
    for name in dict.fromkeys(scene.names.persons.values()):
        pool.persons.setdefault(name, []).append(number)
    pool.fictional |= scene.names.fictional
    pool.protagonists[number] = next((t.name for t in scene.topics if t.person and t.end is None), "")
    pool.speakers.update(q.speaker for q in scene.quotations if q.speaker)
    for key, title in scene.names.titles.items():
        if key == key_of(title):
            pool.titles.setdefault(title, []).append(number)
    pool.works[number] = scene.names.work
    pool.views[number] = scene.view.lower()
    words = Counter(re.findall(r"[a-z-]+", scene.view.lower()))
    pool.people[number], pool.living[number] = people_for(words), people_for(words, living=True)
    pool.terms[number] = terms(scene)
    pool.places[number] = places(scene)
    pool.siblings[number] = siblings(scene)
    years = [int(year) for year in re.findall(r"\b(1\d{3}|20\d\d)\b", scene.view)]
    pool.latest_year = max([pool.latest_year, *years])


def _candidate(merged: Merged, articles: Sequence[Article], found: _Found, seed: int) -> Candidate | Refusal:
    fact = merged.fact
    article = articles[fact.article]
    context = context_line(
        fact, article, found.names[fact.article], found.salient[fact.article], found.kinds[fact.article]
    )
    code = gate(fact, context, article.text, article.source.date)
    options: list[str] = []
    if code is None:
        # The fact's own dice: a text more in the run does not throw the others anew.
        dice = random.Random(f"{seed}|{_id(fact)}")
        options = [option for option in distractors(fact, found.pool, dice) if option not in fact.banned]
        code = "G-DISTRACTOR" if len(options) < WANTED else looks(fact, options[:WANTED])
    if code is not None:
        return Refusal(code, fact.article, fact.sentence, fact.stem)
    worth = score(merged, found.sentences[fact.article])
    return Candidate(merged, tuple(options[:WANTED]), tuple(options[WANTED:]), context, worth)


def _id(fact: Fact) -> str:
    value = fact.answer.casefold()
    return "g-" + hashlib.sha256(f"{fact.recipe}|{fact.topic}|{value}".encode()).hexdigest()[:10]


def _item(candidate: Candidate, articles: Sequence[Article]) -> Item:
    fact = candidate.merged.fact
    options = (Option(fact.answer, right=True), *map(Option, candidate.distractors))
    item = Item(
        id=_id(fact),
        question=fact.stem,
        options=options,
        context=candidate.context,
        quote=_quote(fact, articles),
        source=_source(fact, articles),
        also=tuple(Proof(_quote(other, articles), _source(other, articles)) for other in candidate.merged.also),
        difficulty=_difficulty(fact),
        tags=(TAGS[fact.recipe],),
        draft=True,
    )
    return replace(item, origin=Origin(fact.recipe, VERSION, fingerprint(item), candidate.spare))


def _quote(fact: Fact, articles: Sequence[Article]) -> str:
    return " ".join(articles[fact.article].text.raw[fact.span[0] : fact.span[1]].split())


def _source(fact: Fact, articles: Sequence[Article]) -> Source:
    article = articles[fact.article]
    return replace(article.source, file=article.file, span=fact.span, sha256=article.text.sha256)


def _difficulty(fact: Fact) -> Difficulty:
    """Return how hard the item is, by kind: an exact number or date is hard, a name among few is easy, the rest is
    medium."""
    if fact.want in (Want.DATE, Want.COUNT):
        return (
            Difficulty.HARD if len(re.sub(r"\D", "", fact.answer)) > 1 and fact.answer[-1] != "0" else Difficulty.MEDIUM
        )
    return Difficulty.EASY if fact.want in (Want.TITLE, Want.ORDINAL) else Difficulty.MEDIUM


def fingerprint(item: Item) -> str:
    """Return the hash by which regeneration knows whether a human has touched the item: over all but origin and
    draft."""
    data = item_data(replace(item, origin=None, draft=False, lines=None))
    return hashlib.sha256(json.dumps(data, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:16]
