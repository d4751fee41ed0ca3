"""The commands `quiz` and `quotequiz`: what is there, and how failures end."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from quiz import __version__
from quiz.cli.check import check
from quiz.cli.complaints import complain
from quiz.cli.generate import generate
from quiz.cli.packs import packs
from quiz.cli.play import home, play
from quiz.cli.review import review
from quiz.errors import QuizError

app = typer.Typer(
    name="quiz",
    help="A trivia game for the terminal whose every answer comes with proof.",
    epilog="Without a command: the home screen.",
    # Rich help and tracebacks would double the time that every command takes to start.
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"quotequiz {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _start(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        home()


for command in (play, packs, check, generate, review):
    app.command()(command)


def main() -> None:
    """Run the command line and end the process: 0 fine, 1 data errors, 2 usage, 130 interrupted."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit code; every failure ends in a message on stderr."""
    for stream in (sys.stdout, sys.stderr):
        # LANG=C, or a Windows pipe: a letter that the encoding lacks is shown by number and never stops the program.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = app(args=arguments, standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except QuizError as error:
        complain(error.what, error.where, error.fix)
        return error.code
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except (BrokenPipeError, SystemExit):
        # The reader (`| head`) has left; Typer's click asks to exit then. That is no failure of ours.
        _drop_output()
        return 0
    except OSError as error:
        # A full disk behind a pipe, say.
        _drop_output()
        complain(error.strerror or str(error), str(error.filename) if error.filename else None, None)
        return 1
    except Exception as error:
        if hasattr(error, "format_message"):  # a usage error of Typer's own click, whose classes it does not export
            complain(error.format_message(), None, "quiz --help")
            return 2
        return _internal(error)


def _drop_output() -> None:
    """Send what is still buffered nowhere: it must not fail again when Python shuts down."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _internal(error: Exception) -> int:
    """Keep the traceback in a file for a report, and say where; a user is never shown one."""
    import tempfile
    import traceback

    with tempfile.NamedTemporaryFile("w", prefix="quiz-error-", suffix=".txt", delete=False, encoding="utf-8") as file:
        traceback.print_exception(error, file=file)
    complain(
        f"this should not have happened ({type(error).__name__})", None, f"please report it, with the file {file.name}"
    )
    return 1
