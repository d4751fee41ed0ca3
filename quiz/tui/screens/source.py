"""SourceScreen: the article round a quote, opened at the passage."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from quiz import words
from quiz.game.round import Deal
from quiz.packs.item import Item, Source
from quiz.text import one_line, visible
from quiz.tui.actions import Action
from quiz.tui.passage import passage
from quiz.tui.quotes import marked_spans
from quiz.tui.screens.base import HELP, GameScreen
from quiz.tui.widgets.topline import TopLine

_ABOVE = 3
"""Rows of the article to leave above the passage, so that its sentence is seen to have one before it."""


def about_lines(source: Source | None) -> list[tuple[str, str]]:
    """Return what is known of a source, each line with its style."""
    if source is None:
        return []
    facts = [(source.title or words.SOURCE_NAMELESS, "bold")]
    line = words.source_line(source.line) if source.line else None
    known = " · ".join(part for part in (source.publisher, source.author, source.date, line) if part)
    licence = f"{words.LICENCE}: {source.licence}" if source.licence else None
    facts += [(text, "$quiet") for text in (known, licence, source.url) if text]
    return facts


class SourceScreen(GameScreen):
    """Where a quote comes from: what is known of the source, and its text with the passage marked."""

    ACTIONS: ClassVar[tuple[Action, ...]] = (
        Action("scroll(1)", "down,j", words.SCROLL, shown="↑ ↓", palette=False),
        Action("scroll(-1)", "up,k", words.SCROLL, footer=False, palette=False),
        Action("page(1)", "pagedown,space", words.SCROLL, footer=False, palette=False),
        Action("page(-1)", "pageup,b", words.SCROLL, footer=False, palette=False),
        Action("passage", "home", words.PASSAGE, palette=False),
        Action("close", "escape,q,o,enter", words.CLOSE, shown="esc", palette=False),
        HELP,
    )

    def __init__(self, item: Item, pack: Path | None) -> None:
        super().__init__()
        self._source = item.source
        self._answers = item.answers
        self._passage = passage(item, pack)

    @classmethod
    def of(cls, deal: Deal) -> SourceScreen:
        """Return the screen for a question of a round."""
        return cls(deal.item, Path(deal.path) if deal.path else None)

    def body(self) -> Iterator[Widget]:
        """Make the head and the text."""
        head = [Content.assemble((one_line(text), style)) for text, style in about_lines(self._source)]
        if self._passage.apart:
            head.append(Content(self._passage.apart))
        yield Static(Content("\n").join(head), id="about")
        with VerticalScroll(id="body", can_focus=False):
            yield Static(self._text(), id="article")

    def _text(self) -> Content:
        parts = self._passage
        shown = visible(parts.quote, lines=True)
        quote = Content.assemble((shown, "bold $warm"))
        for start, end in marked_spans(shown, [one_line(answer.text) for answer in self._answers]):
            quote = quote.stylize("underline", start, end)
        return Content.assemble(visible(parts.before, lines=True), quote, visible(parts.after, lines=True))

    def on_mount(self) -> None:
        """Open at the passage."""
        self.query_one(TopLine).show(words.SOURCE_TITLE, Content())
        self.refresh_keys()

    def on_resize(self) -> None:
        """Keep the passage in sight."""
        self.once_laid_out(self.action_passage)

    def action_passage(self) -> None:
        """Scroll to the passage."""
        article, body = self.query_one("#article", Static), self.query_one("#body")
        before = visible(self._passage.before, lines=True)
        above = len(Content(before).wrap(max(1, article.content_size.width))) - 1 if before else 0
        body.scroll_to(y=max(0, article.virtual_region.y + above - _ABOVE), animate=False)
        self.refresh_keys()

    def action_scroll(self, step: int) -> None:
        """Scroll by lines."""
        self.query_one("#body").scroll_relative(y=step * 2, animate=False, immediate=True)

    def action_page(self, step: int) -> None:
        """Scroll by pages."""
        body = self.query_one("#body")
        body.scroll_relative(y=step * max(1, body.size.height - 2), animate=False, immediate=True)

    def action_close(self) -> None:
        """Go back."""
        self.app.pop_screen()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to scroll only where there is something below."""
        if action in ("scroll", "page", "passage"):
            return not self.is_mounted or self.query_one("#body").max_scroll_y > 0
        return True
