"""From rows to items: never another right answer, nothing that gives the answer away, the same bytes each time."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.errors import QuizError
from quiz.generate.cells import value
from quiz.generate.regenerate import is_human
from quiz.generate.tables import Asked, Asking, Sheet, Wishes, ask, drawn
from quiz.generate.templates import template
from quiz.packs.checks import check
from quiz.packs.item import Difficulty, Item, Kind, Pack, Source
from quiz.packs.rows import read_table, row_of

CAPITALS = """\
country,capital,continent,population
Australia,Canberra,Oceania,26000000
Bolivia,Sucre | La Paz,South America,12200000
Brazil,Brasília,South America,215000000
Chile,Santiago,South America,19600000
Ecuador,Quito,South America,18000000
Fiji,Suva,Oceania,930000
France,Paris,Europe,68000000
Germany,Berlin,Europe,84000000
Italy,Rome,Europe,59000000
Luxembourg,Luxembourg,Europe,650000
Mexico,Mexico City,North America,127500000
New Zealand,Wellington,Oceania,5100000
Norway,Oslo,Europe,5500000
Papua New Guinea,Port Moresby,Oceania,10100000
Samoa,Apia,Oceania,222000
Peru,,South America,34000000
"""
CAPITAL = ("What is the capital of {country}?", "capital")


def sheet(text: str, name: str = "table.csv") -> Sheet:
    return Sheet(name, read_table(text, name), "ab" * 32, Source(title="A table"))


def asked(text: str, *askings: tuple[str, str], seed: int = 1, **wishes: object) -> Asked:
    made = tuple(Asking(template(question), answer) for question, answer in askings or [CAPITAL])
    return ask([sheet(text)], Wishes(made, **wishes), seed)  # type: ignore[arg-type]


def by_stem(result: Asked) -> dict[str, Item]:
    return {item.question: item for item in result.items}


def texts(item: Item) -> list[str]:
    return [option.text for option in item.distractors]


def codes(result: Asked) -> dict[str, str]:
    """Return the codes of refusals by question."""
    return {left.what.partition("? ")[0] + "?" * ("? " in left.what): left.code for left in result.left}


def test_a_row_becomes_a_draft_with_its_row_as_proof() -> None:
    item = by_stem(asked(CAPITALS))["What is the capital of Australia?"]
    assert [answer.text for answer in item.answers] == ["Canberra"]
    assert item.quote == "country: Australia · capital: Canberra"
    assert item.source == Source(title="A table", file="table.csv", line=2, sha256="ab" * 32)
    assert item.draft and item.origin is not None and item.origin.recipe == "table"
    assert not is_human(item)
    assert (item.tags, item.difficulty, item.explanation) == (("capital",), None, None)


def test_distractors_are_of_the_same_group_and_the_spare_ones_follow() -> None:
    items = by_stem(asked(CAPITALS))
    assert set(texts(items["What is the capital of Australia?"])) <= {"Suva", "Wellington", "Port Moresby", "Apia"}
    assert set(texts(items["What is the capital of France?"])) == {"Berlin", "Rome", "Oslo"}
    for item in items.values():
        assert item.origin is not None and len(item.origin.spare) == 4


def test_the_columns_to_compare_by_can_be_named() -> None:
    near = by_stem(asked(CAPITALS, near=("population",)))["What is the capital of France?"]
    assert set(texts(near)) == {"Berlin", "Rome", "Mexico City"}


def test_what_tells_the_answer_is_not_asked() -> None:
    told = codes(asked(CAPITALS))
    assert told["What is the capital of Luxembourg?"] == "G-KEY"
    assert told["What is the capital of Mexico?"] == "G-KEY"
    hidden = CAPITALS.replace("Canberra", "Canberra | Canberra in Australia")
    assert "What is the capital of Australia?" in by_stem(asked(hidden))
    grown = CAPITALS + "Tunisia,Tunis,Africa,12000000\n"
    assert codes(asked(grown))["What is the capital of Tunisia?"] == "G-KEY"
    prefectures = "県,都市\n福島県,福島市\n宮城県,仙台市\n岩手県,盛岡市\n茨城県,水戸市\n栃木県,宇都宮市\n"
    result = asked(prefectures, ("{県}の都はどこですか？", "都市"), language="ja")
    assert codes(result) == {"福島県の都はどこですか？": "G-KEY"}
    assert len(result.items) == 4


def test_a_shared_word_is_no_giveaway_where_another_option_shares_it() -> None:
    rows = "bay,water\n1,Bay of Fundy\n2,Bay of Biscay\n3,Lake Erie\n4,Gulf of Aden\n5,Coral Sea\n6,Bering Strait\n"
    items = by_stem(asked(rows, ("Which bay has number {bay}?", "water")))
    assert "Bay of Biscay" in texts(items["Which bay has number 1?"])


def test_a_blank_cell_leaves_the_row_out() -> None:
    result = asked(CAPITALS)
    (blank,) = [left for left in result.left if left.code == "G-BLANK"]
    assert (blank.file, blank.line, blank.what) == ("table.csv", 17, "country: Peru")
    assert not any("Peru" in item.question for item in result.items)


FILMS = """\
director,film,year
Steven Spielberg,Jaws,1975
Steven Spielberg,E.T.,1982
Ridley Scott,Alien,1979
Ridley Scott,Blade Runner,1982
George Lucas,Star Wars,1977
James Cameron,Aliens,1986
James Cameron,Titanic,1997
George Miller,Mad Max,1979
Michael Mann,Heat,1995
"""


def test_a_question_with_several_answers_is_refused_or_asks_for_all() -> None:
    question = ("Which of these films came out in {year}?", "film")
    assert codes(asked(FILMS, question))["Which of these films came out in 1982?"] == "G-SEVERAL"
    several = by_stem(asked(FILMS, question, several=True))["Which of these films came out in 1982?"]
    assert several.kind is Kind.SEVERAL
    assert {option.text for option in several.answers} == {"E.T.", "Blade Runner"}
    assert len(several.distractors) == 3
    assert [proof.quote for proof in several.also] == ["film: Blade Runner · year: 1982"]


def test_all_answers_are_those_of_the_name_that_is_shown() -> None:
    rows = "film,genre\nHeat,crime | drama\nFargo,crime\nTitanic,drama\nJaws,thriller\nAlien,horror\nShrek,comedy\n"
    items = by_stem(asked(rows, ("Which of these are {genre} films?", "film"), several=True))
    crime = items["Which of these are crime films?"]
    assert {option.text for option in crime.answers} == {"Heat", "Fargo"}
    drama = items["Which of these are drama films?"]
    assert {option.text for option in drama.answers} == {"Heat", "Titanic"}
    # It shares a genre with one of the answers, so it might be taken for right.
    assert "Titanic" not in texts(crime)


def test_the_report_names_the_rows_that_disagree() -> None:
    (left,) = [left for left in asked(CAPITALS + "australia,Sydney,Oceania,1\n").left if left.code == "G-SEVERAL"]
    assert left.what == "What is the capital of Australia? Canberra (table.csv:2), Sydney (table.csv:18)"


def test_another_spelling_or_name_of_the_topic_is_the_same_question() -> None:
    rows = CAPITALS + "the  AUSTRALIA,Sydney,Oceania,1\n"
    assert codes(asked(rows))["What is the capital of Australia?"] == "G-SEVERAL"
    also_called = CAPITALS + "Aotearoa | New Zealand,Auckland,Oceania,1\n"
    assert codes(asked(also_called))["What is the capital of New Zealand?"] == "G-SEVERAL"


def test_a_row_that_stands_twice_gives_one_item() -> None:
    result = asked(CAPITALS + "Norway,oslo,Europe,5500000\n")
    assert len([item for item in result.items if "Norway" in item.question]) == 1
    assert codes(result)["What is the capital of Norway?"] == "G-DUPLICATE"


def test_other_names_of_the_answer_are_never_wrong_answers() -> None:
    rows = CAPITALS + "Oruro,La Paz,South America,5\n"
    for item in asked(rows).items:
        shown = {option.text for option in item.options}
        assert not {"Sucre", "La Paz"} <= shown


def test_several_templates_and_both_directions() -> None:
    result = asked(CAPITALS, CAPITAL, ("Oslo or {capital}: of which country is it the capital?", "country"))
    assert {item.tags for item in result.items} == {("capital",), ("country",)}
    again = asked(CAPITALS, CAPITAL, ("Which city is the capital of {country}?", "capital"))
    assert Counter(left.code for left in again.left)["G-DUPLICATE"] == len(asked(CAPITALS).items)


def test_several_tables_are_one_body_of_facts() -> None:
    other = sheet("country,capital\nAustralia,Sydney\nKenya,Nairobi\n", "other.csv")
    result = ask([sheet(CAPITALS), other], Wishes((Asking(template(CAPITAL[0]), CAPITAL[1]),)), 1)
    assert codes(result)["What is the capital of Australia?"] == "G-SEVERAL"
    (kenya,) = [item for item in result.items if "Kenya" in item.question]
    assert kenya.source is not None and (kenya.source.file, kenya.source.line) == ("other.csv", 3)


def test_explanation_tags_and_difficulty_come_from_columns() -> None:
    rows = "a,b,level,topic,note\n" + "".join(f"q{n},w{n}x,Hard,one; two,note {n}\n" for n in range(5)) + "q9,w9x,,,\n"
    result = asked(
        rows, ("What goes with {a}?", "b"), explanation=template("See {note}."), tags="topic", difficulty="level"
    )
    first, last = result.items[0], result.items[-1]
    assert (first.explanation, first.tags, first.difficulty) == ("See note 0.", ("one", "two"), Difficulty.HARD)
    assert (last.explanation, last.tags, last.difficulty) == (None, (), None)
    with pytest.raises(QuizError) as caught:
        asked(rows.replace("q2,w2x,Hard", "q2,w2x,beastly"), ("What goes with {a}?", "b"), difficulty="level")
    assert caught.value.where == "table.csv:4"


def test_an_item_that_breaks_a_rule_of_writing_is_refused_with_the_rule() -> None:
    result = asked(CAPITALS, ("The capital of {country}", "capital"))
    assert not result.items
    assert {left.code for left in result.left} == {"W308", "G-KEY", "G-BLANK"}


def test_options_look_alike() -> None:
    rows = "a,b\n" + "".join(
        f"{n},{word}\n" for n, word in enumerate(["iPhone", "ipod", "Mac", "Apple", "iPad", "Lisa"])
    )
    for item in asked(rows, ("What is number {a}?", "b")).items:
        assert not check(Pack("", (item,)))
    long = "a,b\n1,short\n2,brief\n3,small\n4,tiny\n5,an answer that is much longer than all the others are\n"
    assert codes(asked(long, ("What is number {a}?", "b")))["What is number 5?"] == "G-LOOKS"


def test_equal_numbers_never_meet_and_neighbours_can_be_told_apart() -> None:
    figures = "10,000 10000 10,100 25,000 31,000 50,000 72,000 99,000 99.0_thousand 120,000 155,000".split()
    rows = "a,b\n" + "".join(f'q{n},"{figure.replace("_", " ")}"\n' for n, figure in enumerate(figures))
    items = asked(rows, ("How many has {a}?", "b")).items
    # 10000 and 99.0 thousand are written as no other is.
    assert len(items) == len(figures) - 2
    for item in items:
        sizes = sorted(size[0] for option in item.options if (size := value(option.text).size))
        assert all(above * 10 >= below * 11 for below, above in pairwise(sizes)), item


def test_dates_have_dates_round_them_and_the_only_one_of_its_form_is_not_asked() -> None:
    days = [
        "14 October 1066",
        "15 June 1215",
        "29 May 1453",
        "12 October 1492",
        "14 July 1789",
        "18 June 1815",
        "44 BC",
    ]
    rows = "event,date\n" + "".join(f"event {n},{day}\n" for n, day in enumerate(days))
    result = asked(rows, ("When was {event}?", "date"))
    assert codes(result) == {"When was event 6?": "G-LOOKS"}
    for place, item in enumerate(result.items):
        near = {days[n] for n in range(max(0, place - 3), min(6, place + 4))}
        assert set(texts(item)) <= near
    figures = "6400 km,6,300 km,4,700 km,3,766 km,2,850 km,1,233 km".replace(" km,", " km|").split("|")
    lengths = "river,length\n" + "".join(f'river {n},"{figure}"\n' for n, figure in enumerate(figures))
    assert codes(asked(lengths, ("How long is {river}?", "length"))) == {"How long is river 0?": "G-LOOKS"}


@pytest.mark.parametrize(
    ("text", "askings", "message", "code"),
    [
        (CAPITALS, [("What is the capital of {contry}?", "capital")], "no column “contry”", 2),
        (CAPITALS, [("What is the capital of {country}?", "Capital")], "no column “Capital”", 2),
        (CAPITALS, [("Is {capital} the capital of {country}?", "capital")], "tells its own answer", 2),
        ("country,capital\n", [CAPITAL], "a header and no row", 1),
        ("country,capital\nItaly,Rome\n", [CAPITAL], "one row", 1),
        ("country,capital\nItaly,Rome\nVatican,the Rome\nSpain,Madrid\nFrance,Paris\n", [CAPITAL], "3 different", 1),
    ],
)
def test_what_cannot_be_meant_is_said(text: str, askings: Sequence[tuple[str, str]], message: str, code: int) -> None:
    with pytest.raises(QuizError) as caught:
        asked(text, *askings)
    assert message in caught.value.what
    assert caught.value.code == code and caught.value.fix


@pytest.mark.parametrize(
    "wording", ["What of {country?", "What of country}?", "What of {a{b}}?", "What?", "{{country}}?"]
)
def test_a_template_without_columns_or_with_a_lone_brace_is_refused(wording: str) -> None:
    with pytest.raises(QuizError) as caught:
        template(wording)
    assert caught.value.code == 2 and caught.value.fix


def test_doubled_braces_are_text() -> None:
    assert template("What is {{{ a }}}?").filled({"a": "one"}) == "What is {one}?"


def test_a_limit_draws_rows_by_the_seed() -> None:
    whole = asked(CAPITALS)
    few = drawn(whole, 5, 1)
    assert len(few.items) == 5 and set(few.items) < set(whole.items)
    assert few != drawn(whole, 5, 2)
    assert drawn(whole, -1, 1).items == whole.items[:0]


# -- Properties --------------------------------------------------------------------------------------------------------

WORDS = st.sampled_from(
    [
        "Ash",
        "ash",
        "The Ash",
        "Élan",
        "Elan",
        "Oak",
        "Oak | Elm",
        "Elm",
        "Red Oak",
        "12",
        "12.0",
        "120",
        "Fir",
        "Yew",
        "Pine",
        "Box",
    ]
)
ROWS = st.lists(st.tuples(WORDS, WORDS, st.sampled_from(["x", "y", ""])), min_size=6, max_size=24)


def table_of(rows: Sequence[Sequence[str]]) -> str:
    return "tree,name,wood\n" + "".join(",".join(f'"{cell}"' for cell in row) + "\n" for row in rows)


def made(rows: Sequence[Sequence[str]], seed: int = 1, several: bool = False) -> Asked | None:
    try:
        return asked(table_of(rows), ("What is said of {tree} here?", "name"), seed=seed, several=several)
    except QuizError:
        return None


@settings(max_examples=150)
@given(ROWS, st.booleans())
def test_no_other_right_answer_is_ever_an_option(rows: list[tuple[str, str, str]], several: bool) -> None:
    result = made(rows, several=several)
    for item in result.items if result else ():
        assert item.source is not None and item.source.line is not None
        tree = value(rows[item.source.line - 2][0])
        right = [value(name) for other, name, _ in rows if value(other).is_same(tree)]
        for one in item.distractors:
            assert not any(value(one.text).clashes(answer) for answer in right)
            assert not any(value(one.text).clashes(value(o.text)) for o in item.distractors if o is not one)
        assert all(any(value(answer.text).is_same(answer2) for answer2 in right) for answer in item.answers)


HEADER, *LINES = CAPITALS.splitlines(keepends=True)


@settings(max_examples=30)
@given(st.permutations(LINES))
def test_the_order_of_rows_says_nothing_to_the_items(lines: list[str]) -> None:
    def told(result: Asked) -> set[tuple[object, ...]]:
        return {(item.id, item.question, item.options, item.quote) for item in result.items}

    assert told(asked(HEADER + "".join(lines))) == told(asked(CAPITALS))


def test_other_columns_say_nothing_to_the_ids() -> None:
    bare = "".join(",".join(line.split(",")[:2]) + "\n" for line in CAPITALS.splitlines())
    assert [item.id for item in asked(bare).items] == [item.id for item in asked(CAPITALS).items]


@settings(max_examples=40)
@given(ROWS, st.integers(0, 5))
def test_the_same_seed_gives_the_same_items_and_each_quote_is_its_row(
    rows: list[tuple[str, str, str]], seed: int
) -> None:
    result = made(rows, seed)
    assert result == made(rows, seed)
    text = table_of(rows)
    for item in result.items if result else ():
        assert item.source is not None and item.source.line is not None and item.quote
        row = row_of(item.quote, item.source.line, text, "table.csv")
        assert row is not None and row.line == item.source.line
        assert not check(Pack("", (item,)))


def test_the_rank_of_a_number_among_the_options_is_drawn_evenly() -> None:
    rows = "battle,year\n" + "".join(f"battle {n},{1000 + 2 * n}\n" for n in range(440))
    items = asked(rows, ("When was {battle}?", "year")).items
    assert len(items) == 440
    ranks = Counter(
        sorted(int(option.text) for option in item.options).index(int(item.answers[0].text)) for item in items
    )
    # Of 440 even draws each rank has 110, give or take 9: four standard deviations.
    assert all(110 - 37 <= ranks[rank] <= 110 + 37 for rank in range(4)), ranks
