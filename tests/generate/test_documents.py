"""What is read of each format, and what is said when it cannot be."""

from __future__ import annotations

import random
import zipfile
from io import BytesIO

import pytest

from quiz.errors import QuizError
from quiz.generate.documents.document import Document
from quiz.generate.documents.reading import Kind, read
from quiz.packs.item import Source
from tests.documents import column, paragraph, pdf, word


def lines(document: Document) -> list[str]:
    return document.text.rstrip("\n").split("\n\n")


def page(markup: str, **known: str) -> Document:
    return read(markup.encode(), Kind.PAGE, "page.html", **known)


def markdown(text: str) -> Document:
    return read(text.encode(), Kind.MARKDOWN, "text.md")


# -- Web pages ---------------------------------------------------------------------------------------------------------

STORY = [
    f"The lava of Mount Etna reached the walls of Catania in {year}, and people left the city with all they had."
    for year in (1169, 1329, 1669, 1693)
]
NEWS = f"""<!DOCTYPE html><html><head><title>Etna and its fires | The Kent Post</title>
<meta property="og:title" content="Etna and its fires"><meta property="og:site_name" content="The Kent Post">
<meta name="author" content="Ada Brown"><meta property="article:published_time" content="2021-03-04T10:00:00Z">
<script>var tracker = 'tracked';</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport of the whole world and more</a></li></ul></nav>
<article><h1>Etna and its fires</h1>
{"".join(f"<p>{one}</p>" for one in STORY)}
<h2>The crater</h2>
<p>It is 10<sup>3</sup> metres wide and was measured in 1920<sup><a href="#n1">1</a></sup> by <b>two</b>
  students of the <a href="/u">university</a>.</p>
<table><tr><td>Etna</td><td>3357 metres</td></tr><tr><td>Vesuvius</td><td>1281 metres</td></tr></table>
<figure><img src="a.png"><figcaption>The crater seen from above, in a picture of 1990.</figcaption></figure>
</article>
<aside><p>Ten things that you did not know about mountains and the people who live there.</p></aside>
<footer><p>Copyright The Kent Post. All rights reserved by the owners of this page.</p></footer></body></html>"""


def test_of_a_news_page_the_story_stays() -> None:
    found = lines(page(NEWS))
    assert found == [
        "Etna and its fires",
        *STORY,
        "The crater",
        "It is 10³ metres wide and was measured in 1920 by two students of the university.",
    ]


def test_a_page_tells_its_title_author_publisher_and_date() -> None:
    source = page(NEWS, url="https://kent.example/etna").source
    assert source == Source(
        title="Etna and its fires",
        author="Ada Brown",
        publisher="The Kent Post",
        date="2021-03-04",
        url="https://kent.example/etna",
    )


def test_a_page_that_is_rewritten_for_years_has_no_date() -> None:
    changed = '<meta property="article:modified_time" content="2024-05-06T10:00:00Z"></head>'
    assert page(NEWS.replace("</head>", changed)).source.date is None


def test_a_page_written_by_hand_is_taken_whole() -> None:
    found = page(
        "<title>Volcanoes</title><h1>Volcanoes</h1><p>Etna erupted in 1669.<br><br>It is high."
        "<ul><li>Etna is in Sicily.<li>Vesuvius is near Naples.</ul><p hidden>Not this.<pre>print(1)</pre>Homework!"
    )
    assert lines(found) == [
        "Volcanoes",
        "Etna erupted in 1669.",
        "It is high.",
        "Etna is in Sicily.",
        "Vesuvius is near Naples.",
        "Homework!",
    ]


def test_a_formula_leaves_a_mark_and_no_hole() -> None:
    found = page("<p>If the matrix is called <math><mi>A</mi></math>, it is square.</p>")
    assert lines(found) == ["If the matrix is called […], it is square."]


def test_what_could_garble_a_terminal_is_left_out_of_a_page_and_of_what_it_says_about_itself() -> None:
    found = page("<title>A\x1b[31m\u202etitle</title><p>Etna\u202e erup\u00adted\x9b in\u200b 1669.</p>")
    assert lines(found)[-1] == "Etna erupted in 1669."
    assert found.source.title == "A[31mtitle"


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="iso-8859-1">', "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', "cp1252"),
        ('<meta charset="shift_jis">', "shift_jis"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
        ('<meta charset="nonsense">', "utf-8"),
        ('<meta charset="utf-16">', "utf-8"),
    ],
)
def test_a_page_is_read_in_the_encoding_that_it_declares(head: str, encoding: str) -> None:
    word = "カタニア" if encoding == "shift_jis" else "Café"
    data = f"<html><head>{head}</head><body><p>{word} of 1920.</p></body></html>".encode(encoding)
    assert lines(read(data, Kind.PAGE, "page.html")) == [f"{word} of 1920."]


def test_what_the_server_says_of_the_encoding_counts_more_than_the_page() -> None:
    data = '<meta charset="utf-8"><p>Café of 1920.</p>'.encode("cp1252")
    assert lines(read(data, Kind.PAGE, "page.html", charset="ISO-8859-1")) == ["Café of 1920."]


# -- Markdown ----------------------------------------------------------------------------------------------------------


def test_markdown_loses_its_marks_and_what_is_no_sentence() -> None:
    found = markdown(
        "# Etna\n\nMount **Etna** erupted in *1669*, see [the\nlist](http://x.example/a) and `code`[^1].\n\n"
        "- first one\n- second one\n\n> A quotation.\n\n```\nprint(1)\n```\n\n|a|b|\n|-|-|\n|1|2|\n\n"
        "![picture](a.png)\n\n<b>Raw</b> &amp; ~~gone~~ here.\n\n[^1]: A note.\n"
    )
    assert lines(found) == [
        "Etna",
        "Mount Etna erupted in 1669, see the list and code.",
        "first one",
        "second one",
        "A quotation.",
        "Raw & here.",
    ]
    assert found.source == Source(title="Etna")


def test_the_front_matter_describes_a_markdown_file() -> None:
    found = markdown(
        '---\ntitle: "Etna: a fire"\nauthor: Ada\ndate: 2020-05-06\ntags: [a]\nurl: x\n---\n# Other\n\nText.\n'
    )
    assert found.source == Source(title="Etna: a fire", author="Ada", date="2020-05-06")
    assert lines(found) == ["Other", "Text."]


# -- PDF ---------------------------------------------------------------------------------------------------------------


def test_the_lines_of_a_pdf_become_paragraphs() -> None:
    found = read(
        pdf(
            [
                (200, 750, 18, "Mount Etna"),
                *column(
                    [
                        "Mount Etna is a volcano on the east coast of Sicily. It erup-",
                        "ted in the year 1669, when the lava came as far as the walls",
                        "of Catania, and it is well-known to all who study fire.",
                        "",
                        "The crater was measured by two students, who climbed it with-",
                        "out a rope. It is well-",
                        "known.",
                    ]
                ),
            ],
            title="Mount Etna",
            author="Ada Brown",
        ),
        Kind.PDF,
        "etna.pdf",
    )
    assert lines(found) == [
        "Mount Etna",
        "Mount Etna is a volcano on the east coast of Sicily. It erupted in the year 1669, when the lava came as far "
        "as the walls of Catania, and it is well-known to all who study fire.",
        "The crater was measured by two students, who climbed it without a rope. It is well-known.",
    ]
    assert found.source == Source(title="Mount Etna", author="Ada Brown")


def test_an_indented_line_begins_a_paragraph() -> None:
    text = [
        "\tMount Etna is a volcano on the east coast of Sicily, and it",
        "erupted in the year 1669, as far as the walls of Catania.",
        "\tThe crater was measured by two students, who climbed it in",
        "one day and came back the next.",
    ]
    found = lines(read(pdf(column(text)), Kind.PDF, "etna.pdf"))
    assert [line[:9] for line in found] == ["Mount Etn", "The crate"]


def test_running_heads_and_page_numbers_go_and_the_paragraph_goes_on() -> None:
    def sheet(number: int, *text: str) -> list[tuple[float, float, float, str]]:
        heads = [(72.0, 760.0, 9.0, f"Fires of Sicily, page {number}"), (300.0, 30.0, 9.0, str(number))]
        return [*column(text), *heads]

    found = read(
        pdf(
            sheet(
                1,
                "Mount Etna erupted in the year 1669, when the lava came as",
                "far as the walls of the old city, which they always call",
            ),
            sheet(2, "Catania. It was seen in Malta.", "", "Nobody knows how high it was at the time of the fire."),
        ),
        Kind.PDF,
        "etna.pdf",
    )
    assert lines(found) == [
        "Mount Etna erupted in the year 1669, when the lava came as far as the walls of the old city, which "
        "they always call Catania. It was seen in Malta.",
        "Nobody knows how high it was at the time of the fire.",
    ]


def test_two_columns_are_read_one_after_the_other_and_cells_stay_apart() -> None:
    left = ["Mount Etna is a volcano in Sicily,", "and it erupted in the year 1669."]
    right = ["The crater was measured by two", "students of the university."]
    found = read(pdf([*column(left), *column(right, left=330)]), Kind.PDF, "etna.pdf")
    assert lines(found) == [" ".join(left), " ".join(right)]
    table = pdf([(72, 700, 11, "Etna"), (250, 700, 11, "3357"), (72, 686, 11, "Vesuvius"), (250, 686, 11, "1281")])
    assert lines(read(table, Kind.PDF, "table.pdf")) == ["Etna", "3357", "Vesuvius", "1281"]


def test_a_small_raised_digit_is_an_exponent_or_a_note_and_never_a_part_of_the_number() -> None:
    found = read(
        pdf([(72, 700, 11, "It was built in 1920"), (176, 704, 6, "6"), (72, 640, 11, "A note."), (110, 644, 6, "7")]),
        Kind.PDF,
        "etna.pdf",
    )
    assert "19206" not in found.text and "note.7" not in found.text
    assert "1920" in found.text


# -- Word --------------------------------------------------------------------------------------------------------------


def test_of_a_word_file_paragraphs_stay_as_they_stand_after_all_changes() -> None:
    body = (
        paragraph("Mount Etna", "Title")
        + paragraph("Etna erupted in 1669 &amp; later.")
        + "<w:p><w:r><w:t>It is </w:t></w:r><w:ins w:id='1'><w:r><w:t>very </w:t></w:r></w:ins><w:del w:id='2'><w:r>"
        "<w:delText>not </w:delText></w:r></w:del><w:r><w:t>high: 10</w:t></w:r><w:r><w:rPr><w:vertAlign "
        "w:val='superscript'/></w:rPr><w:t>3</w:t></w:r><w:r><w:t> metres.</w:t></w:r></w:p>"
        + "<w:tbl><w:tr><w:tc>"
        + paragraph("a cell")
        + "</w:tc></w:tr></w:tbl>"
        + paragraph("A picture of it.", "Caption")
        + paragraph("The crater", "Heading1")
    )
    found = read(word(body, title="Fires", author="Ada Brown"), Kind.WORD, "etna.docx")
    assert lines(found) == ["Mount Etna", "Etna erupted in 1669 & later.", "It is very high: 10³ metres.", "The crater"]
    assert found.source == Source(title="Fires", author="Ada Brown")


def test_what_the_program_wrote_is_no_title_and_no_author() -> None:
    data = word(paragraph("Text."), title="Microsoft Word - etna.docx", author="Windows User")
    assert read(data, Kind.WORD, "etna.docx").source == Source()


# -- What cannot be read -----------------------------------------------------------------------------------------------


def _bomb() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (65 * 2**20))
    return out.getvalue()


@pytest.mark.parametrize(
    ("kind", "data", "what", "fix"),
    [
        (Kind.TEXT, b"", "empty", ""),
        (Kind.TEXT, b" \n\t\n", "empty", ""),
        (
            Kind.TEXT,
            "Caf\xe9 was here.".encode("cp1252"),
            "0xE9 is not UTF-8; the text looks like Windows-1252",
            "iconv -f",
        ),
        (Kind.TEXT, "The mill.".encode("utf-16-le"), "UTF-16LE without a mark", "iconv -f UTF-16LE"),
        (Kind.TEXT, "The mill.".encode("utf-16-be"), "UTF-16BE without a mark", "iconv -f UTF-16BE"),
        (Kind.TEXT, random.Random(1).randbytes(5000), "this is no text", ""),
        (Kind.TEXT, b"a\0b", "this is no text", ""),
        (Kind.TEXT, b"\xff\xfea", "not UTF-16", ""),
        (Kind.TEXT, b"One.\nA \x1b[31mred line.", "the text holds a control character", "remove"),
        (Kind.TEXT, b"x" * (8 * 2**20 + 1), "larger than 8 MiB", "split"),
        (Kind.TEXT, pdf([]), "no text file but a PDF file", ".pdf"),
        (Kind.PDF, word(""), "no PDF file but a Word file", ".docx"),
        (Kind.WORD, b"\xd0\xcf\x11\xe0 old", "an old word processor", ".docx"),
        (Kind.TEXT, b"{\\rtf1 text}", "RTF", ".docx"),
        (Kind.TEXT, b"PK\x03\x04 packed", "a packed file", ""),
        (Kind.PAGE, b"<html><body><script>run()</script></body></html>", "holds no text", ""),
        (Kind.PAGE, b"<!-- nothing -->", "holds no text", ""),
        (Kind.MARKDOWN, b"```\ncode\n```\n", "holds no text", ""),
        (Kind.MARKDOWN, b"[" * 50_000, "without an empty line", "split"),
        (Kind.MARKDOWN, b"x\n\n" * 400_000, "larger than 1 MiB", "split"),
        (Kind.PDF, b"no PDF at all", "the PDF file is broken", ""),
        (Kind.PDF, pdf(column(["Text."]))[:300], "the PDF file is broken", ""),
        (Kind.PDF, pdf(column(["Text."]), locked=True), "asks for a password", "without one"),
        (Kind.PDF, pdf([]), "are pictures", "OCR"),
        (Kind.WORD, b"PK\x03\x04 packed", "the Word file is broken", ""),
        (Kind.WORD, word("<w:p>"), "the Word file is broken", ""),
        (Kind.WORD, word("<w:p><w:r/></w:p>"), "holds no text", ""),
        (Kind.WORD, _bomb(), "more than 64 MiB", "split"),
        (Kind.PAGE, b"<p>A page." * 50_000, "more than 50,000 elements", "split"),
    ],
    # The bytes of a zip hold the time of day: by them, two workers would call one test by two names.
    ids=lambda value: "bytes" if isinstance(value, bytes) else None,
)
def test_what_cannot_be_read_says_why(kind: Kind, data: bytes, what: str, fix: str) -> None:
    with pytest.raises(QuizError) as raised:
        read(data, kind, "the name")
    assert what in raised.value.what
    assert (raised.value.where or "").startswith("the name")
    assert fix in (raised.value.fix or "")
    assert raised.value.code == 1


@pytest.mark.parametrize(("encoding"), ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_plain_text_is_read_by_its_mark(encoding: str) -> None:
    assert read("Café of 1920.\n".encode(encoding), Kind.TEXT, "a.txt").text == "Café of 1920.\n"
