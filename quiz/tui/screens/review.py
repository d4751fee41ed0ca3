"""ReviewScreen: one draft at a time beside its passage, to be accepted, mended or rejected."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import ClassVar

from textual import on
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from quiz import words
from quiz.errors import QuizError
from quiz.packs.credits import credited
from quiz.packs.item import MOST_OPTIONS, Item
from quiz.packs.review import Entry, Review, Verdict
from quiz.packs.saving import Changed
from quiz.text import one_line, visible
from quiz.tui.actions import Action
from quiz.tui.passage import passage
from quiz.tui.screens.base import HELP, NARROW, GameScreen
from quiz.tui.widgets.draft import DraftView, PassageBar, Shown, distractor_at
from quiz.tui.widgets.facetline import FacetLine
from quiz.tui.widgets.option import OptionRow
from quiz.tui.widgets.topline import Mark, TopLine

_SWAP = tuple(
    # One entry in bottom line and help stands for all of them; a click on it must not swap the first.
    Action(f"swap({place})", str(place + 1), words.SWAP, footer=place == 0, palette=False, clicked="")
    for place in range(MOST_OPTIONS - 1)
)
_ALL_AGAIN = Action("all_again", "escape", words.ALL_AGAIN, palette=False)
_DONE = Action("done", "q", words.DONE)

_MARKS = {Verdict.ACCEPTED: Mark.RIGHT, Verdict.REJECTED: Mark.WRONG, Verdict.OPEN: Mark.AHEAD}

_MOST_FACETS = 12
"""Kinds, tags and codes offered while finding; the rarer ones can be typed."""


class ReviewScreen(GameScreen):
    """The entries of a review. It asks the review to decide, and paints what holds then."""

    ACTIONS: ClassVar[tuple[Action, ...]] = (
        Action("accept", "a", words.ACCEPT),
        Action("reject", "x", words.REJECT),
        Action("edit", "e", words.EDIT),
        *_SWAP,
        Action("undo", "u,backspace,ctrl+z", words.UNDO, shown="u"),
        Action("turn(-1)", "left,p,h", words.BACK, shown="←"),
        Action("turn(1)", "right,n,l,space", words.ON, shown="→"),
        Action("find", "slash", words.FIND),
        Action("source", "o", words.SOURCE, footer=False),
        Action("next_open", "tab", words.NEXT_OPEN, footer=False),
        Action("go_to", "g", words.GO_TO, footer=False, palette=False),
        Action("first", "home", words.FIRST, footer=False),
        Action("last", "end", words.LAST, footer=False),
        Action("scroll(1)", "down,j", words.SCROLL, shown="↑ ↓", palette=False),
        Action("scroll(-1)", "up,k", words.SCROLL, footer=False, palette=False),
        HELP,
        Action("look_at", "enter", words.LOOK_AT, palette=False),
        _ALL_AGAIN,
        _DONE,
    )
    HELP_TEXT = f"{words.HELP_REVIEW} {words.HELP_ANYWHERE}"

    def __init__(self, review: Review) -> None:
        super().__init__()
        self.review = review
        self._facets: list[str] = []

    def body(self) -> Iterator[Widget]:
        """Make the view of the item, and the line in which to type."""
        yield Input(id="find", classes="-off", compact=True)
        yield FacetLine(classes="-off")
        with VerticalScroll(id="body", can_focus=False):
            yield DraftView()
            yield Static(id="end", markup=False)

    def on_mount(self) -> None:
        """Show the first one."""
        # Switched off while we were starting.
        gc.enable()
        self._paint()

    def on_resize(self) -> None:
        """Fit the item into the new size."""
        self.once_laid_out(self._fit)
        self._paint_top()

    # -- What the reviewer does --

    def action_accept(self) -> None:
        """Accept."""
        self._decide(self.review.accept)

    def action_reject(self) -> None:
        """Reject."""
        self._decide(self.review.reject)

    def action_swap(self, number: int) -> None:
        """Swap a distractor, by its number from 0."""
        entry = self.review.entry
        if entry is None or self.review.candidate is None:
            self.notify_quietly(words.NO_MORE_CANDIDATES)
        else:
            self._do(lambda: self.review.swap(number))

    @on(OptionRow.Chosen)
    def _clicked(self, message: OptionRow.Chosen) -> None:
        entry = self.review.entry if not self._asking else None
        number = distractor_at(entry.item, message.place) if entry else None
        if number is not None:
            self.action_swap(number)

    def action_undo(self) -> None:
        """Take the last decision back."""
        self._do(self.review.undo, words.TAKEN_BACK)

    def action_edit(self) -> None:
        """Open the form."""
        from quiz.tui.screens.edit import EditScreen

        self._look()
        if self.review.entry is not None and self.review.entry.verdict is not Verdict.REJECTED:
            self.app.push_screen(EditScreen(self.review, self._paint))

    @on(PassageBar.Clicked)
    def action_source(self) -> None:
        """Read the whole text."""
        from quiz.tui.screens.source import SourceScreen

        entry = self.review.entry
        if entry is not None and entry.item.quote is not None:
            self.app.push_screen(SourceScreen(self._credited(entry.item), self.review.pack.path))

    def action_turn(self, step: int) -> None:
        """Go to another one; it ends at both ends."""
        self._go(lambda: self.review.turn(step))

    def action_next_open(self) -> None:
        """Go to the next one that is open."""
        self._go(self.review.next_open)

    def action_first(self) -> None:
        """Go to the first one."""
        chosen = self.review.chosen()
        self._go(lambda: self.review.go(chosen[0] + 1))

    def action_last(self) -> None:
        """Go to the last one."""
        self._go(lambda: self.review.go(-1))

    def action_scroll(self, step: int) -> None:
        """Scroll."""
        self.query_one("#body").scroll_relative(y=step * 2, animate=False, immediate=True)

    def action_done(self) -> None:
        """Leave."""
        self.app.exit()

    # -- Finding and going to --

    def action_find(self) -> None:
        """Ask what to look at."""
        facets = self.review.facets()[:_MOST_FACETS]
        self._facets = [word for word, _ in facets]
        line = self.query_one(FacetLine)
        line.show(facets)
        line.set_class(not facets, "-off")
        self._ask(words.FIND_PROMPT)

    def action_pick(self, place: int) -> None:
        """Look at those of a kind, tag or code that was clicked."""
        self._stop_asking()
        self.review.choose(self._facets[place])
        self._paint()

    def action_go_to(self) -> None:
        """Ask for a number."""
        self._ask(words.GO_TO_PROMPT)

    def _ask(self, prompt: str) -> None:
        field = self.query_one("#find", Input)
        field.placeholder = prompt
        field.value = ""
        field.remove_class("-off")
        field.focus()
        self.notify_quietly("")
        self.refresh_keys()

    def _stop_asking(self) -> None:
        self.query_one("#find").add_class("-off")
        self.query_one("#facets").add_class("-off")
        self.set_focus(None)
        self.refresh_keys()

    async def action_look_at(self) -> None:
        """Take what was typed."""
        await self.query_one("#find", Input).action_submit()

    @on(Input.Submitted)
    def _asked(self, message: Input.Submitted) -> None:
        for_number = message.input.placeholder == words.GO_TO_PROMPT
        text = message.value.strip()
        self._stop_asking()
        if not text:
            self._paint()
        elif for_number:
            there = text.isdecimal() and self.review.go(int(text[:9]))
            self._paint()
            self.notify_quietly("" if there else words.NO_SUCH_NUMBER)
        else:
            found = self.review.choose(text)
            self._paint()
            self.notify_quietly("" if found else words.NOTHING_FOUND)

    def action_all_again(self) -> None:
        """Close the line, or look at all again."""
        if self._asking:
            self._stop_asking()
        else:
            self.review.choose("")
        self._paint()

    # -- How it is done --

    def _decide(self, decision: Callable[[], None]) -> None:
        self._do(decision)
        entry = self.review.entry
        if self.review.query and entry is not None and entry.verdict is not Verdict.OPEN:
            self.notify_quietly(words.NONE_OPEN_HERE)

    def _do(self, decision: Callable[[], object], said: str = "") -> None:
        """Decide, and paint what holds then; say why not if it could not be done."""
        try:
            decision()
        except Changed:
            said = words.NOT_DECIDED
        except QuizError as error:
            said = visible(f"{error.where}: {error.what}")
        self._paint()
        self.notify_quietly(said)

    def _go(self, way: Callable[[], bool]) -> None:
        changed = self._look()
        way()
        self._paint()
        self.notify_quietly(words.CHANGED_MEANWHILE if changed else "")

    def _look(self) -> bool:
        """Read the pack again if it was changed. One that cannot be read just now is looked at as it was."""
        try:
            return self.review.look()
        except QuizError:
            return False

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what can be done now."""
        review, entry = self.review, self.review.entry
        if action in ("all_again", "help"):
            return self._asking or bool(review.query) if action == "all_again" else not self._asking
        if self._asking:
            return action in ("pick", "look_at")
        match action:
            case "accept":
                return entry is not None and entry.verdict is not Verdict.ACCEPTED
            case "reject" | "edit":
                return entry is not None and entry.verdict is not Verdict.REJECTED
            case "swap":
                there = entry is not None and entry.verdict is not Verdict.REJECTED and review.candidate is not None
                return there and int(str(parameters[0])) < len(entry.item.distractors) if entry else False
            case "undo":
                return review.can_undo
            case "turn":
                return any((place - review.at) * int(str(parameters[0])) > 0 for place in review.chosen())
            case "source":
                return entry is not None and entry.item.quote is not None
            case "next_open":
                return review.count(Verdict.OPEN) > 0
            case "find" | "go_to" | "first" | "last":
                return bool(review.entries)
            case "scroll":
                return not self.is_mounted or self.query_one("#body").max_scroll_y > 0
            case "look_at":
                return False
        return True

    # -- What is painted --

    @property
    def _asking(self) -> bool:
        return self.is_mounted and not self.query_one("#find").has_class("-off")

    def _credited(self, item: Item) -> Item:
        return credited(replace(self.review.pack, items=(item,))).items[0]

    def _paint(self) -> None:
        entry = self.review.entry
        view, end = self.query_one(DraftView), self.query_one("#end", Static)
        view.display, end.display = entry is not None, entry is None
        if entry is not None:
            view.show(self._shown(entry))
        else:
            end.update(self._summary())
        self._paint_top()
        self.query_one("#body").scroll_home(animate=False)
        self.refresh_keys()
        self.refresh_bindings()
        self.once_laid_out(self._fit)

    def _shown(self, entry: Entry) -> Shown:
        item = self._credited(entry.item)
        source = item.source
        credit = words.credit(source.publisher, source.title, source.date) if source else None
        return Shown(
            entry,
            passage(item, self.review.pack.path) if item.quote else None,
            f"— {one_line(credit)}" if credit else "",
            self.review.problems(entry.item),
            self.review.candidate,
        )

    def _summary(self) -> Content:
        review = self.review
        done = review.count(Verdict.ACCEPTED), review.count(Verdict.REJECTED), review.count(Verdict.OPEN)
        lines = [
            Content.assemble((words.NOTHING_LEFT, "bold")),
            Content(""),
            Content(words.review_summary(*done)),
            Content(""),
            Content(words.review_pack(visible(str(review.path)))),
        ]
        if review.pack.playable:
            lines.append(Content(words.review_play(visible(review.called))))
        elif not review.pack.items:
            lines.append(Content(words.PACK_EMPTY))
        return Content("\n").join(lines)

    def _paint_top(self) -> None:
        review = self.review
        marks = [_MARKS[entry.verdict] for entry in review.entries]
        parts = [review_place(review)]
        if self.size.width >= NARROW:
            parts.append(words.review_counts(review.count(Verdict.ACCEPTED), review.count(Verdict.REJECTED)))
        parts.append(words.left(review.count(Verdict.OPEN)))
        if review.entry is not None:
            marks[review.at] = Mark.CURRENT
        self.query_one(TopLine).show(review.pack.title, Content("   ".join(part for part in parts if part)), marks)

    @on(DraftView.LaidOut)
    def _fit(self) -> None:
        self.query_one(DraftView).fit(self.query_one("#body").scrollable_content_region.size)
        self.refresh_keys()

    def keys_of(self, action: Action) -> str:
        """Return the keys, for the distractors from the first to the last."""
        entry = self.review.entry
        if action.name != _SWAP[0].name or entry is None or len(entry.item.distractors) < 2:
            return action.keys_shown
        return f"1-{len(entry.item.distractors)}"

    def says_of(self, action: Action) -> Action:
        """Return the action in words that fit now."""
        if action is _ALL_AGAIN and self._asking:
            return replace(action, says=words.CLOSE)
        return action

    def help_actions(self) -> list[tuple[Action, str]]:
        """Return what can be done now; the distractors' keys are one entry."""
        return [(action, keys) for action, keys in super().help_actions() if action.footer or action not in _SWAP]


def review_place(review: Review) -> str:
    """Return which one is at hand, of how many."""
    if review.entry is None:
        return ""
    if not review.query:
        return f"{review.at + 1}/{len(review.entries)}"
    chosen = review.chosen()
    number = chosen.index(review.at) + 1 if review.at in chosen else 0
    return words.found_of(number, len(chosen), one_line(review.query))
