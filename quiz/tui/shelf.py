"""Shelf: the packs that home lists, each with what reading it brought."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from quiz.packs.credits import credited
from quiz.packs.item import Pack
from quiz.packs.library import Entry, entries
from quiz.packs.problems import errors
from quiz.packs.reading import read_pack

READ_AT_ONCE = 200_000
"""Bytes of a pack (some 400 items) up to which it is read before the first picture; larger ones follow in a thread."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A pack on the shelf."""

    entry: Entry
    read: bool = False
    pack: Pack | None = None
    """None if it has errors, or is still to be read."""
    errors: int = 0

    @property
    def playable(self) -> bool:
        """Whether a round can be dealt from it."""
        return self.pack is not None and bool(self.pack.playable)

    @property
    def title(self) -> str:
        """Its title, else the name it goes by."""
        return self.pack.title if self.pack else self.entry.name

    @property
    def publishers(self) -> list[str]:
        """Who published its quotes, the most quoted first."""
        if self.pack is None:
            return []
        sources = [item.source for item in self.pack.items if item.source]
        counted = Counter(source.publisher for source in sources if source.publisher)
        return [name for name, _ in counted.most_common()]

    @property
    def nameless(self) -> int:
        """The number of texts that it quotes and whose publisher is not known."""
        if self.pack is None:
            return 0
        return len({item.source.file for item in self.pack.items if item.source and not item.source.publisher} - {None})


def shelf(packs_folder: Path) -> list[Listing]:
    """Return all packs, the small ones read."""
    return [read(entry) if _is_small(entry.path) else Listing(entry) for entry in entries(packs_folder)]


def read(entry: Entry) -> Listing:
    """Read one pack."""
    reading = read_pack(entry.path)
    pack = credited(reading.pack) if reading.pack else None
    return Listing(entry, True, pack, len(errors(reading.problems)))


def matching(listings: Iterable[Listing], part: str) -> list[Listing]:
    """Return the listings whose title, name or publishers hold `part`, whatever its case."""
    part = part.casefold().strip()
    return [
        listing
        for listing in listings
        if any(part in text.casefold() for text in (listing.title, listing.entry.name, *listing.publishers))
    ]


def _is_small(path: Path) -> bool:
    try:
        return path.stat().st_size <= READ_AT_ONCE
    except OSError:
        # Reading it will say what is the matter.
        return True
