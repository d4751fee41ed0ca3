"""The line above a question: what the text is about, from its headline, its description, or its most salient names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from quiz.generate.article import Article, LineKind
from quiz.generate.facts import Fact, Want
from quiz.generate.language import Sentence, plural
from quiz.generate.lexicon import NAME_TITLES, PERSON_NOUNS
from quiz.generate.names import Names
from quiz.generate.scene import Scene
from quiz.text import cells

MOST_CELLS = 60
"""Of a context line: one row of a narrow terminal and a half, and what a player reads at a glance."""

FEWEST_MENTIONS, FEWEST_NAMED = 4, 3
"""What a text mentions less often is not what it is about; names tell more than nouns."""

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
    company half community condition ability status method crisis centre center timetable situation move decision plan
    process structure function unit product history feature term class order region south north east west
    """.split()
)
"""Nouns that many texts repeat without being about them."""


def salient(scene: Scene) -> tuple[str, ...]:
    """Return what the text names most, in turn a noun and a name (persons in full), most frequent first: names alone do
    not say what is told of them, and nouns alone not where and of whom."""
    uses: dict[str, _Uses] = {}
    for sentence in scene.sentences:
        for key, form, named, the, single in _mentioned(scene, sentence):
            uses.setdefault(key, _Uses(named)).add(form, the, single)
    best = sorted((key for key, found in uses.items() if found.stands_alone), key=lambda key: (-uses[key].count, key))
    frequent = [key for key in best if uses[key].is_frequent]
    # A short text repeats little: what it says twice then has to do.
    best = frequent if len(frequent) > MOST_SUBJECTS else [key for key in best if uses[key].count > 1]
    kept: dict[bool, list[str]] = {True: [], False: []}
    for key in best:
        form, said = uses[key].form, [word for form in (*kept[True], *kept[False]) for word in form.lower().split()]
        if not (set(form.lower().split()) - {"the"}) & set(said):
            kept[uses[key].named].append(form)
    turns = zip_longest(kept[False][:MOST_SUBJECTS], kept[True][:MOST_SUBJECTS])
    return tuple([form for pair in turns for form in pair if form is not None][: MOST_SUBJECTS + 2])


@dataclass
class _Uses:
    """How a text uses a name or noun."""

    named: bool
    forms: Counter[str] = field(default_factory=Counter)
    definite: int = 0
    single: int = 0

    def add(self, form: str, the: bool, single: bool) -> None:
        self.forms[form] += 1
        self.definite += the
        self.single += single

    @property
    def count(self) -> int:
        return self.forms.total()

    @property
    def is_frequent(self) -> bool:
        return self.count >= (FEWEST_NAMED if self.named else FEWEST_MENTIONS)

    @property
    def stands_alone(self) -> bool:
        """Whether "about NOUN" is English: "about robots", "about rain", "about the cull", not "about auction"."""
        plurals = sum(count for form, count in self.forms.items() if form.endswith("s"))
        mass = not plurals and not self.single and self.definite * 3 <= self.count
        return self.named or mass or plurals * 4 >= 3 * self.count or self.definite * 2 > self.count

    @property
    def form(self) -> str:
        """As a line shows it: "the UN", where the text mostly says so."""
        best = self.forms.most_common(1)[0][0]
        return f"the {best}" if self.definite * 2 > self.count else best


def _mentioned(scene: Scene, sentence: Sentence) -> Iterator[tuple[str, str, bool, bool, bool]]:
    """Yield (key, form, whether it is a name, whether "the" stands before it, whether "a" does)."""
    words = sentence.words
    for word in words:
        before = words[word.index - 1] if word.index else None
        if not word.first or (before is not None and word.start == before.start):
            continue
        article = before.text.lower() if before is not None else ""
        if word.entity in ("PERSON", "TITLE"):
            name = " ".join(w.text for w in words if w.start == word.start) if word.entity == "PERSON" else ""
            full = scene.names.persons.get(name, "") if name else word.text
            if full:
                yield full, full, True, False, False
        elif word.tag in ("NNP", "NNPS") and not (before is not None and before.tag in ("NNP", "NNPS")):
            chain = _chain(sentence, word.index)
            text = sentence.text(chain)
            if len(text) > 1 and word.entity not in _NO_SUBJECT and not _EMPTY_NAMES.issuperset(text.lower().split()):
                yield text, text, True, article == "the", False
        elif word.tag in ("NN", "NNS") and word.lemma.lower() not in _GENERAL and len(word.text) > 3:
            own = {w.text.lower() for w in sentence.dependents(word.index, "det")}
            beside = words[word.index + 1 : word.index + 2]
            part = bool(beside and beside[0].text == "-") or article == "-" or word.dep == "npadvmod"
            if not part:
                # "Lottery" of "lottery winners" says more than the winners.
                yield word.lemma.lower(), word.text.lower(), False, "the" in own, bool(own & {"a", "an"})


_NO_SUBJECT = frozenset(["DATE", "CARDINAL", "ORDINAL", "NORP", "TIME", "MONEY", "PERCENT", "LANGUAGE"])
_EMPTY_NAMES = (
    PERSON_NOUNS
    | NAME_TITLES
    | frozenset("duke duchess earl baron council committee department party rev mum dad god nothing".split())
)
"""Capital words that name nobody alone: "the Duke"."""


def _chain(sentence: Sentence, first: int) -> list[int]:
    """Return the words of a name: "Star Wars", "Duke of Cambridge"."""
    words = sentence.words
    chain = [first]
    while True:
        here = chain[-1]
        behind = words[here + 1 : here + 3]
        if behind and behind[0].tag in ("NNP", "NNPS"):
            chain.append(here + 1)
        elif len(behind) == 2 and behind[0].text == "of" and behind[1].tag == "NNP":
            chain += [here + 1, here + 2]
        else:
            return chain


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
        whole = f"{line}, {article.source.date}" if fact.passing and article.source.date else line
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
    left = [one for one in subjects if not _tells(fact, one)]
    new = [one for one in left if one.lower() not in fact.stem.lower()]
    for most in (MOST_SUBJECTS, 2, 1) if new else ():
        yield _about(left, new, most)


def _about(subjects: Sequence[str], new: Sequence[str], most: int) -> str:
    """Return the line of the subjects that fit it, those first that the question does not name itself."""
    chosen: list[str] = []
    for one in [*new, *(one for one in subjects if one not in new)]:
        if len(chosen) < most and cells(_joined([*chosen, one])) <= MOST_CELLS:
            chosen.append(one)
    return _joined([one for one in subjects if one in chosen])


def _joined(subjects: Sequence[str]) -> str:
    return "About " + " and ".join(filter(None, [", ".join(subjects[:-1]), subjects[-1]]))


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
