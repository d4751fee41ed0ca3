"""Pictures of the screens. They change with any release of Textual, so they are compared with one alone."""

import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
import textual
from textual.pilot import Pilot
from textual.widgets import Input

from quiz.tui.screens.play import PlayScreen
from tests.conftest import DRAWN_WITH
from tests.tui.game import MILL, MOON, Ticks, make_app, make_review_app, moon, only, settled

pytestmark = pytest.mark.skipif(
    textual.__version__ != DRAWN_WITH,
    reason=f"the pictures were drawn with Textual {DRAWN_WITH}, and this is {textual.__version__}",
)

SIZES = [(80, 24), (40, 20)]

Snap = Callable[..., bool]


async def answer(pilot: Pilot[Any], right: bool) -> None:
    screen = pilot.app.screen
    assert isinstance(screen, PlayScreen)
    deal = screen.state.deal
    places = deal.right if right else set(range(len(deal.order))) - deal.right
    await pilot.press(str(min(places) + 1))
    await settled(pilot)


async def asked(pilot: Pilot[Any]) -> None:
    await settled(pilot)


async def right(pilot: Pilot[Any]) -> None:
    await answer(pilot, True)


async def wrong(pilot: Pilot[Any]) -> None:
    await answer(pilot, False)


async def source(pilot: Pilot[Any]) -> None:
    await answer(pilot, True)
    await pilot.press("o")
    await settled(pilot)


async def results(pilot: Pilot[Any]) -> None:
    for hit in (True, False):
        await answer(pilot, hit)
        ticks = pilot.app.ticks  # type: ignore[attr-defined]  # QuizApp's
        assert isinstance(ticks, Ticks)
        ticks.now += 1
        await pilot.press("enter")
        await settled(pilot)


@pytest.mark.parametrize("size", SIZES, ids=["80x24", "40x20"])
@pytest.mark.parametrize("script", [asked, right, wrong, source, results], ids=lambda script: script.__name__)
def test_a_round_looks_like_this(
    snap_compare: Snap, tmp_path: Path, size: tuple[int, int], script: Callable[[Pilot[Any]], Awaitable[None]]
) -> None:
    app = make_app(tmp_path, only(moon(), "prisms", "carrier"))
    assert snap_compare(app, terminal_size=size, run_before=script)


@pytest.mark.parametrize("name", ["crew", "sea", "osaka", "hebrew", "alarm"])
def test_a_question_looks_like_this(snap_compare: Snap, tmp_path: Path, name: str) -> None:
    app = make_app(tmp_path, only(moon(), name))
    assert snap_compare(app, terminal_size=(80, 24), run_before=asked)


@pytest.mark.parametrize("size", SIZES, ids=["80x24", "40x20"])
def test_home_looks_like_this(snap_compare: Snap, tmp_path: Path, size: tuple[int, int]) -> None:
    folder = tmp_path / "packs"
    folder.mkdir()
    (folder / "apollo-11.yaml").write_bytes(MOON.read_bytes())
    (folder / "broken.yaml").write_text("questions:\n- question: Q?\n  answer: a\n")
    assert snap_compare(make_app(tmp_path), terminal_size=size, run_before=asked)


async def rejected(pilot: Pilot[Any]) -> None:
    await pilot.press("a", "x", "left")
    await settled(pilot)


async def finding(pilot: Pilot[Any]) -> None:
    await pilot.press("slash")
    await settled(pilot)
    # A cursor that blinks is on one picture and not on the next.
    pilot.app.screen.query_one(Input).cursor_blink = False
    await settled(pilot)


async def form(pilot: Pilot[Any]) -> None:
    await pilot.press("n", "e")
    await settled(pilot)


@pytest.mark.parametrize("size", SIZES, ids=["80x24", "40x20"])
@pytest.mark.parametrize("script", [asked, rejected, finding, form], ids=["draft", "rejected", "finding", "form"])
def test_a_review_looks_like_this(
    snap_compare: Snap, tmp_path: Path, size: tuple[int, int], script: Callable[[Pilot[Any]], Awaitable[None]]
) -> None:
    path = shutil.copytree(MILL, tmp_path / "mill") / "mill.yaml"
    assert snap_compare(make_review_app(tmp_path, path), terminal_size=size, run_before=script)


def test_the_light_theme_on_a_large_terminal_looks_like_this(
    snap_compare: Snap, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TEXTUAL_THEME", "paper")
    app = make_app(tmp_path, only(moon(), "prisms"))
    assert snap_compare(app, terminal_size=(120, 36), run_before=wrong)
