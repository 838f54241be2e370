"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit
from .._runtime.options import RequestOptionsInput

_ADD_SHAPE: op.Operation[models.Answer] = op.Operation(
    "addShape",
    "POST",
    "/shapes",
    body=op.json_body(type=lambda: models.Shape),
    responses={"200": op.json(lambda: models.Answer)},
)
_ADD_CIRCLE: op.Operation[None] = op.Operation(
    "addCircle",
    "POST",
    "/circles",
    body=op.json_body(),
    responses={"204": op.empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def add_shape(
        self,
        *,
        body: models.Shape | models.ShapeDict,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Answer:
        """`POST /shapes`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_ADD_SHAPE, body=body, options=request_options)

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

    add_shape_with_http_info = with_http_info(add_shape)
    add_circle_with_http_info = with_http_info(add_circle)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def add_shape(
        self,
        *,
        body: models.Shape | models.ShapeDict,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Answer:
        """`POST /shapes`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_ADD_SHAPE, body=body, options=request_options)

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

    add_shape_with_http_info = with_http_info_async(add_shape)
    add_circle_with_http_info = with_http_info_async(add_circle)
