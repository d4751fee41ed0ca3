"""KeyLine: the bottom line, which says what can be done now, and does it when clicked."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content
from textual.style import Style
from textual.widgets import Static

from quiz.tui.actions import Action

_HARD_SPACE = "\u00a0"
"""Keeps a key and its label on one line: the line breaks between actions only."""


class KeyLine(Static):
    """The actions of a screen, each as its key and its label."""

    ALLOW_SELECT = False

    auto_links = False
    """A click runs the action, but it should not look like a link."""

    def show(self, actions: Iterable[tuple[Action, str]]) -> None:
        """Show the actions, each with the keys to write before it."""
        self.update(Content("   ").join([_segment(action, keys) for action, keys in actions]))


def _segment(action: Action, keys: str) -> Content:
    keys, label = keys.replace(" ", _HARD_SPACE), action.label.replace(" ", _HARD_SPACE)
    segment = Content.assemble((keys, "bold $accent"), _HARD_SPACE + label)
    return segment.stylize(Style.from_meta({"@click": f"screen.{action.name}"}))
