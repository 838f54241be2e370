"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import Omit, omit
from .._runtime.operation import Operation, empty, json_body

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.new_image import NewImage, NewImageDict

_CREATE_IMAGE: Operation[None] = Operation(
    "createImage",
    "POST",
    "/images",
    body=json_body(required=("size",)),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    @overload
    def create_image(
        self,
        new_image: NewImage | NewImageDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def create_image(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[NewImageDict],
    ) -> None: ...

    def create_image(
        self,
        new_image: NewImage | NewImageDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /images`"""
        self._call(
            _CREATE_IMAGE,
            body=body_or_fields(_CREATE_IMAGE, new_image, fields),
            options=request_options,
        )

    @overload
    def create_image_with_http_info(
        self,
        new_image: NewImage | NewImageDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    def create_image_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[NewImageDict],
    ) -> ApiResponse[None]: ...

    def create_image_with_http_info(
        self,
        new_image: NewImage | NewImageDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `create_image`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _CREATE_IMAGE,
            body=body_or_fields(_CREATE_IMAGE, new_image, fields),
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def create_image(
        self,
        new_image: NewImage | NewImageDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def create_image(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[NewImageDict],
    ) -> None: ...

    async def create_image(
        self,
        new_image: NewImage | NewImageDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /images`"""
        await self._call(
            _CREATE_IMAGE,
            body=body_or_fields(_CREATE_IMAGE, new_image, fields),
            options=request_options,
        )

    @overload
    async def create_image_with_http_info(
        self,
        new_image: NewImage | NewImageDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    async def create_image_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[NewImageDict],
    ) -> ApiResponse[None]: ...

    async def create_image_with_http_info(
        self,
        new_image: NewImage | NewImageDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `create_image`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _CREATE_IMAGE,
            body=body_or_fields(_CREATE_IMAGE, new_image, fields),
            options=request_options,
        )
