"""Cues: what gives the answer of a table away, in the question or beside the other options."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from quiz.generate.cells import Value, folded, unspaced, within
from quiz.packs.checks import FULL_STOP

_PLAIN_WORDS = frozenset(
    "the and for was did does which what when where who whose how many much are its with from".split()
)
"""Words that tell nothing."""


def tells(stem: str, given: Iterable[Value], answer: Value) -> bool:
    """Say whether the question holds the answer, or the answer what the question is about ("Mexico", "Mexico City")."""
    asked = folded(stem)
    shown = folded(answer.text)
    return any(within(key, asked) for key in answer.keys) or any(
        within(folded(one.text), shown) for one in given if one.size is None
    )


def _words(text: str) -> set[str]:
    """Return the words that could give an answer away; of a script without spaces each two letters that follow one
    another."""
    words = folded(text).split()
    pairs = {word[n : n + 2] for word in words if unspaced(word) for n in range(len(word) - 1)}
    return pairs | {word for word in words if len(word) > 2 and word not in _PLAIN_WORDS and not unspaced(word)}


def _meet(one: str, other: str) -> bool:
    """Say whether two words are one, or one of them grown: "Tunis" and "Tunisia"."""
    return one == other or (min(len(one), len(other)) > 3 and one[:5] == other[:5])


def shared_words(stem: str, answer: Value) -> set[str]:
    """Return the words of the question that the answer has too."""
    own = _words(answer.text)
    return {word for word in _words(stem) if any(_meet(word, other) for other in own)}


def share(stem: str, options: Iterable[Value], words: set[str]) -> bool:
    """Say whether each of the words of the question is shared by one of the options too."""
    return words <= {word for option in options for word in shared_words(stem, option)}


_FORMS = (
    lambda text: text.casefold().startswith("the "),
    lambda text: any(char.isdigit() for char in text),
    lambda text: "(" in text,
    lambda text: "," in text,
    lambda text: "-" in text,
    lambda text: '"' in text or "“" in text,
)


def stands_out(key: Value, options: Sequence[Value]) -> bool:
    """Say whether the answer is by far the longest or shortest option, or the only one with, or without, a form."""
    widths = sorted(option.cells for option in options)
    if key.cells > max(1.6 * widths[-1], widths[-1] + 5) or key.cells < min(widths[0] / 1.8, widths[0] - 4):
        return True
    return any({has(option.text) for option in options} == {not has(key.text)} for has in _FORMS)


def style(text: str) -> str | None:
    """Return how the text begins and ends; options must be alike in it. None for scripts without capitals."""
    bare = re.sub(r"^(?:the|an?)\s+", "", text)
    if not bare[:1].isalpha() or bare[:1].lower() == bare[:1].upper():
        return None
    return ("capital" if bare[0].isupper() else "small") + (" stop" if FULL_STOP.search(text) else "")
