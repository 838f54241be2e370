"""`SearchApi` and `AsyncSearchApi`: the operations of `search`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_SEARCH: op.Operation[None] = op.Operation(
    "search",
    "GET",
    "/search",
    parameters=(op.querystring("expression", media_type="application/json"),),
    responses={"204": op.empty()},
)


class SearchApi(Api):
    """The operations below `/search`."""

    def search(
        self,
        *,
        expression: models.SearchExpression | models.SearchExpressionDict,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`GET /search`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEARCH, querystring=expression, options=request_options)

    search_with_http_info = with_http_info(search)


class AsyncSearchApi(AsyncApi):
    """The operations below `/search`."""

    async def search(
        self,
        *,
        expression: models.SearchExpression | models.SearchExpressionDict,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`GET /search`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _SEARCH, querystring=expression, options=request_options
        )

    search_with_http_info = with_http_info_async(search)
