"""The command line: Typer commands, each of which imports what it runs when it runs."""
