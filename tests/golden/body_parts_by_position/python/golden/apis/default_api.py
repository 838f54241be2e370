"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, multipart_body

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_ADD_PAGES: Operation[None] = Operation(
    "addPages",
    "POST",
    "/pages",
    body=multipart_body(),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def add_pages(
        self,
        *,
        pages: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /pages`"""
        self._call(_ADD_PAGES, body={"pages": pages}, options=request_options)

    def add_pages_with_http_info(
        self,
        *,
        pages: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `add_pages`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _ADD_PAGES, body={"pages": pages}, options=request_options
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def add_pages(
        self,
        *,
        pages: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /pages`"""
        await self._call(_ADD_PAGES, body={"pages": pages}, options=request_options)

    async def add_pages_with_http_info(
        self,
        *,
        pages: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `add_pages`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_PAGES, body={"pages": pages}, options=request_options
        )
