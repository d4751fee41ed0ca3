"""The item-writing rules, and whether quotes are still in their sources.

The rules follow Haladyna, Downing and Rodriguez, "A review of multiple-choice item-writing guidelines for classroom
assessment", Applied Measurement in Education 15 (2002): 31 guidelines with the evidence for each. Of those that a
program can judge, these find real faults: W302 in 3.7 % of 2,720 OpenTDB questions, each other one in less than 1 %.
An item that breaks one on purpose says so: `x-allow: [W302]`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from quiz.packs.item import CLOSING_OPTION, Item, Kind, Pack, Proof, Source
from quiz.packs.problems import Place, Problem, Severity, by_place
from quiz.packs.sources import Lack, SourceText, is_row, opened, quoted_row, where

LONGER_FACTOR = 1.6
LONGER_CHARACTERS = 10
"""An answer stands out by its length if it is that much longer than every other option, by both measures."""

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’")
"""A title or saying in quotation marks is not the author's wording."""

_NEGATION = re.compile(r"(?<!or )\b(?:not(?! only)|except)\b")
_ARTICLE = re.compile(r"\s*(?:the|an?)\s+(?=\S)")
_ARTICLE_AT_END = re.compile(r"\b(?:a|an)\s*[_.…:?]*\s*$", re.IGNORECASE)
_LETTERS = re.compile(
    r"(?:[Bb]oth |[Ee]ither |[Nn]either |[Oo]ptions? )?\(?[A-H]\)?(?:, \(?[A-H]\)?)*,? (?:and|or|nor|&) \(?[A-H]\)?\W*"
)
FULL_STOP = re.compile(r"(?<!\.)(?<!\b[A-Z])(?<!\b[A-Z]\w)(?<!\b[A-Z]\w\w)\.$")
"""Not `…`, and not `U.S.`, `Jr.` or `Inc.`, whose full stop belongs to the word."""

_END = re.compile(r"[?.!:…_？。！：؟;՞።][\"'”’»)\]]*\s*$")
_TIME_BOUND = re.compile(
    r"\b(?:currently|recently|nowadays|presently|today|yesterday|tomorrow|at (?:present|the moment)|so far|to date"
    r"|(?:this|last|next) (?:year|month|week|season))\b"
)
_YEAR = re.compile(r"\b(?:1\d|20)\d\d\b")
_WORD = re.compile(r"[^\W\d_]{4,}")
_COMMON = frozenset(
    (
        "about", "after", "also", "because", "been", "before", "being", "between", "does", "during", "each", "first",
        "from", "have", "into", "made", "make", "many", "more", "most", "much", "name", "named", "only", "other",
        "over", "same", "some", "such", "than", "that", "their", "them", "then", "there", "these", "they", "this",
        "those", "through", "under", "used", "were", "what", "when", "where", "which", "while", "whom", "whose", "will",
        "with", "would", "year", "years"
    )
)  # fmt: skip
"""Words of four letters and more that give nothing away."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: what it is called in `x-allow`, and what it finds in an item."""

    code: str
    finds: Callable[[Item], str | None]
    """The message, or None if the item keeps the rule."""
    key: str
    """The key of the item that the message is about."""
    hint: str
    english: bool = False
    """The rule looks for English words."""


def check(pack: Pack, lines: Sequence[str] = ()) -> list[Problem]:
    """Return the warnings that the item-writing rules give, by place.

    With the `lines` of the pack's file a warning stands at the key that it is about, else at the item's first line.
    """
    rules = [rule for rule in RULES if not rule.english or pack.language.lower().startswith("en")]
    found = []
    for item in pack.items:
        for rule in rules:
            message = rule.finds(item)
            if message is not None and rule.code not in item.allow:
                place = _place(item, rule.key, lines)
                found.append(Problem(rule.code, message, place, rule.hint, severity=Severity.WARNING))
    return list(by_place(found))


def check_quotes(pack: Pack, lines: Sequence[str] = ()) -> list[Problem]:
    """Return what is wrong with the quotes of those items whose source file is in reach, by place.

    A source that has changed elsewhere than in the quote is fine, and so is one that is not there.
    """
    texts: dict[str, SourceText | Lack] = {}
    found = []
    for item in pack.items:
        proofs = [Proof(item.quote, item.source)] if item.quote and item.source else []
        for proof in (*proofs, *item.also):
            file = proof.source.file
            if file is None:
                continue
            if file not in texts:
                texts[file] = opened(proof.source, pack.path)
            problem = _quote_problem(item, proof.quote, proof.source, texts[file], lines)
            if problem is not None and problem.code not in item.allow:
                found.append(problem)
    return list(by_place(found))


def _quote_problem(
    item: Item, quote: str, source: Source, text: SourceText | Lack, lines: Sequence[str]
) -> Problem | None:
    if isinstance(text, Lack):
        if text in (Lack.MISSING, Lack.UNNAMED):
            return None
        place = _place(item, "source", lines)
        message = f"the source “{source.file}” cannot be looked at ({text})"
        return Problem("W321", message, place, "a source is a text in UTF-8", severity=Severity.WARNING)
    if is_row(source):
        return _row_problem(item, quote, source, text, lines)
    span = where(quote, source, text)
    if span is None:
        message = f"the quote “{_short(quote)}” is not in “{source.file}”"
        return Problem(
            "E301", message, _place(item, "quote", lines), "copy the sentence from the text, letter for letter"
        )
    if source.span is None or span == source.span:
        return None
    place, write = _span_place(item, source.span, span, lines)
    message = f"the quote “{_short(quote)}” stands elsewhere in “{source.file}”"
    return Problem("W320", message, place, "correct the span", write, Severity.WARNING)


def _row_problem(item: Item, quote: str, source: Source, text: SourceText, lines: Sequence[str]) -> Problem | None:
    row = quoted_row(quote, source, text)
    if row is None:
        message = f"no row of “{source.file}” says “{_short(quote)}”"
        return Problem("E301", message, _place(item, "quote", lines), "correct the quote, or the table")
    if row.line == source.line:
        return None
    message = f"the row “{_short(quote)}” stands on line {row.line} of “{source.file}”"
    place, write = _rewritten(item, rf"\bline:\s*(0*{source.line})\b", str(row.line), lines)
    return Problem("W320", message, place, "correct the line", write or f"line: {row.line}", Severity.WARNING)


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"


def _span_place(item: Item, span: tuple[int, int], right: tuple[int, int], lines: Sequence[str]) -> tuple[Place, str]:
    """Return where the span is written, and its line with the right one."""
    written = rf"(\[\s*{span[0]}\s*,\s*{span[1]}\s*\])"
    new = f"[{right[0]}, {right[1]}]"
    place, line = _rewritten(item, written, new, lines)
    return place, line or f"span: {new}"


def _rewritten(item: Item, written: str, new: str, lines: Sequence[str]) -> tuple[Place, str | None]:
    """Return where the first group of a pattern stands in the item, and its line with `new` in its place; else the
    source's place."""
    for number, line in _item_lines(item, lines):
        found = re.search(written, line)
        if found:
            mended = f"{line[: found.start(1)]}{new}{line[found.end(1) :]}"
            return Place(number, found.start(1) + 1, len(found[1])), mended
    return _place(item, "source", lines), None


def _place(item: Item, key: str, lines: Sequence[str]) -> Place:
    pattern = re.compile(rf"(?:^|[\s{{,]){key}:")
    for number, line in _item_lines(item, lines):
        found = pattern.search(line)
        if found:
            return Place(number, found.end() - len(key), len(key))
    return Place(item.lines[0] if item.lines else 1, 1)


def _item_lines(item: Item, lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    if item.lines is not None:
        first, last = item.lines
        yield from enumerate(lines[first - 1 : last], first)


# -- The rules ---------------------------------------------------------------------------------------------------------


def _all_of_the_above(item: Item) -> str | None:
    """Whoever knows two options to be right knows the answer; whoever knows one to be wrong has ruled it out."""
    for option in item.options:
        if CLOSING_OPTION.fullmatch(option.text.strip()):
            return f"the option “{option.text}” is about the other options"
    return None


def _small_negation(item: Item) -> str | None:
    """A small "not" is read over, and then a player who knows the answer gives the wrong one."""
    found = _NEGATION.search(_QUOTED.sub("", item.question)) if item.kind is not Kind.TRUE_FALSE else None
    return f"“{found[0]}” is easily read over" if found else None


def _long_answer(item: Item) -> str | None:
    """The option that was worded with the most care is the right one, as every pupil knows."""
    if item.kind is not Kind.CHOICE:
        return None
    (answer,) = item.answers
    longest = max((len(option.text) for option in item.distractors), default=0)
    if len(answer.text) >= longest * LONGER_FACTOR and len(answer.text) - longest >= LONGER_CHARACTERS:
        return f"the answer has {len(answer.text)} characters, every other option at most {longest}"
    return None


def _answer_in_stem(item: Item) -> str | None:
    """A word that question and answer share, and no other option, leads to the answer without knowledge (a "clang")."""
    if item.kind is not Kind.CHOICE:
        return None
    stem = _words(item.question)
    (answer,) = item.answers
    shared = stem & _words(answer.text)
    if not shared or any(stem & _words(option.text) for option in item.distractors):
        return None
    return f"“{min(shared)}” stands in the question and, of the options, in the answer alone"


def _words(text: str) -> set[str]:
    return {word for word in _WORD.findall(text.casefold()) if word not in _COMMON}


def _article_at_end(item: Item) -> str | None:
    """The article rules out each option that begins with the wrong kind of letter."""
    found = _ARTICLE_AT_END.search(item.question)
    return f"the question ends with “{found[0].strip()}”, which fits only some options" if found else None


def _mixed_capitals(item: Item) -> str | None:
    """The option that was typed another way than the rest is noticed before anything is known."""
    starts = {text[0].isupper() for text in _first_words(item) if _tells_case(text)}
    return "some options begin with a capital letter and some with a small one" if len(starts) == 2 else None


def _first_words(item: Item) -> Iterator[str]:
    # `the United Arab Emirates` beside `Norway` is how both are written.
    return (_ARTICLE.sub("", option.text) for option in item.options)


def _tells_case(text: str) -> bool:
    # Not `iPhone` and `eBay`, which are names.
    return text[:1].isupper() or (text[:1].islower() and not text[1:2].isupper())


def _full_stop(item: Item) -> str | None:
    """As with capitals: the odd one out is noticed before anything is known."""
    if item.kind is not Kind.CHOICE:
        return None
    (answer,) = item.answers
    right = FULL_STOP.search(answer.text) is not None
    wrong = {FULL_STOP.search(option.text) is not None for option in item.distractors}
    if wrong != {not right}:
        return None
    return "only the answer ends with a full stop" if right else "every option but the answer ends with a full stop"


def _no_end(item: Item) -> str | None:
    """A question without its mark looks cut off, and a player waits for the rest."""
    return None if _END.search(item.question) else "the question ends without a mark"


def _time_bound(item: Item) -> str | None:
    """What is true "currently" is false next year, and nobody then looks the pack through. A year in sight mends it."""
    found = _TIME_BOUND.search(_QUOTED.sub("", item.question))
    if not found or _YEAR.search(f"{item.question} {item.context or ''}"):
        return None
    return f"“{found[0]}” will not be true for ever"


def _letters_named(item: Item) -> str | None:
    """Options are shuffled, so the letters name others than those meant."""
    for option in item.options:
        if _LETTERS.fullmatch(option.text):
            return f"the option “{option.text}” names letters, and options are shuffled"
    return None


def _answer_in_context(item: Item) -> str | None:
    """The context is shown with the question: it would give the answer away."""
    if item.context is not None and item.kind is not Kind.TRUE_FALSE:
        for option in item.answers:
            if re.search(rf"(?<!\w){re.escape(option.text.casefold())}(?!\w)", item.context.casefold()):
                return f"the context holds the answer “{option.text}”"
    return None


RULES = (
    Rule("W301", _all_of_the_above, "question", "ask for several answers, or write another distractor", english=True),
    Rule("W302", _small_negation, "question", "write NOT or EXCEPT in capitals, or ask for what is true", english=True),
    Rule("W303", _long_answer, "answer", "shorten the answer, or give a distractor the same care"),
    Rule("W304", _answer_in_stem, "question", "use another word in one of them, or in a distractor too"),
    Rule("W305", _article_at_end, "question", "put the article into the options", english=True),
    Rule("W306", _mixed_capitals, "question", "begin all options alike, but for names"),
    Rule("W307", _full_stop, "answer", "end all options alike"),
    Rule("W308", _no_end, "question", "end it with a question mark, or a full stop"),
    Rule("W309", _time_bound, "question", "say when: a year in the question or in the context", english=True),
    Rule("W310", _letters_named, "question", "name what is meant, or ask for several answers"),
    Rule("W311", _answer_in_context, "context", "say less in the context"),
)
"""All rules, in the order of their codes."""
