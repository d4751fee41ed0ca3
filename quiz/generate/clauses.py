"""Clauses: who did what, read off a dependency tree. A question is built from one clause and nothing around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import HEDGES, PERSON_NOUNS, SENTENCE_ADVERBS

SUBJECT = ("nsubj", "nsubjpass", "csubj")

_SHOWING = frozenset(["show", "find", "see", "feature", "depict", "reveal", "catch", "follow"])
"""Verbs that show somebody doing something: the deed is the fact, not that it was shown."""

PLANS = frozenset(["schedule", "set", "expect", "plan", "slate", "due", "book"])
"""Verbs of plans, in the passive."""

_CONDITIONS = frozenset(["if", "unless", "whether", "until", "once"])


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

    @property
    def head(self) -> Word:
        """The verb."""
        return self.sentence.words[self.verb]

    @property
    def is_plan(self) -> bool:
        """Whether it tells what was to come: "will", "is scheduled to"."""
        return (self.head.lemma in PLANS and self.passive) or any(
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
        comma = word.index > 0 and sentence.words[first - 1].text in (",", "-", "--", "(", ";", ":")
        if word.dep == "prep" and comma and first > 1:
            # "Wrote to the mayor, Ada Byron, in 1921": the comma is the name's.
            before = sentence.words[first - 2]
            comma = before.dep != "appos" or before.entity != "PERSON"
        if word.dep in ("advcl", "prep", "acl", "acomp") and comma:
            return True
        if word.dep == "advmod":
            return word.lemma.lower() in SENTENCE_ADVERBS or comma
        if word.dep == "advcl":
            # "to prepare for the stunt" says what it was for; "as", "while", "after" tell another story.
            # A participle right behind its noun ("of Cruise clinging to ...") belongs to the picture.
            return not is_infinitive(sentence, word.index) and not _is_picture(sentence, word)
        return False


_KEPT = frozenset(
    "dobj dative attr acomp oprd prep prt xcomp ccomp agent advmod advcl npadvmod pobj".split(),
)
"""Labels of what may stand behind the verb of a question."""

_NO_VERB = frozenset(["aux", "auxpass", "amod", "compound"])
"""Labels of verb forms that head no clause."""

_DENIALS = frozenset("neither nor never no nobody nothing few hardly little".split())


def clauses(sentence: Sentence) -> Iterator[Clause]:
    """Yield the clauses that state something: not negated, not hedged, not under a condition, no question, no wish."""
    if any(word.text == "?" for word in sentence.words):
        return
    for word in sentence.words:
        if word.tag in ("VBD", "VBZ", "VBP", "VB", "VBG", "VBN") and word.dep not in _NO_VERB:
            clause = _clause(sentence, word)
            if clause is not None and _states(clause):
                yield clause


def _clause(sentence: Sentence, verb: Word) -> Clause | None:
    aux = tuple(word.index for word in sentence.dependents(verb.index, "aux", "auxpass"))
    subject = _subject(sentence, verb.index)
    if subject is None:
        return _sharing(sentence, verb) if not aux else None
    if verb.dep == "ccomp" and verb.tag == "VBG" and not aux:
        shown = sentence.words[verb.head].lemma in _SHOWING
        return Clause(sentence, verb.index, subject.index, (), False, shown=True) if shown else None
    if subject.dep == "csubj" or (verb.tag in ("VBG", "VBN", "VB") and not aux):
        return None
    if aux and all(sentence.words[i].tag in ("VBG", "TO") for i in aux):
        # "Women being attacked": no finite verb.
        return None
    passive = sentence.dependent(verb.index, "auxpass") is not None
    if verb.dep == "relcl" and subject.tag not in ("WDT", "WP") and not _has_object(sentence, verb):
        # "The picture that James Watson saw": what he saw stands outside.
        return None
    if subject.tag not in ("WDT", "WP"):
        return Clause(sentence, verb.index, subject.index, aux, passive)
    # "X, which was released": what is told of "which" is told of X, if X is a certain thing.
    owner = sentence.words[verb.head]
    if owner.dep == "attr" and sentence.words[owner.head].lemma == "be":
        # "English is a language that was first spoken in England": so English was.
        owner = _subject(sentence, owner.head) or owner
    if subject.text.lower() == "which" and (owner.entity == "PERSON" or owner.lemma.lower() in PERSON_NOUNS | _KIN):
        # "The boat of his grandfather, which sank": the boat did.
        return None
    det = sentence.dependent(owner.index, "det", "poss")
    certain = owner.tag.startswith("NNP") or (det is not None and det.text.lower() not in ("a", "an"))
    if verb.dep != "relcl" or not certain:
        return None
    return Clause(sentence, verb.index, owner.index, aux, passive, own_subject=False)


_KIN = frozenset("father mother brother sister son daughter wife husband grandfather grandmother uncle aunt".split())


def _has_object(sentence: Sentence, verb: Word) -> bool:
    """Say whether a relative clause lacks nothing: "when Henry established a religion"."""
    objects = sentence.dependents(verb.index, "dobj", "attr", "acomp", "agent")
    return any(word.tag not in ("WDT", "WP", "IN") for word in objects)


def _sharing(sentence: Sentence, verb: Word) -> Clause | None:
    """Return the clause of a verb that has its subject from another: "He ran and fell", "he ran, falling twice"."""
    over = sentence.words[verb.head]
    subject = sentence.dependent(over.index, "nsubj")
    if subject is None or subject.tag in ("WDT", "WP") or over.tag not in ("VBD", "VBZ", "VBP"):
        return None
    joined = verb.dep == "conj" and verb.tag == over.tag
    behind = verb.index > over.index and sentence.words[verb.index - 1].text in (",", "-", "--")
    participle = verb.dep == "advcl" and verb.tag == "VBG" and behind
    if not (joined or participle):
        return None
    return Clause(sentence, verb.index, subject.index, (), False, own_subject=False)


def _subject(sentence: Sentence, verb: int) -> Word | None:
    """Return the subject; of two side by side ("The sequel, X is scheduled"), the named one."""
    found = sentence.dependents(verb, *SUBJECT)
    return next((word for word in found if word.entity in ("TITLE", "PERSON")), found[0] if found else None)


def _states(clause: Clause) -> bool:
    sentence, verb = clause.sentence, clause.verb
    if any(_is_relative(sentence, w) for w in sentence.dependents(verb, "advmod")):
        # "The age when it marked the spring" is a time that this clause does not name.
        return False
    if any(w.dep == "conj" and w.tag.startswith("V") for w in sentence.dependents(verb)) and any(
        w.text.lower() == "or" for w in sentence.dependents(verb, "cc")
    ):
        # "Recycled or composted" is not recycled.
        return False
    if (
        any(sentence.words[i].text.lower() in ("has", "have", "'s", "'ve") for i in clause.aux)
        and clause.head.tag == "VBN"
    ):
        # "Has flown out" is news of a day that nobody knows; "had flown out" is told of its time.
        perfect = not clause.passive or any(sentence.words[i].text.lower() == "been" for i in clause.aux)
        if perfect and not sentence.dependents(verb, "npadvmod"):
            return False
    chain = [clause.head]
    # "They did not say that he came" takes back what it holds; "it was no surprise when he came" does not.
    while chain[-1].dep in ("ccomp", "xcomp", "pcomp"):
        chain.append(sentence.words[chain[-1].head])
    for word in chain:
        if sentence.dependents(word.index, "neg"):
            return False
        if any(child.lemma.lower() in _CONDITIONS for child in sentence.dependents(word.index, "mark", "advmod")):
            return False
        if any(child.lemma.lower() in HEDGES for child in sentence.dependents(word.index, "advmod")):
            return False
    modal = any(
        sentence.words[index].tag == "MD" and sentence.words[index].lemma.lower() not in ("will", "'ll")
        for index in clause.aux
    )
    return not modal and not any(word.lemma.lower() in _DENIALS for word in sentence.dependents(verb))


_TIMES = frozenset("age year time century day period era decade month week moment season night".split())


def _is_relative(sentence: Sentence, word: Word) -> bool:
    """Say whether "where" or "when" takes up the noun before it; "no surprise when he came" does not."""
    before = sentence.words[word.index - 1] if word.index else None
    if word.tag != "WRB" or before is None:
        return False
    place = word.text.lower() == "where" and (before.tag.startswith("NN") or before.text == ",")
    return place or before.tag == "NNP" or before.lemma.lower() in _TIMES


def _is_picture(sentence: Sentence, word: Word) -> bool:
    return (
        word.tag == "VBG"
        and not sentence.dependents(word.index, "mark", *SUBJECT)
        and not sentence.dependents(word.index, "advmod")
    )


def is_infinitive(sentence: Sentence, verb: int) -> bool:
    """Say whether a verb stands with "to"."""
    return any(word.tag == "TO" for word in sentence.dependents(verb, "aux"))
