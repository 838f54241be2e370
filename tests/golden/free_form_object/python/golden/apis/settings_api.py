"""`SettingsApi` and `AsyncSettingsApi`: the operations of `settings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_PUT_SETTINGS: op.Operation[dict[str, Any]] = op.Operation(
    "putSettings",
    "PUT",
    "/settings",
    body=op.json_body(),
    responses={"200": op.json(lambda: dict[str, Any])},
)


class SettingsApi(Api):
    """The operations below `/settings`."""

    def put_settings(
        self,
        *,
        body: Mapping[str, Any],
        request_options: RequestOptionsInput | None = None,
    ) -> dict[str, Any]:
        """`PUT /settings`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_PUT_SETTINGS, body=body, options=request_options)

    put_settings_with_http_info = with_http_info(put_settings)


class AsyncSettingsApi(AsyncApi):
    """The operations below `/settings`."""

    async def put_settings(
        self,
        *,
        body: Mapping[str, Any],
        request_options: RequestOptionsInput | None = None,
    ) -> dict[str, Any]:
        """`PUT /settings`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_PUT_SETTINGS, body=body, options=request_options)

    put_settings_with_http_info = with_http_info_async(put_settings)
