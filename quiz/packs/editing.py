"""Edits of a pack file by splices: what a human wrote stays to the byte.

The caller says which pack is meant; here the file is compared with it, and only what differs is written anew: an item,
a key, one entry of a list. Comments, keys of others (`x-…`), blank lines, the ends of lines, the order of keys and
the style of lists stay. Every edit is read again, and must give the pack that was meant, before anyone gets it.

A comment inside an item that stays is kept, though what it stood beside be deleted. A removed item takes with it the
comment lines directly above (not those under `questions:` itself, which head the list) and those indented below it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Any

from quiz.errors import QuizError
from quiz.packs.events import ListNode, MapNode, Node
from quiz.packs.item import Item, Pack
from quiz.packs.parsing import parse
from quiz.packs.reading import collector_off, read_bytes, read_tree
from quiz.packs.splicing import Splicer, Splices
from quiz.packs.writing import write_pack
from quiz.packs.written import LINE_END, Written, inline

_BOM = b"\xef\xbb\xbf"

_OPTION_KEYS = ("answer", "answers", "distractors", "choices")

_KEYS_OF = {"options": _OPTION_KEYS, "kind": _OPTION_KEYS, "fixed": _OPTION_KEYS, "allow": ("x-allow",)}
"""The keys of a field, where they are not its name."""


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
        after = mark + _Edit(Written(text, tree), pack, meant).text().encode()
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


def _changed_keys(old: Any, new: Any) -> tuple[str, ...]:
    """Return the keys behind which two items, or two packs, say different things."""
    keys: list[str] = []
    for field in fields(old):
        if field.compare and field.name != "items" and getattr(old, field.name) != getattr(new, field.name):
            keys += _KEYS_OF.get(field.name, (field.name,))
    return tuple(dict.fromkeys(keys))


def _written(text: str) -> Written:
    return Written(text, parse(text.encode()))


class _Edit:
    """One edit: the old text, the pack that it reads as, and the one that is meant."""

    def __init__(self, old: Written, pack: Pack, meant: Pack) -> None:
        self._old = old
        self._pack = pack
        self._meant = meant
        self._splices = Splices(old.text)
        self._put = self._splices.put
        before = {item.id: item for item in pack.items}
        kept = _kept([item.id for item in pack.items], [item.id for item in meant.items])
        self._places = {item.id: index for index, item in enumerate(pack.items)}
        self._kept = kept
        anew = [item for item in meant.items if item.id not in kept or item != before[item.id]]
        self._new = _written(write_pack(replace(meant, items=tuple(anew))))
        self._splicer = Splicer(old, self._new, self._splices)
        self._anew = {item.id: index for index, item in enumerate(anew)}

    def text(self) -> str:
        """Return the new text."""
        self._head()
        self._items()
        return self._splices.applied()

    # -- The head ------------------------------------------------------------------------------------------------------

    def _head(self) -> None:
        keys = _changed_keys(self._pack, self._meant)
        if not keys:
            return
        old, (_, about) = self._old.root, self._new.root.entries["pack"]
        assert isinstance(about, MapNode)
        if "pack" in old.entries and isinstance(old.entries["pack"][1], MapNode):
            self._splicer.mapping(old.entries["pack"][1], about, keys)
            return
        # The title may be the file's name and the language English, though neither stands in the file.
        new = self._new
        spans = [(new.start(key), new.end(value)) for name, (key, value) in about.entries.items() if name in keys]
        head = "".join(f"{new.text[new.line_start(start) : end]}\n" for start, end in spans)
        alone = _written(f"pack:\n{head}")
        Splicer(self._old, alone, self._splices).mapping(old, alone.root, ("pack",))

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
            self._splicer.mapping(self._old.root, self._new.root, ("questions",))
        else:
            self._first_items(node)

    def _nodes(self, written: Written) -> list[Node]:
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
            self._splicer.mapping(old, new, keys)

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
        self._splicer.remove_in_flow(node, gone)
        after: Node = None
        new: list[str] = []
        for item in [*self._meant.items, None]:
            if item is not None and item.id not in self._kept:
                new.append(inline(self._nodes(self._new)[self._anew[item.id]], flow=True))
                continue
            self._splicer.insert_in_flow(node, after, new, empties=not self._kept)
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
        gap = "\n" if self._spaced(blocks) else ""
        after: Item | None = None
        run: list[str] = []
        for item in [*self._meant.items, None]:
            if item is not None and item.id not in self._kept:
                run.append(self._item_text(item, indent, blocks))
                continue
            if run and after is not None:
                self._put_lines(blocks[self._places[after.id]][1], gap + gap.join(f"{one}\n" for one in run))
            elif run:
                # Before all that are kept: the first item's place, under the comments that head the list.
                text = gap.join(f"{one}\n" for one in run) + (gap if item is not None else "")
                self._put_lines(blocks[0][0], text)
            run = []
            after = item

    def _put_lines(self, line: int, text: str) -> None:
        """Put whole lines before the line of this number."""
        offset = self._old.line_offset(line)
        if offset == len(self._old.text) and not self._old.text.endswith(("\n", "\r")):
            text = "\n" + text.removesuffix("\n")
        self._put(offset, offset, text)

    def _item_text(self, item: Item, indent: str, blocks: Sequence[tuple[int, int]] = ()) -> str:
        """Return the lines of an item that is put in, without the last line's end."""
        place = self._places.get(item.id)
        if place is None or not blocks or self._pack.items[place] != item:
            node = self._nodes(self._new)[self._anew[item.id]]
            # Our writer's dashes stand at the margin, two columns before the first key.
            return indent + self._new.part(self._new.start(node) - 2, self._new.end(node), indent, 0)
        start, end = blocks[place]
        own = self._old.text[self._old.line_offset(start) : self._old.line_offset(end)]
        return LINE_END.sub("\n", own).removesuffix("\n")

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


def _kept(old: Sequence[str], new: Sequence[str]) -> frozenset[str]:
    """Return the ids that stay where they are among each other."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return frozenset(
        old[index] for block in matcher.get_matching_blocks() for index in range(block.a, block.a + block.size)
    )
