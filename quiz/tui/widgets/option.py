"""OptionRow: one option, its key, and at the reveal its mark."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.widget import Widget

from quiz.text import one_line

CHIP = 5
"""Cells before the text: the key's chip and two spaces."""

BOX = 2
"""Cells of the box that says whether an option is marked, where several can be."""

_DEEPEST_CHIP = 3


@dataclass(frozen=True, slots=True)
class Face:
    """How an option looks."""

    chip: str
    chip_style: str
    text: str
    text_style: str = ""
    box: str = ""
    note: str = ""


class OptionRow(Widget):
    """An option. Its text hangs: a second line stands under the first, not under the chip."""

    ALLOW_SELECT = False

    class Chosen(Message):
        """The row was clicked."""

        def __init__(self, place: int) -> None:
            super().__init__()
            self.place = place

    def __init__(self, place: int) -> None:
        super().__init__(id=f"option-{place + 1}")
        self.place = place
        self._face = Face("", "", "")

    def show(self, face: Face) -> None:
        """Look like this from now on."""
        if face != self._face:
            self._face = face
            self.refresh(layout=True)

    def lines(self, width: int) -> Content:
        """Return the row at a width in cells."""
        face = self._face
        indent = CHIP + (BOX if face.box else 0)
        text = Content.assemble(
            (one_line(face.text), face.text_style), (f"  {face.note}" if face.note else "", "$quiet")
        )
        first, *others = text.wrap(max(1, width - indent)) or [Content()]
        head = Content.assemble((f" {face.chip} ", face.chip_style), " " * (CHIP - _DEEPEST_CHIP))
        if face.box:
            head = Content.assemble(head, (f"{face.box} ", face.text_style))
        return Content("\n").join([Content.assemble(head, first), *(" " * indent + line for line in others)])

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines the option takes."""
        return self.lines(width).plain.count("\n") + 1

    def render(self) -> Content:
        """Return the row at the present width."""
        return self.lines(self.content_size.width)

    def on_click(self, event: events.Click) -> None:
        """Choose the option."""
        event.stop()
        self.post_message(self.Chosen(self.place))
