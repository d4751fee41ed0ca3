"""Nationalities: "a Dutch Nobel laureate" beside a name becomes "What nationality is ...?"."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.lexicon import PERSON_NOUNS
from quiz.generate.lists import entry
from quiz.generate.recipes.common import FEWEST_MENTIONS, full_name, mentions, person_beside
from quiz.generate.references import Told
from quiz.generate.scene import Scene

TAG = "people"
PRIOR = 1


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the nationalities that one sentence gives the persons in it, before a name, behind it, or with "is"."""
    sentence = told.sentence
    for noun in sentence.words:
        if noun.lemma.lower() not in PERSON_NOUNS | {"laureate", "monk", "politician", "player"} or noun.tag != "NN":
            continue
        adjective = next(
            (w for w in sentence.dependents(noun.index, "amod", "compound") if _is_nationality(w.text)), None
        )
        person = person_beside(told, noun)
        if adjective is None or person is None or sentence.words[adjective.index - 1].text == "-":
            continue
        name = full_name(told, person.index) or (told.referent(person) if person.tag == "PRP" else None)
        if name is None or name not in told.names.persons.values() or mentions(scene, name) < FEWEST_MENTIONS:
            continue
        tense = "was" if told.names.historic else "is"
        stem = f"What nationality {tense} {name}?"
        words = [w for w in sentence.words if w.start == person.start]
        span = (min(adjective.start, person.start), max(noun.end, words[-1].end))
        yield scene.fact(
            "nationality",
            Want.THING,
            told,
            stem,
            adjective.text,
            [span],
            f"{name.casefold()}|be|nationality",
            adjective.text,
        )


def _is_nationality(text: str) -> bool:
    found = entry(text)
    return found is not None and found.kind == "nationality"
