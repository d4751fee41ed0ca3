"""Works that a text introduces by their kind, and names that tell what they name."""

import pytest

from quiz.generate.naming import named_kind
from quiz.generate.titles import titles_in
from quiz.generate.works import introduced


@pytest.mark.parametrize(
    ("text", "title", "kind"),
    [
        ("He appeared in the film The Last Bus to Whitby with Anna Lind.", "The Last Bus to Whitby", "film"),
        ("Her first album Back to Mud in London sold well.", "Back to Mud", "album"),
        ("In 1960 she published the novel To Kill a Robin, which won a prize.", "To Kill a Robin", "book"),
        ("The band sang the song Hey Clara by the Beatles.", "Hey Clara", "song"),
        ("They watched the television series Mending Bad and Better Call Anna.", "Mending Bad", "television show"),
        ("He released Tin Oddity, the song that made him known.", "Tin Oddity", "song"),
        ("She wrote the novel Gone with the Rain in 1936.", "Gone with the Rain", "book"),
    ],
)
def test_a_kind_introduces_a_title(text: str, title: str, kind: str) -> None:
    assert list(introduced(text)) == [(title, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "This is the film Steven Spielberg made in 1990.",
        "He liked to play First Division football.",
        "She went to the show in New York.",
        "He won the game England Athletic lost.",
        "It was a series.",
    ],
)
def test_persons_places_and_verbs_are_no_titles(text: str) -> None:
    assert list(introduced(text)) == []


@pytest.mark.parametrize(
    ("name", "shown", "kind"),
    [
        ("Diamond Bar University", "Diamond Bar University", "university"),
        ("University of Kelmis", "the University of Kelmis", "university"),
        ("Whitbread Literary Award", "the Whitbread Literary Award", "award"),
        ("Lake Rudolf", "Lake Rudolf", "lake"),
        ("Battle of Kelmis", "the Battle of Kelmis", "battle"),
        ("River Tamar", "the River Tamar", "river"),
    ],
)
def test_a_name_tells_its_kind(name: str, shown: str, kind: str) -> None:
    found = named_kind(name)
    assert found is not None
    assert (found.name, found.kind) == (shown, kind)


@pytest.mark.parametrize("name", ["Award", "the lake", "Best Actor Award", "Kelmis", "a party"])
def test_other_names_do_not(name: str) -> None:
    assert named_kind(name) is None


def test_an_album_that_is_called_like_the_band() -> None:
    text = "The band Coastal Rats sang. Their album Coastal Rats sold well, as did the album Winter Moss."
    assert list(introduced(text)) == [("Winter Moss", "album")]


def test_a_town_with_an_article_is_no_work() -> None:
    assert "The Dalles" in titles_in("She was born near the mill and saw it in The Dalles twice.")
    assert not titles_in("She was born in The Dalles, Oregon, and went to The Dalles twice.")
