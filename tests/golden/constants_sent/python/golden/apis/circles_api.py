"""`CirclesApi` and `AsyncCirclesApi`: the operations of `circles`."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_ADD_CIRCLE: op.Operation[models.Circle] = op.Operation(
    "addCircle",
    "POST",
    "/circles",
    body=op.json_body(),
    responses={"200": op.json(lambda: models.Circle)},
)


class CirclesApi(Api):
    """The operations below `/circles`."""

    def add_circle(
        self,
        *,
        r: float,
        type: Literal["circle"] | Omit = "circle",
        version: Literal[1] | Omit = 1,
        fast: Literal["api"] | Omit = "api",
        maybe: Literal["maybe"] | Omit = omit,
        other: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Circle:
        """`POST /circles`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _ADD_CIRCLE,
            body={
                "type": type,
                "r": r,
                "version": version,
                "fast": fast,
                "maybe": maybe,
                "other": other,
            },
            options=request_options,
        )

    add_circle_with_http_info = with_http_info(add_circle)


class AsyncCirclesApi(AsyncApi):
    """The operations below `/circles`."""

    async def add_circle(
        self,
        *,
        r: float,
        type: Literal["circle"] | Omit = "circle",
        version: Literal[1] | Omit = 1,
        fast: Literal["api"] | Omit = "api",
        maybe: Literal["maybe"] | Omit = omit,
        other: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Circle:
        """`POST /circles`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _ADD_CIRCLE,
            body={
                "type": type,
                "r": r,
                "version": version,
                "fast": fast,
                "maybe": maybe,
                "other": other,
            },
            options=request_options,
        )

    add_circle_with_http_info = with_http_info_async(add_circle)
