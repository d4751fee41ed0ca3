"""What a name tells of what it names: the Booker Prize is an award, and Lake Garda a lake, whether a list has them or
not."""

from __future__ import annotations

import re

from quiz.generate.lists import Entry, entry

_ENDINGS = (
    ("charity", r"(?<!NHS )(?<!Investment )(?<!Unit )Trust|(?<!Science )Foundation"),
    ("film festival", r"Film Festival"),
    ("award", r"Award|Awards|Prize|Trophy|Medal of (?:Honou?r|Freedom)"),
    ("museum", r"Museum"),
    ("university", r"(?<!College )University"),
    ("river", r"River"),
    ("lake", r"Lake"),
    ("desert", r"Desert"),
    ("mountain range", r"Mountains"),
    ("airport", r"Airport"),
    ("treaty", r"Treaty"),
    ("empire", r"Empire"),
    ("dynasty", r"[Dd]ynasty"),
    ("war", r"War|Wars"),
    ("law", r"(?<!the )Acts?"),
    ("rebellion", r"Rebellion|Uprising"),
    ("nebula", r"Nebula"),
    ("galaxy", r"Galaxy"),
    ("political party", r"Party"),
    ("record label", r"Records"),
    ("stadium", r"Stadium"),
    ("football club", r"F\.?C\.?"),
    ("constellation", r"constellation"),
)
"""By the last words of the name."""

_BEGINNINGS = (
    ("university", r"University of"),
    ("museum", r"Museum of"),
    ("lake", r"Lake"),
    ("mountain", r"Mount"),
    ("river", r"River"),
    ("battle", r"Battle of"),
    ("treaty", r"Treaty of"),
    ("island", r"Isle of"),
)
"""By the first words of the name."""

_NO_ARTICLE = frozenset(["university", "airport", "stadium", "football club", "record label", "lake", "mountain"])
"""Kinds whose names go without "the", unless they begin with the kind ("the University of Leeds")."""

_NAME = re.compile(r"[A-Z0-9][\w'&.-]*(?: (?:(?:of|the|for|and|de|in) )*[A-Z0-9][\w'&.-]*)*")


def named_kind(name: str) -> Entry | None:
    """Return the thing of that name: as a list has it, or else as its own first or last word tells; None if neither
    does. A thing of no list has an empty group."""
    listed = entry(name)
    if listed is not None:
        return listed
    plain = name.removeprefix("the ").removeprefix("The ")
    # "The Revenue Act of 1767" beside acts without a year
    plain = re.sub(r"(?<=Act) of \d{4}$", "", plain)
    if not _NAME.fullmatch(plain) or plain.startswith("Best "):
        return None
    for kind, words in _ENDINGS:
        if re.search(rf"\w (?:{words})$", plain):
            return Entry(plain if kind in _NO_ARTICLE else f"the {plain}", kind, "")
    for kind, words in _BEGINNINGS:
        if re.match(rf"(?:{words}) [A-Z]", plain):
            own = kind in _NO_ARTICLE and not words.endswith(" of")
            return Entry(plain if own else f"the {plain}", kind, "")
    return None
