"""`AdminUsersApi` and `AsyncAdminUsersApi`: the operations of `Admin Users`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_FETCH_ALL: op.Operation[models.Pet] = op.Operation(
    "a1",
    "GET",
    "/a",
    responses={"200": op.json(lambda: models.Pet)},
)
_REPLACE: op.Operation[None] = op.Operation(
    "a2",
    "PUT",
    "/a",
    responses={"204": op.empty()},
)
_CREATE: op.Operation[None] = op.Operation(
    "a3",
    "POST",
    "/a",
    responses={"204": op.empty()},
)


class AdminUsersApi(Api):
    """The operations below `/Admin Users`."""

    def fetch_all(
        self,
        *,
        page_limit: int | None = None,
        search_text: str | None = None,
        from_: str | None = None,
        pinned: str | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Pet:
        """`GET /a`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _FETCH_ALL,
            query={"l": page_limit, "q": search_text, "f": from_, "p": pinned},
            options=request_options,
        )

    def replace(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`PUT /a`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_REPLACE, options=request_options)

    def create(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`POST /a`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_CREATE, options=request_options)

    fetch_all_with_http_info = with_http_info(fetch_all)
    replace_with_http_info = with_http_info(replace)
    create_with_http_info = with_http_info(create)


class AsyncAdminUsersApi(AsyncApi):
    """The operations below `/Admin Users`."""

    async def fetch_all(
        self,
        *,
        page_limit: int | None = None,
        search_text: str | None = None,
        from_: str | None = None,
        pinned: str | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Pet:
        """`GET /a`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _FETCH_ALL,
            query={"l": page_limit, "q": search_text, "f": from_, "p": pinned},
            options=request_options,
        )

    async def replace(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /a`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_REPLACE, options=request_options)

    async def create(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`POST /a`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_CREATE, options=request_options)

    fetch_all_with_http_info = with_http_info_async(fetch_all)
    replace_with_http_info = with_http_info_async(replace)
    create_with_http_info = with_http_info_async(create)
