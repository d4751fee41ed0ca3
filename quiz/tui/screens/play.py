"""PlayScreen: a round, question by question, each with its reveal."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar

from textual import events, on
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget

from quiz import words
from quiz.game.dealing import Setup
from quiz.game.round import Choose, Command, Next, Phase, RefusedCommand, Round, Send, Skip
from quiz.history.kept import KeptRound
from quiz.packs.item import MOST_OPTIONS, Kind
from quiz.text import visible
from quiz.tui.actions import Action
from quiz.tui.screens.base import HELP, NARROW, GameScreen
from quiz.tui.widgets.option import OptionRow
from quiz.tui.widgets.question import Asking, QuestionView, Revealed
from quiz.tui.widgets.topline import Mark, TopLine

REVEAL_GUARD = 0.25
"""Seconds after a reveal in which going on is ignored: a key pressed twice must not skip the proof."""

_LETTERS = "abcd"
"""The first four options have a letter as well; further letters mean other things."""


def _choose_keys(place: int) -> str:
    return ",".join([str(place + 1), *_LETTERS[place : place + 1]])


_CHOOSE = tuple(
    # One entry in bottom line and help stands for all of them; a click on it must not answer with the first.
    Action(f"choose({place})", _choose_keys(place), words.CHOOSE, footer=place == 0, palette=False, clicked="")
    for place in range(MOST_OPTIONS)
)
_SEND = Action("send", "enter", words.SEND)
_SKIP = Action("skip", "s", words.SKIP)
_NEXT = Action("next", "enter,space", words.NEXT, shown="enter")
_UP = Action("cursor(-1)", "up,k", words.CURSOR_UP, footer=False, palette=False)
_DOWN = Action("cursor(1)", "down,j", words.CURSOR_DOWN, footer=False, palette=False)
_MARK = Action("mark", "space", words.TAKE, footer=False, palette=False)
_SOURCE = Action("source", "o", words.SOURCE)


class PlayScreen(GameScreen):
    """A round in play. It sends commands to the round and paints the state; it decides nothing."""

    ACTIONS: ClassVar[tuple[Action, ...]] = (
        *_CHOOSE,
        _SEND,
        _NEXT,
        _SOURCE,
        _SKIP,
        _UP,
        _DOWN,
        _MARK,
        Action("leave", "escape,q", words.LEAVE),
        HELP,
    )
    HELP_TEXT = f"{words.HELP_ROUND} {words.HELP_ANYWHERE}"

    def __init__(self, kept: KeptRound, setup: Setup | None) -> None:
        super().__init__()
        self.kept = kept
        self._setup = setup
        self._cursor: int | None = None
        self._revealed_at = float("-inf")
        self._said_lost = False

    @property
    def state(self) -> Round:
        """The round as it stands."""
        return self.kept.state

    def body(self) -> Iterator[Widget]:
        """Make the one view that shows every question of the round."""
        with VerticalScroll(id="body", can_focus=False):
            yield QuestionView()

    def on_mount(self) -> None:
        """Show the first question."""
        # A collection in mid-round would make one frame ten times as long: what lives now is set aside.
        gc.collect()
        gc.freeze()
        gc.disable()
        self._paint()

    def on_unmount(self) -> None:
        """Let go of the round, however the screen is left."""
        self.kept.leave()
        gc.unfreeze()
        gc.enable()
        gc.collect()

    def on_resize(self, event: events.Resize) -> None:
        """Fit the question into the new size."""
        self.once_laid_out(self._fit)

    # -- What the player does --

    def action_choose(self, place: int) -> None:
        """Choose an option, or mark it where several are right."""
        self._do(Choose(place))

    @on(OptionRow.Chosen)
    def _clicked(self, message: OptionRow.Chosen) -> None:
        if self.state.phase is Phase.ASKING:
            self._do(Choose(message.place))

    def action_mark(self) -> None:
        """Choose or mark the option at the cursor."""
        if self._cursor is not None:
            self._do(Choose(self._cursor))

    def action_send(self) -> None:
        """Answer with what is marked; with one right answer, with the option at the cursor."""
        if self._several:
            if self.state.marked:
                self._do(Send())
            else:
                self.notify_quietly(words.MARK_FIRST)
        elif self._cursor is not None:
            self._do(Choose(self._cursor))
        else:
            self.notify_quietly(words.CHOOSE_FIRST)

    def action_skip(self) -> None:
        """Go on to the reveal without an answer."""
        self._do(Skip())

    def action_next(self) -> None:
        """Go on to the next question, or to the result."""
        if self.game.ticks() - self._revealed_at < REVEAL_GUARD:
            return
        self._do(Next())

    def action_cursor(self, step: int) -> None:
        """Move the cursor while asking; scroll the reveal."""
        if self.state.phase is Phase.REVEALED:
            self.query_one("#body").scroll_relative(y=step * 2, animate=False, immediate=True)
            return
        count = len(self.state.deal.options)
        if self._cursor is None:
            self._cursor = 0 if step > 0 else count - 1
        else:
            self._cursor = (self._cursor + step) % count
        self._paint()
        self.query_one(f"#option-{self._cursor + 1}").scroll_visible(animate=False)

    def action_source(self) -> None:
        """Read the article round the quote."""
        from quiz.tui.screens.source import SourceScreen

        self.app.push_screen(SourceScreen.of(self.state.deal))

    def action_leave(self) -> None:
        """Go home; the round can be taken up again."""
        state, lost = self.state, self.kept.lost
        self.kept.leave()
        if not state.answers:
            self.game.go_home()
        elif lost or self.kept.lost:
            self.game.go_home(words.NOT_KEPT_LEFT)
        else:
            self.game.go_home()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what the phase allows."""
        state = self.state
        match action:
            case "choose":
                return state.phase is Phase.ASKING and int(str(parameters[0])) < len(state.deal.options)
            case "send" | "skip" | "mark":
                return state.phase is Phase.ASKING
            case "next":
                return state.phase is Phase.REVEALED
            case "source":
                return state.phase is Phase.REVEALED and state.deal.item.quote is not None
        return True

    # -- What is painted --

    @property
    def _several(self) -> bool:
        return self.state.deal.item.kind is Kind.SEVERAL

    def _do(self, command: Command) -> None:
        before = self.state
        try:
            self.kept.do(command)
        except RefusedCommand:
            # A key that came too late, or that this question has no option for.
            return
        state = self.state
        if state.phase is Phase.DONE:
            self.game.show_results(state, self._setup)
            return
        if state.phase is Phase.REVEALED and before.phase is Phase.ASKING:
            self._revealed_at = self.game.ticks()
        if state.phase is not before.phase:
            self._cursor = None
            self.notify_quietly("")
        self._paint()
        if state.phase is not before.phase:
            # For a question as high as the one before: its view is laid out anew without coming to another size.
            self.once_laid_out(self._settle)

    def _paint(self) -> None:
        state = self.state
        answer = state.last_answer
        if state.phase is Phase.REVEALED and answer is not None:
            before = state.answers[-2].streak if len(state.answers) > 1 else 0
            what: Asking | Revealed = Revealed(state.deal, answer, before, state.began.seed)
        else:
            what = Asking(state.deal, state.marked, self._cursor)
        self.query_one(QuestionView).show(what)
        self.query_one(TopLine).show(state.title, _figures(state), _marks(state))
        if self.kept.lost and not self._said_lost:
            self._said_lost = True
            self.notify_quietly(words.not_kept(visible(self.kept.lost)))
        self.refresh_keys()
        self.refresh_bindings()

    def _fit(self) -> None:
        self.query_one(QuestionView).fit(self.query_one("#body").scrollable_content_region.size)
        self.refresh_keys()

    @on(QuestionView.LaidOut)
    def _settle(self) -> None:
        """Use the room there is, and bring what is new into sight."""
        body = self.query_one("#body")
        self._fit()
        if self.state.phase is Phase.ASKING or body.max_scroll_y == 0:
            body.scroll_home(animate=False)
        else:
            # What does not fit is cut at its top: the question was read a moment ago.
            view = self.query_one(QuestionView)
            # The verdict is seen in any case; above it as many options as fit into half of the room.
            verdict = view.query_one("#verdict").virtual_region.bottom + view.virtual_region.y
            top = view.first_option.virtual_region.y
            if verdict > top + body.size.height:
                top = verdict - body.size.height // 2
            body.scroll_to(y=min(top, body.max_scroll_y), animate=False)

    def keys_of(self, action: Action) -> str:
        """Return the keys, for the options from the first to the last."""
        if action.name != _CHOOSE[0].name:
            return self.says_of(action).keys_shown
        count = len(self.state.deal.options)
        last = min(count, len(_LETTERS))
        return f"1-{count}" if self.size.width < NARROW else f"1-{count} {_LETTERS[0]}-{_LETTERS[last - 1]}"

    def says_of(self, action: Action) -> Action:
        """Return the action in words that fit this question."""
        if action.name.startswith("choose") and self._several:
            return replace(action, says=words.TOGGLE)
        if action is _MARK and self._several:
            return replace(action, says=words.MARK)
        if action is _SEND and not self._several:
            return replace(action, says=words.TAKE, footer=self._cursor is not None)
        if action is _NEXT and self.state.index + 1 == len(self.state.deals):
            return replace(action, says=words.NEXT_RESULT)
        if action in (_UP, _DOWN):
            below = self.is_mounted and self.query_one("#body").max_scroll_y > 0
            revealed = self.state.phase is Phase.REVEALED
            if revealed or below:
                says = words.SCROLL if revealed else words.OPTIONS
                return replace(action, says=says, shown="↑ ↓", footer=action is _DOWN and below)
        return action

    def help_actions(self) -> list[tuple[Action, str]]:
        """Return what can be done now; the options' keys are one entry."""
        return [
            (action, keys)
            for action, keys in super().help_actions()
            if action.footer or not action.name.startswith("choose")
        ]


def _figures(state: Round) -> Content:
    parts = [
        (f"{state.index + 1}/{len(state.deals)}", ""),
        (f"   ● {state.points:,}", "$warm"),
    ]
    if state.streak > 1:
        parts.append((f"   ▲{state.streak}", ""))
    return Content.assemble(*parts)


def _marks(state: Round) -> list[Mark]:
    marks = [Mark.RIGHT if answer.right else Mark.WRONG for answer in state.answers]
    if state.phase is Phase.ASKING:
        marks.append(Mark.CURRENT)
    return marks + [Mark.AHEAD] * (len(state.deals) - len(marks))
