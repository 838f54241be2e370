"""`ThingsApi` and `AsyncThingsApi`: the operations of `things`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_THINGS: op.Operation[None] = op.Operation(
    "listThings",
    "GET",
    "/things",
    responses={"204": op.empty()},
)


class ThingsApi(Api):
    """The operations below `/things`."""

    def list_things(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /things`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_THINGS, options=request_options)

    list_things_with_http_info = with_http_info(list_things)


class AsyncThingsApi(AsyncApi):
    """The operations below `/things`."""

    async def list_things(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /things`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_THINGS, options=request_options)

    list_things_with_http_info = with_http_info_async(list_things)
