"""From the bytes of a file or page to a Document: which reader, and what to say when it fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

from quiz.errors import QuizError
from quiz.generate.documents.decoding import decode
from quiz.generate.documents.document import Document, TooLargeError
from quiz.packs.item import Source
from quiz.packs.sources import MOST_BYTES
from quiz.text import forbidden


class Kind(StrEnum):
    """What a document is."""

    TEXT = "text"
    MARKDOWN = "Markdown"
    PAGE = "HTML"
    PDF = "PDF"
    WORD = "Word"


ENDINGS = {
    ".txt": Kind.TEXT,
    ".text": Kind.TEXT,
    ".md": Kind.MARKDOWN,
    ".html": Kind.PAGE,
    ".htm": Kind.PAGE,
    ".pdf": Kind.PDF,
    ".docx": Kind.WORD,
}

MEDIA_TYPES = {
    "text/plain": Kind.TEXT,
    "text/csv": Kind.TEXT,
    "text/tab-separated-values": Kind.TEXT,
    "text/markdown": Kind.MARKDOWN,
    "text/html": Kind.PAGE,
    "application/xhtml+xml": Kind.PAGE,
    "application/pdf": Kind.PDF,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Kind.WORD,
}

MOST_PACKED = 64 * 2**20
"""Bytes of a PDF or Word file, most of which are pictures."""

MOST_MARKED = 2**20
"""Bytes of Markdown; as much as a novel, and taken apart in seconds."""

_SAVE_AS = "save it as .docx, .pdf or .txt"


def most_bytes(kind: Kind) -> int:
    """Return the largest size of a file of that kind."""
    if kind is Kind.MARKDOWN:
        return MOST_MARKED
    return MOST_PACKED if kind in (Kind.PDF, Kind.WORD) else MOST_BYTES


def too_large(where: str, most: int) -> QuizError:
    """Return the message for more than `most` bytes."""
    return QuizError(f"the document is larger than {most // 2**20} MiB", where=where, fix="split it into chapters")


def kind_of_bytes(data: bytes) -> Kind:
    """Return what nameless bytes are."""
    from quiz.generate.documents.word import is_word

    head = data[:1024].lstrip().lower()
    if head.startswith(b"%pdf-"):
        return Kind.PDF
    if data.startswith(b"PK\x03\x04") and is_word(data):
        return Kind.WORD
    return Kind.PAGE if head.startswith((b"<!doctype html", b"<html")) else Kind.TEXT


def read(data: bytes, kind: Kind, where: str, *, charset: str | None = None, url: str | None = None) -> Document:
    """Return the document in the bytes.

    `where` names it in messages; `charset` is the encoding that a server tells, `url` where it was fetched from.

    Raises:
        QuizError: it cannot be read: empty, broken, locked, too large, in another format or encoding.
    """
    if len(data) > most_bytes(kind):
        raise too_large(where, most_bytes(kind))
    if not data.strip():
        raise QuizError("the document is empty", where=where)
    _refuse_others(data, kind, where)
    document = _READERS[kind](data, where, charset, url)
    if len(document.text.encode()) > MOST_BYTES:
        raise too_large(where, MOST_BYTES)
    if not document.text.strip():
        raise QuizError("the document holds no text", where=where)
    return document


def _refuse_others(data: bytes, kind: Kind, where: str) -> None:
    """A document that is called by another format's name would give a thousand lines of nonsense."""
    found = kind_of_bytes(data)
    if found in (Kind.PDF, Kind.WORD) and found is not kind:
        ending = next(ending for ending, its in ENDINGS.items() if its is found)
        raise QuizError(
            f"this is no {kind} file but a {found} file", where=where, fix=f"name it with the ending {ending}"
        )
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise QuizError("this is a file of an old word processor", where=where, fix=_SAVE_AS)
    if data.startswith(b"{\\rtf"):
        raise QuizError("this is an RTF file", where=where, fix=_SAVE_AS)
    if data.startswith(b"PK\x03\x04") and kind is not Kind.WORD:
        raise QuizError("this is a packed file, no text", where=where, fix=_SAVE_AS)


def _text(data: bytes, where: str, charset: str | None, url: str | None) -> Document:
    text = decode(data, where, charset)
    for offset, name in forbidden(text.replace("\r", "\n")):
        # No pack may quote it, so it is not read in the first place.
        line = text.count("\n", 0, offset) + 1
        raise QuizError(f"the text holds a {name}", where=f"{where}:{line}", fix="remove it: it can garble a terminal")
    return Document(text, Source(url=url))


def _markdown(data: bytes, where: str, charset: str | None, url: str | None) -> Document:
    from quiz.generate.documents.markdown import read_markdown

    document = _guarded(lambda: read_markdown(decode(data, where, charset)), Kind.MARKDOWN, where)
    return replace(document, source=replace(document.source, url=url)) if url else document


def _page(data: bytes, where: str, charset: str | None, url: str | None) -> Document:
    from quiz.generate.documents.page import declared_charset, read_page

    text = decode(data, where, charset or declared_charset(data))
    return _guarded(lambda: read_page(text, url), Kind.PAGE, where)


def _pdf(data: bytes, where: str, charset: str | None, url: str | None) -> Document:
    document = _guarded(lambda: _unlocked(data, where), Kind.PDF, where)
    return replace(document, source=replace(document.source, url=url))


def _unlocked(data: bytes, where: str) -> Document:
    from quiz.generate.documents.pdf import LockedError, NoTextError, read_pdf

    try:
        return read_pdf(data)
    except LockedError:
        raise QuizError(
            "the PDF asks for a password", where=where, fix="open it, and print it to a new PDF without one"
        ) from None
    except NoTextError:
        raise QuizError(
            "the pages of the PDF are pictures, without text", where=where, fix="run it through OCR, such as ocrmypdf"
        ) from None


def _word(data: bytes, where: str, charset: str | None, url: str | None) -> Document:
    from quiz.generate.documents.word import read_word

    document = _guarded(lambda: read_word(data), Kind.WORD, where)
    return replace(document, source=replace(document.source, url=url))


_READERS: dict[Kind, Callable[[bytes, str, str | None, str | None], Document]] = {
    Kind.TEXT: _text,
    Kind.MARKDOWN: _markdown,
    Kind.PAGE: _page,
    Kind.PDF: _pdf,
    Kind.WORD: _word,
}


def _guarded(read: Callable[[], Document], kind: Kind, where: str) -> Document:
    """Run a reader whose library may raise anything on a file that is broken, or made to break it."""
    try:
        return read()
    except QuizError:
        raise
    except TooLargeError as error:
        raise QuizError(f"the document has more than {error}", where=where, fix="split it into chapters") from None
    except ImportError as error:
        raise QuizError(
            f"reading {kind} files needs the extra [generate] ({error.name} is missing)",
            where=where,
            fix="python -m pip install 'quotequiz[generate]'   (in a checkout: python -m pip install -e '.[generate]')",
            code=2,
        ) from None
    except Exception as error:
        raise QuizError(f"the {kind} file is broken: it cannot be read ({type(error).__name__})", where=where) from None
