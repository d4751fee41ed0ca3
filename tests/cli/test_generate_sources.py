"""`quiz generate` and the world around it: documents of every kind, places to write to, and sudden ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from quiz.packs.checks import check_quotes
from quiz.packs.reading import read_pack
from tests.cli.command import ROOT
from tests.documents import column, paragraph, pdf, word

FACTS = {
    "Kent": "Mary Shelley sold the Kent mill in 1840 and went home.",
    "Bath": "Anna Brown built the Bath bridge in 1851 and went home.",
    "York": "Carl Smith painted the York tower in 1862 and went home.",
    "Hull": "Peter Jones founded the Hull school in 1873 and went home.",
    "Ryde": "Emma White opened the Ryde theatre in 1884 and went home.",
}


def generate(
    *arguments: str | Path, cwd: Path, stdin: bytes | None = None, path: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "quiz", "generate", *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (path or ROOT, ROOT)))},
        input=stdin or b"",
        capture_output=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "a.txt").write_text(FACTS["Kent"] + "\n", encoding="utf-8")
    (texts / "b.html").write_text(f"<title>Bath</title><p>{FACTS['Bath']}</p>", encoding="utf-8")
    (texts / "c.md").write_text(FACTS["York"].replace("painted", "**painted**"), encoding="utf-8")
    (texts / "d.pdf").write_bytes(pdf(column([FACTS["Hull"]])))
    (texts / "e.docx").write_bytes(word(paragraph(FACTS["Ryde"])))
    return tmp_path


def test_every_kind_of_document_gives_items_whose_quotes_stand_in_what_is_stored(folder: Path) -> None:
    (folder / "texts" / "f.pdf").write_bytes(pdf([]))
    done = generate("texts", "--output", "mills.yaml", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert b"f.pdf: left out: the pages of the PDF are pictures" in done.stderr
    pack = read_pack(folder / "mills.yaml").pack
    assert pack is not None and not check_quotes(pack)
    quoted = {item.source.file: item.quote for item in pack.items if item.source}
    assert quoted == {
        "texts/a.txt": FACTS["Kent"],
        "mills.sources/b.html.txt": FACTS["Bath"],
        "mills.sources/c.md.txt": FACTS["York"],
        "mills.sources/d.pdf.txt": FACTS["Hull"],
        "mills.sources/e.docx.txt": FACTS["Ryde"],
    }
    stored = sorted(path.name for path in (folder / "mills.sources").iterdir())
    assert stored == ["b.html.txt", "c.md.txt", "d.pdf.txt", "e.docx.txt"]

    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert generate("texts", "--output", "mills.yaml", cwd=folder).returncode == 0
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before

    (folder / "texts" / "c.md").write_text(FACTS["York"].replace("1862", "1863"), encoding="utf-8")
    assert generate("texts", "--output", "mills.yaml", cwd=folder).returncode == 0
    assert b"1863" in (folder / "mills.sources" / "c.md.txt").read_bytes()
    pack = read_pack(folder / "mills.yaml").pack
    assert pack is not None and not check_quotes(pack)


def test_a_document_named_itself_must_be_readable(folder: Path) -> None:
    (folder / "texts" / "f.pdf").write_bytes(pdf(column(["Text."]), locked=True))
    done = generate("texts", "texts/f.pdf", "--output", "mills.yaml", cwd=folder)
    assert done.returncode == 1
    assert done.stderr.startswith(b"quiz: texts/f.pdf: the PDF asks for a password\n  mend: ")
    assert not (folder / "mills.yaml").exists() and not (folder / "mills.sources").exists()


def test_standard_input_to_standard_output(tmp_path: Path) -> None:
    done = generate("-", "--output", "-", cwd=tmp_path, stdin=FACTS["Kent"].encode())
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(b"format: 1\n") and b"1840" in done.stdout
    assert b"1 text behind the quotes would be stored" in done.stderr
    assert list(tmp_path.iterdir()) == []


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture
def server(folder: Path) -> Iterator[str]:
    def handler(*arguments: object) -> _Quiet:
        return _Quiet(*arguments, directory=str(folder / "texts"))  # type: ignore[arg-type]

    running = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()
    thread.join()


def test_a_page_from_the_web_is_stored_with_its_address(folder: Path, server: str) -> None:
    done = generate(f"{server}/b.html", "--output", "bath.yaml", cwd=folder)
    assert done.returncode == 0, done.stderr
    pack = read_pack(folder / "bath.yaml").pack
    assert pack is not None and not check_quotes(pack)
    source = pack.items[0].source
    assert source is not None
    assert (source.title, source.url, source.file) == ("Bath", f"{server}/b.html", "bath.sources/b.html.txt")
    assert generate(f"{server}/none.html", cwd=folder).stderr.startswith(
        f"quiz: {server}/none.html: there is no such page (404)\n  mend: ".encode()
    )


@pytest.mark.parametrize(
    ("output", "what", "code"),
    [
        ("texts", b"this is a folder", 2),
        ("texts/a.txt/pack.yaml", b"is not a folder", 1),
        ("a" * 300 + ".yaml", b"cannot be written", 1),
        ("texts/a.txt", b"not overwritten", 1),
    ],
)
def test_what_cannot_be_written_is_noticed_before_the_work(folder: Path, output: str, what: bytes, code: int) -> None:
    # A parser that cannot be loaded: whoever came so far has not noticed.
    (folder / "spacy.py").write_text("raise SystemExit('too late')\n", encoding="utf-8")
    before = (folder / "texts" / "a.txt").read_bytes()
    done = generate("texts", "--output", output, cwd=folder, path=folder)
    assert (done.returncode, what in done.stderr) == (code, True), done.stderr
    assert (folder / "texts" / "a.txt").read_bytes() == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_named_pipe_takes_the_pack_and_stays_a_pipe(folder: Path) -> None:
    os.mkfifo(folder / "pipe.yaml")
    taken: list[bytes] = []
    reader = threading.Thread(target=lambda: taken.append((folder / "pipe.yaml").read_bytes()))
    reader.start()
    done = generate("texts/a.txt", "--output", "pipe.yaml", cwd=folder)
    reader.join(timeout=60)
    assert done.returncode == 0, done.stderr
    assert taken and taken[0].startswith(b"format: 1\n")
    assert (folder / "pipe.yaml").is_fifo()


SUDDEN_ENDS = {
    "killed while the texts are read": ("spacy.load", signal.SIGKILL),
    "killed while the pack is written": ("os.fsync", signal.SIGKILL),
    "killed before the pack is put in place": ("os.replace", signal.SIGKILL),
    "interrupted while the texts are read": ("spacy.load", signal.SIGINT),
    "interrupted before the pack is put in place": ("os.replace", signal.SIGINT),
}


@pytest.mark.skipif(sys.platform == "win32", reason="the signals are those of POSIX")
@pytest.mark.parametrize("end", SUDDEN_ENDS)
def test_however_a_run_ends_the_old_pack_is_whole(folder: Path, end: str) -> None:
    pack = folder / "mill.yaml"
    old = b"format: 1\npack:\n  title: Mills\nquestions: []  # none yet\n"
    pack.write_bytes(old)
    call, how = SUDDEN_ENDS[end]
    (folder / "at").mkdir()
    # Python runs this file when it starts: the process sends itself the signal where the call would be.
    (folder / "at" / "sitecustomize.py").write_text(
        f"import os, {call.split('.')[0]}\n{call} = lambda *_, **__: os.kill(os.getpid(), {int(how)})\n",
        encoding="utf-8",
    )
    done = generate("texts/a.txt", "--output", "mill.yaml", cwd=folder, path=folder / "at")
    assert done.returncode == (130 if how is signal.SIGINT else -how), done.stderr
    assert pack.read_bytes() == old
    if how is signal.SIGINT:
        assert sorted(path.name for path in folder.iterdir()) == ["at", "mill.yaml", "texts"]
