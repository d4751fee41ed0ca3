"""Two themes of our own, and the colours that the screens need beside Textual's.

`$warm` is the one accent, `$quiet` is text that may be overlooked, `$good` and `$bad` say right and wrong (always
beside a mark and a word). Every pair of text and ground has a contrast of at least 4.5 to 1, in Textual's themes too,
whose own accents are often made for grounds and not for letters; a test computes it.
"""

from __future__ import annotations

from collections.abc import Iterable

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
    variables={"warm": "#e5a54b", "quiet": "#918e88", "good": "#8fc08a", "bad": "#e58577", "line": "#3a3d45"},
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
    variables={"warm": "#99460b", "quiet": "#665f55", "good": "#2a6937", "bad": "#a8281f", "line": "#cfc4b0"},
)
"""Light: print on uncoated paper."""


def our_colours(theme: Theme) -> dict[str, str]:
    """Return `warm`, `quiet`, `good`, `bad` and `line` for a theme that does not name them: one of Textual's."""
    colours = theme.to_color_system().generate()
    ground, text = Color.parse(colours["background"]), Color.parse(colours["foreground"])
    # The terminal's own colours have no value that could be mixed.
    if ground.ansi is not None or text.ansi is not None:
        plain = dict.fromkeys(("quiet", "line"), colours["foreground"])
        return {"warm": colours["accent"], "good": colours["text-success"], "bad": colours["text-error"], **plain}
    grounds = [ground, *(Color.parse(colours[name]) for name in ("surface", "panel"))]
    return {
        "warm": _readable(Color.parse(colours["accent"]), grounds, text).hex,
        "quiet": _readable(ground.blend(text, 0.6), grounds[:2], text).hex,
        "good": _readable(Color.parse(colours["success"]), grounds[:2], text).hex,
        "bad": _readable(Color.parse(colours["error"]), grounds[:2], text).hex,
        "line": ground.blend(text, 0.25).hex,
    }


CONTRAST = 4.5
"""What WCAG 2 asks of text, success criterion 1.4.3."""


def contrast(one: Color, other: Color) -> float:
    """Return the contrast ratio of two colours, from 1 to 21, as WCAG 2 defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Color) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.normalized]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _readable(colour: Color, grounds: Iterable[Color], text: Color) -> Color:
    """Return the colour, as far towards that of text as it must go to be read on the grounds."""
    steps = (colour.blend(text, step / 10) for step in range(10))
    return next((mixed for mixed in steps if all(contrast(mixed, ground) >= CONTRAST for ground in grounds)), text)
