"""Round: one game from first question to result, as a state machine that knows neither screen, clock nor disk.

`decide` turns a command into events or refuses it; `evolve` folds an event into the state. Playing is deciding and
evolving; replaying a log is evolving alone, so a resumed round is the round that was left, by construction. Time is an
argument: seconds since the epoch, as the caller's clock gives them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import reduce

from quiz.game.modes import MODES
from quiz.packs.item import Item, Kind, Option


class Phase(StrEnum):
    """What the round waits for."""

    ASKING = "asking"
    REVEALED = "revealed"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Deal:
    """An item as it is put to the players: with the order of its options fixed, and where it came from."""

    item: Item
    order: tuple[int, ...]
    """The options as shown, as indexes into `item.options`."""
    pack: str
    """The pack's key, for statistics."""
    title: str
    """The pack's title, as shown."""
    path: str | None = None
    """The pack's file, by whose folder the source text is found."""

    @property
    def options(self) -> tuple[Option, ...]:
        """The options in the order shown."""
        return tuple(self.item.options[index] for index in self.order)

    @property
    def right(self) -> frozenset[int]:
        """The positions, as shown and from 0, that make the answer right."""
        return frozenset(place for place, option in enumerate(self.options) if option.right)

    @property
    def key(self) -> str:
        """The name that history knows the item by."""
        return f"{self.pack}/{self.item.id}"


# -- Commands: what a player can ask for -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Choose:
    """Choose the option shown at `place`: it is the answer, or, with several answers, it is marked or unmarked."""

    place: int


@dataclass(frozen=True, slots=True)
class Send:
    """Answer with the marked options."""


@dataclass(frozen=True, slots=True)
class Skip:
    """Go on to the reveal without an answer."""


@dataclass(frozen=True, slots=True)
class Next:
    """Go on from the reveal to the next question, or to the result."""


Command = Choose | Send | Skip | Next


# -- Events: what happened ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Began:
    """The round was dealt. Holds every item whole, so that a replay never opens a pack."""

    at: float
    mode: str
    seed: int
    deals: tuple[Deal, ...]
    again_of: str | None = None
    """What the round repeats, if it does: `mistakes`."""


@dataclass(frozen=True, slots=True)
class Marked:
    """With several answers: the set of marked places changed to this one."""

    at: float
    marked: frozenset[int]


@dataclass(frozen=True, slots=True)
class Answered:
    """A question was answered, or skipped: then nothing is chosen."""

    at: float
    index: int
    """Which question, from 0."""
    chosen: frozenset[int]
    """The chosen places, as shown and from 0."""
    right: bool
    points: int
    streak: int
    """Right answers in a row, this one included."""
    seconds: float
    """From the question being put to the answer."""
    key: str
    """`Deal.key`: statistics read it without the first line of the log."""

    @property
    def skipped(self) -> bool:
        """Whether the player passed."""
        return not self.chosen


@dataclass(frozen=True, slots=True)
class Asked:
    """The next question was put; also when a round was taken up again, since its clock then starts anew."""

    at: float
    index: int


@dataclass(frozen=True, slots=True)
class Ended:
    """The last reveal was left behind."""

    at: float


Event = Began | Marked | Answered | Asked | Ended


class RefusedCommand(ValueError):
    """The command does not fit the state: a key pressed too late, or a place that no option has."""


# -- State -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Round:
    """The state of a round. Everything shown on the screen is read from here."""

    began: Began
    index: int = 0
    phase: Phase = Phase.ASKING
    marked: frozenset[int] = frozenset()
    answers: tuple[Answered, ...] = ()
    asked_at: float = 0.0

    @property
    def deals(self) -> tuple[Deal, ...]:
        """All questions of the round."""
        return self.began.deals

    @property
    def deal(self) -> Deal:
        """The question that is asked or revealed; after the end, the last one."""
        return self.began.deals[self.index]

    @property
    def title(self) -> str:
        """The titles of its packs."""
        return " + ".join(dict.fromkeys(deal.title for deal in self.deals))

    @property
    def last_answer(self) -> Answered | None:
        """The answer that is revealed, or the one before."""
        return self.answers[-1] if self.answers else None

    @property
    def score(self) -> int:
        """The number of right answers."""
        return sum(answer.right for answer in self.answers)

    @property
    def points(self) -> int:
        """What the mode counts."""
        return sum(answer.points for answer in self.answers)

    @property
    def streak(self) -> int:
        """Right answers in a row, up to now."""
        return self.answers[-1].streak if self.answers else 0

    @property
    def longest_streak(self) -> int:
        """The most right answers in a row."""
        return max((answer.streak for answer in self.answers), default=0)

    @property
    def mistakes(self) -> tuple[Deal, ...]:
        """The questions answered wrongly or skipped."""
        return tuple(self.deals[answer.index] for answer in self.answers if not answer.right)


def begin(began: Began) -> Round:
    """Return the round at its first question.

    Raises:
        ValueError: no question was dealt, or the mode is unknown.
    """
    if not began.deals:
        raise ValueError("a round needs at least one question")
    if began.mode not in MODES:
        raise ValueError(f"no mode is called {began.mode}")
    return Round(began=began, asked_at=began.at)


def decide(state: Round, command: Command, now: float) -> tuple[Event, ...]:
    """Return what the command makes happen.

    Raises:
        RefusedCommand: it does not fit the state; nothing happens.
    """
    match command, state.phase:
        case Choose(place), Phase.ASKING if 0 <= place < len(state.deal.order):
            if state.deal.item.kind is Kind.SEVERAL:
                return (Marked(now, state.marked ^ {place}),)
            return (_answer(state, frozenset({place}), now),)
        case Send(), Phase.ASKING if state.marked:
            return (_answer(state, state.marked, now),)
        case Skip(), Phase.ASKING:
            return (_answer(state, frozenset(), now),)
        case Next(), Phase.REVEALED:
            return (Asked(now, state.index + 1),) if state.index + 1 < len(state.deals) else (Ended(now),)
    raise RefusedCommand(f"{type(command).__name__} while {state.phase}")


def evolve(state: Round, event: Event) -> Round:
    """Return the state after the event."""
    match event:
        case Began():
            return begin(event)
        case Marked():
            return replace(state, marked=event.marked)
        case Answered():
            return replace(state, phase=Phase.REVEALED, marked=frozenset(), answers=(*state.answers, event))
        case Asked():
            return replace(state, phase=Phase.ASKING, index=event.index, marked=frozenset(), asked_at=event.at)
        case Ended():
            return replace(state, phase=Phase.DONE)


def step(state: Round, command: Command, now: float) -> tuple[Round, tuple[Event, ...]]:
    """Return the state after the command, and what happened.

    Raises:
        RefusedCommand: the command does not fit the state.
    """
    events = decide(state, command, now)
    return reduce(evolve, events, state), events


def _answer(state: Round, chosen: frozenset[int], now: float) -> Answered:
    deal = state.deal
    right = chosen == deal.right
    streak = state.streak + 1 if right else 0
    points = MODES[state.began.mode].points(deal.item.difficulty, streak) if right else 0
    # A clock that was set back must not give negative time.
    return Answered(now, state.index, chosen, right, points, streak, max(0.0, now - state.asked_at), deal.key)
