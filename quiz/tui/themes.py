"""Two themes of our own, and the three colours that the screens need beside Textual's.

`$quiet` is text that may be overlooked, `$good` and `$bad` say right and wrong (always beside a mark and a word). Every
pair of text and ground has a contrast of at least 4.5 to 1; a test computes it.
"""

from __future__ import annotations

from textual.color import Color
from textual.theme import Theme

INK = Theme(
    name="ink",
    dark=True,
    background="#15161a",
    surface="#1d1f24",
    panel="#282b32",
    foreground="#dcd9d2",
    primary="#e5a54b",
    secondary="#b98a4e",
    accent="#e5a54b",
    warning="#e5a54b",
    success="#8fc08a",
    error="#e58577",
    variables={"quiet": "#918e88", "good": "#8fc08a", "bad": "#e58577", "line": "#3a3d45"},
)
"""Dark and warm: lamp light on a desk."""

PAPER = Theme(
    name="paper",
    dark=False,
    background="#f7f2e8",
    surface="#efe8da",
    panel="#e5dccb",
    foreground="#2b2824",
    primary="#99460b",
    secondary="#7a5230",
    accent="#99460b",
    warning="#99460b",
    success="#2a6937",
    error="#a8281f",
    variables={"quiet": "#665f55", "good": "#2a6937", "bad": "#a8281f", "line": "#cfc4b0"},
)
"""Light: print on uncoated paper."""


def our_colours(theme: Theme) -> dict[str, str]:
    """Return `quiet`, `good`, `bad` and `line` for a theme that does not name them: one of Textual's."""
    colours = theme.to_color_system().generate()
    ground, text = Color.parse(colours["background"]), Color.parse(colours["foreground"])
    # The terminal's own colours have no value that could be mixed.
    mixable = ground.ansi is None and text.ansi is None
    return {
        "quiet": ground.blend(text, 0.72).hex if mixable else colours["foreground"],
        "good": colours["text-success"],
        "bad": colours["text-error"],
        "line": ground.blend(text, 0.25).hex if mixable else colours["foreground"],
    }
