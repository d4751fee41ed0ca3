"""By what a text takes up the thing that its headline names, and what it only says of it."""

from collections.abc import Callable

import pytest

from quiz.generate.language import Parser
from quiz.generate.pipeline import Result
from quiz.generate.topics import Topic, headline_topic, kind_line, kind_of_work, with_kinds
from tests.generate.conftest import article

Generate = Callable[..., Result]

UNIVERSITY = "University of Kelmis\n\nThe University of Kelmis is old. {told}\n"
QUAKE = "1906 Kelmis earthquake\n\nThe 1906 Kelmis earthquake struck in May. {told}\n"
STATE = "Montana\n\nMontana is wide. Montana is dry. {told}\n"


@pytest.mark.parametrize(
    ("text", "told", "asked"),
    [
        (
            UNIVERSITY,
            "The university moved to Turin in 1960.",
            "In what year did the University of Kelmis move to Turin?",
        ),
        # Whatever it began with: a university is a school, too.
        (UNIVERSITY, "The school moved to Turin in 1960.", "In what year did the University of Kelmis move to Turin?"),
        (
            UNIVERSITY,
            "The campus was painted by Ada Byron.",
            "Who painted the campus of the University of Kelmis?",
        ),
        (
            QUAKE,
            "The earthquake killed 12 people in Turin.",
            "How many people did the 1906 Kelmis earthquake kill in Turin?",
        ),
        (
            QUAKE,
            "The quake killed 12 people in Turin.",
            "How many people did the 1906 Kelmis earthquake kill in Turin?",
        ),
        (QUAKE, "The epicentre was mapped by Ada Byron.", "Who mapped the epicentre of the 1906 Kelmis earthquake?"),
        (STATE, "The state joined the Turin League in 1921.", "In what year did Montana join the Turin League?"),
        (STATE, "The state flower was chosen in 1895.", "In what year was Montana's state flower chosen?"),
        (STATE, "The capital was moved to Helena in 1894.", "In what year was the capital of Montana moved to Helena?"),
    ],
)
def test_the_noun_means_the_topic_or_its_part(run: Generate, text: str, told: str, asked: str) -> None:
    assert asked in [fact.stem for fact in run(text.format(told=told)).facts]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A university has no epicentre, an earthquake no campus, and of bridges each may have many.
        (UNIVERSITY, "The epicentre was mapped by Ada Byron in 1960."),
        (QUAKE, "The campus was painted by Ada Byron in 1960."),
        (STATE, "The bridge was painted by Ada Byron in 1960."),
        # A city flower is none of the state's.
        (STATE, "The city flower was chosen by Ada Byron in 1895."),
        # What it is home to, it is not.
        (STATE, "Montana is home to clerks. The home was painted by Ada Byron in 1960."),
        # "The period" is no word for what a text is about.
        (STATE, "Montana is a time of rest. The time was sung of by Ada Byron in 1960."),
    ],
)
def test_other_nouns_mean_something_else(run: Generate, text: str, told: str) -> None:
    facts = run(text.format(told=told)).facts
    assert not [fact.stem for fact in facts if fact.stem]


@pytest.mark.parametrize(
    ("text", "person", "above"),
    [
        ("Kelmis Pod is a line of radios.", False, "The radio Kelmis Pod"),
        # "A line of players": it is none that plays.
        ("Kelmis Pod is a line of players.", False, ""),
        ("Kelmis Pod is home to clerks.", False, ""),
        ("Kelmis Pod is a time of rest.", False, ""),
        ("Nora Velde is a Danish handball player.", True, "The handball player Nora Velde"),
        ("Nora Velde is a Danish nurse.", True, "The nurse Nora Velde"),
        # What she was on some day is no trade.
        ("Nora Velde is a Danish winner.", True, ""),
    ],
)
def test_the_line_above_says_what_the_topic_is(parser: Parser, text: str, person: bool, above: str) -> None:
    topic = Topic(" ".join(text.split()[:2]), person=person, headed=True)
    assert kind_line([with_kinds(topic, parser.sentences(text, (0, len(text)), []))]) == above


def test_a_person_is_no_island(parser: Parser) -> None:
    text = "Nora Velde is an island."
    assert with_kinds(Topic("Nora Velde", person=True), parser.sentences(text, (0, len(text)), [])).kinds == frozenset()


@pytest.mark.parametrize("line", ["Oslo Fire", "1. Oslo Fire", "iv) Oslo Fire"])
def test_numbers_of_headings_are_left_out(line: str) -> None:
    told = article(f"{line}\n\nThe Oslo Fire was long. The Oslo Fire was hot.")
    assert headline_topic(told) == ("Oslo Fire", "")


def test_years_of_headings_are_not() -> None:
    told = article("1906 Oslo Fire\n\nThe 1906 Oslo Fire was long. The 1906 Oslo Fire was hot.")
    assert headline_topic(told) == ("1906 Oslo Fire", "")


def test_an_actor_of_films_is_no_film() -> None:
    told = article("Oslo Moor\n\nOslo Moor is an English film, television and theatre actor from Kelmis.")
    assert kind_of_work(told, "Oslo Moor", "") is None
    told = article("Oslo Moor\n\nOslo Moor is an English film, shot in Kelmis.")
    assert kind_of_work(told, "Oslo Moor", "") == "film"
