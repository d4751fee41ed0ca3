"""KeyLine: the bottom line, which says what can be done now, and does it when clicked."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content
from textual.geometry import Size
from textual.style import Style
from textual.widget import Widget

from quiz.tui.actions import Action

_BETWEEN = "   "


class KeyLine(Widget):
    """The actions of a screen, each as its key and its label. It breaks between actions only."""

    ALLOW_SELECT = False

    auto_links = False
    """A click runs the action, but it should not look like a link."""

    def __init__(self) -> None:
        super().__init__()
        self._segments: list[Content] = []

    def show(self, actions: Iterable[tuple[Action, str]]) -> None:
        """Show the actions, each with the keys to write before it."""
        segments = [_segment(action, keys) for action, keys in actions]
        if [segment.plain for segment in segments] != [segment.plain for segment in self._segments]:
            self._segments = segments
            self.refresh(layout=True)

    def lines(self, width: int) -> Content:
        """Return the actions in as many lines as they need."""
        return in_lines(self._segments, width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines the actions take."""
        return self.lines(width).plain.count("\n") + 1

    def render(self) -> Content:
        """Return the actions at the present width."""
        return self.lines(self.content_size.width)


def in_lines(segments: Iterable[Content], width: int) -> Content:
    """Return the segments in as many lines as they need, none of them broken."""
    lines: list[Content] = []
    for segment in segments:
        if lines and lines[-1].cell_length + len(_BETWEEN) + segment.cell_length <= width:
            lines[-1] = Content.assemble(lines[-1], _BETWEEN, segment)
        else:
            lines.append(segment)
    return Content("\n").join(lines)


def _segment(action: Action, keys: str) -> Content:
    name = action.name if action.clicked is None else action.clicked
    segment = Content.assemble((keys, "bold $warm"), f" {action.label}")
    if not name:
        return segment
    return segment.stylize(Style.from_meta({"@click": name if "." in name else f"screen.{name}"}))
