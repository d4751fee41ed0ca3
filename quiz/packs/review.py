"""A pack under review: its drafts one by one, what was decided on each, and the way back.

Every decision is on disk when its method returns, as an edit that leaves all other bytes alone. Whoever changes the
file meanwhile in an editor keeps what he wrote: it is read again, and the decision made in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from quiz.errors import QuizError
from quiz.packs.checks import check, check_quotes
from quiz.packs.editing import edited
from quiz.packs.item import Item, Option, Pack
from quiz.packs.problems import Problem
from quiz.packs.reading import read_bytes
from quiz.packs.saving import Changed, save

MOST_BYTES = 64 * 1024 * 1024
"""For taking decisions back; each holds the bytes of the whole pack. Of a pack of 100 kB that is 600 decisions."""


class Verdict(StrEnum):
    """What was decided on an item in this review."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Entry:
    """An item under review."""

    item: Item
    verdict: Verdict = Verdict.OPEN

    @property
    def id(self) -> str:
        """The item's id, which no edit changes."""
        return self.item.id


Decision = Callable[[Entry], Entry]
"""What becomes of an entry."""


@dataclass(frozen=True, slots=True)
class _Step:
    """What a decision did: the entry as it was, and the file's bytes before and after."""

    entry: Entry
    place: int
    before: bytes
    after: bytes


class Review:
    """The entries in the order of the file, and the one at hand. Rejected ones stay among them: one may think again."""

    def __init__(self, path: Path, data: bytes, pack: Pack, *, called: str = "", every: bool = False) -> None:
        """Take the pack's file, its bytes, and the pack that they read as; what the user calls it; `every` item is
        looked at, not drafts alone."""
        self.path = path
        self.called = called or str(path)
        self.pack = pack
        self.at = 0
        """The place of the entry at hand; `len(entries)` when nothing is left to decide on."""
        self.query = ""
        """By which entries are chosen: a kind, a tag, a check's code, or words."""
        self._data = data
        self._every = every
        self._order = [item.id for item in pack.items]
        self._steps: list[_Step] = []
        self._found: dict[Item, tuple[Problem, ...]] = {}
        self.entries = [Entry(item) for item in pack.items if item.draft or every]

    # -- What there is -------------------------------------------------------------------------------------------------

    @property
    def entry(self) -> Entry | None:
        """The entry at hand; None when nothing is left."""
        return self.entries[self.at] if self.at < len(self.entries) else None

    def count(self, verdict: Verdict) -> int:
        """Return how many entries have this verdict."""
        return sum(entry.verdict is verdict for entry in self.entries)

    @property
    def candidate(self) -> str | None:
        """The next best distractor for the item at hand, which a swap would put in."""
        return candidate(self.entry.item) if self.entry else None

    @property
    def can_undo(self) -> bool:
        """Whether there is a decision to take back."""
        return bool(self._steps)

    def problems(self, item: Item) -> tuple[Problem, ...]:
        """Return what the item-writing rules and the check of quotes say about an item."""
        if item not in self._found:
            alone = replace(self.pack, items=(item,))
            self._found[item] = (*check(alone), *check_quotes(alone))
        return self._found[item]

    def facets(self) -> list[tuple[str, int]]:
        """Return the kinds, tags and codes of the entries that are open, each with their number."""
        open_ones = [entry for entry in self.entries if entry.verdict is Verdict.OPEN]
        return Counter(word for entry in open_ones for word in dict.fromkeys(self._facets(entry))).most_common()

    def chosen(self) -> list[int]:
        """Return the places of the entries that the query chooses; all without one."""
        query = self.query.casefold().strip()
        if not query:
            return list(range(len(self.entries)))
        exact = [place for place, entry in enumerate(self.entries) if query in self._folded_facets(entry)]
        return exact or [place for place, entry in enumerate(self.entries) if self._holds(entry, query.split())]

    def _facets(self, entry: Entry) -> Iterator[str]:
        if entry.item.origin is not None:
            yield entry.item.origin.recipe
        yield from entry.item.tags
        yield from (problem.code for problem in self.problems(entry.item))

    def _folded_facets(self, entry: Entry) -> set[str]:
        return {word.casefold() for word in self._facets(entry)}

    def _holds(self, entry: Entry, parts: Sequence[str]) -> bool:
        item = entry.item
        texts = [*self._facets(entry), item.id, item.question, item.context or "", *(o.text for o in item.options)]
        text = " ".join(texts).casefold()
        return all(part in text for part in parts)

    # -- Going about ---------------------------------------------------------------------------------------------------

    def turn(self, step: int) -> bool:
        """Go to the next chosen entry (or back); say whether there is one."""
        ahead = [place for place in self.chosen() if (place - self.at) * step > 0]
        if ahead:
            self.at = min(ahead) if step > 0 else max(ahead)
        return bool(ahead)

    def go(self, number: int) -> bool:
        """Go to the entry of this number, from 1; a negative one counts from the end, among the chosen ones. Say
        whether there is one."""
        if number < 0:
            chosen = self.chosen()
            number = chosen[number] + 1 if -number <= len(chosen) else 0
        if not 0 < number <= len(self.entries):
            return False
        self.at = number - 1
        return True

    def next_open(self) -> bool:
        """Go to the next chosen entry that is open, from the end on to the first; say whether there is one."""
        ahead = [place for place in self.chosen() if self.entries[place].verdict is Verdict.OPEN]
        if ahead:
            self.at = next((place for place in ahead if place > self.at), ahead[0])
        return bool(ahead)

    def choose(self, query: str) -> bool:
        """Look at the entries alone that the query chooses; one that chooses none is not taken, and False returned."""
        before, self.query = self.query, query
        chosen = self.chosen()
        if not chosen:
            self.query = before
            return False
        if self.at not in chosen:
            self.at = next((place for place in chosen if place > self.at), chosen[0])
        return True

    # -- Deciding ------------------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Make the item at hand one that is played, and go to the next that is open.

        Raises (as every method that writes does):
            Changed: another program changed this item in the file; it was read again, and nothing was decided.
            QuizError: the file cannot be read or written, or has errors now; nothing was decided.
        """
        self._decide(lambda entry: Entry(replace(entry.item, draft=False), Verdict.ACCEPTED))
        self._go_on()

    def reject(self) -> None:
        """Take the item at hand out of the pack, for good: generating again does not bring it back."""
        self._decide(lambda entry: Entry(entry.item, Verdict.REJECTED))
        self._go_on()

    def change(self, item: Item) -> None:
        """Put another wording of the item at hand in its place."""
        self._decide(lambda entry: Entry(replace(item, id=entry.id), entry.verdict))

    def swap(self, place: int) -> bool:
        """Put the next best candidate in place of a distractor, counted from 0; say whether there is one."""
        entry = self.entry
        if entry is None or entry.verdict is Verdict.REJECTED:
            return False
        item = swapped(entry.item, place)
        if item is not None:
            self.change(item)
        return item is not None

    def undo(self) -> bool:
        """Take the last decision back: the file's bytes are as before it, save for what others changed meanwhile; say
        whether there was one."""
        if not self._steps:
            return False
        self.look()
        step = self._steps[-1]
        if self._data == step.after:
            if step.before != step.after:
                save(self.path, step.after, step.before)
            self._data = step.before
            self.pack = self._read(step.before)
        else:
            self._write(self._meant(step.entry))
        self._steps.pop()
        places = [place for place, entry in enumerate(self.entries) if entry.id == step.entry.id]
        if places:
            self.at = places[0]
            self.entries[self.at] = step.entry
        else:
            self.at = min(step.place, len(self.entries))
            self.entries.insert(self.at, step.entry)
        if self.at not in self.chosen():
            self.query = ""
        return True

    def look(self) -> bool:
        """Read the file again if another program has changed it; say whether it has.

        Raises:
            QuizError: it cannot be read, or has errors now.
        """
        try:
            data = self.path.read_bytes()
        except OSError as error:
            raise QuizError(f"cannot be read: {error.strerror or error}", where=str(self.path)) from None
        if data == self._data:
            return False
        pack = self._read(data)
        self._data, self.pack = data, pack
        self._found.clear()
        self._take_up(pack)
        return True

    def _read(self, data: bytes) -> Pack:
        pack = read_bytes(data, self.pack.path, may_be_empty=True).pack
        if pack is None:
            raise QuizError("the pack has errors now", where=str(self.path), fix=f"quiz check {self.path}")
        return pack

    def _go_on(self) -> None:
        if not self.next_open() and not any(entry.verdict is Verdict.OPEN for entry in self.entries):
            self.at = len(self.entries)

    def _decide(self, decision: Decision) -> None:
        entry = self.entry
        if entry is None:
            return
        new = decision(entry)
        before = self._data
        try:
            self._write(self._meant(new))
        except Changed:
            self.look()
            if self.entry is None or self.entry != entry:
                raise
            before = self._data
            self._write(self._meant(new))
        most = max(1, MOST_BYTES // max(1, len(self._data)))
        self._steps = [*self._steps, _Step(entry, self.at, before, self._data)][-most:]
        self.entries[self.at] = new

    def _write(self, meant: Pack) -> None:
        after = edited(self._data, meant)
        if after != self._data:
            save(self.path, self._data, after)
        self._data, self.pack = after, meant

    def _meant(self, entry: Entry) -> Pack:
        """Return the pack in which an item is as this entry says."""
        pack, item = self.pack, entry.item
        rest = tuple(one for one in pack.items if one.id != item.id)
        if entry.verdict is Verdict.REJECTED:
            # Only what the generator made could come back, and is to be kept away.
            skipped = (item.draft or item.origin is not None) and item.id not in pack.skip
            return replace(pack, items=rest, skip=(*pack.skip, item.id) if skipped else pack.skip)
        skip = tuple(one for one in pack.skip if one != item.id)
        if len(rest) < len(pack.items):
            return replace(pack, items=tuple(item if one.id == item.id else one for one in pack.items), skip=skip)
        above = self._order[: self._order.index(item.id)] if item.id in self._order else []
        place = max((place + 1 for place, one in enumerate(rest) if one.id in above), default=0)
        return replace(pack, items=(*rest[:place], item, *rest[place:]), skip=skip)

    def _take_up(self, pack: Pack) -> None:
        """Go on with what another program has left in the file."""
        at_hand = self.entry.id if self.entry else None
        known = {entry.id: entry for entry in self.entries}
        there = {item.id: item for item in pack.items}
        self._order = _merged(self._order, [item.id for item in pack.items])
        entries = []
        for one in self._order:
            item, entry = there.get(one), known.get(one)
            if item is not None and (item.draft or self._every or entry is not None):
                entries.append(Entry(item, self._verdict_on(item, entry)))
            elif item is None and entry is not None and entry.verdict is Verdict.REJECTED:
                entries.append(entry)
        self.entries = entries
        places = [place for place, entry in enumerate(entries) if entry.id == at_hand]
        self.at = places[0] if places else min(self.at, len(entries))
        if not self.chosen():
            self.query = ""

    def _verdict_on(self, item: Item, known: Entry | None) -> Verdict:
        """Return what holds of an item that another program may have changed."""
        if known is None or known.verdict is Verdict.REJECTED or item.draft:
            return Verdict.OPEN
        return Verdict.ACCEPTED if known.item.draft else known.verdict


def _merged(old: Sequence[str], new: Sequence[str]) -> list[str]:
    """Return the new order, and in it, behind what they stood behind, those that only the old one has."""
    there, left = set(new), list[str]()
    behind: dict[str | None, list[str]] = {None: left}
    for one in old:
        if one in there:
            left = behind.setdefault(one, [])
        else:
            left.append(one)
    return [*behind[None], *(each for one in new for each in (one, *behind.get(one, ())))]


def candidate(item: Item) -> str | None:
    """Return the next best distractor that the generator has left with an item, and that is no option of it."""
    there = {_folded(option.text) for option in item.options}
    spare = item.origin.spare if item.origin else ()
    return next((text for text in spare if _folded(text) not in there), None)


def swapped(item: Item, place: int) -> Item | None:
    """Return the item with the next best candidate in place of its distractor number `place`, from 0, which becomes the
    last candidate; None if there is no such distractor, or no candidate."""
    text = candidate(item)
    if text is None or item.origin is None or not 0 <= place < len(item.distractors):
        return None
    old = item.distractors[place]
    options = tuple(Option(text, pin=old.pin) if option is old else option for option in item.options)
    left = tuple(one for one in item.origin.spare if one != text)
    return replace(item, options=options, origin=replace(item.origin, spare=(*left, old.text)))


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
