"""Roles: whom "the Turin coach", "the 36-year-old" or "the mayor" means."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import (
    PERSON_NOUNS,
)
from quiz.generate.mentions import Unclear, persons_in
from quiz.generate.pronouns import Pronouns


class Roles(Pronouns):
    """A sentence whose nouns for persons can be resolved."""

    def _of_role(self, noun: Word) -> str | None:
        """Return whom "the Turin coach" means: the only person of the nearest sentence before that names any, if the
        text has him as "Turin coach Ada Byron"; by another word before the noun, the only person of the last one."""
        if noun.tag != "NN" or noun.lemma.lower() not in PERSON_NOUNS or noun.dep not in ("nsubj", "nsubjpass"):
            return None
        own = {self.sentence.words[i].text for i in self.plain_phrase(noun.index)} - {noun.text, "the", "The"}
        back = next((i for i in range(self.index - 1, max(-1, self.index - REACH), -1) if self.names_in(i)), None)
        named = self.names_in(back) if back is not None else []
        if back is None or len(named) != 1 or named[0] not in self.names.persons.values():
            return None
        roles = list(self._roles_before(noun.lemma.lower()))
        others = any(name != named[0] for _, name in roles)
        near = back == self.index - 1 and not others
        return named[0] if any(own <= before or near for before, name in roles if name == named[0]) else None

    def _roles_before(self, noun: str) -> Iterator[tuple[frozenset[str], str]]:
        """Yield (words before the noun, person) for each "England coach Ada Byron" not far before."""
        for sentence in self.sentences[max(0, self.index - _FAR) : self.index]:
            for word in sentence.words[1:]:
                role = sentence.words[word.index - 1]
                if word.entity == "PERSON" and word.first and role.lemma.lower() == noun:
                    before = sentence.words[max(0, role.index - _OF_ROLE) : role.index]
                    for name in persons_in(sentence.words[word.index :][:LONGEST_NAME], self.names)[:1]:
                        yield frozenset(w.text for w in before), name

    def _named_behind(self, noun: Word) -> Word | None:
        """Return the name that stands behind a noun and a comma, before the verb."""
        beside = (w for w in self.sentence.dependents(noun.index, "appos") if w.entity in ("PERSON", "TITLE"))
        return next((w for w in beside if w.index < noun.head or noun.dep not in ("nsubj", "nsubjpass")), None)

    def _holds_office(self, name: str, office: str) -> bool:
        """Say whether any sentence names somebody together with an office."""
        family = name.split()[-1]
        texts = ({word.text for word in sentence.words} for sentence in self.sentences if office in _lemmas(sentence))
        return any(family in text or name in text for text in texts)

    def _is_doer(self, name: str, noun: Word) -> bool:
        """Say whether somebody does what is done to, or with, the noun: then it means somebody else."""
        verb = next((w for w in self.sentence.ancestors(noun.index) if w.tag.startswith("VB")), None)
        subject = self.sentence.dependent(verb.index, "nsubj") if verb is not None else None
        if subject is None or subject.index == noun.index or noun.index in self.sentence.subtree(subject.index):
            return False
        return name in persons_in(self.span_of(subject), self.names)

    def _is_aged(self, noun: Word) -> bool:
        """Say whether a noun stands for somebody by age: "The 36-year-old teacher", as news takes up whom it named."""
        first = self.sentence.words[min(self.plain_phrase(noun.index)) :][:6]
        return re.match(r"the \d+ ?- ?year ?- ?old", " ".join(w.text for w in first).lower()) is not None

    def _aged(self, noun: Word) -> str:
        """Return whom "the 36-year-old" means at the beginning of a sentence: the only person in the last one.

        Raises:
            Unclear: it may be another.
        """
        opens = min(self.plain_phrase(noun.index)) == 0 and self.previous is not None
        found = persons_in(self.previous.words, self.names) if self.previous is not None else []
        if not opens or len(found) != 1:
            raise Unclear(f"the {noun.text}")
        return self.known(found, noun)


_OF_ROLE, LONGEST_NAME = 4, 4
"""Words before a role that say whose it is, and words of a name behind it."""


_FAR = 40
"""Sentences in which it was said who has a role."""


LONGEST_NAME = 3
"""Words of a topic that is called by plain nouns."""


REACH = 5
"""Sentences; what was named further back is not what "the meeting" means."""


def _lemmas(sentence: Sentence) -> set[str]:
    return {word.lemma.lower() for word in sentence.words}
