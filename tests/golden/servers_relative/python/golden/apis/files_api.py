"""`FilesApi` and `AsyncFilesApi`: the operations of `files`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty
from .._runtime.settings import Server

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_LIST_FILES: Operation[None] = Operation(
    "listFiles",
    "GET",
    "/files",
    responses={"204": empty()},
    servers=(Server("/files"),),
)


class FilesApi(Api):
    """The operations below `/files`."""

    def list_files(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /files`"""
        self._call(_LIST_FILES, options=request_options)

    def list_files_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_files`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_FILES, options=request_options)


class AsyncFilesApi(AsyncApi):
    """The operations below `/files`."""

    async def list_files(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /files`"""
        await self._call(_LIST_FILES, options=request_options)

    async def list_files_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_files`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_FILES, options=request_options)
