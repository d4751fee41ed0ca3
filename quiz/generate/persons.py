"""Persons of a text: every way in which they are written, and whom it is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from quiz.generate.first_names import FIRST_NAMES, plain
from quiz.generate.lexicon import NAME_TITLES, PERSON_NOUNS, ROLE_NOUNS, TRADES
from quiz.generate.lists import entry, is_listed_place
from quiz.generate.titles import PLACE_WORDS, UPPER, key_of

_NAME = r"(?P<name>[A-Z][a-zà-öø-ÿ'-]+ [A-Z][\w'-]+)"
_SAYS = r"(?:said|says|told|adds|added|explains|explained)\b"
_HOLDS = "(?:recalled|predicts|predicted|believes|argues|argued|insists|insisted)"
_SPEAKS = re.compile(rf"{_NAME}(?= {_SAYS})")
_SPOKE = re.compile(rf"[,?!]\" {_SAYS} {_NAME}(?=[,.])")
_FAMILY_SPEAKS = re.compile(
    rf"(?:^|[.,!?\"] |\b(?:and|but|as) )(?P<before>[{UPPER}][\w'-]+) (?:{_SAYS}|{_HOLDS}\b)"
    rf"|[,?!]\" (?:{_SAYS}|recalled) (?P<behind>[{UPPER}][\w'-]+)(?=[,.])"
)
"""A capital word that stands alone beside a verb of speech: the family name of somebody, if the text gives him
another name elsewhere."""
_HAS_JOB = re.compile(rf"\b(?P<role>[A-Za-z-]+) {_NAME}")
_CROWNS = frozenset(["prince", "princess", "king", "queen", "pope", "emperor", "empress", "tsar", "sultan"])
_CROWNED = re.compile(
    r"(?<![\w'])(?:(?P<title>Prince|Princess|King|Queen|Pope|Emperor|Empress|Tsar|Sultan) [A-Z][a-z]+(?: [IVX]+)?"
    r"|(?!Mark )[A-Z][a-z]+ [IVX]{2,4})(?![\w-])(?! [A-Z][a-z])"
)
"""Names that go with a title or a number, and without a family name."""
_ALSO_WORDS = frozenset(
    """
    christian august april june may victoria virginia georgia florence sydney austin jordan grace rose violet daisy ivy
    ruby dawn joy iris holly mark bill will grant frank jack max earl dean ray penny gene hazel heather crystal jean
    moses jesus rich pat rob norman roman orlando
    """.split()
)
"""First names that are months, places, flowers and the like as well: alone they prove no person."""
_ALSO_FAMILIES = frozenset("Street Rivers Lake Park Parks Bay Day Lab House Hall Bridges Church Castle".split())
"""Words for places that are family names as well."""
_PEOPLES = frozenset(["norman", "roman", "christian"])
"""First names that are peoples or creeds as well: the Norman Conquest, the Roman Rite."""
BODY_BEHIND = re.compile(rf" (?:(?:and )?[A-Z]\w+ ){{0,3}}(?:{PLACE_WORDS})\b")
_PLACE_BEFORE = re.compile(
    r"\b(?:Temple|Fort|Mount|Camp|Lake|Port|Cape|Castle|Congregation|Operation|Hurricane|Typhoon) $"
)
_TWO_NAMES = re.compile(
    rf"(?<![\w'.-])[A-Z][\w-]+ (?:(?:de|van|von|la|del|di) )?(?!(?:{PLACE_WORDS}|The|And|Of)\b)[A-Z][\w-]+"
    rf"(?: (?!(?:{PLACE_WORDS}|The|And|Of)\b)[A-Z][a-z-]+)?(?! (?:{PLACE_WORDS})\b)"
)
NO_PERSON = frozenset(
    """
    nations international union united amnesty association council committee department ministry office agency bank
    society organisation organization service police court party league federation authority administration
    government parliament commission congress senate palace times post news media press research american
    british european african asian english french german chinese russian indian australian canadian
    """.split()
)
"""Words that are in no person's name, unless it begins with a first name."""
_NO_PEOPLE = frozenset(["football club", "newspaper", "magazine", "stadium", "airport"])
"""Kinds of listed things whose names look like those of people; charities and firms bear people's own."""
_OPENERS = frozenset(
    ["but", "and", "so", "then", "the", "when", "while", "as", "for", "with", "said", "both", "like"]
) | frozenset(
    "now today yesterday here there later after before since once although though because if even still yet".split()
)
"""Words that open a sentence before a name, with a capital."""


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
    full = _full_names(view, entities, titles)
    opening = view[slice(*story[0])] if story else ""
    told = " ".join(view[slice(*span)] for span in story)
    personal = headline and (_is_person_topic(headline, view, opening) or called_by_family(headline, told))
    head = headline if personal else None
    if head is not None and len(head.split()) == 1:
        # "Iqbal" above a text of Muhammad Iqbal; but Beyoncé is called by her first name alone.
        whole = opening_name(head, opening) or head
        head = whole if whole.split()[-1] == head and len(whole.split()) <= _MOST_NAMES else head
    if head is not None:
        # Whatever the model makes of the name that the text is about.
        full[head] += 1
    for match in _CROWNED.finditer(view):
        if match["title"] or _is_first_name(match[0].split()[0]):
            full[match[0]] += 1
    _complete(full, view)
    _join(full)
    others = _by_middle_names(full)
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


_ADDRESS = re.compile(r"(?:Street|St|House|Palace|Office|Road|Hall)$")
"""Ends of addresses by which those are called who work there."""


def _full_names(view: str, entities: Iterable[tuple[str, str]], titles: Mapping[str, str]) -> Counter[str]:
    """Return the names of two to four words that are persons' as far as one can see, with how often they stand."""
    votes: dict[str, Counter[str]] = {}
    for text, label in entities:
        name = _bare_name(text)
        if name:
            votes.setdefault(name, Counter())[label] += 1
    introduced = [match["name"] for pattern in (_SPEAKS, _SPOKE) for match in pattern.finditer(view)]
    introduced += [
        match["name"]
        for match in _NAMED_ALONE.finditer(view)
        if _WITH_JOB.match(view, match.end()) is not None
        and not re.search(rf"[{UPPER}]\w*\.? $", view[max(0, match.start() - 20) : match.start()])
        and not re.search(rf"\b{match['name'].split()[0].lower()}\b", view)
    ]
    introduced += [match["name"] for match in _HAS_JOB.finditer(view) if _is_role(match["role"])]
    speaking = {match["before"] or match["behind"] for match in _FAMILY_SPEAKS.finditer(view)}
    for match in _TWO_NAMES.finditer(view):
        # "Viennese-born Helena Ross" is named behind the hyphen.
        name = re.sub(r"^[A-Z]\w+-[a-z]+ (?=[A-Z]\S+ [A-Z])", "", match[0])
        name = re.sub(r"^(?:Most )?(?:Dr|Rev|Reverend|Professor|Prof|Sir|Lord|Lady|Mr|Mrs|Ms) (?=\S+ )", "", name)
        if any(word.isupper() and len(word) > 2 for word in name.split()):
            # A headline in capitals names nobody anew.
            continue
        judged = votes.get(name, Counter()).most_common(1)
        last = name.split()[-1]
        if (
            _is_first_name(name.split()[0])
            and name.split()[0].lower() not in _ALSO_WORDS
            and not is_listed_place(name.split()[0])
            and not (judged and judged[0][0] in ("GPE", "LOC", "FAC"))
            and entry(last) is None
            and not is_listed_place(last)
        ):
            # The model takes rare names for firms, and the first in a sentence for anything.
            votes.setdefault(name, Counter())["PERSON"] += 2
        elif last in speaking and len(name.split()) == 2 and not re.search(rf"\b{name.split()[0].lower()}\b", view):
            # "Galina Belova was at home. ... Belova said": who speaks by one name, and has two, is a person.
            votes.setdefault(name, Counter())["PERSON"] += 4
    for name in filter(None, map(_bare_name, introduced)):
        # A job before it or speech behind it says more than the model, which takes rare names for firms.
        votes.setdefault(name, Counter())["PERSON"] += 3
    full = Counter[str]()
    for name, labels in votes.items():
        words = name.split()
        listed = entry(name)
        maker = entry(words[0])
        if maker is not None and maker.kind in ("company", "organisation") and not _is_first_name(words[0]):
            # "Nintendo Power praised the game": a magazine.
            continue
        if listed is not None and listed.kind in _NO_PEOPLE:
            # "Preston North End" plays football.
            continue
        if not 2 <= len(words) <= 4 or key_of(name) in titles or re.search(r"\.$|^[A-Z][a-z]+ I+$", name):
            continue
        if labels["PERSON"] * 2 > labels.total() and not _is_place(words) and _is_personal(name, view, speaking):
            full[name] = _count(name, view)
    return full


def _is_place(words: Sequence[str]) -> bool:
    """Say whether St Peter's Square or the César Awards were taken for a person; Judith Lake is one."""
    if _ADDRESS.match(words[-1]) and not _is_first_name(words[0]):
        # "Downing Street said"
        return True
    return any("'s" in word for word in words) or any(
        re.fullmatch(rf"(?:{PLACE_WORDS})s?", word) and word not in _ALSO_FAMILIES for word in words
    )


def _complete(full: Counter[str], view: str) -> None:
    """Put whole names for those of which the model has left out the last word: "Bhagwan Shree" for Bhagwan Shree
    Rajneesh."""
    for name in [*full]:
        behind = re.findall(rf"(?<!\w){re.escape(name)}(?!\w)( [{UPPER}][\w-]+)?", view)
        following = Counter(behind)
        rest, times = following.most_common(1)[0] if following else ("", 0)
        if rest and times == len(behind) and len(name.split()) < _MOST_NAMES and (name + rest) not in full:
            del full[name]
            if not re.fullmatch(rf" (?:{PLACE_WORDS})s?", rest) and entry(rest.strip()) is None:
                full[name + rest] = times


def _join(full: Counter[str]) -> None:
    """Leave one name for each person of whom two are found.

    "Producer Jake Myers" and "Jake Myers" are one person, and so are "Martin Luther King" and "Luther King".
    """
    for name in sorted(full, key=len):
        for longer in [other for other in full if other.startswith(name + " ")]:
            # "Helena Bonham" is always followed by Carter; "Tom Cruise Defies" is a headline.
            del full[longer if full[name] > full[longer] else name]
            if name not in full:
                break
    for name in sorted(full, key=len, reverse=True):
        # "Van Rossum" at the beginning of a sentence is Guido van Rossum.
        ending = name.casefold()
        shorter = [other for other in full if other != name and ending.endswith(" " + other.casefold())]
        if shorter and _is_first_name(name.split()[0]):
            for other in shorter:
                del full[other]
        elif shorter:
            del full[name]


_MOST_NAMES = 3
"""Names of a person who is called by all of them."""


def _by_middle_names(full: Counter[str]) -> dict[str, str]:
    """Return names to the names of the same person that they shorten or write out: "James Bishop" and "James Keough
    Bishop" to "James K. Bishop", if that is written most often."""
    found: dict[str, str] = {}
    ranked = sorted(full, key=lambda name: (-full[name], -len(name), name))
    for place, name in enumerate(ranked):
        for kept in ranked[:place]:
            if kept not in found and _differ_in_middle(kept, name):
                found[name] = kept
                break
    return found


def _differ_in_middle(one: str, other: str) -> bool:
    a, b = one.split(), other.split()
    if (a[0], a[-1]) != (b[0], b[-1]):
        return False
    middle, its = a[1:-1], b[1:-1]
    if not middle or not its:
        return True
    initials = len(middle) == len(its) and all(x[0] == y[0] for x, y in zip(middle, its, strict=True))
    return initials and any(part.endswith(".") for part in (*middle, *its))


_PART = rf"(?:[{UPPER}][\w.'-]*|d[eai]l?|do?s|du|v[ao]n|der|la|le|bin|ibn|al|ul|y|e)"
_OPENING = re.compile(rf"[{UPPER}][\w.'-]*(?: (?:{_PART}|\"[{UPPER}][\w -]*\"))+(?=[ ,;])")
"""The name in full with which an encyclopedia begins, nickname and all: `Ernest "Che" Guevara de la Serna`."""

_BORN = re.compile(rf"\b(?:née?|born(?: as)?) (?P<name>{_PART}(?: {_PART})+)")


def opening_name(head: str, story: str) -> str | None:
    """Return the name in full with which a story begins, if it holds all words of the headline."""
    opening = _OPENING.match(story)
    words = re.findall(r"[\w'-]+", opening[0]) if opening is not None else []
    return opening[0] if opening is not None and set(head.replace(".", "").split()) <= set(words) else None


def called_by_family(headline: str, story: str) -> bool:
    """Say whether a headline has a first name and a family name by which alone the story goes on: "Frédéric Chopin"
    above a part of his life that only tells of Chopin."""
    first, *_, last = headline.split() if " " in headline else (headline, "")
    if not _is_first_name(first) or first.lower() in _ALSO_WORDS or not re.fullmatch(rf"[{UPPER}][\w'-]+", last):
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
        if one is not None:
            found[family] = one
    for first, own in firsts.items():
        family = own[0].split()[-1]
        called = _alone(first, view)
        if len(own) > 1 or first in found or first in families or not called or first.lower() in _ALSO_WORDS:
            continue
        if first.lower() in NAME_TITLES | _CROWNS or (not _is_first_name(first) and _alone(family, view)):
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
        _count(other, view) == 1 and _KIN.search(view[max(0, at - 60) : at])
        for other, at in zip(others, named, strict=True)
    )
    return one if kin_only else None


def _count(name: str, view: str) -> int:
    return len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", view))


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


def _is_personal(name: str, view: str, speaking: Collection[str]) -> bool:
    """Say whether anything but the model's word shows that a name is a person's: a first name that people have, a job
    or an explanation beside it, speech, or other persons in one list with it; `speaking`: names that stand alone
    beside a verb of speech."""
    first, *_, last = name.split()
    # "Susan Hall" is one, "United Nations" are none.
    if not _is_first_name(first) and NO_PERSON.intersection(name.lower().split()):
        return False
    if _is_wish(name, view):
        return False
    places = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", view)]
    if any(_PLACE_BEFORE.search(view[max(0, start - 12) : start]) for start, _ in places):
        # Temple Beth Israel, Fort Anne Frank
        return False
    bodies = [BODY_BEHIND.match(view, end) is not None for _, end in places]
    if bodies and (all(bodies) or (bodies[0] and not any(_EXPLAINED.match(view, end) for _, end in places))):
        # The Lawrence Livermore National Laboratory; "Arthur Hill High School", then "Arthur Hill".
        return False
    before = [re.split(r"[.!?\n]", view[max(0, start - 40) : start])[-1].split()[-2:] for start, _ in places]
    if places and sum(words[-1:] in (["in"], ["near"], ["outside"]) for words in before) * 2 > len(places):
        # "In Cole Harbour"; but "they have a hero in Felix Moor", if he is named elsewhere too.
        return False
    if re.search(rf"\bthe {re.escape(name)} of\b", view):
        # "The Robin Hood of the banks" is what somebody is called.
        return False
    if re.search(rf"\b(?:from|in|near) {re.escape(name)}, [A-Z]", view):
        # "From Cole Harbour, Nova Scotia"
        return False
    house = last in _ALSO_FAMILIES and any(words[-1:] in (["at"], ["in"], ["to"], ["of"]) for words in before)
    if house and last not in speaking and not any(_EXPLAINED.match(view, end) for _, end in places):
        # Duncan Hall, where students live
        return False
    if any("a" in words or "an" in words for words in before):
        # "a young Sikh Londoner" is described, not named.
        return False
    if (_is_first_name(first) and first.lower() not in _PEOPLES) or last in speaking:
        return True
    introduced = any(words and _is_role(words[-1].rstrip("."), _INTRODUCING) for words in before)
    return introduced or any(_EXPLAINED.match(view, end) for _, end in places)


def _is_role(word: str, roles: Collection[str] = ROLE_NOUNS) -> bool:
    """Say whether a word before a name is what somebody is; "Star Trek" names no star."""
    return word.lower() in roles and word != "Star"


def _is_wish(name: str, view: str) -> bool:
    """Say whether a name that begins like a verb only ever opens a question: "Will Skyfall remain ...?"."""
    if name.split()[0] not in ("Will", "May", "Can"):
        return False
    found = re.findall(rf"{re.escape(name)}\b[^.?!]*([.?!])?", view)
    return set(found) == {"?"}


_INTRODUCING = ROLE_NOUNS | NAME_TITLES | {"said", "says", "by"}
_BEINGS = "|".join(sorted(ROLE_NOUNS | {"official", "employee", "worker", "resident", "student", "mother", "father"}))
_EXPLAINED = re.compile(
    rf"(?:,? (?:who|whose|said|says|told|explained|has|wrote|believes)\b|, \d\d?,)"
    rf"|, (?:of|from) [^,.\"]{{2,60}},(?: an? [^,.\"]{{2,60}},)? (?:said|says|added|adds|told|warned|warns)\b"
    rf"|, (?:an?|the) (?:[\w-]+ ){{0,4}}(?:{_BEINGS})\b"
    rf"|, (?:[\w-]+ ){{0,3}}(?:{'|'.join(sorted(ROLE_NOUNS))}) (?:of|at|for|from)\b"
)
"""What follows a person's name: speech, an age, a job."""

_NAMED_ALONE = re.compile(rf"(?<![\w-]){_NAME}(?=,)")
_OF_FIRMS = frozenset(
    "agent baker banker brewer broadcaster builder developer distiller grocer host leader owner printer producer "
    "publisher star tailor trader winner".split()
)
"""What a firm may be as well."""
_PERSONAL = "|".join(word for word in _BEINGS.split("|") if word not in _OF_FIRMS) + "|travel agent"
_WITH_JOB = re.compile(
    rf", (?:\d\d,|(?:\d\d, )?an? (?:\d\d-year-old )?(?:[a-z-]+ ){{0,3}}(?:{_PERSONAL})\b"
    rf"|(?:[a-z-]+ ){{0,2}}(?:{_PERSONAL}) of (?=the |[A-Z]))"
)
"""What only a person is told to be: of an age, or in a job."""


def _is_person_topic(headline: str, view: str, story: str) -> bool:
    """Say whether a text says of what its headline names that it was born, or has a job.

    Args:
        headline: the name above it.
        view: the whole text.
        story: its first paragraph.
    """
    first = re.escape(headline.split()[0])
    opening = _IN_BRACKETS.sub("", _IN_BRACKETS.sub("", view[:1200]))
    if len(headline.split()) > 1:
        if not _is_first_name(headline.split()[0]) and NO_PERSON.intersection(headline.lower().split()):
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


def _is_called_he(name: str, view: str) -> bool:
    """Say whether a text takes up a single name by "he" or "she" alone, as it does no place's or thing's: "Nero"."""
    if entry(name) is not None or is_listed_place(name):
        return False
    if re.search(rf"\b(?:[Tt]he|[Aa]n?|[Ii]n|[Nn]ear) {re.escape(name)}(?!['\w]| ?-| [{UPPER}])", view):
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


def _is_first_name(word: str) -> bool:
    return plain(word) in FIRST_NAMES


def _bare_name(text: str) -> str | None:
    words = re.sub(r"(['’]s|['’])$", "", text.strip()).split()
    while words and words[0].lower().rstrip(".") in NAME_TITLES | PERSON_NOUNS | _OPENERS:
        words.pop(0)
    if not words or not all(re.fullmatch(r"[A-Z][\w.'’-]*|de|van|von|der|la|le|bin|al", word) for word in words):
        return None
    return " ".join(words) if not any(word.isupper() and len(word) > 2 for word in words) else None


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
