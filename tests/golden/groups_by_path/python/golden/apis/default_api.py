"""`DefaultApi` and `AsyncDefaultApi`: the operations of `default`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_FIND: op.Operation[None] = op.Operation(
    "find",
    "GET",
    "/{id}",
    responses={"204": op.empty()},
)


class DefaultApi(Api):
    """The operations of `default`."""

    def find(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_FIND, path={"id": id}, options=request_options)

    find_with_http_info = with_http_info(find)


class AsyncDefaultApi(AsyncApi):
    """The operations of `default`."""

    async def find(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_FIND, path={"id": id}, options=request_options)

    find_with_http_info = with_http_info_async(find)
