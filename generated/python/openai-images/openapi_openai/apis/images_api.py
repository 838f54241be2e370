"""`ImagesApi` and `AsyncImagesApi`: the operations of `Images`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import omit
from .._runtime.operation import Operation, json, json_body, multipart_body, part

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from .._runtime.uploads import FileInput
    from ..models.create_image_edit_request_model import CreateImageEditRequestModel
    from ..models.create_image_request import CreateImageRequest, CreateImageRequestDict
    from ..models.images_response import ImagesResponse

_CREATE_IMAGE: Operation[ImagesResponse] = Operation(
    "createImage",
    "POST",
    "/images/generations",
    body=json_body(required=("prompt",)),
    responses={"200": json("ImagesResponse")},
)
_CREATE_IMAGE_EDIT: Operation[ImagesResponse] = Operation(
    "createImageEdit",
    "POST",
    "/images/edits",
    body=multipart_body(part("image", file=True), part("mask", file=True)),
    responses={"200": json("ImagesResponse")},
)
_CREATE_IMAGE_VARIATION: Operation[ImagesResponse] = Operation(
    "createImageVariation",
    "POST",
    "/images/variations",
    body=multipart_body(part("image", file=True)),
    responses={"200": json("ImagesResponse")},
)


class ImagesApi(Api):
    """Given a prompt and/or an input image, the model will generate a new image."""

    @overload
    def create_image(
        self,
        create_image_request: CreateImageRequest | CreateImageRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ImagesResponse: ...

    @overload
    def create_image(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CreateImageRequestDict],
    ) -> ImagesResponse: ...

    def create_image(
        self,
        create_image_request: CreateImageRequest | CreateImageRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ImagesResponse:
        """Creates an image given a prompt.

        `POST /images/generations`
        """
        return self._call(
            _CREATE_IMAGE,
            body=body_or_fields(_CREATE_IMAGE, create_image_request, fields),
            options=request_options,
        )

    @overload
    def create_image_with_http_info(
        self,
        create_image_request: CreateImageRequest | CreateImageRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[ImagesResponse]: ...

    @overload
    def create_image_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CreateImageRequestDict],
    ) -> ApiResponse[ImagesResponse]: ...

    def create_image_with_http_info(
        self,
        create_image_request: CreateImageRequest | CreateImageRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[ImagesResponse]:
        """Call `create_image`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _CREATE_IMAGE,
            body=body_or_fields(_CREATE_IMAGE, create_image_request, fields),
            options=request_options,
        )

    def create_image_edit(
        self,
        image: FileInput,
        prompt: str,
        *,
        mask: FileInput | None = None,
        model: CreateImageEditRequestModel | None = None,
        n: int | None = None,
        size: Literal["256x256", "512x512", "1024x1024"] | None = None,
        response_format: Literal["url", "b64_json"] | None = None,
        user: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ImagesResponse:
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
                more](https://platform.openai.com/docs/guides/safety-best-practices/end-user-ids).
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

    def create_image_edit_with_http_info(
        self,
        image: FileInput,
        prompt: str,
        *,
        mask: FileInput | None = None,
        model: CreateImageEditRequestModel | None = None,
        n: int | None = None,
        size: Literal["256x256", "512x512", "1024x1024"] | None = None,
        response_format: Literal["url", "b64_json"] | None = None,
        user: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[ImagesResponse]:
        """Call `create_image_edit`; return its result with the status and the
        headers.
        """
        return self._call_with_http_info(
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
        image: FileInput,
        *,
        model: CreateImageEditRequestModel | None = None,
        n: int | None = None,
        response_format: Literal["url", "b64_json"] | None = None,
        size: Literal["256x256", "512x512", "1024x1024"] | None = None,
        user: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ImagesResponse:
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
                more](https://platform.openai.com/docs/guides/safety-best-practices/end-user-ids).
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

    def create_image_variation_with_http_info(
        self,
        image: FileInput,
        *,
        model: CreateImageEditRequestModel | None = None,
        n: int | None = None,
        response_format: Literal["url", "b64_json"] | None = None,
        size: Literal["256x256", "512x512", "1024x1024"] | None = None,
        user: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[ImagesResponse]:
        """Call `create_image_variation`; return its result with the status and the
        headers.
        """
        return self._call_with_http_info(
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


class AsyncImagesApi(AsyncApi):
    """Given a prompt and/or an input image, the model will generate a new image."""

    @overload
    async def create_image(
        self,
        create_image_request: CreateImageRequest | CreateImageRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ImagesResponse: ...

    @overload
    async def create_image(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CreateImageRequestDict],
    ) -> ImagesResponse: ...

    async def create_image(
        self,
        create_image_request: CreateImageRequest | CreateImageRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ImagesResponse:
        """Creates an image given a prompt.

        `POST /images/generations`
        """
        return await self._call(
            _CREATE_IMAGE,
            body=body_or_fields(_CREATE_IMAGE, create_image_request, fields),
            options=request_options,
        )

    @overload
    async def create_image_with_http_info(
        self,
        create_image_request: CreateImageRequest | CreateImageRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[ImagesResponse]: ...

    @overload
    async def create_image_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CreateImageRequestDict],
    ) -> ApiResponse[ImagesResponse]: ...

    async def create_image_with_http_info(
        self,
        create_image_request: CreateImageRequest | CreateImageRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[ImagesResponse]:
        """Call `create_image`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _CREATE_IMAGE,
            body=body_or_fields(_CREATE_IMAGE, create_image_request, fields),
            options=request_options,
        )

    async def create_image_edit(
        self,
        image: FileInput,
        prompt: str,
        *,
        mask: FileInput | None = None,
        model: CreateImageEditRequestModel | None = None,
        n: int | None = None,
        size: Literal["256x256", "512x512", "1024x1024"] | None = None,
        response_format: Literal["url", "b64_json"] | None = None,
        user: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ImagesResponse:
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
                more](https://platform.openai.com/docs/guides/safety-best-practices/end-user-ids).
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

    async def create_image_edit_with_http_info(
        self,
        image: FileInput,
        prompt: str,
        *,
        mask: FileInput | None = None,
        model: CreateImageEditRequestModel | None = None,
        n: int | None = None,
        size: Literal["256x256", "512x512", "1024x1024"] | None = None,
        response_format: Literal["url", "b64_json"] | None = None,
        user: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[ImagesResponse]:
        """Call `create_image_edit`; return its result with the status and the
        headers.
        """
        return await self._call_with_http_info(
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
        image: FileInput,
        *,
        model: CreateImageEditRequestModel | None = None,
        n: int | None = None,
        response_format: Literal["url", "b64_json"] | None = None,
        size: Literal["256x256", "512x512", "1024x1024"] | None = None,
        user: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ImagesResponse:
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
                more](https://platform.openai.com/docs/guides/safety-best-practices/end-user-ids).
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

    async def create_image_variation_with_http_info(
        self,
        image: FileInput,
        *,
        model: CreateImageEditRequestModel | None = None,
        n: int | None = None,
        response_format: Literal["url", "b64_json"] | None = None,
        size: Literal["256x256", "512x512", "1024x1024"] | None = None,
        user: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[ImagesResponse]:
        """Call `create_image_variation`; return its result with the status and the
        headers.
        """
        return await self._call_with_http_info(
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
