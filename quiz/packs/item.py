"""What a pack, an item and a source are: frozen data without behaviour that needs a disk or a screen."""

from __future__ import annotations

import hashlib
import re
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

MOST_OPTIONS = 8
"""The digits 1 to 8 choose an option; more would neither have a key nor fit 24 rows."""

CLOSING_OPTION = re.compile(r"(all|none|any|neither|both) of (the )?(above|these|them)\W*", re.IGNORECASE)
"""An option about the other options, which makes no sense anywhere but last."""


class Kind(StrEnum):
    """How an item is answered."""

    CHOICE = "choice"
    """One answer among distractors."""
    TRUE_FALSE = "true-false"
    """A statement that is true or false."""
    SEVERAL = "several"
    """More than one answer; only the exact set counts."""


class Difficulty(StrEnum):
    """How hard an item is; an item may have none."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that a player can choose."""

    text: str
    right: bool = False
    why: str | None = None
    """Why it is wrong (or right), shown at the reveal to those who chose it."""
    pin: bool = False
    """Keep it last, whatever the shuffle does."""

    @property
    def last(self) -> bool:
        """Whether it stays behind the others: pinned, or an "all of the above" that nobody pinned."""
        return self.pin or CLOSING_OPTION.fullmatch(self.text.strip()) is not None


@dataclass(frozen=True, slots=True)
class Source:
    """Where a quote comes from. Every field may be missing; without publisher and date the title alone is shown."""

    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    date: str | None = None
    url: str | None = None
    licence: str | None = None
    file: str | None = None
    """POSIX path of the text, looked up in the pack's folder, then in that folder's parent."""
    line: int | None = None
    """For a quote that is a row of a table: the line of `file`, from 1, on which the row begins."""
    span: tuple[int, int] | None = None
    """First and one-past-last code point of the quote in the decoded text of `file`."""
    sha256: str | None = None
    """Hash of the bytes of `file` when the quote was taken."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A further quote for the same fact, from the same source or another."""

    quote: str
    source: Source


@dataclass(frozen=True, slots=True)
class Origin:
    """How the generator made an item; regeneration compares `hash` with the item as it stands."""

    recipe: str
    version: str
    hash: str
    spare: tuple[str, ...] = ()
    """Up to four more distractors, the next best ones, for review to swap in."""


@dataclass(frozen=True, slots=True)
class Item:
    """One question with its options and its proof."""

    id: str
    question: str
    options: tuple[Option, ...]
    """In written order: the answer first, then the distractors, unless `fixed`."""
    kind: Kind = Kind.CHOICE
    fixed: bool = False
    """The written order is the order to show (`choices` and true/false)."""
    context: str | None = None
    explanation: str | None = None
    quote: str | None = None
    source: Source | None = None
    also: tuple[Proof, ...] = ()
    difficulty: Difficulty | None = None
    tags: tuple[str, ...] = ()
    origin: Origin | None = None
    draft: bool = False
    allow: tuple[str, ...] = ()
    """Codes of warnings that the author has looked at and accepts (`x-allow`)."""
    lines: tuple[int, int] | None = field(default=None, compare=False)
    """First and last line in the pack file, from 1; None for an item that no file holds."""

    @property
    def answers(self) -> tuple[Option, ...]:
        """The right options, in written order."""
        return tuple(option for option in self.options if option.right)

    @property
    def distractors(self) -> tuple[Option, ...]:
        """The wrong options, in written order."""
        return tuple(option for option in self.options if not option.right)


@dataclass(frozen=True, slots=True)
class Pack:
    """A titled list of items."""

    title: str
    items: tuple[Item, ...]
    id: str | None = None
    """Stable name for statistics; without one the file's name serves."""
    version: str | None = None
    """The author's own count of editions; only shown."""
    language: str = "en"
    description: str | None = None
    authors: tuple[str, ...] = ()
    licence: str | None = None
    skip: tuple[str, ...] = ()
    """Ids of generated items that a human rejected; the generator never brings them back."""
    resolve: tuple[tuple[str, str], ...] = ()
    """Conflicts between texts that a human settled: the report's id of each, and the file that is right."""
    path: Path | None = field(default=None, compare=False)
    """The file it was read from."""

    @property
    def key(self) -> str:
        """The name that history knows the pack by: its id, else the name of its file."""
        return self.id or (self.path.name.split(".")[0] if self.path else self.title)

    @property
    def playable(self) -> tuple[Item, ...]:
        """The items that are dealt: all but the drafts."""
        return tuple(item for item in self.items if not item.draft)


def derived_id(question: str) -> str:
    """Return the id of an item that has none written: ten hex digits over its question, case and white space folded."""
    return hashlib.sha256(" ".join(question.casefold().split()).encode()).hexdigest()[:10]


def item_data(item: Item) -> dict[str, Any]:
    """Return the item as plain JSON data, without what is empty; `item_from_data` is its inverse (save for `lines`)."""
    data = asdict(item)
    del data["lines"]
    for source in (data["source"], *(proof["source"] for proof in data["also"])):
        # Only rows of tables have one: the hashes of all other items stay what they were before there were tables.
        if source is not None and source["line"] is None:
            del source["line"]
    return {key: value for key, value in data.items() if value not in (None, False, (), [])}


def item_from_data(data: dict[str, Any]) -> Item:
    """Return the item that `item_data` wrote.

    Raises:
        KeyError, TypeError, ValueError: the data has another shape.
    """
    origin = data.get("origin")
    return Item(
        id=data["id"],
        question=data["question"],
        options=tuple(Option(**option) for option in data["options"]),
        kind=Kind(data.get("kind", Kind.CHOICE)),
        fixed=data.get("fixed", False),
        context=data.get("context"),
        explanation=data.get("explanation"),
        quote=data.get("quote"),
        source=_source_from_data(data["source"]) if data.get("source") else None,
        also=tuple(Proof(proof["quote"], _source_from_data(proof["source"])) for proof in data.get("also", ())),
        difficulty=Difficulty(data["difficulty"]) if data.get("difficulty") else None,
        tags=tuple(data.get("tags", ())),
        origin=Origin(**{**origin, "spare": tuple(origin.get("spare", ()))}) if origin else None,
        draft=data.get("draft", False),
        allow=tuple(data.get("allow", ())),
    )


def _source_from_data(data: dict[str, Any]) -> Source:
    span = data.get("span")
    return Source(**{**data, "span": (int(span[0]), int(span[1])) if span else None})
