"""`CatsApi` and `AsyncCatsApi`: the operations of `cats`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_CATS: op.Operation[models.GetPetsResponse] = op.Operation(
    "get /cats",
    "GET",
    "/cats",
    responses={"200": op.json(lambda: models.GetPetsResponse)},
)


class CatsApi(Api):
    """The operations below `/cats`."""

    def get_cats(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.GetPetsResponse:
        """`GET /cats`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_CATS, options=request_options)

    get_cats_with_http_info = with_http_info(get_cats)


class AsyncCatsApi(AsyncApi):
    """The operations below `/cats`."""

    async def get_cats(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.GetPetsResponse:
        """`GET /cats`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_CATS, options=request_options)

    get_cats_with_http_info = with_http_info_async(get_cats)
