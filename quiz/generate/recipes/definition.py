"""Definitions: "Rationalism is the idea that ..." becomes "What is the idea that ... called?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.clauses import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word
from quiz.generate.lists import FAMILIES, kin
from quiz.generate.mentions import Unclear
from quiz.generate.recipes.common import topic
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import finished

TAG = "words"
PRIOR = 8

FEWEST_WORDS = 8
"""Of the question: "the study of X" fits many terms, a whole clause one."""

MOST_TERM = 3
"""Words of the term."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the terms that one sentence defines with "is the ..."."""
    sentence = told.sentence
    for clause in scene.clauses(told):
        noun = sentence.dependent(clause.verb, "attr")
        term = _term(clause)
        if clause.head.lemma != "be" or clause.head.dep != "root" or noun is None or term is None:
            continue
        det = sentence.dependent(noun.index, "det")
        if sentence.words[clause.subject].tag == "NNP" and any(
            sentence.words[i].tag == "JJS" for i in sentence.subtree(noun.index) if i < noun.index
        ):
            # "Sirius is the brightest star": a name, no term.
            continue
        if det is None or not sentence.dependents(noun.index, "acl", "relcl", "prep"):
            continue
        only = det.text.lower() == "the"
        if not only and (det.text.lower() not in ("a", "an") or not sentence.dependents(noun.index, "relcl")):
            continue
        if not only and (noun.tag != "NN" or not (kin(term, FAMILIES) or kin(term.lower(), FAMILIES))):
            # Of what is only one of a kind, no other of its family must be told.
            continue
        phrase = _definition(clause, noun)
        try:
            text = told.render(phrase)
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"what is called: {unclear.word}")
            continue
        if not only and clause.head.tag == "VBD":
            text = re.sub(r"^an? ", "the ", text)
        past, many = clause.head.tag == "VBD", noun.tag in ("NNS", "NNPS")
        be = ("were" if past else "are") if many else ("was" if past else "is")
        stem = finished(f"What {be} {text} called")
        if len(stem.split()) < FEWEST_WORDS:
            yield Refusal("G-GENERAL", scene.number, told.index, stem)
            continue
        words = sentence.words
        spans = [(words[clause.subject].start, words[phrase[-1]].end)]
        own = topic(told, clause, "be", "definition")
        yield scene.fact("definition", Want.TERM, told, stem, term, spans, own, term, banned={term})


def _term(clause: Clause) -> str | None:
    """Return the subject if it is a bare common noun, or one with "the" and a noun or adjective before it."""
    sentence, subject = clause.sentence, clause.sentence.words[clause.subject]
    if subject.tag not in ("NN", "NNS", "NNP") or subject.entity not in ("", "NORP", "ORG", "PRODUCT"):
        return None
    if sentence.words[subject.index + 1].tag == "NNP":
        # "The white star Sirius" is Sirius.
        return None
    links = sentence.dependents(subject.index, "cc")
    # "The Enlightenment, or the Age of Reason, was ..."
    second = [w.index for w in sentence.dependents(subject.index, "cc", "conj", "punct")]
    apart = [w.text for w in links] == ["or"] and sentence.words[subject.index + 1].text == ","
    below = sentence.subtree(subject.index, without=second if apart else ())
    phrase = [i for i in below if sentence.words[i].dep != "det"]
    near = [w.index for w in sentence.dependents(subject.index, "amod", "compound")]
    if set(phrase) != {subject.index, *near} or len(phrase) > MOST_TERM or phrase[0] > 2:
        return None
    det = sentence.dependent(subject.index, "det")
    attr = sentence.dependent(clause.verb, "attr")
    general = det is not None and det.text.lower() in ("a", "an") and attr is not None
    if det is not None and not near and not general and subject.tag != "NNP":
        return None
    text = sentence.text(phrase)
    return text[0].lower() + text[1:] if sentence.words[phrase[0]].tag != "NNP" or phrase[0] == 0 else text


def _definition(clause: Clause, noun: Word) -> list[int]:
    """The words of the definition up to a semicolon, or to what a comma sets off."""
    sentence = clause.sentence
    phrase = [i for i in sentence.subtree(noun.index) if i > clause.verb]
    end = next((i for i in phrase if sentence.words[i].text in (";", ":", "(", "--")), None)
    return [i for i in phrase if end is None or i < end]
