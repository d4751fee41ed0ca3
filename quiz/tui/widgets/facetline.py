"""FacetLine: the kinds, tags and codes that can be looked at alone, each with its number, to be clicked."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.geometry import Size
from textual.style import Style
from textual.widget import Widget

from quiz.text import one_line
from quiz.tui.widgets.keyline import in_lines


class FacetLine(Widget):
    """Words with numbers; a click on the one at a place runs the screen's `pick` with that place."""

    ALLOW_SELECT = False
    auto_links = False

    def __init__(self, *, classes: str) -> None:
        super().__init__(id="facets", classes=classes)
        self._segments: list[Content] = []

    def show(self, facets: Sequence[tuple[str, int]]) -> None:
        """Show these; the words come from packs."""
        self._segments = [
            Content.assemble((one_line(word), "$warm"), (f" {number}", "$quiet")).stylize(
                # By its place: a tag may hold anything, and this is read as a call.
                Style.from_meta({"@click": f"screen.pick({place})"})
            )
            for place, (word, number) in enumerate(facets)
        ]
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines they take."""
        return in_lines(self._segments, width).plain.count("\n") + 1

    def render(self) -> Content:
        """Return them at the present width."""
        return in_lines(self._segments, self.content_size.width)
