"""HomeScreen: the packs, the round that was left, and how the next one shall be."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import suppress
from typing import ClassVar

from textual import on, work
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from quiz import words
from quiz.history.log import Best, Unfinished, best_rounds, last_played, unfinished
from quiz.packs.library import Entry
from quiz.text import one_line, visible
from quiz.tui.actions import Action
from quiz.tui.screens.base import HELP, NARROW, GameScreen
from quiz.tui.shelf import Listing, matching, read, shelf
from quiz.tui.widgets.packline import PackLine
from quiz.tui.widgets.setupline import SetupLine
from quiz.tui.widgets.topline import TopLine


class ResumeLine(Static):
    """The offer to go on with the round that was left."""

    class Clicked(Message):
        """The offer was taken by mouse."""

    def on_click(self) -> None:
        """Take the offer."""
        self.post_message(self.Clicked())


class HomeScreen(GameScreen):
    """The packs to choose from."""

    ACTIONS: ClassVar[tuple[Action, ...]] = (
        Action("play", "enter", words.PLAY, palette=False),
        Action("resume", "r", words.RESUME),
        Action("change(-1)", "left", words.CHANGE, shown="← →", palette=False, priority=True, clicked="change(1)"),
        Action("change(1)", "right", words.CHANGE, footer=False, palette=False, priority=True),
        Action("setting", "tab", words.SETTING, palette=False, priority=True),
        Action("filter", "slash", words.FILTER),
        Action("cursor(-1)", "up,k", words.CURSOR_UP, footer=False, palette=False),
        Action("cursor(1)", "down,j", words.CURSOR_DOWN, footer=False, palette=False),
        HELP,
        # Escape does not quit: who leaves a round by it may press it twice.
        Action("quit", "q", words.QUIT, palette=False),
        Action("all_packs", "escape", words.ALL_PACKS, palette=False),
    )
    HELP_TEXT = f"{words.HELP_HOME} {words.HELP_ANYWHERE}"

    def __init__(self, notice: str = "") -> None:
        super().__init__()
        self._notice = notice
        self._shown: list[Listing] = []
        self._best: dict[str, Best] = {}
        self._unfinished: Unfinished | None = None
        self._at: Entry | None = None

    def body(self) -> Iterator[Widget]:
        """Make the list and what stands round it."""
        with Vertical(id="shelf"):
            yield ResumeLine(id="resume", classes="-off", markup=False)
            yield Input(id="filter", classes="-off", placeholder=words.FILTER_PROMPT, compact=True)
            yield Static(id="empty", classes="-off", markup=False)
            yield OptionList(id="packs", compact=True)
        yield SetupLine(self.game.wish)

    def on_mount(self) -> None:
        """Read the shelf, and offer the round that was left."""
        folder = self.game.places.rounds
        self._best = best_rounds(folder)
        self._unfinished = next(unfinished(folder), None)
        self.game.listings = shelf(self.game.places.packs)
        self._offer_resume()
        played = last_played(folder)
        self._at = next((listing.entry for listing in self.game.listings if listing.entry.path in played), None)
        self._list()
        self.query_one("#packs").focus()
        self.notify_quietly(self._notice)
        self.refresh_keys()
        # Switched off while we were starting, and during a round.
        self.once_laid_out(gc.enable)
        if not all(listing.read for listing in self.game.listings):
            self._read_the_rest(self.game.listings)

    def on_resize(self) -> None:
        """Set the packs apart if there is room, and say what this is about."""
        tagline = Content.assemble((words.TAGLINE, "$quiet")) if self.size.width >= NARROW else Content()
        self.query_one(TopLine).show(words.NAME, tagline)
        self.once_laid_out(self._list)

    @work(thread=True, exclusive=True)
    def _read_the_rest(self, listings: list[Listing]) -> None:
        for listing in listings:
            if not listing.read:
                with suppress(RuntimeError):  # the screen was left while we read
                    self.app.call_from_thread(self._now_read, read(listing.entry))

    def _now_read(self, listing: Listing) -> None:
        self.game.listings = [listing if old.entry == listing.entry else old for old in self.game.listings]
        if self.is_mounted:
            self._list()

    # -- What the player does --

    def action_play(self) -> None:
        """Play the pack at the cursor."""
        place = self.query_one("#packs", OptionList).highlighted
        if place is None:
            return
        listing = self._shown[place]
        if not listing.read:
            listing = read(listing.entry)
        if listing.pack is not None and listing.playable:
            self.game.begin(self.game.wish.setup(listing.pack))
        else:
            self.notify_quietly(unplayable(listing))

    @on(OptionList.OptionSelected)
    def _selected(self, message: OptionList.OptionSelected) -> None:
        message.stop()
        self.action_play()

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, message: OptionList.OptionHighlighted) -> None:
        self._mark_cursor()
        entry = self._shown[message.option_index].entry
        if self._at not in (None, entry):
            # The player has moved on: what was said of the pack before, or of the round that was left, is old.
            self.notify_quietly("")
        self._at = entry

    @on(ResumeLine.Clicked)
    def action_resume(self) -> None:
        """Go on with the round that was left."""
        if self._unfinished is not None:
            self.game.resume(self._unfinished.path)

    def action_change(self, step: int) -> None:
        """Change the setting at hand."""
        self.query_one(SetupLine).change(step)

    @on(SetupLine.Changed)
    def _wished(self, message: SetupLine.Changed) -> None:
        self.game.wish = message.wish

    def action_setting(self) -> None:
        """Go to the other setting."""
        self.query_one(SetupLine).other()

    def action_cursor(self, step: int) -> None:
        """Move in the list."""
        packs = self.query_one("#packs", OptionList)
        packs.action_cursor_down() if step > 0 else packs.action_cursor_up()

    def action_filter(self) -> None:
        """Ask for a part of a title."""
        field = self.query_one("#filter", Input)
        field.remove_class("-off")
        field.focus()
        self.refresh_keys()

    @on(Input.Changed)
    def _filtered(self) -> None:
        self._list()
        self.refresh_keys()

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.action_play()

    def action_quit(self) -> None:
        """Quit."""
        self.app.exit()

    def action_all_packs(self) -> None:
        """Show all packs again."""
        field = self.query_one("#filter", Input)
        if not self._filtering:
            return
        field.value = ""
        field.add_class("-off")
        self.query_one("#packs").focus()
        self._list()
        self.refresh_keys()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to resume only what there is; leave the arrows to the field that is typed in."""
        match action:
            case "resume":
                return self._unfinished is not None and not self._filtering
            case "play":
                return bool(self._shown)
            case "change" | "setting" | "filter" | "help" | "quit":
                return not self._filtering
            case "all_packs":
                return self._filtering
        return True

    # -- What is painted --

    @property
    def _filtering(self) -> bool:
        return self.is_mounted and not self.query_one("#filter").has_class("-off")

    def _offer_resume(self) -> None:
        line = self.query_one(ResumeLine)
        line.set_class(self._unfinished is None, "-off")
        if self._unfinished is not None:
            state = self._unfinished.round
            offer = words.resume_offer(one_line(state.title), len(state.answers), len(state.deals))
            line.update(Content.assemble((" r ", "bold $warm on $panel"), "  ", offer))

    def _list(self) -> None:
        packs = self.query_one("#packs", OptionList)
        self._shown = matching(self.game.listings, self.query_one("#filter", Input).value)
        # Where the cursor was, or at the pack played last; else at the first that Enter would play.
        places = [place for place, listing in enumerate(self._shown) if listing.entry == self._at]
        places += [place for place, listing in enumerate(self._shown) if listing.playable or not listing.read]
        cursor = places[0] if places else 0
        packs.set_options(Option(self._line(place, place == cursor)) for place in range(len(self._shown)))
        packs.highlighted = cursor if self._shown else None
        empty = self.query_one("#empty", Static)
        empty.set_class(bool(self._shown), "-off")
        if not self.game.listings:
            folder = visible(str(self.game.places.packs))
            empty.update(Content(f"{words.NO_PACKS}\n{words.packs_wanted(folder)}"))
        else:
            empty.update(Content(words.NO_MATCH))

    def _line(self, place: int, at_cursor: bool) -> PackLine:
        listing = self._shown[place]
        best = self._best.get(listing.pack.key) if listing.pack else None
        apart = 3 * len(self._shown) <= self.query_one("#packs").size.height
        return PackLine(listing, best, at_cursor=at_cursor, apart=apart)

    def _mark_cursor(self) -> None:
        packs = self.query_one("#packs", OptionList)
        for place, option in enumerate(packs.options):
            here = place == packs.highlighted
            if isinstance(option.prompt, PackLine) and option.prompt.at_cursor != here:
                packs.replace_option_prompt_at_index(place, self._line(place, here))


def unplayable(listing: Listing) -> str:
    """Say why a pack cannot be played, and what to type."""
    if listing.errors:
        return f"{words.pack_errors(listing.errors)}; {words.check_it(one_line(listing.entry.name))}"
    if listing.pack is None or not listing.pack.items:
        return words.NO_ITEMS
    return f"{words.all_drafts(len(listing.pack.items))}; {words.review_it(one_line(listing.entry.name))}"
