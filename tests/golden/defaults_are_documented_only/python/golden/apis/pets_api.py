"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_CREATE_PET: op.Operation[None] = op.Operation(
    "createPet",
    "POST",
    "/pets",
    body=op.json_body(optional=True),
    responses={"204": op.empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def create_pet(
        self,
        *,
        name: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        n: int | Omit = omit,
        dry: bool | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /pets`

        Args:
            name: Its name.
            dry: Only try.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _CREATE_PET,
            query={"dry": dry},
            body={"name": name, "tags": tags, "n": n},
            options=request_options,
        )

    create_pet_with_http_info = with_http_info(create_pet)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def create_pet(
        self,
        *,
        name: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        n: int | Omit = omit,
        dry: bool | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /pets`

        Args:
            name: Its name.
            dry: Only try.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _CREATE_PET,
            query={"dry": dry},
            body={"name": name, "tags": tags, "n": n},
            options=request_options,
        )

    create_pet_with_http_info = with_http_info_async(create_pet)
