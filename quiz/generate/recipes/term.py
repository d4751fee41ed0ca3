"""Terms: "The region of unwinding is called a transcription bubble" becomes "What is the region of unwinding called?",
and "units called monomers" becomes "... units called what?"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from quiz.generate.clause import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.glossary import in_singular, is_term, may_end, siblings
from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import SENTENCE_ADVERBS
from quiz.generate.mentions import Unclear
from quiz.generate.naming import named_kind
from quiz.generate.phrases import opening
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import finished

TAG = "words"
PRIOR = 8

FEWEST_WORDS = 8
"""Of a question: what says less describes more than one thing."""

FEWEST_TOLD = 10
"""Words of a question that tells of a term enough, where more is told behind it."""

_TOLD_BEHIND = re.compile(r",? (?:which|that|who|where) |, (?:used|made|designed|meaning) ")

NAMING = frozenset(["called", "termed", "named", "dubbed", "nicknamed", "known", "referred"])
_BE = frozenset(["is", "are", "was", "were"])
_DENIED = frozenset(["not", "never", "no", "n't"])

MOST_WORDS = 4
"""A longer name is a description."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the names that one sentence gives to what it describes."""
    words = told.sentence.words
    if any(word.text == "?" for word in words):
        return
    yield from _aliases(scene, told)
    states = {clause.verb: clause for clause in scene.clauses(told)}
    for word in words:
        if word.text not in NAMING or word.index == 0 or _quoted(scene, word):
            continue
        name = name_behind(told.sentence, word)
        if name is None:
            continue
        answer, last = name
        before = word.index - 1
        while words[before].tag in ("RB", "RBR", "RBS") and words[before].lemma.lower() not in _DENIED:
            before -= 1
        if words[before].text in _BE and words[before].dep == "auxpass":
            in_place, clause = words[before - 1].tag in ("WDT", "WP"), states.get(word.index)
        else:
            in_place, clause = word.dep in ("acl", "advcl") or words[before].text == ",", None
        if not in_place and clause is None:
            # Denied, doubted, or another sense of the word.
            continue
        owner = _renamed(told, before, word)
        if owner is not None:
            yield _alias(scene, told, owner, answer, (words[word.head].start, words[last].end))
            continue
        try:
            stem = _asked(told, before, word, None if in_place else clause)
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"what {word.text}: {unclear.word}")
            continue
        if stem is None:
            continue
        if len(stem.split()) < FEWEST_WORDS and not re.search(r" [A-Z]", stem):
            # "What is the region of unwinding called?": of what, in the course of what?
            yield Refusal("G-GENERAL", scene.number, told.index, stem)
            continue
        if len(stem.split()) < FEWEST_TOLD and _TOLD_BEHIND.match(scene.view, words[last].end):
            # "Some insects have a sac called a spermatheca, which stores sperm": what tells it stands behind.
            yield Refusal("G-FAITH", scene.number, told.index, stem)
            continue
        # An acronym in brackets behind the name, or a second name behind "or", is the same thing.
        also = re.match(r",? or (?:the |an? )?([\w' -]+)", scene.view[words[last].end : words[last].end + 60])
        spans = [(words[0].start, words[last].end)]
        own = f"{stem.casefold()}|called"
        banned = {answer, *([also[1]] if also else [])}
        yield scene.fact("term", Want.TERM, told, stem, answer, spans, own, answer, banned=banned)


def _asked(told: Told, before: int, word: Word, clause: Clause | None) -> str | None:
    """Return the question; what a general truth says of "the bones" of "a joint where the bones are joined", it says of
    any.

    Raises:
        Unclear: a word would point outside the question.
    """

    def asked(told: Told) -> str | None:
        return _in_place(told, before, word) if clause is None else _of_subject(told, clause, before)

    try:
        return asked(told)
    except Unclear:
        words = told.sentence.words
        first, noun = words[0], words[words[0].head]
        # "The tissue consists of cells called ...": which tissue?
        pointing = first.tag in ("DT", "PRP", "PRP$") and first.text not in ("A", "An")
        bare = pointing and (noun.index == 1 or first.text != "The")
        if bare or not told.is_general():
            raise
        return asked(replace(told, general=True))


def name_behind(sentence: Sentence, word: Word) -> tuple[str, int] | None:
    """Return the name that follows a word of naming, without its article, and the index of its last word."""
    words = sentence.words
    start = word.index + 1
    link = {"known": ["as"], "referred": ["to", "as"]}.get(word.text, [])
    if [w.text for w in words[start : start + len(link)]] != link:
        return None
    start += len(link)
    while start < len(words) and (words[start].tag == "DT" or words[start].text in ('"', "'")):
        start += 1
    end = start
    whole = next((size for size in range(MOST_WORDS + 1, 1, -1) if _is_listed(sentence, start, start + size)), 0)
    end = start + whole
    while (
        not whole
        and end < len(words)
        and (words[end].tag[:2] in ("NN", "JJ", "CD") or words[end].text == "-" or words[end - 1].text == "-")
    ):
        end += 1
    if words[end : end + 1] and words[end].text in ("and", "'s", "&"):
        # "Grimm's and Verner's laws" are two.
        return None
    while end > start and words[end - 1].tag[:2] not in ("NN", "CD"):
        end -= 1
    if not 0 < end - start <= 2 * MOST_WORDS:
        return None
    name = sentence.text(list(range(start, end))).strip("\"' ")
    name = name if words[start].tag.startswith("NNP") else name[0].lower() + name[1:]
    return (name, end - 1) if len(name.split()) <= MOST_WORDS and len(name) > 3 else None


def _aliases(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the second names behind "or": "programmed cell death, or apoptosis,"."""
    words = told.sentence.words
    for word in words[2:-1]:
        if word.text != "or" or words[word.index - 1].text != ",":
            continue
        name = list(takewhile(lambda i: words[i].tag[:2] in ("NN", "JJ"), range(word.index + 1, len(words))))
        noun = list(takewhile(lambda i: words[i].tag[:2] in ("NN", "JJ", "VB"), range(word.index - 2, -1, -1)))[::-1]
        if not name or not noun or words[name[-1] + 1].text not in (",", ".", ";") or words[noun[-1]].tag == "VBZ":
            continue
        noun = noun[next((n for n, i in enumerate(noun) if words[i].tag not in ("VBZ", "VBP", "VB", "VBD")), 0) :]
        first, second = told.sentence.text(noun).lower(), told.sentence.text(name)
        listed = words[noun[0] - 1].text in (",", "or", "and") if noun[0] else False
        if listed or not is_term(in_singular(second)) or in_singular(first).capitalize() in _rivals(second):
            continue
        asked = f"By what other name {'are' if words[noun[-1]].tag == 'NNS' else 'is'} {first} known?"
        span = (words[noun[0]].start, words[name[-1]].end)
        yield scene.fact("term", Want.TERM, told, asked, second, [span], f"{first}|alias|{second}", second)


def _rivals(name: str) -> set[str]:
    """Return what stands in a row with a name, so that "or" tells it from them."""
    best, rest = siblings(in_singular(name))
    return {other.capitalize() for other in (*best, *rest)}


def _is_listed(sentence: Sentence, start: int, end: int) -> bool:
    """Say whether words are a term as schoolbooks have it, whatever it is made of: "the tragedy of the commons"."""
    inside = sentence.words[start:end]
    if len(inside) < end - start or any(not word.text[0].isalnum() for word in inside if word.text != "-"):
        return False
    return may_end(inside[-1].text) and is_term(in_singular(sentence.text(list(range(start, end)))))


def _alias(scene: Scene, told: Told, owner: str, answer: str, span: tuple[int, int]) -> Fact | Refusal:
    found = named_kind(answer)
    want = Want.TERM if found is None else Want.THING
    # "The Crab Nebula" with its article, as the others have theirs
    answer = found.name if found is not None else answer
    own = f"{owner.casefold()}|alias|{answer}"
    asked = f"By what other name is {owner} known?"
    return scene.fact("term", want, told, asked, answer, [span], own, answer, banned={answer})


def _renamed(told: Told, before: int, naming: Word) -> str | None:
    """Return the name behind which a comma and another name for the same stand: "Messier 1, also known as the Crab
    Nebula"."""
    sentence = told.sentence
    noun = sentence.words[naming.head]
    beside = [w for w in sentence.dependents(noun.index, "appos") if w.tag == "NNP" and w.index < before]
    # "The remnant Messier 1, also known as ..."
    noun = beside[-1] if beside and noun.tag == "NN" else noun
    if sentence.words[before].text != "," or naming.dep != "acl" or noun.tag != "NNP" or noun.index > before:
        return None
    if noun.entity == "TITLE" or noun.text in told.names.persons or sentence.dependents(noun.index, "conj"):
        return None
    near = [w.index for w in sentence.dependents(noun.index, "compound") if w.text[0].isupper()]
    number = [w.index for w in sentence.dependents(noun.index, "nummod") if w.index == noun.index + 1]
    phrase = [*near, noun.index, *number]
    return sentence.text(phrase) if phrase[-1] == before - 1 else None


def _of_subject(told: Told, clause: Clause, verb: int) -> str | None:
    words, word = told.sentence.words, clause.head
    start, end = 0, verb
    commas = [w.index for w in words[:verb] if w.text == ","]
    if len(commas) == 1 and commas[0] <= 4 and words[0].tag in ("IN", "RB"):
        start = commas[0] + 1
    elif not commas and words[0].tag == "IN" and clause.own_subject:
        # "In Hinduism the teacher is known as a guru"
        start = min(told.sentence.subtree(clause.subject))
    elif len(commas) == 2 and commas[1] == verb - 1:
        # "The earliest forms of English, a set of dialects, are called ...": the aside goes.
        end = commas[0]
    elif commas:
        return None
    if any(w.text in (";", ":", "-", "--") and w.space for w in words[:verb]) or words[start].tag in (
        "IN",
        "CC",
        "WRB",
    ):
        return None
    noun = words[clause.subject]
    these = words[start].text.lower() in ("this", "these") and words[start].head == noun.index
    if these and told.sentence.dependents(noun.index, "prep", "acl", "relcl") and start + 1 < noun.index + 1:
        # "These costs of changing prices": told in full.
        text = told.render(range(start + 1, end))
        return finished(f"What {words[verb].text} the {text} {word.text}") if word.text == "called" else None
    if words[start].text.lower() in ("it", "they", "this", "these", "he", "she", "those", "that"):
        raise Unclear(words[start].text)
    if word.text == "named" and any(w.entity == "PERSON" for w in words[start:end]):
        # To be named Player of the Year is no name.
        return None
    subject = told.render(range(start, end))
    naming = {"known": "known as", "referred": "referred to as"}.get(word.text, word.text)
    return finished(" ".join(["What", words[verb].text, subject, naming, *opening(told, clause, ())]))


def _in_place(told: Told, before: int, word: Word) -> str | None:
    words = told.sentence.words
    if any(w.text in (";", ":") for w in words[:before]) or before < 4:
        return None
    last = before if words[before].text == "," else before + 1
    if words[before].text in _BE:
        last = word.index
    start = 0
    if words[start].lemma.lower() in ("recall", "note", "remember") and words[start + 1].text == "that":
        start += 2
    # "Its name is Latin for cross, and it is dominated by ...", "Although ..., his action triggered ...": the last
    # clause stands alone.
    for comma in reversed([w.index for w in words[start : last - 3] if w.text == ","]):
        begin = comma + 1 + (words[comma + 1].text in ("and", "but", "so"))
        if _has_clause(words[begin:last]):
            start = begin
            break
    if not _has_clause(words[start:last]):
        return None
    if words[start].tag in ("IN", "CC", "WRB", "RB"):
        return None
    aside = [
        i for w in words[start:last] if w.lemma.lower() in SENTENCE_ADVERBS for i in (w.index - 1, w.index, w.index + 1)
    ]
    text = told.render(
        [
            i
            for i in range(start, last)
            if i not in aside or words[i].text not in (",", words[i].text) or words[i].tag not in (",", "RB")
        ]
    )
    naming = {"known": "known as", "referred": "referred to as"}.get(word.text, word.text)
    return finished(f"{text[:1].upper()}{text[1:]} {naming} what")


def _has_clause(words: Sequence[Word]) -> bool:
    """Say whether a subject of its own and its verb are among the words."""
    inside = {w.index for w in words}
    return any(w.dep in ("nsubj", "nsubjpass") and w.tag not in ("WDT", "WP") and w.head in inside for w in words)


def _quoted(scene: Scene, word: Word) -> bool:
    return any(q.start <= word.start < q.end for q in scene.quotations)


FEWEST_LETTERS = 7
"""A shorter common noun alone ("cell", "part") is hardly a term."""


def terms(scene: Scene) -> dict[str, int]:
    """Return the article's terms with weights: 3 for what it introduces by name, up to 2 for other technical nouns."""
    found: Counter[str] = Counter()
    for sentence in scene.sentences:
        for word in sentence.words:
            named = [
                w.index for w in sentence.dependents(word.index, "compound", "amod") if w.text[0].isupper() and w.index
            ]
            if word.tag == "NNP" and named and word.entity not in ("PERSON", "GPE", "TITLE", "DATE", "LOC", "FAC"):
                found[sentence.text([*named, word.index])] += 2
            if word.tag not in ("NN", "NNS") or word.entity not in ("", "ORG", "PRODUCT"):
                continue
            before = [w.index for w in sentence.dependents(word.index, "compound", "amod") if w.index < word.index]
            before = [
                i for i in before if sentence.words[i].tag in ("NN", "JJ", "VBG") and sentence.words[i].text.islower()
            ]
            if word.text.islower() and (before or len(word.text) >= FEWEST_LETTERS):
                near = list(range(min(before, default=word.index), word.index + 1))
                if len(near) <= MOST_WORDS and all(i in before or i == word.index for i in near):
                    found[sentence.text(near)] += 1
            elif not word.text.islower() and word.text[1:].islower() and len(word.text) >= FEWEST_LETTERS:
                found[word.text] += 1
    weights = {term: min(count, 2) for term, count in found.items() if count > 1}
    for sentence in scene.sentences:
        for word in sentence.words:
            name = name_behind(sentence, word) if word.text in NAMING else None
            if name is not None:
                weights[name[0]] = 3
    return weights
