"""The things that a text tells of: nouns with what tells them from others of their kind.

English introduces a thing in full and shortens it later: "lottery winners", then "the winners". So the full form stands
for the mentions of the bare noun as well, unless the text tells of other things by that noun too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property

from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import (
    EVALUATIVE,
    GENERAL_NOUNS,
    NAME_TITLES,
    PERSON_NOUNS,
    PLAIN_ADJECTIVES,
    RELATIONAL_NOUNS,
)
from quiz.generate.scene import Scene
from quiz.generate.subjects import FEWEST_MENTIONS, Subject, weight

LONGEST = 38
"""Characters of a phrase: another subject must fit the line beside it."""

_MOST_WORDS = 3

_PHRASE, _GENERAL_PHRASE, _NAMED_PHRASE, _OF_A_COUNTRY, _SOMEBODY, _TWICE = 1.5, 1.2, 1.0, 0.5, 0.4, 0.8
"""How much more or less than the bare noun tells a phrase ("cash machine"), one of a general noun ("training
protocol"), one that a name is part of ("Amazon drones", which Amazon tells as well), such a one of a general noun ("US
researchers"), somebody of a kind ("the teenager"), and what is said but twice."""

_NOUNS = ("NN", "NNS", "NNP", "NNPS")
_FIGURES = frozenset(["DATE", "CARDINAL", "ORDINAL", "TIME", "MONEY", "PERCENT", "QUANTITY"])

_Pairs = Counter[tuple[str, str]]
"""How often an adjective stands before a noun, by lemma."""


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
    compound: bool
    """Whether a noun stands right before the head: "school teams"."""
    link: str
    """What follows with a preposition: "of phone records"."""

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """Its name and the shorter ones that it holds, without number, the longest first."""
        low = [*(word.lower() for word in self.words[:-1]), self.head]
        found = [" ".join(low[start:]) for start in range(len(low))]
        return (f"{self.head} {self.link.lower()}", *found) if self.link else tuple(found)

    def is_linked(self, form: str) -> bool:
        """Say whether the form is that with a preposition."""
        return bool(self.link) and form == self.forms[0]


def phrases(scene: Scene) -> Iterator[Subject]:
    """Yield what the text may be about, names aside."""
    mentions: dict[str, list[_Mention]] = {}
    parts: dict[str, set[int]] = {}
    pairs = _pairs(scene.sentences)
    for number, sentence in enumerate(scene.sentences):
        for word in sentence.words:
            if _is_thing(sentence, word):
                one = _mention(sentence, number, word, pairs)
                mentions.setdefault(one.head, []).append(one)
            elif word.dep == "compound" and word.tag in _NOUNS:
                # "Space station" is about space as well.
                parts.setdefault(word.lemma.lower(), set()).add(number)
    for head, own in mentions.items():
        yield from _full(head, own)
        yield from _bare(head, own, parts.get(head, frozenset()))


def _pairs(sentences: Sequence[Sentence]) -> _Pairs:
    return Counter(
        (word.text.lower(), sentence.words[word.head].lemma.lower())
        for sentence in sentences
        for word in sentence.words
        if word.dep == "amod"
    )


def _is_thing(sentence: Sentence, word: Word) -> bool:
    """Say whether the word is a common noun that heads its phrase."""
    # "Shisha", new to the parser, is read as a name.
    unknown = word.tag in ("NNP", "NNPS") and word.text.islower() and word.text.isalpha()
    noun = word.tag in ("NN", "NNS") and word.entity not in ("PERSON", "TITLE")
    # "The daily mile" is no figure, "two miles" are.
    figure = word.entity in _FIGURES and (word.entity != "QUANTITY" or sentence.dependent(word.index, "nummod"))
    if not (noun or unknown) or not word.first or figure or len(word.text) < 3:
        return False
    behind = next(iter(sentence.words[word.index + 1 : word.index + 2]), None)
    before = sentence.words[word.index - 1] if word.index else None
    hyphened = before is not None and before.text == "-" and behind is not None and behind.tag in _NOUNS
    joined = behind is not None and not word.space and (behind.tag in _NOUNS or behind.text == "-")
    return not hyphened and not joined and word.dep not in ("compound", "npadvmod", "advmod", "nmod", "amod")


def _mention(sentence: Sentence, number: int, head: Word, pairs: _Pairs) -> _Mention:
    first = _begin(sentence, head, pairs)
    before = sentence.words[first - 1].tag if first else ""
    own = {word.text.lower() for word in sentence.dependents(head.index, "det", "poss", "nummod")}
    return _Mention(
        sentence=number,
        words=tuple(_texts(sentence, first, head.index)),
        head=head.lemma.lower(),
        plural=head.tag == "NNS",
        article="the" if "the" in own else "a" if own & {"a", "an", "one"} else "",
        bare=not own and head.tag != "NNS" and before not in _DETERMINING,
        compound=first < head.index and sentence.words[head.index - 1].tag in _NOUNS,
        link=_link(sentence, head, pairs),
    )


_DETERMINING = ("POS", "PRP$", "CD", "DT")


def _texts(sentence: Sentence, first: int, last: int) -> Iterator[str]:
    """Yield the words of a phrase, hyphens closed up."""
    text = ""
    for word in sentence.words[first : last + 1]:
        capital = word.tag.startswith("NNP") or word.entity == "NORP" or word.text.isupper()
        text += word.text if capital else word.text.lower()
        if word.space or word.index == last:
            yield text
            text = ""


def _begin(sentence: Sentence, head: Word, pairs: _Pairs) -> int:
    """Return where the words begin that tell the noun from others of its kind."""
    words = sentence.words
    first, count = head.index, 1
    while first and count < _MOST_WORDS:
        word = words[first - 1]
        if word.text == "-" and not word.space:
            start = _hyphened(words, first - 1)
            if start is None:
                break
            first = start
        elif word.space and word.first and _classifies(sentence, word, head, pairs):
            first, count = first - 1, count + 1
        else:
            break
    if first > 1 and head.lemma in _MONEY and words[first - 1].tag == "CD" and words[first - 2].tag == "$":
        # "€500 notes"
        return first - 2
    while 0 < first < head.index and words[first - 1].text == "-" and not words[first - 1].space:
        # "A 300-year-old union": no part of it goes without the rest.
        first += 1
    # "A multi-million pound campaign" is none of a pound.
    return first + 1 if 0 < first < head.index and words[first - 1].tag == "CD" else first


_MONEY = frozenset("note bill coin banknote stamp".split())
"""What has its worth for a name."""


def _hyphened(words: Sequence[Word], hyphen: int) -> int | None:
    """Return where what stands before a hyphen begins ("brain-to-brain"), or None if it measures: "300-year-old"."""
    start = hyphen - 1
    while start > 1 and words[start - 1].text == "-" and not words[start - 1].space and not words[start].space:
        start -= 2
    if start < 0 or words[start].space or not words[start].text.isalpha():
        return None
    return start if words[start].tag in (*_NOUNS, "JJ", "AFX", "IN", "RB", "CD") else None


def _classifies(sentence: Sentence, word: Word, head: Word, pairs: _Pairs) -> bool:
    """Say whether a word before a noun says what kind it is, and neither praises, counts nor orders."""
    low = word.text.lower()
    if word.dep == "compound" and sentence.words[word.index - 1].text == "-":
        # "Zero-hours contracts"
        return True
    if word.entity in _FIGURES - {"QUANTITY"} or word.entity == "PERSON":
        return False
    if word.dep in ("compound", "nmod") and word.tag in _NOUNS:
        return low not in GENERAL_NOUNS and low not in NAME_TITLES
    if word.dep != "amod" or word.tag in ("JJR", "JJS") or low in PLAIN_ADJECTIVES or low in EVALUATIVE:
        return False
    # What comes twice is a term.
    return word.entity == "NORP" or _RELATING.search(low) is not None or pairs[low, head.lemma.lower()] > 1


_RELATING = re.compile(r"(?:[tcnri]al|ic|ary|less|wide|line|lar)$")
"""Endings of adjectives that relate a thing to another: "nuclear", "online", "electronic"."""


def _link(sentence: Sentence, head: Word, pairs: _Pairs) -> str:
    """Return the preposition behind a noun with what it governs, unless that points elsewhere: "of the film"."""
    link = next(iter(sentence.words[head.index + 1 : head.index + 2]), None)
    noun = sentence.dependent(link.index, "pobj") if link is not None and link.text in _PREPOSITIONS else None
    if link is None or noun is None or noun.tag not in _NOUNS or sentence.dependents(noun.index, "cc"):
        return ""
    first = _begin(sentence, noun, pairs)
    while noun.tag.startswith("NNP") and sentence.words[first - 1].tag.startswith("NNP"):
        first -= 1
    whole = first == link.index + 1
    return " ".join([link.text, *_texts(sentence, first, noun.index)]) if whole else ""


_PREPOSITIONS = frozenset(["of", "on", "for", "against", "between", "in", "to", "with"])


def _full(head: str, mentions: Sequence[_Mention]) -> Iterator[Subject]:
    """Yield what a noun stands for in full."""
    counts = Counter(form for one in mentions for form in one.forms if form != head)
    alone = [one for one in mentions if len(one.words) == 1 and not one.link]
    fuller = sum(len(one.words) > 1 or counts[one.forms[0]] > 1 for one in mentions)
    for form, count in counts.items():
        own = [one for one in mentions if form in one.forms]
        if not _is_term(own, form, counts):
            continue
        rival = max((counts[other] for other in counts if form not in other and other not in form), default=0)
        alike = count * 2 >= fuller or count >= max(3, 2 * rival)
        early = own[0].sentence <= min((one.sentence for one in alone), default=own[0].sentence)
        # Behind "of" may stand but some of them: "bacteria of Swiss cheese".
        most = count * _SHARED >= len(mentions) or not own[0].is_linked(form)
        meant = alone if alike and most and (early or count > 1) else []
        enough = count + len(meant) >= FEWEST_MENTIONS
        # What is said in full but once must be the noun's introduction, and a short story.
        if enough and (count > 1 or 2 <= len(meant) <= _MOST_SHORTENED):
            shown = _shown(own, [*own, *meant], form)
            if len(shown) <= LONGEST:
                told = weight(one.sentence for one in (*own, *meant))
                yield Subject(shown, told * _worth(own[0], shown))


_MOST_SHORTENED, _SHARED = 4, 5


def _is_term(own: Sequence[_Mention], form: str, counts: Counter[str]) -> bool:
    head, count = own[0].head, counts[form]
    if any(longer != form and form in longer and counts[longer] == count for longer in counts):
        # "Bengal tigers", where all of them are wild Bengal tigers.
        return False
    if own[0].is_linked(form):
        return count > 1 or (head in RELATIONAL_NOUNS and own[0].link.startswith("of "))
    # "The Asian country", "an adult life"
    return head not in GENERAL_NOUNS or count > FEWEST_MENTIONS or own[0].compound


def _worth(one: _Mention, shown: str) -> float:
    named = all(re.search("[A-Z]", word) for word in one.words[:-1]) and not one.link
    if one.head in GENERAL_NOUNS:
        return _OF_A_COUNTRY if named else _GENERAL_PHRASE
    if _is_somebody(one) and shown.startswith(("the ", "a ", "an ")):
        return _SOMEBODY
    return _NAMED_PHRASE if named and one.compound else _PHRASE


def _bare(head: str, mentions: Sequence[_Mention], parts: AbstractSet[int]) -> Iterator[Subject]:
    """Yield the noun alone, if it tells anything; `parts` are sentences that name it within other things."""
    general = (head in GENERAL_NOUNS and head not in _GROUPS) or head in RELATIONAL_NOUNS
    if general or len(mentions) < FEWEST_MENTIONS:
        return
    shown = _shown(mentions, mentions, head)
    said = {one.sentence for one in mentions} | parts
    somebody = _is_somebody(mentions[0]) and shown.startswith("the ")
    if head in _GROUPS:
        somebody = not any(one.plural and shown == one.words[-1] for one in mentions)
    worth = _SOMEBODY if somebody else _TWICE if len(said) <= FEWEST_MENTIONS else 1
    yield Subject(shown, weight(said) * worth)


_GROUPS = frozenset("woman child girl boy".split())
"""Of whom many stories tell, and some are about."""


def _shown(own: Sequence[_Mention], meant: Sequence[_Mention], form: str) -> str:
    """Return a thing as a line names it: "rhinos", "climate change", "the meteorite".

    Args:
        own: the mentions in this form.
        meant: all that mean it, shorter ones too.
        form: which of its names.
    """
    first = own[0]
    if first.is_linked(form):
        return _with_link(first, countable=_is_countable(meant))
    size = len(form.split())
    plurals = [" ".join(one.words[-size:]) for one in own if one.plural]
    if len(plurals) * 2 >= len(own):
        return plurals[0]
    single = next(one for one in own if not one.plural)
    text = " ".join(single.words[-size:])
    articles = Counter(one.article for one in meant if not one.plural)
    if not _is_countable(meant):
        definite = articles["the"] * 2 > articles.total() or not any(one.bare for one in meant)
        return f"the {text}" if definite else text
    if plurals and len(plurals) >= articles["the"]:
        return plurals[0]
    return f"{_a(text)} {text}" if single.article == "a" and not _is_somebody(first) else f"the {text}"


def _is_countable(mentions: Sequence[_Mention]) -> bool:
    """Say whether the noun needs an article: there is "a meteorite", but "rain"."""
    bare = sum(one.bare for one in mentions)
    several = not bare and any(one.plural for one in mentions)
    return several or sum(one.article == "a" for one in mentions) > bare or _is_somebody(mentions[0])


def _is_somebody(one: _Mention) -> bool:
    return one.head in PERSON_NOUNS


def _with_link(one: _Mention, countable: bool) -> str:
    text = f"{one.words[-1]} {one.link}"
    needy = one.head in RELATIONAL_NOUNS
    if one.plural or (one.bare and not needy and not countable):
        return text
    return f"{_a(text)} {text}" if one.article == "a" and not needy else f"the {text}"


def _a(text: str) -> str:
    word = text.split()[0]
    vowel = word[0] in "AEFHILMNORSX" if word.isupper() else _VOWEL.match(word.lower())
    return "an" if vowel else "a"


_VOWEL = re.compile(r"(?!eu|one|us[aeiu]|uni(?![mn]))[aeiou]|hour|honou?r|honest|heir")
"""How a word begins that sounds as if it began with a vowel: "an hour", but "a European", "a used car"."""
