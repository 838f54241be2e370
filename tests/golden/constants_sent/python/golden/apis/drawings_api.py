"""`DrawingsApi` and `AsyncDrawingsApi`: the operations of `drawings`."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_ADD_DRAWING: op.Operation[None] = op.Operation(
    "addDrawing",
    "POST",
    "/drawings",
    body=op.json_body(
        op.field("circle", type=lambda: models.Circle),
        op.field("shapes", type=lambda: list[models.DrawingShapesItem]),
        op.field("spot", type=lambda: models.Spot),
    ),
    responses={"204": op.empty()},
)


class DrawingsApi(Api):
    """The operations below `/drawings`."""

    def add_drawing(
        self,
        *,
        circle: models.Circle | models.CircleDict | Omit = omit,
        shapes: (
            Sequence[models.DrawingShapesItem | models.DrawingShapesItemDict] | Omit
        ) = omit,
        spot: models.Spot | models.SpotDict | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /drawings`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _ADD_DRAWING,
            body={"circle": circle, "shapes": shapes, "spot": spot},
            options=request_options,
        )

    add_drawing_with_http_info = with_http_info(add_drawing)


class AsyncDrawingsApi(AsyncApi):
    """The operations below `/drawings`."""

    async def add_drawing(
        self,
        *,
        circle: models.Circle | models.CircleDict | Omit = omit,
        shapes: (
            Sequence[models.DrawingShapesItem | models.DrawingShapesItemDict] | Omit
        ) = omit,
        spot: models.Spot | models.SpotDict | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /drawings`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _ADD_DRAWING,
            body={"circle": circle, "shapes": shapes, "spot": spot},
            options=request_options,
        )

    add_drawing_with_http_info = with_http_info_async(add_drawing)
