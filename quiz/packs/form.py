"""An item as a person edits it: plain lines of text, the item that they make, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quiz.packs.checks import check
from quiz.packs.item import Item, Kind, Option, Pack
from quiz.packs.problems import Place, Problem, errors
from quiz.packs.reading import read_bytes
from quiz.packs.writing import write_pack

_NOWHERE = Place(1, 1)
"""The problems of a form have no place in a file."""

_TRUTH = {"true": True, "false": False}


@dataclass(frozen=True, slots=True)
class Form:
    """What is typed. Line breaks count in `answer` and `options` alone, which hold one option a line."""

    context: str
    question: str
    answer: str
    options: str
    """The distractors; all choices, where their order is fixed; nothing for true or false."""
    explanation: str


def form_of(item: Item) -> Form:
    """Return the form that shows an item."""
    if item.kind is Kind.TRUE_FALSE:
        options: Sequence[Option] = ()
    else:
        options = item.options if item.fixed else item.distractors
    return Form(
        context=item.context or "",
        question=item.question,
        answer="\n".join(option.text for option in item.answers),
        options="\n".join(option.text for option in options),
        explanation=item.explanation or "",
    )


def filled(form: Form, item: Item) -> Item | Problem:
    """Return the item with what the form says, all else as it was, or why there can be none.

    An option keeps its `why` and `pin` by its text, or by its line where there are as many lines as before.
    """
    shown = form_of(item)
    if form == shown:
        return item
    item = replace(
        item,
        context=item.context if form.context == shown.context else _line(form.context) or None,
        question=item.question if form.question == shown.question else _line(form.question),
        explanation=item.explanation if form.explanation == shown.explanation else _line(form.explanation) or None,
    )
    right = _lines(form.answer)
    if not right:
        return Problem("E204", "“answer” is missing", _NOWHERE, hint="write the right one")
    if item.kind is Kind.TRUE_FALSE:
        return _true_false(item, right)
    lines = _lines(form.options)
    if not item.fixed:
        answers = [replace(option, right=True) for option in _options(right, item.answers)]
        wrong = [replace(option, right=False) for option in _options(lines, item.distractors)]
        return replace(item, options=(*answers, *wrong))
    stray = next((text for text in right if text not in lines), None)
    if stray is not None:
        return Problem("E212", f"the answer “{stray}” is not one of the choices", _NOWHERE)
    choices = _options(lines, item.options)
    return replace(item, options=tuple(replace(one, right=_line(one.text) in right) for one in choices))


def problems(item: Item, pack: Pack) -> list[Problem]:
    """Return what the reader and the item-writing rules say about an item of the pack, errors first; an item with an
    error can not be saved."""
    stem = " ".join(item.question.casefold().split())
    twins = [one for one in pack.items if one.id != item.id and " ".join(one.question.casefold().split()) == stem]
    found = errors(read_bytes(write_pack(Pack(pack.title, (*twins, item), language=pack.language)).encode()).problems)
    return found or check(replace(pack, items=(item,)))


def _true_false(item: Item, right: Sequence[str]) -> Item | Problem:
    truth = _TRUTH.get(right[0].casefold()) if len(right) == 1 else None
    if truth is None:
        return Problem("E207", "the answer must be true or false", _NOWHERE)
    options = tuple(replace(option, right=(option.text == "True") is truth) for option in item.options)
    # Its reason was that of the other answer.
    return item if options == item.options else replace(item, options=tuple(replace(o, why=None) for o in options))


def _options(texts: Sequence[str], old: Sequence[Option]) -> list[Option]:
    known = {_line(option.text): option for option in old}
    same = len(texts) == len(old)
    return [
        known.get(text) or (replace(old[place], text=text) if same else Option(text))
        for place, text in enumerate(texts)
    ]


def _line(text: str) -> str:
    return " ".join(text.split())


def _lines(text: str) -> list[str]:
    return [line for line in map(_line, text.split("\n")) if line]
