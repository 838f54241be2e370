"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

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
_GET_RANGE: op.Operation[None] = op.Operation(
    "getRange",
    "GET",
    "/range",
    responses={"3XX": op.empty()},
    successes=("2XX", "3XX"),
)
_GET_BOTH: op.Operation[models.Moved] = op.Operation(
    "getBoth",
    "GET",
    "/both",
    responses={
        "200": op.json(lambda: models.Moved),
        "302": op.empty(),
        "default": op.json(lambda: models.Failure),
    },
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def get_moved(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.Moved:
        """`GET /moved`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_MOVED, options=request_options)

    def get_range(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /range`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_RANGE, options=request_options)

    def get_both(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.Moved:
        """`GET /both`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_BOTH, options=request_options)

    get_moved_with_http_info = with_http_info(get_moved)
    get_range_with_http_info = with_http_info(get_range)
    get_both_with_http_info = with_http_info(get_both)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def get_moved(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.Moved:
        """`GET /moved`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_MOVED, options=request_options)

    async def get_range(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /range`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_RANGE, options=request_options)

    async def get_both(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.Moved:
        """`GET /both`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_BOTH, options=request_options)

    get_moved_with_http_info = with_http_info_async(get_moved)
    get_range_with_http_info = with_http_info_async(get_range)
    get_both_with_http_info = with_http_info_async(get_both)
