"""Edits of a pack file by splices: what a human wrote stays to the byte.

The caller says which pack is meant; here the file is compared with it, and only what differs is written anew: an item,
a key, one entry of a list. Comments, keys of others (`x-…`), blank lines, the ends of lines, the order of keys and
the style of lists stay. Every edit is read again, and must give the pack that was meant, before anyone gets it.

A comment inside an item that stays is kept, though what it stood beside be deleted. A removed item takes with it the
comment lines directly above (not those under `questions:` itself, which head the list) and those indented below it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from difflib import SequenceMatcher
from itertools import pairwise, takewhile
from typing import Any

from quiz.errors import QuizError
from quiz.packs.events import ListNode, MapNode, Mark, Node, Scalar
from quiz.packs.item import Item, Pack
from quiz.packs.parsing import Tree, parse
from quiz.packs.reading import collector_off, read_bytes, read_tree
from quiz.packs.writing import scalar, write_pack

_BOM = b"\xef\xbb\xbf"

_LINE_END = re.compile(r"\r\n|\r|\n")

_COMMENT = re.compile(r"#[^\r\n]*")

_PLAIN = re.compile(r"true|false|\d+")
"""What our writer leaves without quotes though it is no text; it must not get quotes here."""

_KEEPS_BLANK_LINES = re.compile(r"[|>]\d?\+")

_OPTION_KEYS = ("answer", "answers", "distractors", "choices")

_KEYS_OF = {"options": _OPTION_KEYS, "kind": _OPTION_KEYS, "fixed": _OPTION_KEYS, "allow": ("x-allow",)}
"""The keys of a field, where they are not its name."""


@dataclass(frozen=True, slots=True)
class _Splice:
    """Text to be put in place of `start` to `end`, offsets in the old text."""

    start: int
    end: int
    text: str


def edited(data: bytes, meant: Pack) -> bytes:
    """Return the bytes of a pack file, changed as little as makes them read as the pack `meant`.

    Items are told apart by their ids: one that has another id is another item, so whoever changes the question of an
    item keeps its id. An item that went elsewhere takes its lines, and comments, along. A pack may end up empty.

    Raises:
        QuizError: the bytes have errors, or this file is written in a way that the edit cannot be made in; nothing
            is lost, for nothing is returned.
    """
    mark = _BOM if data.startswith(_BOM) else b""
    with collector_off():
        tree = parse(data)
        pack = read_tree(tree, meant.path, may_be_empty=True).pack
        if pack is None:
            raise QuizError("the pack has errors, so it cannot be changed", where=_name(meant), fix="quiz check")
        if pack == meant:
            return data
        text = data.removeprefix(mark).decode()
        after = mark + _Edit(_Written(text, tree), pack, meant).text().encode()
        again = read_bytes(after, meant.path, may_be_empty=True)
    if again.pack != meant:
        raise QuizError(
            "the file is written in a way that cannot be changed from here; it was left as it is",
            where=_name(meant),
            fix="change it in an editor",
        )
    return after


def _name(pack: Pack) -> str | None:
    return str(pack.path) if pack.path else None


class _Written:
    """A text with its tree: where in the text each node begins and ends."""

    def __init__(self, text: str, tree: Tree) -> None:
        assert isinstance(tree.root, MapNode)
        self.text = text
        self.root = tree.root
        self._starts = [0, *(found.end() for found in _LINE_END.finditer(text))]

    def at(self, mark: Mark) -> int:
        """Return a mark's offset."""
        return (
            min(self._starts[mark.line] + mark.column, len(self.text))
            if mark.line < len(self._starts)
            else len(self.text)
        )

    def start(self, node: Node) -> int:
        """Return where a node begins."""
        assert node is not None
        return self.at(node.start_mark)

    def end(self, node: Node) -> int:
        """Return where a node ends, without comments and blank lines that follow it."""
        assert node is not None
        if isinstance(node, MapNode | ListNode) and not node.flow:
            last = next(reversed(node.entries.values()))[1] if isinstance(node, MapNode) else node.items[-1]
            return self.end(last)
        end = self.at(node.end_mark)
        if type(node) is not Scalar or node.style not in ("|", ">"):
            return end
        whole = self.text[self.start(node) : end]
        if _KEEPS_BLANK_LINES.match(whole):
            return self.start(node) + len(re.sub(r"(?:\r\n|\r|\n)\Z", "", whole))
        return self.start(node) + len(whole.rstrip())

    def column(self, node: Node) -> int:
        """Return the column in which a node begins, from 0."""
        assert node is not None
        return node.start_mark.column

    def line(self, offset: int) -> int:
        """Return the number of the line that an offset is on, from 0."""
        return bisect_right(self._starts, offset) - 1

    def line_start(self, offset: int) -> int:
        """Return where the line of an offset begins."""
        return self._starts[self.line(offset)]

    def line_end(self, offset: int) -> int:
        """Return where the line of an offset ends, before the break."""
        found = _LINE_END.search(self.text, offset)
        return found.start() if found else len(self.text)

    def lines(self) -> int:
        """Return the number of lines."""
        return len(self._starts)

    def line_text(self, number: int) -> str:
        """Return a line without its end."""
        start = self._starts[number]
        return self.text[start : self.line_end(start)]

    def line_offset(self, number: int) -> int:
        """Return where a line begins; the end of the text for the line after the last."""
        return self._starts[number] if number < len(self._starts) else len(self.text)

    def dash(self, items: ListNode, node: Node) -> int:
        """Return where the dash of a block list's entry stands."""
        column = items.start_mark.column
        line = self.line(self.start(node))
        while True:
            text = self.line_text(line)
            if text[column : column + 1] == "-" and not text[:column].strip():
                return self._starts[line] + column
            line -= 1

    def comments(self, start: int, end: int, nodes: Iterable[Node]) -> list[str]:
        """Return the comments from `start` to `end`, where `nodes` stand, each from its `#`."""
        found: list[str] = []
        for leaf in _leaves(nodes):
            found += _COMMENT.findall(self.text[start : self.start(leaf)])
            start = self.end(leaf)
            if leaf.style in ("|", ">"):
                head = self.text[self.start(leaf) : self.line_end(self.start(leaf))]
                found += _COMMENT.findall(head)
        return found + _COMMENT.findall(self.text[start:end])


def _written(text: str) -> _Written:
    return _Written(text, parse(text.encode()))


def _leaves(nodes: Iterable[Node]) -> Iterator[Scalar]:
    for node in nodes:
        if isinstance(node, MapNode):
            for key, value in node.entries.values():
                yield key
                yield from _leaves([value])
        elif isinstance(node, ListNode):
            yield from _leaves(node.items)
        elif node is not None:
            yield node


def _value(node: Node) -> Any:
    """Return what a node says, however it is written."""
    if isinstance(node, MapNode):
        if node.entries.keys() == {"text"}:
            return _value(node.entries["text"][1])
        return {key: _value(value) for key, (_, value) in node.entries.items()}
    if isinstance(node, ListNode):
        return tuple(map(_value, node.items))
    return node.value if node is not None else None


def _inline(node: Node, *, flow: bool) -> str:
    """Return a node on one line; `flow` inside brackets or braces."""
    if isinstance(node, MapNode):
        parts = [f"{key}: {_inline(value, flow=True)}" for key, (_, value) in node.entries.items()]
        return f"{{{', '.join(parts)}}}"
    if isinstance(node, ListNode):
        return f"[{', '.join(_inline(child, flow=True) for child in node.items)}]"
    assert node is not None
    return node.value if not node.style and _PLAIN.fullmatch(node.value) else scalar(node.value, flow=flow)


def _changed_keys(old: Any, new: Any) -> tuple[str, ...]:
    """Return the keys behind which two items, or two packs, say different things."""
    keys: list[str] = []
    for field in fields(old):
        if field.compare and field.name != "items" and getattr(old, field.name) != getattr(new, field.name):
            keys += _KEYS_OF.get(field.name, (field.name,))
    return tuple(dict.fromkeys(keys))


class _Edit:
    """One edit: the old text, the pack that it reads as, and the one that is meant."""

    def __init__(self, old: _Written, pack: Pack, meant: Pack) -> None:
        self._old = old
        self._pack = pack
        self._meant = meant
        self._break = next(iter(_LINE_END.findall(old.text[:10_000])), "\n")
        self._splices: list[_Splice] = []
        before = {item.id: item for item in pack.items}
        kept = _kept([item.id for item in pack.items], [item.id for item in meant.items])
        self._places = {item.id: index for index, item in enumerate(pack.items)}
        self._kept = kept
        anew = [item for item in meant.items if item.id not in kept or item != before[item.id]]
        self._new = _written(write_pack(replace(meant, items=tuple(anew))))
        self._anew = {item.id: index for index, item in enumerate(anew)}

    def text(self) -> str:
        """Return the new text."""
        self._head()
        self._items()
        out, done = [], 0
        for splice in sorted(self._splices, key=lambda splice: splice.start):
            # What is deleted twice, from two sides, is deleted once.
            out += [self._old.text[done : splice.start], splice.text]
            done = max(done, splice.end)
        return "".join(out) + self._old.text[done:]

    def _put(self, start: int, end: int, text: str) -> None:
        self._splices.append(_Splice(start, end, text.replace("\n", self._break)))

    # -- The head ------------------------------------------------------------------------------------------------------

    def _head(self) -> None:
        keys = _changed_keys(self._pack, self._meant)
        if not keys:
            return
        old = self._old.root
        _, about = self._new.root.entries["pack"]
        assert isinstance(about, MapNode)
        if "pack" in old.entries and isinstance(old.entries["pack"][1], MapNode):
            self._mapping(old.entries["pack"][1], about, keys)
            return
        # The title may be the file's name and the language English, though neither stands in the file.
        spans = [(value[0], value[1]) for key, value in about.entries.items() if key in keys]
        lines = [
            line
            for key, value in spans
            for line in range(self._new.line(self._new.start(key)), self._new.line(self._new.end(value)) + 1)
        ]
        head = "".join(f"{self._new.line_text(line)}\n" for line in lines)
        items = self._new
        self._new = _written(f"format: 1\npack:\n{head}questions: []\n")
        self._mapping(old, self._new.root, ("pack",), whole=True)
        self._new = items

    # -- The items -----------------------------------------------------------------------------------------------------

    def _items(self) -> None:
        if [item.id for item in self._pack.items] == [item.id for item in self._meant.items]:
            self._change_items()
            return
        node = self._old.root.entries["questions"][1] if "questions" in self._old.root.entries else None
        if isinstance(node, ListNode) and node.items:
            self._change_items()
            if node.flow:
                self._flow_items(node)
            else:
                self._block_items(node)
        elif self._old.root.flow or node is None:
            self._mapping(self._old.root, self._new.root, ("questions",), whole=True)
        else:
            self._first_items(node)

    def _nodes(self, written: _Written) -> list[Node]:
        node = written.root.entries["questions"][1]
        assert isinstance(node, ListNode)
        return node.items

    def _change_items(self) -> None:
        """Change the items that stay where they are."""
        for item in self._meant.items:
            if item.id not in self._kept or item.id not in self._anew:
                continue
            place = self._places[item.id]
            old, new = self._nodes(self._old)[place], self._nodes(self._new)[self._anew[item.id]]
            assert isinstance(old, MapNode) and isinstance(new, MapNode)
            keys = _changed_keys(self._pack.items[place], item)
            if "id" not in old.entries:
                # Where it was derived from the question that is another one now, it must be written.
                keys = ("id", *keys)
            self._mapping(old, new, keys)

    def _first_items(self, node: Node) -> None:
        """Put items under a `questions:` behind which nothing stands, or `[]`."""
        start, end = self._old.start(node), self._old.end(node)
        if self._old.text[start - 1 : start] == " ":
            start -= 1
        self._put(start, end, "")
        indent = " " * self._old.root.start_mark.column
        blocks = [self._item_text(item, indent) for item in self._meant.items]
        self._put(self._old.line_end(end), self._old.line_end(end), "\n" + "\n\n".join(blocks))

    def _flow_items(self, node: ListNode) -> None:
        """Take items out of `[{question: …}, …]`, and put others in."""
        old = [item.id for item in self._pack.items]
        gone = [index for index, one in enumerate(old) if one not in self._kept]
        self._flow_remove(node, gone)
        after: Node = None
        new: list[str] = []
        for item in [*self._meant.items, None]:
            if item is not None and item.id not in self._kept:
                new.append(_inline(self._nodes(self._new)[self._anew[item.id]], flow=True))
                continue
            self._flow_insert(node, after, new, empties=not self._kept)
            new = []
            after = node.items[self._places[item.id]] if item is not None else None

    def _block_items(self, node: ListNode) -> None:
        """Take items out of a block list, and put others in."""
        blocks = self._blocks(node)
        ids = [item.id for item in self._pack.items]
        if not self._meant.items:
            key = self._old.root.entries["questions"][0]
            colon = self._old.text.index(":", self._old.end(key)) + 1
            self._put(colon, colon, " []")
        self._insert_items(node, blocks)
        first = True
        for index, one in enumerate(ids):
            if one in self._kept:
                first = False
                continue
            start, end = blocks[index]
            if first and index + 1 < len(ids):
                end = self._below(end, blocks[index + 1][0])
            elif not first or not self._meant.items:
                start = self._above(start)
            self._put(self._old.line_offset(start), self._old.line_offset(end), "")

    def _insert_items(self, node: ListNode, blocks: Sequence[tuple[int, int]]) -> None:
        """Put the new items, and those that went elsewhere, behind those that they follow now."""
        indent = " " * node.start_mark.column
        gap = "\n\n" if self._spaced(blocks) else "\n"
        after: Item | None = None
        run: list[str] = []
        for item in [*self._meant.items, None]:
            if item is not None and item.id not in self._kept:
                run.append(self._item_text(item, indent, blocks))
                continue
            if run and after is not None:
                self._put_lines(blocks[self._places[after.id]][1], [gap[1:] + gap[1:].join(f"{one}\n" for one in run)])
            elif run:
                # Before all that are kept: the first item's place, under the comments that head the list.
                text = gap[1:].join(f"{one}\n" for one in run) + (gap[1:] if item is not None else "")
                self._put_lines(blocks[0][0], [text])
            run = []
            after = item

    def _put_lines(self, line: int, lines: Sequence[str]) -> None:
        """Put whole lines before the line of this number."""
        offset = self._old.line_offset(line)
        text = "".join(lines)
        if offset == len(self._old.text) and not self._old.text.endswith(("\n", "\r")):
            text = "\n" + text.removesuffix("\n")
        self._put(offset, offset, text)

    def _item_text(self, item: Item, indent: str, blocks: Sequence[tuple[int, int]] = ()) -> str:
        """Return the lines of an item that is put in, without the last line's end."""
        place = self._places.get(item.id)
        if place is None or not blocks or self._pack.items[place] != item:
            node = self._new.root.entries["questions"][1]
            assert isinstance(node, ListNode)
            child = node.items[self._anew[item.id]]
            return indent + self._slice(self._new.dash(node, child), self._new.end(child), indent)
        start, end = blocks[place]
        own = self._old.text[self._old.line_offset(start) : self._old.line_offset(end)]
        return _LINE_END.sub("\n", own).removesuffix("\n")

    def _blocks(self, node: ListNode) -> list[tuple[int, int]]:
        """Return the first line of each item, and the one after its last, with the comments that belong to it."""
        old, column = self._old, node.start_mark.column
        blocks: list[tuple[int, int]] = []
        above = head = old.line(old.start(old.root.entries["questions"][0])) + 1
        for child in node.items:
            start = first = old.line(old.dash(node, child))
            end = old.line(old.end(child)) + 1
            while start > above and old.line_text(start - 1).lstrip().startswith("#"):
                start -= 1
            if start == head:
                start = first
            while end < old.lines():
                text = old.line_text(end)
                if not text.lstrip().startswith("#") or len(text) - len(text.lstrip()) <= column:
                    break
                end += 1
            blocks.append((start, end))
            above = end
        return blocks

    def _above(self, line: int) -> int:
        while line and not self._old.line_text(line - 1).strip():
            line -= 1
        return line

    def _below(self, line: int, most: int) -> int:
        while line < most and not self._old.line_text(line).strip():
            line += 1
        return line

    def _spaced(self, blocks: Sequence[tuple[int, int]]) -> bool:
        """Say whether blank lines stand between the items."""
        gaps = [(above, below) for (_, above), (below, _) in pairwise(blocks)]
        blank = sum(any(not self._old.line_text(line).strip() for line in range(*gap)) for gap in gaps)
        return 2 * blank >= len(gaps)

    # -- Keys and values -----------------------------------------------------------------------------------------------

    def _mapping(self, old: MapNode, new: MapNode, keys: Collection[str], *, whole: bool = False) -> None:
        """Give these keys of a mapping the values of the new one; with `whole`, write each value anew."""
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
                self._change(old, new, key, whole=whole)
        self._insert(old, new, after, missing)
        gone = [key for key in old.entries if key in keys and key not in new.entries]
        self._remove(old, gone)

    def _change(self, old: MapNode, new: MapNode, key: str, *, whole: bool) -> None:
        """Change the value of a key."""
        was, node = old.entries[key][1], new.entries[key][1]
        if not whole:
            self._replace(was, node, old, self._value_lines(new, key, old))
        elif _value(was) != _value(node):
            self._write(was, self._value_lines(new, key, old), old)

    def _replace(self, was: Node, node: Node, parent: MapNode | ListNode, written: list[str]) -> None:
        """Make one value say what another says; `written` are the lines of the new one, the first behind its key."""
        if _value(was) == _value(node):
            return
        if isinstance(was, MapNode) and isinstance(node, MapNode):
            keys = [key for key in (*was.entries, *node.entries) if not key.startswith("x-")]
            self._mapping(was, node, keys)
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
            return [_inline(node, flow=old.flow)]
        colon = self._new.end(new.entries[key][0]) + 1
        return self._slice(colon, self._new.end(node), _pad(old), new.start_mark.column).removeprefix(" ").split("\n")

    def _slice(self, start: int, end: int, indent: str, cut: int | None = None) -> str:
        """Return a part of the new text; each line after the first loses `cut` columns and gets the indent."""
        if cut is None:
            cut = start - self._new.line_start(start)
        first, *more = self._new.text[start:end].split("\n")
        return "\n".join([first, *(indent + line[cut:] if line else "" for line in more)])

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
            self._flow_insert(old, old.entries[after][1] if after else None, entries, empties=False)
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
            self._flow_remove(old, [order.index(key) for key in keys])
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
        was, now = [_value(node) for node in old.items], [_value(node) for node in new.items]
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
            return [_inline(node, flow=old.flow)]
        dash = self._new.dash(new, node)
        return self._slice(dash + 2, self._new.end(node), _pad(old), dash - self._new.line_start(dash)).split("\n")

    def _insert_elements(self, old: ListNode, after: Node, new: ListNode, nodes: Sequence[Node]) -> None:
        if not nodes:
            return
        entries = ["\n".join(self._element_lines(new, node, old)) for node in nodes]
        if old.flow:
            self._flow_insert(old, after, entries, empties=False)
        elif after is None:
            at = self._old.dash(old, old.items[0])
            self._put(at, at, "".join(f"- {entry}\n{_pad(old)}" for entry in entries))
        else:
            at = self._old.line_end(self._old.end(after))
            self._put(at, at, "".join(f"\n{_pad(old)}- {entry}" for entry in entries))

    def _remove_elements(self, old: ListNode, places: Sequence[int]) -> None:
        if old.flow:
            self._flow_remove(old, places)
            return
        for place in places:
            node = old.items[place]
            self._remove_lines(self._old.dash(old, node), self._old.end(node), [node], _pad(old))

    # -- Brackets and braces -------------------------------------------------------------------------------------------

    def _flow_spans(self, old: MapNode | ListNode) -> list[tuple[int, int]]:
        if isinstance(old, ListNode):
            return [(self._old.start(node), self._old.end(node)) for node in old.items]
        return [(self._old.start(key), self._old.end(value)) for key, value in old.entries.values()]

    def _flow_insert(self, old: MapNode | ListNode, after: Node, entries: Sequence[str], *, empties: bool) -> None:
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

    def _flow_remove(self, old: MapNode | ListNode, places: Sequence[int]) -> None:
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


def _kept(old: Sequence[str], new: Sequence[str]) -> frozenset[str]:
    """Return the ids that stay where they are among each other."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return frozenset(
        old[index] for block in matcher.get_matching_blocks() for index in range(block.a, block.a + block.size)
    )
