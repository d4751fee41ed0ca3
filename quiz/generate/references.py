"""What a word points at: every word of a question must say what it means without the text around it.

`pronouns` and `definites` say what is meant; here the words of a sentence are shown with that in their place, or
refused (`Unclear`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.generate.clauses import is_of_speaker
from quiz.generate.definites import Definites
from quiz.generate.first_names import FIRST_NAMES, plain
from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import (
    EVALUATIVE,
    PEOPLES,
    PERSON_NOUNS,
    RELATIVE_TIMES,
    UNRESOLVED,
)
from quiz.generate.lists import entry
from quiz.generate.mentions import HE, IT, Unclear, agrees, first_subject, persons_in, plain_name
from quiz.generate.names import Names
from quiz.generate.quotations import Quotation
from quiz.generate.topics import Topic

_FRESH = frozenset(["upcoming", "new", "latest", "recent", "forthcoming", "current"])
"""Adjectives that were true on the day of the text: a question leaves them out."""
_OF_TIME = frozenset("era age chapter phase life home way start level world generation direction".split())
"""What is nothing told of without "new"."""
_OF_THE_PEOPLE = frozenset("majority vote votes election music culture song sovereignty revolt uprising front".split())
"""What "popular" tells the kind of, and does not praise."""


_TEAMS = frozenset(["football club", "band", "baseball team", "basketball team", "team", "orchestra"])
"""Kinds of bodies that "they" is said of."""
_LONGEST_TEAM = 4
"""Words of a team's name."""


class Told(Definites):
    """A sentence whose words a question can show."""

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
            called = self._called_in_full(word)
            if word.entity == "PERSON" and word.first and called is None and self._is_first_name_alone(word):
                raise Unclear(word.text)
            if word.entity == "PERSON" and word.first and called is None:
                known += persons_in(words[index : index + 4], self.names)[:1]
            if self.topic is not None and plain_name(self.topic.name) == plain_name(word.text):
                known.append(self.topic.name)
            if low in HE and word.tag == "PRP$" and word.dep == "poss" and self.is_vague(words[word.head]):
                raise Unclear(words[word.head].text)
            if low in HE and word.tag in ("PRP", "PRP$") and not self.is_of_ship(word):
                parts.append((self._person(word, known), space))
            elif (low == "its" and self.is_of_subject(word, here)) or (self.general and self._is_of_any(word, indexes)):
                parts.append((low, space))
            elif low in ("it", "they") and is_of_speaker(self.sentence, word) and word.head in here:
                # "How many jobs did the BBC say it would cut?"
                parts.append((low, space))
            elif (low in IT or low in HE) and word.tag in ("PRP", "PRP$"):
                parts.append((self.thing(word, known), space))
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
            elif word.dep == "poss" and self.is_vague(words[word.head]):
                raise Unclear(words[word.head].text)
            elif low in ("their", "them", "they") and (
                any(words[i].tag in ("NNS", "NNPS") for i in indexes if i < index and not self._is_about(word, i))
                or self.is_of_many(word)
            ):
                # "Humans are capable of using their reason": they are in the question.
                parts.append((low, space))
            elif low == "they" and (group := self.group_before(word)) is not None:
                parts.append((group, space))
            elif low == "them" and (team := self._team_before(word)) is not None:
                parts.append((team, space))
            elif low == "this" and word.dep == "det" and words[word.head].tag == "NNP" and not index:
                # "This Main Building" has a name.
                parts.append(("the", space))
            elif self.general and low in _ANYBODY and word.tag in ("PRP", "PRP$"):
                parts.append((_ANYBODY[low], space))
            elif low == "another" and self._is_called(word):
                # "Another program called Head Start" is told from the others by its name.
                parts.append(("the", space))
            elif called is not None and called not in known:
                parts.append((called, space))
                known.append(called)
            elif self._points_away(word):
                raise Unclear(low)
            elif low == "the" and word.dep == "det":
                noun = words[word.head]
                phrase = [i for i in self.plain_phrase(noun.index) if i in here]
                meant = self.definite(noun, here)
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
            text = re.sub(r"\b(a) (?=[aeio8])", r"\1n ", text)
        # "a new, Protestant religion" without "new".
        return re.sub(r"\b(an?|the), ", r"\1 ", text)

    def _person(self, word: Word, known: Sequence[str]) -> str:
        name = self.antecedent(word)
        if self._is_of_role(word, name):
            # "The country's first president died beside his family": of himself, as of another, if he is named.
            raise Unclear(word.text)
        if list(dict.fromkeys(one for one in known if agrees(one, word))) == [name]:
            return word.text.lower()
        if name in known:
            # "Who thanked Byron for Byron's help?"
            raise Unclear(word.text)
        return name + ("'s" if word.tag == "PRP$" else "")

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

    def _called_in_full(self, word: Word) -> str | None:
        """Return the topic's name for its last word alone: "Lenny" of the Hurricane Lenny."""
        topic = self.topic
        if topic is None or topic.person or word.tag != "NNP" or plain_name(word.text) not in topic.aliases:
            return None
        beside = self.sentence.words[max(0, word.index - 1) : word.index + 2]
        alone = not any(w.index != word.index and w.tag.startswith("NNP") for w in beside)
        return topic.name if alone and topic.name.endswith(f" {word.text}") else None

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
        if people is not None and entry(word.text.lower()) is None:
            # "Rigel is 860 light-years away": a list knows it by its capital alone.
            return True
        if (
            word.entity == ""
            and word.text.lower() in self.names.small
            and not (following and following.tag[:3] == "NNP")
        ):
            # "Ocean ecosystems", where the text tells of the ocean elsewhere.
            return False
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

    def _team_before(self, word: Word) -> str | None:
        """Return the one team that "them" can mean: "He was part of Chelsea's youth system, joining them in 1991"."""
        before = self.sentence.words[: word.index]
        subject = first_subject(self.sentence)
        single = subject is not None and (subject.text.lower() in ("he", "she") or subject.entity == "PERSON")
        if word.dep != "dobj" or not single or any(w.tag == "NNS" for w in before):
            return None
        teams: set[str] = set()
        for start, end in (
            (i, k) for i in range(len(before)) for k in range(i + 1, min(i + _LONGEST_TEAM, len(before)) + 1)
        ):
            found = entry(self.sentence.text(range(start, end))) if before[start].tag.startswith("NNP") else None
            if found is not None and found.kind in _TEAMS:
                teams.add(found.name)
        return teams.pop() if len(teams) == 1 else None

    def _is_spared(self, word: Word) -> bool:
        """Say whether the word begins an adjective that a question does without: praise, or news of the day."""
        sentence = self.sentence
        head = sentence.words[self._adjective(word)]
        owner = sentence.words[head.head]
        if head.dep != "amod" or owner.tag.startswith("NNP") or owner.index < head.index:
            # "Hailed it as important for peace"
            return False
        words = [sentence.words[i] for i in sentence.subtree(head.index)]
        plain = [w for w in sentence.dependents(owner.index) if w.dep not in ("det", "amod", "punct")]
        bare = owner.tag == "NN" and not plain and sentence.dependent(owner.index, "det") is not None
        if head.lemma.lower() == "new" and sentence.dependent(owner.index, "nummod") is not None:
            # "Only two new drugs were approved": of the old ones many were.
            return False
        if head.lemma.lower() == "new" and bare and owner.lemma.lower() in _OF_TIME:
            # "Into a new era": without the word, into any.
            return False
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
            and not (low == "later" and word.dep == "amod" and self.sentence.words[word.head].lemma in ("use", "life"))
        ):
            return True
        if low in ("last", "next") and self.sentence.words[word.head].lemma in _PERIODS:
            return True
        if low not in UNRESOLVED:
            return False
        if low == "former" and word.dep == "amod" and self.sentence.words[word.head].tag in ("NNP", "NNPS", "NNS"):
            # "Former President Roosevelt", "former prisoners": those who were.
            return False
        behind = [w.text.lower() for w in self.sentence.words[word.index + 1 : word.index + 2]]
        if low == "those" and behind in (["who"], ["with"], ["at"], ["aged"]):
            return False
        if low == "other" and self._is_repeated(word):
            return False
        if low == "such" and behind == ["as"]:
            # "Factors such as age"
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

    def _is_of_any(self, word: Word, indexes: Sequence[int]) -> bool:
        """Say whether what a word points at stands before it in what tells the meaning of a term: "a market in which
        there is one buyer", "passed from one person to another"."""
        before = [self.sentence.words[i] for i in indexes if i < word.index]
        match word.text.lower():
            case "there":
                return word.tag == "EX"
            case "other" | "others" | "both":
                return True
            case "another":
                return any(w.text.lower() in ("one", "than") for w in before)
            case "its":
                return True
            case "it":
                # The first noun is what the term is: "the practice by which it is done".
                return sum(w.tag in ("NN", "NNS") for w in before) > 1
            case "they" | "them":
                return any(w.tag == "NNS" for w in before)
        return False

    def _is_about(self, word: Word, noun: int) -> bool:
        """Say whether a pronoun stands in what its noun is about: "restrictions on their use" are not on their own."""
        links = [w for w in self.sentence.dependents(noun, "prep") if w.text.lower() in ("on", "against", "about")]
        return any(word.index in self.sentence.subtree(link.index) for link in links)

    def _is_called(self, word: Word) -> bool:
        """Say whether the noun of a determiner is followed by its name: "another program called Head Start"."""
        words = self.sentence.words
        behind = words[word.head + 1 : word.head + 3]
        return [w.text for w in behind[:1]] in (["called"], ["named"]) and behind[-1].text[:1].isupper()

    def _is_repeated(self, other: Word) -> bool:
        """Say whether "other" tells apart what stands before in the same breath: "connect bones to other bones"."""
        words = self.sentence.words
        noun = words[other.head].lemma
        return any(w.lemma == noun for w in words[max(0, other.index - _BREATH) : other.index])


_ANYBODY = {"we": "people", "us": "people", "our": "one's", "your": "one's"}
"""Whom schoolbooks mean by "we" and "you": anybody."""
_BREATH = 12
"""Words."""
_PERIODS = frozenset("""week weekend month year night summer winter spring autumn season decade century time""".split())


def topic_at(topics: Sequence[Topic], offset: int) -> Topic | None:
    """Return the narrowest topic whose section holds the offset."""
    return next((t for t in reversed(topics) if t.start <= offset and (t.end is None or offset < t.end)), None)


def subjects(
    names: Names,
    sentences: Sequence[Sentence],
    paragraphs: Sequence[int],
    topics: Sequence[Topic],
    said: Sequence[Quotation] = (),
) -> list[str | None]:
    """Return for each sentence what its main subject means: a person, a title or the topic, by name, or None; of a
    sentence that is all speech, who speaks, as far as what is `said` tells."""
    found: list[str | None] = []
    for index, paragraph in enumerate(paragraphs):
        sentence = sentences[index]
        start, end = sentence.span
        speech = next((one for one in said if one.start - 1 <= start and end <= one.end + 1), None)
        if speech is not None:
            found.append(speech.speaker)
            continue
        topic = topic_at(topics, sentence.span[0])
        told = Told(names, sentences, index, paragraph, topic, tuple(found))
        head = first_subject(sentence)
        found.append((told.referent(head) or _said_to_be(told, head)) if head is not None else None)
    return found


def _said_to_be(told: Told, subject: Word) -> str | None:
    """Return the person of whom a sentence says what he is, in whichever order: "Its first rabbi was Carl Sand"."""
    sentence = told.sentence
    attr = sentence.dependent(sentence.root.index, "attr")
    described = subject.head == sentence.root.index and subject.tag == "NN" and subject.lemma.lower() in PERSON_NOUNS
    if not described or sentence.root.lemma != "be" or attr is None or attr.entity != "PERSON":
        return None
    named = persons_in(sentence.words[sentence.root.index :], told.names)
    return named[0] if len(named) == 1 and named[0] in told.names.persons.values() else None
