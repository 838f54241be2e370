"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_BY_CODE: Operation[None] = Operation(
    "byCode",
    "GET",
    "/code",
    responses={"204": empty()},
)
_BY_DEVICE: Operation[None] = Operation(
    "byDevice",
    "GET",
    "/device",
    responses={"204": empty()},
    security=(("Device",),),
)
_BY_IMPLICIT: Operation[None] = Operation(
    "byImplicit",
    "GET",
    "/implicit",
    responses={"204": empty()},
    security=(("Implicit",),),
)
_BY_USER: Operation[None] = Operation(
    "byUser",
    "GET",
    "/user",
    responses={"204": empty()},
    security=(("User",),),
    scopes={"User": ("read", "write")},
)
_BY_MACHINE: Operation[None] = Operation(
    "byMachine",
    "GET",
    "/machine",
    responses={"204": empty()},
    security=(("Machine",),),
    scopes={"Machine": ("read",)},
)
_BY_CONNECT: Operation[None] = Operation(
    "byConnect",
    "GET",
    "/connect",
    responses={"204": empty()},
    security=(("Connect",),),
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def by_code(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /code`"""
        self._call(_BY_CODE, options=request_options)

    def by_code_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_code`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_CODE, options=request_options)

    def by_device(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /device`"""
        self._call(_BY_DEVICE, options=request_options)

    def by_device_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_device`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_DEVICE, options=request_options)

    def by_implicit(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /implicit`"""
        self._call(_BY_IMPLICIT, options=request_options)

    def by_implicit_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_implicit`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_IMPLICIT, options=request_options)

    def by_user(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /user`"""
        self._call(_BY_USER, options=request_options)

    def by_user_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_user`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_USER, options=request_options)

    def by_machine(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /machine`"""
        self._call(_BY_MACHINE, options=request_options)

    def by_machine_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_machine`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_MACHINE, options=request_options)

    def by_connect(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /connect`"""
        self._call(_BY_CONNECT, options=request_options)

    def by_connect_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_connect`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_CONNECT, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def by_code(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /code`"""
        await self._call(_BY_CODE, options=request_options)

    async def by_code_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_code`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_CODE, options=request_options)

    async def by_device(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /device`"""
        await self._call(_BY_DEVICE, options=request_options)

    async def by_device_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_device`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_DEVICE, options=request_options)

    async def by_implicit(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /implicit`"""
        await self._call(_BY_IMPLICIT, options=request_options)

    async def by_implicit_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_implicit`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_IMPLICIT, options=request_options)

    async def by_user(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /user`"""
        await self._call(_BY_USER, options=request_options)

    async def by_user_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_user`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_USER, options=request_options)

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

    async def by_connect(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /connect`"""
        await self._call(_BY_CONNECT, options=request_options)

    async def by_connect_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_connect`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_CONNECT, options=request_options)
