"""`MTLSApi` and `AsyncMTLSApi`: the operations of `mTLS`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, query

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_LIST_URLS: Operation[None] = Operation(
    "listURLs",
    "GET",
    "/limits",
    parameters=(
        query("IPv4Address"),
        query("userIDs"),
        query("mTLSMode"),
        query("OAuth2Token"),
        query("+1"),
        query("-1"),
        query("имя"),
        query("名前"),
        query("Größe"),
    ),
    responses={"204": empty()},
)


class MTLSApi(Api):
    """The operations of `mTLS`."""

    def list_urls(
        self,
        *,
        ipv4_address: str | None = None,
        user_ids: str | None = None,
        mtls_mode: str | None = None,
        oauth2_token: str | None = None,
        plus_1: int | None = None,
        minus_1: int | None = None,
        imya: str | None = None,
        ming_qian: str | None = None,
        grosse: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /limits`"""
        self._call(
            _LIST_URLS,
            (
                ipv4_address,
                user_ids,
                mtls_mode,
                oauth2_token,
                plus_1,
                minus_1,
                imya,
                ming_qian,
                grosse,
            ),
            options=request_options,
        )

    def list_urls_with_http_info(
        self,
        *,
        ipv4_address: str | None = None,
        user_ids: str | None = None,
        mtls_mode: str | None = None,
        oauth2_token: str | None = None,
        plus_1: int | None = None,
        minus_1: int | None = None,
        imya: str | None = None,
        ming_qian: str | None = None,
        grosse: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `list_urls`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _LIST_URLS,
            (
                ipv4_address,
                user_ids,
                mtls_mode,
                oauth2_token,
                plus_1,
                minus_1,
                imya,
                ming_qian,
                grosse,
            ),
            options=request_options,
        )


class AsyncMTLSApi(AsyncApi):
    """The operations of `mTLS`."""

    async def list_urls(
        self,
        *,
        ipv4_address: str | None = None,
        user_ids: str | None = None,
        mtls_mode: str | None = None,
        oauth2_token: str | None = None,
        plus_1: int | None = None,
        minus_1: int | None = None,
        imya: str | None = None,
        ming_qian: str | None = None,
        grosse: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /limits`"""
        await self._call(
            _LIST_URLS,
            (
                ipv4_address,
                user_ids,
                mtls_mode,
                oauth2_token,
                plus_1,
                minus_1,
                imya,
                ming_qian,
                grosse,
            ),
            options=request_options,
        )

    async def list_urls_with_http_info(
        self,
        *,
        ipv4_address: str | None = None,
        user_ids: str | None = None,
        mtls_mode: str | None = None,
        oauth2_token: str | None = None,
        plus_1: int | None = None,
        minus_1: int | None = None,
        imya: str | None = None,
        ming_qian: str | None = None,
        grosse: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `list_urls`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _LIST_URLS,
            (
                ipv4_address,
                user_ids,
                mtls_mode,
                oauth2_token,
                plus_1,
                minus_1,
                imya,
                ming_qian,
                grosse,
            ),
            options=request_options,
        )
