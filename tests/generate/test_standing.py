"""What nobody need ask who reads the line above, and what only a name or a year tells from others."""

from collections.abc import Callable

from quiz.generate.pipeline import Result

Generate = Callable[..., Result]


def codes(result: Result, stem: str) -> list[str | None]:
    return [found.code for finding in result.findings for found in finding.found if found.fact.stem == stem]


def test_the_firm_of_which_a_text_on_its_radio_tells_again_and_again(run: Generate) -> None:
    told = "Kelpod\n\nThe Kelpod is a radio. The Kelpod is old. In 2001 Jon Reed drew the Kelpod for Apple in Turin."
    result = run(f"{told} Apple was late. Apple won. Apple paid.")
    assert codes(result, "For which company did Jon Reed draw the Kelpod in 2001?") == ["G-GIVEAWAY"]


MUSEUM = "Kelmis Museum\n\nThe Kelmis Museum is a museum in Turin. {deed} The Kelmis Museum is old."


def test_a_deed_told_in_passing_below_a_headline(run: Generate) -> None:
    passing = run(MUSEUM.format(deed="Ada Byron bought 14 clocks from Jon Reed in Oslo."))
    assert codes(passing, "How many clocks did Ada Byron buy from Jon Reed in Oslo?") == ["G-ANCHOR"]


def test_a_deed_that_the_headline_or_a_year_tells_apart(run: Generate) -> None:
    own = run(MUSEUM.format(deed="Ada Byron bought 14 clocks for the Kelmis Museum in Oslo."))
    assert codes(own, "How many clocks did Ada Byron buy for the Kelmis Museum in Oslo?") == [None]
    dated = run(MUSEUM.format(deed="Ada Byron bought 14 clocks from Jon Reed in Oslo in 1905."))
    assert codes(dated, "How many clocks did Ada Byron buy from Jon Reed in Oslo in 1905?") == [None]


def test_what_the_headline_itself_tells(run: Generate) -> None:
    told = "Japanese ship Kelmis\n\nIn 1905 Japan ordered 14 guns for the Kelmis from Jon Reed. The Kelmis was old."
    assert codes(run(told), "Which country ordered 14 guns for the Kelmis from Jon Reed in 1905?") == ["G-GIVEAWAY"]
    told = told.replace("Japan ", "Norway ")
    assert codes(run(told), "Which country ordered 14 guns for the Kelmis from Jon Reed in 1905?") == [None]


NEWS = "Row at the mill\n\n{deed} She said that the glass of Leeds was old."


def test_a_deed_of_the_news_that_no_other_is_like(run: Generate) -> None:
    full = run(NEWS.format(deed="Ada Byron left the Turin Mill for Leeds on loan after a long row with Jon Reed."))
    assert codes(full, "Who left the Turin Mill for Leeds on loan after a long row with Jon Reed?") == [None]
    weekly = run(NEWS.format(deed="Ada Byron beat Eve Lang in Leeds on red grass after a long row with Jon Reed."))
    assert codes(weekly, "Who beat Eve Lang in Leeds on red grass after a long row with Jon Reed?") == ["G-ANCHOR"]
    stake = run(NEWS.format(deed="Ada Byron sold her large stake in the Turin Mill to a friend."))
    assert codes(stake, "Who sold her large stake in the Turin Mill to a friend?") == [None]


def test_what_the_line_above_names(run: Generate) -> None:
    told = "Ada Byron said that the strike would hurt the glass makers of Leeds and Turin."
    stem = "Who said that the strike would hurt the glass makers of Leeds and Turin?"
    assert codes(run(f"Miners vote on strike\n\n{told}"), stem) == [None]
    assert codes(run(f"Miners vote on pay\n\n{told}"), stem) == []
