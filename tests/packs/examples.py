"""Packs as people write them: fine ones, and broken ones with the code that each must get.

The reader's tests and the schema's run over the same ones.
"""

from __future__ import annotations

from dataclasses import dataclass

HEAD = "format: 1\nquestions:\n"
ITEM = "- question: Which one?\n  answer: a\n  distractors: [b, c]\n"


@dataclass(frozen=True)
class Broken:
    text: str
    code: str
    line: int
    column: int
    in_schema: bool = True
    """A schema can say it. It cannot compare values with each other, nor count cells."""


def item(*lines: str) -> str:
    """Return a pack of one item that ends with the given lines."""
    return HEAD + ITEM + "".join(f"  {line}\n" for line in lines)


def bare(*lines: str) -> str:
    """Return a pack of one item that has these lines alone; the first one stands on line 3."""
    return HEAD + "".join(("- " if n == 0 else "  ") + f"{line}\n" for n, line in enumerate(lines))


VALID = {
    "least": HEAD + ITEM,
    "unquoted words": bare("question: yes", "answer: no", "distractors: [on, off, y, 12:30, 1984, 3.10, 0x1F]"),
    "true or false": bare("question: The moon is cheese.", "answer: False"),
    "true or false with a reason": bare("question: The moon is cheese.", "answer: {text: false, why: It is rock.}"),
    "fixed order": bare("question: How many?", "choices: [1, 2, 3]", "answer: 2"),
    "several": bare("question: Which?", "answers: [a, b]", "distractors: [c]"),
    "several in fixed order": bare("question: Which?", "choices: [a, b, c]", "answers: [a, c]"),
    "eight options": bare("question: Which?", "answer: a", "distractors: [b, c, d, e, f, g, h]"),
    "why and pin": bare(
        "question: Which?", "answer: {text: a, why: so}", "distractors: [{text: b, pin: true}, {text: c, pin: No}]"
    ),
    "own keys": "x-shelf: 3\n" + HEAD + ITEM + "  x-note: {any: [thing]}\n",
    "source as text": item("source: The Guardian"),
    "a row of a table": item(
        "quote: 'a: 1'", "source: {file: a.csv, line: 2}", "also: [{quote: 'a: 1', source: {line: '3'}}]"
    ),
    "empty optional keys": item("explanation:", "quote:", "context:", "difficulty:", "source:"),
    "all of it": """\
format: 1
pack:
  id: ada
  title: Ada Lovelace
  version: 3
  language: en
  description: The first programs.
  authors: [Mrs Lopez]
  licence: CC-BY-SA-4.0
  skip: [g-1]
  resolve: {c-1a2b3c: texts/note.txt}
questions:
- id: bernoulli
  context: The Analytical Engine
  question: Which numbers does Note G compute?
  answer: Bernoulli numbers
  distractors: [prime numbers, Fibonacci numbers]
  explanation: >-
    Note G sets it out.
    Step by step.
  quote: the numbers of Bernoulli
  source:
    title: Sketch of the Analytical Engine
    author: L. F. Menabrea
    publisher: Taylor
    date: 1843-10-01
    url: https://example.org/note-g
    licence: public domain
    file: texts/note.txt
    span: [10, 34]
    sha256: 7e0f0c6b9a1d4d3c8f9a6f6f0b6c1f2e3d4c5b6a798897a6b5c4d3e2f1a0b9c8
  also:
  - quote: Bernoulli's numbers
    source: {title: A letter, date: 1842}
  difficulty: medium
  tags: [computing, 1840s]
  origin: {recipe: object, version: 1, hash: ab12, spare: [Euler numbers]}
  draft: yes
  x-allow: [W302]
""",
}

BROKEN = {
    "a list": Broken("- question: Q?\n", "E201", 1, 1),
    "a scalar": Broken("hello\n", "E201", 1, 1),
    "no questions key": Broken("format: 1\n", "E204", 1, 1),
    "no question": Broken("format: 1\nquestions: []\n", "E219", 2, 1),
    "nothing behind questions": Broken("format: 1\nquestions:\n", "E219", 2, 1),
    "questions are text": Broken("format: 1\nquestions: none\n", "E203", 2, 12),
    "newer format": Broken("format: 2\nquestions:\n" + ITEM, "E206", 1, 9),
    "strange format": Broken("format: one\nquestions:\n" + ITEM, "E206", 1, 9),
    "unknown key at the top": Broken("title: x\n" + HEAD + ITEM, "E202", 1, 1),
    "unknown key in pack": Broken("pack: {titel: x}\n" + HEAD + ITEM, "E202", 1, 8),
    "unknown key in an item": Broken(item("explanatoin: x"), "E202", 6, 3),
    "unknown key in an option": Broken(
        bare("question: Q?", "answer: a", "distractors: [{text: b, wy: c}]"), "E202", 5, 27
    ),
    "unknown key in a source": Broken(item("source: {titel: x, url: 'https://example.org'}"), "E202", 6, 12),
    "unknown key in origin": Broken(
        item("origin: {recipe: a, version: 1, hash: b, made: today}"), "E202", 6, 44
    ),
    "resolve is a list": Broken("pack: {resolve: [a]}\n" + HEAD + ITEM, "E201", 1, 17),
    "resolve without a file": Broken("pack: {resolve: {c-1: ''}}\n" + HEAD + ITEM, "E205", 1, 23),
    "pack is text": Broken("pack: x\n" + HEAD + ITEM, "E201", 1, 7),
    "an item is text": Broken(HEAD + "- hello\n", "E201", 3, 3),
    "question missing": Broken(bare("answer: a", "distractors: [b]"), "E204", 3, 3),
    "question empty": Broken(bare("question: ' '", "answer: a", "distractors: [b]"), "E205", 3, 13),
    "question a list": Broken(bare("question: [a]", "answer: a", "distractors: [b]"), "E203", 3, 13),
    "question too long": Broken(bare(f"question: {'x' * 501}", "answer: a", "distractors: [b]"), "E217", 3, 13),
    "answer missing": Broken(bare("question: Q?", "distractors: [b]"), "E204", 3, 3),
    "answer empty": Broken(bare("question: Q?", "answer: ''", "distractors: [b]"), "E205", 4, 11),
    "distractors missing": Broken(bare("question: Q?", "answer: a"), "E204", 3, 3),
    "distractors empty": Broken(bare("question: Q?", "answer: a", "distractors: []"), "E210", 5, 3),
    "distractors of answers missing": Broken(bare("question: Q?", "answers: [a]"), "E204", 3, 3),
    "distractors are text": Broken(bare("question: Q?", "answer: a", "distractors: b, c"), "E203", 5, 16),
    "empty distractor": Broken(bare("question: Q?", "answer: a", "distractors: [b, '']"), "E205", 5, 20),
    "nine options": Broken(
        bare("question: Q?", "answer: a", "distractors: [b, c, d, e, f, g, h, i]"), "E210", 5, 38
    ),
    "nine options of several": Broken(
        bare("question: Q?", "answers: [a, b]", "distractors: [c, d, e, f, g, h, i]"), "E210", 5, 35, in_schema=False
    ),
    "option too long": Broken(bare("question: Q?", "answer: a", f"distractors: [{'x' * 151}]"), "E217", 5, 17),
    "option without text": Broken(bare("question: Q?", "answer: a", "distractors: [{why: b}]"), "E204", 5, 17),
    "duplicate option": Broken(
        bare("question: Q?", "answer: IT", "distractors: [a, it]"), "E211", 5, 20, in_schema=False
    ),
    "duplicate option by spaces": Broken(
        bare("question: Q?", "answer: a b", "distractors: [c, a   B]"), "E211", 5, 20, in_schema=False
    ),
    "answer not among choices": Broken(
        bare("question: Q?", "choices: [Canberra, Sydney]", "answer: Canbera"), "E212", 5, 11, in_schema=False
    ),
    "one choice": Broken(bare("question: Q?", "choices: [a]", "answer: a"), "E210", 4, 3),
    "choices and distractors": Broken(
        bare("question: Q?", "answer: a", "choices: [a, b]", "distractors: [c]"), "E213", 6, 3
    ),
    "answer and answers": Broken(
        bare("question: Q?", "answer: a", "answers: [a]", "distractors: [c]"), "E213", 5, 3
    ),
    "number": Broken(bare("question: When?", "type: number", "answer: 1843", "tolerance: 1"), "E214", 4, 9),
    "typed": Broken(bare("question: Who?", "type: typed", "answer: Ada", "accept: [Lovelace]"), "E214", 4, 9),
    "no such type": Broken(bare("question: Who?", "type: essay", "answer: Ada"), "E207", 4, 9),
    "tolerance without type": Broken(item("tolerance: 1"), "E213", 6, 3),
    "duplicate id": Broken(
        HEAD + ITEM + "  id: a\n- question: Another?\n  id: a\n  answer: a\n  distractors: [b]\n",
        "E215", 8, 7, in_schema=False,
    ),
    "duplicate question": Broken(HEAD + ITEM + ITEM, "E216", 6, 13, in_schema=False),
    "context too wide": Broken(item(f"context: {'漢' * 31}"), "E217", 6, 12, in_schema=False),
    "explanation too long": Broken(item(f"explanation: {'x' * 1001}"), "E217", 6, 16),
    "quote too long": Broken(item(f"quote: {'x' * 1501}"), "E217", 6, 10),
    "no such difficulty": Broken(item("difficulty: heavy"), "E207", 6, 15),
    "draft is text": Broken(item("draft: maybe"), "E207", 6, 10),
    "draft is on": Broken(item("draft: 'on'"), "E207", 6, 10),
    "tags are text": Broken(item("tags: places"), "E203", 6, 9),
    "source empty": Broken(item("source: {}"), "E205", 6, 11),
    "source a list": Broken(item("source: [a]"), "E203", 6, 11),
    "file above": Broken(item("source: {file: ../../etc/passwd}"), "E218", 6, 18),
    "file absolute": Broken(item("source: {file: /etc/passwd}"), "E218", 6, 18),
    "file with a drive": Broken(item("source: {file: 'C:\\a.txt'}"), "E218", 6, 18),
    "url of another kind": Broken(item("source: {url: 'javascript:alert(1)'}"), "E218", 6, 17),
    "hash too short": Broken(item("source: {sha256: abc}"), "E218", 6, 20),
    "line of words": Broken(item("source: {line: two}"), "E218", 6, 18),
    "line before the first": Broken(item("source: {line: 0}"), "E218", 6, 18),
    "span of three": Broken(item("source: {span: [1, 2, 3]}"), "E218", 6, 18),
    "span of words": Broken(item("source: {span: [one, two]}"), "E218", 6, 18),
    "span backwards": Broken(item("source: {span: [5, 2]}"), "E218", 6, 18, in_schema=False),
    "also without source": Broken(item("also: [{quote: x}]"), "E204", 6, 10),
    "origin without hash": Broken(item("origin: {recipe: a, version: 1}"), "E204", 6, 11),
}  # fmt: skip
