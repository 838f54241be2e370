"""`FilesApi` and `AsyncFilesApi`: the operations of `files`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty
from .._runtime.settings import Server, Variable

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_LIST_FILES: Operation[None] = Operation(
    "listFiles",
    "GET",
    "/files",
    responses={"204": empty()},
    servers=(
        Server("https://files.example.com", "Production"),
        Server(
            "https://{tenant}.test.example.com",
            "Test",
            variables={"tenant": Variable("open", enum=("open", "closed"))},
        ),
    ),
)
_PUT_FILE: Operation[None] = Operation(
    "putFile",
    "PUT",
    "/files",
    responses={"204": empty()},
    servers=(Server("https://up.example.com"),),
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

    def put_file(self, *, request_options: RequestOptions | None = None) -> None:
        """`PUT /files`"""
        self._call(_PUT_FILE, options=request_options)

    def put_file_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `put_file`; return its result with the status and the headers."""
        return self._call_with_http_info(_PUT_FILE, options=request_options)


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

    async def put_file(self, *, request_options: RequestOptions | None = None) -> None:
        """`PUT /files`"""
        await self._call(_PUT_FILE, options=request_options)

    async def put_file_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `put_file`; return its result with the status and the headers."""
        return await self._call_with_http_info(_PUT_FILE, options=request_options)
