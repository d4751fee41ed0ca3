"""Quotations in running text: where they are, and who said them, or that nobody knows.

A speaker counts only if the text names him beside the quotation: behind it ("...," NAME said), before it (NAME says
"..."), or, for what goes on in the same paragraph, before. Anything else is said by somebody unknown, and is not asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from quiz.generate.lexicon import QUOTING_VERBS


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks, in one paragraph."""

    start: int
    end: int
    """Span of the words inside the marks."""
    speaker: str | None
    """Full name, if the text tells."""
    told: tuple[int, int]
    """Span of the words that name the speaker, marks and quotation included."""


_VERB = "|".join(sorted({form for verb in QUOTING_VERBS for form in (verb, verb + "s", verb + "d", verb + "ed")} | {
    "said", "says", "told", "wrote", "replies", "replied", "admitted", "cried", "explained", "claims", "noted", "tells",
}))  # fmt: skip


def quotations(view: str, span: tuple[int, int], persons: Mapping[str, str]) -> list[Quotation]:
    """Return the quotations of a paragraph, in order. A quotation left open runs to the paragraph's end."""
    start, end = span
    marks = [match.start() + start for match in re.finditer('"', view[start:end])]
    pairs = [(marks[i] + 1, marks[i + 1]) for i in range(0, len(marks) - 1, 2)]
    if len(marks) % 2:
        pairs.append((marks[-1] + 1, end))
    name = "|".join(re.escape(form) for form in sorted(persons, key=len, reverse=True))
    found: list[Quotation] = []
    for number, (first, last) in enumerate(pairs):
        following = pairs[number + 1][0] - 1 if number + 1 < len(pairs) else end
        before_start = pairs[number - 1][1] + 1 if number else start
        speaker, told = None, (first, last)
        if name:
            speaker, told = _beside(view, first, last, before_start, following, name, persons)
            if (
                speaker is None
                and found
                and found[-1].speaker
                and not re.search(rf"(?<!\w)({name})(?!\w)", _last_sentence(view[before_start:first]))
            ):
                between = view[before_start : first - 1]
                # '"A," he said. "B."' is one speech; words in marks inside a later sentence of the writer's are not.
                if re.fullmatch(r"[^.]*[.,]\s*", between):
                    speaker, told = found[-1].speaker, (found[-1].told[0], last)
        found.append(Quotation(first, last, speaker, told))
    return found


def _beside(
    view: str, first: int, last: int, earliest: int, following: int, name: str, persons: Mapping[str, str]
) -> tuple[str | None, tuple[int, int]]:
    after = view[last + 1 : following]
    role = r"(?:[\w'/-]+\ ){0,5}?"
    # "Ada Byron of Turin Rail", "Ada Byron, a clerk": without them, the name nearest to the verb would be Turin Rail.
    of = r"""(?:\ (?:of|from|at)(?:\ [\w'&.-]+){1,6}?|,\ [^",.]{2,60},)?"""
    match = re.match(
        rf"""\s*(?:
            according\ to\ {role}(?P<a>{name})
            | {role}(?P<b>{name}){of}(?:\ (?:has|also|then|later))?\ (?:{_VERB})\b
            | (?:{_VERB})\ {role}(?P<c>{name})
        )(?!\w)""",
        after,
        re.VERBOSE,
    )
    if match and (match["a"] or view[last - 1] in ",.?!"):
        speaker = match["a"] or match["b"] or match["c"]
        return persons[speaker], (first - 1, last + 1 + match.end())
    before = view[earliest : first - 1]
    match = re.search(
        rf"""(?<!\w)(?P<name>{name})(?!\w)(?:\ (?:also|then|later|has|once))?
        \ (?:is\ heard\ )?(?:{_VERB}|saying)(?:\ (?:that|also))?(?:\ [a-z]+){{0,2}}[,:]?\s*$""",
        before,
        re.VERBOSE,
    )
    if match:
        return persons[match["name"]], (earliest + match.start("name"), last + 1)
    return None, (first, last)


def _last_sentence(text: str) -> str:
    return re.split(r"[.!?]\s", text)[-1]
