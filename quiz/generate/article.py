"""An article as the generator reads it: the source text with its lines sorted into story, headlines and boilerplate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from quiz.packs.item import Source
from quiz.packs.sources import SourceText


class LineKind(StrEnum):
    """What a line of a text file is."""

    STORY = "story"
    """A paragraph: facts and quotes come from here alone."""
    HEADLINE = "headline"
    """No full stop, or too short for a sentence: tells what the text is about, and is never quoted."""
    BOILERPLATE = "boilerplate"
    """Links, credits and calls to click: left out altogether."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text, with its span."""

    kind: LineKind
    start: int
    end: int


@dataclass(frozen=True)
class Article:
    """A text to read, with what is known about it."""

    file: str
    """Its path as items will name it."""
    text: SourceText
    source: Source
    """Title, publisher, date and so on as described; empty where nothing is known."""
    lines: tuple[Line, ...]

    def story(self) -> Iterator[Line]:
        """Yield the paragraphs."""
        return (line for line in self.lines if line.kind is LineKind.STORY)


_BOILERPLATE = re.compile(
    r"""\s*(
        also\ read | related(\ (content|articles|stories|links))?\b.{0,3}: | related\ content | read\ (more|also|next) |
        next:
      | watch: | watch\ (the\ )?(\w+\ ){0,3}(here|above|below)\b | see\ also | click\ here | sign\ up | subscribe\b
      | (photo|image|picture|video)?\s*(source|credits?|courtesy)\s*: | photo(graph)?\ by | advertisement | share\ this
      | follow\ us | (©|\(c\)|copyright)\ | all\ rights\ reserved | key\ release\ dates | want\ more\b.{0,40}\?
      | by\ [A-Z][\w.'-]+(\ [A-Z][\w.'-]+){1,3}\s*$ | (updated|published|posted|last\ modified)\b.{0,12}\d
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""How lines begin that are no part of the story."""

_CREDIT = re.compile(r"\|\s*(credit|source|photo|image|picture)s?\s*:", re.IGNORECASE)
_STAMP = re.compile(r"\s*(date\s+)?\d{4}-\d\d-\d\d(T?\s?\d\d:[\d:Z.+-]*)?\s")
"""A leading time stamp that a scraper left."""

_END = re.compile(r"""[.!?:;]["')\]]*\s*$""")
_SENTENCE_END = re.compile(r"""[.!?]["')\]]*(\s|$)""")


def lines_of(text: SourceText) -> tuple[Line, ...]:
    """Sort the text's lines by kind; blank ones are left out, and spans exclude white space around the line.

    Paragraphs wrapped at a fixed width are joined first: a text in which most lines end without a full stop and are
    followed by a lower-case one is read by blank lines instead.
    """
    found: list[Line] = []
    for start, end in _paragraphs(text.view):
        stamp = _STAMP.match(text.view, start, end)
        if stamp:
            start = stamp.end()
        found += _lines(text.view, start, end)
    return tuple(found)


def _lines(view: str, start: int, end: int) -> Iterator[Line]:
    while True:
        while start < end and view[start].isspace():
            start += 1
        while end > start and view[end - 1].isspace():
            end -= 1
        if start == end:
            return
        kind = _kind(view[start:end])
        stop = _SENTENCE_END.search(view, start, end)
        rest = view[stop.end() : end].split(None, 4) if stop else []
        if kind is not LineKind.BOILERPLATE or stop is None or len(rest) < 4 or _CREDIT.search(view, start, end):
            yield Line(kind, start, end)
            return
        # "Watch the video above. The film opens in May." tells something behind the call to click.
        yield Line(kind, start, stop.end())
        start = stop.end()


def _paragraphs(view: str) -> Iterator[tuple[int, int]]:
    lines = [match.span() for match in re.finditer(r"[^\n]+", view)]
    texts = [view[start:end].strip() for start, end in lines]
    wrapped = sum(
        1 for here, after in pairwise(texts) if here and after and not _END.search(here) and after[0].islower()
    )
    if wrapped * 3 > len([text for text in texts if text]):
        lines = [match.span() for match in re.finditer(r"\S(?:.|\n(?!\s*\n))*", view)]
    yield from lines


_LONGEST = 20_000
"""Characters; no paragraph is so long, and the parser's work grows faster than the text."""


def _kind(line: str) -> LineKind:
    if len(line) > _LONGEST:
        return LineKind.BOILERPLATE
    letters = [char for char in line if char.isalpha()]
    if not letters or _BOILERPLATE.match(line) or _CREDIT.search(line):
        return LineKind.BOILERPLATE
    if sum(char.isupper() for char in letters) >= 0.6 * len(letters):
        return LineKind.BOILERPLATE
    words = line.split()
    if len(words) < 5 or not _SENTENCE_END.search(line):
        return LineKind.HEADLINE
    if not re.search(r"""[.!?]["')\]]*$""", line) and not re.search(r"[.!?]", line):
        return LineKind.HEADLINE
    capitals = sum(word[0].isupper() for word in words if word[0].isalpha())
    if not re.search(r"""[.!?]["']?\s+["']?[A-Z]""", line) and capitals > 0.7 * len(words):
        return LineKind.HEADLINE
    return LineKind.STORY
