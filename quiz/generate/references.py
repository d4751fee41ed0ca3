"""What a word points at: every word of a question must say what it means without the text around it.

There is no coreference model that works offline, so the rules are few and careful, and where none applies the question
is refused (`Unclear`). Pronouns stand for the only person in reach; "the film" for the title that the text is about;
"the stunt" for an earlier phrase with the same noun and a name in it. Everything else behind "the" must carry its own
name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quiz.generate.first_names import FIRST_NAMES, is_woman, plain
from quiz.generate.language import Sentence, Word, name_of
from quiz.generate.lexicon import (
    EVALUATIVE,
    EVENT_NOUNS,
    PEOPLES,
    PERSON_NOUNS,
    QUOTING_VERBS,
    RELATIVE_TIMES,
    UNIQUE_ADJECTIVES,
    UNIQUE_NOUNS,
    UNRESOLVED,
    VAGUE_NOUNS,
    WORK_NOUNS,
)
from quiz.generate.lists import entry
from quiz.generate.names import Names
from quiz.generate.topics import Topic, is_topic

_FRESH = frozenset(["upcoming", "new", "latest", "recent", "forthcoming", "current"])
"""Adjectives that were true on the day of the text: a question leaves them out."""

_HE = {"he": "", "she": "", "him": "", "his": "'s", "her": "'s"}
_IT = frozenset(["it", "its"])


_OF_THE_PEOPLE = frozenset("majority vote votes election music culture song sovereignty revolt uprising front".split())
"""What "popular" tells the kind of, and does not praise."""


class Unclear(Exception):
    """A word points at something that the question does not hold."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


@dataclass(frozen=True)
class Told:
    """A sentence among all the sentences of its article: what a word may point back at."""

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

    @property
    def sentence(self) -> Sentence:
        """The sentence that is asked about."""
        return self.sentences[self.index]

    @property
    def previous(self) -> Sentence | None:
        """The sentence before it in the same paragraph."""
        return self.sentences[self.index - 1] if self.index > self.paragraph else None

    def render(self, indexes: Sequence[int], mentioned: Sequence[str] = ()) -> str:
        """Return the words as a question can show them, with what they point at put in their place.

        Args:
            indexes: the words, in text order.
            mentioned: full names that the question has named before these words; a pronoun may stand for the only one.

        Raises:
            Unclear: a word points outside the question.
        """
        words = self.sentence.words
        parts: list[tuple[str, bool]] = []
        known = list(mentioned)
        skip: set[int] = set()
        dropped = False
        here = set(indexes)
        for index in indexes:
            if index in skip:
                continue
            word = words[index]
            low = word.text.lower()
            space = word.space or (index + 1) not in here
            if word.entity == "PERSON" and word.first and self._is_first_name_alone(word):
                raise Unclear(word.text)
            if word.entity == "PERSON" and word.first:
                known += _persons(words[index : index + 4], self.names)[:1]
            if self.topic is not None and _plain(self.topic.name) == _plain(word.text):
                known.append(self.topic.name)
            if low in _HE and word.tag in ("PRP", "PRP$"):
                parts.append((self._person(word, known), space))
            elif low == "its" and self._is_of_subject(word, here):
                parts.append((low, space))
            elif low in _IT and word.tag in ("PRP", "PRP$"):
                parts.append((self._thing(word, known), space))
            elif self._is_spared(word):
                dropped = True
                skip.update(self.sentence.subtree(self._adjective(word)))
                behind = words[max(skip) + 1 : max(skip) + 2]
                if parts and parts[-1][0].lower() in ("a", "an") and behind and behind[0].tag in ("NN", "JJ"):
                    # "A new airport" without "new".
                    parts[-1] = ("an" if behind[0].text[0].lower() in "aeio" else "a", True)
            elif (
                low in ("all", "both")
                and words[index + 1 : index + 2]
                and words[index + 1].tag == "CD"
                and [w.text for w in words[index + 2 : index + 3]] != ["of"]
            ):
                # "All five subunits" are those five.
                raise Unclear(low)
            elif word.dep == "poss" and self._is_vague(words[word.head]):
                raise Unclear(words[word.head].text)
            elif low in ("their", "them", "they") and (
                any(words[i].tag in ("NNS", "NNPS") for i in indexes if i < index) or self._is_of_many(word)
            ):
                # "Humans are capable of using their reason": they are in the question.
                parts.append((low, space))
            elif self._points_away(word):
                raise Unclear(low)
            elif low == "the" and word.dep == "det":
                noun = words[word.head]
                phrase = [i for i in self._plain_phrase(noun.index) if i in here]
                meant = self._definite(noun, here)
                if meant is None:
                    parts.append(("the", space))
                else:
                    skip.update(phrase)
                    last = words[max(phrase)]
                    parts.append((meant, last.space or (last.index + 1) not in here))
            else:
                name = bool(index) or self._is_name(word)
                parts.append((word.text if name else low, space))
        text = re.sub(r" +([,.;:]|'s\b)", r"\1", "".join(text + " " * space for text, space in parts)).strip()
        if dropped:
            # "An enormous colony" without its adjective
            text = re.sub(r"\b(a)n (?=[b-df-hj-np-tv-z])", r"\1 ", text)
            text = re.sub(r"\b(a) (?=[aeio])", r"\1n ", text)
        # "a new, Protestant religion" without "new".
        return re.sub(r"\b(an?|the), ", r"\1 ", text)

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
            return self._known([ahead], word)
        here = self._agreeing(self.index, word, word.index)
        if here:
            return self._known(here, word)
        for back in range(self.index - 1, -1, -1):
            found = self._agreeing(back, word)
            if found and len(found) == 1 and (back >= self.paragraph or found == [topic]):
                return self._known(found, word)
            if found:
                if self.subjects[back : back + 1] == (topic,) and topic is not None and self._fits(word):
                    return topic
                break
            if back < self.paragraph and topic is None:
                break
        last = self._named_last(word)
        if last is not None:
            return self._known([last], word)
        raise Unclear(word.text)

    def _named_last(self, pronoun: Word) -> str | None:
        """Return whom "he" means as the subject that opens a paragraph: the subject of the last sentence before, or,
        if he speaks, the only person in it."""
        opens = self.index == self.paragraph > 0
        if not opens or self.sentence.words[pronoun.index].head != self.sentence.root.index:
            return None
        found = self._agreeing(self.index - 1, pronoun)
        goes_on = pronoun.dep in ("nsubj", "nsubjpass") and list(self.subjects[self.index - 1 :][:1]) == found
        return found[0] if len(found) == 1 and (goes_on or self.sentence.root.lemma in QUOTING_VERBS) else None

    def _subject_ahead(self, pronoun: Word) -> str | None:
        """Return the person whom an opening means before he is named: "After making his debut, Leo Sand won"."""
        root = self.sentence.root
        subject = self.sentence.dependent(root.index, "nsubj", "nsubjpass")
        if subject is None or subject.entity != "PERSON" or pronoun.index > subject.index:
            return None
        top = [pronoun, *self.sentence.ancestors(pronoun.index)]
        opening = any(w.head == root.index and w.dep in ("prep", "advcl") and w.index < subject.index for w in top)
        names = _persons(self.sentence.words[: subject.index], self.names)
        own = _persons(self._span(subject), self.names)
        return own[0] if opening and own and not set(names) - set(own) and _agrees(own[0], pronoun) else None

    def _agreeing(self, index: int, pronoun: Word, before: int | None = None) -> list[str]:
        """Return whom a sentence, or its words before one, tells of that the pronoun may mean: by name, and by another
        pronoun where that means its subject, or whom the whole text is about.

        "His style is that of Diego Maradona. He ..." may mean either.
        """
        words = self.sentences[index].words[:before]
        headed = self.topic is not None and self.topic.headed and self.topic.person
        found = _persons(words, self.names, headed)
        subject = first_subject(self.sentences[index])
        meant = self.subjects[index] if index < len(self.subjects) else None
        if subject is not None and subject.index < len(words) and meant in self.names.persons.values():
            found.append(str(meant))
        if (
            headed
            and self.topic is not None
            and any(w.text.lower() in _HE and _agrees(self.topic.name, w) for w in words)
        ):
            found.append(self.topic.name)
        return [name for name in dict.fromkeys(found) if _agrees(name, pronoun)]

    def referent(self, word: Word) -> str | None:
        """Return the person, title or topic that the noun or pronoun means, by name; None if that is not certain."""
        try:
            if word.text.lower() in _HE:
                return self.antecedent(word)
            if word.text.lower() in _IT:
                return self._thing(word, ())
            if word.entity not in ("PERSON", "TITLE"):
                # "A prolific goalscorer, Messi holds ..." is told of Messi.
                word = self._named_behind(word) or word
            if word.entity in ("PERSON", "TITLE"):
                return next(iter(_persons(self._span(word), self.names)), word.text)
            if self.topic is not None and is_topic(self.topic, self.sentence, word.index):
                return self.topic.name
            the = self.sentence.dependent(word.index, "det")
            if the is not None and the.text.lower() == "the":
                return self._definite(word, set(self.sentence.subtree(word.index)))
        except Unclear:
            return None
        return None

    def _named_behind(self, noun: Word) -> Word | None:
        """Return the name that stands behind a noun and a comma, before the verb."""
        beside = (w for w in self.sentence.dependents(noun.index, "appos") if w.entity in ("PERSON", "TITLE"))
        return next((w for w in beside if w.index < noun.head or noun.dep not in ("nsubj", "nsubjpass")), None)

    def _span(self, word: Word) -> list[Word]:
        """All words of the name that the word belongs to."""
        return [w for w in self.sentence.words if w.start == word.start and w.end == word.end]

    def _known(self, found: Sequence[str], word: Word) -> str:
        """Return the only one of the names, if the text names that person in full.

        Raises:
            Unclear: there are several, or it may be no person at all.
        """
        if len(found) != 1 or found[0] not in self.names.persons.values():
            raise Unclear(word.text)
        return found[0]

    def _fits(self, word: Word) -> bool:
        """Say whether the pronoun is the one that the text uses for its protagonist."""
        low = word.text.lower()
        return low not in _HE or self.names.she is None or self.names.she == (low in ("she", "her"))

    def _thing(self, word: Word, known: Sequence[str]) -> str:
        """Return what "it" or "its" means: the topic, where the sentence, or the one before, is about it.

        Raises:
            Unclear: it may mean another thing.
        """
        topic = self.topic
        if word.tag == "PRP$" and self._is_reflexive(word):
            return word.text.lower()
        told_of = self._carried_on(word)
        if told_of is not None:
            if told_of in known:
                return word.text.lower()
            return told_of + ("'s" if word.tag == "PRP$" else "")
        if topic is None or topic.person:
            raise Unclear(word.text)
        words = self.sentence.words
        subject = first_subject(self.sentence)
        opens = (
            subject is not None and word.index <= subject.index and word.index in self.sentence.subtree(subject.index)
        )
        if opens:
            last = self.index - 1
            if last > self.paragraph and first_subject(self.sentences[last]) is None:
                # "Nominated for ten awards." is told of whom the sentence before it is told of.
                last -= 1
            before = self.subjects[last] if last >= 0 and len(self.subjects) > last else None
            # Another thing named before it might be meant, but none that only tells when and where.
            rival = any(
                w.tag.startswith("NNP")
                and w.entity not in ("GPE", "DATE")
                and not (topic.headed and self._sets_scene(w))
                for w in words[: word.index]
            )
            if before != topic.name or rival:
                raise Unclear(word.text)
        elif not (
            subject is not None
            and subject.index < word.index
            and len(self.subjects) > self.index
            and self.subjects[self.index] == topic.name
            and not any(w.dep in ("nsubj", "nsubjpass") and w.index > subject.index for w in words[: word.index])
        ):
            raise Unclear(word.text)
        if topic.name in known:
            return word.text.lower()
        return topic.name + ("'s" if word.tag == "PRP$" else "")

    def _carried_on(self, word: Word) -> str | None:
        """Return what "It" or "Its" at the beginning means where the sentence before says what a thing with a name is:
        "Denebola is a star in Leo. It is 36 light-years from Earth."."""
        previous, root = self.previous, self.sentence.root
        subject = first_subject(self.sentence)
        if previous is None or subject is None or word.index != 0 or subject.head != root.index:
            return None
        if (word.index != subject.index and word.head != subject.index) or _is_empty_it(self.sentence):
            return None
        before = first_subject(previous)
        attr = previous.dependent(previous.root.index, "attr")
        if before is None or previous.root.lemma != "be" or before.head != previous.root.index or attr is None:
            return None
        others = previous.dependents(before.index, "conj") + previous.dependents(previous.root.index, "conj")
        if others or attr.tag != "NN" or previous.dependents(attr.index, "relcl", "conj"):
            return None
        if before.text.lower() == "it" and before.index == 0:
            meant = self.subjects[self.index - 1] if len(self.subjects) >= self.index else None
            known = self.topic.name if self.topic is not None else None
            return meant if meant != known and meant not in self.names.persons.values() else None
        if before.tag != "NNP" or (before.entity == "PERSON" and before.text in self.names.persons):
            return None
        near = [w.index for w in previous.dependents(before.index, "compound") if w.index < before.index]
        if before.entity == "TITLE" or any(not previous.words[i].text[0].isupper() for i in near):
            return None
        number = [w.index for w in previous.dependents(before.index, "nummod") if w.index == before.index + 1]
        name = previous.text([*near, before.index, *number])
        return None if self.topic is not None and _plain(name) == _plain(self.topic.name) else name

    def _is_reflexive(self, its: Word) -> bool:
        """Say whether "its" stands in the object of a clause whose subject is one thing with a name: "Canada scrapped
        its $1,000 note"."""
        sentence = self.sentence
        chain = [its, *sentence.ancestors(its.index)]
        verb = next(
            (w for w in chain if w.tag.startswith("V") and sentence.dependent(w.index, "nsubj", "nsubjpass")), None
        )
        if verb is None or verb.index > its.index:
            return False
        owner = sentence.dependent(verb.index, "nsubj", "nsubjpass")
        if (
            owner is None
            or (owner.tag != "NNP" and owner.entity != "TITLE")
            or owner.entity == "PERSON"
            or sentence.dependents(owner.index, "conj")
        ):
            return False
        # "Ford told Opel about its plan": of which of the two?
        between = sentence.words[verb.index : its.index]
        return not any(w.tag in ("NN", "NNP") and w.dep in ("dobj", "dative", "pobj") for w in between)

    def _sets_scene(self, name: Word) -> bool:
        """Say whether a name stands in an opening like "At the 76th Academy Awards, it ..."."""
        root = self.sentence.root.index
        chain = [name, *self.sentence.ancestors(name.index)]
        return any(
            w.dep == "prep" and w.head == root and w.text.lower() in ("at", "in", "on", "during", "after", "before")
            for w in chain
        )

    def isa(self, lemma: str) -> str | None:
        """Return what a bare "the LEMMA" is, if the text before says what is one: "X began as a TV series", then
        "the show"."""
        alike = next((group for group in _ALIKE if lemma in group), frozenset({lemma}))
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

    def names_in(self, index: int) -> list[str]:
        """Return the full names of the persons that a sentence of the article names."""
        return _persons(self.sentences[index].words, self.names)

    def _person(self, word: Word, known: Sequence[str]) -> str:
        name = self.antecedent(word)
        if self._is_of_role(word, name):
            # "The country's first president died beside his family": of himself, as of another, if he is named.
            raise Unclear(word.text)
        if list(dict.fromkeys(one for one in known if _agrees(one, word))) == [name]:
            return word.text.lower()
        if name in known:
            # "Who thanked Byron for Byron's help?"
            raise Unclear(word.text)
        return name + ("'s" if word.tag == "PRP$" else "")

    def _is_of_subject(self, word: Word, here: set[int]) -> bool:
        """Say whether "its" takes up the subject of its own clause, a name among the words at `here`: "Turin sold its
        trams"."""
        for verb in self.sentence.ancestors(word.index):
            subject = self.sentence.dependent(verb.index, "nsubj", "nsubjpass")
            if subject is not None:
                named = subject.tag == "NNP" and subject.entity != "PERSON"
                return named and subject.index in here and subject.index < word.index
        return False

    def _is_of_role(self, word: Word, name: str) -> bool:
        """Say whether the pronoun stands behind a subject that describes a person and does not name him."""
        for verb in self.sentence.ancestors(word.index):
            subject = self.sentence.dependent(verb.index, "nsubj", "nsubjpass")
            if subject is None or subject.index >= word.index:
                continue
            described = subject.tag == "NN" and subject.lemma.lower() in PERSON_NOUNS and subject.entity != "PERSON"
            named = any(w.entity == "PERSON" for w in self.sentence.dependents(subject.index, "appos", "compound"))
            return described and not named and self.referent(subject) != name
        return False

    def _is_of_many(self, word: Word) -> bool:
        """Say whether "their" takes up the plural subject of its own clause, or "40% of women": the question has it."""
        sentence = self.sentence
        verb = next((w for w in sentence.ancestors(word.index) if w.tag.startswith(("VB", "MD"))), None)
        subject = sentence.dependent(verb.index, "nsubj", "nsubjpass") if verb is not None else None
        if subject is None or subject.index > word.index or word.index in sentence.subtree(subject.index):
            return False
        if subject.text.lower() in ("%", "percent", "cent"):
            return any(sentence.words[i].tag == "NNS" for i in sentence.subtree(subject.index))
        return subject.tag == "NNS"

    def _is_first_name_alone(self, word: Word) -> bool:
        """Say whether somebody is called Joe, and nothing else, in the whole text."""
        beside = self.sentence.words[max(0, word.index - 1) : word.index + 2]
        return (
            plain(word.text) in FIRST_NAMES
            and word.dep not in ("compound", "amod", "nmod")
            and word.text not in self.names.persons
            and not any(w.index != word.index and w.tag.startswith("NNP") for w in beside)
        )

    def _is_name(self, word: Word) -> bool:
        """Say whether the first word of a sentence has its capital for being a name, or part of one."""
        following = next(iter(self.sentence.words[word.index + 1 : word.index + 2]), None)
        if word.entity in ("TITLE", "PERSON", "NORP") or word.text in self.names.capitals or word.text in PEOPLES:
            return True
        if len(word.text) > 1 and not word.text[1:].islower():
            return True
        people = entry(word.text)
        if people is not None and people.kind in ("nationality", "language"):
            return True
        if entry(word.text.lower()) is not None and entry(word.text) is None:
            # "Radium was isolated ...": a thing that lists write small.
            return False
        before_name = following is not None and following.tag.startswith("NNP")
        if before_name and word.dep in ("compound", "nmod") and word.lemma.lower() not in PERSON_NOUNS:
            return True
        if before_name and following is not None and word.tag == "JJ":
            # "Early Modern English"; but "French explorers" keep theirs as "French" does anywhere.
            return word.head in (following.head, following.index)
        return word.tag in ("NNP", "NNPS") and (word.text.lower() not in self.names.small or word.dep == "compound")

    def _is_spared(self, word: Word) -> bool:
        """Say whether the word begins an adjective that a question does without: praise, or news of the day."""
        sentence = self.sentence
        head = sentence.words[self._adjective(word)]
        if head.dep != "amod" or sentence.words[head.head].tag.startswith("NNP"):
            return False
        words = [sentence.words[i] for i in sentence.subtree(head.index)]
        if head.lemma.lower() == "popular" and sentence.words[head.head].lemma.lower() in _OF_THE_PEOPLE:
            return False
        return (
            head.tag not in ("JJS", "JJR")
            and words[0].index == word.index
            and (
                "".join(w.text for w in words).lower() in EVALUATIVE
                or (len(words) == 1 and head.lemma.lower() in _FRESH | EVALUATIVE)
            )
        )

    def _adjective(self, word: Word) -> int:
        """Return the adjective that the word belongs to: "jaw" belongs to "dropping" in "jaw-dropping"."""
        following = self.sentence.words[word.index + 1 : word.index + 2]
        return word.head if following and following[0].text == "-" and word.head > word.index else word.index

    def _points_away(self, word: Word) -> bool:
        low = word.text.lower()
        if (
            low in RELATIVE_TIMES
            and word.dep in ("amod", "npadvmod", "advmod", "det", "pobj")
            and low not in ("last", "next")
        ):
            return True
        if low in ("last", "next") and self.sentence.words[word.head].lemma in _PERIODS:
            return True
        if low not in UNRESOLVED:
            return False
        if low == "that":
            return word.dep not in ("mark", "nsubj", "dobj", "nsubjpass") or word.tag not in ("IN", "WDT")
        return word.tag in ("PRP", "PRP$", "DT", "PDT", "EX", "WP$", "RB") or low in (
            "another",
            "other",
            "others",
            "former",
            "latter",
            "such",
            "hers",
            "theirs",
            "ours",
            "yours",
        )

    def _plain_phrase(self, head: int) -> list[int]:
        """The determiner, adjectives, compounds and the noun itself."""
        found = [head]
        for word in self.sentence.dependents(head, "det", "amod", "compound", "nummod", "poss"):
            found += self.sentence.subtree(word.index)
        return sorted(found)

    def _definite(self, noun: Word, here: set[int]) -> str | None:
        """Return what "the NOUN" means, None if it speaks for itself among the words at `here`.

        Raises:
            Unclear: it does not, and nothing before it tells.
        """
        sentence, lemma = self.sentence, noun.lemma.lower()
        below = [i for i in sentence.subtree(noun.index) if i in here]
        if noun.tag in ("NNP", "NNPS") or noun.entity in ("PERSON", "TITLE") or re.fullmatch(r"'?\d+s?", noun.text):
            return None
        if self._is_aged(noun):
            return self._aged(noun)
        if lemma in _RACES and any(w.tag == "CD" for w in sentence.dependents(noun.index, "nummod")):
            return None
        plain = self._plain_phrase(noun.index)
        behind = self.sentence.words[noun.index + 1 : noun.index + 2]
        if behind and behind[0].tag.startswith("NNP") and behind[0].index in below:
            # "The god Amon-Ra": named by what follows.
            return None
        work = self._work(noun, lemma, below)
        if work is not None:
            return work
        name = sentence.text([i for i in plain if sentence.words[i].dep != "det"]).casefold()
        if self.topic is not None and name == _plain(self.topic.name):
            return None
        places = [sentence.words[i] for i in below if sentence.words[i].tag.startswith("NNP")]
        if lemma in _GATHERINGS and places and all(w.entity in ("GPE", "LOC") for w in places):
            # "The demonstration in Delhi" is one of many there.
            raise Unclear(f"the {noun.text}")
        if _is_of_people(sentence, noun, plain) or _is_placed(sentence, noun):
            return None
        if _has_anchor(sentence, below) or {lemma, noun.text.lower()} & UNIQUE_NOUNS:
            return None
        if any(
            # "The final round" is one, "the final" is that of some cup.
            (sentence.words[i].lemma.lower() in UNIQUE_ADJECTIVES and i != noun.index)
            or sentence.words[i].tag in ("JJS", "RBS")
            for i in plain
            if i != noun.index or sentence.words[i].lemma.lower() != "final"
        ):
            # "The final" is one of many, "the final round" is not.
            return None
        if self._is_institution(noun):
            return None
        modifiers = [word for word in sentence.dependents(noun.index, "prep", "relcl", "acl") if word.index in here]
        if self._is_general() and (
            any(sentence.words[i].dep == "compound" and sentence.words[i].tag == "NN" for i in plain)
            or any(word.dep in ("relcl", "acl") for word in modifiers)
        ):
            # What a textbook says of "the initiation site", or "the enzyme that ...", it says of all of them.
            return None
        if any(word.dep == "prep" and word.text.lower() == "of" for word in modifiers):
            # "the side of a cargo plane": as clear as what follows "of", which is looked at in its turn.
            return None
        if len([i for i in plain if sentence.words[i].dep in ("amod", "compound", "nmod")]) >= 2:
            # "the jaw-dropping zero gravity sequence": described in full where it is first told of.
            return None
        if not modifiers:
            if self.topic is not None and lemma in self.topic.kinds and noun.tag == "NN" and len(plain) == 2:
                return self.topic.name
            if lemma in _BODIES and noun.tag == "NN" and len(plain) == 2 and self.names.body is not None:
                return self.names.body
            crowned = [name for name in set(self.names.persons.values()) if name.split()[0].lower() == lemma]
            if self.names.protagonist in crowned or len(crowned) == 1:
                return self.names.protagonist if self.names.protagonist in crowned else crowned[0]
            if lemma in PERSON_NOUNS and noun.tag == "NN":
                return self.antecedent(noun)
            for meant in (self._event_before(noun, lemma), self.isa(lemma), self._same_noun(lemma)):
                if meant is not None:
                    return meant
        raise Unclear(f"the {noun.text}")

    def _is_institution(self, noun: Word) -> bool:
        """Say whether the text tells of such things in general: "the direct primary" where it tells of "direct
        primaries"."""
        own = [w.lemma.lower() for w in self.sentence.dependents(noun.index, "amod", "compound")]
        return bool(own) and any(
            word.tag == "NNS"
            and word.lemma.lower() == noun.lemma.lower()
            and [w.lemma.lower() for w in sentence.dependents(word.index)] == own
            for sentence in self.sentences
            for word in sentence.words
        )

    def _is_aged(self, noun: Word) -> bool:
        """Say whether a noun stands for somebody by age: "The 36-year-old teacher", as news takes up whom it named."""
        first = self.sentence.words[min(self._plain_phrase(noun.index)) :][:6]
        return re.match(r"the \d+ ?- ?year ?- ?old", " ".join(w.text for w in first).lower()) is not None

    def _aged(self, noun: Word) -> str:
        """Return whom "the 36-year-old" means at the beginning of a sentence: the only person in the last one.

        Raises:
            Unclear: it may be another.
        """
        opens = min(self._plain_phrase(noun.index)) == 0 and self.previous is not None
        found = _persons(self.previous.words, self.names) if self.previous is not None else []
        if not opens or len(found) != 1:
            raise Unclear(f"the {noun.text}")
        return self._known(found, noun)

    def _is_vague(self, noun: Word) -> bool:
        """Say whether a noun of thought or speech stands with its owner alone: "Luther's action" is one of many."""
        return noun.lemma.lower() in VAGUE_NOUNS and not self.sentence.dependents(
            noun.index, "prep", "relcl", "acl", "amod"
        )

    def _is_general(self) -> bool:
        """Say whether the sentence states a general truth: in the present tense, of nobody in particular."""
        root = self.sentence.root
        tense = {w.tag for w in self.sentence.dependents(root.index, "aux", "auxpass")} or {root.tag}
        return tense <= {"VBZ", "VBP"} and not any(
            w.entity in ("PERSON", "TITLE", "DATE", "ORG", "GPE") and w.tag.startswith("NNP")
            for w in self.sentence.words
        )

    def _work(self, noun: Word, lemma: str, below: Sequence[int]) -> str | None:
        """Return the title that "the film" means: the only one in reach, the article's own included."""
        sentence = self.sentence
        if not self.names.work or WORK_NOUNS.get(lemma) != self.names.work or noun.tag != "NN":
            return None
        if any(sentence.words[i].dep in ("relcl", "acl", "prep") for i in below) or _has_anchor(sentence, below):
            return None
        near = [word.text for word in sentence.words[: noun.index] if word.entity == "TITLE"]
        near += [word.text for word in (self.previous.words if self.previous else ()) if word.entity == "TITLE"]
        titles = set(near)
        if self.names.main_title is not None:
            titles.add(f'"{self.names.main_title}"')
        if lemma in _PARTS:
            raise Unclear(f"the {noun.text}")
        here_before = {word.text for word in sentence.words[: noun.index] if word.entity == "TITLE"}
        if self.topic is not None and self.topic.name.startswith('"') and here_before <= {self.topic.name}:
            return self.topic.name
        if len(titles) != 1:
            raise Unclear(f"the {noun.text}")
        return titles.pop()

    def _same_noun(self, lemma: str) -> str | None:
        """Return the one phrase of the article with the same noun and a name in it, if it was told before."""
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
                if 1 < len(phrase) <= 9 and _has_anchor(sentence, phrase):
                    try:
                        text = Told(self.names, self.sentences, place, place).render(phrase)
                    except Unclear:
                        return None
                    found.setdefault(re.sub("^(?:an?|the same) ", "the ", text), place)
        if len(found) != 1:
            return None
        text, place = found.popitem()
        if lemma in _SIDES and place < self.index - 1:
            # "The team" is whichever was spoken of last.
            return None
        return text if self.index - _REACH <= place < self.index else None

    def _event_before(self, noun: Word, lemma: str) -> str | None:
        """Return the only event with a name in it that this sentence tells of before the noun."""
        if lemma not in EVENT_NOUNS:
            return None
        sentence = self.sentence
        events = {
            sentence.text(self._plain_phrase(word.index))
            for word in sentence.words[: noun.index]
            if word.lemma.lower() in EVENT_NOUNS
            and word.tag == "NN"
            and _has_anchor(sentence, self._plain_phrase(word.index))
        }
        return next(iter(events)) if len(events) == 1 else None


_RACES = frozenset("metre meter mile yard".split())
"""What names a race with its length: "the 100 metres"."""

_GATHERINGS = frozenset(
    "demonstration protest march meeting rally ceremony concert parade riot conference attack fire accident".split()
)
"""What happens again and again in one town."""

_BODIES = frozenset(
    "group company firm organisation organization agency charity club project mission foundation business".split()
)
"""Nouns by which a text takes up the body that it is about."""

_SIDES = frozenset("team side club squad band crew company firm government party court".split())
"""Nouns of which a text may tell several, without naming each."""

_REACH = 5
"""Sentences; what was named further back is not what "the meeting" means."""

_PARTS = frozenset(["sequel", "prequel", "trailer", "installment", "instalment", "cinema", "single"])
"""Nouns that are about a work, but not the work that the text is about."""

_ALIKE = (frozenset({"show", "series", "programme", "program", "sitcom"}), frozenset({"company", "firm", "business"}))
"""Nouns that take each other up."""

_PERIODS = frozenset("""week month year night summer winter spring autumn season decade century time""".split())


_IMPERSONAL = frozenset("take seem appear happen turn rain snow say believe think know report hope matter mean".split())
"""Verbs of an "it" that means nothing."""


def _is_empty_it(sentence: Sentence) -> bool:
    """Say whether "it" only opens the sentence: "It is likely that ...", "It was here that ..."."""
    root = sentence.root
    clause = sentence.dependents(root.index, "ccomp", "csubj", "csubjpass", "xcomp", "advcl", "expl")
    adjective = sentence.dependents(root.index, "acomp")
    return root.lemma in _IMPERSONAL or (root.lemma == "be" and bool(clause or adjective))


_OF_LAND = frozenset(
    "throne crown parliament government army navy fleet empire colonies constitution economy language alphabet church "
    "monarchy capital coast border mainland court".split()
)
"""What a land has one of: "the English throne"."""


def _is_of_people(sentence: Sentence, noun: Word, phrase: Sequence[int]) -> bool:
    """Say whether a noun for what each land has one of stands with the adjective of a land."""
    owned = {noun.lemma.lower(), noun.text.lower()} & _OF_LAND
    return bool(owned) and any(sentence.words[i].entity == "NORP" and i != noun.index for i in phrase)


def _is_placed(sentence: Sentence, noun: Word) -> bool:
    """Say whether a place follows that tells which: "attacked the arsenal in Harpers Ferry", wherever the parser
    hangs it."""
    behind = sentence.words[noun.index + 1 : noun.index + 3]
    described = sentence.dependents(noun.index, "amod", "compound")
    return (
        bool(described)
        and noun.dep == "dobj"
        and [w.text.lower() for w in behind[:1]] in (["in"], ["at"])
        and behind[-1].tag in ("NNP", "NNPS")
        and behind[-1].entity not in ("DATE", "PERSON", "ORG")
    )


def _has_anchor(sentence: Sentence, indexes: Sequence[int]) -> bool:
    """Say whether a name, a title, a year or a sum of money is among the words: "the $1,000 note" says which."""
    return any(
        sentence.words[i].tag in ("NNP", "NNPS", "$") or re.fullmatch(r"1\d{3}|20\d\d", sentence.words[i].text)
        for i in indexes
    )


def topic_at(topics: Sequence[Topic], offset: int) -> Topic | None:
    """Return the narrowest topic whose section holds the offset."""
    return next((t for t in reversed(topics) if t.start <= offset and (t.end is None or offset < t.end)), None)


def subjects(
    names: Names, sentences: Sequence[Sentence], paragraphs: Sequence[int], topics: Sequence[Topic]
) -> list[str | None]:
    """Return for each sentence what its main subject means: a person, a title or the topic, by name, or None."""
    found: list[str | None] = []
    for index, paragraph in enumerate(paragraphs):
        sentence = sentences[index]
        topic = topic_at(topics, sentence.span[0])
        told = Told(names, sentences, index, paragraph, topic, tuple(found))
        head = first_subject(sentence)
        found.append(told.referent(head) if head is not None else None)
    return found


def first_subject(sentence: Sentence) -> Word | None:
    """Return the subject of the sentence's first clause: "Terry made his debut; his first start came later" is of
    Terry."""
    root = sentence.root
    # '"I read them," the prince said' is of the prince.
    told = () if root.lemma in QUOTING_VERBS else sentence.dependents(root.index, "ccomp", "parataxis")
    clauses = [root, *(w for w in told if w.index < root.index)]
    found = [s for verb in clauses for s in sentence.dependents(verb.index, "nsubj", "nsubjpass")]
    return min(found, key=lambda word: word.index, default=None)


def _agrees(name: str, word: Word) -> bool:
    """Say whether a pronoun may mean somebody of that name; what is no such pronoun may mean anybody."""
    low = word.text.lower()
    return low not in _HE or is_woman(name) in (None, low in ("she", "her"))


def _plain(name: str) -> str:
    return name.casefold().removeprefix("the ")


def _persons(words: Sequence[Word], names: Names, headed: bool = False) -> list[str]:
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
        if word.entity != "PERSON" or not word.tag.startswith("NNP"):
            index += 1
            continue
        end = index + 1
        while end < len(words) and _goes_with(words[end], word):
            end += 1
        name = name_of(words[index:end])
        full = names.persons.get(name)
        if full is not None or not headed or end > index + 1 or plain(name) in FIRST_NAMES:
            found.append(full or name)
        index = end
    return list(dict.fromkeys(found))


def _goes_with(word: Word, first: Word) -> bool:
    """Say whether a word goes on with the name that begins with another: all words of a patch share its span."""
    if (word.start, word.end) == (first.start, first.end):
        return True
    plain_ones = all(len(one.text) == one.end - one.start for one in (word, first))
    return plain_ones and word.entity == "PERSON" and word.tag.startswith("NNP")
