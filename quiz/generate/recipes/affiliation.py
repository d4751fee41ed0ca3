"""Where people work: "Joseph Roche, an astrophysicist at Trinity College" becomes "At which university is he an
...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word
from quiz.generate.lexicon import DOUBTED_ROLES, QUOTING_VERBS, ROLE_NOUNS
from quiz.generate.lists import Entry, entry, is_listed_place
from quiz.generate.mentions import Unclear
from quiz.generate.naming import named_kind
from quiz.generate.recipes.common import FEWEST_MENTIONS, full_name, mentions, person_beside
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import finished

TAG = "people"
PRIOR = 6

_KINDS = frozenset(
    """
    university|medical school|research institute|newspaper|magazine|broadcaster|company|museum|organisation|
    trade union|think tank|charity|space agency
    """.replace("\n    ", "").split("|")
)
_LINKS = frozenset(["of", "at", "from", "with"])
_PRESS = frozenset(["newspaper", "magazine", "broadcaster"])
"""Whom one works "for", as a rule; a lawyer for a company may have others as well."""

_TEACHING = frozenset(["university", "medical school", "research institute"])
"""Where scholars work."""

_SPOKEN_FOR = _KINDS - _TEACHING - {"museum", "newspaper", "magazine", "broadcaster"}
"""What somebody speaks for who is said to be "of" it."""

_TEMPORARY = frozenset("president chair chairman chairwoman minister mayor secretary captain leader governor".split())
"""Offices that change hands: who has one now, a text of then does not tell."""

_OWNED = re.compile(
    r", (?P<owner>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*)*)'s "
    r"(?P<role>(?!former|then|late|first)(?:[a-z]+[ -]){0,3}"
    r"(?:executive|vice-president|director|manager|officer|editor|scientist|correspondent)"
    r"(?: (?:of|for) [a-z][\w' -]*)?)(?=[,.])"
)
"""Whom a body has, as "Amazon's vice-president of public policy"; Apple's lawyer may be anybody's."""


_TWO = re.compile(r"[A-Z]\w+ and (?:at |of )?(?:the )?[A-Z]\w+ (?:University|College|School|Times|Museum)")
"""Two institutions at once."""


@dataclass(frozen=True, slots=True)
class _Post:
    """What somebody is somewhere."""

    role: str
    """As the question ends: "a geologist", "head of research"."""
    at: str
    """The word before "which"."""
    place: Entry
    start: int
    end: int
    """Span of the words that tell it."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the institutions that one sentence sets beside the names of persons."""
    sentence = told.sentence
    if any(word.text == "?" for word in sentence.words):
        return
    for word in sentence.words:
        if word.entity != "PERSON" or not word.first:
            continue
        heads = [w for w in sentence.words if w.start == word.start and w.head != w.index]
        posts = [post for head in heads for post in (*_behind(scene, told, head), *_before(told, head))]
        name = next((name for head in heads if (name := full_name(told, head.index)) is not None), None)
        heard = any(quotation.speaker == name for quotation in scene.quotations)
        if name is None or (mentions(scene, name) < FEWEST_MENTIONS and not heard):
            continue
        posts = posts or [post for head in heads for post in _of(told, head)] or list(_beside(scene, told, word))
        posts = posts or list(_in_the_city(scene, told, word))
        for post in posts[:1]:
            is_ = "was" if told.names.historic else "is"
            if post.role.split()[0] in _DOING:
                is_ = "did" if told.names.historic else "does"
            stem = finished(f"{post.at} which {post.place.kind} {is_} {name} {post.role}")
            span = (min(word.start, post.start), max(word.end, post.end))
            own = f"{name.casefold()}|from|{post.place.kind}"
            yield scene.fact("affiliation", Want.THING, told, stem, post.place.name, [span], own, post.place.name)


_PLACE = r"(?P<place>(?:the )?[A-Z][\w'&.-]*(?: (?:(?:of|the|for|and) )*[A-Z][\w'&.-]*)*)"
_ROLE_AT = re.compile(rf", an? (?P<role>(?:[a-z-]+ ){{0,3}}?(?:{'|'.join(sorted(ROLE_NOUNS))})) at {_PLACE}")
_STUDIES = re.compile(rf", who (?P<does>studies|teaches|researches) (?P<field>[a-z][a-z ]{{2,30}}) at {_PLACE}")
_DOING = {"speak": "", "study": "studies", "teach": "teaches", "research": "researches"}
"""What somebody does for a body, or at it, with its form in a text."""
_FROM = re.compile(rf"(?:,| \([^)]*\))? (?:of|from|at) (?:the [A-Z][\w '&-]*? (?:at|in) )?{_PLACE}(?=,|\.| [a-z])")


_CITY = r"(?:(?:senior|chief|currency|market|equity|media|retail|oil|fund|investment) ){0,2}?"
_CITY_ROLE = rf"(?P<role>{_CITY}(?:analyst|economist|strategist|trader|broker|manager))"
_FIRM = r"(?P<place>[A-Z][\w'&.-]*(?: (?:(?:of|&) )?[A-Z][\w'&.-]*){0,3})"
_CITY_BEHIND = re.compile(
    rf"(?:,| is| was) (?:an? |the )?{_CITY_ROLE} (?:at|with) {_FIRM}(?=[,.]| (?:said|says|told|in)\b)"
)
_CITY_BEFORE = re.compile(rf"(?:(?<=[a-z,\"] )|^){_FIRM} {_CITY_ROLE} $")
_CITY_ROUND = re.compile(rf"\b{_CITY_ROLE} $")
_FIRM_BEHIND = re.compile(rf" (?:at|of|with) {_FIRM}(?=[,.])")


def _in_the_city(scene: Scene, told: Told, name: Word) -> Iterator[_Post]:
    """Yield for which firm somebody watches the markets, whether a list has it or not: "NAME, an analyst at X", "X
    economist NAME", "economist NAME at X"."""
    start, end = told.sentence.span
    behind = _CITY_BEHIND.match(scene.view, name.end, end)
    before = _CITY_BEFORE.search(scene.view[start : name.start])
    role = _CITY_ROUND.search(scene.view[start : name.start])
    firm = _FIRM_BEHIND.match(scene.view, name.end, end) if role is not None else None
    if behind is not None:
        found, span = behind["role"], (behind.start(), behind.end())
        place = behind["place"]
    elif firm is not None and role is not None:
        found, span, place = role["role"], (start + role.start(), firm.end()), firm["place"]
    elif before is not None:
        found, span, place = before["role"], (start + before.start("place"), name.start), before["place"]
    else:
        return
    listed = entry(place)
    known = listed is None and not is_listed_place(place) and not set(place.split()) & _NO_FIRM
    if found.endswith("manager") and not re.search(r"(?:fund|investment) manager$", found):
        return
    if known or (listed is not None and listed.kind == "company"):
        yield _Post(f"{'an' if found[0] in 'aeio' else 'a'} {found}", "At", Entry(place, "company", ""), *span)


_NO_FIRM = frozenset(
    """
    Chief Senior Leading Veteran Independent Former City Wall Street The One Another Tokyo Retail Media Market Bank
    US UK EU Yesterday Today Meanwhile However Now But And
    American British Japanese German French European Asian Chinese Indian Australian Professor
    """.split()
)
"""Words before an analyst that name no firm of his."""


def _beside(scene: Scene, told: Told, name: Word) -> Iterator[_Post]:
    """Yield at which university somebody is, as the words right behind the name tell, however they are read: "NAME, a
    neuroscientist at X", "NAME, from the Centre for Y at X University"."""
    for pattern in (_ROLE_AT, _STUDIES, _FROM):
        match = pattern.match(scene.view, name.end, told.sentence.span[1])
        found = named_kind(match["place"]) if match is not None else None
        if match is None or found is None or found.kind not in _TEACHING:
            continue
        if _TWO.search(match[0]) or re.match(r" and (?:the )?[A-Z]", scene.view[match.end() :]):
            continue
        parts = match.groupdict()
        role = parts.get("role")
        does = next((base for base, form in _DOING.items() if form and form == parts.get("does")), None)
        text = f"{'an' if role[0] in 'aeio' else 'a'} {role}" if role else "based"
        text = f"{does} {parts['field']}" if does else text
        if role is None or not DOUBTED_ROLES & set(role.split()):
            yield _Post(text, "At", found, match.start("place"), match.end())


def _behind(scene: Scene, told: Told, name: Word) -> Iterator[_Post]:
    """Yield what stands behind the name: "NAME, a geneticist at X", "NAME, head of research at X", "NAME, X's head"."""
    sentence = told.sentence
    owned = _OWNED.match(scene.view, name.end, sentence.span[1])
    owner = named_kind(owned["owner"]) if owned is not None else None
    if owned is not None and owner is not None and owner.kind in _KINDS:
        yield _Post(owned["role"], "Of", owner, owned.start("owner"), owned.end("role"))
    for role in sentence.dependents(name.index, "appos"):
        if role.lemma.lower() not in ROLE_NOUNS or _is_doubted(told, role):
            continue
        det = sentence.dependent(role.index, "det")
        article = det.text.lower() if det is not None else ""
        for link in _links(told, role):
            noun = sentence.dependent(link.index, "pobj")
            if noun is None or sentence.dependent(noun.index, "conj") is not None:
                continue
            found = _institution(told, noun)
            if found is None or found.kind not in (_PRESS if link.text.lower() == "for" else _KINDS):
                continue
            if _TWO.search(scene.view, role.start, sentence.span[1]):
                continue
            text = f"{_a(told, role)}" if article in ("a", "an") else _role_text(told, role, link)
            if role.lemma.lower() in _TEMPORARY and article in ("a", "an"):
                # "A chairman" of a firm is its chairman, of today.
                continue
            several = article not in ("a", "an") and (role.lemma.lower() in _TEMPORARY or len((text or "").split()) < 2)
            if text is not None and not several:
                yield _Post(text, "At", found, noun.start, max(noun.end, role.end, _end(told, noun)))
    professor = scene.view[max(0, name.start - 10) : name.start] == "Professor "
    for link in sentence.dependents(name.index, "prep") if professor else ():
        noun = sentence.dependent(link.index, "pobj")
        found = _institution(told, noun) if noun is not None and link.text.lower() in _LINKS else None
        if noun is not None and found is not None and found.kind == "university":
            yield _Post("a professor", "At", found, name.start - 10, _end(told, noun))


def _of(told: Told, name: Word) -> Iterator[_Post]:
    """Yield whose words somebody gives: "NAME, of the trade union X, said", "said NAME from X", "NAME, X spokesman"."""
    sentence = told.sentence
    speaks = sentence.words[name.head]
    said = speaks.lemma in QUOTING_VERBS and name.dep == "nsubj"
    for link in sentence.dependents(name.index, "prep") if said else ():
        noun = sentence.dependent(link.index, "pobj")
        if (
            noun is None
            or link.text.lower() not in ("of", "from")
            or sentence.dependent(noun.index, "conj") is not None
        ):
            continue
        found = _institution(told, noun)
        several = re.match(
            r" (?:and|or) (?:the )?[A-Z]", sentence.text(range(noun.index, len(sentence.words)))[len(noun.text) :]
        )
        if found is not None and found.kind in _SPOKEN_FOR and several is None:
            yield _Post("speak", "For", found, name.start, _end(told, noun))
    for role in sentence.dependents(name.index, "appos"):
        compounds = [w for w in sentence.dependents(role.index, "compound") if w.text[0].isupper()]
        if role.text.lower() not in _SPEAKERS or not compounds or role.index - compounds[0].index > len(compounds):
            continue
        found = named_kind(sentence.text(range(compounds[0].index, role.index)))
        if found is not None and found.kind in _SPOKEN_FOR:
            yield _Post(f"a {role.text.lower()}", "For", found, compounds[0].start, role.end)


_SPEAKERS = frozenset(["spokesman", "spokeswoman", "spokesperson"])


def _before(told: Told, name: Word) -> Iterator[_Post]:
    """Yield what stands before the name: "Google engineer NAME"."""
    sentence = told.sentence
    for role in sentence.words[max(0, name.index - 6) : name.index]:
        if role.lemma.lower() not in ROLE_NOUNS or role.tag != "NN" or _is_doubted(told, role):
            continue
        beside = person_beside(told, role)
        before = [w for w in sentence.dependents(role.index, "compound", "nmod", "amod") if w.index < role.index]
        capital = [w.index for w in before if w.text[0].isupper()]
        if beside is None or beside.start != name.start or not capital or min(w.index for w in before) != min(capital):
            continue
        start = min(capital)
        for end in range(role.index, start, -1):
            found = named_kind(sentence.text(range(start, end)))
            rest = sentence.text(range(end, role.index + 1))
            if found is not None and found.group and found.kind in _KINDS and rest.islower():
                article = "an" if rest[0] in "aeiou" else "a"
                yield _Post(f"{article} {rest}", "At", found, sentence.words[start].start, role.end)
                break


def _links(told: Told, role: Word) -> list[Word]:
    """Return the prepositions behind a role, also one that the parser hangs on the noun before it: "head of research at
    X"."""
    sentence = told.sentence
    own = sentence.dependents(role.index, "prep")
    inner = [
        link
        for prep in own
        for noun in sentence.dependents(prep.index, "pobj")
        for link in sentence.dependents(noun.index, "prep")
        if link.text.lower() == "at"
    ]
    return [link for link in (*own, *inner) if link.text.lower() in _LINKS | {"for"}]


def _a(told: Told, role: Word) -> str:
    """Return the role with the nouns before it: "a computer security researcher"."""
    sentence = told.sentence
    near = [w for w in sentence.dependents(role.index, "compound") if w.text.islower() and w.index < role.index]
    text = sentence.text([*(i for w in near for i in sentence.subtree(w.index)), role.index])
    return f"{'an' if text[0].lower() in 'aeiou' else 'a'} {text[0].lower()}{text[1:]}"


def _role_text(told: Told, role: Word, link: Word | None) -> str | None:
    """Return a role with what it is over, but without the institution; None if that points outside the question."""
    sentence = told.sentence
    drop = [w.index for w in sentence.dependents(role.index, "poss", "relcl", "acl", "appos", "conj", "cc", "det")]
    phrase = sentence.subtree(role.index, without=[*drop, *([link.index] if link is not None else [])])
    marks = [i for i in phrase if sentence.words[i].text in (",", ";", ":", "(", '"')]
    phrase = [i for i in phrase if not marks or i < marks[0]]
    try:
        text = told.render(phrase)
    except Unclear:
        return None
    return text if text[:1].islower() else None


def _is_doubted(told: Told, role: Word) -> bool:
    """Say whether the role is taken back, or of another time: "once a geneticist at X", "a former geneticist at X"."""
    sentence = told.sentence
    before = {w.text.lower() for w in sentence.dependents(role.index, "amod", "compound", "advmod")}
    return bool(before & DOUBTED_ROLES) or sentence.dependent(role.index, "advmod") is not None


def _institution(told: Told, noun: Word) -> Entry | None:
    """Return the institution that the noun names: of "the University of Chicago in Illinois" or "Google Research" the
    beginning that a list has."""
    sentence = told.sentence
    start = noun.index
    while start and sentence.words[start - 1].text[0].isupper():
        start -= 1
    stop = start
    while stop + 1 < len(sentence.words) and (
        sentence.words[stop + 1].text[0].isupper() or sentence.words[stop + 1].text in ("of", "&", "-", "the", "at")
    ):
        stop += 1
    for end in range(stop + 1, start, -1):
        # A name with a capital "The" is read as a title, which questions put in quotation marks.
        found = named_kind(sentence.text(range(start, end)).strip('"'))
        if found is not None and (end == stop + 1 or end > start + 1):
            # "Stanford Medical School" is another place than Stanford.
            return found
    return None


def _end(told: Told, noun: Word) -> int:
    return told.sentence.words[max(told.sentence.subtree(noun.index))].end
