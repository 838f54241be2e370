"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, json_body

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.pet import Pet, PetDict

_SEND_ARRAY: Operation[None] = Operation(
    "sendArray",
    "POST",
    "/array",
    body=json_body(),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def send_array(
        self,
        body: Sequence[Pet | PetDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /array`"""
        self._call(_SEND_ARRAY, body=body, options=request_options)

    def send_array_with_http_info(
        self,
        body: Sequence[Pet | PetDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_array`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SEND_ARRAY, body=body, options=request_options
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def send_array(
        self,
        body: Sequence[Pet | PetDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /array`"""
        await self._call(_SEND_ARRAY, body=body, options=request_options)

    async def send_array_with_http_info(
        self,
        body: Sequence[Pet | PetDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_array`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_ARRAY, body=body, options=request_options
        )
