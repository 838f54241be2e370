"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput
from .._runtime.settings import Server

_LIST_PETS: op.Operation[None] = op.Operation(
    "listPets",
    "GET",
    "/pets",
    responses={"204": op.empty()},
)
_LIST_FILES: op.Operation[None] = op.Operation(
    "listFiles",
    "GET",
    "/files",
    responses={"204": op.empty()},
    servers=(Server("/files"),),
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def list_pets(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_PETS, options=request_options)

    def list_files(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /files`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_FILES, options=request_options)

    list_pets_with_http_info = with_http_info(list_pets)
    list_files_with_http_info = with_http_info(list_files)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def list_pets(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_PETS, options=request_options)

    async def list_files(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /files`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_FILES, options=request_options)

    list_pets_with_http_info = with_http_info_async(list_pets)
    list_files_with_http_info = with_http_info_async(list_files)
