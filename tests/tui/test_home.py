from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from quiz import words
from quiz.game.round import Skip
from quiz.history.kept import KeptRound
from quiz.tui import shelf
from quiz.tui.screens.home import HomeScreen
from quiz.tui.screens.play import PlayScreen
from tests.game.examples import began, choice
from tests.tui.game import MOON, START, drive, flat, make_app, shown, until


def put(home: Path, name: str, title: str, count: int = 2, draft: bool = False) -> None:
    folder = home / "packs"
    folder.mkdir(exist_ok=True)
    items = "".join(
        f"- question: Question {n}?\n  answer: a\n  distractors: [b]\n" + ("  draft: true\n" if draft else "")
        for n in range(count)
    )
    (folder / name).write_text(f"pack: {{title: {title}}}\nquestions:\n{items}", encoding="utf-8")


def test_from_the_shell_enter_alone_leads_to_the_first_question(tmp_path: Path) -> None:
    put(tmp_path, "a.yaml", "Alpha", count=12)
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, PlayScreen))
        assert "1/10" in shown(app)

    drive(app, script)


def test_packs_are_told_by_title_size_and_where_they_are_from(tmp_path: Path) -> None:
    put(tmp_path, "a.yaml", "Alpha", count=1)
    (tmp_path / "packs" / "texts").symlink_to(MOON.parent / "texts")
    (tmp_path / "packs" / "moon.yaml").write_bytes(MOON.read_bytes())
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        text = shown(app)
        assert "1 question " in text
        assert "a.yaml" in text
        assert "10 questions" in text
        assert "not played yet" in text

    drive(app, script)


def test_publishers_are_told_the_most_quoted_first(tmp_path: Path) -> None:
    folder = tmp_path / "packs"
    folder.mkdir()
    sources = ["Minor", "Major", "Major"]
    (folder / "p.yaml").write_text(
        "questions:\n"
        + "".join(
            f"- {{question: Q{n}?, answer: a, distractors: [b], source: {{publisher: {name}}}}}\n"
            for n, name in enumerate(sources)
        )
    )
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        assert "Major, Minor" in shown(app)

    drive(app, script)


def test_a_pack_with_errors_is_listed_with_what_to_type_and_does_not_play(tmp_path: Path) -> None:
    put(tmp_path, "b.yaml", "Beta")
    (tmp_path / "packs" / "a.yaml").write_text("questions:\n- question: Q?\n  answer: a\n")
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        assert "1 error" in shown(app)
        assert "quiz check a" in shown(app)
        await pilot.press("up", "enter")
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)

    drive(app, script)


def test_a_pack_of_drafts_says_why_it_does_not_play(tmp_path: Path) -> None:
    put(tmp_path, "a.yaml", "Alpha", draft=True)
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("enter")
        assert words.all_drafts(2) in flat(app)

    drive(app, script)


def test_without_a_pack_it_says_what_to_do(tmp_path: Path) -> None:
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        assert words.NO_PACKS in flat(app)
        assert "quiz play PACK.yaml" in flat(app)
        await pilot.press("enter", "down", "r")
        assert isinstance(app.screen, HomeScreen)

    drive(app, script)


def test_typing_a_part_of_a_title_finds_the_pack_and_enter_plays_it(tmp_path: Path) -> None:
    for name in ("Alpha", "Beta quiz", "Gamma quiz"):
        put(tmp_path, f"{name[0]}.yaml", name)
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("slash", *"QUIZ")
        assert "Alpha" not in shown(app)
        await pilot.press("down", "enter")
        await until(pilot, lambda: isinstance(app.screen, PlayScreen))
        assert "Gamma quiz" in shown(app)

    drive(app, script)


def test_a_part_that_no_title_has_says_so_and_escape_shows_all_again(tmp_path: Path) -> None:
    put(tmp_path, "a.yaml", "Alpha")
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("slash", *"zq")
        assert words.NO_MATCH in flat(app)
        await pilot.press("enter", "escape")
        assert "Alpha" in shown(app)
        assert words.NO_MATCH not in flat(app)
        await pilot.press("q")

    drive(app, script)
    assert app.return_code == 0


def test_arrows_change_how_many_questions_and_tab_goes_to_their_order(tmp_path: Path) -> None:
    put(tmp_path, "a.yaml", "Alpha", count=30)
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        assert "‹ 10 questions ›" in shown(app)
        await pilot.press("right", "right")
        assert f"‹ {words.ALL_QUESTIONS} ›" in shown(app)
        await pilot.press("right", "tab", "left")
        assert f"‹ {words.ORDER_FILE} ›" in shown(app)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, PlayScreen))
        assert "1/5" in shown(app)
        assert "Question 0?" in shown(app)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        assert "5 questions" in shown(app)

    drive(app, script)


def test_everything_at_home_can_be_clicked(tmp_path: Path) -> None:
    put(tmp_path, "a.yaml", "Alpha", count=30)
    kept = KeptRound.start(began([choice("a"), choice("b")]), tmp_path / "rounds", lambda: START)
    kept.do(Skip())
    kept.leave()
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        await pilot.click("SetupLine", offset=(4, 0))
        assert "20 questions" in shown(app)
        line = next(line for line in shown(app).split("\n") if "20 questions" in line)
        margin = line.index("‹")
        await pilot.click("SetupLine", offset=(line.index("›") - margin, 0))
        assert "all questions" in shown(app)
        await pilot.click("SetupLine", offset=(0, 0))
        assert "20 questions" in shown(app)
        await pilot.click("SetupLine", offset=(26, 0))
        await pilot.click("SetupLine", offset=(26, 0))
        assert words.ORDER_FILE in shown(app)
        await pilot.click("#resume")
        await until(pilot, lambda: isinstance(app.screen, PlayScreen))
        assert "2/2" in shown(app)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        await pilot.pause()
        await pilot.click("#packs", offset=(4, 0))
        await until(pilot, lambda: isinstance(app.screen, PlayScreen))
        assert "1/20" in shown(app)

    drive(app, script)


def test_a_round_that_another_terminal_plays_is_not_offered(tmp_path: Path) -> None:
    kept = KeptRound.start(began([choice("a"), choice("b")]), tmp_path / "rounds", lambda: START)
    kept.do(Skip())
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        assert "Go on with" not in flat(app)
        assert words.RESUME[0] not in shown(app)

    drive(app, script)
    kept.leave()


def test_a_round_that_was_taken_up_elsewhere_meanwhile_is_left_alone(tmp_path: Path) -> None:
    kept = KeptRound.start(began([choice("a"), choice("b")]), tmp_path / "rounds", lambda: START)
    kept.do(Skip())
    kept.leave()
    app = make_app(tmp_path)
    others: list[KeptRound] = []

    async def script(pilot: Pilot[None]) -> None:
        (path,) = (tmp_path / "rounds").iterdir()
        others.append(KeptRound.resume(path, lambda: START))
        await pilot.press("r")
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)
        await until(pilot, lambda: words.CANNOT_RESUME in flat(app))

    drive(app, script)
    others[0].leave()


def test_a_large_pack_is_read_while_the_screen_is_up_already(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "READ_AT_ONCE", 0)
    put(tmp_path, "a.yaml", "Alpha", count=3)
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        await until(pilot, lambda: "3 questions" in shown(app))

    drive(app, script)


def test_many_packs_are_scrolled_through(tmp_path: Path) -> None:
    for number in range(40):
        put(tmp_path, f"{number:02}.yaml", f"Pack {number:02}", count=1)
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        assert "Pack 39" not in shown(app)
        await pilot.press("up")
        await pilot.pause()
        assert "Pack 39" in shown(app)
        assert app.screen.query_one("#packs", OptionList).highlighted == 39

    drive(app, script)


def test_the_cursor_begins_at_the_first_pack_that_enter_would_play_then_at_the_one_played_last(tmp_path: Path) -> None:
    put(tmp_path, "a.yaml", "Alpha", draft=True)
    put(tmp_path, "b.yaml", "Beta")
    put(tmp_path, "c.yaml", "Gamma")
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        assert "▌ Beta" in shown(app)
        await pilot.press("down", "enter")
        await until(pilot, lambda: isinstance(app.screen, PlayScreen))
        await pilot.press("1", "escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        await until(pilot, lambda: "▌ Gamma" in shown(app))

    drive(app, script)
