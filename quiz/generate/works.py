"""Works that a text introduces by what they are: "the album Let the Good Times Roll", "Space Oddity, the song that"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.first_names import FIRST_NAMES, plain
from quiz.generate.lists import entry, is_listed_place
from quiz.generate.values import MONTHS

NOUNS = {
    noun: kind
    for kind, nouns in {
        "film": "film movie documentary blockbuster thriller",
        "book": "novel novella book bestseller",
        "song": "song single ballad",
        "album": "album LP",
        "television show": "sitcom show series",
        "play": "play",
        "musical": "musical",
        "opera": "opera",
        "painting": "painting",
        "poem": "poem",
        "game": "game videogame",
    }.items()
    for noun in nouns.split()
}
"""Nouns that introduce a work, to what a question calls it."""

_NOUN = "|".join(sorted(NOUNS, key=len, reverse=True))
_CAP = r"[A-Z][\w'’&]*(?:-[A-Za-z]\w*)*"
_SMALL = r"of|the|and|in|a|an|to|for|on|with|at|from|by|my|or|n'"
_TITLE = rf"{_CAP}(?:,? (?:(?:{_SMALL}) )*{_CAP})+"
_BEFORE = re.compile(
    rf"\b(?P<det>[Tt]he|an?|his|her|their|its|hit|debut|first|second|\d{{4}}|'s|TV|television)"
    rf"(?P<between>(?: (?!to\b|and\b|of\b)[\w-]+){{0,3}}) (?P<noun>{_NOUN}),? \"?(?P<title>{_TITLE})"
    r"(?! ?[’'])(?! \(and )"
)
_BEHIND = re.compile(
    rf"(?<=[a-z,] )(?P<title>{_TITLE}), (?:the|an?|his|her|their|its)(?: [\w-]+){{0,3}} (?P<noun>{_NOUN})\b(?! of\b)"
)
_SPLIT = re.compile(rf"( (?:in|at|from|on|for|with|and|to) |,? )(?={_CAP})")


def introduced(view: str) -> Iterator[tuple[str, str]]:
    """Yield (title, kind) of the works of two words or more that a text says the kind of; an album that is called like
    the band that made it is none that could be told from it."""
    bands = {match["name"] for match in _BANDS.finditer(view)}
    yield from ((title, kind) for title, kind in _introduced(view) if title not in bands)


def _introduced(view: str) -> Iterator[tuple[str, str]]:
    for match in (*_BEFORE.finditer(view), *_BEHIND.finditer(view)):
        shows = match["noun"] in ("show", "series") and match.re is _BEFORE
        if shows and not re.search(r"\b(?:TV|television)\b", f"{match['det']} {match['between']}"):
            # A show is no television show, unless it is said to be one.
            continue
        title = cut(match["title"]) if match.re is _BEFORE else match["title"]
        if len(title.split()) > 1 and len(title.split()) <= 9 and "," not in title and not _is_other(title):
            yield title, NOUNS[match["noun"]]


_BANDS = re.compile(
    rf"\b(?:band|group|duo|trio|quartet|singer|rapper|musician|artist|DJ|frontman of) (?P<name>{_TITLE})"
)


def cut(title: str) -> str:
    """Return the title without what follows it in the sentence: "Rumours in Los Angeles", "Emma with Kate Winslet"."""
    title = re.split(r" (?:by|featuring) ", title)[0]
    for match in _SPLIT.finditer(title):
        rest = title[match.end() :]
        first = rest.split()[0]
        link, size = match[1].strip(), len(title[: match.start()].split())
        alone = _is_place(rest) or plain(first) in FIRST_NAMES or first in MONTHS
        # "Gone with the Wind" is one title, and so is "Pride and Prejudice"; "Vertigo with James Stewart" is not.
        two = link == "with" or (link == "and" and min(size, len(rest.split())) > 1)
        if link == "," or (link and (alone or two)):
            return title[: match.start()]
    return title


def _is_place(text: str) -> bool:
    words = text.split()
    names = {" ".join(words[:size]) for size in (1, 2, 3)}
    return any(map(is_listed_place, names)) or words[0] in ("US", "UK")


def _is_other(title: str) -> bool:
    """Say whether the words name a person, a place or a listed thing: "the film Steven Spielberg made"."""
    first = title.split()[0]
    listed = entry(title)
    return (
        plain(first) in FIRST_NAMES
        or _is_place(title)
        or first in MONTHS
        or (listed is not None and listed.kind != "television show")
    )
