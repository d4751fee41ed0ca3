"""Drawing items for a round, and dealing their options."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quiz.game.round import Deal
from quiz.packs.item import Item, Pack


@dataclass(frozen=True, slots=True)
class Setup:
    """What a player asked for: what `again` starts from."""

    packs: tuple[Pack, ...]
    count: int | None = 10
    """Most questions of a round; None: all there are."""
    file_order: bool = False
    """The first items in written order, instead of drawn ones."""
    mode: str = "classic"


def deal_round(setup: Setup, seed: int, seen: Mapping[str, float]) -> tuple[Deal, ...]:
    """Draw up to `setup.count` playable items from the packs and deal their options.

    Items never seen come first, then those seen longest ago; `seen` gives the time by `Deal.key`. Among equals the seed
    decides. With `file_order` the items are the first of the packs, in written order.
    """
    pool = [_deal(item, pack, seed) for pack in setup.packs for item in pack.playable]
    most = len(pool) if setup.count is None else setup.count
    if setup.file_order:
        return tuple(pool[:most])
    dice = random.Random(f"draw|{seed}")
    dice.shuffle(pool)
    drawn = sorted(pool, key=lambda deal: seen.get(deal.key, 0.0))[:most]
    # Sorted by age, the oldest would always open the round.
    dice.shuffle(drawn)
    return tuple(drawn)


def deal_again(deals: Sequence[Deal], seed: int) -> tuple[Deal, ...]:
    """Return the same items in a new order, with their options dealt anew."""
    again = [
        Deal(deal.item, option_order(deal.item, f"{seed}|{deal.key}"), deal.pack, deal.title, deal.path)
        for deal in deals
    ]
    random.Random(f"again|{seed}").shuffle(again)
    return tuple(again)


def option_order(item: Item, seed: str) -> tuple[int, ...]:
    """Return the order to show the options in: shuffled by seed; pinned ones last, fixed ones as written."""
    order = list(range(len(item.options)))
    if item.fixed:
        return tuple(order)
    free = [index for index in order if not item.options[index].last]
    random.Random(f"options|{seed}").shuffle(free)
    return (*free, *(index for index in order if item.options[index].last))


def _deal(item: Item, pack: Pack, seed: int) -> Deal:
    # The item's own seed: an item more in the pack does not reshuffle the others.
    order = option_order(item, f"{seed}|{pack.key}/{item.id}")
    return Deal(item, order, pack.key, pack.title, str(pack.path) if pack.path else None)
