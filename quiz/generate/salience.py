"""What a text without a headline is about, as the words that a headline of it would hold: its recurring phrases and
names, those first that it opens with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import EVALUATIVE, NAME_TITLES, PERSON_NOUNS, ROLE_NOUNS, SPEECH_VERBS
from quiz.generate.lists import CITIES, COUNTRIES, COUNTRY_ALIASES, entry, members
from quiz.generate.scene import Scene
from quiz.generate.words_of_news import ADJECTIVES, GENERAL, RELATIONAL

MOST_SUBJECTS = 5
"""That lines choose from: some are the answer, others stand in the question already."""

FEWEST_MENTIONS = 2

_FAINT = 0.3
"""Share of the best subject's weight below which another is beside the point."""

_LONGEST = 38
"""Characters of a subject: two must fit a line."""

_MOST_WORDS = 3

_EARLY = (2.2, 2.0, 1.8, 1.5, 1.4, 1.2)
"""Weight by the sentence of the first mention: a story says in its first sentences what it is about."""


@dataclass(frozen=True)
class _Mention:
    """One mention of a thing."""

    sentence: int
    words: tuple[str, ...]
    """Its head and what tells it from others of its kind, as written."""
    head: str
    """The head's lemma."""
    plural: bool
    article: str
    """`the`, `a` or an empty string."""
    bare: bool
    """Whether nothing stands before a singular noun: "rain", "climate change"."""
    compound: bool = False
    """Whether a noun or name stands right before the head."""
    of: str = ""
    """What follows behind "of"."""

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """Its name and the shorter ones that it holds, without number, the longest first."""
        low = [*(word.lower() for word in self.words[:-1]), self.head]
        found = [" ".join(low[start:]) for start in range(len(low))]
        return (f"{self.head} {self.of.lower()}", *found) if self.of else tuple(found)


@dataclass(frozen=True)
class _Subject:
    """What a text may be about."""

    form: str
    """As a line shows it."""
    weight: float
    first: int


def salient(scene: Scene) -> tuple[str, ...]:
    """Return what the text is about, most telling first."""
    found = sorted([*_things(scene), *_names(scene)], key=lambda one: (-one.weight, one.form))
    kept: list[_Subject] = []
    for one in found:
        if one.weight < _FAINT * found[0].weight or len(kept) == MOST_SUBJECTS:
            break
        said = {_stem(word) for other in kept for word in other.form.split()}
        if not {_stem(word) for word in one.form.split()} & (said - _SMALL):
            kept.append(one)
    return tuple(_joined(scene.view, [one.form for one in kept]))


def _joined(view: str, forms: Sequence[str]) -> list[str]:
    """Return the subjects, those in one that the text joins itself: "tigers in Nepal"."""
    left = list(forms)
    for one in forms:
        for other in forms:
            if one[:1].isupper():
                continue
            link = re.search(rf"(?<![\w-]){re.escape(one)} (?:in|for|of|on|against) {re.escape(other)}(?![\w-])", view)
            if link and one in left and other in left and len(link[0]) <= _LONGEST:
                left[min(left.index(one), left.index(other))] = link[0]
                left = [form for form in left if form not in (one, other)]
    return left


_SMALL = frozenset(["the", "a", "an", "of", "in", "and", "for"])


def _stem(word: str) -> str:
    """Return the word without its endings: "protest" and "protesters" are one subject."""
    return re.sub(r"(?:'s|'|s|es|ers?|ing|ed)$", "", word.lower())[: 5 if word[0].isupper() else 7]


# Things


def _things(scene: Scene) -> Iterator[_Subject]:
    by_head: dict[str, list[_Mention]] = {}
    pairs = _pairs(scene.sentences)
    for number, sentence in enumerate(scene.sentences):
        for word in sentence.words:
            if _is_thing(sentence, word):
                one = _mention(sentence, number, word, pairs)
                by_head.setdefault(one.head, []).append(one)
    for head, mentions in by_head.items():
        yield from _of_head(head, mentions)


def _is_thing(sentence: Sentence, word: Word) -> bool:
    """Say whether the word is a common noun that heads its phrase."""
    behind = sentence.words[word.index + 1 : word.index + 2]
    joined = bool(behind) and (behind[0].tag in _NOUNS or behind[0].text == "-") and word.dep != "pobj"
    part = word.dep in ("compound", "npadvmod", "advmod", "nmod", "amod") or (joined and not word.space)
    # "Shisha", new to the parser, is read as a name.
    noun = word.tag in ("NN", "NNS") or (word.tag in ("NNP", "NNPS") and word.text.islower() and word.text.isalpha())
    plain = word.entity not in _NO_THING or (word.entity == "PERSON" and word.text.islower())
    return noun and plain and word.first and not part and len(word.text) > 2


_NOUNS = ("NN", "NNS", "NNP", "NNPS")
_NO_THING = frozenset(["DATE", "CARDINAL", "ORDINAL", "TIME", "MONEY", "PERCENT", "QUANTITY", "PERSON", "TITLE"])


def _pairs(sentences: Sequence[Sentence]) -> Counter[tuple[str, str]]:
    """Count adjectives with their nouns: what comes twice is a term."""
    return Counter(
        (word.text.lower(), sentence.words[word.head].lemma.lower())
        for sentence in sentences
        for word in sentence.words
        if word.dep == "amod"
    )


def _mention(sentence: Sentence, number: int, head: Word, pairs: Counter[tuple[str, str]]) -> _Mention:
    first = _begin(sentence, head, pairs)
    before = sentence.words[first - 1] if first else None
    own = {word.text.lower() for word in sentence.dependents(head.index, "det", "poss", "nummod")}
    article = "the" if "the" in own else "a" if own & {"a", "an"} else ""
    adjoined = before is not None and before.tag in ("POS", "PRP$", "JJ", "VBG", "VBN", "CD", "DT", "JJS", "JJR")
    return _Mention(
        number,
        tuple(_texts(sentence, first, head.index)),
        head.lemma.lower(),
        head.tag == "NNS",
        article,
        not own and not adjoined and head.tag != "NNS",
        first < head.index and sentence.words[head.index - 1].tag in _NOUNS,
        _of(sentence, head, pairs),
    )


def _texts(sentence: Sentence, first: int, last: int) -> Iterator[str]:
    """Yield the words of a phrase, hyphens closed up."""
    text = ""
    for word in sentence.words[first : last + 1]:
        text += word.text if word.tag.startswith("NNP") or word.entity == "NORP" or word.text.isupper() else word.text.lower()
        if word.space or word.index == last:
            yield text
            text = ""


def _begin(sentence: Sentence, head: Word, pairs: Counter[tuple[str, str]]) -> int:
    """Return where the words begin that tell the noun from others of its kind."""
    words = sentence.words
    first, count = head.index, 1
    while first and count < _MOST_WORDS:
        word, here = words[first - 1], first - 1
        if word.text == "-" and not word.space and here and not words[here - 1].space:
            # "electric-car", "theme-park"
            if words[here - 1].tag not in (*_NOUNS, "JJ", "AFX"):
                break
            first = here - 1
            continue
        if not word.space or not word.first or not _classifies(sentence, word, head, pairs):
            break
        first, count = here, count + 1
    while 0 < first < head.index and words[first - 1].text == "-" and not words[first - 1].space:
        # "Round-the-world trip": no part of it goes without the rest.
        first += 1
    if first and words[first - 1].tag == "CD" and first < head.index:
        # "A multi-million pound campaign"
        first += 1
    return first


def _classifies(sentence: Sentence, word: Word, head: Word, pairs: Counter[tuple[str, str]]) -> bool:
    """Say whether a word before a noun says what kind it is, and neither praises, counts nor orders."""
    low = word.text.lower()
    if word.entity in ("DATE", "CARDINAL", "ORDINAL", "TIME", "MONEY", "PERCENT", "QUANTITY", "PERSON"):
        return False
    if word.dep in ("compound", "nmod") and word.tag in _NOUNS:
        return low not in GENERAL and low not in NAME_TITLES
    if word.dep != "amod" or low in ADJECTIVES or low in EVALUATIVE or word.tag in ("JJR", "JJS"):
        return False
    return word.entity == "NORP" or _RELATING.search(low) is not None or pairs[low, head.lemma.lower()] > 1


_RELATING = re.compile(r"(?:[tcnri]al|ic|ary|less|wide|line|lar)$")
"""Endings of adjectives that relate a thing to another: "nuclear", "online", "electronic"."""


def _of(sentence: Sentence, head: Word, pairs: Counter[tuple[str, str]]) -> str:
    """Return the preposition behind a noun with what it governs: "collection of phone records"."""
    link = sentence.words[head.index + 1 : head.index + 2]
    noun = sentence.dependent(link[0].index, "pobj") if link and link[0].text in _LINKS else None
    if noun is None or noun.tag not in _NOUNS or (noun.tag == "NN" and sentence.dependents(noun.index, "det", "poss")):
        return ""
    first = _begin(sentence, noun, pairs)
    if noun.tag.startswith("NNP"):
        while sentence.words[first - 1].tag.startswith("NNP"):
            first -= 1
    if first != head.index + 2:
        return ""
    return " ".join([link[0].text, *_texts(sentence, first, noun.index)])


_LINKS = frozenset(["of", "on", "for", "against", "between", "in", "to", "with"])


def _of_head(head: str, mentions: Sequence[_Mention]) -> Iterator[_Subject]:
    """Yield the things that a noun stands for: "winners" are the lottery winners of the sentence before."""
    counts = Counter(form for one in mentions for form in one.forms if form != head)
    alone = [one for one in mentions if len(one.words) == 1 and not one.of]
    fuller = sum(len(one.words) > 1 or counts[one.forms[0]] > 1 for one in mentions if one not in alone)
    for form, count in counts.items():
        own = [one for one in mentions if form in one.forms]
        if any(longer != form and form in longer and counts[longer] == count for longer in counts):
            # "Bengal tigers", where all of them are wild Bengal tigers.
            continue
        linked = bool(own[0].of) and form == own[0].forms[0]
        if linked and count == 1 and not (head in RELATIONAL and own[0].of.startswith("of ")):
            continue
        early = own[0].sentence <= min((one.sentence for one in alone), default=own[0].sentence)
        # Introduced in full, and nothing else of the kind told: the bare noun means it.
        meant = alone if (count * 2 >= fuller and (early or count > 1)) else []
        if head in GENERAL and count < 3 and not own[0].compound and not linked:
            # "The Asian country", "an adult life"
            continue
        if count + len(meant) < FEWEST_MENTIONS or (count == 1 and not 2 <= len(meant) < 5):
            continue
        shown = _shown(own, form, [*own, *meant])
        if shown and len(shown) <= _LONGEST:
            yield _Subject(shown, _weight([*own, *meant]) * _telling(own[0], form), own[0].sentence)
    if head not in GENERAL and head not in RELATIONAL and len(mentions) >= FEWEST_MENTIONS:
        shown = _shown(mentions, head, mentions)
        # "The teenager", "the owner": who?
        single = head in PERSON_NOUNS and not mentions[0].plural and shown.startswith("the ")
        yield _Subject(shown, _weight(mentions) * (0.4 if single else 1), mentions[0].sentence)


def _telling(one: _Mention, form: str) -> float:
    """Return how much more a phrase tells than a bare noun."""
    if one.head not in GENERAL:
        named = all(re.search("[A-Z]", word) for word in one.words[:-1])
        return 1.0 if named and not one.of else 1.5
    return 0.5 if all(re.search("[A-Z]", word) for word in one.words[:-1]) else 1.2


def _weight(mentions: Iterable[_Mention]) -> float:
    return _told({one.sentence for one in mentions})


_OPENING = 4
"""Sentences by which a story often leads up to what it tells."""


def _told(sentences: Iterable[int]) -> float:
    """Return the weight of what these sentences mention."""
    said = sorted(sentences)
    if said[-1] < _OPENING:
        # Not taken up again: only by this did the story begin.
        return float(len(said)) ** 0.75
    early = _EARLY[said[0]] if said[0] < len(_EARLY) else 1.0
    return early * min(len(said), _ENOUGH) ** 0.75


_ENOUGH = 12
"""Mentions that make a subject of anything."""


def _shown(own: Sequence[_Mention], form: str, mentions: Sequence[_Mention]) -> str:
    """Return a thing as a line names it: "rhinos", "climate change", "the meteorite"."""
    size = len(form.split())
    if own[0].of and form == own[0].forms[0]:
        text = f"{own[0].words[-1]} {own[0].of}"
        if own[0].article == "a" and own[0].head not in RELATIONAL:
            return f"{_a(text)} {text}"
        article = "" if own[0].bare and own[0].head not in RELATIONAL else "the "
        return text if own[0].plural else article + text
    plurals = [one for one in own if one.plural]
    if len(plurals) * 2 >= len(own):
        return " ".join(plurals[0].words[-size:])
    single = [one for one in own if not one.plural]
    text = " ".join(single[0].words[-size:])
    articles = Counter(one.article for one in mentions if not one.plural)
    bare = sum(one.bare for one in mentions)
    person = own[0].head in PERSON_NOUNS
    if articles["a"] > bare or person or (not bare and any(one.plural for one in mentions)):
        if len(plurals) >= articles["the"] and plurals:
            return " ".join(plurals[0].words[-size:])
        first = single[0].article == "a" and not person
        return f"{_a(text)} {text}" if first else f"the {text}"
    return f"the {text}" if articles["the"] * 2 > articles.total() else text


def _a(text: str) -> str:
    return "an" if text[0].lower() in "aeio" else "a"


# Names


def _names(scene: Scene) -> Iterator[_Subject]:
    uses: dict[str, _Use] = {}
    for number, sentence in enumerate(scene.sentences):
        for name, person, the, telling in _named(scene, sentence):
            if name not in uses:
                uses[name] = _Use(person, number, Counter(), set())
            uses[name].articles[the] += 1
            if telling:
                uses[name].sentences.add(number)
    full = {**_shortened(uses), **_acronyms(scene.view, uses)}
    for short, name in full.items():
        uses[name].sentences.update(uses[short].sentences)
    events = dict(_events(scene))
    for name, use in list(uses.items()):
        if name not in full and len(use.sentences) >= FEWEST_MENTIONS and not _is_small(scene, name):
            called = _called(scene.view, name, use)
            event = events.get(name)
            yield _Subject(f"the {event} of {called}" if event else called, _name_weight(scene, name, use), min(use.sentences))


_EVENTS = {"die": "death", "resign": "resignation", "kill": "death", "murder": "murder", "arrest": "arrest"}
"""Verbs to what the news calls their deed."""


def _events(scene: Scene) -> Iterator[tuple[str, str]]:
    """Yield the persons of whom the story's first sentences tell such news as "has died", with what has happened."""
    for sentence in scene.sentences[:_OPENING]:
        for verb in sentence.words:
            subject = sentence.dependent(verb.index, "nsubj", "nsubjpass")
            has = any(word.lemma == "have" and word.tag == "VBZ" for word in sentence.dependents(verb.index, "aux"))
            passive = subject is not None and subject.dep == "nsubjpass"
            if subject is None or verb.lemma not in _EVENTS or not has or passive == (verb.lemma in ("die", "resign")):
                continue
            if subject.tag == "WP":
                subject = sentence.words[verb.head]
            if name := _person(scene, sentence, subject):
                yield name, _EVENTS[verb.lemma]


def _is_small(scene: Scene, name: str) -> bool:
    """Say whether the text writes it small elsewhere: "Climate Change" in a title."""
    words = name.lower().split()
    return scene.names.small.issuperset(words) and (len(words) == 1 or name.lower() in scene.view)


@dataclass(frozen=True)
class _Use:
    """How a text uses a name."""

    person: bool
    first: int
    articles: Counter[str]
    sentences: set[int]


def _name_weight(scene: Scene, name: str, use: _Use) -> float:
    kind = 1.4 if use.person or len(name.split()) > 1 else 1.1
    if name in _PLACES:
        kind = 0.7
    elif use.person and name != scene.names.protagonist and min(use.sentences) > 2:
        # Whoever is asked for his opinion.
        kind = 0.5
    return kind * _told(use.sentences)


_PLACES = frozenset(
    name.removeprefix("the ")
    for table in (COUNTRIES, CITIES)
    for text in table.values()
    for name in members(text)
) | frozenset(COUNTRY_ALIASES) | frozenset(["Europe", "Asia", "Africa", "America", "Earth", "US", "UK", "EU", "USA", "UN"])
"""Where much else happens too."""

_WITH_THE = frozenset(["US", "UK", "EU", "UN", "USA", "Netherlands", "Philippines"])


def _owns_always(view: str, name: str) -> bool:
    """Say whether a possessive is the name itself: "McDonald's"."""
    uses = len(re.findall(rf"\b{re.escape(name)}\b", view))
    return uses > 2 and uses == len(re.findall(rf"\b{re.escape(name)}'s", view))


def _called(view: str, name: str, use: _Use) -> str:
    if _owns_always(view, name):
        return f"{name}'s"
    the = name in _WITH_THE or use.articles["the"] * 2 > use.articles.total() - use.articles["part"]
    return f"the {name}" if the and not use.person else name


def _named(scene: Scene, sentence: Sentence) -> Iterator[tuple[str, bool, str, bool]]:
    """Yield (name, whether it is a person's, what stands before it, whether it is told of and does not only tell)."""
    words = sentence.words
    taken = set[int]()
    for word in words:
        before = words[word.index - 1] if word.index else None
        if word.index in taken or not word.first or (before is not None and word.start == before.start):
            continue
        article = before.text.lower() if before is not None else ""
        if word.entity == "TITLE":
            yield word.text, True, "", True
        elif word.entity == "PERSON" and (name := _person(scene, sentence, word)):
            yield name, True, "", not _only_speaks(sentence, word)
        elif word.tag in ("NNP", "NNPS") and not word.text.islower() and not _is_called(words, word):
            chain = _chain(scene, sentence, word.index)
            taken.update(chain)
            text, last = sentence.text(chain), words[chain[-1]]
            part = last.dep in ("compound", "nmod", "amod", "poss")
            person = last.entity == "PERSON"
            if _is_name(text, last, part) or (person and not part and article != "the"):
                telling = not (person and _only_speaks(sentence, last))
                yield text, person, "part" if part else "the" if article == "the" else "", telling


def _is_called(words: Sequence[Word], word: Word) -> bool:
    """Say whether the word only calls somebody what he is: "Dr", "Professor"."""
    behind = words[word.index + 1 : word.index + 2]
    title = word.text.lower().strip(".") in NAME_TITLES - {"st", "saint"}
    return title and bool(behind) and behind[0].tag.startswith("NNP")


def _is_name(text: str, last: Word, part: bool) -> bool:
    people = last.entity == "NORP" and (last.tag == "NNPS" or part or entry(text) is not None)
    empty = _EMPTY_NAMES.issuperset(text.lower().split())
    return len(text) > 1 and last.entity not in _NO_NAME and not people and not empty


_NO_NAME = frozenset(["DATE", "CARDINAL", "ORDINAL", "TIME", "MONEY", "PERCENT", "LANGUAGE", "QUANTITY"])
_EMPTY_NAMES = (
    PERSON_NOUNS
    | NAME_TITLES
    | frozenset("duke duchess earl baron council committee department party rev mum dad god nothing".split())
)
"""Capital words that name nobody alone: "the Duke"."""


def _person(scene: Scene, sentence: Sentence, word: Word) -> str:
    name = " ".join(w.text for w in sentence.words if w.start == word.start)
    return scene.names.persons.get(name, "")


def _only_speaks(sentence: Sentence, word: Word) -> bool:
    """Say whether somebody is named only for what he says."""
    last = [w for w in sentence.words if w.start == word.start][-1]
    head = sentence.words[last.head]
    return (last.dep == "nsubj" and head.lemma.lower() in SPEECH_VERBS) or (last.dep == "pobj" and head.text == "to")


def _chain(scene: Scene, sentence: Sentence, first: int) -> list[int]:
    """Return the words of a name: "Star Wars", "Duke of Cambridge", "St Ninian's Primary"."""
    words = sentence.words
    chain = [first]
    while True:
        here = chain[-1]
        behind = words[here + 1 : here + 3]
        if not behind or _person(scene, sentence, behind[0]):
            return chain
        if behind[0].tag in ("NNP", "NNPS"):
            chain.append(here + 1)
        elif len(behind) == 2 and behind[1].tag == "NNP" and _links(words[first], behind[0]):
            chain += [here + 1, here + 2]
        else:
            return chain


def _links(first: Word, word: Word) -> bool:
    return word.text == "of" or (word.tag == "POS" and first.text == "St")


def _shortened(uses: dict[str, _Use]) -> dict[str, str]:
    """Return the names that shorten one given before: "Downton" behind "Downton Abbey"."""
    found = {}
    for short, use in uses.items():
        for name, other in uses.items():
            longer = name != short and (other.first <= use.first or other.person) and name not in found and short not in _PLACES
            part = name.startswith(f"{short} ") or (name.endswith(f" {short}") and " of " not in name)
            if longer and (part or (other.person and short in name.split())):
                found[short] = name
                break
    return found


_INITIALS = re.compile(r"((?:[A-Z][\w'-]+ (?:(?:of|for|and|on|the) )*){2,6})\((?:the )?([A-Z]{2,6})\)")


def _acronyms(view: str, uses: dict[str, _Use]) -> dict[str, str]:
    """Return the acronyms that the text explains in brackets."""
    found = {}
    for match in _INITIALS.finditer(view):
        words = match[1].split()
        for start in range(len(words)):
            capitals = [word[0] for word in words[start:] if word[0].isupper()]
            name = " ".join(words[start:])
            if "".join(capitals) == match[2] and name in uses and match[2] in uses:
                found[match[2]] = name
    return found
