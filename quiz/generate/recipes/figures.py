"""What recipes for figures share: a figure that is told, how it is asked, and what makes it one of a moment."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from quiz.generate.clause import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Sentence, Word
from quiz.generate.mentions import Unclear
from quiz.generate.phrases import APART
from quiz.generate.recipes.common import is_own_claim
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import finished
from quiz.generate.values import bound, bound_words, interval

FEWEST_ROUND = 20
"""A smaller number with "about" leaves no room for others that are clearly wrong."""

_BEFORE = 4
"""Words before a number among which its bound stands: "at a height of about ..."."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that a clause tells, as its recipe reads it."""

    recipe: str
    want: Want
    asks: str
    """What asks for it, for the report."""
    answer: str
    value: Fraction
    how: str
    """`over`, `under`, `about` or empty, as `values.bound` says."""
    spans: Sequence[tuple[int, int]]
    """What a quote must hold."""
    topic: str
    factor: Fraction = Fraction(1)
    """What makes the value one in the SI unit, or in single coins."""
    fewest_round: int = FEWEST_ROUND
    """More than that may be asked with "about"."""
    span: tuple[int, int] | None = None
    """The quote, where it is known: words that somebody says."""


def numeral_text(sentence: Sentence, numeral: Word) -> str:
    """Return a numeral with all its words: "2.1 million"."""
    return sentence.text([i for i in sentence.subtree(numeral.index) if sentence.words[i].tag == "CD"])


def numeral_start(sentence: Sentence, numeral: Word) -> int:
    """Return where a numeral begins in the text."""
    return min(sentence.words[i].start for i in sentence.subtree(numeral.index) if sentence.words[i].tag == "CD")


def is_money(scene: Scene, sentence: Sentence, numeral: Word) -> bool:
    """Say whether the sign of a currency stands before a numeral."""
    start = numeral_start(sentence, numeral)
    return scene.view[start - 1 : start] in tuple("$£€") or scene.view[start - 2 : start - 1] in tuple("$£€")


def how_bound(clause: Clause, numeral: Word, first: int = 0) -> str:
    """Return `over`, `under`, `about` or nothing, by the words right before a numeral; `first` is the leftmost that
    may belong to it."""
    start = min(i for i in clause.sentence.subtree(numeral.index) if clause.sentence.words[i].tag == "CD")
    return bound(clause.sentence.text(range(max(first, start - _BEFORE), start)))


def tell(
    scene: Scene, told: Told, clause: Clause, figure: Figure, stem_of: Callable[[], str]
) -> Iterator[Fact | Refusal]:
    """Yield the fact that the figure is, and what keeps it from being asked.

    Args:
        scene: the article.
        told: the sentence.
        clause: what tells the figure.
        figure: the figure.
        stem_of: gives the question, or raises `Unclear`.
    """
    if is_passing(clause, spoken=figure.span is not None) or (figure.want is Want.COUNT and _may_grow(told, clause)):
        yield Refusal("G-CONTEXT", scene.number, told.index, f"{figure.asks}: now")
        return
    stem = ""
    try:
        if _is_open(clause):
            raise Unclear("of what")
        # "They only last three days": the number is the same.
        asked = attributed(told, clause, re.sub(r"\bonly (?=(?:last|take|cost|weigh|live)\b)", "", stem_of()))
        _check_period(clause, f"{asked} {figure.answer}")
        told_by = asked.startswith("According") or is_own_claim(clause)
        if clause.is_claimed and not (told_by and _is_said(clause)):
            raise Unclear("said by whom")
        stem = asked
    except Unclear as unclear:
        yield Refusal("G-CONTEXT", scene.number, told.index, f"{figure.asks}: {unclear.word}")
    if stem and figure.how:
        open_stem = stem
        stem = _with_bound(scene, told, figure, stem) if figure.value > figure.fewest_round else ""
        if not stem:
            yield Refusal("G-BOUND", scene.number, told.index, open_stem)
    yield scene.fact(
        figure.recipe, figure.want, told, stem, figure.answer, figure.spans, figure.topic,
        interval(figure.value * figure.factor, figure.how), clause=clause, span=figure.span,
    )  # fmt: skip


_FINDING = frozenset("find show reveal estimate indicate calculate report say suggest announce claim note".split())
"""Verbs with which a study, an office or a firm tells a figure."""


def _is_said(clause: Clause) -> bool:
    """Say whether the claim has been made: "the study may show that ..." makes none."""
    over = clause.head.head
    aux = clause.sentence.dependents(over, "aux")
    return not clause.sentence.dependents(over, "neg") and not any(w.tag == "MD" for w in aux)


def attributed(told: Told, clause: Clause, stem: str) -> str:
    """Return the question with who tells the figure, where a name does: "the ASH study found that ..."."""
    sentence = clause.sentence
    for link in sentence.dependents(clause.verb, "prep"):
        phrase = [i for i in sentence.subtree(link.index) if sentence.words[i].text not in (",", ".")]
        named = any(sentence.words[i].tag.startswith("NNP") for i in phrase)
        if link.text.lower() == "according" and named and len(phrase) <= _LONGEST_SOURCE and "according" not in stem:
            # "..., according to Nielsen"
            return f"According {told.render(phrase[1:])}, {stem[0].lower()}{stem[1:]}"
    over = sentence.words[clause.head.head]
    source = sentence.dependent(over.index, "nsubj")
    if is_own_claim(clause):
        return stem
    if clause.head.dep != "ccomp" or over.lemma not in _FINDING or source is None or stem.startswith("According"):
        return stem
    phrase = [i for i in sentence.subtree(source.index) if sentence.words[i].text != ","]
    if not any(sentence.words[i].tag.startswith("NNP") for i in phrase) or len(phrase) > _LONGEST_SOURCE:
        return stem
    try:
        return f"According to {told.render(phrase)}, {stem[0].lower()}{stem[1:]}"
    except Unclear:
        return stem


_PERIODS = frozenset(["quarter", "month", "week", "season"])


def _check_period(clause: Clause, shown: str) -> None:
    """Make sure that a figure of some months is not asked as one for good: "grew by 4% in the three months to May".

    Raises:
        Unclear: they are lost.
    """
    sentence = clause.sentence
    for part in (*clause.fronted(), *clause.parts()):
        for word in (sentence.words[i] for i in sentence.subtree(part.index)):
            if part.dep == "prep" and word.lemma.lower() in _PERIODS and word.text not in shown:
                raise Unclear(word.text)


_LONGEST_SOURCE = 8
"""Words; a longer one has a story of its own."""


_RELATIONS = frozenset("user member part owner victim supporter fan follower case subscriber".split())
"""Nouns of persons and things that are so of something."""


def _is_open(clause: Clause) -> bool:
    """Say whether a clause calls its subject something without saying of what: "12% are regular users"."""
    sentence = clause.sentence
    attrs = sentence.dependents(clause.verb, "attr")
    return any(w.lemma in _RELATIONS and not sentence.dependents(w.index, "prep", "compound", "poss") for w in attrs)


def completed(told: Told, clause: Clause, stem: str, noun: Word, but: Sequence[str] = ("of", "per")) -> str:
    """Return the question with what hangs on the figure's noun, and so went with it: "for five centuries in the West".

    Args:
        told: the sentence.
        clause: what tells the figure.
        stem: the question without it.
        noun: what the figure counts or measures.
        but: prepositions that belong to the figure.

    Raises:
        Unclear: a word would point outside the question.
    """
    sentence = clause.sentence
    behind = [
        told.render(sentence.subtree(word.index))
        for word in sentence.dependents(noun.index, "prep")
        if word.index > noun.index and word.text.lower() not in but and sentence.words[word.index - 1].text not in APART
    ]
    return finished(" ".join([stem.rstrip("?"), *(text for text in behind if text not in stem)]))


_ASKED_WITH = frozenset(["nearly", "almost"])
"""Bounds with which a figure can be asked. "More than how many?" is true of each smaller figure, too: its answer would
always be the least of the four."""


def _with_bound(scene: Scene, told: Told, figure: Figure, stem: str) -> str:
    """Return a question with the bound of its figure, or an empty string if it cannot be asked with one."""
    if figure.how == "about":
        return rounded(stem)
    start = scene.view.find(figure.answer, *told.sentence.span)
    before = scene.view[max(0, start - _LONGEST_BOUND) : max(0, start)]
    # A sum that is one of two, or a rate, is open without such words.
    nearly = bound_words(before) in _ASKED_WITH and bound(before) == figure.how
    asking = _COUNTING.search(stem) if figure.recipe in _BOUNDED else None
    return _put_before(stem, "nearly", asking) if nearly and asking is not None else ""


_BOUNDED = frozenset(["count", "money", "percent"])
"""Recipes whose figures are asked with their bound; "For more than how long did it last?" is no English."""

_LONGEST_BOUND = 20
"""Characters before a figure among which its bound stands."""

_COUNTING = re.compile(r"\b(?:what percentage|how (?:many|much))\b", re.IGNORECASE)


def rounded(stem: str) -> str:
    """Return a question for a figure that is told with "about": "About how many ...?", "the approximate height"."""
    asking = _ASKING.search(stem)
    if asking is None:
        return re.sub(r"^(What \w+) the\b", r"\1 the approximate", stem)
    return _put_before(stem, "about", asking)


def _put_before(stem: str, words: str, asking: re.Match[str]) -> str:
    """Return a question with words before what asks: "For about how many years ...?"."""
    start = asking.start()
    words = words.capitalize() if start == 0 else words
    return f"{stem[:start]}{words} {asking[0].lower()}{stem[asking.end() :]}"


def without_bound(stem: str) -> str:
    """Return a question without the bound of what it asks for, which tells nothing of what it asks about."""
    plain = re.sub(r"\bnearly (?=how |what perc)", "", stem, flags=re.I)
    return plain[:1].upper() + plain[1:]


_ASKING = re.compile(r"\b(?:what (?:percentage|fraction|height|speed|distance)|how \w+)\b", re.IGNORECASE)


_MADE_OF = frozenset(["consist", "comprise", "contain", "include"])


def _may_grow(told: Told, clause: Clause) -> bool:
    """Say whether a figure is the count of a life, or of a body, that goes on: "his 29 trophies make him the most
    successful player", "has been chosen five times"."""
    sentence = told.sentence
    first = sentence.words[clause.aux[0]] if clause.aux else clause.head
    if first.tag not in ("VBZ", "VBP"):
        return False
    below = sentence.subtree(clause.subject)
    persons = told.names.persons.values()
    lives = told.referent(sentence.words[clause.subject]) in persons or any(
        sentence.words[i].tag == "PRP$" and sentence.words[i].text.lower() in ("his", "her") for i in below
    )
    named = sentence.words[clause.subject].tag.startswith("NNP")
    # What a firm sells, or claims, is so for a while; what a thing that a whole article is about has, lasts.
    headed = told.topic is not None and told.topic.headed
    if (
        named
        and not headed
        and clause.head.lemma not in _MADE_OF
        and clause.head.tag == "VBZ"
        and sentence.words[clause.subject].entity in ("ORG", "PRODUCT")
    ):
        return True
    return not told.names.historic and (lives or (first.lemma == "have" and clause.head.tag == "VBN"))


_PASSING = frozenset("now currently today still presently already".split())
"""Adverbs by which a figure is one of the day of the text."""


def is_passing(clause: Clause, *, spoken: bool = False) -> bool:
    """Say whether a clause tells how things stood when it was written: "so far it has 30 shops".

    What somebody did "today" when he spoke of it, may be asked as done in one day.
    """
    sentence = clause.sentence
    passing = _PASSING - {"today"} if spoken else _PASSING
    return any(
        word.lemma.lower() in passing or (word.lemma.lower() == "far" and sentence.words[word.index - 1].lemma == "so")
        for word in sentence.dependents(clause.verb, "advmod", "npadvmod")
    )
