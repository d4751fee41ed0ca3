"""What a question must keep of the words that it takes from a sentence.

A question is built from parts, and each part is cut where it tells more. A cut that goes too deep changes what is told
of: "Some Normans joined" is not "the Normans joined", and "the cup of 1998" not "the cup". So the question is held
against the sentence once more: each noun of its clause that it repeats must stand there with what limits it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from quiz.generate.clauses import Clause
from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import EVALUATIVE

_QUANTIFIERS = frozenset("some many most several few all both half each every no other another such".split())
"""Words before a noun without which it means all of its kind, or others of it."""

_LIMITING = frozenset(
    """
    former alleged first second third fourth fifth last only original unofficial unsuccessful attempted proposed
    planned future would-be so-called additional remaining current present
    """.split()
)
"""Adjectives that a question must not lose, besides superlatives and comparatives."""

_ASKED = re.compile(r"^(?:\w+ )?(?:what|which)(?: [a-z]+)+? (?=is|are|was|were|did|do|does|has|have\b)", re.IGNORECASE)
"""What a question opens with, up to its verb."""

_YEAR = re.compile(r"1\d{3}|20\d\d")

_SIDE_BY_SIDE = re.compile(r"(?<![\w-])(\w[\w'-]*) (?=([A-Z][\w'-]+))")
_HUNG = re.compile(r"\b(\w+) (by|of|with|featuring|starring)\b")
_HYPHENED = re.compile(r"(?<![\w-])[a-z]+(?:-[a-z]+)+(?![\w-])")
_COMPOUND = re.compile(r"(?<![\w-])([a-z]+)-([a-z]+)")
_BEFORE_JR = re.compile(r"([A-Z]\w+), ?[JS]r\b")

_SCALES = frozenset(["m", "bn", "k"])

_APART = (",", "(", "-", "--", ";", ":")


def lost(clause: Clause, stem: str, answer: str) -> str | None:
    """Return a word that the question leaves out though it limits what it repeats, or None.

    Args:
        clause: what is asked about.
        stem: the question.
        answer: what it asks for, which it does not hold.
    """
    # "In what year" and "which song" ask for the noun, whatever the sentence tells of it.
    cut = _Cut(clause, stem, answer, _ASKED.sub("", stem))
    return next((word for word in (check(cut) for check in _CHECKS) if word is not None), None)


@dataclass(frozen=True)
class _Cut:
    """A question beside the clause that it is cut from."""

    clause: Clause
    stem: str
    answer: str
    told: str
    """The question behind its question phrase."""

    @property
    def sentence(self) -> Sentence:
        """The sentence of the clause."""
        return self.clause.sentence

    @cached_property
    def whole(self) -> str:
        """The sentence as a text."""
        return self.sentence.text(range(len(self.sentence.words)))

    def shows(self, word: Word) -> bool:
        """Say whether question or answer holds a word."""
        return _holds(f"{self.stem} {self.answer}", word)


def _limited(cut: _Cut) -> str | None:
    """What limits a noun: "some", "first", "the largest"."""
    for index in cut.sentence.subtree(cut.clause.verb):
        noun = cut.sentence.words[index]
        if noun.dep == "npadvmod" or not noun.tag.startswith("NN") or not _is_of(cut.clause, noun):
            continue
        if _holds(f"{cut.told} {cut.answer}", noun):
            for word in _limits(cut.sentence, noun):
                if not cut.shows(word):
                    return word.text
    return None


def _object(cut: _Cut) -> str | None:
    """What the deed was done to: of "ten goals and nine assists" one is asked without the other."""
    made = cut.sentence.dependent(cut.clause.verb, "dobj")
    if made is None or not _is_new(cut.sentence, made):
        return None
    if made.text in _SCALES and cut.answer.endswith(made.text):
        # The "m" of "£40m", read as a word of its own
        return None
    return None if any(map(cut.shows, (made, *cut.sentence.dependents(made.index, "conj")))) else made.text


def _torn(cut: _Cut) -> str | None:
    """A part of what hyphens or commas join: "the MTV made-film" of "the MTV made-for-television film"; "Jr"."""
    joined: list[str] = _HYPHENED.findall(cut.told)
    torn = next((word for word in joined if word.casefold() not in cut.whole.casefold()), None)
    if torn is not None:
        return torn
    for head, _ in _COMPOUND.findall(cut.whole):
        alone = rf"(?<![\w-]){re.escape(head)}(?![\w-])"
        if re.search(alone, cut.told) and not re.search(alone, cut.whole):
            # "A heavy counter" of "a heavy counter-attack"
            return str(head)
    younger = any(name in cut.told for name in _BEFORE_JR.findall(cut.whole))
    return "Jr" if younger and not re.search(r"\b[JS]r\b", cut.told) else None


def _rate(cut: _Cut) -> str | None:
    """Of how much: "42,857 people per square kilometre"."""
    rate = re.search(rf"\b{re.escape(cut.answer)} [\w ]+? per \w+", cut.whole)
    return "per" if rate and not re.search(r" per | each ", cut.told) else None


def _comma(cut: _Cut) -> str | None:
    """What a comma parts: "in 2008 Daylight Robbery" of "in 2008, Daylight Robbery"."""
    pairs = [match for match in _SIDE_BY_SIDE.finditer(cut.told) if match[0] not in cut.whole]
    run = next((str(match[2]) for match in pairs if f"{match[1]}, {match[2]}" in cut.whole), None)
    if run is not None:
        return run
    # "In 2008 by Paul Leonti" of "in 2008, Winter Harbour by Paul Leonti"
    hung = (match for match in _HUNG.finditer(cut.told) if match[0] not in cut.whole)
    return next((m[2] for m in hung if re.search(rf"\b{m[1]}\b[^,]{{0,40}}, [A-Z][^,]* {m[2]}\b", cut.whole)), None)


def _year(cut: _Cut) -> str | None:
    """Whose year it is, and where: "released on May 5, 1984, in the US"."""
    year = _of_another(cut.clause, f"{cut.stem} {cut.answer}")
    if year is not None or not _YEAR.search(cut.answer):
        return year
    there = re.search(rf"{re.escape(cut.answer)}, in (?:the )?([A-Z][\w.]+(?: [A-Z]\w+)*)", cut.whole)
    return str(there[1]) if there is not None and there[1] not in cut.told else None


def _period(cut: _Cut) -> str | None:
    return next((word.text for word in _periods(cut.clause) if not _holds(cut.stem, word)), None)


def _frequency(cut: _Cut) -> str | None:
    """How often: what is so "sometimes" is not so for good, and who was lent "again" had been lent before."""
    adverbs = cut.sentence.dependents(cut.clause.verb, "advmod")
    often = (word for word in adverbs if word.lemma.lower() in _OFTEN)
    return next((word.text for word in often if not _holds(cut.stem, word)), None)


def _doer(cut: _Cut) -> str | None:
    return next((word.text for word in _doers(cut.clause) if not cut.shows(word)), None)


def _for_now(cut: _Cut) -> str | None:
    """For how long: "decided against it for the time being"."""
    told = cut.sentence.text(cut.sentence.subtree(cut.clause.verb))
    hedge = _HEDGE.search(told)
    return hedge[0] if hedge is not None and hedge[0] not in cut.stem else None


_HEDGE = re.compile(r"\b(?:for the time being|for the moment|temporarily|provisionally)\b")


def _of_none(cut: _Cut) -> str | None:
    """What is told of nobody: "none was confirmed among the 142 forebears"."""
    subject = cut.sentence.words[cut.clause.subject].text.lower()
    return subject if subject in ("none", "neither", "nobody", "nothing", "few") else None


_CHECKS = (_limited, _object, _torn, _rate, _comma, _year, _period, _frequency, _for_now, _of_none, _doer)


def _of_another(clause: Clause, shown: str) -> str | None:
    """Return a year that may be that of the last of several objects only, of which the question shows another: "won
    the league six times, and the cup in 1999"."""
    words = clause.sentence.words
    for year in words[clause.verb :]:
        if not _YEAR.fullmatch(year.text) or not _holds(shown, year) or not _is_of(clause, year):
            continue
        objects = [w for w in words[clause.verb : year.index] if w.dep in ("dobj", "conj") and w.tag.startswith("NN")]
        held = [_in_full(clause.sentence, word) in shown for word in objects]
        if any(held) and not held[-1]:
            return year.text
    return None


def _in_full(sentence: Sentence, noun: Word) -> str:
    """Return a noun with the words that are compounded with it: "the Champions League" is not the Premier League."""
    return sentence.text([*(w.index for w in sentence.dependents(noun.index, "compound")), noun.index])


def _periods(clause: Clause) -> Iterator[Word]:
    """Yield the "past" or "last" of what was so for some years only: "paid no tax during the past three years"."""
    for part in (*clause.parts(), *clause.fronted()):
        for word in (clause.sentence.words[i] for i in clause.sentence.subtree(part.index)):
            over = clause.sentence.words[word.head]
            if word.text.lower() in ("past", "last", "recent") and over.lemma in _SPANS and part.dep == "prep":
                yield word


_OFTEN = frozenset(
    "again sometimes often usually typically generally frequently occasionally rarely mostly normally".split()
)

_SPANS = frozenset(["year", "decade", "month", "week", "century", "season"])


def _is_new(sentence: Sentence, noun: Word) -> bool:
    """Say whether a noun stands for nothing said before, which a question would put in its place."""
    det = sentence.dependent(noun.index, "det", "poss")
    return noun.tag in ("NN", "NNS", "NNP") and noun.entity == "" and (det is None or det.text.lower() in ("a", "an"))


def _doers(clause: Clause) -> list[Word]:
    """Return whom the parser takes for further subjects: "Ada Byron, Eve Roy, and Carl Sand founded"."""
    sentence = clause.sentence
    found = sentence.dependents(clause.verb, "nsubj", "nsubjpass")
    named = all(word.tag.startswith("NNP") for word in found)
    return found if named and any(_is_joined_on(sentence, word) for word in found[1:]) else []


def _is_joined_on(sentence: Sentence, word: Word) -> bool:
    """Say whether "and" stands before a name."""
    first = min(sentence.subtree(word.index))
    return first > 0 and sentence.words[first - 1].text in ("and", "or")


def _holds(text: str, word: Word) -> bool:
    return re.search(rf"(?<!\w){re.escape(word.text)}(?!\w)", text, re.IGNORECASE) is not None


def _is_of(clause: Clause, noun: Word) -> bool:
    """Say whether a noun belongs to the clause, and not to another below it."""
    sentence = clause.sentence
    for over in sentence.ancestors(noun.index):
        if over.index == clause.verb:
            return True
        if over.tag.startswith("V") and over.dep not in ("amod", "compound"):
            return False
    return False


def _limits(sentence: Sentence, noun: Word) -> list[Word]:
    """Return the words that say which, or how many, of what a noun names are meant."""
    found = []
    for word in sentence.dependents(noun.index):
        low = word.text.lower()
        before = word.index < noun.index
        match word.dep:
            case "det" | "predet" | "neg":
                limits = low in _QUANTIFIERS or word.dep == "neg"
                # "In all 34 provinces": those 34 are all.
                limits = limits and not (low == "all" and sentence.words[word.index + 1].tag == "CD")
                # "Another program called Head Start": its name tells which.
                limits = limits and not (
                    low == "another" and sentence.words[noun.index + 1].text in ("called", "named")
                )
            case "amod":
                limits = before and (word.tag in ("JJS", "JJR") or low in _LIMITING) and low not in EVALUATIVE
            case "nummod":
                # "The 2008 festival" is one of a row that has the same name.
                limits = word.tag == "CD" and _YEAR.fullmatch(word.text) is None
            case "relcl" | "acl":
                limits = sentence.words[min(sentence.subtree(word.index)) - 1].text not in _APART
            case _:
                limits = False
        if limits:
            found.append(word)
    return [*found, *_listed(sentence, noun)]


def _listed(sentence: Sentence, noun: Word) -> list[Word]:
    """Return the names that stand beside a name in a list, as which the parser may take the second for an apposition:
    "by Tom Hood, Ada Byron and Eve Roy"."""
    beside = [w for w in sentence.dependents(noun.index, "appos", "conj") if w.index > noun.index]
    if not any(sentence.dependents(w.index, "cc") for w in (noun, *beside)):
        return []
    return [w for w in beside if w.tag.startswith("NNP") and noun.tag.startswith("NNP")]
