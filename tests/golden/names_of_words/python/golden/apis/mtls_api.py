"""`MTLSApi` and `AsyncMTLSApi`: the operations of `mTLS`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_URLS: op.Operation[None] = op.Operation(
    "listURLs",
    "GET",
    "/limits",
    responses={"204": op.empty()},
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
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`GET /limits`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _LIST_URLS,
            query={
                "IPv4Address": ipv4_address,
                "userIDs": user_ids,
                "mTLSMode": mtls_mode,
                "OAuth2Token": oauth2_token,
                "+1": plus_1,
                "-1": minus_1,
                "имя": imya,
                "名前": ming_qian,
                "Größe": grosse,
            },
            options=request_options,
        )

    list_urls_with_http_info = with_http_info(list_urls)


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
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`GET /limits`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _LIST_URLS,
            query={
                "IPv4Address": ipv4_address,
                "userIDs": user_ids,
                "mTLSMode": mtls_mode,
                "OAuth2Token": oauth2_token,
                "+1": plus_1,
                "-1": minus_1,
                "имя": imya,
                "名前": ming_qian,
                "Größe": grosse,
            },
            options=request_options,
        )

    list_urls_with_http_info = with_http_info_async(list_urls)
