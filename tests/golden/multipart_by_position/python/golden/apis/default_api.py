"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, multipart_body

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from .._runtime.uploads import FileInput
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
_ADD_SCANS: Operation[None] = Operation(
    "addScans",
    "POST",
    "/scans",
    body=multipart_body(media_type="multipart/related"),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

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

    def add_scans(
        self,
        body: Sequence[FileInput],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /scans`"""
        self._call(_ADD_SCANS, body=body, options=request_options)

    def add_scans_with_http_info(
        self,
        body: Sequence[FileInput],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `add_scans`; return its result with the status and the headers."""
        return self._call_with_http_info(_ADD_SCANS, body=body, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

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

    async def add_scans(
        self,
        body: Sequence[FileInput],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /scans`"""
        await self._call(_ADD_SCANS, body=body, options=request_options)

    async def add_scans_with_http_info(
        self,
        body: Sequence[FileInput],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `add_scans`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_SCANS, body=body, options=request_options
        )
