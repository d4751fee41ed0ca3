"""Document: the text that was found in a file or a page, one paragraph a line, and what it says about itself."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from quiz.packs.descriptions import ABOUT_LONGEST
from quiz.packs.item import Source
from quiz.text import without_forbidden

_NOTHING = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff\ufffe\uffff"))
"""Soft hyphens and spaces of no width say where a line may break; in a stored text they would tear words apart."""

_FILE_NAME = re.compile(
    r"(microsoft (word|powerpoint)|untitled|document\s*\d*$|slide 1$)|.*\.(docx?|pdf|html?|odt|indd|qxd|rtf|tex|dvi)$",
    re.I,
)
"""What word processors write where a title should stand."""


class TooLargeError(Exception):
    """The document has more parts than any that is read in a sitting; the message says of what."""


@dataclass(frozen=True, slots=True)
class Document:
    """What was read."""

    text: str
    """As it came, for a plain text; else a paragraph or heading a line, with a blank line between."""
    source: Source
    """What the document says about itself, with neither file nor span."""


def composed(paragraphs: Iterable[str], source: Source) -> Document:
    """Return the document of the paragraphs: white space folded, what no pack may hold left out."""
    lines = (cleaned(paragraph) for paragraph in paragraphs)
    text = "\n\n".join(line for line in lines if line)
    return Document(text + "\n" if text else "", source)


def cleaned(text: str) -> str:
    """Return foreign text as one line that a pack may hold."""
    return " ".join(without_forbidden(text.translate(_NOTHING), " ").split())


def said(
    *,
    title: str | None = None,
    author: str | None = None,
    publisher: str | None = None,
    date: str | None = None,
    url: str | None = None,
    licence: str | None = None,
) -> Source:
    """Return what a document says about itself, cleaned; what is no title, date or address is left out."""
    title = _short(title)
    date, url = _short(date), _short(url)
    return Source(
        title=None if title is None or _FILE_NAME.match(title) else title,
        author=_short(author),
        publisher=_short(publisher),
        date=date if date and re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", date) else None,
        url=url if url and re.fullmatch(r"https?://\S+", url) else None,
        licence=_short(licence),
    )


def _short(text: str | None) -> str | None:
    """A line that is longer than any title is no title."""
    line = cleaned(text or "")
    return line if 0 < len(line) <= ABOUT_LONGEST else None
