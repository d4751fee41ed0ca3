"""YAML to a tree of nodes in which every value is text and knows its place.

The tree is built from PyYAML's event stream. `yaml.load` and `yaml.compose` are never called: libyaml's composer
recurses on the C stack and kills the interpreter on deeply nested brackets, and both retype text (`no`, `12:30`,
`3.10`). Here depth is capped while events arrive, and a scalar stays what was typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
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

from quiz.packs.problems import Place, Problem, Severity, pasteable, shown
from quiz.packs.writing import scalar
from quiz.text import forbidden

MOST_DEPTH = 12
"""The format needs seven levels. libyaml's time is quadratic in open brackets, so the cap also keeps hostile files
cheap."""

_PARSER: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's parser, or, where PyYAML was built without it, the one in Python: the same events, twenty times slower."""

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


class Unreadable(Exception):
    """What follows cannot be read; the problem is already reported."""


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
        if isinstance(node, MapNode):
            last = next(reversed(node.entries.values()))[1] if node.entries else None
        else:
            last = node.items[-1] if node.items else None
        if last is None:
            break
        node = last
    if node is None:
        return 1
    end = node.end_mark
    # A block scalar ends at the start of the line after it.
    return end.line if end.column == 0 and end.line > node.start_mark.line else end.line + 1


def build(text: str, lines: list[str], problems: list[Problem]) -> Node:
    """Return the root of the one document in the text; `lines` are its lines. What is wrong is added to `problems`.

    Raises:
        Unreadable: nothing that follows can be read; the reason is among the problems.
        yaml.YAMLError, ValueError, OverflowError: the text is not YAML. The last two are of PyYAML's own parser, for
            escapes beyond Unicode.
    """
    return _Builder(text, lines, problems).document()


def first_error(text: str) -> yaml.MarkedYAMLError | None:
    """Return what keeps the text from being YAML, or None if it is YAML, as far down as a pack may be nested."""
    depth = 0
    try:
        following = _PARSER(text).get_event
        while True:
            kind = type(following())
            if kind is StreamEndEvent:
                return None
            depth += (kind in _OPENING) - (kind in _CLOSING)
            if depth > MOST_DEPTH:
                return None
    except yaml.MarkedYAMLError as error:
        return error
    except (yaml.YAMLError, ValueError, OverflowError):
        # An escape beyond Unicode, in PyYAML's own parser. It has no place, so nothing here can mend it.
        return None


_OPENING = (MappingStartEvent, SequenceStartEvent)
_CLOSING = (MappingEndEvent, SequenceEndEvent)


class _Builder:
    """Turns the events of one document into nodes."""

    def __init__(self, text: str, lines: list[str], problems: list[Problem]) -> None:
        self._problems = problems
        self._lines = lines
        self._hashes = " #" in text or "\t#" in text
        self._next: Callable[[], Any] = _PARSER(text).get_event

    def document(self) -> Node:
        event = self._next()
        while not isinstance(event, DocumentStartEvent):
            if isinstance(event, StreamEndEvent):
                hint = "begin with “format: 1” and “questions:”"
                self._problems.append(Problem("P005", "the file holds no pack", Place(1, 1), hint))
                raise Unreadable
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
            f"“*{shown(event.anchor)}” is a YAML alias, which a pack must not have",
            event,
            hint="text that begins with * must be in quotes",
        )
        return None

    def _sequence(self, event: Any, depth: int) -> ListNode:
        self._enter(event, depth)
        node = ListNode(event.start_mark, event.flow_style)
        append, following, read, nested = node.items.append, self._next, self._scalar, self._node
        while True:
            event = following()
            kind = type(event)
            if kind is ScalarEvent:
                append(read(event))
            elif kind is SequenceEndEvent:
                node.end_mark = event.end_mark
                return node
            else:
                append(nested(event, depth + 1))

    def _mapping(self, event: Any, depth: int) -> MapNode:
        self._enter(event, depth)
        node = MapNode(event.start_mark, event.flow_style)
        entries, following, read = node.entries, self._next, self._scalar
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
                read(key)
            event = following()
            value = read(event) if type(event) is ScalarEvent else self._node(event, depth + 1)
            name = key.value
            if name in entries:
                first = place(entries[name][0])
                self._report(
                    "P013",
                    f"“{shown(name)}” stands twice: here and on line {first.line}",
                    key,
                    hint="delete one of them; if a new question begins here, a “- ” is missing",
                )
            else:
                entries[name] = (key, value)

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
                f"“{shown(event.tag)}” is a YAML tag, which a pack must not have",
                event,
                hint="text that begins with ! must be in quotes",
            )
        else:
            self._report(
                "P009",
                f"“&{shown(event.anchor)}” is a YAML anchor, which a pack must not have",
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
                    f"“{shown(lost)}” is dropped: YAML reads it as a comment",
                    at,
                    hint="put the whole text in quotes, or a space after the # if it is a comment",
                    write=self._with_quotes(event, line),
                    severity=Severity.WARNING,
                )
            )
            return cast(Scalar, event)
        self._problems.append(
            Problem(
                "P014",
                f"“{shown(lost)}” is read as a comment, so nothing stands here",
                at,
                hint="text that begins with # must be in quotes",
                write=pasteable(f"{line[: at.column - 1]}{scalar(lost)}"),
            )
        )
        return None

    def _with_quotes(self, event: Any, line: str) -> str | None:
        """Return the line with the value and what follows it in quotes, where the value is all that stands there."""
        start = event.start_mark
        if start.line != event.end_mark.line or set("[{") & set(line[: start.column]):
            return None
        return pasteable(line[: start.column] + scalar(line[start.column :].rstrip()))

    def _enter(self, event: Any, depth: int) -> None:
        if event.tag or event.anchor:
            self._tagged(event)
        if depth > MOST_DEPTH:
            self._report("P007", f"nested more than {MOST_DEPTH} levels deep", event, hint="is a bracket not closed?")
            raise Unreadable

    def _report(self, code: str, message: str, event: Any, hint: str | None = None) -> None:
        self._problems.append(Problem(code, message, place(event), hint))
