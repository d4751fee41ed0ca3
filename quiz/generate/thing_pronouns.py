"""What "it", "its" and "they" mean, and the "she" of ships: what the text is about, or the one thing in reach."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Self

from quiz.generate.definite_nouns import SHIPS, taken_up_by
from quiz.generate.first_names import is_woman
from quiz.generate.language import Sentence, Word, name_of
from quiz.generate.lexicon import PERSON_NOUNS
from quiz.generate.mentions import Position, Unclear, first_subject, persons_in, plain_name


class ThingPronouns(Position):
    """A sentence whose pronouns for things can be resolved."""

    def is_of_ship(self, pronoun: Word) -> bool:
        """Say whether "she" means the ship that the text is about: where the sentence and the one before name no woman
        whom it could mean."""
        topic = self.topic
        if topic is None or topic.person or pronoun.text.lower() not in ("she", "her"):
            return False
        near = [*(self.previous.words if self.previous is not None else ()), *self.sentence.words[: pronoun.index]]
        before = self.subjects[self.index - 1 : self.index] if self.index else []
        told_of = [name for name in before if name in self.names.persons.values()]
        women = [name for name in persons_in(near, self.names) if is_woman(name)]
        return bool(topic.kinds & taken_up_by("ship")) and not women and not told_of

    def _tells_of_another_ship(self, pronoun: Word) -> bool:
        """Say whether the sentence, or the one before, names a ship that the text is not about."""
        near = [*(self.previous.words if self.previous is not None else ()), *self.sentence.words[: pronoun.index]]
        names = {f"{w.text} {after.text}" for w, after in pairwise(near) if w.text in SHIPS}
        own = self.topic.name if self.topic is not None else ""
        return any(name not in own for name in names)

    def thing(self, word: Word, known: Sequence[str]) -> str:
        """Return what "it" or "its" means: the topic, where the sentence, or the one before, is about it.

        Raises:
            Unclear: it may mean another thing.
        """
        topic = self.topic
        if word.tag == "PRP$" and self._is_reflexive(word):
            return word.text.lower()
        if self.topic is not None and self.is_of_ship(word) and not self._tells_of_another_ship(word):
            told_of: str | None = self.topic.name
        else:
            told_of = self._carried_on(word) or self._same_subject(word)
            told_of = told_of or self._only_body(word) or self._passed_on(word)
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
            while last > self.paragraph and self._is_of_its_own(last):
                # "Its length is 90 metres." is told of what the sentence before it is told of.
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

    def _is_of_its_own(self, index: int) -> bool:
        """Say whether the subject of a sentence is something that "it" or "she" has: "Its hull", "Her crew"."""
        sentence = self.sentences[index]
        subject = first_subject(sentence)
        owner = sentence.dependent(subject.index, "poss") if subject is not None else None
        return owner is not None and owner.index == 0 and owner.text.lower() in ("its", "her")

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
        named = [*near, before.index, *number]
        if any(previous.words[i].tag == "NNP" for i in previous.subtree(before.index) if i not in named):
            # "The Tour de France", of which the parser makes a tour and a France.
            return None
        name = previous.text(named)
        return None if self.topic is not None and plain_name(name) == plain_name(self.topic.name) else name

    def _only_body(self, word: Word) -> str | None:
        """Return what "It" at the beginning means where it did what firms do, and the sentence before names one body
        alone, and no other that could have: "The price was paid by Lang Mills. It bought the bank in 2003."."""
        sentence, root = self.sentence, self.sentence.root
        previous = self.previous
        if previous is None or word.tag != "PRP" or word.dep != "nsubj":
            return None
        verb = sentence.words[word.head]
        first = word.index == 0 and verb.index == root.index
        again = verb.dep == "advcl" and root.lemma in _OF_FIRMS and sentence.words[0].text == "It"
        if not (first or again) or verb.lemma not in _OF_FIRMS:
            return None
        bodies = {name_of(self.name_words(previous, w)) for w in previous.words if _is_body(w)}
        others = [w for w in previous.words if w.tag == "NNP" and w.entity not in _NO_FIRMS and not _is_body(w)]
        # "The bank", "a rival": it may have bought something as well.
        nouns = [
            w
            for w in previous.words
            if w.tag == "NN" and w.lemma.lower() in _FIRMS and w.dep not in ("appos", "compound")
        ]
        named = next(iter(bodies), None)
        return named if len(bodies) == 1 and not others and not nouns else None

    def name_words(self, sentence: Sentence, word: Word) -> list[Word]:
        """Return the words of the name in a sentence that a word belongs to, without what describes it."""
        begin, end = word.index, word.index + 1
        while begin and _is_body(sentence.words[begin - 1]) and sentence.words[begin - 1].space:
            begin -= 1
        while end < len(sentence.words) and _is_body(sentence.words[end]) and sentence.words[end - 1].space:
            end += 1
        return list(sentence.words[begin:end])

    def _passed_on(self, word: Word) -> str | None:
        """Return what "It" at the beginning means where the sentence before tells what was done to a thing that a name
        tells apart: "The video for "Rain" was released in May. It was directed by Ada Byron."."""
        previous, root = self.previous, self.sentence.root
        if previous is None or word.index != 0 or word.text != "It" or word.head != root.index:
            return None
        before = first_subject(previous)
        if word.dep not in ("nsubj", "nsubjpass") or _is_empty_it(self.sentence) or before is None:
            return None
        done_to = before.dep == "nsubjpass" and before.head == previous.root.index
        joined = previous.dependents(before.index, "conj") + previous.dependents(previous.root.index, "conj", "advcl")
        if not done_to or joined or before.tag not in ("NN", "NNP") or before.lemma.lower() in PERSON_NOUNS:
            return None
        if before.entity in ("PERSON", "TITLE", "GPE", "LOC") or self._may_be_other(previous):
            return None
        apart = [w.index for w in previous.dependents(before.index, "acl", "relcl", "appos", "punct")]
        phrase = previous.subtree(before.index, without=apart)
        comma = next((place for place, i in enumerate(phrase) if previous.words[i].text == ","), len(phrase))
        phrase = phrase[:comma]
        det = previous.dependent(before.index, "det", "poss")
        if (before.tag == "NN" and (det is None or det.text.lower() != "the")) or len(phrase) > _MOST_PASSED_ON:
            return None
        try:
            text = self._at(self.index - 1).render(phrase)
        except Unclear:
            return None
        named = re.search(r"[A-Z]", text) is not None
        return text if named and (self.topic is None or plain_name(text) != plain_name(self.topic.name)) else None

    def _may_be_other(self, previous: Sentence) -> bool:
        """Say whether a sentence tells of another thing that the next may go on with: "The Tay Bridge was replaced by
        the Forth Bridge"."""
        doers = [w for by in previous.dependents(previous.root.index, "agent") for w in previous.dependents(by.index)]
        return previous.root.lemma in _TO_ANOTHER or any(doer.entity != "PERSON" for doer in doers)

    def _at(self, index: int) -> Self:
        """Return another sentence of the paragraph, to be shown as this one is."""
        return type(self)(self.names, self.sentences, index, self.paragraph, self.topic, self.subjects)

    def _same_subject(self, word: Word) -> str | None:
        """Return what "it" means as the subject of a clause of time: the subject of the whole, if that has a name:
        "China opened its banks when it joined the World Trade Organization"."""
        sentence, clause = self.sentence, self.sentence.words[word.head]
        if word.text.lower() != "it" or word.dep != "nsubj" or clause.dep != "advcl" or clause.tag[:2] != "VB":
            return None
        marks = {w.text.lower() for w in sentence.dependents(clause.index, "mark", "advmod")}
        over = (sentence.dependent(w.index, "nsubj", "nsubjpass") for w in sentence.ancestors(clause.index))
        owner = next((subject for subject in over if subject is not None), None)
        if not marks & _AT_A_TIME or clause.lemma in (*_IMPERSONAL, "be") or owner is None or owner.tag != "NNP":
            return None
        if owner.entity == "PERSON" or sentence.dependents(owner.index, "conj", "appos", "relcl", "poss"):
            return None
        of = next((w for w in sentence.ancestors(clause.index)), None)
        attr = sentence.dependent(of.index, "attr") if of is not None else None
        if attr is not None and attr.lemma in ("part", "member", "division", "branch"):
            # "The firm was part of the alliance when it won the prize": the alliance, perhaps.
            return None
        near = [w.index for w in sentence.dependents(owner.index, "compound", "det", "prep")]
        return sentence.text(sorted({owner.index, *(i for n in near for i in sentence.subtree(n))}))

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
            or (owner.tag not in ("NNP", "NN") and owner.entity != "TITLE")
            or owner.lemma.lower() in PERSON_NOUNS
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

    def is_of_subject(self, word: Word, here: set[int]) -> bool:
        """Say whether "its" takes up the subject of its own clause, a name among the words at `here`: "Turin sold its
        trams"."""
        for verb in self.sentence.ancestors(word.index):
            subject = self.sentence.dependent(verb.index, "nsubj", "nsubjpass")
            if subject is not None:
                named = subject.tag == "NNP" and subject.entity != "PERSON"
                return named and subject.index in here and subject.index < word.index
        return False

    def is_of_many(self, word: Word) -> bool:
        """Say whether "their" takes up the plural subject of its own clause, or "40% of women": the question has it."""
        sentence = self.sentence
        verb = next((w for w in sentence.ancestors(word.index) if w.tag.startswith(("VB", "MD"))), None)
        subject = sentence.dependent(verb.index, "nsubj", "nsubjpass") if verb is not None else None
        if subject is None or subject.index > word.index or word.index in sentence.subtree(subject.index):
            return False
        if subject.text.lower() in ("%", "percent", "cent"):
            return any(sentence.words[i].tag == "NNS" for i in sentence.subtree(subject.index))
        return subject.tag == "NNS" or self._is_team(subject, word)

    def _is_team(self, subject: Word, their: Word) -> bool:
        """Say whether "their" takes up a subject that is one body of several people: "the band released their album",
        "Hed PE released their album"."""
        between = self.sentence.words[subject.index + 1 : their.index]
        if their.tag != "PRP$" or any(w.tag in ("NNS", "NNPS") or w.entity == "PERSON" for w in between):
            return False
        topic = self.topic
        named = topic is not None and self.subjects[self.index : self.index + 1] == (topic.name,)
        return subject.lemma.lower() in TEAMS or (topic is not None and named and bool(topic.kinds & TEAMS))


_TO_ANOTHER = frozenset(
    "move transfer add merge incorporate rename replace succeed acquire attach join connect base name give".split()
)
"""What is done to a thing with another."""


_MOST_PASSED_ON = 9
"""Words of a phrase that a question can repeat."""


TEAMS = frozenset("band group team duo trio quartet crew squad club choir orchestra ensemble congregation".split())
"""Nouns for one body of people that do something together."""


_AT_A_TIME = frozenset("when after before while until since once as".split())
"""Conjunctions of a clause that is told of the same thing as the whole."""


_IMPERSONAL = frozenset("take seem appear happen turn rain snow say believe think know report hope matter mean".split())
"""Verbs of an "it" that means nothing."""


_OF_FIRMS = frozenset(
    """
    buy acquire purchase sell employ hire own operate launch open close pay spend seize post report invest merge
    manufacture produce supply raise borrow owe sue
    """.split()
)
"""Verbs of what a firm or another body does, and no plan, price or sale."""


_NO_FIRMS = frozenset(["GPE", "LOC", "NORP", "DATE", "MONEY", "PERCENT", "PERSON", "CARDINAL", "LANGUAGE"])


_FIRMS = frozenset(
    """
    company firm bank group business giant rival maker chain retailer carmaker airline brewer producer manufacturer
    supplier operator club university agency government council ministry team party union charity museum school hospital
    subsidiary unit division parent partner owner competitor
    """.split()
)
"""Nouns for what does such things."""


def _is_body(word: Word) -> bool:
    return word.entity == "ORG" and word.tag == "NNP"


def _is_empty_it(sentence: Sentence) -> bool:
    """Say whether "it" only opens the sentence: "It is likely that ...", "It was here that ..."."""
    root = sentence.root
    clause = sentence.dependents(root.index, "ccomp", "csubj", "csubjpass", "xcomp", "advcl", "expl")
    adjective = sentence.dependents(root.index, "acomp")
    return root.lemma in _IMPERSONAL or (root.lemma == "be" and bool(clause or adjective))
