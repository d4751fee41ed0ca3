"""KeptRound: a round whose every event is on disk before anyone sees what it did."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from quiz.game.dealing import Setup, deal_round
from quiz.game.round import Asked, Began, Command, Event, Next, Phase, Round, begin, evolve, step
from quiz.history.log import RoundLog, last_seen, replay

Clock = Callable[[], float]


class KeptRound:
    """A round in play with its log. Where the log cannot be written the round goes on, and `lost` says why."""

    def __init__(self, state: Round, log: RoundLog | None, clock: Clock) -> None:
        self.state = state
        self.lost: str | None = None
        """Why this round is not kept, in the system's words, or None. Say it once."""
        self._log = log
        self._clock = clock

    @classmethod
    def start(cls, began: Began, folder: Path | None, clock: Clock) -> KeptRound:
        """Begin a round and its log in `folder`; with None the round is not meant to be kept."""
        kept = cls(begin(began), None, clock)
        if folder is not None:
            try:
                kept._log = RoundLog.create(folder, began.at)
            except OSError as error:
                kept._give_up(error)
            kept._write((began,))
        return kept

    @classmethod
    def deal(
        cls, setup: Setup, seed: int, folder: Path | None, clock: Clock, *, unseen_first: bool = True
    ) -> KeptRound:
        """Draw a round, what was never seen first, and begin it. Without `unseen_first` the seed alone decides.

        Raises:
            ValueError: the packs hold nothing to play, or the mode is unknown.
        """
        deals = deal_round(setup, seed, last_seen(folder) if folder and unseen_first else {})
        return cls.start(Began(clock(), setup.mode, seed, deals), folder, clock)

    @classmethod
    def resume(cls, path: Path, clock: Clock) -> KeptRound:
        """Take up a round that was cut off, at its next question.

        Raises:
            OSError: the log is gone, or another game holds it.
            ValueError: it is not the log of a round.
        """
        log = RoundLog.reopen(path)
        try:
            kept = cls(replay(path), log, clock)
        except ValueError:
            log.close()
            raise
        if kept.state.phase is Phase.REVEALED:
            kept.do(Next())
        elif kept.state.phase is Phase.ASKING:
            kept._happen((Asked(clock(), kept.state.index),))
        return kept

    def do(self, command: Command) -> tuple[Event, ...]:
        """Carry out the command: the events are in the log when this returns, and `state` is the one after them.

        Raises:
            RefusedCommand: the command does not fit the state; nothing happened.
        """
        _, events = step(self.state, command, self._clock())
        self._happen(events)
        return events

    def leave(self) -> None:
        """Let go of the log: closed for good if the round has ended, else left to be taken up again.

        Of a round that was left before its first answer nothing is kept: there is nothing to go on with.
        """
        if self._log is not None:
            try:
                if self.state.answers:
                    self._log.close(ended=self.state.phase is Phase.DONE)
                else:
                    self._log.discard()
            except OSError as error:
                self._give_up(error)
            self._log = None

    def _happen(self, events: tuple[Event, ...]) -> None:
        self._write(events)
        for event in events:
            self.state = evolve(self.state, event)
        if self.state.phase is Phase.DONE:
            self.leave()

    def _write(self, events: tuple[Event, ...]) -> None:
        if self._log is None:
            return
        try:
            self._log.append(*events)
        except OSError as error:
            self._give_up(error)

    def _give_up(self, error: OSError) -> None:
        self.lost = error.strerror or str(error)
        if self._log is not None:
            self._log.abandon()
        self._log = None
