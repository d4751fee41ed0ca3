"""Field: one part of an item, to be typed; as high as its text."""

from __future__ import annotations

from textual import events
from textual.message import Message
from textual.widgets import TextArea


class Field(TextArea):
    """A text that wraps. Enter sends the form off, save where each line is an option of its own."""

    class Sent(Message):
        """Enter was pressed where it does not break the line."""

    def __init__(self, name: str, text: str, *, lines: bool) -> None:
        super().__init__(text, id=f"field-{name}", compact=True, highlight_cursor_line=False)
        self._lines = lines
        self.move_cursor(self.document.end)

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "enter" and not self._lines:
            event.stop()
            event.prevent_default()
            self.post_message(self.Sent())
            return
        await super()._on_key(event)
