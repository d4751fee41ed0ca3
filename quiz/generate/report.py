"""The report of a run: what was found, what was refused and why, and where the texts contradict each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from quiz.generate.article import Article
from quiz.generate.conflicts import Conflict
from quiz.generate.gates import CODES
from quiz.generate.pipeline import Result
from quiz.text import count_of, one_line


def summary(result: Result) -> str:
    """Return the run in one line."""
    refused = len(result.refusals)
    return (
        f"{count_of(result.sentences, 'sentence')}, {count_of(len(result.facts), 'fact')}, "
        f"{count_of(len(result.items), 'item')}, {refused:,} refused, {count_of(len(result.conflicts), 'conflict')}"
    )


def report(result: Result, articles: Sequence[Article]) -> str:
    """Return the whole report as plain text."""
    out = [summary(result), ""]
    if result.conflicts:
        out.append("Conflicts: the texts contradict each other, so nothing of this is asked")
        for conflict in result.conflicts:
            out += ["", f"  {one_line(conflict.topic.replace('|', ' · '))}", *_passages(conflict, articles)]
        out.append("")
    counts = Counter(refusal.code for refusal in result.refusals)
    if counts:
        out.append("Refused")
        for code, count in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0])):
            out += ["", f"  {code}  {count}  {CODES[code]}"]
            out += [
                f"    {one_line(articles[r.article].file)}: {one_line(r.what)}"
                for r in result.refusals
                if r.code == code
            ]
    return "\n".join(out) + "\n"


def facts_table(result: Result, articles: Sequence[Article]) -> str:
    """Return the facts as tab-separated lines: kind, question, answer, file, first and last character of the quote."""
    lines = ["kind\tquestion\tanswer\tfile\tstart\tend"]
    for fact in result.facts:
        if fact.stem:
            where = (articles[fact.article].file, str(fact.span[0]), str(fact.span[1]))
            lines.append("\t".join(map(one_line, (fact.recipe, fact.stem, fact.answer, *where))))
    return "\n".join(lines) + "\n"


def _passages(conflict: Conflict, articles: Sequence[Article]) -> list[str]:
    return [
        f"    {one_line(articles[article].file)}: “{one_line(articles[article].text.raw[start:end])}”"
        for article, (start, end) in (conflict.one, conflict.two)
    ]
