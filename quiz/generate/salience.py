"""What a text without a headline is about, in the words that a headline of it would hold: its recurring phrases and
names, those first with which it opens."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from quiz.generate.scene import Scene
from quiz.generate.subject_names import names
from quiz.generate.subject_phrases import LONGEST, phrases
from quiz.generate.subjects import Subject

MOST_SUBJECTS = 5
"""That lines choose from: some are the answer, others stand in the question already."""

FAINT = 0.3
"""Share of the best subject's weight below which another is beside the point, if there are enough without it."""

_ENOUGH, _LEAST = 3, 2.4
"""Subjects that a line chooses from, at least, and what weight they need unless there is but one."""

_SOME = 1.6
"""Weight of what is mentioned but twice, and late."""

_NAMED = 1.2
"""How much more than a bare noun tells the name of what it means."""


def salient(scene: Scene) -> tuple[Subject, ...]:
    """Return what the text may be about, most telling first."""
    found = {one.form: one for one in phrases(scene) if one.form not in _WHICHEVER}
    for name in names(scene):
        if name.form in _OF_PARTIES:
            # "About tax and Tory"
            continue
        # "The festival" means the Green Bridge Festival, "the prince" Prince Rupert.
        words = name.form.lower().removeprefix("the ").split()
        short = [f"the {word}" for word in (words[0], words[-1]) if len(words) > 1]
        bare = max((found.pop(one).weight for one in short if one in found), default=0)
        found[name.form] = replace(name, weight=max(name.weight, bare * _NAMED))
    return tuple(sorted(found.values(), key=lambda one: (-one.weight, one.form)))


_OF_PARTIES = frozenset(["Tory", "Conservative", "Lib Dem", "Republican", "Democratic"])
"""Adjectives of parties, which a text uses as their names."""

_WHICHEVER = frozenset(
    f"the {noun}"
    for noun in "party company firm group bank club team side game match player deal bid move man woman report".split()
)
"""What a text calls whatever it has named before: a line with it says nothing."""


def chosen(found: Sequence[Subject], view: str, secrets: AbstractSet[str] = frozenset()) -> tuple[Subject, ...]:
    """Return the few subjects that lines are made of, each told but once.

    Args:
        found: all, as `salient` returns them.
        view: the text.
        secrets: what no line may show.
    """
    kept: list[Subject] = []
    for one in found:
        faint = one.weight < FAINT * found[0].weight and len(kept) >= _ENOUGH
        if faint or one.weight < (_LEAST if len(kept) > 1 else _SOME) or len(kept) == MOST_SUBJECTS:
            break
        if any(f" {secret} " in f" {one.form} " for secret in secrets):
            continue
        alike = [other for other in kept if _is_alike(one.form, other.form)]
        if alike and all(other.place for other in alike) and " " in one.form:
            # "The Scottish independence referendum" tells of Scotland as well.
            kept[kept.index(alike[0])] = one
            kept = [other for other in kept if other not in alike]
        elif not alike:
            kept.append(one)
    return tuple(_joined(view, kept, found))


def _joined(view: str, subjects: Sequence[Subject], found: Sequence[Subject]) -> list[Subject]:
    """Return the subjects, two of them in one where the text joins them itself: "tigers in Nepal"."""
    left = list(subjects)
    for one in subjects:
        for other in subjects:
            link = re.search(rf"(?<![\w-]){re.escape(one.form)} {_LINKS} {re.escape(other.form)}(?![\w-])", view)
            if link and one.form[0].islower() and one in left and other in left and len(link[0]) <= LONGEST:
                # "A school in Stirling", if it is known how it is called.
                form = next((whole.form for whole in found if whole.form.endswith(f" {link[0]}")), link[0])
                both = Subject(form, max(one.weight, other.weight))
                left[min(left.index(one), left.index(other))] = both
                left = [subject for subject in left if subject not in (one, other)]
    return left


_LINKS = "(?:in|for|on|against)"


def _is_alike(one: str, other: str) -> bool:
    """Say whether two subjects have a word in common: "slaves" and "slavery", Scotland and the Scottish referendum."""
    return any(_is_one_word(a, b) for a in one.split() for b in other.split() if not {a, b} & _SMALL)


def _is_one_word(one: str, other: str) -> bool:
    a, b = _stem(one), _stem(other)
    # Mr Cook is no cooker.
    related = one[0].isupper() == other[0].isupper() and min(len(a), len(b)) >= _LETTERS
    return a == b or (related and (a.startswith(b) or b.startswith(a)))


def _stem(word: str) -> str:
    return _ENDING.sub("", word.lower())[: _LETTERS if word[0].isupper() else 7]


_LETTERS = 4
_ENDING = re.compile(r"(?:'s|'|s|es|ers?|ing|ed)$")
_SMALL = frozenset(["the", "a", "an", "of", "in", "and", "for", "on", "against"])
