"""A clause: a finite verb with its subject and what belongs to it."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import QUOTING_VERBS, SENTENCE_ADVERBS

SUBJECT = ("nsubj", "nsubjpass", "csubj")


PLANS = frozenset(["schedule", "set", "expect", "plan", "slate", "due", "book"])
"""Verbs of plans, in the passive."""


_CLAIMED = frozenset("evidence belief claim theory suggestion speculation rumour rumor possibility idea chance".split())
"""Nouns behind which stands what may be so."""


_CLAIMS = QUOTING_VERBS | frozenset(
    """
    believe think estimate claim suggest hope expect predict fear allege understand feel suspect doubt guess report
    argue rumour rumor speculate rule
    """.split()
)
"""Verbs behind which something need not be so."""


@dataclass(frozen=True)
class Clause:
    """A finite verb with its subject and what belongs to it."""

    sentence: Sentence
    verb: int
    subject: int
    """Head of the subject."""
    aux: tuple[int, ...]
    passive: bool
    shown: bool = False
    """A small clause under a verb of showing: asked as "was S shown doing"."""
    own_subject: bool = True
    """Whether the subject stands in this clause, not in the one that it is joined to."""
    perfect: bool = False
    """"Has called", asked as "called": `aux` goes without "has"."""

    @property
    def head(self) -> Word:
        """The verb."""
        return self.sentence.words[self.verb]

    @property
    def is_claimed(self) -> bool:
        """Whether it is only said, thought or estimated to be so."""
        word = self.head
        while word.dep in ("ccomp", "conj") and word.head != word.index:
            over = self.sentence.words[word.head]
            if word.dep == "ccomp" and over.lemma in _CLAIMS:
                return True
            word = over
        # "There is evidence that Tikal was conquered."
        return word.dep == "acl" and self.sentence.words[word.head].lemma.lower() in _CLAIMED

    @property
    def is_of_today(self) -> bool:
        """Whether it tells what was going on when the text was written: "is enjoying a renaissance"."""
        now = any(self.sentence.words[i].text.lower() in ("is", "are", "'s", "'re", "am") for i in self.aux)
        today = any(
            w.lemma.lower() in ("currently", "now", "presently", "nowadays")
            for w in self.sentence.dependents(self.verb, "advmod")
        )
        return (now and self.head.tag == "VBG") or (today and self.head.tag in ("VBZ", "VBP"))

    @property
    def is_plan(self) -> bool:
        """Whether it tells what was to come: "will", "is scheduled to"."""
        by = self.sentence.dependents(self.verb, "agent")
        # "The borders were set by Eve Roy" is done.
        return (self.head.lemma in PLANS and self.passive and not by) or any(
            self.sentence.words[i].lemma.lower() in ("will", "'ll") for i in self.aux
        )

    def parts(self) -> list[Word]:
        """The dependents that a question may repeat, in text order, behind the verb."""
        return [
            word
            for word in self.sentence.dependents(self.verb)
            if word.index > self.verb and word.dep in _KEPT and not self._drops(word)
        ]

    def fronted(self) -> list[Word]:
        """The dependents before the subject, which a question leaves out unless it asks for them."""
        first = self.subject if self.own_subject else self.verb
        return [
            word for word in self.sentence.dependents(self.verb, "prep", "npadvmod", "advmod") if word.index < first
        ]

    def manner(self) -> list[Word]:
        """The adverbs before the verb that change what is told ("first", "wrongly", "often"), in text order."""
        return [
            word
            for word in self.sentence.dependents(self.verb, "advmod")
            if self.subject < word.index < self.verb and word.lemma.lower() not in SENTENCE_ADVERBS
        ]

    def _drops(self, word: Word) -> bool:
        sentence = self.sentence
        first = min(sentence.subtree(word.index))
        if first > 0 and sentence.words[first - 1].text == ":":
            # "Proposed five stages: denial, anger, ..."
            return True
        comma = word.index > 0 and sentence.words[first - 1].text in (",", "-", "--", "(", ";", ":")
        if word.dep == "prep" and comma and first > 1:
            # "Wrote to the mayor, Ada Byron, in 1921": the comma is the name's.
            before = sentence.words[first - 2]
            comma = before.dep != "appos" or before.entity != "PERSON"
        if word.text.lower() == "including":
            # "Won seven awards including Best Film": the list is no part of the deed.
            return True
        if word.dep in ("advcl", "prep", "acl", "acomp") and (comma or word.text.lower() == "compared"):
            # "Compared to four in 2011" tells of another time.
            return True
        listed = bool(sentence.dependents(word.index, "conj"))
        if word.dep == "npadvmod" and comma and word.tag in ("NN", "NNP") and word.entity == "" and not listed:
            # "It closed in May, a decision which angered many."
            return True
        if word.dep == "dobj" and comma:
            # "His first trophy, the FA Cup", taken for a second object.
            return any(w.dep == "dobj" and w.index < word.index for w in sentence.dependents(self.verb))
        if word.dep == "npadvmod" and not listed and word.tag == "NNP" and word.entity in ("GPE", "PERSON", "ORG"):
            # "In nine countries, among them Brazil": a name is no adverb.
            return True
        if word.dep == "advmod":
            return word.lemma.lower() in SENTENCE_ADVERBS or comma
        if word.dep == "advcl":
            as_ = sentence.dependent(word.index, "mark")
            if as_ is not None and as_.text.lower() == "as" and not sentence.dependents(word.index, *SUBJECT):
                # "They describe themselves as employed full-time."
                return False
            # "to prepare for the stunt" says what it was for; "as", "while", "after" tell another story.
            # A participle right behind its noun ("of Cruise clinging to ...") belongs to the picture.
            return not is_infinitive(sentence, word.index) and not _is_picture(sentence, word)
        return False


_KEPT = frozenset(
    "dobj dative attr acomp oprd prep prt xcomp ccomp agent advmod advcl npadvmod pobj".split(),
)
"""Labels of what may stand behind the verb of a question."""


def _is_picture(sentence: Sentence, word: Word) -> bool:
    return (
        word.tag == "VBG"
        and not sentence.dependents(word.index, "mark", *SUBJECT)
        and not sentence.dependents(word.index, "advmod")
    )


def is_infinitive(sentence: Sentence, verb: int) -> bool:
    """Say whether a verb stands with "to"."""
    return any(word.tag == "TO" for word in sentence.dependents(verb, "aux"))
