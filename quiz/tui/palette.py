"""What the command palette finds: packs, what the screen can do, themes.

Titles come from packs, so hits are built as content, never as markup: Textual's own matcher would read `[/b]` in a
title as a tag.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.style import Style

from quiz import words
from quiz.text import one_line
from quiz.tui.screens.base import Helpable

if TYPE_CHECKING:
    from quiz.tui.app import QuizApp

Found = tuple[str, str | None, Callable[[], Any]]
"""What to show, what it does in a sentence of ours (Textual reads it as markup), and how to do it."""


class _OurProvider(Provider):
    def found(self) -> Iterator[Found]:
        """Yield everything there is to find."""
        raise NotImplementedError

    @property
    def game(self) -> QuizApp:
        """The app, by its own type."""
        return cast("QuizApp", self.app)

    async def discover(self) -> Hits:
        """Yield everything, before anything was typed."""
        for text, sentence, run in self.found():
            yield DiscoveryHit(Content(text), run, text=text, help=sentence)

    async def search(self, query: str) -> Hits:
        """Yield what fits the letters typed."""
        matcher = self.matcher(query)
        for text, sentence, run in self.found():
            score, offsets = matcher.fuzzy_search.match(query, text)
            if score > 0:
                shown = Content(text)
                for offset in offsets:
                    shown = shown.stylize(self.match_style or Style(bold=True), offset, offset + 1)
                yield Hit(score, shown, run, text=text, help=sentence)


class PackProvider(_OurProvider):
    """Packs, to play at once."""

    def found(self) -> Iterator[Found]:
        """Yield the packs that home has read."""
        for setup in self.game.playable_setups():
            title = one_line(setup.packs[0].title)
            yield words.palette_play(title), None, partial(self.game.begin, setup)


class ScreenProvider(_OurProvider):
    """What the screen below can do."""

    def found(self) -> Iterator[Found]:
        """Yield the screen's actions, and quitting."""
        screen = self.screen
        if isinstance(screen, Helpable):
            for action, _ in screen.help_actions():
                if action.palette:
                    yield action.label, action.sentence, partial(screen.run_action, action.name)
        yield words.QUIT[0], words.QUIT[1], self.game.exit


class ThemeProvider(_OurProvider):
    """Colours."""

    def found(self) -> Iterator[Found]:
        """Yield the themes, our own first."""
        themes = self.game.available_themes
        ours = [name for name in ("ink", "paper") if name in themes]
        for name in [*ours, *sorted(set(themes) - set(ours))]:
            yield words.palette_theme(name), None, partial(setattr, self.game, "theme", name)
