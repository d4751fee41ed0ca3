"""Sums of money: "The lottery raised £3 million" becomes "How much did the lottery raise?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import partial

from quiz.generate.clause import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word, base_form
from quiz.generate.phrases import APART, subject_text
from quiz.generate.recipes.common import ask_shorter, keep_period, needed, topic
from quiz.generate.recipes.figures import Figure, completed, tell
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.stems import finished
from quiz.generate.values import bound, number

TAG = "numbers"
PRIOR = 8

_SUM = re.compile(
    r"(?:US)?[$£€] ?(?P<value>\d[\d,]*(?:\.\d+)?)(?: ?(?P<scale>million|billion|trillion|m|bn|k)\b)?"
    r"|(?P<value2>\d[\d,]*(?:\.\d+)?)(?: (?P<scale2>million|billion))? (?:dollars|pounds|euros)"
)
_SCALES = {"k": 10**3, "m": 10**6, "million": 10**6, "bn": 10**9, "billion": 10**9, "trillion": 10**12}
_VERBS = frozenset(
    """
    cost pay spend earn raise fine donate invest lose save receive win borrow owe award give charge make sell buy
    collect gross
    """.split()
)
_PLANNING = frozenset("plan agree offer promise pledge intend hope want vow decide expect refuse".split())
"""What is told of a sum before it is paid."""

_DEALS = frozenset(["buy", "sell", "acquire", "purchase", "auction"])
"""What is done "for" a sum."""

_OPEN = re.compile(r" ?(?:-|to|or|and) ?(?:US)?[$£€]?\d| (?:an?|per|each|every|apiece)\b")
"""What makes a sum before it one of two, or a rate."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield what something in one sentence cost, raised, earned and so on."""
    sentence = told.sentence
    for clause in scene.clauses(told, claimed=True):
        for branch, wh in _sums(clause):
            # The parser's own base form of "fined" is "fin".
            verb = base_form(clause.head.text)
            if verb not in (_DEALS if branch.dep == "prep" else _VERBS | _PLANNING):
                continue
            words = [sentence.words[i] for i in sentence.subtree(branch.index)]
            start = min(w.start for w in words)
            match = _SUM.search(scene.view, start, max(w.end for w in words) + 1)
            if match is None:
                continue
            value = number(match["value"] or match["value2"])
            if value is None:
                continue
            figure = Figure(
                "money", Want.MONEY, f"how much {clause.head.text}", match[0], value, _open(scene, match),
                [*needed(clause), match.span()], topic(told, clause, verb, "money", branch.index),
                factor=_factor(match), fewest_round=0,
            )  # fmt: skip
            # "$90m" may be two words, side by side.
            own = [w.index for w in sentence.words if match.start() <= w.start < match.end()]
            yield from tell(scene, told, clause, figure, partial(_stem, told, clause, wh, branch, own))
            break
        for noun in clause.parts():
            yield from _sized(scene, told, clause, noun)
            yield from _extreme(scene, told, clause, noun)
            yield from _caused(scene, told, clause, noun)
        yield from _budgeted(scene, told, clause)


_SIZED = frozenset(
    "grant fine prize loan deal contract bonus reward donation award budget salary debt profit loss".split()
)
"""What is as large as a sum of money."""


def _sized(scene: Scene, told: Told, clause: Clause, noun: Word) -> Iterator[Fact | Refusal]:
    """Yield how large a sum was that somebody got or gave: "a $520,000 grant", "a fine of £500"."""
    sentence = clause.sentence
    det = sentence.dependent(noun.index, "det")
    if noun.dep != "dobj" or noun.lemma.lower() not in _SIZED or det is None or det.text.lower() not in ("a", "an"):
        return
    of = [w for w in sentence.dependents(noun.index, "prep") if w.text == "of"]
    match = _SUM.match(scene.view, det.end + 1) or (_SUM.match(scene.view, of[0].end + 1) if of else None)
    value = number(match["value"] or match["value2"]) if match is not None else None
    if match is None or value is None:
        return
    of = [word for word in of if word.end < match.start()]

    def stem() -> str:
        keep_period(told, clause)
        asked = ask_shorter(told, clause, f"How large a {noun.text}", [noun.index])
        behind = [w for w in sentence.dependents(noun.index, "prep", "acl", "relcl") if w not in of]
        for word in behind:
            first = sentence.words[min(sentence.subtree(word.index)) - 1]
            if first.text not in APART:
                asked = f"{asked[:-1]} {told.render(sentence.subtree(word.index))}?"
        return asked

    yield from tell(scene, told, clause, _figure(scene, told, clause, noun, match, f"how large a {noun.text}"), stem)


_DAMAGE = re.compile(r" (?:in|of|worth of) (?:(?:property|crop|insured|estimated) )?(?P<what>damage|losses)(?:s\b)?")

_EXTREMES = frozenset(["high", "low", "record", "peak", "total"])


def _extreme(scene: Scene, told: Told, clause: Clause, noun: Word) -> Iterator[Fact | Refusal]:
    """Yield what height something came to: "the deficit hit an all-time high of $671bn in 2004"."""
    sentence = clause.sentence
    det = sentence.dependent(noun.index, "det")
    of = next((w for w in sentence.dependents(noun.index, "prep") if w.text == "of"), None)
    match = _SUM.match(scene.view, of.end + 1) if of is not None else None
    value = number(match["value"] or match["value2"]) if match is not None else None
    if noun.dep != "dobj" or noun.lemma.lower() not in _EXTREMES or det is None or of is None:
        return
    if match is None or value is None or det.text.lower() not in ("a", "an"):
        return
    called = [i for i in sentence.subtree(noun.index, without=[of.index, det.index]) if i <= noun.index]

    def stem() -> str:
        keep_period(told, clause)
        bare = " sum" if noun.lemma in ("record", "total") and len(called) == 1 else ""
        return ask_shorter(told, clause, f"What {told.render(called)}{bare}", [noun.index])

    yield from tell(scene, told, clause, _figure(scene, told, clause, noun, match, f"what {noun.text}"), stem)


def _caused(scene: Scene, told: Told, clause: Clause, noun: Word) -> Iterator[Fact | Refusal]:
    """Yield how much damage something did: "the storm caused $685 million in damage"."""
    match = _SUM.search(scene.view, clause.head.end, noun.end + 1)
    behind = _DAMAGE.match(scene.view, match.end()) if match is not None else None
    if noun.dep != "dobj" or clause.head.lemma not in ("cause", "inflict") or match is None or behind is None:
        return
    if number(match["value"] or match["value2"]) is None:
        return
    own = [w.index for w in clause.sentence.words if match.start() <= w.start < behind.end()]

    def stem() -> str:
        keep_period(told, clause)
        aside = [w.index for w in clause.parts() if w.dep == "advcl" or w.text.lower() in ("after", "before")]
        return ask_shorter(told, clause, f"How much {behind['what']}", [noun.index, *own, *aside])

    yield from tell(scene, told, clause, _figure(scene, told, clause, noun, match, f"how much {behind['what']}"), stem)


def _budgeted(scene: Scene, told: Told, clause: Clause) -> Iterator[Fact | Refusal]:
    """Yield what something was to cost: "the film was budgeted at $237 million"."""
    match = _AT.match(scene.view, clause.head.end) if clause.head.text.lower() == "budgeted" else None
    total = _SUM.match(scene.view, match.end()) if match is not None else None
    if total is None or not clause.passive or number(total["value"] or total["value2"]) is None:
        return

    def stem() -> str:
        return finished(f"What was the budget of {subject_text(told, clause)}")

    yield from tell(scene, told, clause, _figure(scene, told, clause, clause.head, total, "what budget"), stem)


_AT = re.compile(r" (?:officially )?at (?:an estimated |around |about )?")


def _figure(scene: Scene, told: Told, clause: Clause, noun: Word, match: re.Match[str], wh: str) -> Figure:
    """Return a sum that a noun of the clause is as large as."""
    value = number(match["value"] or match["value2"])
    assert value is not None, match[0]
    return Figure(
        "money", Want.MONEY, wh, match[0], value, _open(scene, match),
        [*needed(clause, noun), match.span()], topic(told, clause, clause.head.lemma, noun.lemma),
        factor=_factor(match), fewest_round=0,
    )  # fmt: skip


def _open(scene: Scene, match: re.Match[str]) -> str:
    """Return what leaves a sum open, as `values.bound` has it: a word before it, or another sum or a rate behind."""
    how = bound(scene.view[max(0, match.start() - 30) : match.start()])
    return "over" if _OPEN.match(scene.view, match.end()) else how


def _factor(match: re.Match[str]) -> Fraction:
    return Fraction(_SCALES.get(match["scale"] or match["scale2"] or "", 1))


def _stem(told: Told, clause: Clause, wh: str, branch: Word, own: Sequence[int]) -> str:
    keep_period(told, clause)
    noun = clause.sentence.dependent(branch.index, "pobj") if branch.dep == "prep" else branch
    return completed(told, clause, ask_shorter(told, clause, wh, [branch.index, *own]), noun or branch)


def _sums(clause: Clause) -> Iterator[tuple[Word, str]]:
    """Yield the branches of a clause that may be a sum of money, with their question words."""
    for word in clause.parts():
        noun = clause.sentence.dependent(word.index, "pobj") if word.dep == "prep" and word.text == "for" else word
        if noun is not None and _is_sum(clause, noun) and noun.dep in ("dobj", "npadvmod", "oprd", "attr", "pobj"):
            yield word, "For how much" if word.dep == "prep" else "How much"
        if word.dep == "xcomp" and clause.head.lemma in _PLANNING and base_form(word.text) in _VERBS:
            # "Plans to invest £3m in the mill"
            planned = clause.sentence.dependent(word.index, "dobj")
            if planned is not None and _is_sum(clause, planned):
                yield planned, "How much"


def _is_sum(clause: Clause, noun: Word) -> bool:
    """Say whether a noun is a sum, or the end of one that is read as several words: the "m" of "£40m"."""
    parts = clause.sentence.dependents(noun.index, "nummod")
    return noun.entity == "MONEY" or (noun.text in _SCALES and any(w.entity == "MONEY" for w in parts))
