"""`MovedApi` and `AsyncMovedApi`: the operations of `moved`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_MOVED: op.Operation[models.Moved] = op.Operation(
    "getMoved",
    "GET",
    "/moved",
    responses={
        "302": op.json(lambda: models.Moved),
        "default": op.json(lambda: models.Failure),
    },
    successes=("302",),
)


class MovedApi(Api):
    """The operations below `/moved`."""

    def get_moved(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.Moved:
        """`GET /moved`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_MOVED, options=request_options)

    get_moved_with_http_info = with_http_info(get_moved)


class AsyncMovedApi(AsyncApi):
    """The operations below `/moved`."""

    async def get_moved(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.Moved:
        """`GET /moved`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_MOVED, options=request_options)

    get_moved_with_http_info = with_http_info_async(get_moved)
