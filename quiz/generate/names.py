"""Who and what a text is about: persons with their roles, titles of works with their short forms, as patches for the
parser."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from quiz.generate.first_names import FIRST_NAMES, plain
from quiz.generate.language import ACRONYM_PROXY, TITLE_PROXIES, Parser, Patch
from quiz.generate.lexicon import NAME_TITLES, PERSON_NOUNS, ROLE_NOUNS, WORK_NOUNS
from quiz.generate.lists import CITIES, COUNTRIES, STATES, entry, kin
from quiz.generate.works import introduced

_CAP = r"[A-Z][\w'’&]*"
_TITLE_WORDS = rf"{_CAP}(?:[ -](?:{_CAP}|of|the|and|in|a|an|to|for|on|with|at|vs\.?|\d+))*"
_QUOTED = re.compile(
    rf"""(?<![\w"])["'](?P<title>{_TITLE_WORDS}(?:(?::| -)\s{_TITLE_WORDS})*)(?P<stop>[.,!?]?)["'](?!\w)"""
)
_SERIES = re.compile(rf"(?<![\w-])(?P<title>{_CAP}(?: {_CAP})*(?:: {_TITLE_WORDS})?(?: - | ?: ){_TITLE_WORDS})")
_CAPITAL_THE = re.compile(
    r"(?<=[a-z,] )(?P<title>The (?!\w+ (?:Times|Post|Mail|News|Journal|Telegraph|Guardian)\b)"
    r"[A-Z][\w'’&-]*(?: [A-Z][\w'’&-]*)*)"
)
"""A name that begins with a capital "The": a work or a band, mostly; newspapers are left out where their name says
so."""
_NAME = r"(?P<name>[A-Z][a-z'-]+ [A-Z][\w'-]+)"
_SPEAKS = re.compile(rf"{_NAME}(?= (?:said|says|told|adds|added|explains|explained)\b)")
_HAS_JOB = re.compile(rf"\b(?P<role>[A-Za-z-]+) {_NAME}")
_CROWNS = frozenset(["prince", "princess", "king", "queen", "pope", "emperor", "empress", "tsar", "sultan"])
_CROWNED = re.compile(
    r"(?<![\w'])(?:(?P<title>Prince|Princess|King|Queen|Pope|Emperor|Empress|Tsar|Sultan) [A-Z][a-z]+(?: [IVX]+)?"
    r"|[A-Z][a-z]+ [IVX]{2,4})(?![\w-])(?! [A-Z][a-z])"
)
"""Names that go with a title or a number, and without a family name."""
_ALSO_WORDS = frozenset(
    """
    christian august april june may victoria virginia georgia florence sydney austin jordan grace rose violet daisy ivy
    ruby dawn joy iris holly mark bill will grant frank jack max earl dean ray penny gene hazel heather crystal jean
    moses
    jesus rich pat rob
    """.split()
)
"""First names that are months, places, flowers and the like as well: alone they prove no person."""

_PLACE_WORDS = (
    "University|Street|County|River|Falls|Lake|Park|Station|Square|Museum|Sea|Bay|Island|Award|Day|College|School|"
    "Laboratory|Lab|National|Institute|Center|Centre|Hospital|Foundation|Trust|House|Hall|Bridge|Airport|Stadium|Prize|"
    "Medal|Cup|Act|Theatre|Theater|Church|Cathedral|Mountains|Valley|Road|Avenue|Company|Group|Library|Gallery|Palace|"
    "Castle"
)
"""Words that make a place, prize or body of the name before them."""
_BODY_BEHIND = re.compile(rf" (?:[A-Z]\w+ )?(?:{_PLACE_WORDS})\b")
_TWO_NAMES = re.compile(
    rf"(?<![\w'.-])[A-Z][\w-]+ (?:(?:de|van|von|la|del|di) )?(?!(?:{_PLACE_WORDS}|The|And|Of)\b)[A-Z][\w-]+"
    rf"(?: (?!(?:{_PLACE_WORDS}|The|And|Of)\b)[A-Z][a-z-]+)?(?! (?:{_PLACE_WORDS})\b)"
)
_OPENERS = frozenset(["but", "and", "so", "then", "the", "when", "while", "as", "for", "with", "said", "both", "like"])
"""Words that open a sentence before a name, with a capital."""
_LOWER = frozenset(["of", "the", "and", "in", "a", "an", "to", "for", "on", "with", "at", "vs", "vs."])


def key_of(name: str) -> str:
    """Return what two spellings of a name have in common: its letters and digits, lower-cased."""
    return "".join(char for char in name.casefold() if char.isalnum())


@dataclass(frozen=True)
class Names:
    """Names of one article. Titles are canonical over all articles of a run."""

    persons: Mapping[str, str]
    """Every way a person is written, full name or family name, to the full name."""
    titles: Mapping[str, str]
    """Every way a title is written, as `key_of`, to the title as questions write it."""
    work: str
    """What its titles are titles of: `film`, `book`, ... or an empty string."""
    main_title: str | None = None
    """The title that the article is about, if it is about one."""
    protagonist: str | None = None
    """The person whom most mentions of persons mean, in full."""
    she: bool | None = None
    """Whether the protagonist's pronoun is "she"; None if the text does not use one gender alone."""
    capitals: frozenset[str] = frozenset()
    """Words that the story writes with a capital in the middle of a sentence, and never without."""
    body: str | None = None
    """The company, project or the like that the text names most, if there is one."""
    fictional: frozenset[str] = frozenset()
    """Persons whom a headline like "Plot" stands above where they are first named."""
    historic: bool = False
    """Whether it tells of people long dead: most of its years are before 1940."""
    small: frozenset[str] = frozenset()
    """Words that the story writes with a small letter somewhere: no names, though they may open a sentence."""
    typos: frozenset[str] = field(default_factory=frozenset)
    """Capitalised words that are one letter off a name: their sentences are neither asked about nor shown."""
    works: Mapping[str, str] = field(default_factory=dict)
    """The titles of which the text says what they are: `film`, `album`, ..."""


def titles_in(view: str) -> Counter[str]:
    """Count the titles of works in a text: quoted ones, and ones with a colon or dash in them ("Alien: Covenant")."""
    found: Counter[str] = Counter()
    for match in _QUOTED.finditer(view):
        if (
            _is_title(match["title"])
            and (" " in match["title"] or not match["stop"])
            and not _spells_out(match["title"], view)
        ):
            found[_trimmed(match["title"])] += 1
    for match in _CAPITAL_THE.finditer(view):
        # "The Bishops Avenue" is a street.
        if not re.search(rf"(?:{_PLACE_WORDS})$", match["title"]):
            found[match["title"]] += 1
    for match in _SERIES.finditer(view):
        # Somebody's speech ("Cruise: The") has no second part behind a dash and is not written twice.
        if " - " in match["title"] or view.count(match["title"]) > 1:
            found[_trimmed(match["title"])] += 1
    for title in {title for title, _ in introduced(view)} - {*found}:
        found[title] += 1
    return found


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


def names_of(
    view: str,
    story: Sequence[tuple[int, int]],
    entities: Iterable[tuple[str, str]],
    canonical: Mapping[str, str],
    headline: str | None = None,
    plot: tuple[int, int] | None = None,
) -> Names:
    """Gather the names of one article.

    Args:
        view: the whole text.
        story: the spans of its paragraphs.
        entities: (text, type) of the named entities of the paragraphs.
        canonical: the titles of all articles, by key.
        headline: the name that the headline gives the text's topic, if it is one.
        plot: the part that retells a work of fiction.
    """
    entities = list(entities)
    titles = _title_forms(view, canonical)
    persons, typos = _person_forms(view, entities, titles, headline)
    text = " ".join(view[start:end] for start, end in story)
    work = _kind_of_work(text) if titles else ""
    main = headline if headline in titles.values() else _main_title(view, titles)
    protagonist, she = _protagonist(text, persons)
    small = frozenset(re.findall(r"\b[a-z]\w+", text))
    capitals = frozenset(w for w in re.findall(r"(?<=[a-z,] )[A-Z][a-z]+", text) if w.lower() not in small)
    years = sorted(int(year) for year in re.findall(r"\b(1\d{3}|20\d\d)\b", text))
    historic = bool(years) and years[len(years) // 2] < 1940
    body = _body(text, entities, persons)
    told = plot or (0, 0)
    fictional = frozenset(
        full
        for full in persons.values()
        if told[0] <= min(view.find(f) for f in persons if persons[f] == full) < told[1]
    )
    works = {titles[key_of(title)]: kind for title, kind in introduced(view) if key_of(title) in titles}
    return Names(
        persons, titles, work, main, protagonist, she, capitals, body, fictional, historic, small, typos, works
    )


def _body(text: str, entities: Iterable[tuple[str, str]], persons: Mapping[str, str]) -> str | None:
    """Return the name of a body that is mentioned at least four times, and twice as often as any other."""
    names = {
        re.sub(r"^[Tt]he |'s$", "", name) for name, label in entities if label in ("ORG", "PRODUCT", "FAC", "EVENT")
    }
    names = {name for name in names if name[:1].isupper() and name not in persons and len(name) > 3}
    tally = sorted(((len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", text)), name) for name in names), reverse=True)
    if not tally or tally[0][0] < 4 or (len(tally) > 1 and tally[1][0] * 2 > tally[0][0]):
        return None
    return tally[0][1]


def _protagonist(text: str, persons: Mapping[str, str]) -> tuple[str | None, bool | None]:
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


def _title_forms(view: str, canonical: Mapping[str, str]) -> dict[str, str]:
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


def _person_forms(
    view: str, entities: Iterable[tuple[str, str]], titles: Mapping[str, str], headline: str | None
) -> tuple[dict[str, str], frozenset[str]]:
    votes: dict[str, Counter[str]] = {}
    for text, label in entities:
        name = _bare_name(text)
        if name:
            votes.setdefault(name, Counter())[label] += 1
    introduced = [match["name"] for match in _SPEAKS.finditer(view)]
    introduced += [match["name"] for match in _HAS_JOB.finditer(view) if match["role"].lower() in ROLE_NOUNS]
    for match in _TWO_NAMES.finditer(view):
        name = match[0]
        if any(word.isupper() and len(word) > 2 for word in name.split()):
            # A headline in capitals names nobody anew.
            continue
        judged = votes.get(name, Counter()).most_common(1)
        last = name.split()[-1]
        if (
            _is_first_name(name.split()[0])
            and name.split()[0].lower() not in _ALSO_WORDS
            and not (judged and judged[0][0] in ("GPE", "LOC", "FAC"))
            and entry(last) is None
            and not any(kin(last, table) for table in (COUNTRIES, CITIES, STATES))
        ):
            # The model takes rare names for firms, and the first in a sentence for anything.
            votes.setdefault(name, Counter())["PERSON"] += 2
    for name in filter(None, map(_bare_name, introduced)):
        # A job before it or speech behind it says more than the model, which takes rare names for firms.
        votes.setdefault(name, Counter())["PERSON"] += 3
    full = Counter[str]()
    for name, labels in votes.items():
        words = name.split()
        if not 2 <= len(words) <= 4 or key_of(name) in titles or re.search(r"\.$|^[A-Z][a-z]+ I+$", name):
            continue
        if labels["PERSON"] * 2 > labels.total() and _is_personal(name, view):
            full[name] = len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", view))
    if headline and len(headline.split()) > 1 and _is_person_topic(headline, view):
        # Whatever the model makes of the name that the text is about.
        full[headline] += 1
    for match in _CROWNED.finditer(view):
        if match["title"] or _is_first_name(match[0].split()[0]):
            full[match[0]] += 1
    # "Producer Jake Myers" and "Jake Myers" are one person, and so are "Martin Luther King" and "Luther King".
    for name in sorted(full, key=len):
        for longer in [other for other in full if other.startswith(name + " ")]:
            # "Helena Bonham" is always followed by Carter; "Tom Cruise Defies" is a headline.
            del full[longer if full[name] > full[longer] else name]
            if name not in full:
                break
    for name in sorted(full, key=len, reverse=True):
        shorter = [other for other in full if other != name and name.endswith(" " + other)]
        if shorter and _is_first_name(name.split()[0]):
            for other in shorter:
                del full[other]
        elif shorter:
            del full[name]
    forms = {name: name for name in full}
    if headline and len(headline.split()) > 1:
        # "John Terry" above a text that begins with "John George Terry": the headline has the name that people know.
        first, *_, last = headline.split()
        for name in [name for name in full if name.split()[0] == first and name.split()[-1] == last]:
            forms |= {name: headline, headline: headline}
    families = Counter({name.split()[-1]: 0 for name in full})
    for name in set(forms.values()):
        families[name.split()[-1]] += 1
    for name in list(forms.values()):
        family = name.split()[-1]
        if families[family] == 1 and not re.fullmatch(r".*\.|[IVX]+", family):
            forms[family] = name
    single = Counter(re.findall(r"(?<![\w'’])[A-Z][a-z]{3,}(?![\w])", view))
    typos = {
        word
        for word, count in single.items()
        for family in families
        if count <= 2 and word not in forms and single[family] >= 3 and _one_edit(word, family)
    }
    return forms, frozenset(typos)


def _is_personal(name: str, view: str) -> bool:
    """Say whether anything but the model's word shows that a name is a person's: a first name that people have, a
    job or
    an explanation beside it, speech, or other persons in one list with it."""
    places = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", view)]
    if places and all(_BODY_BEHIND.match(view, end) for _, end in places):
        # The Lawrence Livermore National Laboratory.
        return False
    before = [view[max(0, start - 40) : start].split()[-2:] for start, _ in places]
    if any("a" in words or "an" in words for words in before):
        # "a young Sikh Londoner" is described, not named.
        return False
    if _is_first_name(name.split()[0]):
        return True
    introduced = any(words and words[-1].lower().rstrip(".") in _INTRODUCING for words in before)
    return introduced or any(_EXPLAINED.match(view, end) for _, end in places)


_INTRODUCING = ROLE_NOUNS | NAME_TITLES | {"said", "says", "by"}
_EXPLAINED = re.compile(
    rf"(?:,? (?:who|whose|said|says|told|explained|has|wrote|believes)\b|, \d\d?,)"
    rf"|, (?:an?|the) (?:[\w-]+ ){{0,4}}(?:{'|'.join(sorted(ROLE_NOUNS))})\b"
)
"""What follows a person's name: speech, an age, a job."""


def _is_person_topic(headline: str, view: str) -> bool:
    """Say whether a text says of what its headline names that it was born, or has a job."""
    roles = "|".join(sorted(ROLE_NOUNS))
    first = re.escape(headline.split()[0])
    return (
        re.search(
            rf"{first}[^.]{{0,120}}\(born |{first}[^.]{{0,200}}? (?:is|was) an? [^.]{{0,80}}?\b(?:{roles})\b",
            view[:800],
        )
        is not None
    )


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


def _kind_of_work(story: str) -> str:
    votes = Counter(WORK_NOUNS[word] for word in re.findall(r"[a-z]+", story.lower()) if word in WORK_NOUNS)
    return max(votes, key=lambda work: (votes[work], work)) if votes else ""


def _main_title(view: str, titles: Mapping[str, str]) -> str | None:
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
    return best if single[best] >= _FEWEST_MENTIONS and single[best] * 2 >= sum(single.values()) else None


_FEWEST_MENTIONS = 3
"""What a text names less often is not what it is about."""


_ASIDE = re.compile(r" (?:/[^/\s]{2,40}/|\([^()\n]{1,100}\))(?=[ ,.;])")
"""How a name is spoken, and what stands in brackets: the parser reads better without."""


def patches(view: str, span: tuple[int, int], names: Names) -> list[Patch]:
    """Return the patches for a paragraph: titles read as one name, family names read as full names."""
    found: list[Patch] = []
    taken = set[int]()

    def take(start: int, end: int, read: str, shown: str, kind: str) -> None:
        if not taken.intersection(range(start, end)):
            taken.update(range(start, end))
            found.append(Patch(start, end, read, shown, kind))

    for title in set(names.titles.values()):
        # "M:I films" for "Mission: Impossible": the initials with the title's own mark, before a common noun.
        short = re.fullmatch(rf"({_CAP}): ({_CAP})", title)
        for match in re.finditer(rf"\b{short[1][0]}:{short[2][0]}(?= [a-z])", view[span[0] : span[1]]) if short else ():
            take(span[0] + match.start(), span[0] + match.end(), TITLE_PROXIES[-1], f'"{title}"', "title")
    for place, (start, end, title) in enumerate(_title_mentions(view, span, names.titles)):
        take(start, end, TITLE_PROXIES[place % len(TITLE_PROXIES)], f'"{title}"', "title")
        if view[start] in "\"'" and view[end - 1] not in "\"'":
            # 'Mission: Impossible,' has its comma inside: the comma is read, the closing mark is not.
            take(end + 1, end + 2, "", "", "title")
    forms = "|".join(re.escape(form) for form in sorted(names.persons, key=len, reverse=True))
    for match in re.finditer(rf"(?<![\w-])(?:{forms})(?![\w-])", view[span[0] : span[1]]) if forms else ():
        start = span[0] + match.start()
        full = names.persons[match[0]]
        # "Suri Cruise" is somebody else than the Cruise whom the text names in full.
        other = match[0] != full and re.search(r"[A-Z][a-z]+ $", view[max(span[0], start - 20) : start])
        behind = view[start + len(match[0]) : start + len(match[0]) + 40]
        after = re.match(r" [A-Z]\w+", behind)
        thing = after is not None and (entry(match[0] + after[0]) is not None or _BODY_BEHIND.match(behind))
        if match[0] != full and thing:
            # The "Victoria Cross", "Brunel University"
            continue
        if not other or other[0].lower().strip() in NAME_TITLES | PERSON_NOUNS:
            take(start, start + len(match[0]), full, full, "name")
    for match in re.finditer(r"(?<![\w.-])[A-Z]{3,6}(?=[ ,.])", view[span[0] : span[1]]):
        # "did the HALO jump" is read as a verb behind HALO; behind a known trade name it is a jump.
        take(span[0] + match.start(), span[0] + match.end(), ACRONYM_PROXY, match[0], "acronym")
    for match in _ASIDE.finditer(view, *span):
        take(*match.span(), "", "", "aside")
    for match in re.finditer(r"'(\d0s)\b", view[span[0] : span[1]]):
        take(span[0] + match.start(), span[0] + match.end(), f"19{match[1]}", match[0], "decade")
    return sorted(found, key=lambda patch: patch.start)


def _title_mentions(view: str, span: tuple[int, int], titles: Mapping[str, str]) -> list[tuple[int, int, str]]:
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


def read_entities(parser: Parser, view: str, story: Sequence[tuple[int, int]]) -> list[tuple[str, str]]:
    """Return (text, type) of the named entities of the paragraphs."""
    texts = [view[start:end].replace("\n", " ") for start, end in story]
    return [
        (text[start:end], label)
        for text, found in zip(texts, parser.entities(texts), strict=True)
        for start, end, label in found
    ]
