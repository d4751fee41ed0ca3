"""Quotations: '"...," NAME said' becomes 'Who said "..."?'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.lexicon import UNRESOLVED
from quiz.generate.quotations import Quotation
from quiz.generate.references import Told
from quiz.generate.scene import MOST_QUOTE, Scene

FEWEST_WORDS, MOST_WORDS = 7, 20
"""Fewer say too little to know a speaker by; more do not fit a question."""

_SELF = frozenset(["i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your", "yours", "myself"])
"""Words by which a speaker means himself: clear in "Who said ...?"."""

_FILLER = re.compile(
    r"(well|look|so|and|but|or|yeah|yes|no|oh|you know|i mean|like|okay|ok|listen|because)\b", re.IGNORECASE
)
"""How speech begins that goes on from something."""

_EMPTY_THERE = re.compile(
    r"\bthere (?:is|are|was|were|will|has|have)\b|\bit(?:'s| is| was| will be| takes?)(?= (?:[\w'-]+ ){1,3}(?:to"
    r"|that|when|if)\b)",
    re.IGNORECASE,
)
"""Words that stand for nothing: "there is", "it's easy to"."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield what is said in one sentence by somebody whom the text names beside it."""
    start, end = told.sentence.span
    for quotation in scene.quotations:
        first, last = max(start, quotation.start), min(end, quotation.end)
        text = re.split(r"(?<=[.!?])\s", scene.view[first:last])[0].strip() if first < last else ""
        words = text.split()
        if len(words) < 3:
            continue
        if quotation.speaker is None:
            yield Refusal("G-SPEAKER", scene.number, told.index, text)
            continue
        spoken = range(first, first + len(text))
        pointing = _points_away(text) or not _opens(told, spoken) or not _is_clause(told, spoken)
        if pointing or not FEWEST_WORDS <= len(words) <= MOST_WORDS or text.endswith("?") or '"' in text:
            yield Refusal("G-CONTEXT" if pointing else "G-LENGTH", scene.number, told.index, text)
            continue
        span = quote_span(scene, quotation, start, spoken.stop)
        if span is None or not span[0] <= spoken.start < spoken.stop <= span[1]:
            yield Refusal("G-QUOTE", scene.number, told.index, text)
            continue
        said = text.rstrip(",.")
        if any(name in said for name in (quotation.speaker, quotation.speaker.split()[-1])):
            yield Refusal("G-KEY", scene.number, told.index, text)
            continue
        stem = f'Who said "{said}"?'
        own = "said|" + re.sub(r"\W+", " ", said.casefold()).strip()
        yield scene.fact(
            "quotation", Want.PERSON, told, stem, quotation.speaker, [span], own, quotation.speaker, span=span
        )


def _opens(told: Told, spoken: range) -> bool:
    """Say whether the words begin a sentence, and not in the middle of one ("was not rigorous enough")."""
    first = next((w for w in told.sentence.words if w.start in spoken), None)
    return first is not None and (first.text[0].isupper() or first.tag in ("DT", "EX", "NNS", "PRP$"))


def _is_clause(told: Told, spoken: range) -> bool:
    """Say whether the words have a finite verb: "the biggest stunt in history" alone says nothing of anything."""
    return any(word.tag in ("VBD", "VBZ", "VBP", "MD") and word.start in spoken for word in told.sentence.words)


def _points_away(text: str) -> bool:
    if _FILLER.match(text):
        return True
    plain = _EMPTY_THERE.sub(" ", text)
    words = re.findall(r"[a-z]+(?='|\b)", plain.lower())
    pointers = [
        word
        for word in words
        if word in UNRESOLVED and word not in _SELF and word not in ("so", "that", "one", "same", "both")
    ]
    if any(word in ("that", "one") for word in words[:1]) or re.search(r"\b(that|so)[,.!]?$", plain):
        return True
    # "A few months ago" means the day of the speech, whenever that was.
    return bool(pointers)


def quote_span(scene: Scene, quotation: Quotation, sentence: int, until: int | None = None) -> tuple[int, int] | None:
    """Return the span of quotation and speaker, whole sentences if that can be shown; a long quotation whose speaker
    stands
    before it need only be shown `until` an offset."""
    start, end = quotation.told
    if until is not None and end - start > MOST_QUOTE and start < quotation.start - 1:
        return (start, until) if until - start <= MOST_QUOTE and not _misspelt(scene, start, until) else None
    stop = re.compile(r"[.!?][\"']?(?=\s|$)").search(scene.view, end - 2)
    whole = (
        stop.end() if stop and stop.end() - start <= MOST_QUOTE and "\n" not in scene.view[start : stop.end()] else end
    )
    for first in (min(sentence, start), start):
        for last in (whole, end):
            text = scene.view[first:last]
            if len(text) <= MOST_QUOTE and text.count('"') % 2 == 0 and not _misspelt(scene, first, last):
                return first, last
    return None


def _misspelt(scene: Scene, first: int, last: int) -> bool:
    return any(start < last and end > first for start, end in scene.typos)
