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

from quiz.generate.clause import Clause
from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import EVALUATIVE
from quiz.generate.values import MONTHS

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
    # "What maximum speed did it reach?" of "speeds of up to 90 mph"
    single = re.search(rf"(?<![\w-]){re.escape(made.lemma)}(?![\w-])", cut.stem) is not None
    shown = single or any(map(cut.shows, (made, *cut.sentence.dependents(made.index, "conj"))))
    return None if shown else made.text


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
    come_out = cut.clause.head.lemma in _COMING_OUT
    between = r", (?:as [^.;,]* )?in" if come_out else ", in"
    there = re.search(rf"{re.escape(cut.answer)}{between} (?:the )?([A-Z][\w.]+(?: [A-Z]\w+)*)", cut.whole)
    if there is None or there[1] in cut.told:
        return None
    place = any(w.text in re.findall(r"\w+", there[1]) and w.entity == "GPE" for w in cut.sentence.words)
    return str(there[1]) if place or not come_out else None


_COMING_OUT = frozenset("release publish issue launch air broadcast premiere".split())
"""What is done to one thing on many days, in one land after the other."""


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


def _up_to(cut: _Cut) -> str | None:
    """Up to when, or from when on, what is counted went on: "played nine games before his loan expired"."""
    if not _COUNTED.match(cut.stem):
        return None
    marks = [
        (cut.sentence.dependent(part.index, "mark"), part)
        for part in cut.sentence.dependents(cut.clause.verb, "advcl")
        if part.index > cut.clause.verb
    ]
    dropped = (mark for mark, part in marks if mark is not None and not cut.shows(part))
    return next((mark.text for mark in dropped if mark.text.lower() in _ENDS), None)


_COUNTED = re.compile(r"(?:\w+ )?how (?:many|much|far)\b", re.IGNORECASE)

_ENDS = frozenset(["before", "until", "till", "since", "when", "while"])
"""Words that begin what a count ends with, or goes along with."""


def _by_then(cut: _Cut) -> str | None:
    """By when something had been done: "by June she had won 32 games"."""
    verb, words = cut.clause.verb, cut.sentence.words
    had = next((word for word in cut.sentence.dependents(verb, "aux") if word.text.lower() == "had"), None)
    if had is None or not _COUNTED.match(cut.stem):
        return None
    fronted = [w for w in cut.sentence.dependents(verb, "prep", "advmod", "advcl", "npadvmod") if w.index < had.index]
    told = [w for part in fronted for w in map(words.__getitem__, cut.sentence.subtree(part.index))]
    times = [w for w in told if w.entity in ("DATE", "TIME", "EVENT") or w.tag in ("CD", "NN", "NNP")]
    return had.text if times and not any(map(cut.shows, times)) else None


def _two(cut: _Cut) -> str | None:
    """The second of two that a verb needs: "the road linked Vancouver" of "linked Vancouver, British Columbia, to
    Halifax"."""
    if cut.clause.head.lemma not in _OF_TWO or cut.clause.passive:
        return None
    return None if re.search(r"\b(?:to|with|and|from|between|two|both)\b", cut.told) else cut.clause.head.text


_OF_TWO = frozenset(["link", "connect", "separate", "compare", "distinguish"])
"""Verbs of two things."""


def _number(cut: _Cut) -> str | None:
    """The number that a name goes with: "San Lorenzo Head" of "San Lorenzo Head 8"."""
    pairs = (match for match in _NUMBERED.finditer(cut.whole) if match[1] not in MONTHS)
    lost = (m for m in pairs if re.search(rf"\b{m[1]}\b(?! \d)", cut.told) and m[0] not in f"{cut.told} {cut.answer}")
    return next((match[2] for match in lost if f"{match[1]} " not in cut.answer), None)


_NUMBERED = re.compile(r"\b([A-Z][a-z]+) (\d{1,3})\b(?![,:%.\d]|st|nd|rd|th| [a-z]+s\b)")


def _moved(cut: _Cut) -> str | None:
    """When somebody changed to where he is not the first time: "in 1874 she switched to the Turin Observatory"."""
    if cut.clause.head.lemma not in _MOVING or _YEAR.search(f"{cut.stem} {cut.answer}"):
        return None
    # Wherever the parser hangs it.
    return next((word.text for word in cut.sentence.words if _YEAR.fullmatch(word.text)), None)


_MOVING = frozenset("transfer switch move join sign return shift relocate change".split())
"""What somebody does more than once in his life."""


_ON_AIR = re.compile(
    r"\b(?:on|in|at|during) (?P<rest>the [\w ]*?\b(?:episode|edition|broadcast|instalment|issue|leg) of [A-Z]\w+)",
    re.IGNORECASE,
)


_ROMAN = re.compile(r"\b([A-Z]\w{3,}) ((?:I{1,3}|IV|VI{0,3}|IX)\b)")


def _numeral(cut: _Cut) -> str | None:
    """The numeral of a name: "Division I"."""
    told = f"{cut.stem} {cut.answer}"
    found = _ROMAN.findall(cut.whole)
    return next((numeral for name, numeral in found if name in told and f"{name} {numeral}" not in told), None)


def _on_air(cut: _Cut) -> str | None:
    """Of which of a row it is told: "on the 26 June episode of Impact!, he was beaten"."""
    match = _ON_AIR.search(cut.sentence.text(range(cut.clause.verb)))
    return match["rest"] if match is not None and match["rest"].split()[-1] not in cut.stem else None


def _of_none(cut: _Cut) -> str | None:
    """What is told of nobody: "none was confirmed among the 142 forebears"."""
    subject = cut.sentence.words[cut.clause.subject].text.lower()
    return subject if subject in ("none", "neither", "nobody", "nothing", "few") else None


def _taken_up(cut: _Cut) -> str | None:
    """What another verb has told: "the first to score since Ada Byron did so"."""
    head = cut.clause.head
    alone = head.lemma == "do" and cut.sentence.dependent(cut.clause.verb, "dobj") is None
    return head.text if alone and not cut.clause.passive else None


def _spoken(cut: _Cut) -> str | None:
    """The marks of somebody's own words: "he set out "into the wide world"", and half of a name in quotation marks."""
    for said in re.findall(r'"([^"]+)"', cut.whole):
        first = " ".join(said.split()[:_OWN_WORDS])
        if (
            said[0].islower()
            and not said.startswith(("the ", "a ", "an "))
            and len(said.split()) >= _OWN_WORDS
            and first in re.sub(r'"[^"]*"', "", cut.told)
        ):
            return str(said)
        behind = re.search(rf'"{re.escape(said)}" ([A-Z]\w+)', cut.whole)
        if behind is not None and f'"{said}"' in cut.stem and behind[0] not in cut.stem:
            # "Jim "Spike" won" of "Jim "Spike" Byron"
            return str(behind[1])
        opens = re.search(rf'"{re.escape(said.split()[0])}\b[^"]*"', cut.stem)
        if opens is not None and opens[0].strip('"') not in cut.whole:
            return str(said)
    return None


_OWN_WORDS = 3
"""Words in quotation marks that are somebody's, and not a term."""


def _example(cut: _Cut) -> str | None:
    """One of many, told for an example: "One batch, for instance, cost him $3,700"."""
    instance = re.search(r"\bfor (?:instance|example)\b", cut.whole)
    subject = cut.sentence.words[min(cut.sentence.subtree(cut.clause.subject))]
    return instance[0] if instance is not None and subject.text.lower() in ("one", "a", "an") else None


def _owner(cut: _Cut) -> str | None:
    """Whom "which" may mean: "an entrenchment at the end of Ada's Island, which was manned by 750 men"."""
    if cut.clause.head.dep != "relcl" or cut.clause.own_subject:
        return None
    owner = cut.sentence.words[cut.clause.head.head]
    over, links = owner, 0
    while over.dep in ("pobj", "prep"):
        links += over.dep == "prep"
        over = cut.sentence.words[over.head]
        det = cut.sentence.dependent(over.index, "det")
        if links > 1 and over.tag == "NN" and det is not None and det.text.lower() in ("a", "an"):
            return owner.text
    # "Held a fundraiser in Rome for the campaign, which raised $4 million"
    made = cut.sentence.dependent(over.index, "dobj") if links and over.tag.startswith("V") else None
    det = cut.sentence.dependent(made.index, "det") if made is not None else None
    rival = made is not None and made.tag == "NN" and made.index < owner.index and det is not None
    return owner.text if rival and det is not None and det.text.lower() in ("a", "an") else None


_OF_ALL = re.compile(r"\b\w+ (?:all|both|each) \w+ing\b")
"""What is told of a list: "with Ada Byron, Eve Roy, and Carl Sand all receiving"."""


def _list(cut: _Cut) -> str | None:
    """The end of a list: "known for his support for rights, activism" of "rights, activism, and outreach"."""
    torn = next((m[0] for m in _OF_ALL.finditer(cut.told) if m[0] not in cut.whole), None)
    if torn is not None:
        return str(torn)
    end = re.search(r"(\w+ \w+)\?$", cut.stem)
    if end is None or cut.told.count(",") == 0:
        return None
    last = re.search(rf"\b{end[1]}, (and|or) (\w+)(?! \w+ed\b)", cut.whole)
    before = re.search(r", (\w[^,]*)\?$", cut.stem)
    return last[1] if last and before and not re.search(r"\b(?:and|or)\b", before[1].split(" between ")[0]) else None


_CHECKS = (
    _limited, _object, _torn, _rate, _comma, _year, _period, _frequency, _for_now, _up_to, _by_then, _of_none, _doer,
    _taken_up, _spoken, _example, _owner, _list, _two, _number, _moved, _on_air, _numeral,
)  # fmt: skip


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
