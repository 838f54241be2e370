"""`FilesApi` and `AsyncFilesApi`: the operations of `files`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput
from .._runtime.settings import Server, Variable

_LIST_FILES: op.Operation[None] = op.Operation(
    "listFiles",
    "GET",
    "/files",
    responses={"204": op.empty()},
    servers=(
        Server("https://files.example.com", "Production"),
        Server(
            "https://{tenant}.test.example.com",
            "Test",
            variables={"tenant": Variable("open", enum=("open", "closed"))},
        ),
    ),
)
_PUT_FILE: op.Operation[None] = op.Operation(
    "putFile",
    "PUT",
    "/files",
    responses={"204": op.empty()},
    servers=(Server("https://up.example.com"),),
)


class FilesApi(Api):
    """The operations below `/files`."""

    def list_files(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /files`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_FILES, options=request_options)

    def put_file(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`PUT /files`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_PUT_FILE, options=request_options)

    list_files_with_http_info = with_http_info(list_files)
    put_file_with_http_info = with_http_info(put_file)


class AsyncFilesApi(AsyncApi):
    """The operations below `/files`."""

    async def list_files(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /files`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_FILES, options=request_options)

    async def put_file(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /files`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_PUT_FILE, options=request_options)

    list_files_with_http_info = with_http_info_async(list_files)
    put_file_with_http_info = with_http_info_async(put_file)
