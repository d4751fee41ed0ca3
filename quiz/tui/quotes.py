"""Finding the answer's words in a quote, so that the proof can be seen at a glance."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quiz.packs.sources import same_length_view

_ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)

_WORD = re.compile(r"\w+")

_SHORTEST = 4
"""A single word of an answer counts only if it is at least so long, or a number: "of" proves nothing."""


def marked_spans(quote: str, answers: Iterable[str]) -> list[tuple[int, int]]:
    """Return the spans of `quote` that hold an answer, in order and without overlap.

    Sought is each answer as it stands, then without its article, then word by word if most of its words are there, else
    its numbers alone; case and the shape of quotes and dashes do not matter.
    """
    view = same_length_view(quote)
    spans = sorted(span for answer in answers for span in _spans_of(view, same_length_view(answer).strip()))
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _spans_of(view: str, answer: str) -> list[tuple[int, int]]:
    for phrase in (answer, _ARTICLE.sub("", answer, count=1) if _ARTICLE.match(answer) else ""):
        if phrase and (found := _occurrences(view, phrase)):
            return found
    words = [word for word in _WORD.findall(answer) if len(word) >= _SHORTEST or word.isdigit()]
    found_words = {word: _occurrences(view, word) for word in words}
    if 2 * sum(map(bool, found_words.values())) < len(found_words):
        found_words = {word: spans for word, spans in found_words.items() if word.isdigit()}
    return [span for spans in found_words.values() for span in spans]


def _occurrences(view: str, phrase: str) -> list[tuple[int, int]]:
    pattern = r"\s+".join(map(re.escape, phrase.split()))
    # Bounded only where the phrase itself ends in a letter or digit: "$5" has no word boundary before it.
    before = r"(?<!\w)" if phrase[0].isalnum() and phrase[0].isascii() else ""
    after = r"(?!\w)" if phrase[-1].isalnum() and phrase[-1].isascii() else ""
    return [match.span() for match in re.finditer(before + pattern + after, view, re.IGNORECASE)]
