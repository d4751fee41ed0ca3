"""A YAML text with its tree: where in the text each node stands, and the comments between them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Any

from quiz.packs.events import ListNode, MapNode, Mark, Node, Scalar
from quiz.packs.parsing import Tree
from quiz.packs.writing import scalar

LINE_END = re.compile(r"\r\n|\r|\n")

_COMMENT = re.compile(r"#[^\r\n]*")

_PLAIN = re.compile(r"true|false|\d+")
"""What our writer leaves without quotes though it is no text; it must not get quotes here."""

_KEEPS_BLANK_LINES = re.compile(r"[|>]\d?\+")


class Written:
    """A text with its tree: where in the text each node begins and ends."""

    def __init__(self, text: str, tree: Tree) -> None:
        assert isinstance(tree.root, MapNode)
        self.text = text
        self.root = tree.root
        self._starts = [0, *(found.end() for found in LINE_END.finditer(text))]

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

    def line(self, offset: int) -> int:
        """Return the number of the line that an offset is on, from 0."""
        return bisect_right(self._starts, offset) - 1

    def line_start(self, offset: int) -> int:
        """Return where the line of an offset begins."""
        return self._starts[self.line(offset)]

    def line_end(self, offset: int) -> int:
        """Return where the line of an offset ends, before the break."""
        found = LINE_END.search(self.text, offset)
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

    def part(self, start: int, end: int, indent: str, cut: int) -> str:
        """Return the text from `start` to `end`, with line feeds; each line but the first loses `cut` columns and gets
        the indent."""
        first, *more = LINE_END.split(self.text[start:end])
        return "\n".join([first, *(indent + line[cut:] if line else "" for line in more)])

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


def value_of(node: Node) -> Any:
    """Return what a node says, however it is written."""
    if isinstance(node, MapNode):
        if node.entries.keys() == {"text"}:
            return value_of(node.entries["text"][1])
        return {key: value_of(value) for key, (_, value) in node.entries.items()}
    if isinstance(node, ListNode):
        return tuple(map(value_of, node.items))
    return node.value if node is not None else None


def inline(node: Node, *, flow: bool) -> str:
    """Return a node on one line; `flow` inside brackets or braces."""
    if isinstance(node, MapNode):
        parts = [f"{key}: {inline(value, flow=True)}" for key, (_, value) in node.entries.items()]
        return f"{{{', '.join(parts)}}}"
    if isinstance(node, ListNode):
        return f"[{', '.join(inline(child, flow=True) for child in node.items)}]"
    assert node is not None
    return node.value if not node.style and _PLAIN.fullmatch(node.value) else scalar(node.value, flow=flow)
