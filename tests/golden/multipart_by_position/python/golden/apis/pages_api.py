"""`PagesApi` and `AsyncPagesApi`: the operations of `pages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, multipart_body

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.add_pages_request_item import (
        AddPagesRequestItem,
        AddPagesRequestItemDict,
    )

_ADD_PAGES: Operation[None] = Operation(
    "addPages",
    "POST",
    "/pages",
    body=multipart_body(media_type="multipart/mixed"),
    responses={"204": empty()},
)


class PagesApi(Api):
    """The operations below `/pages`."""

    def add_pages(
        self,
        body: Sequence[AddPagesRequestItem | AddPagesRequestItemDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /pages`"""
        self._call(_ADD_PAGES, body=body, options=request_options)

    def add_pages_with_http_info(
        self,
        body: Sequence[AddPagesRequestItem | AddPagesRequestItemDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `add_pages`; return its result with the status and the headers."""
        return self._call_with_http_info(_ADD_PAGES, body=body, options=request_options)


class AsyncPagesApi(AsyncApi):
    """The operations below `/pages`."""

    async def add_pages(
        self,
        body: Sequence[AddPagesRequestItem | AddPagesRequestItemDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /pages`"""
        await self._call(_ADD_PAGES, body=body, options=request_options)

    async def add_pages_with_http_info(
        self,
        body: Sequence[AddPagesRequestItem | AddPagesRequestItemDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `add_pages`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_PAGES, body=body, options=request_options
        )
