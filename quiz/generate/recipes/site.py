"""Where what has a name stands, told in passing: "a concert at the Royal Albert Hall in London" becomes "In which city
is the Royal Albert Hall?"; and in which corner of a land a place lies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.lexicon import BUILDINGS, COMMON_IN_NAMES, GATHERINGS, SETTLEMENTS
from quiz.generate.lists import entry
from quiz.generate.recipes.place import REGIONS, canonical, kind_of
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.thing_pronouns import TEAMS
from quiz.generate.topics import plot_of

TAG = "places"
PRIOR = 6

_CAP = r"(?:St\.|[A-Z]\.|[A-Z][\w'&-]*)"
_NAME = rf"(?:the )?(?:\d{{4}} )?{_CAP}(?: (?:(?:of|for|and|&|de|di|du|del) (?:the )?)?{_CAP})*"
_PLACE = rf"(?:the )?{_CAP}(?: {_CAP}){{0,2}}"

_STANDS = re.compile(
    rf"(?<![\w.-])(?P<before>(?!the )[\w']+ )?(?P<name>{_NAME})(?: \([A-Z]+\))? in (?P<place>{_PLACE})"
    rf"(?:, (?P<around>{_PLACE}))?(?!,? (?:and|or|&) [A-Z])(?! ?-|'s|\w)"
)

_IS_A = re.compile(
    rf"(?P<name>(?:The )?{_CAP}(?: {_CAP})*)(?: \([^()]*\))? (?P<be>is|was) an? (?:[A-Za-z][\w-]*,? )*?(?P<kind>[a-z]+)"
    r"(?: located| situated| lying)? (?:in|on|of) (?P<rest>[^.;:()]*)"
)
_ON = r"(?=,? (?:that|which|with|and (?:is|was|has|had|the)|on|from|known|located|whose)\b|,? *$)"
"""What goes on behind the last name of the places that one lies in."""

_LOOSE = frozenset("for with by against about between on as like and or when while from".split())
"""Words before a name behind which "in" need not tell where the named thing stands: "worked for Stanford University in
Paris"."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield where the buildings, schools and gatherings of one sentence are, and the place that it introduces."""
    start, end = told.sentence.span
    plot = plot_of(scene.article) or (0, 0)
    if plot[0] <= start < plot[1] or any(word.text == "?" for word in told.sentence.words):
        return
    yield from _introduced(scene, told)
    yield from _at_home(scene, told)
    yield from _in_corner(scene, told)
    for match in _STANDS.finditer(scene.view, start, end):
        name = _article(match["name"])
        if any(q.start <= match.start("name") < q.end for q in scene.quotations) or not _is_one(scene, name):
            continue
        loose = (match["before"] or "").strip().casefold() in _LOOSE
        found = _around(match["place"], match["around"])
        if loose or found is None:
            continue
        asked = _asked(told, name, found[1])
        if asked is not None:
            span = (match.start("name"), match.end())
            key = f"{name.casefold()}|stand|where"
            yield scene.fact("site", Want.PLACE, told, asked, found[0], [span], key, found[0])


LYING = frozenset(["mountain range", "desert", "lake", "mountain", "English county", "landmark"])
"""Listed kinds of what lies in one corner of a land; a river runs through several."""

_CORNER = re.compile(
    rf"(?P<name>{_NAME}) in (?P<corner>(?:the )?(?:north|south)-?(?:east|west)(?:ern)?(?: of)?) (?P<land>{_PLACE})"
    r"(?! ?-|'s|\w)"
)


def _in_corner(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the corner of a country in which a town or a landscape lies: "the Lake District in northwest England"."""
    for match in _CORNER.finditer(scene.view, *told.sentence.span):
        name, land = _article(match["name"]), canonical(match["land"])
        if any(q.start <= match.start() < q.end for q in scene.quotations) or name in scene.names.persons:
            continue
        if _kind(land) is None or not _lies(told, name, match.end("name")):
            continue
        points = re.sub(r"^the |ern\b| of$", "", match["corner"])
        asked = f"In which part of {land} is {name}?"
        key = f"{name.casefold()}|stand|corner"
        yield scene.fact("site", Want.PLACE, told, asked, f"the {points}", [match.span()], key, points)


def _lies(told: Told, name: str, end: int) -> bool:
    """Say whether a name that ends there is that of a town, or of what lies in one place."""
    listed, word = entry(name), next((w for w in told.sentence.words if w.end == end), None)
    named = kind_of(name) in ("city", "region") or (listed is not None and listed.kind in LYING)
    return named or (listed is None and word is not None and word.entity == "GPE")


def _article(name: str) -> str:
    return name[0].lower() + name[1:] if name.startswith("The ") else name


def _is_one(scene: Scene, name: str) -> bool:
    """Say whether a name is that of one thing in the world that stands in one place."""
    words = name.removeprefix("the ").split()
    if name in scene.names.persons or words[0].rstrip(".") in ("St", "Saint", "Holy"):
        return False
    own = [word for word in words if word[0].isupper() and word not in COMMON_IN_NAMES and word not in BUILDINGS]
    if words[0] == "Church" and " of " in name:
        # A creed, with houses everywhere.
        return False
    listed = entry(name)
    if listed is not None and listed.kind in ("building", "landmark", "museum"):
        return True
    gathering = words[0].isdigit() and words[-1] in GATHERINGS
    building = words[-1] in BUILDINGS or (words[0] in BUILDINGS and " of " in name)
    return gathering or (building and bool(own) and not words[0].isdigit())


def _around(place: str, around: str | None) -> tuple[str, str] | None:
    """Return the place to ask for and its kind: the town if a list knows it, or what it lies in."""
    own, wider = canonical(place), canonical(around or "")
    if kind_of(own) == "city" and not (around and kind_of(wider) == "city"):
        # Washington, a state only behind a town.
        return own, "city"
    for name in (wider, own):
        kind = _kind(name) if name else None
        if kind is not None:
            return name.removeprefix("the "), kind
    return None


def _kind(name: str) -> str | None:
    kind = kind_of(name)
    if kind in ("country", "US state"):
        return kind
    listed = entry(name)
    return listed.kind if kind is None and listed is not None and listed.kind in REGIONS else None


def _asked(told: Told, name: str, kind: str) -> str | None:
    words = name.split()
    if words[-1] not in GATHERINGS:
        return f"In which {kind} is {name}?"
    past = told.sentence.root.tag == "VBD" and not any(word.tag == "MD" for word in told.sentence.words)
    return f"In which {kind} did {name} take place?" if past else None


_FROM = re.compile(
    rf"(?P<name>(?:The )?{_CAP}(?: {_CAP})*)(?:,[^,.]*(?:,[^,.]*)?,|,? \([^()]*\))? (?P<be>is|was|are|were) an? "
    rf"(?:[A-Za-z][\w-]* )*?(?P<kind>{'|'.join(sorted(TEAMS))}) (?:based in|formed in|from) (?P<place>{_PLACE})"
    rf"(?:, (?P<around>{_PLACE}))?(?!,? (?:and|or|&) [A-Z])(?! ?-|'s|\w)"
)


def _at_home(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield where a band comes from that a sentence introduces: "The Lamps were a rock band from Leeds, England"."""
    match = _FROM.match(scene.view, *told.sentence.span)
    found = _around(match["place"], match["around"]) if match is not None else None
    if match is None or found is None or match["name"] in scene.names.persons:
        return
    does = "does" if match["be"] in ("is", "are") else "did"
    asked = f"From which {found[1]} {does} the {match['kind']} {match['name']} come?"
    key = f"{match['name'].casefold()}|from|where"
    yield scene.fact("site", Want.PLACE, told, asked, found[0], [match.span()], key, found[0])


def _introduced(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield the country of a place that a sentence introduces: "Bergen is a city on the west coast of Norway"."""
    start, end = told.sentence.span
    match = _IS_A.match(scene.view, start, end)
    if match is None or match["kind"] not in SETTLEMENTS or match["name"] in scene.names.persons:
        return
    rest = re.sub(rf"{_ON}.*", "", match["rest"].strip(), count=1)
    last = re.search(rf"(?P<place>{_PLACE})$", rest)
    kind = _kind(canonical(last["place"])) if last is not None else None
    if last is None or kind is None or re.search(r"\b(?:and|or|between)\b", rest):
        return
    name, place = _article(match["name"]), canonical(last["place"]).removeprefix("the ")
    asked = f"In which {kind} {match['be']} {name}?"
    span = (match.start(), match.start("rest") + match["rest"].index(last["place"]) + len(last["place"]))
    yield scene.fact("site", Want.PLACE, told, asked, place, [span], f"{name.casefold()}|stand|where", place)
