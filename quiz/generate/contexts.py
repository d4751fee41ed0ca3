"""The line above a question: what the text is about, from its headline, its description, or its most salient names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from quiz.generate.article import Article, LineKind
from quiz.generate.facts import Fact, Want
from quiz.generate.language import plural
from quiz.generate.names import Names
from quiz.generate.scene import Scene
from quiz.text import cells

MOST_CELLS = 60
"""Of a context line: one row of a narrow terminal and a half, and what a player reads at a glance."""

FEWEST_MENTIONS = 4
"""What a text names less often is not what it is about."""

MOST_SUBJECTS = 3

_NUMBERING = re.compile(r"^\d+[.)]?\s+(?=[A-Z])")

_GENERAL = frozenset(
    """
    people person man woman child year month week day time hour minute way thing part place world country city number
    percent level case example result problem question answer reason kind type form group member side end start name
    word life work job home family friend use system area point fact state government law idea issue story text lot
    something anything everything nothing someone anyone one others researcher scientist expert team study report
    finding author interview effect change increase decrease rate amount range age century decade today game match
    season film movie book song scene moment stage step process role plan project programme program event visit
    process structure function unit product history feature term class order region south north east west
    """.split()
)
"""Nouns that many texts repeat without being about them."""


def salient(scene: Scene) -> tuple[str, ...]:
    """Return what the text names most, persons in full, most frequent first: proper names and telling nouns."""
    counts: Counter[str] = Counter()
    shown: dict[str, Counter[str]] = {}

    def add(key: str, form: str) -> None:
        counts[key] += 1
        shown.setdefault(key, Counter())[form] += 1

    for sentence in scene.sentences:
        for word in sentence.words:
            if not word.first or (word.index and word.start == sentence.words[word.index - 1].start):
                continue
            if word.entity in ("PERSON", "TITLE"):
                name = (
                    " ".join(w.text for w in sentence.words if w.start == word.start) if word.entity == "PERSON" else ""
                )
                full = scene.names.persons.get(name, "") if name else word.text
                if full:
                    add(full, full)
            elif word.tag == "NNP" and not any(
                w.tag == "NNP" for w in sentence.words[max(0, word.index - 1) : word.index]
            ):
                chain = [word.index]
                while sentence.words[chain[-1] + 1 : chain[-1] + 2] and sentence.words[chain[-1] + 1].tag == "NNP":
                    chain.append(chain[-1] + 1)
                if word.entity not in ("DATE", "CARDINAL", "ORDINAL"):
                    add(sentence.text(chain), sentence.text(chain))
            elif word.tag in ("NN", "NNS") and word.lemma.lower() not in _GENERAL and len(word.text) > 3:
                add(word.lemma.lower(), word.text.lower())
    # Names say more than nouns: "New York" before "subway".
    best = sorted(
        (key for key in counts if counts[key] >= FEWEST_MENTIONS),
        key=lambda key: (-counts[key] * (1 + key[0].isupper()), key),
    )
    kept: list[str] = []
    for key in best:
        form = shown[key].most_common(1)[0][0]
        if not any(set(form.lower().split()) & set(other.lower().split()) for other in kept):
            kept.append(form)
    return tuple(kept[: MOST_SUBJECTS + 1])


def context_line(fact: Fact, article: Article, names: Names, subjects: tuple[str, ...], kind: str = "") -> str | None:
    """Return the line that stands above the question, or None if the question needs none, or none can be made.

    Args:
        fact: what is asked.
        article: where it was found.
        names: its persons and titles.
        subjects: what it names most, as `salient` says.
        kind: what its topic is, with its name ("The footballer John Terry"), if that is known.

    It never holds the answer, and says nothing that headline, description or the story's own names do not say.
    """
    for line in _lines(fact, article, names, subjects, kind):
        whole = f"{line}, {article.source.date}" if fact.plan and article.source.date else line
        if cells(whole) <= MOST_CELLS and not _tells(fact, whole):
            return whole
    return None


def _lines(fact: Fact, article: Article, names: Names, subjects: tuple[str, ...], kind: str) -> Iterator[str]:
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
    heads = [line for line in article.lines if line.kind is LineKind.HEADLINE]
    first = next((line for line in article.lines if line.kind is not LineKind.BOILERPLATE), None)
    view = article.text.view
    # A text without a headline may be called by its first words, which say nothing of it.
    title = None if (article.source.title or "").endswith(("…", "…”", '…"')) else article.source.title
    if title:
        yield title
    if first is not None and first in heads and not _NUMBERING.match(view[first.start : first.end]):
        # The headline of the whole text; one that is numbered is only that of its first section.
        yield from _unless_named(view[first.start : first.end], fact)
        if kind:
            # "The footballer John Terry" says who he is, where the question only names him.
            yield kind
        return
    above = [line for line in heads if line.end <= fact.span[0]]
    if above:
        yield from _unless_named(_NUMBERING.sub("", view[above[-1].start : above[-1].end]), fact)
        return
    if title:
        return
    left = [one for one in subjects if not _tells(fact, one)][:MOST_SUBJECTS]
    if all(one.lower() in fact.stem.lower() for one in left):
        return
    for size in range(len(left), 0, -1):
        chosen = left[:size]
        yield "About " + (" and ".join([", ".join(chosen[:-1]), chosen[-1]]) if size > 1 else chosen[0])


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
        parts = {word[:5] for word in re.findall(r"\w+", answer) if len(word) > 3}
        return any(word[:5] in parts for word in re.findall(r"\w+", low))
    return re.search(rf"(?<!\w){re.escape(answer)}(?!\w)", low) is not None
