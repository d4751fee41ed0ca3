"""Where a sentence stands in its article, and whom it mentions: what the rules for pronouns and for nouns share."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field

from quiz.generate.first_names import FIRST_NAMES, is_woman, plain
from quiz.generate.full_names import NO_PERSON
from quiz.generate.language import Sentence, Word, name_of
from quiz.generate.lexicon import (
    QUOTING_VERBS,
)
from quiz.generate.lists import entry
from quiz.generate.names import Names
from quiz.generate.topics import Topic

_PLACES = frozenset("town city village suburb port island county province state district port region".split())
"""Nouns that a place is introduced with."""

HE = {"he": "", "she": "", "him": "", "his": "'s", "her": "'s"}
IT = frozenset(["it", "its"])


class Unclear(Exception):
    """A word points at something that the question does not hold."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


@dataclass(frozen=True)
class Position:
    """A sentence among all the sentences of its article."""

    names: Names
    sentences: Sequence[Sentence]
    """All sentences of the article, in order."""
    index: int
    """Which of them is asked about."""
    paragraph: int
    """Index of the first sentence of its paragraph."""
    topic: Topic | None = None
    """What the text, or this section of it, is about."""
    subjects: Sequence[str | None] = ()
    """For each sentence of the article what its subject means, by name."""
    general: bool = False
    """Whether it tells what a term means: "the firm" is then any."""
    sought: frozenset[str] = frozenset()
    """Nouns whose meaning is being looked for: "the head of the party" and "the party under the head" explain each
    other."""
    leaned: set[str] = field(default_factory=set, compare=False)
    """Nouns that were shown with "the" because the line above the question may say which is meant."""

    @abstractmethod
    def render(self, indexes: Sequence[int], mentioned: Sequence[str] = ()) -> str:
        """Return the words as a question can show them."""

    @property
    def sentence(self) -> Sentence:
        """The sentence that is asked about."""
        return self.sentences[self.index]

    @property
    def previous(self) -> Sentence | None:
        """The sentence before it in the same paragraph."""
        return self.sentences[self.index - 1] if self.index > self.paragraph else None

    def names_in(self, index: int) -> list[str]:
        """Return the full names of the persons that a sentence of the article names."""
        return persons_in(self.sentences[index].words, self.names)

    def plain_phrase(self, head: int) -> list[int]:
        """The determiner, adjectives, compounds and the noun itself."""
        found = [head]
        for word in self.sentence.dependents(head, "det", "amod", "compound", "nummod", "poss"):
            found += self.sentence.subtree(word.index)
        return sorted(found)

    def span_of(self, word: Word) -> list[Word]:
        """All words of the name that the word belongs to."""
        return [w for w in self.sentence.words if w.start == word.start and w.end == word.end]

    def known(self, found: Sequence[str], word: Word) -> str:
        """Return the only one of the names, if the text names that person in full.

        Raises:
            Unclear: there are several, or it may be no person at all.
        """
        if len(found) != 1 or found[0] not in self.names.persons.values():
            raise Unclear(word.text)
        return found[0]


def first_subject(sentence: Sentence) -> Word | None:
    """Return the subject of the sentence's first clause: "Terry made his debut; his first start came later" is of
    Terry."""
    root = sentence.root
    # '"I read them," the prince said' is of the prince.
    told = () if root.lemma in QUOTING_VERBS else sentence.dependents(root.index, "ccomp", "parataxis")
    clauses = [root, *(w for w in told if w.index < root.index)]
    found = [s for verb in clauses for s in sentence.dependents(verb.index, "nsubj", "nsubjpass")]
    return min(found, key=lambda word: word.index, default=None)


def agrees(name: str, word: Word) -> bool:
    """Say whether a pronoun may mean somebody of that name; what is no such pronoun may mean anybody."""
    low = word.text.lower()
    return low not in HE or is_woman(name) in (None, low in ("she", "her"))


def plain_name(name: str) -> str:
    """Return a name for comparing: in small letters, without its article."""
    return name.casefold().removeprefix("the ")


def persons_in(words: Sequence[Word], names: Names, headed: bool = False) -> list[str]:
    """Return the persons whom the words name, each once, in full where the article does.

    Args:
        words: neighbours of a sentence.
        names: of the article.
        headed: whether one person is all that the text is about. Then a single name that the model alone takes for a
            person's is none: "the Ballons d'Or".
    """
    found: list[str] = []
    index = 0
    while index < len(words):
        word = words[index]
        titled = word.text.rstrip(".") in _MISTERS and index + 1 < len(words)
        if titled or word.entity != "PERSON" or not word.tag.startswith("NNP"):
            # "Mrs Byron": of the name, whatever the model takes the title for.
            index += 1
            continue
        end = index + 1
        while end < len(words) and _goes_with(words[end], word):
            end += 1
        name = name_of(words[index:end])
        full = names.persons.get(name)
        before = [w.text.lower() for w in words[max(0, index - 2) : index]]
        if full is None and (
            entry(name) is not None
            or NO_PERSON.intersection(name.lower().split())
            or (before[1:] == ["of"] and before[0] in _PLACES)
        ):
            # Manchester United and "the town of Hamilton", whatever the model takes them for.
            index = end
            continue
        if full is not None or not headed or end > index + 1 or plain(name) in FIRST_NAMES:
            found.append(full or name)
        index = end
    return list(dict.fromkeys(found))


_MISTERS = frozenset(["Mr", "Mrs", "Ms", "Miss"])


def _goes_with(word: Word, first: Word) -> bool:
    """Say whether a word goes on with the name that begins with another: all words of a patch share its span."""
    if (word.start, word.end) == (first.start, first.end):
        return True
    plain_ones = all(len(one.text) == one.end - one.start for one in (word, first))
    return plain_ones and word.entity == "PERSON" and word.tag.startswith("NNP")
