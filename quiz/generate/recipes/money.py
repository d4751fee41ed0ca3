"""Sums of money: "The lottery raised £3 million" becomes "How much did the lottery raise?"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from quiz.generate.clauses import Clause
from quiz.generate.facts import Fact, Refusal, Want
from quiz.generate.language import Word, base_form
from quiz.generate.recipes.common import ask_shorter, keep_period, needed, topic
from quiz.generate.recipes.figures import Figure, tell
from quiz.generate.references import Told
from quiz.generate.scene import Scene
from quiz.generate.values import bound, number

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
_DEALS = frozenset(["buy", "sell", "acquire", "purchase", "auction"])
"""What is done "for" a sum."""

_OPEN = re.compile(r" ?(?:-|to|or|and) ?(?:US)?[$£€]?\d| (?:an?|per|each|every|apiece)\b")
"""What makes a sum before it one of two, or a rate."""


def find(scene: Scene, told: Told) -> Iterator[Fact | Refusal]:
    """Yield what something in one sentence cost, raised, earned and so on."""
    sentence = told.sentence
    for clause in scene.clauses(told):
        for branch, wh in _sums(clause):
            # The parser's own base form of "fined" is "fin".
            verb = base_form(clause.head.text)
            if verb not in (_DEALS if branch.dep == "prep" else _VERBS):
                continue
            words = [sentence.words[i] for i in sentence.subtree(branch.index)]
            start = min(w.start for w in words)
            match = _SUM.search(scene.view, start, max(w.end for w in words) + 1)
            if match is None:
                continue
            value = number(match["value"] or match["value2"])
            if value is None:
                continue
            how = bound(scene.view[max(0, match.start() - 30) : match.start()])
            if _OPEN.match(scene.view, match.end()):
                how = "over"
            figure = Figure(
                "money", Want.MONEY, f"how much {clause.head.text}", match[0], value, how,
                [*needed(clause), match.span()], topic(told, clause, verb, "money", branch.index),
                factor=Fraction(_SCALES.get(match["scale"] or match["scale2"] or "", 1)), fewest_round=0,
            )  # fmt: skip
            yield from tell(scene, told, clause, figure, partial(_stem, told, clause, wh, branch))
            break


def _stem(told: Told, clause: Clause, wh: str, branch: Word) -> str:
    keep_period(told, clause)
    return ask_shorter(told, clause, wh, [branch.index])


def _sums(clause: Clause) -> Iterator[tuple[Word, str]]:
    """Yield the branches of a clause that may be a sum of money, with their question words."""
    for word in clause.parts():
        noun = clause.sentence.dependent(word.index, "pobj") if word.dep == "prep" and word.text == "for" else word
        if noun is not None and noun.entity == "MONEY" and noun.dep in ("dobj", "npadvmod", "oprd", "attr", "pobj"):
            yield word, "For how much" if word.dep == "prep" else "How much"
