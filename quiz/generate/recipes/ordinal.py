"""Ordinals: "X, the seventh instalment of the film series" becomes "Which instalment of the film series is X?"."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word
from quiz.generate.mentions import Unclear
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.values import ORDINALS

TAG = "numbers"
PRIOR = 7

_SERIES = frozenset(["series", "franchise", "saga", "trilogy", "season", "cycle"])


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the ordinals that one sentence gives a title."""
    sentence = told.sentence
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
