"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

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
_GET_IT2: op.Operation[None] = op.Operation(
    "getIt",
    "GET",
    "/b",
    responses={"204": op.empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def get_it(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /a`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_IT, options=request_options)

    def get_it2(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /b`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_IT2, options=request_options)

    get_it_with_http_info = with_http_info(get_it)
    get_it2_with_http_info = with_http_info(get_it2)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def get_it(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /a`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_IT, options=request_options)

    async def get_it2(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /b`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_IT2, options=request_options)

    get_it_with_http_info = with_http_info_async(get_it)
    get_it2_with_http_info = with_http_info_async(get_it2)
