"""`CloseApi` and `AsyncCloseApi`: the operations of `close`."""

from __future__ import annotations

import builtins as _builtins

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_THING2: op.Operation[None] = op.Operation(
    "get-thing",
    "GET",
    "/a/{id}",
    responses={"204": op.empty()},
)
_GET_THING: op.Operation[None] = op.Operation(
    "get_thing",
    "PUT",
    "/a/{id}",
    responses={"204": op.empty()},
)
_IMPORT: op.Operation[None] = op.Operation(
    "import",
    "DELETE",
    "/a/{id}",
    responses={"204": op.empty()},
)
_PATCH_A_ID: op.Operation[None] = op.Operation(
    "patch /a/{id}",
    "PATCH",
    "/a/{id}",
    responses={"204": op.empty()},
)
_LIST: op.Operation[_builtins.list[str]] = op.Operation(
    "list",
    "GET",
    "/b",
    responses={"200": op.json(lambda: _builtins.list[str])},
)


class CloseApi(Api):
    """The operations of `close`."""

    def get_thing2(
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
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`GET /a/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _GET_THING2,
            path={"id": id},
            query={
                "id": query_id,
                "self": self_,
                "from": from_,
                "request_options": request_options_,
                "filter[name]": filter_name,
                "filter[age]": filter_age,
            },
            headers={"id": header_id},
            options=request_options,
        )

    def get_thing(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /a/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_THING, path={"id": id}, options=request_options)

    def import_(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`DELETE /a/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_IMPORT, path={"id": id}, options=request_options)

    def patch_a_id(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PATCH /a/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_PATCH_A_ID, path={"id": id}, options=request_options)

    def list(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> _builtins.list[str]:
        """`GET /b`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST, options=request_options)

    get_thing2_with_http_info = with_http_info(get_thing2)
    get_thing_with_http_info = with_http_info(get_thing)
    import_with_http_info = with_http_info(import_)
    patch_a_id_with_http_info = with_http_info(patch_a_id)
    list_with_http_info = with_http_info(list)


class AsyncCloseApi(AsyncApi):
    """The operations of `close`."""

    async def get_thing2(
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
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`GET /a/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _GET_THING2,
            path={"id": id},
            query={
                "id": query_id,
                "self": self_,
                "from": from_,
                "request_options": request_options_,
                "filter[name]": filter_name,
                "filter[age]": filter_age,
            },
            headers={"id": header_id},
            options=request_options,
        )

    async def get_thing(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /a/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_THING, path={"id": id}, options=request_options)

    async def import_(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`DELETE /a/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_IMPORT, path={"id": id}, options=request_options)

    async def patch_a_id(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PATCH /a/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_PATCH_A_ID, path={"id": id}, options=request_options)

    async def list(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> _builtins.list[str]:
        """`GET /b`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST, options=request_options)

    get_thing2_with_http_info = with_http_info_async(get_thing2)
    get_thing_with_http_info = with_http_info_async(get_thing)
    import_with_http_info = with_http_info_async(import_)
    patch_a_id_with_http_info = with_http_info_async(patch_a_id)
    list_with_http_info = with_http_info_async(list)
