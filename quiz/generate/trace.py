"""How one item came about, or what one line of a text gave: read off what a run keeps, and worked out again where it
keeps nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from quiz.generate.article import Article, LineKind
from quiz.generate.choose import Decision, merits
from quiz.generate.conflicts import Merged
from quiz.generate.distractors import WANTED
from quiz.generate.facts import NUMERIC, Fact, Want
from quiz.generate.finding import Found
from quiz.generate.gates import CODES
from quiz.generate.pipeline import Result, id_of, options_for
from quiz.generate.places import Places
from quiz.text import count_of, one_line


def trace(wanted: str, result: Result, articles: Sequence[Article], seed: int) -> str | None:
    """Return what is known of an id (`g-...`), or of a line (`FILE:LINE`, the file with or without its folder), as
    plain text; None if the run has found no such thing.

    Args:
        wanted: the id or the line.
        result: of the run.
        articles: that it read.
        seed: that it was given.
    """
    run = _Run(result, articles, seed)
    lines = list(run.item(wanted)) or list(run.line(wanted))
    return "\n".join(map(_cleaned, lines)).rstrip("\n") + "\n" if lines else None


def _cleaned(line: str) -> str:
    """Make what is foreign visible, and keep the indent."""
    bare = line.lstrip(" ")
    return " " * (len(line) - len(bare)) + one_line(bare)


class _Run:
    def __init__(self, result: Result, articles: Sequence[Article], seed: int) -> None:
        self._result = result
        self._articles = articles
        self._seed = seed
        self._places = Places(articles, result.findings)
        self._codes = {(one.article, one.sentence, one.what): one.code for one in result.refused}
        self._ranks = {_key(one.candidate.merged.fact): rank for rank, one in enumerate(result.decisions, 1)}
        self._merged = {(one.fact.topic, one.fact.answer.casefold()): one for one in result.merged}

    # -- One item ------------------------------------------------------------------------------------------------------

    def item(self, wanted: str) -> Iterator[str]:
        """Yield what is known of an id."""
        for finding in self._result.findings:
            for found in finding.found:
                if id_of(found.fact) == wanted:
                    yield from self._story(found)

    def _story(self, found: Found) -> Iterator[str]:
        fact = found.fact
        article = self._articles[fact.article]
        yield f"{id_of(fact)}: {self._fate(found)}"
        yield f"  {fact.stem or 'no question: it is only compared with what others tell'}"
        yield f"  {fact.answer}"
        yield f"  found: by the recipe {fact.recipe}, in {self._place(fact)}"
        yield f"  sentence: “{self._places.sentence(fact.article, fact.sentence)}”"
        yield f"  quote: {fact.span[0]} to {fact.span[1]}, “{article.text.raw[slice(*fact.span)]}”"
        yield f"  told of: {fact.topic.replace('|', ' · ')}"
        merged = self._merged.get((fact.topic, fact.answer.casefold()))
        for other in self._same(fact):
            yield f"  told again: {self._place(other)}, “{self._places.sentence(other.article, other.sentence)}”"
        for conflict in self._result.conflicts:
            if conflict.topic == fact.topic:
                yield f"  conflict: {conflict.id}, " + " against ".join(
                    f"{self._places.at(number, start)} “{self._articles[number].text.raw[start:end]}”"
                    for number, (start, end) in (conflict.one, conflict.two)
                )
        if fact.stem and merged is not None and _key(merged.fact) == _key(fact):
            yield f"  context: {found.context or 'none'}"
            yield f"  gates: {f'{found.code}, {CODES[found.code]}' if found.code else 'passed'}"
            if found.code is None:
                yield from self._options(merged.fact)
                yield from self._choice(merged)
        yield ""

    def _same(self, fact: Fact) -> list[Fact]:
        """Return the other facts with the same topic and answer, in the order of the texts."""
        return [
            one
            for one in self._result.facts
            if (one.topic, one.answer.casefold()) == (fact.topic, fact.answer.casefold()) and _key(one) != _key(fact)
        ]

    def _options(self, fact: Fact) -> Iterator[str]:
        options = options_for(fact, self._result.pool, self._seed)
        for option in options[:WANTED]:
            yield f"  distractor: {option}, {self._origin(fact, option)}"
        if options[WANTED:]:
            yield f"  to spare: {', '.join(options[WANTED:])}"
        if fact.banned - {fact.answer}:
            yield f"  never offered: {', '.join(sorted(fact.banned - {fact.answer}))}"
        if len(options) < WANTED:
            yield f"  refused: G-DISTRACTOR, {CODES['G-DISTRACTOR']}"

    def _origin(self, fact: Fact, option: str) -> str:
        """Say where a distractor comes from."""
        if fact.want in NUMERIC:
            return "by arithmetic"
        if fact.want is Want.EXPANSION:
            return "other words with the same first letters"
        pool = self._result.pool
        share = pool.share(fact.article)
        enumerated = (name for names in share.siblings for name in names)
        if option in {*share.persons, *share.titles, *share.terms, *enumerated}:
            return "named in the same text"
        owners = pool.persons.get(option) or pool.titles.get(option) or ()
        if fact.want in (Want.PERSON, Want.TITLE) and owners:
            return f"named in {self._articles[min(owners)].file}"
        return "from a list"

    def _choice(self, merged: Merged) -> Iterator[str]:
        rank = self._ranks.get(_key(merged.fact))
        if rank is None:
            return
        decision = self._result.decisions[rank - 1]
        sentences = len(self._result.findings[merged.fact.article].sentences)
        made_of = ", ".join(f"{name} {worth:+g}" for name, worth in merits(merged, sentences).items() if worth)
        score = f"{decision.candidate.score:g}"
        yield f"  score: {score} ({made_of}), rank {rank:,} of {len(self._result.decisions):,}"
        yield f"  choice: {_choice(decision)}"

    # -- One line ------------------------------------------------------------------------------------------------------

    def line(self, wanted: str) -> Iterator[str]:
        """Yield what a line of a text gave."""
        file, _, digits = wanted.rpartition(":")
        number = int(digits) if digits.isdecimal() else 0
        exact = [place for place, article in enumerate(self._articles) if article.file == file]
        alike = [
            place
            for place, article in enumerate(self._articles)
            if PurePosixPath(article.file).name == PurePosixPath(file).name
        ]
        for place in exact or alike:
            lines = self._articles[place].text.raw.split("\n")
            if 0 < number <= len(lines):
                start = sum(len(line) + 1 for line in lines[: number - 1])
                yield from self._given(place, number, start, start + len(lines[number - 1]))

    def _given(self, place: int, number: int, start: int, end: int) -> Iterator[str]:
        article = self._articles[place]
        finding = self._result.findings[place]
        here = [index for index, (first, last) in enumerate(finding.sentences) if first < end and last > start]
        yield f"{article.file}:{number}, {count_of(len(here), 'sentence')}"
        kinds = {line.kind for line in article.lines if line.start < end and line.end > start}
        if not kinds:
            yield "  nothing stands in it, or nothing that can be read: no sentence has more than 1,500 characters"
        if LineKind.HEADLINE in kinds:
            yield "  a headline, or no whole sentence: it tells what the text is about, and is never asked about"
        if LineKind.BOILERPLATE in kinds:
            yield "  no part of the story (a link, a credit, a call to click), or not in English: left out"
        for index in here:
            yield f"  sentence {index + 1}: “{self._places.sentence(place, index)}”"
            told = [found for found in finding.found if found.fact.sentence == index]
            for found in told:
                stem = found.fact.stem or f"{found.fact.recipe}, only compared with what others tell"
                yield f"    {id_of(found.fact)}, {self._fate(found)}: {stem} {found.fact.answer}"
            refusals = [one for one in finding.refusals if one.sentence == index]
            for refusal in refusals:
                yield f"    refused, {refusal.code}, {CODES[refusal.code]}: {refusal.what}"
            if not told and not refusals:
                yield "    nothing in it is asked for: no recipe has found what it knows"
        yield ""

    # -- Both ----------------------------------------------------------------------------------------------------------

    def _fate(self, found: Found) -> str:
        """Say what came of a fact."""
        fact = found.fact
        rank = self._ranks.get(_key(fact))
        if rank is not None:
            decision = self._result.decisions[rank - 1]
            return "in the pack" if decision.code is None else f"refused, {decision.code}, {CODES[decision.code]}"
        if not fact.stem:
            return "not asked"
        code = self._codes.get((fact.article, fact.sentence, fact.stem))
        if code is not None:
            return f"refused, {code}, {CODES[code]}"
        merged = self._merged.get((fact.topic, fact.answer.casefold()))
        return f"told again, see {id_of(merged.fact)} in {self._place(merged.fact)}" if merged else "told again"

    def _place(self, fact: Fact) -> str:
        return f"{self._places.of(fact.article, fact.sentence)}, sentence {fact.sentence + 1}"


def _key(fact: Fact) -> tuple[str, str, str, int, int]:
    """What tells a fact from all others, whatever was learnt from comparing it."""
    return fact.recipe, fact.stem, fact.answer, fact.article, fact.sentence


def _choice(decision: Decision) -> str:
    if decision.code is None:
        return "in the pack"
    said = f"{decision.code}, {CODES[decision.code]}"
    if decision.better is None:
        return said
    better = decision.better.merged.fact
    return f"{said}: {id_of(better)} “{better.stem}” {better.answer}"
