"""`CodeApi` and `AsyncCodeApi`: the operations of `code`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_BY_CODE: op.Operation[None] = op.Operation(
    "byCode",
    "GET",
    "/code",
    responses={"204": op.empty()},
)


class CodeApi(Api):
    """The operations below `/code`."""

    def by_code(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /code`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_CODE, options=request_options)

    by_code_with_http_info = with_http_info(by_code)


class AsyncCodeApi(AsyncApi):
    """The operations below `/code`."""

    async def by_code(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /code`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_CODE, options=request_options)

    by_code_with_http_info = with_http_info_async(by_code)
