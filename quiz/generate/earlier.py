"""What "the NOUN" takes up of what the text told before: a title, a name with the noun in it, a phrase, an event."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quiz.generate.definite_nouns import (
    BODIES,
    BODY_NOUNS,
    COMMON_PARTS,
    LANDS,
    PARTS,
    SIDES,
    taken_up_by,
)
from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import (
    EVENT_NOUNS,
    WORK_NOUNS,
)
from quiz.generate.mentions import Unclear
from quiz.generate.roles import REACH, Roles


class Earlier(Roles):
    """A sentence whose nouns may take up what was told before."""

    def _work(self, noun: Word, lemma: str, below: Sequence[int]) -> str | None:
        """Return the title that "the film" means: the only one in reach, the article's own included."""
        sentence = self.sentence
        if not self.names.work or WORK_NOUNS.get(lemma) != self.names.work or noun.tag != "NN":
            return self._work_before(noun, lemma)
        if any(sentence.words[i].dep in ("relcl", "acl", "prep") for i in below) or has_anchor(sentence, below):
            return None
        near = [word.text for word in sentence.words[: noun.index] if word.entity == "TITLE"]
        near += [word.text for word in (self.previous.words if self.previous else ()) if word.entity == "TITLE"]
        titles = set(near)
        if self.names.main_title is not None:
            titles.add(f'"{self.names.main_title}"')
        if lemma in PARTS:
            raise Unclear(f"the {noun.text}")
        here_before = {word.text for word in sentence.words[: noun.index] if word.entity == "TITLE"}
        if self.topic is not None and self.topic.name.startswith('"') and here_before <= {self.topic.name}:
            return self.topic.name
        if len(titles) != 1:
            raise Unclear(f"the {noun.text}")
        return titles.pop()

    def _work_before(self, noun: Word, lemma: str) -> str | None:
        """Return the title that a bare "the album" takes up where the text is about no work: the only one of that kind
        in the sentence before, and no other stands between."""
        kind = WORK_NOUNS.get(lemma)
        if kind is None or noun.tag != "NN" or lemma in PARTS or self.previous is None:
            return None
        if len(self.plain_phrase(noun.index)) != _BARE:
            return None
        near = [*self.previous.words, *self.sentence.words[: noun.index]]
        titles = {word.text for word in near if word.entity == "TITLE"}
        alike = {title for title in titles if self.names.works.get(title.strip('"')) == kind}
        return next(iter(alike)) if len(alike) == len(titles) == 1 else None

    def isa(self, lemma: str) -> str | None:
        """Return what a bare "the LEMMA" is, if the text before says what is one: "X began as a TV series", then
        "the show"."""
        alike = taken_up_by(lemma)
        found = set()
        for sentence in self.sentences[max(0, self.index - 3) : self.index]:
            for noun in sentence.words:
                if noun.lemma.lower() not in alike or noun.tag != "NN":
                    continue
                verb = (
                    sentence.words[noun.head] if noun.dep == "attr" else sentence.words[sentence.words[noun.head].head]
                )
                if noun.dep not in ("attr", "pobj") or verb.lemma not in ("be", "become", "begin", "start"):
                    continue
                subject = sentence.dependent(verb.index, "nsubj")
                if subject is not None and subject.entity == "TITLE":
                    kind = [w.index for w in sentence.dependents(noun.index, "compound")]
                    found.add(f"the {sentence.text([*kind, noun.index])} {subject.text}")
        return next(iter(found)) if len(found) == 1 else None

    def _named_alike(self, noun: Word) -> str | None:
        """Return the one name with the noun in it that the text has just mentioned: "Fort Anne", then "the fort"; of
        two ("Lake Erie and Lake Huron") none is meant."""
        if noun.tag != "NN" or noun.lemma.lower() in COMMON_PARTS:
            return None
        if any(word.tag == "NN" for word in self.sentence.dependents(noun.index, "compound")):
            # "The reserve race" is not the Boat Race.
            return None
        found = {
            name
            for place in range(max(0, self.index - _NEAR), self.index + 1)
            for name in _names_with(self.sentences[place], noun.text, noun.index if place == self.index else None)
        }
        if not found and len(self.plain_phrase(noun.index)) == 2:
            # "The park" is the Green Valley National Park throughout a text that tells of no other.
            return self.names.ending.get(noun.text)
        return next(iter(found)) if len(found) == 1 else None

    def _same_noun(self, lemma: str) -> str | None:
        """Return the one phrase of the article with the same noun and a name in it, if it was told before."""
        if lemma in self.sought:
            return None
        sought = self.sought | {lemma}
        found: dict[str, int] = {}
        for place, sentence in enumerate(self.sentences):
            for word in sentence.words:
                if word.lemma.lower() != lemma or word.tag != "NN":
                    continue
                drop = [
                    child.index
                    for child in sentence.dependents(word.index, "relcl", "punct", "appos", "cc", "conj", "acl")
                ]
                phrase = sentence.subtree(word.index, without=drop)
                if 1 < len(phrase) <= 9 and has_anchor(sentence, phrase):
                    try:
                        text = type(self)(self.names, self.sentences, place, place, sought=sought).render(phrase)
                    except Unclear:
                        return None
                    found.setdefault(re.sub("^(?:an?|the same) ", "the ", text), place)
        if len(found) != 1:
            return None
        text, place = found.popitem()
        if lemma in SIDES and place < self.index - 1:
            # "The team" is whichever was spoken of last.
            return None
        lead = place <= _LEAD and lemma not in LANDS | BODIES and self.topic is not None and self.topic.headed
        return text if (lead or self.index - REACH <= place) and place < self.index else None

    def _event_before(self, noun: Word, lemma: str) -> str | None:
        """Return the only event with a name in it that this sentence tells of before the noun."""
        if lemma not in EVENT_NOUNS:
            return None
        sentence = self.sentence
        events = {
            sentence.text(self.plain_phrase(word.index))
            for word in sentence.words[: noun.index]
            if word.lemma.lower() in EVENT_NOUNS
            and word.tag == "NN"
            and has_anchor(sentence, self.plain_phrase(word.index))
        }
        return next(iter(events)) if len(events) == 1 else None


_LEAD = 1
"""Index of the last sentence that introduces what the whole text tells of."""


_NEAR = 2
"""Sentences back in which a name stands that "the fort" takes up."""


_BARE = 2
"""Words of "the album"."""


def _names_with(sentence: Sentence, noun: str, before: int | None) -> Iterator[str]:
    """Yield the names of a sentence, up to a word of it, that begin or end with the noun: "Fort Anne", "the Cold
    War"."""
    for word in sentence.words[:before]:
        if word.text != noun.capitalize() or word.tag != "NNP" or word.entity in ("PERSON", "TITLE"):
            continue
        first = last = word.index
        while first and _is_capital(sentence.words[first - 1]):
            first -= 1
        while last + 1 < len(sentence.words) and _is_capital(sentence.words[last + 1]):
            last += 1
        if first and re.fullmatch(r"\d+(?:st|nd|rd|th)", sentence.words[first - 1].text):
            # Of the 1st and the 6th Airborne Division each keeps its number.
            first -= 1
        inside = sentence.words[first : last + 1]
        if len(inside) > 1 and word.index in (first, last) and first:
            # "Fort Anne", but "the Anne River", where only the first mention lacks its article.
            owned = sentence.words[first - 1].dep in ("poss", "case")
            the = sentence.words[first - 1].text.lower() == "the" or (word.index == last and not owned)
            yield f"{'the ' * the}{sentence.text(range(first, last + 1))}"


def _is_capital(word: Word) -> bool:
    return word.text[:1].isupper() and word.tag.startswith("NNP")


def is_any_body(sentence: Sentence, index: int) -> bool:
    """Say whether a capital is no name: "the University regents" are those of some university."""
    word, around = sentence.words[index], sentence.words[max(0, index - 1) : index + 3]
    named = any(w.tag.startswith("NNP") for w in around if w.index != index)
    of = [w.text for w in around if w.index == index + 1] == ["of"]
    return word.text in BODY_NOUNS and index > 0 and not named and not of and around[0].text.lower() == "the"


def has_anchor(sentence: Sentence, indexes: Sequence[int]) -> bool:
    """Say whether a name, a title, a year or a sum of money is among the words: "the $1,000 note" says which."""
    return any(
        (sentence.words[i].tag in ("NNP", "NNPS", "$") and not is_any_body(sentence, i))
        or re.fullmatch(r"1\d{3}|20\d\d", sentence.words[i].text)
        for i in indexes
    )
