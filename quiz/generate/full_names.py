"""Full names: which words of a text are the names of persons, as far as one can see."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from quiz.generate.first_names import FIRST_NAMES, plain
from quiz.generate.lexicon import NAME_TITLES, PERSON_NOUNS, ROLE_NOUNS
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
ALSO_WORDS = frozenset(
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
    trustees securities holdings associates sharks tigers lions panthers falcons eagles wolves
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
_ADDRESS = re.compile(r"(?:Street|St|House|Palace|Office|Road|Hall)$")
"""Ends of addresses by which those are called who work there."""


_PRESS = "newspapers?|dail(?:y|ies)|magazines?|(?:news )?agenc(?:y|ies)|broadcasters?|websites?|weeklies"


def full_names(view: str, entities: Iterable[tuple[str, str]], titles: Mapping[str, str]) -> Counter[str]:
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
    for named in _two_names(view):
        # "Viennese-born Helena Ross" is named behind the hyphen.
        name = re.sub(r"^[A-Z]\w+-[a-z]+ (?=[A-Z]\S+ [A-Z])", "", named)
        name = re.sub(r"^(?:Most )?(?:Dr|Rev|Reverend|Professor|Prof|Sir|Lord|Lady|Mr|Mrs|Ms) (?=\S+ )", "", name)
        name = re.sub(rf"(?<=\w \w)(\w*) (?:{'|'.join(sorted(LETTERS_BEHIND))})$", r"\1", name)
        if any(word.isupper() and len(word) > 2 for word in name.split()):
            # A headline in capitals names nobody anew.
            continue
        judged = votes.get(name, Counter()).most_common(1)
        last = name.split()[-1]
        if (
            is_first_name(name.split()[0])
            and name.split()[0].lower() not in ALSO_WORDS
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
        if maker is not None and maker.kind in ("company", "organisation") and not is_first_name(words[0]):
            # "Nintendo Power praised the game": a magazine.
            continue
        if re.search(rf"\b(?i:{_PRESS})(?:,? (?:including|like|such as))? {re.escape(name)}\b", view):
            # "Newspapers including El Watan reported"
            continue
        if listed is not None and listed.kind in _NO_PEOPLE:
            # "Preston North End" plays football.
            continue
        if not 2 <= len(words) <= 4 or key_of(name) in titles or re.search(r"\.$|^[A-Z][a-z]+ I+$", name):
            continue
        if labels["PERSON"] * 2 > labels.total() and not _is_place(words) and _is_personal(name, view, speaking):
            full[name] = mentions_of(name, view)
    return full


def _two_names(view: str) -> Iterator[str]:
    """Yield what is written like a person's name, without what somebody is before it: "American Ada Byron", "UKIP MEP
    Ada Byron", "Teenager Ada Byron"."""
    start = 0
    while (match := _TWO_NAMES.search(view, start)) is not None:
        first, _, rest = match[0].partition(" ")
        begun = is_first_name(rest.split()[0]) and not is_first_name(first)
        if begun and (_is_people(first) or first.lower() in PERSON_NOUNS or re.fullmatch("MP|[A-Z]{3,5}", first)):
            start = match.start() + len(first) + 1
        else:
            yield match[0]
            start = match.end()


def _is_people(word: str) -> bool:
    found = entry(word)
    return found is not None and found.kind == "nationality"


def _is_place(words: Sequence[str]) -> bool:
    """Say whether St Peter's Square or the César Awards were taken for a person; Judith Lake is one."""
    if _ADDRESS.match(words[-1]) and not is_first_name(words[0]):
        # "Downing Street said"
        return True
    return any("'s" in word for word in words) or any(
        re.fullmatch(rf"(?:{PLACE_WORDS})s?", word) and word not in _ALSO_FAMILIES for word in words
    )


def complete_names(full: Counter[str], view: str) -> None:
    """Put whole names for those of which the model has left out the last word: "Bhagwan Shree" for Bhagwan Shree
    Rajneesh."""
    for name in [*full]:
        behind = re.findall(rf"(?<!\w){re.escape(name)}(?!\w)( [{UPPER}][\w-]+)?", view)
        following = Counter(behind)
        rest, times = following.most_common(1)[0] if following else ("", 0)
        if rest.strip() in LETTERS_BEHIND:
            continue
        if rest and times == len(behind) and len(name.split()) < MOST_NAMES and (name + rest) not in full:
            del full[name]
            if not re.fullmatch(rf" (?:{PLACE_WORDS})s?", rest) and entry(rest.strip()) is None:
                full[name + rest] = times


def merge_alike(full: Counter[str]) -> None:
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
        if shorter and is_first_name(name.split()[0]):
            for other in shorter:
                del full[other]
        elif shorter:
            del full[name]


MOST_NAMES = 3
"""Names of a person who is called by all of them."""


def by_middle_names(full: Counter[str]) -> dict[str, str]:
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


def mentions_of(name: str, view: str) -> int:
    """Return how often a text writes a name so."""
    return len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", view))


def _is_personal(name: str, view: str, speaking: Collection[str]) -> bool:
    """Say whether anything but the model's word shows that a name is a person's: a first name that people have, a job
    or an explanation beside it, speech, or other persons in one list with it; `speaking`: names that stand alone
    beside a verb of speech."""
    first, *_, last = name.split()
    # "Susan Hall" is one, "United Nations" are none.
    if not is_first_name(first) and NO_PERSON.intersection(name.lower().split()):
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
    if (is_first_name(first) and first.lower() not in _PEOPLES) or last in speaking:
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


def is_first_name(word: str) -> bool:
    """Say whether people have a word for their first name."""
    return plain(word) in FIRST_NAMES


_FEWEST_NAMES = 2

LETTERS_BEHIND = frozenset("QC KC MP MEP MSP OBE MBE CBE KBE PhD MD".split())
"""What stands behind a name, and is none."""


def _bare_name(text: str) -> str | None:
    words = re.sub(r"(['’]s|['’])$", "", text.strip()).split()
    while words and words[0].lower().rstrip(".") in NAME_TITLES | PERSON_NOUNS | _OPENERS:
        words.pop(0)
    while len(words) > _FEWEST_NAMES and words[-1] in LETTERS_BEHIND:
        words.pop()
    if not words or not all(re.fullmatch(r"[A-Z][\w.'’-]*|de|van|von|der|la|le|bin|al", word) for word in words):
        return None
    return " ".join(words) if not any(word.isupper() and len(word) > 2 for word in words) else None
