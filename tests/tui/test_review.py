"""The review of drafts on the screen: one at a time, beside its passage, every decision on disk before the next."""

import random
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from quiz import words
from quiz.packs.item import Item, Source
from quiz.packs.reading import read_bytes
from quiz.packs.review import Review, Verdict
from quiz.packs.writing import write_pack
from quiz.tui.app import QuizApp
from quiz.tui.screens.edit import EditScreen
from quiz.tui.screens.review import ReviewScreen
from quiz.tui.screens.source import SourceScreen
from quiz.tui.widgets.field import Field
from tests.tui.game import BAIT, MILL, bait_pack, drive, flat, make_review_app, settled, shown, until

PACK = (MILL / "mill.yaml").read_text(encoding="utf-8")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = shutil.copytree(MILL, tmp_path / "mill")
    return folder / "mill.yaml"


def review_of(app: QuizApp) -> Review:
    screen = next(screen for screen in app.screen_stack if isinstance(screen, ReviewScreen))
    return screen.review


def on_disk(path: Path) -> dict[str, Item]:
    pack = read_bytes(path.read_bytes(), path, may_be_empty=True).pack
    assert pack is not None
    return {item.id: item for item in pack.items}


async def press(pilot: Pilot[Any], *keys: str) -> None:
    await pilot.press(*keys)
    await settled(pilot)


async def click(pilot: Pilot[Any], text: str, nth: int = 0) -> None:
    """Click where a text stands on the screen."""
    lines = shown(pilot.app).split("\n")
    places = [(line.index(text), row) for row, line in enumerate(lines) if text in line]
    assert places, f"{text!r} is not in sight"
    await pilot.click(offset=places[nth])
    await settled(pilot)


@pytest.mark.parametrize("size", [(80, 24), (40, 20), (120, 36)])
def test_a_draft_stands_beside_its_passage(tmp_path: Path, path: Path, size: tuple[int, int]) -> None:
    app = make_review_app(tmp_path, path)

    async def script(pilot: Pilot[Any]) -> None:
        await settled(pilot)
        text = flat(app)
        for part in (
            "Who sold it?",
            "Mary Shelley",
            "Jane Austen",
            "1/3",
            "3 left",
            words.next_candidate("Mary Anning"),
        ):
            assert part in text
        assert "Mary Shelley sold the Kent mill" in text.replace("▌ ", "")
        if size[0] >= 80:
            assert "stood empty for years" in text and "Kent Post · A walk in Kent" in text

    drive(app, script, size)


def test_accept_reject_and_the_summary(tmp_path: Path, path: Path) -> None:
    app = make_review_app(tmp_path, path)

    async def script(pilot: Pilot[Any]) -> None:
        await press(pilot, "a")
        assert path.read_text() == PACK.replace("  draft: true\n", "", 1)
        assert "In which year did it burn down" in flat(app)
        await press(pilot, "x")
        assert list(on_disk(path)) == ["sold", "lost"]
        await press(pilot, "a")
        text = flat(app)
        assert words.NOTHING_LEFT in text and words.review_summary(2, 1, 0) in text
        assert words.review_play("mill.yaml") in text
        await press(pilot, "u", "u", "u")
        assert path.read_text() == PACK and "1/3" in flat(app)

    drive(app, script)


def test_the_checks_of_a_draft_are_shown(tmp_path: Path, path: Path) -> None:
    app = make_review_app(tmp_path, path)

    async def script(pilot: Pilot[Any]) -> None:
        await press(pilot, "n")
        assert "W308 the question ends without a mark" in flat(app)
        await press(pilot, "n")
        assert "Lost" in flat(app) and "nobody ever saw it again" in flat(app)

    drive(app, script)


def test_a_swap_shows_and_writes_the_next_candidate(tmp_path: Path, path: Path) -> None:
    app = make_review_app(tmp_path, path)

    async def script(pilot: Pilot[Any]) -> None:
        await press(pilot, "2")
        assert [option.text for option in on_disk(path)["sold"].distractors] == [
            "Ada Lovelace",
            "Mary Anning",
            "Emily Brontë",
        ]
        assert words.next_candidate("George Eliot") in flat(app)
        await press(pilot, "n", "1")
        assert [option.text for option in on_disk(path)["year"].distractors] == ["1849", "1852"]

    drive(app, script)


def test_editing_in_place_with_the_checks_as_one_types(tmp_path: Path, path: Path) -> None:
    app = make_review_app(tmp_path, path)

    async def script(pilot: Pilot[Any]) -> None:
        await press(pilot, "n", "e")
        assert isinstance(app.screen, EditScreen) and "W308" in flat(app)
        await press(pilot, "question_mark")
        assert "W308" not in flat(app) and words.NOTHING_FOUND_WRONG in flat(app)
        assert path.read_text() == PACK
        await press(pilot, "enter")
        assert path.read_text() == PACK.replace("burn down\n", "burn down?\n")
        assert isinstance(app.screen, ReviewScreen) and "burn down?" in flat(app)
        await press(pilot, "u")
        assert path.read_text() == PACK

    drive(app, script)


def test_what_no_pack_can_hold_is_not_saved(tmp_path: Path, path: Path) -> None:
    app = make_review_app(tmp_path, path)

    async def script(pilot: Pilot[Any]) -> None:
        await press(pilot, "e")
        app.screen.query_one("#field-options", Field).text = "Jane Austen\nmary shelley"
        await settled(pilot)
        assert "E211" in flat(app)
        await press(pilot, "ctrl+s")
        assert isinstance(app.screen, EditScreen) and words.NOT_SAVED in flat(app)
        assert path.read_text() == PACK
        await press(pilot, "escape")
        assert words.DROP_AGAIN in flat(app)
        await press(pilot, "escape")
        assert isinstance(app.screen, ReviewScreen) and path.read_text() == PACK

    drive(app, script)


def test_lines_of_distractors_are_typed_with_enter(tmp_path: Path, path: Path) -> None:
    app = make_review_app(tmp_path, path)

    async def script(pilot: Pilot[Any]) -> None:
        await press(pilot, "e", "tab", "tab", "enter", *"Fanny", "ctrl+s")
        assert [option.text for option in on_disk(path)["sold"].distractors][-1] == "Fanny"

    drive(app, script)


def test_finding_by_kind_and_going_to_a_number(tmp_path: Path, path: Path) -> None:
    app = make_review_app(tmp_path, path)

    async def script(pilot: Pilot[Any]) -> None:
        await press(pilot, "slash")
        assert "person 2" in flat(app) and "W308 1" in flat(app)
        await press(pilot, *"person", "enter", "n")
        assert "Who saw it again?" in flat(app) and words.found_of(2, 2, "person") in flat(app)
        await press(pilot, "escape", "p")
        assert "In which year" in flat(app)
        await press(pilot, "slash", *"zebra", "enter")
        assert words.NOTHING_FOUND in flat(app)
        await press(pilot, "g", "3", "enter")
        assert "3/3" in flat(app)
        await press(pilot, "g", "9", "enter")
        assert words.NO_SUCH_NUMBER in flat(app)
        await press(pilot, "home")
        assert "1/3" in flat(app)
        await press(pilot, "end")
        assert "3/3" in flat(app)
        await press(pilot, "tab")
        assert "1/3" in flat(app)

    drive(app, script)


def test_by_mouse_alone(tmp_path: Path, path: Path) -> None:
    app = make_review_app(tmp_path, path)

    async def script(pilot: Pilot[Any]) -> None:
        await settled(pilot)
        await click(pilot, "Jane Austen")
        assert "Mary Anning" in [option.text for option in on_disk(path)["sold"].distractors]
        await click(pilot, "u undo")
        assert path.read_text() == PACK
        await click(pilot, "/ find")
        await click(pilot, "date 1")
        assert "In which year" in flat(app) and app.screen.query_one("#find", Input).has_class("-off")
        await click(pilot, "esc all")
        await click(pilot, "x reject")
        assert "year" not in on_disk(path)
        await click(pilot, "← back")
        await click(pilot, "← back")
        await click(pilot, "stood empty")
        assert isinstance(app.screen, SourceScreen)
        await click(pilot, "esc back")
        await click(pilot, "e edit")
        await click(pilot, "Ada Lovelace")
        assert isinstance(app.focused, Field) and app.focused.id == "field-options"
        await click(pilot, "esc back")
        await click(pilot, "a accept")
        assert not on_disk(path)["sold"].draft
        await click(pilot, "q done")
        assert not app.is_running or app._exit

    drive(app, script)


class TestChangedMeanwhile:
    def test_it_is_read_again_and_said(self, tmp_path: Path, path: Path) -> None:
        app = make_review_app(tmp_path, path)

        async def script(pilot: Pilot[Any]) -> None:
            await settled(pilot)
            path.write_text(PACK.replace("In which year did", "When did"))
            await press(pilot, "n")
            assert "When did it burn down" in flat(app) and words.CHANGED_MEANWHILE in flat(app)
            theirs = PACK.replace("In which year did", "Just when did")
            path.write_text(theirs)
            await press(pilot, "a")
            assert path.read_text() == theirs and words.NOT_DECIDED in flat(app)
            assert "Just when did" in flat(app)
            await press(pilot, "a")
            assert not on_disk(path)["year"].draft

        drive(app, script)

    def test_a_form_is_not_saved_over_what_another_wrote(self, tmp_path: Path, path: Path) -> None:
        app = make_review_app(tmp_path, path)

        async def script(pilot: Pilot[Any]) -> None:
            await press(pilot, "e", "x")
            theirs = PACK.replace("Who sold it?", "Who has sold it?")
            path.write_text(theirs)
            await press(pilot, "enter")
            assert words.CHANGED_UNDER_FORM in flat(app) and path.read_text() == theirs
            await press(pilot, "enter")
            assert words.CHANGED_UNDER_FORM in flat(app) and path.read_text() == theirs
            await press(pilot, "escape", "escape")
            assert "Who has sold it?" in flat(app)

        drive(app, script)

    def test_a_write_that_fails_decides_nothing(
        self, tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        app = make_review_app(tmp_path, path)

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        async def script(pilot: Pilot[Any]) -> None:
            await settled(pilot)
            monkeypatch.setattr("quiz.packs.saving.os.replace", full)
            await press(pilot, "a")
            assert "No space left on device" in flat(app) and "1/3" in flat(app)
            assert path.read_text() == PACK and review_of(app).count(Verdict.OPEN) == 3

        drive(app, script)


def test_foreign_text_is_text(tmp_path: Path) -> None:
    pack = bait_pack()
    # An address that is none is refused by the reader.
    items = tuple(replace(one, tags=BAIT[:3], source=Source(title=one.question)) for one in pack.items)
    path = tmp_path / "bait.yaml"
    path.write_text(write_pack(replace(pack, items=items)), encoding="utf-8")
    app = make_review_app(tmp_path, path, every=True)

    async def script(pilot: Pilot[Any]) -> None:
        await press(pilot, "slash")
        assert f"{BAIT[0]} {len(BAIT)}" in flat(app)
        await click(pilot, f"{BAIT[0]} {len(BAIT)}")
        for text in BAIT:
            assert f"{text} question" in flat(app)
            await press(pilot, "e", "escape", "n")

    drive(app, script)


def test_a_pack_without_drafts_can_be_walked_through(tmp_path: Path, path: Path) -> None:
    path.write_text(PACK.replace("  draft: true\n", "").replace("  draft: true   #", "  #"))
    before = path.read_bytes()
    app = make_review_app(tmp_path, path, every=True)

    async def script(pilot: Pilot[Any]) -> None:
        await press(pilot, "a", "a")
        assert "3/3" in flat(app) and path.read_bytes() == before
        await press(pilot, "x")
        assert list(on_disk(path)) == ["sold", "year"]

    drive(app, script)


_KEYS = (
    *"axeeu123nphljkgot/",
    *("tab", "enter", "enter", "escape", "escape", "escape", "backspace", "space", "home", "end", "up", "down", "left"),
    *("right", "delete", "ctrl+s", "ctrl+s", "ctrl+z", "question_mark", "shift+tab", "f1", "ctrl+k", "ctrl+a"),
)


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_is_pressed_the_pack_still_reads(tmp_path: Path, path: Path, seed: int) -> None:
    chance = random.Random(seed)
    app = make_review_app(tmp_path, path)

    async def script(pilot: Pilot[Any]) -> None:
        for number in range(500):
            await pilot.press(chance.choice(_KEYS))
            if number % 100 == 0:
                await pilot.resize_terminal(*chance.choice([(80, 24), (40, 20), (30, 10), (120, 36)]))
            if number % 25 == 0:
                on_disk(path)
        assert app._exception is None
        on_disk(path)
        await until(pilot, lambda: app.is_running)

    drive(app, script)
