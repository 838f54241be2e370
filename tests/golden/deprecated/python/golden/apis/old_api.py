"""`OldApi` and `AsyncOldApi`: the operations of `old`."""

# The variants of deprecated methods are made of them.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing_extensions import deprecated

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_OLD: op.Operation[models.Old] = op.Operation(
    "getOld",
    "GET",
    "/old",
    responses={"200": op.json(lambda: models.Old)},
)


class OldApi(Api):
    """The operations below `/old`."""

    @deprecated("`GET /old` is deprecated")
    def get_old(
        self,
        *,
        mode: str | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Old:
        """The old way.

        Deprecated.

        `GET /old`

        Args:
            mode: Deprecated. How.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_OLD, query={"mode": mode}, options=request_options)

    get_old_with_http_info = with_http_info(get_old)


class AsyncOldApi(AsyncApi):
    """The operations below `/old`."""

    @deprecated("`GET /old` is deprecated")
    async def get_old(
        self,
        *,
        mode: str | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Old:
        """The old way.

        Deprecated.

        `GET /old`

        Args:
            mode: Deprecated. How.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_OLD, query={"mode": mode}, options=request_options)

    get_old_with_http_info = with_http_info_async(get_old)
