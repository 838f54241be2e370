"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json, json_body, query

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.color import Color
    from ..models.colors import Colors
    from ..models.paint import Paint

_PAINT: Operation[Paint] = Operation(
    "paint",
    "POST",
    "/paint",
    parameters=(query("only"),),
    body=json_body(),
    responses={"200": json("Paint")},
)
_LIST_COLORS: Operation[list[Color | str]] = Operation(
    "listColors",
    "GET",
    "/colors",
    responses={"200": json("list[Color | str]")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def paint(
        self,
        colors: Colors,
        *,
        only: Colors | None = None,
        request_options: RequestOptions | None = None,
    ) -> Paint:
        """`POST /paint`"""
        return self._call(_PAINT, (only,), body=colors, options=request_options)

    def paint_with_http_info(
        self,
        colors: Colors,
        *,
        only: Colors | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[Paint]:
        """Call `paint`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _PAINT, (only,), body=colors, options=request_options
        )

    def list_colors(
        self, *, request_options: RequestOptions | None = None
    ) -> list[Color | str]:
        """`GET /colors`"""
        return self._call(_LIST_COLORS, options=request_options)

    def list_colors_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[Color | str]]:
        """Call `list_colors`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_COLORS, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def paint(
        self,
        colors: Colors,
        *,
        only: Colors | None = None,
        request_options: RequestOptions | None = None,
    ) -> Paint:
        """`POST /paint`"""
        return await self._call(_PAINT, (only,), body=colors, options=request_options)

    async def paint_with_http_info(
        self,
        colors: Colors,
        *,
        only: Colors | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[Paint]:
        """Call `paint`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _PAINT, (only,), body=colors, options=request_options
        )

    async def list_colors(
        self, *, request_options: RequestOptions | None = None
    ) -> list[Color | str]:
        """`GET /colors`"""
        return await self._call(_LIST_COLORS, options=request_options)

    async def list_colors_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[Color | str]]:
        """Call `list_colors`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_COLORS, options=request_options)
