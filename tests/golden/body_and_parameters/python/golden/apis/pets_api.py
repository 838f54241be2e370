"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_PUT_PET: op.Operation[None] = op.Operation(
    "putPet",
    "PUT",
    "/pets/{id}",
    body=op.json_body(),
    responses={"204": op.empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def put_pet(
        self,
        path_id: str,
        *,
        version: int,
        id: int,
        dry: str,
        class_: str | Omit = omit,
        query_dry: bool | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`PUT /pets/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _PUT_PET,
            path={"id": path_id},
            query={"version": version, "dry": query_dry},
            body={"id": id, "dry": dry, "class": class_},
            options=request_options,
        )

    put_pet_with_http_info = with_http_info(put_pet)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def put_pet(
        self,
        path_id: str,
        *,
        version: int,
        id: int,
        dry: str,
        class_: str | Omit = omit,
        query_dry: bool | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`PUT /pets/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _PUT_PET,
            path={"id": path_id},
            query={"version": version, "dry": query_dry},
            body={"id": id, "dry": dry, "class": class_},
            options=request_options,
        )

    put_pet_with_http_info = with_http_info_async(put_pet)
