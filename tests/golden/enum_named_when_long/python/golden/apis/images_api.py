"""`ImagesApi` and `AsyncImagesApi`: the operations of `images`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_LIST_IMAGES: op.Operation[models.ListImagesResponse | str] = op.Operation(
    "listImages",
    "GET",
    "/images",
    responses={"200": op.json(lambda: models.ListImagesResponse | str)},
)
_CREATE_IMAGE: op.Operation[None] = op.Operation(
    "createImage",
    "POST",
    "/images",
    body=op.json_body(optional=True),
    responses={"204": op.empty()},
)


class ImagesApi(Api):
    """The operations below `/images`."""

    def list_images(
        self,
        *,
        order: Literal["asc", "desc"] | None = None,
        size: models.ListImagesSize | None = None,
        kinds: Sequence[Literal["a", "b", "c", "d"]] | None = None,
        format: models.ImageFormat | None = None,
        model: models.ListImagesModel | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> models.ListImagesResponse | str:
        """`GET /images`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _LIST_IMAGES,
            query={
                "order": order,
                "size": size,
                "kinds": kinds,
                "format": format,
                "model": model,
            },
            options=request_options,
        )

    def create_image(
        self,
        *,
        format: models.ImageFormat | Omit = omit,
        shape: models.ImageShape | Omit | None = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /images`

        Args:
            format: How it is written.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _CREATE_IMAGE,
            body={"format": format, "shape": shape, "order": order},
            options=request_options,
        )

    list_images_with_http_info = with_http_info(list_images)
    create_image_with_http_info = with_http_info(create_image)


class AsyncImagesApi(AsyncApi):
    """The operations below `/images`."""

    async def list_images(
        self,
        *,
        order: Literal["asc", "desc"] | None = None,
        size: models.ListImagesSize | None = None,
        kinds: Sequence[Literal["a", "b", "c", "d"]] | None = None,
        format: models.ImageFormat | None = None,
        model: models.ListImagesModel | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> models.ListImagesResponse | str:
        """`GET /images`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _LIST_IMAGES,
            query={
                "order": order,
                "size": size,
                "kinds": kinds,
                "format": format,
                "model": model,
            },
            options=request_options,
        )

    async def create_image(
        self,
        *,
        format: models.ImageFormat | Omit = omit,
        shape: models.ImageShape | Omit | None = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /images`

        Args:
            format: How it is written.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _CREATE_IMAGE,
            body={"format": format, "shape": shape, "order": order},
            options=request_options,
        )

    list_images_with_http_info = with_http_info_async(list_images)
    create_image_with_http_info = with_http_info_async(create_image)
