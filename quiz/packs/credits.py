"""Credits: what the `sources.yaml` beside a text says about it, put into the items that quote it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from quiz.packs.descriptions import described
from quiz.packs.item import Item, Pack, Source
from quiz.packs.sources import locate

_ABOUT = ("title", "author", "publisher", "date", "url", "licence")


def credited(pack: Pack) -> Pack:
    """Return the pack with what its sources leave unsaid, as far as the `sources.yaml` of their texts' folder says it.

    What an item says itself stays. Problems of a `sources.yaml` are for `quiz check` to tell.
    """
    if pack.path is None:
        return pack
    about = _About(pack.path.parent)
    return replace(pack, items=tuple(_credited(item, about) for item in pack.items))


class _About:
    """What is said about the texts that a pack can reach; each folder is read once, each file sought once."""

    def __init__(self, pack_folder: Path) -> None:
        self._pack_folder = pack_folder
        self._files: dict[str, Source | None] = {}
        self._folders: dict[Path, dict[str, Source]] = {}

    def of(self, file: str) -> Source | None:
        """Return what is said about a source file."""
        if file not in self._files:
            path = locate(file, self._pack_folder)
            self._files[file] = self._folder(path.parent).get(path.name) if path else None
        return self._files[file]

    def _folder(self, folder: Path) -> dict[str, Source]:
        if folder not in self._folders:
            self._folders[folder] = described(folder).sources
        return self._folders[folder]


def _credited(item: Item, about: _About) -> Item:
    source = item.source
    if source is None or source.file is None or all(getattr(source, name) for name in _ABOUT):
        return item
    said = about.of(source.file)
    if said is None:
        return item
    return replace(
        item, source=replace(source, **{name: getattr(source, name) or getattr(said, name) for name in _ABOUT})
    )
