"""`AdminV2Api` and `AsyncAdminV2Api`: the operations of `admin-v2`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_TWO_TAGS: op.Operation[None] = op.Operation(
    "twoTags",
    "GET",
    "/two",
    responses={"204": op.empty()},
)


class AdminV2Api(Api):
    """The operations of `admin-v2`."""

    def two_tags(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /two`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_TWO_TAGS, options=request_options)

    two_tags_with_http_info = with_http_info(two_tags)


class AsyncAdminV2Api(AsyncApi):
    """The operations of `admin-v2`."""

    async def two_tags(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /two`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_TWO_TAGS, options=request_options)

    two_tags_with_http_info = with_http_info_async(two_tags)
