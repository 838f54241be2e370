"""`MaybeApi` and `AsyncMaybeApi`: the operations of `maybe`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_BY_CHOICE: op.Operation[None] = op.Operation(
    "byChoice",
    "GET",
    "/maybe",
    responses={"204": op.empty()},
    security=((), ("Token",)),
)


class MaybeApi(Api):
    """The operations below `/maybe`."""

    def by_choice(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /maybe`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_CHOICE, options=request_options)

    by_choice_with_http_info = with_http_info(by_choice)


class AsyncMaybeApi(AsyncApi):
    """The operations below `/maybe`."""

    async def by_choice(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /maybe`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_CHOICE, options=request_options)

    by_choice_with_http_info = with_http_info_async(by_choice)
