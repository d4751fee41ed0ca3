"""Stems: a clause becomes a question by putting a question phrase in place of the answer.

English question formation as in any grammar: an asked subject keeps the order ("Who revealed ..."); otherwise the
question phrase comes first, with its preposition, then the first auxiliary, or a form of "do" with the bare verb, then
the subject, the verb and what is left of the clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quiz.generate.clauses import Clause, is_infinitive
from quiz.generate.language import Sentence, Word, base_form, participle
from quiz.generate.lexicon import PERSON_NOUNS
from quiz.generate.references import Told, Unclear

_GROUPS = frozenset(["they", "we"])
_GROUP_NOUNS = frozenset("researchers scientists team authors experts study survey officials".split())
"""Subjects that may go unnamed: the question is put in the passive."""

_BARE = frozenset(["it", "they", "he", "she"])

_CONTRACTED = {"'ll": "will", "'ve": "have", "'re": "are", "'d": "had", "ca": "can", "wo": "will"}
"""Auxiliaries as they stand in the text, to how they begin a question."""

APART = (",", "(", "-", "--", ";", ":")
"""Marks that set off what a sentence could do without."""

_TODAY = frozenset(["today", "yesterday", "once", "again", "just"])
"""Adverbs of a deed that place it in the text's own time."""


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
    _agree(clause)
    kept = tuple(word for word in clause.parts() if only is None or word.index in set(only))
    frame = _passive(told, clause, kept, left) if _is_nameless(clause) else _active(told, clause, kept)
    past = {"is": "was", "are": "were", "does": "did", "do": "did"}
    front = past.get(frame.front, frame.front) if scheduled else frame.front
    mentioned = _named(told, frame.subject)
    tail = [told.render(phrase, mentioned) for word in frame.parts if (phrase := _phrase(clause, word, left))]
    tail += opening(told, clause, left, mentioned)
    return finished(" ".join([wh, front, frame.subject, frame.verb, *tail]))


def ask_subject(told: Told, clause: Clause, wh: str, answer: str | None = None) -> str:
    """Return the question that asks for the subject; `answer` is the person it asks for, if it is one, whom "his" and
    "her" in the question may mean.

    Raises:
        Unclear: a word would point outside the question.
    """
    words = clause.sentence.words
    _agree(clause)
    verb = [words[index].text for index in sorted([*clause.aux, clause.verb, *(w.index for w in clause.manner())])]
    mentioned = [answer] if answer is not None else []
    tail: list[str] = []
    for word in clause.parts():
        tail.append(told.render(_phrase(clause, word, ()), [*mentioned, *_named(told, " ".join(tail))]))
    # When and where a deed was done tells it from others like it: where that is unclear, so is the doer.
    return finished(" ".join([wh, *verb, *tail, *opening(told, clause, (), mentioned, strict=True)]))


def _agree(clause: Clause) -> None:
    """Make sure that subject and verb, or subject and complement, are of one number: else the parser took the wrong
    word for the subject ("which is due" for that of "the three films, which ...").

    Raises:
        Unclear: they are not.
    """
    sentence = clause.sentence
    subject = sentence.words[clause.subject]
    if sentence.dependents(subject.index, "conj"):
        return
    first = sentence.words[clause.aux[0]] if clause.aux else clause.head
    singular = first.tag == "VBZ" or first.text.lower() == "was"
    if singular and subject.tag == "NNS" and subject.entity not in ("TITLE", "MONEY", "QUANTITY", "DATE", "PERCENT"):
        raise Unclear(subject.text)
    attr = sentence.dependent(clause.verb, "attr")
    if singular and attr is not None and attr.tag == "NNS" and subject.entity == "PERSON":
        raise Unclear(attr.text)


def subject_text(told: Told, clause: Clause) -> str:
    """Return the clause's subject as a question shows it.

    Raises:
        Unclear: it points outside the question.
    """
    text = told.render(_subject_phrase(clause))
    if not text or text.lower() in _BARE or text.endswith((" and", " or")):
        raise Unclear(text)
    return text


def part_text(told: Told, clause: Clause, word: Word, mentioned: Sequence[str] = ()) -> str:
    """Return one of the clause's `parts` as a question shows it; `mentioned` is as in `Told.render`.

    Raises:
        Unclear: it points outside the question.
    """
    return told.render(_phrase(clause, word, ()), mentioned)


def opening(
    told: Told, clause: Clause, left: Iterable[int], mentioned: Sequence[str] = (), *, strict: bool = False
) -> list[str]:
    """Return the phrases of place, time and source before the subject that the deed is only true with: "In E. coli, the
    polymerase has ...". What is unclear, or only links sentences ("in short"), is left out.

    Raises:
        Unclear: only if `strict`: one is unclear.
    """
    found: list[str] = []
    if not clause.own_subject:
        return found
    sentence, drop = clause.sentence, set(left)
    for word in clause.fronted():
        phrase = sentence.subtree(word.index)
        text = sentence.text(phrase)
        inside = drop.intersection(phrase)
        undated = any(sentence.words[i].entity == "DATE" for i in phrase) and not _DATED.search(text)
        if strict and undated and not inside and not _LINKING.match(text):
            raise Unclear(text)
        if strict and word.dep == "prep" and not inside and len(phrase) > MOST_OPENING and not _LINKING.match(text):
            raise Unclear(text)
        if word.dep != "prep" or undated or inside or len(phrase) > MOST_OPENING or _LINKING.match(text):
            continue
        try:
            found.append(told.render([i for i in phrase if sentence.words[i].text != ","], mentioned))
        except Unclear:
            if strict:
                raise
            continue
    return [text[0].lower() + text[1:] for text in found]


MOST_OPENING = 9
"""Words; a longer opening is a story of its own."""

_DATED = re.compile(r"\d{3}|century|centuries|\bage of \w+|\baged? \d")
"""What makes a time clear by itself: "in April" alone is not."""

_LINKING = re.compile(
    r"in (fact|short|addition|general|particular|contrast|turn|the end|conclusion|other words|return|response|total"
    r"|all|any"
    r"|the meantime|reality|theory|this|these|that|those)\b|for (example|instance|one|now|this|that)\b|of course"
    r"|as (a result|such|well)"
    r"|at (first|last|least|the same|this|that)\b|on the (other|one|contrary)\b|because|despite|with|without|like"
    r"|unlike|instead"
    r"|to (begin|start)|by (contrast|definition|the way)|from (then|there)|apart from|along with|along side"
    r"|alongside|such as"
    r"|after (that|this|all)|before (that|this|long)|since then|until (then|now|recently)|so far",
    re.IGNORECASE,
)
"""Openings that link a sentence to the one before, or tell more than where and when."""


def finished(question: str) -> str:
    """Return the question with single spaces, closed brackets of punctuation and a question mark."""
    text = " ".join(question.split()).rstrip(" .,;:-")
    for wrong, right in ((" ,", ","), (" 's ", "'s "), ("( ", "("), (" )", ")")):
        text = text.replace(wrong, right)
    text = re.sub(r",(?:\s*,)+", ",", text)
    # The mark that closes a quotation stands behind its last word, where the parser takes it for the clause's.
    return text + '"' * (text.count('"') % 2) + "?"


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
    if direct is None or direct.index in left:
        raise Unclear(clause.sentence.words[clause.subject].text)
    return _Frame(
        "were" if direct.tag in ("NNS", "NNPS") else "was",
        told.render(_phrase(clause, direct, left)),
        participle(clause.head.lemma),
        tuple(word for word in kept if word.index != direct.index),
    )


def _active(told: Told, clause: Clause, kept: tuple[Word, ...]) -> _Frame:
    subject = subject_text(told, clause)
    head = clause.head
    aux = [clause.sentence.words[index].text for index in clause.aux]
    manner = [word.text for word in clause.manner()]
    if clause.shown:
        front, verb = "was", f"shown {head.text}"
    elif aux:
        contracted = {**_CONTRACTED, "'s": "is" if clause.passive or head.tag == "VBG" else "has"}
        front, verb = contracted.get(aux[0].lower(), aux[0].lower()), " ".join([*aux[1:], *manner, head.text])
    elif head.lemma == "be":
        front, verb = head.text.lower(), " ".join(manner)
    else:
        front = {"VBZ": "does", "VBP": "do"}.get(head.tag, "did")
        base = base_form(head.text) if head.tag in ("VBD", "VBG", "VBN") else head.lemma
        verb = " ".join([*manner, base])
    return _Frame(front, subject, verb, kept)


def _subject_phrase(clause: Clause) -> list[int]:
    sentence, subject = clause.sentence, clause.subject
    named = next((w for w in sentence.dependents(subject, "appos") if w.entity in ("TITLE", "PERSON")), None)
    if named is not None and sentence.words[subject].entity not in ("TITLE", "PERSON"):
        # "The sequel, X, is scheduled": X says which.
        return [i for i in sentence.subtree(named.index) if sentence.words[i].start == named.start]
    apart = [word.index for word in sentence.dependents(subject, "appos", "punct")]
    # "Luther's idea that ..." without its clause could be any idea of his; behind a comma a clause only tells more.
    apart += [
        word.index
        for word in sentence.dependents(subject, "relcl", "acl")
        if sentence.words[min(sentence.subtree(word.index)) - 1].text in APART
    ]
    # "Cruise, 60, performs": a number behind the name is an age.
    ages = [word.index for word in sentence.dependents(subject, "nummod") if word.index > subject]
    phrase = sentence.subtree(subject, without=[*apart, *ages, clause.verb])
    # "Tungsten, iron and nickel" keep their commas.
    marks = ("(", ")", "--", ";") if sentence.dependents(subject, "conj") else (",", "(", ")", "--", ";")
    return [index for index in phrase if sentence.words[index].text not in marks]


def _phrase(clause: Clause, word: Word, left: Iterable[int]) -> list[int]:
    """The words of one part without the branches that are asked for, that tell more, or that are set off by marks."""
    sentence = clause.sentence
    drop = set(left)
    if word.index in drop:
        return []
    drop.update(i for i in sentence.subtree(word.index) if _tells_more(clause, sentence.words[i], word))
    phrase = sentence.subtree(word.index, without=drop)
    while phrase and sentence.words[phrase[-1]].text in (",", "and", ";"):
        phrase.pop()
    behind = sentence.words[phrase[-1] + 1 : phrase[-1] + 2] if phrase else ()
    if behind and behind[0].text == "," and _is_named_beside(sentence, sentence.words[phrase[-1]], word):
        # "To the mayor of Turin, Ada Byron, in 1921": the second comma as well.
        phrase.append(behind[0].index)
    return phrase


def _tells_more(clause: Clause, word: Word, part: Word) -> bool:
    """Say whether a branch inside a part is another story, an aside, a stray mark, or the day of the text."""
    sentence = clause.sentence
    first = min(sentence.subtree(word.index))
    apart = word.index != part.index and first > 0 and sentence.words[first - 1].text in APART
    match word.dep:
        case "appos":
            if word.entity == "PERSON" and _names_holder(sentence, sentence.words[word.head]):
                # "The mayor of Turin, Ada Byron": without the name nobody knows which mayor.
                return False
            # "The god Amon-Ra" is named by what follows; "his wife, Doris" is only told more of.
            return apart or not word.tag.startswith("NNP")
        case "parataxis":
            return True
        case "relcl" | "acl" | "prep":
            # "King George VI who, to cope with a stammer, sees Logue"
            broken = (
                word.dep == "relcl" and sentence.words[first + 1 : first + 2] and sentence.words[first + 1].text == ","
            )
            return apart or bool(broken)
        case "advcl":
            linked = sentence.dependents(word.index, "mark", "advmod") and not is_infinitive(sentence, word.index)
            return apart or (word.index != part.index and bool(linked))
        case "npadvmod" | "advmod":
            own = word.lemma.lower() in _TODAY and sentence.words[word.head].tag.startswith("V")
            return own or (word.dep == "npadvmod" and apart)
        case "punct":
            return (
                word.text in ("(", ")", "--", "-", ";", ":", ".")
                and word.index > 0
                and not _inside_word(word, sentence)
            )
    return False


def _is_named_beside(sentence: Sentence, last: Word, part: Word) -> bool:
    """Say whether a phrase ends with a name that explains a role."""
    first = min(sentence.subtree(last.index))
    apart = first > 0 and sentence.words[first - 1].text == ","
    return apart and last.dep == "appos" and last.index != part.index and last.entity == "PERSON"


def _names_holder(sentence: Sentence, noun: Word) -> bool:
    """Say whether the name beside a noun is that of "the mayor", or of "the mayor of Turin"."""
    over = sentence.words[sentence.words[noun.head].head] if noun.dep == "pobj" else noun
    role = noun if noun.lemma.lower() in PERSON_NOUNS else over
    det = sentence.dependent(role.index, "det")
    return role.lemma.lower() in PERSON_NOUNS and (det is None or det.text.lower() == "the")


def _inside_word(mark: Word, sentence: Sentence) -> bool:
    """Say whether a hyphen joins the words beside it."""
    return mark.text == "-" and not mark.space and not sentence.words[mark.index - 1].space


def _named(told: Told, phrase: str) -> Sequence[str]:
    return [name for name in dict.fromkeys(told.names.persons.values()) if name in phrase]
