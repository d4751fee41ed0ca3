"""Generating into a pack that is there already: what a human touched stays, what he rejected stays away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quiz.generate.pipeline import fingerprint
from quiz.packs.item import Item, Pack


def merge(old: Pack, new: Sequence[Item]) -> Pack:
    """Return the old pack with the new items in place of its drafts.

    An item without `origin`, one that no longer hashes to `origin.hash`, and one that was accepted (no longer a draft)
    is a human's: it stays as it is, where it is, whatever the texts of this run are. Ids in `pack.skip` stay away.
    """
    kept = {item.id: item for item in old.items if is_human(item) or not item.draft}
    ours = [item for item in new if item.id not in kept and item.id not in old.skip]
    # A human's items keep their place: each goes behind the item that stood before it.
    order: list[Item] = list(ours)
    before: str | None = None
    for item in old.items:
        if item.id in kept:
            places = [index for index, other in enumerate(order) if other.id == before]
            order.insert(places[0] + 1 if places else (0 if before is None else len(order)), item)
        before = item.id
    return replace(old, items=tuple(order))


def is_human(item: Item) -> bool:
    """Say whether a human wrote the item, or changed what the generator wrote."""
    return item.origin is None or fingerprint(item) != item.origin.hash
