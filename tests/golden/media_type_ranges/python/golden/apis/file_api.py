"""`FileApi` and `AsyncFileApi`: the operations of `file`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput
from .._runtime.response import AsyncBinaryResponse, BinaryResponse

_GET_FILE: op.Operation[BinaryResponse] = op.Operation(
    "getFile",
    "GET",
    "/file",
    responses={"200": op.binary()},
)


class FileApi(Api):
    """The operations below `/file`."""

    def get_file(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> BinaryResponse:
        """`GET /file`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._download(_GET_FILE, options=request_options)

    get_file_with_http_info = with_http_info(get_file)


class AsyncFileApi(AsyncApi):
    """The operations below `/file`."""

    async def get_file(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> AsyncBinaryResponse:
        """`GET /file`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._download(_GET_FILE, options=request_options)

    get_file_with_http_info = with_http_info_async(get_file)
