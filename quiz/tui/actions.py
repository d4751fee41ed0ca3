"""Action: one thing that a screen can do, from which key, bottom line, help and palette are made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from textual.binding import Binding

from quiz import words


@dataclass(frozen=True, slots=True)
class Action:
    """What a key does. `Command` is the game's word for what a player asks of a round; this is what a screen offers."""

    name: str
    """Textual's name of it, with arguments: `choose(0)` calls `action_choose(0)`."""
    keys: str
    """The keys, comma-separated, in Textual's names."""
    says: tuple[str, str]
    """The label for the bottom line, and the sentence for help and palette."""
    shown: str = ""
    """How the keys are written, if not by their names."""
    footer: bool = True
    """Whether the bottom line shows it."""
    palette: bool = True
    """Whether the palette offers it."""
    priority: bool = False
    """Whether it goes before what the focused widget does with the key."""
    clicked: str | None = None
    """What a click on it in the bottom line does, if not the same; an empty text: nothing."""

    @property
    def label(self) -> str:
        """The word under which the bottom line shows it."""
        return self.says[0]

    @property
    def sentence(self) -> str:
        """What it does, in a sentence."""
        return self.says[1]

    @property
    def keys_shown(self) -> str:
        """The keys as they are written on the screen."""
        return self.shown or " ".join(dict.fromkeys(words.KEY_NAMES.get(key, key) for key in self.keys.split(",")))


def bindings(actions: Iterable[Action]) -> list[Binding]:
    """Return Textual's bindings for the actions."""
    return [
        Binding(
            action.keys,
            action.name,
            action.label,
            show=action.footer,
            key_display=action.keys_shown,
            tooltip=action.sentence,
            id=action.name.partition("(")[0],
            priority=action.priority,
        )
        for action in actions
    ]
