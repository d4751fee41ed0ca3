"""Bytes to a tree of YAML nodes in which every value is text and knows its place.

The tree is built from PyYAML's event stream. `yaml.load` and `yaml.compose` are never called: libyaml's composer
recurses on the C stack and kills the interpreter on deeply nested brackets, and both retype text (`no`, `12:30`,
`3.10`). Here depth is capped while events arrive, and a scalar stays what was typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, cast

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from quiz.packs.problems import Place, Problem, Severity
from quiz.text import character_name, forbidden

MOST_BYTES = 32 * 1024 * 1024
"""A pack of 100,000 items has 66 MB as text and belongs in several files; one of 32 MiB takes some seconds to read."""

MOST_DEPTH = 12
"""The format needs seven levels. libyaml's time is quadratic in open brackets, so the cap also keeps hostile files
cheap."""

_MOST_ALIKE = 20
"""Of raw control characters, which come in thousands in a file that is no text, this many are told one by one."""

_PARSER: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's parser, or, where PyYAML was built without it, the one in Python: the same events, twenty times slower."""

_LINE_BREAK = re.compile("\r\n|[\n\r]")

_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
"""What no pack may hold raw: the forbidden characters, two that YAML refuses, and three (next line, line and paragraph
separator) that YAML takes for the end of a line and editors do not."""

_HASH = re.compile(r"\s+#(?=[^\s#!])(.*)")
"""A `#` that YAML takes for a comment though no space follows it: most likely it was meant as text."""


class Mark(Protocol):
    """A place as PyYAML gives it: line and column from 0, in code points."""

    line: int
    column: int


if TYPE_CHECKING:

    class Scalar:
        """A value, which is always text."""

        value: str
        style: str | None
        """`"`, `'`, `|` or `>`; empty or None for text without quotes."""
        start_mark: Mark
        end_mark: Mark
else:
    # The parser's own event serves as the node: an object a value less, in files that hold 100,000 of them.
    Scalar = ScalarEvent


class MapNode:
    """A mapping. Of a key that stands twice the first one is kept."""

    __slots__ = ("end_mark", "entries", "flow", "start_mark")

    def __init__(self, start_mark: Mark, flow: bool) -> None:
        self.start_mark = start_mark
        self.end_mark = start_mark
        self.flow = flow
        self.entries: dict[str, tuple[Scalar, Node]] = {}


class ListNode:
    """A list."""

    __slots__ = ("end_mark", "flow", "items", "start_mark")

    def __init__(self, start_mark: Mark, flow: bool) -> None:
        self.start_mark = start_mark
        self.end_mark = start_mark
        self.flow = flow
        self.items: list[Node] = []


Node = Scalar | MapNode | ListNode | None
"""None is a value that is wrong in itself and was already reported."""


@dataclass(slots=True)
class Tree:
    """What a file holds, as far as it could be read."""

    root: Node = None
    lines: list[str] = field(default_factory=list)
    """The file's lines as they stand, for excerpts."""
    problems: list[Problem] = field(default_factory=list)


class _Stop(Exception):
    """What follows cannot be read; the problem is already reported."""


def parse(data: bytes) -> Tree:
    """Return the tree of a YAML file, with everything that is wrong with it as YAML; never raises for what the bytes
    hold."""
    tree = Tree()
    if len(data) > MOST_BYTES:
        tree.problems.append(too_large(len(data)))
        return tree
    text = _decode(data, tree)
    if text is None:
        return tree
    text = _without_unreadable(text, tree)
    _build(text, tree)
    return tree


def too_large(size: int) -> Problem:
    """Return the problem of a file of `size` bytes that is not read at all."""
    return Problem(
        "P002",
        f"the file has {size:,} bytes; a pack has at most {MOST_BYTES:,}",
        Place(1, 1),
        hint="split it into several packs",
    )


def place(node: Node) -> Place:
    """Return where a node stands, as wide as its text on its first line."""
    if node is None:
        return Place(1, 1)
    start, end = node.start_mark, node.end_mark
    width = end.column - start.column if end.line == start.line else 1
    return Place(start.line + 1, start.column + 1, max(1, width))


def last_line(node: Node) -> int:
    """Return the last line of a node, from 1, without the blank lines and comments that follow it."""
    while isinstance(node, MapNode | ListNode) and not node.flow:
        last = [value for _, value in node.entries.values()][-1:] if isinstance(node, MapNode) else node.items[-1:]
        if not last or last[0] is None:
            break
        node = last[0]
    if node is None:
        return 1
    end = node.end_mark
    # A block scalar ends at the start of the line after it.
    return end.line if end.column == 0 and end.line > node.start_mark.line else end.line + 1


def _decode(data: bytes, tree: Tree) -> str | None:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        tree.problems.append(
            Problem("P003", "the file is encoded as UTF-16", Place(1, 1), hint="save it as UTF-8 in your editor")
        )
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        tree.lines = _LINE_BREAK.split(data.decode("utf-8-sig", "replace"))
        # The codec's offset does not count a byte-order mark that it has taken off.
        bare = data.removeprefix(b"\xef\xbb\xbf")
        before = bare[: error.start].decode("utf-8", "replace")
        *above, rest = _LINE_BREAK.split(before)
        byte = bare[error.start]
        guess = bytes([byte]).decode("cp1252", "ignore")
        tree.problems.append(
            Problem(
                "P003",
                f"byte 0x{byte:02X} is not UTF-8" + (f"; in Windows-1252 it is “{guess}”" if guess else ""),
                Place(len(above) + 1, len(rest) + 1),
                hint="save the file as UTF-8 in your editor",
            )
        )
        return None
    tree.lines = _LINE_BREAK.split(text)
    return text


def _without_unreadable(text: str, tree: Tree) -> str:
    """Report raw control and bidi characters, and return the text with a harmless one in place of each, so that
    reading goes on."""
    if not _UNREADABLE.search(text):
        return text
    count = 0
    for number, line in enumerate(tree.lines, 1):
        for found in _UNREADABLE.finditer(line):
            count += 1
            if count <= _MOST_ALIKE:
                tree.problems.append(
                    Problem(
                        "P004",
                        f"{character_name(found[0])} must not stand in a pack",
                        Place(number, found.start() + 1),
                        hint="delete it; in most editors it is invisible",
                    )
                )
    if count > _MOST_ALIKE:
        last = tree.problems[-1]
        tree.problems.append(
            Problem(
                "P004",
                f"{count - _MOST_ALIKE:,} more characters like these follow: is this a text file?",
                last.place,
                hint="if an editor shows it well, save it as UTF-8",
            )
        )
    return _UNREADABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def _build(text: str, tree: Tree) -> None:
    try:
        tree.root = _Builder(text, tree).document()
    except _Stop:
        pass
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        tree.problems.append(Problem("P006", str(error.problem or error.context or "YAML"), Place(line, column)))
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        # Only PyYAML's own parser, used where libyaml is missing: escapes beyond Unicode.
        tree.problems.append(Problem("P006", f"the file is not YAML: {error}", Place(1, 1)))


class _Builder:
    """Turns the events of one document into nodes."""

    def __init__(self, text: str, tree: Tree) -> None:
        self._problems = tree.problems
        self._lines = tree.lines
        self._hashes = " #" in text or "\t#" in text
        self._next: Callable[[], Any] = _PARSER(text).get_event

    def document(self) -> Node:
        event = self._next()
        while not isinstance(event, DocumentStartEvent):
            if isinstance(event, StreamEndEvent):
                self._report("P005", "the file is empty", event, hint="the least that works is in `quiz check --help`")
                raise _Stop
            event = self._next()
        if event.version or event.tags:
            self._report("P011", "a pack has no % directive", event, hint="delete the line")
        root = self._node(self._next(), 1)
        self._next()
        event = self._next()
        if not isinstance(event, StreamEndEvent):
            self._report("P008", "a second document begins here; a pack is one", event, hint="delete the line `---`")
        return root

    def _node(self, event: Any, depth: int) -> Node:
        kind = type(event)
        if kind is ScalarEvent:
            return self._scalar(event)
        if kind is MappingStartEvent:
            return self._mapping(event, depth)
        if kind is SequenceStartEvent:
            return self._sequence(event, depth)
        assert kind is AliasEvent, event
        self._report(
            "P009",
            f"“*{event.anchor}” is a YAML alias, which a pack must not have",
            event,
            hint="text that begins with * must be in quotes",
        )
        return None

    def _sequence(self, event: Any, depth: int) -> ListNode:
        self._enter(event, depth)
        node = ListNode(event.start_mark, event.flow_style)
        append, following, scalar, odd = node.items.append, self._next, self._scalar, self._node
        while True:
            event = following()
            kind = type(event)
            if kind is ScalarEvent:
                append(scalar(event))
            elif kind is SequenceEndEvent:
                node.end_mark = event.end_mark
                return node
            else:
                append(odd(event, depth + 1))

    def _mapping(self, event: Any, depth: int) -> MapNode:
        self._enter(event, depth)
        node = MapNode(event.start_mark, event.flow_style)
        entries, following, scalar = node.entries, self._next, self._scalar
        while True:
            key = following()
            kind = type(key)
            if kind is MappingEndEvent:
                node.end_mark = key.end_mark
                return node
            if kind is not ScalarEvent:
                self._report("P012", "a key must be text", key, hint="is a quotation mark or a dash missing here?")
                self._node(key, depth + 1)
                self._node(following(), depth + 1)
                continue
            if key.tag or key.anchor or key.style:
                scalar(key)
            event = following()
            value = scalar(event) if type(event) is ScalarEvent else self._node(event, depth + 1)
            if key.value in entries:
                first = place(entries[key.value][0])
                self._report(
                    "P013",
                    f"“{key.value}” stands twice: here and on line {first.line}",
                    key,
                    hint="delete one of them; if a new question begins here, a “- ” is missing",
                )
            else:
                entries[key.value] = (key, value)

    def _scalar(self, event: Any) -> Scalar | None:
        if event.tag or event.anchor:
            self._tagged(event)
            return None
        style = event.style
        if style == '"':
            # Only here can a character stand that the file does not hold raw: "\e", "\u202E".
            for _, name in forbidden(event.value):
                self._report("P004", f"an escape stands for {name}, which must not stand in a pack", event)
                return None
        elif self._hashes and not style:
            return self._before_hash(event)
        return cast(Scalar, event)

    def _tagged(self, event: Any) -> None:
        if event.tag:
            self._report(
                "P010",
                f"“{event.tag}” is a YAML tag, which a pack must not have",
                event,
                hint="text that begins with ! must be in quotes",
            )
        else:
            self._report(
                "P009",
                f"“&{event.anchor}” is a YAML anchor, which a pack must not have",
                event,
                hint="text that begins with & must be in quotes",
            )

    def _before_hash(self, event: Any) -> Scalar | None:
        end = event.end_mark
        line = self._lines[end.line] if end.line < len(self._lines) else ""
        found = _HASH.match(line, end.column)
        if not found:
            return cast(Scalar, event)
        lost = line[found.start(1) - 1 :].rstrip()
        at = Place(end.line + 1, found.start(1), len(lost))
        if event.value:
            self._problems.append(
                Problem(
                    "W104",
                    f"“{lost}” is dropped: YAML reads it as a comment",
                    at,
                    hint="put the whole text in quotes, or a space after the # if it is a comment",
                    severity=Severity.WARNING,
                )
            )
            return cast(Scalar, event)
        self._problems.append(
            Problem(
                "P014",
                f"“{lost}” is read as a comment, so nothing stands here",
                at,
                hint="text that begins with # must be in quotes",
            )
        )
        return None

    def _enter(self, event: Any, depth: int) -> None:
        if event.tag or event.anchor:
            self._tagged(event)
        if depth > MOST_DEPTH:
            self._report("P007", f"nested more than {MOST_DEPTH} levels deep", event, hint="is a bracket not closed?")
            raise _Stop

    def _report(self, code: str, message: str, event: Any, hint: str | None = None) -> None:
        self._problems.append(Problem(code, message, place(event), hint))
