"""The variants of methods that wait for what these begin."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from .asynchronous.api import waiting_for as waiting_for_async
from .errors import ApiError, without_inner_frames
from .polling import Polling
from .synchronous.api import waiting_for
from .variants import Kind, described_as_variant

if TYPE_CHECKING:
    from .asynchronous.api import AsyncApi
    from .client_api import AsyncClientApi, ClientApi
    from .synchronous.api import Api

P = ParamSpec("P")
T = TypeVar("T")
S = TypeVar("S", bound="Api | ClientApi")
A = TypeVar("A", bound="AsyncApi | AsyncClientApi")


def and_wait(
    method: Callable[Concatenate[S, P], Any], polling: Polling[T]
) -> Callable[Concatenate[S, P], T]:
    """Return the variant of a method that waits for what it begins, and gives what comes of it."""

    def call(self: S, /, *args: P.args, **kwargs: P.kwargs) -> Any:
        try:
            return plain(waiting_for(self, polling), *args, **kwargs)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__

    plain, variant = described_as_variant(call, method, _kind(polling))
    vars(variant)["polling"] = polling  # for tests, whose server has to know it
    return variant


def and_wait_async(
    method: Callable[Concatenate[A, P], Coroutine[Any, Any, Any]], polling: Polling[T]
) -> Callable[Concatenate[A, P], Coroutine[Any, Any, T]]:
    """Return the same of an asynchronous method."""

    async def call(self: A, /, *args: P.args, **kwargs: P.kwargs) -> Any:
        try:
            return await plain(waiting_for_async(self, polling), *args, **kwargs)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__

    plain, variant = described_as_variant(call, method, _kind(polling))
    vars(variant)["polling"] = polling  # for tests, whose server has to know it
    return variant


def _kind(polling: Polling[Any]) -> Kind:
    return Kind("which waits for what it begins", lambda _: polling.gives)
