"""Documents from the web: one request, bounded in size, time and redirects."""

from __future__ import annotations

import re
import socket
import time
import urllib.error
import urllib.request
import zlib
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPException
from pathlib import PurePosixPath
from typing import IO, Any
from urllib.parse import quote, urlsplit, urlunsplit

from quiz import __version__
from quiz.errors import QuizError
from quiz.generate.documents.reading import ENDINGS, MEDIA_TYPES, Kind, most_bytes, too_large

SECONDS = 30.0
"""For the whole answer, redirects included."""

MOST_REDIRECTS = 5

_CHUNK = 64 * 2**10
_SCHEMES = ("http", "https")


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer."""

    data: bytes
    kind: Kind
    charset: str | None
    """The encoding that the server tells."""
    url: str
    """Where it came from in the end."""


def is_url(name: str) -> bool:
    """Say whether the name of a source is an address, of whatever scheme: `C:\\texts` is none."""
    return re.match(r"[A-Za-z][A-Za-z0-9+.-]+:/", name) is not None


def fetch(url: str, seconds: float = SECONDS) -> Fetched:
    """Return what the server answers.

    Raises:
        QuizError: the address is none that is fetched, or the answer is missing, too late, too large or no document.
    """
    end = time.monotonic() + seconds
    request = urllib.request.Request(
        _clean(url), headers={"User-Agent": f"quotequiz/{__version__}", "Accept-Encoding": "identity"}
    )
    try:
        with _opener().open(request, timeout=seconds) as answer:
            kind = _kind(answer.headers, url)
            data = _body(answer, most_bytes(kind), end, url)
            return Fetched(data, kind, answer.headers.get_content_charset(), _without_fragment(answer.url))
    except urllib.error.HTTPError as error:
        error.close()
        raise _refused(error, url) from None
    except TimeoutError:
        raise _too_late(url, seconds) from None
    except urllib.error.URLError as error:
        raise _unreachable(error.reason, url, seconds) from None
    except (OSError, HTTPException, zlib.error) as error:
        raise _unreachable(error, url, seconds) from None


def _clean(url: str) -> str:
    """Return the address as it goes over the wire.

    Raises:
        QuizError: it is none, or one that is not fetched; code 2.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise QuizError("this is no address", where=url, code=2) from None
    if parts.scheme.lower() not in _SCHEMES:
        raise QuizError(
            f"{parts.scheme}: addresses are not read",
            where=url,
            fix="http:// and https:// are; name a file by its path",
            code=2,
        )
    if not host or "@" in parts.netloc or not url.isprintable() or " " in url:
        raise QuizError("this is no address that can be read", where=url, fix="https://example.org/page", code=2)
    try:
        host = host.encode("idna").decode()
    except UnicodeError:
        raise QuizError(
            "this is no address that can be read", where=url, fix="https://example.org/page", code=2
        ) from None
    netloc = (f"[{host}]" if ":" in host else host) + (f":{parts.port}" if parts.port is not None else "")
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    return urlunsplit((parts.scheme.lower(), netloc, path, quote(parts.query, safe="/%:@!$&'()*+,;=~-._?"), ""))


def _without_fragment(url: str) -> str:
    return urlunsplit(urlsplit(url)._replace(fragment=""))


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows few redirects, and none to anything but a web address."""

    max_redirections = MOST_REDIRECTS
    max_repeats = 2

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        try:
            if not _is_web(newurl):
                raise _leads_elsewhere(newurl, req.full_url)
            return super().redirect_request(req, fp, code, msg, headers, _clean(newurl))
        except QuizError:
            fp.close()
            raise


def _opener() -> urllib.request.OpenerDirector:
    """Return an opener that knows the web and nothing else; Python's own opens files and FTP as well."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        _Redirects(),
    ):
        opener.add_handler(handler)
    return opener


def _kind(headers: Message, url: str) -> Kind:
    # A server that tells no type means HTML, as browsers have it.
    told = headers.get_content_type() if headers.get("Content-Type") else "text/html"
    kind = MEDIA_TYPES.get(told)
    if told in ("text/plain", "application/octet-stream", "binary/octet-stream"):
        # The server knows no better; the name may.
        kind = ENDINGS.get(PurePosixPath(urlsplit(url).path.lower()).suffix, kind)
    if kind is None:
        raise QuizError(
            f"the server sends {told}, which is not read",
            where=url,
            fix="web pages, plain text, Markdown, PDF and .docx are",
        )
    return kind


def _body(answer: Any, most: int, end: float, url: str) -> bytes:
    told = answer.headers.get("Content-Length", "")
    if told.isdecimal() and int(told[:20]) > most:
        raise too_large(url, most)
    parts: list[bytes] = []
    size = 0
    while part := answer.read1(_CHUNK):
        size += len(part)
        if size > most:
            raise too_large(url, most)
        if time.monotonic() > end:
            raise TimeoutError
        parts.append(part)
    data = b"".join(parts)
    if answer.headers.get("Content-Encoding", "identity").lower() in ("gzip", "x-gzip"):
        # Some servers pack whatever was asked for.
        packed = zlib.decompressobj(wbits=31)
        data = packed.decompress(data, most + 1)
        if len(data) > most:
            raise too_large(url, most)
    return data


def _is_web(url: str) -> bool:
    return urlsplit(url).scheme.lower() in _SCHEMES


def _leads_elsewhere(to: str, url: str) -> QuizError:
    return QuizError(f"the server redirects to {to}, which is not read", where=url)


def _refused(error: urllib.error.HTTPError, url: str) -> QuizError:
    if error.code in (301, 302, 303, 307, 308):
        to = error.headers.get("Location", "")
        # Python itself refuses most of them before the handler above is asked.
        if is_url(to) and not _is_web(to):
            return _leads_elsewhere(to, url)
        return QuizError(f"the server redirects in circles, or more than {MOST_REDIRECTS} times", where=url)
    what = {
        401: "the page asks for a password (401)",
        403: "the server refuses to send it (403)",
        404: "there is no such page (404)",
        410: "the page is gone (410)",
        429: "the server wants fewer requests (429)",
    }.get(error.code, f"the server answers with {error.code} {error.reason}")
    return QuizError(what, where=url, fix="open it in a browser, save it, and name the file")


def _too_late(url: str, seconds: float) -> QuizError:
    return QuizError(
        f"the server took more than {seconds:g} seconds", where=url, fix="try again, or save the page and name the file"
    )


def _unreachable(reason: object, url: str, seconds: float) -> QuizError:
    if isinstance(reason, TimeoutError):
        return _too_late(url, seconds)
    if isinstance(reason, socket.gaierror):
        return QuizError(
            f"no server is called {urlsplit(url).hostname}, or there is no network",
            where=url,
            fix="check address and network",
        )
    why = reason.strerror if isinstance(reason, OSError) and reason.strerror else str(reason) or type(reason).__name__
    return QuizError(f"the server cannot be reached: {why}", where=url, fix="check address and network")
