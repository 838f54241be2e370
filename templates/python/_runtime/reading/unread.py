"""A response whose body is not read yet: what its head says, and a file name that is safe to use."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import timedelta
from email.message import Message

from ..errors import ResponseTooLargeError
from ..request_info import RequestInfo
from ..transport.deadline import NO_DEADLINE, Deadline
from ..transport.headers import Headers
from ..transport.http import HttpResponse


class UnreadResponse:
    """What is known of a response before its body is read."""

    _release: Callable[[], object] | None = None
    stream: Callable[[], object] | None = None
    """Takes what comes for a stream; None where it is none."""
    elapsed = timedelta()
    """How long the call took up to the head of the response, retries included."""
    retries_taken = 0
    """How often the request was sent again."""

    def __init__(
        self,
        response: HttpResponse,
        request: RequestInfo,
        deadline: Deadline = NO_DEADLINE,
        *,
        limit: int | None = None,
        parse: Callable[[bytes], object] | None = None,
    ) -> None:
        self._response = response
        self._parse = parse
        self._deadline = deadline
        self.request = request
        self._limit = limit
        """How many bytes may be read at once."""
        self._content: bytes | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.status_code}, {self.content_type!r})"

    @property
    def status_code(self) -> int:
        """The status, such as 200."""
        return self._response.status_code

    @property
    def headers(self) -> Headers:
        """The headers, found whatever their case."""
        return self._response.headers

    @property
    def content_type(self) -> str | None:
        """The media type, as the server says it."""
        return self.headers.get("content-type")

    @property
    def filename(self) -> str | None:
        """The name that the server suggests: never a path, and only a suggestion."""
        return safe_filename(self.headers.get("content-disposition"))

    def parsed(self, content: bytes) -> object:
        """Return the body as its operation describes it; as bytes where nothing does."""
        return content if self._parse is None else self._parse(content)

    def _begin(self) -> None:
        """Take note that the connection is in use, or given back."""
        if self._release is not None:
            self._release()

    def _is_enough(self, size: int) -> bool:
        """Tell whether to stop reading: never. Raise ResponseTooLargeError."""
        if self._limit is not None and size > self._limit:
            raise ResponseTooLargeError(
                f"the response is larger than {self._limit} bytes: read it in pieces, or see max_response_bytes",
                status_code=self.status_code,
                headers=self.headers,
                request=self.request,
            )
        return False


_LONGEST_NAME = 200
"""Bytes of a file name; most systems take 255."""
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)", re.IGNORECASE)
"""What Windows takes for a device, whatever ending it has."""


def safe_filename(disposition: str | None) -> str | None:
    """Return the file name in a Content-Disposition header, without directories, and without what is not seen.

    So there is no control character, and none that changes the direction of the letters after it.
    """
    if not disposition:
        return None
    message = Message()
    message["content-disposition"] = re.sub(r"[\r\n]", " ", disposition)
    try:
        given = message.get_filename() or ""
    except (ValueError, LookupError, TypeError):  # it is in no encoding
        return None
    name = given.replace("\\", "/").rpartition("/")[2]
    name = "".join(map(_harmless, name)).strip(" .")
    stem, dot, ending = name.rpartition(".")
    if not stem or len(ending) > 20:
        stem, dot, ending = name, "", ""
    room = _LONGEST_NAME - len(f"{dot}{ending}".encode())
    name = stem.encode()[:room].decode(errors="ignore") + dot + ending
    return f"_{name}" if _RESERVED.match(name) else name or None


def _harmless(character: str) -> str:
    is_unseen = unicodedata.category(character) in (
        "Cc",
        "Cf",
        "Cs",
        "Co",
        "Cn",
        "Zl",
        "Zp",
    )
    return "_" if is_unseen or character in ':*?"<>|' else character
