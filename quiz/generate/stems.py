"""Stems: a clause becomes a question by putting a question phrase in place of the answer.

English question formation as in any grammar: an asked subject keeps the order ("Who revealed ..."); otherwise the
question phrase comes first, with its preposition, then the first auxiliary, or a form of "do" with the bare verb, then
the subject, the verb and what is left of the clause.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from quiz.generate.clause import Clause
from quiz.generate.language import Word, base_form, participle, past_tense
from quiz.generate.lexicon import TRANSITIVE
from quiz.generate.mentions import Unclear
from quiz.generate.phrases import DATED, opening, persons_named, phrase_of, subject_text, tail_of
from quiz.generate.references import Told

_GROUPS = frozenset(["they", "we"])

_GROUP_NOUNS = frozenset("researchers scientists team authors experts study survey officials".split())
"""Subjects that may go unnamed: the question is put in the passive."""

_OF_WHOM = frozenset("control power lead office charge command place title seat majority".split())
"""What is nothing without who took it: "control of the House was taken"."""

_CONTRACTED = {"'ll": "will", "'ve": "have", "'re": "are", "'d": "had", "ca": "can", "wo": "will"}
"""Auxiliaries as they stand in the text, to how they begin a question."""

MOST_WORDS = 28
"""Of a question that is read at a glance."""

_CIRCUMSTANCES = frozenset("in at on during after before as with following amid under over near since because".split())
"""Prepositions of what a deed is true without."""

ENOUGH_ANCHORS = 2
"""Names and figures, a year among them, by which a deed is told from others without its opening."""

_OF_TIME = re.compile(r"(?:In|On|Until|Since|From) (?:what|which) (?:year|date|month|decade|century)\b")

_COMPLEMENTS = frozenset("dobj dative attr oprd acomp ccomp xcomp".split())

_ASKS_TIME = re.compile(r"(?:In|On|Until|Since) (?:what|which) (?:year|month|date|century|decade)|At what age")
"""Of a deed asked for its date it need not be said when else it was done."""

_LIMITS = frozenset("at by during under before after".split())
"""Prepositions of the time for which a thing was so."""

_STATES = frozenset(
    """
    be have stretch extend reach include contain cover span consist rule hold own control live last cost lie border
    """.split()
)
"""Verbs of what is so for a time: "at his death, the empire stretched to the sea" is not true of any time."""

_INVARIANT = frozenset("cost put cut hit set let beat spread shut quit hurt cast burst split".split())
"""Verbs whose past is their base form."""

_COLLECTIVE = frozenset("police staff team crew couple family group band government company majority number".split())


@dataclass(frozen=True, slots=True)
class _Frame:
    """What a question is built round: front, subject, verb, and the parts that are left for its end."""

    front: str
    subject: str
    verb: str
    parts: tuple[Word, ...]


def ask(
    told: Told,
    clause: Clause,
    wh: str,
    without: Iterable[int],
    *,
    only: Iterable[int] | None = None,
    scheduled: bool = False,
) -> str:
    """Return the question that asks for something behind the verb.

    Args:
        told: the sentence in its article.
        clause: what is asked about.
        wh: the question phrase, capitalised, with its preposition.
        without: heads of the branches that the question phrase stands for.
        only: heads of the parts to keep; None keeps all.
        scheduled: a plan is asked as it stood in the text: "was scheduled".

    Raises:
        Unclear: a word would point outside the question.
    """
    left = tuple(without)
    _check_object(clause, left)
    kept = [word for word in clause.parts() if only is None or word.index in set(only)]
    said = [word for word in clause.parts() if word in kept and word.index not in left]
    if clause.head.lemma == "be" and not clause.aux and not said and _OF_TIME.match(wh):
        # "Until what year was the exchange?"
        raise Unclear(clause.head.text)
    if _lacks_object(clause, [word for word in clause.parts() if word in kept or word.index in left]):
        raise Unclear(clause.head.text)

    def build(parts: Sequence[Word], cut: Sequence[int] = ()) -> str:
        nameless = _is_nameless(clause) and told.group_before(clause.sentence.words[clause.subject]) is None
        frame = _passive(told, clause, tuple(parts), left) if nameless else _active(told, clause, tuple(parts))
        past = {"is": "was", "are": "were", "does": "did", "do": "did"}
        front = past.get(frame.front, frame.front) if scheduled else frame.front
        mentioned = persons_named(told, frame.subject)
        tail = tail_of(told, clause, frame.parts, (*left, *cut), mentioned)
        tail += opening(told, clause, left, mentioned, strict=_lasts(clause) and not _ASKS_TIME.match(wh))
        return finished(" ".join([wh, front, frame.subject, frame.verb, *tail]))

    return _short_enough(clause, build, kept, left)


def _lasts(clause: Clause) -> bool:
    """Say whether a clause tells how things stood at a time that opens its sentence."""
    limits = any(word.text.lower() in _LIMITS for word in clause.fronted())
    return limits and clause.head.lemma in _STATES


class _Build(Protocol):
    """Builds a question from parts of a clause, without the branches at `cut`."""

    def __call__(self, parts: Sequence[Word], cut: Sequence[int] = ()) -> str: ...


def _short_enough(clause: Clause, build: _Build, parts: Sequence[Word], left: Collection[int]) -> str:
    """Return a question without as many members of a list, or circumstances, the last ones first, as make it too
    long."""
    kept = list(parts)
    stem = build(kept)
    if len(stem.split()) > MOST_WORDS and (cut := _added(clause, kept, left)):
        shorter = build(kept, cut)
        if len(shorter.split()) <= MOST_WORDS:
            return shorter
    while len(stem.split()) > MOST_WORDS:
        spared = next((w for w in reversed(kept) if w.index not in left and _is_circumstance(clause, w)), None)
        if spared is None:
            break
        kept.remove(spared)
        stem = build(kept)
    return stem


_AS_WELL = re.compile(r"as well as$")


def _added(clause: Clause, parts: Iterable[Word], left: Collection[int]) -> list[int]:
    """Return the branches of what a circumstance has beside the first of its kind: "with the fall of Rome, as well as
    the rise of Turin" is as true of the fall alone."""
    sentence = clause.sentence
    cut: list[int] = []
    for part in parts:
        if part.index in left or part.dep != "prep" or part.text.lower() not in _CIRCUMSTANCES:
            continue
        phrase = sentence.subtree(part.index)
        begun = next((i for i in phrase if _AS_WELL.match(sentence.text(range(i, min(i + 3, phrase[-1]))))), None)
        if begun is not None:
            rest = [i for i in phrase if i >= begun]
            cut += [i for i in rest if sentence.words[i].head not in rest]
            continue
        for noun in sentence.dependents(part.index, "pobj"):
            added = sentence.dependents(noun.index, "conj")
            if all(word.tag.startswith("NN") for word in added) and not sentence.dependents(noun.index, "predet"):
                cut += [word.index for word in (*added, *sentence.dependents(noun.index, "cc", "preconj"))]
    return cut


def _is_circumstance(clause: Clause, word: Word) -> bool:
    whole = clause.passive or any(w.dep in _COMPLEMENTS for w in clause.parts())
    return whole and word.dep in ("prep", "advcl") and word.text.lower() in _CIRCUMSTANCES


def ask_subject(told: Told, clause: Clause, wh: str, answer: str | None = None) -> str:
    """Return the question that asks for the subject; `answer` is the person it asks for, if it is one, whom "his" and
    "her" in the question may mean.

    Raises:
        Unclear: a word would point outside the question.
    """
    _check_object(clause)
    verb = [_verb_text(clause, i) for i in sorted([*clause.aux, clause.verb, *(w.index for w in clause.manner())])]
    mentioned = [answer] if answer is not None else []

    def build(parts: Sequence[Word], cut: Sequence[int] = ()) -> str:
        tail = tail_of(told, clause, parts, cut, mentioned)
        try:
            # When and where a deed was done tells it from others like it: where that is unclear, so is the doer ...
            before = opening(told, clause, (), mentioned, strict=True)
        except Unclear:
            # ... unless the rest says enough: many sing Tosca in Milan, but not in a year.
            rest = " ".join(["Who", *verb, *tail])
            if anchors(rest) < ENOUGH_ANCHORS or not DATED.search(rest):
                raise
            before = opening(told, clause, (), mentioned)
        return finished(" ".join([wh, *verb, *tail, *before]))

    return _short_enough(clause, build, [word for word in clause.parts() if not _is_of_its_day(clause, word)], ())


_OF_ITS_DAY = re.compile(
    r"(?:(?:late|early) )?(?:(?:last|this) (?:week|weekend|month|year|night|spring|summer|autumn|winter|[A-Z][a-z]+)"
    r"|on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?:night|morning|evening|afternoon))?|yesterday|today)"
)
"""When a deed was done, told from the day of the text: who did it, is the same on any day."""


def _is_of_its_day(clause: Clause, part: Word) -> bool:
    whole = clause.sentence.text(clause.sentence.subtree(part.index))
    return part.dep in ("npadvmod", "prep", "advmod") and _OF_ITS_DAY.fullmatch(whole) is not None


def anchors(stem: str) -> int:
    """Return how many names, titles, years and other figures a question holds, side by side names counted as one."""
    plain = re.sub(r"^\W*\w+", "", stem)
    names = re.findall(
        r"\"[^\"]+\"|(?<![\w.])[a-z]?[A-Z][\w'&.-]*(?:(?: of| the| and| de| van)* [A-Z][\w'&.-]*)*", plain
    )
    return len(names) + len(re.findall(r"(?<![\w-])\d[\d,.]*(?![\w-])", plain))


def _verb_text(clause: Clause, index: int) -> str:
    """Return a word of the verb as it stands in a question; "has called" is asked as "called"."""
    word = clause.sentence.words[index]
    if not clause.perfect:
        return word.text
    if word.text.lower() == "been":
        return "were" if clause.sentence.words[clause.subject].tag in ("NNS", "NNPS") else "was"
    return past_tense(word.text) if index == clause.verb and not clause.passive else word.text


def _check_object(clause: Clause, asked: Collection[int] = ()) -> None:
    """Make sure that no bare number is the object, unless it is `asked` for: "In 2015 he launched 7: The Fund" was read
    wrongly, and whoever "won two in 1999" won two of what stands elsewhere.

    Raises:
        Unclear: one is.
    """
    sentence = clause.sentence
    number = sentence.dependent(clause.verb, "dobj")
    if number is None or number.index in asked:
        return
    if number.tag == "CD" and not sentence.children[number.index]:
        raise Unclear(number.text)


def finished(question: str) -> str:
    """Return the question with single spaces, closed brackets of punctuation and a question mark."""
    # "The south- east director" as some texts have it
    text = re.sub(r"(\w)- (?!and\b|or\b|to\b)(?=\w)", r"\1-", " ".join(question.split()).rstrip(" .,;:-"))
    # "5 -0" of a score
    text = re.sub(r"(?<=\d) -(?=\d)", "-", text)
    for wrong, right in ((" ,", ","), (" 's ", "'s "), ("( ", "("), (" )", ")")):
        text = text.replace(wrong, right)
    text = re.sub(r",(?:\s*,)+", ",", text)
    # "A new 80-acre park" without "new"
    text = re.sub(r"\ba (?=8\d?\b|8\d\d\b|1[18]\b)", "an ", text)
    if text.count(",") == 1:
        # "Married art student, Ann Dale in May" of a text that forgot the second comma, or the question the first.
        text = re.sub(r"(\b[a-z]+), (?=[A-Z][\w'-]+ [A-Z][\w'-]+ (?:in|on|at|for|during)\b)", r"\1 ", text)
    # The mark that closes a quotation stands behind its last word, where the parser takes it for the clause's.
    return text + '"' * (text.count('"') % 2) + "?"


def _lacks_object(clause: Clause, parts: Iterable[Word]) -> bool:
    """Say whether a verb that means nothing alone has lost its object: "At what age did she make?"."""
    return (
        (clause.head.lemma in TRANSITIVE or _is_behind(clause))
        and not clause.passive
        # "Set out", "took off".
        and not clause.sentence.dependents(clause.verb, "prt")
        and not any(word.dep in _COMPLEMENTS for word in parts)
    )


def _is_behind(clause: Clause) -> bool:
    """Say whether the object stands behind a second verb: "conquered and subjugated the state"."""
    sentence = clause.sentence
    second = sentence.dependent(clause.verb, "conj")
    if second is None or sentence.dependent(second.index, "dobj") is None:
        return False
    # "Congress passed and the President signed the act"
    return sentence.words[clause.verb + 1].dep == "cc" and not sentence.dependents(
        clause.verb, "dobj", "ccomp", "xcomp"
    )


def _is_nameless(clause: Clause) -> bool:
    """Say whether nobody in particular did it: "they filmed the sequence" becomes "was the sequence filmed"."""
    subject = clause.sentence.words[clause.subject]
    group = subject.text.lower() in _GROUP_NOUNS and all(
        word.dep == "det" for word in clause.sentence.dependents(subject.index)
    )
    return (group or subject.text.lower() in _GROUPS) and clause.head.tag == "VBD" and not clause.aux


def _passive(told: Told, clause: Clause, kept: tuple[Word, ...], left: tuple[int, ...]) -> _Frame:
    """Put the object first: the deed counts, not who did it."""
    direct = next((word for word in kept if word.dep == "dobj"), None)
    if direct is None or direct.index in left or direct.lemma.lower() in _OF_WHOM:
        raise Unclear(clause.sentence.words[clause.subject].text)
    return _Frame(
        "were" if direct.tag in ("NNS", "NNPS") else "was",
        told.render(phrase_of(clause, direct, left)),
        participle(clause.head.lemma),
        tuple(word for word in kept if word.index != direct.index),
    )


def _active(told: Told, clause: Clause, kept: tuple[Word, ...]) -> _Frame:
    subject = subject_text(told, clause)
    head = clause.head
    aux = [_verb_text(clause, index) for index in clause.aux]
    manner = [word.text for word in clause.manner()]
    if clause.shown:
        front, verb = "was", f"shown {head.text}"
    elif clause.passive and not aux:
        many = clause.sentence.words[clause.subject].tag in ("NNS", "NNPS")
        front, verb = "were" if many else "was", " ".join([*manner, head.text.lower()])
    elif aux:
        contracted = {**_CONTRACTED, "'s": "is" if clause.passive or head.tag == "VBG" else "has"}
        front, verb = contracted.get(aux[0].lower(), aux[0].lower()), " ".join([*aux[1:], *manner, head.text])
    elif head.lemma == "be":
        front, verb = head.text.lower(), " ".join(manner)
    else:
        # "They are common, covering 9% of the land": it covers it now.
        dated = DATED.search(clause.sentence.text(clause.sentence.subtree(clause.verb))) is not None
        trailing = head.tag == "VBG" and not clause.own_subject and not dated
        tense = clause.sentence.words[head.head].tag if trailing else head.tag
        many = clause.sentence.words[clause.subject].tag in ("NNS", "NNPS")
        tense = {"VBZ": "VBP", "VBP": "VBP"}.get(tense, tense) if many and head.tag == "VBG" else tense
        front = {"VBZ": "does", "VBP": "do"}.get(tense, "did")
        if front == "do" and head.text in _INVARIANT and clause.sentence.words[clause.subject].tag in ("NN", "NNP"):
            # "The Model T cost $825": of the present it would read "costs".
            front = "did"
        if front == "do" and _is_single(clause):
            # Read wrongly: "the novel outsold it" as if it were "outsell".
            raise Unclear(head.text)
        base = base_form(head.text) if head.tag in ("VBD", "VBG", "VBN") else head.lemma
        verb = " ".join([*manner, base])
    return _Frame(front, subject, verb, kept)


def _is_single(clause: Clause) -> bool:
    """Say whether the subject is one thing, which "do" does not go with."""
    sentence, subject = clause.sentence, clause.sentence.words[clause.subject]
    # "40 percent of the voters back it"; "the crew and the pilot".
    more = sentence.dependents(clause.subject, "conj", "prep")
    return subject.tag == "NN" and subject.lemma.lower() not in _COLLECTIVE and not more
