"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_HEAD_PETS: op.Operation[None] = op.Operation(
    "headPets",
    "HEAD",
    "/pets",
    responses={"200": op.empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def head_pets(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`HEAD /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_HEAD_PETS, options=request_options)

    head_pets_with_http_info = with_http_info(head_pets)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def head_pets(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`HEAD /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_HEAD_PETS, options=request_options)

    head_pets_with_http_info = with_http_info_async(head_pets)
