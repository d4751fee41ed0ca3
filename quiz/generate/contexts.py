"""The line above a question: what the text is about, from its headline, its description, or what it names most."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quiz.generate.article import Article, LineKind
from quiz.generate.facts import Fact, Want
from quiz.generate.language import plural
from quiz.generate.lexicon import PERSON_NOUNS
from quiz.generate.names import Names
from quiz.generate.salience import FAINT
from quiz.generate.subjects import Subject
from quiz.text import cells

MOST_CELLS = 60
"""Of a context line: one row of a narrow terminal and a half, and what a player reads at a glance."""

MOST_SUBJECTS = 3

_THIRD = 0.4
"""Share of the best subject's weight that makes a third one worth its place: two that tell are better than three."""

_NUMBERING = re.compile(r"^\d{1,2}[.)]?\s+(?=[A-Z])")


_EMPTY_HEAD = re.compile(r"(?:introduction|overview|summary|background|conclusions?|key points|advertisement)\W*", re.I)
"""Headlines that stand above anything."""


_TORN = re.compile(r"[a-z]+[,.;]?")


def context_line(fact: Fact, article: Article, names: Names, subjects: Sequence[Subject], kind: str = "") -> str | None:
    """Return the line that stands above the question, or None if the question needs none, or none can be made.

    Args:
        fact: what is asked.
        article: where it was found.
        names: its persons and titles.
        subjects: what it is about, as `salience.chosen` says.
        kind: what its topic is, with its name ("The footballer John Terry"), if that is known.

    It never holds the answer, and says nothing that headline, description or the story's own names do not say.
    """
    if fact.recipe == "site":
        # Where a tower stands has nothing to do with the film that tells it in passing.
        return None
    for line in _lines(fact, article, names, subjects, kind):
        whole = f"{line}, {article.source.date}" if fact.passing and article.source.date else line
        if cells(whole) <= MOST_CELLS and not _tells(fact, whole):
            return whole
    return None


def _lines(fact: Fact, article: Article, names: Names, subjects: Sequence[Subject], kind: str) -> Iterator[str]:
    if fact.want is Want.TITLE:
        series, dash, _ = fact.answer.rpartition(" – ")
        if dash:
            # Which of the films it is, is the question; that it is one of them, is not.
            yield f'The "{series}" {plural(names.work)}'
        return
    if names.main_title is not None:
        # "Star Trek" alone is a series and many films.
        called = f'{names.work} "{names.main_title}"' if names.work else f'"{names.main_title}"'
        others = [title for title in names.titles.values() if title in fact.stem and title != names.main_title]
        if called not in fact.stem and not others:
            yield f"The {called}" if names.work else called
            yield f'"{names.main_title}"'
        return
    view = article.text.view
    lines = [line for line in article.lines if not _EMPTY_HEAD.fullmatch(view, line.start, line.end)]
    # A word that a page has torn out of its sentence heads nothing.
    heads = [one for one in lines if one.kind is LineKind.HEADLINE and not _TORN.fullmatch(view, one.start, one.end)]
    first = next((line for line in lines if line.kind is not LineKind.BOILERPLATE), None)
    # A text without a headline may be called by its first words, which say nothing of it.
    title = None if (article.source.title or "").endswith(("…", "…”", '…"')) else article.source.title
    if title:
        yield title
    if first is not None and first in heads and not _NUMBERING.match(view[first.start : first.end]):
        # The headline of the whole text; one that is numbered is only that of its first section.
        headline = view[first.start : first.end]
        yield from _unless_named(headline, fact)
        if kind:
            # "The footballer John Terry" says who he is, where the question only names him.
            yield kind
        if _tells(fact, headline):
            # "Moya emotional after cup win" above a question for Moya
            yield from _about(fact, subjects)
        return
    above = [line for line in heads if line.end <= fact.span[0]]
    if above:
        yield from _unless_named(_NUMBERING.sub("", view[above[-1].start : above[-1].end]), fact)
        return
    if title:
        return
    yield from _about(fact, subjects)


def _about(fact: Fact, subjects: Sequence[Subject]) -> Iterator[str]:
    """Yield the lines that tell what the text is about, those first that tell most beside the question."""
    best = max((one.weight for one in subjects), default=0)
    left = [one for one in subjects if not _tells(fact, one.form) and not _is_office(fact, one.form)]
    told = [one for one in left if one.weight >= FAINT * best]
    # Where the question names all that matters, the rest is better than nothing.
    new = [one for one in told if not _names(fact, one)] or [one for one in left if not _names(fact, one)]
    others = [one for one in told if one not in new]
    for most in (MOST_SUBJECTS, 2, 1):
        parts: list[Subject] = []
        for one in [*new, *others] if new else ():
            third = len(parts) < 2 or one.weight >= _THIRD * best
            if len(parts) < most and third and cells(_line([*parts, one])) <= MOST_CELLS:
                parts.append(one)
        if not all(one.place for one in parts):
            yield _line([one for one in subjects if one in parts])


def _is_office(fact: Fact, form: str) -> bool:
    """Say whether a subject may be who is asked for: "the prime minister" above a question for Ada Byron."""
    role = form.removeprefix("the ").split()[-1]
    return fact.want is Want.PERSON and form.startswith("the ") and role in PERSON_NOUNS


_LINKED = re.compile(r" (?:of|in|for|on|against|to|with|between) ")


def _names(fact: Fact, subject: Subject) -> bool:
    form = re.sub(r"^(?:the|an?) ", "", subject.form)
    return re.search(rf"(?<!\w){re.escape(form)}(?!\w)", fact.stem, re.IGNORECASE) is not None


def _line(subjects: Sequence[Subject]) -> str:
    forms = [one.form for one in subjects]
    if len(forms) == 2 and _LINKED.search(forms[0]):
        # "The death of X and music" is not the death of music.
        forms.reverse()
    return "About " + " and ".join(filter(None, [", ".join(forms[:-1]), forms[-1]]))


def _unless_named(line: str, fact: Fact) -> Iterator[str]:
    if line.casefold() not in fact.stem.casefold():
        yield line


def _tells(fact: Fact, line: str) -> bool:
    """Say whether the line holds the answer, or a name of the person who is the answer."""
    answer = fact.answer.casefold().removeprefix("the ")
    low = line.casefold()
    if fact.want is Want.PERSON:
        return any(re.search(rf"\b{re.escape(part)}\b", low) for part in answer.split() if len(part) > 2)
    if fact.want in (Want.TERM, Want.THING, Want.SIBLING, Want.PLACE):
        parts = {word[:5].casefold() for word in re.findall(r"\w+", fact.answer) if len(word) > 3 or word.isupper()}
        return any(word[:5] in parts for word in re.findall(r"\w+", low))
    return re.search(rf"(?<!\w){re.escape(answer)}(?!\w)", low) is not None
