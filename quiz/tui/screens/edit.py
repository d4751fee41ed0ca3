"""EditScreen: the wording of an item as a form, with what the checks say while one types."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar

from textual import on
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static, TextArea

from quiz import words
from quiz.errors import QuizError
from quiz.packs.form import Form, filled, form_of, problems
from quiz.packs.item import Item, Kind
from quiz.packs.problems import Problem, errors
from quiz.packs.review import Review
from quiz.packs.saving import Changed
from quiz.text import visible
from quiz.tui.actions import Action
from quiz.tui.screens.base import NARROW, GameScreen
from quiz.tui.widgets.draft import found_lines
from quiz.tui.widgets.field import Field
from quiz.tui.widgets.question import quoted
from quiz.tui.widgets.topline import TopLine

_LISTS = ("answers", "distractors", "choices")
"""Fields in which each line is an option."""


class EditScreen(GameScreen):
    """The form of the item at hand. It saves through the review, and nothing before it is told to."""

    ACTIONS: ClassVar[tuple[Action, ...]] = (
        Action("save", "ctrl+s,f2", words.SAVE, shown="ctrl+s", palette=False, priority=True),
        Action("field(1)", "tab", words.NEXT_FIELD, palette=False, priority=True),
        Action("field(-1)", "shift+tab", words.NEXT_FIELD, footer=False, palette=False, priority=True),
        Action("drop", "escape", words.DROP, palette=False, priority=True),
        # The question mark is typed here.
        Action("help", "f1", words.HELP),
    )
    HELP_TEXT = f"{words.HELP_EDIT} {words.HELP_ANYWHERE}"

    def __init__(self, review: Review, saved: Callable[[], None]) -> None:
        """Take the review, whose item at hand is edited, and what to do when it was saved."""
        super().__init__()
        assert review.entry is not None
        self._review = review
        self._saved = saved
        self._item = review.entry.item
        self._form = form_of(self._item)
        self._warned = False

    def body(self) -> Iterator[Widget]:
        """Make a field for each part of the wording, and the quote under them."""
        with VerticalScroll(id="body", can_focus=False):
            for name, label in self._names():
                with Horizontal(classes="field"):
                    yield Static(words.FIELD_NAMES[label], classes="label", markup=False)
                    yield Field(
                        name, getattr(self._form, name), lines=name in ("answer", "options") and label[-1] == "s"
                    )
            if self._item.quote:
                yield Static(quoted(self._item.quote, self._item.answers), id="quote", markup=False)
        yield Static(id="found", markup=False)

    def _names(self) -> list[tuple[str, str]]:
        """Return the fields, each with its label."""
        item = self._item
        names = [("context", "context"), ("question", "question")]
        names.append(("answer", "answers" if item.kind is Kind.SEVERAL else "answer"))
        if item.kind is not Kind.TRUE_FALSE:
            names.append(("options", "choices" if item.fixed else "distractors"))
        return [*names, ("explanation", "explanation")]

    def on_mount(self) -> None:
        """Begin in the question."""
        self.query_one(TopLine).show(self._review.pack.title, Content.assemble((words.EDIT_TITLE, "$quiet")))
        self.query_one("#field-question", Field).focus()
        self._check()
        self.refresh_keys()

    @property
    def typed(self) -> Form:
        """What the fields hold."""
        texts = {name: self.query_one(f"#field-{name}", Field).text for name, _ in self._names()}
        return Form(
            context=texts["context"],
            question=texts["question"],
            answer=texts["answer"],
            options=texts.get("options", ""),
            explanation=texts["explanation"],
        )

    def _judged(self) -> tuple[Item | None, list[Problem]]:
        """Return the item that the fields make, and what is wrong with it."""
        item = filled(self.typed, self._item)
        if isinstance(item, Problem):
            return None, [item]
        return item, problems(item, self._review.pack)

    @on(TextArea.Changed)
    def _check(self) -> None:
        self._warned = False
        self.notify_quietly("")
        _, found = self._judged()
        # In a narrow window what is wrong must not be cut for how to mend it.
        line = found_lines(found, hints=self.size.width >= NARROW)
        self.query_one("#found", Static).update(line if found else Content(words.NOTHING_FOUND_WRONG))

    def action_field(self, step: int) -> None:
        """Go to another field."""
        self.focus_next(Field) if step > 0 else self.focus_previous(Field)

    @on(Field.Sent)
    def action_save(self) -> None:
        """Save, and go back to the item."""
        item, found = self._judged()
        if item is None or errors(found):
            self.notify_quietly(words.NOT_SAVED)
            return
        entry = self._review.entry
        if entry is None or entry.item != self._item:
            self.notify_quietly(words.CHANGED_UNDER_FORM)
            return
        try:
            if item != self._item:
                self._review.change(item)
        except Changed:
            self.notify_quietly(words.CHANGED_UNDER_FORM)
            return
        except QuizError as error:
            self.notify_quietly(visible(f"{error.where}: {error.what}"))
            return
        self._leave()

    def action_drop(self) -> None:
        """Go back; what was typed is dropped only by a second press."""
        if self.typed != self._form and not self._warned:
            self._warned = True
            self.notify_quietly(words.DROP_AGAIN)
            return
        self._leave()

    def _leave(self) -> None:
        self.app.pop_screen()
        self._saved()
