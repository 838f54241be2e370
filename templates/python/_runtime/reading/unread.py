"""A response whose body is not read yet: what its head says, and a file name that is safe to use."""

from __future__ import annotations

import re
from email.message import Message

from ..request_info import RequestInfo
from ..transport.deadline import NO_DEADLINE, Deadline
from ..transport.headers import Headers
from ..transport.http import HttpResponse


class UnreadResponse:
    """What is known of a response before its body is read."""

    def __init__(
        self,
        response: HttpResponse,
        request: RequestInfo,
        deadline: Deadline = NO_DEADLINE,
    ) -> None:
        self._response = response
        self._deadline = deadline
        self.request = request

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


def safe_filename(disposition: str | None) -> str | None:
    """Return the file name in a Content-Disposition header, without directories or control characters."""
    if not disposition:
        return None
    message = Message()
    message["content-disposition"] = re.sub(r"[\r\n]", " ", disposition)
    name = (message.get_filename() or "").replace("\\", "/").rpartition("/")[2]
    name = re.sub(r"[\x00-\x1f\x7f:*?\"<>|]", "_", name).strip(" .")
    return name[:255] or None
