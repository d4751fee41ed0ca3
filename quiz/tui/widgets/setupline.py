"""SetupLine: how the next round shall be, in one line."""

from __future__ import annotations

from dataclasses import dataclass, replace

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from quiz import words
from quiz.game.dealing import Setup
from quiz.packs.item import Pack

COUNTS: tuple[int | None, ...] = (5, 10, 20, None)
"""Questions of a round; None: all."""

_BETWEEN = "   "
_LEFT, _RIGHT = "‹ ", " ›"


@dataclass(frozen=True, slots=True)
class Wish:
    """What the next round shall be like, whatever the pack."""

    count: int | None = 10
    file_order: bool = False

    def setup(self, pack: Pack) -> Setup:
        """Return the set-up of a round with this pack."""
        return Setup((pack,), self.count, self.file_order)


class SetupLine(Widget):
    """The settings side by side; the one at hand stands between ‹ and ›."""

    ALLOW_SELECT = False

    class Changed(Message):
        """A setting was changed."""

        def __init__(self, wish: Wish) -> None:
            super().__init__()
            self.wish = wish

    def __init__(self, wish: Wish) -> None:
        super().__init__()
        self._wish = wish
        self._at = 0

    def change(self, step: int) -> None:
        """Change the setting at hand by one step, round and round."""
        if self._at == 0:
            place = COUNTS.index(self._wish.count) + step
            self._wish = replace(self._wish, count=COUNTS[place % len(COUNTS)])
        else:
            self._wish = replace(self._wish, file_order=not self._wish.file_order)
        self.refresh()
        self.post_message(self.Changed(self._wish))

    def other(self) -> None:
        """Take the other setting in hand."""
        self._at = 1 - self._at
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Take the setting under the pointer in hand; if it is there already, change it: back on its ‹, else on."""
        first = len(self._texts()[0]) + 2 * len(_LEFT)
        at = 0 if event.x < first + len(_BETWEEN) // 2 else 1
        if at != self._at:
            self.other()
        else:
            start = 0 if at == 0 else first + len(_BETWEEN)
            self.change(-1 if event.x < start + len(_LEFT) else 1)

    def _texts(self) -> tuple[str, str]:
        count = self._wish.count
        return (
            words.ALL_QUESTIONS if count is None else words.questions(count),
            words.ORDER_FILE if self._wish.file_order else words.ORDER_DRAWN,
        )

    def render(self) -> Content:
        """Return the line."""
        fields = [
            Content.assemble((_LEFT, "$warm"), (text, "bold"), (_RIGHT, "$warm"))
            if place == self._at
            else Content.assemble(("  " + text + "  ", "$quiet"))
            for place, text in enumerate(self._texts())
        ]
        line = Content(_BETWEEN).join(fields)
        # In a narrow window the one at hand alone, whole, rather than both in part.
        return line if line.cell_length <= self.content_size.width else fields[self._at]
