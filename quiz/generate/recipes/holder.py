"""Holders of a role: "Simon Cohen, director of the Centre at Leeds University" becomes "Who is the director of
...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Sentence, Word
from quiz.generate.lexicon import DOUBTED_ROLES, PERSON_NOUNS
from quiz.generate.mentions import Unclear
from quiz.generate.recipes.common import FEWEST_MENTIONS, full_name, mentions, person_beside
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import finished

TAG = "people"
PRIOR = 8

_LINKS = frozenset(["of", "at", "for", "to", "behind"])
_NO_ROLE = frozenset(["man", "woman", "boy", "girl", "son", "daughter", "star", "native", "member", "veteran"])


_PROMINENT = frozenset(
    """
    director head founder co-founder inventor designer creator leader captain
    """.split()
)
"""Roles that are worth asking for even if their holder is named but once."""

_ROTATING = frozenset("president chair chairman chairwoman minister mayor secretary captain leader governor".split())

_FOREVER = frozenset(
    "founder co-founder inventor designer creator author discoverer architect mentor mastermind".split()
)
"""Roles that nobody else takes over: of all others a question must say when."""

_RELATIONS = frozenset(["mentor"])
"""What one is to somebody, and alone is, or was; of families another recipe tells."""

_IN_TURN = _ROTATING | frozenset(
    """
    director head chief boss manager coach editor ambassador principal headmaster dean rector chancellor curator
    """.split()
)
"""Roles that one holds after another: which of them is meant, only a year tells."""

_HEADS = frozenset(["director", "chief", "boss", "founder"])
"""Who heads a body whose name may stand right before: "NASA chief"."""

_SHARED = frozenset(
    ["professor", "lecturer", "teacher", "researcher", "scientist", "writer", "player", "student", "analyst"]
)
"""Roles that several have at one place, though no article stands before them."""

FEWEST_WORDS = 5


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the persons whose role, held by one person alone, stands beside their name in one sentence."""
    sentence = told.sentence
    for role in sentence.words:
        # "Ada Byron, Director General of the Red Cross": what stands with a capital behind a name is its title.
        title = role.tag == "NNP" and role.dep == "appos" and role.entity != "PERSON" and not _is_prize(sentence, role)
        roles = PERSON_NOUNS - _NO_ROLE | {"chief", "boss"} | _RELATIONS
        if (role.tag != "NN" and not title) or role.lemma.lower() not in roles:
            continue
        person = _relative(told, role) if role.lemma.lower() in _RELATIONS else person_beside(told, role)
        name = full_name(told, person.index) if person is not None else None
        if person is None or name is None or not _is_unique(told, role):
            continue
        if any(q.start <= role.start < q.end for q in scene.quotations):
            continue
        phrase = _role_phrase(told, role, person)
        try:
            text = told.render(phrase, [])
        except Unclear as unclear:
            yield Refusal("G-CONTEXT", scene.number, told.index, f"who is {role.text}: {unclear.word}")
            continue
        if re.fullmatch(r"[A-Z][\w&.]*'s [a-z-]+", text):
            # "PGMOL's chief"
            text = f"the {text.partition(' ')[2]} of {text.partition(chr(39))[0]}"
        if re.fullmatch(rf"[A-Z]{{2,}} (?:{'|'.join(sorted(_HEADS))})", text, re.IGNORECASE):
            # "IHME Director"
            text = f"the {role.text.lower()} of {text.partition(' ')[0]}"
        text = text if text.split()[0].lower() in ("the", "its") or "'s " in text else f"the {text}"
        if role.lemma.lower() in _ROTATING and (not told.names.historic or any(q.speaker for q in scene.quotations)):
            # Who it is now, nobody can tell from a text of then.
            continue
        past = told.names.historic or _is_past(sentence)
        stem = finished(f"Who {'was' if past else 'is'} {text}")
        heard = any(quotation.speaker == name for quotation in scene.quotations)
        if mentions(scene, name) < FEWEST_MENTIONS and not heard and role.lemma.lower() not in _PROMINENT:
            yield Refusal("G-GENERAL", scene.number, told.index, stem)
            continue
        named = role.lemma.lower() in _RELATIONS and name.split()[-1] in stem
        if name in stem or named or len(stem.split()) < FEWEST_WORDS:
            # Reed's wife, Ada Reed, has his name.
            yield Refusal("G-GENERAL", scene.number, told.index, stem)
            continue
        words = [*phrase, *(w.index for w in sentence.words if w.start == person.start)]
        spans = [(min(sentence.words[i].start for i in words), max(sentence.words[i].end for i in words))]
        # "Director of the Academy of Art": of all who were, which?
        passing = role.lemma.lower() not in _FOREVER | _RELATIONS and (
            not told.names.historic or role.lemma.lower() in _IN_TURN
        )
        own = f"{text.casefold()}|be|who"
        yield scene.fact("holder", Want.PERSON, told, stem, name, spans, own, name, passing=passing)


def _relative(told: Told, role: Word) -> Word | None:
    """Return the person whose name follows what he is to another, alone: "his mentor Leo Sand", "Reed's wife, Ada"."""
    words = told.sentence.words
    owned = told.sentence.dependent(role.index, "poss") is not None
    behind = [w for w in words[role.index + 1 : role.index + 3] if w.text != ","][:1]
    if not owned or not behind or behind[0].entity != "PERSON" or told.sentence.dependents(role.index, "conj"):
        return None
    return next(w for w in reversed(words) if w.start == behind[0].start)


def _is_prize(sentence: Sentence, role: Word) -> bool:
    """Say whether a role with a capital is what one may win: "Best Director for Ada Lang"."""
    links = [w.text.lower() for w in sentence.dependents(role.index, "prep")]
    near = [sentence.words[i].text for i in sentence.subtree(role.index) if i < role.index]
    return "Best" in near or "for" in links


def _is_past(sentence: Sentence) -> bool:
    """Say whether the sentence tells a deed of the past: "was born", "left"; what was said of late counts for now."""
    verb = sentence.root
    if verb.lemma in ("say", "tell", "add"):
        return False
    return verb.tag == "VBD" or any(word.tag == "VBD" for word in sentence.dependents(verb.index, "aux", "auxpass"))


def _is_unique(told: Told, role: Word) -> bool:
    """Say whether one person alone has the role: it has "the", a possessor or no article, and says of what."""
    sentence = told.sentence
    det = sentence.dependent(role.index, "det")
    owned = sentence.dependent(role.index, "poss") is not None
    of = [w for w in sentence.dependents(role.index, "prep") if w.text.lower() in _LINKS]
    if (det is not None and det.text.lower() != "the") or role.lemma.lower() in _SHARED:
        return False
    if DOUBTED_ROLES.intersection(word.text.lower() for word in sentence.dependents(role.index, "amod")):
        return False
    headed = role.lemma.lower() in _HEADS and det is None
    body = [w for w in sentence.dependents(role.index, "compound") if w.tag == "NNP" and w.text.isupper()]
    if headed and body and body[0].index == role.index - 1:
        return True
    return owned or any(_names_body(sentence, link) for link in of)


_BODIES = frozenset(
    "body organisation organization company group team firm agency committee board charity club".split()
)


def _names_body(sentence: Sentence, link: Word) -> bool:
    """Say whether a phrase does not leave it at "a body": "head of the North American governing body"."""
    noun = sentence.dependent(link.index, "pobj")
    if noun is None or noun.tag.startswith("NNP") or noun.lemma.lower() not in _BODIES:
        return noun is not None
    return any(sentence.words[i].tag.startswith("NNP") for i in sentence.subtree(noun.index) if i > noun.index)


def _role_phrase(told: Told, role: Word, person: Word) -> list[int]:
    sentence = told.sentence
    drop = [w.index for w in sentence.dependents(role.index, "appos", "relcl", "acl", "punct", "conj", "cc")]
    phrase = sentence.subtree(role.index, without=[*drop, person.index])
    return [i for i in phrase if sentence.words[i].start != person.start]
