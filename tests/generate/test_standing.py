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
