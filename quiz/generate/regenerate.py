"""Generating into a pack that is there already: what a human touched stays, what he rejected stays away, and what he
settled holds.

An item that was accepted or changed is never marked when its text changes: a mark could be out of date. Its quote is
looked up anew in every run and by every `quiz check` (E301 when it is gone, W320 when it has moved), and is fine again
as soon as the quote is corrected, or the item deleted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from quiz.generate.article import Article
from quiz.generate.pipeline import fingerprint
from quiz.packs.checks import check_quotes
from quiz.packs.item import Item, Pack


def merge(old: Pack, new: Sequence[Item]) -> Pack:
    """Return the old pack with the new items in place of its drafts, and those that it has not behind all others.

    An item without `origin`, one that no longer hashes to `origin.hash`, and one that was accepted (no longer a draft)
    is a human's: it stays as it is, where it is, whatever the texts of this run are. Drafts that the run no longer
    gives are gone, and ids in `pack.skip` stay away.
    """
    kept = [item for item in old.items if is_kept(item)]
    taken = {item.id for item in kept} | set(old.skip)
    # Under another id the same question would be an error of the pack.
    asked = {_folded(item.question) for item in kept}
    ours = {item.id: item for item in new if item.id not in taken and _folded(item.question) not in asked}
    items = [item if is_kept(item) else ours.pop(item.id, None) for item in old.items]
    return replace(old, items=tuple(item for item in (*items, *ours.values()) if item is not None))


def is_kept(item: Item) -> bool:
    """Say whether a human wrote, changed or accepted the item."""
    return not item.draft or is_human(item)


def is_human(item: Item) -> bool:
    """Say whether a human wrote the item, or changed what the generator wrote."""
    return item.origin is None or fingerprint(item) != item.origin.hash


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def choices(pack: Pack, articles: Sequence[Article]) -> dict[str, int]:
    """Return what `pack.resolve` says: by conflict the article that is right. A file may be named without its folder;
    files that are not read in this run settle nothing."""
    found = {}
    for conflict, file in pack.resolve:
        for number, article in enumerate(articles):
            if file in (article.file, PurePosixPath(article.file).name):
                found[conflict] = number
    return found


@dataclass(frozen=True, slots=True)
class Stale:
    """A human's item whose source no longer holds its quote."""

    item: Item
    now: str | None
    """What the run quotes for the same fact, if it still finds that."""


def stale(pack: Pack, new: Sequence[Item]) -> list[Stale]:
    """Return the items of a pack, as read from its file, that a human kept and whose quote is gone.

    Args:
        pack: as it was read, with `path` and the `lines` of its items.
        new: what this run gives.
    """
    kept = {item.lines[0]: item for item in pack.items if item.lines is not None and is_kept(item)}
    gone = {problem.place.line for problem in check_quotes(pack) if problem.code == "E301"}
    quotes = {item.id: item.quote for item in new}
    return [Stale(item, quotes.get(item.id)) for line, item in kept.items() if line in gone]
