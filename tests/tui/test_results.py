from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Digits

from quiz import words
from quiz.packs.item import Pack
from quiz.tui.app import QuizApp
from quiz.tui.screens.home import HomeScreen
from quiz.tui.screens.play import PlayScreen
from quiz.tui.screens.recap import RecapScreen
from quiz.tui.screens.results import ResultsScreen
from tests.tui.game import Ticks, drive, flat, make_app, moon, only, shown, until


def three() -> Pack:
    return only(moon(), "carrier", "sea", "alone")


async def finish(app: QuizApp, pilot: Pilot[None], *rights: bool) -> None:
    for right in rights:
        assert isinstance(app.screen, PlayScreen)
        deal = app.screen.state.deal
        places = deal.right if right else set(range(len(deal.order))) - deal.right
        await pilot.press(str(min(places) + 1))
        assert isinstance(app.ticks, Ticks)
        app.ticks.now += 1
        await pilot.press("enter")
    await until(pilot, lambda: isinstance(app.screen, ResultsScreen))
    await pilot.pause()


def test_the_result_tells_score_points_streak_and_what_to_revisit(tmp_path: Path) -> None:
    app = make_app(tmp_path, three())

    async def script(pilot: Pilot[None]) -> None:
        await finish(app, pilot, True, True, False)
        text = flat(app)
        assert app.screen.query_one(Digits).value == "2"
        assert "of 3 right" in text
        assert "210 points" in text
        assert "longest streak 2" in text
        assert "✓ ✓ ×" in text
        assert words.TO_REVISIT in text
        assert "× 3 For how long in every orbit was Michael Collins out of radio contact?" in text
        assert "forty-eight minutes" in text
        assert "Where did the lunar module" not in text

    drive(app, script)


def test_a_round_without_a_mistake_is_acknowledged_and_offers_none_to_replay(tmp_path: Path) -> None:
    app = make_app(tmp_path, three())

    async def script(pilot: Pilot[None]) -> None:
        await finish(app, pilot, True, True, True)
        assert words.perfect(3) in flat(app)
        assert words.MISTAKES[0] not in shown(app)
        await pilot.press("m")
        assert isinstance(app.screen, ResultsScreen)

    drive(app, script)


def test_enter_plays_again_with_the_same_settings(tmp_path: Path) -> None:
    app = make_app(tmp_path, moon(), count=3)

    async def script(pilot: Pilot[None]) -> None:
        await finish(app, pilot, True, True, True)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, PlayScreen))
        assert isinstance(app.screen, PlayScreen)
        assert len(app.screen.state.deals) == 3
        assert app.screen.state.answers == ()

    drive(app, script)


def test_only_the_mistakes_are_played_again_and_do_not_count_as_a_best(tmp_path: Path) -> None:
    app = make_app(tmp_path, three())

    async def script(pilot: Pilot[None]) -> None:
        await finish(app, pilot, False, True, False)
        await pilot.press("m")
        await until(pilot, lambda: isinstance(app.screen, PlayScreen))
        assert isinstance(app.screen, PlayScreen)
        assert {deal.item.id for deal in app.screen.state.deals} == {"carrier", "alone"}
        assert app.screen.state.began.again_of == "mistakes"
        await finish(app, pilot, True, True)

    drive(app, script)


def test_the_recap_shows_every_question_with_its_proof(tmp_path: Path) -> None:
    app = make_app(tmp_path, three())

    async def script(pilot: Pilot[None]) -> None:
        await finish(app, pilot, True, False, True)
        await pilot.press("v")
        await until(pilot, lambda: isinstance(app.screen, RecapScreen))
        assert "recap 1/3" in flat(app)
        assert words.EARLIER[0] not in shown(app)
        await pilot.press("left", "right")
        assert "recap 2/3" in flat(app)
        assert "the Sea of Tranquility right answer" in flat(app)
        assert "Sea of Tranquility with fuel left" in flat(app)
        await pilot.press("o")
        await pilot.pause()
        assert words.SOURCE_TITLE in shown(app)
        await pilot.press("escape", "right", "right", "right")
        assert "recap 3/3" in flat(app)
        await pilot.press("escape")
        assert isinstance(app.screen, ResultsScreen)

    drive(app, script)


def test_from_the_result_escape_goes_home_where_the_best_is_told(tmp_path: Path) -> None:
    packs = tmp_path / "packs"
    packs.mkdir()
    (packs / "two.yaml").write_text(
        "questions:\n- {question: One?, answer: a, distractors: [b]}\n- {question: Two?, answer: a, distractors: [b]}\n"
    )
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, PlayScreen))
        await finish(app, pilot, True, False)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        assert words.best(1, 2) in flat(app)
        assert "Go on with" not in flat(app)

    drive(app, script)


def test_a_long_result_can_be_scrolled_to_its_end(tmp_path: Path) -> None:
    app = make_app(tmp_path, moon())

    async def script(pilot: Pilot[None]) -> None:
        for _ in moon().items:
            assert isinstance(app.screen, PlayScreen)
            app.screen.action_skip()
            app.ticks.now += 1  # type: ignore[attr-defined]  # ours
            app.screen.action_next()
        await until(pilot, lambda: isinstance(app.screen, ResultsScreen))
        await pilot.pause()
        assert words.SCROLL[0] in shown(app)
        assert isinstance(app.screen, ResultsScreen)
        for _ in range(30):
            app.screen.action_scroll(1)
        await pilot.pause()
        assert "[@click=app.bell]x[/]" in shown(app)

    drive(app, script, (60, 20))
