"""QuizApp: what all screens share, and the ways between them."""

from __future__ import annotations

import asyncio
import os
import secrets
import signal
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.command import CommandPalette, Provider
from textual.screen import Screen

from quiz import words
from quiz.game.dealing import Setup, deal_again
from quiz.game.round import Began, Deal, Phase, Round
from quiz.history.kept import Clock, KeptRound
from quiz.packs.credits import credited
from quiz.packs.item import Pack
from quiz.packs.reading import read_pack
from quiz.settings import Places
from quiz.tui.screens.base import NARROW
from quiz.tui.screens.home import HomeScreen
from quiz.tui.shelf import Listing, shelf
from quiz.tui.themes import INK, PAPER, our_colours
from quiz.tui.widgets.setupline import Wish

if TYPE_CHECKING:
    from quiz.packs.review import Review

_SIGNALS = ("SIGTERM", "SIGHUP")
"""What a closed terminal window or a shutdown sends. Windows has no SIGHUP."""

INTERRUPTED = 130

_WIDTHS = [(0, "-narrow"), (NARROW, "-normal")]
_HEIGHTS = [(0, "-short"), (22, "-medium"), (30, "-tall")]
"""Columns and rows from which the screens carry the class."""


def _palette() -> type[Provider]:
    from quiz.tui.palette import QuizProvider

    return QuizProvider


class QuizApp(App[None]):
    """The game on a full screen. It begins at home, with the round of `first`, or with a review."""

    CSS_PATH = "quiz.tcss"
    COMMANDS: ClassVar[set[Any]] = {_palette}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "quit", words.QUIT[0], tooltip=words.QUIT[1], show=False, priority=True, id="quit"),
        Binding("ctrl+c", "interrupt", words.QUIT[0], show=False, priority=True, system=True, id="interrupt"),
    ]

    HORIZONTAL_BREAKPOINTS = _WIDTHS
    VERTICAL_BREAKPOINTS = _HEIGHTS

    def __init__(
        self,
        places: Places,
        *,
        first: tuple[Setup, int | None] | None = None,
        kept: KeptRound | None = None,
        review: Review | None = None,
        clock: Clock = time.time,
        ticks: Callable[[], float] = time.monotonic,
        new_seed: Callable[[], int] = lambda: secrets.randbelow(2**31),
    ) -> None:
        """Take the user's folders; what to play at once, with its seed; a round to go on with; a review;
        clocks, in seconds."""
        if not os.environ.get("NO_COLOR"):
            # Textual takes an empty NO_COLOR for a set one; the convention does not.
            os.environ.pop("NO_COLOR", None)
        # Without this NO_COLOR would mean shades of grey, and black on black in some themes.
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        self.places = places
        self.clock = clock
        self.ticks = ticks
        self.wish = Wish()
        """What was set at home for the next round."""
        self.listings: list[Listing] = []
        """The packs as home last read them."""
        self.failure: Exception | None = None
        """What went wrong inside, for the command line to report."""
        self._first = first
        self._kept = kept
        self._review = review
        self._new_seed = new_seed
        for theme in (INK, PAPER):
            self.register_theme(theme)
        wanted = os.environ.get("TEXTUAL_THEME", "")
        # Textual takes a theme named there as set, though it was not registered yet: only a change makes it look again.
        self.theme = "textual-dark"
        self.theme = wanted if wanted in self.available_themes else INK.name

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give our own colours to the themes that do not name them."""
        return our_colours(self.current_theme)

    def on_mount(self) -> None:
        """Begin with the round that was asked for, or at home."""
        self._heed_signals()
        if self._review is not None:
            self.push_screen(self._review_screen(self._review))
        elif self._kept is not None:
            self.push_screen(self._screen_of(self._kept))
        elif self._first is None:
            self.push_screen(HomeScreen())
        else:
            setup, seed = self._first
            self.push_screen(self._round_screen(self._dealt(setup, seed), setup))

    def _heed_signals(self) -> None:
        """Leave a clean terminal behind, whatever ends us."""
        loop = asyncio.get_running_loop()
        for name in _SIGNALS:
            number = getattr(signal, name, None)
            if number is None:
                continue
            try:
                loop.add_signal_handler(number, self._ended_by, int(number))
            except (NotImplementedError, RuntimeError, ValueError):
                # Windows' loops have no signal handlers, and only the main thread may set one.
                return

    def _ended_by(self, number: int) -> None:
        self.exit(return_code=128 + number)

    def action_interrupt(self) -> None:
        """End at once, as an interrupt does."""
        self.exit(return_code=INTERRUPTED)

    def _fatal_error(self) -> None:
        # Textual would print a traceback with our locals. The command line keeps it in a file and says where.
        self.failure = self._exception
        self._close_messages_no_wait()

    # -- The ways between screens --

    def go_home(self, notice: str = "") -> None:
        """Show the packs, with a quiet line if there is something to say."""
        self.switch_screen(HomeScreen(notice))

    def begin(self, setup: Setup) -> None:
        """Play a new round."""
        self.switch_screen(self._round_screen(self._dealt(setup, None), setup))

    def resume(self, path: Path) -> None:
        """Go on with the round whose log this is."""
        try:
            kept = KeptRound.resume(path, self.clock)
        except (OSError, ValueError):
            self.go_home(words.CANNOT_RESUME)
            return
        self.switch_screen(self._screen_of(kept))

    def show_results(self, state: Round, setup: Setup | None) -> None:
        """Show how a round went."""
        self.switch_screen(self._results_screen(state, setup))

    def again(self, state: Round, setup: Setup | None) -> None:
        """Play another round like this one: drawn anew from its packs, or the same questions if the packs are gone."""
        setup = setup or self._setup_of(state)
        if setup is None:
            self._repeat(state.deals, state, None)
        else:
            self.begin(setup)

    def only_mistakes(self, state: Round, setup: Setup | None) -> None:
        """Play the questions again that went wrong."""
        self._repeat(state.mistakes, state, "mistakes", setup)

    def _repeat(self, deals: tuple[Deal, ...], state: Round, again_of: str | None, setup: Setup | None = None) -> None:
        seed = self._new_seed()
        began = Began(self.clock(), state.began.mode, seed, deal_again(deals, seed), again_of)
        self.switch_screen(self._round_screen(KeptRound.start(began, self.places.rounds, self.clock), setup))

    def _round_screen(self, kept: KeptRound, setup: Setup | None) -> Screen[None]:
        # Imported when a round begins: home is there sooner without it.
        from quiz.tui.screens.play import PlayScreen

        return PlayScreen(kept, setup)

    def _review_screen(self, review: Review) -> Screen[None]:
        from quiz.tui.screens.review import ReviewScreen

        return ReviewScreen(review)

    def _results_screen(self, state: Round, setup: Setup | None) -> Screen[None]:
        from quiz.tui.screens.results import ResultsScreen

        return ResultsScreen(state, setup)

    def _screen_of(self, kept: KeptRound) -> Screen[None]:
        """Return the screen for a round that was taken up: its question, or, if the last was answered, its result."""
        if kept.state.phase is Phase.DONE:
            return self._results_screen(kept.state, None)
        return self._round_screen(kept, None)

    def playable_setups(self) -> list[Setup]:
        """Return a round with each pack that can be played, as set at home."""
        self.listings = self.listings or shelf(self.places.packs)
        return [self.wish.setup(listing.pack) for listing in self.listings if listing.pack and listing.playable]

    def _dealt(self, setup: Setup, seed: int | None) -> KeptRound:
        # Who asks for a seed wants the round that others get by it, whatever was played before.
        free = seed is None
        seed = self._new_seed() if seed is None else seed
        return KeptRound.deal(setup, seed, self.places.rounds, self.clock, unseen_first=free)

    def _setup_of(self, state: Round) -> Setup | None:
        """Return what a round that was taken up again was dealt from, if all of it can still be read."""
        packs: list[Pack] = []
        for path in dict.fromkeys(deal.path for deal in state.deals):
            pack = read_pack(Path(path)).pack if path else None
            if pack is None or not pack.playable:
                return None
            packs.append(credited(pack))
        return Setup(tuple(packs), len(state.deals), mode=state.began.mode)

    # -- Palette --

    def action_command_palette(self) -> None:
        """Find anything by a part of its name."""
        if not isinstance(self.screen, CommandPalette):
            self.push_screen(CommandPalette(placeholder=words.PALETTE_PROMPT, id="--command-palette"))

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Offer none of Textual's own: what can be done is said by our providers."""
        return ()
