"""The same game line by line: for pipes, screen readers, and terminals without a cursor."""

from __future__ import annotations

from typing import Protocol, TextIO

from quiz import words
from quiz.game.round import Answered, Choose, Command, Deal, Next, Phase, Send, Skip
from quiz.history.kept import KeptRound
from quiz.packs.item import Kind
from quiz.text import one_line, visible


class Say(Protocol):
    """Writes lines, and flushes."""

    def __call__(self, *texts: str) -> None:
        """Write each text as a line."""


def play(kept: KeptRound, lines: TextIO, out: TextIO) -> None:
    """Play the round to its end, or to the end of `lines`, or until the player quits.

    One line is one answer: an option's number or letter, with several right answers some of them; `s` skips and `q`
    quits.
    Whatever it writes is plain text without control codes, and is flushed before it waits.
    """
    said_lost = False

    def say(*texts: str) -> None:
        for text in texts:
            print(text, file=out)
        out.flush()

    try:
        say(words.PLAIN_KEYS, "")
        while kept.state.phase is not Phase.DONE:
            state = kept.state
            if kept.lost and not said_lost:
                said_lost = True
                say(words.not_kept(visible(kept.lost)), "")
            say(words.plain_question(state.index + 1, len(state.deals)), *_asked(state.deal), "")
            commands = _read(state.deal, lines, say)
            if commands is None:
                break
            for command in commands:
                kept.do(command)
            answer = kept.state.last_answer
            if answer is not None:
                say(*_revealed(state.deal, answer, kept.state.points), "")
            kept.do(Next())
        state = kept.state
        if state.phase is not Phase.DONE and state.answers and not kept.lost:
            say(words.PLAIN_KEPT)
        say(words.plain_total(state.points), words.plain_score(state.score, len(state.answers)))
    finally:
        kept.leave()


def _asked(deal: Deal) -> list[str]:
    item = deal.item
    return [
        *([one_line(item.context)] if item.context else []),
        one_line(item.question),
        *([words.PLAIN_SEVERAL] if item.kind is Kind.SEVERAL else []),
        *(f"{number}) {one_line(option.text)}" for number, option in enumerate(deal.options, 1)),
    ]


def _read(deal: Deal, lines: TextIO, say: Say) -> list[Command] | None:
    """Read lines until one is an answer, and return what it asks of the round; None at the end of input, or to quit."""
    several = deal.item.kind is Kind.SEVERAL
    for line in lines:
        match line.strip().lower():
            case "q":
                return None
            case "s":
                return [Skip()]
            case text:
                places = _places(text, len(deal.options))
                if places and several:
                    return [*map(Choose, places), Send()]
                if len(places) == 1:
                    return [Choose(places[0])]
        say(words.plain_wanted(len(deal.options), several))
    return None


def _places(text: str, count: int) -> list[int]:
    """Return the places of the numbers and letters in a line, each once; none if one of its words is no option's."""
    numbers = text.replace(",", " ").split()
    valid = {str(number): number - 1 for number in range(1, count + 1)}
    valid |= {letter: place for place, letter in enumerate("abcd"[:count])}
    if not all(number in valid for number in numbers):
        return []
    return list(dict.fromkeys(valid[number] for number in numbers))


def _revealed(deal: Deal, answer: Answered, points: int) -> list[str]:
    item = deal.item
    verdict = words.PLAIN_RIGHT if answer.right else words.PLAIN_SKIPPED if answer.skipped else words.PLAIN_WRONG
    said = [verdict, words.plain_answer(", ".join(one_line(option.text) for option in item.answers))]
    said += [one_line(option.why) for place, option in enumerate(deal.options) if place in answer.chosen and option.why]
    if item.explanation:
        said.append(one_line(item.explanation))
    if item.quote:
        said.append(words.plain_quote(one_line(item.quote)))
    if item.source and (credit := words.credit(item.source.publisher, item.source.title, item.source.date)):
        said.append(words.plain_source(one_line(credit)))
    return [*said, words.plain_points(points, answer.points)]
