"""A tree of HTML elements as paragraphs: what web pages, Markdown and word processor files have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from quiz.generate.documents.document import TooLargeError

_LEFT_OUT = frozenset(
    (
        "table caption pre script style noscript template iframe object svg math canvas audio video figure figcaption "
        "nav footer aside form button select textarea label del s strike title meta graphic dialog"
    ).split()
)
"""Elements that hold no sentence of the story."""

_INLINE = frozenset(
    (
        "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd mark q ref hi rp rt ruby samp small span "
        "strong sub sup time tt u var wbr"
    ).split()
)
"""Elements inside a sentence; all others begin a paragraph and end it."""

MOST_ELEMENTS = 50_000
"""The largest of 923 real pages has 10,112; with five times as many reading takes seconds, and then grows fast."""

_RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")


def tree_of(markup: str) -> Any:
    """Return the tree of an HTML page (an lxml element), or None if there is nothing in it.

    Raises:
        TooLargeError: it has more than `MOST_ELEMENTS`.
    """
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        # As bytes: lxml refuses a str that names its encoding, and here it has been decoded already.
        tree = html.document_fromstring(markup.encode(), parser=parser)
    except (etree.ParserError, ValueError):
        return None
    if sum(1 for _ in tree.iter()) > MOST_ELEMENTS:
        raise TooLargeError(f"{MOST_ELEMENTS:,} elements")
    for formula in tree.xpath("//math | //img[contains(@class, 'math') or contains(@class, 'latex')]"):
        # A sentence with a hole in it would read as if it were whole.
        formula.tail = f"[…]{formula.tail or ''}"
        formula.drop_tree()
    for link in tree.xpath("//*[contains(@class, 'mw-editsection')]"):
        # MediaWiki's "[edit]" behind each heading.
        link.drop_tree()
    _keep_raised(tree)
    return tree


def _keep_raised(tree: Any) -> None:
    """Write raised digits as such, and drop raised links to notes: 10<sup>6</sup> is not 106, nor is 1996<sup>1</sup>
    the year 19961."""
    for raised in list(tree.iter("sup")):
        text = raised.text_content()
        if raised.find(".//a") is not None or "[" in text or "ref" in (raised.get("class") or ""):
            # Emptied, not taken out: lxml moves the text behind it each time, which is slow where there are thousands.
            for child in list(raised):
                raised.remove(child)
            raised.text = None
        elif not re.search(r"[^\W\d]", text):
            for part in raised.iter():
                part.text = (part.text or "").translate(_RAISED)


def paragraphs(tree: Any) -> Iterator[str]:
    """Yield the paragraphs, list items and headings below an element, without tables, pictures, code and navigation."""
    parts: list[str] = []
    yield from _walk(tree, parts)
    yield from _ended(parts)


def _walk(element: Any, parts: list[str]) -> Iterator[str]:
    for child in element:
        tag = child.tag
        if not isinstance(tag, str):
            pass
        elif tag in ("br", "lb"):
            parts.append("\n")
        elif tag in _LEFT_OUT or child.get("hidden") is not None or child.get("aria-hidden") == "true":
            if tag not in ("del", "s", "strike", "math", "svg", "button", "label"):
                yield from _ended(parts)
        elif tag in _INLINE:
            parts.append(child.text or "")
            yield from _walk(child, parts)
        else:
            yield from _ended(parts)
            parts.append(child.text or "")
            yield from _walk(child, parts)
            yield from _ended(parts)
        parts.append(child.tail or "")


def _ended(parts: list[str]) -> Iterator[str]:
    # A line break alone wraps a line; two make a paragraph on pages that know no other.
    whole = "".join(part if part == "\n" else " ".join(re.split(r"\s+", part)) for part in parts)
    parts.clear()
    for paragraph in re.split(r"\n\s*\n", whole):
        if paragraph.strip():
            yield " ".join(paragraph.split())
