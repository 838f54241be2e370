"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_DELETE_PET: op.Operation[None] = op.Operation(
    "deletePet",
    "DELETE",
    "/pets/{id}",
    responses={"204": op.empty()},
)
_HEAD_PET: op.Operation[None] = op.Operation(
    "headPet",
    "HEAD",
    "/pets/{id}",
    responses={"200": op.empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def delete_pet(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`DELETE /pets/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_DELETE_PET, path={"id": id}, options=request_options)

    def head_pet(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`HEAD /pets/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_HEAD_PET, path={"id": id}, options=request_options)

    delete_pet_with_http_info = with_http_info(delete_pet)
    head_pet_with_http_info = with_http_info(head_pet)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def delete_pet(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`DELETE /pets/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_DELETE_PET, path={"id": id}, options=request_options)

    async def head_pet(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`HEAD /pets/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_HEAD_PET, path={"id": id}, options=request_options)

    delete_pet_with_http_info = with_http_info_async(delete_pet)
    head_pet_with_http_info = with_http_info_async(head_pet)
