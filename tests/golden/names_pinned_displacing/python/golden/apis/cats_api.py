"""`CatsApi` and `AsyncCatsApi`: the operations of `cats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, json, query

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.dog import Dog

_PUT_CAT: Operation[Dog] = Operation(
    "listCats",
    "GET",
    "/cats",
    parameters=(query("limit"),),
    responses={"200": json("Dog")},
)
_PUT_CAT2: Operation[None] = Operation(
    "putCat",
    "PUT",
    "/cats",
    responses={"204": empty()},
)


class CatsApi(Api):
    """The operations below `/cats`."""

    def put_cat(
        self, *, limit: int | None = None, request_options: RequestOptions | None = None
    ) -> Dog:
        """`GET /cats`"""
        return self._call(_PUT_CAT, (limit,), options=request_options)

    def put_cat_with_http_info(
        self, *, limit: int | None = None, request_options: RequestOptions | None = None
    ) -> ApiResponse[Dog]:
        """Call `put_cat`; return its result with the status and the headers."""
        return self._call_with_http_info(_PUT_CAT, (limit,), options=request_options)

    def put_cat2(self, *, request_options: RequestOptions | None = None) -> None:
        """`PUT /cats`"""
        self._call(_PUT_CAT2, options=request_options)

    def put_cat2_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `put_cat2`; return its result with the status and the headers."""
        return self._call_with_http_info(_PUT_CAT2, options=request_options)


class AsyncCatsApi(AsyncApi):
    """The operations below `/cats`."""

    async def put_cat(
        self, *, limit: int | None = None, request_options: RequestOptions | None = None
    ) -> Dog:
        """`GET /cats`"""
        return await self._call(_PUT_CAT, (limit,), options=request_options)

    async def put_cat_with_http_info(
        self, *, limit: int | None = None, request_options: RequestOptions | None = None
    ) -> ApiResponse[Dog]:
        """Call `put_cat`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _PUT_CAT, (limit,), options=request_options
        )

    async def put_cat2(self, *, request_options: RequestOptions | None = None) -> None:
        """`PUT /cats`"""
        await self._call(_PUT_CAT2, options=request_options)

    async def put_cat2_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `put_cat2`; return its result with the status and the headers."""
        return await self._call_with_http_info(_PUT_CAT2, options=request_options)
