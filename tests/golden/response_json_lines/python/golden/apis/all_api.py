"""`AllApi` and `AsyncAllApi`: the operations of `all`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_ALL: op.Operation[list[models.Log]] = op.Operation(
    "getAll",
    "GET",
    "/all",
    responses={"200": op.json_lines(lambda: models.Log)},
    accept="application/jsonl",
)


class AllApi(Api):
    """The operations below `/all`."""

    def get_all(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[models.Log]:
        """`GET /all`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_ALL, options=request_options)

    get_all_with_http_info = with_http_info(get_all)


class AsyncAllApi(AsyncApi):
    """The operations below `/all`."""

    async def get_all(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[models.Log]:
        """`GET /all`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_ALL, options=request_options)

    get_all_with_http_info = with_http_info_async(get_all)
