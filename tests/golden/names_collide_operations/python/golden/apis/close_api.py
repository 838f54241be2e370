"""`CloseApi` and `AsyncCloseApi`: the operations of `close`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, header, json, path, query

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_GET_THING: Operation[None] = Operation(
    "get-thing",
    "GET",
    "/a/{id}",
    parameters=(
        path("id"),
        query("id"),
        header("id"),
        query("self"),
        query("from"),
        query("request_options"),
        query("filter[name]"),
        query("filter[age]"),
    ),
    responses={"204": empty()},
)
_GET_THING2: Operation[None] = Operation(
    "get_thing",
    "PUT",
    "/a/{id}",
    parameters=(path("id"),),
    responses={"204": empty()},
)
_IMPORT: Operation[None] = Operation(
    "import",
    "DELETE",
    "/a/{id}",
    parameters=(path("id"),),
    responses={"204": empty()},
)
_PATCH_A_ID: Operation[None] = Operation(
    "patch /a/{id}",
    "PATCH",
    "/a/{id}",
    parameters=(path("id"),),
    responses={"204": empty()},
)
_LIST: Operation[list[str]] = Operation(
    "list",
    "GET",
    "/b",
    responses={"200": json("list[str]")},
)


class CloseApi(Api):
    """The operations of `close`."""

    def get_thing(
        self,
        id: str,
        *,
        query_id: str | None = None,
        header_id: str | None = None,
        self_: str | None = None,
        from_: str | None = None,
        request_options_: str | None = None,
        filter_name: str | None = None,
        filter_age: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /a/{id}`"""
        self._call(
            _GET_THING,
            (
                id,
                query_id,
                header_id,
                self_,
                from_,
                request_options_,
                filter_name,
                filter_age,
            ),
            options=request_options,
        )

    def get_thing_with_http_info(
        self,
        id: str,
        *,
        query_id: str | None = None,
        header_id: str | None = None,
        self_: str | None = None,
        from_: str | None = None,
        request_options_: str | None = None,
        filter_name: str | None = None,
        filter_age: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `get_thing`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _GET_THING,
            (
                id,
                query_id,
                header_id,
                self_,
                from_,
                request_options_,
                filter_name,
                filter_age,
            ),
            options=request_options,
        )

    def get_thing2(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`PUT /a/{id}`"""
        self._call(_GET_THING2, (id,), options=request_options)

    def get_thing2_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `get_thing2`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_THING2, (id,), options=request_options)

    def import_(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`DELETE /a/{id}`"""
        self._call(_IMPORT, (id,), options=request_options)

    def import_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `import_`; return its result with the status and the headers."""
        return self._call_with_http_info(_IMPORT, (id,), options=request_options)

    def patch_a_id(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`PATCH /a/{id}`"""
        self._call(_PATCH_A_ID, (id,), options=request_options)

    def patch_a_id_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `patch_a_id`; return its result with the status and the headers."""
        return self._call_with_http_info(_PATCH_A_ID, (id,), options=request_options)

    def list_(self, *, request_options: RequestOptions | None = None) -> list[str]:
        """`GET /b`"""
        return self._call(_LIST, options=request_options)

    def list_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[str]]:
        """Call `list_`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST, options=request_options)


class AsyncCloseApi(AsyncApi):
    """The operations of `close`."""

    async def get_thing(
        self,
        id: str,
        *,
        query_id: str | None = None,
        header_id: str | None = None,
        self_: str | None = None,
        from_: str | None = None,
        request_options_: str | None = None,
        filter_name: str | None = None,
        filter_age: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /a/{id}`"""
        await self._call(
            _GET_THING,
            (
                id,
                query_id,
                header_id,
                self_,
                from_,
                request_options_,
                filter_name,
                filter_age,
            ),
            options=request_options,
        )

    async def get_thing_with_http_info(
        self,
        id: str,
        *,
        query_id: str | None = None,
        header_id: str | None = None,
        self_: str | None = None,
        from_: str | None = None,
        request_options_: str | None = None,
        filter_name: str | None = None,
        filter_age: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `get_thing`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _GET_THING,
            (
                id,
                query_id,
                header_id,
                self_,
                from_,
                request_options_,
                filter_name,
                filter_age,
            ),
            options=request_options,
        )

    async def get_thing2(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`PUT /a/{id}`"""
        await self._call(_GET_THING2, (id,), options=request_options)

    async def get_thing2_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `get_thing2`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _GET_THING2, (id,), options=request_options
        )

    async def import_(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`DELETE /a/{id}`"""
        await self._call(_IMPORT, (id,), options=request_options)

    async def import_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `import_`; return its result with the status and the headers."""
        return await self._call_with_http_info(_IMPORT, (id,), options=request_options)

    async def patch_a_id(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`PATCH /a/{id}`"""
        await self._call(_PATCH_A_ID, (id,), options=request_options)

    async def patch_a_id_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `patch_a_id`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _PATCH_A_ID, (id,), options=request_options
        )

    async def list_(
        self, *, request_options: RequestOptions | None = None
    ) -> list[str]:
        """`GET /b`"""
        return await self._call(_LIST, options=request_options)

    async def list_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[str]]:
        """Call `list_`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST, options=request_options)
