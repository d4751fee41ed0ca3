"""From the bytes of a file to its tree, past every syntax error that can be mended."""

from __future__ import annotations

from dataclasses import dataclass, field

import yaml

from quiz.packs.decoding import decode, split_lines
from quiz.packs.events import Node, Unreadable, build
from quiz.packs.mending import mend
from quiz.packs.problems import Full, Place, Problem, Problems

_MOST_MENDS = 100
"""Whoever has more syntax errors than this has them all for one reason."""

_MENDING_CHARACTERS = 4_000_000
"""Each mend reads the file anew. Up to this many characters are read for it, a second's work; the first error is
always looked at."""


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
    spent = 0
    for _ in range(_MOST_MENDS):
        found = Problems()
        try:
            root = build(text, tree.read, found)
        except Unreadable:
            tree.problems += found
            return None
        except Full:
            tree.problems += found
            raise
        except yaml.MarkedYAMLError as error:
            mended = mend(tree.read, error)
            tree.problems.append(mended.problem)
            spent += len(text)
            if mended.lines is None or spent > _MENDING_CHARACTERS:
                break
            tree.read = mended.lines
            text = "\n".join(mended.lines)
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            tree.problems.append(Problem("P006", f"YAML cannot read this: {error}", Place(1, 1)))
            break
        else:
            tree.problems += found
            return root
    tree.problems.append(_gave_up(tree.problems[-1]))
    return None


def _gave_up(last: Problem) -> Problem:
    return Problem("P006", "what follows was not read", last.place, hint="mend this first, then check again")
