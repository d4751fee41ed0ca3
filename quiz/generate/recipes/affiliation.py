"""Where people work: "Kevin Pelphrey, of Yale University" becomes "Which university is Kevin Pelphrey from?"."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word
from quiz.generate.lexicon import ROLE_NOUNS
from quiz.generate.lists import entry
from quiz.generate.recipes.common import full_name
from quiz.generate.references import Told
from quiz.generate.scene import Scene

_KINDS = frozenset(
    ["university", "newspaper", "magazine", "broadcaster", "company", "museum", "international organisation"]
)
_LINKS = frozenset(["of", "at", "from", "with"])


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the institutions that one sentence sets beside the names of persons."""
    sentence = told.sentence
    for word in sentence.words:
        if word.entity != "PERSON" or not word.first:
            continue
        heads = [w for w in sentence.words if w.start == word.start and w.head != w.index]
        for head in heads:
            name = full_name(told, head.index)
            if name is None:
                continue
            for role, noun in _institutions(told, head):
                found = entry(scene.view[_start(told, noun) : noun.end])
                if found is None or found.kind not in _KINDS:
                    continue
                stem = f"Which {found.kind} is {name} from?"
                if role is not None:
                    article = "an" if role.text[0].lower() in "aeiou" else "a"
                    stem = f"At which {found.kind} is {name} {article} {role.text.lower()}?"
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


def _institutions(told: Told, name: Word) -> Iterator[tuple[Word | None, Word]]:
    """Yield (role or None, noun of the institution): "NAME, of X", "NAME, a geneticist at X"."""
    sentence = told.sentence
    holders: list[tuple[Word | None, Word]] = [(None, name)]
    holders += [
        (role, role)
        for role in sentence.dependents(name.index, "appos")
        if role.lemma.lower() in ROLE_NOUNS and _det(told, role) in ("a", "an")
    ]
    for role, holder in holders:
        for link in sentence.dependents(holder.index, "prep"):
            noun = sentence.dependent(link.index, "pobj")
            if noun is not None and link.text.lower() in _LINKS:
                yield role, noun


def _det(told: Told, word: Word) -> str:
    det = told.sentence.dependent(word.index, "det")
    return det.text.lower() if det is not None else ""


def _start(told: Told, noun: Word) -> int:
    sentence = told.sentence
    near = [w.index for w in sentence.dependents(noun.index, "compound", "amod") if w.tag.startswith("NNP")]
    return sentence.words[min([*near, noun.index])].start
