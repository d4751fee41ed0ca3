"""What is said about sources: the `source` of an item, and the `sources.yaml` that describes the texts of a folder."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from quiz.packs.decoding import MOST_BYTES, too_large
from quiz.packs.events import ListNode, MapNode, Node, Scalar, place
from quiz.packs.item import Source
from quiz.packs.keys import ABOUT_KEYS, OTHER_WORDS, SOURCE_KEYS
from quiz.packs.library import DESCRIPTIONS
from quiz.packs.nodes import Entries, NodeReader
from quiz.packs.parsing import parse
from quiz.packs.problems import Place, Problem, by_place
from quiz.packs.sources import is_allowed

_TEXT_KEYS = (*ABOUT_KEYS, "sha256")

ABOUT_LONGEST = 1000
"""Most characters of a URL, a path, a title."""

_SHA256 = re.compile(r"[0-9a-f]{64}")
_URL = re.compile(r"https?://\S+")


class SourceReader(NodeReader):
    """Reads what is said about one source."""

    def source(self, node: Node, keys: tuple[str, ...] = SOURCE_KEYS) -> Source | None:
        """Return the source of a mapping, or of a line of text, which is its title."""
        if type(node) is Scalar and not node.value:
            return None
        if not isinstance(node, MapNode) or (len(node.entries) == 1 and node.entries.keys().isdisjoint(keys)):
            text = self.text(node, "source", ABOUT_LONGEST)
            return Source(title=text) if text is not None else None
        entries = self.mapping(node, "source", keys, OTHER_WORDS)
        if not entries:
            self.report("E205", "source is empty", node, hint="write a title, or delete the line")
            return None
        about = {key: self.optional(entries, key, ABOUT_LONGEST) for key in _TEXT_KEYS if key in entries}
        self._judge(about, entries)
        return Source(
            **about,
            line=self._line(entries["line"][1]) if "line" in entries else None,
            span=self._span(entries["span"][1]) if "span" in entries else None,
        )

    def _judge(self, about: dict[str, str | None], entries: Entries) -> None:
        """Report a path that leads out of the folder, a hash that is none, an address that no browser opens."""
        file, sha256, url = (about.get(key) for key in ("file", "sha256", "url"))
        if file is not None and not is_allowed(file):
            self.report(
                "E218",
                f"“{file}” leads out of the folder",
                entries["file"][1],
                hint="a path like texts/article.txt, below this file's folder or the folder above it",
            )
        if sha256 is not None and not _SHA256.fullmatch(sha256):
            self.report("E218", "sha256 must be 64 digits from 0 to f", entries["sha256"][1], hint="delete the line")
        if url is not None and not _URL.fullmatch(url):
            hint = f"https://{url}" if "." in url and ":" not in url and " " not in url else None
            self.report("E218", "url must begin with http:// or https://, without spaces", entries["url"][1], hint=hint)

    def _line(self, node: Node) -> int | None:
        line = _number(node)
        if node is not None and not line:
            self.report("E218", "line must be a number from 1 on", node, hint="the line where the table's row begins")
        return line or None

    def _span(self, node: Node) -> tuple[int, int] | None:
        if node is None:
            return None
        if isinstance(node, ListNode) and len(node.items) == 2:
            first, end = (_number(child) for child in node.items)
            if first is not None and end is not None and first < end:
                return first, end
        self.report("E218", "span must be two numbers, the smaller one first", node, hint="[first, one past the last]")
        return None


def _number(node: Node) -> int | None:
    # Ten digits are more than any text has; int() of a million digits would take seconds.
    if type(node) is Scalar and node.value.isascii() and node.value.isdecimal() and len(node.value) <= 10:
        return int(node.value)
    return None


@dataclass(frozen=True, slots=True)
class Described:
    """What the `sources.yaml` of a folder says."""

    sources: dict[str, Source]
    """By file name, as written; without span and hash, which belong to a quote."""
    problems: tuple[Problem, ...]
    """Sorted by place."""
    path: Path
    lines: list[str]
    """The file's lines, for `problems.render`."""


def described(folder: Path) -> Described:
    """Read the `sources.yaml` of a folder; a folder without one describes nothing."""
    path = folder / DESCRIPTIONS
    if path.exists() and not path.is_file():
        return Described({}, (Problem("P001", "this is not a file", Place(1, 1)),), path, [])
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            return Described({}, (too_large(size),), path, [])
        data = path.read_bytes()
    except FileNotFoundError:
        return Described({}, (), path, [])
    except OSError as error:
        problem = Problem("P001", f"the file cannot be read: {error.strerror}", Place(1, 1))
        return Described({}, (problem,), path, [])
    tree = parse(data)
    sources: dict[str, Source] = {}
    if tree.root is not None:
        with tree.problems.full_is_enough():
            sources = _DescriptionsReader(tree.problems, tree.read).sources(tree.root)
    return Described(sources, by_place(tree.problems), path, tree.lines)


class _DescriptionsReader(SourceReader):
    def sources(self, root: Node) -> dict[str, Source]:
        found: dict[str, Source] = {}
        lines: dict[str, int] = {}
        for node in self.items(root, DESCRIPTIONS) or ():
            if not isinstance(node, MapNode) or "file" not in node.entries:
                if node is not None:
                    self.report("E204", "“file” is missing", place(node), hint="- file: article.txt")
                continue
            source = self.source(node, ABOUT_KEYS)
            if source is None or source.file is None:
                continue
            if source.file in found:
                self.report(
                    "E215",
                    f"“{source.file}” is described on line {lines[source.file]} already",
                    node.entries["file"][1],
                )
                continue
            found[source.file] = source
            lines[source.file] = node.start_mark.line + 1
        return found
