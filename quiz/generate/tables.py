"""From tables to items: each row fills the template, its cell is the answer, and the cells of the rows nearest to it
are the distractors.

A table says all there is to know: whatever another row could answer as well is no distractor, and a question that
several rows answer differently is not asked (or asked for all of them). How hard a fact is, its row does not tell: an
item has the difficulty of the column that is named for it, or none. Its tags are those of the column that is named for
them, else the name of the answer's column.
"""

from __future__ import annotations

import hashlib
import random
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import combinations, product

from quiz.errors import QuizError
from quiz.generate.cells import Value, alike, folded, order, value, within
from quiz.generate.cues import share, shared_words, stands_out, style, tells
from quiz.generate.distractors import SPARE, WANTED
from quiz.generate.gates import CODES as GATES
from quiz.generate.gates import MOST_OPTION
from quiz.generate.nearness import Nearness
from quiz.generate.pipeline import fingerprint
from quiz.generate.stems import MOST_WORDS
from quiz.generate.templates import Template, require
from quiz.packs.checks import check
from quiz.packs.item import MOST_OPTIONS, Difficulty, Item, Kind, Option, Origin, Pack, Proof, Source
from quiz.packs.rows import Row, Table, quote_of

RECIPE, VERSION = "table", "1"

CODES = {
    "G-BLANK": "a cell that the question needs is empty",
    "G-SEVERAL": "several rows answer the question, each otherwise",
}
"""Refusal codes that only tables have, and what they mean."""

_MOST_QUOTE = 300
"""Characters of a quote that is still read."""

_MOST_COMPARED = 200
"""Values that one answer is compared with; of a longer column those of its groups, by lot if they are more."""

_OTHERS = 60
"""Values of other groups that it is compared with too."""

_TRIED = 12
"""Distractors, nearest first, of which three are sought that give nothing away."""

_MOST_TOLD = 4
"""Answers of a refused question that the report lists."""

_LEAST_STEP = Fraction(1, 10)
_COUNTED = 2100
"""Whole numbers without a unit up to here (years, ranks, small counts) may be neighbours; others differ by at least a
tenth, or nobody could tell them apart."""


@dataclass(frozen=True)
class Sheet:
    """A table to ask about."""

    file: str
    """Its path as items will name it."""
    table: Table
    sha256: str
    """Of its bytes."""
    source: Source
    """Title, publisher, date and so on as described; empty where nothing is known."""


@dataclass(frozen=True, slots=True)
class Asking:
    """One kind of question: its wording and the column of its answers."""

    question: Template
    answer: str

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns that it needs."""
        return *self.question.columns, self.answer


@dataclass(frozen=True)
class Wishes:
    """What is to be made of the tables."""

    askings: tuple[Asking, ...]
    explanation: Template | None = None
    """Filled for each row that has all its columns."""
    near: tuple[str, ...] = ()
    """The columns by which rows are compared; all if there are none."""
    tags: str | None = None
    """The column of the tags, between commas, bars or semicolons."""
    difficulty: str | None = None
    """The column that says easy, medium or hard."""
    several: bool = False
    """Ask for all answers where several rows have one."""
    language: str = "en"
    """Of the questions, for the rules that know English alone."""


@dataclass(frozen=True, slots=True)
class Left:
    """A row that gave no item, and why."""

    code: str
    why: str
    file: str
    line: int
    what: str
    """The question, with its answers if they are several, or the row."""


@dataclass(frozen=True)
class Asked:
    """What came of the tables."""

    items: tuple[Item, ...]
    """Drafts, in the order of the templates and rows."""
    left: tuple[Left, ...]
    rows: int


def ask(sheets: Sequence[Sheet], wishes: Wishes, seed: int) -> Asked:
    """Return the items that the tables give.

    Raises:
        QuizError: a column is missing, a table has no use, or a column has too few values to choose from.
    """
    _judge(sheets, wishes)
    items: list[Item] = []
    left: list[Left] = []
    ids: set[str] = set()
    stems: set[str] = set()
    for asking in wishes.askings:
        lines = [_Line(s, r) for s in sheets if set(asking.columns) <= set(s.table.columns) for r in s.table.rows]
        for made in _Column(lines, asking, wishes, seed).items():
            if isinstance(made, Left):
                left.append(made)
                continue
            line, item = made
            if item.id in ids or item.question.casefold() in stems:
                left.append(_left("G-DUPLICATE", line, item.question))
                continue
            ids.add(item.id)
            stems.add(item.question.casefold())
            items.append(item)
    return Asked(tuple(items), tuple(left), sum(len(sheet.table.rows) for sheet in sheets))


def drawn(asked: Asked, number: int, seed: int) -> Asked:
    """Return the result with that many of its items, drawn by lot: no row is better than another."""
    ids = sorted((item.id for item in asked.items), key=lambda id: random.Random(f"{seed}|{id}").random())
    kept = set(ids[: max(0, number)])
    return replace(asked, items=tuple(item for item in asked.items if item.id in kept))


def _judge(sheets: Sequence[Sheet], wishes: Wishes) -> None:
    """Refuse what cannot be meant."""
    extra = {*wishes.near, *filter(None, (wishes.tags, wishes.difficulty))}
    for asking in wishes.askings:
        if asking.answer in asking.question.columns:
            fix = "name another column in the question"
            raise QuizError(f"“{asking.question.written}” tells its own answer", fix=fix, code=2)
    for sheet in sheets:
        if len(sheet.table.rows) < 2:
            what = "the table has a header and no row" if not sheet.table.rows else "the table has one row"
            raise QuizError(what, where=sheet.file, fix="a question takes its wrong answers from the other rows")
        fitting = [asking for asking in wishes.askings if set(asking.columns) <= set(sheet.table.columns)]
        if not fitting:
            for asking in wishes.askings:
                require(asking.columns, sheet.table.columns, sheet.file)
        require([*extra, *(wishes.explanation.columns if wishes.explanation else ())], sheet.table.columns, sheet.file)
    for asking in wishes.askings:
        if not any(set(asking.columns) <= set(sheet.table.columns) for sheet in sheets):
            require(asking.columns, sheets[0].table.columns, sheets[0].file)


@dataclass(frozen=True, slots=True)
class _Line:
    """A row with its table."""

    sheet: Sheet
    row: Row

    def source(self) -> Source:
        return replace(self.sheet.source, file=self.sheet.file, line=self.row.line, sha256=self.sheet.sha256)


def _left(code: str, line: _Line, what: str, why: str | None = None) -> Left:
    return Left(code, why or CODES.get(code) or GATES[code], line.sheet.file, line.row.line, what)


@dataclass
class _Choice:
    """One value of the answers' column, and the rows that have it."""

    value: Value
    rows: list[int] = field(default_factory=list)


class _Column:
    """The column of the answers to one template."""

    def __init__(self, lines: Sequence[_Line], asking: Asking, wishes: Wishes, seed: int) -> None:
        self._asking, self._wishes, self._seed = asking, wishes, seed
        self._lines = lines
        self._full = [n for n, line in enumerate(lines) if all(c in line.row.cells for c in asking.columns)]
        self._answers = {n: value(lines[n].row.cells[asking.answer]) for n in self._full}
        self._topics: dict[tuple[str, ...], list[int]] = {}
        for n in self._full:
            for topic in self._topics_of(n):
                self._topics.setdefault(topic, []).append(n)
        self._choices = self._all_choices()
        if len(self._choices) <= WANTED:
            what = f"the column “{asking.answer}” has {len(self._choices)} different values"
            raise QuizError(what, where=lines[0].sheet.file, fix=f"a question needs {WANTED + 1}: add rows")
        numbers = order([choice.value for choice in self._choices])
        self._numbers = sorted(zip(numbers, range(len(numbers)), strict=True)) if numbers else []
        ignored = [wishes.difficulty] if wishes.difficulty else []
        self._nearness = Nearness([line.row.cells for line in lines], asking.answer, wishes.near, ignored)
        self._kin: dict[tuple[int, str], list[int]] = {}
        if len(self._choices) > _MOST_COMPARED:
            for place, choice in enumerate(self._choices):
                for n in choice.rows:
                    for column, keys in enumerate(self._nearness.kin(n)):
                        for key in keys:
                            self._kin.setdefault((column, key), []).append(place)

    def _topics_of(self, n: int, *, shown: bool = False) -> Iterator[tuple[str, ...]]:
        """Yield what the row's question is about, once for each way to name it, or as it is `shown`."""
        given = [value(self._lines[n].row.cells[column]) for column in self._asking.question.columns]
        yield from product(*(sorted(value(one.text).keys if shown else one.keys) for one in given))

    def _all_choices(self) -> list[_Choice]:
        """Return the values of the column, each once, in an order that rows have no say in."""
        found: dict[str, _Choice] = {}
        for n, answer in self._answers.items():
            found.setdefault(folded(answer.text), _Choice(answer)).rows.append(n)
        return [found[key] for key in sorted(found)]

    def items(self) -> Iterator[tuple[_Line, Item] | Left]:
        """Yield an item for each row, or why it gives none."""
        asked: set[int] = set()
        for n, line in enumerate(self._lines):
            if n in asked:
                continue
            if n not in self._answers:
                yield _left("G-BLANK", line, quote_of(line.row, self._asking.columns))
                continue
            # A drama is no right answer to a question about crime, though another row is both.
            meant = self._rows_about(self._topics_of(n, shown=self._wishes.several))
            asked.update(meant)
            yield self._item(n, meant)
            for other in meant:
                if other != n and self._answers[other].is_same(self._answers[n]):
                    again = self._lines[other]
                    yield _left("G-DUPLICATE", again, self._asking.question.filled(again.row.cells))

    def _rows_about(self, topics: Iterable[tuple[str, ...]]) -> list[int]:
        return sorted({other for topic in topics for other in self._topics[topic]})

    def _item(self, n: int, meant: Sequence[int]) -> tuple[_Line, Item] | Left:
        line = self._lines[n]
        stem = self._asking.question.filled(line.row.cells)
        right: dict[int, Value] = {}
        for other in meant:
            if not any(self._answers[other].is_same(one) for one in right.values()):
                right[other] = self._answers[other]
        if len(right) > 1 and not (self._wishes.several and len(right) + WANTED <= MOST_OPTIONS):
            return _left("G-SEVERAL", line, f"{stem} {self._answers_of(right)}")
        quotes = {other: quote_of(self._lines[other].row, self._asking.columns) for other in right}
        if (
            len(stem.split()) > MOST_WORDS
            or any(len(quote) > _MOST_QUOTE for quote in quotes.values())
            or any(one.cells > MOST_OPTION for one in right.values())
        ):
            return _left("G-LENGTH", line, stem)
        given = [value(line.row.cells[column]) for column in self._asking.question.columns]
        if any(tells(stem, given, one) for one in right.values()):
            return _left("G-KEY", line, stem)
        id = self._id(line, list(right.values()))
        dice = random.Random(f"{self._seed}|{id}")
        known = [self._answers[other] for other in self._rows_about(self._topics_of(n))]
        found = self._distractors(n, known, stem, dice, len(right) > 1)
        if isinstance(found, str):
            return _left(found, line, stem)
        item = Item(
            id=id,
            question=stem,
            options=(*(Option(one.text, True) for one in right.values()), *map(Option, found[:WANTED])),
            kind=Kind.SEVERAL if len(right) > 1 else Kind.CHOICE,
            explanation=self._explanation(line),
            quote=quotes.pop(n),
            source=line.source(),
            also=tuple(Proof(quote, self._lines[other].source()) for other, quote in quotes.items()),
            difficulty=self._difficulty(line),
            tags=self._tags(line),
            draft=True,
        )
        problems = check(Pack("", (item,), language=self._wishes.language))
        if problems:
            return _left(problems[0].code, line, stem, problems[0].message)
        return line, replace(item, origin=Origin(RECIPE, VERSION, fingerprint(item), tuple(found[WANTED:])))

    def _answers_of(self, right: dict[int, Value]) -> str:
        """Return the answers of several rows with their places, for whoever looks for a slip in the table."""
        listed = [f"{one.text} ({self._lines[n].sheet.file}:{self._lines[n].row.line})" for n, one in right.items()]
        return ", ".join(listed[:_MOST_TOLD]) + (", …" if len(listed) > _MOST_TOLD else "")

    def _id(self, line: _Line, right: Sequence[Value]) -> str:
        """Return an id by what is asked of what: wording, other columns and the order of rows have no say."""
        columns = sorted(self._asking.question.columns)
        topic = [f"{column}={folded(value(line.row.cells[column]).text)}" for column in columns]
        answers = sorted(folded(one.text) for one in right)
        told = "|".join([RECIPE, self._asking.answer, *topic, *answers])
        return "g-" + hashlib.sha256(told.encode()).hexdigest()[:10]

    def _explanation(self, line: _Line) -> str | None:
        wording = self._wishes.explanation
        return wording.filled(line.row.cells) if wording and set(wording.columns) <= set(line.row.cells) else None

    def _tags(self, line: _Line) -> tuple[str, ...]:
        if self._wishes.tags is None:
            return (self._asking.answer,)
        parts = re.split(r"[|;,]", line.row.cells.get(self._wishes.tags, ""))
        return tuple(dict.fromkeys(filter(None, map(str.strip, parts))))

    def _difficulty(self, line: _Line) -> Difficulty | None:
        written = line.row.cells.get(self._wishes.difficulty or "")
        if written is None:
            return None
        try:
            return Difficulty(written.lower())
        except ValueError:
            where = f"{line.sheet.file}:{line.row.line}"
            raise QuizError(f"“{written}” is no difficulty", where=where, fix="write easy, medium or hard") from None

    # -- Distractors ---------------------------------------------------------------------------------------------------

    def _distractors(
        self, n: int, right: Sequence[Value], stem: str, dice: random.Random, several: bool
    ) -> list[str] | str:
        """Return up to seven distractors, the best three first, or the code of why there are none."""
        key = self._answers[n]
        if self._numbers and not several:
            return self._numeric(key, right, dice)
        asked = folded(stem)
        styles = {None, *(style(one.text) for one in right)}
        taken: list[Value] = []
        for one in self._nearest(n, dice):
            if (
                len(taken) < _TRIED
                and one.cells <= MOST_OPTION
                and style(one.text) in styles
                and not any(within(name, asked) for name in one.keys)
                and not any(one.clashes(other) for other in (*right, *taken))
            ):
                taken.append(one)
        if len(taken) < WANTED:
            return "G-DISTRACTOR"
        if several:
            chosen: tuple[Value, ...] = tuple(taken[:WANTED])
        else:
            shared = shared_words(stem, key)
            found = [three for three in combinations(taken, WANTED) if not shared or share(stem, three, shared)]
            if not found:
                return "G-KEY"
            fair = next((three for three in found if not stands_out(key, three)), None)
            if fair is None:
                return "G-LOOKS"
            chosen = fair
        spare = [one for one in taken if one not in chosen][:SPARE]
        return [one.text for one in (*chosen, *spare)]

    def _nearest(self, n: int, dice: random.Random) -> list[Value]:
        """Return the values of the column, those of the nearest rows first, equally near ones by lot."""
        key = self._answers[n]
        places = list(range(len(self._choices)))
        if len(places) > _MOST_COMPARED:
            kin = [self._kin[column, k] for column, keys in enumerate(self._nearness.kin(n)) for k in sorted(keys)]
            near = sorted({place for group in sorted(kin, key=len)[:2] for place in group})
            places = dice.sample(near, min(len(near), _MOST_COMPARED)) + dice.sample(places, _OTHERS)
        dice.shuffle(places)
        ranked = sorted(
            dict.fromkeys(places),
            key=lambda place: min(
                self._nearness.distance(n, row, _shape(key, self._choices[place].value))
                for row in self._choices[place].rows
            ),
        )
        return [self._choices[place].value for place in ranked]

    def _numeric(self, key: Value, right: Sequence[Value], dice: random.Random) -> list[str] | str:
        """Return numbers or dates round the answer, whose rank among the four is drawn evenly, or the code of why there
        are none."""
        for in_form, apart in ((True, True), (False, True), (False, False)):
            below, above = self._neighbours(key, right, in_form, apart)
            least, most = max(0, WANTED - len(above)), min(WANTED, len(below))
            if least <= most:
                rank = dice.randint(least, most)
                chosen = [*below[:rank], *above[: WANTED - rank]]
                if not any(alike(one, key.text) for one in chosen):
                    return "G-LOOKS"
                return [*chosen, *[*below[rank:], *above[WANTED - rank :]][:SPARE]]
        return "G-DISTRACTOR"

    def _neighbours(
        self, key: Value, right: Sequence[Value], in_form: bool, apart: bool
    ) -> tuple[list[str], list[str]]:
        """Return values below and above the answer, nearest first: all written as it is, and so far apart that one can
        tell them, if that is asked."""
        (number,) = order([key]) or [Fraction(0)]
        first = bisect_left(self._numbers, (number, -1))
        last = bisect_right(self._numbers, (number, len(self._numbers)))
        kept: list[Value] = []

        def walk(places: Iterable[int]) -> list[str]:
            found: list[str] = []
            for place in places:
                one = self._choices[self._numbers[place][1]].value
                if len(found) == WANTED + SPARE:
                    break
                if any(one.clashes(other) for other in (*right, *kept)):
                    continue
                if in_form and not alike(one.text, key.text):
                    continue
                if apart and any(_too_near(one, other) for other in (key, *kept)):
                    continue
                kept.append(one)
                found.append(one.text)
            return found

        return walk(range(first - 1, -1, -1)), walk(range(last, len(self._numbers)))


def _too_near(one: Value, other: Value) -> bool:
    if one.size is None or other.size is None:
        return False
    a, b = one.size[0], other.size[0]
    if not one.size[1] and a.denominator == b.denominator == 1 and max(abs(a), abs(b)) <= _COUNTED:
        return False
    return abs(a - b) < _LEAST_STEP * max(abs(a), abs(b))


def _shape(one: Value, other: Value) -> float:
    return abs(one.cells - other.cells) + 3 * abs(one.text.count(" ") - other.text.count(" "))
