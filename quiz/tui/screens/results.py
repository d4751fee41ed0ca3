"""ResultsScreen: how the round went, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Digits, Static

from quiz import words
from quiz.game.dealing import Setup
from quiz.game.round import Answered, Round
from quiz.text import one_line
from quiz.tui.actions import Action
from quiz.tui.screens.base import HELP, GameScreen
from quiz.tui.widgets.question import RIGHT_MARK, SKIP_MARK, WRONG_MARK
from quiz.tui.widgets.topline import TopLine

_NUMBER = 5
"""Cells before the text of a question to revisit: its mark and its number."""


class ResultsScreen(GameScreen):
    """The score, large; then what to look at again."""

    ACTIONS: ClassVar[tuple[Action, ...]] = (
        Action("again", "enter", words.AGAIN),
        Action("mistakes", "m", words.MISTAKES),
        Action("recap", "v", words.RECAP),
        Action("scroll(1)", "down,j", words.SCROLL, shown="↑ ↓", palette=False),
        Action("scroll(-1)", "up,k", words.SCROLL, footer=False, palette=False),
        Action("home", "escape,q", words.HOME, shown="esc"),
        HELP,
    )

    def __init__(self, state: Round, setup: Setup | None) -> None:
        super().__init__()
        self._state = state
        self._setup = setup

    def body(self) -> Iterator[Widget]:
        """Make the score, the marks and the list."""
        state = self._state
        with VerticalScroll(id="body", can_focus=False):
            with Horizontal(id="score"):
                yield Digits(str(state.score))
                yield Static(self._totals(), id="totals")
            yield Static(_mark_row(state), id="marks")
            yield Static(words.TO_REVISIT if state.mistakes else words.perfect(len(state.deals)), id="revisit-title")
            yield RevisitList([answer for answer in state.answers if not answer.right], state)

    def _totals(self) -> Content:
        state = self._state
        lines = [
            Content.assemble((words.of_right(len(state.deals)), "bold")),
            Content(words.points_total(state.points)),
        ]
        if state.longest_streak > 1:
            lines.append(Content.assemble((words.longest_streak(state.longest_streak), "$quiet")))
        return Content("\n").join(lines)

    def on_mount(self) -> None:
        """Say which round this was."""
        self.query_one(TopLine).show(self._state.title, Content.assemble((words.RESULT, "$quiet")))
        self.refresh_keys()

    def on_resize(self) -> None:
        """Offer to scroll only where there is something below."""
        self.once_laid_out(self.refresh_keys)

    def action_again(self) -> None:
        """Play another round like this."""
        self.game.again(self._state, self._setup)

    def action_mistakes(self) -> None:
        """Play the mistakes again."""
        self.game.only_mistakes(self._state, self._setup)

    def action_recap(self) -> None:
        """Look at every question again."""
        from quiz.tui.screens.recap import RecapScreen

        self.app.push_screen(RecapScreen(self._state))

    def action_home(self) -> None:
        """Go back to the packs."""
        self.game.go_home()

    def action_scroll(self, step: int) -> None:
        """Scroll."""
        self.query_one("#body").scroll_relative(y=step * 2, animate=False, immediate=True)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the mistakes only if there are any, and scrolling only if there is something below."""
        match action:
            case "mistakes":
                return bool(self._state.mistakes)
            case "scroll":
                return not self.is_mounted or self.query_one("#body").max_scroll_y > 0
        return True


class RevisitList(Static):
    """The questions that went wrong, each with its right answer."""

    def __init__(self, answers: list[Answered], state: Round) -> None:
        super().__init__(id="revisit", markup=False)
        self._answers = answers
        self._state = state

    def on_resize(self) -> None:
        """Lay the questions out for the width there is."""
        width = max(10, self.content_size.width - _NUMBER)
        indent = " " * _NUMBER
        lines: list[Content] = []
        for answer in self._answers:
            item = self._state.deals[answer.index].item
            first, *others = Content(one_line(item.question)).wrap(width)
            mark = SKIP_MARK if answer.skipped else WRONG_MARK
            lines.append(Content.assemble((f"{mark}{answer.index + 1:>2}  ", "$quiet"), first))
            lines += [indent + line for line in others]
            right = ", ".join(one_line(option.text) for option in item.answers)
            lines += [indent + line for line in Content.assemble((right, "bold $good")).wrap(width)]
        self.update(Content("\n").join(lines))


def _mark_row(state: Round) -> Content:
    return Content(" ").join([_mark(answer) for answer in state.answers])


def _mark(answer: Answered) -> Content:
    if answer.right:
        return Content.assemble((RIGHT_MARK, "bold $good"))
    return Content.assemble((SKIP_MARK, "$quiet") if answer.skipped else (WRONG_MARK, "bold $bad"))
