"""What one article gives, as plain data: its facts, and what they need to become items. The parse goes when it is
made."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from quiz.generate.article import Article, LineKind
from quiz.generate.conflicts import Counted, counted
from quiz.generate.contexts import context_line
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.gates import gate
from quiz.generate.language import Parser
from quiz.generate.names import names_of, read_entities, words_above
from quiz.generate.pool import Share, share_of
from quiz.generate.recipes import RECIPES
from quiz.generate.salience import chosen, salient
from quiz.generate.scene import Scene, read
from quiz.generate.subjects import Subject
from quiz.generate.titles import canonical_titles, key_of, titles_in
from quiz.generate.topics import Topic, headline_topic, kind_line, kind_of_work, plot_of, topics_of
from quiz.generate.untold import untold


@dataclass(frozen=True, slots=True)
class Found:
    """A fact with the line that will stand above its question, and the gate that it does not pass, if there is one."""

    fact: Fact
    context: str | None
    code: str | None


@dataclass(frozen=True, slots=True)
class Finding:
    """What stays of an article."""

    found: tuple[Found, ...]
    refusals: tuple[Refusal, ...]
    sentences: tuple[tuple[int, int], ...]
    """Spans of the sentences of its story."""
    counted: tuple[Counted, ...]
    share: Share


def titles_of(articles: Sequence[Article]) -> dict[str, str]:
    """Return the titles that the articles of a run name, each in one spelling, by key."""
    counts: Counter[str] = Counter()
    for article in articles:
        counts.update(titles_in(_used(article)))
    others: list[set[str]] = []
    for article in articles:
        head = headline_topic(article)
        if head is not None and kind_of_work(article, *head):
            counts[head[0]] += 1
        elif head is not None:
            others.append(set(head[0].split()))
    by_first: dict[str, list[str]] = {}
    for title in counts:
        by_first.setdefault((title.split() or [""])[0], []).append(title)
    for words in others:
        for title in [title for word in words for title in by_first.get(word, ()) if words.issuperset(title.split())]:
            # "Ronaldo" in quotation marks is no song beside the headline "Cristiano Ronaldo".
            counts.pop(title, None)
    return canonical_titles(counts)


def find(number: int, article: Article, titles: Mapping[str, str], parser: Parser) -> Finding:
    """Read an article and return what it gives.

    Args:
        number: its place in the run.
        article: the article.
        titles: those of the whole run, as `titles_of` returns them.
        parser: reads it.
    """
    view = article.text.view
    story = [(line.start, line.end) for line in article.story()]
    head = headline_topic(article)
    work = kind_of_work(article, *head) if head is not None else None
    entities = read_entities(parser, view, story)
    names = names_of(view, story, entities, _named(titles, view), head[0] if head else None, plot_of(article))
    if work and head is not None:
        names = replace(names, work=work, works={**names.works, head[0]: work})
    text = " ".join(view[start:end] for start, end in story)
    names = replace(names, above=words_above(_headline(article), text))
    scene = read(number, article, names, parser, topics_of(article, names, head))
    facts: list[Fact] = []
    refusals: list[Refusal] = []
    for told in scene.told():
        for recipe in RECIPES.values():
            for one in recipe.find(scene, told):
                if isinstance(one, Fact):
                    facts.append(one)
                else:
                    refusals.append(one)
    above = _headline(article)
    found = []
    kept: dict[Hashable, Any] = {}
    for fact, context, code in _gated(facts, scene):
        if code is None and _is_whole_topic(fact, scene.topics[:1], above):
            code = "G-GIVEAWAY"
        found.append(Found(_slim(fact, kept), kept.setdefault(context, context), code))
    return Finding(
        tuple(found),
        tuple(refusals),
        tuple(sentence.span for sentence in scene.sentences),
        counted(_blanked(view, story)),
        share_of(scene, facts),
    )


def _gated(facts: Sequence[Fact], scene: Scene) -> list[tuple[Fact, str | None, str | None]]:
    """Return the facts with the line above the question, and the gate that they do not pass."""
    article, kind, above = scene.article, kind_line(scene.topics), _headline(scene.article)
    headed = next((topic.name for topic in scene.topics[:1] if topic.headed), "")

    def gated(subjects: Sequence[Subject]) -> list[tuple[Fact, str | None, str | None]]:
        lines = [context_line(fact, article, scene.names, subjects, kind) for fact in facts]
        date = article.source.date

        def code(fact: Fact, line: str | None) -> str | None:
            return gate(fact, line, article.text, date, headed, above)

        found = [(fact, line, code(fact, line)) for fact, line in zip(facts, lines, strict=True)]
        fit = [place for place, (_, _, refused) in enumerate(found) if refused is None]

        def passes(fact: Fact) -> bool:
            return code(fact, context_line(fact, article, scene.names, subjects, kind)) is None

        for place, fact in untold([found[place][0] for place in fit], passes).items():
            found[fit[place]] = (fact, context_line(fact, article, scene.names, subjects, kind), None)
        return found

    about = salient(scene)
    all_subjects = chosen(about, scene.view)
    found = gated(all_subjects)
    subjects = chosen(about, scene.view, _secrets([fact for fact, _, code in found if code is None]))
    return found if subjects == all_subjects else gated(subjects)


def _secrets(facts: Sequence[Fact]) -> frozenset[str]:
    """Return the answers that no question shows: the line of one would show what that of another leaves out."""
    stems = " ".join(fact.stem for fact in facts)

    def is_shown(fact: Fact) -> bool:
        name = fact.answer.split()[-1] if fact.want is Want.PERSON else fact.answer.removeprefix("the ")
        return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", stems) is not None

    return frozenset(fact.answer.removeprefix("the ") for fact in facts if not is_shown(fact))


def _headline(article: Article) -> str:
    """Return the headline above the story, or an empty string."""
    first = next((line for line in article.lines if line.kind is not LineKind.BOILERPLATE), None)
    headed = first is not None and first.kind is LineKind.HEADLINE
    return article.text.view[first.start : first.end] if first is not None and headed else ""


def _is_whole_topic(fact: Fact, topics: Sequence[Topic], headline: str) -> bool:
    """Say whether the answer is what the headline names: every other question of the text, and the line above it, is
    about it."""
    named = fact.want in (Want.PERSON, Want.THING, Want.TITLE, Want.PLACE)
    names = {topic.name.strip('"') for topic in topics if topic.headed} | {headline, _initials(headline)}
    return named and fact.answer.removeprefix("the ") in names


def _initials(name: str) -> str:
    """Return how a name is shortened: V&A for "Victoria and Albert Museum", NASA for what it stands for."""
    words = [word for word in name.replace(" and ", " & ").split() if word[0].isupper() or word == "&"]
    short = "".join(word[0] for word in words)
    return short[:-1] if "&" in short and len(short) > 3 else short


def _slim(fact: Fact, kept: dict[Hashable, Any]) -> Fact:
    """Return the fact with what other facts of the article have too held once: a set of one name takes 216 bytes, and
    most facts have two."""
    own = (fact.answer, fact.value, fact.banned, fact.names, fact.relies)
    answer, value, banned, names, relies = (kept.setdefault((type(one), one), one) for one in own)
    return replace(fact, answer=answer, value=value, banned=banned, names=names, relies=relies)


_LETTERS = 4
"""Letters of a title by which it is looked up: few texts have four in a row that are not theirs by a word."""


def _named(titles: Mapping[str, str], view: str) -> dict[str, str]:
    """Return the titles that a text names: of a thousand texts' titles hardly any."""
    said = key_of(view)
    begun = {said[start : start + _LETTERS] for start in range(len(said))}
    return {
        key: title for key, title in titles.items() if (len(key) < _LETTERS or key[:_LETTERS] in begun) and key in said
    }


def _used(article: Article) -> str:
    view = article.text.view
    return "\n".join(view[line.start : line.end] for line in article.lines if line.kind is not LineKind.BOILERPLATE)


def _blanked(view: str, story: Sequence[tuple[int, int]]) -> str:
    """Return the view with everything but the story as blanks, offset for offset."""
    out = [" "] * len(view)
    for start, end in story:
        out[start:end] = view[start:end]
    return "".join(out)
