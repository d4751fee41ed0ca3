"""PackLine: one pack in the list at home."""

from __future__ import annotations

from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

from quiz import words
from quiz.history.log import Best
from quiz.text import one_line
from quiz.tui.shelf import Listing

_NARROW = 58
"""Cells from which the figures stand beside the title."""

_FIGURES = (15, 17)
"""Cells of the two columns of figures: how many questions, and the best round."""


class PackLine(Visual):
    """Title and figures, and under them where the pack's quotes come from, laid out for whatever width there is."""

    def __init__(self, listing: Listing, best: Best | None, *, at_cursor: bool, apart: bool) -> None:
        self.listing = listing
        self.best = best
        self.at_cursor = at_cursor
        self.apart = apart
        """Whether an empty line follows."""

    def content(self, width: int) -> Content:
        """Return both lines at a width in cells."""
        bar = Content.assemble(("▌" if self.at_cursor else " ", "$warm"), " ")
        room = width - 2
        title = Content.assemble((one_line(self.listing.title), "bold $warm" if self.at_cursor else "bold"))
        first, second = self._figures()
        if room < _NARROW:
            figures = ", ".join(text for text in (first, second) if text)
            lines = [title, Content.assemble((figures, "$quiet"))]
        else:
            columns = f"{first:>{_FIGURES[0]}}{second:>{_FIGURES[1]}}"
            title = title.truncate(room - len(columns) - 1, ellipsis=True)
            gap = " " * (room - len(columns) - title.cell_length)
            lines = [Content.assemble(title, gap, columns), Content.assemble((self._about(), "$quiet"))]
        lines = [Content.assemble(bar, line.truncate(room, ellipsis=True)) for line in lines]
        return Content("\n").join([*lines, Content(" ")] if self.apart else lines)

    def _figures(self) -> tuple[str, str]:
        listing = self.listing
        if not listing.read:
            return words.READING, ""
        if listing.pack is None:
            return words.pack_errors(listing.errors), ""
        if not listing.playable:
            return words.drafts(len(listing.pack.items)), ""
        best = words.best(self.best.score, self.best.of) if self.best else words.UNPLAYED
        return words.questions(len(listing.pack.playable)), best

    def _about(self) -> str:
        listing = self.listing
        if listing.read and listing.pack is None:
            return words.check_it(one_line(listing.entry.name))
        return one_line(words.quoted_from(listing.publishers, listing.nameless) or listing.entry.path.name)

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """Paint both lines."""
        return self.content(width).render_strips(width, height, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """Take all the width there is."""
        return container_width

    def get_minimal_width(self, rules: RulesMap) -> int:
        """Need the bar and a little."""
        return 4

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Take two lines, or three."""
        return 3 if self.apart else 2
