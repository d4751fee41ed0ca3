"""Jobs: "base jumping coach John DeVore" becomes "What is John DeVore's job?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word, name_of
from quiz.generate.lexicon import DOUBTED_ROLES, EVALUATIVE, ROLE_NOUNS
from quiz.generate.lists import JOBS, members
from quiz.generate.recipes.common import FEWEST_MENTIONS, full_name, mentions
from quiz.generate.references import Told
from quiz.generate.scene import Scene

TAG = "people"
PRIOR = 4

_NO_JOB = frozenset(
    """
    king queen prince princess duke duchess baron emperor empress star winner owner head host leader co-founder founder
    mayor senator minister governor ambassador chancellor president secretary commissioner premier councillor
    """.split()
)

_QUALITIES = EVALUATIVE | frozenset(
    "young old senior junior veteran local top leading renowned noted respected prominent".split()
)
"""Words for a person that say nothing of the job."""

MOST_WORDS = 2
"""A longer title ("second unit director and stunt coordinator") stands out among any others."""

_KNOWN = frozenset(job for text in JOBS.values() for job in members(text))
"""Jobs that a list has others of."""

_WIDE = frozenset("scientist researcher specialist engineer agent manager worker".split())
"""Jobs that others in the lists are kinds of."""

_HEADS = frozenset(job.split()[-1] for job in _KNOWN)


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the jobs that stand beside the names of one sentence."""
    if any(word.text == "?" for word in told.sentence.words):
        return
    if scene.names.main_title is not None and scene.names.work in _STAGED | {"game", "album"}:
        # What those who made a film are is told by what they did for it.
        return
    yield from _before(scene, told)
    yield from _behind(scene, told)


def _before(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the jobs that stand before a name: "base jumping coach John DeVore"."""
    words = told.sentence.words
    for word in words:
        if word.entity != "PERSON" or not word.first or word.index == 0:
            continue
        name_words = [w for w in words if w.start == word.start and w.end == word.end]
        name = name_of(name_words)
        if name not in told.names.persons.values():
            continue
        first = word.index
        while first > 0 and _belongs(words[first - 1].text, words[first - 1].tag, first - 1 == 0):
            first -= 1
        # "Cruise and director McQuarrie": the "and" joins two persons.
        first += words[first].tag == "CC"
        role = " ".join(_joined(words[first : word.index]))
        head = re.split("[ /]", role)[-1]
        if head not in ROLE_NOUNS or head in _NO_JOB or _is_doubted(words, first, word.index):
            continue
        if words[first].tag == "NNP" and " " in role:
            # "Google engineer" opens the sentence: Google is no work.
            continue
        while role.partition(" ")[0] in _QUALITIES:
            role = role.partition(" ")[2]
        if mentions(scene, name) < FEWEST_MENTIONS:
            continue
        own = f"{name.casefold()}|be|job"
        stem = f"What {_be(told)} {name}'s profession?"
        if role not in _KNOWN and head not in _KNOWN:
            continue
        if len(role.split()) > MOST_WORDS or re.search(r"\band\b|/", role):
            # Two jobs at once cannot be asked for; and then neither can one of them, wherever it stands alone.
            yield Refusal("G-LENGTH", scene.number, told.index, f"{stem} {role}")
            stem = ""
        yield scene.fact(
            "job", Want.ROLE, told, stem, role, [(words[first].start, name_words[-1].end)], own, role, banned={name}
        )


def _behind(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the jobs that stand behind a name: "Ada Byron, a fisherman, said ..."."""
    sentence = told.sentence
    for role in sentence.words:
        person = sentence.words[role.head]
        if role.dep != "appos" or role.tag != "NN" or person.entity != "PERSON" or role.index < person.index:
            continue
        name = full_name(told, person.index)
        near = [w for w in sentence.words[person.index + 1 : role.index] if w.head == role.index]
        articles = [w for w in near if w.text.lower() in ("a", "an")]
        if (
            name is None
            or not articles
            or role.lemma.lower() not in ROLE_NOUNS
            or sentence.dependents(role.index, "conj")
        ):
            continue
        said = [w.text.lower() for w in sentence.words[articles[0].index + 1 : role.index + 1]]
        text = re.sub(r"^\d+ ?- ?year ?- ?old ", "", " ".join(said)).replace(" - ", "-")
        while text.partition(" ")[0] in _QUALITIES:
            text = text.partition(" ")[2]
        plain = (
            re.fullmatch(r"[a-z-]+(?: [a-z-]+)?", text) is not None
            and role.lemma.lower() in _HEADS
            and text not in _WIDE
        )
        heard = any(quotation.speaker == name for quotation in scene.quotations)
        company = role.lemma.lower() == "director" and text == "director" and scene.names.work not in _STAGED
        if (
            company
            or not plain
            or DOUBTED_ROLES.intersection(text.split())
            or (mentions(scene, name) < FEWEST_MENTIONS and not heard)
        ):
            continue
        stem = f"What {_be(told)} {name}'s profession?"
        span = (person.start, role.end)
        own = f"{name.casefold()}|be|job"
        yield scene.fact("job", Want.ROLE, told, stem, text, [span], own, text, banned={name})


_STAGED = frozenset(["film", "play", "musical", "opera", "television show", "episode"])
"""Works that a director directs; any other directs a company, and is none by profession."""

_LIFETIME = 1950


def _be(told: Told) -> str:
    """Return the tense of what somebody is of whom a sentence tells: of 1887 it was."""
    years = [int(word.text) for word in told.sentence.words if re.fullmatch(r"1\d{3}|20\d\d", word.text)]
    return "was" if told.names.historic or (years and min(years) < _LIFETIME) else "is"


def _belongs(text: str, tag: str, opens: bool) -> bool:
    if text in ("-", "/"):
        return True
    if opens and text[1:].islower():
        return tag in ("NN", "NNP", "JJ", "NNS")
    return text.islower() and (tag in ("NN", "JJ", "NNS", "VBG", "CC") and text not in ("or", "but"))


def _is_doubted(words: Sequence[Word], first: int, name: int) -> bool:
    """Say whether the words from `first` up to the name, or one before them and a nationality, doubt the job."""
    while first > 0 and words[first - 1].tag == "JJ" and words[first - 1].text[0].isupper():
        first -= 1
    before, said = (_joined(part) for part in (words[max(0, first - 3) : first], words[first:name]))
    return bool(DOUBTED_ROLES.intersection((*before[-1:], *said)))


def _joined(words: Sequence[Word]) -> list[str]:
    """Return words in small letters, those that a hyphen or stroke joins as one."""
    return " ".join(word.text.lower() for word in words).replace(" - ", "-").replace(" / ", "/").split()
