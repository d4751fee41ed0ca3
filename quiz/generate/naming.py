"""What a name tells of what it names: the Booker Prize is an award, and Lake Garda a lake, whether a list has them or
not."""

from __future__ import annotations

import re

from quiz.generate.language import Sentence, Word
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


SECTORS = {
    "airline": "airlines", "carrier": "airlines", "carmaker": "cars", "brewer": "beer and wine",
    "winemaker": "beer and wine", "distiller": "beer and wine", "bank": "banks", "investment bank": "banks",
    "lender": "banks", "brokerage": "banks", "retailer": "retail", "supermarket": "retail", "steelmaker": "steel",
    "steel producer": "steel", "steel firm": "steel", "property firm": "property", "property company": "property",
    "housebuilder": "property", "insurer": "insurance", "insurance company": "insurance", "chipmaker": "technology",
    "software company": "technology", "software firm": "technology", "computer maker": "technology",
    "phone company": "telephones", "phone firm": "telephones", "mobile phone company": "telephones",
    "telecoms firm": "telephones", "telecoms company": "telephones", "oil company": "oil", "oil firm": "oil",
    "oil giant": "oil", "drug company": "medicines", "drugs company": "medicines", "drug maker": "medicines",
    "drugmaker": "medicines", "mining company": "mining", "mining firm": "mining", "miner": "mining",
    "energy company": "energy", "energy firm": "energy", "media company": "media", "media group": "media",
    "internet company": "internet", "film studio": "film studios", "toymaker": "toys and games",
    "fashion house": "fashion and sport",
}  # fmt: skip
"""What firms are, with the group of well-known companies that could stand beside one of them."""

_PAPERS = {"newspaper": "newspaper", "magazine": "magazine", "publication": "magazine", "broadcaster": "broadcaster"}
"""What is read and heard, with its list."""


def kind_told(noun: str) -> Entry | None:
    """Return of what list, and which group of it, a thing is that is introduced by the noun: a brewer is a company."""
    if noun in _PAPERS:
        return Entry("", _PAPERS[noun], "")
    return Entry("", "company", SECTORS[noun]) if noun in SECTORS else None


def introduced(sentence: Sentence, noun: Word) -> Entry | None:
    """Return the firm or paper of no list that a noun before its name introduces: "the Irish property firm Quinlan
    Private". Its kind is that noun, and it has no group."""
    near = [w for w in sentence.words[max(0, noun.index - _MOST_WORDS) : noun.index + 1] if w.tag.startswith("NN")]
    if noun.tag not in ("NNP", "NNPS") or not near:
        return None
    start = noun.index
    while start and sentence.words[start - 1].tag in ("NNP", "NNPS") and sentence.words[start - 1].text[0].isupper():
        start -= 1
    before = [sentence.words[i].text for i in range(max(0, start - 3), start)]
    told = next((" ".join(before[-size:]) for size in (3, 2, 1) if kind_told(" ".join(before[-size:]))), None)
    name = sentence.text(range(start, noun.index + 1))
    if told is None or not name[0].isupper() or (noun.entity == "PERSON" and told.split()[-1] in _ALSO_PERSONS):
        return None
    return Entry(name, told, "")


_ALSO_PERSONS = frozenset("brewer winemaker distiller lender retailer insurer miner carrier housebuilder".split())
"""What people are as well: the brewer Ada Byron."""

_MOST_WORDS = 6
