"""The passage of a text that an item is made from, in parts that can be painted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from quiz import words
from quiz.packs import sources
from quiz.packs.item import Item
from quiz.packs.sources import Lack

_LACKS = {
    Lack.UNNAMED: words.SOURCE_MISSING,
    Lack.MISSING: words.SOURCE_MISSING,
    Lack.CHANGED: words.SOURCE_CHANGED,
}


@dataclass(frozen=True, slots=True)
class Passage:
    """A text in three parts: before, the passage, after. `apart` says why it is the bare quote, if it is."""

    before: str
    quote: str
    after: str
    apart: str | None = None


def passage(item: Item, pack: Path | None) -> Passage:
    """Return the article with the item's quote in it, or the quote alone and why; `pack` is the pack's file."""
    source = item.source
    quote = item.quote or ""
    if source is None or source.file is None:
        return Passage("", quote, "", words.SOURCE_NOT_GIVEN)
    found = sources.passage(quote, source, pack)
    if isinstance(found, Lack):
        return Passage("", quote, "", _LACKS.get(found, words.SOURCE_UNREADABLE))
    raw, (start, end) = found.text.raw, found.span
    return Passage(raw[:start], raw[start:end], raw[end:])
