"""`ImagesApi` and `AsyncImagesApi`: the operations of `Images`."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput
from .._runtime.uploads import FileInput

_CREATE_IMAGE: op.Operation[models.ImagesResponse] = op.Operation(
    "createImage",
    "POST",
    "/images/generations",
    body=op.json_body(),
    responses={"200": op.json(lambda: models.ImagesResponse)},
)
_CREATE_IMAGE_EDIT: op.Operation[models.ImagesResponse] = op.Operation(
    "createImageEdit",
    "POST",
    "/images/edits",
    body=op.multipart_body(op.file("image"), op.file("mask")),
    responses={"200": op.json(lambda: models.ImagesResponse)},
)
_CREATE_IMAGE_VARIATION: op.Operation[models.ImagesResponse] = op.Operation(
    "createImageVariation",
    "POST",
    "/images/variations",
    body=op.multipart_body(op.file("image")),
    responses={"200": op.json(lambda: models.ImagesResponse)},
)


class ImagesApi(Api):
    """Given a prompt and/or an input image, the model will generate a new image."""

    def create_image(
        self,
        *,
        prompt: str,
        model: models.CreateImageRequestModel | Omit | None = omit,
        n: int | Omit | None = omit,
        quality: Literal["standard", "hd"] | Omit = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        size: (
            Literal["256x256", "512x512", "1024x1024", "1792x1024", "1024x1792"]
            | Omit
            | None
        ) = omit,
        style: Literal["vivid", "natural"] | Omit | None = omit,
        user: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.ImagesResponse:
        """Creates an image given a prompt.

        `POST /images/generations`

        Args:
            prompt: A text description of the desired image(s). The maximum length is
                1000 characters for `dall-e-2` and 4000 characters for `dall-e-3`.
            model: The model to use for image generation.
            n: The number of images to generate. Must be between 1 and 10. For
                `dall-e-3`, only `n=1` is supported.
            quality: The quality of the image that will be generated. `hd` creates
                images with finer details and greater consistency across the image. This
                param is only supported for `dall-e-3`.
            response_format: The format in which the generated images are returned. Must
                be one of `url` or `b64_json`. URLs are only valid for 60 minutes after
                the image has been generated.
            size: The size of the generated images. Must be one of `256x256`, `512x512`,
                or `1024x1024` for `dall-e-2`. Must be one of `1024x1024`, `1792x1024`,
                or `1024x1792` for `dall-e-3` models.
            style: The style of the generated images. Must be one of `vivid` or
                `natural`. Vivid causes the model to lean towards generating hyper-real
                and dramatic images. Natural causes the model to produce more natural,
                less hyper-real looking images. This param is only supported for
                `dall-e-3`.
            user: A unique identifier representing your end-user, which can help OpenAI
                to monitor and detect abuse. [Learn
                more](/docs/guides/safety-best-practices/end-user-ids).
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _CREATE_IMAGE,
            body={
                "prompt": prompt,
                "model": model,
                "n": n,
                "quality": quality,
                "response_format": response_format,
                "size": size,
                "style": style,
                "user": user,
            },
            options=request_options,
        )

    def create_image_edit(
        self,
        *,
        image: FileInput,
        prompt: str,
        mask: FileInput | Omit = omit,
        model: models.ImageModel | Omit | None = omit,
        n: int | Omit | None = omit,
        size: Literal["256x256", "512x512", "1024x1024"] | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        user: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.ImagesResponse:
        """Creates an edited or extended image given an original image and a prompt.

        `POST /images/edits`

        Args:
            image: The image to edit. Must be a valid PNG file, less than 4MB, and
                square. If mask is not provided, image must have transparency, which
                will be used as the mask.
            prompt: A text description of the desired image(s). The maximum length is
                1000 characters.
            mask: An additional image whose fully transparent areas (e.g. where alpha is
                zero) indicate where `image` should be edited. Must be a valid PNG file,
                less than 4MB, and have the same dimensions as `image`.
            model: The model to use for image generation. Only `dall-e-2` is supported
                at this time.
            n: The number of images to generate. Must be between 1 and 10.
            size: The size of the generated images. Must be one of `256x256`, `512x512`,
                or `1024x1024`.
            response_format: The format in which the generated images are returned. Must
                be one of `url` or `b64_json`. URLs are only valid for 60 minutes after
                the image has been generated.
            user: A unique identifier representing your end-user, which can help OpenAI
                to monitor and detect abuse. [Learn
                more](/docs/guides/safety-best-practices/end-user-ids).
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _CREATE_IMAGE_EDIT,
            body={
                "image": image,
                "prompt": prompt,
                "mask": mask,
                "model": model,
                "n": n,
                "size": size,
                "response_format": response_format,
                "user": user,
            },
            options=request_options,
        )

    def create_image_variation(
        self,
        *,
        image: FileInput,
        model: models.ImageModel | Omit | None = omit,
        n: int | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        size: Literal["256x256", "512x512", "1024x1024"] | Omit | None = omit,
        user: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.ImagesResponse:
        """Creates a variation of a given image.

        `POST /images/variations`

        Args:
            image: The image to use as the basis for the variation(s). Must be a valid
                PNG file, less than 4MB, and square.
            model: The model to use for image generation. Only `dall-e-2` is supported
                at this time.
            n: The number of images to generate. Must be between 1 and 10. For
                `dall-e-3`, only `n=1` is supported.
            response_format: The format in which the generated images are returned. Must
                be one of `url` or `b64_json`. URLs are only valid for 60 minutes after
                the image has been generated.
            size: The size of the generated images. Must be one of `256x256`, `512x512`,
                or `1024x1024`.
            user: A unique identifier representing your end-user, which can help OpenAI
                to monitor and detect abuse. [Learn
                more](/docs/guides/safety-best-practices/end-user-ids).
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _CREATE_IMAGE_VARIATION,
            body={
                "image": image,
                "model": model,
                "n": n,
                "response_format": response_format,
                "size": size,
                "user": user,
            },
            options=request_options,
        )

    create_image_with_http_info = with_http_info(create_image)
    create_image_edit_with_http_info = with_http_info(create_image_edit)
    create_image_variation_with_http_info = with_http_info(create_image_variation)


class AsyncImagesApi(AsyncApi):
    """Given a prompt and/or an input image, the model will generate a new image."""

    async def create_image(
        self,
        *,
        prompt: str,
        model: models.CreateImageRequestModel | Omit | None = omit,
        n: int | Omit | None = omit,
        quality: Literal["standard", "hd"] | Omit = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        size: (
            Literal["256x256", "512x512", "1024x1024", "1792x1024", "1024x1792"]
            | Omit
            | None
        ) = omit,
        style: Literal["vivid", "natural"] | Omit | None = omit,
        user: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.ImagesResponse:
        """Creates an image given a prompt.

        `POST /images/generations`

        Args:
            prompt: A text description of the desired image(s). The maximum length is
                1000 characters for `dall-e-2` and 4000 characters for `dall-e-3`.
            model: The model to use for image generation.
            n: The number of images to generate. Must be between 1 and 10. For
                `dall-e-3`, only `n=1` is supported.
            quality: The quality of the image that will be generated. `hd` creates
                images with finer details and greater consistency across the image. This
                param is only supported for `dall-e-3`.
            response_format: The format in which the generated images are returned. Must
                be one of `url` or `b64_json`. URLs are only valid for 60 minutes after
                the image has been generated.
            size: The size of the generated images. Must be one of `256x256`, `512x512`,
                or `1024x1024` for `dall-e-2`. Must be one of `1024x1024`, `1792x1024`,
                or `1024x1792` for `dall-e-3` models.
            style: The style of the generated images. Must be one of `vivid` or
                `natural`. Vivid causes the model to lean towards generating hyper-real
                and dramatic images. Natural causes the model to produce more natural,
                less hyper-real looking images. This param is only supported for
                `dall-e-3`.
            user: A unique identifier representing your end-user, which can help OpenAI
                to monitor and detect abuse. [Learn
                more](/docs/guides/safety-best-practices/end-user-ids).
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _CREATE_IMAGE,
            body={
                "prompt": prompt,
                "model": model,
                "n": n,
                "quality": quality,
                "response_format": response_format,
                "size": size,
                "style": style,
                "user": user,
            },
            options=request_options,
        )

    async def create_image_edit(
        self,
        *,
        image: FileInput,
        prompt: str,
        mask: FileInput | Omit = omit,
        model: models.ImageModel | Omit | None = omit,
        n: int | Omit | None = omit,
        size: Literal["256x256", "512x512", "1024x1024"] | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        user: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.ImagesResponse:
        """Creates an edited or extended image given an original image and a prompt.

        `POST /images/edits`

        Args:
            image: The image to edit. Must be a valid PNG file, less than 4MB, and
                square. If mask is not provided, image must have transparency, which
                will be used as the mask.
            prompt: A text description of the desired image(s). The maximum length is
                1000 characters.
            mask: An additional image whose fully transparent areas (e.g. where alpha is
                zero) indicate where `image` should be edited. Must be a valid PNG file,
                less than 4MB, and have the same dimensions as `image`.
            model: The model to use for image generation. Only `dall-e-2` is supported
                at this time.
            n: The number of images to generate. Must be between 1 and 10.
            size: The size of the generated images. Must be one of `256x256`, `512x512`,
                or `1024x1024`.
            response_format: The format in which the generated images are returned. Must
                be one of `url` or `b64_json`. URLs are only valid for 60 minutes after
                the image has been generated.
            user: A unique identifier representing your end-user, which can help OpenAI
                to monitor and detect abuse. [Learn
                more](/docs/guides/safety-best-practices/end-user-ids).
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _CREATE_IMAGE_EDIT,
            body={
                "image": image,
                "prompt": prompt,
                "mask": mask,
                "model": model,
                "n": n,
                "size": size,
                "response_format": response_format,
                "user": user,
            },
            options=request_options,
        )

    async def create_image_variation(
        self,
        *,
        image: FileInput,
        model: models.ImageModel | Omit | None = omit,
        n: int | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        size: Literal["256x256", "512x512", "1024x1024"] | Omit | None = omit,
        user: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.ImagesResponse:
        """Creates a variation of a given image.

        `POST /images/variations`

        Args:
            image: The image to use as the basis for the variation(s). Must be a valid
                PNG file, less than 4MB, and square.
            model: The model to use for image generation. Only `dall-e-2` is supported
                at this time.
            n: The number of images to generate. Must be between 1 and 10. For
                `dall-e-3`, only `n=1` is supported.
            response_format: The format in which the generated images are returned. Must
                be one of `url` or `b64_json`. URLs are only valid for 60 minutes after
                the image has been generated.
            size: The size of the generated images. Must be one of `256x256`, `512x512`,
                or `1024x1024`.
            user: A unique identifier representing your end-user, which can help OpenAI
                to monitor and detect abuse. [Learn
                more](/docs/guides/safety-best-practices/end-user-ids).
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _CREATE_IMAGE_VARIATION,
            body={
                "image": image,
                "model": model,
                "n": n,
                "response_format": response_format,
                "size": size,
                "user": user,
            },
            options=request_options,
        )

    create_image_with_http_info = with_http_info_async(create_image)
    create_image_edit_with_http_info = with_http_info_async(create_image_edit)
    create_image_variation_with_http_info = with_http_info_async(create_image_variation)
