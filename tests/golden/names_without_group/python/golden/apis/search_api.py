"""`SearchApi` and `AsyncSearchApi`: the operations of `search`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_SEARCH_EMAILS: Operation[None] = Operation(
    "search_emails",
    "GET",
    "/search",
    responses={"204": empty()},
)
_CODE: Operation[None] = Operation(
    "search/code",
    "POST",
    "/search",
    responses={"204": empty()},
)


class SearchApi(Api):
    """The operations of `search`."""

    def search_emails(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /search`"""
        self._call(_SEARCH_EMAILS, options=request_options)

    def search_emails_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `search_emails`; return its result with the status and the headers."""
        return self._call_with_http_info(_SEARCH_EMAILS, options=request_options)

    def code(self, *, request_options: RequestOptions | None = None) -> None:
        """`POST /search`"""
        self._call(_CODE, options=request_options)

    def code_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `code`; return its result with the status and the headers."""
        return self._call_with_http_info(_CODE, options=request_options)


class AsyncSearchApi(AsyncApi):
    """The operations of `search`."""

    async def search_emails(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /search`"""
        await self._call(_SEARCH_EMAILS, options=request_options)

    async def search_emails_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `search_emails`; return its result with the status and the headers."""
        return await self._call_with_http_info(_SEARCH_EMAILS, options=request_options)

    async def code(self, *, request_options: RequestOptions | None = None) -> None:
        """`POST /search`"""
        await self._call(_CODE, options=request_options)

    async def code_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `code`; return its result with the status and the headers."""
        return await self._call_with_http_info(_CODE, options=request_options)
