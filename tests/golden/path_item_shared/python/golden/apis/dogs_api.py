"""`DogsApi` and `AsyncDogsApi`: the operations of `dogs`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_DOGS: op.Operation[models.GetPetsResponse] = op.Operation(
    "get /dogs",
    "GET",
    "/dogs",
    responses={"200": op.json(lambda: models.GetPetsResponse)},
)


class DogsApi(Api):
    """The operations below `/dogs`."""

    def get_dogs(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.GetPetsResponse:
        """`GET /dogs`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_DOGS, options=request_options)

    get_dogs_with_http_info = with_http_info(get_dogs)


class AsyncDogsApi(AsyncApi):
    """The operations below `/dogs`."""

    async def get_dogs(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.GetPetsResponse:
        """`GET /dogs`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_DOGS, options=request_options)

    get_dogs_with_http_info = with_http_info_async(get_dogs)
