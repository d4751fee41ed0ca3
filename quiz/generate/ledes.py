"""The first sentence of a story, cut to what it tells: news without a headline says there what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import QUOTING_VERBS
from quiz.generate.scene import Scene
from quiz.text import cells

MOST_CELLS = 60
FEWEST_WORDS = 4
FEWEST_NAMED = 2
"""Names and nouns without which a sentence does not say what a story is about."""

_SPARED = frozenset(["parataxis", "advcl", "relcl", "appos"])
"""Labels of the branches that tell more: without any other the sentence would tell something else."""

_POINTING = frozenset("he she it they this these those his her him them i we you my our your here there".split())


def lede(scene: Scene) -> str | None:
    """Return what the first sentence tells in at most 60 cells, or None if that cannot be cut out of it."""
    if not scene.sentences:
        return None
    sentence = scene.sentences[0]
    start, end = sentence.span
    root = sentence.root
    if any(q.start < end and q.end > start for q in scene.quotations) or "?" in scene.view[start:end]:
        return None
    subject = sentence.dependent(root.index, "nsubj", "nsubjpass")
    finite = root.tag in ("VBD", "VBZ", "VBP") or sentence.dependent(root.index, "aux", "auxpass") is not None
    if subject is None or not finite or root.lemma in QUOTING_VERBS or subject.text.lower() in _POINTING:
        return None
    kept = set(range(len(sentence.words)))
    kept -= {word.index for word in sentence.words if word.text in ("(", ")", '"', ";", ":") or word.dep == "dep"}
    while cells(_shown(sentence, kept)) > MOST_CELLS:
        branch = next(_branches(sentence, kept, {root.index, subject.index}), None)
        if branch is None:
            return None
        kept -= set(sentence.subtree(branch.index))
    text = _shown(sentence, kept)
    words = [word.lower() for word in re.findall(r"[\w']+", text)]
    names = sum(w.tag.startswith("NNP") and w.index in kept for w in sentence.words)
    nouns = sum(w.tag in ("NN", "NNS") and w.index in kept for w in sentence.words)
    if (
        names + nouns < FEWEST_NAMED
        or len(words) < FEWEST_WORDS
        or _POINTING & set(words)
        or sentence.words[max(kept)].tag in ("IN", "TO", "CC", "DT")
    ):
        return None
    return text


def _branches(sentence: Sentence, kept: set[int], needed: set[int]) -> Iterator[Word]:
    """Yield the branches that can be spared, the last one first."""
    for word in reversed(sentence.words):
        if word.index in kept and word.dep in _SPARED and not needed & set(sentence.subtree(word.index)):
            yield word


def _shown(sentence: Sentence, kept: set[int]) -> str:
    """Return the words that are kept, without commas that set off what is gone."""
    indexes = sorted(kept)
    words = [i for i in indexes if sentence.words[i].text not in (",", "-", "--", ".")]
    lists = {
        i
        for i in indexes
        if sentence.words[i].text == ","
        and sentence.words[sentence.words[i].head].tag.startswith("NN")
        and i - 1 in kept
        and i + 1 in kept
        and sentence.dependents(sentence.words[i].head, "conj")
    }
    return sentence.text(sorted({*words, *lists})).strip(" ,.-")
