"""First names: each says one thing of whoever bears it."""

from __future__ import annotations

import pytest

from quiz.generate.first_names import is_woman


@pytest.mark.parametrize(
    ("name", "woman"),
    [
        ("Alexandra Kosteniuk", True),
        ("Joy Adamson", True),
        ("Caitlin Clark", True),
        ("Zoë Wanamaker", True),
        ("Queen Victoria", True),
        ("Alexander Fleming", False),
        ("Pope Francis", False),
        ("Hiromi Uehara", None),
        ("Robin Williams", None),
        ("Vltava Delta", None),
    ],
)
def test_first_name_tells_woman_from_man_or_nothing(name: str, woman: bool | None) -> None:
    assert is_woman(name) is woman
