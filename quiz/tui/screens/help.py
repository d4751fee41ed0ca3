"""HelpScreen: the keys of the screen below, from its actions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from quiz import words
from quiz.tui.actions import Action
from quiz.tui.screens.base import GameScreen, Helpable
from quiz.tui.widgets.topline import TopLine

_GLOBAL = (
    Action("app.command_palette", "ctrl+p", words.PALETTE),
    Action("app.quit", "ctrl+q", words.QUIT),
)
"""What works on every screen."""


class KeyTable(Static):
    """Keys at the left, what they do beside them."""

    def __init__(self, rows: list[tuple[str, str]]) -> None:
        super().__init__(id="keys", markup=False)
        self._rows = rows

    def on_resize(self) -> None:
        """Lay the sentences out for the width there is."""
        column = max(len(keys) for keys, _ in self._rows) + 3
        width = max(10, self.content_size.width - column)
        lines: list[Content] = []
        for keys, sentence in self._rows:
            first, *others = Content(sentence).wrap(width)
            lines.append(Content.assemble((keys.ljust(column), "bold $warm"), first))
            lines += [" " * column + line for line in others]
        self.update(Content("\n").join(lines))


class HelpScreen(GameScreen):
    """One page: keys, then what they do not tell."""

    ACTIONS: ClassVar[tuple[Action, ...]] = (
        Action("scroll(1)", "down,j,pagedown", words.SCROLL, shown="↑ ↓", palette=False),
        Action("scroll(-1)", "up,k,pageup", words.SCROLL, footer=False, palette=False),
        Action("close", "escape,q,question_mark,enter", words.CLOSE, shown="esc", palette=False),
    )

    def __init__(self, about: Helpable) -> None:
        super().__init__()
        rows = [(action.sentence, keys) for action, keys in about.help_actions()]
        rows += [(action.sentence, action.keys_shown) for action in _GLOBAL]
        # Two keys that do one thing there and back stand in one line, as the first writes them.
        first: dict[str, str] = {}
        for sentence, keys in rows:
            first.setdefault(sentence, keys)
        self._rows = [(keys, sentence) for sentence, keys in first.items()]
        self._text = about.HELP_TEXT

    def body(self) -> Iterator[Widget]:
        """Make the table and the text."""
        with VerticalScroll(id="body", can_focus=False):
            yield KeyTable(self._rows)
            yield Static(Content(self._text), id="more")

    def on_mount(self) -> None:
        """Say what this is."""
        self.query_one(TopLine).show(words.HELP_TITLE, Content())
        self.once_laid_out(self.refresh_keys)

    def on_resize(self) -> None:
        """Offer to scroll only where there is something below."""
        self.once_laid_out(self.refresh_keys)

    def action_scroll(self, step: int) -> None:
        """Scroll."""
        self.query_one("#body").scroll_relative(y=step * 3, animate=False, immediate=True)

    def action_close(self) -> None:
        """Go back."""
        self.app.pop_screen()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to scroll only where there is something below."""
        return action != "scroll" or not self.is_mounted or self.query_one("#body").max_scroll_y > 0
