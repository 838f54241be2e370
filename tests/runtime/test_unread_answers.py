"""The variant of a method that reads nothing of its answer."""

from __future__ import annotations

import asyncio
import inspect
import json
import typing
from contextlib import AbstractAsyncContextManager
from typing import Any

import httpx2
import pytest
from shop._runtime.api import with_streaming_response, with_streaming_response_async
from shop._runtime.errors import NotFoundError
from shop._runtime.response import AsyncBinaryResponse, BinaryResponse
from shop.apis.images_api import AsyncImagesApi, ImagesApi

from .conftest import IMAGES


class Watched(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that says how much of it was read, and whether it was closed."""

    def __init__(self) -> None:
        self.pieces = [json.dumps(IMAGES).encode(), b" ", b" "]
        self.read = 0
        self.closed = False

    def __iter__(self) -> Any:
        for piece in self.pieces:
            self.read += 1
            yield piece

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece

    def close(self) -> None:
        """Note it."""
        self.closed = True

    async def aclose(self) -> None:
        """Note it."""
        self.closed = True


class Images(ImagesApi):
    """With the variant of a method."""

    create_image_with_streaming_response = with_streaming_response(ImagesApi.create_image)


class AsyncImages(AsyncImagesApi):
    """The same."""

    create_image_with_streaming_response = with_streaming_response_async(AsyncImagesApi.create_image)


def answer(body: Watched, status: int = 200) -> httpx2.Response:
    return httpx2.Response(status, stream=body, headers={"content-type": "application/json", "x-request-id": "r"})


def test_nothing_is_read_before_it_is_asked_for(make: Any) -> None:
    body = Watched()
    client, server = make(lambda _: answer(body))
    with Images(client).create_image_with_streaming_response(prompt="x") as response:
        assert isinstance(response, BinaryResponse)
        assert (response.status_code, response.headers["x-request-id"], body.read) == (200, "r", 0)
        assert next(response.iter_bytes()) == body.pieces[0]
        assert body.read == 1
    assert body.closed
    assert json.loads(server.requests[0].content)["prompt"] == "x"


def test_errors_are_those_of_the_method(make: Any) -> None:
    client, server = make(httpx2.Response(404, json={"error": {"message": "gone"}}))
    with pytest.raises(NotFoundError, match="gone"):
        Images(client).create_image_with_streaming_response(prompt="x")
    with pytest.raises(TypeError, match="promt"):
        Images(client).create_image_with_streaming_response(promt="x")
    assert len(server.requests) == 1


def test_it_is_the_same_in_tasks(make_async: Any) -> None:
    async def run() -> None:
        body = Watched()
        client, _ = make_async(lambda _: answer(body))
        async with AsyncImages(client).create_image_with_streaming_response(prompt="x") as response:
            assert isinstance(response, AsyncBinaryResponse)
            assert body.read == 0
            assert await response.read() == b"".join(body.pieces)
        assert body.closed
        client, _ = make_async(httpx2.Response(404))
        with pytest.raises(NotFoundError):
            async with AsyncImages(client).create_image_with_streaming_response(prompt="x"):
                pass

    asyncio.run(run())


def test_it_is_described() -> None:
    variant = Images.create_image_with_streaming_response
    assert variant.__name__ == "create_image_with_streaming_response"
    assert variant.__doc__ is not None
    assert variant.__doc__.startswith("`create_image`, which reads nothing of the answer by itself: ")
    signature, method = inspect.signature(variant), inspect.signature(ImagesApi.create_image)
    assert signature.parameters == method.parameters
    assert typing.get_type_hints(variant)["return"] is BinaryResponse
    hints = typing.get_type_hints(AsyncImages.create_image_with_streaming_response)
    assert hints["return"] == AbstractAsyncContextManager[AsyncBinaryResponse]
