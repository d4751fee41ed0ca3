"""Definitions: "Rationalism is the idea that ..." becomes "What is the idea that ... called?"; and so do "X, the idea
that ...,", "X refers to the idea that ..." and "an idea called X, which ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from quiz.generate.clause import Clause
from quiz.generate.definite_nouns import taken_up_by
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.glossary import in_singular, is_known, is_one_in_each, is_term, may_end, spelled
from quiz.generate.language import Sentence, Word
from quiz.generate.lists import entry
from quiz.generate.mentions import Unclear
from quiz.generate.recipes.term import NAMING, name_behind
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import finished

TAG = "words"
PRIOR = 8

FEWEST_WORDS = 8
"""Of the question: "the study of X" fits many terms, a whole clause one."""

MOST_BEFORE_CALLED = 19
"""Words of a definition that "called" may stand behind; of a longer one the verb comes first."""

MOST_TERM = 3
"""Words of the term."""


@dataclass(frozen=True)
class _Defined:
    """A term with the words that say what it is."""

    term: str
    phrase: list[int]
    many: bool
    past: bool
    span: tuple[int, int]
    """What a quote must hold."""
    named: bool = False
    """Whether it is told of something that is then named: "a movement called X that ..."."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the terms that one sentence defines."""
    if any(word.text == "?" for word in told.sentence.words):
        return
    seen: set[str] = set()
    for one in (*_stated(scene, told), *_named(scene, told), *_set_off(scene, told)):
        if one.term.casefold() not in seen:
            seen.add(one.term.casefold())
            yield from _fact(scene, told, one)


def _fact(scene: Scene, told: Told, one: _Defined) -> Iterator[Fact | Refusal]:
    if told.topic is not None and taken_up_by(one.term) & told.topic.kinds:
        # "The bird is the national symbol of five countries": the bird of the headline.
        return
    known = is_known(one.term) and not one.past
    try:
        text = replace(told, general=known).render(one.phrase)
    except Unclear as unclear:
        yield Refusal("G-CONTEXT", scene.number, told.index, f"what is called: {unclear.word}")
        return
    if one.past or one.named:
        text = re.sub(r"^an? ", "the ", text)
    stem = _asked(re.sub(r",? (?:and|or)$", "", text), one)
    if len(stem.split()) < FEWEST_WORDS:
        yield Refusal("G-GENERAL", scene.number, told.index, stem)
        return
    if _LOOSE.match(text):
        yield Refusal("G-GENERAL", scene.number, told.index, stem)
        return
    own = f"{one.term.casefold()}|be|definition"
    yield scene.fact("definition", Want.TERM, told, stem, one.term, [one.span], own, one.term, banned={one.term})


_LOOSE = re.compile(
    r"(?:an?|the) (?:[\w-]+,? (?:and )?){0,4}(?:condition|disorder|disease|problem|situation|factor|issue|feature|thing"
    r"|way|example|concern|challenge|part|source) (?:that|which|who) (?:can|may|might|often|sometimes|usually) "
)
"""A description that fits others as well: "a serious condition that can have devastating effects"."""

_SORT = re.compile(
    r"(?:an?|the|one) (?P<sort>type|form|kind) of (?P<of>[\w -]+?) (?:that|which|who) (?P<does>[a-z]+s .+)"
)


def _asked(text: str, one: _Defined) -> str:
    sort = _SORT.fullmatch(text)
    if sort is not None and not one.many and not one.past:
        # "A type of psychotherapy that focuses on ..."
        return finished(f"Which {sort['sort']} of {sort['of']} {sort['does']}")
    listed = entry(one.term)
    kind = re.match(r"(?:an?|the) (?P<kind>[\w ]+?) (?:that|which) (?P<does>[a-z]+s .+)", text)
    if listed is not None and kind is not None and listed.kind == kind["kind"] and not one.many:
        return finished(f"Which {listed.kind} {kind['does']}")
    be = ("were" if one.past else "are") if one.many else ("was" if one.past else "is")
    if listed is not None and not one.many and listed.kind.split()[-1] in text.split():
        # "The major element in all macromolecules" has a name, but is not called so for that.
        return finished(f"What {be} {text}")
    # "The contraction of the heart, during which ..."
    apart = re.search(r", (?:\w+ )?which\b", text) is not None
    bare = not one.many and re.match(r"(?:an?|the|one|any) |\w+ing ", text) is None
    if len(text.split()) >= MOST_BEFORE_CALLED or apart or (bare and re.match(r"(?:\w+ )?\w+[^s]s ", text)):
        # A plural explains what is one: "total taxes paid divided by total income".
        return finished(f"What is the term for {text}")
    return finished(f"What {be} {text} called")


# -- "X is the N that ..." ---------------------------------------------------------------------------------------------


def _stated(scene: Scene, told: Told) -> Iterator[_Defined]:
    sentence = told.sentence
    for clause in scene.clauses(told):
        term, noun = _term(clause), _what(clause)
        if clause.head.dep != "root" or noun is None or term is None:
            continue
        det = sentence.dependent(noun.index, "det")
        if sentence.words[clause.subject].tag == "NNP" and any(
            sentence.words[i].tag == "JJS" for i in sentence.subtree(noun.index) if i < noun.index
        ):
            # "Sirius is the brightest star": a name, no term.
            continue
        only = det is not None and det.text.lower() == "the"
        behind = [w for w in sentence.dependents(noun.index, "acl", "relcl", "prep", "amod") if w.index > noun.index]
        if not behind:
            continue
        if det is None and noun.tag != "NNS":
            continue
        if noun.lemma.lower() in (_NO_MEANING if only else _NO_KINDS):
            continue
        if not only and (det is not None and det.text.lower() not in ("a", "an")):
            continue
        told_more = sentence.dependents(noun.index, "relcl") or (
            clause.head.lemma != "be" and sentence.dependents(noun.index, "acl", "prep")
        )
        if not only and not (told_more and is_known(term)):
            # Of what is only one of a kind, no other of its family must be told.
            continue
        phrase = _definition(clause, noun, whole=is_known(term))
        span = (sentence.words[clause.subject].start, sentence.words[phrase[-1]].end)
        past, many = clause.head.tag == "VBD", noun.tag in ("NNS", "NNPS")
        yield _Defined(term, phrase, many, past, span)


def _what(clause: Clause) -> Word | None:
    """Return the noun that says what the subject is: "is the idea", "refers to the idea", "is defined as the idea"."""
    sentence, verb = clause.sentence, clause.head
    if verb.lemma == "be":
        return sentence.dependent(verb.index, "attr")
    link = {"refer": "to", "define": "as"}.get(verb.lemma)
    if link is None or (verb.lemma == "define") != clause.passive:
        return None
    branch = next((w for w in sentence.dependents(verb.index, "prep") if w.text.lower() == link), None)
    return sentence.dependent(branch.index, "pobj") if branch is not None else None


def _term(clause: Clause) -> str | None:
    """Return the subject if it is a bare common noun, or one with "the" and a noun or adjective before it."""
    sentence, subject = clause.sentence, clause.sentence.words[clause.subject]
    if subject.tag not in ("NN", "NNS", "NNP") or subject.entity not in ("", "NORP", "ORG", "PRODUCT"):
        return None
    if any(word.tag == "NNP" for word in sentence.words[subject.index + 1 : subject.index + 2]):
        # "The white star Sirius" is Sirius.
        return None
    links = sentence.dependents(subject.index, "cc")
    # "The Enlightenment, or the Age of Reason, was ..."
    second = [w.index for w in sentence.dependents(subject.index, "cc", "conj", "punct")]
    apart = [w.text for w in links] == ["or"] and sentence.text_at(subject.index + 1) == ","
    below = sentence.subtree(subject.index, without=second if apart else ())
    phrase = [i for i in below if sentence.words[i].dep not in ("det", "punct") or sentence.words[i].text == "-"]
    near = [w.index for w in sentence.dependents(subject.index, "amod", "compound")]
    near += [i for w in sentence.dependents(subject.index, "amod", "compound") for i in sentence.subtree(w.index)]
    if not {*phrase} <= {subject.index, *near} or len(_spelled(sentence, phrase).split()) > MOST_TERM:
        return None
    if phrase[0] > MOST_TERM and sentence.words[phrase[0] - 1].text != ",":
        return None
    det = sentence.dependent(subject.index, "det")
    general = det is not None and det.text.lower() in ("a", "an") and _what(clause) is not None
    text = _spelled(sentence, phrase)
    known = is_term(text) and is_one_in_each(in_singular(text))
    if det is not None and not near and not general and subject.tag != "NNP" and not known:
        return None
    name = sentence.words[phrase[0]].tag == "NNP" and phrase[0] > 0
    return text if name else spelled(text)


def _spelled(sentence: Sentence, phrase: list[int]) -> str:
    return sentence.text(phrase).replace(" - ", "-")


def _definition(clause: Clause, noun: Word, whole: bool) -> list[int]:
    """The words of the definition up to a semicolon, or to what a comma sets off.

    Args:
        clause: what is stated.
        noun: the noun of the definition.
        whole: whether all that follows belongs to it, wherever the parser hangs it.
    """
    sentence = clause.sentence
    phrase = [i for i in sentence.subtree(noun.index) if i > clause.verb]
    phrase = (phrase_from(sentence, phrase[0]) if whole else None) or phrase
    return _without_asides(sentence, phrase)


_EXAMPLES = frozenset(["such", "like", "including", "especially"])


def _without_asides(sentence: Sentence, phrase: list[int]) -> list[int]:
    """Return a definition without what brackets hold, up to where it ends or goes over to examples."""
    kept: list[int] = []
    inside = False
    for i in phrase:
        text = sentence.words[i].text
        following = sentence.words[i + 1].text.lower() if i + 1 < len(sentence.words) else ""
        inside = (inside or text == "(") and text != ")"
        if text in (";", ":", "--") or (text == "-" and sentence.words[i].space):
            break
        if text == "," and following in _EXAMPLES:
            break
        if text == "-" and following in _EXAMPLES | {"that", "which", "the", "a", "an"}:
            # A dash: "a body system - that is, a group of structures"
            break
        if text == "and" and following in ("how", "what", "why", "when"):
            # "The study of nerves and how these work"
            break
        if text in ("while", "whereas", "although") and len(kept) > FEWEST_WORDS:
            break
        if not inside and text != ")":
            kept.append(i)
    return kept


# -- "an N called X, which ..." ----------------------------------------------------------------------------------------

_RELATIVE = frozenset(["that", "which", "in", "by", "whose", "where"])
_CUT = frozenset(["when", "because", "while", "although", "since", "so"])
"""What goes on to circumstances, where a definition is too long."""
MOST_DEFINITION = 21


def _named(scene: Scene, told: Told) -> Iterator[_Defined]:
    """Yield what is named in passing, where a clause behind the name tells what it is."""
    sentence = told.sentence
    words = sentence.words
    for word in words:
        if word.text not in NAMING or word.dep != "acl" or word.index < MOST_TERM:
            continue
        found = name_behind(sentence, word)
        noun = words[word.head]
        if found is None or noun.tag not in ("NN", "NNS") or noun.index > word.index:
            continue
        name, last = found
        clause = relative_behind(sentence, last)
        det = sentence.dependent(noun.index, "det")
        if clause is None or (det is not None and det.text.lower() not in ("a", "an", "the")):
            continue
        if det is None and noun.tag != "NNS":
            continue
        first = min(w.index for w in (noun, *sentence.dependents(noun.index, "det", "amod", "compound")))
        of = words[noun.head] if noun.dep == "pobj" else noun
        if of.text == "of" and of.index == first - 1:
            # "A part of the brain called the thalamus": no brain is called so.
            noun = words[of.head]
            first = min(w.index for w in (noun, *sentence.dependents(noun.index, "det", "amod", "compound")))
        before = [i for i in range(first, word.index) if words[i].text not in (",", "also", "sometimes")]
        if not set(before) <= set(sentence.subtree(noun.index)):
            continue
        many = noun.tag == "NNS"
        past = any(words[i].tag == "VBD" for i in clause[:4])
        span = (words[before[0]].start, words[clause[-1]].end)
        yield _Defined(name, [*before, *clause], many, past, span, named=True)


def relative_behind(sentence: Sentence, last: int) -> list[int] | None:
    """Return the words of the clause that tells what a thing is behind its name: "called X, which stores ..."."""
    words = sentence.words
    begin = last + 1 + (sentence.text_at(last + 1) == ",")
    opening = [w.text.lower() for w in words[begin : begin + 2]]
    if not opening or opening[0] not in _RELATIVE or (opening[0] in ("in", "by") and opening[1:] != ["which"]):
        return None
    phrase = phrase_from(sentence, begin)
    if phrase is not None and len(phrase) > MOST_DEFINITION:
        cut = next((n for n, i in enumerate(phrase) if n > FEWEST_WORDS and words[i].text.lower() in _CUT), None)
        phrase = phrase[:cut] if cut is not None else None
    return phrase if phrase is not None and len(phrase) > MOST_TERM else None


# -- "X, the N that ...,", "X is a N that ...", "X, which is the N that ..." ----------------------------------------

_LINKING = frozenset("which who where but so while whereas although thus and or when as with".split())
"""What goes on behind the comma that ends a definition."""


_BE = frozenset(["is", "are", "was", "were"])
_ENDING = frozenset(["VBG", "VBZ", "VBD", "VBP", "MD", "RB", "WDT", "WP"])


def _set_off(scene: Scene, told: Told) -> Iterator[_Defined]:
    sentence = told.sentence
    words = sentence.words
    for first, last, term in terms_in(sentence):
        begin = last + 2
        stated = words[last + 1].text in _BE and is_opening(words, first)
        if not (stated or words[last + 1].text == ",") or begin + 2 >= len(words):
            continue
        if _is_pointed_at(words, first) or _is_of_another(words, first):
            continue
        if stated and is_certain(words, first, term):
            continue
        if not stated and first and words[first - 1].text == "," and words[last].dep == "conj":
            # "Infections, depression, women turning to alcohol and ..." is a list.
            continue
        if words[last + 1].text == "," and [w.text.lower() for w in words[begin : begin + 2]] in (
            ["which", "is"],
            ["which", "are"],
            ["which", "was"],
            ["which", "were"],
        ):
            begin += 2
        phrase = phrase_from(sentence, begin)
        if phrase is None or len(phrase) <= MOST_TERM or not _is_noun_phrase(words, phrase, stated):
            continue
        if not stated and words[0].tag == "IN" and not any(w.tag in ("VBD", "VBZ", "VBP", "MD") for w in words[:first]):
            # "In sleepwalking, the sleeper ...": the sentence goes on.
            continue
        phrase = _without_asides(sentence, phrase)
        many = words[last].tag in ("NNS", "NNPS")
        past = any(words[i].tag == "VBD" for i in phrase)
        if not stated and not _is_timeless(words, first, phrase, past):
            continue
        yield _Defined(term, phrase, many, past, (words[first].start, words[phrase[-1]].end))


def terms_in(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    """Yield (first word, last word, term) for the terms of schoolbooks that a sentence names, each as long as it
    goes."""
    words = sentence.words
    place = 0
    while place < len(words) - 1:
        if words[place].tag == "DT":
            place += 1
            continue
        for length in range(MOST_TERM + 1, 0, -1):
            inside = list(range(place, min(place + length, len(words) - 1)))
            if words[inside[-1]].tag[0] != "N" or not may_end(words[inside[-1]].text):
                continue
            text = sentence.text(inside).replace(" - ", "-")
            plain = all(words[i].text[0].isalnum() or words[i].text in ("-", "'s") for i in inside)
            if len(inside) == length and plain and is_known(text):
                name = text if words[place].tag == "NNP" and place else spelled(text)
                before = words[place - 1] if place else None
                if before is None or (before.text != "-" and not before.tag.startswith("NN")):
                    yield place, inside[-1], name
                place = inside[-1]
                break
        place += 1


_RANKED = frozenset("leading main major first last only latest next second third".split())


def _is_timeless(words: tuple[Word, ...], first: int, phrase: list[int], past: bool) -> bool:
    """Say whether words behind a term tell what such things are, not which one is meant: "a merger, a deal that will
    cost $3 billion"."""
    inside = [words[i] for i in phrase]
    if any(w.tag in ("CD", "$", "MD", "JJS", "RBS") or w.text.lower() in _RANKED for w in inside):
        return False
    if any(w.lemma.lower() in _NO_KINDS and w.tag[:2] == "NN" for w in inside[:4]):
        return False
    return not (past and first and words[first - 1].text.lower() in ("a", "an", "the"))


def is_opening(words: tuple[Word, ...], first: int) -> bool:
    """Say whether a term stands at the beginning of a sentence, or behind the comma of its opening."""
    before = [w.text.lower() for w in words[:first]]
    if before and before[-1] in ("a", "an", "the"):
        before.pop()
    # "In economics, a monopoly is ..."
    of_field = len(before) == MOST_TERM and before[0] in ("in", "for") and before[2] == ","
    return of_field or before in ([], ["thus", ","], ["therefore", ","], ["however", ","])


_POINTING = frozenset("this that these those such its their his her our your my some each another".split())


_OF_TERMS = frozenset(
    """
    idea concept process practice theory system term form kind type doctrine phenomenon notion principle state
    """.split()
)
"""Nouns whose "of" leads to the name of a thing, not to another thing."""


def _is_of_another(words: tuple[Word, ...], first: int) -> bool:
    """Say whether a term belongs to a noun before it, of which the definition may be told: "the protection of the
    stock, a task that ..."."""
    before = [w for w in words[max(0, first - MOST_TERM) : first] if w.tag != "DT"]
    return len(before) > 1 and before[-1].text == "of" and before[-2].lemma.lower() not in _OF_TERMS


def is_certain(words: tuple[Word, ...], first: int, term: str) -> bool:
    """Say whether "the" before a term means a certain one, which the text is about: "the church separates ..."."""
    return first > 0 and words[first - 1].text.lower() == "the" and not is_one_in_each(in_singular(term))


def _is_pointed_at(words: tuple[Word, ...], first: int) -> bool:
    """Say whether one certain thing is meant, not the term: "this monopoly, the oldest of the town"."""
    near = [w.text.lower() for w in words[max(0, first - 2) : first]]
    return bool(_POINTING.intersection(near)) or (first > 0 and words[first - 1].tag == "POS")


def _is_noun_phrase(words: tuple[Word, ...], phrase: list[int], stated: bool) -> bool:
    """Say whether words are "the N that ...", "a N of ..." and the like; what a whole sentence states must be a full
    definition, "a N that ...", not "a problem in ..."."""
    opening = words[phrase[0]]
    article = opening.text.lower() in ("a", "an", "the")
    if not article and (opening.tag not in ("NNS", "JJ") or opening.text.lower() in _SOME):
        return False
    nouns = [n for n, i in enumerate(phrase) if words[i].tag.startswith("NN")]
    # The first noun that no other noun follows: "a tax system | designed in such a way"
    head = next((n for n in nouns if n + 1 not in nouns), len(phrase))
    behind = words[phrase[head + 1]] if head + 1 < len(phrase) else None
    if not article and words[phrase[min(head, len(phrase) - 1)]].tag != "NNS":
        return False
    if stated and words[phrase[min(head, len(phrase) - 1)]].lemma.lower() in _NO_MEANING:
        return False
    if stated and opening.text.lower() != "the":
        noun = words[phrase[min(head, len(phrase) - 1)]]
        rest = [words[i] for i in phrase[head + 2 :]]
        relative = (
            behind is not None
            and (
                behind.text.lower() in _RELATIVE - {"in", "by"} | {"without"}
                or behind.tag == "VBN"
                # "A form of an element that has ..."
                or (behind.text == "of" and any(w.text.lower() in ("that", "which") for w in rest[1:6]))
            )
        )
        # "In which", "by which", "through which"
        preposed = [w.text.lower() for w in words[noun.index + 2 : noun.index + 3]] == ["which"]
        return (relative or preposed) and noun.lemma.lower() not in _NO_KINDS
    return behind is not None and (behind.text.lower() in _OPENING or behind.tag in ("VBN", "VBG", "DT"))


_NO_KINDS = frozenset(
    """
    example problem issue reason result part topic factor cause concern source matter way concept idea question area
    one thing element component step goal challenge feature term word
    """.split()
)
"""What much else is, too: "inflation is a problem that many countries have"."""

_NO_MEANING = frozenset("cause reason result problem word matter source subject topic issue question way".split())
"""What something is without being called so: "slavery was the cause of the war"."""

_SOME = frozenset("many most some few several all other both more".split())

_OPENING = frozenset("that which who whom whose of in for by on where when at from with to between".split())
"""Words that begin what tells a noun of a definition from others."""


def phrase_from(sentence: Sentence, begin: int) -> list[int] | None:
    """Return the words from one on to the end of their phrase, or None if a comma leaves that open: "the ability to
    absorb, store and release heat"."""
    words = sentence.words
    for i in range(begin, len(words)):
        text = words[i].text
        following = words[i + 1] if i + 1 < len(words) else None
        if text in (".", ";", ":", ")", "(", "--") or (text == "-" and words[i].space and i and words[i - 1].space):
            return list(range(begin, i))
        if text == "," and not _is_in_list(words, i):
            ends = following is None or following.text.lower() in _LINKING or following.tag in _ENDING
            return list(range(begin, i)) if ends else None
    return list(range(begin, len(words)))


def _is_in_list(words: tuple[Word, ...], comma: int) -> bool:
    """Say whether a comma parts names of things: "contains vessels, nerves, and glands"."""
    rest = words[comma + 1 :]
    item = list(takewhile(lambda w: w.tag[:2] in ("NN", "JJ", "DT", "VB") and w.text.lower() != "which", rest))
    behind = rest[len(item) : len(item) + 1]
    if item and item[-1].tag[:2] == "NN" and len(item) <= MOST_TERM and behind and behind[0].text in (",", "and", "or"):
        return words[comma - 1].tag[:2] == "NN" and item[0].tag not in ("VBZ", "VBD", "VBP")
    before = [w.index for w in words[:comma] if w.text == ","]
    last = [w.text for w in rest[:1]] in (["and"], ["or"]) and bool(before) and comma - before[-1] <= MOST_TERM + 1
    return last and _is_in_list(words, before[-1]) and rest[1].tag[:2] in ("NN", "JJ", "DT")
