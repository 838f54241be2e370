"""Remote documents: fetched once, only from origins that the user named, without credentials, under limits."""

from __future__ import annotations

import contextlib
import hashlib
import ipaddress
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from specloom import __version__
from specloom.diagnostics import Diagnostic, InputError, Pointer, Severity, refused, warning
from specloom.files import Kept
from specloom.reading.document import Document, Recognise, load_text
from specloom.reading.limits import Limits

if TYPE_CHECKING:
    from urllib.request import OpenerDirector

SECONDS = 30.0
"""For one document, from the first packet to the last."""
MOST_REDIRECTS = 5
CHUNK = 65_536
PORTS = {"https": 443, "http": 80}
HOST = re.compile(r"[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\]")
REDIRECTS = frozenset({301, 302, 303, 307, 308})
OK = 200
SAFE = "%/:=&?~+!$,;'@()*"
"""What stays as it is in a path or a query; anything else is percent-encoded."""


class Refusal(Exception):  # noqa: N818 - a finding about the input
    """A document that is not fetched, or could not be; says why, and the caller knows the place."""

    def __init__(self, code: str, message: str, help: str | None = None) -> None:  # noqa: A002 - the field's name
        super().__init__(message)
        self.code, self.message, self.help = code, message, help

    def diagnostic(self, at: Pointer) -> Diagnostic:
        """Return the refusal as an error at a place."""
        return Diagnostic(self.code, Severity.ERROR, self.message, at, self.help)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What one address gave."""

    url: str
    """The address that answered: another one than was asked for where the server redirected."""
    raw: bytes
    sha256: str
    at: Pointer
    """The first place that asked for it."""


class Fetcher:
    """Fetches what the user allowed, and keeps it; without origins it refuses everything."""

    def __init__(
        self,
        allowed: Iterable[str] = (),
        *,
        named_at: Callable[[str], Pointer] = lambda _: Pointer("allow_remote_refs"),
        kept: Mapping[str, Kept] = MappingProxyType({}),
        limits: Limits = Limits(),  # noqa: B008 - frozen
        seconds: float = SECONDS,
    ) -> None:
        """Begin with the origins of `allow_remote_refs`; raises InputError where one is none, at the place of its name.

        `kept` has copies of an earlier run by address: what they hold is not asked for.
        """
        self.origins = frozenset(_named(text, named_at(text)) for text in allowed)
        self._kept = kept
        self.fetched: dict[str, Fetched] = {}
        """Every answer by the address that was asked for."""
        self._failed: dict[str, Refusal] = {}
        self._limits, self._seconds = limits, seconds

    def load(self, url: str, recognise: Recognise | None = None) -> Document:
        """Fetch and parse the document that the user named by its address; raises InputError."""
        at = Pointer(re.sub(r"//[^/?#]*@", "//", url))  # a password is not shown
        try:
            checked = address(url)
        except Refusal as refusal:
            advice = "save it and name the file"
            raise InputError([Refusal("remote-not-allowed", refusal.message, advice).diagnostic(at)]) from None
        self.origins |= {origin(checked)}
        try:
            fetched = self.fetch(checked, Pointer(checked))
        except Refusal as refusal:
            raise InputError([refusal.diagnostic(at)]) from None
        return load_text(fetched.url, fetched.raw, limits=self._limits, recognise=recognise)

    def permitted(self, target: str, base: str | None = None) -> str:
        """Return the address that a reference names if it may be fetched; raises Refusal."""
        url = address(target, base)
        if origin(url) not in self.origins:
            shown = origin(url)
            advice = f"copy the document beside this one, or allow it: --allow-remote-ref {shown}"
            raise Refusal("ref-remote", f"'{target[:200]}' leads to {shown}, which is not allowed", advice)
        return url

    def fetch(self, url: str, at: Pointer) -> Fetched:
        """Return what a permitted address gives, asking for it once or taking the copy; raises Refusal."""
        if url in self._failed:
            raise self._failed[url]
        copy = self._kept.get(url)
        if url not in self.fetched and copy is not None and copy.content is not None:
            self.fetched[url] = Fetched(copy.url, copy.content, copy.sha256, at)
        if url not in self.fetched:
            try:
                final, raw = self._in_time(url)
            except Refusal as refusal:
                self._failed[url] = refusal
                raise
            self.fetched[url] = Fetched(final, raw, hashlib.sha256(raw).hexdigest(), at)
        return self.fetched[url]

    def changes(self, recorded: Mapping[str, Kept]) -> Iterator[Diagnostic]:
        """Say which documents are not what they were when they were `recorded`, by their addresses."""
        for url, fetched in self.fetched.items():
            if url in recorded and recorded[url].sha256 != fetched.sha256:
                message = f"'{url[:200]}' has changed since the last run"
                advice = "look at what changed in the client, and commit its manifest with it"
                yield warning("remote-changed", message, fetched.at, advice)

    def _in_time(self, url: str) -> tuple[str, bytes]:
        # In a thread: the time limit of a socket is for each of its reads, and a slow server has many of them.
        answers: SimpleQueue[tuple[str, bytes] | Refusal] = SimpleQueue()

        def work() -> None:
            try:
                answers.put(_followed(url, self._limits.text, self._seconds))
            except Refusal as refusal:
                answers.put(refusal)
            except Exception as error:  # noqa: BLE001 - whatever a server can cause
                answers.put(Refusal("remote-unreachable", f"'{url[:200]}' cannot be fetched: {_reason(error)}"))

        Thread(target=work, daemon=True).start()
        try:
            answer = answers.get(timeout=self._seconds)
        except Empty:
            raise _late(url, self._seconds) from None
        if isinstance(answer, Refusal):
            raise answer
        return answer


def address(target: str, base: str | None = None) -> str:
    """Return a URL in its one spelling, without fragment; raises Refusal where it could never be fetched."""
    try:
        url = urljoin(base, target) if base else target
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise _impossible(target, "is not a valid address") from None
    if any(character <= " " or character == "\x7f" for character in target):
        raise _impossible(target, "has a space or a control character")
    if "@" in parts.netloc:
        raise Refusal("ref-remote", "an address with a user name or a password is not fetched", "remove them")
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    if parts.scheme not in PORTS or (parts.scheme == "http" and not _is_loopback(host)):
        raise _impossible(target, "leads to another place, and only https is fetched")
    if not HOST.fullmatch(host):
        raise _impossible(target, "is not a valid address")
    place = host if port in (None, PORTS[parts.scheme]) else f"{host}:{port}"
    return urlunsplit((parts.scheme, place, quote(parts.path or "/", safe=SAFE), quote(parts.query, safe=SAFE), ""))


def origin(url: str) -> str:
    """Return scheme, host and port of a URL in its one spelling."""
    return "/".join(url.split("/", 3)[:3])


def _named(text: str, at: Pointer) -> str:
    """Return an origin as the user named it, in its one spelling."""
    reason = "it is not https://HOST or https://HOST:PORT"
    try:
        url = address(text)
    except Refusal as refusal:
        reason = refusal.message
    else:
        if url == origin(url) + "/" and not re.search(r"[?#]", text):
            return origin(url)
    message = f"`allow_remote_refs` cannot name {re.sub(r'//.*@', '//', text)[:200]!r}: {reason}"
    advice = "name a scheme, a host and perhaps a port, as in https://example.org"
    raise refused("remote-origin", message, at, advice)


def _is_loopback(host: str) -> bool:
    with contextlib.suppress(ValueError):
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    return host == "localhost"


def _followed(url: str, limit: int, seconds: float) -> tuple[str, bytes]:
    """Return the address at the end of the redirects, all of one origin, and its text."""
    opener, deadline = _opener(url), time.monotonic() + seconds
    here = url
    for _ in range(MOST_REDIRECTS + 1):
        with opener.open(here, timeout=seconds) as response:
            if response.status not in REDIRECTS:
                return here, _body(response, here, limit, deadline)
            location = response.headers.get("Location", "")
        try:
            there = address(location, here)
        except Refusal:
            there = ""
        if origin(there) != origin(url):
            message = f"'{here[:200]}' redirects to another origin: '{(origin(there) or location)[:200]}'"
            raise Refusal("remote-redirected", message, "name the address that it leads to, if you trust it")
        here = there
    raise Refusal("remote-redirected", f"'{url[:200]}' redirects more than {MOST_REDIRECTS} times")


def _opener(url: str) -> OpenerDirector:
    """Return an opener that knows http and https, and neither cookies, credentials, redirects nor files."""
    import ssl  # noqa: PLC0415 - a run without remote documents does without
    import urllib.request  # noqa: PLC0415 - the same

    # None means the proxies of the environment.
    proxies: dict[str, str] | None = {} if _is_loopback(urlsplit(url).hostname or "") else None
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(proxies),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(context=ssl.create_default_context()),
    ):
        opener.add_handler(handler)
    opener.addheaders = [("User-Agent", f"specloom/{__version__}"), ("Accept", "application/yaml, */*;q=0.5")]
    return opener


def _body(response: Any, url: str, limit: int, deadline: float) -> bytes:
    shown = f"'{url[:200]}'"
    if response.status != OK:
        raise Refusal("remote-unreachable", f"{shown} cannot be fetched: the server answers {response.status}")
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise Refusal("remote-not-text", f"{shown} is sent in a compressed form that was not asked for")
    if response.headers.get_content_type() == "text/html":
        raise Refusal("remote-not-text", f"{shown} is a web page", "name the address of the plain file")
    raw, promised = bytearray(), response.length
    while (promised or 0) <= limit and len(raw) != promised and (chunk := response.read1(CHUNK)):
        raw += chunk
        if len(raw) > limit:
            break
        if time.monotonic() > deadline:
            raise Refusal("remote-unreachable", f"{shown} cannot be fetched: it takes too long")
    if max(promised or 0, len(raw)) > limit:
        raise Refusal("remote-too-large", f"{shown} has more than {limit:,} bytes")
    if promised not in (None, len(raw)):
        raise Refusal("remote-unreachable", f"{shown} cannot be fetched: the connection ended too early")
    try:
        raw.decode()
    except UnicodeDecodeError:
        raise Refusal("remote-not-text", f"{shown} is not text in UTF-8") from None
    return bytes(raw)


def _impossible(target: str, why: str) -> Refusal:
    advice = "copy the document beside this one and refer to it by a relative path"
    return Refusal("ref-remote", f"'{target[:200]}' {why}", advice)


def _late(url: str, seconds: float) -> Refusal:
    return Refusal("remote-unreachable", f"'{url[:200]}' cannot be fetched: no whole answer within {seconds:g} seconds")


def _reason(error: Exception) -> str:
    inner = getattr(error, "reason", error)
    said = getattr(inner, "verify_message", None) or getattr(inner, "strerror", None)
    return str(said or inner or type(error).__name__)[:200]
