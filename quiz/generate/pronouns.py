"""What pronouns for persons mean: the only one in reach, or whom the text is about.

There is no coreference model that works offline, so the rules are few and careful; where none applies, the question is
refused (`Unclear`).
"""

from __future__ import annotations

from quiz.generate.language import Word
from quiz.generate.lexicon import KIN_OF_MEN, KIN_OF_WOMEN, PERSON_NOUNS, QUOTING_VERBS
from quiz.generate.mentions import HE, Unclear, agrees, first_subject, persons_in
from quiz.generate.thing_pronouns import ThingPronouns


class Pronouns(ThingPronouns):
    """A sentence whose pronouns can be resolved."""

    def antecedent(self, word: Word) -> str:
        """Return the full name of the person that a pronoun or "the NOUN" means.

        That is the only person whom this sentence names before it, or else the only one in the nearest sentence of the
        paragraph that names any; of several the one that the sentence is about, if the text is about him.

        Raises:
            Unclear: nobody, or more than one, is named there.
        """
        topic = self.topic.name if self.topic is not None and self.topic.person else None
        ahead = self._subject_ahead(word)
        if ahead is not None:
            return self.known([ahead], word)
        here = self._agreeing(self.index, word, word.index)
        owner = self._owner(word)
        if owner is not None and (not here or owner not in " ".join(here)):
            # "Beyoncé berated one of her fans": whoever else the text is about.
            raise Unclear(word.text)
        if here:
            return self.known(here, word)
        for back in range(self.index - 1, -1, -1):
            found = self._agreeing(back, word)
            # "She has five tapes from Eileen Fowler. Her husband ..." is not told of Eileen Fowler.
            first = self.subjects[back] if back < len(self.subjects) else None
            near = back >= self.paragraph and first in found
            if len(found) == 1 and (found == [topic] or near or self._owns_subject(back, found[0], word)):
                return self.known(found, word)
            if found:
                if self.subjects[back : back + 1] == (topic,) and topic is not None and self._fits(word):
                    return topic
                break
            if back < self.paragraph and topic is None:
                break
            if not found and self._tells_of_another(back):
                break
        last = self._named_last(word)
        if last is not None:
            return self.known([last], word)
        raise Unclear(word.text)

    def _tells_of_another(self, back: int) -> bool:
        """Say whether a sentence is about somebody whom it does not name: "The prime minister knows. He must ..."."""
        subject = first_subject(self.sentences[back])
        the = self.sentences[back].dependent(subject.index, "det") if subject is not None else None
        if subject is None or the is None or the.text.lower() != "the" or subject.tag != "NN":
            return False
        named = self.subjects[back] if back < len(self.subjects) else None
        return subject.lemma.lower() in PERSON_NOUNS and named not in self.names.persons.values()

    def _owns_subject(self, back: int, name: str, pronoun: Word) -> bool:
        """Say whether the sentence right before is about something of the person's: "Byron's speech was short. She
        said ..."; of "Byron's mother" the mother might be meant."""
        if back != self.index - 1 or back < self.paragraph or pronoun.dep not in ("nsubj", "nsubjpass"):
            return False
        sentence = self.sentences[back]
        subject = first_subject(sentence)
        owner = sentence.dependent(subject.index, "poss") if subject is not None else None
        if subject is None or owner is None or owner.entity != "PERSON" or not subject.tag.startswith("NN"):
            return False
        of_things = (
            subject.tag[:3] != "NNP"
            and subject.lemma.lower() not in PERSON_NOUNS | KIN_OF_WOMEN | KIN_OF_MEN | _SOMEBODY
        )
        return of_things and persons_in([owner], self.names) == [name]

    def _owner(self, pronoun: Word) -> str | None:
        """Return the name that is the subject of the verb over a possessive, if it stands before it."""
        sentence = self.sentence
        if pronoun.tag != "PRP$":
            return None
        verb = next((w for w in sentence.ancestors(pronoun.index) if w.tag.startswith("V")), None)
        subject = sentence.dependent(verb.index, "nsubj", "nsubjpass") if verb is not None else None
        named = subject is not None and subject.index < pronoun.index and subject.tag == "NNP"
        return subject.text if named and subject is not None else None

    def _named_last(self, pronoun: Word) -> str | None:
        """Return whom "he" means as the subject that opens a paragraph: the subject of the last sentence before, or,
        if he speaks, the only person in it."""
        opens = self.index == self.paragraph > 0
        if not opens or self.sentence.words[pronoun.index].head != self.sentence.root.index:
            return None
        found = self._agreeing(self.index - 1, pronoun)
        goes_on = pronoun.dep in ("nsubj", "nsubjpass") and list(self.subjects[self.index - 1 :][:1]) == found
        goes_on = goes_on and not self._ends_speech(self.index - 1)
        return found[0] if len(found) == 1 and (goes_on or self.sentence.root.lemma in QUOTING_VERBS) else None

    def _subject_ahead(self, pronoun: Word) -> str | None:
        """Return the person whom an opening means before he is named: "After making his debut, Leo Sand won"."""
        root = self.sentence.root
        subject = self.sentence.dependent(root.index, "nsubj", "nsubjpass")
        if subject is None or subject.entity != "PERSON" or pronoun.index > subject.index:
            return None
        top = [pronoun, *self.sentence.ancestors(pronoun.index)]
        opening = any(w.head == root.index and w.dep in ("prep", "advcl") and w.index < subject.index for w in top)
        whole = self.span_of(subject)
        names = persons_in(self.sentence.words[: whole[0].index], self.names)
        own = persons_in(whole, self.names)
        return own[0] if opening and own and not set(names) - set(own) and agrees(own[0], pronoun) else None

    def _ends_speech(self, index: int) -> bool:
        """Say whether a sentence ends with the mark that closes a speech, and opens none."""
        words = self.sentences[index].words
        marks = [w.index for w in words if w.text == '"']
        return len(marks) == 1 and marks[0] >= len(words) - _CLOSING

    def _agreeing(self, index: int, pronoun: Word, before: int | None = None) -> list[str]:
        """Return whom a sentence, or its words before one, tells of that the pronoun may mean: by name, and by another
        pronoun where that means its subject, or whom the whole text is about.

        "His style is that of Diego Maradona. He ..." may mean either.
        """
        words = self.sentences[index].words[:before]
        if index < self.index and self._ends_speech(index):
            # Whom somebody speaks of at the end of a speech, the writer does not; who speaks may go on.
            speaker = self.subjects[index] if index < len(self.subjects) else None
            known = speaker is not None and speaker in self.names.persons.values()
            return [str(speaker)] if known and agrees(str(speaker), pronoun) else []
        headed = self.topic is not None and self.topic.headed and self.topic.person
        found = persons_in(words, self.names, headed)
        subject = first_subject(self.sentences[index])
        meant = self.subjects[index] if index < len(self.subjects) else None
        if subject is not None and subject.index < len(words) and meant in self.names.persons.values():
            found.append(str(meant))
        if (
            headed
            and self.topic is not None
            and any(w.text.lower() in HE and agrees(self.topic.name, w) for w in words)
        ):
            found.append(self.topic.name)
        headed_name = self.topic.name if headed and self.topic is not None else None
        return [
            name
            for name in dict.fromkeys(found)
            if agrees(name, pronoun) and (name != headed_name or self._fits(pronoun))
        ]

    def _fits(self, word: Word) -> bool:
        """Say whether the pronoun is the one that the text uses for its protagonist."""
        low = word.text.lower()
        return low not in HE or self.names.she is None or self.names.she == (low in ("she", "her"))


_SOMEBODY = frozenset(
    """
    friend child kid partner boss colleague rival opponent predecessor successor fan supporter follower critic ally aide
    adviser advisor deputy team-mate teammate neighbour neighbor victim client patient guest hero heroine
    """.split()
)
"""Nouns for people that somebody has, besides kin and those of jobs."""


_CLOSING = 2
"""Words at the end of a sentence, one of which closes a speech that began in another."""
