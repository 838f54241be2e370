"""A part of the handmade client."""
# ruff: noqa: TID252  # written as the generator writes it

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput
from .._runtime.response import AsyncBinaryResponse, BinaryResponse
from .._runtime.uploads import FileInput, RawInput

_CREATE_IMAGE: op.Operation[models.ImagesResponse] = op.Operation(
    "createImage",
    "POST",
    "/images/generations",
    body=op.json_body(),
    responses={"200": op.json(lambda: models.ImagesResponse), "4XX": op.json(lambda: models.Error)},
)
_CREATE_IMAGE_EDIT: op.Operation[models.ImagesResponse] = op.Operation(
    "createImageEdit",
    "POST",
    "/images/edits",
    body=op.multipart_body(op.file("image"), op.file("mask")),
    responses={"200": op.json(lambda: models.ImagesResponse)},
)
_LIST: op.Operation[list[models.Cat | models.Dog]] = op.Operation(
    "listRuns",
    "GET",
    "/threads/{thread_id}/runs",
    parameters=(op.query("include[]", explode=False),),
    responses={"200": op.json(lambda: list[models.Pet]), "4XX": op.json(lambda: models.Error)},
)
_DOWNLOAD: op.Operation[BinaryResponse] = op.Operation(
    "download",
    "GET",
    "/files/{id}/content",
    responses={"200": op.binary()},
    accept="*/*",
)
_UPLOAD: op.Operation[None] = op.Operation("upload", "PUT", "/raw", body=op.raw_body())
_PUT_PET: op.Operation[None] = op.Operation("putPet", "POST", "/pets", body=op.json_body(type=lambda: models.Pet))


class ImagesApi(Api):
    """Images."""

    def create_image(
        self,
        *,
        prompt: str,
        model: str | Omit | None = omit,
        n: int | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        kind: Literal["image"] | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.ImagesResponse:
        """Create an image."""
        return self._call(
            _CREATE_IMAGE,
            body={"prompt": prompt, "model": model, "n": n, "response_format": response_format, "kind": kind},
            options=request_options,
        )

    def create_image_edit(
        self,
        *,
        image: FileInput | list[FileInput],
        prompt: str,
        mask: FileInput | Omit = omit,
        model: str | Omit = omit,
        n: int | Omit = omit,
        response_format: str | Omit = omit,
        size: str | Omit = omit,
        user: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.ImagesResponse:
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
        request_options: RequestOptionsInput | None = None,
    ) -> list[models.Cat | models.Dog]:
        """List."""
        return self._call(
            _LIST,
            path={"thread_id": thread_id},
            query={"limit": limit, "include[]": include},
            headers={"OpenAI-Beta": openai_beta},
            options=request_options,
        )

    def download(self, id_: str, *, request_options: RequestOptionsInput | None = None) -> BinaryResponse:
        """Download."""
        return self._download(_DOWNLOAD, path={"id": id_}, options=request_options)

    def upload(self, *, body: RawInput, request_options: RequestOptionsInput | None = None) -> None:
        """Upload."""
        return self._call(_UPLOAD, body=body, options=request_options)

    def put_pet(self, *, body: Any, request_options: RequestOptionsInput | None = None) -> None:
        """Put."""
        return self._call(_PUT_PET, body=body, options=request_options)

    create_image_with_http_info = with_http_info(create_image)
    list_runs_with_http_info = with_http_info(list_runs)
    download_with_http_info = with_http_info(download)


class AsyncImagesApi(AsyncApi):
    """Images."""

    async def create_image(
        self,
        *,
        prompt: str,
        model: str | Omit | None = omit,
        n: int | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        kind: Literal["image"] | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.ImagesResponse:
        """Create an image."""
        return await self._call(
            _CREATE_IMAGE,
            body={"prompt": prompt, "model": model, "n": n, "response_format": response_format, "kind": kind},
            options=request_options,
        )

    async def create_image_edit(
        self,
        *,
        image: FileInput | list[FileInput],
        prompt: str,
        mask: FileInput | Omit = omit,
        model: str | Omit = omit,
        n: int | Omit = omit,
        response_format: str | Omit = omit,
        size: str | Omit = omit,
        user: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.ImagesResponse:
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
        request_options: RequestOptionsInput | None = None,
    ) -> list[models.Cat | models.Dog]:
        """List."""
        return await self._call(
            _LIST,
            path={"thread_id": thread_id},
            query={"limit": limit, "include[]": include},
            headers={"OpenAI-Beta": openai_beta},
            options=request_options,
        )

    async def download(self, id_: str, *, request_options: RequestOptionsInput | None = None) -> AsyncBinaryResponse:
        """Download."""
        return await self._download(_DOWNLOAD, path={"id": id_}, options=request_options)

    async def upload(self, *, body: RawInput, request_options: RequestOptionsInput | None = None) -> None:
        """Upload."""
        return await self._call(_UPLOAD, body=body, options=request_options)

    async def put_pet(self, *, body: Any, request_options: RequestOptionsInput | None = None) -> None:
        """Put."""
        return await self._call(_PUT_PET, body=body, options=request_options)

    create_image_with_http_info = with_http_info_async(create_image)
    list_runs_with_http_info = with_http_info_async(list_runs)
    download_with_http_info = with_http_info_async(download)
