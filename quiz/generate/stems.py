"""Stems: a clause becomes a question by putting a question phrase in place of the answer.

English question formation as in any grammar: an asked subject keeps the order ("Who revealed ..."); otherwise the
question phrase comes first, with its preposition, then the first auxiliary, or a form of "do" with the bare verb, then
the subject, the verb and what is left of the clause.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from quiz.generate.clauses import Clause, is_infinitive
from quiz.generate.language import Sentence, Word, base_form, participle, past_tense
from quiz.generate.lexicon import PERSON_NOUNS, ROLE_NOUNS, SENTENCE_ADVERBS, TRANSITIVE
from quiz.generate.mentions import Unclear
from quiz.generate.references import Told
from quiz.generate.values import ORDINALS

_GROUPS = frozenset(["they", "we"])
_GROUP_NOUNS = frozenset("researchers scientists team authors experts study survey officials".split())
"""Subjects that may go unnamed: the question is put in the passive."""

_OF_WHOM = frozenset("control power lead office charge command place title seat majority".split())
"""What is nothing without who took it: "control of the House was taken"."""

_BARE = frozenset("it one they he she all both some many most each everything others".split())

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
    kept = [word for word in clause.parts() if only is None or word.index in set(only)]
    if _lacks_object(clause, [word for word in clause.parts() if word in kept or word.index in left]):
        raise Unclear(clause.head.text)

    def build(parts: Sequence[Word]) -> str:
        nameless = _is_nameless(clause)
        frame = _passive(told, clause, tuple(parts), left) if nameless else _active(told, clause, tuple(parts))
        past = {"is": "was", "are": "were", "does": "did", "do": "did"}
        front = past.get(frame.front, frame.front) if scheduled else frame.front
        mentioned = _named(told, frame.subject)
        tail = _tail(told, clause, frame.parts, left, mentioned)
        tail += opening(told, clause, left, mentioned)
        return finished(" ".join([wh, front, frame.subject, frame.verb, *tail]))

    return _short_enough(clause, build, kept, left)


MOST_WORDS = 28
"""Of a question that is read at a glance."""

_CIRCUMSTANCES = frozenset("in at on during after before as with following amid under over near since because".split())
"""Prepositions of what a deed is true without."""


def _short_enough(
    clause: Clause, build: Callable[[Sequence[Word]], str], parts: Sequence[Word], left: Collection[int]
) -> str:
    """Return a question without as many circumstances, the last ones first, as make it too long."""
    kept = list(parts)
    stem = build(kept)
    while len(stem.split()) > MOST_WORDS:
        spared = next((w for w in reversed(kept) if w.index not in left and _is_circumstance(clause, w)), None)
        if spared is None:
            break
        kept.remove(spared)
        stem = build(kept)
    return stem


def _is_circumstance(clause: Clause, word: Word) -> bool:
    whole = clause.passive or any(w.dep in _COMPLEMENTS for w in clause.parts())
    return whole and word.dep in ("prep", "advcl") and word.text.lower() in _CIRCUMSTANCES


def ask_subject(told: Told, clause: Clause, wh: str, answer: str | None = None) -> str:
    """Return the question that asks for the subject; `answer` is the person it asks for, if it is one, whom "his" and
    "her" in the question may mean.

    Raises:
        Unclear: a word would point outside the question.
    """
    _agree(clause)
    verb = [_verb_text(clause, i) for i in sorted([*clause.aux, clause.verb, *(w.index for w in clause.manner())])]
    mentioned = [answer] if answer is not None else []

    def build(parts: Sequence[Word]) -> str:
        tail = _tail(told, clause, parts, (), mentioned)
        try:
            # When and where a deed was done tells it from others like it: where that is unclear, so is the doer ...
            before = opening(told, clause, (), mentioned, strict=True)
        except Unclear:
            # ... unless the rest says enough: many sing Tosca in Milan, but not in a year.
            rest = " ".join(["Who", *verb, *tail])
            if anchors(rest) < ENOUGH_ANCHORS or not _DATED.search(rest):
                raise
            before = opening(told, clause, (), mentioned)
        return finished(" ".join([wh, *verb, *tail, *before]))

    return _short_enough(clause, build, clause.parts(), ())


ENOUGH_ANCHORS = 2
"""Names and figures, a year among them, by which a deed is told from others without its opening."""


def anchors(stem: str) -> int:
    """Return how many names, titles, years and other figures a question holds, side by side names counted as one."""
    plain = re.sub(r"^\W*\w+", "", stem)
    names = re.findall(r"\"[^\"]+\"|(?<![\w.])[A-Z][\w'&.-]*(?:(?: of| the| and| de| van)* [A-Z][\w'&.-]*)*", plain)
    return len(names) + len(re.findall(r"(?<![\w-])\d[\d,.]*(?![\w-])", plain))


def _verb_text(clause: Clause, index: int) -> str:
    """Return a word of the verb as it stands in a question; "has called" is asked as "called"."""
    word = clause.sentence.words[index]
    if not clause.perfect:
        return word.text
    if word.text.lower() == "been":
        return "were" if clause.sentence.words[clause.subject].tag in ("NNS", "NNPS") else "was"
    return past_tense(word.text) if index == clause.verb and not clause.passive else word.text


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
    number = sentence.dependent(clause.verb, "dobj")
    if number is not None and number.tag == "CD" and number.text.isdigit() and not sentence.children[number.index]:
        # "In 2015 he launched 7: The Fund, ..."
        raise Unclear(number.text)
    attr = sentence.dependent(clause.verb, "attr")
    if singular and attr is not None and attr.tag == "NNS" and subject.entity == "PERSON":
        raise Unclear(attr.text)


def _tail(
    told: Told, clause: Clause, parts: Iterable[Word], left: Iterable[int], mentioned: Sequence[str]
) -> list[str]:
    """Return parts of the clause as a question shows them, those that one word joins ("e-cigarettes") as one.

    Raises:
        Unclear: a word would point outside the question.
    """
    words, left = clause.sentence.words, tuple(left)
    phrases: list[list[int]] = []
    for word in parts:
        phrase = _phrase(clause, word, left)
        if phrase and (_is_cut(clause.sentence, phrase) or _is_bare_rank(clause.sentence, word)):
            raise Unclear(words[phrase[-1]].text)
        before = words[phrase[0] - 1] if phrase and phrase[0] else None
        if phrases and before is not None and before.dep == "cc" and before.head == clause.verb and word.dep == "prep":
            # "Works as a lawyer and as a writer": the parser hangs both on the verb.
            phrase = [before.index, *phrase]
        if phrases and phrase and phrases[-1][-1] == phrase[0] - 1 and not words[phrase[0] - 1].space:
            phrases[-1] += phrase
        elif phrase:
            phrases.append(phrase)
    shown: list[str] = []
    for phrase in phrases:
        shown.append(told.render(phrase, [*mentioned, *_named(told, " ".join(shown))]))
    return shown


def _is_cut(sentence: Sentence, phrase: Sequence[int]) -> bool:
    """Say whether a phrase ends before "and" though what follows that is its own: "as a health | and exercise science
    student"."""
    following = sentence.words[phrase[-1] + 1 : phrase[-1] + 3]
    if len(following) < 2 or following[0].text.lower() not in ("and", "or", "&"):
        return False
    joined = [w for w in sentence.dependents(following[0].head, "conj") if w.index > following[0].index]
    inside = following[0].head in phrase
    if not joined or joined[0].index in phrase:
        return False
    # A verb in another form than the one it is joined to is a noun: "exercise" beside "attended".
    over = sentence.words[following[0].head]
    return inside or not joined[0].tag.startswith("V") or (over.tag == "VBD" and joined[0].tag == "VB")


def _is_bare_rank(sentence: Sentence, word: Word) -> bool:
    """Say whether an object is a rank in nothing: "achieved third place"."""
    behind = sentence.dependents(word.index, "prep", "relcl", "acl")
    return (
        word.dep == "dobj"
        and word.lemma in ("place", "position")
        and not behind
        and any(w.tag == "JJ" and w.lemma.lower() in ORDINALS for w in sentence.dependents(word.index, "amod"))
    )


_TURNS = frozenset("moment step breakthrough change decision move point problem news announcement development".split())
"""Nouns that stand for what the sentences before tell."""


def subject_text(told: Told, clause: Clause) -> str:
    """Return the clause's subject as a question shows it.

    Raises:
        Unclear: it points outside the question.
    """
    head = clause.sentence.words[clause.subject]
    if head.lemma.lower() in _TURNS and not clause.sentence.dependents(clause.subject, "relcl", "acl", "poss"):
        # "The pivotal moment for Northumberland": what happened then?
        raise Unclear(head.text)
    phrase = _subject_phrase(clause)
    text = told.render(phrase)
    before = clause.sentence.words[phrase[0] - 1] if phrase and phrase[0] > 1 else None
    if before is not None and before.tag == "NNP" and " " not in text and text[:1].isupper():
        # "Regulus, designated Alpha Leonis, is ...": half a name.
        raise Unclear(text)
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
        if word.text.lower() == "where" and clause.head.dep == "relcl":
            # "At Oxford, where she won three prizes": she won them at Oxford.
            owner = sentence.words[clause.head.head]
            before = sentence.words[owner.head].text.lower()
            preposition = before if before in ("at", "with") else "in"
            plain = sentence.subtree(
                owner.index, without=[w.index for w in sentence.dependents(owner.index, "relcl", "punct")]
            )
            found.append(f"{preposition} {told.render(plain, mentioned)}")
            continue
        # "Within 40 days" is as clear as the deed.
        lapse = word.text.lower() == "within" and any(sentence.words[i].tag == "CD" for i in phrase)
        undated = any(sentence.words[i].entity == "DATE" for i in phrase) and not _DATED.search(text) and not lapse
        if strict and undated and not inside and not _LINKING.match(text):
            raise Unclear(text)
        if strict and word.dep == "prep" and not inside and len(phrase) > MOST_OPENING and not _LINKING.match(text):
            raise Unclear(text)
        if word.dep != "prep" or undated or inside or len(phrase) > MOST_OPENING or _LINKING.match(text):
            continue
        try:
            found.append(_with_owner(told, clause, [i for i in phrase if sentence.words[i].text != ","], mentioned))
        except Unclear:
            if strict:
                raise
            continue
    return [text[0].lower() + text[1:] for text in found]


def _with_owner(told: Told, clause: Clause, phrase: list[int], mentioned: Sequence[str]) -> str:
    """Return an opening with what "which" takes up: "during which he won" is "during a career of 20 years".

    Raises:
        Unclear: a word would point outside the question.
    """
    sentence = clause.sentence
    if not any(sentence.words[i].tag in ("WDT", "WP", "WP$") for i in phrase):
        return told.render(phrase, mentioned)
    if len(phrase) != 2 or clause.head.dep != "relcl":
        raise Unclear(sentence.text(phrase))
    apart = [w.index for w in sentence.dependents(clause.head.head, "relcl", "appos", "punct", "acl")]
    owner = sentence.subtree(clause.head.head, without=apart)
    return f"{sentence.words[phrase[0]].text} {told.render(owner, mentioned)}"


MOST_OPENING = 9
"""Words; a longer opening is a story of its own."""

_DATED = re.compile(r"\d{3}|century|centuries|\bage of \w+|\baged? \d|\d years old")
"""What makes a time clear by itself: "in April" alone is not."""

_LINKING = re.compile(
    r"(?:also )?like\b"
    r"|in (fact|short|addition|general|particular|contrast|turn|the end|conclusion|other words|return|response|total"
    r"|all|any"
    r"|the meantime|reality|theory|this|these|that|those)\b|for (example|instance|one|now|this|that)\b|of course"
    r"|as (a result|such|well)"
    r"|at (first|last|least|the same|this|that)\b|on the (other|one|contrary)\b|because|despite|with\b|without|like"
    r"|unlike|instead"
    r"|to (begin|start)|by (contrast|definition|the way)|from (then|there)|apart from|along with|along side"
    r"|alongside|such as"
    r"|after (that|this|all)|before (that|this|long)|since then|until (then|now|recently)|so far",
    re.IGNORECASE,
)
"""Openings that link a sentence to the one before, or tell more than where and when."""


def finished(question: str) -> str:
    """Return the question with single spaces, closed brackets of punctuation and a question mark."""
    # "The south- east director" as some texts have it
    text = re.sub(r"(\w)- (?!and\b|or\b|to\b)(?=\w)", r"\1-", " ".join(question.split()).rstrip(" .,;:-"))
    # "5 -0" of a score
    text = re.sub(r"(?<=\d) -(?=\d)", "-", text)
    for wrong, right in ((" ,", ","), (" 's ", "'s "), ("( ", "("), (" )", ")")):
        text = text.replace(wrong, right)
    text = re.sub(r",(?:\s*,)+", ",", text)
    # The mark that closes a quotation stands behind its last word, where the parser takes it for the clause's.
    return text + '"' * (text.count('"') % 2) + "?"


_COMPLEMENTS = frozenset("dobj dative attr oprd acomp ccomp xcomp".split())


def _lacks_object(clause: Clause, parts: Iterable[Word]) -> bool:
    """Say whether a verb that means nothing alone has lost its object: "At what age did she make?"."""
    return (
        clause.head.lemma in TRANSITIVE
        and not clause.passive
        # "Set out", "took off".
        and not clause.sentence.dependents(clause.verb, "prt")
        and not any(word.dep in _COMPLEMENTS for word in parts)
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
        told.render(_phrase(clause, direct, left)),
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
        front = {"VBZ": "does", "VBP": "do"}.get(head.tag, "did")
        if front == "do" and head.text in _INVARIANT and clause.sentence.words[clause.subject].tag in ("NN", "NNP"):
            # "The Model T cost $825": of the present it would read "costs".
            front = "did"
        if front == "do" and _is_single(clause):
            # Read wrongly: "the novel outsold it" as if it were "outsell".
            raise Unclear(head.text)
        base = base_form(head.text) if head.tag in ("VBD", "VBG", "VBN") else head.lemma
        verb = " ".join([*manner, base])
    return _Frame(front, subject, verb, kept)


_INVARIANT = frozenset("cost put cut hit set let beat spread shut quit hurt cast burst split".split())
"""Verbs whose past is their base form."""

_COLLECTIVE = frozenset("police staff team crew couple family group band government company majority number".split())


def _is_single(clause: Clause) -> bool:
    """Say whether the subject is one thing, which "do" does not go with."""
    sentence, subject = clause.sentence, clause.sentence.words[clause.subject]
    # "40 percent of the voters back it"; "the crew and the pilot".
    more = sentence.dependents(clause.subject, "conj", "prep")
    return subject.tag == "NN" and subject.lemma.lower() not in _COLLECTIVE and not more


def _subject_phrase(clause: Clause) -> list[int]:
    sentence, subject = clause.sentence, clause.subject
    named = next((w for w in sentence.dependents(subject, "appos") if w.entity in ("TITLE", "PERSON")), None)
    if named is not None and sentence.words[subject].entity not in ("TITLE", "PERSON"):
        # "The sequel, X, is scheduled": X says which.
        number = [w.index for w in sentence.dependents(named.index, "nummod") if w.index == named.index + 1]
        return [*(i for i in sentence.subtree(named.index) if sentence.words[i].start == named.start), *number]
    apart = [word.index for word in sentence.dependents(subject, "appos", "punct") if not _names_it(sentence, word)]
    apart += _roles_before(sentence, sentence.words[subject])
    # "Luther's idea that ..." without its clause could be any idea of his; behind a comma a clause only tells more.
    apart += [
        word.index
        for word in (sentence.words[i] for i in sentence.subtree(subject))
        if word.dep in ("relcl", "acl", "prep") and sentence.words[min(sentence.subtree(word.index)) - 1].text in APART
    ]
    # "Cruise, 60, performs": a number set off behind the name is an age; "Apollo 11" needs its own.
    ages = [
        word.index
        for word in sentence.dependents(subject, "nummod")
        if word.index > subject and sentence.words[word.index - 1].text in APART
    ]
    # "And finally Apple, which joined": the adverb only links.
    links = [word.index for word in sentence.dependents(subject, "advmod") if word.lemma.lower() in SENTENCE_ADVERBS]
    phrase = sentence.subtree(subject, without=[*apart, *ages, *links, clause.verb])
    # "Tungsten, iron and nickel" keep their commas.
    marks = ("(", ")", "--", ";") if sentence.dependents(subject, "conj") else (",", "(", ")", "--", ";")
    return [index for index in phrase if sentence.words[index].text not in marks]


def _names_it(sentence: Sentence, word: Word) -> bool:
    """Say whether a word names the noun right before it: Duolingo of "the platform Duolingo"."""
    first = min(sentence.subtree(word.index))
    return word.dep == "appos" and word.tag.startswith("NNP") and sentence.words[first - 1].text not in APART


_CROWNS = frozenset("pope king queen prince princess emperor empress duke duchess baron bishop".split())
"""Titles that a name is not complete without."""


def _roles_before(sentence: Sentence, name: Word) -> list[int]:
    """Return the words before a person's name that say what he is: "the engineer Edith Clarke" is Edith Clarke."""
    if name.entity != "PERSON" or sentence.dependent(name.index, "poss") is not None:
        return []
    before = [w for w in sentence.dependents(name.index) if w.index < name.index and w.start < name.start]
    roles = [w for w in before if w.lemma.lower() in ROLE_NOUNS - _CROWNS and w.dep in ("compound", "nmod", "amod")]
    if any(w.lemma.lower() in _CROWNS for w in before):
        return []
    return [w.index for w in before if w.dep in ("det", "amod", "compound", "nmod")] if roles else []


def _phrase(clause: Clause, word: Word, left: Iterable[int]) -> list[int]:
    """The words of one part without the branches that are asked for, that tell more, or that are set off by marks."""
    sentence = clause.sentence
    drop = set(left)
    if word.index in drop:
        return []
    drop.update(i for i in sentence.subtree(word.index) if _tells_more(clause, sentence.words[i], word))
    figure = next((i for i in sorted(drop - set(left)) if _is_figure_behind(sentence, sentence.words[i])), None)
    if figure is not None:
        raise Unclear(sentence.words[figure - 1].text)
    phrase = sentence.subtree(word.index, without=drop)
    while phrase and sentence.words[phrase[-1]].text in (",", "and", ";"):
        phrase.pop()
    behind = sentence.words[phrase[-1] + 1 : phrase[-1] + 2] if phrase else ()
    if behind and behind[0].text == "," and _is_named_beside(sentence, sentence.words[phrase[-1]], word):
        # "To the mayor of Turin, Ada Byron, in 1921": the second comma as well.
        phrase.append(behind[0].index)
    return phrase


def _is_figure_behind(sentence: Sentence, word: Word) -> bool:
    """Say whether a number stands right behind the noun that means nothing without it: "at magnitudes 1.9 and 3.0"."""
    return word.dep == "appos" and word.tag == "CD" and sentence.words[word.index - 1].tag.startswith("NN")


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
        case "prep" if word.text.lower() == "including":
            # "Won seven awards including Best Film": the list is no part of the deed.
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
