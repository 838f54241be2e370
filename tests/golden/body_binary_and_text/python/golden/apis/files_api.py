"""`FilesApi` and `AsyncFilesApi`: the operations of `files`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, binary, path, raw_body, text

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse, AsyncBinaryResponse, BinaryResponse
    from .._runtime.uploads import RawInput

_DOWNLOAD_FILE: Operation[BinaryResponse] = Operation(
    "downloadFile",
    "GET",
    "/files/{id}",
    parameters=(path("id"),),
    responses={"200": binary()},
    accept="application/octet-stream",
)
_UPLOAD_FILE: Operation[str] = Operation(
    "uploadFile",
    "PUT",
    "/files/{id}",
    parameters=(path("id"),),
    body=raw_body(),
    responses={"200": text()},
    accept="text/plain",
)


class FilesApi(Api):
    """The operations below `/files`."""

    def download_file(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> BinaryResponse:
        """`GET /files/{id}`"""
        return self._download(_DOWNLOAD_FILE, (id,), options=request_options)

    def download_file_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[BinaryResponse]:
        """Call `download_file`; return its result with the status and the headers."""
        return self._download_with_http_info(
            _DOWNLOAD_FILE, (id,), options=request_options
        )

    def upload_file(
        self, id: str, body: RawInput, *, request_options: RequestOptions | None = None
    ) -> str:
        """`PUT /files/{id}`"""
        return self._call(_UPLOAD_FILE, (id,), body=body, options=request_options)

    def upload_file_with_http_info(
        self, id: str, body: RawInput, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[str]:
        """Call `upload_file`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _UPLOAD_FILE, (id,), body=body, options=request_options
        )


class AsyncFilesApi(AsyncApi):
    """The operations below `/files`."""

    async def download_file(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> AsyncBinaryResponse:
        """`GET /files/{id}`"""
        return await self._download(_DOWNLOAD_FILE, (id,), options=request_options)

    async def download_file_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[AsyncBinaryResponse]:
        """Call `download_file`; return its result with the status and the headers."""
        return await self._download_with_http_info(
            _DOWNLOAD_FILE, (id,), options=request_options
        )

    async def upload_file(
        self, id: str, body: RawInput, *, request_options: RequestOptions | None = None
    ) -> str:
        """`PUT /files/{id}`"""
        return await self._call(_UPLOAD_FILE, (id,), body=body, options=request_options)

    async def upload_file_with_http_info(
        self, id: str, body: RawInput, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[str]:
        """Call `upload_file`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _UPLOAD_FILE, (id,), body=body, options=request_options
        )
