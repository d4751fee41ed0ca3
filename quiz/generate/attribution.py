"""Speakers of quotations that stand beside no name: who "he added" is, and who goes on in speech alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quiz.generate.first_names import is_woman
from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import PERSON_NOUNS, QUOTING_VERBS
from quiz.generate.mentions import first_subject, persons_in
from quiz.generate.names import Names
from quiz.generate.quotations import Quotation, pronoun_of

REACH = 2
"""Sentences of the paragraph before, in which the name of him may stand whom "he said" means."""

_OWN = re.compile(r"\b(?:I|I'm|I've|my|me|we|our|us)\b")


@dataclass(frozen=True)
class Narrative:
    """A parsed text in which somebody speaks."""

    view: str
    names: Names
    sentences: Sequence[Sentence]
    paragraphs: Sequence[int]
    """For each sentence the index of the first one of its paragraph."""
    doers: Sequence[str | None]
    """For each sentence what its subject means, by name."""

    def attributed(self, said: Sequence[Quotation]) -> list[Quotation]:
        """Return the quotations of the text with the speakers that the sentences round them tell; where they tell
        none, as they are."""
        known = [one if one.speaker else self._by_verb(one, said) for one in said]
        known = [one if one.speaker else self._by_pronoun(one, said) for one in known]
        return [one if one.speaker else self._told_freely(one, known) for one in known]

    def _by_verb(self, quotation: Quotation, said: Sequence[Quotation]) -> Quotation:
        """Return the quotation with its speaker, if the sentence in which it begins or ends, or the one before it, says
        that somebody whom the text names said it: "Frith, who studies autism, said: ...", "..., he added"."""
        for index, sentence in enumerate(self.sentences):
            start, end = sentence.span
            root = sentence.root
            inside = any(one.start <= root.start < one.end for one in said)
            speaker = self.doers[index]
            if inside or root.lemma not in QUOTING_VERBS or speaker not in self.names.persons.values():
                continue
            at_hand = start <= quotation.start < end or start < quotation.end <= end
            if (not at_hand and not self._follows(quotation, index)) or self._names_another(quotation, index):
                continue
            if self._is_spoken_of(str(speaker), sentence, said):
                continue
            # The first sentence of a long speech can be shown where the whole cannot.
            last = max(end, quotation.end)
            shown = self._shown(quotation, str(speaker), index, last, last)
            if shown.speaker:
                return shown
        return quotation

    def _is_spoken_of(self, speaker: str, sentence: Sentence, said: Sequence[Quotation]) -> bool:
        """Say whether "he" beside a quotation was taken for somebody whom only the quotation names: '"Those close to
        Byron object," he said.'"""
        subject = sentence.dependent(sentence.root.index, "nsubj")
        start, end = sentence.span
        forms = [form for form, full in self.names.persons.items() if full == speaker]
        spoken = (self.view[one.start : one.end] for one in said if one.start < end and one.end > start)
        return (
            subject is not None
            and subject.tag == "PRP"
            and any(_stands(form, text) for text in spoken for form in forms)
        )

    def _names_another(self, quotation: Quotation, index: int) -> bool:
        """Say whether somebody else is named between a verb of speech and a second quotation: '"A," Byron told Sand,
        who only said: "B"'."""
        start, root = self.sentences[index].span[0], self.sentences[index].root
        earlier = self.view.rfind('"', root.end, quotation.start - 1)
        if earlier <= 0 and self.view[start : root.start].count('"') <= 1:
            return False
        aside = self.view[root.end : quotation.start - 1]
        others = [form for form, full in self.names.persons.items() if full != self.doers[index]]
        return any(_stands(form, aside) for form in others)

    def _by_pronoun(self, quotation: Quotation, said: Sequence[Quotation]) -> Quotation:
        """Return the quotation with its speaker, if "she said" stands beside it and the writer told of but one woman
        last: 'Haggerty queued at Black Friday. "I saw two guards," she said.'"""
        sentences = self.sentences
        index = next((i for i, one in enumerate(sentences) if one.span[0] <= quotation.start < one.span[1]), None)
        if index is None:
            return quotation
        found = pronoun_of(self.view, quotation, sentences[self.paragraphs[index]].span[0])
        if found is None:
            return quotation
        first, last, woman = found
        for back in self._back(index):
            # What somebody says, and whom he tells it, is not told of him.
            words = [w for w in sentences[back].words if w.end <= min(first, quotation.start)]
            words = [w for w in words if not any(one.start <= w.start < one.end for one in said)]
            # "Says Green Bridge's manager, Ada Byron": of the manager.
            owners = {w.start for w in words for near in words if near.tag == "POS" and near.start == w.end}
            people = persons_in([w for w in words if w.start not in owners], self.names)
            doer = self.doers[back] if back < index else None
            if doer in self.names.persons.values() and is_woman(str(doer)) in (None, woman):
                known = [name for name in people if name in self.names.persons.values()]
                people = list(dict.fromkeys([str(doer), *known]))
            people = [name for name in people if is_woman(name) in (None, woman)]
            if back < index and str(doer) not in people and _tells_of_another(sentences[back], words):
                return quotation
            if len(people) > 1 or (people and people[0] not in self.names.persons.values()):
                return quotation
            if people:
                return self._shown(quotation, people[0], back, max(last, quotation.end + 1), quotation.start)
        return quotation

    def _told_freely(self, quotation: Quotation, known: Sequence[Quotation]) -> Quotation:
        """Return the quotation with its speaker, if it stands alone behind a sentence that tells of one person and no
        other: 'Ada Byron answered violence with words. "I do not hate them."'"""
        text = self.view[quotation.start : quotation.end]
        behind = self.view[quotation.end + 1 :].lstrip(" ")[:1]
        index = next((i for i, one in enumerate(self.sentences) if one.span[0] == quotation.start - 1), None)
        ends = text.rstrip()[-1:] in ".!" and (not behind or behind == "\n" or behind.isupper())
        if index is None or index == self.paragraphs[index]:
            return quotation
        if not text[:1].isupper() or not ends or not _OWN.search(text):
            return quotation
        doer, last = self.doers[index - 1], self.sentences[index - 1]
        people = {name for name in persons_in(last.words, self.names) if name in self.names.persons.values()}
        spoken = any(one.start < last.span[1] and one.end > last.span[0] for one in known)
        if doer not in self.names.persons.values() or people - {doer} or spoken:
            return quotation
        return self._shown(quotation, str(doer), index - 1, quotation.end + 1, quotation.start)

    def _shown(self, quotation: Quotation, speaker: str, index: int, end: int, until: int) -> Quotation:
        """Return the quotation with its speaker, if a sentence at the index or not far before it names him: the quote
        must name whom it proves to have spoken, and "he" alone shows nothing.

        Args:
            quotation: what is said.
            speaker: who says it, in full.
            index: of the sentence that tells so.
            end: of what can be shown as proof.
            until: where the name must have stood.
        """
        forms = [form for form, full in self.names.persons.items() if full == speaker]
        for back in self._back(index):
            begin = min(self.sentences[back].span[0], quotation.start - 1)
            if any(_stands(form, self.view[begin:until]) for form in forms):
                return replace(quotation, speaker=speaker, told=(begin, end))
        return quotation

    def _back(self, index: int) -> range:
        """Return a sentence and those before it that a pronoun reaches."""
        return range(index, max(-1, self.paragraphs[index] - 1 - REACH), -1)

    def _follows(self, quotation: Quotation, index: int) -> bool:
        """Say whether a quotation opens the sentence behind one, in its paragraph, and nobody is said there to speak:
        'But he said it was not enough. "The union should ...".'"""
        if index + 1 >= len(self.sentences) or self.paragraphs[index + 1] != self.paragraphs[index]:
            return False
        following = self.sentences[index + 1]
        whole = quotation.start <= following.root.start < quotation.end
        return quotation.start - 1 == following.span[0] and whole


def _stands(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _tells_of_another(sentence: Sentence, words: Sequence[Word]) -> bool:
    """Say whether the subject of a sentence is somebody without a name: "the officer", "a spokesman"."""
    subject = first_subject(sentence)
    low = subject.lemma.lower() if subject is not None and subject in words else ""
    if subject is not None and any(
        w.entity == "PERSON" for w in sentence.dependents(subject.index, "appos", "compound")
    ):
        # "There was a bishop, Oscar Barba."
        return False
    return low in PERSON_NOUNS | _PEOPLE or low.endswith(("man", "woman", "ist"))


_PEOPLE = frozenset(
    """
    officer leader worker driver neighbour neighbor friend mother father brother sister wife husband son daughter member
    colleague customer owner visitor victim child partner boss guest passenger patient caller resident official
    """.split()
)
"""Nouns for somebody, besides those of jobs."""
