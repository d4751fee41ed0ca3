"""QuestionView: a question and, in the same widgets, its reveal.

Nothing moves when the answer comes: the keys beside the options turn into marks, and the proof unfolds in the room
below. No widget is made or removed for it, because that is what makes a frame late.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from quiz import words
from quiz.game.round import Answered, Deal
from quiz.packs.item import MOST_OPTIONS, Kind, Option
from quiz.text import one_line
from quiz.tui.quotes import marked_spans
from quiz.tui.widgets.option import Face, OptionRow

RIGHT_MARK, WRONG_MARK, SKIP_MARK = "✓", "×", "–"
"""Single cells that the common terminal fonts have; × rather than the ballot x, which Fira Code lacks."""

_FULL_BOX, _EMPTY_BOX = "■", "□"

_ROOMY_FROM = 17
"""Rows for the question from which its options may stand apart."""

_PROOF = ("verdict", "why", "explanation", "quote", "credit")
"""What a reveal adds, from top to bottom."""

_BESIDE_BAR = ("quote", "credit")

_GAPS = ("explanation", "why", "quote", "verdict")
"""Parts of the proof with an empty row above, in the order in which these are given up."""

_BAR = 2
"""Cells of the quote's bar and the space after it."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A question that waits for its answer."""

    deal: Deal
    marked: frozenset[int] = frozenset()
    cursor: int | None = None


@dataclass(frozen=True, slots=True)
class Revealed:
    """A question with its answer."""

    deal: Deal
    answer: Answered
    streak_before: int
    seed: int
    """By which the word of the verdict varies."""


class QuestionView(Widget):
    """Context, question, options; then verdict, explanation, quote and where it is from."""

    class LaidOut(Message):
        """The view has come to another size: only now is it known whether it can be scrolled."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Asking | Revealed | None = None
        self._proof: dict[str, Content] = {}
        self._room = Size(80, 20)

    def compose(self) -> ComposeResult:
        """Make every widget that any question may need, once."""
        yield Static(id="context", markup=False)
        yield Static(id="stem", markup=False)
        yield Static(id="hint", markup=False)
        for place in range(MOST_OPTIONS):
            yield OptionRow(place)
        for name in _PROOF:
            yield Static(id=name, markup=False)

    def on_resize(self) -> None:
        """Tell the screen."""
        self.post_message(self.LaidOut())

    def show(self, what: Asking | Revealed) -> None:
        """Show this question, or its reveal."""
        self._shown = what
        deal = what.deal
        self._put("context", _plain(deal.item.context))
        self._put("stem", _plain(deal.item.question))
        self._put("hint", _plain(words.SEVERAL_HINT if deal.item.kind is Kind.SEVERAL else None))
        for place, row in enumerate(self.query(OptionRow)):
            present = place < len(deal.options)
            row.display = present
            row.set_class(isinstance(what, Asking) and what.cursor == place, "-cursor")
            if present:
                row.show(_face(what, place, deal.options[place]))
        self._proof = dict(_proof(what)) if isinstance(what, Revealed) else {}
        for name in _PROOF:
            self._put(name, self._proof.get(name))
        self._fit()

    def fit(self, room: Size) -> None:
        """Take up no more rows than the room has, if gaps are all that must go for it."""
        self._room = Size(room.width - self.gutter.width, room.height)
        self._fit()

    def _fit(self) -> None:
        room = self._room
        if self._shown is None:
            return
        deal = self._shown.deal
        asked = self._asked_height(deal, room.width)
        # The reveal's room is reckoned with before it comes: options that move would be lost from sight.
        proof = max(sum(heights) + len(heights) for heights in _proof_heights(deal, room.width))
        roomy = room.height >= _ROOMY_FROM and asked + len(deal.options) + proof <= room.height
        self.set_class(roomy, "-roomy")
        answered = isinstance(self._shown, Revealed)
        over = 0 if roomy else asked + self._proof_height(room.width) - room.height
        for name in _GAPS:
            # Gaps go one by one, those first that part what belongs together.
            widget = self.query_one(f"#{name}")
            goes = over > 0 and widget.display
            widget.set_class(goes, "-close")
            over -= goes
        # All at once: each change of classes makes Textual look up the styles of everything in here again.
        states = {"-answered": answered, "-roomy": roomy, "-snug": over > 0}
        self.set_classes(name for name, holds in states.items() if holds)

    @property
    def first_option(self) -> OptionRow:
        """The row of the first option."""
        return self.query(OptionRow).first()

    def _put(self, name: str, content: Content | None) -> None:
        widget = self.query_one(f"#{name}", Static)
        widget.display = content is not None
        widget.update(content if content is not None else "")

    def _proof_height(self, width: int) -> int:
        """Return the rows of the reveal as it is shown, gaps included."""
        heights = {
            name: _height(content, width - _BAR * (name in _BESIDE_BAR)) for name, content in self._proof.items()
        }
        return sum(heights.values()) + len(heights.keys() - {"credit"})

    def _asked_height(self, deal: Deal, width: int) -> int:
        texts = [deal.item.context, deal.item.question]
        height = sum(_height(_plain(text), width) for text in texts) + 1
        if deal.item.kind is Kind.SEVERAL:
            height += 2
        rows = list(self.query(OptionRow))[: len(deal.options)]
        return height + sum(row.lines(width).plain.count("\n") + 1 for row in rows)


def _plain(text: str | None) -> Content | None:
    """Return foreign text as content: markup in it is text."""
    return Content(one_line(text)) if text else None


def _height(content: Content | None, width: int) -> int:
    return len(content.wrap(max(1, width))) if content is not None else 0


def _face(what: Asking | Revealed, place: int, option: Option) -> Face:
    several = what.deal.item.kind is Kind.SEVERAL
    if isinstance(what, Asking):
        marked, here = place in what.marked, what.cursor == place
        return Face(
            chip=str(place + 1),
            chip_style="bold reverse $warm" if here else "bold $warm on $panel",
            text=option.text,
            text_style="bold" if marked or here else "",
            box=(_FULL_BOX if marked else _EMPTY_BOX) if several else "",
        )
    chosen = place in what.answer.chosen
    note = words.YOURS if chosen else words.RIGHT_ANSWER if option.right else ""
    box = (_FULL_BOX if chosen else _EMPTY_BOX) if several else ""
    if option.right:
        return Face(RIGHT_MARK, "bold reverse $good", option.text, "bold $good", box, note)
    if chosen:
        return Face(WRONG_MARK, "bold reverse $bad", option.text, "$bad", box, note)
    return Face(str(place + 1), "$quiet", option.text, "$quiet", box)


def _proof(what: Revealed) -> Iterator[tuple[str, Content]]:
    """Yield what the reveal adds, by widget."""
    deal, answer = what.deal, what.answer
    item = deal.item
    yield "verdict", verdict_line(what)
    whys = [option.why for place, option in enumerate(deal.options) if place in answer.chosen and option.why]
    if whys:
        yield "why", Content("\n").join([Content(one_line(why)) for why in whys])
    if item.explanation:
        yield "explanation", Content(one_line(item.explanation))
    if item.quote:
        yield "quote", quoted(item.quote, item.answers)
        if credit := credited(deal):
            yield "credit", credit


def _proof_heights(deal: Deal, width: int) -> Iterator[list[int]]:
    """Yield, for each option that may be chosen, the heights of the blocks that its reveal has."""
    item = deal.item
    whys = [_height(_plain(option.why), width) for option in deal.options] or [0]
    for why in whys:
        blocks = [1, why, _height(_plain(item.explanation), width)]
        if item.quote:
            credit = _height(credited(deal), width - _BAR)
            blocks.append(_height(quoted(item.quote, ()), width - _BAR) + credit)
        yield [block for block in blocks if block]


def verdict_line(what: Revealed) -> Content:
    """Return the verdict: by mark, word and weight, then what it did to points and streak."""
    answer = what.answer
    word = words.verdict(answer.right, bool(answer.chosen), what.seed, answer.index)
    mark, colour = (
        (RIGHT_MARK, "$good") if answer.right else (SKIP_MARK, "$quiet") if answer.skipped else (WRONG_MARK, "$bad")
    )
    line = Content.assemble((f" {mark} {word} ", f"bold reverse {colour}"), "  ", (words.gained(answer.points), "bold"))
    if answer.streak > 1:
        return Content.assemble(line, (f" · {words.streak_now(answer.streak)}", "$quiet"))
    if not answer.right and what.streak_before > 1:
        return Content.assemble(line, (f" · {words.streak_over(what.streak_before)}", "$quiet"))
    return line


def quoted(quote: str, answers: Sequence[Option]) -> Content:
    """Return the quote with the answers' words marked."""
    text = one_line(quote)
    content = Content(text)
    for start, end in marked_spans(text, [one_line(answer.text) for answer in answers]):
        content = content.stylize("bold underline $warm", start, end)
    # Spoken words bring marks of their own; two pairs would look like a slip.
    return (
        content
        if text.startswith(words.QUOTE_MARKS) or text.endswith(words.QUOTE_MARKS)
        else Content.assemble("“", content, "”")
    )


def credited(deal: Deal) -> Content | None:
    """Return where the quote is from, as far as it is known."""
    source = deal.item.source
    if source is None:
        return None
    known = words.credit(source.publisher, source.title, source.date)
    return Content(f"— {one_line(known)}") if known else None
