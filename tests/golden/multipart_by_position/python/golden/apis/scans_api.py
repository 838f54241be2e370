"""`ScansApi` and `AsyncScansApi`: the operations of `scans`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, multipart_body

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from .._runtime.uploads import FileInput

_ADD_SCANS: Operation[None] = Operation(
    "addScans",
    "POST",
    "/scans",
    body=multipart_body(media_type="multipart/related"),
    responses={"204": empty()},
)


class ScansApi(Api):
    """The operations below `/scans`."""

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


class AsyncScansApi(AsyncApi):
    """The operations below `/scans`."""

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
