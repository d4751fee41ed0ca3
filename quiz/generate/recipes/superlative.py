"""What is the most of its kind: "Bears are the most abundant large carnivore in Europe" becomes "What are the most
...?", with the things that the text names in one breath with it as wrong options."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Sentence, Word
from quiz.generate.recipes.common import needed, topic
from quiz.generate.references import Told, Unclear
from quiz.generate.scene import Scene
from quiz.generate.stems import finished, opening, part_text

FEWEST_SIBLINGS = 3
"""Of an enumeration that lends its members as options."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the things of which one sentence says that they are the largest, first or only one of a kind."""
    sentence = told.sentence
    for clause in scene.clauses(told):
        subject = sentence.words[clause.subject]
        attr = sentence.dependent(clause.verb, "attr")
        if (
            clause.head.lemma != "be"
            or attr is None
            or clause.aux
            or not clause.own_subject
            or subject.tag not in ("NN", "NNS")
        ):
            continue
        if not _is_superlative(sentence, attr) or subject.entity in ("PERSON", "TITLE"):
            continue
        answer = plain_phrase(sentence, subject)
        if answer is None or sentence.dependents(subject.index, "conj"):
            continue
        try:
            tail = [
                part_text(told, clause, word) for word in (attr, *[w for w in clause.parts() if w.index != attr.index])
            ]
            # "Bears are the most abundant carnivore": the question has the number of what is asked for.
            verb = (
                {"are": "is", "were": "was"}.get(clause.head.text, clause.head.text)
                if attr.tag == "NN"
                else clause.head.text
            )
            stem = finished(" ".join(["What", verb, *tail, *opening(told, clause, ())]))
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"what {clause.head.text} the most: {unclear.word}")
            continue
        own = topic(told, clause, "be", stem)
        yield scene.fact(
            "superlative", Want.SIBLING, told, stem, answer, needed(clause, attr), own, answer, clause=clause
        )


def _is_superlative(sentence: Sentence, noun: Word) -> bool:
    found = [sentence.words[i] for i in sentence.subtree(noun.index) if i < noun.index]
    return any(w.tag in ("JJS", "RBS") or w.lemma.lower() == "only" for w in found)


def plain_phrase(sentence: Sentence, noun: Word) -> str | None:
    """Return a noun with its adjectives, without article and numbers, in small letters; None if more hangs on it."""
    if sentence.dependents(noun.index, "prep", "relcl", "acl", "poss", "appos"):
        return None
    following = sentence.words[noun.index + 1 : noun.index + 2]
    if following and following[0].tag == "NNP":
        # "The red giant Aldebaran" is Aldebaran.
        return None
    near = [w.index for w in sentence.dependents(noun.index, "compound", "amod") if w.index < noun.index]
    text = sentence.text([*near, noun.index])
    first = sentence.words[min([*near, noun.index])]
    return text[0].lower() + text[1:] if first.index == 0 and not first.tag.startswith("NNP") else text


def siblings(scene: Scene) -> list[tuple[str, ...]]:
    """Return the enumerations of the article: names of three or more things in one breath."""
    found = []
    for sentence in scene.sentences:
        for word in sentence.words:
            if word.dep == "conj" or not word.tag.startswith("NN") or word.entity in ("PERSON", "TITLE", "DATE"):
                continue
            chain = [word]
            while (following := sentence.dependent(chain[-1].index, "conj")) is not None:
                chain.append(following)
            named = [plain_phrase(sentence, one) for one in chain if one.tag.startswith("NN")]
            told = [text for text in named if text is not None and len(text.split()) <= 3]
            if len(told) >= FEWEST_SIBLINGS:
                found.append(tuple(dict.fromkeys(told)))
    return found
