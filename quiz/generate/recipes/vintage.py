"""Years of works: "X is a 2010 British drama film" becomes "What year is the film X from?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.recipes.common import is_stated
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.values import Day

TAG = "dates"
PRIOR = 3

_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the year that one sentence sets before the kind of a work: "is a 2010 film"."""
    sentence, work = told.sentence, scene.names.work
    verb = sentence.root
    subject = sentence.dependent(verb.index, "nsubj")
    noun = sentence.dependent(verb.index, "attr")
    if not is_stated(sentence, verb.index):
        return
    if verb.lemma != "be" or subject is None or subject.entity != "TITLE" or noun is None or not work:
        return
    det = sentence.dependent(noun.index, "det")
    before = [w for w in sentence.words[verb.index : noun.index] if _YEAR.fullmatch(w.text)]
    if det is None or det.text.lower() not in ("a", "an") or len(before) != 1:
        return
    year = before[0]
    work = scene.names.works.get(subject.text.strip('"'), work)
    stem = f"What year is the {work} {subject.text} from?"
    span = (subject.start, noun.end)
    topic = f"{subject.text.casefold()}|release|year of the work"
    yield scene.fact("vintage", Want.DATE, told, stem, year.text, [span], topic, Day(int(year.text)))
