"""Titles of works in a text, in whatever spelling, and what kind of work they are titles of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from quiz.generate.lexicon import WORK_NOUNS
from quiz.generate.lists import is_listed_place
from quiz.generate.works import cut, introduced

UPPER = "A-ZÀ-ÖØ-ÞĆČĐĞİŁŃŐŚŞŠŰŹŻŽ"
"""Capital letters with which names begin, for the inside of a character class."""

CAP = rf"[{UPPER}][\w'’&]*"
_TITLE_WORDS = rf"{CAP}(?:[ -](?:{CAP}|of|the|and|in|a|an|to|for|on|with|at|vs\.?|\d+))*"
_QUOTED = re.compile(
    rf"""(?<![\w"])["'](?P<title>{_TITLE_WORDS}(?:(?::| -)\s{_TITLE_WORDS})*)(?P<stop>[.,!?]?)["'](?!\w)"""
)
_SERIES = re.compile(
    rf"(?<![\w-])(?P<title>{CAP}(?:(?: of| of the)? {CAP})*(?:: {_TITLE_WORDS})?(?: - | ?: ){_TITLE_WORDS})"
)
PLACE_WORDS = (
    "University|Street|County|River|Falls|Lake|Park|Station|Square|Museum|Sea|Bay|Island|Award|Day|College|School|"
    "Laboratory|Lab|National|Institute|Center|Centre|Hospital|Foundation|Trust|House|Hall|Bridge|Airport|Stadium|Prize|"
    "Medal|Cup|Act|Theatre|Theater|Church|Cathedral|Mountains|Valley|Road|Avenue|Company|Group|Library|Gallery|Palace|"
    "Castle|Tower|Building|Hotel|Monument|Memorial|Athletic|Gymnasium|Arena"
)
"""Words that make a place, prize or body of the name before them."""
_NICKNAME = re.compile(rf'(?<=\w )"(?P<name>{CAP})"(?= [{UPPER}])')
"""In quotation marks between other names: `Ernest "Che" Guevara`."""

_GRADED = re.compile(
    r"(?: - | ?: )(?:Grade|Class|Level|Category|Type|Group|Division|Stage|Phase|Day|Round|Heat) [IVX\d]+\b"
)
"""Behind a dash, what no work is called: "Freestyle Test - Grade IV"."""

_CAPITAL_THE = re.compile(
    r"(?<=[a-z,] )(?P<title>The (?!\w+ (?:Times|Post|Mail|News|Journal|Telegraph|Guardian)\b)"
    r"[A-Z][\w'’&-]*(?:(?: of| of the)? [A-Z][\w'’&-]*)*)"
)
"""A name that begins with a capital "The": a work or a band, mostly; newspapers are left out where their name says
so."""
_ENTITLED = re.compile(r"titled,? $")
_LONGER = re.compile(rf"(?: (?:in|of|and|for|on|from|with|at)(?: the| an?)? {CAP}(?: {CAP})*)*")
_LOWER = frozenset(["of", "the", "and", "in", "a", "an", "to", "for", "on", "with", "at", "vs", "vs."])


@lru_cache(maxsize=4096)
def key_of(name: str) -> str:
    """Return what two spellings of a name have in common: its letters and digits, lower-cased."""
    return "".join(char for char in name.casefold() if char.isalnum())


def titles_in(view: str) -> Counter[str]:
    """Count the titles of works in a text: quoted ones, and ones with a colon or dash in them ("Alien: Covenant")."""
    found: Counter[str] = Counter()
    nicknames = {match["name"] for match in _NICKNAME.finditer(view)}
    for match in _QUOTED.finditer(view):
        if (
            match["title"] not in nicknames
            and _is_title(match["title"])
            and (" " in match["title"] or not match["stop"])
            and not _spells_out(match["title"], view)
        ):
            found[_trimmed(match["title"])] += 1
    for match in _CAPITAL_THE.finditer(view):
        title = match["title"]
        if _ENTITLED.search(view[max(0, match.start() - 9) : match.start()]):
            # A book "titled The History of Thought in Islam" is called so to the end.
            title = cut(title + _LONGER.match(view, match.end())[0])  # type: ignore[index]
        # "The Bishops Avenue" is a street, and "in The Dalles" a town.
        if not re.search(rf"(?:{PLACE_WORDS})$", title) and not _is_town(title, view):
            found[title] += 1
    for match in _SERIES.finditer(view):
        # Somebody's speech ("Cruise: The") has no second part behind a dash and is not written twice.
        if _GRADED.search(match["title"]):
            continue
        owner = match["title"].endswith(("'", "’"))
        if not owner and (" - " in match["title"] or view.count(match["title"]) > 1):
            found[_trimmed(match["title"])] += 1
    for title in {title for title, _ in introduced(view)} - {*found}:
        found[title] += 1
    return found


def _is_town(name: str, view: str) -> bool:
    """Say whether a name stands before that of a land, or behind "near": "in The Dalles, Oregon"; what is seen in The
    Mummy is no town."""
    lands = re.findall(rf"(?<!\w){re.escape(name)}, ({CAP}(?: {CAP})?)", view)
    near = re.search(rf"\b(?:near|outside|downtown|mayor of) {re.escape(name)}(?!\w)(?! [A-Z])", view)
    return near is not None or any(is_listed_place(land) for land in lands)


def _spells_out(text: str, view: str) -> bool:
    """Say whether the words are what an acronym of the text stands for."""
    return re.search(rf"\b{''.join(word[0] for word in text.split())}\b", view) is not None and " " in text


def _is_title(text: str) -> bool:
    words = re.split(r"[\s-]+", text)
    return len(words) <= 9 and all(word[0].isupper() or word in _LOWER or word[0].isdigit() for word in words)


def _trimmed(title: str) -> str:
    title = re.sub(r" in (1[89]|20)\d\d$", "", title)
    words = title.split()
    while words and (words[-1] in _LOWER or words[-1] == "-"):
        words.pop()
    return " ".join(words)


def canonical_titles(counts: Counter[str]) -> dict[str, str]:
    """Return for each title (`key_of`) the one way to write it: the most frequent spelling, parts joined by an en
    dash."""
    spellings: dict[str, Counter[str]] = {}
    for title, count in counts.items():
        spellings.setdefault(key_of(title), Counter())[title] += count
    best = {}
    for key, found in spellings.items():
        # The spelling with most marks tells the parts apart best; "Mission Impossible" is the poorer form.
        title = max(
            found,
            key=lambda text: (len(re.findall(r"[:-]", text)) if " - " in text or ":" in text else 0, found[text], text),
        )
        first, *rest = re.split(r" - ", title)
        if not rest and title.count(": ") > 1:
            first, _, tail = title.rpartition(": ")
            rest = [tail]
        best[key] = " – ".join([first, *rest])
    return best


def title_forms(view: str, canonical: Mapping[str, str]) -> dict[str, str]:
    """Return every way in which the text writes one of the titles, short forms of series too, by key."""
    here = {key: title for key, title in canonical.items() if key in key_of(view)}
    forms = dict(here)
    tails: dict[str, set[str]] = {}
    for title in here.values():
        _, dash, tail = title.rpartition(" – ")
        if dash:
            tails.setdefault(key_of(tail), set()).add(title)
            shorter = re.sub(r" (Part|Volume|Chapter|Book|Episode) \w+$", "", tail)
            tails.setdefault(key_of(shorter), set()).add(title)
            tails.setdefault(key_of(title.rpartition(" – ")[0] + shorter), set()).add(title)
    for key, owners in tails.items():
        if len(owners) == 1:
            forms.setdefault(key, next(iter(owners)))
    return forms


def work_of(story: str) -> str:
    """Return what kind of work the story names most often, or an empty string."""
    # A text that tells of episodes is about the series.
    words = (word for word in re.findall(r"[a-z]+", story.lower()) if word != "episode")
    votes = Counter(WORK_NOUNS[word] for word in words if word in WORK_NOUNS)
    return max(votes, key=lambda work: (votes[work], work)) if votes else ""


def main_title(view: str, titles: Mapping[str, str]) -> str | None:
    """Return the title with at least half of all mentions of titles that are no other's beginning."""
    words = [key_of(word) for word in re.findall(r"[\w'’]+", view)]
    text = f" {' '.join(words)} "
    counts = Counter[str]()
    for key, title in sorted(titles.items(), key=lambda form: -len(form[0])):
        # Whole words: "Tau" is not in "Taurus".
        form = re.compile(r"(?<= )" + r" ?".join(map(re.escape, key)) + r"(?= )")
        counts[title] += len(form.findall(text))
        text = form.sub("|", text)
    single = {
        title: count
        for title, count in counts.items()
        if not any(other != title and other.startswith(title) for other in counts)
    }
    if not single:
        return None
    best = max(single, key=lambda title: (single[title], title))
    if " " not in best and not re.search(rf"\b(?:{'|'.join(WORK_NOUNS)}) [\"']?{re.escape(best)}\b", view):
        # "Girl" in quotation marks is a word, unless the text calls it a book.
        return None
    era = rf"\bthe {re.escape(best)}(?=[.,;:]| (?:was|is|were|and|or|of|in|as|had|that)\b)"
    if not best.startswith("The ") and len(re.findall(era, view)) > 1:
        # "The Gilded Age" is an age, whatever book is called so.
        return None
    return best if single[best] >= _FEWEST_MENTIONS and single[best] * 2 >= sum(single.values()) else None


_FEWEST_MENTIONS = 3
"""What a text names less often is not what it is about."""


def title_mentions(view: str, span: tuple[int, int], titles: Mapping[str, str]) -> list[tuple[int, int, str]]:
    """Find the longest forms of titles in a paragraph, with the quotation marks round them."""
    found: list[tuple[int, int, str]] = []
    words = [match.span() for match in re.finditer(r"[\w'’&:]*\w", view[span[0] : span[1]])]
    index = 0
    longest = max((len(key) for key in titles), default=0)
    while index < len(words):
        hit = None
        key = ""
        for last in range(index, min(index + 12, len(words))):
            key += key_of(view[span[0] + words[last][0] : span[0] + words[last][1]])
            if len(key) > longest:
                break
            if key in titles:
                hit = last
        start = span[0] + words[index][0]
        if hit is not None and _goes_on(view, span[0] + words[hit][1]):
            # "Star Trek Into Darkness" and "Star Trek: Nemesis" are other films than "Star Trek".
            index = hit + 1
            continue
        if hit is not None and view[start].isupper():
            end = span[0] + words[hit][1]
            title = titles[key_of(view[start:end])]
            quote = view[start - 1 : start]
            if quote and quote in "\"'":
                after = end + (view[end : end + 1] in (",", "."))
                if view[after : after + 1] == quote:
                    start -= 1
                    end += after == end
            found.append((start, end, title))
            index = hit + 1
        else:
            index += 1
    return found


def _goes_on(view: str, end: int) -> bool:
    """Say whether a title is followed by another capitalised word, or by a colon and one, which make another title."""
    match = re.match(r":? (?P<word>[A-Z][a-z]+)", view[end : end + 40])
    return match is not None and match["word"] not in ("The", "In", "And", "But", "It")
