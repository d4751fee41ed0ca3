"""Taking text, lists and switches out of YAML nodes, and reporting what does not fit."""

from __future__ import annotations

from collections.abc import Collection

from quiz.packs.events import ListNode, MapNode, Node, Scalar, place
from quiz.packs.problems import Place, Problem, Problems, Severity, pasteable, shown
from quiz.packs.writing import scalar

NAME_LONGEST = 200
"""Most characters of titles, ids, tags and the like."""

_BOOLEANS = {"true": True, "yes": True, "false": False, "no": False}

Entries = dict[str, tuple[Scalar, Node]]


def closest(text: str, known: Collection[str]) -> str | None:
    """Return what was most likely meant by a misspelt word."""
    # Imported here: a pack without slips has no need of it.
    from difflib import get_close_matches

    return next(iter(get_close_matches(text.lower(), known, 1)), None)


class NodeReader:
    """Reads values and collects problems. A method returns None (or nothing) for what it has reported."""

    def __init__(self, problems: Problems, lines: list[str]) -> None:
        self.problems = problems
        self.lines = lines

    def report(
        self, code: str, message: str, at: Node | Place, hint: str | None = None, write: str | None = None
    ) -> None:
        """Add an error."""
        self.problems.append(Problem(code, message, at if isinstance(at, Place) else place(at), hint, write))

    def warn(
        self, code: str, message: str, at: Node | Place, hint: str | None = None, write: str | None = None
    ) -> None:
        """Add a warning."""
        where = at if isinstance(at, Place) else place(at)
        self.problems.append(Problem(code, message, where, hint, write, Severity.WARNING))

    def text(self, node: Node, what: str, most: int = NAME_LONGEST) -> str | None:
        """Return the text of a node verbatim; empty text, or text of more than `most` characters, is an error."""
        if type(node) is Scalar:
            value: str = node.value
            if not value or value.isspace():
                self.report("E205", f"{what} is empty", node, hint="write it, or delete the line")
                return None
        elif isinstance(node, MapNode):
            taken = self._taken_back(node, what)
            if taken is None:
                return None
            value = taken
        elif isinstance(node, ListNode):
            self.report(
                "E203", f"{what} must be text, and here is a list", node, hint="text in brackets must be in quotes"
            )
            return None
        else:
            return None
        if len(value) > most:
            self.report("E217", f"{what} has {len(value):,} characters; {most:,} fit the screen", node)
            return None
        return value

    def optional(self, entries: Entries, key: str, most: int = NAME_LONGEST) -> str | None:
        """Return the text under a key; None where the key is missing or nothing stands behind it."""
        entry = entries.get(key)
        if entry is None:
            return None
        node = entry[1]
        if type(node) is Scalar:
            value: str = node.value
            if not value or value.isspace():
                return None
            if len(value) <= most:
                return value
        return self.text(node, key, most)

    def items(self, node: Node, what: str) -> list[Node] | None:
        """Return the nodes of a list."""
        if isinstance(node, ListNode):
            return node.items
        if type(node) is Scalar:
            if node.value:
                self.report(
                    "E203", f"{what} must be a list", node, hint="put it in brackets", write=self._bracketed(node)
                )
            else:
                self.report("E203", f"{what} is empty", node, hint="write a list, or delete the line")
        elif node is not None:
            self.report("E203", f"{what} must be a list", node, hint="begin each line with “- ”")
        return None

    def texts(self, entries: Entries, key: str, what: str, most: int = NAME_LONGEST) -> tuple[str, ...]:
        """Return the list of texts under a key; `what` names one of them."""
        entry = entries.get(key)
        if entry is None:
            return ()
        found = [self.text(node, what, most) for node in self.items(entry[1], key) or ()]
        return tuple(text for text in found if text is not None)

    def switch(self, entries: Entries, key: str) -> bool:
        """Return whether a key says true (or yes); a missing one is false."""
        entry = entries.get(key)
        if entry is None or entry[1] is None:
            return False
        node = entry[1]
        value = _BOOLEANS.get(node.value.lower()) if type(node) is Scalar else None
        if value is None:
            self.report("E207", f"{key} must be true or false", node)
            return False
        return value

    def mapping(
        self, node: Node, what: str, keys: Collection[str], others: dict[str, str] | None = None
    ) -> Entries | None:
        """Return the entries of a mapping and report unknown keys; `others` gives our words for foreign ones."""
        if not isinstance(node, MapNode):
            if node is not None:
                self.report("E201", f"{what} must have keys such as “{next(iter(keys))}: …”", node)
            return None
        if not node.entries.keys() <= set(keys):
            for key in list(node.entries):
                if key not in keys and not key.startswith("x-"):
                    self._unknown(key, node, keys, others or {})
        return node.entries

    def _unknown(self, key: str, node: MapNode, keys: Collection[str], others: dict[str, str]) -> None:
        """Report an unknown key, and read on as if the likeliest known one stood there."""
        at = node.entries[key][0]
        meant = others.get(key.lower().replace(" ", "_").replace("-", "_"))
        if meant not in keys:
            # Of a longer key nobody meant one of ours, and comparing takes long.
            meant = closest(key, keys) if len(key) <= NAME_LONGEST else None
        if key == "<<":
            hint = "a pack has no merge keys: write the values out"
        elif meant:
            hint = f"did you mean “{meant}”?"
        else:
            hint = f"known here: {', '.join(keys)}; a key of your own begins with x-"
        self.report("E202", f"unknown key “{shown(key)}”", at, hint, self.replaced(at, meant) if meant else None)
        if meant and meant not in node.entries:
            node.entries[meant] = node.entries[key]

    def replaced(self, node: Node, text: str) -> str | None:
        """Return the line of a value with the text in its place; None for a value of several lines."""
        if type(node) is not Scalar or node.start_mark.line != node.end_mark.line:
            return None
        line = self.lines[node.start_mark.line]
        return pasteable(f"{line[: node.start_mark.column]}{scalar(text, flow=True)}{line[node.end_mark.column :]}")

    def _taken_back(self, node: MapNode, what: str) -> str | None:
        """Return `Halo 3: Recon`, which YAML reads as one key with its value, as it stands in the file."""
        pairs = list(node.entries.values())
        if len(pairs) == 1:
            key, value = pairs[0]
            line = key.start_mark.line
            end = value.end_mark if type(value) is Scalar else None
            if end is not None and end.line == line:
                taken = self.lines[line][key.start_mark.column : end.column]
                before, after = self.lines[line][: key.start_mark.column], self.lines[line][end.column :]
                self.warn(
                    "W103",
                    f"“{shown(taken)}” is taken as text, though YAML reads a key and its value",
                    Place(line + 1, key.start_mark.column + 1, len(taken)),
                    hint="text that contains “: ” must be in quotes",
                    write=pasteable(f"{before}{scalar(taken, flow=True)}{after}"),
                )
                return taken
        self.report(
            "E203", f"{what} must be text, and here are keys", node, hint="text that contains “: ” must be in quotes"
        )
        return None

    def _bracketed(self, node: Scalar) -> str | None:
        line, start, end = node.start_mark.line, node.start_mark.column, node.end_mark.column
        if node.end_mark.line != line:
            return None
        written = self.lines[line]
        parts = [part.strip() for part in node.value.split(",")] if not node.style else [node.value]
        inside = ", ".join(scalar(part, flow=True) for part in parts if part)
        return pasteable(f"{written[:start]}[{inside}]{written[end:]}")
