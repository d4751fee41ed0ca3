"""Ordinals: "X, the seventh instalment of the film series" becomes "Which instalment of the film series is X?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Sentence, Word, plural
from quiz.generate.mentions import Unclear
from quiz.generate.phrases import opening, subject_text
from quiz.generate.recipes.common import needed
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import finished
from quiz.generate.values import ORDINALS

TAG = "numbers"
PRIOR = 7

_SERIES = frozenset(["series", "franchise", "saga", "trilogy", "season", "cycle"])


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the ordinals that one sentence gives a title."""
    sentence = told.sentence
    yield from _of_row(scene, told)
    yield from _of_ranking(scene, told)
    yield from _of_rank(scene, told)
    for word in sentence.words:
        if word.lemma.lower() not in ORDINALS or word.dep != "amod":
            continue
        noun = sentence.words[word.head]
        of = next((w for w in sentence.dependents(noun.index, "prep") if w.text.lower() in ("of", "in")), None)
        if of is None or noun.tag != "NN":
            continue
        if noun.dep == "appos":
            subject = sentence.words[noun.head]
        elif noun.dep == "attr" and sentence.root.index == noun.head:
            clause = next((c for c in scene.clauses(told) if c.verb == noun.head), None)
            # A second finite verb behind it: two sentences run into one, which nobody should be shown.
            second = any(w.dep in ("aux", "relcl") and w.index > noun.index for w in sentence.words)
            if clause is None or clause.head.lemma != "be" or clause.aux or second:
                continue
            subject = sentence.words[clause.subject]
        else:
            continue
        whole = sentence.dependent(of.index, "pobj")
        name = subject.text if subject.entity == "TITLE" else told.referent(subject) or ""
        if not name.startswith('"') or whole is None or whole.lemma.lower() not in _SERIES:
            continue
        kind = sentence.text([w.index for w in sentence.dependents(whole.index, "compound") if w.tag == "NN"])
        title = next((w.text for w in sentence.dependents(whole.index, "compound") if w.entity == "TITLE"), None)
        series = f"the {title} {whole.text}" if title else f"its {kind} {whole.text}".replace("  ", " ")
        if whole.lemma == "season":
            try:
                series = _season(told, whole) or series
            except Unclear as unclear:
                yield Refusal("G-CONTEXT", scene.number, told.index, f"which {noun.text}: {unclear.word}")
                continue
        stem = f"Which {noun.text} {of.text} {series} is {name}?"
        yield scene.fact(
            "ordinal", Want.ORDINAL, told, stem, f"the {word.text.lower()}",
            [(subject.start, subject.end), (whole.start, whole.end)],
            f"{name.casefold()}|be|ordinal", word.text.lower(),
        )  # fmt: skip


_ASIDE = ("relcl", "acl", "conj", "cc", "punct")


def _season(told: Told, season: Word) -> str | None:
    """Return a season with its number and its series, if the sentence tells them: "the 23rd season of the sitcom The
    Kelmis Show".

    Raises:
        Unclear: a word of it points outside the sentence.
    """
    sentence = told.sentence
    of = next((w for w in sentence.dependents(season.index, "prep") if w.text == "of"), None)
    series = sentence.dependent(of.index, "pobj") if of is not None else None
    if series is None:
        return None
    drop = [
        w.index for w in (*sentence.dependents(season.index), *sentence.dependents(series.index)) if w.dep in _ASIDE
    ]
    # The hyphen of "twenty-third"
    drop = [i for i in drop if sentence.words[i].text != "-"]
    inside = sentence.subtree(season.index, without=drop)
    named = any(sentence.words[i].tag == "NNP" or sentence.words[i].entity == "TITLE" for i in inside)
    return told.render(inside) if named else None


_ROWS = frozenset(
    """album single film episode season edition tournament championship symphony novel festival tour game opera play
    ballet event""".split()
)
"""What is one of a row, by its number in it."""


def _of_row(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield which of a row of works or tournaments a thing is: "X is the second studio album by the band Y"."""
    sentence = told.sentence
    for clause in scene.clauses(told):
        noun = sentence.dependent(clause.verb, "attr")
        if clause.head.lemma != "be" or clause.aux or noun is None or noun.lemma.lower() not in _ROWS:
            continue
        ranks = (w for w in sentence.words[clause.verb : noun.index] if w.head == noun.index)
        rank = next((w for w in ranks if _numbered(w)), None)
        of = [v.lemma.lower() for w in sentence.dependents(noun.index, "prep") for v in sentence.dependents(w.index)]
        if _SERIES.intersection(of):
            continue
        det = sentence.dependent(noun.index, "det")
        name = told.referent(sentence.words[clause.subject])
        if rank is None or det is None or det.text != "the" or name is None or sentence.dependents(noun.index, "conj"):
            continue
        apart = [
            w.index
            for w in sentence.dependents(noun.index)
            if w.dep in ("appos", "punct", "relcl") or sentence.words[min(sentence.subtree(w.index)) - 1].text == ","
        ]
        tens = [i for i in sentence.subtree(rank.index) if i < rank.index]
        row = sentence.subtree(noun.index, without=[det.index, rank.index, *apart])
        if len(row) < _FEWEST_OF_ROW:
            # "The second album": whose?
            continue
        try:
            text = told.render([i for i in row if i > clause.verb])
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"which {noun.text}: {unclear.word}")
            continue
        # Without its beginning the question would seem to ask for the name.
        stem = finished(f"Counted from the first, which {text} {clause.head.text} {name}")
        number = sentence.text(tens).replace(" ", "").lower() + _numbered(rank)
        if sentence.words[rank.index - 1].text == "-" and not tens:
            # "Twenty-fourth", read in pieces.
            continue
        yield scene.fact(
            "ordinal", Want.ORDINAL, told, stem, f"the {number}", needed(clause, rank, sentence.words[row[-1]]),
            f"{name.casefold()}|be|ordinal", number, clause=clause,
        )  # fmt: skip


_FEWEST_OF_ROW = 2
"""Words of a row that is told from others: "James Bond film"."""
_FIRST = 2
"""Rank that is told of a row alone: much else is the first."""


def _numbered(word: Word) -> str:
    """Return the rank that a word is, "57th" or "second"; empty if it is none."""
    low = word.text.lower()
    return low if low in ORDINALS[_FIRST:] or re.fullmatch(r"\d+(?:st|nd|rd|th)", low) else ""


def _of_ranking(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the rank of a thing by size or the like: "X is the second most populous city in Y"."""
    sentence = told.sentence
    for clause in scene.clauses(told):
        noun = sentence.dependent(clause.verb, "attr")
        became = clause.head.lemma == "become"
        if clause.head.lemma not in ("be", "become") or clause.aux or noun is None or noun.tag != "NN":
            continue
        if not clause.own_subject and not became:
            continue
        before = list(sentence.words[min(sentence.subtree(noun.index)) : noun.index])
        ranks = [w for w in before if _numbered(w)]
        if len(ranks) != 1 or before[0].text != "the" or ranks[0].index != before[0].index + 1:
            continue
        # "The third-largest town"
        most = [w for w in before[2:] if w.text != "-"]
        scope = [w for w in sentence.dependents(noun.index, "prep") if w.text.lower() in ("in", "of", "on")]
        if not most or most[0].tag not in ("JJS", "RBS") or not scope or sentence.dependents(noun.index, "conj"):
            # "The second bridge in Kemi" is one of a row, and no rank.
            continue
        kind = " ".join([sentence.text([w.index for w in most]), plural(noun.text)])
        try:
            where = told.render(sentence.subtree(scope[0].index))
            does = "did" if clause.head.tag == "VBD" or became else "does"
            parts = [w for w in clause.parts() if became and w.dep == "prep"]
            when = [told.render(sentence.subtree(w.index)) for w in parts if _is_dated(sentence, w)]
            before_it = opening(told, clause, ()) if became and clause.own_subject else []
            asked = [f"Where {does} {subject_text(told, clause)} rank among the {kind} {where}", *when, *before_it]
            stem = finished(" ".join(asked))
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"where rank: {unclear.word}")
            continue
        if became and re.search(r"\b(?:1\d{3}|20\d\d)\b", stem) is None:
            # Others may have passed it since.
            continue
        number = _numbered(ranks[0])
        yield scene.fact(
            "ordinal", Want.ORDINAL, told, stem, number, needed(clause, noun, scope[0]),
            f"{stem.casefold()}|rank", number, clause=clause,
        )  # fmt: skip


_RANKS = re.compile(r" (?P<rank>\d+(?:st|nd|rd|th)) (?P<by>in [a-z]+(?: of [a-z]+)?)(?= among\b| of the\b|[.,;])")


def _of_rank(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the rank that a thing has by its size or the like: "the constellation ranks 52nd in size"."""
    for clause in scene.clauses(told):
        match = _RANKS.match(scene.view, clause.head.end) if clause.head.lemma == "rank" else None
        if match is None or clause.aux or clause.head.tag not in ("VBZ", "VBD"):
            continue
        does = "did" if clause.head.tag == "VBD" else "does"
        try:
            stem = finished(f"Where {does} {subject_text(told, clause)} rank {match['by']}")
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"where rank: {unclear.word}")
            continue
        spans = [*needed(clause), match.span()]
        yield scene.fact(
            "ordinal", Want.ORDINAL, told, stem, match["rank"], spans, f"{stem.casefold()}|rank", match["rank"],
            clause=clause,
        )  # fmt: skip


def _is_dated(sentence: Sentence, link: Word) -> bool:
    return any(sentence.words[i].entity == "DATE" for i in sentence.subtree(link.index))
