"""Where people work: "Joseph Roche, an astrophysicist at Trinity College" becomes "At which university is he an
...?"."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word
from quiz.generate.lexicon import DOUBTED_ROLES, ROLE_NOUNS
from quiz.generate.lists import entry
from quiz.generate.recipes.common import FEWEST_MENTIONS, full_name, mentions
from quiz.generate.references import Told
from quiz.generate.scene import Scene

_KINDS = frozenset(
    ["university", "newspaper", "magazine", "broadcaster", "company", "museum", "international organisation"]
)
_LINKS = frozenset(["of", "at", "from", "with"])
_PRESS = frozenset(["newspaper", "magazine", "broadcaster"])
"""Whom one works "for", as a rule; a lawyer for a company may have others as well."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the institutions that one sentence sets beside the names of persons."""
    sentence = told.sentence
    if any(word.text == "?" for word in sentence.words):
        return
    for word in sentence.words:
        if word.entity != "PERSON" or not word.first:
            continue
        heads = [w for w in sentence.words if w.start == word.start and w.head != w.index]
        for head in heads:
            name = full_name(told, head.index)
            if name is None or mentions(scene, name) < FEWEST_MENTIONS:
                continue
            for role, link, noun in _institutions(told, head):
                name_start, name_end = _start(told, noun), sentence.words[max(sentence.subtree(noun.index))].end
                # "The University of Chicago", or what stands before "in Chicago".
                found = entry(scene.view[name_start:name_end]) or entry(scene.view[name_start : noun.end])
                if found is None or found.kind not in (_PRESS if link.text.lower() == "for" else _KINDS):
                    continue
                article = "an" if role.text[0].lower() in "aeiou" else "a"
                is_ = "was" if told.names.historic else "is"
                stem = f"At which {found.kind} {is_} {name} {article} {role.text.lower()}?"
                span = (min(word.start, noun.start), max(noun.end, head.end))
                yield scene.fact(
                    "affiliation",
                    Want.THING,
                    told,
                    stem,
                    found.name,
                    [span],
                    f"{name.casefold()}|from|{found.kind}",
                    found.name,
                )


def _institutions(told: Told, name: Word) -> Iterator[tuple[Word, Word, Word]]:
    """Yield (role, preposition, noun of the institution): "NAME, a geneticist at X"."""
    sentence = told.sentence
    for role in sentence.dependents(name.index, "appos"):
        if role.lemma.lower() not in ROLE_NOUNS or _det(told, role) not in ("a", "an"):
            continue
        # "Once a geneticist at X", "a former geneticist at X"
        doubts = {word.text.lower() for word in sentence.dependents(role.index, "amod")} & DOUBTED_ROLES
        if doubts or sentence.dependent(role.index, "advmod") is not None:
            continue
        for link in sentence.dependents(role.index, "prep"):
            noun = sentence.dependent(link.index, "pobj")
            if noun is None or any(sentence.words[i].tag == "CC" for i in sentence.subtree(link.index)):
                continue
            if link.text.lower() in _LINKS | {"for"}:
                yield role, link, noun


def _det(told: Told, word: Word) -> str:
    det = told.sentence.dependent(word.index, "det")
    return det.text.lower() if det is not None else ""


def _start(told: Told, noun: Word) -> int:
    sentence = told.sentence
    near = [w.index for w in sentence.dependents(noun.index, "compound", "amod") if w.tag.startswith("NNP")]
    return sentence.words[min([*near, noun.index])].start
