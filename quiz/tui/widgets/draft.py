"""DraftView: an item as its reviewer sees it, with all that speaks for and against it, beside its passage."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from quiz import words
from quiz.packs.item import MOST_OPTIONS, Item, Option
from quiz.packs.problems import Problem
from quiz.packs.review import Entry, Verdict
from quiz.text import one_line, visible
from quiz.tui.passage import Passage
from quiz.tui.quotes import marked_spans
from quiz.tui.widgets.option import Face, OptionRow
from quiz.tui.widgets.question import RIGHT_MARK, WRONG_MARK

_AROUND = 1500
"""Characters of the text on each side of the quote that are laid out; more never fits."""

_QUOTE = "bold"
"""How the quote stands out from the text round it; by weight, so that it does without colour too."""

_BAR = 2
"""Cells of the quote's bar and the space after it."""

_LEAST_PASSAGE = 3
"""Rows that the passage takes beside a quote that is shorter, if there is more to the text."""

_PARTS = ("status", "context", "stem", "next", "explanation", "found", "quote", "credit", "facts")

_BLANK_LINES = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown of an item."""

    entry: Entry
    passage: Passage | None
    """None for an item without a quote."""
    credit: str
    problems: tuple[Problem, ...]
    candidate: str | None
    """The distractor that a swap would put in."""


class PassageBar(Static):
    """The passage; a click opens the whole text."""

    class Clicked(Message):
        """The passage was clicked."""

    def on_click(self, event: events.Click) -> None:
        """Tell the screen."""
        event.stop()
        self.post_message(self.Clicked())


class DraftView(Widget):
    """Question, options, what the checks say, and the passage, in as many rows as there are."""

    class LaidOut(Message):
        """The view has come to another size: only now is it known whether it can be scrolled."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Shown | None = None
        self._room = Size(80, 20)

    def compose(self) -> ComposeResult:
        """Make every widget that any item may need, once."""
        for name in ("status", "context", "stem"):
            yield Static(id=name, markup=False)
        for place in range(MOST_OPTIONS):
            yield OptionRow(place)
        for name in ("next", "explanation", "found"):
            yield Static(id=name, markup=False)
        yield PassageBar(id="quote", markup=False)
        for name in ("credit", "facts"):
            yield Static(id=name, markup=False)

    def on_resize(self) -> None:
        """Tell the screen."""
        self.post_message(self.LaidOut())

    def show(self, shown: Shown) -> None:
        """Show an item."""
        self._shown = shown
        item = shown.entry.item
        self._put("status", _status(shown.entry.verdict))
        self._put("context", Content(one_line(item.context)) if item.context else None)
        self._put("stem", Content(one_line(item.question)))
        options = item.options
        swaps = shown.candidate is not None and shown.entry.verdict is not Verdict.REJECTED
        for place, row in enumerate(self.query(OptionRow)):
            row.display = place < len(options)
            if row.display:
                row.show(_face(options, place, swaps))
        self._put("next", Content(words.next_candidate(one_line(shown.candidate or ""))) if swaps else None)
        self._put("explanation", Content(one_line(item.explanation)) if item.explanation else None)
        self._put("found", found_lines(shown.problems) if shown.problems else None)
        self._put("credit", Content(shown.credit) if shown.credit else None)
        self._put("facts", Content(one_line(" · ".join(_facts(item)))))
        self._fit()

    def fit(self, room: Size) -> None:
        """Show as much of the text round the quote as the room has rows for."""
        self._room = Size(room.width - self.gutter.width, room.height)
        self._fit()

    def _fit(self) -> None:
        if self._shown is None:
            return
        passage, width = self._shown.passage, self._room.width
        if passage is None:
            self._put("quote", None)
            return
        left = self._room.height - self._height_of_the_rest(width)
        self._put("quote", _window(passage, self._shown.entry.item, width - _BAR, left))

    def _height_of_the_rest(self, width: int) -> int:
        rows = [row.lines(width).plain.count("\n") + 1 for row in self.query(OptionRow) if row.display]
        texts = [
            _height(part.content, width - part.styles.padding.width) + part.styles.margin.height
            for name in _PARTS
            if name != "quote" and (part := self.query_one(f"#{name}", Static)).display
        ]
        return sum(rows) + sum(texts) + self.query_one("#quote").styles.margin.height

    def _put(self, name: str, content: Content | None) -> None:
        widget = self.query_one(f"#{name}", Static)
        widget.display = content is not None
        widget.update(content if content is not None else "")


def distractor_at(item: Item, place: int) -> int | None:
    """Return the number, from 0, of the distractor that is shown at a place; None for an answer."""
    option = item.options[place]
    return None if option.right else sum(not one.right for one in item.options[:place])


def found_lines(problems: Sequence[Problem], *, hints: bool = True) -> Content:
    """Return what checks found, a line each, by code and message, with how to mend it."""
    return Content("\n").join([_found_line(problem, hints) for problem in problems])


def _found_line(problem: Problem, hints: bool) -> Content:
    hint = f" ({one_line(problem.hint)})" if problem.hint and hints else ""
    return Content.assemble((problem.code, "bold $warm"), f" {one_line(problem.message)}", (hint, "$quiet"))


def _face(options: Sequence[Option], place: int, swaps: bool) -> Face:
    option = options[place]
    note = one_line(option.why) if option.why else ""
    if option.right:
        return Face(RIGHT_MARK, "bold reverse $good", option.text, "bold", note=note)
    number = sum(not one.right for one in options[: place + 1])
    return Face(str(number), "bold $warm on $panel" if swaps else "$quiet", option.text, note=note)


def _status(verdict: Verdict) -> Content | None:
    if verdict is Verdict.ACCEPTED:
        return Content.assemble((f" {RIGHT_MARK} {words.ACCEPTED} ", "bold reverse $good"))
    if verdict is Verdict.REJECTED:
        return Content.assemble((f" {WRONG_MARK} {words.REJECTED} ", "bold reverse $bad"))
    return None


def _facts(item: Item) -> list[str]:
    facts = [item.origin.recipe] if item.origin else []
    facts += [item.difficulty.value] if item.difficulty else []
    facts += [tag for tag in item.tags if tag not in facts]
    facts += [words.also_in(len(item.also))] if item.also else []
    return [*facts, item.id]


def _window(passage: Passage, item: Item, width: int, rows: int) -> Content:
    """Return the quote with as much round it as there are rows for, about as much above as below."""
    lines = _text(passage, item).wrap(max(1, width))
    of_quote = [place for place, line in enumerate(lines) if any(span.style == _QUOTE for span in line.spans)]
    first, last = (of_quote[0], of_quote[-1]) if of_quote else (0, 0)
    more = max(rows, _LEAST_PASSAGE) - (last - first + 1)
    below = min(len(lines) - 1 - last, max(0, more - min(first, more // 2)))
    above = min(first, max(0, more - below))
    return Content("\n").join(lines[first - above : last + below + 1])


def _text(passage: Passage, item: Item) -> Content:
    quote = visible(passage.quote, lines=True)
    content = Content.assemble((quote, _QUOTE))
    for start, end in marked_spans(quote, [one_line(answer.text) for answer in item.answers]):
        content = content.stylize("underline $warm", start, end)
    before = _BLANK_LINES.sub("\n", visible(passage.before[-_AROUND:], lines=True))
    after = _BLANK_LINES.sub("\n", visible(passage.after[:_AROUND], lines=True))
    return Content.assemble((before.lstrip("\n"), "$quiet"), content, (after.rstrip(), "$quiet"))


def _height(content: object, width: int) -> int:
    return len(content.wrap(max(1, width))) if isinstance(content, Content) else 0
