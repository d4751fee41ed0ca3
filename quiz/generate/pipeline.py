"""The way from articles to items: read, find, settle, gate, choose, write down. Same articles, seed and versions:
same items."""

from __future__ import annotations

import hashlib
import json
import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from traceback import extract_tb

from quiz.errors import QuizError
from quiz.generate.article import Article
from quiz.generate.choose import Candidate, Decision, choose, score
from quiz.generate.conflicts import Conflict, Merged, settle
from quiz.generate.distractors import WANTED, distractors
from quiz.generate.facts import Fact, Refusal, Want, refused_as
from quiz.generate.finding import Finding, Found, find, titles_of
from quiz.generate.gates import looks
from quiz.generate.language import Parser
from quiz.generate.pool import Pool
from quiz.generate.recipes import RECIPES
from quiz.generate.workers import spread
from quiz.packs.item import Difficulty, Item, Option, Origin, Proof, Source, item_data

VERSION = "1"
"""Of the recipes as a whole; goes into `origin.version`."""


class Stage(StrEnum):
    """What a run is doing."""

    READING = "reading"
    """Articles, one after the other."""
    CHOOSING = "choosing"
    """Among what they tell: distractors, gates, the best."""


Progress = Callable[[Stage, int, int], None]
"""Called with (stage, how many of its steps are done, how many there are)."""


@dataclass(frozen=True)
class Result:
    """What a run found, kept and refused."""

    items: tuple[Item, ...] = ()
    facts: tuple[Fact, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    refused: tuple[Refusal, ...] = ()
    """Those of them that were facts with a question: each such fact is an item, refused, or tells one of these
    again."""
    conflicts: tuple[Conflict, ...] = ()
    sentences: int = 0
    """Sentences of story read."""
    findings: tuple[Finding, ...] = ()
    """By article."""
    merged: tuple[Merged, ...] = ()
    """The facts that no other contradicts, with those that tell the same."""
    decisions: tuple[Decision, ...] = ()
    """What came of those of them that passed the gates, the best first."""
    pool: Pool = field(default_factory=lambda: Pool((), ()))


def generate(
    articles: Sequence[Article],
    seed: int,
    parser: Parser | None = None,
    *,
    limit: int | None = None,
    jobs: int = 1,
    progress: Progress | None = None,
    choices: Mapping[str, int] | None = None,
) -> Result:
    """Return the items that the articles give, all of them drafts, best `limit` of them if given.

    Args:
        articles: what to read.
        seed: throws the dice for distractors.
        parser: reads the articles, if there is one job; loaded if it is not given.
        limit: of the items.
        jobs: processes that read articles at the same time. The result does not depend on it.
        progress: is told how far the run has come.
        choices: for `settle`.

    Raises:
        QuizError: the parser is not installed, or an article cannot be read.
    """
    tell = progress or (lambda stage, done, total: None)
    tell(Stage.READING, 0, len(articles))
    findings: list[Finding] = []
    for finding in _findings(articles, parser, jobs):
        findings.append(finding)
        tell(Stage.READING, len(findings), len(articles))
    return _made(articles, findings, seed, limit, tell, choices)


def _findings(articles: Sequence[Article], parser: Parser | None, jobs: int) -> Iterator[Finding]:
    titles = titles_of(articles)
    tasks = list(enumerate(articles))
    if jobs == 1 or len(articles) < 2:
        return map(_reader(titles, parser), tasks)
    return spread(_reader, (titles,), tasks, jobs)


def _reader(titles: Mapping[str, str], parser: Parser | None = None) -> Callable[[tuple[int, Article]], Finding]:
    """Return what reads an article, given with its number."""
    loaded = parser or Parser()

    def read(task: tuple[int, Article]) -> Finding:
        number, article = task
        try:
            return find(number, article, titles, loaded)
        except QuizError:
            raise
        except Exception as error:
            place = extract_tb(error.__traceback__)[-1]
            raise QuizError(
                f"this should not have happened ({type(error).__name__} in {Path(place.filename).name}:{place.lineno})",
                where=article.file,
                fix="please report it, with the file; without the file the others can be read",
            ) from error

    return read


def _made(
    articles: Sequence[Article],
    findings: Sequence[Finding],
    seed: int,
    limit: int | None,
    tell: Progress,
    choices: Mapping[str, int] | None,
) -> Result:
    found = [one for finding in findings for one in finding.found]
    judged = {_as_found(one.fact): one for one in found}
    facts = tuple(one.fact for one in found)
    merged, conflicts, refused = settle(facts, [finding.counted for finding in findings], choices)
    pool = Pool([finding.share for finding in findings], [article.text for article in articles])
    candidates: list[Candidate] = []
    for number, one in enumerate(merged):
        tell(Stage.CHOOSING, number, len(merged))
        candidate = _candidate(one, judged[_as_found(one.fact)], findings, pool, seed)
        if isinstance(candidate, Candidate):
            candidates.append(candidate)
        else:
            refused.append(candidate)
    decisions = choose(candidates, limit)
    chosen = [decision.candidate for decision in decisions if decision.code is None]
    chosen.sort(key=lambda c: (c.merged.fact.article, c.merged.fact.span, c.merged.fact.stem))
    refused += [refused_as(one.code, one.candidate.merged.fact) for one in decisions if one.code is not None]
    tell(Stage.CHOOSING, len(merged), len(merged))
    return Result(
        items=tuple(_item(candidate, articles) for candidate in chosen),
        facts=facts,
        refusals=(*(one for finding in findings for one in finding.refusals), *refused),
        refused=tuple(refused),
        conflicts=tuple(conflicts),
        sentences=sum(len(finding.sentences) for finding in findings),
        findings=tuple(findings),
        merged=tuple(merged),
        decisions=tuple(decisions),
        pool=pool,
    )


def _as_found(fact: Fact) -> Fact:
    """Return the fact as it was found: by comparing with others it is only told what its distractors must not be."""
    return replace(fact, banned=frozenset())


def _candidate(merged: Merged, found: Found, findings: Sequence[Finding], pool: Pool, seed: int) -> Candidate | Refusal:
    fact, code = merged.fact, found.code
    options: list[str] = []
    if code is None:
        options = options_for(fact, pool, seed)
        code = "G-DISTRACTOR" if len(options) < WANTED else looks(fact, options[:WANTED])
    if code is not None:
        return refused_as(code, fact)
    worth = score(merged, len(findings[fact.article].sentences))
    return Candidate(merged, tuple(options[:WANTED]), tuple(options[WANTED:]), found.context, worth)


def options_for(fact: Fact, pool: Pool, seed: int) -> list[str]:
    """Return the distractors of a fact, the best first, those to spare behind them."""
    # The fact's own dice: a text more in the run does not throw the others anew.
    dice = random.Random(f"{seed}|{id_of(fact)}")
    return [option for option in distractors(fact, pool, dice) if option not in fact.banned]


def id_of(fact: Fact) -> str:
    """Return the id of the item that the fact becomes, the same in every run."""
    value = fact.answer.casefold()
    return "g-" + hashlib.sha256(f"{fact.recipe}|{fact.topic}|{value}".encode()).hexdigest()[:10]


def _item(candidate: Candidate, articles: Sequence[Article]) -> Item:
    fact = candidate.merged.fact
    options = (Option(fact.answer, right=True), *map(Option, candidate.distractors))
    item = Item(
        id=id_of(fact),
        question=fact.stem,
        options=options,
        context=candidate.context,
        quote=_quote(fact, articles),
        source=_source(fact, articles),
        also=tuple(Proof(_quote(other, articles), _source(other, articles)) for other in candidate.merged.also),
        difficulty=_difficulty(fact),
        tags=(RECIPES[fact.recipe].tag,),
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
