"""Kinship of two persons with names: "her father, the tailor Carl Sand," becomes "Who was ...'s father?"; and whom
somebody married."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.first_names import is_woman
from quiz.generate.lexicon import KIN_OF_MEN, KIN_OF_WOMEN
from quiz.generate.mentions import HE, Unclear
from quiz.generate.recipes.common import full_name, needed
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import ask

TAG = "people"
PRIOR = 7

_KIN = "|".join(sorted(KIN_OF_MEN | KIN_OF_WOMEN))
_RANK = r"(?:(?P<rank>first|second|third|fourth|eldest|elder|older|younger|youngest|oldest|only|twin|half) )?"
_OWNED = re.compile(
    rf"(?<![\w'-]){_RANK}(?:late |future |former |then |beloved )?(?P<kin>{_KIN})"
    r"(?:,|, the [a-z -]{3,30}| the [a-z -]{3,30}|) (?=[A-Z])"
)
_CHILD = re.compile(
    r",? (?:(?:was|is) )?(?:(?:the|a|an) )?(?:[a-z]+ )?(?:son|daughter) of (?:the )?(?:[a-z]+ ){0,2}(?=[A-Z])"
)
_LIST = re.compile(r",? (?:and|or|&) (?!(?:he|she|they|his|her|was|is|had|has|who)\b)")


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield whose father, wife or the like a person is, as one sentence says."""
    if any(word.text == "?" for word in told.sentence.words):
        return
    yield from _owned(scene, told)
    yield from _children(scene, told)
    for clause in scene.clauses(told):
        if clause.head.lemma == "marry" and not clause.passive:
            yield from _married(scene, told, clause)


def _owned(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    start, end = told.sentence.span
    for match in _OWNED.finditer(scene.view, start, end):
        owner = next((w for w in told.sentence.words if w.end in (match.start(), match.start() - 1)), None)
        relative = _person_at(scene, match.end(), end)
        if owner is None or relative is None:
            continue
        try:
            name = _owner(told, owner.index)
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"whose {match['kin']}: {unclear.word}")
            continue
        if name is not None:
            rank = f"{match['rank']} " if match["rank"] else ""
            yield from _fact(scene, told, name, rank + match["kin"], relative, match.start())


def _owner(told: Told, last: int) -> str | None:
    """Return the person whom "his" or "Ada Byron's" means, or None.

    Raises:
        Unclear: it may be more than one.
    """
    word = told.sentence.words[last]
    if word.text.lower() in HE and word.tag == "PRP$":
        return told.antecedent(word)
    owner = told.sentence.words[last - 1] if word.text in ("'s", "'") and last else None
    return full_name(told, owner.index) if owner is not None and owner.entity == "PERSON" else None


def _children(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the parent of whom a sentence says that he is somebody's child."""
    end = told.sentence.span[1]
    for word in told.sentence.words:
        match = _CHILD.match(scene.view, word.end, end) if word.entity == "PERSON" and word.first else None
        parent = _person_at(scene, match.end(), end) if match is not None else None
        woman = is_woman(parent[0]) if parent is not None else None
        child = full_name(told, word.index)
        if match is None or parent is None or woman is None or child is None:
            continue
        yield from _fact(scene, told, child, "mother" if woman else "father", parent, word.start)


def _person_at(scene: Scene, begin: int, end: int) -> tuple[str, int] | None:
    """Return the person whose name in full begins at an offset, and its end; None if another follows in a list."""
    forms = [form for form in scene.names.persons if scene.view.startswith(form, begin)]
    form = max(forms, key=len, default=None)
    if form is None or re.match(r"[\w'-]|'s| [A-Z]", scene.view[begin + len(form) :]):
        return None
    stop = begin + len(form)
    return None if _LIST.match(scene.view, stop, end) else (scene.names.persons[form], stop)


def _fact(
    scene: Scene, told: Told, owner: str, kin: str, relative: tuple[str, int], begin: int
) -> Iterator[Fact | Refusal]:
    name, stop = relative
    shared = set(owner.split()) & set(name.split())
    if owner not in scene.names.persons.values() or shared or len(name.split()) < _FEWEST_NAMES:
        # Mathew Knowles beside "Who was Beyoncé Knowles's father?" would tell himself.
        return
    woman = kin.split()[-1] in KIN_OF_WOMEN
    if is_woman(name) not in (None, woman):
        return
    stem = f"Who {'was' if told.names.historic else 'is'} {owner}'s {kin}?"
    key = f"{owner.casefold()}|{kin}|who"
    yield scene.fact(
        "kin", Want.PERSON, told, stem, name, [(begin, stop)], key, name, banned=_relatives(scene) - {name}
    )


_FEWEST_NAMES = 2
"""Of somebody who is asked for."""


def _relatives(scene: Scene) -> set[str]:
    """Return whom the text names in one breath with a word of kinship: of two brothers each is a right answer."""
    near = re.compile(rf"\b(?:{_KIN}|parents|children|sons|daughters|brothers|sisters|married|marriage|widow)\b")
    found = set()
    for form, name in scene.names.persons.items():
        for match in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", scene.view):
            around = scene.view[max(0, match.start() - _NEAR) : match.end() + _NEAR]
            if near.search(around):
                found.add(name)
    return found


_NEAR = 40
"""Characters."""


def _married(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    sentence = told.sentence
    partner = sentence.dependent(clause.verb, "dobj")
    name = full_name(told, partner.index) if partner is not None else None
    who = told.referent(sentence.words[clause.subject])
    if partner is None or name is None or who not in scene.names.persons.values() or name == who:
        return
    if sentence.dependents(partner.index, "conj") or len(name.split()) < _FEWEST_NAMES:
        return
    try:
        stem = ask(told, clause, "Who", [partner.index])
    except Unclear as unclear:
        yield Refusal("G-CONTEXT", scene.number, told.index, f"whom married: {unclear.word}")
        return
    if set(name.split()) & set(re.findall(r"[\w'-]+", stem)):
        return
    key = f"{who.casefold() if who else ''}|marry|who"
    yield scene.fact(
        "kin", Want.PERSON, told, stem, name, needed(clause, partner), key, name,
        clause=clause, banned=_relatives(scene) - {name},
    )  # fmt: skip
