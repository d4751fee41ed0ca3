"""`quiz review`: the drafts of a pack, one by one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quiz import words
from quiz.cli.play import is_terminal, sound
from quiz.errors import QuizError

if TYPE_CHECKING:
    from quiz.packs.review import Review


def review(
    pack: Annotated[str, typer.Argument(metavar="PACK", help="A pack by name or path.")],
    every: Annotated[bool, typer.Option("--all", help="Walk through all its items, not the drafts alone.")] = False,
) -> None:
    """Accept, mend or reject drafts, each beside its source."""
    from quiz.packs.library import find
    from quiz.packs.reading import read_bytes
    from quiz.packs.review import Review
    from quiz.packs.saving import refuse_protected
    from quiz.settings import places

    path = find(pack, places().packs).path.resolve()
    data = _bytes(path)
    found = sound(read_bytes(data, path, may_be_empty=True), path)
    under_review = Review(path, data, found, called=pack, every=every)
    if not under_review.entries:
        typer.echo(words.no_drafts(pack, len(found.items)))
        if found.items and not every:
            typer.echo(words.review_all(pack))
        return
    if not is_terminal():
        raise QuizError(words.REVIEW_NEEDS_TERMINAL, fix=words.REVIEW_NEEDS_TERMINAL_FIX, code=2)
    refuse_protected(path)
    _run(under_review)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise QuizError(words.cannot_read(error.strerror or str(error)), where=str(path)) from None


def _run(review: Review) -> None:
    from quiz.packs.review import Verdict
    from quiz.settings import places
    from quiz.text import visible
    from quiz.tui.app import QuizApp

    app = QuizApp(places(), review=review)
    app.run()
    if app.failure is not None:
        raise app.failure
    counts = [review.count(verdict) for verdict in (Verdict.ACCEPTED, Verdict.REJECTED, Verdict.OPEN)]
    typer.echo(f"{visible(review.called)}: {words.review_summary(*counts)}")
    typer.echo(words.review_pack(visible(str(review.path))))
    if app.return_code:
        raise typer.Exit(app.return_code)
