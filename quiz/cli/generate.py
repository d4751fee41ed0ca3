"""`quiz generate`: from texts to a pack."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quiz import words
from quiz.errors import QuizError

if TYPE_CHECKING:
    from quiz.generate.article import Article
    from quiz.generate.collect import Text
    from quiz.generate.pipeline import Result
    from quiz.packs.item import Item, Pack


def generate(
    sources: Annotated[list[str], typer.Argument(metavar="SOURCE...", help="Text files, and folders of them.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="PACK.yaml", help="Write the pack here.")
    ] = None,
    title: Annotated[str | None, typer.Option(help="The pack's title; else its file name, in words.")] = None,
    language: Annotated[str, typer.Option(help="The language of the texts: en.")] = "en",
    licence: Annotated[str | None, typer.Option(help="The licence of the pack, as an SPDX name.")] = None,
    seed: Annotated[int, typer.Option(help="Decides the distractors: same texts, same seed, same pack.")] = 1,
    limit: Annotated[int | None, typer.Option(min=1, help="Keep the best N items.")] = None,
    facts: Annotated[bool, typer.Option("--facts", help="Print the facts as a table.")] = False,
    report: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write what was refused, and why; - prints it.")
    ] = None,
    play: Annotated[bool, typer.Option("--play", help="Go straight into a round.")] = False,
) -> None:
    """Make a pack of questions from texts."""
    from quiz.generate.collect import articles as named
    from quiz.generate.collect import texts

    if language != "en":
        raise QuizError(words.bad_language(language), fix=words.BAD_LANGUAGE_FIX, code=2)
    found = texts(sources)
    if report is not None and report.resolve() in {text.path for text in found} | (
        {output.resolve()} if output else set()
    ):
        raise QuizError(words.REPORT_ELSEWHERE, where=str(report), code=2)
    if title is not None or licence is not None:
        _refuse_controls(title or "", licence or "")
    old = _existing(output)
    read, copies = named(found, output or Path("generated.yaml"))
    result = _run(read, seed, limit)
    pack = _pack(result.items, old, output, title, licence)
    if output is not None and pack.items:
        # Before anything is printed: a reader of the facts that leaves early must not cost the pack.
        _write(pack, output, copies, found)
    _tell(result, read, facts, report)
    if not pack.items:
        raise QuizError(words.no_items(len(result.facts)), fix=words.NO_ITEMS_FROM_TEXT_FIX)
    if output is not None:
        drafts = sum(item.draft for item in pack.items)
        typer.echo(words.pack_written(str(output), len(pack.items), drafts), err=True)
    elif not play and not facts and report is None:
        from quiz.packs.writing import write_pack

        sys.stdout.write(write_pack(pack))
    if play:
        _play(pack, output)


def _refuse_controls(*texts: str) -> None:
    from quiz.text import forbidden

    for text in texts:
        if any(forbidden(text)):
            raise QuizError(words.CONTROL_CHARACTER, code=2)


def _existing(output: Path | None) -> Pack | None:
    """Read the pack that is there, for what humans did to it; one that cannot be read is never overwritten."""
    from quiz.packs.reading import read_pack

    if output is None or not output.exists():
        return None
    reading = read_pack(output)
    if reading.pack is None:
        raise QuizError(words.WILL_NOT_OVERWRITE, where=str(output), fix=f"quiz check {output}")
    return reading.pack


def _run(read: list[Article], seed: int, limit: int | None) -> Result:
    from quiz.generate.language import Parser
    from quiz.generate.pipeline import generate

    shown = sys.stderr.isatty()

    def progress(done: int, total: int) -> None:
        if shown:
            typer.echo(f"\r{words.reading_texts(done, total)} ", nl=done == total, err=True)

    return generate(read, seed, Parser(), limit=limit, progress=progress)


def _tell(result: Result, read: list[Article], facts: bool, report: Path | None) -> None:
    from quiz.generate.report import facts_table, summary
    from quiz.generate.report import report as whole_report

    typer.echo(summary(result), err=True)
    if facts:
        sys.stdout.write(facts_table(result, read))
    if report is not None and str(report) == "-":
        sys.stdout.write(whole_report(result, read))
    elif report is not None:
        from quiz.packs.saving import replace_file

        replace_file(report, whole_report(result, read).encode())


def _pack(
    items: tuple[Item, ...], old: Pack | None, output: Path | None, title: str | None, licence: str | None
) -> Pack:
    from dataclasses import replace

    from quiz.generate.regenerate import merge
    from quiz.packs.item import Pack

    named = (output.name.split(".")[0] if output else "generated").replace("-", " ").replace("_", " ")
    base = old or Pack(title=named[:1].upper() + named[1:], items=(), path=output)
    base = replace(base, title=title or base.title, licence=licence or base.licence)
    return merge(base, items)


def _write(pack: Pack, output: Path, copies: list[tuple[Path, Path]], found: list[Text]) -> None:
    from quiz.packs.saving import replace_file
    from quiz.packs.writing import write_pack

    bytes_of = {text.path: text.path.read_bytes() for text in found if any(text.path == one for one, _ in copies)}
    for one, to in copies:
        replace_file(to, bytes_of[one])
    replace_file(output, write_pack(pack).encode())


def _play(pack: Pack, output: Path | None) -> None:
    from dataclasses import replace

    from quiz.cli.play import start
    from quiz.game.dealing import Setup

    # The one place, review aside, where drafts are dealt: whoever has just made them wants to see them.
    items = tuple(replace(item, draft=False) for item in pack.items)
    path = (output or Path("generated.yaml")).resolve()
    start(Setup((replace(pack, items=items, path=path),), 10))
