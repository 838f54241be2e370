"""`MachineApi` and `AsyncMachineApi`: the operations of `machine`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_BY_MACHINE: op.Operation[None] = op.Operation(
    "byMachine",
    "GET",
    "/machine",
    responses={"204": op.empty()},
    security=(("Machine",),),
    scopes={"Machine": ("read",)},
)


class MachineApi(Api):
    """The operations below `/machine`."""

    def by_machine(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /machine`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_MACHINE, options=request_options)

    by_machine_with_http_info = with_http_info(by_machine)


class AsyncMachineApi(AsyncApi):
    """The operations below `/machine`."""

    async def by_machine(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /machine`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_MACHINE, options=request_options)

    by_machine_with_http_info = with_http_info_async(by_machine)
