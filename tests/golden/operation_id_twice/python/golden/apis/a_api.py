"""`AApi` and `AsyncAApi`: the operations of `a`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_IT: op.Operation[None] = op.Operation(
    "getIt",
    "GET",
    "/a",
    responses={"204": op.empty()},
)


class AApi(Api):
    """The operations below `/a`."""

    def get_it(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /a`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_IT, options=request_options)

    get_it_with_http_info = with_http_info(get_it)


class AsyncAApi(AsyncApi):
    """The operations below `/a`."""

    async def get_it(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /a`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_IT, options=request_options)

    get_it_with_http_info = with_http_info_async(get_it)
