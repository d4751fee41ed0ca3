"""Splices that make the nodes of one YAML text say what those of another say, and leave all else alone.

Comments stay, though what they stood beside be deleted; keys of others (`x-…`), the order of keys, and the style of
lists (block or brackets, however indented) stay too.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import takewhile

from quiz.packs.events import ListNode, MapNode, Node
from quiz.packs.written import LINE_END, Written, inline, value_of


@dataclass(frozen=True, slots=True)
class Splice:
    """Text to be put in place of `start` to `end`, offsets in the old text."""

    start: int
    end: int
    text: str


class Splices:
    """The splices of one edit."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._break = next(iter(LINE_END.findall(text[:10_000])), "\n")
        self._all: list[Splice] = []

    def put(self, start: int, end: int, text: str) -> None:
        """Put text in place of `start` to `end`; its line feeds become the ends of lines that the file has. Of several
        texts put at one place the one that came first stands first."""
        self._all.append(Splice(start, end, text.replace("\n", self._break)))

    def applied(self) -> str:
        """Return the text with all splices made."""
        out, done = [], 0
        for splice in sorted(self._all, key=lambda splice: splice.start):
            # What is deleted twice, from two sides, is deleted once.
            out += [self._text[done : splice.start], splice.text]
            done = max(done, splice.end)
        return "".join(out) + self._text[done:]


class Splicer:
    """Makes nodes of the old text say what nodes of the new one say, which our writer has written."""

    def __init__(self, old: Written, new: Written, splices: Splices) -> None:
        self._old = old
        self._new = new
        self._put = splices.put

    # -- Keys and values -----------------------------------------------------------------------------------------------

    def mapping(self, old: MapNode, new: MapNode, keys: Collection[str]) -> None:
        """Give these keys of a mapping the values of the new one; those that it lacks are taken out."""
        after: str | None = None
        missing: list[str] = []
        for key in new.entries:
            if key not in old.entries:
                if key in keys:
                    missing.append(key)
                continue
            self._insert(old, new, after, missing)
            after, missing = key, []
            if key in keys:
                self._replace(old.entries[key][1], new.entries[key][1], old, self._value_lines(new, key, old))
        self._insert(old, new, after, missing)
        self._remove(old, [key for key in old.entries if key in keys and key not in new.entries])

    def _replace(self, was: Node, node: Node, parent: MapNode | ListNode, written: list[str]) -> None:
        """Make one value say what another says; `written` are the lines of the new one, the first behind its key."""
        if value_of(was) == value_of(node):
            return
        if isinstance(was, MapNode) and isinstance(node, MapNode):
            keys = [key for key in (*was.entries, *node.entries) if not key.startswith("x-")]
            self.mapping(was, node, keys)
        elif isinstance(was, ListNode) and isinstance(node, ListNode) and was.items:
            self._list(was, node)
        else:
            self._write(was, written, parent)

    def _write(self, was: Node, written: list[str], parent: MapNode | ListNode) -> None:
        """Write a value in place of another. What stands behind it on its line stays there."""
        old = self._old
        start, end = old.start(was), old.end(was)
        first, *more = written
        space = " " if first and old.text[start - 1 : start] in (":", "-") else ""
        self._put(start, end, space + first)
        inside = [f"{_pad(parent)}{comment}" for comment in old.comments(start, end, [was])]
        lines = [*more, *inside]
        if lines:
            at = old.line_end(end)
            self._put(at, at, "".join(f"\n{line}" for line in lines))

    def _value_lines(self, new: MapNode, key: str, old: MapNode) -> list[str]:
        """Return the lines of a value as our writer writes it under a key of the old mapping."""
        node = new.entries[key][1]
        if new.flow or old.flow:
            return [inline(node, flow=old.flow)]
        colon = self._new.end(new.entries[key][0]) + 1
        return (
            self._new.part(colon, self._new.end(node), _pad(old), new.start_mark.column).removeprefix(" ").split("\n")
        )

    def _entry(self, new: MapNode, key: str, old: MapNode) -> str:
        """Return a key with its value, as it is put into the old mapping."""
        value = "\n".join(self._value_lines(new, key, old))
        return f"{key}:{'' if value.startswith(chr(10)) else ' '}{value}"

    def _insert(self, old: MapNode, new: MapNode, after: str | None, keys: Sequence[str]) -> None:
        """Put keys into a mapping behind another, or before all."""
        if not keys:
            return
        entries = [self._entry(new, key, old) for key in keys]
        if old.flow:
            self.insert_in_flow(old, old.entries[after][1] if after else None, entries, empties=False)
        elif after is None:
            at = self._old.start(next(iter(old.entries.values()))[0])
            self._put(at, at, "".join(f"{entry}\n{_pad(old)}" for entry in entries))
        else:
            at = self._old.line_end(self._old.end(old.entries[after][1]))
            self._put(at, at, "".join(f"\n{_pad(old)}{entry}" for entry in entries))

    def _remove(self, old: MapNode, keys: Sequence[str]) -> None:
        """Take keys out of a mapping."""
        order = list(old.entries)
        if old.flow:
            self.remove_in_flow(old, [order.index(key) for key in keys])
            return
        behind_dash = list(takewhile(keys.__contains__, order))
        if behind_dash and not self._stands_alone(self._old.start(old.entries[order[0]][0])):
            # The next key takes the place of those behind the dash.
            nodes = [node for key in behind_dash for node in old.entries[key]]
            start, end = self._old.start(nodes[0]), self._old.start(old.entries[order[len(behind_dash)]][0])
            comments = self._old.comments(start, end, nodes)
            self._put(start, end, "".join(f"{comment}\n{_pad(old)}" for comment in comments))
            keys = [key for key in keys if key not in behind_dash]
        for key in keys:
            name, value = old.entries[key]
            self._remove_lines(self._old.start(name), self._old.end(value), [name, value], _pad(old))

    def _stands_alone(self, offset: int) -> bool:
        """Say whether nothing but spaces stands before this place of a line."""
        return not self._old.text[self._old.line_start(offset) : offset].strip()

    def _remove_lines(self, start: int, end: int, nodes: Sequence[Node], indent: str) -> None:
        """Take the lines from `start` to `end` out; their comments stay, on lines of their own."""
        old = self._old
        comments = old.comments(start, old.line_end(end), nodes)
        # With the break before, not the one behind: what is put in there stands at the end of the line.
        above = old.line_end(old.line_offset(old.line(start) - 1))
        self._put(above, old.line_end(end), "".join(f"\n{indent}{comment}" for comment in comments))

    # -- Lists ---------------------------------------------------------------------------------------------------------

    def _list(self, old: ListNode, new: ListNode) -> None:
        """Make a list, which holds something, say what another says, entry by entry."""
        was, now = [value_of(node) for node in old.items], [value_of(node) for node in new.items]
        matcher = SequenceMatcher(None, list(map(repr, was)), list(map(repr, now)), autojunk=False)
        for what, low, high, first, last in matcher.get_opcodes():
            if what == "equal":
                continue
            both = min(high - low, last - first)
            for place in range(both):
                node = new.items[first + place]
                self._replace(old.items[low + place], node, old, self._element_lines(new, node, old))
            after = old.items[low + both - 1] if low + both else None
            self._insert_elements(old, after, new, new.items[first + both : last])
            self._remove_elements(old, range(low + both, high))

    def _element_lines(self, new: ListNode, node: Node, old: ListNode) -> list[str]:
        """Return the lines of an entry as our writer writes it behind the dash of the old list."""
        if new.flow or old.flow:
            return [inline(node, flow=old.flow)]
        dash = self._new.dash(new, node)
        return self._new.part(dash + 2, self._new.end(node), _pad(old), new.start_mark.column).split("\n")

    def _insert_elements(self, old: ListNode, after: Node, new: ListNode, nodes: Sequence[Node]) -> None:
        if not nodes:
            return
        entries = ["\n".join(self._element_lines(new, node, old)) for node in nodes]
        if old.flow:
            self.insert_in_flow(old, after, entries, empties=False)
        elif after is None:
            at = self._old.dash(old, old.items[0])
            self._put(at, at, "".join(f"- {entry}\n{_pad(old)}" for entry in entries))
        else:
            at = self._old.line_end(self._old.end(after))
            self._put(at, at, "".join(f"\n{_pad(old)}- {entry}" for entry in entries))

    def _remove_elements(self, old: ListNode, places: Sequence[int]) -> None:
        if old.flow:
            self.remove_in_flow(old, places)
            return
        for place in places:
            node = old.items[place]
            self._remove_lines(self._old.dash(old, node), self._old.end(node), [node], _pad(old))

    # -- Brackets and braces -------------------------------------------------------------------------------------------

    def _flow_spans(self, old: MapNode | ListNode) -> list[tuple[int, int]]:
        if isinstance(old, ListNode):
            return [(self._old.start(node), self._old.end(node)) for node in old.items]
        return [(self._old.start(key), self._old.end(value)) for key, value in old.entries.values()]

    def insert_in_flow(self, old: MapNode | ListNode, after: Node, entries: Sequence[str], *, empties: bool) -> None:
        """Put entries behind a value, or before all; `empties`: every entry that was there is taken out."""
        if not entries:
            return
        text = ", ".join(entries)
        if after is not None:
            at = self._old.end(after)
            self._put(at, at, f", {text}")
        else:
            at = self._old.start(old) + 1
            self._put(at, at, text if empties or not self._flow_spans(old) else f"{text}, ")

    def remove_in_flow(self, old: MapNode | ListNode, places: Sequence[int]) -> None:
        """Take entries out, each with the comma behind it, the last ones with the comma before them."""
        spans = self._flow_spans(old)
        gone = set(places)
        tail = len(spans)
        while tail - 1 in gone:
            tail -= 1
        for place in sorted(gone):
            start, end = spans[place]
            self._put(start, end, "")
            comma = self._comma(end)
            if comma is not None:
                self._put(comma, self._spaces_end(comma + 1), "")
        if 0 < tail < len(spans):
            comma = self._comma(spans[tail - 1][1])
            assert comma is not None
            self._put(comma, self._spaces_end(comma + 1), "")

    def _spaces_end(self, offset: int) -> int:
        """Return where the spaces from here end; nowhere before a comment, which needs one."""
        found = re.compile(r" *(?![ #])").match(self._old.text, offset)
        return found.end() if found else offset

    def _comma(self, offset: int) -> int | None:
        """Return where the comma behind a value stands; None behind the last."""
        found = re.compile(r"(?:\s|#[^\r\n]*)*").match(self._old.text, offset)
        assert found is not None
        return found.end() if self._old.text[found.end() : found.end() + 1] == "," else None


def _pad(node: MapNode | ListNode) -> str:
    return " " * node.start_mark.column
