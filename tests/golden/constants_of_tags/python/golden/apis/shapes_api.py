"""`ShapesApi` and `AsyncShapesApi`: the operations of `shapes`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_ADD_SHAPE: op.Operation[models.Answer] = op.Operation(
    "addShape",
    "POST",
    "/shapes",
    body=op.json_body(type=lambda: models.Shape),
    responses={"200": op.json(lambda: models.Answer)},
)


class ShapesApi(Api):
    """The operations below `/shapes`."""

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

    add_shape_with_http_info = with_http_info(add_shape)


class AsyncShapesApi(AsyncApi):
    """The operations below `/shapes`."""

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

    add_shape_with_http_info = with_http_info_async(add_shape)
