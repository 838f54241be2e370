"""`CatsApi` and `AsyncCatsApi`: the operations of `cats`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_PUT_CAT: op.Operation[models.Dog] = op.Operation(
    "listCats",
    "GET",
    "/cats",
    responses={"200": op.json(lambda: models.Dog)},
)
_PUT_CAT2: op.Operation[None] = op.Operation(
    "putCat",
    "PUT",
    "/cats",
    responses={"204": op.empty()},
)


class CatsApi(Api):
    """The operations below `/cats`."""

    def put_cat(
        self,
        *,
        limit: int | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Dog:
        """`GET /cats`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_PUT_CAT, query={"limit": limit}, options=request_options)

    def put_cat2(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`PUT /cats`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_PUT_CAT2, options=request_options)

    put_cat_with_http_info = with_http_info(put_cat)
    put_cat2_with_http_info = with_http_info(put_cat2)


class AsyncCatsApi(AsyncApi):
    """The operations below `/cats`."""

    async def put_cat(
        self,
        *,
        limit: int | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Dog:
        """`GET /cats`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _PUT_CAT, query={"limit": limit}, options=request_options
        )

    async def put_cat2(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /cats`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_PUT_CAT2, options=request_options)

    put_cat_with_http_info = with_http_info_async(put_cat)
    put_cat2_with_http_info = with_http_info_async(put_cat2)
