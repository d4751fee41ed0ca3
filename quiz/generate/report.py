"""The report of a run: what was found, what was refused and why, and where the texts contradict each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from quiz.generate.article import Article
from quiz.generate.conflicts import Conflict
from quiz.generate.gates import CODES
from quiz.generate.pipeline import Result, id_of
from quiz.generate.places import Places
from quiz.generate.regenerate import Stale
from quiz.generate.tables import RECIPE, Asked
from quiz.text import count_of, one_line


def summary(result: Result, asked: Asked | None = None) -> str:
    """Return the run in one line: what came of the texts, and of the tables."""
    parts = []
    if result.sentences or asked is None:
        found = sum(bool(fact.stem) for fact in result.facts)
        again = found - len(result.items) - len(result.refused)
        parts.append(
            f"{count_of(result.sentences, 'sentence')}, {count_of(found, 'candidate')}: "
            f"{count_of(len(result.items), 'item')}, {len(result.refused):,} refused, {again:,} told again; "
            f"{count_of(sum(conflict.winner is None for conflict in result.conflicts), 'conflict')}"
        )
    if asked is not None:
        parts.append(
            f"{count_of(asked.rows, 'row')}, {count_of(len(asked.items), 'item')}, {len(asked.left):,} refused"
        )
    return "; ".join(parts)


def report(result: Result, articles: Sequence[Article], asked: Asked | None = None, stale: Sequence[Stale] = ()) -> str:
    """Return the whole report as plain text; `stale` are the pack's own items whose quotes are gone."""
    out = [summary(result, asked), ""]
    if stale:
        out.append(
            "Stale: accepted or changed questions whose source no longer holds the quote. Correct or delete them"
        )
        for one in stale:
            now = [f"    now: “{one_line(one.now)}”"] if one.now else []
            out += [
                "",
                f"  {one.item.id}  {one_line(one.item.question)}",
                f"    “{one_line(one.item.quote or '')}”",
                *now,
            ]
        out.append("")
    settled = [conflict for conflict in result.conflicts if conflict.winner is not None]
    open_ones = [conflict for conflict in result.conflicts if conflict.winner is None]
    if open_ones:
        out.append("Conflicts: the texts contradict each other, so nothing of this is asked")
        for conflict in open_ones:
            out += ["", f"  {_topic(conflict)}", *_passages(conflict, articles)]
        file = one_line(articles[open_ones[0].one[0]].file)
        out += ["", "  If you know which is right, say so under pack: in the pack's file, and generate again:"]
        out += [f"    resolve: {{{open_ones[0].id}: {file}}}", ""]
    if settled:
        out.append("Conflicts that you settled: only the text that you chose is asked about")
        for conflict in settled:
            out += ["", f"  {_topic(conflict)}: {one_line(articles[conflict.winner or 0].file)} is right"]
            out += _passages(conflict, articles)
        out.append("")
    places = Places(articles, result.findings)
    ids = {(fact.article, fact.sentence, fact.stem): id_of(fact) for fact in result.facts}
    told = [
        (one.code, f"{ids[one.article, one.sentence, one.what]}  {places.of(one.article, one.sentence)}: {one.what}")
        for one in result.refused
    ]
    out += _by_code("Refused candidates; quiz generate --trace ID says more", told, CODES)
    early = [
        (one.code, f"{places.of(one.article, one.sentence)}: {one.what}")
        for finding in result.findings
        for one in finding.refusals
    ]
    out += _by_code("Refused before there was a question; --trace FILE:LINE says what a line gave", early, CODES)
    if asked is not None:
        whys = {left.code: left.why for left in reversed(asked.left)}
        rows = [(left.code, f"{left.file}:{left.line}: {left.what}") for left in asked.left]
        out += _by_code("Refused rows", rows, whys)
    return "\n".join(out).rstrip("\n") + "\n"


def _by_code(title: str, refused: Sequence[tuple[str, str]], whys: Mapping[str, str]) -> list[str]:
    """Return a section of the report: how many were refused, and by each code, the most frequent first, which."""
    if not refused:
        return []
    lines: dict[str, list[str]] = {}
    for code, line in refused:
        lines.setdefault(code, []).append(line)
    out = [f"{title}: {len(refused):,}"]
    for code, own in sorted(lines.items(), key=lambda entry: (-len(entry[1]), entry[0])):
        out += ["", f"  {code}  {len(own):,}  {whys[code]}", *(f"    {one_line(line)}" for line in own)]
    return [*out, ""]


def facts_table(result: Result, articles: Sequence[Article], asked: Asked | None = None) -> str:
    """Return the facts as tab-separated lines: kind, question, answer, file, first and last character of the quote; for
    a row of a table its line."""
    lines = ["kind\tquestion\tanswer\tfile\tstart\tend"]
    for fact in result.facts:
        if fact.stem:
            where = (articles[fact.article].file, str(fact.span[0]), str(fact.span[1]))
            lines.append("\t".join(map(one_line, (fact.recipe, fact.stem, fact.answer, *where))))
    for item in asked.items if asked else ():
        assert item.source is not None and item.source.file is not None
        answers = "; ".join(option.text for option in item.answers)
        row = (RECIPE, item.question, answers, item.source.file, str(item.source.line), "")
        lines.append("\t".join(map(one_line, row)))
    return "\n".join(lines) + "\n"


def _topic(conflict: Conflict) -> str:
    return f"{conflict.id}  {one_line(conflict.topic.replace('|', ' · '))}"


def _passages(conflict: Conflict, articles: Sequence[Article]) -> list[str]:
    return [
        f"    {one_line(articles[article].file)}: “{one_line(articles[article].text.raw[start:end])}”"
        for article, (start, end) in (conflict.one, conflict.two)
    ]
