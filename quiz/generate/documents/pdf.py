"""PDF: lines on pages back to paragraphs.

A page knows no paragraphs, only characters at places. PDFium gives the lines in reading order and marks the hyphens at
their ends; a paragraph ends where a line stays short, where the next is indented or further away, or where the size
of the letters changes.
"""

from __future__ import annotations

import ctypes
import math
import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from quiz.generate.documents.document import Document, TooLargeError, composed, said

MOST_PAGES = 2000

_HYPHEN = "\ufffe"
"""What PDFium writes for a hyphen at the end of a line, in place of hyphen and line end."""

_SMALL = "\0"
"""Stands for a small digit while its line is read."""

_LIGATURES = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
)
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_PAGE_NUMBER = re.compile(r"(page\s*)?[-–—\s]*(\d{1,4}|[ivxlc]{1,7})[-–—\s]*((of|/)\s*\d{1,4})?", re.IGNORECASE)
_SENTENCE_END = re.compile(r"""[.!?:]["'”’)\]]*$""")

SMALL = 0.8
"""Digits below this share of the size of their line are exponents or marks of notes."""

GAP = 2.5
"""From the letter before a space to the letter behind it, in sizes of the letters: more is no space between words."""

JUMP = 5
"""Sizes of letters: a line that begins so far to the left or right of the one above stands in another column."""

SHORT = 0.85
"""A line that ends before this share of the column's width, with a full stop, ends the paragraph."""

HEADING = 0.6
"""A line that ends before this share is no part of a paragraph, with a full stop or without."""

MARGIN_LINES = 2
"""Running heads and page numbers stand among so many lines at the top and the bottom of a page."""


class LockedError(Exception):
    """The file asks for a password."""


class NoTextError(Exception):
    """The pages are pictures."""


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    left: float
    right: float
    base: float
    """Height of its base above the page's lower edge, in points like all measures here."""
    size: float
    """Of its letters."""
    page: int


def read_pdf(data: bytes) -> Document:
    """Return the text of a PDF, without running heads and page numbers.

    Its dates are left out: they tell when the file was made, which need not be when the text was written.

    Raises:
        LockedError: it asks for a password.
        NoTextError: its pages are pictures.
        TooLargeError: it has more than `MOST_PAGES` pages.
        ValueError: it is broken.
    """
    import pypdfium2
    from pypdfium2.raw import FPDF_ERR_PASSWORD

    try:
        file = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise (LockedError() if error.err_code == FPDF_ERR_PASSWORD else ValueError("broken")) from None
    try:
        if len(file) > MOST_PAGES:
            raise TooLargeError(f"{MOST_PAGES:,} pages")
        pages = [list(_lines(file, number)) for number in range(len(file))]
        told = file.get_metadata_dict()
    except pypdfium2.PdfiumError:
        raise ValueError("broken") from None
    finally:
        file.close()
    if not any(pages):
        raise NoTextError
    return composed(
        _hyphens_joined(_paragraphs(list(_story(pages)))), said(title=told.get("Title"), author=told.get("Author"))
    )


def _lines(file: Any, number: int) -> Iterator[_Line]:
    page = file[number]
    text = page.get_textpage()
    try:
        for found in re.finditer(rf"[^\r\n{_HYPHEN}]+{_HYPHEN}?", text.get_text_range()):
            yield from _parts(_Characters(text, found.start()), found[0], number)
    finally:
        text.close()
        page.close()


class _Characters:
    """Where the characters of a line stand."""

    def __init__(self, page: Any, start: int) -> None:
        self._page = page
        self._start = start

    def size(self, offset: int) -> float:
        """Return the size of the letters, in points."""
        from pypdfium2.raw import FS_MATRIX, FPDFText_GetFontSize, FPDFText_GetMatrix

        index, matrix = self._index(offset), FS_MATRIX()
        FPDFText_GetMatrix(self._page, index, ctypes.byref(matrix))
        # Many files have a font of size 1, and the size in the matrix.
        return float(FPDFText_GetFontSize(self._page, index)) * math.hypot(matrix.b, matrix.d)

    def origin(self, offset: int) -> tuple[float, float]:
        """Return the left end of the character's base."""
        from pypdfium2.raw import FPDFText_GetCharOrigin

        x, y = ctypes.c_double(), ctypes.c_double()
        FPDFText_GetCharOrigin(self._page, self._index(offset), ctypes.byref(x), ctypes.byref(y))
        return x.value, y.value

    def _index(self, offset: int) -> int:
        from pypdfium2.raw import FPDFText_GetCharIndexFromTextIndex

        return int(FPDFText_GetCharIndexFromTextIndex(self._page, self._start + offset))


def _parts(characters: _Characters, text: str, page: int) -> Iterator[_Line]:
    """Cut a line where columns or cells part it: their words side by side would make sentences that nobody wrote."""
    start = 0
    for gap in re.finditer(r"(?<=\S) +(?=\S)", text):
        left, right = characters.origin(gap.start() - 1)[0], characters.origin(gap.end())[0]
        if right - left > GAP * characters.size(gap.start() - 1):
            yield _line(characters, text[start : gap.start()], start, page)
            start = gap.end()
    if text[start:].strip(f" {_HYPHEN}"):
        yield _line(characters, text[start:], start, page)


def _line(characters: _Characters, text: str, start: int, page: int) -> _Line:
    letters = [offset for offset, char in enumerate(text, start) if char.isalpha()]
    first = start + len(text) - len(text.lstrip())
    usual = characters.size(letters[len(letters) // 2] if letters else first)
    shown = "".join(
        _SMALL if char.isdigit() and characters.size(offset) < SMALL * usual else char
        for offset, char in enumerate(text, start)
    )
    shown = re.sub(rf"(\S?)({_SMALL}+)", lambda run: run[1] + _raised(run[1], text[run.start(2) : run.end(2)]), shown)
    left, base = characters.origin(letters[0] if letters else first)
    right, _ = characters.origin(start + len(text.rstrip(f"{_HYPHEN} ")) - 1)
    return _Line(shown.translate(_LIGATURES), left, right, base, usual, page)


def _raised(before: str, digits: str) -> str:
    """Return small digits as they are meant: 10 and a small 6 are a million, H and a small 2 are a formula, a word or a
    full stop and a small 6 are a note."""
    if before.isdigit():
        return digits.translate(_RAISED)
    return digits if not before or before.isupper() else ""


def _story(pages: Sequence[list[_Line]]) -> Iterator[_Line]:
    """Leave out page numbers, lines at the edge of pages that stand there on several, numbers aside, and marks of notes
    that PDFium gives as lines of their own."""
    seen = Counter(key for page in pages for key in {_key(line) for line in _margin(page)})
    usual = statistics.median(line.size for page in pages for line in page)
    several = max(2, min(3, len(pages) // 2))
    for page in pages:
        margin = _margin(page)
        beside = Counter(round(line.base) for line in page)
        for line in page:
            # A number with others beside it stands in a table.
            alone = beside[round(line.base)] == 1
            number = alone and _PAGE_NUMBER.fullmatch(line.text.strip())
            heads = line in margin and (number or seen[_key(line)] >= several)
            mark = line.size < SMALL * usual and re.fullmatch(r"[\d*†‡]{1,3}", line.text.strip())
            if not heads and not mark:
                yield line


def _margin(page: list[_Line]) -> list[_Line]:
    """By height, not by order: many files write the running head after the text."""
    heights = sorted({round(line.base) for line in page})
    edges = {*heights[:MARGIN_LINES], *heights[-MARGIN_LINES:]}
    return [line for line in page if round(line.base) in edges]


def _key(line: _Line) -> str:
    return re.sub(r"\d+", "0", line.text.strip())


def _paragraphs(lines: Sequence[_Line]) -> Iterator[str]:
    if not lines:
        return
    gaps = sorted(a.base - b.base for a, b in pairwise(lines) if a.page == b.page and 0 < a.base - b.base < 4 * a.size)
    pitch = gaps[len(gaps) // 4] if gaps else 0.0
    rights = _rights(lines)
    held = [lines[0].text]
    for before, line in pairwise(lines):
        if _parted(before, line, pitch, rights):
            yield " ".join(held)
            held = []
        held.append(line.text)
    yield " ".join(held)


def _rights(lines: Sequence[_Line]) -> dict[tuple[int, int], float]:
    """Return the right edge of each column: of the lines of a page that begin at about the same place, three quarters
    end there or before; a title may go further."""
    edges: dict[tuple[int, int], list[float]] = {}
    for line in lines:
        edges.setdefault(_column(line), []).append(line.right)
    return {column: sorted(ends)[3 * len(ends) // 4] for column, ends in edges.items()}


def _column(line: _Line) -> tuple[int, int]:
    return line.page, round(line.left / 72)


def _parted(before: _Line, line: _Line, pitch: float, rights: dict[tuple[int, int], float]) -> bool:
    """Say whether a new paragraph begins with the line."""
    ended = _SENTENCE_END.search(before.text) is not None
    if abs(line.size - before.size) > 0.1 * before.size:
        return True
    gap = before.base - line.base
    if line.page == before.page and abs(gap) < 0.2 * line.size:
        # Side by side: the next cell or column.
        return True
    if line.page != before.page or gap < 0:
        # The next page or column: the paragraph goes on unless it has come to an end.
        return ended or _is_short(before, rights)
    if (pitch and gap > 1.35 * max(pitch, before.size)) or abs(line.left - before.left) > JUMP * line.size:
        return True
    if before.text.rstrip().endswith((_HYPHEN, "-")):
        return False
    indented = line.left > before.left + 0.5 * line.size
    return (ended and (indented or _is_short(before, rights))) or _is_short(before, rights, HEADING)


def _is_short(line: _Line, rights: dict[tuple[int, int], float], share: float = SHORT) -> bool:
    return line.right - line.left < share * (rights[_column(line)] - line.left)


def _hyphens_joined(paragraphs: Iterator[str]) -> Iterator[str]:
    """Write words that were broken at the end of a line as the rest of the text writes them."""
    texts = list(paragraphs)
    known = Counter(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", " ".join(texts).lower()))

    def joined(found: re.Match[str]) -> str:
        first, second = found[1], found[2]
        hyphenated = f"{first}-{second}"
        if not second[:1].islower() or known[hyphenated.lower()] > known[f"{first}{second}".lower()]:
            return hyphenated
        return f"{first}{second}"

    for text in texts:
        text = re.sub(rf"(\w*){_HYPHEN}\s*(\w*)", joined, text)
        yield re.sub(
            r"([^\W\d_]+)- ([^\W\d_]+)", lambda found: joined(found) if found[2][0].islower() else found[0], text
        )
