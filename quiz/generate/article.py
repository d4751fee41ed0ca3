"""An article as the generator reads it: the source text with its lines sorted into story, headlines and boilerplate."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain, pairwise

from quiz.packs.item import Source
from quiz.packs.sources import SourceText


class LineKind(StrEnum):
    """What a line of a text file is."""

    STORY = "story"
    """A paragraph: facts and quotes come from here alone."""
    HEADLINE = "headline"
    """No full stop, or too short for a sentence: tells what the text is about, and is never quoted."""
    BOILERPLATE = "boilerplate"
    """Links, credits, calls to click, and what is not in English: left out altogether."""


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
_NO_WORD = re.compile(r"\S{200}")
"""Code, an address or noise: taking it apart costs the parser seconds."""

_STAMP = re.compile(r"\s*(date\s+)?\d{4}-\d\d-\d\d(T?\s?\d\d:[\d:Z.+-]*)?\s")
"""A leading time stamp that a scraper left."""

_END = re.compile(r"""[.!?:;]["')\]]*\s*$""")
_SENTENCE_END = re.compile(r"""[.!?]["')\]]*(\s|$)""")


_ENGLISH = frozenset(
    "the of and to by with from that this it are were been have has they his her their which who".split()
)
_FOREIGN = frozenset(
    (
        "der das und von mit dem eine ist nicht für auf im zu sich des "  # German
        "le la les et du une est dans que qui pour pas sur au "  # French
        "el los las del por una para su de en y "  # Spanish
        "il della che di è non nel gli "  # Italian
        "os em uma não com da "  # Portuguese
        "het een van niet zijn voor met "  # Dutch
        "och att som det är på av med og til af er "  # Swedish, Danish, Norwegian
        "się jest na w z ve bir bu"  # Polish, Turkish
    ).split()
)
"""The most frequent words of languages in Latin letters, without those that are English words too."""

FOREIGN = 0.05
"""Share of such words in a text of another language, at least; in a sentence of each of eight it is 0.18 to 0.42."""

_WORD = re.compile(r"[^\W\d_]+")

LONGEST_SENTENCE = 1500
"""Characters; a quote has at most a third of it, and the work of parser and patterns grows with the square."""

LONGEST_PARAGRAPH = 6000
"""Characters; a text that is all one line is read in pieces of this size."""


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
        for piece_start, piece_end in _pieces(text.view, start, end):
            found += _lines(text.view, piece_start, piece_end)
    if found and found[0].kind is LineKind.BOILERPLATE and _is_name_above(text.view, found[0]):
        found[0] = replace(found[0], kind=LineKind.HEADLINE)
    if not _is_english(" ".join(text.view[line.start : line.end] for line in found if line.kind is LineKind.STORY)):
        found = [replace(line, kind=LineKind.BOILERPLATE) for line in found]
    return tuple(found)


_SHORT = re.compile(r"\b(?:[A-Z]\.){2,}(?=\s)|\b(?:St|Ste|Dr|Mt|Mr|Mrs|vs|No|Jr|Sr)\.")
"""Abbreviations with stops in names."""

_MOST_OF_A_NAME = 4
"""Words."""


def _is_name_above(view: str, line: Line) -> bool:
    """Say whether a line in capitals is the name of what the text below it tells of: "NATO", "AC/DC"."""
    name = view[line.start : line.end]
    alone = rf"(?<!\w){re.escape(name)}(?!\w)"
    return len(name.split()) <= _MOST_OF_A_NAME and re.search(alone, view[line.end :]) is not None


def _is_english(text: str) -> bool:
    """Say whether nothing speaks against English: letters of another script, or another language's small words."""
    words = _WORD.findall(text.lower())
    if 2 * sum(not word[0].isascii() for word in words) > len(words):
        return False
    foreign = sum(word in _FOREIGN for word in words)
    return foreign < FOREIGN * len(words) or foreign <= sum(word in _ENGLISH for word in words)


def _pieces(view: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a text without paragraphs at ends of sentences, and leave out what no reader would take for a sentence."""
    if end - start <= LONGEST_SENTENCE:
        yield start, end
        return
    here = start
    for stop in chain((match.end() for match in _SENTENCE_END.finditer(view, start, end)), [end]):
        if stop - here > LONGEST_SENTENCE:
            if start < here:
                yield start, here
            start = stop
        elif stop - start > LONGEST_PARAGRAPH:
            yield start, here
            start = here
        here = stop
    if start < end:
        yield start, end


def _lines(view: str, start: int, end: int) -> Iterator[Line]:
    while True:
        whole = view[start:end]
        end = start + len(whole.rstrip())
        start += len(whole) - len(whole.lstrip())
        if start >= end:
            return
        line = view[start:end]
        kind = _kind(line)
        stop = _SENTENCE_END.search(line)
        rest = line[stop.end() :].split(None, 4) if stop else []
        if not _BOILERPLATE.match(line) or stop is None or len(rest) < 4 or _CREDIT.search(line):
            yield Line(kind, start, end)
            return
        # "Watch the video above. The film opens in May." tells something behind the call to click.
        yield Line(kind, start, start + stop.end())
        start += stop.end()


def _paragraphs(view: str) -> Iterator[tuple[int, int]]:
    lines = [match.span() for match in re.finditer(r"[^\n]+", view)]
    texts = [view[start:end].strip() for start, end in lines]
    wrapped = sum(
        1 for here, after in pairwise(texts) if here and after and not _END.search(here) and after[0].islower()
    )
    if wrapped * 3 > len([text for text in texts if text]):
        lines = [match.span() for match in re.finditer(r"\S(?:.|\n(?!\s*\n))*", view)]
    yield from _without_breaks_in_formulas(view, lines)


FORMULA = r"(?<![\w.])(?:[A-Z][a-z]?\d*){1,4}\n\d{1,2}(?![\w-])"
"""A formula whose figure stands on a line of its own, as a scraper leaves "compressed O\\n2."."""


def _without_breaks_in_formulas(view: str, lines: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    broken = {view.index("\n", *match.span()) for match in re.finditer(FORMULA, view)}
    begun: tuple[int, int] | None = None
    for start, end in lines:
        here = (begun[0] if begun is not None and begun[1] + 1 == start else start, end)
        begun = here if end in broken else None
        if begun is None:
            yield here


def _kind(line: str) -> LineKind:
    letters = [char for char in line if char.isalpha()]
    if not letters or _NO_WORD.search(line) or _BOILERPLATE.match(line) or _CREDIT.search(line):
        return LineKind.BOILERPLATE
    words = line.split()
    # "The AK-47" is no shout.
    plain = [char for word in words if not re.search(r"\d", word) for char in word if char.isalpha()] or letters
    if sum(char.isupper() for char in plain) >= 0.6 * len(plain):
        return LineKind.BOILERPLATE
    # "U.S. Route 2 in Michigan" has two stops and ends no sentence.
    if len(words) < 5 or not _SENTENCE_END.search(_SHORT.sub("X", line)):
        return LineKind.HEADLINE
    if not re.search(r"""[.!?]["')\]]*$""", line) and not re.search(r"[.!?]", line):
        return LineKind.HEADLINE
    if not _is_english(line):
        return LineKind.BOILERPLATE
    capitals = sum(word[0].isupper() for word in words if word[0].isalpha())
    if not re.search(r"""[.!?]["']?\s+["']?[A-Z]""", line) and capitals > 0.7 * len(words):
        return LineKind.HEADLINE
    return LineKind.STORY
