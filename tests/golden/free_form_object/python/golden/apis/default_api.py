"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json, json_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_PUT_SETTINGS: Operation[dict[str, Any]] = Operation(
    "putSettings",
    "PUT",
    "/settings",
    body=json_body(),
    responses={"200": json("dict[str, Any]")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def put_settings(
        self,
        settings: Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """`PUT /settings`"""
        return self._call(_PUT_SETTINGS, body=settings, options=request_options)

    def put_settings_with_http_info(
        self,
        settings: Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[dict[str, Any]]:
        """Call `put_settings`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _PUT_SETTINGS, body=settings, options=request_options
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def put_settings(
        self,
        settings: Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """`PUT /settings`"""
        return await self._call(_PUT_SETTINGS, body=settings, options=request_options)

    async def put_settings_with_http_info(
        self,
        settings: Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[dict[str, Any]]:
        """Call `put_settings`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _PUT_SETTINGS, body=settings, options=request_options
        )
