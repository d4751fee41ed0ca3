"""Proofs of speech: what part of a text shows both somebody's words and who speaks."""

from __future__ import annotations

import re

from quiz.generate.quotations import Quotation
from quiz.generate.scene import MOST_QUOTE, Scene

_HE_SAID = re.compile(r" (?:he|she) [a-z]+(?: [a-z]+)?[.,]")
"""An attribution behind a quotation that takes up a name before it."""


def quote_span(scene: Scene, quotation: Quotation, sentence: int, until: int | None = None) -> tuple[int, int] | None:
    """Return the span of quotation and speaker, whole sentences if that can be shown; a long quotation whose speaker
    stands
    before it need only be shown `until` an offset."""
    start, end = quotation.told
    if _HE_SAID.match(scene.view, quotation.end + 1):
        # Without "he said" the name before proves nothing.
        until = None
    before = until is not None and end - start > MOST_QUOTE and start < quotation.start - 1
    if until is not None and before and until - start <= MOST_QUOTE:
        return (start, until) if not _misspelt(scene, start, until) else None
    stop = re.compile(r"[.!?][\"']?(?=\s|$)").search(scene.view, end - 2)
    whole = (
        stop.end() if stop and stop.end() - start <= MOST_QUOTE and "\n" not in scene.view[start : stop.end()] else end
    )
    for first in (min(sentence, start), start):
        for last in (whole, end):
            text = scene.view[first:last]
            if len(text) <= MOST_QUOTE and text.count('"') % 2 == 0 and not _misspelt(scene, first, last):
                return first, last
    # '"A long speech," said Ada Byron, a clerk. "It went on."': shown from "said" on.
    begin = scene.view.rfind('" ', start, quotation.start - 1) + 2
    for last in (end, until or end):
        text = scene.view[begin:last]
        speaker = any(full == quotation.speaker and form in text for form, full in scene.names.persons.items())
        fits = len(text) <= MOST_QUOTE and (last == until or text.count('"') % 2 == 0)
        if begin > start + 1 and speaker and fits and not _misspelt(scene, begin, last):
            return begin, last
    shorter = _from_name(scene, quotation, start, until or end)
    if shorter is not None:
        return shorter
    # A speech that goes on in the next paragraph has no mark at the end of this one.
    open_ended = until is not None and start < quotation.start - 1 and until - start <= MOST_QUOTE
    return (start, until) if open_ended and until is not None and not _misspelt(scene, start, until) else None


def _from_name(scene: Scene, quotation: Quotation, start: int, until: int) -> tuple[int, int] | None:
    """Return the span from where the writer last names the speaker before a quotation: 'Byron told the club in Turin:
    "..."' of a sentence that is too long to be shown."""
    forms = [re.escape(form) for form, full in scene.names.persons.items() if full == quotation.speaker]
    named = re.finditer(rf"(?<![\w\"])(?:{'|'.join(forms)})(?= [a-z]|, [a-z])", scene.view[start : quotation.start])
    for begin in sorted((start + match.start() for match in named), reverse=True):
        for last in (quotation.end + 1, until):
            text = scene.view[begin:last]
            spoken = scene.view[begin : quotation.start - 1].count('"') % 2
            whole = text.count('"') % 2 == 0 or last == until
            if not spoken and whole and last >= until and len(text) <= MOST_QUOTE and not _misspelt(scene, begin, last):
                return begin, last
    return None


def _misspelt(scene: Scene, first: int, last: int) -> bool:
    return any(start < last and end > first for start, end in scene.typos)
