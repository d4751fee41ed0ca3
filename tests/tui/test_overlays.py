"""Source view, help and palette, and that foreign text stays text on every screen."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from textual.color import Color
from textual.command import CommandPalette
from textual.pilot import Pilot
from textual.theme import BUILTIN_THEMES, Theme

from quiz import words
from quiz.packs.item import Item, Pack
from quiz.packs.reading import read_pack
from quiz.tui.app import QuizApp
from quiz.tui.screens.help import HelpScreen
from quiz.tui.screens.home import HomeScreen
from quiz.tui.screens.play import PlayScreen
from quiz.tui.screens.recap import RecapScreen
from quiz.tui.screens.results import ResultsScreen
from quiz.tui.screens.source import SourceScreen
from quiz.tui.themes import INK, PAPER, our_colours
from tests.tui.game import BAIT, MOON, Ticks, bait_pack, drive, flat, make_app, moon, only, shown, until


async def open_source(app: QuizApp, pilot: Pilot[None]) -> None:
    await pilot.press("s", "o")
    await until(pilot, lambda: isinstance(app.screen, SourceScreen))
    await pilot.pause()
    await pilot.pause()


def test_the_source_opens_at_the_passage_with_what_is_known_of_it(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "carrier"))

    async def script(pilot: Pilot[None]) -> None:
        await open_source(app, pilot)
        text = flat(app)
        for known in ("The first people on another world", "The Reading Room", "A. Reader", "2019-07-16", "CC0"):
            assert known in text
        assert "https://example.org/landing" in text
        assert "They came down in the Pacific on 24 July" in text
        assert "On 16 July 1969" not in text
        for _ in range(3):
            await pilot.press("pageup")
        assert "On 16 July 1969 a Saturn V rocket rose" in flat(app)
        await pilot.press("home")
        assert "They came down in the Pacific on 24 July" in flat(app)
        await pilot.press("escape")
        assert isinstance(app.screen, PlayScreen)

    drive(app, script, (80, 22))


def test_the_source_is_scrolled_by_mouse_wheel_too(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "crew"))

    async def script(pilot: Pilot[None]) -> None:
        await open_source(app, pilot)
        body = app.screen.query_one("#body")
        before = body.scroll_y
        await pilot._post_mouse_events([_scroll_down()], widget=body)
        await pilot.pause()
        assert body.scroll_y > before

    drive(app, script, (80, 18))


def _scroll_down() -> type:
    from textual import events

    return events.MouseScrollDown


def moved(tmp_path: Path, text: str | None) -> Pack:
    """Return the carrier question from a copy of the pack, with another text in the article's place, or none."""
    folder = tmp_path / "copy"
    shutil.copytree(MOON.parent, folder)
    article = folder / "texts" / "landing.txt"
    if text is None:
        article.unlink()
    else:
        article.write_text(text, encoding="utf-8")
    pack = read_pack(folder / MOON.name).pack
    assert pack is not None
    return only(pack, "carrier")


@pytest.mark.parametrize(
    ("text", "said"),
    [(None, words.SOURCE_MISSING), ("Another article.", words.SOURCE_CHANGED)],
    ids=["gone", "changed"],
)
def test_without_the_article_the_quote_is_shown_and_why(tmp_path: Path, text: str | None, said: str) -> None:
    app = make_app(tmp_path, moved(tmp_path, text))

    async def script(pilot: Pilot[None]) -> None:
        await open_source(app, pilot)
        assert said in flat(app)
        assert "They came down in the Pacific on 24 July" in flat(app)

    drive(app, script)


def test_in_an_article_that_has_grown_the_passage_is_found_again(tmp_path: Path) -> None:
    quote = only(moon(), "carrier").items[0].quote
    app = make_app(tmp_path, moved(tmp_path, "A line.\n" * 80 + f"Here: {quote} And on."))

    async def script(pilot: Pilot[None]) -> None:
        await open_source(app, pilot)
        assert "Here: They came down in the Pacific" in flat(app)

    drive(app, script)


def test_a_quote_without_a_file_is_shown_as_it_is(tmp_path: Path) -> None:
    app = make_app(tmp_path, bait_pack())

    async def script(pilot: Pilot[None]) -> None:
        await open_source(app, pilot)
        assert words.SOURCE_NOT_GIVEN in flat(app)
        assert f"{BAIT[0]} right, it says" in flat(app)

    drive(app, script)


def test_help_names_every_key_of_the_screen_below(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "carrier", "sea"))

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("question_mark")
        text = flat(app)
        for sentence in (words.CHOOSE[1], words.SKIP[1], words.LEAVE[1], words.PALETTE[1], words.QUIT[1]):
            assert sentence in text
        assert "1-4 a-d" in text
        assert words.NEXT[1] not in text
        await pilot.press("escape", "1", "question_mark")
        assert words.NEXT[1] in flat(app)
        await pilot.press("question_mark")
        assert isinstance(app.screen, PlayScreen)

    drive(app, script)


def test_in_a_small_terminal_the_help_can_be_scrolled_to_its_end(tmp_path: Path) -> None:
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("question_mark")
        await pilot.pause()
        assert isinstance(app.screen, HelpScreen)
        assert words.SCROLL[0] in shown(app)
        for _ in range(20):
            app.screen.action_scroll(1)
        await pilot.pause()
        assert "by mouse as well." in flat(app)

    drive(app, script, (40, 12))


async def palette(app: QuizApp, pilot: Pilot[None], query: str) -> None:
    await pilot.press("ctrl+p")
    await until(pilot, lambda: isinstance(app.screen, CommandPalette))
    await pilot.press(*query)
    await until(pilot, lambda: app.screen.query_one("CommandList").option_count == 1)  # type: ignore[attr-defined]
    await pilot.press("enter")
    await pilot.pause()


def test_the_palette_changes_the_theme_and_does_what_the_screen_can(tmp_path: Path) -> None:
    app = make_app(tmp_path, only(moon(), "carrier"))

    async def script(pilot: Pilot[None]) -> None:
        before = app.screen.styles.background
        await palette(app, pilot, "theme: paper")
        await until(pilot, lambda: app.theme == "paper")
        await until(pilot, lambda: app.screen.styles.background != before)
        await palette(app, pilot, "skip")
        await until(pilot, lambda: words.SKIPPED in flat(app))

    drive(app, script)


def test_the_palette_begins_a_round_with_a_pack(tmp_path: Path) -> None:
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "a.yaml").write_text(
        "pack: {title: '[/b] Zebra'}\nquestions:\n- {question: One?, answer: a, distractors: [b]}\n"
    )
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        await palette(app, pilot, "play: [/b] Zebra")
        await until(pilot, lambda: isinstance(app.screen, PlayScreen))

    drive(app, script)


@pytest.mark.parametrize("number", range(len(BAIT)), ids=BAIT)
def test_markup_is_text_on_every_screen_of_a_round(tmp_path: Path, number: int) -> None:
    text = BAIT[number]
    pack = replace(bait_pack(), title=text, items=bait_pack().items[number : number + 1])
    app = make_app(tmp_path, pack)

    async def script(pilot: Pilot[None]) -> None:
        for part in (f"◆ {text}", f"{text} context", f"{text} question", f"{text} right", f"{text} wrong"):
            assert part in flat(app)
        await pilot.press("1")
        deal = app.screen.state.deal  # type: ignore[attr-defined]  # a PlayScreen's
        for part in (f"{text} explanation", f"“{text} right, it says”", f"{text} publisher · {text} title · {text}"):
            assert part in flat(app)
        assert deal.options[0].why in flat(app)
        await pilot.press("o")
        await until(pilot, lambda: isinstance(app.screen, SourceScreen))
        for part in (f"{text} title", f"Licence: {text}", f"{text} right, it says"):
            assert part in flat(app)
        await pilot.press("escape")
        assert isinstance(app.ticks, Ticks)
        app.ticks.now += 1
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ResultsScreen))
        await pilot.pause()
        assert f"◆ {text}" in flat(app)
        await pilot.press("v")
        await until(pilot, lambda: isinstance(app.screen, RecapScreen))
        assert f"{text} question" in flat(app)

    drive(app, script)


def test_markup_is_text_at_home_in_titles_names_and_the_offer_to_resume(tmp_path: Path) -> None:
    folder = tmp_path / "packs"
    folder.mkdir()
    for number, text in enumerate(BAIT[:5]):
        items = "".join(f"- {{question: Q{n}?, answer: a, distractors: [b]}}\n" for n in range(2))
        quoted = text.replace("'", "''")
        (folder / f"{number}[b].yaml").write_text(f"pack: {{title: '{quoted}'}}\nquestions:\n{items}")
    (folder / "[x].yaml").write_text("[")
    app = make_app(tmp_path)

    async def script(pilot: Pilot[None]) -> None:
        text = flat(app)
        for title in BAIT[:5]:
            assert title in text
        assert "0[b].yaml" in text
        assert "quiz check [x]" in text
        await pilot.press("slash", *"[/", "enter")
        await until(pilot, lambda: isinstance(app.screen, PlayScreen))
        await pilot.press("1", "escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        assert "Go on with “[/" in flat(app)
        await pilot.press("ctrl+p")
        await until(pilot, lambda: "play: [/bold]" in flat(app))

    drive(app, script)


def test_what_would_hide_in_a_text_is_made_visible(tmp_path: Path) -> None:
    base = only(moon(), "carrier")
    items: tuple[Item, ...] = (
        replace(base.items[0], question="A zero\u200bwidth tag\U000e0041?", quote="USS\u2028Hornet"),
    )
    app = make_app(tmp_path, replace(base, items=items))

    async def script(pilot: Pilot[None]) -> None:
        assert "A zero‹U+200B›width tag‹U+E0041›?" in flat(app)
        await pilot.press("1")
        assert "“USS Hornet”" in flat(app)

    drive(app, script)


_THEMES = [INK, PAPER, *(theme for name, theme in BUILTIN_THEMES.items() if not name.startswith("ansi"))]


@pytest.mark.parametrize("theme", _THEMES, ids=[theme.name for theme in _THEMES])
def test_every_text_has_contrast_enough_in_every_theme(theme: Theme) -> None:
    colours = {**our_colours(theme), **theme.to_color_system().generate(), **theme.variables}

    def contrast(text: str, ground: str) -> float:
        # WCAG 2.2, "contrast ratio": relative luminance, sRGB.
        def luminance(name: str) -> float:
            parts = [part / 255 for part in Color.parse(colours[name]).rgb]
            red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue

        light, dark = sorted((luminance(text), luminance(ground)), reverse=True)
        return (light + 0.05) / (dark + 0.05)

    for text in ("quiet", "warm", "good", "bad"):
        for ground in ("background", "surface"):
            # No colour can do better on a ground than the theme's own text does.
            assert contrast(text, ground) >= min(4.5, contrast("foreground", ground)), (text, ground)
    assert contrast("warm", "panel") >= min(4.5, contrast("foreground", "panel"))


def test_the_theme_can_be_named_by_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEXTUAL_THEME", "paper")
    assert make_app(tmp_path).theme == "paper"
    monkeypatch.setenv("TEXTUAL_THEME", "no such theme")
    assert make_app(tmp_path).theme == "ink"


@pytest.mark.parametrize("theme", ["textual-light", "nord", "ansi-dark", "ansi-light"])
def test_a_round_can_be_played_in_textuals_own_themes(
    tmp_path: Path, theme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TEXTUAL_THEME", theme)
    app = make_app(tmp_path, only(moon(), "carrier"))

    async def script(pilot: Pilot[None]) -> None:
        await pilot.press("1")
        assert "right answer" in flat(app) or "your answer" in flat(app)

    drive(app, script)
