"""RecapScreen: every question of a round again, with its reveal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual import on
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget

from quiz import words
from quiz.game.round import Round
from quiz.tui.actions import Action
from quiz.tui.screens.base import HELP, GameScreen
from quiz.tui.widgets.question import QuestionView, Revealed
from quiz.tui.widgets.topline import Mark, TopLine


class RecapScreen(GameScreen):
    """The reveals of a round, one at a time, in the view that showed them first."""

    ACTIONS: ClassVar[tuple[Action, ...]] = (
        Action("turn(-1)", "left,h", words.EARLIER, shown="←"),
        Action("turn(1)", "right,l,enter,space", words.LATER, shown="→"),
        Action("source", "o", words.SOURCE),
        Action("scroll(1)", "down,j", words.SCROLL, shown="↑ ↓", palette=False),
        Action("scroll(-1)", "up,k", words.SCROLL, footer=False, palette=False),
        Action("close", "escape,q,v", words.CLOSE, shown="esc", palette=False),
        HELP,
    )

    def __init__(self, state: Round) -> None:
        super().__init__()
        self._state = state
        self._at = 0

    def body(self) -> Iterator[Widget]:
        """Make the view of the question."""
        with VerticalScroll(id="body", can_focus=False):
            yield QuestionView()

    def on_mount(self) -> None:
        """Show the first question."""
        self._paint()

    def on_resize(self) -> None:
        """Fit the question into the new size."""
        self.once_laid_out(self._fit)

    def action_turn(self, step: int) -> None:
        """Go to another question; it ends at both ends."""
        self._at += step
        self._paint()
        self.once_laid_out(self._fit)

    def action_source(self) -> None:
        """Read the article round the quote."""
        from quiz.tui.screens.source import SourceScreen

        self.app.push_screen(SourceScreen.of(self._state.deals[self._at]))

    def action_scroll(self, step: int) -> None:
        """Scroll."""
        self.query_one("#body").scroll_relative(y=step * 2, animate=False, immediate=True)

    def action_close(self) -> None:
        """Go back to the result."""
        self.app.pop_screen()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only the ways there are."""
        match action:
            case "turn":
                return 0 <= self._at + int(str(parameters[0])) < len(self._state.answers)
            case "source":
                return self._state.deals[self._at].item.quote is not None
            case "scroll":
                return not self.is_mounted or self.query_one("#body").max_scroll_y > 0
        return True

    def _paint(self) -> None:
        state, answer = self._state, self._state.answers[self._at]
        before = state.answers[self._at - 1].streak if self._at else 0
        self.query_one(QuestionView).show(Revealed(state.deals[self._at], answer, before, state.began.seed))
        marks = [Mark.RIGHT if other.right else Mark.WRONG for other in state.answers]
        marks[self._at] = Mark.CURRENT
        figures = Content.assemble((words.recap(self._at + 1, len(state.answers)), "$quiet"))
        self.query_one(TopLine).show(state.title, figures, marks)
        self.refresh_keys()
        self.refresh_bindings()

    @on(QuestionView.LaidOut)
    def _fit(self) -> None:
        body = self.query_one("#body")
        self.query_one(QuestionView).fit(body.scrollable_content_region.size)
        body.scroll_home(animate=False)
        self.refresh_keys()
