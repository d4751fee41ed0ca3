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
from quiz.tui.themes import INK, PAPER

if TYPE_CHECKING:
    from quiz.tui.app import QuizApp

Found = tuple[str, str | None, Callable[[], Any]]
"""What to show, what it does in a sentence of ours (Textual reads it as markup), and how to do it."""


class QuizProvider(Provider):
    """Everything there is to find. One provider, because Textual lists several in no particular order."""

    def found(self) -> Iterator[Found]:
        """Yield what the screen can do, then packs to play, then themes, our own first."""
        game, screen = cast("QuizApp", self.app), self.screen
        if isinstance(screen, Helpable):
            for action, _ in screen.help_actions():
                if action.palette:
                    yield action.label, action.sentence, partial(screen.run_action, action.name)
        yield words.QUIT[0], words.QUIT[1], game.exit
        for setup in game.playable_setups():
            yield words.palette_play(one_line(setup.packs[0].title)), None, partial(game.begin, setup)
        ours = (INK.name, PAPER.name)
        for name in [*ours, *sorted(set(game.available_themes) - set(ours))]:
            yield words.palette_theme(name), None, partial(setattr, game, "theme", name)

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
