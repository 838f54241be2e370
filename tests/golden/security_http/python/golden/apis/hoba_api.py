"""`HobaApi` and `AsyncHobaApi`: the operations of `hoba`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_BY_HOBA: op.Operation[None] = op.Operation(
    "byHoba",
    "GET",
    "/hoba",
    responses={"204": op.empty()},
    security=(("Hoba",),),
)


class HobaApi(Api):
    """The operations below `/hoba`."""

    def by_hoba(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /hoba`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_HOBA, options=request_options)

    by_hoba_with_http_info = with_http_info(by_hoba)


class AsyncHobaApi(AsyncApi):
    """The operations below `/hoba`."""

    async def by_hoba(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /hoba`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_HOBA, options=request_options)

    by_hoba_with_http_info = with_http_info_async(by_hoba)
