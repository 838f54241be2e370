"""`FilesApi` and `AsyncFilesApi`: the operations of `files`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput
from .._runtime.response import AsyncBinaryResponse, BinaryResponse
from .._runtime.uploads import RawInput

_DOWNLOAD_FILE: op.Operation[BinaryResponse] = op.Operation(
    "downloadFile",
    "GET",
    "/files/{id}",
    responses={"200": op.binary()},
    accept="application/octet-stream",
)
_UPLOAD_FILE: op.Operation[str] = op.Operation(
    "uploadFile",
    "PUT",
    "/files/{id}",
    body=op.raw_body(),
    responses={"200": op.text()},
    accept="text/plain",
)


class FilesApi(Api):
    """The operations below `/files`."""

    def download_file(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> BinaryResponse:
        """`GET /files/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._download(_DOWNLOAD_FILE, path={"id": id}, options=request_options)

    def upload_file(
        self,
        id: str,
        *,
        body: RawInput,
        request_options: RequestOptionsInput | None = None,
    ) -> str:
        """`PUT /files/{id}`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _UPLOAD_FILE, path={"id": id}, body=body, options=request_options
        )

    download_file_with_http_info = with_http_info(download_file)
    upload_file_with_http_info = with_http_info(upload_file)


class AsyncFilesApi(AsyncApi):
    """The operations below `/files`."""

    async def download_file(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> AsyncBinaryResponse:
        """`GET /files/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._download(
            _DOWNLOAD_FILE, path={"id": id}, options=request_options
        )

    async def upload_file(
        self,
        id: str,
        *,
        body: RawInput,
        request_options: RequestOptionsInput | None = None,
    ) -> str:
        """`PUT /files/{id}`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _UPLOAD_FILE, path={"id": id}, body=body, options=request_options
        )

    download_file_with_http_info = with_http_info_async(download_file)
    upload_file_with_http_info = with_http_info_async(upload_file)
