"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from collections.abc import Sequence
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
_SET_NOTE: op.Operation[None] = op.Operation(
    "setNote",
    "PUT",
    "/notes",
    body=op.json_body(optional=True),
    responses={"204": op.empty()},
)
_ADD_FORM: op.Operation[None] = op.Operation(
    "addForm",
    "POST",
    "/forms",
    body=op.form_body(),
    responses={"204": op.empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

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

    def set_note(
        self,
        *,
        kind: Literal["note"] | Omit = omit,
        text: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`PUT /notes`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _SET_NOTE, body={"kind": kind, "text": text}, options=request_options
        )

    def add_form(
        self,
        *,
        name: str,
        grant: Literal["token"] | Omit = "token",
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /forms`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _ADD_FORM, body={"grant": grant, "name": name}, options=request_options
        )

    add_circle_with_http_info = with_http_info(add_circle)
    add_drawing_with_http_info = with_http_info(add_drawing)
    set_note_with_http_info = with_http_info(set_note)
    add_form_with_http_info = with_http_info(add_form)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

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

    async def set_note(
        self,
        *,
        kind: Literal["note"] | Omit = omit,
        text: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`PUT /notes`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _SET_NOTE, body={"kind": kind, "text": text}, options=request_options
        )

    async def add_form(
        self,
        *,
        name: str,
        grant: Literal["token"] | Omit = "token",
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /forms`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _ADD_FORM, body={"grant": grant, "name": name}, options=request_options
        )

    add_circle_with_http_info = with_http_info_async(add_circle)
    add_drawing_with_http_info = with_http_info_async(add_drawing)
    set_note_with_http_info = with_http_info_async(set_note)
    add_form_with_http_info = with_http_info_async(add_form)
