"""Wrong options tempt: of the time, the place and the sort of the right answer."""

import random
from collections import Counter
from dataclasses import replace

import pytest

from quiz.generate.distractors import distractors
from quiz.generate.eras import apart
from quiz.generate.facts import Fact, Want
from quiz.generate.gates import _shares_words, looks
from quiz.generate.people import DIRECTORS, people_for
from quiz.generate.pool import Pool
from quiz.packs.sources import SourceText
from tests.generate.test_pool import NOTHING


def options(fact: Fact, text: str, **share: object) -> list[str]:
    """Return the wrong options of a fact in a text of its own."""
    pool = Pool([replace(NOTHING, **share)], [SourceText.from_bytes(text.encode())])  # type: ignore[arg-type]
    return list(distractors(fact, pool, random.Random(1)))


def fact(recipe: str, want: Want, stem: str, answer: str) -> Fact:
    return Fact(recipe, want, stem, answer, (0, 9), 0, 0, stem)


@pytest.mark.parametrize(("year", "end"), [("1931", 1950), ("1962", 1975)])
def test_early_directors_beside_those_of_early_films(year: str, end: int) -> None:
    asked = fact("agent", Want.PERSON, 'Who directed the film "Harbour Rain"?', "Karl Weiss")
    found = options(asked, f'"Harbour Rain" is a {year} film directed by Karl Weiss.', work="film")
    assert found and {*found} <= {*DIRECTORS[end]}


def test_directors_of_today_beside_those_of_late_films() -> None:
    asked = fact("agent", Want.PERSON, 'Who directed the film "Harbour Rain"?', "Karl Weiss")
    found = options(asked, '"Harbour Rain" is a 2014 film directed by Karl Weiss.', work="film")
    assert found and not {*found} & {name for names in DIRECTORS.values() for name in names}


def test_nobody_produced_an_early_film_beside_those_who_live() -> None:
    asked = fact("agent", Want.PERSON, 'Who produced the film "Harbour Rain"?', "Karl Weiss")
    told = '"Harbour Rain" is a {} film.'
    assert "Kathleen Kennedy" in options(asked, told.format(2014), work="film")
    assert "Kathleen Kennedy" not in options(asked, told.format(1914), work="film")


def test_no_airports_of_other_continents() -> None:
    asked = fact("listed", Want.THING, "Which airport has two gates?", "Kelmis Airport")
    assert options(asked, "The airport lies in the hills.") == []


@pytest.mark.parametrize(("answer", "shown"), [("the 1530s", "the 1500s"), ("the 1980s", "the 1900s")])
def test_decades_that_may_be_centuries(answer: str, shown: str) -> None:
    found = options(fact("date", Want.CENTURY, "In which decade did Kelmis burn?", answer), "Kelmis burned.")
    assert found and shown not in found


@pytest.mark.parametrize(
    ("answer", "others", "code"),
    [
        ("Kelmis Today", ["the Oslo Post", "the Turin Mail", "the Peru Star"], "G-LOOKS"),
        ("the Oslo Post", ["Kelmis Today", "Turin Today", "Peru Today"], "G-LOOKS"),
        ("the Oslo Post", ["the Kelmis Star", "Turin Today", "Peru Today"], None),
    ],
)
def test_nothing_stands_out_by_its_article(answer: str, others: list[str], code: str | None) -> None:
    assert looks(fact("listed", Want.THING, "Who prints the news?", answer), others) == code


def test_no_school_stands_out_among_universities() -> None:
    asked = fact("affiliation", Want.THING, "At which university is Ada Byron a nurse?", "Caltech")
    assert looks(asked, ["Yale University", "Boston College", "Essex University"]) == "G-LOOKS"
    assert looks(asked, ["Stanford", "Boston College", "Essex University"]) is None


def test_princes_beside_princes() -> None:
    asked = fact("person", Want.PERSON, "Who opened the Kelmis Museum?", "Prince Oleg")
    found = options(asked, "Prince Oleg opened it. Karl Weiss sang.", persons=("Prince Oleg", "Karl Weiss"))
    assert all(name.startswith("Prince ") for name in found)


def test_a_name_among_common_nouns() -> None:
    asked = fact("term", Want.TERM, "What were the aircraft of Kelmis called?", "Cactus Air Force")
    assert looks(asked, ["buoyant force", "normal force", "magnetic force"]) == "G-LOOKS"
    assert looks(asked, ["Free Air Force", "Royal Air Force", "magnetic force"]) is None


def test_rivers_with_the_word_or_without() -> None:
    asked = fact("listed", Want.THING, "Along which river did Kelmis grow?", "the Yellow River")
    found = options(asked, "Kelmis grew along the Yellow River.")
    assert "River" in found[0]
    bare = fact("listed", Want.THING, "Along which river did Kelmis grow?", "the Danube")
    assert not any("River" in name for name in options(bare, "Kelmis grew along the Danube."))


@pytest.mark.parametrize(
    ("year", "name"), [(1273, "Genghis Khan"), (1806, "Napoleon Bonaparte"), (1943, "Erwin Rommel")]
)
def test_commanders_of_the_time(year: int, name: str) -> None:
    words = Counter({"army": 9, "troops": 9})
    assert name in people_for(words, year)
    others = {"Genghis Khan", "Napoleon Bonaparte", "Erwin Rommel"} - {name}
    assert not others & {*people_for(words, year)}


def test_a_river_of_no_list_tempts_nobody_into_others() -> None:
    asked = fact("listed", Want.THING, "Along which river did Kelmis grow?", "the Sabana River")
    assert options(asked, "Kelmis grew along the Sabana River in Mexico.") == []
    school = fact("listed", Want.THING, "At which university did Ada Byron teach?", "the University of Kelmis")
    assert len(options(school, "She taught at the University of Kelmis in California, a US school.")) >= 3


def test_a_figure_among_words() -> None:
    asked = fact("term", Want.TERM, "What is the pair at which the reading begins called?", "+1 site")
    assert looks(asked, ["active site", "binding site", "exit site"]) == "G-LOOKS"
    assert looks(asked, ["active site", "-10 box", "exit site"]) is None


@pytest.mark.parametrize(
    ("stem", "answer", "kind", "wrong"),
    [
        ("Which empire signed the pact of Kelmis in 1912?", "the Ottoman Empire", Want.THING, "the Mongol Empire"),
        ("During which war did the fort of Kelmis burn in 1862?", "the American Civil War", Want.THING, "World War I"),
        ("In which city did Ada Lang settle in 1758?", "Boston", Want.PLACE, "Chicago"),
        ("To which country did the ship sail in 1982?", "Poland", Want.PLACE, "Latvia"),
        ("At which battle did Karl Weiss fall in 1942?", "the Battle of Midway", Want.THING, "the Battle of the Somme"),
    ],
)
def test_nothing_that_was_not_there_then(stem: str, answer: str, kind: Want, wrong: str) -> None:
    found = options(fact("listed", kind, stem, answer), "Kelmis.")
    assert len(found) >= 3 and wrong not in found
    assert all(apart(name, int(stem[-5:-1])) <= 60 for name in found)


def test_towns_of_the_same_coast() -> None:
    asked = fact("place", Want.PLACE, "In which country did the storm make landfall?", "Philippines")
    assert {*options(asked, "The storm came in 2013.")[:3]} <= {
        "Cambodia", "Indonesia", "Laos", "Malaysia", "Myanmar", "Singapore", "Thailand", "Vietnam"
    }  # fmt: skip


def test_what_everybody_knows_for_a_firms_own() -> None:
    asked = fact("listed", Want.THING, "Which company sold the 5 GB iPod with a wheel that turned?", "Apple")
    assert _shares_words(asked, None)
    assert not _shares_words(replace(asked, answer="Sony"), None)


def test_no_figure_is_alone_in_its_digits() -> None:
    for seed in range(20):
        asked = fact("quantity", Want.MEASURE, "How much did the Kelmis weigh?", "11,300 pounds")
        pool = Pool([NOTHING], [SourceText.from_bytes(b"The Kelmis weighed 11,300 pounds.")])
        found = distractors(asked, pool, random.Random(seed))[:3]
        assert any(len(option) == len(asked.answer) for option in found)


def test_company_of_ones_own_age() -> None:
    asked = fact("age", Want.COUNT, "At what age did Ada Byron die?", "34")
    assert all(abs(int(option) - 34) < 10 for option in options(asked, "Ada Byron died at the age of 34."))


def test_no_part_of_a_film_among_its_makers() -> None:
    told = '"Harbour Rain" is by Karl Weiss. Ahab (Jon Reed), Pip (Tom Hood) and Tim (Carl Sand) lost Eve Roy.'
    persons = ("Karl Weiss", "Jon Reed", "Tom Hood", "Carl Sand", "Eve Roy")
    asked = fact("agent", Want.PERSON, 'Who directed "Harbour Rain"?', "Karl Weiss")
    found = options(asked, told, work="episode", persons=persons)
    assert "Eve Roy" not in found


def test_lords_beside_lords() -> None:
    asked = fact("reported", Want.PERSON, "Who said that Lord Reed was late?", "Lord Ashby")
    found = options(asked, "Lord Ashby said that Lord Reed was late.")
    assert len(found) >= 3 and all(one.startswith("Lord ") for one in found)
