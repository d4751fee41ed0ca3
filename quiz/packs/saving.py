"""Files that are written beside and put in place: whoever is interrupted leaves the old one whole."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from quiz.errors import QuizError


def save(path: Path, before: bytes, after: bytes) -> None:
    """Replace what a file held when it was read by what it shall hold now.

    Raises:
        Changed: the file is no longer `before`; it is left as it is.
        QuizError: it cannot be read or written.
    """
    try:
        now = path.read_bytes()
    except FileNotFoundError:
        raise Changed(path, "is no longer there") from None
    except OSError as error:
        raise QuizError(f"cannot be read: {error.strerror or error}", where=str(path)) from None
    if now != before:
        raise Changed(path, "was changed by another program meanwhile")
    replace_file(path, after)


class Changed(QuizError):
    """Another program has written the file since it was read."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(what, where=str(path), fix="read it again; nothing was overwritten")


def replace_file(path: Path, data: bytes) -> None:
    """Write a file beside and put it in place, on the disk when this returns. The mode of the old one is kept, a link
    is followed, a missing folder is made; a device or a pipe is written to.

    Raises:
        QuizError: it cannot be written.
    """
    try:
        path = path.resolve()
        if path.exists():
            if not path.is_file():
                path.write_bytes(data)
                return
            refuse_protected(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        _put(path, data)
    except OSError as error:
        raise QuizError(f"cannot be written: {error.strerror or error}", where=str(path)) from None


def refuse_protected(path: Path) -> None:
    """Refuse a file that must not be replaced, before anyone has worked on it.

    Raises:
        QuizError: the file or its folder is write-protected.
    """
    # The folder alone would let us replace the file; whoever write-protected it did not want that.
    for place, what in ((path, "the file"), (path.parent, "its folder")):
        if not os.access(place, os.W_OK):
            raise QuizError(f"cannot be written: {what} is write-protected", where=str(path))


def _put(path: Path, data: bytes) -> None:
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(beside, path.stat().st_mode & 0o777 if path.exists() else 0o644)
        os.replace(beside, path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    # The new name too; a system that cannot open a folder (Windows) keeps it by itself.
    with suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
