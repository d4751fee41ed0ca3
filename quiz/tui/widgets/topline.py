"""TopLine: where the player is and how it stands."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from textual.content import Content
from textual.widget import Widget

from quiz.text import one_line


class Mark(StrEnum):
    """How a question of the round stands."""

    RIGHT = "right"
    WRONG = "wrong"
    CURRENT = "current"
    AHEAD = "ahead"


_STROKES = {
    Mark.RIGHT: ("━", "$warm"),
    Mark.WRONG: ("╍", "$quiet"),
    Mark.CURRENT: ("═", "$foreground"),
    Mark.AHEAD: ("─", "$line"),
}
"""The stroke tells them apart as well as the colour does."""


class TopLine(Widget):
    """A title, figures at the right margin, and under them one stroke for each question."""

    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__()
        self._title = Content()
        self._figures = Content()
        self._marks: tuple[Mark, ...] = ()

    def show(self, title: str, figures: Content, marks: Sequence[Mark] = ()) -> None:
        """Show a title (foreign text is welcome), figures, and the marks of the round's questions."""
        self._title = Content.assemble(("◆ ", "$warm"), (one_line(title), "bold"))
        self._figures = figures
        self._marks = tuple(marks)
        self.refresh()

    def render(self) -> Content:
        """Return both lines at the present width."""
        width = self.content_size.width
        room = max(1, width - self._figures.cell_length - 2)
        title = self._title.truncate(room, ellipsis=True)
        gap = " " * max(1, width - title.cell_length - self._figures.cell_length)
        return Content("\n").join([Content.assemble(title, gap, self._figures), _strokes(self._marks, width)])


def _strokes(marks: Sequence[Mark], width: int) -> Content:
    if not marks:
        return Content.assemble(("─" * width, "$line"))
    each, spare = divmod(width + 1, len(marks))
    if each >= 3:
        # The spare cells go to the first strokes, so that the last ends at the margin.
        lengths = [each - 1 + (index < spare) for index in range(len(marks))]
        return Content(" ").join([_stroke(mark, length) for mark, length in zip(marks, lengths, strict=True)])
    # Too many questions for a stroke each: one line, as far as the round has come.
    done = sum(mark in (Mark.RIGHT, Mark.WRONG) for mark in marks) * width // len(marks)
    return Content.assemble(_stroke(Mark.RIGHT, done), _stroke(Mark.AHEAD, width - done))


def _stroke(mark: Mark, length: int) -> Content:
    glyph, style = _STROKES[mark]
    return Content.assemble((glyph * length, style))
