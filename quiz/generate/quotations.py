"""Quotations in running text: where they are, and who said them, or that nobody knows.

A speaker counts only if the text names him beside the quotation: behind it ("...," NAME said), before it (NAME says
"..."), or, for what goes on in the same paragraph, before. Anything else is said by somebody unknown, and is not asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from quiz.generate.first_names import is_woman
from quiz.generate.lexicon import PERSON_NOUNS, QUOTING_VERBS


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
    "said", "says", "told", "agrees", "agreed",
    "wrote", "replies", "replied", "admitted", "cried", "explained", "claims", "noted", "tells",
}))  # fmt: skip


_ROLE = "|".join(rf"[{noun[0]}{noun[0].upper()}]{noun[1:]}" for noun in sorted(PERSON_NOUNS))

_SHE_SAID = re.compile(rf"(?<=[,.?!]\") (?P<who>he|she) (?:{_VERB})\b")
_SHE_SAYS = re.compile(
    rf"(?<![\w\"] )\b(?:But )?(?P<who>He|She)(?: also| then| later| once)? (?:{_VERB})"
    r"(?: that)?(?: [^\".,:]{1,40})?[:,] $"
    r"|(?<![\w\"] )\b(?P<also>He|She) (?:went on(?: to say)?(?: that)?[,:]|[a-z][^\".:;]{8,100}:) $"
)
_ELSE_SAID = re.compile(
    rf"(?<=[,.?!]\") (?:he|she|they|(?:the|an?|his|her|one|another) [^.\"]{{0,60}}?) ?(?:{_VERB})\b"
)
"""Attributions that do not name who speaks."""


def quotations(view: str, span: tuple[int, int], persons: Mapping[str, str]) -> list[Quotation]:
    """Return the quotations of a paragraph, in order. A quotation left open runs to the paragraph's end."""
    start, end = span
    pairs = list(_pairs(view, start, end))
    masked = _masked(view[start:end], _names(tuple(persons))) if persons and pairs else ""
    found: list[Quotation] = []
    for number, (first, last) in enumerate(pairs):
        following = pairs[number + 1][0] - 1 if number + 1 < len(pairs) else end
        before_start = pairs[number - 1][1] + 1 if number else start
        speaker, told = None, (first, last)
        if masked:
            speaker, told = _beside(view, first, last, before_start, following, masked, start, persons)
            if (
                speaker is None
                and found
                and found[-1].speaker
                and not _ELSE_SAID.match(view, last + 1)
                and _FIRST not in _last_sentence(masked[before_start - start : first - start])
            ):
                between = view[before_start : first - 1]
                # '"A," he said. "B."' is one speech; words in marks inside a later sentence of the writer's are not.
                if re.fullmatch(r"[^.]*[.,]\s*", between):
                    speaker, told = found[-1].speaker, (found[-1].told[0], last + 1)
        found.append(Quotation(first, last, speaker, told))
    return found


def _pairs(view: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans inside quotation marks. Where a mark opens before the last was closed, or none closes it, nobody
    knows where the speech ends: its first sentence is one span, and what follows another."""
    begun: int | None = None
    for match in re.finditer('"', view[start:end]):
        mark = start + match.start()
        glued = mark > start and not view[mark - 1].isspace()
        opens = not glued and mark + 1 < end and not view[mark + 1].isspace()
        if begun is None:
            # A mark that only closes has lost the one that opened.
            begun = None if glued and view[mark - 1] in ",.!?" else mark + 1
        elif opens:
            yield from _unclosed(view, begun, mark)
            begun = mark + 1
        else:
            yield begun, mark
            begun = None
    if begun is not None and view[end:].lstrip()[:1] in ('"', ""):
        # It goes on in the next paragraph.
        yield begun, end
    elif begun is not None:
        yield from _unclosed(view, begun, end)


def _unclosed(view: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    sentence = re.compile(r"[.!?](?=\s+\S)").search(view, begin, end)
    yield begin, sentence.end() if sentence is not None else end
    if sentence is not None:
        yield sentence.end() + 1, end


_FIRST, _REST = "\ue000", "\ue001"
_NAME = f"{_FIRST}{_REST}*"
"""What stands for the letters of a name, one for each: so one pattern serves all texts. (With the names of each text in
them, the patterns took 6 % of the time.)"""

_WORD = rf"[\w{_FIRST}{_REST}'/-]+"
_ROLES = rf"(?:{_WORD}\ ){{0,5}}?"
# "Ada Byron of Turin Rail", "Ada Byron, a clerk": without them, the name nearest to the verb would be Turin Rail.
_OF = rf"""(?:\ (?:of|from|at)(?:\ [\w{_FIRST}{_REST}'&.-]+){{1,6}}?|,\ [^",.]{{2,60}},)?"""
_SAID_BEHIND = re.compile(
    rf"""\s*(?:
        according\ to\ {_ROLES}(?P<a>{_NAME})
        | {_ROLES}(?P<b>{_NAME}){_OF}(?:\ (?:has|also|then|later))?\ (?:{_VERB})\b
        | (?:{_VERB})\ {_ROLES}(?P<c>{_NAME})
        | (?:{_VERB})\ (?:{_WORD}\ ){{0,6}}?(?:{_ROLE}),\ (?P<d>{_NAME})
    )(?!\w)""",
    re.VERBOSE,
)
_SAYS_BEFORE = re.compile(
    rf"""(?P<name>{_NAME})(?:,\ [a-z][^",.;:]{{2,60}},)?(?:\ (?:also|then|later|has|had|once))?
    \ (?:is\ heard\ )?(?:{_VERB}|saying)(?:\ (?:that|also))?(?:\ [a-z]+){{0,3}}[,:]?\s*$""",
    re.VERBOSE,
)


@lru_cache(maxsize=4)
def _names(forms: tuple[str, ...]) -> re.Pattern[str]:
    names = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)")


def _masked(text: str, names: re.Pattern[str]) -> str:
    """Return a text with the names of its persons masked, letter for letter."""
    return names.sub(lambda match: _FIRST + _REST * (len(match[0]) - 1), text)


def _beside(
    view: str, first: int, last: int, earliest: int, following: int, masked: str, start: int, persons: Mapping[str, str]
) -> tuple[str | None, tuple[int, int]]:
    """Return who is named as the speaker beside a quotation, and the span that tells so; `masked`: the paragraph that
    begins at `start`, its names masked."""
    match = _SAID_BEHIND.match(masked, last + 1 - start, following - start)
    # 'Of people." Sanders added that ...' tells of two things, 'of people." Sanders said.' of one.
    rest = view[match.end() + start : following] if match else ""
    ends = view[last - 1] in ",?!" or re.match(r"[.,]", rest)
    if match and (match["a"] or ends):
        place = next(place for place in ("a", "b", "c", "d") if match[place])
        named = view[match.start(place) + start : match.end(place) + start]
        return persons[named], (first - 1, match.end() + start)
    match = _SAYS_BEFORE.search(masked[earliest - start : first - 1 - start])
    if match:
        begin = earliest + match.start("name")
        return persons[view[begin : earliest + match.end("name")]], (begin, last + 1)
    return None, (first, last)


def pronoun_of(view: str, one: Quotation, start: int) -> tuple[int, int, bool] | None:
    """Return where "he said" or "she added" stands beside a quotation, behind it or before, and whether it is a woman;
    `start`: of its paragraph."""
    behind = _SHE_SAID.match(view, one.end + 1)
    if behind is not None:
        return *behind.span(), behind["who"] == "she"
    before = _SHE_SAYS.search(view[start : one.start - 1])
    if before is None:
        return None
    return start + before.start(), start + before.end(), "She" in (before["who"], before["also"])


def carried_on(
    view: str, known: Sequence[Quotation], paragraphs: Iterable[tuple[int, int]], persons: Mapping[str, str]
) -> list[Quotation]:
    """Return the quotations with speakers for those that only go on with what somebody said: behind "..., he said.",
    and in a paragraph that is all speech behind one that ends with who spoke."""
    found: list[Quotation] = []
    before: list[Quotation] = []
    for start, end in paragraphs:
        own = [one for one in known if start <= one.start < end]
        own = _resumed(view, own, before, persons)
        if before and own and all(one.speaker is None for one in own) and _is_all_speech(view, own, (start, end)):
            own = _same_speaker(view, before[-1], own)
        elif before and own and own[0].speaker is None and _opens(view, own[0], (start, end)):
            own = [*_same_speaker(view, before[-1], own[:1]), *own[1:]]
        found += own
        before = own
    return found


def _resumed(
    view: str, own: Sequence[Quotation], before: Sequence[Quotation], persons: Mapping[str, str]
) -> list[Quotation]:
    """Give what follows '"A," Byron said.' to the same speaker, and so what follows, in the next paragraph even, with
    "she added" behind it."""
    found: list[Quotation] = []
    for one in own:
        last = found[-1] if found else None
        nearest = last or (before[-1] if before else None)
        if one.speaker is not None or nearest is None or nearest.speaker is None:
            found.append(one)
            continue
        between = view[nearest.end + 1 : one.start - 1]
        named = {full for form, full in persons.items() if re.search(rf"(?<!\w){re.escape(form)}(?!\w)", between)}
        pronoun = _SHE_SAID.match(view, one.end + 1)
        if pronoun is not None:
            fits = (None, pronoun["who"] == "she")
            rivals = [name for name in named - {nearest.speaker} if is_woman(name) in fits]
            if is_woman(nearest.speaker) in fits and not rivals and len(between) <= MOST_BETWEEN:
                one = replace(one, speaker=nearest.speaker, told=(nearest.told[0], pronoun.end()))
        elif last is not None and last.speaker is not None and view[last.end] == '"' and not between.strip():
            # 'Byron said. "A. "B."': what was a new paragraph opens anew.
            one = replace(one, speaker=last.speaker, told=(last.told[0], one.end + 1))
        elif (
            last is not None
            and last.told[1] > last.end + 1
            and not _ELSE_SAID.match(view, one.end + 1)
            and re.fullmatch(r"[^.\"]*[.,:]\s*", between)
            and named <= {last.speaker}
        ):
            one = replace(one, speaker=last.speaker, told=(last.told[0], one.end + 1))
        found.append(one)
    return found


MOST_BETWEEN = 120
"""Characters between two quotations of one speaker: in more, somebody else may have had his say."""


def _is_all_speech(view: str, own: Sequence[Quotation], paragraph: tuple[int, int]) -> bool:
    marks = [paragraph[0], *(edge for one in own for edge in (one.start - 1, one.end + 1)), paragraph[1]]
    return not "".join(view[marks[i] : marks[i + 1]] for i in range(0, len(marks), 2)).strip()


def _opens(view: str, one: Quotation, paragraph: tuple[int, int]) -> bool:
    """Say whether a paragraph begins with whole sentences of speech, and goes on with nobody's speaking."""
    behind = view[one.end + 1 : paragraph[1]].strip()
    whole = not view[paragraph[0] : one.start - 1].strip() and view[one.end - 1] in ".!?"
    following = re.split(r"[.!?\"]", behind)[0]
    return whole and bool(re.match("[A-Z]", behind)) and not re.search(rf"\b(?:{_VERB})\b", following)


def _same_speaker(view: str, last: Quotation, own: Sequence[Quotation]) -> list[Quotation]:
    """Give the quotations of a paragraph to the last speaker of the paragraph before, if that ends with him."""
    between = view[max(last.told[1], last.end + 1) : own[0].start - 1]
    if last.speaker is None or not re.fullmatch(r"[^.!?\"]*[.!?]?\s*", between):
        return list(own)
    return [replace(one, speaker=last.speaker, told=(last.told[0], one.end + 1)) for one in own]


def _last_sentence(text: str) -> str:
    return re.split(r"[.!?]\s", text)[-1]
