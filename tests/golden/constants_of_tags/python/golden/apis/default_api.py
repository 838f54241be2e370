"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import omit
from .._runtime.operation import Operation, empty, json, json_body

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.answer import Answer
    from ..models.circle import Circle, CircleDict
    from ..models.shape import Shape, ShapeDict

_ADD_SHAPE: Operation[Answer] = Operation(
    "addShape",
    "POST",
    "/shapes",
    body=json_body(type="Shape", renamed=True),
    responses={"200": json("Answer")},
)
_ADD_CIRCLE: Operation[None] = Operation(
    "addCircle",
    "POST",
    "/circles",
    body=json_body(required=("r",), type="Circle", renamed=True),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def add_shape(
        self, shape: Shape | ShapeDict, *, request_options: RequestOptions | None = None
    ) -> Answer:
        """`POST /shapes`"""
        return self._call(_ADD_SHAPE, body=shape, options=request_options)

    def add_shape_with_http_info(
        self, shape: Shape | ShapeDict, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Answer]:
        """Call `add_shape`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _ADD_SHAPE, body=shape, options=request_options
        )

    @overload
    def add_circle(
        self,
        circle: Circle | CircleDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def add_circle(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CircleDict],
    ) -> None: ...

    def add_circle(
        self,
        circle: Circle | CircleDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /circles`"""
        self._call(
            _ADD_CIRCLE,
            body=body_or_fields(_ADD_CIRCLE, circle, fields),
            options=request_options,
        )

    @overload
    def add_circle_with_http_info(
        self,
        circle: Circle | CircleDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    def add_circle_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CircleDict],
    ) -> ApiResponse[None]: ...

    def add_circle_with_http_info(
        self,
        circle: Circle | CircleDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `add_circle`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _ADD_CIRCLE,
            body=body_or_fields(_ADD_CIRCLE, circle, fields),
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def add_shape(
        self, shape: Shape | ShapeDict, *, request_options: RequestOptions | None = None
    ) -> Answer:
        """`POST /shapes`"""
        return await self._call(_ADD_SHAPE, body=shape, options=request_options)

    async def add_shape_with_http_info(
        self, shape: Shape | ShapeDict, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Answer]:
        """Call `add_shape`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_SHAPE, body=shape, options=request_options
        )

    @overload
    async def add_circle(
        self,
        circle: Circle | CircleDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def add_circle(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CircleDict],
    ) -> None: ...

    async def add_circle(
        self,
        circle: Circle | CircleDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /circles`"""
        await self._call(
            _ADD_CIRCLE,
            body=body_or_fields(_ADD_CIRCLE, circle, fields),
            options=request_options,
        )

    @overload
    async def add_circle_with_http_info(
        self,
        circle: Circle | CircleDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    async def add_circle_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CircleDict],
    ) -> ApiResponse[None]: ...

    async def add_circle_with_http_info(
        self,
        circle: Circle | CircleDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `add_circle`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_CIRCLE,
            body=body_or_fields(_ADD_CIRCLE, circle, fields),
            options=request_options,
        )
