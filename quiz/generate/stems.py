"""Stems: a clause becomes a question by putting a question phrase in place of the answer.

English question formation as in any grammar: an asked subject keeps the order ("Who revealed ..."); otherwise the
question phrase comes first, with its preposition, then the first auxiliary, or a form of "do" with the bare verb, then
the subject, the verb and what is left of the clause.
"""

from __future__ import annotations

from collections.abc import Iterable

from quiz.generate.clauses import Clause
from quiz.generate.language import Word, base_form, participle
from quiz.generate.references import Told, Unclear

MOST_WORDS = 30

_GROUPS = frozenset(["they", "we"])
"""Subjects that may go unnamed: the question is put in the passive."""


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
    parts = clause.parts() if only is None else [word for word in clause.parts() if word.index in set(only)]
    subject, verb, fronted = _verb_group(told, clause)
    mentioned: list[str] = []
    if subject is not None:
        shown = told.render(_subject_phrase(clause))
        if shown.lower() in ("it", "they", "he", "she") or not shown:
            raise Unclear(shown)
        mentioned = list(_named(told, shown))
        subject = shown
    else:
        direct = next((word for word in parts if word.dep == "dobj"), None)
        if direct is None or direct.index in left:
            raise Unclear("they")
        subject = told.render(_phrase(clause, direct, left))
        mentioned = list(_named(told, subject))
        plural = direct.tag in ("NNS", "NNPS")
        fronted = "were" if plural else "was"
        verb = participle(clause.head.lemma)
        parts = [word for word in parts if word.index != direct.index]
    if scheduled and fronted in ("is", "are"):
        fronted = "was" if fronted == "is" else "were"
    tail = []
    for word in parts:
        phrase = _phrase(clause, word, left)
        if phrase:
            tail.append(told.render(phrase, mentioned))
    return finished(" ".join([wh, fronted, subject, verb, *tail]))


def ask_subject(told: Told, clause: Clause, wh: str) -> str:
    """Return the question that asks for the subject.

    Raises:
        Unclear: a word would point outside the question.
    """
    sentence = clause.sentence
    verb_words = [
        *clause.aux,
        *[w.index for w in sentence.dependents(clause.verb, "prt") if w.index == clause.verb + 1],
    ]
    verb = [index for index in sorted([*verb_words, clause.verb]) if sentence.words[index].dep != "prt"]
    parts = [told.render(_phrase(clause, word, ())) for word in clause.parts()]
    return finished(" ".join([wh, *(sentence.words[index].text for index in verb), *parts]))


def finished(question: str) -> str:
    """Return the question with single spaces, closed brackets of punctuation and a question mark."""
    text = " ".join(question.split()).rstrip(" .,;:-")
    for wrong, right in ((" ,", ","), (" 's ", "'s "), ("( ", "("), (" )", ")")):
        text = text.replace(wrong, right)
    return text + "?"


def _verb_group(told: Told, clause: Clause) -> tuple[str | None, str, str]:
    """Return (subject or None, what stands behind it of the verb, what stands before it)."""
    sentence, head = clause.sentence, clause.head
    assert clause.subject is not None
    subject_word = sentence.words[clause.subject]
    if subject_word.text.lower() in _GROUPS and head.tag == "VBD" and not clause.aux:
        return None, "", ""
    if clause.shown:
        return "", f"shown {head.text}", "was"
    aux = [sentence.words[index] for index in clause.aux if sentence.words[index].dep in ("aux", "auxpass")]
    particle = ""
    if aux:
        first, rest = aux[0], aux[1:]
        form = {
            "'s": "is" if clause.passive or head.tag == "VBG" else "has",
            "'ll": "will",
            "'ve": "have",
            "'re": "are",
            "'d": "had",
            "ca": "can",
            "wo": "will",
        }
        front = form.get(first.text.lower(), first.text.lower())
        verb = " ".join([*(word.text for word in rest), head.text])
    elif head.lemma == "be":
        front, verb = head.text.lower(), ""
    else:
        if head.tag == "VBZ":
            front = "does"
        elif head.tag == "VBP":
            front = "do"
        else:
            front = "did"
        verb = base_form(head.text) if head.tag in ("VBD", "VBG", "VBN") else head.lemma
    return "", f"{verb}{particle}".strip(), front


def _subject_phrase(clause: Clause) -> list[int]:
    sentence = clause.sentence
    assert clause.subject is not None
    named = next((w for w in sentence.dependents(clause.subject, "appos") if w.entity in ("TITLE", "PERSON")), None)
    if named is not None and sentence.words[clause.subject].entity not in ("TITLE", "PERSON"):
        # "The sequel, X, is scheduled": X says which.
        return [i for i in sentence.subtree(named.index) if sentence.words[i].start == named.start]
    drop = [
        word.index
        for word in sentence.dependents(clause.subject, "relcl", "appos", "acl", "punct", "nummod")
        if word.dep != "nummod" or _is_age(clause, word)
    ]
    phrase = sentence.subtree(clause.subject, without=[*drop, clause.verb])
    # A conjunct after a comma is the next thing told, as in "Cruise, 60, performs".
    return [index for index in phrase if sentence.words[index].text not in (",", "(", ")", "--", ";")]


def _is_age(clause: Clause, word: Word) -> bool:
    return word.index > (clause.subject or 0)


def _phrase(clause: Clause, word: Word, left: Iterable[int]) -> list[int]:
    """The words of one part without the branches that are asked for, that tell more, or that are set off by marks."""
    sentence = clause.sentence
    drop = set(left)
    if word.index in drop:
        return []
    for index in sentence.subtree(word.index):
        here = sentence.words[index]
        before = sentence.words[index - 1].text if index else ""
        start = min(sentence.subtree(index))
        mark = sentence.words[start - 1].text if start else ""
        if (
            here.dep == "advcl"
            and index != word.index
            and sentence.dependents(index, "mark", "advmod")
            and not _is_purpose(clause, index)
        ):
            drop.add(index)
        if here.dep in ("appos", "parataxis") or (
            here.dep in ("relcl", "acl", "advcl", "prep", "npadvmod")
            and mark in (",", "(", "-", "--", ";", ":")
            and index != word.index
        ):
            drop.add(index)
        if here.dep == "punct" and (
            here.text in ("(", ")", "--", "-", ";", ":", ".") and before and not _inside_word(clause, index)
        ):
            drop.add(index)
        if (
            here.dep in ("npadvmod", "advmod")
            and here.lemma.lower() in ("today", "yesterday", "once", "again", "just")
            and (sentence.words[here.head].tag.startswith("V"))
        ):
            drop.add(index)
    phrase = sentence.subtree(word.index, without=drop)
    while phrase and sentence.words[phrase[-1]].text in (",", "and", ";"):
        phrase.pop()
    return phrase


def _is_purpose(clause: Clause, index: int) -> bool:
    return any(word.tag == "TO" for word in clause.sentence.dependents(index, "aux"))


def _inside_word(clause: Clause, index: int) -> bool:
    words = clause.sentence.words
    return words[index].text == "-" and not words[index].space and index > 0 and not words[index - 1].space


def _named(told: Told, phrase: str) -> Iterable[str]:
    return [name for name in dict.fromkeys(told.names.persons.values()) if name in phrase]
