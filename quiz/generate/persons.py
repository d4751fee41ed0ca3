"""Persons of a text: every way in which they are written, and whom it is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from quiz.generate.full_names import (
    ALSO_WORDS,
    MOST_NAMES,
    NO_PERSON,
    by_middle_names,
    complete_names,
    full_names,
    is_first_name,
    mentions_of,
    merge_alike,
)
from quiz.generate.lexicon import NAME_TITLES, ROLE_NOUNS, TRADES
from quiz.generate.lists import entry, is_listed_place
from quiz.generate.titles import PLACE_WORDS, UPPER

_CROWNS = frozenset(["prince", "princess", "king", "queen", "pope", "emperor", "empress", "tsar", "sultan"])
_CROWNED = re.compile(
    r"(?<![\w'])(?:(?P<title>Prince|Princess|King|Queen|Pope|Emperor|Empress|Tsar|Sultan) [A-Z][a-z]+(?: [IVX]+)?"
    r"|(?!Mark )[A-Z][a-z]+ [IVX]{2,4})(?![\w-])(?! [A-Z][a-z])"
)
"""Names that go with a title or a number, and without a family name."""

_PEER = re.compile(
    r"(?<![\w'])(?:Lord|Lady|Baroness) (?!(?:Chief|Chancellor|Mayor|Justice|Provost|President|Privy|High|Lieutenant"
    r"|Just|Chamberlain)\b)(?P<family>[A-Z][a-z]+)(?![\w-]| of\b| [A-Z])"
)
_PEER_SPEAKS = (
    r"(?:'s)?(?:,[^,.\"]{1,60},)? (?:said|says|told|added|argued|warned|insisted|claimed|wrote|has said|also said)\b"
)
"""Of whom a text tells that he speaks, he is no god, and no house called after one."""


def protagonist_of(text: str, persons: Mapping[str, str]) -> tuple[str | None, bool | None]:
    """Return the person with more than half of all mentions, and at least four, with the pronoun for him or her."""
    mentions = Counter[str]()
    first = {name: text.find(name) for name in persons.values()}
    for form in sorted(persons, key=len, reverse=True):
        mentions[persons[form]] += len(re.findall(rf"(?<!\w){re.escape(form)}(?!\w)", text))
        text = re.sub(rf"(?<!\w){re.escape(form)}(?!\w)", "_", text)
    crowned: dict[str, str] = {}
    for name in sorted(first, key=lambda name: first[name]):
        crowned.setdefault(name.split()[0].lower(), name)
    for noun, name in crowned.items():
        if noun in _CROWNS:
            # "The prince" after "Prince Harry", the first prince that the text names.
            mentions[name] += len(re.findall(rf"\b[Tt]he {noun}\b", text))
    he, she = (len(re.findall(rf"\b(?:{words})\b", text, re.IGNORECASE)) for words in ("he|his|him", "she|hers?"))
    gender = she > he if max(he, she) >= 4 * min(he, she) else None
    if not mentions:
        return None, gender
    best = max(mentions, key=lambda name: (mentions[name], name))
    return (best if mentions[best] >= 4 and mentions[best] * 2 > mentions.total() else None), gender


def person_forms(
    view: str,
    story: Sequence[tuple[int, int]],
    entities: Iterable[tuple[str, str]],
    titles: Mapping[str, str],
    headline: str | None,
) -> tuple[dict[str, str], frozenset[str]]:
    """Return every way in which a person of the text is written, to the full name, and words that look like slips of a
    family name.

    Args:
        view: the whole text.
        story: the spans of its paragraphs.
        entities: (text, type) of the named entities of the paragraphs.
        titles: the titles that the text names, by key.
        headline: the name that the headline gives the text's topic, if it is one.
    """
    full = full_names(view, entities, titles)
    opening = view[slice(*story[0])] if story else ""
    told = " ".join(view[slice(*span)] for span in story)
    personal = headline and (_is_person_topic(headline, view, opening) or called_by_family(headline, told))
    head = headline if personal else None
    if head is not None and len(head.split()) == 1:
        # "Iqbal" above a text of Muhammad Iqbal; but Beyoncé is called by her first name alone.
        whole = opening_name(head, opening) or head
        head = whole if whole.split()[-1] == head and len(whole.split()) <= MOST_NAMES else head
    if head is not None:
        # Whatever the model makes of the name that the text is about.
        full[head] += 1
    for match in _CROWNED.finditer(view):
        if match["title"] or is_first_name(match[0].split()[0]):
            full[match[0]] += 1
    for peer in _peers(view, full):
        full[peer] += 1
    complete_names(full, view)
    merge_alike(full)
    others = by_middle_names(full)
    for other in others:
        del full[other]
    forms = {name: name for name in full} | others
    if head is not None and headline is not None:
        forms |= dict.fromkeys([headline, *_headed(head, full, opening)], head)
    elif headline and len(headline.split()) > 1:
        first, *_, last = headline.split()
        for name in [name for name in full if name.split()[0] == first and name.split()[-1] == last]:
            forms |= {name: headline, headline: headline}
    forms |= _short_forms(view, forms, head)
    if headline and head is None:
        # "Shackleton (crater)": alone, the name is not that of the man it is called after.
        forms.pop(headline, None)
    return forms, _typos(view, {name.split()[-1] for name in full}, forms)


def _peers(view: str, full: Iterable[str]) -> Iterator[str]:
    """Yield the peers whom a text never calls by a first name, and who speak in it: "Lord Byron said"."""
    families = {name.split()[-1] for name in full}
    for name, family in {match[0]: match["family"] for match in _PEER.finditer(view)}.items():
        speaks = re.search(rf"\b{name}{_PEER_SPEAKS}|\b(?:said|says|added) {name}\b", view) is not None
        if family not in families and speaks and not is_first_name(family):
            yield name


_PART = rf"(?:[{UPPER}][\w.'-]*|d[eai]l?|do?s|du|v[ao]n|der|la|le|bin|ibn|al|ul|y|e)"
_OPENING = re.compile(rf"[{UPPER}][\w.'-]*(?: (?:{_PART}|\"[{UPPER}][\w -]*\"))+(?=[ ,;])")
"""The name in full with which an encyclopedia begins, nickname and all: `Ernest "Che" Guevara de la Serna`."""

_BORN = re.compile(rf"\b(?:née?|born(?: as)?) (?P<name>{_PART}(?: {_PART})+)")


_LIFE = re.compile(r" \((?:[^()]*?\W)?(?:born|died|c\.|\d{1,2} [A-Z][a-z]+ \d|[A-Z][a-z]+ \d{1,2}, \d|\d{4} ?-)")


_LEAD = 250
"""Characters in which an article says by what name people know somebody: "commonly known as Pelé"."""


def opening_name(head: str, story: str) -> str | None:
    """Return the name in full with which a story begins, if it holds all words of the headline."""
    opening = _OPENING.match(story)
    words = re.findall(r"[\w'-]+", opening[0]) if opening is not None else []
    if opening is None:
        return None
    whole = set(head.replace(".", "").split()) <= set(words)
    # "Robert Frederick Chelsea Moore (12 April 1941 - 24 February 1993)" below "Bobby Moore"
    called = re.search(rf"\bknown (?:[a-z]+ )?as (?:simply )?\"?{re.escape(head)}(?!\w)", story[:_LEAD]) is not None
    lived = len(head.split()) > 1 and words[-1:] == head.split()[-1:] and _LIFE.match(story, opening.end()) is not None
    return opening[0] if whole or lived or called else None


def called_by_family(headline: str, story: str) -> bool:
    """Say whether a headline has a first name and a family name by which alone the story goes on: "Frédéric Chopin"
    above a part of his life that only tells of Chopin."""
    first, *_, last = headline.split() if " " in headline else (headline, "")
    if first.lower() in ALSO_WORDS or not re.fullmatch(rf"[{UPPER}][\w'-]+", last):
        return False
    if not is_first_name(first) and (len(headline.split()) != 2 or not _is_called_he(last, story)):
        return False
    if entry(headline) is not None or entry(last) is not None or is_listed_place(last):
        return False
    if re.fullmatch(rf"(?:{PLACE_WORDS})s?", last):
        # Hyde Park
        return False
    return len(_alone(last, story)) >= _OFTEN_CALLED


_OFTEN_CALLED = 4
"""Times that a story calls whom it is about by the family name alone."""


def _headed(head: str, full: Mapping[str, int], story: str) -> Iterator[str]:
    """Yield the ways in which the person that the headline names is written: the name that people know stands above a
    text that begins with all the names that the person has."""
    first, last = head.split()[0], head.split()[-1]
    yield head
    yield from (name for name in full if name.split()[0] == first and name.split()[-1] == last)
    opening = opening_name(head, story)
    if opening is None:
        return
    bare = re.sub(r' "[^"]*"', "", opening)
    given = bare.split()[0]
    yield from (opening, bare)
    yield from re.findall(r'"[^"]*"', opening)
    born = _BORN.search(story[:200])
    if born is not None:
        yield born["name"]
    names = set(bare.split())
    for name in full:
        ends = name.split()[0], name.split()[-1]
        if set(name.split()) <= names or ends in ((given, last), (given, bare.split()[-1])) or ends[0] == head:
            yield name


_KIN = re.compile(
    r"\b(?:brother|sister|twin|father|mother|son|daughter|wife|husband|children|child|parents|uncle|aunt|cousin|nephew"
    r"|niece|grandson|granddaughter|grandfather|grandmother)s?\b[^.]{0,40}$"
)


def _short_forms(view: str, forms: Mapping[str, str], head: str | None) -> dict[str, str]:
    """Return the single names by which the persons are called, to their full names: family names; the first name of
    whom the text never calls by the last ("Gao" for Gao Ping), or calls by both."""
    persons = sorted(set(forms.values()))
    families: dict[str, list[str]] = {}
    firsts: dict[str, list[str]] = {}
    for name in persons:
        families.setdefault(name.split()[-1], []).append(name)
        firsts.setdefault(name.split()[0], []).append(name)
    found: dict[str, str] = {}
    for family, own in families.items():
        if re.fullmatch(r".*\.|[IVX]+", family):
            crowned = own[0].split()[1:-1] if family[-1] != "." and len(own) == 1 else []
            # Benedict for Pope Benedict XVI.
            found |= dict.fromkeys(crowned, own[0])
            continue
        if is_listed_place(family):
            # Israel, whoever bears that name.
            continue
        one = own[0] if len(own) == 1 else _of_kin(own, view, head)
        if one is not None and one != head and _is_kin_alone(one, view):
            # "Lang was born to Peter and Ada Lang": neither of them goes on to be called Lang.
            one = None
        if one is not None:
            found[family] = one
    for first, own in firsts.items():
        family = own[0].split()[-1]
        called = _alone(first, view)
        if len(own) > 1 or first in found or first in families or not called or first.lower() in ALSO_WORDS:
            continue
        if first.lower() in NAME_TITLES | _CROWNS or (not is_first_name(first) and _alone(family, view)):
            continue
        if any(_KIN.search(view[max(0, at - 60) : at]) for at in called):
            # "His grandmother, Celia" is not his mother Celia Cuccittini.
            continue
        found[first] = own[0]
    return found


def _of_kin(own: Sequence[str], view: str, head: str | None) -> str | None:
    """Return whom the family name alone means: the person of the headline, or the first one, if the others are named
    once, as kin."""
    if head in own:
        return head
    one, *others = sorted(own, key=view.find)
    named = [view.find(other) for other in others]
    kin_only = all(
        mentions_of(other, view) == 1 and _KIN.search(view[max(0, at - 60) : at])
        for other, at in zip(others, named, strict=True)
    )
    return one if kin_only else None


def _is_kin_alone(name: str, view: str) -> bool:
    """Say whether a full name stands once, as that of kin, behind the family name alone: that is another's."""
    at, alone = view.find(name), _alone(name.split()[-1], view)
    kin = mentions_of(name, view) == 1 and _KIN.search(view[max(0, at - 60) : at]) is not None
    return kin and len(alone) >= _CALLED and alone[0] < at


_CALLED = 2
"""Times that whom a text tells of is called by the family name alone, at least; once may be a maiden name."""


def _alone(name: str, view: str) -> list[int]:
    """Return where a name stands without another name beside it."""
    found = re.finditer(rf"(?<![\w'-]){re.escape(name)}(?![\w-]| [{UPPER}])", view)
    return [match.start() for match in found if not _BESIDE.search(view[max(0, match.start() - 30) : match.start()])]


_BESIDE = re.compile(rf"[{UPPER}][\w'-]*\.? $")


def _typos(view: str, families: Iterable[str], forms: Mapping[str, str]) -> frozenset[str]:
    single = Counter(re.findall(r"(?<![\w'’])[A-Z][a-z]{3,}(?![\w])", view))
    return frozenset(
        word
        for word, count in single.items()
        for family in families
        if count <= 2 and word not in forms and single[family] >= 3 and _one_edit(word, family)
    )


def _is_person_topic(headline: str, view: str, story: str) -> bool:
    """Say whether a text says of what its headline names that it was born, or has a job.

    Args:
        headline: the name above it.
        view: the whole text.
        story: its first paragraph.
    """
    first = re.escape(headline.split()[0])
    name_in_full = _OPENING.match(story)
    if name_in_full is not None and _LIFE.match(story, name_in_full.end()) and opening_name(headline, story):
        # "Edson Arantes do Nascimento (born 1940), known as Pelé"
        return True
    opening = _IN_BRACKETS.sub("", _IN_BRACKETS.sub("", view[:1200]))
    if len(headline.split()) > 1:
        if not is_first_name(headline.split()[0]) and NO_PERSON.intersection(headline.lower().split()):
            # "The Commonwealth War Graves Commission is an organisation of six members"
            return False
        roles = "|".join(sorted(ROLE_NOUNS))
        born = re.search(rf"{first}[^.]{{0,120}}\(born ", view[:800])
        return bool(born or re.search(rf"{first}[^.]{{0,200}}? (?:is|was) an? [^.]{{0,80}}?\b(?:{roles})\b", opening))
    # A single name is a star's, a god's or a town's as often: the job must follow, and "star" is none here.
    trades = "|".join(sorted(TRADES))
    name = rf"(?:[{UPPER}][\w'-]* ){{0,3}}{first}(?: [{UPPER}][\w'-]*){{0,4}}"
    opens = _IN_BRACKETS.sub("", _IN_BRACKETS.sub("", story))
    return bool(
        re.match(rf"{name} \((?:[^()]*; )?born ", _IN_BRACKETS_UNBORN.sub("", story))
        or re.match(
            rf"{name} ?(?:, (?:née?|born|also|better|known|called)[^.]{{0,120}}?,)? ?(?:is|was) an? "
            rf"(?:(?!(?:of|in|from|that|which|who|for|by) )[\w-]+,? ){{0,6}}?(?:{trades})(?![\w-])",
            opens,
        )
    ) or _is_called_he(headline, view)


FEWEST_CALLED = 3
"""Sentences that go on with "he" or "his" behind a single name; and how many times as many as with "its"."""


_RARELY = 10
"""Times that a person's name stands alone for once behind "in": "resulted in Lang winning"."""


def _is_called_he(name: str, view: str) -> bool:
    """Say whether a text takes up a single name by "he" or "she" alone, as it does no place's or thing's: "Nero"."""
    if entry(name) is not None or is_listed_place(name):
        return False
    placed = re.findall(rf"\b(?:[Tt]he|[Aa]n?|[Ii]n|[Nn]ear) {re.escape(name)}(?!['\w]| ?-| [{UPPER}])", view)
    if len(placed) * _RARELY > len(_alone(name, view)):
        return False
    he, she = (len(re.findall(rf"\b(?:{words})\b", view)) for words in ("[Hh]e|[Hh]is|him", "[Ss]he|[Hh]ers?"))
    behind = rf"(?<![\w'-]){re.escape(name)}(?![\w'-]| [{UPPER}])[^.]{{0,120}}?(?:\.\s+)?\b"
    personal = len(re.findall(rf"{behind}(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|himself|herself)\b", view))
    neutral = len(re.findall(rf"{behind}(?:[Ii]ts?|itself)\b", view))
    one_gender = max(he, she) >= 4 * min(he, she)
    return one_gender and personal >= FEWEST_CALLED and personal >= FEWEST_CALLED * neutral


_IN_BRACKETS = re.compile(r" ?(?:\([^()]*\)|\[[^\[\]]*\])")
_IN_BRACKETS_UNBORN = re.compile(r" ?(?:\((?!born )(?![^()]*; born )[^()]*\)|\[[^\[\]]*\])")
"""Brackets, and those that do not say when somebody was born."""


def _one_edit(one: str, other: str) -> bool:
    """Say whether two words differ by one letter: another, one more, one less, or two swapped."""
    if one == other or abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    if len(one) == len(other):
        differ = [i for i in range(len(one)) if one[i] != other[i]]
        swapped = len(differ) == 2 and one[differ[0]] == other[differ[1]] and one[differ[1]] == other[differ[0]]
        return len(differ) == 1 or (swapped and differ[1] == differ[0] + 1)
    long, short = (one, other) if len(one) > len(other) else (other, one)
    # A plural or possessive is no typo.
    return any(long[:i] + long[i + 1 :] == short for i in range(1, len(long) - (long[-1] == "s")))
