"""`MachineApi` and `AsyncMachineApi`: the operations of `machine`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_BY_MACHINE: Operation[None] = Operation(
    "byMachine",
    "GET",
    "/machine",
    responses={"204": empty()},
    security=(("Machine",),),
    scopes={"Machine": ("read",)},
)


class MachineApi(Api):
    """The operations below `/machine`."""

    def by_machine(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /machine`"""
        self._call(_BY_MACHINE, options=request_options)

    def by_machine_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_machine`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_MACHINE, options=request_options)


class AsyncMachineApi(AsyncApi):
    """The operations below `/machine`."""

    async def by_machine(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /machine`"""
        await self._call(_BY_MACHINE, options=request_options)

    async def by_machine_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_machine`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_MACHINE, options=request_options)
