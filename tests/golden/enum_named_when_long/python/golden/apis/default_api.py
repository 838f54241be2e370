"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import omit
from .._runtime.operation import Operation, empty, json, json_body, query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.image import Image, ImageDict
    from ..models.image_format import ImageFormat
    from ..models.list_images_model import ListImagesModel
    from ..models.list_images_response import ListImagesResponse
    from ..models.list_images_size import ListImagesSize

_LIST_IMAGES: Operation[ListImagesResponse | str] = Operation(
    "listImages",
    "GET",
    "/images",
    parameters=(
        query("order"),
        query("size"),
        query("kinds"),
        query("format"),
        query("model"),
    ),
    responses={"200": json("ListImagesResponse | str")},
)
_CREATE_IMAGE: Operation[None] = Operation(
    "createImage",
    "POST",
    "/images",
    body=json_body(optional=True),
    responses={"204": empty()},
)
_LIST_AUDIO: Operation[None] = Operation(
    "listAudio",
    "GET",
    "/audio",
    parameters=(query("order"),),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def list_images(
        self,
        *,
        order: Literal["asc", "desc"] | None = None,
        size: ListImagesSize | None = None,
        kinds: Sequence[Literal["a", "b", "c", "d"]] | None = None,
        format: ImageFormat | None = None,
        model: ListImagesModel | None = None,
        request_options: RequestOptions | None = None,
    ) -> ListImagesResponse | str:
        """`GET /images`"""
        return self._call(
            _LIST_IMAGES, (order, size, kinds, format, model), options=request_options
        )

    def list_images_with_http_info(
        self,
        *,
        order: Literal["asc", "desc"] | None = None,
        size: ListImagesSize | None = None,
        kinds: Sequence[Literal["a", "b", "c", "d"]] | None = None,
        format: ImageFormat | None = None,
        model: ListImagesModel | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[ListImagesResponse | str]:
        """Call `list_images`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _LIST_IMAGES, (order, size, kinds, format, model), options=request_options
        )

    @overload
    def create_image(
        self,
        image: Image | ImageDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def create_image(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ImageDict],
    ) -> None: ...

    def create_image(
        self,
        image: Image | ImageDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /images`"""
        self._call(
            _CREATE_IMAGE,
            body=body_or_fields(_CREATE_IMAGE, image, fields),
            options=request_options,
        )

    @overload
    def create_image_with_http_info(
        self,
        image: Image | ImageDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    def create_image_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ImageDict],
    ) -> ApiResponse[None]: ...

    def create_image_with_http_info(
        self,
        image: Image | ImageDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `create_image`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _CREATE_IMAGE,
            body=body_or_fields(_CREATE_IMAGE, image, fields),
            options=request_options,
        )

    def list_audio(
        self,
        *,
        order: Literal["asc", "desc"] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /audio`"""
        self._call(_LIST_AUDIO, (order,), options=request_options)

    def list_audio_with_http_info(
        self,
        *,
        order: Literal["asc", "desc"] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `list_audio`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_AUDIO, (order,), options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def list_images(
        self,
        *,
        order: Literal["asc", "desc"] | None = None,
        size: ListImagesSize | None = None,
        kinds: Sequence[Literal["a", "b", "c", "d"]] | None = None,
        format: ImageFormat | None = None,
        model: ListImagesModel | None = None,
        request_options: RequestOptions | None = None,
    ) -> ListImagesResponse | str:
        """`GET /images`"""
        return await self._call(
            _LIST_IMAGES, (order, size, kinds, format, model), options=request_options
        )

    async def list_images_with_http_info(
        self,
        *,
        order: Literal["asc", "desc"] | None = None,
        size: ListImagesSize | None = None,
        kinds: Sequence[Literal["a", "b", "c", "d"]] | None = None,
        format: ImageFormat | None = None,
        model: ListImagesModel | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[ListImagesResponse | str]:
        """Call `list_images`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _LIST_IMAGES, (order, size, kinds, format, model), options=request_options
        )

    @overload
    async def create_image(
        self,
        image: Image | ImageDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def create_image(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ImageDict],
    ) -> None: ...

    async def create_image(
        self,
        image: Image | ImageDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /images`"""
        await self._call(
            _CREATE_IMAGE,
            body=body_or_fields(_CREATE_IMAGE, image, fields),
            options=request_options,
        )

    @overload
    async def create_image_with_http_info(
        self,
        image: Image | ImageDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    async def create_image_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ImageDict],
    ) -> ApiResponse[None]: ...

    async def create_image_with_http_info(
        self,
        image: Image | ImageDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `create_image`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _CREATE_IMAGE,
            body=body_or_fields(_CREATE_IMAGE, image, fields),
            options=request_options,
        )

    async def list_audio(
        self,
        *,
        order: Literal["asc", "desc"] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /audio`"""
        await self._call(_LIST_AUDIO, (order,), options=request_options)

    async def list_audio_with_http_info(
        self,
        *,
        order: Literal["asc", "desc"] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `list_audio`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _LIST_AUDIO, (order,), options=request_options
        )
