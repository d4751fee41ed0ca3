"""`quiz generate`: from texts and tables to a pack."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from quiz import words
from quiz.cli.complaints import complain
from quiz.cli.progress import Progress
from quiz.errors import QuizError

if TYPE_CHECKING:
    from quiz.generate.article import Article
    from quiz.generate.collect import Collected, Stored
    from quiz.generate.pipeline import Result
    from quiz.generate.regenerate import Stale
    from quiz.generate.tables import Asked, Sheet, Wishes
    from quiz.packs.item import Item, Pack


def generate(
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE...",
            help="Texts (.txt .md .html .pdf .docx), folders of them, web addresses, - for standard input; tables.",
        ),
    ],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="PACK.yaml", help="Write the pack here.")
    ] = None,
    title: Annotated[str | None, typer.Option(help="The pack's title; else its file name, in words.")] = None,
    language: Annotated[str, typer.Option(help="The language of the texts: en; of tables, any.")] = "en",
    licence: Annotated[str | None, typer.Option(help="The licence of the pack, as an SPDX name.")] = None,
    seed: Annotated[int, typer.Option(help="Decides the distractors: same texts, same seed, same pack.")] = 1,
    limit: Annotated[int | None, typer.Option(min=1, help="Keep the best N items.")] = None,
    facts: Annotated[bool, typer.Option("--facts", help="Print the facts as a table.")] = False,
    report: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write what was refused, and why; - prints it.")
    ] = None,
    trace: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Say how an item came about, by its id; or FILE:LINE, what a line has given."),
    ] = None,
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=0, max=60, metavar="N", help="Read N texts at a time; 0: one per core.")
    ] = 1,
    play: Annotated[bool, typer.Option("--play", help="Go straight into a round.")] = False,
    question: Annotated[
        list[str] | None,
        typer.Option(metavar="TEMPLATE", help="For tables: the question, with columns in braces. Again for more."),
    ] = None,
    answer: Annotated[
        list[str] | None, typer.Option(metavar="COLUMN", help="For tables: the column of the answers, per question.")
    ] = None,
    near: Annotated[
        str | None, typer.Option(metavar="COLUMNS", help="For tables: take wrong answers from rows alike in these.")
    ] = None,
    answers: Annotated[
        bool, typer.Option("--answers", help="For tables: where several rows answer, ask for all of them.")
    ] = False,
    explanation: Annotated[
        str | None, typer.Option(metavar="TEMPLATE", help="For tables: the sentence that explains the answer.")
    ] = None,
    difficulty: Annotated[
        str | None, typer.Option(metavar="COLUMN", help="For tables: the column that says easy, medium or hard.")
    ] = None,
    tags: Annotated[str | None, typer.Option(metavar="COLUMN", help="For tables: the column of the tags.")] = None,
) -> None:
    """Make a pack of questions from texts, and from tables of facts."""
    from quiz.generate.collect import articles as named
    from quiz.generate.regenerate import choices, stale
    from quiz.generate.sheets import apart, sheets

    texts_given, tables_given = apart(sources)
    if language != "en" and texts_given:
        raise QuizError(words.bad_language(language), fix=words.BAD_LANGUAGE_FIX, code=2)
    if output is not None and str(output) == "-":
        output = None
    for file in (output, report):
        _writable(file)
    beside = output or Path("generated.yaml")
    tables, table_texts, tables_stored = sheets(tables_given, beside)
    wishes = _wishes(tables, question or [], answer or [], near, answers, explanation, difficulty, tags, language)
    collected = _collect(texts_given)
    if report is not None and report.resolve() in {text.path for text in (*collected.texts, *table_texts)} | (
        {output.resolve()} if output else set()
    ):
        raise QuizError(words.REPORT_ELSEWHERE, where=str(report), code=2)
    if title is not None or licence is not None:
        _refuse_controls(title or "", licence or "")
    old, _ = _existing(output)
    read, stored = named(collected.texts, beside)
    result, asked = _run(read, tables, wishes, seed, limit, jobs, choices(old, read) if old else {})
    items = (*result.items, *(asked.items if asked else ()))
    # Read again: it may have been changed while the texts were read.
    old, before = _existing(output)
    pack = _pack(items, old, output, title, language, licence)
    if output is not None and items and pack.items:
        # Before anything is printed: a reader of the facts that leaves early must not cost the pack.
        _write(pack, before, output, [*stored, *tables_stored])
    gone = stale(old, items) if old else []
    _tell(result, asked, read, gone, facts, report)
    if trace is not None:
        _trace(trace, result, read, seed)
    if not items:
        _nothing(result, asked)
    if not pack.items:
        raise QuizError(words.ALL_REJECTED, where=str(output), fix=words.ALL_REJECTED_FIX)
    if output is not None:
        _say_written(pack, old, output, len(gone))
    elif not play and not facts and report is None and trace is None:
        from quiz.packs.writing import write_pack

        sys.stdout.write(write_pack(pack))
        if stored:
            typer.echo(words.not_stored(len(stored)), err=True)
    if play:
        texts = [(sheet.file, text.data) for sheet, text in zip(tables, table_texts, strict=True)]
        texts += [(one.file, text.data) for one, text in zip(read, collected.texts, strict=True)]
        _play(pack, output, texts)


def _wishes(
    tables: list[Sheet],
    questions: list[str],
    answers: list[str],
    near: str | None,
    several: bool,
    explanation: str | None,
    difficulty: str | None,
    tags: str | None,
    language: str,
) -> Wishes | None:
    """Return what is to be asked about the tables; None if there are none."""
    from quiz.generate.tables import Asking, Wishes
    from quiz.generate.templates import template

    if not tables:
        if questions or answers:
            raise QuizError(words.NO_TABLE, code=2)
        return None
    _refuse_controls(*questions, *answers, explanation or "", tags or "")
    columns = tables[0].table.columns
    example = words.table_example(columns[0], columns[1]) if len(columns) > 1 else None
    if example is None:
        raise QuizError(words.ONE_COLUMN, where=tables[0].file)
    if not questions:
        raise QuizError(words.TABLE_NEEDS_QUESTION, where=tables[0].file, fix=example, code=2)
    if len(questions) != len(answers):
        raise QuizError(words.AS_MANY_ANSWERS, fix=example, code=2)
    return Wishes(
        askings=tuple(
            Asking(template(wording), " ".join(column.split()))
            for wording, column in zip(questions, answers, strict=True)
        ),
        explanation=template(explanation) if explanation else None,
        near=tuple(filter(None, map(str.strip, (near or "").split(",")))),
        tags=tags,
        difficulty=difficulty,
        several=several,
        language=language,
    )


def _refuse_controls(*texts: str) -> None:
    from quiz.text import forbidden

    for text in texts:
        if any(forbidden(text)):
            raise QuizError(words.CONTROL_CHARACTER, code=2)


def _writable(path: Path | None) -> None:
    """Refuse a file that cannot be written, before minutes of reading rather than after them."""
    import os

    if path is None or str(path) == "-":
        return
    try:
        if path.is_dir():
            raise QuizError(words.IS_A_FOLDER, where=str(path), code=2)
        there = path.resolve()
        while not there.exists():
            there = there.parent
        if there != path.resolve() and not there.is_dir():
            raise NotADirectoryError(0, words.is_no_folder(str(there)))
        if not os.access(there, os.W_OK):
            raise PermissionError(0, words.WRITE_PROTECTED)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise QuizError(words.cannot_write(why), where=str(path)) from None


def _collect(names: list[str]) -> Collected:
    """Read the documents; those of a folder that cannot be read are named, and left out."""
    from quiz.generate.collect import texts

    with Progress() as progress:
        collected = texts(names, partial(progress.show, words.OPENING))
    for error in collected.left_out:
        complain(words.left_out(error.what), error.where, error.fix)
    return collected


def _existing(output: Path | None) -> tuple[Pack, bytes] | tuple[None, None]:
    """Read the pack that is there, for what humans did to it; one that cannot be read is never overwritten."""
    from quiz.packs.reading import read_bytes

    if output is None or not output.is_file():
        return None, None
    try:
        data = output.read_bytes()
    except OSError as error:
        raise QuizError(words.cannot_read(error.strerror or str(error)), where=str(output)) from None
    # One whose drafts were all rejected has no question, and its list of those is worth keeping.
    reading = read_bytes(data, output, may_be_empty=True)
    if reading.pack is None:
        raise QuizError(words.WILL_NOT_OVERWRITE, where=str(output), fix=f"quiz check {output}")
    return reading.pack, data


def _run(
    read: list[Article],
    tables: list[Sheet],
    wishes: Wishes | None,
    seed: int,
    limit: int | None,
    jobs: int,
    choices: dict[str, int],
) -> tuple[Result, Asked | None]:
    """Make what the texts give, and what the tables give; tables fill up what the texts leave of the limit."""
    from quiz.generate.tables import ask, drawn

    # First: what is wrong with a table is told before the parser has read for minutes.
    asked = ask(tables, wishes, seed) if wishes else None
    result = _read_texts(read, seed, limit, jobs, choices)
    if asked is not None and limit is not None:
        asked = drawn(asked, limit - len(result.items), seed)
    return result, asked


def _read_texts(read: list[Article], seed: int, limit: int | None, jobs: int, choices: dict[str, int]) -> Result:
    from quiz.generate.pipeline import Result, generate
    from quiz.generate.workers import cores

    if not read:
        return Result()
    with Progress() as progress:
        return generate(
            read,
            seed,
            limit=limit,
            jobs=jobs or cores(),
            progress=lambda stage, done, total: progress.show(words.STAGES[stage], done, total),
            choices=choices,
        )


def _nothing(result: Result, asked: Asked | None) -> NoReturn:
    """End a run that made no item, with the reason of most."""
    from collections import Counter

    if asked is None:
        from quiz.generate.gates import CODES

        refused = Counter(refusal.code for refusal in result.refusals).most_common(2)
        why = words.no_items(result.sentences, len(result.facts), [(count, CODES[code]) for code, count in refused])
        raise QuizError(why, fix=words.NO_ITEMS_FROM_TEXT_FIX)
    ((why, _),) = Counter(left.why for left in asked.left).most_common(1)
    raise QuizError(words.no_items_of_rows(asked.rows, why), fix=words.NO_ITEMS_FROM_TABLE_FIX)


def _tell(
    result: Result, asked: Asked | None, read: list[Article], gone: list[Stale], facts: bool, report: Path | None
) -> None:
    from quiz.generate.report import facts_table, summary
    from quiz.generate.report import report as whole_report

    typer.echo(summary(result, asked), err=True)
    if facts:
        sys.stdout.write(facts_table(result, read, asked))
    if report is not None and str(report) == "-":
        sys.stdout.write(whole_report(result, read, asked, gone))
    elif report is not None:
        from quiz.packs.saving import replace_file

        replace_file(report, whole_report(result, read, asked, gone).encode())


def _trace(wanted: str, result: Result, read: list[Article], seed: int) -> None:
    from quiz.generate.trace import trace

    told = trace(wanted, result, read, seed)
    if told is None:
        raise QuizError(words.not_traced(wanted), fix=words.NOT_TRACED_FIX)
    sys.stdout.write(told)


def _pack(
    items: tuple[Item, ...],
    old: Pack | None,
    output: Path | None,
    title: str | None,
    language: str,
    licence: str | None,
) -> Pack:
    from dataclasses import replace

    from quiz.generate.regenerate import merge
    from quiz.packs.item import Pack

    named = (output.name.split(".")[0] if output else "generated").replace("-", " ").replace("_", " ")
    base = old or Pack(title=named[:1].upper() + named[1:], items=(), language=language, path=output)
    base = replace(base, title=title or base.title, licence=licence or base.licence)
    return merge(base, items)


def _write(pack: Pack, before: bytes | None, output: Path, stored: list[Stored]) -> None:
    """Write the texts that the pack's items name, then the pack: a new one whole, an old one where it changes."""
    from quiz.packs.editing import edited
    from quiz.packs.saving import replace_file, save
    from quiz.packs.writing import write_pack

    after = write_pack(pack).encode() if before is None else edited(before, pack)
    proofs = [proof.source for item in pack.items for proof in item.also]
    named = {source.file for source in (*proofs, *(item.source for item in pack.items)) if source is not None}
    if not output.exists() or output.is_file():
        # A pipe or a device has no folder of its own to keep texts in.
        for text in stored:
            if text.file in named:
                replace_file(text.path, text.data)
    if before is None:
        replace_file(output, after)
    elif after != before:
        save(output, before, after)


def _say_written(pack: Pack, old: Pack | None, output: Path, stale: int) -> None:
    """Say what is in the pack now, what of it is new, and which quotes are gone."""
    drafts = sum(item.draft for item in pack.items)
    said = words.pack_written(str(output), len(pack.items), drafts)
    if old is not None:
        before = {item.id: item for item in old.items}
        after = {item.id: item for item in pack.items}
        changed = sum(before[one] != after[one] for one in before.keys() & after.keys())
        said += words.pack_changes(len(after.keys() - before.keys()), changed, len(before.keys() - after.keys()))
    typer.echo(said, err=True)
    if stale:
        typer.echo(words.stale(stale, str(output)), err=True)


def _play(pack: Pack, output: Path | None, texts: list[tuple[str, bytes]]) -> None:
    """Play the pack; one that is written nowhere has its texts beside it for as long as it is played."""
    import tempfile
    from dataclasses import replace

    from quiz.cli.play import start
    from quiz.game.dealing import Setup
    from quiz.packs.saving import replace_file

    # The one place, review aside, where drafts are dealt: whoever has just made them wants to see them.
    pack = replace(pack, items=tuple(replace(item, draft=False) for item in pack.items))
    if output is not None:
        start(Setup((replace(pack, path=output.resolve()),), 10))
        return
    with tempfile.TemporaryDirectory(prefix="quiz-") as folder:
        path = Path(folder).resolve() / "pack" / "generated.yaml"
        for file, data in texts:
            replace_file(path.parent / file, data)
        start(Setup((replace(pack, path=path),), 10))
