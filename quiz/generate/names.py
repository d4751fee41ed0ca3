"""Who and what a text is about: persons with their roles, titles of works with their short forms, as patches for the
parser."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from quiz.generate.article import FORMULA
from quiz.generate.full_names import BODY_BEHIND, LETTERS_BEHIND
from quiz.generate.lands import COUNTRIES
from quiz.generate.language import ACRONYM_PROXY, TITLE_PROXIES, Parser, Patch
from quiz.generate.lexicon import NAME_TITLES, PERSON_NOUNS
from quiz.generate.lists import entry, members
from quiz.generate.persons import person_forms, protagonist_of
from quiz.generate.titles import CAP, UPPER, key_of, main_title, title_forms, title_mentions, work_of
from quiz.generate.values import MONTHS, is_long_past
from quiz.generate.works import introduced


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
    land: str | None = None
    """The country that the text tells of, if it names one far more often than any other."""
    ending: Mapping[str, str] = field(default_factory=dict)
    """By noun, the only name that ends with it, if it is named again and again: "park" for the Green Valley National
    Park."""
    fictional: frozenset[str] = frozenset()
    """Persons who live in a work: a headline like "Plot" stands above where they are first named, or an actor's name
    behind theirs."""
    historic: bool = False
    """Whether it tells of people long dead: most of its years are before 1940."""
    small: frozenset[str] = frozenset()
    """Words that the story writes with a small letter somewhere: no names, though they may open a sentence."""
    typos: frozenset[str] = field(default_factory=frozenset)
    """Capitalised words that are one letter off a name: their sentences are neither asked about nor shown."""
    works: Mapping[str, str] = field(default_factory=dict)
    """The titles of which the text says what they are: `film`, `album`, ..."""
    above: frozenset[str] = frozenset()
    """Words that the line above its questions may hold, in small letters: those of its headline, or those that a text
    without one has again and again."""


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
    titles = title_forms(view, canonical)
    persons, typos = person_forms(view, story, entities, titles, headline)
    text = " ".join(view[start:end] for start, end in story)
    work = work_of(text) if titles else ""
    main = headline if headline in titles.values() else main_title(view, titles)
    above = view[: story[0][0]].split() if story else []
    named = 0 < len(above) <= _MOST_NAMED and above[0][0].isupper()
    if main is not None and named and not {*map(key_of, above)} & {*map(key_of, main.split())}:
        # Below the name of something else, no title is what the text is about.
        main = None
    told_of = [(title, kind) for title, kind in introduced(view) if key_of(title) in titles]
    # "The album Allmusic's Steve Huey praised" is not called so.
    works = {titles[key_of(t)]: kind for t, kind in told_of if not any(f"'s {name}" in t for name in persons)}
    # What the text calls it says more than what it names most often.
    work = works.get(main, work) if main is not None else work
    if main != headline and above and not work:
        # "Canada – US" of a border, "Smith – Nkomo" of talks: what is no work, below a headline
        main = None
    protagonist, she = protagonist_of(text, persons)
    small = frozenset(re.findall(r"\b[a-z]\w+", text))
    capitals = frozenset(w for w in re.findall(r"(?<=[a-z,] )[A-Z][a-z]+", text) if w.lower() not in small)
    historic = is_long_past(text)
    body = _body(text, entities, persons)
    told = plot or (0, 0)
    fictional = frozenset(
        full
        for full in persons.values()
        if told[0] <= min(view.find(f) for f in persons if persons[f] == full) < told[1]
    )
    parts, players = _played(text, persons)
    fictional = (fictional | parts) - players
    cast = "|".join(re.escape(name) for name in sorted(persons, key=len, reverse=True))
    if cast and work in _ACTED:
        fictional |= {
            persons[match["part"]] for match in re.finditer(rf"{_ROLE_OF}(?P<part>{cast})(?!\w)", text)
        } - players
    land, ending = _land(text), _ending(text, persons)
    return Names(
        persons, titles, work, main, protagonist, she, capitals, body, land, ending, fictional, historic, small, typos,
        works,
    )  # fmt: skip


FEWEST_OF_NAME = 3
"""Mentions of a name by whose last word it is called as well."""

_CAPITALS = re.compile(r"(?<=[a-z,] )(?:\d+(?:st|nd|rd|th) )?[A-Z][\w'-]+(?: (?:(?:of|the|and) )?[A-Z][\w'-]+)+")


def _ending(text: str, persons: Mapping[str, str]) -> dict[str, str]:
    """Return the names that are called by their last word, by that word."""
    by_noun: dict[str, Counter[str]] = {}
    for match in _CAPITALS.finditer(text):
        if match[0] not in persons:
            by_noun.setdefault(match[0].split()[-1].lower(), Counter())[match[0]] += 1
    return {
        noun: with_article(name, text)
        for noun, names in by_noun.items()
        for name, count in names.items()
        if len(names) == 1 and count >= FEWEST_OF_NAME
    }


FEWEST_OF_LAND = 3
"""Mentions of a country that a text is about; any other has a third of them at most."""


def _land(text: str) -> str | None:
    found = Counter(match[0] for match in _COUNTRY.finditer(text)).most_common(2)
    if not found or found[0][1] < FEWEST_OF_LAND or (len(found) > 1 and found[1][1] * 3 > found[0][1]):
        return None
    return found[0][0]


_COUNTRY = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted((name for text in COUNTRIES.values() for name in members(text)), key=len))})(?!\w)"
)


_PLAYED = re.compile(rf"(?<!\w)(?P<part>{CAP} [{UPPER}][\w-]*)(?:['’]s)? \((?P<player>{CAP} {CAP}(?:-{CAP})?)\)")
"""Who is played, and by whom: "Captain Ahab (Gregory Peck)", "Ahab Starbuck's (Leo Genn) ship"."""


def _played(text: str, persons: Mapping[str, str]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the persons behind whose name stands who plays them, and those who do: "Captain Ahab (Gregory Peck)"."""
    found = [(match["part"], match["player"]) for match in _PLAYED.finditer(text)]
    pairs = [(persons[part], persons[player]) for part, player in found if part in persons and player in persons]
    # "Madame Vastra (Ada Byron)": who is called by no name of persons is played as well.
    acted = bool(pairs) or len({player for _, player in found if player in persons}) > 1
    # "Her mother (Gladys Cooper)" plays, too, where others do.
    others = {name for name in persons.values() if acted and f"({name})" in text}
    # Where some are played, so is whoever stands before a name that nobody knows.
    parts = {persons[part] for part, _ in found if acted and part in persons}
    return frozenset(parts), frozenset(player for _, player in pairs) | others


_ACTED = frozenset(["film", "television show", "episode", "play", "musical", "opera"])

_ROLE_OF = (
    r"(?:\b(?:role|roles|part|character|villain|protagonist|antagonist) (?:of |named )?"
    r"|\b(?:portray(?:s|ed|ing)?|playing|plays|played) |(?:[A-Z][\w'-]+|appearance|performance|return\w*|cast) as )"
    r"(?:(?:Dr|Mr|Mrs|Ms)\.? )?"
)
"""What stands before the name of somebody who is played."""

_MOST_NAMED = 5
"""Words of a headline that is a name; a longer one tells a story, of a film perhaps that it does not name."""


def _body(text: str, entities: Iterable[tuple[str, str]], persons: Mapping[str, str]) -> str | None:
    """Return the name of a body that is mentioned at least four times, and twice as often as any other."""
    names = {
        re.sub(r"^[Tt]he |'s$", "", name) for name, label in entities if label in ("ORG", "PRODUCT", "FAC", "EVENT")
    }
    names = {name for name in names if name[:1].isupper() and name not in persons and len(name) > 3}
    # "Beyoncé released her album" tells of no body, whatever the model makes of the name.
    names = {n for n in names if len(re.findall(rf"(?<!\w){re.escape(n)} [a-z ]{{3,40}} (?:her|his) ", text)) < _OWNING}
    # "The group" is no creed, whatever the model makes of Islam.
    names = {name for name in names if (listed := entry(name)) is None or listed.kind not in _NO_BODIES}
    tally = sorted(((len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", text)), name) for name in names), reverse=True)
    if not tally or tally[0][0] < 4 or (len(tally) > 1 and tally[1][0] * 2 > tally[0][0]):
        return None
    name = tally[0][1]
    return with_article(name, text)


_OWNING = 2
"""Sentences by which a name is a person's."""


def with_article(name: str, text: str) -> str:
    """Return a name as a sentence has it: "the University of Chicago", where the text mostly says so; "the Balco
    office" says nothing of Balco."""
    behind = "and|or|in|at|on|to|for|from|with|by|of|as|is|was|has|had|are|were|will|said"
    alone = rf"{re.escape(name)}(?=[.,;:)]| (?:{behind})\b)"
    uses = re.findall(rf"\b(?:([Tt]he) )?{alone}", text)
    return f"the {name}" if sum(map(bool, uses)) * 2 > len(uses) else name


FEWEST_USES = 4
"""Times that a text without a headline has a word that the line above its questions may hold."""


def words_above(headline: str, story: str) -> frozenset[str]:
    """Return the words that the line above the questions of a text may hold."""
    words = re.findall(r"[a-z]{4,}", (headline or story).lower())
    return frozenset(words) if headline else frozenset(w for w, n in Counter(words).items() if n >= FEWEST_USES)


_NO_BODIES = frozenset(["religion", "language", "nationality", "month", "era", "award", "planet", "sport"])
"""Kinds of listed names that are never a group or company."""

_ASIDE = re.compile(
    r" (?:/[^/\s]{2,40}/|\((?:[^()\n]|\([^()\n]{0,60}\)){1,260}\))(?=[ ,.;]|$)"
    r"|\[(?:(?:n|nb|note|N) ?\d+|\d{1,3}|[a-z]|(?:citation|clarification) needed|update|when\?|who\?)\]"
)
"""How a name is spoken, what stands in brackets, marks of notes: the parser reads better without."""

LINK = re.compile(r" \(?(?:\[\\\[link\\\])?\]\(#[^()\s]*\)\)?")
"""What is left of a link to a picture: "Andrew Jackson (](#Figure_10_01))"."""

_MARKUP = re.compile(rf"(?:{LINK.pattern})|\*{{1,2}}|\{{:[^{{}}\n]*\}}")
"""Links, and the marks of bold and italic type."""


_SHARE_OF_PEOPLE = re.compile(
    r"(?<=[%t] of )[A-Z][a-z]+(?:ese|ish|nch|ss)(?= (?!people|men|women|children|youth)(?:[a-z]*[a-rt-z]) )"
)
"""A people, of which a share does something."""


_DATED_OPENING = re.compile(
    rf"(?:(?<![\s\S])|(?<=\n)|(?<=[.!?] )|(?<=[.!?]\" ))(?:In|On|By|Since|Until|During) (?:(?:early|mid|late)[- ])?"
    rf"(?:\d{{1,2}} )?(?:(?:{'|'.join(MONTHS)}) (?:\d{{1,2}}, )?)?(?:1\d{{3}}|20\d\d)"
    r"(?= (?:[A-Z]|(?:the|an?|he|she|it|they|his|her|its|their|there|this|these|some|many|most|all|several|two"
    r"|fewer|more|only)\b))"
)
"""A date that opens a sentence: without a comma the parser counts what follows ("In 1891 Scottish chemists ...")."""


_MONTH_OPENING = re.compile(
    rf"(?:(?<![\s\S])|(?<=\n)|(?<=[.!?] ))(?:On|By|Until|Since) (?:\d{{1,2}} (?:{'|'.join(MONTHS)})"
    rf"|(?:{'|'.join(MONTHS)}) \d{{1,2}})(?= [a-zA-Z])"
)
"""A day without its year that opens a sentence: "On 14 August units of the army were deployed"."""

_CENTURY_OPENING = re.compile(
    r"(?:(?<![\s\S])|(?<=\n)|(?<=[.!?] ))(?:In|By|During|Throughout) the (?:early |late |mid-)?"
    r"(?:\d{1,2}(?:st|nd|rd|th)|[a-z]+th)(?: and (?:early |late |mid-)?(?:\d{1,2}(?:st|nd|rd|th)|[a-z]+th))?"
    r" (?:century|centuries)(?= [a-z]+s?\b(?! [,.;]))"
)
"""A century that opens a sentence: "In the 18th and early 19th centuries fleets had relied on ..."."""

_DAY_OPENING = re.compile(
    r"(?:(?<![\s\S])|(?<=\n)|(?<=[.!?] )|(?<=[.!?]\" ))On "
    rf"(?P<day>(?:{'|'.join(MONTHS)}) \d{{1,2}}, (?:1\d{{3}}|20\d\d))(?=,)"
)
"""A day that opens a sentence: for its comma the parser lists what follows beside it ("On May 6, 1973, Syria ...")."""


_LETTERS_BEHIND = re.compile(rf" (?:{'|'.join(sorted(LETTERS_BEHIND))})(?!\w)")


_HYPHENED = re.compile(r"(?<![\w-])[a-z]+-(?:to|and|of|in|on|by|for|the)-(?!law)(?:the-|a-)?[a-z]+(?= [a-z])")
"""An adjective of three words."""
_JOINT = re.compile(r"\bco-(?P<verb>[a-z]{3,}ed|wrote|written|writing|led)\b")
"""A deed that somebody did with others."""


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
        short = re.fullmatch(rf"({CAP}): ({CAP})", title)
        for match in re.finditer(rf"\b{short[1][0]}:{short[2][0]}(?= [a-z])", view[span[0] : span[1]]) if short else ():
            take(span[0] + match.start(), span[0] + match.end(), TITLE_PROXIES[-1], f'"{title}"', "title")
    for place, (start, end, title) in enumerate(title_mentions(view, span, names.titles)):
        take(start, end, TITLE_PROXIES[place % len(TITLE_PROXIES)], f'"{title}"', "title")
        if view[start] in "\"'" and view[end - 1] not in "\"'":
            # 'Mission: Impossible,' has its comma inside: the comma is read, the closing mark is not.
            take(end + 1, end + 2, "", "", "title")
    forms = "|".join(re.escape(form) for form in sorted(names.persons, key=len, reverse=True))
    for match in re.finditer(rf"(?<![\w-])(?:{forms})(?![\w-])", view[span[0] : span[1]]) if forms else ():
        start = span[0] + match.start()
        full = names.persons[match[0]]
        # "Suri Cruise" is somebody else than the Cruise whom the text names in full.
        other = match[0] != full and re.search(r"[A-Z][a-z]+\"? $", view[max(span[0], start - 20) : start])
        behind = view[start + len(match[0]) : start + len(match[0]) + 40]
        after = re.match(r" [A-Z]\w+", behind)
        before = view[max(span[0], start - 6) : start]
        if match[0] != full and re.search(r"\b(?:in|near|at) $", before) and re.match(r", [A-Z]", behind):
            # "Born in Petoskey, Michigan", in a text that tells of Ted Petoskey
            continue
        thing = BODY_BEHIND.match(behind) or (after is not None and entry(match[0] + after[0]) is not None)
        if thing:
            # The "Victoria Cross", "Brunel University", "the Ada and Anne Byron Library"
            continue
        if not other or other[0].lower().strip(' "') in NAME_TITLES | PERSON_NOUNS:
            # "Ada Byron QC"
            letters = _LETTERS_BEHIND.match(behind)
            take(start, start + len(match[0]) + (letters.end() if letters else 0), full, full, "name")
    for match in re.finditer(r"(?<![\w.-])[A-Z]{3,6}(?=[ ,.])", view[span[0] : span[1]]):
        # "did the HALO jump" is read as a verb behind HALO; behind a known trade name it is a jump.
        take(span[0] + match.start(), span[0] + match.end(), ACRONYM_PROXY, match[0], "acronym")
    for match in re.finditer(FORMULA, view[span[0] : span[1]]):
        take(span[0] + match.start(), span[0] + match.end(), ACRONYM_PROXY, match[0].replace("\n", ""), "acronym")
    for match in _DAY_OPENING.finditer(view, *span):
        take(*match.span("day"), match["day"][-4:], match["day"], "decade")
    for match in _DATED_OPENING.finditer(view, *span):
        take(match.end(), match.end() + 1, ", ", ",", "comma")
    for match in _MONTH_OPENING.finditer(view, *span):
        take(match.end(), match.end() + 1, ", ", ",", "comma")
    for match in _CENTURY_OPENING.finditer(view, *span):
        take(match.end(), match.end() + 1, ", ", ",", "comma")
    for match in re.finditer(r"(?<=\bdebut) (?=aged \d)|(?<=\bdebut aged \d\d) (?=[a-z])", view[span[0] : span[1]]):
        # "Made his debut aged 17" is read as if the debut were of that age.
        take(span[0] + match.start(), span[0] + match.end(), ", ", ",", "comma")
    for match in _JOINT.finditer(view, *span):
        # "Co-written" is read in three pieces, and its subject is lost.
        take(*match.span(), match["verb"], match[0], "joint")
    for match in _HYPHENED.finditer(view, *span):
        # "Back-to-back trips" are read as trips, and what is "to" them.
        take(*match.span(), "double", match[0], "hyphened")
    for pattern in (_ASIDE, _MARKUP):
        for match in pattern.finditer(view, *span):
            take(*match.span(), "", "", "aside")
    for match in _SHARE_OF_PEOPLE.finditer(view, *span):
        # "22% of Japanese work long hours" is read as work that is Japanese.
        take(*match.span(), "Germans", match[0], "people")
    for match in re.finditer(r"'(\d0s)\b", view[span[0] : span[1]]):
        take(span[0] + match.start(), span[0] + match.end(), f"19{match[1]}", match[0], "decade")
    return sorted(found, key=lambda patch: patch.start)


def read_entities(parser: Parser, view: str, story: Sequence[tuple[int, int]]) -> list[tuple[str, str]]:
    """Return (text, type) of the named entities of the paragraphs."""
    texts = [view[start:end].replace("\n", " ") for start, end in story]
    return [
        (text[start:end], label)
        for text, found in zip(texts, parser.entities(texts), strict=True)
        for start, end, label in found
    ]
