"""A part of the handmade client."""
# ruff: noqa: TID252  # written as the generator writes it

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import Omit, omit
from .._runtime.operation import Operation, binary, header, json, json_body, multipart_body, part, path, query, raw_body

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse, AsyncBinaryResponse, BinaryResponse
    from .._runtime.uploads import FileInput, RawInput
    from ..models.cat import Cat
    from ..models.create_image_request import CreateImageRequest, CreateImageRequestDict
    from ..models.dog import Dog
    from ..models.images_response import ImagesResponse

_CREATE_IMAGE: Operation[ImagesResponse] = Operation(
    "createImage",
    "POST",
    "/images/generations",
    body=json_body(required=("prompt",)),
    responses={"200": json("ImagesResponse"), "4XX": json("Error")},
)
_CREATE_IMAGE_EDIT: Operation[ImagesResponse] = Operation(
    "createImageEdit",
    "POST",
    "/images/edits",
    body=multipart_body(part("image", file=True), part("mask", file=True)),
    responses={"200": json("ImagesResponse")},
)
_LIST: Operation[list[Cat | Dog]] = Operation(
    "listRuns",
    "GET",
    "/threads/{thread_id}/runs",
    parameters=(path("thread_id"), query("limit"), query("include[]", explode=False), header("OpenAI-Beta")),
    responses={"200": json("list[Pet]"), "4XX": json("Error")},
)
_DOWNLOAD: Operation[BinaryResponse] = Operation(
    "download",
    "GET",
    "/files/{id}/content",
    parameters=(path("id"),),
    responses={"200": binary()},
    accept="*/*",
)
_UPLOAD: Operation[None] = Operation("upload", "PUT", "/raw", body=raw_body())
_PUT_PET: Operation[None] = Operation("putPet", "POST", "/pets", body=json_body(type="Pet", renamed=True))


class ImagesApi(Api):
    """Images."""

    @overload
    def create_image(
        self,
        create_image_request: CreateImageRequest | CreateImageRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ImagesResponse: ...
    @overload
    def create_image(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[CreateImageRequestDict]
    ) -> ImagesResponse: ...
    def create_image(
        self,
        create_image_request: CreateImageRequest | CreateImageRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ImagesResponse:
        """Create an image."""
        return self._call(
            _CREATE_IMAGE, body=body_or_fields(_CREATE_IMAGE, create_image_request, fields), options=request_options
        )

    def create_image_with_http_info(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[CreateImageRequestDict]
    ) -> ApiResponse[ImagesResponse]:
        """Create an image."""
        return self._call_with_http_info(
            _CREATE_IMAGE, body=body_or_fields(_CREATE_IMAGE, omit, fields), options=request_options
        )

    def create_image_edit(
        self,
        image: FileInput | list[FileInput],
        prompt: str,
        *,
        mask: FileInput | None = None,
        model: str | None = None,
        n: int | None = None,
        response_format: str | None = None,
        size: str | None = None,
        user: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ImagesResponse:
        """Edit an image."""
        return self._call(
            _CREATE_IMAGE_EDIT,
            body={
                "image": image,
                "prompt": prompt,
                "mask": mask,
                "model": model,
                "n": n,
                "response_format": response_format,
                "size": size,
                "user": user,
            },
            options=request_options,
        )

    def list_runs(
        self,
        thread_id: str,
        *,
        limit: int | None = None,
        include: Sequence[str] | None = None,
        openai_beta: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Cat | Dog]:
        """List."""
        return self._call(_LIST, (thread_id, limit, include, openai_beta), options=request_options)

    def download(self, id_: str, *, request_options: RequestOptions | None = None) -> BinaryResponse:
        """Download."""
        return self._download(_DOWNLOAD, (id_,), options=request_options)

    def upload(self, body: RawInput, *, request_options: RequestOptions | None = None) -> None:
        """Upload."""
        return self._call(_UPLOAD, body=body, options=request_options)

    def put_pet(self, pet: Any, *, request_options: RequestOptions | None = None) -> None:
        """Put."""
        return self._call(_PUT_PET, body=pet, options=request_options)


class AsyncImagesApi(AsyncApi):
    """Images."""

    @overload
    async def create_image(
        self,
        create_image_request: CreateImageRequest | CreateImageRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ImagesResponse: ...
    @overload
    async def create_image(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[CreateImageRequestDict]
    ) -> ImagesResponse: ...
    async def create_image(
        self,
        create_image_request: CreateImageRequest | CreateImageRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ImagesResponse:
        """Create an image."""
        return await self._call(
            _CREATE_IMAGE, body=body_or_fields(_CREATE_IMAGE, create_image_request, fields), options=request_options
        )

    async def create_image_with_http_info(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[CreateImageRequestDict]
    ) -> ApiResponse[ImagesResponse]:
        """Create an image."""
        return await self._call_with_http_info(
            _CREATE_IMAGE, body=body_or_fields(_CREATE_IMAGE, omit, fields), options=request_options
        )

    async def create_image_edit(
        self,
        image: FileInput | list[FileInput],
        prompt: str,
        *,
        mask: FileInput | None = None,
        model: str | None = None,
        n: int | None = None,
        response_format: str | None = None,
        size: str | None = None,
        user: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ImagesResponse:
        """Edit an image."""
        return await self._call(
            _CREATE_IMAGE_EDIT,
            body={
                "image": image,
                "prompt": prompt,
                "mask": mask,
                "model": model,
                "n": n,
                "response_format": response_format,
                "size": size,
                "user": user,
            },
            options=request_options,
        )

    async def list_runs(
        self,
        thread_id: str,
        *,
        limit: int | None = None,
        include: Sequence[str] | None = None,
        openai_beta: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Cat | Dog]:
        """List."""
        return await self._call(_LIST, (thread_id, limit, include, openai_beta), options=request_options)

    async def download(self, id_: str, *, request_options: RequestOptions | None = None) -> AsyncBinaryResponse:
        """Download."""
        return await self._download(_DOWNLOAD, (id_,), options=request_options)

    async def upload(self, body: RawInput, *, request_options: RequestOptions | None = None) -> None:
        """Upload."""
        return await self._call(_UPLOAD, body=body, options=request_options)

    async def put_pet(self, pet: Any, *, request_options: RequestOptions | None = None) -> None:
        """Put."""
        return await self._call(_PUT_PET, body=pet, options=request_options)
