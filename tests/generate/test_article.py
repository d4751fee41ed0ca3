import pytest

from quiz.generate.article import LONGEST_PARAGRAPH, LineKind, lines_of
from quiz.packs.sources import SourceText


def kinds(text: str) -> list[tuple[str, str]]:
    source = SourceText.from_bytes(text.encode())
    return [(line.kind.value, source.raw[line.start : line.end]) for line in lines_of(source)]


@pytest.mark.parametrize(
    "line",
    [
        "Also Read | Maker of a game fined $520 million: All charges explained",
        "CLICK HERE TO SIGN UP FOR THE NEWSLETTER",
        "WATCH: THE STAR JUMPS OFF A CLIFF",
        "Related: The trailer, explained in ten pictures that you have to see.",
        "Sign up for our free newsletter to get the latest reviews and more.",
        "A star performs a stunt for 'The Film.' | Credit: Some Pictures",
        "Photo by Jane Doe.",
        "Source: Some Agency",
        "By Jane Q. Doe",
        "(c) 2024 The Daily Paper. All rights reserved.",
        "Watch the stunt here:",
    ],
)
def test_lines_that_are_no_story(line: str) -> None:
    assert [kind for kind, _ in kinds(line)] == [LineKind.BOILERPLATE]


@pytest.mark.parametrize(
    "line",
    ["History", "Tom Jumps Off a Cliff in a New Clip", "1 The transcription of genes", "U.S. Route 2 in Oslo County"],
)
def test_headlines(line: str) -> None:
    assert [kind for kind, _ in kinds(line)] == [LineKind.HEADLINE]


@pytest.mark.parametrize(
    "line",
    [
        "Tom has done it again, she said.",
        '"I wanted to do it since I was a little kid," he says in the video.',
        "The rover landed on Mars in 2021 and has been there since.",
        "Anna Brown went home in 1990.",
        "Watchmakers in Geneva sold two million pieces in 2019, more than ever before.",
    ],
)
def test_paragraphs(line: str) -> None:
    assert kinds(line) == [("story", line)]


def test_a_call_to_click_goes_and_the_sentence_behind_it_stays() -> None:
    found = kinds("Watch the video above. The film is set to hit theaters in July 2023, with the sequel to follow.")
    assert [kind for kind, _ in found] == ["boilerplate", "story"]
    assert found[1][1].startswith("The film is set")


def test_a_time_stamp_is_cut_off_and_nothing_of_the_word_behind_it() -> None:
    assert kinds(" date 2022-12-19 The team behind the film call it a great stunt.")[0][1].startswith("The team")


def test_lines_wrapped_at_a_width_are_one_paragraph() -> None:
    first = (
        "The rover landed on Mars in 2021 and has\nbeen there ever since, sending back more\nthan a thousand pictures."
    )
    text = f"{first}\n\nIt is called Perseverance, and weighs a\nton or so on Earth."
    assert [kind for kind, _ in kinds(text)] == ["story", "story"]


def test_a_figure_of_a_formula_on_a_line_of_its_own_goes_with_the_line_before_it() -> None:
    text = "The flame burns a mixture of neon and compressed O\n2. This is done in a few towns of the north."
    assert kinds(text) == [(LineKind.STORY, text)]


def test_a_text_without_line_breaks_is_read_in_pieces() -> None:
    text = " ".join(f"The rover of the year {year} landed on the hill and stayed there." for year in range(1000, 1400))
    found = kinds(text)
    assert {kind for kind, _ in found} == {"story"}
    assert max(len(piece) for _, piece in found) <= LONGEST_PARAGRAPH
    assert " ".join(piece for _, piece in found) == text


def test_what_is_too_long_for_a_sentence_is_left_out_and_its_neighbours_stay() -> None:
    endless = "word " * 1000 + "end."
    found = kinds(f"The rover landed on the hill in 2021. {endless} It has been there ever since, and works.")
    assert [kind for kind, _ in found] == ["story", "story"]
    assert not any("word" in piece for _, piece in found)


@pytest.mark.parametrize(
    "text",
    [
        "Die Stadt wurde 1990 von der Regierung in Berlin gegründet. Sie war lange Zeit die größte des Landes, in der "
        "viele Menschen an der Universität arbeiteten.\nEs gab dort auch viele Fabriken, und alle wollten hin.",
        "La ville a été fondée en 1990 par le gouvernement. Elle est devenue la plus grande du pays.\nOn y trouve une "
        "université et des usines. Les gens sont venus de partout pour y vivre et y travailler.",
        "Город был основан в 1990 году и стал самым большим в стране.\nТам было много людей, и все они работали.",
    ],
)
def test_other_languages_are_left_out(text: str) -> None:
    assert {kind for kind, _ in kinds(text)} == {LineKind.BOILERPLATE}


def test_a_paragraph_in_another_language_is_left_out_of_an_english_text() -> None:
    german = "Die Stadt wurde 1990 von der Regierung in Berlin gebaut, und es gab dort " + "viele Fabriken " * 12 + "."
    found = kinds(f"The rover landed on the hill in 2021.\n{german}\nIt has been there ever since, and works.")
    assert [kind for kind, _ in found] == ["story", "boilerplate", "story"]
