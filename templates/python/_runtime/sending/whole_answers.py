"""The answer to a request of one's own as a response of httpx2, as `cast_to=httpx2.Response` asks for it."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..response import ApiResponse

_LIBRARIES = ("httpx2", "httpx")
_OF_TRANSFER = ("content-encoding", "transfer-encoding", "content-length")
"""The headers that do not fit a body that was read and decoded."""


def is_whole(cast_to: object) -> bool:
    """Tell whether a type is the response of httpx2, or of httpx, which is not imported here."""
    return (
        isinstance(cast_to, type)
        and cast_to.__name__ == "Response"
        and cast_to.__module__.partition(".")[0] in _LIBRARIES
    )


def whole_answer(answer: ApiResponse[Any, Any], cast_to: Any) -> Any:
    """Return an answer as a response that has been read; its request is told as in errors, without secrets."""
    library = import_module(cast_to.__module__.partition(".")[0])
    told = answer.request
    headers = [
        (name, value)
        for name, value in answer.headers.pairs
        if name.lower() not in _OF_TRANSFER
    ]
    request = library.Request(told.method, told.url, headers=dict(told.headers))
    return cast_to(
        answer.status_code, headers=headers, content=answer.content, request=request
    )
