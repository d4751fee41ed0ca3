"""How a failure is told: on stderr, what and where in one line, how to mend it in the next."""

from __future__ import annotations

import typer


def complain(what: str, where: str | None, fix: str | None) -> None:
    """Print what went wrong, with all foreign characters made visible."""
    from quiz.text import visible

    typer.echo(f"quiz: {visible(where) + ': ' if where else ''}{visible(what, lines=True)}", err=True)
    if fix:
        typer.echo(f"  mend: {visible(fix, lines=True)}", err=True)
