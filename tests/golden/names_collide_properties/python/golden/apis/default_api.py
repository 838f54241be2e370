"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.omit import omit
from .._runtime.operation import Operation, empty, json_body

if TYPE_CHECKING:
    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.odd import Odd, OddDict

_PUT_ODD: Operation[None] = Operation(
    "putOdd",
    "PUT",
    "/odd",
    body=json_body(
        required=("class_", "foo_bar2"), type="Odd", renamed=True, optional=True
    ),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def put_odd(
        self,
        odd: Odd | OddDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`PUT /odd`"""
        self._call(_PUT_ODD, body=odd, options=request_options)

    def put_odd_with_http_info(
        self,
        odd: Odd | OddDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `put_odd`; return its result with the status and the headers."""
        return self._call_with_http_info(_PUT_ODD, body=odd, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def put_odd(
        self,
        odd: Odd | OddDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`PUT /odd`"""
        await self._call(_PUT_ODD, body=odd, options=request_options)

    async def put_odd_with_http_info(
        self,
        odd: Odd | OddDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `put_odd`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _PUT_ODD, body=odd, options=request_options
        )
