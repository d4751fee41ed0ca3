"""Markdown: the text without its marks, and what its front matter says."""

from __future__ import annotations

import re

from quiz.generate.documents.document import Document, TooLargeError, composed, said
from quiz.generate.documents.markup import paragraphs, tree_of
from quiz.packs.item import Source

MOST_TOGETHER = 20_000
"""Characters of a paragraph or list; the work on nested marks grows with the square."""

_FRONT = re.compile(r"---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_ENTRY = re.compile(r"(title|author|publisher|date|url|licen[cs]e)[ \t]*:[ \t]*(.+)")


def read_markdown(text: str) -> Document:
    """Return the text of a CommonMark file with GitHub's tables and strike-through, which are left out.

    Raises:
        TooLargeError: more stands together than any paragraph has.
    """
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if any(len(part) > MOST_TOGETHER for part in re.split(r"\n[ \t]*\n", text)):
        raise TooLargeError(f"{MOST_TOGETHER:,} characters without an empty line between")
    front = _FRONT.match(text)
    marks = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin)
    tree = tree_of(marks.render(text[front.end() :] if front else text))
    for notes in tree.xpath("//section[@class='footnotes']") if tree is not None else ():
        notes.drop_tree()
    lines = list(paragraphs(tree)) if tree is not None else []
    source = _source(front[1]) if front else Source()
    heading = tree.find(".//h1") if tree is not None and source.title is None else None
    if heading is not None:
        source = said(**{**_entries(front[1] if front else ""), "title": heading.text_content()})
    return composed(lines, source)


def _source(front: str) -> Source:
    return said(**_entries(front))


def _entries(front: str) -> dict[str, str]:
    """The plain entries of the front matter; lists and the like say nothing about the source."""
    found = {}
    for line in front.split("\n"):
        entry = _ENTRY.fullmatch(line.strip())
        if entry and entry[2][0] not in "[{|>&*!":
            name = "licence" if entry[1].startswith("licen") else entry[1]
            found[name] = entry[2].strip().strip("\"'")
    return found
