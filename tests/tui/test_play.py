from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from quiz import words
from quiz.game.round import Phase
from quiz.history.log import replay, unfinished
from quiz.packs import library
from quiz.packs.item import Item, Option, Pack
from quiz.packs.reading import read_pack
from quiz.tui.app import QuizApp
from quiz.tui.screens.home import HomeScreen
from quiz.tui.screens.play import REVEAL_GUARD, PlayScreen
from quiz.tui.screens.results import ResultsScreen
from quiz.tui.widgets.option import OptionRow
from quiz.tui.widgets.question import QuestionView, Revealed
from tests.tui.game import Ticks, drive, flat, make_app, moon, only, settled, shown, until


def play(app: QuizApp) -> PlayScreen:
    assert isinstance(app.screen, PlayScreen)
    return app.screen


def right_key(app: QuizApp) -> str:
    return str(min(play(app).state.deal.right) + 1)


def wrong_key(app: QuizApp) -> str:
    deal = play(app).state.deal
    return str(min(set(range(len(deal.order))) - deal.right) + 1)


def rows(app: QuizApp) -> list[OptionRow]:
    return [row for row in app.screen.query(OptionRow) if row.display]


def test_a_right_answer_is_said_by_mark_and_word_and_proved_by_the_quote(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "carrier"))

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press(right_key(app))
        text = flat(app)
        assert any(f"✓ {word}" in text for word in words.RIGHT)
        assert "✓ USS Hornet your answer" in text
        assert "+100" in text
        assert "The carrier lies in Alameda today" in text
        assert "picked up by the aircraft carrier USS Hornet.”".replace("by the", "by the ▌") in text
        assert "— The Reading Room · The first people on another world · 2019-07-16" in text

    drive(app, script)


def test_a_wrong_answer_shows_what_was_chosen_what_is_right_and_why(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "prisms"))

    async def script(pilot: Pilot[None]) -> None:
        texts = [option.text for option in play(app).state.deal.options]
        await pilot.press(str(texts.index("a seismometer") + 1))
        text = flat(app)
        assert any(f"× {word}" in text for word in words.WRONG)
        assert "× a seismometer your answer" in text
        assert "✓ a mirror of small prisms right answer" in text
        assert "it sends nothing back to a laser" in text
        assert "+0" in text

    drive(app, script)


def test_a_streak_is_shown_and_its_end_is_said(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "carrier", "quarantine", "sea"))

    async def script(pilot: Pilot[None]) -> None:
        ticks = app.ticks
        assert isinstance(ticks, Ticks)
        for expected in ("+100", "+110 · 2 in a row"):
            await pilot.press(right_key(app))
            assert expected in flat(app)
            ticks.now += 1
            await pilot.press("enter")
        assert "▲2" in shown(app)
        await pilot.press(wrong_key(app))
        assert "the streak ends at 2" in flat(app)

    drive(app, script)


def test_the_letters_answer_as_the_digits_do(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "carrier"))

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("c")
        answer = play(app).state.last_answer
        assert answer is not None
        assert answer.chosen == {2}

    drive(app, script)


def test_nothing_moves_and_no_widget_is_made_when_the_answer_comes(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "carrier", "prisms", "crew"))

    async def script(pilot: Pilot[None]) -> None:
        ticks = app.ticks
        assert isinstance(ticks, Ticks)
        while isinstance(app.screen, PlayScreen):
            before = [(row.id, row.region.offset) for row in rows(app)]
            widgets = list(app.screen.walk_children())
            await pilot.press(*(["1", "enter"] if play(app).state.deal.item.id == "crew" else ["1"]))
            assert [(row.id, row.region.offset) for row in rows(app)] == before
            assert list(app.screen.walk_children()) == widgets
            ticks.now += 1
            await pilot.press("enter")
            await pilot.pause()

    drive(app, script)


def test_a_key_pressed_twice_cannot_skip_the_reveal(tmp_path: Path) -> None:
    ticks = Ticks()
    app = make_app(tmp_path, only(moon(), "carrier", "sea"), ticks=ticks)

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("1", "enter", "space")
        ticks.now += REVEAL_GUARD - 0.01
        await pilot.press("enter")
        assert (play(app).state.index, play(app).state.phase) == (0, Phase.REVEALED)
        ticks.now += 0.02
        await pilot.press("space")
        assert (play(app).state.index, play(app).state.phase) == (1, Phase.ASKING)

    drive(app, script)


def test_an_answer_is_in_the_log_before_its_reveal_is_painted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    app = make_app(tmp_path, only(moon(), "carrier"))
    on_disk: list[bool] = []
    show = QuestionView.show

    def watched(view: QuestionView, what: Any) -> None:
        if isinstance(what, Revealed):
            (path,) = (tmp_path / "rounds").iterdir()
            on_disk.append(replay(path).phase is Phase.REVEALED)
        show(view, what)

    monkeypatch.setattr(QuestionView, "show", watched)

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("1")
        assert on_disk == [True]

    drive(app, script)


def test_with_several_answers_digits_mark_and_enter_sends(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "crew"))

    async def script(pilot: Pilot[None]) -> None:
        text = flat(app)
        assert words.SEVERAL_HINT in text
        assert "three" not in text.lower()
        assert text.count("□") == 6
        await pilot.press("enter")
        assert words.MARK_FIRST in flat(app)
        wrong = wrong_key(app)
        await pilot.press(wrong, wrong)
        assert "■" not in flat(app)
        for place in sorted(play(app).state.deal.right):
            await pilot.press(str(place + 1))
        assert flat(app).count("■") == 3
        await pilot.press("enter")
        assert play(app).state.score == 1
        assert flat(app).count("✓") == 4

    drive(app, script)


def test_with_several_answers_a_missed_one_and_a_wrong_one_are_told_apart(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "crew"))

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press(right_key(app), wrong_key(app), "enter")
        text = flat(app)
        assert text.count("right answer") == 2
        assert text.count("your answer") == 2
        assert play(app).state.score == 0

    drive(app, script)


def test_arrows_go_to_an_option_and_enter_chooses_it(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "carrier"))

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("enter")
        assert play(app).state.phase is Phase.ASKING
        assert words.CHOOSE_FIRST in flat(app)
        await pilot.press("down", "j", "k", "down", "enter")
        answer = play(app).state.last_answer
        assert answer is not None
        assert answer.chosen == {1}

    drive(app, script)


def test_arrows_run_round_and_space_marks_the_option_at_the_cursor(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "crew"))

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("space")
        assert play(app).state.marked == frozenset()
        await pilot.press("up", "space", "down", "space")
        assert play(app).state.marked == {0, 5}

    drive(app, script)


def test_a_skip_shows_the_answer_and_counts_as_none(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "carrier"))

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("s")
        text = flat(app)
        assert f"– {words.SKIPPED}" in text
        assert "✓ USS Hornet right answer" in text
        assert "your answer" not in text

    drive(app, script)


def test_keys_that_no_option_has_do_nothing(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "quarantine"))

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("3", "8", "c", "d", "9", "0")
        assert play(app).state.phase is Phase.ASKING

    drive(app, script)


def test_an_option_can_be_clicked_once(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "carrier", "sea"))

    async def script(pilot: Pilot[None]) -> None:
        await pilot.click("#option-3")
        answer = play(app).state.last_answer
        assert answer is not None
        assert answer.chosen == {2}
        await pilot.click("#option-1")
        assert (play(app).state.index, play(app).state.phase) == (0, Phase.REVEALED)

    drive(app, script)


def test_the_bottom_line_can_be_clicked(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "carrier"))

    async def script(pilot: Pilot[None]) -> None:
        line = shown(app).split("\n")[-1]
        await pilot.click(offset=(line.index("choose"), app.size.height - 1))
        assert play(app).state.phase is Phase.ASKING, "a click on the keys' name is no answer"
        await pilot.click(offset=(line.index("skip"), app.size.height - 1))
        assert play(app).state.phase is Phase.REVEALED

    drive(app, script)


def fits(app: QuizApp) -> bool:
    body = app.screen.query_one("#body")
    inside = all(body.region.contains_region(row.region) and row.region.height for row in rows(app))
    return inside and body.max_scroll_y == 0


LONGEST = Pack(
    "The longest that the checks allow",
    (
        Item(
            "long",
            "Which of these very long options, none of which any author in their right mind would write, is the one "
            "that a reader of the article would choose, given that all of them are equally long and equally dull, "
            "as is this question, which will not end before its fourth line has been filled with words?",
            tuple(
                Option(
                    f"option {n}, which is so long that it does not stand in one line of eighty cells at all", n == 1
                )
                for n in range(1, 5)
            ),
            context="A context of sixty cells, which is as long as one may be: 60",
        ),
        Item(
            "eight",
            "Which of eight options that take two lines each is right, if the question takes two lines as well?",
            tuple(
                Option(f"option {n}, which is so long that it does not stand in one line of eighty cells", n == 1)
                for n in range(1, 9)
            ),
        ),
    ),
)


def shipped() -> Pack:
    """Return all items that come with the program, drafts too: what is a draft today may be shipped tomorrow."""
    packs = [read_pack(path).pack for path in sorted(library.bundled_folder().glob("*.yaml"))]
    items = [replace(item, draft=False) for pack in packs if pack for item in pack.items]
    return Pack("Shipped", tuple(items))


SHIPPED = shipped()


@pytest.mark.parametrize("pack", [moon(), LONGEST, SHIPPED], ids=["moon", "longest", "shipped"])
def test_at_80_by_24_every_question_is_seen_whole_without_scrolling(tmp_path: Path, pack: Pack) -> None:
    ticks = Ticks()
    app = make_app(tmp_path, pack, ticks=ticks)

    async def script(pilot: Pilot[None]) -> None:
        while isinstance(app.screen, PlayScreen):
            await pilot.pause()
            assert fits(app), play(app).state.deal.item.id
            stem = app.screen.query_one("#stem", Static)
            assert app.screen.query_one("#body").region.contains_region(stem.region)
            play(app).action_skip()
            ticks.now += 1
            play(app).action_next()
            await pilot.pause()

    drive(app, script)


@pytest.mark.parametrize("pack", [moon(), SHIPPED], ids=["moon", "shipped"])
def test_at_80_by_24_every_reveal_is_seen_whole(tmp_path: Path, pack: Pack) -> None:
    ticks = Ticks()
    app = make_app(tmp_path, pack, ticks=ticks)

    async def script(pilot: Pilot[None]) -> None:
        while isinstance(app.screen, PlayScreen):
            play(app).action_choose(0)
            if play(app).state.phase is Phase.ASKING:
                play(app).action_send()
            await pilot.pause()
            await pilot.pause()
            assert fits(app), play(app).state.deal.item.id
            ticks.now += 1
            play(app).action_next()
            await pilot.pause()

    drive(app, script)


@pytest.mark.parametrize("rows", [24, 22, 20])
def test_of_a_reveal_that_just_fits_only_gaps_are_given_up(tmp_path: Path, rows: int) -> None:
    app = make_app(tmp_path, only(moon(), "prisms"))

    async def script(pilot: Pilot[None]) -> None:
        texts = [option.text for option in play(app).state.deal.options]
        await pilot.press(str(texts.index("a seismometer") + 1))
        await settled(pilot)
        assert fits(app)
        assert "What do observatories" in flat(app)
        assert "— The Reading Room" in flat(app)

    drive(app, script, (80, rows))


@pytest.mark.parametrize("size", [(40, 20), (40, 15), (30, 10), (20, 6)])
def test_in_a_small_terminal_every_option_can_still_be_reached_and_answered(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    app = make_app(tmp_path, only(moon(), "sea"))

    async def script(pilot: Pilot[None]) -> None:
        body = app.screen.query_one("#body")
        for row in rows(app):
            play(app).action_cursor(1)
            await pilot.pause()
            assert body.region.overlaps(row.region)
        await pilot.press("enter")
        assert play(app).state.phase is Phase.REVEALED
        for _ in range(40):
            play(app).action_cursor(1)
        await pilot.pause()
        assert body.scroll_y == body.max_scroll_y

    drive(app, script, size)


def test_a_reveal_that_does_not_fit_says_that_it_can_be_scrolled(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "prisms"))

    async def script(pilot: Pilot[None]) -> None:
        assert words.SCROLL[0] not in shown(app)
        await pilot.press("1")
        await pilot.pause()
        assert words.SCROLL[0] in shown(app)
        assert "✓" in shown(app)

    drive(app, script, (40, 14))


def test_resizing_loses_nothing(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "crew"))

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("1", "4")
        before = shown(app)
        for size in [(40, 20), (1, 1), (200, 60), (10, 3), (80, 24)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
        await until(pilot, lambda: shown(app) == before)
        assert play(app).state.marked == {0, 3}

    drive(app, script)


def test_leaving_keeps_the_round_and_home_takes_it_up_at_the_next_question(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "carrier", "sea", "alone"))

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press(right_key(app), "escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        assert "Go on with “Apollo 11: the landing”, question 2 of 3" in flat(app)
        await pilot.press("r")
        await until(pilot, lambda: isinstance(app.screen, PlayScreen))
        assert (play(app).state.index, play(app).state.score) == (1, 1)
        assert "2/3" in shown(app)

    drive(app, script)


def test_a_round_goes_on_though_its_pack_is_gone(tmp_path: Path) -> None:
    packs = tmp_path / "packs"
    packs.mkdir()
    path = packs / "gone.yaml"
    path.write_text(
        "questions:\n- {question: One?, answer: a, distractors: [b]}\n- {question: Two?, answer: a, distractors: [b]}\n"
    )
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, PlayScreen))
        path.unlink()
        await pilot.press("1", "q")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        assert words.NO_PACKS in flat(app)
        await pilot.press("r")
        await until(pilot, lambda: isinstance(app.screen, PlayScreen))
        await pilot.press("1")
        app.ticks.now += 1  # type: ignore[attr-defined]  # ours
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ResultsScreen))
        # The same questions again, since the pack cannot be drawn from.
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, PlayScreen))
        assert len(play(app).state.deals) == 2

    drive(app, script)


def test_a_round_left_before_its_first_answer_is_not_offered(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "carrier"))

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        assert "Go on with" not in flat(app)

    drive(app, script)


def test_a_round_that_cannot_be_kept_goes_on_and_says_so_once(tmp_path: Path) -> None:
    (tmp_path / "rounds").write_text("a file where the folder should be")
    ticks = Ticks()
    app = make_app(tmp_path, only(moon(), "carrier", "sea"), ticks=ticks)

    async def script(pilot: Pilot[None]) -> None:
        assert "This round is not being kept" in flat(app)
        await pilot.press("1")
        assert "not being kept" not in flat(app)
        ticks.now += 1
        await pilot.press("enter", "1")
        assert "not being kept" not in flat(app)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        assert words.NOT_KEPT_LEFT in flat(app)

    drive(app, script)


def test_quitting_in_mid_round_keeps_it(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "carrier", "sea"))

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("1", "ctrl+q")

    drive(app, script)
    (found,) = unfinished(tmp_path / "rounds")
    assert len(found.round.answers) == 1
