"""GameScreen: the frame that all screens share: a top line, a body, a quiet notice, and the line of keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, ClassVar, Protocol, cast, runtime_checkable

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from quiz import words
from quiz.tui.actions import Action, bindings
from quiz.tui.widgets.keyline import KeyLine
from quiz.tui.widgets.topline import TopLine

if TYPE_CHECKING:
    from quiz.tui.app import QuizApp

NARROW = 60
"""Columns below which screens leave out what is not needed."""

HELP = Action("help", "question_mark", words.HELP)


@runtime_checkable
class Helpable(Protocol):
    """A screen that the help screen can describe."""

    HELP_TEXT: ClassVar[str]
    """What the keys alone do not tell."""

    def help_actions(self) -> list[tuple[Action, str]]:
        """Return everything the screen can do, with the keys as written."""


class GameScreen(Screen[None]):
    """A screen of the game. Subclasses say what they can do in ACTIONS and make their body in `body`."""

    ACTIONS: ClassVar[tuple[Action, ...]] = ()
    HELP_TEXT: ClassVar[str] = words.HELP_ANYWHERE
    AUTO_FOCUS = ""
    """No widget; None would mean the app's, and with it the first that can be typed in."""

    def __init_subclass__(cls) -> None:
        cls.BINDINGS = [*bindings(cls.ACTIONS)]
        super().__init_subclass__()

    def compose(self) -> ComposeResult:
        """Make the frame."""
        with Vertical(id="column"):
            yield TopLine()
            yield from self.body()
            yield Static(id="notice", markup=False)
            yield KeyLine()

    def body(self) -> Iterator[Widget]:
        """Make what stands between top line and keys."""
        raise NotImplementedError

    @property
    def game(self) -> QuizApp:
        """The app, by its own type."""
        return cast("QuizApp", self.app)

    def once_laid_out(self, do: Callable[[], None]) -> None:
        """Do it when what has changed is laid out; not at all if the screen has been left by then."""

        def unless_left() -> None:
            if self in self.app.screen_stack:
                do()

        self.call_after_refresh(unless_left)

    def keys_of(self, action: Action) -> str:
        """Return how the action's keys are written now."""
        return action.keys_shown

    def says_of(self, action: Action) -> Action:
        """Return the action with the words that fit now."""
        return action

    def notify_quietly(self, text: str) -> None:
        """Show a line above the keys; an empty one takes it away. Foreign text must be made visible before."""
        notice = self.query_one("#notice", Static)
        notice.update(Content(text))
        notice.set_class(bool(text), "-said")

    def refresh_keys(self) -> None:
        """Show in the bottom line what can be done now."""
        self.query_one(KeyLine).show((action, keys) for action, keys in self.help_actions() if action.footer)

    def help_actions(self) -> list[tuple[Action, str]]:
        """Return everything the screen can do now, with the keys as written."""
        return [(self.says_of(action), self.keys_of(action)) for action in self.ACTIONS if self.can(action)]

    def can(self, action: Action) -> bool:
        """Say whether the action does anything now."""
        name, _, argument = action.name.rstrip(")").partition("(")
        return bool(self.check_action(name, (argument,) if argument else ()))

    def action_help(self) -> None:
        """Show the keys of this screen."""
        from quiz.tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self))
