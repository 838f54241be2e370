"""`SearchApi` and `AsyncSearchApi`: the operations of `search`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, querystring

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.search_expression import SearchExpression, SearchExpressionDict

_SEARCH: Operation[None] = Operation(
    "search",
    "GET",
    "/search",
    parameters=(querystring("expression", media_type="application/json"),),
    responses={"204": empty()},
)


class SearchApi(Api):
    """The operations below `/search`."""

    def search(
        self,
        expression: SearchExpression | SearchExpressionDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /search`"""
        self._call(_SEARCH, (expression,), options=request_options)

    def search_with_http_info(
        self,
        expression: SearchExpression | SearchExpressionDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `search`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SEARCH, (expression,), options=request_options
        )


class AsyncSearchApi(AsyncApi):
    """The operations below `/search`."""

    async def search(
        self,
        expression: SearchExpression | SearchExpressionDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /search`"""
        await self._call(_SEARCH, (expression,), options=request_options)

    async def search_with_http_info(
        self,
        expression: SearchExpression | SearchExpressionDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `search`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEARCH, (expression,), options=request_options
        )
