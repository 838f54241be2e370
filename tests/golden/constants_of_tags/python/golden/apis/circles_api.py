"""`CirclesApi` and `AsyncCirclesApi`: the operations of `circles`."""

from __future__ import annotations

from typing import Literal

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit
from .._runtime.options import RequestOptionsInput

_ADD_CIRCLE: op.Operation[None] = op.Operation(
    "addCircle",
    "POST",
    "/circles",
    body=op.json_body(),
    responses={"204": op.empty()},
)


class CirclesApi(Api):
    """The operations below `/circles`."""

    def add_circle(
        self,
        *,
        r: float,
        shape_type: Literal["circle"] | Omit = "circle",
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /circles`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _ADD_CIRCLE,
            body={"r": r, "shape-type": shape_type},
            options=request_options,
        )

    add_circle_with_http_info = with_http_info(add_circle)


class AsyncCirclesApi(AsyncApi):
    """The operations below `/circles`."""

    async def add_circle(
        self,
        *,
        r: float,
        shape_type: Literal["circle"] | Omit = "circle",
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /circles`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _ADD_CIRCLE,
            body={"r": r, "shape-type": shape_type},
            options=request_options,
        )

    add_circle_with_http_info = with_http_info_async(add_circle)
