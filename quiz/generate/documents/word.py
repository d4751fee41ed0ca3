"""Word processor files (.docx): the text as it stands after all changes, without tables, notes and captions."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree

from quiz.generate.documents.document import Document, TooLargeError, composed, said
from quiz.generate.documents.markup import paragraphs, tree_of
from quiz.packs.item import Source

MOST_UNPACKED = 64 * 2**20
"""Bytes of XML in a file: a thousand pages have ten million. What unpacks to more was made to fill the memory."""

_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name^='toc '] => !
p[style-name^='TOC'] => !
p[style-name='Caption'] => !
p[style-name='caption'] => !
p[style-name='footnote text'] => !
p[style-name='endnote text'] => !
"""

_NO_AUTHORS = frozenset(
    (
        "user admin administrator owner student teacher author unknown python-docx windows-user microsoft-office-user"
    ).split()
)
"""What stands in the author's place when nobody has written a name there."""

_NAMES = {"dc": "http://purl.org/dc/elements/1.1/"}


def is_word(data: bytes) -> bool:
    """Say whether the bytes are a .docx, whatever the file is called."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return "word/document.xml" in archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError):
        return False


def read_word(data: bytes) -> Document:
    """Return the text of a .docx.

    Its dates are left out: they tell when the file was made, which need not be when the text was written.

    Raises:
        TooLargeError: it unpacks to more than any text has.
        Exception: the file is broken; the libraries raise whatever their XML gives them.
    """
    import mammoth

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if (
            sum(entry.file_size for entry in archive.infolist() if entry.filename.endswith((".xml", ".rels")))
            > MOST_UNPACKED
        ):
            raise TooLargeError(f"{MOST_UNPACKED // 2**20} MiB of text and marks")
        source = _source(archive)
    markup = mammoth.convert_to_html(
        io.BytesIO(data), style_map=_STYLES, convert_image=lambda image: [], external_file_access=False
    ).value
    tree = tree_of(markup)
    if tree is None:
        return Document("", Source())
    for note in tree.xpath("//li[starts-with(@id, 'footnote-') or starts-with(@id, 'endnote-')]"):
        note.drop_tree()
    return composed(paragraphs(tree), source)


def _source(archive: zipfile.ZipFile) -> Source:
    if "docProps/core.xml" not in archive.namelist():
        return Source()
    core = ElementTree.fromstring(archive.read("docProps/core.xml"))
    author = core.findtext("dc:creator", "", _NAMES).strip()
    return said(
        title=core.findtext("dc:title", "", _NAMES),
        author=None if author.lower().replace(" ", "-") in _NO_AUTHORS else author,
    )
