"""`request`, `get`, `post` and so on: requests that no method makes, with the credentials and retries of the client."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, TypeVar, overload

from typing_extensions import Unpack

from ..arguments import NO_ARGUMENTS, Arguments
from ..omit import omit
from ..operation import Operation
from ..response import ApiResponse
from ..sending.own_requests import QueryAndHeaders, RequestParts, own_request
from ..sending.whole_answers import is_whole, whole_answer

T = TypeVar("T")


class AsyncOwnRequests:
    """What a client can ask of a server beyond the document."""

    @abstractmethod
    async def call_operation(
        self, operation: Operation[T], arguments: Arguments = NO_ARGUMENTS
    ) -> T:
        """Call an operation and return its data."""

    @abstractmethod
    async def call_operation_with_http_info(
        self, operation: Operation[T], arguments: Arguments = NO_ARGUMENTS
    ) -> ApiResponse[T, Any]:
        """Call an operation and return the response."""

    @overload
    async def request(
        self, method: str, path: str, *, cast_to: type[T], **parts: Unpack[RequestParts]
    ) -> T: ...

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: object = ...,
        **parts: Unpack[RequestParts],
    ) -> Any: ...

    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: Any = omit,
        **parts: Unpack[RequestParts],
    ) -> Any:
        """Send a request that no method makes, to a path of the server, and return the answer.

        It has the credentials, retries, middleware and errors of every call. `cast_to` is what the answer is read as: a
        model, `list[Model]` or any other type, `bytes` or `str`; without it JSON is parsed, and anything else text or bytes.
        `httpx2.Response` is the whole response, read.
        What is no class, as `Cat | Dog` or `Literal["a"]`, gives Any to type checkers: annotate what you assign it to.
        """
        if is_whole(cast_to):
            return whole_answer(
                await self.call_operation_with_http_info(
                    *own_request(method, path, bytes, **parts)
                ),
                cast_to,
            )
        return await self.call_operation(*own_request(method, path, cast_to, **parts))

    @overload
    async def get(
        self, path: str, *, cast_to: type[T], **parts: Unpack[QueryAndHeaders]
    ) -> T: ...

    @overload
    async def get(
        self, path: str, *, cast_to: object = ..., **parts: Unpack[QueryAndHeaders]
    ) -> Any: ...

    async def get(
        self, path: str, *, cast_to: Any = omit, **parts: Unpack[QueryAndHeaders]
    ) -> Any:
        """Send a GET request, see `request`."""
        return await self.request("GET", path, cast_to=cast_to, **parts)

    @overload
    async def post(
        self, path: str, *, cast_to: type[T], **parts: Unpack[RequestParts]
    ) -> T: ...

    @overload
    async def post(
        self, path: str, *, cast_to: object = ..., **parts: Unpack[RequestParts]
    ) -> Any: ...

    async def post(
        self, path: str, *, cast_to: Any = omit, **parts: Unpack[RequestParts]
    ) -> Any:
        """Send a POST request, see `request`."""
        return await self.request("POST", path, cast_to=cast_to, **parts)

    @overload
    async def put(
        self, path: str, *, cast_to: type[T], **parts: Unpack[RequestParts]
    ) -> T: ...

    @overload
    async def put(
        self, path: str, *, cast_to: object = ..., **parts: Unpack[RequestParts]
    ) -> Any: ...

    async def put(
        self, path: str, *, cast_to: Any = omit, **parts: Unpack[RequestParts]
    ) -> Any:
        """Send a PUT request, see `request`."""
        return await self.request("PUT", path, cast_to=cast_to, **parts)

    @overload
    async def patch(
        self, path: str, *, cast_to: type[T], **parts: Unpack[RequestParts]
    ) -> T: ...

    @overload
    async def patch(
        self, path: str, *, cast_to: object = ..., **parts: Unpack[RequestParts]
    ) -> Any: ...

    async def patch(
        self, path: str, *, cast_to: Any = omit, **parts: Unpack[RequestParts]
    ) -> Any:
        """Send a PATCH request, see `request`."""
        return await self.request("PATCH", path, cast_to=cast_to, **parts)

    @overload
    async def delete(
        self, path: str, *, cast_to: type[T], **parts: Unpack[RequestParts]
    ) -> T: ...

    @overload
    async def delete(
        self, path: str, *, cast_to: object = ..., **parts: Unpack[RequestParts]
    ) -> Any: ...

    async def delete(
        self, path: str, *, cast_to: Any = omit, **parts: Unpack[RequestParts]
    ) -> Any:
        """Send a DELETE request, see `request`."""
        return await self.request("DELETE", path, cast_to=cast_to, **parts)
