"""What nobody need ask who reads the line above, and what only a name or a year tells from others."""

from collections.abc import Callable

import pytest

from quiz.generate.pipeline import Result

Generate = Callable[..., Result]


def codes(result: Result, stem: str) -> list[str | None]:
    return [found.code for finding in result.findings for found in finding.found if found.fact.stem == stem]


@pytest.mark.parametrize(("more", "code"), [("Apple was late. Apple won. Apple paid.", "G-GIVEAWAY"), ("", None)])
def test_the_firm_of_which_a_text_on_its_radio_tells_again_and_again(run: Generate, more: str, code: str | None) -> None:
    told = f"Kelpod\n\nThe Kelpod is a radio. The Kelpod is old. In 2001 Jon Reed drew the Kelpod for Apple in Turin. {more}"
    assert codes(run(told), "For which company did Jon Reed draw the Kelpod in 2001?") == [code]
