"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_FIND_PETS: op.Operation[list[str]] = op.Operation(
    "findPets",
    "QUERY",
    "/pets",
    body=op.json_body(),
    responses={"200": op.json(lambda: list[str])},
)
_COPY_PETS: op.Operation[None] = op.Operation(
    "copyPets",
    "COPY",
    "/pets",
    responses={"204": op.empty()},
)
_M_SEARCH_PETS: op.Operation[None] = op.Operation(
    "m-search /pets",
    "M-SEARCH",
    "/pets",
    responses={"204": op.empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def find_pets(
        self, *, name: str, request_options: RequestOptionsInput | None = None
    ) -> list[str]:
        """`QUERY /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_FIND_PETS, body={"name": name}, options=request_options)

    def copy_pets(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`COPY /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_COPY_PETS, options=request_options)

    def m_search_pets(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`M-SEARCH /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_M_SEARCH_PETS, options=request_options)

    find_pets_with_http_info = with_http_info(find_pets)
    copy_pets_with_http_info = with_http_info(copy_pets)
    m_search_pets_with_http_info = with_http_info(m_search_pets)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def find_pets(
        self, *, name: str, request_options: RequestOptionsInput | None = None
    ) -> list[str]:
        """`QUERY /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _FIND_PETS, body={"name": name}, options=request_options
        )

    async def copy_pets(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`COPY /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_COPY_PETS, options=request_options)

    async def m_search_pets(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`M-SEARCH /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_M_SEARCH_PETS, options=request_options)

    find_pets_with_http_info = with_http_info_async(find_pets)
    copy_pets_with_http_info = with_http_info_async(copy_pets)
    m_search_pets_with_http_info = with_http_info_async(m_search_pets)
