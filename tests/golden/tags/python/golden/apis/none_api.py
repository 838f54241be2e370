"""`NoneApi` and `AsyncNoneApi`: the operations of `none`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_NO_TAG: op.Operation[None] = op.Operation(
    "noTag",
    "GET",
    "/none",
    responses={"204": op.empty()},
)


class NoneApi(Api):
    """The operations below `/none`."""

    def no_tag(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /none`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_NO_TAG, options=request_options)

    no_tag_with_http_info = with_http_info(no_tag)


class AsyncNoneApi(AsyncApi):
    """The operations below `/none`."""

    async def no_tag(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /none`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_NO_TAG, options=request_options)

    no_tag_with_http_info = with_http_info_async(no_tag)
