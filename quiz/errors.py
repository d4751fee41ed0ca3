"""QuizError: what went wrong, where, and how to mend it, for the person at the terminal."""

from __future__ import annotations


class QuizError(Exception):
    """An expected failure. The command line prints it on stderr and ends with `code`; nobody sees a traceback.

    Codes: 1 the data has errors; 2 wrong usage, no terminal, or a missing extra.
    """

    def __init__(self, what: str, *, where: str | None = None, fix: str | None = None, code: int = 1) -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.fix = fix
        self.code = code
