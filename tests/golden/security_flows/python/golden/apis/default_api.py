"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

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
_BY_MACHINE: op.Operation[None] = op.Operation(
    "byMachine",
    "GET",
    "/machine",
    responses={"204": op.empty()},
    security=(("Machine",),),
    scopes={"Machine": ("read",)},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def by_code(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /code`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_CODE, options=request_options)

    def by_machine(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /machine`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_MACHINE, options=request_options)

    by_code_with_http_info = with_http_info(by_code)
    by_machine_with_http_info = with_http_info(by_machine)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def by_code(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /code`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_CODE, options=request_options)

    async def by_machine(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /machine`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_MACHINE, options=request_options)

    by_code_with_http_info = with_http_info_async(by_code)
    by_machine_with_http_info = with_http_info_async(by_machine)
