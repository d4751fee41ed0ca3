"""Repairs of what the parser reads wrongly in the same way again and again."""

from __future__ import annotations

from dataclasses import replace

from quiz.generate.language import Sentence, Word

_FINITE = frozenset(["VBD", "VBZ", "VBP"])


def repaired(sentence: Sentence) -> Sentence:
    """Return the sentence with a finite verb behind "and" hung on the finite verb before it.

    "He spent a year there to gain experience and was praised by all": the parser joins "was praised" to "to gain".
    """
    found = list(sentence.words)
    for word in sentence.words:
        over = sentence.words[word.head]
        if word.dep != "conj" or over.tag not in ("VB", "VBG"):
            continue
        if not _is_finite(sentence, word) or _is_finite(sentence, over):
            continue
        head = next((one for one in sentence.ancestors(over.index) if _is_finite(sentence, one)), None)
        if head is not None and head.index < over.index:
            found[word.index] = replace(word, head=head.index)
    return Sentence(tuple(found)) if found != list(sentence.words) else sentence


def _is_finite(sentence: Sentence, word: Word) -> bool:
    """Say whether a verb has a tense of its own, or that of its auxiliary: "was", "was praised", "will go"."""
    aux = sentence.dependents(word.index, "aux", "auxpass")
    return word.tag in _FINITE or any(other.tag in _FINITE or other.tag == "MD" for other in aux)
