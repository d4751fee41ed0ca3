"""From the bytes of a file to its tree, past every syntax error that can be mended."""

from __future__ import annotations

from dataclasses import dataclass, field

import yaml

from quiz.packs.decoding import decode, split_lines
from quiz.packs.events import Node, Unreadable, build
from quiz.packs.mending import in_words, mend
from quiz.packs.problems import Full, Place, Problem, Problems

_MOST_SEPARATORS = 2_500_000
"""A value takes 400 bytes of memory, and each stands behind a colon, a comma or the end of a line. In 32 MiB of
questions there are some two million of these; in 32 MiB of `1,1,1,…` there are eight times as many."""


@dataclass(slots=True)
class Tree:
    """What a file holds, as far as it could be read."""

    root: Node = None
    lines: list[str] = field(default_factory=list)
    """The file's lines as they stand, for excerpts."""
    read: list[str] = field(default_factory=list)
    """The lines that the tree was read from: as they stand, save for what had to be mended."""
    problems: Problems = field(default_factory=Problems)


def parse(data: bytes) -> Tree:
    """Return the tree of a YAML file, with all that is wrong with it as YAML; never raises for what the bytes hold."""
    tree = Tree()
    with tree.problems.full_is_enough():
        text, tree.lines = decode(data, tree.problems)
        tree.read = tree.lines
        if text is not None:
            if tree.problems:
                tree.read = split_lines(text)
            tree.root = _root(text, tree)
    return tree


def _root(text: str, tree: Tree) -> Node:
    if text.count("\n") + text.count(",") + text.count(":") > _MOST_SEPARATORS:
        tree.problems.append(Problem("P002", "the file has too many values for a pack", Place(1, 1), hint="split it"))
        return None
    try:
        return _built(text, tree)
    except yaml.MarkedYAMLError:
        tree.read = mend(tree.read, tree.problems)
    try:
        return _built("\n".join(tree.read), tree)
    except yaml.MarkedYAMLError as error:
        _give_up(error, tree)
        return None


def _built(text: str, tree: Tree) -> Node:
    """Return the root, or None if the problems say why there is none.

    Raises:
        yaml.MarkedYAMLError: the text is not YAML; what was found up to there is forgotten.
    """
    found = Problems()
    try:
        root = build(text, tree.read, found)
    except Unreadable:
        root = None
    except Full:
        tree.problems += found
        raise
    except yaml.MarkedYAMLError:
        raise
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        found.append(Problem("P006", f"YAML cannot read this: {error}", Place(1, 1)))
        root = None
    tree.problems += found
    return root


def _give_up(error: yaml.MarkedYAMLError, tree: Tree) -> None:
    mark = error.problem_mark or error.context_mark
    line, column = (min(mark.line, len(tree.read) - 1), mark.column) if mark else (0, 0)
    place = Place(line + 1, column + 1)
    if not any(problem.code == "P006" and problem.place.line == place.line for problem in tree.problems):
        message, hint = in_words(error, tree.read[line], column)
        tree.problems.append(Problem("P006", message, place, hint))
    message, hint = "what follows was not read", "mend this first, then check again"
    tree.problems.append(Problem("P006", message, place, hint))
