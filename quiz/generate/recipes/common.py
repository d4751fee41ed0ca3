"""What recipes share: trying a question with fewer and fewer parts, and telling which words it needs from the text."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quiz.generate.clause import PLANS, Clause
from quiz.generate.clauses import clauses, is_of_speaker
from quiz.generate.language import Sentence, Word, name_of
from quiz.generate.lexicon import MAKING, PERSON_NOUNS, QUOTING_VERBS
from quiz.generate.mentions import Unclear
from quiz.generate.phrases import opening
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import ask

_OPTIONAL = ("npadvmod", "advmod")
"""What may go for the sake of clearness. Never a purpose: "headed to X" alone does not say on which journey."""


def ask_shorter(told: Told, clause: Clause, wh: str, without: Iterable[int]) -> str:
    """Return the question with all parts of the clause, or, where one is unclear, without those that can be spared.

    Raises:
        Unclear: it is unclear even so.
    """
    left = tuple(without)
    clause = _saying(clause) or clause
    # What was planned is told of the time when it was planned, and stays true whatever came of it.
    plan = clause.head.lemma in PLANS or clause.head.lemma in ("aim", "intend", "hope")
    try:
        return ask(told, clause, wh, left, scheduled=plan)
    except Unclear:
        if _is_found_there(clause):
            raise
        spared = [word.index for word in clause.parts() if not _may_go(clause, word)]
        return ask(told, clause, wh, left, only=spared, scheduled=plan)


def is_own_claim(clause: Clause) -> bool:
    """Say whether a body with a name tells it of itself: "The BBC said it would cut 300 jobs"."""
    return is_of_speaker(clause.sentence, clause.sentence.words[clause.subject])


def _saying(clause: Clause) -> Clause | None:
    """Return the clause of the saying, if a body tells something of itself: "How many jobs did the BBC say it would
    cut?"; and that of who saw something happen to him: "The mill saw profits fall 8%"."""
    sentence = clause.sentence
    over = sentence.words[clause.head.head]
    marks = sentence.dependents(clause.verb, "mark", "aux")
    seen = over.lemma == "see" and clause.head.dep == "ccomp" and clause.head.tag in ("VB", "VBP") and not marks
    if not is_own_claim(clause) and not seen:
        return None
    speaker = sentence.dependent(over.index, "nsubj")
    return next((c for c in clauses(sentence) if speaker is not None and c.verb == over.index), None)


def is_lived_once(told: Told, clause: Clause) -> bool:
    """Say whether it happens to a person but once, so that a question needs no circumstances: to be born, to die."""
    born = clause.head.text.lower() == "born" and clause.passive
    who = told.referent(clause.sentence.words[clause.subject])
    return born or (clause.head.lemma == "die" and not clause.passive and who in told.names.persons.values())


_REASONS = frozenset(["because", "since", "although", "though"])
"""Conjunctions of what a deed is true without."""


def _may_go(clause: Clause, word: Word) -> bool:
    """Say whether a deed stays true without a part of its clause."""
    if word.dep == "npadvmod" and clause.sentence.dependents(word.index, "conj"):
        # The rest of a list: "papers of the police, Leeds United and other clubs".
        return False
    if word.dep != "advcl":
        return word.dep in _OPTIONAL or _is_time(clause, word)
    marks = [w.text.lower() for w in clause.sentence.dependents(word.index, "mark", "advmod")]
    subject = clause.sentence.words[clause.subject]
    aimed = any(w.text.lower() == "to" for w in clause.sentence.dependents(word.index, "aux"))
    if aimed and clause.passive and clause.head.text.lower() in MAKING and subject.tag.startswith("NNP"):
        # What has a name was created but once, whatever for.
        return True
    # "Charted the river, calling it the May": what he did at the same time, and why; but "lawsuits were brought
    # claiming that the battery failed" are those.
    apart = clause.sentence.words[min(clause.sentence.subtree(word.index)) - 1].text == ","
    return (word.tag == "VBG" and not marks and apart) or bool(_REASONS.intersection(marks[:1]))


def _is_found_there(clause: Clause) -> bool:
    """Say whether a word points at the place of a thing that only its place tells from others: "a town was founded
    there"; of Ada Byron, who was born there, it can be spared."""
    sentence, subject = clause.sentence, clause.sentence.words[clause.subject]
    there = any(w.text.lower() in ("there", "here") for w in sentence.dependents(clause.verb, "advmod"))
    if there and clause.head.lemma in _TO_A_PLACE:
        # "The first Jews settled there": where?
        return True
    return there and not subject.tag.startswith("NNP") and subject.tag != "PRP"


_TO_A_PLACE = frozenset("settle arrive live reside move land migrate emigrate stay remain".split())
"""Verbs that tell nothing without a place."""


def _is_time(clause: Clause, word: Word) -> bool:
    """Say whether a part tells when: what is asked stays true without it."""
    noun = clause.sentence.dependent(word.index, "pobj") if word.dep == "prep" else None
    return noun is not None and (noun.entity == "DATE" or noun.text.strip("'").rstrip("s").isdigit())


def _is_dated(sentence: Sentence, head: int) -> bool:
    return any(sentence.words[i].entity == "DATE" for i in sentence.subtree(head))


def _has_date(sentence: Sentence, verb: int) -> bool:
    """Say whether a date stands beside a verb itself."""
    return any(_is_dated(sentence, word.index) for word in sentence.dependents(verb, "prep", "npadvmod"))


_PERIOD = re.compile(r"\b(?:years?|quarters?|seasons?|decades?|months?|weeks?)\b(?! ago)")


FEWEST_PARTS = 2
"""Of a deed that is told of so many days: the figure, and what it was for."""


def keep_period(told: Told, clause: Clause) -> None:
    """Make sure that a question about a figure can name the period that the figure is of: "In her first year she earned
    $18,000" does not say how much she earned.

    Raises:
        Unclear: the period points outside the question.
    """
    sentence = clause.sentence
    if clause.head.dep == "conj" and not clause.own_subject and not _is_dated(sentence, clause.verb):
        # "In 2012 it sold phones and made a profit": in 2012, or ever since?
        for word in sentence.dependents(clause.head.head, "prep"):
            if word.index < clause.subject and _is_dated(sentence, word.index):
                raise Unclear(sentence.text(sentence.subtree(word.index)))
    first = sentence.words[clause.head.head] if clause.head.dep == "conj" else clause.head
    over = sentence.words[first.head]
    when = [w for w in sentence.dependents(first.index, "advmod") if w.text.lower() == "when"]
    if first.dep == "advcl" and when and _has_date(sentence, over.index) and not _has_date(sentence, clause.verb):
        # "He stood out in 2006, when he played nine games and scored ten goals"
        raise Unclear(sentence.text([over.index]))
    lapse = any(w.text.lower() == "within" for w in clause.fronted())
    if lapse and len(clause.parts()) < FEWEST_PARTS:
        # "Within 40 days she had raised £400,000": for what?
        raise Unclear(clause.head.text)
    kept = " ".join(opening(told, clause, ())).casefold()
    for word in (*clause.fronted(), *clause.parts()):
        phrase = [i for i in sentence.subtree(word.index) if sentence.words[i].text != ","]
        text = sentence.text(phrase)
        if word.dep not in ("prep", "npadvmod") or not _PERIOD.search(text):
            continue
        if word.index > clause.verb:
            told.render(phrase)
        elif text.casefold() not in kept:
            raise Unclear(text)


def needed(clause: Clause, *words: Word) -> list[tuple[int, int]]:
    """Return the spans that a quote must hold: subject, verb and the given words."""
    return [(word.start, word.end) for word in (clause.head, *words, clause.sentence.words[clause.subject])]


def topic(told: Told, clause: Clause, verb: str, dimension: str, asked: int | None = None) -> str:
    """Return what is told of what: subject, verb, what the deed was done to, and dimension, for comparing with other
    texts.

    Args:
        told: the sentence in its article.
        clause: what is told.
        verb: its verb, or the word that stands for all verbs of its kind.
        dimension: what is asked of it.
        asked: head of the part that holds the answer. If it is given, the deed is told apart from others of the same
            doer by its object and the names in it: to sell one mill is not to sell another.
    """
    if asked is not None and verb != "release":
        dimension = f"{_object(clause, asked)}|{dimension}"
    try:
        subject = told.render(_core(clause, clause.sentence.words[clause.subject]))
    except Unclear as unclear:
        subject = unclear.word
    return "|".join((subject.casefold(), verb, dimension.casefold()))


def _object(clause: Clause, asked: int) -> str:
    sentence = clause.sentence
    words = [
        word.lemma.casefold()
        for part in clause.parts()
        if part.index != asked
        for word in (sentence.words[i] for i in sentence.subtree(part.index))
        if word.entity != "DATE" and (word.dep == "dobj" or word.tag.startswith("NNP"))
    ]
    return " ".join(sorted(words))


def _core(clause: Clause, word: Word) -> list[int]:
    """The words of a subject that name it, without what describes it."""
    sentence = clause.sentence
    if word.entity in ("TITLE", "PERSON"):
        return [w.index for w in sentence.words if w.start == word.start and w.end == word.end]
    named = next((w for w in sentence.dependents(word.index, "appos") if w.entity in ("TITLE", "PERSON")), word)
    return [
        i
        for i in sentence.subtree(named.index)
        # "Apollo 11" is another than "Apollo 12".
        if sentence.words[i].dep == "compound"
        or i == named.index
        or (i == named.index + 1 and sentence.words[i].dep == "nummod")
    ]


def full_name(told: Told, index: int) -> str | None:
    """Return the full name that the word heads, or that stands beside it ("the pianist Clara Wieck"), if it is a person
    that the article names in full."""
    word: Word | None = told.sentence.words[index]
    if word is not None and word.entity != "PERSON":
        word = person_beside(told, word) if word.lemma.lower() in PERSON_NOUNS else None
    if word is None:
        return None
    name = name_of(w for w in told.sentence.words if w.start == word.start and w.end == word.end)
    name = told.names.persons.get(name, name)
    return name if name in told.names.persons.values() else None


def person_beside(told: Told, noun: Word) -> Word | None:
    """Return the head of the name that a noun for a person explains: "lawyer John Calvin", "John Calvin, a lawyer",
    "John Calvin was a lawyer", or "the lawyer, John Calvin"."""
    sentence = told.sentence
    following = sentence.words[noun.index + 1] if noun.index + 1 < len(sentence.words) else None
    if following is not None and following.entity == "PERSON":
        # Whatever the parser makes of "Like Luther, the lawyer John Calvin".
        return next(w for w in reversed(sentence.words) if w.start == following.start)
    if any(word.text == "?" for word in sentence.words):
        return None
    if noun.dep == "appos" and sentence.words[noun.head].entity == "PERSON":
        return sentence.words[noun.head]
    if noun.dep == "attr" and sentence.words[noun.head].lemma == "be":
        return sentence.dependent(noun.head, "nsubj") if is_stated(sentence, noun.head) else None
    own = next((w for w in sentence.dependents(noun.index, "appos") if w.entity == "PERSON"), None)
    return own or _behind_name(sentence, noun)


def is_stated(sentence: Sentence, verb: int) -> bool:
    """Say whether a verb states something that is so: it is not denied, doubted, asked or still to come."""
    return any(clause.verb == verb and not clause.is_plan for clause in clauses(sentence))


def _behind_name(sentence: Sentence, noun: Word) -> Word | None:
    """Return the person of "the mayor of Leicester, Ada Byron": the parser sets her beside Leicester."""
    if noun.dep == "pobj":
        # "The rival of the mayor of Leicester, Ada Byron": which of the two is she?
        return None
    for word in (sentence.words[i] for i in sentence.subtree(noun.index)):
        beside = sentence.words[word.head]
        between = [w for w in sentence.ancestors(word.index) if w.index > noun.index]
        if word.dep == "appos" and word.entity == "PERSON" and beside.tag.startswith("NNP"):
            named = beside.entity == "PERSON" or any(w.lemma.lower() in PERSON_NOUNS for w in between)
            return None if named else word
    return None


FEWEST_MENTIONS = 2
"""Whom a text names but once is no part of its story, and what he is, is a trifle."""


def mentions(scene: Scene, name: str) -> int:
    """Return how often the article names a person by family name."""
    return len(re.findall(rf"(?<!\w){re.escape(name.split()[-1])}(?!\w)", scene.view))


def is_of_these_days(told: Told, clause: Clause) -> bool:
    """Say whether a clause tells what somebody does these days: "plays for Seattle"."""
    first = told.sentence.words[clause.aux[0]] if clause.aux else clause.head
    person = told.referent(told.sentence.words[clause.subject]) in told.names.persons.values()
    return person and first.tag in ("VBZ", "VBP") and not told.names.historic


def speaks(clause: Clause) -> bool:
    """Say whether the verb has somebody's words for its object: "added that", not "added a language"."""
    sentence, words = clause.sentence, clause.sentence.words
    if clause.head.lemma not in QUOTING_VERBS:
        return False
    made = sentence.dependent(clause.verb, "dobj")
    said = sentence.dependents(clause.verb, "ccomp", "parataxis") or clause.head.dep == "parataxis"
    quoted = any(word.text in ('"', "``", "''") for word in words)
    return bool(said) or quoted or made is None or not made.tag.startswith("NN") or made.entity == "PERSON"


_MOVES = frozenset("fall rise drop climb gain lose shed slip jump close open add slump soar trade end".split())


def is_of_the_market(clause: Clause) -> bool:
    """Say whether prices moved on a day that is not told: "Gold fell to $413 an ounce in Asia"."""
    if any(w.entity == "DATE" for w in clause.sentence.words):
        return False
    behind = [clause.sentence.words[i] for part in clause.parts() for i in clause.sentence.subtree(part.index)]
    return clause.head.lemma in _MOVES and any(
        w.entity in ("PERCENT", "MONEY") or w.text in ("%", "$", "points", "pence") for w in behind
    )
