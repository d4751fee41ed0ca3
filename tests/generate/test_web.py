"""What is fetched, and what is refused: a real server on the loopback, a few lines long."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from quiz.errors import QuizError
from quiz.generate.documents.reading import Kind
from quiz.generate.documents.web import Fetched, fetch, is_url

Answer = Callable[[BaseHTTPRequestHandler], None]


def sends(data: bytes, kind: str | None = "text/html", status: int = 200, **headers: str) -> Answer:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        if kind is not None:
            request.send_header("Content-Type", kind)
        for name, value in headers.items():
            request.send_header(name.replace("_", "-"), value)
        request.end_headers()
        request.wfile.write(data)

    return answer


def redirects(to: str) -> Answer:
    return sends(b"", status=302, Location=to)


def drips(request: BaseHTTPRequestHandler) -> None:
    request.send_response(200)
    request.send_header("Content-Type", "text/html")
    request.end_headers()
    for _ in range(100):
        time.sleep(0.05)
        request.wfile.write(b"<p>more")
        request.wfile.flush()


def floods(request: BaseHTTPRequestHandler) -> None:
    request.send_response(200)
    request.send_header("Content-Type", "text/plain")
    request.end_headers()
    for _ in range(200):
        request.wfile.write(b"x" * 2**16)


def stays_silent(request: BaseHTTPRequestHandler) -> None:
    time.sleep(2)


PAGES: dict[str, Answer] = {
    "/page": sends(b"<p>A page.", "text/html; charset=iso-8859-1"),
    "/untyped": sends(b"<p>A page.", None),
    "/notes.md": sends(b"# Notes", "text/plain"),
    "/paper.pdf": sends(b"%PDF-", "application/octet-stream"),
    "/file": sends(b"\x7fELF", "application/octet-stream"),
    "/table.csv": sends(b"a,b\n", "text/csv"),
    "/packed": sends(gzip.compress(b"<p>A page."), Content_Encoding="gzip"),
    "/bomb": sends(gzip.compress(b"x" * (9 * 2**20)), Content_Encoding="gzip"),
    "/picture": sends(b"\x89PNG", "image/png"),
    "/moved": redirects("/page"),
    "/circle": redirects("/circle"),
    "/long": redirects("/long/"),
    "/to-file": redirects("file:///etc/passwd"),
    "/to-ftp": redirects("ftp://127.0.0.1/x"),
    "/to-secret": redirects("http://user:password@127.0.0.1/"),
    "/caf%C3%A9?q=%C3%A9%20b": sends(b"<p>Coffee."),
    "/secret": sends(b"", status=401),
    "/broken": sends(b"", status=500),
    "/large": sends(b"x", "text/plain", Content_Length=str(9 * 2**20)),
    "/floods": floods,
    "/drips": drips,
    "/silent": stays_silent,
}


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        try:
            PAGES.get(self.path, redirects(f"{self.path}/") if "/long" in self.path else sends(b"", status=404))(self)
        except (BrokenPipeError, ConnectionResetError):
            return

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    running = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    running.daemon_threads = True
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()
    thread.join()


@pytest.mark.parametrize(
    ("path", "data", "kind", "charset", "end"),
    [
        ("/page#part", b"<p>A page.", Kind.PAGE, "iso-8859-1", "/page"),
        ("/moved", b"<p>A page.", Kind.PAGE, "iso-8859-1", "/page"),
        ("/untyped", b"<p>A page.", Kind.PAGE, None, "/untyped"),
        ("/notes.md", b"# Notes", Kind.MARKDOWN, None, "/notes.md"),
        ("/paper.pdf", b"%PDF-", Kind.PDF, None, "/paper.pdf"),
        ("/table.csv", b"a,b\n", Kind.TEXT, None, "/table.csv"),
        ("/packed", b"<p>A page.", Kind.PAGE, None, "/packed"),
        ("/café?q=é b".replace(" ", "%20"), b"<p>Coffee.", Kind.PAGE, None, "/caf%C3%A9?q=%C3%A9%20b"),
    ],
)
def test_what_is_fetched(server: str, path: str, data: bytes, kind: Kind, charset: str | None, end: str) -> None:
    assert fetch(server + path) == Fetched(data, kind, charset, server + end)


@pytest.mark.parametrize(
    ("path", "what"),
    [
        ("/nothing", "there is no such page (404)"),
        ("/secret", "asks for a password (401)"),
        ("/broken", "the server answers with 500"),
        ("/picture", "the server sends image/png, which is not read"),
        ("/file", "the server sends application/octet-stream, which is not read"),
        ("/large", "larger than 8 MiB"),
        ("/floods", "larger than 8 MiB"),
        ("/bomb", "larger than 8 MiB"),
        ("/circle", "redirects in circles"),
        ("/long", "more than 5 times"),
        ("/to-file", "the server redirects to file:///etc/passwd, which is not read"),
        ("/to-ftp", "the server redirects to ftp://127.0.0.1/x, which is not read"),
    ],
)
def test_what_is_refused(server: str, path: str, what: str) -> None:
    with pytest.raises(QuizError) as raised:
        fetch(server + path)
    assert what in raised.value.what
    assert raised.value.where is not None and raised.value.where.startswith(server)
    assert raised.value.code == 1


def test_a_redirect_never_carries_a_password(server: str) -> None:
    with pytest.raises(QuizError, match="no address that can be read"):
        fetch(f"{server}/to-secret")


@pytest.mark.parametrize("path", ["/drips", "/silent"])
def test_a_slow_server_is_left_in_time(server: str, path: str) -> None:
    start = time.monotonic()
    with pytest.raises(QuizError, match=r"took more than 0\.3 seconds"):
        fetch(server + path, seconds=0.3)
    assert time.monotonic() - start < 1.9


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/x",
        "data:/text",
        "http://",
        "http://user:secret@127.0.0.1/",
        "http://127.0.0.1:99999999/",
        "http://[::1/",
        "http://a b/",
        "http://127.0.0.1/\x1b",
        "http://" + "a" * 300 + "/",
    ],
)
def test_what_is_no_web_address_is_refused_unasked(url: str) -> None:
    with pytest.raises(QuizError) as raised:
        fetch(url)
    assert raised.value.code == 2


def test_a_server_that_is_not_there_is_named() -> None:
    with pytest.raises(QuizError, match="cannot be reached"):
        fetch("http://127.0.0.1:1/page")


def test_names_of_files_are_no_addresses() -> None:
    assert is_url("https://example.org/a") and is_url("file:///etc/passwd")
    assert not any(map(is_url, ("C:\\texts\\a.txt", "texts/a.txt", "a:b.txt", "-", "notes: a.txt")))
