"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_CREATE_PET: op.Operation[None] = op.Operation(
    "createPet",
    "POST",
    "/pets",
    body=op.json_body(),
    responses={"204": op.empty()},
)
_CREATE_PET_WITH_PLAIN: op.Operation[None] = op.Operation(
    "createPet (text/plain)",
    "POST",
    "/pets",
    body=op.text_body(),
    responses={"204": op.empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def create_pet(
        self, *, name: str, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`POST /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_CREATE_PET, body={"name": name}, options=request_options)

    def create_pet_with_plain(
        self, *, body: str, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`POST /pets`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_CREATE_PET_WITH_PLAIN, body=body, options=request_options)

    create_pet_with_http_info = with_http_info(create_pet)
    create_pet_with_plain_with_http_info = with_http_info(create_pet_with_plain)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def create_pet(
        self, *, name: str, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`POST /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _CREATE_PET, body={"name": name}, options=request_options
        )

    async def create_pet_with_plain(
        self, *, body: str, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`POST /pets`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _CREATE_PET_WITH_PLAIN, body=body, options=request_options
        )

    create_pet_with_http_info = with_http_info_async(create_pet)
    create_pet_with_plain_with_http_info = with_http_info_async(create_pet_with_plain)
