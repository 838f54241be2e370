"""What `help`, `inspect.signature` and `get_type_hints` see of a variant of a method."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from dataclasses import dataclass
from types import FunctionType
from typing import Any

from typing_extensions import deprecated


@dataclass(frozen=True, slots=True)
class Kind:
    """How the variants of one kind differ from their methods."""

    text: str
    """What they give, after the name of the method."""
    result: Callable[[Any], str]
    """Takes the type that the method gives, and returns that of the variant."""


def _body_of_page(result: Any) -> str:
    """Return the type of the body in that of a page: `models.List` of `Page[models.List, models.Item]`."""
    return _halves(result)[0]


def _page_of(result: Any) -> str:
    """Return the page in the type of a call for one: `ItemPage` of `AsyncPaginator[models.Item, ItemPage]`."""
    return _halves(result)[1]


def _halves(result: Any) -> tuple[str, str]:
    """Return the two types in the brackets of another."""
    inner, depth = str(result).partition("[")[2][:-1], 0
    for at, sign in enumerate(inner):
        depth += (sign in "[(") - (sign in "])")
        if sign == "," and depth == 0:
            return inner[:at], inner[at + 1 :].strip()
    return inner, inner


_WHOLE = "with the status code and the headers"
WHOLE = Kind(_WHOLE, lambda result: f"ApiResponse[{result}]")
FIRST_PAGE = Kind(_WHOLE, lambda result: f"ApiResponse[{_body_of_page(result)}]")
UNREAD = Kind("which reads nothing of the answer by itself", lambda _: "BinaryResponse")
UNREAD_ASYNC = Kind(
    UNREAD.text, lambda _: "AbstractAsyncContextManager[AsyncBinaryResponse]"
)
RAW = Kind("as a response", lambda result: f"RawResponse[{result}]")
RAW_ASYNC = Kind(RAW.text, lambda result: f"AsyncRawResponse[{result}]")
RAW_ASYNC_PAGE = Kind(RAW.text, lambda result: f"AsyncRawResponse[{_page_of(result)}]")
RAW_FILE = Kind(RAW.text, str)
STREAMED_FILE = Kind(
    UNREAD.text, lambda _: "AbstractContextManager[StreamedBinaryAPIResponse]"
)
STREAMED_FILE_ASYNC = Kind(
    UNREAD.text, lambda _: "AbstractAsyncContextManager[AsyncStreamedBinaryAPIResponse]"
)
LEGACY = Kind(RAW.text, lambda result: f"LegacyAPIResponse[{result}]")
LEGACY_PAGE = Kind(RAW.text, lambda result: f"LegacyAPIResponse[{_page_of(result)}]")
BYTES = Kind(UNREAD.text, lambda _: "AbstractContextManager[StreamedResponse[bytes]]")
BYTES_ASYNC = Kind(
    UNREAD.text, lambda _: "AbstractAsyncContextManager[AsyncStreamedResponse[bytes]]"
)
STREAMED = Kind(
    UNREAD.text, lambda result: f"AbstractContextManager[StreamedResponse[{result}]]"
)
STREAMED_ASYNC = Kind(
    UNREAD.text,
    lambda result: f"AbstractAsyncContextManager[AsyncStreamedResponse[{result}]]",
)
STREAMED_ASYNC_PAGE = Kind(
    UNREAD.text,
    lambda result: (
        f"AbstractAsyncContextManager[AsyncStreamedResponse[{_page_of(result)}]]"
    ),
)


def described_as_variant(
    variant: Callable[..., Any], method: Callable[..., Any], kind: Kind
) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """Return the method to call and its variant, which has a text, a signature and a deprecation of its own."""
    reason = getattr(method, "__deprecated__", None)
    if reason is not None:
        method = getattr(method, "__wrapped__", method)  # one warning is enough
    variant.__module__ = method.__module__
    variant.__doc__ = f"`{method.__name__}`, {kind.text}: {method.__doc__}"
    variant.__annotations__ = {
        **method.__annotations__,
        "return": kind.result(method.__annotations__["return"]),
    }
    vars(variant)["__wrapped__"] = _Described(method, kind)
    return method, variant if reason is None else deprecated(reason)(variant)


def name_variants(cls: type) -> None:
    """Give the variants of a class the names that they have there."""
    for name, member in vars(cls).items():
        inner = member
        while isinstance(inner, FunctionType):
            if isinstance(vars(inner).get("__wrapped__"), _Described):
                for each in (member, inner):
                    each.__name__, each.__qualname__ = (
                        name,
                        f"{cls.__qualname__}.{name}",
                    )
            inner = vars(inner).get("__wrapped__")


class _Described:
    """The method as its variant is shown; the signature is made when somebody asks for it."""

    def __init__(self, method: Callable[..., Any], kind: Kind) -> None:
        self._method = method
        self._kind = kind

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._method(*args, **kwargs)

    @property
    def __signature__(self) -> inspect.Signature:
        signature = inspect.signature(self._method)
        result = self._kind.result(signature.return_annotation)
        return signature.replace(return_annotation=result)

    @property
    def __globals__(self) -> dict[str, Any]:
        from .legacy_raw_methods import LegacyAPIResponse
        from .raw_methods import (
            AsyncBinaryAPIResponse,
            AsyncRawResponse,
            AsyncStreamedBinaryAPIResponse,
            AsyncStreamedResponse,
            BinaryAPIResponse,
            RawResponse,
            StreamedBinaryAPIResponse,
            StreamedResponse,
        )
        from .response import ApiResponse, AsyncBinaryResponse, BinaryResponse

        return {
            **self._method.__globals__,
            "AbstractAsyncContextManager": AbstractAsyncContextManager,
            "AbstractContextManager": AbstractContextManager,
            "AsyncBinaryAPIResponse": AsyncBinaryAPIResponse,
            "AsyncRawResponse": AsyncRawResponse,
            "AsyncStreamedBinaryAPIResponse": AsyncStreamedBinaryAPIResponse,
            "BinaryAPIResponse": BinaryAPIResponse,
            "LegacyAPIResponse": LegacyAPIResponse,
            "StreamedBinaryAPIResponse": StreamedBinaryAPIResponse,
            "AsyncStreamedResponse": AsyncStreamedResponse,
            "RawResponse": RawResponse,
            "StreamedResponse": StreamedResponse,
            "ApiResponse": ApiResponse,
            "AsyncBinaryResponse": AsyncBinaryResponse,
            "BinaryResponse": BinaryResponse,
        }
