"""`SearchApi` and `AsyncSearchApi`: the operations of `search`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_SEARCH_EMAILS: op.Operation[None] = op.Operation(
    "search_emails",
    "GET",
    "/search",
    responses={"204": op.empty()},
)
_CODE: op.Operation[None] = op.Operation(
    "search/code",
    "POST",
    "/search",
    responses={"204": op.empty()},
)


class SearchApi(Api):
    """The operations of `search`."""

    def search_emails(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /search`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEARCH_EMAILS, options=request_options)

    def code(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`POST /search`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_CODE, options=request_options)

    search_emails_with_http_info = with_http_info(search_emails)
    code_with_http_info = with_http_info(code)


class AsyncSearchApi(AsyncApi):
    """The operations of `search`."""

    async def search_emails(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /search`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_SEARCH_EMAILS, options=request_options)

    async def code(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`POST /search`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_CODE, options=request_options)

    search_emails_with_http_info = with_http_info_async(search_emails)
    code_with_http_info = with_http_info_async(code)
