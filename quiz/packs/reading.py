"""From a pack's YAML to a `Pack`, with every problem of the file at once, each at its line and column.

What may stand behind which key (`keys` has their names) is decided here and nowhere else; `schema.json` says the same
to editors, and a test holds the two together.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from quiz.packs.decoding import MOST_BYTES, too_large
from quiz.packs.descriptions import ABOUT_LONGEST, SourceReader
from quiz.packs.events import ListNode, MapNode, Node, Scalar, last_line, place
from quiz.packs.item import MOST_OPTIONS, Difficulty, Item, Kind, Option, Origin, Pack, Proof, derived_id
from quiz.packs.keys import ITEM_KEYS, OPTION_KEYS, ORIGIN_KEYS, OTHER_WORDS, PACK_KEYS, PROOF_KEYS, TOP_KEYS
from quiz.packs.nodes import NAME_LONGEST, Entries, closest
from quiz.packs.parsing import Tree, parse
from quiz.packs.problems import Place, Problem, Problems, by_place, errors, shown
from quiz.text import cells

FORMAT = 1
"""The number of the format that this version reads and writes."""

CONTEXT_CELLS = 60
"""The context stands on one line above the question, beside the count of questions, on a screen of 80 columns."""

QUESTION_LONGEST = 500
OPTION_LONGEST = 150
WHY_LONGEST = 300
EXPLANATION_LONGEST = 1000
QUOTE_LONGEST = 1500
"""Most characters, by what a screen of 80x24 can still show: a question in seven rows, an option in two. The longest of
2,720 OpenTDB questions has 141, of their options 83; the longest sentence of the articles in `seeds/` has 549."""

_KNOWN_ITEM_KEYS = frozenset(ITEM_KEYS)

_UNPLAYABLE = ("number", "typed")
"""Kinds that the format knows and this version cannot play."""

_DIFFICULTIES = tuple(difficulty.value for difficulty in Difficulty)

_TRUTH = {"true": True, "false": False}


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a pack."""

    pack: Pack | None
    """None if and only if a problem is an error."""
    problems: tuple[Problem, ...]
    """Sorted by place."""
    lines: list[str]
    """The file's lines, for `problems.render`."""


def read_pack(path: Path) -> Reading:
    """Read the pack in a file. A file that cannot be read is a problem too, never an exception."""
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            return Reading(None, (too_large(size),), [])
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        return Reading(None, (unreadable(path, error),), [])
    return read_bytes(data, path)


def read_bytes(data: bytes, path: Path | None = None, *, may_be_empty: bool = False) -> Reading:
    """Read a pack from the bytes of its file; `path` becomes `Pack.path`, and its name the title of a pack that has
    none. A pack without an item is an error for all but those who put items in or have taken the last one out
    (`may_be_empty`)."""
    with collector_off():
        # In a function of its own, so that the tree is gone before the collector comes back and would walk it.
        return read_tree(parse(data), path, may_be_empty=may_be_empty)


def read_tree(tree: Tree, path: Path | None, *, may_be_empty: bool = False) -> Reading:
    """Read a pack from a file's tree, which gets the problems that are found; for the rest see `read_bytes`."""
    pack = None
    if tree.root is not None:
        with tree.problems.full_is_enough():
            pack = _PackReader(tree.problems, tree.read, may_be_empty).pack(tree.root, path)
    return Reading(None if errors(tree.problems) else pack, by_place(tree.problems), tree.lines)


def unreadable(path: Path, error: OSError | ValueError) -> Problem:
    """Return the problem of a file that the system does not let us read."""
    if isinstance(error, FileNotFoundError):
        return Problem("P001", "there is no such file", Place(1, 1), hint="`quiz packs` lists the packs that are there")
    if isinstance(error, IsADirectoryError) or path.is_dir():
        return Problem("P001", "this is a folder, not a pack", Place(1, 1), hint="name a file in it")
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return Problem("P001", f"the file cannot be read: {reason}", Place(1, 1))


@contextmanager
def collector_off() -> Iterator[None]:
    """Keep the garbage collector from walking the growing tree again and again: that costs a large pack two thirds of
    its time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _PackReader(SourceReader):
    """Makes a `Pack` of a tree."""

    def __init__(self, problems: Problems, lines: list[str], may_be_empty: bool) -> None:
        super().__init__(problems, lines)
        self._may_be_empty = may_be_empty

    def pack(self, root: Node, path: Path | None) -> Pack | None:
        if isinstance(root, ListNode):
            self.report("E201", "the file is a list", root, hint="put “format: 1” and “questions:” above it")
            return None
        if type(root) is Scalar:
            self.report("E201", "the file is one piece of text, not a pack", root, hint="begin with “format: 1”")
            return None
        entries = self.mapping(root, "a pack", TOP_KEYS, OTHER_WORDS)
        if entries is None or not self._format(entries, root):
            return None
        head = entries["pack"][1] if "pack" in entries else None
        about = (self.mapping(head, "pack", PACK_KEYS, OTHER_WORDS) if head is not None else None) or {}
        items = self._items(entries, root)
        return Pack(
            title=self.optional(about, "title") or (path.stem if path else "Untitled"),
            items=items,
            id=self.optional(about, "id"),
            version=self.optional(about, "version"),
            language=self.optional(about, "language") or "en",
            description=self.optional(about, "description", EXPLANATION_LONGEST),
            authors=self.texts(about, "authors", "an author"),
            licence=self.optional(about, "licence"),
            skip=self.texts(about, "skip", "an id"),
            resolve=self._resolve(about["resolve"][1]) if "resolve" in about else (),
            path=path,
        )

    def _resolve(self, node: Node) -> tuple[tuple[str, str], ...]:
        """Return the ids of conflicts, each with the file that is right."""
        if isinstance(node, MapNode):
            files = [(key, self.text(value, "a file", ABOUT_LONGEST)) for key, (_, value) in node.entries.items()]
            return tuple((key, file) for key, file in files if file is not None)
        if node is not None and not (type(node) is Scalar and not node.value):
            hint = "resolve: {c-1a2b3c: texts/one.txt}, with an id from the report"
            self.report("E201", "resolve names a file for each conflict", node, hint=hint)
        return ()

    def _format(self, entries: Entries, root: Node) -> bool:
        """Say whether this version can read on."""
        if "format" not in entries:
            self.warn(
                "W101",
                "“format: 1” is missing",
                Place(place(root).line, 1),
                hint="it tells later versions how to read this file",
            )
            return True
        node = entries["format"][1]
        number = node.value if type(node) is Scalar else ""
        if number == str(FORMAT):
            return True
        if number.isdecimal() and int(number[:9]) > FORMAT:
            self.report(
                "E206",
                f"the pack has format {shown(number)}; this version reads {FORMAT}",
                node,
                hint="update quotequiz to play it",
            )
            return False
        if node is not None:
            self.report("E206", "format must be 1", node)
        return True

    def _items(self, entries: Entries, root: Node) -> tuple[Item, ...]:
        if "questions" not in entries:
            if self._may_be_empty:
                return ()
            self.report("E204", "“questions:” is missing", Place(place(root).line, 1), hint="the items stand under it")
            return ()
        key, node = entries["questions"]
        if node is None:
            return ()
        if type(node) is Scalar and not node.value:
            # Where a syntax error made the reader leave out every item, that was told already.
            if not errors(self.problems) and not self._may_be_empty:
                self.report("E219", "the pack has no question", key)
            return ()
        nodes = self.items(node, "questions") or []
        if isinstance(node, ListNode) and not nodes and not self._may_be_empty:
            self.report("E219", "the pack has no question", key)
        ids: dict[str, int] = {}
        stems: dict[str, Item] = {}
        items = []
        for child in nodes:
            item = self._item(child)
            if item is not None:
                self._compare(item, child, ids, stems)
                items.append(item)
        return tuple(items)

    def _compare(self, item: Item, node: Node, ids: dict[str, int], stems: dict[str, Item]) -> None:
        """Report an id or a question that stood before."""
        assert isinstance(node, MapNode)
        line = node.start_mark.line + 1
        before = stems.setdefault(_folded(item.question), item)
        if before is not item:
            at = node.entries["question"][1]
            first = before.lines[0] if before.lines else 1
            if _folded_options(before) == _folded_options(item):
                self.report("E216", f"the item on line {first} asks the same", at, hint="delete one of them")
                return
            if "id" not in node.entries and item.id in ids:
                self.report(
                    "E216",
                    f"the item on line {first} has the same question and no id of its own",
                    at,
                    hint="give each an id, or word one of them otherwise",
                )
                return
            self.warn("W105", f"the item on line {first} has the same question with other options", at)
        if item.id in ids:
            at = node.entries["id"][1] if "id" in node.entries else node
            self.report(
                "E215", f"the id “{item.id}” stands on line {ids[item.id]} already", at, hint="give it another one"
            )
        else:
            ids[item.id] = line

    # -- One item ------------------------------------------------------------------------------------------------------

    def _item(self, node: Node) -> Item | None:
        if not isinstance(node, MapNode):
            if node is not None:
                self.report(
                    "E201", "an item has keys: question, answer, distractors", node, hint="begin with “- question: ”"
                )
            return None
        entries = node.entries
        if not entries.keys() <= _KNOWN_ITEM_KEYS:
            self.mapping(node, "an item", ITEM_KEYS, OTHER_WORDS)
        optional = self.optional
        if "question" in entries:
            question = self.text(entries["question"][1], "the question", QUESTION_LONGEST)
        else:
            self.report("E204", "“question” is missing", _head(node))
            question = None
        answered = self._options(node, question)
        context = optional(entries, "context", NAME_LONGEST) if "context" in entries else None
        if context is not None and cells(context) > CONTEXT_CELLS:
            self.report(
                "E217", f"the context takes {cells(context)} cells; {CONTEXT_CELLS} fit its line", entries["context"][1]
            )
        difficulty = optional(entries, "difficulty") if "difficulty" in entries else None
        if difficulty is not None and difficulty not in _DIFFICULTIES:
            self._not_one_of("difficulty", difficulty, [*_DIFFICULTIES], entries["difficulty"][1])
            difficulty = None
        explanation = optional(entries, "explanation", EXPLANATION_LONGEST)
        quote = optional(entries, "quote", QUOTE_LONGEST)
        source = self.source(entries["source"][1]) if "source" in entries else None
        also = self._also(entries["also"][1]) if "also" in entries else ()
        tags = self.texts(entries, "tags", "a tag") if "tags" in entries else ()
        origin = self._origin(entries["origin"][1]) if "origin" in entries else None
        draft = self.switch(entries, "draft") if "draft" in entries else False
        allow = self.texts(entries, "x-allow", "a code") if "x-allow" in entries else ()
        written = optional(entries, "id") if "id" in entries else None
        if question is None or answered is None:
            return None
        kind, fixed, options = answered
        return Item(
            written or derived_id(question),
            question,
            options,
            kind,
            fixed,
            context,
            explanation,
            quote,
            source,
            also,
            Difficulty(difficulty) if difficulty else None,
            tags,
            origin,
            draft,
            allow,
            (node.start_mark.line + 1, self._last_line(node)),
        )

    def _last_line(self, node: MapNode) -> int:
        line = last_line(node)
        # libyaml counts the blank lines after a block scalar to it.
        while not self.lines[line - 1].strip() and line > node.start_mark.line + 1:
            line -= 1
        return line

    def _options(self, node: MapNode, question: str | None) -> tuple[Kind, bool, tuple[Option, ...]] | None:
        """Return the kind, whether the order is fixed, and the options."""
        entries = node.entries
        if "type" in entries:
            self._type(entries)
            return None
        for key in ("tolerance", "accept"):
            if key in entries:
                self.report(
                    "E213", f"“{key}” goes with “type: {'number' if key == 'tolerance' else 'typed'}”", entries[key][0]
                )
        if "answer" in entries and "answers" in entries:
            self.report(
                "E213", "“answer” and “answers” exclude each other", entries["answers"][0], hint="delete one of them"
            )
            return None
        if "choices" in entries and "distractors" in entries:
            self.report(
                "E213",
                "“choices” and “distractors” exclude each other",
                entries["distractors"][0],
                hint="delete one of them",
            )
            return None
        if "answer" not in entries and "answers" not in entries:
            self.report("E204", "“answer” is missing", _head(node), hint="answer: the right one")
            return None
        if "choices" in entries:
            return self._choices(entries)
        if "distractors" in entries:
            return self._with_distractors(entries)
        return self._true_false(node)

    def _type(self, entries: Entries) -> None:
        node = entries["type"][1]
        kind = self.text(node, "type")
        if kind in _UNPLAYABLE:
            self.report("E214", f"items of type {kind} are not yet playable in this version", node)
        elif kind is not None:
            self.report(
                "E207",
                f"“{kind}” is no type",
                node,
                hint="delete the line: answer, answers, choices and distractors tell the kind",
            )

    def _with_distractors(self, entries: Entries) -> tuple[Kind, bool, tuple[Option, ...]] | None:
        several = "answers" in entries
        answers = self.items(entries["answers"][1], "answers") if several else [entries["answer"][1]]
        distractors = self.items(entries["distractors"][1], "distractors")
        if answers is None or distractors is None:
            return None
        right = len(answers)
        options = self._option_list([*answers, *distractors], right, "options" if several else "distractors")
        if options is None:
            return None
        if len(options) == right or not right:
            key = "distractors" if right else "answers"
            self.report("E210", f"“{key}” holds nothing", entries[key][0], hint="an item has two to eight options")
            return None
        return Kind.SEVERAL if several else Kind.CHOICE, False, options

    def _choices(self, entries: Entries) -> tuple[Kind, bool, tuple[Option, ...]] | None:
        key, node = entries["choices"]
        several = "answers" in entries
        choices = self.items(node, "choices")
        right = self.items(entries["answers"][1], "answers") if several else [entries["answer"][1]]
        if choices is None or right is None:
            return None
        options = self._option_list(choices, 0, "choices")
        texts = [self.text(child, "the answer", OPTION_LONGEST) for child in right]
        if options is None or None in texts:
            return None
        if len(options) < 2 or not texts:
            self.report("E210", "an item has two to eight options, and at least one is right", key)
            return None
        by_text = {option.text: index for index, option in enumerate(options)}
        chosen = set()
        for child, text in zip(right, texts, strict=True):
            assert text is not None
            if text not in by_text:
                self._not_one_of_choices(text, child, list(by_text))
                return None
            chosen.add(by_text[text])
        marked = tuple(Option(o.text, index in chosen, o.why, o.pin) for index, o in enumerate(options))
        return Kind.SEVERAL if several else Kind.CHOICE, True, marked

    def _true_false(self, node: MapNode) -> tuple[Kind, bool, tuple[Option, ...]] | None:
        entries = node.entries
        if "answers" in entries:
            self.report("E204", "“distractors” is missing", _head(node), hint="distractors: [a wrong one, another]")
            return None
        option = self._option(entries["answer"][1], True)
        if option is None:
            return None
        truth = _TRUTH.get(option.text.lower())
        if truth is None:
            hint = "distractors: [a wrong one, another]; only “true” and “false” need none"
            self.report("E204", "“distractors” is missing", _head(node), hint=hint)
            return None
        options = (
            Option("True", truth, option.why if truth else None),
            Option("False", not truth, None if truth else option.why),
        )
        return Kind.TRUE_FALSE, True, options

    def _option_list(self, nodes: list[Node], right: int, what: str) -> tuple[Option, ...] | None:
        """Return the options, of which the first `right` are right; None if one of them is wrong in itself."""
        options: list[Option] = []
        seen: dict[str, Node] = {}
        fine = True
        for index, node in enumerate(nodes):
            option = self._option(node, index < right)
            if option is None:
                fine = False
                continue
            key = _folded(option.text)
            if key in seen:
                line = place(seen[key]).line
                self.report(
                    "E211", f"the option “{option.text}” stands on line {line} already", node, hint="delete one of them"
                )
                fine = False
            seen[key] = node
            options.append(option)
        if len(nodes) > MOST_OPTIONS:
            self.report(
                "E210",
                f"{len(nodes)} options; the digits 1 to {MOST_OPTIONS} choose one, so {MOST_OPTIONS} are the most",
                nodes[MOST_OPTIONS],
                hint=f"delete {len(nodes) - MOST_OPTIONS} of the {what}",
            )
            fine = False
        return tuple(options) if fine else None

    def _option(self, node: Node, right: bool) -> Option | None:
        if type(node) is Scalar:
            value: str = node.value
            if value and len(value) <= OPTION_LONGEST and not value.isspace():
                return Option(value, right)
        elif isinstance(node, MapNode) and ("text" in node.entries or not node.entries.keys().isdisjoint(OPTION_KEYS)):
            entries = self.mapping(node, "an option", OPTION_KEYS)
            if entries is None or "text" not in entries:
                self.report("E204", "“text” is missing", node, hint="{text: what is shown, why: why it is wrong}")
                return None
            text = self.text(entries["text"][1], "an option", OPTION_LONGEST)
            why = self.optional(entries, "why", WHY_LONGEST)
            pin = self.switch(entries, "pin")
            return Option(text, right, why, pin) if text is not None else None
        text = self.text(node, "the answer" if right else "an option", OPTION_LONGEST)
        return Option(text, right) if text is not None else None

    # -- Where it comes from -------------------------------------------------------------------------------------------

    def _also(self, node: Node) -> tuple[Proof, ...]:
        proofs = []
        for child in self.items(node, "also") or ():
            entries = self.mapping(child, "a further proof", PROOF_KEYS, OTHER_WORDS)
            if entries is None:
                continue
            for key in PROOF_KEYS:
                if key not in entries:
                    self.report("E204", f"“{key}” is missing", child)
            quote = self.text(entries["quote"][1], "the quote", QUOTE_LONGEST) if "quote" in entries else None
            source = self.source(entries["source"][1]) if "source" in entries else None
            if quote is not None and source is not None:
                proofs.append(Proof(quote, source))
        return tuple(proofs)

    def _origin(self, node: Node) -> Origin | None:
        entries = self.mapping(node, "origin", ORIGIN_KEYS)
        if entries is None:
            return None
        values = {}
        for key in ("recipe", "version", "hash"):
            if key not in entries:
                self.report(
                    "E204",
                    f"“{key}” is missing",
                    node,
                    hint="origin is written by the generator: delete it to make the item yours",
                )
                continue
            values[key] = self.text(entries[key][1], key)
        recipe, version, digest = (values.get(key) for key in ("recipe", "version", "hash"))
        spare = self.texts(entries, "spare", "a spare distractor", OPTION_LONGEST)
        return Origin(recipe, version, digest, spare) if recipe and version and digest else None

    # -- Messages ------------------------------------------------------------------------------------------------------

    def _not_one_of(self, key: str, value: str, allowed: list[str], node: Node) -> None:
        meant = closest(value, allowed)
        self.report(
            "E207",
            f"{key} must be {', '.join(allowed[:-1])} or {allowed[-1]}, not “{value}”",
            node,
            hint=f"did you mean “{meant}”?" if meant else None,
            write=self.replaced(node, meant) if meant else None,
        )

    def _not_one_of_choices(self, text: str, node: Node, choices: list[str]) -> None:
        meant = next((choice for choice in choices if _folded(choice) == _folded(text)), None)
        if meant is None:
            by_folded = {choice.lower(): choice for choice in choices}
            meant = by_folded.get(closest(text, by_folded) or "")
        self.report(
            "E212",
            f"the answer “{text}” is not one of the choices",
            node,
            hint=f"closest choice: “{meant}”" if meant else "an answer is one of the choices, letter for letter",
            write=self.replaced(node, meant) if meant else None,
        )


def _head(node: MapNode) -> Place:
    """Return the place of an item's first key."""
    return Place(node.start_mark.line + 1, node.start_mark.column + 1)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _folded_options(item: Item) -> frozenset[str]:
    return frozenset(_folded(option.text) for option in item.options)
