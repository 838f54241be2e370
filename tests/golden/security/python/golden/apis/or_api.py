"""`OrApi` and `AsyncOrApi`: the operations of `or`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_BY_EITHER: op.Operation[None] = op.Operation(
    "byEither",
    "GET",
    "/or",
    responses={"204": op.empty()},
    security=(("Token",), ("QueryKey",)),
)


class OrApi(Api):
    """The operations below `/or`."""

    def by_either(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /or`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_EITHER, options=request_options)

    by_either_with_http_info = with_http_info(by_either)


class AsyncOrApi(AsyncApi):
    """The operations below `/or`."""

    async def by_either(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /or`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_EITHER, options=request_options)

    by_either_with_http_info = with_http_info_async(by_either)
