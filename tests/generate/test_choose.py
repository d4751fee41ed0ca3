"""Choosing: looking collisions up gives what comparing all with all would, and a limit keeps the best of the pack."""

import random
from dataclasses import replace
from typing import Any

import pytest

from quiz.generate.choose import Candidate, choose, collision, score
from quiz.generate.conflicts import Merged
from quiz.generate.facts import Fact, Want

NAMES = ("Ada Kent", "Bob Mill", "Eve Stone", "Zoe Hall")
WORDS = "bridge tower river castle market garden harbour station".split()
ANSWERS = ("1840", "Kent", "the river", "Ada Kent", "French", "Stone", "two", "Kent Mill", "1842", "tower")
RECIPES = (("date", Want.DATE), ("listed", Want.THING), ("person", Want.PERSON), ("nationality", Want.PLACE))


def candidate(dice: random.Random, articles: int = 20) -> Candidate:
    recipe, want = dice.choice(RECIPES)
    name = dice.choice(NAMES)
    stem = f"Which {dice.choice(WORDS)} did {name} see near the {dice.choice(WORDS)} in {dice.choice(ANSWERS)}?"
    place = dice.randrange(articles), dice.randrange(6)
    fact = Fact(recipe, want, stem, dice.choice(ANSWERS), (0, 9), *place, stem, names=frozenset([name]))
    context = dice.choice([None, "About Kent", "The French tower"])
    merged = Merged(fact, ())
    return Candidate(merged, ("a", "b", "c"), (), context, score(merged, 6))


@pytest.mark.parametrize("seed", range(5))
def test_looking_up_finds_what_comparing_all_with_all_finds(seed: int) -> None:
    dice = random.Random(seed)
    decisions = choose([candidate(dice) for _ in range(150)], None)
    kept: list[Candidate] = []
    collisions = 0
    for decision in decisions:
        found = ((code, other) for other in kept if (code := collision(other, decision.candidate)) is not None)
        code, other = next(found, (None, None))
        if decision.better is not None:
            assert (decision.code, decision.better) == (code, other)
            collisions += 1
        elif decision.code in (None, "G-SHARE"):
            kept += [decision.candidate] if code is None else []
            assert decision.code is not None or code is None
    assert collisions > 20


def unlike(number: int, recipe: str = "date") -> Candidate:
    fact = Fact(
        recipe, Want.DATE, f"When was x{number} y{number} z{number} sold?", f"{1000 + number}", (0, 9), number, 0, ""
    )
    merged = Merged(fact, ())
    return Candidate(merged, ("a", "b", "c"), (), None, score(merged, 6))


def kinds(candidates: list[Candidate], limit: int | None) -> list[str]:
    return [one.candidate.merged.fact.recipe for one in choose(candidates, limit) if one.code is None]


def test_a_limit_keeps_no_more_of_a_kind_than_its_share_while_there_are_others() -> None:
    recipes = ("title", "superlative", "count", "date", "person")
    many = [unlike(10 * place + n, recipe) for place, recipe in enumerate(recipes) for n in range(10)]
    assert kinds(many, None).count("title") == 10
    ten = kinds(many, 10)
    assert len(ten) == 10 and ten.count("title") == 6 and ten.count("superlative") == 4
    assert kinds(many, 5) == ["title"] * 5


def test_a_limit_is_filled_when_the_other_kinds_are_used_up() -> None:
    few = [unlike(10 * place + n, recipe) for place, recipe in enumerate(("title", "count", "job")) for n in range(4)]
    assert len(kinds(few, None)) == 12
    assert len(kinds(few, 10)) == 10


def test_each_candidate_is_kept_or_refused_once_and_a_limit_says_so() -> None:
    decisions = choose([unlike(n, recipe) for n, recipe in enumerate(["date", "place", "count", "job"] * 5)], 6)
    assert len(decisions) == 20
    codes = [one.code for one in decisions]
    assert codes.count(None) == 6 and codes.count("G-LIMIT") == 14
    assert [one.candidate.score for one in decisions] == sorted(
        (one.candidate.score for one in decisions), reverse=True
    )


def test_no_more_than_two_of_a_sentence() -> None:
    same = [replace_place(unlike(n), 0) for n in range(3)]
    assert [one.code for one in choose(same, None)] == [None, None, "G-DUPLICATE"]
    stands = replace_place(of("In which city is the Burj Khalifa?", "Dubai", Want.PLACE, recipe="site"), 0)
    assert [one.code for one in choose([stands, *same[:2]], None)] == [None, None, None]


def replace_place(one: Candidate, article: int) -> Candidate:
    return replace(one, merged=Merged(replace(one.merged.fact, article=article, sentence=0), ()))


def of(stem: str, answer: str, want: Want, context: str | None = None, **more: Any) -> Candidate:
    """Return a candidate of the first text; the recipe matters only where a test says so."""
    own: dict[str, Any] = {"recipe": "listed", "article": 0, "sentence": 0} | more
    fact = Fact(want=want, stem=stem, answer=answer, span=(0, 9), topic=stem, **own)
    merged = Merged(fact, ())
    return Candidate(merged, ("a", "b", "c"), (), context, score(merged, 6))


def test_a_day_of_one_sentence_shows_the_year_of_the_other_date() -> None:
    month = of("In what month and year did the mill burn?", "May 1921", Want.DATE)
    day = of("On what date was Kelmis told?", "4 May 1921", Want.DATE)
    assert collision(month, day) == "G-GIVEAWAY"
    # Of another year, or told elsewhere, it shows nothing.
    assert collision(month, of("On what date was Kelmis told?", "4 May 1922", Want.DATE)) is None
    assert collision(month, of("On what date was Kelmis told?", "4 May 1921", Want.DATE, sentence=3)) is None


def test_where_one_person_did_two_things_is_asked_once() -> None:
    born = of("Where was Ada Kent born?", "Turin", Want.PLACE, names=frozenset(["Ada Kent"]))
    buried = of("In which town does the grave of Ada Kent lie?", "Turin", Want.PLACE, names=frozenset(["Ada Kent"]))
    other = of("In which town does the grave of Bob Mill lie?", "Turin", Want.PLACE, names=frozenset(["Bob Mill"]))
    assert collision(replace_sentence(born, 3), buried) == "G-DUPLICATE"
    assert collision(replace_sentence(born, 3), other) is None


def test_a_headline_that_holds_the_answer() -> None:
    war = of("Which conflict closed the mills?", "the Oslo War", Want.THING, sentence=5)
    assert collision(of("Who sang?", "Ada Kent", Want.PERSON, "Kelmis during the Oslo War"), war) == "G-GIVEAWAY"
    assert collision(of("Who sang?", "Ada Kent", Want.PERSON, "Kelmis during the war"), war) is None
    # What a text seems to be about is shown for many, and tells nothing of the one.
    assert collision(of("Who sang?", "Ada Kent", Want.PERSON, "About the Oslo War"), war) is None
    # Elsewhere it may be another war.
    assert collision(of("Who sang?", "Ada Kent", Want.PERSON, "Kelmis in the Oslo War", article=1), war) is None


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        ('Who wrote "Winter Moss"?', 'Who began writing "Winter Moss" in a mill near Kelmis?', "G-DUPLICATE"),
        ('Who wrote "Winter Moss"?', 'Who directed "Winter Moss" in a mill near Kelmis?', None),
        ('Who wrote "Winter Moss"?', 'Who began writing "Harbour Rain" in a mill near Kelmis?', None),
    ],
)
def test_one_maker_is_asked_for_once(one: str, other: str, code: str | None) -> None:
    first = of(one, "Ada Kent", Want.PERSON)
    assert collision(first, of(other, "Ada Kent", Want.PERSON, sentence=4)) == code
    assert collision(first, of(other, "Eve Stone", Want.PERSON, sentence=4)) is None


def test_a_term_is_defined_once() -> None:
    cell = of("What is a cell that holds no core called?", "haplocyte", Want.TERM)
    many = of("What are found in the blood of old hens?", "haplocytes", Want.TERM, sentence=5)
    assert collision(cell, many) == "G-DUPLICATE"


def test_neighbouring_sentences_tell_of_one_event() -> None:
    shows = of("How many hens drowned near Kelmis when the Oslo Dam broke?", "40", Want.COUNT)
    asked = of("Which wall broke with thunder, rain, snow above Kelmis?", "the Oslo Dam", Want.THING, sentence=1)
    assert collision(shows, asked) == "G-GIVEAWAY"
    assert collision(shows, replace_sentence(asked, 5)) is None


def replace_sentence(one: Candidate, sentence: int) -> Candidate:
    return replace(one, merged=Merged(replace(one.merged.fact, sentence=sentence), ()))


def test_one_day_is_asked_for_once() -> None:
    landed = of("On what date did the Kelmis troops land?", "7 August 1942", Want.DATE, sentence=3)
    assert collision(landed, of("On what date was Oslo taken?", "7 August 1942", Want.DATE)) == "G-DUPLICATE"
    # In one year much is done.
    year = of("In what year did the Kelmis troops land?", "1942", Want.DATE, sentence=3)
    assert collision(year, of("In what year was Oslo taken?", "1942", Want.DATE)) is None


def test_a_year_tells_during_which_war() -> None:
    war = of("During which war did the Battle of Kelmis take place?", "World War II", Want.THING, sentence=3)
    assert collision(of("How many mills burned in Kelmis in 1944?", "40", Want.COUNT), war) == "G-GIVEAWAY"
    assert collision(of("How many mills burned in Kelmis?", "40", Want.COUNT), war) is None


def test_a_doer_who_is_named_beside_the_same_thing() -> None:
    sent = of("Who sent envoys to Kelmis on 3 March 1273?", "Ada Kent", Want.PERSON, sentence=9)
    sent = replace(sent, merged=Merged(replace(sent.merged.fact, recipe="person"), ()))
    assert collision(of("In which year did Ada Kent visit Kelmis?", "1271", Want.DATE), sent) == "G-GIVEAWAY"
    assert collision(of("In which year did Ada Kent visit Peru?", "1271", Want.DATE), sent) is None
    # What stands above both of them tells nothing of the one.
    above = of("In which year did Ada Kent visit Kelmis?", "1271", Want.DATE, "The town of Kelmis")
    assert collision(above, sent) is None


def test_what_else_a_sentence_tells_of_a_speaker() -> None:
    said = of('Who said that "the mill is a ruin"?', "Ada Kent", Want.PERSON, recipe="reported")
    assert collision(of("At which university does Ada Kent teach?", "Yale", Want.THING), said) is None
    assert collision(of("In what year did Ada Kent see the mill?", "1921", Want.DATE), said) == "G-GIVEAWAY"
